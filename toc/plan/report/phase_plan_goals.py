"""How each goal stands in a period of the plan: who serves it, and since when nobody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toc.core.words import Language, listing
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.worth import running_in
from toc.plan.words.phase_plan import PHASE_PLAN

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan

_BARE = frozenset({"not_now", "never"})


@dataclass(frozen=True)
class GoalState:
    """A goal in a period. `state` is served, possibly, not_now (only other periods or what is not
    chosen serve it), never (no inspanning serves it at all) or stopped (people decided so).
    `bare_since` is the first of the adopted plans before this one that all left it so too, empty
    where the last one did not or there is none."""

    id: str
    text: str
    level: str
    state: str
    served_by: tuple[str, ...]
    possibly_served_by: tuple[str, ...]
    bare_since: str = ""


def goal_states(
    proposal: Proposal, number: int, earlier: Sequence[AdoptedPlan] = ()
) -> tuple[GoalState, ...]:
    """Every goal in a period, in file order, the strategic ones first."""
    programme = proposal.graph.programme
    served: dict[str, list[str]] = {}
    possibly: dict[str, list[str]] = {}
    for candidate in running_in(proposal.case, proposal.choice.starts, number):
        service = candidate.services[number]
        certain = service.certain | service.strategic_certain
        for goal in certain:
            served.setdefault(goal, []).append(candidate.id)
        for goal in (service.possible | service.strategic) - certain:
            possibly.setdefault(goal, []).append(candidate.id)
    ever = frozenset[str]().union(
        *(one.strategic | one.possible for one in proposal.services.by_inspanning.values())
    )
    states = []
    for goal in (*programme.strategic_goals, *programme.operational_goals):
        state = "served" if goal in served else "possibly" if goal in possibly else ""
        state = state or ("not_now" if goal in ever else "never")
        if goal in proposal.case.stopped_goals[number]:
            state = "stopped"
        states.append(
            GoalState(
                goal,
                proposal.graph.text(goal),
                "strategic" if goal in programme.strategic_goals else "operational",
                state,
                tuple(served.get(goal, ())),
                tuple(possibly.get(goal, ())),
                _bare_since(goal, earlier) if state in _BARE else "",
            )
        )
    return tuple(states)


def _bare_since(goal: str, earlier: Sequence[AdoptedPlan]) -> str:
    """The first of the plans, counted back from the last one, in which nobody served it."""
    since = ""
    for plan in sorted(earlier, key=lambda one: one.interval.start, reverse=True):
        states = [by_goal[goal] for by_goal in plan.goals.values() if goal in by_goal]
        if not states or any(state not in _BARE for state in states):
            break
        since = plan.period
    return since


def goals_sentences(goals: tuple[GoalState, ...], language: Language) -> tuple[str, ...]:
    """How many goals are served, one sentence for each level; what is stopped does not count."""
    sentences = []
    for level in ("strategic", "operational"):
        states = [goal.state for goal in goals if goal.level == level and goal.state != "stopped"]
        if states:
            sentences.append(
                PHASE_PLAN.say(
                    f"goals.{level}",
                    language,
                    served=states.count("served"),
                    possibly=states.count("possibly"),
                    bare=states.count("not_now") + states.count("never"),
                    all=len(states),
                )
            )
    if stopped := [goal.id for goal in goals if goal.state == "stopped"]:
        names = listing(stopped, language)
        sentences.append(
            PHASE_PLAN.say("goals.stopped", language, count=len(stopped), names=names)
        )
    return tuple(sentences)
