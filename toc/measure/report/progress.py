"""What the progress of a programme says: how its indicators and goals stand, what that asks of
the theory, and what falls away where an assumption turns out wrong."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from toc.core.graph import GoalGraph, Level
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.words import Language, listing
from toc.documents.marks import Mark, Shade
from toc.measure.monitoring.audience import Audience, progress_for
from toc.measure.monitoring.progress import IndicatorProgress, IndicatorStatus
from toc.measure.monitoring.rollup import Counts, GoalProgress, counted, roll_up
from toc.measure.report.progress_words import SYMBOLS, IndicatorWords, day_text, status_word
from toc.measure.report.theory import StressReport, TheoryReport, stress_report, theory_report
from toc.measure.words.progress import PROGRESS


@dataclass(frozen=True)
class IndicatorLine:
    """One indicator: its status as symbol and word, and the sentences that say how it stands.
    `value` and `expected` (where the path is) are in its unit, None where there is none."""

    id: str
    text: str
    status: IndicatorStatus
    symbol: str
    word: str
    value: float | None
    expected: float | None
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class GoalLine:
    """A goal or an inspanning with its indicators; `sentences` count them by status and name what
    asks most attention."""

    id: str
    text: str
    level: Level
    sentences: tuple[str, ...]
    indicators: tuple[IndicatorLine, ...]


@dataclass(frozen=True)
class NamedElement:
    """An element and what it says."""

    id: str
    text: str


@dataclass(frozen=True)
class ProgressReport:
    """How a programme stood on a day. `goals` are those with something to say of them,
    `unmeasured` the goals without an indicator, `loose` the indicators that measure nothing."""

    programme: str
    title: str
    on: datetime.date
    summary: tuple[str, ...]
    strategic: tuple[GoalLine, ...]
    operational: tuple[GoalLine, ...]
    inspanningen: tuple[GoalLine, ...]
    loose: tuple[IndicatorLine, ...]
    unmeasured: tuple[NamedElement, ...]
    theory: TheoryReport
    stress: StressReport
    method: tuple[str, ...]


def progress_report(
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    language: Language,
    left_out: Collection[str] = (),
    audience: Audience = Audience.OFFICE,
) -> ProgressReport:
    """How a programme stood at the end of a day, in a language and as an audience may see it. What
    the plan adopted for that time had `left_out` was not meant to be done."""
    programme = tree.programme
    found = progress_for(programme, measurements, on, audience)
    goals = roll_up(tree, found)
    lines = {name: indicator_line(programme, one, language) for name, one in found.items()}
    goal_lines = [
        _goal(tree, one, lines, language) for one in goals.values() if one.indicators or one.below
    ]
    inspanningen = tuple(_inspanningen(tree, lines, found, language))
    placed = {line.id for part in (*goal_lines, *inspanningen) for line in part.indicators}
    return ProgressReport(
        programme=programme.title,
        title=PROGRESS.say("title", language, day=day_text(on, language)),
        on=on,
        summary=tuple(_summary(found, goals.values(), language)),
        strategic=tuple(one for one in goal_lines if one.level is Level.STRATEGIC),
        operational=tuple(one for one in goal_lines if one.level is Level.OPERATIONAL),
        inspanningen=inspanningen,
        loose=tuple(line for line in lines.values() if line.id not in placed),
        unmeasured=tuple(
            NamedElement(one.id, tree.text(one.id)) for one in goals.values() if one.unmeasured
        ),
        theory=theory_report(tree, found, on, language, left_out),
        stress=stress_report(tree, language),
        method=tuple(_method(programme, language)) if found else (),
    )


def indicator_line(
    programme: Programme, found: IndicatorProgress, language: Language
) -> IndicatorLine:
    """How one indicator stands, in words and figures."""
    indicator, latest = programme.indicators[found.id], found.latest
    number = latest.number if latest is not None else None
    return IndicatorLine(
        found.id,
        indicator.text,
        found.status,
        SYMBOLS[found.status],
        status_word(found.status, language),
        float(number) if number is not None else None,
        round(float(found.expected), 6) if found.expected is not None else None,
        IndicatorWords(indicator, found, language).sentences(),
    )


def counts_text(counts: Counts, language: Language) -> str:
    """Counts by status: `1 achter, 2 op koers`."""
    return ", ".join(
        PROGRESS.say("count", language, number=number, word=status_word(status, language))
        for status, number in counts
    )


def _summary(
    found: Mapping[str, IndicatorProgress], goals: Iterable[GoalProgress], language: Language
) -> Iterator[str]:
    every = list(goals)
    if not found:
        yield PROGRESS.say("no-indicators", language)
        yield PROGRESS.say("no-indicators-fix", language)
        return
    counts = counts_text(counted(one.status for one in found.values()), language)
    yield PROGRESS.say("summary", language, count=len(found), counts=counts)
    bare = sum(one.unmeasured for one in every)
    if bare:
        yield PROGRESS.say("unmeasured", language, count=bare, all=len(every))
    elif every:
        yield PROGRESS.say("unmeasured.none", language)


def _goal(
    tree: GoalGraph,
    goal: GoalProgress,
    lines: Mapping[str, IndicatorLine],
    language: Language,
) -> GoalLine:
    said = []
    if goal.unmeasured:
        said.append(PROGRESS.say("goal.unmeasured", language))
    elif len(goal.indicators) > 1:
        counts = counts_text(goal.counts, language)
        said.append(PROGRESS.say("goal.counts", language, counts=counts))
    if goal.worst and len(goal.indicators) > 1:
        said.append(
            PROGRESS.say("goal.worst", language, names=listing(list(goal.worst), language))
        )
    if goal.below:
        counts = counts_text(goal.below_counts, language)
        said.append(PROGRESS.say("goal.below", language, counts=counts))
    return GoalLine(
        goal.id,
        tree.text(goal.id),
        goal.level,
        tuple(said),
        tuple(lines[one] for one in goal.indicators),
    )


def _inspanningen(
    tree: GoalGraph,
    lines: Mapping[str, IndicatorLine],
    found: Mapping[str, IndicatorProgress],
    language: Language,
) -> Iterator[GoalLine]:
    for element, inspanning in tree.programme.inspanningen.items():
        measuring = set(tree.measured_by(element))
        names = [one for one in lines if one in measuring]
        if names:
            counts = counts_text(counted(found[one].status for one in names), language)
            several = len(names) > 1
            said = (PROGRESS.say("goal.counts", language, counts=counts),) if several else ()
            own = tuple(lines[one] for one in names)
            yield GoalLine(element, inspanning.text, Level.INSPANNING, said, own)


def _method(programme: Programme, language: Language) -> Iterator[str]:
    yield PROGRESS.say("method.path", language)
    if any(one.cumulative for one in programme.indicators.values()):
        yield PROGRESS.say("method.cumulative", language)
    yield PROGRESS.say("method.no-average", language)


SHADES = {
    IndicatorStatus.ON_COURSE: Shade.GOOD,
    IndicatorStatus.CLOSE: Shade.DOUBT,
    IndicatorStatus.NOT_MEASURED: Shade.DOUBT,
    IndicatorStatus.BEHIND: Shade.BAD,
    IndicatorStatus.TOO_EARLY: Shade.UNKNOWN,
    IndicatorStatus.UNKNOWN: Shade.UNKNOWN,
}
"""The colour of a box with this status."""


def status_mark(status: IndicatorStatus, language: Language) -> Mark:
    """A status in a drawing."""
    return Mark(SYMBOLS[status], status_word(status, language), SHADES[status])


def counts_mark(counts: Counts, language: Language) -> Mark:
    """The status that asks most attention, with how many of all there are that have it. `counts`
    are those of at least one indicator."""
    status, number = counts[0]
    total = sum(number for _, number in counts)
    mark = status_mark(status, language)
    if total == 1:
        return mark
    word = PROGRESS.say("mark", language, number=number, total=total, word=mark.word)
    return replace(mark, word=word)


def goal_marks(goals: Mapping[str, GoalProgress], language: Language) -> dict[str, Mark]:
    """What stands at each goal that has an indicator, in a drawing of the goals."""
    return {
        name: counts_mark(goal.counts, language) for name, goal in goals.items() if goal.counts
    }
