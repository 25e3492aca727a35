"""The texts of a SmartArt drawing, which Office keeps in a part of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from toc.exchange.written.spelling import seen

_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


class Topic(NamedTuple):
    """A text of the drawing: how deep it hangs, from 1, and on which topic before it (None for the
    highest)."""

    text: str
    depth: int
    parent: int | None


def topics_of(root: Any) -> list[Topic]:
    """The texts in the order of the drawing."""
    points = {}
    tops = []
    for one in root.iterfind(f"{_DGM}ptLst/{_DGM}pt"):
        kind = one.get("type", "node")
        if kind in ("node", "asst", "doc"):
            points[one.get("modelId", "")] = _text(one)
            if kind == "doc":
                tops.append(one.get("modelId", ""))
    below: dict[str, list[tuple[int, str]]] = {}
    hangs = set()
    for one in root.iterfind(f"{_DGM}cxnLst/{_DGM}cxn"):
        if one.get("type", "parOf") == "parOf" and one.get("destId") in points:
            order = one.get("srcOrd", "0")
            place = int(order) if order.isdecimal() else 0
            below.setdefault(one.get("srcId", ""), []).append((place, one.get("destId", "")))
            hangs.add(one.get("destId", ""))
    tops += [key for key in points if key not in hangs and key not in tops]
    found: list[Topic] = []
    seen_before: set[str] = set()

    def walk(key: str, parent: int | None, depth: int) -> Iterator[Topic]:
        if key in seen_before:
            return
        seen_before.add(key)
        if points.get(key):
            yield Topic(points[key], depth, parent)
            parent, depth = len(found) - 1, depth + 1
        for _, child in sorted(below.get(key, [])):
            yield from walk(child, parent, depth)

    for key in tops:
        for topic in walk(key, None, 1):
            found.append(topic)
    return found


def _text(point: Any) -> str:
    shown = point.find(f"{_DGM}prSet")
    if shown is not None and shown.get("phldr") in ("1", "true"):
        return ""  # where nothing was filled in
    return "\n".join(
        text
        for paragraph in point.iterfind(f"{_DGM}t/{_A}p")
        if (text := seen("".join(_runs(paragraph))))
    )


def _runs(paragraph: Any) -> Iterator[str]:
    for one in paragraph.iter():
        if one.tag == f"{_A}t":
            yield one.text or ""
        elif one.tag == f"{_A}br":
            yield "\n"
