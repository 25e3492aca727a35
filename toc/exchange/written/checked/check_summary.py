"""The first chapter of a check: how much of each there is, what is open, and how to check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.asked.question_words import QuestionWords
from toc.exchange.written.checked.checked_plan import CheckedPlan
from toc.exchange.written.checked.fates_told import FatesTold
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind


class CheckSummary:
    """Makes the chapter."""

    def __init__(self, plan: CheckedPlan, fates: FatesTold) -> None:
        self.plan, self.outline, self.fates = plan, plan.outline, fates
        self.language = fates.language
        self.words = QuestionWords(plan.outline, fates.language)

    def say(self, key: str, **values: object) -> str:
        """A sentence of the check."""
        return PLAN_CHECK.say(key, self.language, **values)

    def chapter(self) -> Chapter:
        """In short."""
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
