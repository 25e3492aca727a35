"""One cell of a page of draw.io: a box, a lane, a line or a label, as the file has it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.markup import Markup, has_markup, read_markup, unmarked
from toc.exchange.written.outline import Look
from toc.exchange.written.safe_xml import child, children, named
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import marked

_HEX = re.compile(r"#([0-9a-fA-F]{6})\b")
_PLACEHOLDER = re.compile(r"%([^%\s<>]+)%")
_OWN = frozenset(("id", "label", "placeholders", "tooltip"))
_BOLD, _ITALIC, _UNDERLINED, _STRUCK = 1, 2, 4, 8


@dataclass
class Cell:
    """A cell of a drawing. `x` and `y` are on the page, or in the cell that it is part of; `ends`
    are where a line ends that is drawn to a point and not tied to a box."""

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
    ends: tuple[tuple[float, float] | None, tuple[float, float] | None] = (None, None)

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


def read_cell(element: Any) -> Cell | None:
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
    drawn = () if geometry is None else children(geometry, "mxPoint")
    points = {point.get("as", ""): point for point in drawn}
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
        ends=(_point(points.get("sourcePoint")), _point(points.get("targetPoint"))),
    )


def _point(point: Any) -> tuple[float, float] | None:
    return None if point is None else (_number(point, "x"), _number(point, "y"))


def _number(geometry: Any, name: str) -> float:
    try:
        value = float(geometry.get(name, "0")) if geometry is not None else 0
    except ValueError:
        return 0
    return value if abs(value) < 1e9 else 0


def said_in(cell: Cell) -> Markup:
    """What is written in a cell."""
    if cell.style.get("html") == "1" or has_markup(cell.value):
        found = read_markup(cell.value)
    else:
        found = unmarked(cell.value)
    if _font(cell) & _STRUCK:
        found.struck += [line.text for line in found.lines]
        found.lines = []
    return found


def paragraphs_of(said: Markup) -> list[str]:
    """The text of a box, and the items of a list in it."""
    texts = [said.lines[0].text]
    for line in said.lines[1:]:
        if line.item or marked(line.text).bullet:
            texts.append(line.text)
        else:
            texts[-1] += f" {line.text}"
    return texts


def style_of(cell: Cell) -> str:
    """The name of the style of a cell: its shape, else the first word of its style."""
    return cell.style.get("shape", "") or next((n for n, v in cell.style.items() if not v), "")


def _font(cell: Cell) -> int:
    bits = cell.style.get("fontStyle", "0")
    return int(bits) if bits.isascii() and bits.isdigit() and len(bits) < 3 else 0


def look_of(cell: Cell) -> Look:
    """What a cell looks like."""
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
