"""The proposal for one or more periods: the whole of planning, from a programme to a choice with
its reasons."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.core.graph import GoalGraph
from toc.core.model import State
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.choose import Choice, Chooser, time_for
from toc.plan.choosing.commitments import Commitment, commitments_of, in_state
from toc.plan.choosing.conflict import settle
from toc.plan.choosing.decisions import Ruling, rulings, stopped_from_start
from toc.plan.choosing.demands import Conflict
from toc.plan.choosing.errors import PlanConflictError, PlanError
from toc.plan.choosing.explain import ChoiceReason, explain
from toc.plan.choosing.from_programme import build_case
from toc.plan.choosing.limits import Usage, limits_of
from toc.plan.choosing.most_at_once import FocusLimit, focus_limits
from toc.plan.choosing.periods import Period, resolve
from toc.plan.choosing.proof import Watch
from toc.plan.choosing.service import Services, services
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.usage import usage_of


@dataclass(frozen=True)
class Proposal:
    """What the tool proposes for `periods`, with the focus limit of each, and why. People decide.

    `usage` is how much of everything scarce is used. `commitments` run whatever is chosen, in file
    order. `conflicts` tells for each limit that is exceeded which demands take more than there is,
    empty where all fits. `done` and `stopped` are the inspanningen that are finished or stopped;
    `decisions` are those of people that concern these periods.
    """

    graph: GoalGraph
    periods: tuple[Period, ...]
    limits: tuple[FocusLimit, ...]
    services: Services
    case: ChoiceCase
    choice: Choice
    reasons: Mapping[str, ChoiceReason]
    usage: tuple[Usage, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    done: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()
    decisions: tuple[Ruling, ...] = ()

    @cached_property
    def outside(self) -> frozenset[str]:
        """What runs whatever is chosen, and in none of the periods."""
        return frozenset(one.candidate.id for one in self.case.fixed if not one.periods)

    @cached_property
    def begins(self) -> Mapping[str, int]:
        """The month in which each that is chosen starts, by number (see `Timeline`)."""
        return self.case.begins(self.choice.starts)


MOST = 30_000
"""So many inspanningen, times periods, can be chosen from within a minute on a laptop."""


def propose(
    graph: GoalGraph,
    wanted: str,
    focus: int | None = None,
    *,
    commitments: Sequence[Commitment] = (),
    time_limit: float | None = None,
    watch: Watch | None = None,
    about: Collection[str] = (),
) -> Proposal:
    """Choose and explain for the period or periods that `wanted` names.

    `focus` stands in for the limits of the programme file. `commitments` are those of adopted
    plans. After `time_limit` seconds (see `time_for`), or when somebody presses Ctrl-C, the best
    so far is proposed and `Choice.proof` says how good that is; where neither happens the answer
    is always the same one.
    `watch` is told how far it is. Where there is much to choose from, only some reasons are
    sought, and always those that the question is `about`. Raises PlanError where there is no such
    period, or no focus limit for it, or more to choose from than `MOST`, and PlanConflictError
    where what people demand cannot all hold.
    """
    programme = graph.programme
    periods = resolve(wanted, programme)
    _refuse_too_much(len(programme.inspanningen), periods)
    focused = focus_limits(programme, periods, focus)
    served = services(graph)
    decided = rulings(programme, periods)
    committed = tuple(
        one
        for one in commitments_of(programme, periods, commitments)
        if not stopped_from_start(decided, one.inspanning)
    )
    limits = limits_of(programme, periods, focused)
    settled = settle(build_case(graph, served, periods, limits, committed, decided))
    if isinstance(settled, Conflict):
        raise PlanConflictError(settled, programme)
    clock = Clock(time_for(settled.case, time_limit), watch)
    with clock.heeding_interrupt():
        chooser = Chooser(settled.case, settled.starts, clock)
        choice = chooser.best()
        reasons = explain(chooser, choice, about)
    return Proposal(
        graph=graph,
        periods=periods,
        limits=focused,
        services=served,
        case=settled.case,
        choice=choice,
        reasons=reasons,
        usage=usage_of(settled.case, choice.starts, tuple(programme.inspanningen)),
        commitments=committed,
        conflicts=settled.conflicts,
        done=tuple(in_state(programme, State.FINISHED)),
        stopped=tuple(in_state(programme, State.STOPPED)),
        decisions=decided,
    )


def _refuse_too_much(count: int, periods: Sequence[Period]) -> None:
    """Refuse more periods at once than can be chosen for with so many inspanningen."""
    if count * len(periods) > MOST and len(periods) > 1:
        first, last = periods[0].id, periods[max(1, MOST // count) - 1].id
        values = {
            "count": str(count),
            "years": str(len(periods)),
            "instead": first if first == last else f"{first}-{last}",
        }
        raise PlanError("too-much", **values)
