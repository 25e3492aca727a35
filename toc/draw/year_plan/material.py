"""What the chapters of a year document are made from: a proposal with all that is told of it, and
what people call everything in it.

Everything that a reader may want to find again has a code of a letter and a number: what is chosen
(G1), what runs already (L1), what always runs (S1), what is not done now (N1), the goals (D1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.core.graph import GoalGraph
from toc.core.model import Inspanning, PartialDate, Programme
from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language, listing
from toc.documents.document import Cell, Column
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.measure.monitoring.audience import Audience, known, released
from toc.measure.monitoring.progress import IndicatorProgress
from toc.plan.adopting.adoption import plan_name
from toc.plan.adopting.plan_changes import PlanChanges
from toc.plan.choosing.earlier import Earlier
from toc.plan.choosing.periods import Period
from toc.plan.choosing.proposal import Proposal
from toc.plan.report.demands import date_said
from toc.plan.report.phase_plan import PhasePlan, PlannedInspanning
from toc.plan.words.planning import PLANNING

_QUOTED = re.compile("‘([^‘’]+)’")


@dataclass(frozen=True)
class YearMaterial:
    """A proposal, the same in words (`report`), what earlier plans mean for it, and the adopted
    plan (`then`) with which it is compared in `changes`, both None where there is none. `now` is
    how the goals stood before the planned time, None where nothing was measured."""

    proposal: Proposal
    report: PhasePlan
    earlier: Earlier
    then: AdoptedPlan | None
    changes: PlanChanges | None
    language: Language
    now: StateOnDay | None = None

    @property
    def programme(self) -> Programme:
        """The programme that is planned."""
        return self.proposal.graph.programme

    @property
    def graph(self) -> GoalGraph:
        """Its graph."""
        return self.proposal.graph

    @cached_property
    def found(self) -> Mapping[str, IndicatorProgress]:
        """What is known of the indicators, as who works on the programme may see it."""
        if self.now is not None:
            return self.now.found
        return released(known(self.programme), self.programme, Audience.INSIDE)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The planned periods."""
        return self.proposal.periods

    @property
    def several(self) -> bool:
        """Whether more than one period is planned."""
        return len(self.periods) > 1

    @property
    def period(self) -> str:
        """What the planned time is called: `2024`, `2024 tot en met 2026`."""
        first, last = self.periods[0].title, self.periods[-1].title
        if not self.several:
            return first
        return PLANNING.say("range", self.language, first=first, last=last)

    @property
    def own(self) -> AdoptedPlan | None:
        """The plan that was adopted for just the planned time, None where there is none."""
        return self.then if self.then and self.then.period == plan_name(self.periods) else None

    @property
    def adopted(self) -> bool:
        """Whether this is the plan that was adopted, with nothing changed since."""
        return self.own is not None and not (self.changes and self.changes.different)

    # What there is, in the order in which it is told

    @cached_property
    def activities(self) -> dict[str, PlannedInspanning]:
        """What is chosen, in the plan's order."""
        return {
            activity.id: activity
            for period in self.report.periods
            for group in period.groups
            for activity in group.activities
        }

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is chosen, in the plan's order."""
        return tuple(self.activities)

    @cached_property
    def fixed(self) -> tuple[str, ...]:
        """What runs whatever is chosen, structural ones aside, in the file's order."""
        return tuple(
            one.candidate.id
            for one in self.proposal.case.fixed
            if not one.structural and one.periods
        )

    @cached_property
    def structural(self) -> tuple[str, ...]:
        """What always runs, as far as it does so in the planned time."""
        return tuple(
            one.candidate.id for one in self.proposal.case.fixed if one.structural and one.periods
        )

    @property
    def in_plan(self) -> tuple[str, ...]:
        """Everything that runs in the planned time."""
        return (*self.chosen, *self.fixed, *self.structural)

    @cached_property
    def over(self) -> frozenset[str]:
        """What is finished or stopped."""
        return frozenset((*self.proposal.done, *self.proposal.stopped))

    @cached_property
    def not_now(self) -> tuple[str, ...]:
        """What is left out and could be done, in the order of the reasons."""
        return tuple(
            left.id
            for group in self.report.not_now
            for left in group.inspanningen
            if left.id not in self.over
        )

    @cached_property
    def goals(self) -> tuple[str, ...]:
        """The strategic goals, then the operational ones."""
        return (*self.programme.strategic_goals, *self.programme.operational_goals)

    # What it is called

    @cached_property
    def codes(self) -> dict[str, str]:
        """The code of every goal and inspanning that has one."""
        found = {}
        for kind, ids in (
            ("goal", self.goals),
            ("not-now", self.not_now),
            ("structural", self.structural),
            ("fixed", self.fixed),
            ("chosen", self.chosen),
        ):
            for number, name in enumerate(ids, 1):
                found[name] = YEAR.say(f"code.{kind}", self.language, number=number)
        return found

    def inspanning(self, name: str) -> Inspanning:
        """An inspanning of the programme."""
        return self.programme.inspanningen[name]

    def text(self, name: str) -> str:
        """What an element says, without a full stop."""
        return self.graph.text(name).rstrip(". ") if name in self.graph else name

    def named(self, name: str) -> str:
        """An element in a sentence: its text between quotes, and its code where it has one."""
        code = self.codes.get(name)
        if code is None:
            return YEAR.say("quoted", self.language, text=self.text(name))
        return YEAR.say("named", self.language, text=self.text(name), code=code)

    def names(self, ids: Iterable[str]) -> str:
        """Several elements in a sentence."""
        return listing([self.named(name) for name in ids], self.language)

    def short(self, ids: Iterable[str], *, last_or: bool = False) -> str:
        """Several elements by their codes alone, those without one by their text; for tables and
        where they were named before."""
        said = [self.codes.get(name) or self.named(name) for name in ids]
        return listing(said, self.language, "or" if last_or else "and")

    def home(self, name: str) -> str:
        """The title of the network under which an inspanning is told of, its first."""
        networks = self.graph.networks_of(name)
        if not networks:
            return YEAR.say("no-network", self.language)
        return self.programme.networks[networks[0]].title

    def told(self, sentence: str) -> str:
        """A sentence that names elements by their ids between quotes, with what they say."""
        known = self.codes.keys() | self.programme.inspanningen.keys()
        return _QUOTED.sub(
            lambda found: self.named(found[1]) if found[1] in known else found[0], sentence
        )

    def date(self, date: PartialDate) -> str:
        """A date in words, as precise as it is."""
        return date_said(date, self.language)

    def period_title(self, number: int) -> str:
        """What a planned period is called."""
        return self.periods[number].title

    def named_period(self, name: str) -> str:
        """What a year or phase is called, by its id."""
        phase = self.programme.phases.get(name)
        return phase.title if phase is not None else name


def columns(m: YearMaterial, *heads: tuple[str, float]) -> tuple[Column, ...]:
    """The columns of a table by the names of their heads, each with its share of the width."""
    return tuple(Column(HEADS.say(f"head.{name}", m.language), share) for name, share in heads)


def texts(*cells: str) -> tuple[Cell, ...]:
    """A row of plain texts."""
    return tuple(Cell(text) for text in cells)


def heading(text: str, columns: int) -> tuple[Cell, ...]:
    """A row that is a heading within a table."""
    return (Cell(text, strong=True), *(Cell("") for _ in range(columns - 1)))


def spans(codes: Sequence[str]) -> str:
    """Codes that follow each other, in short: `N1–N4`.

    >>> spans(["N1", "N2", "N3"]), spans(["N5"])
    ('N1–N3', 'N5')
    """
    return codes[0] if len(codes) == 1 else f"{codes[0]}–{codes[-1]}"


def sentence(text: str) -> str:
    """A text with a capital and a full stop.

    >>> sentence("dat is zo")
    'Dat is zo.'
    """
    said = text[:1].upper() + text[1:]
    return said if said.endswith((".", "?", "!")) else f"{said}."


def some(items: Iterable[str]) -> Iterator[str]:
    """The texts that say anything."""
    return (item for item in items if item)
