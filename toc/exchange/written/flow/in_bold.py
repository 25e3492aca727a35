"""Goals that nothing names but their looks: a series of numbered sentences in bold through all of
a plan, each explained below in plain letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from toc.exchange.written.flow.saying import said_by
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Passage, Role
from toc.exchange.written.word_lists import plain

FEWEST = 3
"""Fewer numbered sentences are no series."""


def goals_in_bold(passages: Sequence[Passage]) -> frozenset[int]:
    """The numbers of the texts of such a series, where what explains one of them says how it is
    measured: that is what is said of goals."""
    series = [one for one in passages if _is_one(one)]
    counted = [one.label.strip("(). ") for one in series]
    if len(series) < FEWEST or counted != [str(at + 1) for at in range(len(series))]:
        return frozenset()
    numbers = {one.number for one in series}
    explained = [after for one, after in pairwise(passages) if one.number in numbers]
    plain = [one for one in explained if one.role is Role.PARAGRAPH and not one.look.bold]
    first = series[0].number
    measured = any(_measures(one) for one in passages[first:])
    return frozenset(numbers) if measured and len(plain) * 2 > len(series) else frozenset()


def _is_one(one: Passage) -> bool:
    said = one.role in (Role.ITEM, Role.PARAGRAPH) and one.look.bold and one.text.endswith(".")
    return said and one.label.strip("(). ").isdecimal() and not said_by(one).names


def _measures(one: Passage) -> bool:
    prefix = said_by(one).prefix if one.role is Role.PARAGRAPH else None
    indicator = prefix is not None and bool(prefix.rest) and prefix.kind is Kind.INDICATOR
    return indicator or (one.role is Role.PARAGRAPH and tells_measure(one.text))


def tells_measure(text: str) -> bool:
    """Whether a text tells in words how something is measured.

    >>> tells_measure("Meting: aantal woningen"), tells_measure("Meting: 41 %")
    (True, False)
    """
    head, _, rest = text.partition(":")
    return plain(head) in _MEASURED and re.match(r"\s*[^\W\d_]{3}", rest) is not None


_MEASURED = ("meting", "metingen", "gemeten", "measured", "measured by")
