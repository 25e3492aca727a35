"""The SVG of a page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents.drawings.scene import Connector, Dash, Point, Scene, Stroke
from toc.documents.drawings.svg import svg
from toc.documents.style import Paper
from toc.draw.layout.booklet import booklet

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script> & \"regel\"\n]]> <!-- \x00\x1b\ufffe\u202e %s {0} 😀"
SHOWN = "<script>alert('x')</script> & \"regel\" ]]> <!--  %s {0} 😀"


def _pages(text: str) -> list[str]:
    data: dict[str, Any] = {
        "title": text,
        "vision": text,
        "lines": {"l": text},
        "networks": {"n": {"title": text, "line": "l"}},
        "strategic_goals": {"s": {"text": text, "line": "l"}},
        "operational_goals": {"o": {"text": text, "contributes_to": "s", "network": "n"}},
        "inspanningen": {"i": {"text": text, "contributes_to": "o"}},
    }
    programme = Programme.model_validate(data)
    return [svg(page.scene, Paper.A4) for page in booklet(programme, GoalGraph(programme))]


def test_hostile_text_stays_text() -> None:
    for page in _pages(HOSTILE):
        root = ET.fromstring(page)
        kinds = {element.tag.removeprefix(SVG) for element in root.iter()}
        assert kinds <= {"svg", "title", "desc", "rect", "path", "text"}
        description = root.findtext(f"{SVG}desc") or ""
        assert SHOWN.replace("<!--  ", "<!-- ") in description.replace("<!--  ", "<!-- ")
        assert not any(
            name[:2] == "on" or "href" in name for e in root.iter() for name in e.attrib
        )


def test_paper_and_words() -> None:
    page = _pages("Een tekst")[1]
    root = ET.fromstring(page)
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    assert root.get("viewBox") == "0 0 841.89 595.28"
    assert (root.get("role"), root.get("lang")) == ("img", "nl")
    assert root.findtext(f"{SVG}title") == ("Een tekst · Programmalijn Een tekst · Een tekst")
    assert root.findtext(f"{SVG}desc") == (
        "Doelen-inspanningen-netwerk (DIN): Een tekst. Programma: Een tekst. Visie: Een tekst. "
        "Strategische doelen: Een tekst. Operationele doelen: Een tekst. "
        "Inspanningen: 1. Een tekst. ‘Een tekst’ draagt bij aan ‘Een tekst’. "
        "‘Een tekst’ draagt bij aan ‘Een tekst’. Inspanning 1 draagt bij aan ‘Een tekst’."
    )


def test_a3_is_the_same_drawing_larger() -> None:
    programme = Programme.model_validate({"title": "T", "vision": "V"})
    scene = booklet(programme, GoalGraph(programme))[0].scene
    a4, a3 = svg(scene, Paper.A4), svg(scene, Paper.A3)
    assert a3 == a4.replace('width="297mm" height="210mm"', 'width="420mm" height="297mm"')


def test_letter_paper_is_higher_and_the_drawing_stands_in_its_middle() -> None:
    programme = Programme.model_validate({"title": "T", "vision": "V"})
    root = ET.fromstring(svg(booklet(programme, GoalGraph(programme))[0].scene, Paper.LETTER))
    assert (root.get("width"), root.get("height")) == ("279.4mm", "215.9mm")
    assert root.get("viewBox") == "0 -27.64 841.89 650.55"
    ground = root.find(f"{SVG}rect")
    assert ground is not None
    assert (ground.get("y"), ground.get("height")) == ("-27.64", "650.55")


def test_the_dashes_of_a_thick_line_stay_apart() -> None:
    path = (Point(0, 0), Point(1, 0), Point(2, 0), Point(3, 0))
    lines = [Connector("a", "b", path, Stroke("#000000", wide, Dash.DOTTED)) for wide in (1, 3.2)]
    page = svg(Scene(10, 10, "T", "T", "nl", (), tuple(lines), ()))
    assert 'stroke-dasharray="0.01 3.2"' in page
    assert 'stroke-dasharray="0.02 6.4"' in page


def test_numbers_have_two_decimals_at_most() -> None:
    for page in _pages("Een tekst van enige lengte, zodat er iets te meten valt"):
        assert not re.search(r"[0-9]\.[0-9]{3}", page)
        assert '"-0"' not in page


def test_text_is_text_in_a_font_that_word_knows() -> None:
    page = _pages("Een tekst")[1]
    assert "font-family=\"Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif\"" in page
    assert page.count(">Een tekst</text>") == 5
