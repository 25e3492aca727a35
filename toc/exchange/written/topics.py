"""The topics of a mind map, whichever program drew it, as an outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toc.exchange.written.limits import MOST_DEPTH
from toc.exchange.written.outline import Arrow, ArrowKind, Look, Place, Role, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import marked

_PLAIN = Look()


@dataclass
class Topic:
    """A topic as it stands in its file. `why` says that it and what hangs on it is left out."""

    text: str = ""
    key: str = ""
    notes: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str]] = field(default_factory=list)
    look: Look = _PLAIN
    style: str = ""
    checked: bool | None = None
    pictures: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    why: Unread | None = None


@dataclass(frozen=True)
class Relation:
    """A line between two topics, by their keys."""

    tail: str
    head: str
    kind: ArrowKind = ArrowKind.RELATION
    label: str = ""


def gather_map(
    into: OutlineBuilder, topics: Sequence[Topic], relations: Sequence[Relation], sheet: str = ""
) -> None:
    """Add a map: each topic under the one that it hangs on. A topic without a text is none; what
    hangs on it hangs on what it hangs on. Refused where it is nested without end."""
    place = Place(sheet=sheet)
    known: dict[str, int] = {}
    todo: list[tuple[Topic, int | None, int, Unread | None]] = [
        (topic, None, 1, None) for topic in reversed(topics)
    ]
    while todo:
        topic, under, depth, why = todo.pop()
        if depth > MOST_DEPTH:
            raise UnreadablePlanError("too-deep", most=MOST_DEPTH)
        why = why or topic.why
        parts = marked(tidy(topic.text))
        if why:
            for text in (parts.text, *topic.notes):
                if text:
                    into.leave_out(why, text, place)
        elif parts.text:
            under = into.add(
                parts.text,
                Role.BOX,
                place,
                under=under,
                depth=depth,
                label=parts.label,
                bullet=parts.bullet,
                style=topic.style,
                look=topic.look,
                checked=parts.checked if topic.checked is None else topic.checked,
                attributes=tuple(topic.attributes),
            )
            depth += 1
        if not why:
            known[topic.key] = under if under is not None and parts.text else -1
            for note in filter(None, map(tidy, topic.notes)):
                into.add(note, Role.NOTE, place, under=under)
            for picture in topic.pictures:
                into.leave_out(Unread.PICTURE, picture, place)
            for struck in topic.struck:
                into.leave_out(Unread.STRUCK, struck, place)
        todo.extend((inner, under, depth, why) for inner in reversed(topic.topics))
    for one in relations:
        ends = [known.get(key) for key in (one.tail, one.head)]
        tail, head = (None if end == -1 else end for end in ends)
        into.add_arrow(Arrow(tail, head, one.kind, tidy(one.label), place))
