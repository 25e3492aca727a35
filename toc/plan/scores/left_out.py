"""Which inspanningen a score form does not ask about, and why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from toc.core.model import Inspanning, Interval, Programme, State, Verdict, in_force


class LeftOut(StrEnum):
    """Why an inspanning is not on the form: nothing is to be chosen about it."""

    STRUCTURAL = "structural"
    FINISHED = "finished"
    STOPPED = "stopped"
    AGREED = "agreed"  # it runs, or its start is agreed, or it was decided on
    NOT_NOW = "not_now"  # decided against for this period, or it cannot start in it
    GOAL_STOPPED = "goal_stopped"  # every goal that it contributes to is stopped
    NOTHING = "nothing"  # it contributes to no goal, and there is no criterion to score it on


def left_out(
    programme: Programme,
    name: str,
    value: Inspanning,
    stretch: Interval,
    periods: Sequence[str],
    scored: bool,
    given_up: Collection[str] = (),
) -> LeftOut | None:
    """Why there is nothing to judge about an inspanning in these periods, by id, that lie in the
    `stretch`; None where there is. `scored` says that there is a criterion to score it on;
    `given_up` are the goals that are stopped in all of the periods."""
    state = value.progress.state if value.progress is not None else None
    verdicts: dict[str, Verdict] = {}
    for _, decision in in_force(programme.decisions):
        # A change says nothing about whether it is done.
        if decision.inspanning == name and decision.decision is not Verdict.CHANGE:
            verdicts[decision.period] = decision.decision
    decided = [verdicts.get(period) for period in periods]
    if value.structural:
        return LeftOut.STRUCTURAL
    if state is State.FINISHED:
        return LeftOut.FINISHED
    if state is State.STOPPED:
        return LeftOut.STOPPED
    if (
        state is State.RUNNING
        or value.start is not None
        or any(one is not None and one.runs for one in decided)
    ):
        return LeftOut.AGREED
    if all(one is not None and one.keeps_out for one in decided):
        return LeftOut.NOT_NOW
    if value.earliest is not None and value.earliest.first_day > stretch.end:
        return LeftOut.NOT_NOW
    if value.latest is not None and value.latest.last_day < stretch.start:
        return LeftOut.NOT_NOW
    if value.contributes_to and all(link.goal in given_up for link in value.contributes_to):
        return LeftOut.GOAL_STOPPED
    return None if value.contributes_to or scored else LeftOut.NOTHING
