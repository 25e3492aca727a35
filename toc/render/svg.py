"""A scene as SVG: text stays text, lengths in points, nothing that a program could run."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from toc.render.measure import clean
from toc.render.scene import Connector, Dash, Point, Scene, Shape, Stroke, Text
from toc.render.style import Paper

FAMILY = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"


def svg(scene: Scene, paper: Paper) -> str:
    """The page as one SVG file, ending in a newline."""
    wide, high = paper.value
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm" '
        f'viewBox="0 0 {_n(scene.width)} {_n(scene.height)}" role="img" '
        f'lang="{scene.language}" aria-labelledby="title desc" font-family="{FAMILY}">',
        f'<title id="title">{escape(clean(scene.title))}</title>',
        f'<desc id="desc">{escape(clean(scene.description))}</desc>',
        f'<rect width="{_n(scene.width)}" height="{_n(scene.height)}" fill="#ffffff"/>',
    ]
    body = [
        *(line for shape in scene.shapes for line in _shape(shape)),
        *(line for connector in scene.connectors for line in _connector(connector)),
        *(_text(text) for text in scene.texts),
    ]
    return "\n".join([*head, *body, "</svg>", ""])


def _shape(shape: Shape) -> Iterator[str]:
    rect = shape.rect
    corners = f' rx="{_n(shape.radius)}"' if shape.radius else ""
    fill = shape.fill or "none"
    yield (
        f'<rect x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}" '
        f'height="{_n(rect.height)}"{corners} fill="{fill}"{_stroke(shape.stroke)}/>'
    )
    yield from map(_text, shape.texts)


def _connector(connector: Connector) -> Iterator[str]:
    start, *rest = connector.path
    d = f"M{_point(start)}"
    for i in range(0, len(rest), 3):
        d += "C" + " ".join(_point(p) for p in rest[i : i + 3])
    yield f'<path d="{d}" fill="none"{_stroke(connector.stroke)}/>'
    if connector.arrow:
        d = "M" + "L".join(_point(p) for p in connector.arrow) + "Z"
        yield f'<path d="{d}" fill="{connector.stroke.colour}"/>'


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dashes = " ".join(_n(length) for length in stroke.dash.value)
    said = f' stroke="{stroke.colour}" stroke-width="{_n(stroke.width)}"'
    if dashes:
        said += f' stroke-dasharray="{dashes}"'
    if stroke.dash is Dash.DOTTED:
        said += ' stroke-linecap="round"'
    return said


def _text(text: Text) -> str:
    weight = ' font-weight="bold"' if text.bold else ""
    return (
        f'<text x="{_n(text.x)}" y="{_n(text.y)}" font-size="{_n(text.size)}"{weight} '
        f"fill={quoteattr(text.colour)}>{escape(text.text)}</text>"
    )


def _point(point: Point) -> str:
    return f"{_n(point.x)},{_n(point.y)}"


def _n(number: float) -> str:
    """Two decimals at most, and one spelling of each number."""
    said = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said
