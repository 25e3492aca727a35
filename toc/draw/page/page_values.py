"""What the interactive page shows, as values: every element with its facts, what contributes to
what, the programme as a list, and what people can filter by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language
from toc.draw.page.page_entries import PageEntry, entries_of
from toc.draw.page.page_filters import Filter, filters_of
from toc.draw.page.page_years import PageYear, boards_of, years_of
from toc.draw.views.board import BoardView
from toc.draw.views.columns import BoxLink, Origin
from toc.draw.views.din import links_among, origin
from toc.draw.views.matrix import MatrixView, matrix_view
from toc.draw.views.measured import Found
from toc.draw.views.outside_networks import din_views
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import dated, in_theory
from toc.draw.views.theory import theory_view
from toc.draw.views.theory_values import TheoryView
from toc.draw.views.tree import Tree, goal_tree
from toc.draw.words.page import PAGE


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
    elements = [
        VISION,
        *programme.strategic_goals,
        *programme.operational_goals,
        *programme.inspanningen,
    ]
    years = years_of(programme, plans)
    entries = entries_of(programme, graph, elements, years, now, found)
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


def _networks(programme: Programme, graph: GoalGraph) -> Iterator[PageNetwork]:
    for name, din in din_views(programme, graph).items():
        of = programme.networks.get(name)
        line = programme.lines.get((of.line if of else None) or "")
        goals = tuple(goal.id for goal in din.at(Level.OPERATIONAL))
        yield PageNetwork(name, din.title, line.title if line else "", din.origin, din.kind, goals)
