"""The proposal for one or more periods: the whole of planning, from a programme to a choice with
its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from toc.graph import GoalGraph
from toc.planning.case import Case, build_case
from toc.planning.choose import Choice, Chooser
from toc.planning.explain import Reason, explain
from toc.planning.focus import FocusLimit, focus_limits
from toc.planning.periods import Period, resolve
from toc.planning.service import Services, services


@dataclass(frozen=True)
class Proposal:
    """What the tool proposes for `periods`, with the limit of each, and why. People decide."""

    graph: GoalGraph
    periods: tuple[Period, ...]
    limits: tuple[FocusLimit, ...]
    services: Services
    case: Case
    choice: Choice
    reasons: Mapping[str, Reason]


def propose(graph: GoalGraph, wanted: str, focus: int | None = None) -> Proposal:
    """Choose and explain for the period or periods that `wanted` names.

    `focus` stands in for the limits of the programme file. Raises PlanError where there is no such
    period, or no limit for it.
    """
    periods = resolve(wanted, graph.programme)
    limits = focus_limits(graph.programme, periods, focus)
    served = services(graph)
    case = build_case(
        graph,
        served,
        [period.months for period in periods],
        [limit.limit for limit in limits],
    )
    chooser = Chooser(case)
    choice = chooser.best()
    return Proposal(graph, periods, limits, served, case, choice, explain(chooser, choice))
