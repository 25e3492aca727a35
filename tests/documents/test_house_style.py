"""The house style of a programme, from its file to its drawings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.writers.conftest import scene
from toc.core.graph import Level
from toc.core.loading.logo import LogoError
from toc.core.model import Programme
from toc.core.model.style import INK, contrast, darker, ink_on
from toc.documents import style
from toc.documents.drawings.scene import Rect, Shape, Stroke, Text
from toc.documents.house_style import SOBER, WriterStyle, dressed, house_of

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def programme(**given: object) -> Programme:
    return Programme.model_validate({"title": "Plan", "vision": "V", "style": given})


def test_without_choices_it_is_sober(tmp_path: Path) -> None:
    assert house_of(programme(), tmp_path) == SOBER


def test_everything_chosen(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    colours = {"accent": "5a2a6e", "operational_goals": "#def"}
    asked = programme(colours=colours, font="Calibri", logo="logo.png", paper="a3", footer="Veen")
    house = house_of(asked, tmp_path)
    assert house.accent == "#5a2a6e"
    assert house.fills == ((Level.OPERATIONAL, "#ddeeff"),)
    assert (house.office_font, house.paper, house.footer) == ("Calibri", style.Paper.A3, "Veen")
    assert house.logo is not None
    assert (house.logo.content, house.logo.vector) == (PNG, False)
    assert house.logo.alternative == "Logo van Plan"


def test_a_logo_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "logo.gif").write_bytes(b"GIF89a")
    (tmp_path / "groot.png").write_bytes(PNG + b"\0" * 2_000_000)
    for name, said in (
        (
            "weg.png",
            f"Het logo {tmp_path / 'weg.png'} kan niet worden gelezen. Zet het bestand daar neer, "
            "of verander bij de huisstijl de plaats van het logo; die geldt vanaf de map van het "
            "plan.",
        ),
        (
            "logo.gif",
            f"Het logo {tmp_path / 'logo.gif'} is geen PNG en geen SVG. Bewaar het als een van "
            "die twee.",
        ),
        (
            "groot.png",
            f"Het logo {tmp_path / 'groot.png'} is groter dan 2 MB. Bewaar het kleiner.",
        ),
    ):
        with pytest.raises(LogoError) as refused:
            house_of(programme(logo=name), tmp_path)
        assert refused.value.say("nl") == said


def test_a_drawing_takes_the_colours_of_the_house() -> None:
    look = style.LOOKS[Level.VISION]
    text = Text(10, 20, "Visie", 9, look.ink)
    border = Stroke(look.border)
    box = Shape("vision", Rect(0, 0, 80, 40), look.fill, border, texts=(text,))
    heading = Text(0, 60, "Kop", 9, style.NAVY, bold=True)
    drawn = replace(scene(), shapes=(box,), texts=(heading,))
    house = WriterStyle(accent="#5a2a6e", fills=((Level.VISION, "#ffe680"),))
    made = dressed(drawn, house)
    assert made.shapes[0].fill == "#ffe680"
    assert made.shapes[0].stroke == Stroke("#ffe680")
    assert made.shapes[0].texts[0].colour == style.INK
    assert made.texts[0].colour == "#5a2a6e"
    assert dressed(drawn, SOBER) is drawn


def test_the_ink_of_the_model_is_that_of_the_drawings() -> None:
    assert (INK, ink_on("#000000")) == (style.INK, style.WHITE)


@pytest.mark.parametrize("colour", ["#ffcc00", "#888888", "#00ff00", "#ffffff", "#7f9fbf"])
def test_the_shade_that_is_advised_can_be_read(colour: str) -> None:
    shade = darker(colour)
    assert contrast(shade, "#ffffff") >= 4.5
    assert contrast(shade, ink_on(shade)) >= 4.5


def test_every_sober_colour_can_be_read() -> None:
    assert contrast(SOBER.accent, "#ffffff") >= 4.5
    assert contrast("#8a4b00", "#fff6e5") >= 4.5  # a warning
    assert contrast(style.GREY, "#ffffff") >= 4.5
    assert contrast(style.GREY, style.BAND) >= 4.5
