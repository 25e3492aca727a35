"""The SVG of a page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

from toc.graph import GoalGraph
from toc.model import Programme
from toc.render.booklet import booklet
from toc.render.style import Paper
from toc.render.svg import svg

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
        "Doelen-inspanningen-netwerk Een tekst van het programma Een tekst. Visie: Een tekst. "
        "Strategische doelen: Een tekst. Operationele doelen: Een tekst. "
        "Inspanningen: 1. Een tekst. ‘Een tekst’ draagt bij aan ‘Een tekst’. "
        "‘Een tekst’ draagt bij aan ‘Een tekst’. 1 draagt bij aan ‘Een tekst’."
    )


def test_a3_is_the_same_drawing_larger() -> None:
    programme = Programme.model_validate({"title": "T", "vision": "V"})
    scene = booklet(programme, GoalGraph(programme))[0].scene
    a4, a3 = svg(scene, Paper.A4), svg(scene, Paper.A3)
    assert a3 == a4.replace('width="297mm" height="210mm"', 'width="420mm" height="297mm"')


def test_numbers_have_two_decimals_at_most() -> None:
    for page in _pages("Een tekst van enige lengte, zodat er iets te meten valt"):
        assert not re.search(r"[0-9]\.[0-9]{3}", page)
        assert '"-0"' not in page


def test_text_is_text_in_a_font_that_word_knows() -> None:
    page = _pages("Een tekst")[1]
    assert "font-family=\"Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif\"" in page
    assert page.count(">Een tekst</text>") == 5
