"""Shapes and lines at another place and another size."""

from __future__ import annotations

from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke, Text


def moved(
    shapes: tuple[Shape, ...],
    connectors: tuple[Connector, ...],
    factor: float,
    x: float,
    y: float,
) -> tuple[tuple[Shape, ...], tuple[Connector, ...]]:
    """Everything `factor` times as large, then moved by `x` and `y` points."""

    def stroke(old: Stroke) -> Stroke:
        return old if factor == 1 else Stroke(old.colour, old.width * factor, old.dash)

    def point(old: Point) -> Point:
        return Point(old.x * factor + x, old.y * factor + y)

    def text(old: Text) -> Text:
        left, foot = old.x * factor + x, old.y * factor + y
        size = old.size * factor
        return Text(left, foot, old.text, size, old.colour, old.bold, old.whole, old.line)

    def rect(old: Rect) -> Rect:
        left, top = old.x * factor + x, old.y * factor + y
        return Rect(left, top, old.width * factor, old.height * factor)

    def shape(old: Shape) -> Shape:
        return Shape(
            old.id,
            rect(old.rect),
            old.fill,
            stroke(old.stroke) if old.stroke else None,
            old.radius * factor,
            tuple(map(text, old.texts)),
        )

    def connector(old: Connector) -> Connector:
        return Connector(
            old.source,
            old.target,
            tuple(map(point, old.path)),
            stroke(old.stroke),
            tuple(map(point, old.arrow)),
        )

    return tuple(map(shape, shapes)), tuple(map(connector, connectors))
