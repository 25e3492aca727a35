"""Which views somebody asks for: from names to views."""

from collections.abc import Mapping
from importlib import import_module

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.table import ROWS
from toc.draw.views import AnyView
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.din import network_view
from toc.draw.views.line import line_view
from toc.draw.views.matrix import matrix_view
from toc.draw.views.theory import theory_view

Wanted = Mapping[str, str | bool]
"""The views asked for, beside the networks and the overview: by their names in `toc.draw.table`,
what is asked, or True for one that is drawn of the whole."""


def wanted_views(subject: Subject, wanted: Wanted) -> list[AnyView]:
    """The views that are asked for, in the order of the table. ValueError for a view that is not
    in it, ViewError for what the plan does not have and for a view with nothing in it, PlanError
    for a period that there is not, PlanConflictError for a year in which what people demand
    cannot all hold."""
    if unknown := wanted.keys() - {row.name for row in ROWS}:
        raise ValueError(", ".join(sorted(unknown)))
    views: list[AnyView] = []
    for row in ROWS:
        if row.name in wanted:
            module = import_module(f"toc.draw.views.{row.module or row.name}")
            views += module.asked_for(subject, wanted[row.name])
    for view in views:
        if view.nothing:
            raise ViewError("nothing", reason=view.nothing)
    return views


def standard_views(programme: Programme, graph: GoalGraph) -> list[AnyView]:
    """The views that everybody gets beside the overview and the networks, each only where the plan
    has something for it: the theory of change, the programme lines and the matrix."""
    views: list[AnyView] = []
    if programme.strategic_goals and programme.operational_goals:
        views.append(theory_view(programme, graph))
    views += [
        line_view(programme, graph, line)
        for line in programme.lines
        if not _is_one_network(programme, graph, line)
    ]
    if programme.operational_goals and programme.inspanningen:
        views.append(matrix_view(programme, graph))
    return views


def _is_one_network(programme: Programme, graph: GoalGraph, line: str) -> bool:
    """Whether the drawing of a line would be that of its only network once more."""
    networks = [name for name, value in programme.networks.items() if value.line == line]
    if len(networks) != 1:
        return False
    views = line_view(programme, graph, line), network_view(programme, graph, networks[0])
    one, other = ((frozenset(e.id for e in v.elements), frozenset(v.links)) for v in views)
    return one == other
