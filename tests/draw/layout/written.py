"""What stands in a written SVG or PowerPoint: its boxes and its lines, read from the file alone,
and which line runs through which box."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

from pptx import Presentation

Point = tuple[float, float]
Box = tuple[float, float, float, float]

_BANDS = ("#f5f7f9", "none", None)
_DOT = 27.0  # on A3
_WITHIN = 1.0
_STEP = 2.0
_SVG = "{http://www.w3.org/2000/svg}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_EMU = 12_700


def through(boxes: Sequence[Box], lines: Sequence[Sequence[Point]]) -> int:
    """How many lines run within some box: one that ends at a box only touches it."""
    return sum(
        any(
            left + _WITHIN < x < left + wide - _WITHIN and top + _WITHIN < y < top + high - _WITHIN
            for x, y in line
            for left, top, wide, high in boxes
        )
        for line in lines
    )


def svg(content: str) -> tuple[list[Box], list[list[Point]]]:
    """The boxes and the lines with a head of an SVG: not its ground, bands, rules and dots."""
    root = ElementTree.fromstring(content)
    page = float(root.attrib["viewBox"].split()[2])
    boxes: list[Box] = []
    for one in root.iter(f"{_SVG}rect"):
        x, y, wide, high = (float(one.get(k, "0")) for k in ("x", "y", "width", "height"))
        if one.get("fill") not in _BANDS and wide < page and high > 2 and not _dot(wide, high):
            boxes.append((x, y, wide, high))
    lines = [
        list(_curves(one.attrib["d"]))
        for one in root.iter(f"{_SVG}path")
        if one.get("fill") == "none"
    ]
    return boxes, lines


def _dot(wide: float, high: float) -> bool:
    return abs(wide - high) < 0.1 and wide < _DOT


def _curves(path: str) -> Iterator[Point]:
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", path)]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    for i in range(0, len(points) - 3, 3):
        yield from _bezier(*points[i : i + 4])


def _bezier(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    for i in range(17):
        t = i / 16
        u = 1 - t
        w = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        x, y = (sum(k * p[n] for k, p in zip(w, (a, b, c, d), strict=True)) for n in (0, 1))
        yield x, y


def slides(content: bytes) -> Iterator[tuple[list[Box], list[list[Point]]]]:
    """The boxes and the lines of each slide, as PowerPoint draws them."""
    for slide in Presentation(io.BytesIO(content)).slides:
        boxes: list[Box] = []
        lines: list[list[Point]] = []
        for one in slide.shapes._spTree:
            if one.tag == f"{_P}cxnSp":
                lines.append(_preset(one))
            elif one.find(f".//{_A}path[@fill='none']") is not None:
                lines.append(_freeform(one))
            elif one.tag == f"{_P}sp" and _is_box(one):
                boxes.append(_place(one))
        yield boxes, lines


def _is_box(one: Any) -> bool:
    fill = one.find(f"{_P}spPr/{_A}solidFill/{_A}srgbClr")
    colour = None if fill is None else f"#{fill.get('val').lower()}"
    if colour in _BANDS or one.find(f"{_P}spPr/{_A}xfrm") is None:
        return False
    _, _, wide, high = _place(one)
    return high > 2 and not _dot(wide, high)


def _place(one: Any) -> Box:
    at = one.find(f"{_P}spPr/{_A}xfrm")
    off, ext = at.find(f"{_A}off"), at.find(f"{_A}ext")
    numbers = off.get("x"), off.get("y"), ext.get("cx"), ext.get("cy")
    x, y, wide, high = (int(number) / _EMU for number in numbers)
    return x, y, wide, high


def _freeform(one: Any) -> list[Point]:
    left, top, _, _ = _place(one)
    points = [
        (left + int(pt.get("x")) / _EMU, top + int(pt.get("y")) / _EMU)
        for pt in one.iter(f"{_A}pt")
    ]
    return [p for i in range(0, len(points) - 4, 3) for p in _bezier(*points[i : i + 4])]


def _preset(one: Any) -> list[Point]:
    """A connector by the definitions of its preset forms in ECMA-376, turned and mirrored."""
    x, y, wide, high = _place(one)
    form = one.find(f"{_P}spPr/{_A}prstGeom")
    given = [int(gd.get("fmla").split()[1]) / 100_000 for gd in form.iter(f"{_A}gd")]
    at = one.find(f"{_P}spPr/{_A}xfrm")
    angle = math.radians(int(at.get("rot", "0")) / 60_000)
    found: list[Point] = []
    for px, py in _dense(list(_own(form.get("prst"), given, wide, high))):
        dx = (wide - px if at.get("flipH") == "1" else px) - wide / 2
        dy = (high - py if at.get("flipV") == "1" else py) - high / 2
        turned = (
            dx * math.cos(angle) - dy * math.sin(angle),
            dx * math.sin(angle) + dy * math.cos(angle),
        )
        found.append((x + wide / 2 + turned[0], y + high / 2 + turned[1]))
    return found


def _own(form: str, given: list[float], w: float, h: float) -> Iterator[Point]:
    match form:
        case "straightConnector1":
            yield from ((0, 0), (w, h))
        case "bentConnector2":
            yield from ((0, 0), (w, 0), (w, h))
        case "curvedConnector2":
            yield from _bezier((0, 0), (w / 2, 0), (w, h / 2), (w, h))
        case "bentConnector3":
            a = w * given[0]
            yield from ((0, 0), (a, 0), (a, h), (w, h))
        case "curvedConnector3":
            a = w * given[0]
            yield from _bezier((0, 0), (a / 2, 0), (a, h / 4), (a, h / 2))
            yield from _bezier((a, h / 2), (a, h * 3 / 4), ((w + a) / 2, h), (w, h))
        case _:
            raise ValueError(form)


def _dense(points: Sequence[Point]) -> Iterator[Point]:
    for a, b in pairwise(points):
        steps = max(1, int(math.dist(a, b) / _STEP))
        for i in range(steps + 1):
            yield a[0] + (b[0] - a[0]) * i / steps, a[1] + (b[1] - a[1]) * i / steps
