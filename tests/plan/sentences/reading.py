"""What people read in a sentence: names, amounts, losses."""

from __future__ import annotations

import re

_SPLIT = re.compile(r", | en | and | of | or ")


def names(text: str) -> list[str]:
    """The names in `a, ‘b’ en c`, without their quotes and what stands behind them."""
    found = (re.sub(r" \((voorstel|proposal)\)$", "", one) for one in _SPLIT.split(text) if one)
    return [one.strip("‘’") for one in found]


def amount(text: str) -> int:
    """`€ 12.500` in euros, `1,25 fte` in hundredths, `3` as it is."""
    number = re.sub(r"[€\s]|fte", "", text)
    dutch = text.startswith("€\u00a0") or ("fte" in text and "," in number)
    if text.startswith("€") and not dutch:
        number = number.replace(",", "")
    elif text.startswith("€"):
        number = number.replace(".", "").replace(",", ".")
    else:
        number = number.replace(",", ".")
    value = round(float(number) * 100)
    return value if "fte" in text else value // 100
