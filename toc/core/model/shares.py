"""What is a share of a hundred, and what can be more than that."""

from __future__ import annotations

import re
from functools import cache

from toc.core.words.lists import lines

_SHARE = re.compile(r"(%|procent|percent|percentage|pct\b)", re.IGNORECASE)
_POINT = re.compile(r"(procentpunt|percentage ?point|%-?punt|%-?point)", re.IGNORECASE)


def is_share(unit: str) -> bool:
    """Whether a unit is a percentage of something: `%`, `procent`, `% van de gezinnen`. A
    percentage point is a difference between two of them, and not one itself."""
    return _SHARE.match(unit) is not None and _POINT.match(unit) is None


def may_pass_hundred(text: str) -> bool:
    """Whether a text is of something that can be over a hundred per cent (growth, occupancy):
    one of the words of `beyond_hundred.txt` stands in it.

    >>> may_pass_hundred("Bezetting van de bedden")
    True
    """
    low = text.lower()
    return any(word in low for word in _beyond())


@cache
def _beyond() -> tuple[str, ...]:
    return lines(__file__, "beyond_hundred")
