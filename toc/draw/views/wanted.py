"""Which views somebody asks for: from names to views."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph, canonical
from toc.core.loading import nearest
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.draw.views import AnyView
from toc.draw.views.din import network_view
from toc.draw.views.line import line_view
from toc.draw.views.matrix import MatrixView, matrix_view
from toc.draw.views.theory import TheoryView, theory_view
from toc.draw.words.views import VIEWS

if TYPE_CHECKING:
    from toc.draw.views.adopted import Records
    from toc.draw.views.measured import Found


class ViewError(RefusalError):
    """Somebody asks for what the plan does not have."""

    table = VIEWS


@dataclass(frozen=True)
class Wanted:
    """The views asked for, beside the networks and the overview. A name that is None is not
    asked. `records` is what the adopted plans say of `year`, where there are any."""

    line: str | None = None
    why: str | None = None
    partner: str | None = None
    place: str | None = None
    year: str | None = None
    theory: bool = False
    matrix: bool = False
    chain: bool = False
    status: bool = False
    coherence: bool = False
    horizon: bool = False
    records: Records | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) not in (None, False) for field in fields(self))


NOTHING = Wanted()
"""Nothing in particular."""


def wanted_views(
    programme: Programme, graph: GoalGraph, wanted: Wanted, found: Found | None = None
) -> list[AnyView]:
    """The views that are asked for, in a fixed order. `found` is what is known of the indicators;
    without it, what the plan itself has. ViewError for what the plan does not have and for a view
    with nothing in it, PlanError for a period that there is not, PlanConflictError for a year in
    which what people demand cannot all hold."""
    views = list(_views(programme, graph, wanted, found))
    for view in views:
        reason = _nothing_in(view)
        if reason:
            raise ViewError("nothing", reason=reason)
    return views


def _nothing_in(view: AnyView) -> str:
    """Why there is nothing on a view; empty where there is something."""
    # Imported here: the standard set has none of these.
    from toc.draw.views.board import BoardView
    from toc.draw.views.chain import ChainView
    from toc.draw.views.coherence import CoherenceView
    from toc.draw.views.timeline import HorizonView
    from toc.draw.words.views_time import TIME_VIEWS

    match view:
        case BoardView(items=()) | TheoryView(lines=()) | ChainView(sections=()):
            return view.empty
        case CoherenceView(related=()) | MatrixView(goals=()):
            return view.empty
        case HorizonView(phases=(), bars=(), moments=()):
            return TIME_VIEWS.say("horizon.empty", view.language)
        case MatrixView(inspanningen=()):
            return VIEWS.say("nothing.inspanningen", view.language)
    return ""


def _views(
    programme: Programme, graph: GoalGraph, wanted: Wanted, found: Found | None
) -> Iterator[AnyView]:
    # Imported here: the standard set has none of these.
    from toc.draw.views.chain import chain_view
    from toc.draw.views.coherence import coherence_view
    from toc.draw.views.horizon import horizon_view
    from toc.draw.views.partner import partner_view, partners
    from toc.draw.views.place import place_view, places
    from toc.draw.views.proposed import year_views
    from toc.draw.views.status import status_view
    from toc.draw.views.why import why_view

    if wanted.theory:
        yield theory_view(programme, graph)
    if wanted.line is not None:
        yield line_view(programme, graph, _line(programme, wanted.line))
    if wanted.why is not None:
        yield why_view(programme, graph, _element(graph, wanted.why))
    if wanted.partner is not None:
        name = _name(wanted.partner, partners(programme), "partner")
        yield partner_view(programme, graph, name)
    if wanted.place is not None:
        yield place_view(programme, graph, _name(wanted.place, places(programme), "place"))
    if wanted.year is not None:
        known = wanted.records
        adopted = known.adopted if known is not None else None
        running = known.commitments if known is not None else ()
        yield from year_views(programme, graph, wanted.year, adopted, running)
    if wanted.matrix:
        yield matrix_view(programme, graph)
    if wanted.chain:
        yield chain_view(programme, graph, found)
    if wanted.status:
        yield status_view(programme, graph, found)
    if wanted.coherence:
        yield coherence_view(programme, graph)
    if wanted.horizon:
        from toc.draw.words.views_time import TIME_VIEWS

        view = horizon_view(programme)
        if view is None:
            reason = TIME_VIEWS.say("horizon.empty", programme.language)
            raise ViewError("nothing", reason=reason)
        yield view


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


def _line(programme: Programme, given: str) -> str:
    """A programme line by its id or its title."""
    titles = {value.title.casefold(): line for line, value in programme.lines.items()}
    if given in programme.lines:
        return given
    if given.strip().casefold() in titles:
        return titles[given.strip().casefold()]
    raise _unknown(given, programme.lines, "line")


def _element(graph: GoalGraph, given: str) -> str:
    element = canonical(given)
    if element in graph:
        return element
    near = ", ".join(nearest(given, graph))
    raise ViewError("unknown.element-near" if near else "unknown.element", given=given, near=near)


def _name(given: str, known: Collection[str], what: str) -> str:
    """A name as the plan writes it, whatever capitals it is asked with."""
    wanted = " ".join(given.split()).casefold()
    for name in known:
        if " ".join(name.split()).casefold() == wanted:
            return name
    raise _unknown(given, known, what)


def _unknown(given: str, known: Iterable[str], what: str) -> ViewError:
    names = list(known)
    if not names:
        return ViewError(f"unknown.{what}-none", given=given)
    near = nearest(given, names)
    if near:
        return ViewError(f"unknown.{what}-near", given=given, near=", ".join(near))
    return ViewError(f"unknown.{what}", given=given, names=", ".join(names[:20]))
