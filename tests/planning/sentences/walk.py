"""Through everything that was told of a plan: each sentence to the check of its key."""

from __future__ import annotations

from tests.planning.sentences import asks_choice, asks_periods, asks_plan, asks_sure, asks_takes
from tests.planning.sentences.record import Saying
from tests.planning.sentences.registry import CHECKS, ELSEWHERE, PARTS, WITHOUT
from tests.planning.sentences.told import Told
from toc.reports.how_sure import HowSure, firm_sentence
from toc.reports.phase_plan import Activity, PeriodPlan, PhasePlan
from toc.reports.plan_why import PlanWhy

__all__ = ["asks_choice", "asks_plan", "asks_sure", "asks_takes"]


class WrongSentenceError(AssertionError):
    """A sentence that is not so."""


def check(told: Told, saying: Saying, about: str) -> None:
    """Ask a sentence again."""
    key = saying.table, saying.key
    told.hear(saying)
    if key in WITHOUT or key in ELSEWHERE:
        return
    try:
        CHECKS[key](told, saying, about)
    except WrongSentenceError:
        raise
    except (AssertionError, KeyError) as error:
        raise WrongSentenceError(f"{key} of ‘{about}’: “{saying.text}”: {error!r}") from error


def ask(told: Told, text: str, about: str = "", *tables: str) -> None:
    """Ask everything in a text that was put together from sentences."""
    if text:
        for saying in told.record.pieces(text, *tables):
            check(told, saying, about)


def unheard(told: Told) -> list[Saying]:
    """What was said and nobody asked again."""
    return [
        saying
        for key, saying in told.record.sayings.items()
        if key not in told.record.heard
        and key[:2] not in WITHOUT
        and key[:2] not in ELSEWHERE
        and (key[:2] in CHECKS or key[:2] in PARTS)
    ]


def plan(told: Told, report: PhasePlan) -> None:
    """Everything in the report of a plan."""
    for sentence in (report.title, report.notice, *report.essence, report.ties, report.unproven):
        ask(told, sentence)
    for said, ruled in zip(report.decisions, report.decisions, strict=True):
        first, *rest = told.record.pieces(said, "PHASE_PLAN")
        check(told, first, ruled)
        for piece in rest:
            check(told, piece, first.value("name"))
    for number, period in enumerate(report.periods):
        _period(told, number, period)
    for activity in report.always:
        _activity(told, activity)
    for group in report.not_now:
        for left in group.inspanningen:
            ask(told, group.reason, left.id, "PHASE_PLAN")
            for detail in _details(told, left.detail):
                check(told, detail, left.id)
            for sentence in left.takes:
                ask(told, sentence, left.id, "TAKES")
    for sentence in (*report.inversions, *report.disagreements, report.order):
        ask(told, sentence)
    for sentence in (*report.method, *report.not_known):
        ask(told, sentence, "", "PHASE_PLAN")


def _details(told: Told, detail: str) -> list[Saying]:
    """The parts of what is particular to one, between commas and semicolons."""
    found = []
    rest = detail
    while rest:
        fitting = [
            one
            for (table, key, text), one in told.record.sayings.items()
            if table == "PHASE_PLAN" and key.startswith("detail.") and rest.startswith(text)
        ]
        assert fitting, f"nobody said ‘{rest}’"
        found.append(max(fitting, key=lambda one: len(one.text)))
        rest = rest[len(found[-1].text) :].lstrip("; ,")
    return found


def _period(told: Told, number: int, period: PeriodPlan) -> None:
    first, *outside = period.lies
    asks_periods.lies(told, number, first, told.language)
    for sentence in outside:
        ask(told, sentence, str(number), "PLANNING")
    ask(told, period.focus_sentence, str(number), "PLANNING")
    for group in period.groups:
        for activity in group.activities:
            _activity(told, activity)
    for one in period.committed:
        ask(told, one.told, f"{number} {one.id}", "PHASE_PLAN")
    for taken in period.means:
        ask(told, taken.sentence, str(number), "PHASE_PLAN")
    for sentence in period.goals_sentences:
        ask(told, sentence, str(number), "PHASE_PLAN")


def _activity(told: Told, activity: Activity) -> None:
    for sentence in (*activity.told, *activity.why):
        ask(told, sentence, activity.id, "PHASE_PLAN")


def how_sure(told: Told, found: HowSure) -> None:
    """How sure the plan is."""
    for sentence in (*found.method, found.essence, firm_sentence(found, told.language)):
        ask(told, sentence, "", "SENSITIVITY")
    for one in (*found.contested, *found.near):
        ask(told, one.said, one.id, "SENSITIVITY")
        ask(told, one.tip, one.id, "SENSITIVITY")


def why(told: Told, found: PlanWhy) -> None:
    """Everything about one."""
    told.now_of["why"] = True
    for sentence in found.sentences:
        text = sentence
        # A detail stands as a sentence of its own, with a capital and a full stop.
        if told.record.find(text) is None:
            low = text[:1].lower() + text[1:].rstrip(".")
            for piece in _details(told, low):
                check(told, piece, found.id)
        else:
            for piece in told.record.pieces(text, "TAKES", "PHASE_PLAN"):
                check(told, piece, found.id)
    told.now_of.pop("why")
