"""The house style that a programme asks for: what its drawings and documents look like."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from toc.core.model.base import Text, Value

WHITE, INK = "#ffffff", "#1b2733"
"""The two colours of type: on a house colour stands the one that stands out most."""

LEAST_CONTRAST = 4.5
"""Between a text and its ground (WCAG 2.2, level AA)."""

_COLOUR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_FONT = re.compile(r"[^\W_](?:[\w -]{0,60}[^\W_])?")


def luminance(colour: str) -> float:
    """How light a colour `#rrggbb` is, from 0 to 1 (WCAG 2.2, relative luminance).

    >>> luminance("#ffffff"), luminance("#000000")
    (1.0, 0.0)
    """
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return round(0.2126 * red + 0.7152 * green + 0.0722 * blue, 6)


def contrast(one: str, other: str) -> float:
    """How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio).

    >>> contrast("#ffffff", "#000000")
    21.0
    """
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(fill: str) -> str:
    """The colour of type that stands out most on a fill: white or dark."""
    return max((WHITE, INK), key=lambda ink: contrast(ink, fill))


def darker(colour: str) -> str:
    """The nearest darker shade on which, and in which, white paper can be read."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    for percent in range(100, -1, -2):
        shade = "#" + "".join(f"{part * percent // 100:02x}" for part in parts)
        if contrast(shade, WHITE) >= LEAST_CONTRAST:
            return shade
    return "#000000"


def _colour(given: Any) -> str:
    found = _COLOUR.fullmatch(given.strip()) if isinstance(given, str) else None
    if found is None:
        raise PydanticCustomError("colour", "not a colour")
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


def _accent(given: Any) -> str:
    """A colour in which headings stand on white."""
    colour = _colour(given)
    if contrast(colour, WHITE) < LEAST_CONTRAST:
        raise PydanticCustomError("colour_faint", "too light", {"instead": darker(colour)})
    return colour


def _fill(given: Any) -> str:
    """A colour on which text stands."""
    colour = _colour(given)
    if contrast(colour, ink_on(colour)) < LEAST_CONTRAST:
        raise PydanticCustomError("colour_middling", "no ink shows", {"instead": darker(colour)})
    return colour


def _font(given: Any) -> Any:
    if not isinstance(given, str) or not _FONT.fullmatch(given.strip()):
        raise PydanticCustomError("font", "not the name of a font")
    return given.strip()


Accent = Annotated[str, BeforeValidator(_accent)]
"""A colour `#rrggbb` that can be read on white paper."""

Fill = Annotated[str, BeforeValidator(_fill)]
"""A colour `#rrggbb` on which white or dark type can be read."""

Font = Annotated[str, BeforeValidator(_font)]
"""The name of a font: letters, digits, spaces and hyphens."""


class Colours(Value):
    """The colours of headings and rules (`accent`) and of the boxes of each level."""

    accent: Accent | None = None
    vision: Fill | None = None
    strategic_goals: Fill | None = None
    operational_goals: Fill | None = None
    inspanningen: Fill | None = None


class HouseStyle(Value):
    """The house style. `font` is used in what people can edit (Word, PowerPoint, Excel); drawings
    and PDF carry their own. `logo` is an SVG or PNG beside the programme file. `footer` stands on
    every page of a document. What is absent is sober."""

    colours: Colours = Colours.model_construct()
    font: Font | None = None
    logo: Text | None = None
    paper: Literal["a4", "a3", "letter"] | None = None
    footer: Text | None = None
