"""What stands in a cell that somebody filled in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from typing import Any

LONGEST_SHOWN = 60
"""So many characters of what somebody typed are shown."""

_NUMBER = re.compile(r"[-+]?[0-9]+([.,][0-9]+)?")


def points_in(cell: Any, scale: Collection[int]) -> tuple[str, int | None]:
    """What is wrong with an answer, or empty; and the points, None for no answer."""
    value = cell.value
    if cell.data_type == "f":
        return "formula", None
    if cell.data_type == "e":
        return "error-value", None
    if value is None or (isinstance(value, str) and not value.strip()):
        return "", None
    if isinstance(value, str):
        text = value.strip()
        if text in map(str, scale):
            return "number-as-text", None
        return "off-scale" if _NUMBER.fullmatch(text) else "no-number", None
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return "date", None
    if isinstance(value, bool) or value not in scale:
        return "off-scale" if not isinstance(value, bool) else "no-number", None
    return "", int(value)


def typed(value: object) -> str:
    """What somebody typed, without characters that a terminal would act upon."""
    text = str(value if value is not None else "")
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def brief(value: object) -> str:
    """The same, short enough to show. An array formula is an object with a text."""
    text = typed(getattr(value, "text", value))
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 2].rstrip()} …"
