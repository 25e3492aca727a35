"""The colours of a workbook that are named by their place in its theme."""

from __future__ import annotations

import colorsys
import re
from typing import Any

from toc.exchange.written.office.packed import parsed

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# The file has dark before light, and counts light before dark.
_ORDER = (1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11)


class Colours:
    """Makes six hexadecimal digits of a colour of openpyxl. `theme` is the XML of the theme, None
    where there is none."""

    def __init__(self, theme: bytes | None) -> None:
        self._theme: list[str] = []
        root = parsed(theme) if theme else None
        scheme = root.find(f".//{_A}clrScheme") if root is not None else None
        for one in scheme if scheme is not None else ():
            value = one[0].get("lastClr") or one[0].get("val", "") if len(one) else ""
            self._theme.append(value.upper())

    def digits(self, colour: Any) -> str:
        """Empty where none is chosen."""
        if colour is None:
            return ""
        digits, tint = "", float(colour.tint or 0)
        if colour.type == "rgb" and isinstance(colour.rgb, str):
            digits = colour.rgb[-6:].upper()
        elif colour.type == "theme" and 0 <= colour.theme < len(_ORDER):
            at = _ORDER[colour.theme]
            digits = self._theme[at] if at < len(self._theme) else ""
        elif colour.type == "indexed":
            from openpyxl.styles.colors import COLOR_INDEX

            at = colour.indexed
            digits = COLOR_INDEX[at][-6:] if 0 <= at < len(COLOR_INDEX) else ""
        if not re.fullmatch("[0-9A-F]{6}", digits):
            return ""
        return _tinted(digits, tint) if tint else digits


def _tinted(digits: str, tint: float) -> str:
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    made = colorsys.hls_to_rgb(hue, min(max(light, 0), 1), full)
    return "".join(f"{round(one * 255):02X}" for one in made)
