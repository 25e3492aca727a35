"""What a choice is judged by, in order: the first aim weighs infinitely more than the second.

`AIMS` is the usual order; a programme's `planning.aims` puts those that it names first. The file's
own order decides only between choices that are equal on every aim.
"""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.model import Aim

__all__ = ["AIMS", "Aim", "in_order"]

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


def in_order(named: Sequence[Aim]) -> tuple[Aim, ...]:
    """Every aim once: first those that are named, then the others in the usual order."""
    return tuple(dict.fromkeys((*named, *AIMS)))
