"""The text that an editor has open, and its places.

An editor counts lines from 0, ends one at a return or a line feed alone, and counts a column in
units of UTF-16, unless it was agreed otherwise. YAML counts from 1, in characters, and ends a line
at three more characters: after such a one every line has another number there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from toc.core.loading.text import SourceText
from toc.core.problems import Place

_END = re.compile(r"\r\n|\r|\n")
_ONLY_YAML = re.compile("[\x85\u2028\u2029]")


class Spot(NamedTuple):
    """A place in an editor: both from 0, the column in its units."""

    line: int
    column: int


class Span(NamedTuple):
    """From one place up to another."""

    start: Spot
    end: Spot


@dataclass(frozen=True)
class Units:
    """In what an editor counts columns: `utf-16`, `utf-32` or `utf-8`."""

    name: str = "utf-16"

    def count(self, text: str) -> int:
        """How many units a text takes."""
        if text.isascii() or self.name == "utf-32":
            return len(text)
        if self.name == "utf-8":
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text) + sum(char > "\uffff" for char in text)

    def characters(self, text: str, units: int) -> int:
        """How many characters of a text these units are; one that they end within counts, and more
        than there are is all of them."""
        if text.isascii() or self.name == "utf-32":
            return min(max(units, 0), len(text))
        for number, char in enumerate(text):
            if units <= 0:
                return number
            units -= self.count(char)
        return len(text)


class OpenText:
    """A text that is edited by its editor; `lines` hold their ends."""

    def __init__(self, text: str, units: Units) -> None:
        self.units = units
        self.lines = _lines(text)
        self._tops: list[int] | None = None

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.lines)

    def line(self, number: int) -> str:
        """A line without its end, from 0; nothing where there is none."""
        return self.lines[number].rstrip("\r\n") if 0 <= number < len(self.lines) else ""

    def edit(self, span: Span, new: str) -> None:
        """Put `new` where `span` is. A place after a line's end is its end, and one after the last
        line is the end of the text."""
        first, start = self._at(span.start)
        last, end = max(self._at(span.end), (first, start))
        made = self.lines[first][:start] + new + self.lines[last][end:]
        # A return before what follows, or a line feed after what went before, joins it.
        after = self.lines[last + 1 : last + 2] if made.endswith("\r") else []
        before = self.lines[first - 1 : first] if first and made.startswith("\n") else []
        lines = _lines("".join([*before, made, *after]))
        if last + len(after) + 1 < len(self.lines) and not lines[-1]:
            del lines[-1]
        start, end = first - len(before), last + 1 + len(after)
        if len(lines) != end - start or any(map(_is_top, [*lines, *self.lines[start:end]])):
            self._tops = None
        self.lines[start:end] = lines

    def top(self, number: int) -> int:
        """The nearest line, this one or above it, that is not indented, no comment and not empty;
        -1 where there is none."""
        if self._tops is None:
            self._tops = [at for at, line in enumerate(self.lines) if _is_top(line)]
        found = bisect_right(self._tops, number) - 1
        return self._tops[found] if found >= 0 else -1

    def characters(self, spot: Spot) -> int:
        """The column of a place in characters, from 0."""
        return self.units.characters(self.line(spot.line), spot.column)

    def _at(self, spot: Spot) -> tuple[int, int]:
        if spot.line >= len(self.lines):
            return len(self.lines) - 1, len(self.lines[-1])
        return max(spot.line, 0), self.characters(spot)


def _is_top(line: str) -> bool:
    return line[:1] not in " \r\n#-"


def _lines(text: str) -> list[str]:
    """The lines with their ends; what comes after the last end is one more, also where that is
    nothing."""
    found, start = [], 0
    for match in _END.finditer(text):
        found.append(text[start : match.end()])
        start = match.end()
    return [*found, text[start:]]


class TextPlaces:
    """From the places of a text as it was read to those of the editor, and back."""

    def __init__(self, source: SourceText, units: Units) -> None:
        self.source, self.units = source, units

    @cached_property
    def _differs(self) -> bool:
        return _ONLY_YAML.search(self.source.text) is not None

    @cached_property
    def _lines(self) -> list[str]:
        """The lines of the editor."""
        return _lines(self.source.text) if self._differs else self.source.lines

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Where the lines begin: of YAML, and of the editor."""
        ends = re.finditer("\r\n|[\r\n\x85\u2028\u2029]", self.source.text)
        own = [0, *accumulate(len(line) for line in self._lines)]
        return [0, *(match.end() for match in ends)], own[:-1]

    @property
    def whole(self) -> Span:
        """All of it."""
        last = self._lines[-1].rstrip("\r\n")
        return Span(Spot(0, 0), Spot(len(self._lines) - 1, self.units.count(last)))

    def spot(self, line: int, column: int) -> Spot:
        """The place in the editor of a line and column, both from 1."""
        number, at = max(line - 1, 0), max(column - 1, 0)
        if self._differs:
            yaml, own = self._starts
            offset = yaml[min(number, len(yaml) - 1)] + at
            number = bisect_right(own, offset) - 1
            at = offset - own[number]
        text = self._lines[number] if number < len(self._lines) else ""
        return Spot(number, self.units.count(text[:at]))

    def span(self, place: Place) -> Span:
        """The place in the editor of a place in the text; its first character where that is a
        point, and the first line where it is the file as a whole."""
        if not place.line:
            return Span(Spot(0, 0), self.spot(1, len(self.source.line(1)) + 1))
        end = min(place.column + max(place.length, 1), len(self.source.line(place.line)) + 1)
        start = self.spot(place.line, place.column)
        return Span(start, max(start, self.spot(place.line, end)))

    def between(self, line: int, column: int, old: str) -> Span:
        """The place in the editor of a text that stands at a line and column."""
        start, lines = self.spot(line, column), _lines(old)
        if len(lines) == 1 and not self._differs:
            return Span(start, self.spot(line, column + len(old)))
        yaml, own = self._starts
        offset = yaml[line - 1] + column - 1 + len(old)
        number = bisect_right(own, offset) - 1
        return Span(
            start, Spot(number, self.units.count(self._lines[number][: offset - own[number]]))
        )

    def place(self, spot: Spot) -> tuple[int, int]:
        """The line and column, both from 1, of a place in the editor."""
        text = self._lines[spot.line] if spot.line < len(self._lines) else ""
        at = self.units.characters(text.rstrip("\r\n"), spot.column)
        if not self._differs:
            return spot.line + 1, at + 1
        yaml, own = self._starts
        offset = own[min(spot.line, len(own) - 1)] + at
        number = bisect_right(yaml, offset) - 1
        return number + 1, offset - yaml[number] + 1
