"""Sums and their bounds, as the solver is given them."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from toc.plan.choosing.demands import Demand

Terms = dict[int, int]
"""A sum: the number of a column, and what it is multiplied by."""


@dataclass(frozen=True)
class SumRow:
    """`lower` ≤ the sum of `terms` ≤ `upper`, while all of the `demands` hold (always, where
    there are none)."""

    terms: Terms
    lower: float = -inf
    upper: float = inf
    demands: tuple[Demand, ...] = ()
