"""What is drawn on the sheets of an Excel workbook: boxes with a text, and arrows between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.office.packed import Package
from toc.exchange.written.office.smartart import topics_of
from toc.exchange.written.spelling import seen

_XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"


@dataclass
class SheetBox:
    """A box with a text: its id in the drawing, and in which row and column it begins. `parent` is
    the id of the box that it hangs under in SmartArt, from which its `depth` comes."""

    key: str
    text: str
    row: int
    column: int
    parent: str = ""
    depth: int = 0


@dataclass
class SheetConnector:
    """A line between boxes, by their ids; empty where an end is loose. `head` says that it has a
    head at its end."""

    start: str
    end: str
    head: bool


@dataclass
class SheetDrawing:
    """What is drawn on a sheet. `charts` and `pictures` are how many there are of each."""

    boxes: list[SheetBox] = field(default_factory=list)
    connectors: list[SheetConnector] = field(default_factory=list)
    charts: int = 0
    pictures: list[str] = field(default_factory=list)


def drawn_on(package: Package, path: str) -> SheetDrawing:
    """What is drawn on the sheet with this path."""
    for one in package.relations(path).values():
        drawing = package.xml(one.path) if one.kind == "drawing" else None
        if drawing is not None:
            return _read(drawing, package, one.path)
    return SheetDrawing()


def _read(drawing: Any, package: Package, path: str) -> SheetDrawing:
    drawn = SheetDrawing()
    for anchor in drawing:
        if not isinstance(anchor.tag, str):
            continue
        row, column = (_number(anchor, name) + 1 for name in ("row", "col"))
        for shape in anchor.iter(f"{_XDR}sp"):
            text = _text(shape)
            if text:
                drawn.boxes.append(SheetBox(_key(shape, "nvSpPr"), text, row, column))
        for line in anchor.iter(f"{_XDR}cxnSp"):
            drawn.connectors.append(_connector(line))
        for picture in anchor.iter(f"{_XDR}pic"):
            told = picture.find(f"{_XDR}nvPicPr/{_XDR}cNvPr")
            drawn.pictures.append(seen(told.get("descr", "")) if told is not None else "")
        drawn.charts += sum(1 for _ in anchor.iter(f"{_C}chart"))
        for one in anchor.iter(f"{_DGM}relIds"):
            part = package.relations(path).get(one.get(f"{_R}dm", ""))
            root = package.xml(part.path) if part is not None else None
            topics = topics_of(root) if root is not None else []
            start = f"smartart {len(drawn.boxes)}"
            for number, topic in enumerate(topics):
                parent = f"{start} {topic.parent}" if topic.parent is not None else ""
                key = f"{start} {number}"
                drawn.boxes.append(SheetBox(key, topic.text, row, column, parent, topic.depth))
    return drawn


def _number(anchor: Any, name: str) -> int:
    found = anchor.find(f"{_XDR}from/{_XDR}{name}")
    text = (found.text or "") if found is not None else ""
    return int(text) if text.isdecimal() and len(text) < 8 else 0


def _key(shape: Any, name: str) -> str:
    found = shape.find(f"{_XDR}{name}/{_XDR}cNvPr")
    return found.get("id", "") if found is not None else ""


def _text(shape: Any) -> str:
    lines = [
        seen("".join(
            "\n" if one.tag == f"{_A}br" else one.text or ""
            for one in paragraph.iter(f"{_A}t", f"{_A}br")
        ))
        for paragraph in shape.iterfind(f"{_XDR}txBody/{_A}p")
    ]  # fmt: skip
    return "\n".join(line for line in lines if line)


def _connector(line: Any) -> SheetConnector:
    def end(name: str) -> str:
        found = next(line.iter(f"{_A}{name}"), None)
        return found.get("id", "") if found is not None else ""

    def has_head(name: str) -> bool:
        found = next(line.iter(f"{_A}{name}"), None)
        return found is not None and found.get("type", "none") != "none"

    # The format calls the end that the line goes to its tail.
    if has_head("headEnd") and not has_head("tailEnd"):
        return SheetConnector(end("endCxn"), end("stCxn"), True)
    return SheetConnector(
        end("stCxn"), end("endCxn"), has_head("tailEnd") and not has_head("headEnd")
    )
