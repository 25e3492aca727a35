"""How the indicators and goals stand, as a screen."""

from __future__ import annotations

from collections.abc import Iterable

from toc.core.words import Language
from toc.documents.screen import Look, Page, Part, aside, front, heading, item, line, strong
from toc.measure.report.progress import GoalLine, IndicatorLine, ProgressReport
from toc.measure.report.theory import AssumptionLine, StressReport, TheoryReport
from toc.measure.words.progress import PROGRESS
from toc.measure.words.progress_theory import LEARNING

_LOOKS = {
    "behind": Look.WRONG,
    "close": Look.OPEN,
    "not_measured": Look.OPEN,
    "on_course": Look.FINE,
}


def progress_page(report: ProgressReport, language: Language) -> Page:
    """How it stands, what is not measured, and what that asks."""
    yield from front(report.programme, report.title)
    yield line()
    yield from map(line, report.summary)
    parts = (
        ("strategic", report.strategic),
        ("operational", report.operational),
        ("inspanningen", report.inspanningen),
    )
    for key, goals in parts:
        if goals:
            yield from _part(key, language)
        for number, goal in enumerate(goals):
            if number:
                yield line()
            yield from _goal(goal)
    if report.loose:
        yield from _part("loose", language)
        yield from _indicators(report.loose)
    # Where nothing is measured, the summary says so, and the list would be the whole plan.
    if report.unmeasured and report.method:
        yield from _part("unmeasured", language)
        for goal_named in report.unmeasured:
            yield item(goal_named.text, goal_named.id)
    yield from _theory(report.theory, language)
    yield from _stress(report.stress, language)
    if report.method:
        yield from _part("method", language)
        yield from map(item, report.method)


def _part(key: str, language: Language) -> Page:
    return heading(PROGRESS.say(f"part.{key}", language))


def _goal(goal: GoalLine) -> Page:
    yield line(strong(goal.text), aside(f" ({goal.id})"), indent=2)
    if goal.sentences:
        yield line(" ".join(goal.sentences), indent=2)
    yield from _indicators(goal.indicators)


def _indicators(indicators: Iterable[IndicatorLine]) -> Page:
    for one in indicators:
        look = _LOOKS.get(one.status, Look.PLAIN)
        stand = Part(f"{one.symbol} ", look), Part(one.word, look)
        yield line(*stand, f"  {one.text}", aside(f" ({one.id})"), indent=4, hanging=2)
        yield line(" ".join(one.sentences), indent=6, look=Look.ASIDE)


def _theory(theory: TheoryReport, language: Language) -> Page:
    if not theory.cells and not theory.unknown:
        return
    yield from _part("theory", language)
    if theory.cells:
        yield line(theory.caution, indent=2)
    for cell in theory.cells:
        yield line()
        yield line(strong(cell.title), indent=2)
        yield line(cell.question, indent=2)
        for goal in cell.goals:
            yield item(goal.text, f"{goal.id}; {goal.aside}" if goal.aside else goal.id)
    if theory.unknown:
        yield line()
        yield line(strong(LEARNING.say("cell.unknown", language)), indent=2)
        yield from map(item, theory.unknown)


def _stress(stress: StressReport, language: Language) -> Page:
    if not stress.lead and not stress.limits:
        return
    yield from _part("stress", language)
    if stress.lead:
        yield line(stress.lead, indent=2)
    yield from _assumptions(stress.worst)
    if stress.rest:
        yield line(stress.rest_lead, indent=2)
        yield from _assumptions(stress.rest)
    for sentence in stress.limits:
        yield line(sentence, indent=2)


def _assumptions(assumptions: Iterable[AssumptionLine]) -> Page:
    for one in assumptions:
        yield item(strong(one.text), one.kind)
        for sentence in filter(None, (one.lost, one.goals)):
            yield line(sentence, indent=4)
