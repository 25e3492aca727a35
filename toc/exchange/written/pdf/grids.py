"""Tables that were drawn: cells between level and upright lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from toc.exchange.written.pdf.fragments import Box
from toc.exchange.written.pdf.page import Drawn, Letter

_NEAR = 3.0
"""Ends no further apart than so many points meet."""
_MOST_CELLS = 20_000


@dataclass
class Cell:
    """A cell: its box, over how many rows and columns it reaches, and the letters in it."""

    left: float
    right: float
    bottom: float
    top: float
    rows: int = 1
    columns: int = 1
    letters: list[Letter] = field(default_factory=list)
    texts: tuple[str, ...] = ()
    bold: bool = False


@dataclass
class Grid:
    """A table: its rows from the top; a cell that is merged stands in each of its places."""

    rows: list[list[Cell | None]]
    headers: int = 0


def cells_of(grid: Grid) -> list[Cell]:
    """The cells of a table, one that is merged once."""
    return list({id(cell): cell for row in grid.rows for cell in row if cell is not None}.values())


def grids_of(drawn: Sequence[Drawn]) -> list[Box]:
    """The tables that the lines of a page draw, without their letters."""
    boxes = []
    for group in _meeting(drawn):
        box = _grid(group)
        if box is not None:
            boxes.append(box)
    return boxes


def _meeting(drawn: Sequence[Drawn]) -> Iterable[list[Drawn]]:
    """The lines that meet each other, together."""
    groups: list[tuple[list[float], list[Drawn]]] = []
    for line in sorted(drawn, key=lambda one: -one.top):
        box = [line.left, line.right, line.bottom, line.top]
        members = [line]
        apart = []
        for other, lines in groups:
            if (
                box[0] <= other[1] + _NEAR
                and other[0] <= box[1] + _NEAR
                and box[2] <= other[3] + _NEAR
                and other[2] <= box[3] + _NEAR
            ):
                box = [
                    min(box[0], other[0]),
                    max(box[1], other[1]),
                    min(box[2], other[2]),
                    max(box[3], other[3]),
                ]
                members += lines
            else:
                apart.append((other, lines))
        groups = [*apart, (box, members)]
    return (lines for _, lines in groups)


def _grid(lines: Sequence[Drawn]) -> Box | None:
    level = [one for one in lines if one.level]
    upright = [one for one in lines if not one.level]
    left, right = min(one.left for one in lines), max(one.right for one in lines)
    bottom, top = min(one.bottom for one in lines), max(one.top for one in lines)
    ys = _places((one.bottom + one.top) / 2 for one in level)
    xs = _places((one.left + one.right) / 2 for one in upright)
    if not upright or len(ys) < 2:
        return None
    # Tables are often open at their sides.
    xs = _places([*xs, *(x for x in (left, right) if min(abs(x - one) for one in xs) > 10)])
    if len(xs) < 2 or len(xs) + len(ys) < 5 or len(xs) * len(ys) > _MOST_CELLS:
        return None
    ys.reverse()
    count, width = len(ys) - 1, len(xs) - 1
    grid: list[list[Cell | None]] = [[None] * width for _ in range(count)]
    walls = _Walls(level, upright, xs, ys)
    for row in range(count):
        for column in range(width):
            if grid[row][column] is not None:
                continue
            columns = 1
            while (
                column + columns < width
                and grid[row][column + columns] is None
                and not walls.upright(xs[column + columns], ys[row], ys[row + 1])
            ):
                columns += 1
            rows = 1
            while row + rows < count and not walls.level(
                ys[row + rows], xs[column], xs[column + columns]
            ):
                rows += 1
            cell = Cell(xs[column], xs[column + columns], ys[row + rows], ys[row], rows, columns)
            for one in range(row, row + rows):
                for other in range(column, column + columns):
                    grid[one][other] = cell
    if len({id(cell) for row in grid for cell in row}) < 2:
        return None
    return Box(left, right, bottom, top, grid=Grid(grid))


def _places(values: Iterable[float]) -> list[float]:
    """The places, those that are near each other as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


class _Walls:
    def __init__(
        self,
        level: Sequence[Drawn],
        upright: Sequence[Drawn],
        xs: Sequence[float],
        ys: Sequence[float],
    ) -> None:
        self._upright = {
            x: [one for one in upright if abs((one.left + one.right) / 2 - x) <= _NEAR] for x in xs
        }
        self._level = {
            y: [one for one in level if abs((one.bottom + one.top) / 2 - y) <= _NEAR] for y in ys
        }

    def upright(self, x: float, top: float, bottom: float) -> bool:
        """Whether a line is drawn at x over most of that height."""
        covered = sum(
            max(0.0, min(one.top, top) - max(one.bottom, bottom)) for one in self._upright[x]
        )
        return covered > 0.5 * (top - bottom)

    def level(self, y: float, left: float, right: float) -> bool:
        """Whether a line is drawn at y over most of that width."""
        covered = sum(
            max(0.0, min(one.right, right) - max(one.left, left)) for one in self._level[y]
        )
        return covered > 0.5 * (right - left)


def filled(grids: Sequence[Box], letters: Iterable[Letter]) -> list[Letter]:
    """The letters that stand in no table; the others are put into their cells."""
    if not grids:
        return list(letters)
    outside = []
    for letter in letters:
        x, y = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
        cell = next(
            (
                found
                for box in grids
                if box.left - 1 <= x <= box.right + 1 and box.bottom - 1 <= y <= box.top + 1
                if isinstance(box.grid, Grid) and (found := _cell_at(box.grid, x, y))
            ),
            None,
        )
        if cell is None:
            outside.append(letter)
        else:
            cell.letters.append(letter)
    return outside


def _cell_at(grid: Grid, x: float, y: float) -> Cell | None:
    for row in grid.rows:
        first = row[0]
        if first is None or y > first.top + 1:
            continue
        for cell in row:
            if cell is None:
                continue
            if cell.left <= x <= cell.right and cell.bottom - 1 <= y <= cell.top + 1:
                return cell
    return None
