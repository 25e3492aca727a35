"""What the interactive page shows, as values: every element with its facts, what contributes to
what, the programme as a list, and what people can filter by."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Decision, Programme, Verdict, in_force
from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language
from toc.core.words.terms import TERMS
from toc.draw.charts.charts import IndicatorChart
from toc.draw.page.page_facts import facts_of
from toc.draw.page.page_filters import Filter, choice_of, filters_of
from toc.draw.page.page_teller import Fact, partner_title
from toc.draw.page.page_years import PageYear, boards_of, told, years_of
from toc.draw.views.board import BoardView
from toc.draw.views.columns import BoxLink, ColumnsView, Origin
from toc.draw.views.din import is_proposal, links_among, origin, sources_of
from toc.draw.views.matrix import MatrixView, matrix_view
from toc.draw.views.measured import Found, Measured, measures_of
from toc.draw.views.outside_networks import din_views, loose_views
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import dated, in_theory
from toc.draw.views.theory import theory_view
from toc.draw.views.theory_values import TheoryView
from toc.draw.views.tree import Tree, goal_tree
from toc.draw.words.page import PAGE
from toc.measure.monitoring.audience import Audience, known, released

_KINDS = {
    Level.VISION: "vision",
    Level.STRATEGIC: "strategic_goal",
    Level.OPERATIONAL: "operational_goal",
    Level.INSPANNING: "inspanning",
}


@dataclass(frozen=True)
class PageEntry:
    """An element: what it is called (`kind`), its text, all that is known of it, the DINs (or
    drawings of what stands in none) in which it stands, and the choices of the filters that it
    answers to (`filter:value`). `state` is how it stands, as symbol and word, and `charts` are
    those of its indicators, where that was asked for."""

    id: str
    level: Level
    kind: str
    text: str
    proposal: bool
    facts: tuple[Fact, ...]
    networks: tuple[str, ...]
    tags: tuple[str, ...]
    state: str = ""
    charts: tuple[IndicatorChart, ...] = ()


@dataclass(frozen=True)
class PageNetwork:
    """A DIN, or what stands in none: its title, the title of its programme line (or empty), where
    its texts come from, what kind of drawing it is, and its operational goals."""

    id: str
    title: str
    line: str
    origin: Origin
    kind: str
    goals: tuple[str, ...]


@dataclass(frozen=True)
class ExtraDrawing:
    """A drawing of the whole programme beside the overview: its anchor on the page, what people
    call it, and the view."""

    anchor: str
    title: str
    view: TheoryView | MatrixView | BoardView


@dataclass(frozen=True)
class PageView:
    """The whole page. `entries` stand in the file's order, the vision first. `theory` stands
    before the networks, `after` behind them."""

    programme: str
    subtitle: str
    language: Language
    entries: tuple[PageEntry, ...]
    links: tuple[BoxLink, ...]
    networks: tuple[PageNetwork, ...]
    filters: tuple[Filter, ...]
    tree: Tree
    origin: Origin
    years: tuple[PageYear, ...]
    theory: ExtraDrawing | None
    after: tuple[ExtraDrawing, ...]


def page_view(
    programme: Programme,
    graph: GoalGraph,
    now: StateOnDay | None = None,
    found: Found | None = None,
    plans: Sequence[AdoptedPlan] = (),
) -> PageView:
    """The page of a programme, in its own language; with `now` it says how its goals stood.
    `found` is what is known of the indicators; without it, what the plan itself has. `plans` are
    the adopted plans. People put the page on websites, so it has only the values that everybody
    may see."""
    seen = released(found or known(programme), programme, Audience.OUTSIDE)
    elements = [
        VISION,
        *programme.strategic_goals,
        *programme.operational_goals,
        *programme.inspanningen,
    ]
    years = years_of(programme, plans)
    views = loose_views(programme, graph)
    decided = sorted((one for _, one in in_force(programme.decisions)), key=_decided_on)
    last = {one.inspanning: one.decision for one in decided}
    stopped = frozenset(about for about, decision in last.items() if decision is Verdict.STOP)
    entries = tuple(
        _entry(programme, graph, one, years, now, seen, views, stopped) for one in elements
    )
    return PageView(
        programme=programme.title,
        subtitle=dated(programme.subtitle, now) if now is not None else programme.subtitle or "",
        language=programme.language,
        entries=entries,
        links=tuple(links_among(graph, elements)),
        networks=tuple(_networks(programme, graph)),
        filters=filters_of(
            programme, {tag for entry in entries for tag in entry.tags}, years, now
        ),
        tree=goal_tree(graph),
        origin=origin(programme, elements),
        years=years,
        theory=_theory(programme, graph, now),
        after=tuple(_after(programme, graph, years)),
    )


def _theory(programme: Programme, graph: GoalGraph, now: StateOnDay | None) -> ExtraDrawing | None:
    """The theory of change, where there is one to tell."""
    if not (programme.strategic_goals and programme.operational_goals):
        return None
    view = theory_view(programme, graph)
    view = in_theory(view, now) if now is not None else view
    return ExtraDrawing("theory", PAGE.say("theory", programme.language), view)


def _after(
    programme: Programme, graph: GoalGraph, years: Sequence[PageYear]
) -> Iterator[ExtraDrawing]:
    """The matrix, and the years that people decided on."""
    if programme.operational_goals and programme.inspanningen:
        view = matrix_view(programme, graph)
        yield ExtraDrawing("matrix", PAGE.say("matrix", programme.language), view)
    for board in boards_of(programme, graph, years):
        title = PAGE.say("year", programme.language, period=board.title)
        yield ExtraDrawing(board.id, title, board)


def _decided_on(decision: Decision) -> datetime.date:
    return decision.date.first_day


def _networks(programme: Programme, graph: GoalGraph) -> Iterator[PageNetwork]:
    for name, din in din_views(programme, graph).items():
        of = programme.networks.get(name)
        line = programme.lines.get((of.line if of else None) or "")
        goals = tuple(goal.id for goal in din.at(Level.OPERATIONAL))
        yield PageNetwork(name, din.title, line.title if line else "", din.origin, din.kind, goals)


def _entry(
    programme: Programme,
    graph: GoalGraph,
    element: str,
    years: Sequence[PageYear],
    now: StateOnDay | None,
    found: Found,
    loose: tuple[ColumnsView, ...],
    stopped: frozenset[str | None],
) -> PageEntry:
    level = graph.level(element)
    assert level is not None, "the page shows indicators with what they measure"
    networks: tuple[str, ...] = ()
    if level in (Level.OPERATIONAL, Level.INSPANNING):
        networks = tuple(graph.networks_of(element))
    partners = _partners(programme, element)
    tags = [
        *(f"line:{line}" for line in _lines(programme, graph, element)),
        *(f"partner:{name}" for name in partners),
        *(
            f"status:{status}"
            for status in _states(programme, graph, element, found, now, stopped)
        ),
    ]
    mark, charts = None, tuple[IndicatorChart, ...]()
    if now is not None:
        mark = now.marks.get(element)
        charts = tuple(now.public[one] for one in graph.measured_by(element))
        if element in now.statuses:
            tags.append(f"status:{choice_of(now.statuses[element])}")
    adopted = [said for year in years if (said := told(year, element, programme))]
    facts = facts_of(programme, graph, element, found, adopted, charted=bool(charts))
    return PageEntry(
        id=element,
        level=level,
        kind=TERMS.say(_KINDS[level], programme.language),
        text=graph.text(element),
        proposal=is_proposal(sources_of(programme, element)),
        facts=facts,
        networks=(*networks, *_drawn_in(element, loose)),
        tags=tuple(tags),
        state=mark.said if mark is not None else "",
        charts=charts,
    )


def _drawn_in(element: str, loose: tuple[ColumnsView, ...]) -> Iterator[str]:
    """The drawings of what stands in no network on which this goal or inspanning stands too."""
    for view in loose:
        levels = (Level.OPERATIONAL, Level.INSPANNING)
        if any(one.id == element and one.level in levels for one in view.elements):
            yield view.id


def _partners(programme: Programme, element: str) -> tuple[str, ...]:
    for table in (programme.strategic_goals, programme.operational_goals):
        if element in table and (owner := table[element].owner) is not None:
            return (partner_title(programme, owner),)
    one = programme.inspanningen.get(element)
    if one is None:
        return ()
    names = [*((one.owner,) if one.owner else ()), *one.partners]
    for amount in (one.cost, one.fte):
        names += amount.partners if amount is not None else ()
    return tuple(dict.fromkeys(partner_title(programme, name) for name in names))


def _lines(programme: Programme, graph: GoalGraph, element: str) -> list[str]:
    """The programme lines that an element belongs to: those of the strategic goals that it is or
    serves, and those of its DINs."""
    around = {element, *graph.above(element)}
    named = {goal.line for name, goal in programme.strategic_goals.items() if name in around} | {
        programme.networks[network].line for network in graph.networks_of(element)
    }
    return [line for line in programme.lines if line in named]


def _states(
    programme: Programme,
    graph: GoalGraph,
    element: str,
    found: Found,
    now: StateOnDay | None,
    stopped: frozenset[str | None],
) -> Iterator[str]:
    """The choices of the filter on states that it answers to; with `now` its work as it stood
    then, as on the drawings."""
    sources = sources_of(programme, element)
    yield from dict.fromkeys(source.status.value for source in sources)
    if not sources:
        yield "unsourced"
    one = programme.inspanningen.get(element)
    if one is not None and now is not None:
        state = now.states.get(element)
        yield state.value if state is not None else "unknown"
    elif one is not None:
        states = [one.progress.state.value] if one.progress is not None else []
        states += ["structural"] if one.structural else []
        states += ["to-stop"] if element in stopped else []
        yield from states or ["unknown"]
    else:
        measures = measures_of(programme, graph, element, found)
        most = max((measure.state for measure in measures), default=Measured.NONE)
        yield f"measured-{most.name.lower()}"
