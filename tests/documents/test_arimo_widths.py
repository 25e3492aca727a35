"""The table of widths is what the bundled fonts say."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

import toc.documents
from toc.documents.arimo_widths import BOLD, REGULAR, UNITS

FONTS = Path(toc.documents.__path__[0]) / "fonts"


@pytest.mark.parametrize(("table", "file"), [(REGULAR, "Regular"), (BOLD, "Bold")])
def test_widths_are_those_of_the_font(table: dict[int, tuple[int, ...]], file: str) -> None:
    with TTFont(FONTS / f"Arimo-{file}.ttf") as font:
        assert font["head"].unitsPerEm == UNITS
        names, advances = font.getBestCmap(), font["hmtx"]
        for first, widths in table.items():
            for code, units in enumerate(widths, first):
                assert units == (advances[names[code]][0] if code in names else 0), hex(code)


def test_dutch_can_be_written() -> None:
    letters = "".join(chr(c) for c in range(32, 127)) + "áéíóúàèäëïöüçĳĲ’‘“”–—…•·€%"
    covered = {first + i for first, widths in REGULAR.items() for i, w in enumerate(widths) if w}
    assert {ord(letter) for letter in letters} <= covered


def test_the_licence_goes_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "LICENSE-Arimo.txt").read_text(encoding="utf-8")
