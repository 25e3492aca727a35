"""Plain text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from toc.exchange.written.decoding import decoded
from toc.exchange.written.naming import names_what_follows
from toc.exchange.written.outline import Outline, Place, Role, Unread
from toc.exchange.written.outline_builder import CellTexts, OutlineBuilder
from toc.exchange.written.spelling import tidy
from toc.exchange.written.text_lines import (
    TextLine,
    blocks_of,
    contents_line,
    goes_on,
    heading_of,
    is_underline,
    level_of,
    may_be_heading,
    page_line,
    underline_depth,
    width_of,
)
from toc.exchange.written.text_tables import is_rule, table_of
from toc.exchange.written.typed_marks import marked
from toc.exchange.written.wrapping import joined

# Of headings without an underline: those in capitals are higher than the numbered ones, and those
# by their looks alone are the lowest.
_CAPITALS, _NUMBERED, _LOOKS = 10, 20, 90

_TRIED = 4
"""From a line that may begin a table, one is looked for with so many ends."""


def read_text(data: bytes) -> Outline:
    """The headings, paragraphs, items and tables that a reader sees in the lines."""
    blocks = blocks_of(decoded(data))
    reader = _Reader(width_of(blocks))
    numbers = [int(block[0].text) for block in blocks if _is_number(block)]
    counting = len(numbers) > 2 and all(a < b for a, b in pairwise(numbers))
    for at, block in enumerate(blocks):
        if counting and _is_number(block):
            # The numbers of the pages that the text was copied from.
            place = Place(line=block[0].number)
            reader.into.leave_out(Unread.HEADER, block[0].text, place)
            continue
        reader.read(block, blocks[at + 1] if at + 1 < len(blocks) else ())
    return reader.into.outline()


def _is_number(block: Sequence[TextLine]) -> bool:
    text = block[0].text
    return len(block) == 1 and text.isascii() and text.isdigit() and len(text) < 4


class _Reader:
    def __init__(self, width: int) -> None:
        self.into = OutlineBuilder()
        self._width = width
        # The items that are open: how far each is indented, and its number.
        self._items: list[tuple[int, int]] = []
        self._ranks: list[int] = []
        self._no_table = 0
        self._counted: tuple[int, ...] = ()
        self._chapter: tuple[int, ...] = ()

    def read(self, block: Sequence[TextLine], after: Sequence[TextLine]) -> None:
        """Add a block, before the block that comes `after` it."""
        block = self._without_page_numbers(block)
        if not any(line.begins for line in block[:1]):
            self._items.clear()
        at = 0
        while at < len(block):
            at += self._next(block[at:], after, first=at == 0)

    def _without_page_numbers(self, block: Sequence[TextLine]) -> list[TextLine]:
        kept = []
        for line in block:
            found = page_line(line.text)
            if found is not None:
                self.into.leave_out(Unread.HEADER, tidy(found[1]), Place(line=line.number))
                line = TextLine(line.number, found[0])
            if line.text:
                kept.append(line)
        return kept

    def _next(self, rest: Sequence[TextLine], after: Sequence[TextLine], first: bool) -> int:
        """Add what the first of the lines is, or begins; how many of them that are."""
        line = rest[0]
        drawn = [is_underline(one.text) for one in rest[:3]]
        if drawn == [True, False, True]:
            self._heading(rest[1], underline_depth(line.text))
            return 3
        if drawn[:2] == [False, True] and not _has_columns(line):
            self._heading(line, underline_depth(rest[1].text))
            return 2
        length = self._table_at(rest)
        if length:
            self._table(rest[:length])
        elif is_rule(line.text):
            length = 1
        elif contents_line(line.text)[0]:
            self._contents(line)
            length = 1
        elif self._looks(line, rest, after, first):
            length = 1
        else:
            length = self._flow(rest)
        return length

    def _table_at(self, rest: Sequence[TextLine]) -> int:
        """How many of the lines are a table; 0 where they begin none."""
        run = next(
            (at for at, one in enumerate(rest) if not (_has_columns(one) or is_rule(one.text))),
            len(rest),
        )
        # What is no table is not looked at again from each of its lines.
        if run < 2 or rest[0].number < self._no_table:
            return 0
        for length in range(run, max(run - _TRIED, 1), -1):
            if table_of([line.raw for line in rest[:length]]) is not None:
                return length
        if run > _TRIED:
            self._no_table = rest[run - _TRIED].number
        return 0

    def _looks(
        self, line: TextLine, rest: Sequence[TextLine], after: Sequence[TextLine], first: bool
    ) -> bool:
        """Whether a line without an underline is a heading; it is added then."""
        found = heading_of(line.text)
        follows = rest[1:] or after
        alone = first and len(rest) == 1
        if found is not None and found[0] == "#":
            self._heading(line, found[1])
        elif found is not None and found[0] == "1":
            if not (alone or (first and self._is_chapter(line))) or self._counts_on(line, follows):
                return False
            self._heading(line, _NUMBERED + found[1])
            self._chapter = _number_of(line)
        elif found is not None and first:
            self._heading(line, _CAPITALS if found[0] == "A" else _LOOKS)
        elif line.begins or not follows or not may_be_heading(line.text):
            return False
        elif not first and names_what_follows(line.text):
            return False  # a label among the lines of its part
        elif line.text[-1] == ":" or (first and (alone or follows[0].begins)):
            if alone and not (follows[0].begins or len(follows) > 1 or follows[0].text[-1] == "."):
                return False
            if is_underline(follows[-1].text):
                return False
            self._heading(line, _LOOKS)
        else:
            return False
        return True

    def _is_chapter(self, line: TextLine) -> bool:
        """Whether a number goes on with that of the last heading that had one: `2.1` below `2`,
        `3` after it or after `2.4`."""
        number, before = _number_of(line), self._chapter
        if not before or not number:
            return False
        nexts = [(*before[:at], before[at] + 1) for at in range(len(before))]
        return number in (*nexts, (*before, 1))

    def _counts_on(self, line: TextLine, follows: Sequence[TextLine]) -> bool:
        """Whether a number is one of a list whose items stand apart: the next item follows at
        once, or the one before it was an item."""
        label = _number_of(line)
        beside = level_of(marked(follows[0].text, heading=True).label) if follows else ()
        before = self._counted
        if len(beside) == len(label) or (len(before) == len(label) and before < label):
            self._counted = label
            return True
        return False

    def _heading(self, line: TextLine, rank: int) -> None:
        text = line.text.strip("# ") if line.text.startswith("#") else line.text
        parts = marked(text, heading=True)
        self._items.clear()
        self._counted = ()
        while self._ranks and self._ranks[-1] >= rank:
            self._ranks.pop()
        self._ranks.append(rank)
        self.into.add_heading(
            tidy(parts.text), Place(line=line.number), len(self._ranks), label=parts.label
        )

    def _contents(self, line: TextLine) -> None:
        text, page = contents_line(line.text)
        parts = marked(text, heading=True)
        depth = parts.label.rstrip(".").count(".") + 1
        self.into.add(
            tidy(parts.text),
            Role.CONTENTS,
            Place(line=line.number),
            under=self.into.heading,
            depth=depth,
            label=parts.label,
            attributes=(("page", page),),
        )

    def _table(self, lines: Sequence[TextLine]) -> None:
        found = table_of([line.raw for line in lines])
        if found is None:
            return
        rows, headers = found
        self._items.clear()
        place = Place(line=lines[0].number)
        self.into.add_table(place, [[CellTexts([cell]) for cell in row] for row in rows], headers)

    def _flow(self, rest: Sequence[TextLine]) -> int:
        """Add a paragraph or an item with the lines on which it goes on; how many those are."""
        length = 1
        while length < len(rest) and goes_on(
            rest[length - 1], rest[length], self._width, rest[0].indent
        ):
            length += 1
        if rest[0].begins:
            self._item(rest[:length])
        else:
            self._paragraph(rest[:length])
        return length

    def _item(self, lines: Sequence[TextLine]) -> None:
        first = lines[0]
        while self._items and self._items[-1][0] >= first.indent:
            self._items.pop()
        parts = marked(_whole(lines))
        if not tidy(parts.text):
            return
        number = self.into.add(
            tidy(parts.text),
            Role.ITEM,
            Place(line=first.number),
            under=self._items[-1][1] if self._items else self.into.heading,
            depth=len(self._items) + 1,
            label=parts.label,
            bullet=parts.bullet,
            checked=parts.checked,
        )
        self._items.append((first.indent, number))

    def _paragraph(self, lines: Sequence[TextLine]) -> None:
        first = lines[0]
        inside = [number for indent, number in self._items if indent < first.indent]
        self.into.add(
            tidy(_whole(lines)),
            Role.PARAGRAPH,
            Place(line=first.number),
            under=inside[-1] if inside else self.into.heading,
        )


def _number_of(line: TextLine) -> tuple[int, ...]:
    """The parts of the number before a line."""
    return level_of(line.parts.label or marked(line.text, heading=True).label)


def _whole(lines: Sequence[TextLine]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        text = joined(text, line.text)
    return text


def _has_columns(line: TextLine) -> bool:
    """Whether a line may be a row of a table."""
    return any(gap in line.raw for gap in ("\t", "  ", "|"))
