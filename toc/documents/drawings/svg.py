"""A scene as SVG: text stays text, lengths in points, nothing that a program could run."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from html import escape

from toc.documents.drawings.scene import Connector, Dash, Point, Scene, Shape, Stroke, Text
from toc.documents.style import Paper
from toc.documents.text_width import clean

POINTS_IN_MM = 72 / 25.4
FAMILY = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"


def svg(scene: Scene, paper: Paper | None = None, number: str = "") -> str:
    """The page as one SVG file, ending in a newline. `number` tells it from the others where
    several stand in one page of the web. Without a paper it is as large as the scene itself."""
    own = (_n(scene.width / POINTS_IN_MM), _n(scene.height / POINTS_IN_MM))
    wide, high = paper.value if paper else own
    ground = _ground(scene, paper)
    top = f' y="{_n(ground[1])}"' if ground[1] else ""
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm" '
        f'viewBox="{" ".join(map(_n, ground))}" role="img" '
        f'lang="{scene.language}" aria-labelledby="title{number} desc{number}" '
        f'font-family="{FAMILY}">',
        f'<title id="title{number}">{escape(clean(scene.title), quote=False)}</title>',
        f'<desc id="desc{number}">{escape(clean(scene.description), quote=False)}</desc>',
        f'<rect{top} width="{_n(ground[2])}" height="{_n(ground[3])}" fill="#ffffff"/>',
    ]
    body = [
        *(line for shape in scene.shapes for line in shape_marks(shape)),
        *(line for connector in scene.connectors for line in connector_marks(connector)),
        *(line for shape in scene.over for line in shape_marks(shape)),
        *(text_mark(text) for text in scene.texts),
    ]
    return "\n".join([*head, *body, "</svg>", ""])


def _ground(scene: Scene, paper: Paper | None) -> tuple[float, float, float, float]:
    """The paper around the scene, in its points: left, top, width and height. On a paper of
    another shape the scene stands in the middle of its height."""
    if paper is not None:
        wide, high = paper.value
        height = scene.width * high / wide
        # A4 and A3 differ by less than a hair.
        if height > scene.height * 1.001:
            return 0.0, (scene.height - height) / 2, scene.width, height
    return 0.0, 0.0, scene.width, scene.height


def shape_marks(shape: Shape) -> Iterator[str]:
    """A box with its texts."""
    rect = shape.rect
    corners = f' rx="{_n(shape.radius)}"' if shape.radius else ""
    fill = shape.fill or "none"
    yield (
        f'<rect x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}" '
        f'height="{_n(rect.height)}"{corners} fill="{fill}"{_stroke(shape.stroke)}/>'
    )
    yield from map(text_mark, shape.texts)


def connector_marks(connector: Connector) -> Iterator[str]:
    """A line with its head."""
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
    # The dashes of a thick line would run together.
    times = max(1.0, stroke.width / 1.6)
    dashes = " ".join(_n(length * times) for length in stroke.dash.value or ())
    said = f' stroke="{stroke.colour}" stroke-width="{_n(stroke.width)}"'
    if dashes:
        said += f' stroke-dasharray="{dashes}"'
    if stroke.dash is Dash.DOTTED:
        said += ' stroke-linecap="round"'
    return said


def text_mark(text: Text) -> str:
    """One line of text."""
    weight = ' font-weight="bold"' if text.bold else ""
    return (
        f'<text x="{_n(text.x)}" y="{_n(text.y)}" font-size="{_n(text.size)}"{weight} '
        f'fill="{text.colour}">{escape(text.text, quote=False)}</text>'
    )


def _point(point: Point) -> str:
    return f"{_n(point.x)},{_n(point.y)}"


# The same columns, margins and type sizes come back on every page.
@lru_cache(maxsize=20_000)
def _n(number: float) -> str:
    """Two decimals at most, and one spelling of each number."""
    said = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said
