"""The lines that are drawn on a page of a PDF."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from toc.exchange.written.pdf.page import Drawn, Page, Turn

_THIN = 2.5
"""A filled shape no thicker than so many points is a line."""
MOST_LINES = 5000
"""A page with more lines is a drawing: its tables are not looked for."""


def read_drawn(page: Any, turn: Turn, made: Page) -> None:
    """Add the lines that are drawn on a page, and count its pictures."""
    try:
        for part in page.get_objects(max_depth=4):
            if part.type == raw.FPDF_PAGEOBJ_IMAGE:
                made.pictures += 1
            elif part.type == raw.FPDF_PAGEOBJ_PATH and len(made.drawn) <= MOST_LINES:
                made.drawn += _lines_of(part, turn)
                made.dots += _dots_of(part, turn)
    except pdfium.PdfiumError:
        made.drawn = []
    if len(made.drawn) > MOST_LINES:
        made.drawn = []


def _lines_of(part: Any, turn: Turn) -> Iterator[Drawn]:
    """The level and upright lines that a path draws; a thin shape is one."""
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(part.raw, mode, stroked)
    if not mode.value and not stroked.value:
        return
    points = list(_points(part))
    if any(not all(map(math.isfinite, (x, y))) for x, y, _ in points):
        return
    if not stroked.value:
        shown = [turn.point(x, y) for x, y, _ in points]
        if not shown:
            return
        xs, ys = [x for x, _ in shown], [y for _, y in shown]
        if min(max(xs) - min(xs), max(ys) - min(ys)) <= _THIN:
            yield Drawn(min(xs), max(xs), min(ys), max(ys))
        return
    for (x, y, _), (right, top, draws) in pairwise(points):
        if draws and (abs(x - right) < 0.5 or abs(y - top) < 0.5):
            box = turn.box(min(x, right), min(y, top), max(x, right), max(y, top))
            yield Drawn(box[0], box[2], box[1], box[3])


def _dots_of(part: Any, turn: Turn) -> Iterator[tuple[float, float]]:
    """The middle of a shape that is as small as a bullet."""
    shown = [turn.point(x, y) for x, y, _ in _points(part)]
    if len(shown) < 4 or not all(math.isfinite(one) for point in shown for one in point):
        return
    xs, ys = [x for x, _ in shown], [y for _, y in shown]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if 2 < width < 7 and abs(width - height) < 0.2 * width:
        yield (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2


def _points(part: Any) -> Iterator[tuple[float, float, bool]]:
    """The points of a path on the page, and whether a straight line leads to each."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(part.raw, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    start: tuple[float, float] | None = None
    for at in range(min(raw.FPDFPath_CountSegments(part.raw), MOST_LINES)):
        segment = raw.FPDFPath_GetPathSegment(part.raw, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        shown = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = shown
        yield (*shown, kind == raw.FPDF_SEGMENT_LINETO)
        if raw.FPDFPathSegment_GetClose(segment) and start is not None:
            yield (*start, True)
