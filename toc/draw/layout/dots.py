"""A contribution as a dot where its row and its column meet."""

from collections.abc import Sequence
from dataclasses import replace

from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.scene import Dash, Rect, Shape, Stroke, Text
from toc.documents.marks import Mark, Shade
from toc.documents.text_width import width
from toc.draw.views.columns import BoxLink

ACROSS = {1: 11.0, 3: 14.5, 9: 18.0, None: 9.0}
"""How large a dot is, by the points of its contribution, in points of type."""


_BADGE, _SIGN = 14.0, style.SMALL + 1.5


def disc(x: float, y: float, across: float, fill: str | None, stroke: Stroke | None) -> Shape:
    """A circle around a point."""
    return Shape(
        "", Rect(x - across / 2, y - across / 2, across, across), fill, stroke, across / 2
    )


def dot(link: BoxLink, x: float, y: float) -> Shape:
    """Filled where the plan states it, open where it is known only from a network, dotted where it
    is proposed; with its points as a number. Where it is told what became of it, that."""
    if link.mark is not None:
        return badge(link.mark, x, y)
    points = link.points
    stated = link.basis is Basis.STATED
    dash = Dash.DOTTED if link.basis is Basis.PROPOSAL else Dash.FULL
    fill = style.NAVY if stated else style.WHITE
    shape = disc(x, y, ACROSS[points], fill, Stroke(style.NAVY, 1.2, dash))
    if points is None:
        return shape
    said = str(points)
    size = style.SMALL + (1.5 if points == 9 else 0.0)
    ink = style.WHITE if stated else style.NAVY
    text = Text(x - width(said, size, bold=True) / 2, y + size * 0.36, said, size, ink, bold=True)
    return Shape("", shape.rect, shape.fill, shape.stroke, shape.radius, (text,))


def badge(mark: Mark, x: float, y: float) -> Shape:
    """What became of a contribution, as a sign on its line."""
    ink = style.TINTS[mark.shade or Shade.UNKNOWN].border
    shape = disc(x, y, _BADGE, style.WHITE, Stroke(ink, 0.8))
    left = x - width(mark.symbol, _SIGN, bold=True) / 2
    text = Text(left, y + _SIGN * 0.36, mark.symbol, _SIGN, ink, bold=True)
    return replace(shape, texts=(text,))


def kinds(links: Sequence[BoxLink]) -> list[BoxLink]:
    """One link of each kind that occurs: how it is known, and each number of points."""
    bases = [BoxLink("", "", basis) for basis in Basis if any(x.basis is basis for x in links)]
    points = sorted({x.points for x in links if x.points is not None}, reverse=True)
    unjudged = any(x.basis is Basis.STATED and x.points is None for x in links)
    shown = [x for x in bases if x.basis is not Basis.STATED or unjudged]
    return [*shown, *(BoxLink("", "", Basis.STATED, number) for number in points)]
