"""What a choice is judged by, in order: the first aim weighs infinitely more than the second.

The order is this tuple, `AIMS`, and nothing else; the file's own order decides only between
choices that are equal on every aim.
"""

from __future__ import annotations

from toc.model import Aim

__all__ = ["AIMS", "Aim"]

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
