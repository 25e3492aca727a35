"""What a row of a table says besides its elements, and of which of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.core.words import Language
from toc.exchange.written.codes import code_said
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import is_no_number
from toc.exchange.written.naming import Detail, Kind
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.columns import VALUES
from toc.exchange.written.tables.content import row_value
from toc.exchange.written.tables.links import Open, link
from toc.exchange.written.tables.settling import Settled
from toc.exchange.written.tables.values import (
    Field,
    dated_by_row,
    is_value,
    take_by_codes,
    take_details,
    take_remarks,
    take_values,
)
from toc.exchange.written.word_lists import plain


class RowSayings:
    """What the rows of one block say of their elements."""

    def __init__(self, area: Area, into: Collector, language: Language, block: Settled) -> None:
        self.area, self.into, self.language, self.block = area, into, language, block

    def fields(self, row: int) -> list[Field]:
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

    def coded_before(self, row: int) -> list[Found]:
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

    def say(self, own: Sequence[Found], fields: Sequence[Field]) -> None:
        """Give elements what some fields say of them: indicators also their numbers."""
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

    def ask_above(self, open_: Sequence[Open]) -> None:
        """Link what people answered of elements that can belong to several; ask the others."""
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
