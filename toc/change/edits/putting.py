"""Putting what somebody types in its place within what a file says of an element."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from toc.change.edits.edit import EditError, Fields, InWords
from toc.change.edits.naming import field_of
from toc.core.editing.rendering import Content
from toc.core.loading import Reading
from toc.core.loading.nodes import Mapping as MappingNode
from toc.core.loading.nodes import Scalar, YamlNode, parse
from toc.core.loading.nodes import Sequence as SequenceNode
from toc.core.loading.shapes import FixedWords, KeyedValues, Many, Plain, Record, Shape
from toc.core.loading.text import SourceText
from toc.core.words import Language

if TYPE_CHECKING:
    from toc.core.problems import Problem

TYPED = Path("typed")
"""The file that what is typed would stand in."""

SPLIT = frozenset(
    {"partners", "network", "place", "about", "elements", "sdg", "wellbeing", "measures", "aims"}
)
"""The lists of words without spaces: several are typed with commas between them."""

_LINKS = frozenset({"goal", "inspanning", "document"})
"""What a link may be written as: the id alone."""


class TypedError(EditError):
    """What was typed cannot be the value of a field, for the reason that the reader gives."""

    def __init__(self, field: InWords, problem: Problem) -> None:
        super().__init__("typed", field=field)
        self.problem = problem

    def say(self, language: Language) -> str:
        """The field, what is wrong and what to type instead."""
        from toc.core.wording import what_and_fix

        what, fix = what_and_fix(self.problem, language)
        field = self.values["field"]
        assert isinstance(field, InWords)
        said = field.say(language)
        return self.table.say("typed", language, field=said, what=what, fix=fix).strip()


def put(
    said: Content | None, shape: Shape, path: Sequence[str], typed: str | None, reading: Reading
) -> Content | None:
    """Content with another value at a path, or without it where nothing is typed. Raises EditError
    where there is no such place."""
    head, *rest = path
    match shape:
        case Record():
            whole = keyed(said, shape, reading) if said is not None else {}
            return _put_field(whole, shape, head, rest, typed, reading)
        case Many(item):
            return _put_item(listed(said), item, head, rest, typed, reading)
        case KeyedValues(item):
            held = dict(said) if isinstance(said, dict) else {}
            new = _new(held.get(head), item, head, rest, typed, reading)
            return kept(held, head, new)
    raise EditError("no-parts", part=head)


def typed_content(shape: Shape, name: str, typed: str, reading: Reading) -> Content:
    """What was typed, as a file would have it: a text as it is, several words with commas between
    them as a list, and what stands between braces or brackets with its parts."""
    text = typed.strip()
    match shape:
        case Plain():
            return typed
        case FixedWords():
            return text.replace(" ", "_").lower()
        case Record() if not text.startswith("{"):
            if shape.shorthand is None:
                parts = Fields(tuple(shape.fields))
                raise EditError("needs-parts", field=Fields((name,)), keys=parts)
            return typed
        case KeyedValues() if not text.startswith("{"):
            raise EditError("needs-keys", field=Fields((name,)))
        case Many(item) if not text.startswith(("[", "{")):
            links = isinstance(item, Record) and item.shorthand in _LINKS
            if links or name in SPLIT or isinstance(item, FixedWords):
                return [part.strip() for part in text.split(",") if part.strip()]
            return typed
    if isinstance(shape, Many) and isinstance(shape.item, Plain) and text.startswith("{"):
        return typed
    return _parsed(text, Fields((name,)))


def _parsed(text: str, field: InWords) -> Content:
    root, problems = parse(SourceText(TYPED, text))
    if root is None or problems:
        if problems:
            raise TypedError(field, problems[0])
        raise EditError("empty", field=field)
    return _content(root)


def _content(node: YamlNode) -> Content:
    if isinstance(node, MappingNode):
        return {key: _content(one) for key, (_, one) in node.entries.items()}
    if isinstance(node, SequenceNode):
        return [_content(one) for one in node.items]
    assert isinstance(node, Scalar)
    return node.text or ""


def keyed(said: Content, record: Record, reading: Reading) -> dict[str, Content]:
    """Content with its keys, also where it is written as one bare value."""
    if isinstance(said, dict):
        return dict(said)
    assert record.shorthand is not None
    return {reading.key(record.shorthand): said}


def _new(
    said: Content | None,
    shape: Shape,
    name: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    if rest:
        return put(said, shape, rest, typed, reading)
    if typed is None:
        return None
    new = typed_content(shape, name, typed, reading)
    if isinstance(shape, Record) and isinstance(said, dict) and isinstance(new, str):
        # What else is said of it stays: the source of a limit, the date of a baseline.
        return {**said, reading.key(shape.shorthand or ""): new}
    return new


def kept(held: dict[str, Content], key: str, new: Content | None) -> dict[str, Content]:
    """What is held with this behind a key; without the key where it is nothing."""
    if new is None:
        held.pop(key, None)
    else:
        held[key] = new
    return held


def _put_field(
    whole: dict[str, Content],
    record: Record,
    head: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    try:
        name = field_of(head, record)
    except EditError:
        if record.open_keys is None or not head[:1].isalnum():
            raise
        # A year or a phase, which may stand beside the other keys.
        field_name, rest = record.open_keys, [head, *rest]
        return _put_field(whole, record, field_name, rest, typed, reading)
    key = reading.key(name)
    new = _new(whole.get(key), record.fields[name], name, rest, typed, reading)
    return kept(whole, key, new) or None


def _put_item(
    items: list[Content],
    item: Shape,
    head: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    """A list with another item: by the id that it links to, or by its number."""
    link = reading.key(item.shorthand) if isinstance(item, Record) and item.shorthand else ""
    ids = [one.get(link) if isinstance(one, dict) else one for one in items]
    linked = isinstance(item, Record) and item.shorthand in _LINKS
    if linked and head in ids:
        at = ids.index(head)
    elif head.isdecimal() and 1 <= int(head) <= len(items):
        at = int(head) - 1
    else:
        there = [str(one) for one in ids] if linked else [str(n) for n in range(1, len(items) + 1)]
        raise EditError("no-such-item" if there else "no-items", part=head, there=", ".join(there))
    new = _new(items[at], item, head, rest, typed, reading)
    changed = [*items[:at], *([new] if new is not None else []), *items[at + 1 :]]
    return changed or None


def listed(said: Content | None) -> list[Content]:
    """Content as a list, also where it is nothing or one without the list."""
    if said is None:
        return []
    return said if isinstance(said, list) else [said]
