"""Where a text stands in its document, in words by which people find it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from toc.core.words import Language
from toc.exchange.words.plan_places import PLAN_PLACES
from toc.exchange.written.outline import Outline, Passage, Place, Role

LONGEST, LONGEST_ONE = 90, 60
"""So many letters of the headings above a text are named, and of each of them."""

_HEADINGS = frozenset({Role.HEADING, Role.LANE, Role.BOX})


def where(place: Place, language: Language) -> str:
    """`blz. 4`, `tabblad Doelen, cel B7`, `tabel 1, rij 2, kolom 3`, `alinea 31`, `regel 12`;
    empty where nothing is known.

    >>> where(Place(sheet="Doelen", row=7, column=28), "nl")
    'tabblad Doelen, cel AB7'
    """
    return ", ".join(PLAN_PLACES.say(key, language, **values) for key, values in _parts(place))


def _parts(place: Place) -> Iterator[tuple[str, dict[str, object]]]:
    cell = place.row and place.column
    if place.page:
        yield "page", {"page": place.page}
    if place.sheet:
        yield ("sheet" if cell else "drawing"), {"sheet": place.sheet}
        if cell:
            yield "cell", {"cell": f"{_letters(place.column)}{place.row}"}
    elif cell:
        if place.table:
            yield "table", {"table": place.table}
        yield "row", {"row": place.row, "column": place.column}
    elif place.paragraph:
        yield "paragraph", {"paragraph": place.paragraph}
    elif place.line:
        yield "line", {"line": place.line}


def _letters(column: int) -> str:
    """The letters of a column of a sheet: 28 is AB."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


@dataclass(frozen=True)
class Sections:
    """Says where texts of an outline stand."""

    outline: Outline
    language: Language
    title: str = ""

    def of(self, passage: Passage, code: str = "") -> str:
        """The headings that a text stands under, the highest first, the number or code that it
        has, and its place. The title of the whole is no heading."""
        above: list[str] = []
        room, under = LONGEST, passage.under
        while under is not None and under != self._title:
            one = self.outline.passages[under]
            said = " ".join(f"{one.label} {one.text}".split())
            names = one.role in _HEADINGS and said and one.text.strip() != self.title
            if names and len(said) <= min(room, LONGEST_ONE):
                above.insert(0, said)
                room -= len(said)
            under = one.under
        coded = PLAN_PLACES.say("code", self.language, code=code) if code else ""
        place = where(passage.place, self.language)
        return ", ".join(part for part in (*above, coded, place) if part)

    @cached_property
    def _title(self) -> int | None:
        """The one heading above all others, where there is one."""
        highest = [
            one.number
            for one in self.outline.passages
            if one.under is None and one.role in _HEADINGS
        ]
        return highest[0] if len(highest) == 1 else None
