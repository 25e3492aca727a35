"""What moved between two adopted plans: inspanningen, goals served or not, decisions."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.core.model import Decision
from toc.core.records.adopted import AdoptedPlan, GoalState
from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.plan.adopting.plan_facts import lowered, partial_day
from toc.plan.words.adoption import ADOPTION, day_name


@dataclass(frozen=True)
class PlanMove:
    """Something that changed, about the element `id` (empty where it is about none); `text` is
    what the element says now, else what it said then; `detail` may be empty."""

    id: str
    text: str
    detail: str = ""


_RANK: dict[GoalState, int] = {
    "stopped": 0,
    "never": 0,
    "not_now": 0,
    "possibly": 1,
    "served": 2,
}


def text_in(name: str, *plans: AdoptedPlan) -> str:
    """What an element says in the first plan that has it."""
    for plan in plans:
        for table in (plan.inspanningen, plan.operational_goals, plan.strategic_goals):
            if name in table:
                return table[name].text
    return ""


def _state(plan: AdoptedPlan, name: str) -> str:
    """Where an inspanning stands in a plan; empty where that does not have it."""
    for state in ("chosen", "running", "not_now", "structural", "finished", "stopped"):
        if name in getattr(plan, state):
            return state
    return "unsaid" if name in plan.inspanningen else ""


def inspanning_moves(
    then: AdoptedPlan, now: AdoptedPlan, language: Language
) -> Iterator[tuple[str, PlanMove]]:
    """(kind of change, change) for each inspanning of either plan, in the file's order of now;
    of kind `kept` for what is in both without a change."""
    for name in dict.fromkeys((*now.inspanningen, *then.inspanningen)):
        before, after = _state(then, name), _state(now, name)
        kind = _kind(before, after)
        if kind == "again" and before == after and then.period == now.period:
            moved = _when(then, name) != _when(now, name)
            kind = "moved" if moved else "kept"
        elif kind == "runs_on" and then.period == now.period and before == "running":
            kind = "kept"
        elif kind == "reasons" and _same_reason(then, now, name):
            continue
        if kind:
            detail = _detail(kind, name, then, now, language)
            yield kind, PlanMove(name, text_in(name, now, then), detail)


def _kind(before: str, after: str) -> str:
    """What happened to an inspanning, by where it stood and stands; empty for nothing to tell."""
    was_in = before in ("chosen", "running", "structural")
    match after:
        case "chosen":
            return "again" if was_in else "new"
        case "running":
            return "runs_on" if was_in else "new"
        case "structural":
            return "" if was_in else "new"
        case "finished" | "stopped":
            return "" if before == after else after
        case "":
            return "gone" if was_in else "removed"
    if was_in:
        return "dropped"
    if not before:
        return "added"
    if before in ("finished", "stopped"):
        return "reopened"
    return "reasons" if before == after == "not_now" else ""


def _same_reason(then: AdoptedPlan, now: AdoptedPlan, name: str) -> bool:
    """The kind of reason: its numbers differ with every other plan."""
    one, other = then.not_now[name], now.not_now[name]
    return (one.verdict, one.aim) == (other.verdict, other.aim)


def _when(plan: AdoptedPlan, name: str) -> tuple[str, datetime.date]:
    return plan.chosen[name].period, plan.begin(name)


def _start_said(plan: AdoptedPlan, name: str, language: Language) -> str:
    """When it starts: the period, or the month where that is not its first."""
    chosen = plan.chosen[name]
    if chosen.start is None:
        return plan.periods[chosen.period].title
    return month_name(chosen.start.first_day, language)


def _detail(kind: str, name: str, then: AdoptedPlan, now: AdoptedPlan, language: Language) -> str:
    reason_then = then.not_now[name].sentence if name in then.not_now else ""
    reason_now = now.not_now[name].sentence if name in now.not_now else ""
    match kind:
        case "new" if name not in then.inspanningen:
            return ADOPTION.say("new.unknown", language)
        case "new" if reason_then:
            return ADOPTION.say("new.was-not", language, reason=lowered(reason_then))
        case "dropped" if reason_now:
            return ADOPTION.say("dropped.why", language, reason=lowered(reason_now))
        case "reasons":
            return ADOPTION.say(
                "reasons.change",
                language,
                now=lowered(now.not_now[name].reason),
                then=lowered(then.not_now[name].reason),
            )
        case "moved":
            return ADOPTION.say(
                "moved.period",
                language,
                now=_start_said(now, name, language),
                then=_start_said(then, name, language),
            )
        case "runs_on":
            end = now.running[name].end
            if end is None:
                return ADOPTION.say("runs_on.open", language)
            until = day_name(end.last_day, language)
            return ADOPTION.say("runs_on.until", language, until=until)
    return ""


def goal_moves(
    then: AdoptedPlan, now: AdoptedPlan, language: Language
) -> Iterator[tuple[str, PlanMove]]:
    """(kind of change, change) for each goal that is served better or worse, or new, or gone."""
    goals_then = {**then.strategic_goals, **then.operational_goals}
    goals_now = {**now.strategic_goals, **now.operational_goals}
    for goal in dict.fromkeys((*goals_now, *goals_then)):
        text = text_in(goal, now, then)
        if goal not in goals_now:
            yield "goals_removed", PlanMove(goal, text)
            continue
        after = _best(now, goal)
        if goal not in goals_then:
            yield "goals_added", PlanMove(goal, text, ADOPTION.say(f"goal.{after}", language))
            continue
        before = _best(then, goal)
        if _RANK[before] == _RANK[after]:
            continue
        kind = "goals_better" if _RANK[after] > _RANK[before] else "goals_worse"
        detail = ADOPTION.say(
            "goal.change",
            language,
            then=ADOPTION.say(f"goal.{before}", language),
            now=ADOPTION.say(f"goal.{after}", language),
        )
        yield kind, PlanMove(goal, text, detail)


def _best(plan: AdoptedPlan, goal: str) -> GoalState:
    """How a goal stands in the period of a plan that does most for it."""
    states: Iterable[GoalState] = (
        states[goal] for states in plan.goals.values() if goal in states
    )
    return max(states, key=_RANK.__getitem__, default="not_now")


def decision_moves(
    then: AdoptedPlan, now: AdoptedPlan, language: Language
) -> Iterator[tuple[str, PlanMove]]:
    """(kind of change, change) for each decision that only one of the plans knows."""
    for kind, these, others in (
        ("decided", now.decisions, then.decisions),
        ("withdrawn", then.decisions, now.decisions),
    ):
        for decision in these:
            if decision not in others:
                name = decision.about
                detail = decision_sentence(decision, language)
                yield kind, PlanMove(name, text_in(name, now, then), detail)


def decision_sentence(decision: Decision, language: Language) -> str:
    """A decision in words: for which period, what, by whom, when and why."""
    return ADOPTION.say(
        "decision",
        language,
        period=decision.period,
        verdict=ADOPTION.say(f"decision.{decision.decision.value}", language),
        role=decision.role,
        date=partial_day(decision.date, language),
        reason=decision.reason,
    ) + changed_said(decision, language)


def changed_said(decision: Decision, language: Language) -> str:
    """What changes by a decision, as a sentence after others; empty where nothing does."""
    if decision.change is None:
        return ""
    return ADOPTION.say("decision.changes", language, change=decision.change.rstrip("."))
