"""draw.io: boxes that can be edited, lines bound to them."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from toc.documents.drawings.drawio import drawio
from toc.documents.drawings.lines import elbow
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke
from toc.documents.style import Paper
from toc.documents.text_width import clean

_TAG = re.compile(r"<[^<>]*>")


def _cells(scenes: list[Scene], page: int = 0) -> dict[str, ET.Element]:
    root = ET.fromstring(drawio(scenes, "Titel", Paper.A4))
    cells = list(root.findall("diagram")[page].iter("mxCell"))
    found = {cell.get("id") or "": cell for cell in cells}
    assert len(found) == len(cells)
    return found


def _style(cell: ET.Element) -> dict[str, str]:
    parts = (cell.get("style") or "").rstrip(";").split(";")
    return dict(part.partition("=")[::2] for part in parts)


def _shown(cell: ET.Element) -> str:
    """What a label says, once its HTML is read."""
    return html.unescape(_TAG.sub("", cell.get("value") or "")).translate(
        {0x200B: None, 0xAD: None}
    )


def test_a_page_for_each_scene(pages: list[Scene]) -> None:
    root = ET.fromstring(drawio(pages, "Titel", Paper.A4))
    diagrams = root.findall("diagram")
    assert len(diagrams) == len(pages) > 10
    assert diagrams[1].get("name") == "Economisch kapitaal"
    model = diagrams[1].find("mxGraphModel")
    assert model is not None
    assert (model.get("pageWidth"), model.get("pageHeight")) == ("1169", "827")


def test_no_two_tabs_have_one_name() -> None:
    def page(title: str) -> Scene:
        return Scene(100, 100, title, "", "nl", (), (), ())

    root = ET.fromstring(
        drawio(
            [page(t) for t in ("Lezen", "Lezen", "Lezen (2)", "Rust", "Lezen")], "Titel", Paper.A4
        )
    )
    assert [one.get("name") for one in root.findall("diagram")] == [
        "Lezen",
        "Lezen (2)",
        "Lezen (2) (2)",
        "Rust",
        "Lezen (3)",
    ]


def test_every_line_is_bound_to_boxes_that_exist(pages: list[Scene]) -> None:
    bound = 0
    for number, scene in enumerate(pages):
        cells = _cells(pages, number)
        edges = [cell for cell in cells.values() if cell.get("edge")]
        assert len(edges) == len(scene.connectors)
        for edge in edges:
            assert (edge.get("source") is None) == (edge.get("target") is None)
            for end in ("source", "target"):
                if edge.get(end):
                    assert cells[edge.get(end) or ""].get("vertex")
                    bound += 1
    assert bound > 150


def test_a_line_and_its_ends(scene_of: Callable[[str], Scene]) -> None:
    cells = _cells([scene_of("Een doel")])
    line, cornered = cells["line-0"], cells["line-1"]
    assert (line.get("source"), line.get("target")) == ("shape-2", "shape-1")
    style = _style(line)
    assert (style["exitX"], style["exitY"], style["entryX"], style["entryY"]) == (
        "0",
        "0.5",
        "1",
        "0.5",
    )
    assert (style["curved"], style["endArrow"], style["strokeColor"]) == ("1", "block", "#1b2733")
    assert "dashed" not in style
    assert _style(cornered)["dashed"] == "1"
    assert len(cornered.findall(".//Array/mxPoint")) == 1


def test_a_line_that_goes_out_and_back_passes_both_corners() -> None:
    path = elbow([Point(200, 300), Point(208, 300), Point(208, 100), Point(200, 100)])
    boxes = (
        Shape("a", Rect(100, 280, 100, 40), "#ffffff"),
        Shape("b", Rect(100, 80, 100, 40), "#ffffff"),
    )
    line = Connector("a", "b", path, Stroke("#000000"))
    edge = _cells([Scene(841.89, 595.28, "T", "D", "nl", boxes, (line,), ())])["line-0"]
    scale = 1169 / 841.89
    passed = [
        (float(point.get("x") or 0) / scale, float(point.get("y") or 0) / scale)
        for point in edge.findall(".//Array/mxPoint")
    ]
    assert passed == [pytest.approx((208, 300), abs=0.1), pytest.approx((208, 100), abs=0.1)]


def test_a_line_that_first_goes_out_at_the_other_side_passes_its_corners() -> None:
    path = tuple(
        Point(x, y)
        for x, y in (
            *((406, 485), (399, 481), (393, 476), (389, 469)),
            *((357, 418), (406, 347), (431, 316)),
        )
    )
    shapes = tuple(
        Shape(name, Rect(x, y, 86, 36), "#ffffff")
        for name, x, y in (("a", 406, 467), ("b", 388, 280))
    )
    line = Connector("a", "b", path, Stroke("#000000"))
    scene = Scene(1169, 827, "T", "D", "nl", shapes, (line,), ())
    (edge,) = (cell for cell in _cells([scene]).values() if cell.get("edge"))
    passed = [
        (float(point.get("x") or 0), float(point.get("y") or 0))
        for point in edge.findall("mxGeometry/Array/mxPoint")
    ]
    (out, start), (left, lane), (right, back) = passed
    assert (left, right, back) == (out, 431, lane)
    assert out < 385
    assert (start, 340 < lane < 390) == (485, True)


def test_a_box_keeps_its_look(scene_of: Callable[[str], Scene]) -> None:
    goal = _cells([scene_of("Een doel")])["shape-1"]
    style = _style(goal)
    assert (style["fillColor"], style["strokeColor"], style["rounded"]) == (
        "#16324f",
        "#2f5f8a",
        "1",
    )
    assert goal.get("value") == (
        '<div><b><font color="#ffffff" style="font-size:13.89px">Een doel</font></b></div>'
    )


def test_hostile_text_is_shown_as_text(scene_of: Callable[[str], Scene], hostile: str) -> None:
    cells = _cells([scene_of(hostile)])
    assert _shown(cells["shape-1"]) == clean(hostile).replace("\u200b", "")
    assert _shown(cells["shape-2"]) == "1" + clean(hostile).replace("\u200b", "")
    for cell in cells.values():
        made = {tag.split()[0].strip("<>/") for tag in _TAG.findall(cell.get("value") or "")}
        assert made <= {"div", "b", "font", "span"}
        assert not set(_style(cell)) & {"image", "link", "shape", "onclick", "script"}
    assert {
        element.tag
        for element in ET.fromstring(drawio([scene_of(hostile)], "Titel", Paper.A4)).iter()
    } <= {
        *("mxfile", "diagram", "mxGraphModel", "root", "mxCell", "mxGeometry", "mxPoint", "Array"),
    }


def test_same_scene_same_text(scene_of: Callable[[str], Scene]) -> None:
    assert len({drawio([scene_of("Een doel")], "Titel", Paper.A4) for _ in range(3)}) == 1
