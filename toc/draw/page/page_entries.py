"""What the interactive page says of an element, as values: what it is called, all that is known of
it, and the choices of the filters that it answers to."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import GoalGraph, Level
from toc.core.model import Decision, Programme, Verdict, in_force
from toc.core.words.terms import TERMS
from toc.draw.charts.charts import IndicatorChart
from toc.draw.page.page_facts import facts_of
from toc.draw.page.page_filters import choice_of
from toc.draw.page.page_teller import Fact, partner_title
from toc.draw.page.page_years import PageYear, told
from toc.draw.views.columns import ColumnsView
from toc.draw.views.din import is_proposal, sources_of
from toc.draw.views.measured import Found, Measured, measures_of
from toc.draw.views.outside_networks import loose_views
from toc.draw.views.state_on_day import StateOnDay
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


def entries_of(
    programme: Programme,
    graph: GoalGraph,
    elements: Sequence[str],
    years: Sequence[PageYear],
    now: StateOnDay | None = None,
    found: Found | None = None,
) -> tuple[PageEntry, ...]:
    """What the page says of these elements, with only the values that everybody may see. KeyError
    for one that is no goal, inspanning or vision."""
    seen = released(found or known(programme), programme, Audience.OUTSIDE)
    views = loose_views(programme, graph)
    decided = sorted((one for _, one in in_force(programme.decisions)), key=_decided_on)
    last = {one.inspanning: one.decision for one in decided}
    stopped = frozenset(about for about, decision in last.items() if decision is Verdict.STOP)
    return tuple(
        _entry(programme, graph, one, years, now, seen, views, stopped) for one in elements
    )


def _decided_on(decision: Decision) -> datetime.date:
    return decision.date.first_day


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
