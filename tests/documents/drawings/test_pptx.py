"""PowerPoint: shapes that can be edited, lines that hold on to them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.util import Emu

from toc.documents.drawings.lines import curve, elbow
from toc.documents.drawings.pptx import add_scene, pptx
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke, Text
from toc.documents.slides import Area
from toc.documents.style import Paper
from toc.documents.text_width import clean, fit, width
from toc.draw.layout.boxes import lines

POINT = 12_700
EXTENSIONS = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


def _opened(scenes: list[Scene], paper: Paper = Paper.A4) -> Any:
    return Presentation(io.BytesIO(pptx(scenes, "Titel", paper)))


def _named(slide: Any, name: str) -> Any:
    (shape,) = (shape for shape in slide.shapes if shape.name == name)
    return shape


def _glued(slide: Any) -> list[tuple[Any, dict[str, tuple[int, int]]]]:
    """The lines of a slide with, for each end that is held, the shape and the site."""
    found = []
    for line in slide.shapes._spTree.xpath("./p:cxnSp"):
        ends = {
            end.tag.rpartition("}")[2]: (int(end.get("id")), int(end.get("idx")))
            for end in line.xpath("./p:nvCxnSpPr/p:cNvCxnSpPr/*")
        }
        found.append((line, ends))
    return found


def _sites(shape: Any) -> int:
    """How many places a shape has to hold lines at."""
    return len(shape.xpath("./p:spPr/a:custGeom/a:cxnLst/a:cxn")) or 4


def test_a_slide_a_page_as_large_as_the_paper(pages: list[Scene]) -> None:
    made = _opened(pages)
    assert len(made.slides) == len(pages) > 10
    assert (made.slide_width, made.slide_height) == (10_692_000, 7_560_000)
    assert [slide.shapes.title.text_frame.text for slide in made.slides][:2] == [
        "Alliantie van Kracht",
        "Economisch kapitaal",
    ]
    assert _opened(pages[:1], Paper.A3).slide_width == 15_120_000


def test_every_text_of_the_real_plan_is_on_its_slide(pages: list[Scene]) -> None:
    for slide, scene in zip(_opened(pages).slides, pages, strict=True):
        shown = "".join(slide.shapes._spTree.xpath(".//a:t/text()"))
        bare = re.sub(r"[\s\u200b\u00ad-]", "", shown)
        for text in scene.all_texts():
            assert re.sub(r"[\s-]", "", text) in bare, text
        assert slide.notes_slide.notes_text_frame.text == clean(scene.description)


def test_a_text_is_one_paragraph_that_people_can_edit(scene_of: Callable[[str], Scene]) -> None:
    said = "Ouders en/of verzorgers weten waar zij terechtkunnen voor ondersteuning"
    (slide,) = _opened([scene_of(said)]).slides
    goal, work = _named(slide, "goal"), _named(slide, "work")
    assert [paragraph.text for paragraph in goal.text_frame.paragraphs] == [said]
    assert [paragraph.text for paragraph in work.text_frame.paragraphs] == [f"1\t{said}"]
    assert goal.text_frame.word_wrap
    run = goal.text_frame.paragraphs[0].runs[0]
    assert (run.font.size.pt, run.font.bold, run.font.name) == (10, True, "Arial")
    assert run._r.rPr.get("lang") == "nl-NL"
    assert str(run.font.color.rgb) == "FFFFFF"


def test_a_word_that_the_drawing_broke_may_be_broken_there(
    scene_of: Callable[[str], Scene],
) -> None:
    (slide,) = _opened([scene_of("kennis uit onderzoek/praktijk/ervaringsdeskundigheid")]).slides
    text = _named(slide, "goal").text_frame.text
    assert text.replace("\u200b", "") == "kennis uit onderzoek/praktijk/ervaringsdeskundigheid"
    assert "/\u200b" in text


def test_a_box_looks_as_in_the_drawing(scene_of: Callable[[str], Scene]) -> None:
    (slide,) = _opened([scene_of("Een doel")]).slides
    goal = _named(slide, "goal")
    scale = 10_692_000 / 841.89 / POINT
    assert goal.left / POINT / scale == pytest.approx(60, abs=0.1)
    assert goal.width / POINT / scale == pytest.approx(160, abs=0.1)
    assert str(goal.fill.fore_color.rgb) == "16324F"
    assert str(goal.line.color.rgb) == "2F5F8A"
    assert goal.line.width / POINT == pytest.approx(0.8, abs=0.01)


def test_every_line_holds_on_to_shapes_that_exist(pages: list[Scene]) -> None:
    lines = 0
    for slide, scene in zip(_opened(pages).slides, pages, strict=True):
        shapes = {shape.shape_id: shape._element for shape in slide.shapes}
        assert len(shapes) == len(slide.shapes)
        for _, ends in _glued(slide):
            assert len(ends) in (0, 2)
            for shape, site in ends.values():
                assert site < _sites(shapes[shape])
            lines += len(ends) == 2
        assert len(_glued(slide)) == len(scene.connectors)
    assert lines > 80


def test_a_line_begins_and_ends_where_it_is_held(pages: list[Scene]) -> None:
    for slide in _opened(pages).slides:
        shapes = {shape.shape_id: shape for shape in slide.shapes}
        for line, ends in _glued(slide):
            if not ends:
                continue
            connector = shapes[int(line.nvCxnSpPr.cNvPr.get("id"))]
            if connector._element.xpath("./p:spPr/a:xfrm[@rot]"):
                continue
            x = (connector.begin_x, connector.end_x)
            y = (connector.begin_y, connector.end_y)
            for i, end in enumerate(("stCxn", "endCxn")):
                box, site = shapes[ends[end][0]], ends[end][1]
                if site > 3:
                    continue
                place = {
                    0: (box.left + box.width / 2, box.top),
                    1: (box.left, box.top + box.height / 2),
                    2: (box.left + box.width / 2, box.top + box.height),
                    3: (box.left + box.width, box.top + box.height / 2),
                }[site]
                assert (x[i], y[i]) == pytest.approx(place, abs=3.5 * POINT)


def test_the_kinds_of_line(scene_of: Callable[[str], Scene]) -> None:
    (slide,) = _opened([scene_of("Een doel")]).slides
    (curved, ends), (cornered, held), (sample, loose) = _glued(slide)
    work, goal = _named(slide, "work").shape_id, _named(slide, "goal").shape_id
    assert ends == {"stCxn": (work, 1), "endCxn": (goal, 3)}
    assert curved.xpath("./p:spPr/a:prstGeom/@prst") == ["curvedConnector3"]
    assert curved.xpath("./p:spPr/a:ln/a:tailEnd/@type") == ["triangle"]
    assert curved.xpath("./p:spPr/a:ln/a:prstDash/@val") == ["solid"]
    assert curved.xpath("./p:nvCxnSpPr/p:cNvPr/@descr") == ["1 Een doel → Een doel"]
    assert held["endCxn"] == (goal, 0)  # halfway its upper side
    assert cornered.xpath("./p:spPr/a:prstGeom/@prst") == ["bentConnector2"]
    assert cornered.xpath("./p:spPr/a:ln/a:prstDash/@val") == ["dash"]
    assert loose == {}
    assert sample.xpath("./p:spPr/a:prstGeom/@prst") == ["straightConnector1"]
    assert list(sample.iter(EXTENSIONS))


def test_a_line_to_another_place_than_halfway_a_side_gets_a_site_there() -> None:
    boxes = (
        Shape("top", Rect(100, 50, 400, 40), "#ffffff", None, 5.0),
        Shape("below", Rect(100, 200, 200, 40), "#ffffff", None, 5.0),
    )
    line = Connector(
        "below",
        "top",
        (Point(288, 200), Point(288, 160), Point(288, 130), Point(288, 90)),
        Stroke("#000000"),
    )
    scene = Scene(841.89, 595.28, "T", "D", "nl", boxes, (line,), ())
    (slide,) = _opened([scene]).slides
    ((_, ends),) = _glued(slide)
    top, below = _named(slide, "top"), _named(slide, "below")
    assert ends == {"stCxn": (below.shape_id, 4), "endCxn": (top.shape_id, 4)}
    assert top._element.xpath(".//a:gd[@name='x4']/@fmla") == ["*/ w 47000 100000"]
    assert top._element.xpath(".//a:gd[@name='y4']/@fmla") == ["*/ h 100000 100000"]


def test_changed_texts_keep_their_lines(pages: list[Scene], tmp_path: Path) -> None:
    file = tmp_path / "plan.pptx"
    file.write_bytes(pptx(pages, "Titel", Paper.A4))
    made = Presentation(str(file))
    before = [_glued(slide)[0][1] for slide in made.slides]
    for slide in made.slides:
        for shape in slide.shapes:
            if shape.has_text_frame and shape.text_frame.text:
                shape.text_frame.paragraphs[0].runs[
                    -1
                ].text = "Anders, en een stuk langer dan het was"
    made.save(str(file))
    again = Presentation(str(file))
    assert [_glued(slide)[0][1] for slide in again.slides] == before
    assert all(len(ends) == 2 for ends in before)


def test_what_says_something_has_a_text_and_the_rest_is_decoration(pages: list[Scene]) -> None:
    for slide in _opened(pages).slides:
        for properties in slide.shapes._spTree.xpath("./*/*/p:cNvPr")[1:]:
            assert bool(properties.get("descr")) != bool(list(properties.iter(EXTENSIONS)))


def test_hostile_text_is_shown_as_text(scene_of: Callable[[str], Scene], hostile: str) -> None:
    (slide,) = _opened([scene_of(hostile)]).slides
    text = _named(slide, "goal").text_frame.text
    assert re.sub("[\u200b\u00ad]", "", text) == clean(hostile).replace("\u200b", "")
    assert slide.notes_slide.notes_text_frame.text == clean(hostile)
    assert [shape.name for shape in slide.shapes].count("goal") == 1
    assert not any(rel.is_external for rel in slide.part.rels.values())


def test_same_scene_same_bytes_without_a_moment(scene_of: Callable[[str], Scene]) -> None:
    one, other = (pptx([scene_of("Een doel")], "Titel", Paper.A4) for _ in range(2))
    assert one == other
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()
        core = archive.read("docProps/core.xml").decode()
        theme = archive.read("ppt/theme/theme1.xml").decode()
    assert not [name for name in names if "thumbnail" in name or "printer" in name]
    assert "<dc:title>Titel</dc:title>" in core
    assert "Canny" not in core
    assert "20" not in re.sub(r"https?://\S+", "", core)
    assert "Calibri" not in theme


def test_a_scene_in_part_of_a_slide_beside_what_stands_there(
    scene_of: Callable[[str], Scene],
) -> None:
    made = Presentation()
    slide = made.slides.add_slide(made.slide_layouts[5])
    slide.shapes.title.text_frame.text = "Eigen titel"
    slide.notes_slide.notes_text_frame.text = "Eigen notitie"
    area = Area(Emu(914_400), Emu(1_828_800), Emu(6_000_000), Emu(3_000_000))
    add_scene(slide, scene_of("Een doel"), area)
    add_scene(slide, scene_of("Een doel"), area)
    assert slide.shapes.title.text_frame.text == "Eigen titel"
    assert slide.notes_slide.notes_text_frame.text == "Eigen notitie\nEen doel\nEen doel"
    added = [shape for shape in slide.shapes if shape != slide.shapes.title]
    assert len({shape.shape_id for shape in slide.shapes}) == len(slide.shapes)
    for shape in added:
        assert shape.left >= area.left - POINT
        assert shape.top >= area.top - POINT
        assert shape.left + shape.width <= area.left + area.width + POINT
        assert shape.top + shape.height <= area.top + area.height + POINT


def test_what_stands_at_the_right_of_a_title_stays_there() -> None:
    rect = Rect(100, 100, 200, 40)
    texts = (
        Text(109, 114, "Samenwerking", 9.0, "#000000", bold=True),
        Text(291 - width("blz. 12", 10.0), 114, "blz. 12", 10.0, "#000000"),
    )
    scene = Scene(
        841.89, 595.28, "T", "D", "nl", (Shape("card", rect, None, None, 0.0, texts),), (), ()
    )
    (slide,) = _opened([scene]).slides
    card = _named(slide, "card")
    assert card.text_frame.text == "Samenwerking\tblz. 12"
    assert card._element.xpath(".//a:tab/@algn") == ["r"]


def _between(one: Rect, other: Rect, path: tuple[Point, ...]) -> Any:
    """The slide with two boxes and a line between them."""
    boxes = (Shape("a", one, "#ffffff"), Shape("b", other, "#ffffff"))
    line = Connector("a", "b", path, Stroke("#000000"))
    (slide,) = _opened([Scene(841.89, 595.28, "T", "D", "nl", boxes, (line,), ())]).slides
    return slide


def test_a_line_beside_two_boxes_goes_round_their_corner() -> None:
    path = elbow([Point(200, 300), Point(208, 300), Point(208, 100), Point(200, 100)])
    slide = _between(Rect(100, 280, 100, 40), Rect(100, 80, 100, 40), path)
    ((line, ends),) = _glued(slide)
    assert line.xpath("./p:spPr/a:prstGeom/@prst") == ["bentConnector3"]
    assert line.xpath(".//a:gd/@fmla") == ["val 800000"]  # eight times its width of one point
    assert [site for _, site in ends.values()] == [3, 3]


def test_a_curve_without_room_for_one_is_straight() -> None:
    near = curve(Point(200, 100), Point(220, 300))
    slide = _between(Rect(100, 80, 100, 40), Rect(220, 280, 100, 40), near)
    assert slide.shapes._spTree.xpath("./p:cxnSp//a:prstGeom/@prst") == ["straightConnector1"]
    far = curve(Point(200, 100), Point(240, 300))
    slide = _between(Rect(100, 80, 100, 40), Rect(240, 280, 100, 40), far)
    assert slide.shapes._spTree.xpath("./p:cxnSp//a:prstGeom/@prst") == ["curvedConnector3"]


def test_a_line_with_a_corner_begins_halfway_its_box() -> None:
    path = elbow([Point(300, 110), Point(200, 110), Point(200, 60)])
    slide = _between(Rect(300, 100, 100, 80), Rect(150, 20, 100, 40), path)
    ((line, ends),) = _glued(slide)
    assert [site for _, site in ends.values()] == [1, 2]
    scale = 10_692_000 / 841.89
    off = line.xpath("./p:spPr/a:xfrm/a:off")[0]
    assert int(off.get("y")) / scale == pytest.approx(60, abs=0.1)
    assert int(line.xpath("./p:spPr/a:xfrm/a:ext/@cy")[0]) / scale == pytest.approx(80, abs=0.1)


def test_a_text_keeps_the_room_that_its_lines_show() -> None:
    said = "Een inspanning met een lange omschrijving die twee regels vraagt"
    texts = tuple(lines(fit(said, 160.0, (10.0,)), 40.0, 105.0, "#000000"))
    assert len(texts) == 2
    row = Shape("row", Rect(30, 100, 600, 36), "#ffffff", None, 0.0, texts)
    (slide,) = _opened([Scene(841.89, 595.28, "T", "D", "nl", (row,), (), ())]).slides
    frame = _named(slide, "row").text_frame
    scale = 10_692_000 / 841.89
    room = 600 - (frame.margin_left + frame.margin_right) / scale
    assert len(fit(said, room, (10.0,)).lines) == 2


def test_a_hyphen_of_the_drawing_is_one_that_may_disappear() -> None:
    texts = (
        Text(40, 112, "bovengemid-", 10.0, "#000000", whole="bovengemiddeld vaak"),
        Text(40, 124, "deld vaak", 10.0, "#000000", whole="bovengemiddeld vaak", line=1),
    )
    box = Shape("box", Rect(30, 100, 80, 36), "#ffffff", None, 0.0, texts)
    (slide,) = _opened([Scene(841.89, 595.28, "T", "D", "nl", (box,), (), ())]).slides
    assert _named(slide, "box").text_frame.text == "bovengemid\u00addeld vaak"


def test_no_two_shapes_on_a_slide_have_one_number(pages: list[Scene]) -> None:
    for slide in _opened(pages).slides:
        numbers = [one.get("id") for one in slide._element.iter("{*}cNvPr")]
        assert len(numbers) == len(set(numbers)) > 3


def test_a_line_that_goes_round_a_box_is_drawn_along_its_own_path() -> None:
    """LibreOffice makes its own way for every connector, through what it should go round."""
    path = (
        Point(300, 100),
        *(Point(270, 100), Point(270, 200), Point(240, 200)),
        *(Point(210, 200), Point(190, 200), Point(160, 200)),
        *(Point(130, 200), Point(130, 110), Point(107, 110)),
    )
    stroke = Stroke("#1b2733", 1.8)
    head = (Point(100, 110), Point(107, 107), Point(107, 113))
    goal = Shape(
        "goal", Rect(40, 90, 60, 40), "#ffffff", stroke, 0.0, (Text(45, 112, "A", 9, "#000000"),)
    )
    work = Shape(
        "work", Rect(300, 80, 60, 40), "#ffffff", stroke, 0.0, (Text(305, 102, "B", 9, "#000000"),)
    )
    line = Connector("work", "goal", path, stroke, head)
    scene = Scene(841.89, 595.28, "T", "T", "nl", (goal, work), (line,), ())
    (slide,) = _opened([scene]).slides
    assert _glued(slide) == []
    made = _named(slide, "work → goal")
    (form,) = made._element.xpath("./p:spPr/a:custGeom")
    points: list[Any] = [(int(pt.get("x")), int(pt.get("y"))) for pt in form.xpath(".//a:pt")]
    # On A4 the page is a hair wider than the scene.
    corner = (round(made.left / POINT), round(made.top / POINT))
    assert corner == (100, 100)
    expected = [(p.x - 100, p.y - 100) for p in (*path, head[0])]
    assert points == [
        (pytest.approx(x * POINT, rel=1e-3), pytest.approx(y * POINT, rel=1e-3))
        for x, y in expected
    ]
    assert made._element.xpath("./p:spPr/a:ln/a:tailEnd")
    assert made._element.xpath("./p:nvSpPr/p:cNvPr/@descr") == ["B → A"]


def test_a_line_that_first_goes_out_at_the_other_side_is_drawn_along_its_own_path() -> None:
    """The form with one corner would begin within its own box."""
    path = tuple(
        Point(x, y)
        for x, y in (
            *((406, 485), (399, 481), (393, 476), (389, 469)),
            *((357, 418), (406, 347), (431, 316)),
        )
    )
    slide = _between(Rect(406, 467, 86, 36), Rect(388, 280, 86, 36), path)
    assert slide.shapes._spTree.xpath("./p:cxnSp") == []
    (form,) = slide.shapes._spTree.xpath("./p:sp/p:spPr/a:custGeom")
    assert len(form.xpath(".//a:cubicBezTo")) == 2
