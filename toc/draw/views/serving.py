"""Some inspanningen with the goals that they serve, up to the vision: what the views by partner
and by place share."""

from collections.abc import Sequence
from dataclasses import replace

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Programme
from toc.draw.views.columns import ColumnsView
from toc.draw.views.din import columns_of, element_of, links_among, origin
from toc.plan.report.demands import owner_name


def serving_view(
    programme: Programme,
    graph: GoalGraph,
    inspanningen: Sequence[str],
    *,
    name: str,
    kind: str,
    title: str,
    empty: str,
    owners: bool = False,
) -> ColumnsView:
    """A view of these inspanningen and everything above them. `name` is its id, `empty` what
    stands where there are none; with `owners` each box says who leads it."""
    above = {goal for e in inspanningen for goal in graph.above(e)} | {VISION}
    goals = (VISION, *programme.strategic_goals, *programme.operational_goals)
    ids = [*(goal for goal in goals if goal in above), *inspanningen]
    elements = []
    for e in ids:
        number = inspanningen.index(e) + 1 if e in inspanningen else None
        box = element_of(programme, graph, e, number=number)
        if owners and box.level is Level.INSPANNING:
            owner = programme.inspanningen[e].owner
            box = replace(box, detail=owner_name(programme, owner))
        elements.append(box)
    columns = columns_of(elements, programme.language)
    return ColumnsView(
        id=name,
        kind=kind,
        programme=programme.title,
        title=title,
        subtitle=None,
        language=programme.language,
        columns=(*columns[:-1], replace(columns[-1], empty=empty)),
        links=tuple(links_among(graph, ids)),
        origin=origin(programme, ids),
    )
