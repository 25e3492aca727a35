"""What the interactive page shows, as values: every element with its facts, what contributes to
what, the programme as a list, and what people can filter by."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from toc.graph import VISION, GoalGraph, Level
from toc.messages import Language
from toc.messages.page import PAGE
from toc.messages.terms import TERMS
from toc.model import Interval, Programme
from toc.reports.columns import Link, Origin
from toc.reports.din import is_proposal, links_among, origin, sources_of
from toc.reports.page_facts import facts_of
from toc.reports.page_said import Fact, partner_title
from toc.reports.tree import Tree, goal_tree
from toc.reports.views.measured import Measured, measures_of
from toc.reports.views.year import DONE, known_status

_KINDS = {
    Level.VISION: "vision",
    Level.STRATEGIC: "strategic_goal",
    Level.OPERATIONAL: "operational_goal",
    Level.INSPANNING: "inspanning",
}


@dataclass(frozen=True)
class Entry:
    """An element: what it is called (`kind`), its text, all that is known of it, the DINs in which
    it stands, the choices of the filters that it answers to (`filter:value`), and what else people
    may look for it by."""

    id: str
    level: Level
    kind: str
    text: str
    proposal: bool
    facts: tuple[Fact, ...]
    networks: tuple[str, ...]
    tags: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """Something to filter by: `group` is the heading that it stands under, `note` what must be
    said with it."""

    value: str
    title: str
    group: str = ""
    note: str = ""


@dataclass(frozen=True)
class Filter:
    """A filter; without choices the plan has nothing to filter by, which `empty` says."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    empty: str


@dataclass(frozen=True)
class Network:
    """A DIN: its title, the title of its programme line (or empty), and where its texts come
    from."""

    id: str
    title: str
    line: str
    origin: Origin


@dataclass(frozen=True)
class PageView:
    """The whole page. `entries` stand in the file's order, the vision first."""

    programme: str
    subtitle: str
    language: Language
    entries: tuple[Entry, ...]
    links: tuple[Link, ...]
    networks: tuple[Network, ...]
    filters: tuple[Filter, ...]
    tree: Tree
    origin: Origin


def page_view(programme: Programme, graph: GoalGraph) -> PageView:
    """The page of a programme, in its own language."""
    elements = [
        VISION,
        *programme.strategic_goals,
        *programme.operational_goals,
        *programme.inspanningen,
    ]
    periods = _periods(programme)
    entries = tuple(_entry(programme, graph, one, periods) for one in elements)
    return PageView(
        programme=programme.title,
        subtitle=programme.subtitle or "",
        language=programme.language,
        entries=entries,
        links=tuple(links_among(graph, elements)),
        networks=tuple(_networks(programme, graph)),
        filters=_filters(programme, entries, periods),
        tree=goal_tree(graph),
        origin=origin(programme, elements),
    )


def _networks(programme: Programme, graph: GoalGraph) -> Iterator[Network]:
    for name, value in programme.networks.items():
        line = programme.lines.get(value.line or "")
        goals = graph.goals_in(name)
        above = {one for goal in goals for one in graph.above(goal)} | {VISION, *goals}
        texts = [*above, *graph.inspanningen_in(name)]
        yield Network(name, value.title, line.title if line else "", origin(programme, texts))


@dataclass(frozen=True)
class _Period:
    """A year or a phase, with the inspanningen that are done in it and of how many nothing is
    known."""

    name: str
    title: str
    done: frozenset[str]
    unknown: int


def _periods(programme: Programme) -> list[_Period]:
    """The phases and the years that the plan speaks of, those of which it says what is done."""
    intervals = {name: (phase.title, phase.interval) for name, phase in programme.phases.items()}
    years = {name for name in (d.period for d in programme.decisions) if name.isdecimal()}
    years |= {name for name in programme.planning.focus if name.isdecimal()}
    for one in programme.inspanningen.values():
        years |= {f"{date.year:04}" for date in (one.start, one.end) if date is not None}
    for year in sorted(years):
        first, last = datetime.date(int(year), 1, 1), datetime.date(int(year), 12, 31)
        intervals.setdefault(year, (year, Interval(first, last)))
    found = []
    for name, (title, interval) in intervals.items():
        status = known_status(programme, name, interval)
        done = frozenset(one for one, known in status.items() if known.state in DONE)
        if done:
            found.append(_Period(name, title, done, len(programme.inspanningen) - len(status)))
    return found


def _entry(programme: Programme, graph: GoalGraph, element: str, periods: list[_Period]) -> Entry:
    level = graph.level(element)
    assert level is not None, "the page shows indicators with what they measure"
    networks: tuple[str, ...] = ()
    if level in (Level.OPERATIONAL, Level.INSPANNING):
        networks = tuple(graph.networks_of(element))
    partners = _partners(programme, element)
    tags = [
        *(f"line:{line}" for line in _lines(programme, graph, element)),
        *(f"period:{period.name}" for period in periods if element in period.done),
        *(f"partner:{name}" for name in partners),
        *(f"status:{status}" for status in _states(programme, graph, element)),
    ]
    titles = [programme.networks[network].title for network in networks]
    facts = facts_of(programme, graph, element)
    return Entry(
        id=element,
        level=level,
        kind=TERMS.say(_KINDS[level], programme.language),
        text=graph.text(element),
        proposal=is_proposal(sources_of(programme, element)),
        facts=facts,
        networks=networks,
        tags=tuple(tags),
        words=(element, *partners, *titles, *_wordings(programme, element)),
    )


def _wordings(programme: Programme, element: str) -> Iterator[str]:
    for table in (programme.strategic_goals, programme.operational_goals, programme.inspanningen):
        if element in table:
            yield from (one.text for one in table[element].other_wordings)


def _partners(programme: Programme, element: str) -> tuple[str, ...]:
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


def _states(programme: Programme, graph: GoalGraph, element: str) -> Iterator[str]:
    sources = sources_of(programme, element)
    yield from dict.fromkeys(source.status.value for source in sources)
    if not sources:
        yield "unsourced"
    one = programme.inspanningen.get(element)
    if one is not None:
        if one.progress is not None:
            yield one.progress.state.value
        if one.structural:
            yield "structural"
        if one.progress is None and not one.structural:
            yield "unknown"
    else:
        measures = measures_of(programme, graph, element)
        state = max((measure.state for measure in measures), default=Measured.NONE)
        yield f"measured-{state.name.lower()}"


_STATES = {
    "texts": ("literal", "derived", "proposal", "unsourced"),
    "work": ("running", "finished", "stopped", "structural", "unknown"),
    "measuring": (
        "measured-none",
        "measured-no_baseline",
        "measured-baseline",
        "measured-measured",
    ),
}


def _filters(
    programme: Programme, entries: tuple[Entry, ...], periods: list[_Period]
) -> tuple[Filter, ...]:
    language = programme.language
    tags = {tag for entry in entries for tag in entry.tags}
    lines = (Choice(name, line.title) for name, line in programme.lines.items())
    spans = (
        Choice(
            one.name,
            one.title,
            note=PAGE.say("period.unknown", language, count=one.unknown) if one.unknown else "",
        )
        for one in periods
    )
    names = sorted(
        (tag.partition(":")[2] for tag in tags if tag.startswith("partner:")),
        key=lambda name: (name.casefold(), name),
    )
    states = (
        Choice(
            state,
            PAGE.say(f"status.{state}", language),
            PAGE.say(f"status.{group}", language),
        )
        for group, members in _STATES.items()
        for state in members
        if f"status:{state}" in tags
    )
    choices: dict[str, Iterator[Choice]] = {
        "line": lines,
        "period": iter(spans),
        "partner": (Choice(name, name) for name in names),
        "status": iter(states),
    }
    return tuple(
        Filter(
            name,
            PAGE.say(f"filter.{name}", language),
            tuple(of_filter),
            PAGE.say(f"filter.no-{name}", language) if name != "status" else "",
        )
        for name, of_filter in choices.items()
    )
