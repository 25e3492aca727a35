"""A page of draw.io: its cells are read, put in the order in which people read them, and added."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from toc.exchange.written.drawn_cell import (
    Cell,
    look_of,
    paragraphs_of,
    read_cell,
    said_in,
    style_of,
)
from toc.exchange.written.limits import MOST_DEPTH
from toc.exchange.written.outline import Arrow, ArrowKind, Place, Role, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.row_labels import lanes_by_labels
from toc.exchange.written.safe_xml import child
from toc.exchange.written.touching import Rectangle, touched
from toc.exchange.written.typed_marks import marked

_MOST_COMPARED = 1500
"""Of more boxes than this it is not looked at which one stands within which other."""


def gather_page(into: OutlineBuilder, model: Any, sheet: str) -> None:
    """Add a page: lanes with the boxes that stand in them, and arrows."""
    page = _Page(into, Place(sheet=sheet))
    root = child(model, "root")
    page.read(() if root is None else root)
    page.add()


class _Page:
    def __init__(self, into: OutlineBuilder, place: Place) -> None:
        self._into, self._place = into, place
        self._cells: dict[str, Cell] = {}
        self._known: dict[str, int] = {}
        self._boxes: list[Rectangle] | None = None

    def read(self, elements: Iterable[Any]) -> None:
        """Keep the cells, each with its parts, lanes and labels told apart."""
        for element in elements:
            cell = read_cell(element)
            if cell is not None and cell.key not in self._cells:
                self._cells[cell.key] = cell
        for cell in self._cells.values():
            parent = self._cells.get(cell.parent)
            if parent is not None and parent is not cell:
                parent.parts.append(cell)
        for cell in list(self._cells.values()):
            cell.said = said_in(cell)
            cell.lane = "swimlane" in cell.style or cell.style.get("shape") == "swimlane"
            cell.lane = cell.lane or (cell.style.get("container") == "1" and bool(cell.said.lines))
        for cell in list(self._cells.values()):
            self._put_within([one for one in cell.parts if one.vertex])
        tied = frozenset(
            key for one in self._cells.values() if one.edge for key in (one.source, one.target)
        )
        for cell in list(self._cells.values()):
            siblings = [one for one in cell.parts if one.vertex]
            for key, boxes in lanes_by_labels(siblings, tied).items():
                self._cells[key].lane = True
                for box in boxes:
                    self._hang(box, self._cells[key])

    def _put_within(self, siblings: list[Cell]) -> None:
        """A box on which others were laid, without being a part of it, holds them as well."""
        boxes = [one for one in siblings if one.style.get("shape") != "line" and one.width > 0]
        if not 1 < len(boxes) <= _MOST_COMPARED:
            return
        boxes.sort(key=lambda one: one.width * one.height)
        for at, box in enumerate(boxes):
            holder = next((one for one in boxes[at + 1 :] if one.holds(box)), None)
            if holder is None or "text" in holder.style:
                continue
            self._hang(box, holder)
        for box in boxes:
            inner = [one for one in box.parts if one.vertex and one.said.lines]
            if box.said.lines and len(inner) > 1:
                box.lane = True

    def _hang(self, box: Cell, holder: Cell) -> None:
        """Make a box a part of another that stands beside it."""
        box.x, box.y = box.x - holder.x, box.y - holder.y
        self._cells[box.parent].parts.remove(box)
        box.parent = holder.key
        holder.parts.append(box)

    def add(self) -> None:
        """Add the texts in reading order, then the arrows."""
        inner = {one.key for cell in self._cells.values() for one in cell.parts}
        tops = [cell for cell in self._cells.values() if cell.key not in inner]
        todo: list[tuple[Cell, int | None, int, bool]] = [
            (cell, None, 0, False) for cell in reversed(_in_order(tops))
        ]
        done: set[str] = set()
        while todo:
            cell, under, depth, hidden = todo.pop()
            if depth > MOST_DEPTH:
                raise UnreadablePlanError("too-deep", most=MOST_DEPTH)
            hidden = hidden or not cell.visible
            done.add(cell.key)
            if cell.edge:
                labels = [one for one in cell.parts if one.vertex]
                cell.said.lines += [line for one in labels for line in one.said.lines]
                for one in labels:
                    self._tell(one)
                continue
            under = self._add(cell, under, hidden)
            todo.extend((one, under, depth + 1, hidden) for one in reversed(_in_order(cell.parts)))
        for cell in self._cells.values():
            if cell.edge and cell.key in done:
                self._draw(cell)

    def _tell(self, cell: Cell) -> None:
        for struck in cell.said.struck:
            self._into.leave_out(Unread.STRUCK, struck, self._place)
        for picture in cell.said.pictures:
            self._into.leave_out(Unread.PICTURE, picture, self._place)

    def _add(self, cell: Cell, under: int | None, hidden: bool) -> int | None:
        """Add a box; what stands in it stands under the answer."""
        if hidden:
            if cell.said.text:
                self._into.leave_out(Unread.HIDDEN, cell.said.text, self._place)
            return under
        self._tell(cell)
        if cell.style.get("shape") == "image" or "image" in cell.style:
            self._into.leave_out(Unread.PICTURE, "", self._place)
        if not cell.said.lines or not cell.vertex:
            return under
        first, *rest = paragraphs_of(cell.said)
        parts = marked(first)
        number = self._into.add(
            parts.text,
            Role.LANE if cell.lane else Role.BOX,
            self._place,
            under=under,
            label=parts.label,
            bullet=parts.bullet,
            style=style_of(cell),
            look=look_of(cell),
            checked=parts.checked,
            attributes=cell.attributes,
        )
        self._known[cell.key] = number
        for line in rest:
            parts = marked(line)
            self._into.add(
                parts.text,
                Role.ITEM,
                self._place,
                under=number,
                depth=1,
                label=parts.label,
                bullet=parts.bullet or not parts.label,
                checked=parts.checked,
            )
        return number

    def _end(self, key: str) -> int | None:
        """The text at an end: that of the box, or the only one that stands in a box without."""
        if key in self._known or key not in self._cells:
            return self._known.get(key)
        inner = [self._known[one.key] for one in self._cells[key].parts if one.key in self._known]
        return inner[0] if len(inner) == 1 else None

    def _touched(self, edge: Cell, point: tuple[float, float] | None) -> str:
        """The box that a line which is tied to none was drawn up to."""
        if point is None:
            return ""
        if self._boxes is None:
            self._boxes = [
                Rectangle(one.key, *self._on_page(one), one.width, one.height)
                for one in self._cells.values()
                if one.key in self._known and not one.lane and one.width > 0
            ]
        x, y = self._on_page(self._cells[edge.parent]) if edge.parent in self._cells else (0, 0)
        return touched(self._boxes, point[0] + x, point[1] + y)

    def _on_page(self, cell: Cell) -> tuple[float, float]:
        x, y, seen = cell.x, cell.y, {cell.key}
        while (above := self._cells.get(cell.parent)) is not None and above.key not in seen:
            x, y, cell = x + above.x, y + above.y, above
            seen.add(above.key)
        return x, y

    def _draw(self, cell: Cell) -> None:
        if not cell.visible:
            return
        tail, head = (
            self._end(key or self._touched(cell, at))
            for key, at in zip((cell.source, cell.target), cell.ends, strict=True)
        )
        plain = cell.style.get("shape") == "link" or "link" in cell.style
        starts = cell.style.get("startArrow", "none") != "none"
        ends = cell.style.get("endArrow", "none" if plain else "classic") != "none"
        if starts and not ends:
            tail, head = head, tail
        kind = ArrowKind.DRAWN if starts != ends else ArrowKind.LINE
        self._tell(cell)
        self._into.add_arrow(Arrow(tail, head, kind, cell.said.text, self._place))


def _in_order(cells: list[Cell]) -> list[Cell]:
    """From the top, and on one height from the left. Layers and edges stay where they are."""
    rows: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda one: one.y):
        first = rows[-1][0] if rows else None
        if first is not None and cell.y < first.y + min(first.height, cell.height) / 2:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return [cell for row in rows for cell in sorted(row, key=lambda one: one.x)]
