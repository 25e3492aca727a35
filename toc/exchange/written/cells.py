"""A page of draw.io: its cells are read, put in the order in which people read them, and added."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.limits import MOST_DEPTH
from toc.exchange.written.markup import Markup, has_markup, read_markup, unmarked
from toc.exchange.written.outline import Arrow, ArrowKind, Look, Place, Role, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import child, children, named
from toc.exchange.written.texts import marked, tidy

_MOST_COMPARED = 1500
"""Of more boxes than this it is not looked at which one stands within which other."""

_HEX = re.compile(r"#([0-9a-fA-F]{6})\b")
_PLACEHOLDER = re.compile(r"%([^%\s<>]+)%")
_OWN = frozenset(("id", "label", "placeholders", "tooltip"))
_BOLD, _ITALIC, _UNDERLINED, _STRUCK = 1, 2, 4, 8


@dataclass
class Cell:
    """A cell of a drawing. `x` and `y` are on the page, or in the cell that it is a part of."""

    key: str
    value: str
    style: dict[str, str]
    parent: str
    vertex: bool
    edge: bool
    source: str
    target: str
    visible: bool
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0
    attributes: tuple[tuple[str, str], ...] = ()
    said: Markup = field(default_factory=Markup)
    parts: list[Cell] = field(default_factory=list)
    lane: bool = False

    def holds(self, other: Cell) -> bool:
        """Whether another cell, with the same parent, stands wholly within it."""
        return (
            self is not other
            and self.width * self.height > other.width * other.height
            and self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


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

    def read(self, elements: Iterable[Any]) -> None:
        """Keep the cells, each with its parts, lanes and labels told apart."""
        for element in elements:
            cell = _cell(element)
            if cell is not None and cell.key not in self._cells:
                self._cells[cell.key] = cell
        for cell in self._cells.values():
            parent = self._cells.get(cell.parent)
            if parent is not None and parent is not cell:
                parent.parts.append(cell)
        for cell in list(self._cells.values()):
            cell.said = _said(cell)
            cell.lane = "swimlane" in cell.style or cell.style.get("shape") == "swimlane"
            cell.lane = cell.lane or (cell.style.get("container") == "1" and bool(cell.said.lines))
        for cell in list(self._cells.values()):
            self._put_within([one for one in cell.parts if one.vertex])

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
            box.x, box.y = box.x - holder.x, box.y - holder.y
            self._cells[box.parent].parts.remove(box)
            box.parent = holder.key
            holder.parts.append(box)
        for box in boxes:
            inner = [one for one in box.parts if one.vertex and one.said.lines]
            if box.said.lines and len(inner) > 1:
                box.lane = True

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
        first, *rest = _paragraphs(cell.said)
        parts = marked(first)
        number = self._into.add(
            parts.text,
            Role.LANE if cell.lane else Role.BOX,
            self._place,
            under=under,
            label=parts.label,
            bullet=parts.bullet,
            style=_style(cell),
            look=_look(cell),
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

    def _draw(self, cell: Cell) -> None:
        if not cell.visible:
            return
        tail, head = self._end(cell.source), self._end(cell.target)
        plain = cell.style.get("shape") == "link" or "link" in cell.style
        starts = cell.style.get("startArrow", "none") != "none"
        ends = cell.style.get("endArrow", "none" if plain else "classic") != "none"
        if starts and not ends:
            tail, head = head, tail
        kind = ArrowKind.DRAWN if starts != ends else ArrowKind.LINE
        self._tell(cell)
        self._into.add_arrow(Arrow(tail, head, kind, cell.said.text, self._place))


def _cell(element: Any) -> Cell | None:
    """A cell, also where its own attributes are wrapped round it."""
    outer = element
    if named(element) in ("UserObject", "object"):
        element = child(element, "mxCell")
    if element is None or named(element) != "mxCell":
        return None
    own = {} if outer is element else dict(outer.attrib)
    value = own.get("label", element.get("value", ""))
    if own.get("placeholders") == "1":
        value = _PLACEHOLDER.sub(lambda found: own.get(found[1], found[0]), value)
    geometry = next(iter(children(element, "mxGeometry")), None)
    x, y, width, height = (_number(geometry, name) for name in ("x", "y", "width", "height"))
    style: dict[str, str] = {}
    for part in element.get("style", "").split(";"):
        name, _, said = part.strip().partition("=")
        style[name] = said
    return Cell(
        outer.get("id", ""),
        value,
        style,
        element.get("parent", ""),
        element.get("vertex") == "1",
        element.get("edge") == "1",
        element.get("source", ""),
        element.get("target", ""),
        element.get("visible", "1") != "0",
        x,
        y,
        width,
        height,
        attributes=tuple((name, tidy(said)) for name, said in own.items() if name not in _OWN),
    )


def _number(geometry: Any, name: str) -> float:
    try:
        value = float(geometry.get(name, "0")) if geometry is not None else 0
    except ValueError:
        return 0
    return value if abs(value) < 1e9 else 0


def _said(cell: Cell) -> Markup:
    if cell.style.get("html") == "1" or has_markup(cell.value):
        found = read_markup(cell.value)
    else:
        found = unmarked(cell.value)
    if _font(cell) & _STRUCK:
        found.struck += [line.text for line in found.lines]
        found.lines = []
    return found


def _paragraphs(said: Markup) -> list[str]:
    """The text of a box, and the items of a list in it."""
    texts = [said.lines[0].text]
    for line in said.lines[1:]:
        if line.item or marked(line.text).bullet:
            texts.append(line.text)
        else:
            texts[-1] += f" {line.text}"
    return texts


def _style(cell: Cell) -> str:
    return cell.style.get("shape", "") or next((n for n, v in cell.style.items() if not v), "")


def _font(cell: Cell) -> int:
    bits = cell.style.get("fontStyle", "0")
    return int(bits) if bits.isascii() and bits.isdigit() and len(bits) < 3 else 0


def _look(cell: Cell) -> Look:
    bits, size = _font(cell), cell.style.get("fontSize", "")
    colours = [_HEX.match(cell.style.get(name, "")) for name in ("fontColor", "fillColor")]
    return Look(
        bold=bool(bits & _BOLD) or all(line.bold for line in cell.said.lines),
        italic=bool(bits & _ITALIC),
        underlined=bool(bits & _UNDERLINED),
        size=float(size) if size.isascii() and size.isdigit() and len(size) < 4 else 0,
        colour=colours[0][1].upper() if colours[0] else "",
        fill=colours[1][1].upper() if colours[1] else "",
    )


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
