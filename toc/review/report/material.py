"""What a review is made from: a programme with its measurements, the period that is looked back
on, what was promised for it, and what people saw when they last reviewed it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from toc.core.graph import GoalGraph
from toc.core.model import IndicatorKind, Interval, Programme
from toc.core.model.elements import State
from toc.core.model.measurements import Measurements
from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language, listing
from toc.measure.monitoring.audience import Audience, progress_for
from toc.measure.monitoring.due import Due, Stale, due, stale_sources
from toc.measure.monitoring.failing_assumptions import StressTest, stress_test
from toc.measure.monitoring.progress import IndicatorProgress
from toc.measure.monitoring.rollup import GoalProgress, roll_up
from toc.measure.monitoring.theory import GoalReading, read_theory
from toc.measure.report.progress import IndicatorLine, indicator_line
from toc.plan.choosing.periods import Period
from toc.review.words.review import REVIEW


@dataclass(frozen=True)
class EarlierTexts:
    """The texts of elements as people last saw them, by id, and in words when that was. `whole`
    says that everything there was is among them, so that anything else is new."""

    texts: Mapping[str, str]
    told: str
    whole: bool = True


@dataclass(frozen=True)
class Made:
    """From what a review was made: the name of the file of the measurements, and a mark of its
    contents; both empty where there is none."""

    measurements: str = ""
    mark: str = ""


def period_title(programme: Programme, name: str) -> str:
    """What a year or phase is called, by its id."""
    phase = programme.phases.get(name)
    return phase.title if phase is not None else name


@dataclass(frozen=True)
class ReviewMaterial:
    """A programme looked back on: the period `back`, as it stood at the end of `on`. `ahead` is
    the period that is decided for. `adopted` is the plan that was adopted for `back` and `before`
    the texts of the last time, None where there are none. Of what an earlier reflection
    on record decided to change, `unchanged` still reads as it did then, and `renewed` does not."""

    graph: GoalGraph
    measurements: Measurements
    back: Period
    ahead: Period
    on: datetime.date
    language: Language
    adopted: AdoptedPlan | None = None
    before: EarlierTexts | None = None
    unchanged: frozenset[str] = frozenset()
    renewed: frozenset[str] = frozenset()
    made: Made = field(default_factory=Made)

    @property
    def programme(self) -> Programme:
        """The programme."""
        return self.graph.programme

    @property
    def interval(self) -> Interval:
        """From the first day that is looked back on to the last."""
        return self.back.interval

    @property
    def title(self) -> str:
        """What the period is called that is looked back on."""
        return self.back.title

    @property
    def next_title(self) -> str:
        """What the period is called that is decided for."""
        return self.ahead.title

    @property
    def over(self) -> bool:
        """Whether the time that is looked back on is over."""
        return self.on >= self.interval.end

    # How it stood

    @cached_property
    def found(self) -> dict[str, IndicatorProgress]:
        """How every indicator stood, as who works on the programme may see it."""
        return progress_for(self.programme, self.measurements, self.on, Audience.INSIDE)

    @cached_property
    def lines(self) -> dict[str, IndicatorLine]:
        """The same in words."""
        return {
            name: indicator_line(self.programme, one, self.language)
            for name, one in self.found.items()
        }

    @cached_property
    def goals(self) -> dict[str, GoalProgress]:
        """How every goal stood by its indicators."""
        return roll_up(self.graph, self.found)

    @cached_property
    def read(self) -> tuple[GoalReading, ...]:
        """Delivery against effect, goal by goal."""
        return read_theory(self.graph, self.found, self.on, self.left_out)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What the adopted plan chose not to do."""
        return tuple(self.adopted.not_now) if self.adopted is not None else ()

    @cached_property
    def stress(self) -> StressTest:
        """What falls away if an assumption turns out wrong."""
        return stress_test(self.graph)

    @cached_property
    def due(self) -> tuple[Due, ...]:
        """What should have been measured by then and was not, and of what no date is known."""
        known = self._known
        last = self.on + datetime.timedelta(days=1) if self.over else self.on
        every = due(self.programme, known, last, self.on)
        return tuple(one for one in every if one.state in ("overdue", "unknown"))

    @cached_property
    def stale(self) -> tuple[Stale, ...]:
        """The sources that stopped delivering."""
        return stale_sources(self.due, self._known)

    @cached_property
    def _known(self) -> Measurements:
        """What is about a time that was over."""
        return Measurements(
            tuple(row for row in self.measurements.rows if row.period.end <= self.on)
        )

    def state_of(self, inspanning: str) -> State | None:
        """How far an inspanning was by what the plan says; None where it does not say, or only
        of a later day."""
        told = self.programme.inspanningen[inspanning].progress
        if told is None or (told.date is not None and told.date.first_day > self.on):
            return None
        return told.state

    def measuring(self, element: str, *, process: bool) -> tuple[str, ...]:
        """The indicators of an element that are about what was done, or about what came of it, in
        the file's order."""
        indicators = self.programme.indicators
        every = set(self.graph.measured_by(element)) if element in self.graph else set()
        done = element in self.programme.inspanningen
        return tuple(
            name
            for name, one in indicators.items()
            if name in every
            and (one.kind is IndicatorKind.PROCESS or (one.kind is None and done)) is process
        )

    # What it is called

    def text(self, name: str) -> str:
        """What an element says, without a full stop."""
        return self.graph.text(name).strip().rstrip(".")

    def quoted(self, names: Sequence[str], most: int = 0) -> str:
        """Elements in a sentence: `‘a’, ‘b’ en 3 andere`. With `most`, no more than so many are
        named and the rest is counted."""
        kept = names[:most] if most and len(names) > most + 1 else names
        said = [f"‘{self.text(name)}’" for name in kept]
        if len(kept) < len(names):
            said.append(REVIEW.say("others", self.language, count=len(names) - len(kept)))
        return listing(said, self.language)

    def networks(self, name: str) -> tuple[str, ...]:
        """The networks that an element belongs to; of a strategic goal those of the goals that
        contribute to it."""
        if name in self.programme.strategic_goals:
            below = [one for one in self.goals if name in self.graph.above(one)]
            found = {network for one in below for network in self.graph.networks_of(one)}
            return tuple(one for one in self.programme.networks if one in found)
        return tuple(self.graph.networks_of(name))

    def by_home(self, names: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Elements under the title of the network in which each stands first, in the order of the
        networks; before them the strategic goals, at the end those that stand in none."""
        strategic = tuple(one for one in names if one in self.programme.strategic_goals)
        if strategic:
            yield REVIEW.say("strategic", self.language), strategic
        homes: dict[str, list[str]] = {one: [] for one in (*self.programme.networks, "")}
        for name in names:
            of = self.graph.networks_of(name)
            if name not in strategic:
                homes[of[0] if of else ""].append(name)
        for home, inside in homes.items():
            if inside:
                yield self.network_title(home), tuple(inside)

    def network_title(self, network: str) -> str:
        """What a network is called; the empty id is everything outside the networks."""
        if not network:
            return REVIEW.say("no-network", self.language)
        return self.programme.networks[network].title
