"""The text of a plan in the order in which it is read, with what became of each passage: a
document with which two people check a draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from toc.core.words import Language
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Document,
    Items,
    ListItem,
    Paragraph,
    Table,
    TitleFact,
    Tone,
)
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.asked.question_words import QuestionWords, as_written, withheld
from toc.exchange.written.checked.fates_told import FatesTold
from toc.exchange.written.checked.links_in_draft import DraftLinks, links_in_draft
from toc.exchange.written.checked.plan_tables import GridTold, grid_of
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import LeftOut, Outline, Passage, Role, Unread
from toc.exchange.written.outline import Table as PlanTable
from toc.exchange.written.places_in_words import where
from toc.exchange.written.plan_draft import PlanDraft
from toc.exchange.written.withholding import LEFT_OUT

MOST_PLACES = 6
"""So many places are named of what was not read."""


@dataclass(frozen=True)
class CheckedPlan:
    """What a check is made of: the names of the plan's file and of the `draft` that was made of
    it, what was read and understood, the ids that its elements have there and what it says above
    each of those ids."""

    document: str
    draft: str
    title: str
    outline: Outline
    said: Understood
    ids: Mapping[Found, str]
    links: Mapping[str, DraftLinks]


def checked(made: PlanDraft, draft: Path) -> CheckedPlan:
    """What the check of a draft is made of; `draft` is where that stands."""
    return CheckedPlan(
        withheld(made.document),
        draft.as_posix(),
        made.programme.title,
        made.outline,
        made.understood,
        made.made.ids,
        links_in_draft(made.programme),
    )


def check_document(plan: CheckedPlan, language: Language) -> Document:
    """The document, in the language that is spoken."""
    return _Check(plan, language).document()


class _Check:
    def __init__(self, plan: CheckedPlan, language: Language) -> None:
        self.plan, self.language, self.outline = plan, language, plan.outline
        self.fates = FatesTold(plan.outline, plan.said, plan.ids, plan.links, language)
        self.words = QuestionWords(plan.outline, language)

    def say(self, key: str, **values: object) -> str:
        return PLAN_CHECK.say(key, self.language, **values)

    def document(self) -> Document:
        title = self.say("title", document=self.plan.document)
        chapters = [self._summary(), self._plan()]
        if self.outline.left_out:
            chapters.append(self._unread())
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

    # In short

    def _summary(self) -> Chapter:
        texts = [one for one in self.outline.passages if one.text.strip()]
        counts = Counter(self.fates.became(one.number) for one in texts)
        used = sum(self.fates.told(one.number).counts for one in texts)
        lead = self.say("lead", count=len(texts), used=used, others=len(texts) - used)
        if count := len(self.plan.said.questions):
            lead = f"{lead} {self.say('waiting', count=count)}"
        steps = ("how.read", "how.tick", "how.mend")
        blocks: list[Block] = [
            Paragraph(lead, Tone.LEAD),
            self._counts("texts", "head.became", self._by_fate(counts)),
            self._counts("elements", "head.kind", self._by_kind()),
            *([self._questions()] if self.plan.said.questions else []),
            Paragraph("", label=self.say("how")),
            Items(
                tuple(ListItem(self.say(step, draft=self.plan.draft)) for step in steps),
                numbered=True,
            ),
        ]
        return Chapter("summary", self.say("summary"), tuple(blocks))

    def _by_fate(self, counts: Counter[Became | None]) -> Iterator[tuple[str, int]]:
        for became in (*Became, None):
            if counts[became]:
                name = became.value if became is not None else "nothing"
                yield self.say(f"became.{name}"), counts[became]

    def _by_kind(self) -> Iterator[tuple[str, int]]:
        counts = Counter(one.kind for one in self.plan.said.elements)
        for kind in Kind:
            if counts[kind]:
                yield PLAN_KINDS.say(f"kind.{kind.value}", self.language), counts[kind]

    def _counts(self, key: str, head: str, counts: Iterator[tuple[str, int]]) -> Table:
        columns = (
            Column(self.say(head), 4),
            Column(self.say("head.count"), 1, "right"),
        )
        rows = tuple((Cell(what), Cell(str(count), count)) for what, count in counts)
        return Table(key, self.say(key), columns, rows)

    def _questions(self) -> Table:
        columns = (
            Column(self.say("head.number"), 0.5, "right"),
            Column(self.say("head.question"), 6),
            Column(self.say("head.now"), 2),
        )
        rows = tuple(
            (Cell(str(number), number), Cell(self.words.asked(one)), Cell(self.words.now(one)))
            for number, one in enumerate(self.plan.said.questions, 1)
        )
        return Table("questions", self.say("questions"), columns, rows)

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
        if any(LEFT_OUT in withheld(as_written(one)) for one in self.outline.passages):
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
        text = withheld(as_written(one))
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

    # What was not read

    def _unread(self) -> Chapter:
        columns = (
            Column(self.say("head.why"), 3),
            Column(self.say("head.count"), 1, "right"),
            Column(self.say("head.place"), 5),
        )
        by_why: dict[Unread, list[LeftOut]] = {}
        for one in self.outline.left_out:
            by_why.setdefault(one.why, []).append(one)
        rows = tuple(
            (
                Cell(self.say(f"unread.{why.value}")),
                Cell(str(len(ones)), len(ones)),
                Cell(self._places(ones)),
            )
            for why, ones in by_why.items()
        )
        note = Paragraph(self.say("unread-why"))
        return Chapter(
            "unread",
            self.say("unread"),
            (note, Table("unread", "", columns, rows)),
            page_break=True,
        )

    def _places(self, ones: list[LeftOut]) -> str:
        places = dict.fromkeys(where(one.place, self.language) for one in ones)
        said = [place for place in places if place]
        if len(said) > MOST_PLACES:
            listed = ", ".join(said[:MOST_PLACES])
            return self.say("more-places", places=listed, count=len(said) - MOST_PLACES)
        return ", ".join(said)


def _passages(table: PlanTable) -> Iterator[int]:
    for row in table.grid:
        for cell in row:
            if cell is not None:
                yield from cell.passages
