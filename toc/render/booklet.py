"""All pages of a programme in their order: the overview, then each DIN, numbered through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from toc.graph import GoalGraph
from toc.model import Programme
from toc.render import din, layout, overview, pages
from toc.render.engine import place
from toc.render.errors import DrawingError
from toc.render.scene import Scene
from toc.reports.din import network_view
from toc.reports.overview import OverviewView, overview_view


@dataclass(frozen=True)
class Page:
    """A page: the DIN it belongs to (None for the overview), that DIN's number in the file's order
    (0 for the overview), which of how many sheets it is, and its drawing."""

    network: str | None
    number: int
    sheet: int
    sheets: int
    scene: Scene


def booklet(programme: Programme, graph: GoalGraph, network: str | None = None) -> list[Page]:
    """Every page, or only those of one DIN, numbered as in the whole. DrawingError for an unknown
    network and for what cannot be drawn."""
    if network is not None and network not in programme.networks:
        raise DrawingError(
            "unknown-network", network=network, networks=", ".join(programme.networks)
        )
    sheets = {name: _sheets(programme, graph, name) for name in programme.networks}
    asked = [name for name in sheets if network in (None, name)]
    questions = [layout.question(sheet) for name in asked for sheet in sheets[name]]
    # The overview does not wait for the engine.
    with ThreadPoolExecutor(1) as beside:
        answers = beside.submit(place, questions)
        front, first = _front(overview_view(programme, graph), sheets)
        total = len(front) + sum(len(of_network) for of_network in sheets.values())
        made = [
            Page(None, 0, sheet.part, sheet.parts, overview.scene(sheet, i, total))
            for i, sheet in enumerate(front, 1)
            if network is None
        ]
        placed = iter(answers.result())
    numbers = {name: number for number, name in enumerate(sheets, 1)}
    for name in asked:
        for i, sheet in enumerate(sheets[name]):
            drawn = din.scene(sheet, next(placed), first[name] + i, total)
            made.append(Page(name, numbers[name], sheet.part, sheet.parts, drawn))
    return made


def _front(
    view: OverviewView, sheets: Mapping[str, Sequence[pages.Sheet]]
) -> tuple[list[overview.OverviewSheet], dict[str, int]]:
    """The overview's sheets and the first page of each DIN, which follows from how many sheets
    there are before it, which follows from the page numbers that stand on them."""
    before = 1
    while True:
        first: dict[str, int] = {}
        page = before + 1
        for name, of_network in sheets.items():
            first[name] = page
            page += len(of_network)
        front = overview.sheets(view, first)
        if len(front) <= before:
            return front, first
        before = len(front)


def _sheets(programme: Programme, graph: GoalGraph, network: str) -> list[pages.Sheet]:
    return pages.sheets(network_view(programme, graph, network))
