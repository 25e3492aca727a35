"""Scenes as a file of draw.io (diagrams.net): a page each, every box a shape that can be edited,
every line bound to the two boxes between which it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from toc.documents.drawings.clear_routes import clear, corners
from toc.documents.drawings.rejoined_texts import (
    TextBlock,
    blocks,
    hangs,
    heading,
    insets,
    rows,
    stands_in_middle,
)
from toc.documents.drawings.routes import Route, RouteForm, Side, ends, route, site
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Scene, Shape, Stroke
from toc.documents.style import Paper
from toc.documents.text_width import clean

# draw.io counts in hundredths of an inch.
_UNITS_PER_MM = 100 / 25.4
_FONT = "fontFamily=Arial;"
_ROUND = 3
_PADDING = 2.0  # what draw.io keeps free around a text by itself


def drawio(scenes: Sequence[Scene], title: str, paper: Paper) -> str:
    """The pages as one file, uncompressed, ending in a newline. The `title` is not in it: draw.io
    knows one by the name of its file."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<mxfile host="toc" compressed="false">']
    wide, high = (round(side * _UNITS_PER_MM) for side in paper.value)
    for number, (scene, name) in enumerate(zip(scenes, _tabs(scenes), strict=True), 1):
        lines += [
            f'<diagram id="page-{number}" name="{escape(name)}">',
            '<mxGraphModel grid="0" guides="1" tooltips="1" connect="1" arrows="1" fold="0" '
            f'page="1" pageScale="1" pageWidth="{wide}" pageHeight="{high}" math="0" shadow="0">',
            "<root>",
            '<mxCell id="0"/>',
            '<mxCell id="1" parent="0"/>',
            *_cells(scene, min(wide / scene.width, high / scene.height)),
            "</root>",
            "</mxGraphModel>",
            "</diagram>",
        ]
    return "\n".join([*lines, "</mxfile>", ""])


def _tabs(scenes: Sequence[Scene]) -> Iterator[str]:
    """What stands on the tab of each page: its heading, with a number where one before it has the
    same."""
    used: set[str] = set()
    for scene in scenes:
        title = heading(scene)
        name = tab = clean(title.text if title else scene.title)
        number = 1
        while tab in used:
            number += 1
            tab = f"{name} ({number})"
        used.add(tab)
        yield tab


def _cells(scene: Scene, factor: float) -> Iterator[str]:
    for i, shape in enumerate(scene.shapes):
        yield _shape(f"shape-{i}", shape, factor)
    for i, connector in enumerate(scene.connectors):
        yield _edge(f"line-{i}", connector, scene, factor)
    for i, shape in enumerate(scene.over, len(scene.shapes)):
        yield _shape(f"shape-{i}", shape, factor)
    for i, block in enumerate(blocks(scene.texts)):
        yield _loose(f"text-{i}", block, factor)


def _shape(name: str, shape: Shape, factor: float) -> str:
    rect, found = shape.rect, rows(shape.texts)
    style = (
        f"rounded={int(shape.radius > 0)};absoluteArcSize=1;"
        f"arcSize={_n(2 * shape.radius * factor)};whiteSpace=wrap;html=1;"
        f"fillColor={shape.fill or 'none'};{_stroke(shape.stroke, factor)}"
    )
    if found:
        left, right = insets(found, rect)
        above = found[0][0].top - rect.y
        below = rect.bottom - max(block.bottom for row in found for block in row)
        middle = abs(above - below) < 1.0
        align = "center" if all(stands_in_middle(row, rect) for row in found) else "left"
        style += (
            f"align={align};verticalAlign={'middle' if middle else 'top'};{_FONT}"
            f"fontSize={_n(found[0][0].size * factor)};"
        )
        if align == "left":
            style += "".join(
                f"spacing{side}={_n(max(0.0, inset * factor - _PADDING))};"
                for side, inset in (("Left", left), ("Right", right))
            )
        if not middle:
            style += f"spacingTop={_n(max(0.0, above * factor - _PADDING))};"
    label = "".join(f"<div{_hanging(row, factor)}</div>" for row in found)
    return _vertex(name, label, style, rect, factor)


def _loose(name: str, block: TextBlock, factor: float) -> str:
    wide, high = block.room, block.bottom - block.top
    wrap = "whiteSpace=wrap;" if block.lines > 1 else ""
    style = (
        f"text;html=1;{wrap}align=left;verticalAlign=top;spacing=0;fillColor=none;"
        f"strokeColor=none;{_FONT}fontSize={_n(block.size * factor)};"
    )
    rect = Rect(block.left, block.top, wide, high)
    return _vertex(name, _said(block, factor), style, rect, factor)


def _hanging(row: tuple[TextBlock, ...], factor: float) -> str:
    """The rest of a `div` with what stands on one line: a number or a bullet with its text hanging
    from it, or a title with what stands at its right."""
    first, *others = (_said(block, factor) for block in row)
    if not others:
        return f">{first}"
    indent = _n((row[1].left - row[0].left) * factor)
    if hangs(row):
        return (
            f' style="padding-left:{indent}px;text-indent:-{indent}px">'
            f'<span style="display:inline-block;width:{indent}px;text-indent:0">{first}</span>'
            f"{' '.join(others)}"
        )
    return f' style="display:flex;justify-content:space-between">{first}{" ".join(others)}'


def _said(block: TextBlock, factor: float) -> str:
    """A text as draw.io's own HTML, in which nothing of it can be read as HTML."""
    text = escape(block.breakable)
    size = _n(block.size * factor)
    text = f'<font color="{block.colour}" style="font-size:{size}px">{text}</font>'
    return f"<b>{text}</b>" if block.bold else text


def _vertex(name: str, label: str, style: str, rect: Rect, factor: float) -> str:
    return (
        f'<mxCell id="{name}" value="{escape(label)}" style="{style}" vertex="1" parent="1">'
        f'<mxGeometry x="{_n(rect.x * factor)}" y="{_n(rect.y * factor)}" '
        f'width="{_n(rect.width * factor)}" height="{_n(rect.height * factor)}" as="geometry"/>'
        "</mxCell>"
    )


def _edge(name: str, connector: Connector, scene: Scene, factor: float) -> str:
    source, target = ends(connector, scene)
    way = clear(route(connector), scene, source, target)
    style = {
        RouteForm.STRAIGHT: "edgeStyle=none;",
        RouteForm.CORNERED: "edgeStyle=orthogonalEdgeStyle;rounded=1;arcSize=8;",
        RouteForm.CURVED: "edgeStyle=orthogonalEdgeStyle;curved=1;",
    }[way.form]
    style += "html=1;" + _stroke(connector.stroke, factor)
    style += "endArrow=block;endFill=1;endSize=5;" if connector.arrow else "endArrow=none;"
    bound = ""
    for which, place, end, point in (
        ("source", "exit", source, way.start),
        ("target", "entry", target, way.end),
    ):
        if end is None:
            continue
        bound += f' {which}="shape-{end}"'
        x, y = _share(point, scene.shapes[end].rect)
        style += f"{place}X={_n(x, 4)};{place}Y={_n(y, 4)};{place}Dx=0;{place}Dy=0;"
        style += f"{place}Perimeter=0;"
    bends = "".join(_point(bend, factor) for bend in _corners(way))
    if bends:
        bends = f'<Array as="points">{bends}</Array>'
    return (
        f'<mxCell id="{name}" style="{style}" edge="1" parent="1"{bound}>'
        '<mxGeometry relative="1" as="geometry">'
        f"{_point(way.start, factor, 'sourcePoint')}{_point(way.end, factor, 'targetPoint')}"
        f"{bends}</mxGeometry></mxCell>"
    )


def _corners(way: Route) -> tuple[Point, ...]:
    """The places that a line passes: of one that goes round something, or out and back, its
    corners."""
    if len(way.bends) == _ROUND:
        return corners(way)[1:-1]
    if way.goes_round:
        out, back = way.bends
        between = Point(out.x, back.y) if way.level_start else Point(back.x, out.y)
        return out, between, back
    if len(way.bends) != 1 or way.level_start != way.level_end:
        return way.bends
    (bend,) = way.bends
    if way.level_start:
        return Point(bend.x, way.start.y), Point(bend.x, way.end.y)
    return Point(way.start.x, bend.y), Point(way.end.x, bend.y)


def _share(point: Point, rect: Rect) -> tuple[float, float]:
    at = site(point, rect)
    return {
        Side.TOP: (at.share, 0.0),
        Side.LEFT: (0.0, at.share),
        Side.BOTTOM: (at.share, 1.0),
        Side.RIGHT: (1.0, at.share),
    }[at.side]


def _point(point: Point, factor: float, role: str = "") -> str:
    said = f' as="{role}"' if role else ""
    return f'<mxPoint x="{_n(point.x * factor)}" y="{_n(point.y * factor)}"{said}/>'


def _stroke(stroke: Stroke | None, factor: float) -> str:
    if stroke is None:
        return "strokeColor=none;"
    style = f"strokeColor={stroke.colour};strokeWidth={_n(stroke.width * factor)};"
    if stroke.dash is Dash.FULL:
        return style
    # draw.io counts dashes in thicknesses of the line.
    lengths = (max(1.0, length / max(stroke.width, 0.1)) for length in stroke.dash.value)
    return f"{style}dashed=1;dashPattern={' '.join(_n(length, 1) for length in lengths)};"


def _n(number: float, decimals: int = 2) -> str:
    said = f"{number:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if said in ("-0", "") else said
