"""The rows below one row of heads: each row is read, and what stands in it belongs together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.core.words import Language
from toc.exchange.written.codes import code_said
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import is_no_number
from toc.exchange.written.naming import Detail, Kind, kind_named
from toc.exchange.written.outline import TableCell
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.code_outline import shape_of
from toc.exchange.written.tables.columns import VALUES, Column
from toc.exchange.written.tables.content import (
    are_codes,
    bare_level,
    level_above,
    level_in,
    row_value,
)
from toc.exchange.written.tables.elements import (
    Maker,
    own_level,
    says_no_element,
)
from toc.exchange.written.tables.links import Levels, Open, link, link_row, rises, upholds
from toc.exchange.written.tables.row_titles import RowTitles
from toc.exchange.written.tables.settling import Settled
from toc.exchange.written.tables.values import (
    Field,
    dated_by_row,
    is_value,
    referred,
    take_by_codes,
    take_details,
    take_remarks,
    take_values,
)
from toc.exchange.written.word_lists import plain


@dataclass(frozen=True)
class Level:
    """The level of a row: the kind that it names, in which words, with which number."""

    kind: Kind | None
    name: str
    code: str = ""


MOST_IN_A_FOOT = 2
"""What is said below a table for itself fills no more cells: its name and its text."""


class Rows:
    """The rows of one block. `line` is the part of the plan that they stand in, `over` the
    general goal of the table, `levels` those of the rows of all blocks of it."""

    def __init__(
        self,
        area: Area,
        maker: Maker,
        into: Collector,
        language: Language,
        block: Settled,
        line: Found | None,
        over: Found | None = None,
        levels: Levels | None = None,
    ) -> None:
        self.area, self.maker, self.into, self.language = area, maker, into, language
        self.block, self.levels = block, levels
        self._titles = RowTitles(area, maker, into, language, block, line, over)
        self.head_level = -1  # the column of which the heads within a table name the levels
        self._carried: list[list[Found]] = [[] for _ in block.columns]
        self._level = Level(None, "")
        self._coded: dict[tuple[str, str], list[Found]] = {}
        self._of: Found | None = None  # what the level of the row says it belongs to
        self._heads = [plain(one.head) if one.year else "" for one in block.columns]
        self._rising = rises([one.kind for one in block.columns])

    def is_section(self, row: int) -> bool:
        """Whether a row only has the title of the rows below it."""
        return self._titles.is_title(row)

    def section(self, row: int) -> None:
        """A row with one text: what it says of the rows below it."""
        self._carried = [[] for _ in self.block.columns]
        named = self._titles.take(row)
        if named and self.block.text >= 0:
            kind = self._kind_of_level(kind_named(named), named)
            self._level = Level(kind, level_name(named))

    # -- rows of a table -----------------------------------------------------------------------

    def row(self, row: int) -> None:
        """One row."""
        aside = self._titles.naming is Kind.ASIDE or self._is_foot(row)
        if self.block.apart or self.area.adds_up(row) or aside:
            self._leave(row)
        elif self.block.text >= 0:
            self._row_of_level(row)
        else:
            self._row_of_columns(row)

    def _is_foot(self, row: int) -> bool:
        """Whether a row only looks as one of the table: a word such as `Contact` or `Monitoring`,
        and behind it what it says."""
        filled = self.area.filled(row)
        few = 0 < len(filled) <= MOST_IN_A_FOOT < len(self.block.columns) - 1
        if few and self._is_note(row, filled):
            return True
        return few and kind_named(self.area.text(filled[0].cell)) is Kind.ASIDE

    def _is_note(self, row: int, filled: Sequence[Filled]) -> bool:
        """Whether what stands apart below a table of indicators is a sentence, the last of it."""
        column = self.block.columns[filled[0].column]
        text = self.area.text(filled[0].cell).rstrip()
        apart = len(filled) == 1 and not self.area.filled(row - 1)
        last = not any(len(self.area.filled(at)) > 1 for at in range(row + 1, self.area.height))
        return column.kind is Kind.INDICATOR and apart and last and text.endswith(".")

    def of_card(self, row: int, subject: Found | None) -> None:
        """The one row of a card, with the element that the card is about."""
        if self.block.apart:
            self._leave(row)
        else:
            self._row_of_columns(row, subject)
            for one in self._fields(row):
                # What the card refers to, the goal of its work does as well.
                if one.column.detail is Detail.REFERS and subject is not None:
                    for goal in subject.stated:
                        goal.refers += referred(one) if goal.kind.is_goal else []

    def _leave(self, row: int) -> None:
        for one in self.area.filled(row):
            self.into.aside(*self.area.lines(one.cell))

    def _fields(self, row: int) -> list[Field]:
        """What a row says besides its elements, each cell once."""
        found: list[Field] = []
        said = self._row_says(row)
        for column, cell in zip(self.block.columns, self.area.grid[row], strict=False):
            if said is not None and (column.detail in VALUES or column.year):
                column = replace(column, detail=said)
            passages = tuple(self.area.lines(cell))
            if cell is None or column.is_element or not passages:
                continue
            if not any(cell is one.cell and column == one.column for one in found):
                found.append(Field(column, cell, self.area.text(cell), passages))
        return found

    def _row_says(self, row: int) -> Detail | None:
        """What a row says itself that its numbers are."""
        at = next((at for at, one in enumerate(self.block.columns) if one.by_row), -1)
        return row_value(self.area.said(row, at)) if at >= 0 else None

    def take_over(self, before: Rows, kept: Sequence[int]) -> None:
        """Go on with the elements of columns that an earlier block of the table had as well."""
        for at in kept:
            self._carried[at] = before._carried[at]

    def _row_of_columns(self, row: int, subject: Found | None = None) -> None:
        columns = self.block.columns
        by_column: list[list[Found]] = []
        fresh: list[Found] = []
        filled = [at for at, one in enumerate(columns) if one.is_element and self._has(row, at)]
        last = max(filled, default=-1)
        for at, column in enumerate(columns):
            made: list[Found] = []
            cell = self.area.at(row, at)
            if column.asked and cell is not None:
                made = self._unsaid(cell, column)
            elif column.kind is not None and column.is_element and cell and self.area.lines(cell):
                if column.kind.is_work and subject is not None and subject.kind.is_work:
                    # How it is done, and no other work.
                    self.into.aside(*self.area.lines(cell))
                    by_column.append([])
                    continue
                made = self._made(cell, column, column.kind)
            elif column.is_element and at < last:
                # An empty cell below a filled one: the row belongs to that one still.
                made = self._carried[at]
            if self._has(row, at) and column.is_element:
                if made != self._carried[at]:
                    self._carried[at + 1 :] = [[] for _ in columns[at + 1 :]]
                self._carried[at] = made
                fresh += [one for one in made if one not in fresh]
            elif column.asked:
                fresh += made
            if at == self.head_level and self.levels is not None and self._has(row, at):
                name, code = level_name(column.head), level_in(column.head)[1]
                if made and not self.area.goes_on(row, at):
                    self._ask_above(self.levels.add(name, made, True))
                    made[0].code = made[0].code or code
            by_column.append(made)
        if subject is not None and subject.kind is not Kind.LINE:
            by_column, fresh = [*by_column, [subject]], [subject, *fresh]
        every = [one for made in by_column for one in made] or self._coded_before(row)
        self._link(by_column, fresh)
        self._say(fresh or every, self._fields(row))

    def _coded_before(self, row: int) -> list[Found]:
        """The one element that a row without any names by its code, where the plan has it already:
        then the row says more of that."""
        columns = self.block.columns
        if any(one.is_element or one.detail is Detail.REFERS for one in columns):
            return []
        at = next((at for at, one in enumerate(columns) if one.detail is Detail.CODE), -1)
        said, of = code_said(self.area.said(row, at)) if at >= 0 else "", columns[at].of
        like = [
            one
            for one in self.into.found
            if said and of is not None and code_said(one.code) == said and _alike(one.kind, of)
        ]
        return like if len(like) == 1 else []

    def _has(self, row: int, at: int) -> bool:
        return bool(self.area.lines(self.area.at(row, at)))

    def _made(self, cell: TableCell, column: Column, kind: Kind) -> list[Found]:
        return self.maker.cell(cell, kind, column.level, self._titles.line, column.certain)

    def _unsaid(self, cell: TableCell, column: Column) -> list[Found]:
        found = []
        for one in self.area.lines(cell):
            if says_no_element(one.text, self.language):
                self.into.aside(one, became=Became.EMPTY)
            elif one.number not in self.into.fates:
                made = self.into.unsaid(one, column.asked, self._titles.line, self.maker.section)
                found += [made] if made is not None else []
        self.maker.own += found
        return found

    def _link(self, by_column: list[list[Found]], fresh: Sequence[Found]) -> None:
        self._ask_above(link_row(by_column, self._heads, self._rising))
        goals = any(upholds(one.kind) for made in by_column for one in made)
        for one in fresh:
            self._titles.give(one, goals)

    def _row_of_level(self, row: int) -> None:
        """A row that says its level itself, or goes on with the one above it."""
        at = self.block.level
        level_cell = self.area.at(row, at) if at >= 0 else None
        said = self.area.text(level_cell)
        if not self.block.kinds:
            self.into.aside(*self.area.lines(level_cell), became=Became.NAME)
        says_it = at < 0 or (bool(said) and not self.area.goes_on(row, at))
        if said and self.block.kinds:
            shape = shape_of(said)
            self._level = Level(self.block.kinds.get(shape), shape, said.strip("(). "))
        elif said:
            kind, code = level_in(said)
            self._level = Level(self._kind_of_level(kind, said), level_name(said), code)
        cell = self.area.at(row, self.block.text)
        behind = self.area.at(row, self.block.text + 1)
        if self._is_code_of(row, behind):
            self._level = replace(self._level, code=self.area.text(cell).strip("(). "))
            self.into.aside(*self.area.lines(cell), became=Became.NAME)
            cell = behind
        if at < 0 and (own := own_level(self.area, cell)) is not None:
            kind, word, code = own
            self._level = Level(self._kind_of_level(kind, word), level_name(word), code)
        made: list[Found] = []
        level = self._level.kind
        if cell is not None and self.area.lines(cell):
            if level is None and self._level.name:
                made = self._unsaid(cell, Column(asked=f"level|{self._level.name}"))
            elif level is not None and level is not Kind.ASIDE:
                how = "code" if self.block.kinds else "level"
                name, line = f"{how}|{self._level.name}", self._titles.line
                made = self.maker.cell(cell, level, name, line, not self.block.kinds)
        if len(made) == 1:
            made[0].code = made[0].code or self._level.code or self._code_in(row)
        if self.block.kinds and made:
            self.into.said_of(made[0], *self.area.lines(level_cell))
        by_column: list[list[Found]] = [[] for _ in self.block.columns]
        if self.block.kinds and not made and not said:
            # A further indicator of the goal above it.
            by_column[self.block.text] = self._carried[self.block.text]
        else:
            by_column[self.block.text] = self._carried[self.block.text] = made
        for at, column in enumerate(self.block.columns):
            other = self.area.at(row, at)
            if column.kind is Kind.INDICATOR and at != self.block.text and other is not None:
                by_column[at] = self._made(other, column, Kind.INDICATOR)
        beside = [own for at, own in enumerate(by_column) if at != self.block.text]
        every = [*made, *(one for own in beside for one in own)]
        for one in made:
            self._titles.give(one, beside_goals=False)
        if not made and level is not None and level.is_goal:
            for one in every:
                self._titles.give(one, beside_goals=False)
        self._coded[self._level.name, self._level.code] = made
        above = level_above(said) if said else None
        if above is not None and self._below(made, *above):
            says_it = True
        elif said:
            self._of = None
        refers = self._of is not None or any(
            one.detail is Detail.REFERS for one in self.block.columns
        )
        if self.levels is not None and made and not refers and not self._titles.refers:
            self._ask_above(self.levels.add(self._level.name, made, says_it))
        self._ask_above(link_row(by_column))
        self._say(every, self._fields(row))

    def _code_in(self, row: int) -> str:
        """The code in the column of codes, where a row has one."""
        at = next((n for n, one in enumerate(self.block.columns) if one.detail is Detail.CODE), -1)
        said = self.area.said(row, at) if at >= 0 else ""
        return said.strip("(). ") if said and are_codes([said]) else ""

    def _is_code_of(self, row: int, beside: TableCell | None) -> bool:
        """Whether a column with one head over two has a code in the first and its text beside
        it."""
        at = self.block.text
        if beside is None or beside is self.area.at(row, at):
            return False
        columns = self.block.columns
        together = bool(columns[at].passages) and columns[at].passages == columns[at + 1].passages
        return together and are_codes([self.area.said(row, at)]) and bool(self.area.lines(beside))

    def _below(self, made: Sequence[Found], kind: Kind, code: str) -> bool:
        """Link the elements of a row to the one of which its level says that it belongs to."""
        self._of = next(
            (
                ups[0]
                for (name, own), ups in self._coded.items()
                if own == code and len(ups) == 1 and level_in(name)[0] is kind
            ),
            None,
        )
        for one in made:
            if self._of is not None:
                link(one, self._of)
        return self._of is not None

    def _kind_of_level(self, kind: Kind | None, said: str) -> Kind | None:
        """An output that activities stand below is a goal of them, and not work itself."""
        answered = self.into.answered(f"level|{level_name(said)}")
        if answered is not None:
            return answered
        if kind is not None and kind.is_work and self.levels is not None:
            return Kind.GOAL if self.levels.has_work_below(level_name(said)) else kind
        return kind

    # -- what is said of elements --------------------------------------------------------------

    def _say(self, own: Sequence[Found], fields: Sequence[Field]) -> None:
        indicators = [one for one in own if one.kind is Kind.INDICATOR]
        values = [
            one for one in fields if is_value(one.column) or one.column.detail is Detail.UNIT
        ]
        said = [one for one in fields if not is_value(one.column)]
        take_details(own, said, self.into)
        if len(indicators) > 1 or any(one.code for one in indicators):
            values = take_by_codes(indicators, values, self.into, self.language)
        if len(indicators) == 1:
            values = dated_by_row(values, fields, own)
            for one in take_values(indicators[0], values, self.language):
                self._ask_values(one)
            take_remarks(indicators[0], said, self.language)
            for one in values:
                if is_no_number(one.text):
                    self.into.aside(*one.passages, became=Became.EMPTY)
                self.into.said_of(indicators[0], *one.passages)
        for one in fields:
            self.into.aside(*one.passages)

    def _ask_values(self, one: Field) -> None:
        key = f"years|{one.column.figures}"
        choices = tuple(detail.value for detail in (*VALUES, Detail.NOTE))
        numbers = tuple(passage.number for passage in one.passages)
        self.into.leave_open(key, *one.passages)
        self.into.ask(Question(key, Asks.VALUES, (*one.column.passages, *numbers), choices))

    def _ask_above(self, open_: Sequence[Open]) -> None:
        for one in open_:
            key = f"above|{plain(one.one.text)}"
            said = self.into.answers.get(key)
            chosen = [up for up in one.choices if up.text == said]
            if chosen:
                link(one.one, chosen[0])
            else:
                texts = tuple(up.text for up in one.choices)
                asked = Question(key, Asks.ABOVE, (one.one.passages[0],), texts)
                self.into.ask_above(asked, one.one)


def _alike(kind: Kind, of: Kind) -> bool:
    return kind is of or (kind.is_work and of.is_work) or (kind.is_goal and of.is_goal)


def level_name(said: str) -> str:
    """A level as the plan names it, without the number behind it and what it belongs to."""
    said = bare_level(said)
    return re.sub(r"\s+[\w.]*\d[\w.]*$", "", plain(said)) or plain(said)
