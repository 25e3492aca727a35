"""The text of a plan in the order in which it is read, with what became of each passage: a
document with which two people check a draft."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.words import Language
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Document,
    Paragraph,
    Table,
    TitleFact,
    Tone,
)
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.written.checked.check_summary import CheckSummary
from toc.exchange.written.checked.check_unread import unread_chapter
from toc.exchange.written.checked.checked_plan import CheckedPlan
from toc.exchange.written.checked.fates_told import FatesTold
from toc.exchange.written.checked.plan_tables import GridTold, grid_of
from toc.exchange.written.outline import Passage, Role
from toc.exchange.written.outline import Table as PlanTable
from toc.exchange.written.places_in_words import where
from toc.exchange.written.withholding import LEFT_OUT


def check_document(plan: CheckedPlan, language: Language) -> Document:
    """The document, in the language that is spoken."""
    return _Check(plan, language).document()


class _Check:
    def __init__(self, plan: CheckedPlan, language: Language) -> None:
        self.plan, self.language, self.outline = plan, language, plan.outline
        self.fates = FatesTold(plan.outline, plan.said, plan.ids, plan.links, language)

    def say(self, key: str, **values: object) -> str:
        return PLAN_CHECK.say(key, self.language, **values)

    def document(self) -> Document:
        title = self.say("title", document=self.plan.document)
        chapters = [CheckSummary(self.plan, self.fates).chapter(), self._plan()]
        if self.outline.left_out:
            chapters.append(unread_chapter(self.outline.left_out, self.language))
        return Document(
            title=title,
            subtitle=self.say("subtitle"),
            language=self.language,
            programme=self.plan.title,
            facts=(
                TitleFact(self.say("fact.plan"), self.plan.title),
                TitleFact(self.say("fact.draft"), self.plan.draft),
            ),
            chapters=tuple(chapters),
            footer=title,
        )

    # The plan

    def _plan(self) -> Chapter:
        blocks: list[Block] = []
        run: list[Passage] = []
        tables = {self._first(table): table for table in self.outline.tables}
        inside = {n for table in self.outline.tables for n in _passages(table)}

        def ended() -> None:
            texts = [one for one in run if one.text.strip()]
            if texts:
                rows = tuple(self._line(one) for one in texts)
                blocks.append(self._lines(f"texts-{len(blocks)}", rows))
            run.clear()

        for one in self.outline.passages:
            if one.number in tables:
                ended()
                blocks += self._table(tables[one.number], len(blocks))
            elif one.number not in inside:
                run.append(one)
        ended()
        if any(LEFT_OUT in self.fates.text(one.number) for one in self.outline.passages):
            blocks.insert(0, Paragraph(self.say("personal"), Tone.NOTE))
        return Chapter(
            "plan",
            self.say("plan"),
            tuple(blocks),
            page_break=True,
            landscape=True,
        )

    def _first(self, table: PlanTable) -> int:
        return min(_passages(table), default=-1)

    def _lines(self, id: str, rows: tuple[tuple[Cell, ...], ...]) -> Table:
        columns = (
            Column(self.say("head.place"), 1.2),
            Column(self.say("head.text"), 6.2),
            Column(self.say("head.became"), 3.8),
            Column(self.say("head.right"), 0.6),
        )
        return Table(id, "", columns, rows)

    def _line(self, one: Passage) -> tuple[Cell, ...]:
        told = self.fates.told(one.number)
        text = self.fates.text(one.number)
        if one.role in (Role.ITEM, Role.BOX) and one.depth > 1:
            text = f"{'– ' * (one.depth - 1)}{text}"
        return (
            Cell("", note=where(one.place, self.language)),
            Cell(text, strong=one.role in (Role.TITLE, Role.HEADING, Role.LANE)),
            Cell(
                told.what,
                strong=bool(told.what) and not told.open,
                open=told.open,
                note=told.more,
            ),
            Cell(""),
        )

    def _table(self, table: PlanTable, number: int) -> Iterator[Block]:
        place = table.place
        key = "sheet" if place.sheet else "table"
        if place.sheet or place.table:
            label = self.say(key, sheet=place.sheet, table=place.table)
            yield Paragraph("", label=label)
        laid = GridTold(grid_of(table, self.fates), self.fates, f"table-{number}")
        if laid.fits:
            yield laid.table()
            return
        rows: list[tuple[Cell, ...]] = []
        seen: set[int] = set()
        for row in laid.grid.rows:
            fresh = [n for cell in table.grid[row] if cell for n in cell.passages if n not in seen]
            fresh = list(dict.fromkeys(n for n in fresh if self.outline.passages[n].text.strip()))
            seen.update(fresh)
            if fresh:
                band = Cell(self.say("row", row=row + 1), strong=True)
                rows.append((band, Cell(""), Cell(""), Cell("")))
                rows += [self._line(self.outline.passages[n]) for n in fresh]
        yield self._lines(f"table-{number}", tuple(rows))


def _passages(table: PlanTable) -> Iterator[int]:
    for row in table.grid:
        for cell in row:
            if cell is not None:
                yield from cell.passages
