"""What a text says of itself or of what stands below it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toc.exchange.written.flow.bold_lead import named_by_lead
from toc.exchange.written.flow.statements import before_examples
from toc.exchange.written.flow.values import kind_by_attribute
from toc.exchange.written.naming import Detail, Kind, Prefixed, detail_named, kind_named, prefixed
from toc.exchange.written.outline import Passage, Role
from toc.exchange.written.referring import Referred, referring

MOST_NAMING_WORDS = 12
"""A longer line of text is no name of what follows."""

MOST_DETAIL_WORDS = 3
"""What stands before the colon of a detail is short: `Trekker: …`."""


@dataclass(frozen=True)
class Says:
    """What a text says. `announces` is the kind of what stands below it, where it is a name of
    that and no text of its own; `prefix` is what it says before itself; `refers` is what it
    announces of an element that stands elsewhere; `detail` is what it says of an element, and its
    value (empty where that stands below it)."""

    announces: Kind | None = None
    prefix: Prefixed | None = None
    refers: Referred | None = None
    detail: tuple[Detail, str] | None = None

    @property
    def names(self) -> bool:
        """Whether it says what it is, or what stands below it."""
        return any(one is not None for one in (self.announces, self.prefix, self.refers))


def said_by(one: Passage) -> Says:
    """What a passage says."""
    text = one.text.strip()
    if one.role is Role.ITEM and before_examples(text) != text:
        return Says()  # the examples below it are no list of its kind
    heading = one.role in (Role.HEADING, Role.TITLE, Role.LANE)
    naming = heading or len(text.split()) <= MOST_NAMING_WORDS
    announces = kind_named(text.rstrip(" :")) if naming else None
    prefix = prefixed(text)
    if prefix is None and one.look.lead and (by_lead := named_by_lead(one)) is not None:
        return Says(prefix=by_lead)
    if prefix is None and one.label and heading:
        prefix = prefixed(f"{one.label} {text}")
    if prefix is None and (kind := kind_by_attribute(one)) is not None:
        if kind is Kind.ASIDE:
            return Says(announces=Kind.ASIDE)
        prefix = Prefixed(kind, "", text)
    same = prefix is not None and bool(prefix.rest) and announces is prefix.kind
    if prefix is not None and (announces is None or same or _numbered_aside(announces, prefix)):
        return Says(prefix=prefix)
    detail = _detail(text, heading)
    if announces is Kind.ASIDE and detail is not None and detail[1]:
        return Says(detail=detail)  # `Planning: 2023` names nothing that follows
    refers = referring(text) if naming and (heading or text.endswith(":")) else None
    if announces is not None:
        return Says(announces=announces, refers=refers)
    return Says(refers=refers, detail=detail)


def _numbered_aside(announces: Kind, prefix: Prefixed) -> bool:
    """Whether a text sounds like none of the plan (`… the financial risks`), and the number before
    it says that it is."""
    return announces is Kind.ASIDE and bool(prefix.code) and prefix.kind is not Kind.ASIDE


def _detail(text: str, heading: bool) -> tuple[Detail, str] | None:
    head, colon, value = text.partition(":")
    if (not colon and not heading) or len(head.split()) > MOST_DETAIL_WORDS:
        return None
    detail = detail_named(head)
    return None if detail is None else (detail, value.strip())


def details_in(text: str) -> tuple[tuple[Detail, str], ...]:
    """What a line says of an element where it says several things: `Trekker: de bibliotheek.
    Planning: 2025.` None where one of its parts says nothing."""
    parts = [_detail(part.strip(" ."), False) for part in _NEXT.split(text)]
    found = tuple(one for one in parts if one is not None and one[1])
    return found if len(parts) > 1 and len(found) == len(parts) else ()


_NEXT = re.compile(r"[.;|]\s+(?=[A-Z\u00c0-\u00de][^\W\d_]+(?: [^\W\d_]+)?:\s)")
