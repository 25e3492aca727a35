"""Rows that are named on other sheets: by their number with the text behind it, as it is chosen
from a list, by the number alone, by the text, or by the id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from toc.documents.forms.lists import ARROW
from toc.exchange.form.columns import VISION
from toc.exchange.form.naming import folded

VISIONS = frozenset({"vision", "visie"})
"""What a programme calls its vision where something contributes to it."""

_NUMBERED = re.compile(r"(\S+)\s+(.*)", re.DOTALL)
MOST_LETTERS = 240
"""So much of the text of a row stands behind its number; half of it where it has two texts."""


def letters_of(texts: int) -> int:
    """So many letters are shown of each of so many texts."""
    return MOST_LETTERS // max(1, texts)


def label_of(number: str, texts: Sequence[str]) -> str:
    """A row as it is chosen from a list."""
    letters = letters_of(len(texts))
    shown = ARROW.join(one[:letters].replace("\n", " ") for one in texts)
    return re.sub(" +", " ", f"{number} {shown}").strip()


@dataclass(frozen=True)
class NamedRow:
    """A row that can be named. Its `id` is empty where it has none; `at` is which of its sheet it
    is, from 0."""

    sheet: str
    at: int
    number: str
    text: str
    label: str
    id: str


class AmbiguousError(Exception):
    """A text may mean two rows."""

    def __init__(self, one: NamedRow, other: NamedRow) -> None:
        super().__init__(one.label, other.label)
        self.one, self.other = one, other


@dataclass(frozen=True)
class Meant:
    """The row that is meant; `other_text` where another text stands behind its number."""

    row: NamedRow
    other_text: bool = False


class NamedRows:
    """The rows of a form by what they are called."""

    def __init__(self, rows: Iterable[NamedRow]) -> None:
        self.rows = tuple(rows)
        self._numbers: dict[str, NamedRow] = {}
        self._ids: dict[tuple[str, str], NamedRow] = {}
        self._texts: dict[tuple[str, str], list[NamedRow]] = {}
        for one in self.rows:
            if one.number:
                self._numbers.setdefault(folded(one.number), one)
            if one.id:
                self._ids.setdefault((one.sheet, one.id), one)
            if one.text:
                self._texts.setdefault((one.sheet, folded(one.text)), []).append(one)

    def with_id(self, id: str, of: Sequence[str]) -> NamedRow | None:
        """The row with an id on one of these sheets."""
        return next((found for one in of if (found := self._ids.get((one, id)))), None)

    def meant(self, typed: str, of: Sequence[str]) -> Meant | None:
        """The row of one of these sheets that somebody means; None where there is none. Raises
        AmbiguousError."""
        alone = self._numbers.get(folded(typed))
        if alone is not None and alone.sheet in of:
            return Meant(alone)
        match = _NUMBERED.fullmatch(typed.strip())
        numbered = self._numbers.get(folded(match[1])) if match else None
        if numbered is not None and numbered.sheet not in of:
            numbered = None
        if numbered is not None and folded(numbered.label) == folded(typed):
            return Meant(numbered)
        if (by_id := self.with_id(typed.strip(), of)) is not None:
            return Meant(by_id)
        if (by_text := self._with_text(typed, of)) is not None:
            return Meant(by_text)
        if match is None:
            return None
        behind = self._with_text(match[2], of) or self._with_label(match[2], of)
        if numbered is None:
            return Meant(behind) if behind is not None else None
        if behind is not None and behind is not numbered:
            raise AmbiguousError(numbered, behind)
        return Meant(numbered, other_text=behind is None)

    def _with_text(self, typed: str, of: Sequence[str]) -> NamedRow | None:
        found = [row for one in of for row in self._texts.get((one, folded(typed)), ())]
        if len(found) > 1:
            raise AmbiguousError(found[0], found[1])
        return found[0] if found else None

    def _with_label(self, typed: str, of: Sequence[str]) -> NamedRow | None:
        """A row whose text begins so, where that was too long to be shown whole."""
        if len(typed) < MOST_LETTERS // 2:
            return None
        beginning = folded(typed)
        found = [
            row for row in self.rows if row.sheet in of and folded(row.text).startswith(beginning)
        ]
        return found[0] if len(found) == 1 else None

    def called(self, id: str, of: Sequence[str]) -> str:
        """How a row is named in a cell, so that it is found again: by its label where that says
        enough. An id of no row is itself."""
        row = self.with_id(id, of)
        if row is None:
            return id
        return self.named(row, of)

    def named(self, row: NamedRow, of: Sequence[str]) -> str:
        """How a row is named in a cell of these sheets."""
        for text in (row.label, row.number):
            if ";" not in text and "\n" not in text and not text.startswith('"'):
                found = self._found(text, of)
                if found is not None and found.row is row and not found.other_text:
                    return text
        return row.number

    def free(self, text: str, of: Sequence[str]) -> bool:
        """Whether a text that is no row is taken for none."""
        return self._found(text, of) is None

    def _found(self, text: str, of: Sequence[str]) -> Meant | None:
        try:
            return self.meant(text, of)
        except AmbiguousError as error:
            return Meant(error.one, other_text=True)


def known_sheets(of: Sequence[str]) -> tuple[str, ...]:
    """The sheets among what a column may name: the vision is none."""
    return tuple(one for one in of if one != VISION)


def numbers_of(rows: Iterable[NamedRow]) -> Mapping[str, NamedRow]:
    """Rows by their numbers."""
    return {folded(one.number): one for one in rows if one.number}
