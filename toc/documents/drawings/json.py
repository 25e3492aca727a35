"""Scenes as data, for programs: every box, line and text with its place and its look."""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps

from toc.documents.drawings.blocks import Block, blocks
from toc.documents.drawings.scene import Connector, Point, Scene, Shape, Stroke
from toc.documents.measure import clean
from toc.documents.style import Paper

VERSION = 1
"""Of the form. It goes up when something that is there now means something else or is gone."""

# JSON may hold any value at any depth; Python's types have no better word for that.
_Json = dict[str, object]


def json(scenes: Sequence[Scene], title: str, paper: Paper) -> str:
    """The pages as one JSON text, ending in a newline. Lengths are in points from the top left of
    the page, paths are a start and then three points for each Bézier curve."""
    wide, high = paper.value
    made: _Json = {
        "version": VERSION,
        "title": clean(title),
        "paper": {"name": paper.name.lower(), "width_mm": wide, "height_mm": high},
        "pages": [_page(scene) for scene in scenes],
    }
    return dumps(made, ensure_ascii=False, indent=1) + "\n"


def _page(scene: Scene) -> _Json:
    return {
        "title": clean(scene.title),
        "description": clean(scene.description),
        "language": scene.language,
        "width": _n(scene.width),
        "height": _n(scene.height),
        "shapes": [_shape(shape) for shape in (*scene.shapes, *scene.over)],
        "connectors": [_connector(connector) for connector in scene.connectors],
        "texts": [_text(block) for block in blocks(scene.texts)],
    }


def _shape(shape: Shape) -> _Json:
    rect = shape.rect
    return {
        "id": shape.id.strip() or None,
        "x": _n(rect.x),
        "y": _n(rect.y),
        "width": _n(rect.width),
        "height": _n(rect.height),
        "radius": _n(shape.radius),
        "fill": shape.fill,
        "stroke": _stroke(shape.stroke) if shape.stroke else None,
        "texts": [_text(block) for block in blocks(shape.texts)],
    }


def _connector(connector: Connector) -> _Json:
    return {
        "source": connector.source.strip() or None,
        "target": connector.target.strip() or None,
        "path": _points(connector.path),
        "arrow": _points(connector.arrow),
        "stroke": _stroke(connector.stroke),
    }


def _text(block: Block) -> _Json:
    return {
        "text": clean(block.text),
        "x": _n(block.left),
        "y": _n(block.y),
        "width": _n(block.right - block.left),
        "lines": block.lines,
        "size": _n(block.size),
        "colour": block.colour,
        "bold": block.bold,
    }


def _stroke(stroke: Stroke) -> _Json:
    return {
        "colour": stroke.colour,
        "width": _n(stroke.width),
        "dash": stroke.dash.name.lower(),
    }


def _points(points: Sequence[Point]) -> list[list[float]]:
    return [[_n(point.x), _n(point.y)] for point in points]


def _n(number: float) -> float:
    # Adding nought turns -0.0 into 0.0.
    return round(number, 2) + 0.0
