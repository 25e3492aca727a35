"""Colours that everybody can tell apart: with a colour-vision deficiency, in greyscale, and as
text on their ground."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import pytest

from toc.documents import style

RGB = tuple[float, float, float]

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
VISIONS: dict[str, tuple[RGB, RGB, RGB]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "achromatopsia": (
        (0.2126, 0.7152, 0.0722),
        (0.2126, 0.7152, 0.0722),
        (0.2126, 0.7152, 0.0722),
    ),
}
LEAST_DIFFERENCE = 10.0
"""ΔE (CIE76) between the fills of two levels; 2.3 is just noticeable."""


def _linear(colour: str) -> RGB:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return r, g, b


def _seen(colour: str, vision: str) -> RGB:
    old = _linear(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(f * part for f, part in zip(row, old, strict=True))))
        for row in VISIONS[vision]
    )
    return r, g, b


def _lab(rgb: RGB) -> RGB:
    r, g, b = rgb
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("vision", VISIONS)
def test_the_levels_differ_for_everybody(vision: str) -> None:
    for one, other in combinations(style.LOOKS.values(), 2):
        difference = math.dist(_lab(_seen(one.fill, vision)), _lab(_seen(other.fill, vision)))
        assert difference >= LEAST_DIFFERENCE, (vision, one.fill, other.fill, difference)


@pytest.mark.parametrize("vision", [vision for vision in VISIONS if vision != "achromatopsia"])
def test_what_warns_differs_from_what_does_not(vision: str) -> None:
    for ink in (style.INK, style.GREY, style.NAVY):
        difference = math.dist(_lab(_seen(style.ACCENT, vision)), _lab(_seen(ink, vision)))
        # In greyscale it does not: a warning is also a sentence, a proposal also a word.
        assert difference >= LEAST_DIFFERENCE, (vision, ink, difference)


def _luminance(rgb: RGB) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def _contrast(one: str, other: str, vision: str = "normal") -> float:
    lights = sorted((_luminance(_seen(c, vision)) for c in (one, other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def test_every_text_stands_out_from_its_ground() -> None:
    pairs = [(look.ink, look.fill) for look in style.LOOKS.values()]
    pairs += [(look.faint, look.fill) for look in style.LOOKS.values()]
    grounds = (style.WHITE, style.BAND)
    inks = (style.INK, style.GREY, style.NAVY, style.ACCENT)
    pairs += [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(style.ACCENT, style.PALE), (style.NAVY, style.PALE)]
    for ink, ground in pairs:
        assert _contrast(ink, ground) >= 4.5, (ink, ground)


def test_lines_and_borders_stand_out_from_their_ground() -> None:
    """WCAG 1.4.11: what carries meaning and is no text, at least 3 to 1."""
    for ground in (style.WHITE, style.BAND):
        assert _contrast(style.INK, ground) >= 3
        for look in style.LOOKS.values():
            assert _contrast(look.border, ground) >= 3


def test_the_levels_differ_in_black_and_white() -> None:
    greys = sorted(_luminance(_linear(look.fill)) for look in style.LOOKS.values())
    assert all(dark * 1.2 < light for dark, light in pairwise(greys))
