"""One logframe as a table: a row for each element, with as many lines as it has indicators or
assumptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.core.graph import VISION
from toc.core.model import Basis
from toc.core.words import listing
from toc.documents.document import Cell, Chapter, Column, Table
from toc.exchange.logframe.cells import Cells
from toc.exchange.logframe.scope import Scope
from toc.exchange.words.logframe import LOGFRAME

EMPTY, OPEN = Cell(""), Cell("", open=True)
COLUMNS = ("logic", "indicators", "verification", "assumptions")


def chapter(cells: Cells, scope: Scope) -> Chapter:
    """One logframe, on pages that are wider than high."""
    language = cells.language
    rows: list[tuple[Cell, ...]] = []
    for level, elements in (
        ("overall", (VISION,)),
        ("purpose", scope.purpose),
        ("results", scope.results),
        ("activities", scope.activities),
    ):
        rows.append(_heading(LOGFRAME.say(f"group.{level}", language)))
        for element in elements:
            rows += _rows(cells, scope, level, element)
        if not elements:
            rows.append((OPEN,) * 4)
    rows.append(_heading(LOGFRAME.say("group.preconditions", language)))
    first = cells.preconditions(scope.activities) or ("",)
    rows += [(EMPTY, EMPTY, EMPTY, _cell(text)) for text in first]
    caption = LOGFRAME.say("caption", language, title=scope.title)
    columns = tuple(
        Column(LOGFRAME.say(f"column.{name}", language), share)
        for name, share in zip(COLUMNS, _shares(rows), strict=True)
    )
    table = Table(f"logframe-{scope.id}", caption, columns, tuple(rows))
    return Chapter(f"logframe-{scope.id}", scope.title, (table,), page_break=True, landscape=True)


def _shares(rows: Sequence[Sequence[Cell]]) -> tuple[float, ...]:
    """The width of each column: one in which nothing stands leaves its room to the first."""
    full = (3.2, 2.6, 1.7, 2.3)
    empty = [not any(row[column].text for row in rows) for column in range(4)]
    shares = [1.5 if gone else share for gone, share in zip(empty, full, strict=True)]
    shares[0] = sum(full) - sum(shares[1:])
    return tuple(shares)


def _heading(text: str) -> tuple[Cell, ...]:
    return (Cell(text, strong=True), EMPTY, EMPTY, EMPTY)


def _cell(text: str) -> Cell:
    return Cell(text) if text else OPEN


def _rows(cells: Cells, scope: Scope, level: str, element: str) -> list[tuple[Cell, ...]]:
    """The rows of one element: as many as it has indicators or assumptions, and at least one."""
    measured = [
        (cells.indicator(one), cells.verification(one)) for one in cells.tree.measured_by(element)
    ]
    if level == "activities":
        measured.insert(0, (cells.means(element), cells.cost(element)))
    assumed = list(cells.assumptions(element, scope.above))
    rows = []
    for i in range(max(1, len(measured), len(assumed))):
        logic = Cell(_logic(cells, scope, level, element)) if i == 0 else EMPTY
        indicator = map(_cell, measured[i]) if i < len(measured) else (EMPTY, EMPTY)
        assumption = _cell(assumed[i]) if i < len(assumed) else EMPTY
        if i == 0:
            indicator = indicator if measured else (OPEN, OPEN)
            # Nothing stands above the vision for it to contribute to.
            assumption = assumption if assumed or level == "overall" else OPEN
        rows.append((logic, *indicator, assumption))
    return rows


def _logic(cells: Cells, scope: Scope, level: str, element: str) -> str:
    language, text = cells.language, cells.text(element)
    if level == "results":
        number = f"R{scope.results.index(element) + 1}"
        return LOGFRAME.say("numbered", language, number=number, text=text)
    if level != "activities":
        return text
    number = f"A{scope.activities.index(element) + 1}"
    aside = "; ".join((*_served(cells, scope, element), *_after(cells, scope, element)))
    if aside:
        text = f"{text.rstrip('.')} ({aside})"
    return LOGFRAME.say("numbered", language, number=number, text=text)


def _after(cells: Cells, scope: Scope, element: str) -> Iterator[str]:
    """Which other activities must be finished first."""
    required = {one.inspanning for one in cells.programme.inspanningen[element].requires}
    first = [f"A{i}" for i, one in enumerate(scope.activities, 1) if one in required]
    if first:
        yield LOGFRAME.say("after", cells.language, numbers=listing(first, cells.language))


def _served(cells: Cells, scope: Scope, element: str) -> Iterator[str]:
    """To which results an activity contributes, and how that is known."""
    names = {goal: f"R{number}" for number, goal in enumerate(scope.results, 1)}
    names |= {goal: LOGFRAME.say("the-purpose", cells.language) for goal in scope.purpose}
    by_basis: dict[Basis, list[str]] = {}
    for goal, name in names.items():
        if goal in cells.tree.serves(element):
            link = cells.tree.contribution(element, goal)
            by_basis.setdefault(link.basis if link else Basis.STATED, []).append(name)
    for basis in Basis:
        if basis in by_basis:
            goals = listing(by_basis[basis], cells.language)
            yield LOGFRAME.say(f"serves.{basis.value}", cells.language, goals=goals)
