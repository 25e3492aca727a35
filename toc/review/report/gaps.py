"""What was not measured, and so is not known."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from toc.core.model.indicators import MonitoringItem
from toc.measure.report.progress_words import period_words
from toc.review.report.material import ReviewMaterial


@dataclass(frozen=True)
class Overdue:
    """A measurement that should have been there: of which indicator, about which period, from
    whom (empty where the plan does not say), and how many earlier periods lack as well."""

    id: str
    text: str
    period: str
    owner: str
    missed: int


@dataclass(frozen=True)
class StoppedSource:
    """A source that stopped delivering: the last period that it told about, and how many
    indicators wait for it."""

    name: str
    last: str
    waiting: int


@dataclass(frozen=True)
class Gaps:
    """Everything that is not known because it was not measured. `undated` are the indicators of
    which the plan does not say when to measure; `no_baseline` those without a value of before
    (and, by id, the reason where there is one); `bare_goals` the goals without an indicator of
    effect, of `all_goals`; `asked` the questions that the plan itself means to answer and has no
    indicator for."""

    overdue: tuple[Overdue, ...]
    stale: tuple[StoppedSource, ...]
    undated: tuple[str, ...]
    no_baseline: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...]
    bare_goals: tuple[str, ...]
    all_goals: int
    asked: tuple[str, ...]
    promised: tuple[str, ...]

    @property
    def nothing_measured(self) -> bool:
        """Whether no goal has an indicator."""
        return len(self.bare_goals) == self.all_goals


def gaps(m: ReviewMaterial) -> Gaps:
    """What was not measured."""
    programme, language = m.programme, m.language
    indicators = programme.indicators
    bare = tuple(name for name, goal in m.goals.items() if goal.unmeasured)
    without = tuple(
        name for name, one in indicators.items() if not one.baseline or one.baseline.value is None
    )
    reasons = tuple(
        (name, found.reason.rstrip("."))
        for name in without
        if (found := indicators[name].baseline) is not None and found.reason
    )
    measured = {name for name in m.goals if name not in bare}
    return Gaps(
        overdue=tuple(
            Overdue(
                one.indicator,
                indicators[one.indicator].text.rstrip("."),
                period_words(one.period, language) if one.period is not None else "",
                one.owner,
                one.missed,
            )
            for one in m.due
            if one.state == "overdue"
        ),
        stale=tuple(
            StoppedSource(one.source, period_words(one.last, language), len(one.indicators))
            for one in m.stale
        ),
        undated=tuple(one.indicator for one in m.due if one.state == "unknown"),
        no_baseline=without,
        reasons=reasons,
        bare_goals=bare,
        all_goals=len(m.goals),
        asked=_unanswered(programme.monitoring.questions, measured),
        promised=_unanswered(programme.monitoring.indicator_families, measured),
    )


def _unanswered(items: Mapping[str, MonitoringItem], measured: Collection[str]) -> tuple[str, ...]:
    """What the plan means to look at, unless one of the goals that it is about has an
    indicator."""
    return tuple(
        item.text for item in items.values() if not any(goal in measured for goal in item.about)
    )
