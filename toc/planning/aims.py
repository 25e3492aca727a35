"""What a choice is judged by, in order: the first aim weighs infinitely more than the second.

The order is this tuple, `AIMS`, and nothing else; the file's own order decides only between
choices that are equal on every aim.
"""

from __future__ import annotations

from enum import StrEnum


class Aim(StrEnum):
    """Something that a choice has more or less of: a whole number, more is better."""

    STRATEGIC = "strategic"
    """Strategic goals to which a running inspanning contributes, counted in each period."""

    CERTAIN = "certain"
    """Operational goals that are certainly served, counted in each period. Where it is only known
    that an inspanning stands in the same DIN as some goals, it serves at least one of them: they
    count for one together."""

    POSSIBLE = "possible"
    """Operational goals served, certainly or possibly, counted in each period."""

    POINTS = "points"
    """Contribution points on the links of what is chosen, as far as they are scored."""

    TOGETHER = "together"
    """Pairs that belong together and start in the same period, or are both left out."""

    ORDER = "order"
    """Inspanningen that wait for what is chosen, directly or through others."""

    SCORES = "scores"
    """People's scores of what is chosen, as far as there are any."""

    FILLED = "filled"
    """Inspanningen chosen: room that is left is used."""

    SOONER = "sooner"
    """Periods left after each chosen one has started: sooner rather than later."""


AIMS: tuple[Aim, ...] = (
    Aim.STRATEGIC,
    Aim.CERTAIN,
    Aim.POSSIBLE,
    Aim.POINTS,
    Aim.TOGETHER,
    Aim.ORDER,
    Aim.SCORES,
    Aim.FILLED,
    Aim.SOONER,
)
