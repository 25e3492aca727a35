"""All pages of a programme in their order: the overview, then each DIN and what stands in none,
numbered through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError, unknown_network
from toc.documents.parallel import answer, beside
from toc.draw.layout import columns, layout, overview, pages
from toc.draw.layout.direction import Direction
from toc.draw.layout.engine import place
from toc.draw.layout.engine_question import LayoutColumns, PlacedLayout
from toc.draw.layout.ordering import BoxOrder, sheets_in
from toc.draw.views.outside_networks import din_views
from toc.draw.views.overview import OverviewView, overview_view
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import in_columns, in_overview


@dataclass(frozen=True)
class BookletPage:
    """A page: the DIN it belongs to (None for the overview), that DIN's number in the file's order
    (0 for the overview), which of how many sheets it is, and its drawing."""

    network: str | None
    number: int
    sheet: int
    sheets: int
    scene: Scene


@dataclass(frozen=True)
class Draft:
    """The pages up to the point where the engine and the number of all pages are needed. `network`
    is the one that is asked for, None for the whole; `failed` tells which DIN cannot be
    drawn, and why."""

    whole: OverviewView
    network: str | None
    titles: Mapping[str, str]
    numbers: Mapping[str, int]
    sheets: Mapping[str, Sequence[pages.ViewSheet]]
    failed: tuple[DrawingError, ...]

    @property
    def asked(self) -> tuple[str, ...]:
        """The DINs that are drawn."""
        return tuple(name for name in self.sheets if self.network in (None, name))

    def questions_of(self, network: str) -> tuple[LayoutColumns, ...]:
        """What the engine is asked for the sheets of a DIN."""
        return tuple(layout.question(sheet) for sheet in self.sheets[network])

    @cached_property
    def _front(self) -> tuple[list[overview.OverviewSheet], dict[str, int]]:
        return _front(self.whole, self.sheets)

    @cached_property
    def count(self) -> int:
        """How many pages the whole has, with those that are not drawn."""
        return len(self._front[0]) + sum(map(len, self.sheets.values()))

    def front(self, total: int) -> list[BookletPage]:
        """The overview, which needs no answers of the engine; nothing where one DIN is asked."""
        if self.network is not None:
            return []
        return [
            BookletPage(None, 0, sheet.part, sheet.parts, overview.scene(sheet, i, total))
            for i, sheet in enumerate(self._front[0], 1)
        ]

    def pages_of(
        self, network: str, answers: Sequence[PlacedLayout], total: int
    ) -> list[BookletPage]:
        """The pages of a DIN, from the answers to its questions."""
        _, first = self._front
        pairs = zip(self.sheets[network], answers, strict=True)
        return [
            BookletPage(
                network,
                self.numbers[network],
                sheet.part,
                sheet.parts,
                columns.scene(sheet, answer, page, total),
            )
            for page, (sheet, answer) in enumerate(pairs, first.get(network, 1))
        ]


def booklet(
    programme: Programme,
    graph: GoalGraph,
    network: str | None = None,
    direction: Direction = Direction.LR,
    version: str = "",
    date: str = "",
    more: int = 0,
    now: StateOnDay | None = None,
    order: BoxOrder = BoxOrder.FILE,
) -> list[BookletPage]:
    """Every page, or only those of one DIN, numbered as in the whole, with the mark of a version
    and a date in the footer where they are given; `more` is how many pages follow these, `now`
    how the programme stood, on its boxes. The overview always stands from the top down.
    DrawingError for an unknown network and for what cannot be drawn."""
    made = draft(programme, graph, network, direction, version, date, now, order)
    if made.failed:
        raise made.failed[0]
    total = made.count + more
    # The overview does not wait for the engine.
    with beside() as other:
        asked = [made.questions_of(name) for name in made.asked]
        answers = other.submit(place, [q for of_network in asked for q in of_network])
        found = made.front(total)
        every = answer(answers)
        placed = iter(every)
    for name, questions in zip(made.asked, asked, strict=True):
        found += made.pages_of(name, list(islice(placed, len(questions))), total)
    return found


def draft(
    programme: Programme,
    graph: GoalGraph,
    network: str | None = None,
    direction: Direction = Direction.LR,
    version: str = "",
    date: str = "",
    now: StateOnDay | None = None,
    order: BoxOrder = BoxOrder.FILE,
) -> Draft:
    """What `booklet` draws, so that others can be drawn in the same run of the engine. A DIN that
    cannot be drawn does not hinder the others. DrawingError for an unknown network."""
    sheets: dict[str, list[pages.ViewSheet]] = {}
    failed: list[DrawingError] = []
    views = din_views(programme, graph)
    if network is not None and network not in views:
        raise unknown_network(programme, network)
    for name, din in views.items():
        view = replace(din, version=version, date=date)
        view = in_columns(view, now) if now is not None else view
        try:
            sheets[name] = sheets_in(view, direction, order)
        except DrawingError as error:
            sheets[name] = []
            if network in (None, name):
                failed.append(error)
    whole = replace(overview_view(programme, graph), version=version, date=date)
    whole = in_overview(whole, now) if now is not None else whole
    numbers = {name: number for number, name in enumerate(sheets, 1)}
    titles = {name: view.title for name, view in views.items()}
    return Draft(whole, network, titles, numbers, sheets, tuple(failed))


def _front(
    view: OverviewView, sheets: Mapping[str, Sequence[pages.ViewSheet]]
) -> tuple[list[overview.OverviewSheet], dict[str, int]]:
    """The overview's sheets and the first page of each DIN, which follows from how many sheets
    there are before it, which follows from the page numbers that stand on them."""
    before = 1
    while True:
        first: dict[str, int] = {}
        page = before + 1
        for name, of_network in sheets.items():
            if of_network:  # else it cannot be drawn
                first[name] = page
            page += len(of_network)
        front = overview.sheets(view, first)
        if len(front) <= before:
            return front, first
        before = len(front)
