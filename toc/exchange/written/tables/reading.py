"""One table, from the top: what is said around its blocks of rows, and the blocks themselves."""

from __future__ import annotations

from dataclasses import replace

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Detail, Kind, kind_named, prefixed
from toc.exchange.written.outline import Outline, Table
from toc.exchange.written.subjects import explains, is_apart
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.around import Around
from toc.exchange.written.tables.card_subject import column_of_work, subject_of
from toc.exchange.written.tables.cards import Card, cards_in, is_turned
from toc.exchange.written.tables.code_outline import code_outline
from toc.exchange.written.tables.columns import Column, is_goal
from toc.exchange.written.tables.content import (
    are_codes,
    are_levels,
    level_in,
    level_name,
    say_something,
)
from toc.exchange.written.tables.elements import Maker, said_itself, word_before
from toc.exchange.written.tables.heads import Heads, begins_anew, heads_at
from toc.exchange.written.tables.levels_seen import band, is_wide, levels_below, say_levels
from toc.exchange.written.tables.links import Levels
from toc.exchange.written.tables.loose import Loose
from toc.exchange.written.tables.rows import Rows
from toc.exchange.written.tables.settling import Settled, settled
from toc.exchange.written.tables.surroundings import Surroundings

MOST_HEAD_WORDS = 3
"""Beside a word for a level a longer text is one of that level, and no head."""


def read_table(
    outline: Outline, table: Table, language: Language, around: Around, into: Collector
) -> None:
    """Understand a table or a sheet: its elements, their links and values go `into` what was
    found, and each of its passages gets its fate."""
    reader = _Reader(outline, table, language, around, into)
    reader.read()
    for row in table.grid:
        for cell in row:
            into.aside(*(outline.passages[n] for n in (cell.passages if cell is not None else ())))


class _Reader:
    def __init__(
        self,
        outline: Outline,
        table: Table,
        language: Language,
        around: Around,
        into: Collector,
    ) -> None:
        self.into, self.language, self.around = into, language, around
        self.area = Area(outline.passages, table.grid).trimmed()
        self.headers = table.headers
        self.name = table.place.sheet
        self.apart = is_apart(around.heading) or kind_named(self.name) is Kind.ASIDE
        self.apart = self.apart or around.announced is Kind.ASIDE
        self.maker = self._maker(self.area)
        self.levels: Levels | None = None
        self.head_levels: Levels | None = None
        self._known: dict[tuple[int, Kind | None], Heads | None] = {}
        self.loose = Loose(
            self.area,
            self.maker,
            into,
            language,
            self.name,
            self._has_heads,
            around.announced,
            around.above,
            parts=around.parts,
        )

    def _maker(self, area: Area) -> Maker:
        section = self.around.above.text if self.around.above is not None else self.name
        return Maker(area, self.language, self.into, section)

    def read(self) -> None:
        """All of it."""
        if is_apart(self.name):
            self._mission()
            return
        if is_turned(self.area):
            for card in cards_in(self.area):
                self._card(card)
            return
        row, block = 0, None
        block = self._without_heads()
        while row < self.area.height:
            cells = self.area.filled(row)
            heads = self._heads(row) if cells else None
            if heads is None and cells and (block is None or not self.area.filled(row - 1)):
                heads = self._heads_apart(row)
                block = None if heads is not None else block
            if heads is not None and (
                block is None or begins_anew(self.area, row, heads, block.block.columns)
            ):
                block = self._block(row, heads, block)
                row = heads.below
                continue
            if cells:
                block = self._row(row, block)
            row += 1

    def _mission(self) -> None:
        """What a sheet that is about something else says all the same: `Missie`, and below it the
        text of that."""
        for row in range(self.area.height - 1):
            name, said = self.area.filled(row), self.area.filled(row + 1)
            if len(name) != 1 or len(said) != 1:
                continue
            kind = kind_named(self.area.text(name[0].cell))
            if kind in (Kind.MISSION, Kind.VISION):
                self.into.aside(*self.area.lines(name[0].cell), became=Became.NAME)
                self.maker.cell(said[0].cell, kind, f"below|{kind.value}", None)

    def _row(self, row: int, block: Rows | None) -> Rows | None:
        """One row that is none of heads; the block that goes on below it."""
        cells = self.area.filled(row)
        if block is None:
            if len(cells) == 1 and not self.apart:
                self.loose.take(row, cells[0])
            elif self._is_label(row):
                self.loose.labelled(cells[0], cells[1])
            elif self._is_coded(row):
                self.loose.coded(cells[0], cells[1])
            else:
                for one in cells:
                    self.into.aside(*self.area.lines(one.cell))
            return None
        alone = len(cells) == 1
        if alone and self._says_more(row, cells[0]):
            return block
        if alone and block.is_section(row) and self._ends(row, block):
            self.loose.take(row, cells[0])
            return None
        if block.is_section(row):
            block.section(row)
        else:
            block.row(row)
        return block

    def _says_more(self, row: int, one: Filled) -> bool:
        """Whether a row of one text says something of the row above it, or apart from that of the
        table: `Bron: Monitor cultuur`."""
        apart = not self.area.filled(row - 1)
        return all(self.loose.tells(line, apart) for line in self.area.lines(one.cell))

    def _is_label(self, row: int) -> bool:
        """Whether a row outside a table is a word for a level and the text of it: `Opgave | …`."""
        cells = self.area.filled(row)
        if len(cells) != 2 or self.apart:
            return False
        kind, _ = level_in(self.area.text(cells[0].cell))
        words = len(self.area.text(cells[1].cell).split())
        return kind not in (None, Kind.ASIDE) and words > MOST_HEAD_WORDS

    def _is_coded(self, row: int) -> bool:
        """Whether a row below what announces something is a code and the text of that."""
        cells = self.area.filled(row)
        texts = [self.area.text(one.cell) for one in cells]
        named = self.loose.naming not in (None, Kind.ASIDE) and not self.apart
        return named and len(cells) == 2 and are_codes(texts[:1]) and say_something(texts[1:])

    def _ends(self, row: int, block: Rows) -> bool:
        """Whether a row of one text ends the block: another part of the sheet begins with it."""
        text = self.area.text(self.area.filled(row)[0].cell)
        if self.area.adds_up(row):
            return False
        empty = row > 0 and not self.area.filled(row - 1)
        said = said_itself(text)
        line = said is not None and said.kind is Kind.LINE
        if line or level_in(text)[0] is not None:
            return empty or not self._goes_on(row, block)
        return empty and self.loose.titles(row)

    def _goes_on(self, row: int, block: Rows) -> bool:
        """Whether rows of the block follow below a row of one text, before other heads do."""
        for below in range(row + 1, self.area.height):
            heads = self._heads(below)
            if heads is not None and begins_anew(self.area, below, heads, block.block.columns):
                return False
            if len(self.area.filled(below)) > 1:
                return True
        return False

    # -- blocks --------------------------------------------------------------------------------

    def _heads(self, row: int) -> Heads | None:
        key = (row, self.loose.naming)
        if key not in self._known:
            self._known[key] = heads_at(self.area, row, self.headers, self.loose.naming)
        return self._known[key]

    def _heads_apart(self, row: int) -> Heads | None:
        """The heads of a table that is about something else, of which they need not say more."""
        cells = self.area.filled(row)
        texts = [self.area.text(one.cell) for one in cells]
        short = all(len(text.split()) <= MOST_HEAD_WORDS + 1 for text in texts)
        if len(cells) < 2 or not short:
            return None
        apart = is_apart(texts[0]) or (len(texts) <= MOST_HEAD_WORDS and any(map(explains, texts)))
        columns = tuple(Column(self.area.said(row, at)) for at in range(self.area.width))
        return Heads(columns, row + 1) if apart else None

    def _has_heads(self, row: int) -> bool:
        return self._heads(row) is not None

    def _block(self, row: int, heads: Heads, before: Rows | None) -> Rows:
        """The block below a row of heads. A column that a row of heads within a table leaves out
        is what it was."""
        columns = heads.columns
        if before is not None:
            columns = tuple(
                one if one.head else old
                for one, old in zip(columns, before.block.columns, strict=True)
            )
        for at in range(row, heads.below):
            for one in self.area.filled(at):
                if not self.area.reaches_below(heads.below - 1, one.column):
                    self.into.aside(*self.area.lines(one.cell), became=Became.NAME)
        if before is not None and before.block.level >= 0:
            old = before.block
            columns = tuple(
                replace(one, detail=Detail.KIND) if at == old.level else one
                for at, one in enumerate(columns)
            )
        block = settled(columns, self._surroundings(heads.below, columns), self.into)
        block = replace(block, columns=tuple(self._goal_of(one) for one in block.columns))
        rows = self._rows(self.area, self.maker, block, heads.below)
        if before is not None:
            kept = [at for at, one in enumerate(heads.columns) if not one.head]
            rows.take_over(before, kept)
        self._level_by_heads(rows)
        return rows

    def _goal_of(self, one: Column) -> Column:
        """A column of crosses with a goal as its head, which is made; its rows refer to that."""
        if not one.crossed or not is_goal(one.head) or (said := prefixed(one.head)) is None:
            return one
        passages = [self.area.passages[n] for n in one.passages]
        known = [other.text for other in self.into.found]
        if said.rest not in known:
            level = f"word|{word_before(one.head, said)}"
            self.maker.element(said.kind, said.rest, passages, said.code, level, self.loose.line)
        return replace(one, head=said.rest)

    def _level_by_heads(self, rows: Rows) -> None:
        """Where the heads of the blocks of one table name different levels, each stands below the
        one before it."""
        columns = rows.block.columns
        at = next((at for at, one in enumerate(columns) if one.is_element), -1)
        if at < 0 or rows.block.text >= 0 or rows.block.apart:
            return
        if self.head_levels is None:
            said = [
                level_name(heads.columns[at].head)
                for row in range(self.area.height)
                if (heads := self._heads(row)) is not None and heads.columns[at].head
                if level_in(heads.columns[at].head)[0] not in (None, Kind.ASIDE)
            ]
            self.head_levels = Levels(said)
        if len(self.head_levels.names) > 1:
            rows.head_level, rows.head_levels = at, self.head_levels

    def _rows(self, area: Area, maker: Maker, block: Settled, first: int) -> Rows:
        if block.text >= 0 and self.levels is None:
            self.levels = levels_below(self.area, block, first)
        line, over = self.loose.line, self.loose.over
        return Rows(area, maker, self.into, self.language, block, line, over, self.levels)

    def _surroundings(self, first: int, columns: tuple[Column, ...] = ()) -> Surroundings:
        """What is said around a block; the texts of a column are those until the next heads."""
        last = first
        while last < self.area.height:
            heads = self._heads(last)
            if heads is not None and begins_anew(self.area, last, heads, ()):
                break
            last += 1
        rows = [row for row in range(first, last) if not is_wide(self.area, row, columns)]
        return Surroundings(
            self.loose.naming,
            self.apart,
            tuple(tuple(self.area.column(at, rows)) for at in range(self.area.width)),
            are_levels([said for row in range(first, last) if (said := band(self.area, row))]),
            next((at for at in range(self.area.width) if say_levels(self.area, at, rows)), -1),
            code_outline(columns, self.area, rows, self.language),
        )

    def _without_heads(self) -> Rows | None:
        """A table without heads: its first column says what each row is, or the heading above it
        what its texts are."""
        if self.apart or any(self._has_heads(row) for row in range(self.area.height)):
            return None
        full = sum(len(self.area.filled(row)) > 1 for row in range(self.area.height))
        if full * 2 < self.area.height or full == 0:
            return None
        around = self._surroundings(0)
        if are_levels(around.below[0]):
            columns = (Column(detail=Detail.KIND), *[Column()] * (self.area.width - 1))
            block = settled(columns, around, self.into)
            return self._rows(self.area, self.maker, block, 0) if block.level == 0 else None
        kind = self.loose.naming
        at = next((at for at, texts in enumerate(around.below) if say_something(texts)), -1)
        if self.name or kind in (None, Kind.ASIDE) or at < 0:
            return None
        said = Column(self.around.heading, kind=kind)
        columns = tuple(said if at == n else Column() for n in range(self.area.width))
        return self._rows(self.area, self.maker, Settled(columns), 0)

    def _card(self, card: Card) -> None:
        """A card: its title is what it is about, where its labels do not say that."""
        area = card.area
        heads = heads_at(area, 0, 1, self.around.announced)
        if heads is None:
            return
        for one in area.filled(0):
            self.into.aside(*area.lines(one.cell), became=Became.NAME)
        around = Surroundings(
            self.around.announced,
            self.apart,
            tuple(tuple(area.column(at, range(1, area.height))) for at in range(area.width)),
        )
        subject = subject_of(card, heads.columns, self.around, self.name, self.maker)
        columns = heads.columns
        if subject is not None and subject.kind.is_work:
            columns = tuple(column_of_work(one) for one in columns)
        block = settled(columns, around, self.into)
        rows = self._rows(area, self._maker(area), block, 1)
        for row in range(1, area.height):
            rows.of_card(row, subject)
