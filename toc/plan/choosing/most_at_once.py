"""How many inspanningen run at once in a period, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from toc.core.model import Programme, SourceStatus
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import Period


class FocusOrigin(StrEnum):
    """Where a focus limit comes from."""

    PLAN = "plan"  # the plan says so
    PROPOSAL = "proposal"  # the programme file proposes it; no plan has adopted it
    OPTION = "option"  # given for this one time


@dataclass(frozen=True)
class FocusLimit:
    """At most `limit` inspanningen at once, structural ones not counted."""

    limit: int
    origin: FocusOrigin


def focus_limits(
    programme: Programme, periods: Sequence[Period], given: int | None = None
) -> tuple[FocusLimit, ...]:
    """The limit of each period: the one given, else the one that the programme file has for it.

    Raises PlanError where a period has none (a number is never made up) or it is below one.
    """
    if given is not None:
        if given < 1:
            raise PlanError("focus-too-small", focus=str(given))
        return (FocusLimit(given, FocusOrigin.OPTION),) * len(periods)
    declared = programme.planning.focus
    missing = tuple(period.id for period in periods if period.id not in declared)
    if missing:
        raise PlanError("focus-missing", periods=missing, declared=tuple(declared))
    found = [declared[period.id] for period in periods]
    return tuple(
        FocusLimit(
            focus.limit,
            FocusOrigin.PROPOSAL
            if any(source.status is SourceStatus.PROPOSAL for source in focus.source)
            else FocusOrigin.PLAN,
        )
        for focus in found
    )
