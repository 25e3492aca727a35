"""Sums of large whole numbers as rows of small ones: digit by digit, with what is carried to the
next, as people add up by hand.

The solver reckons with about sixteen decimals and calls a row kept when it is nearly so: of a
billion that hides a euro. With digits of six decimals no row has a number in it that is so large,
and what the rows say is exactly what the sum says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from toc.plan.choosing.demands import Demand
from toc.plan.choosing.sums import SumRow, Terms

if TYPE_CHECKING:
    from toc.plan.choosing.rows import ModelColumns

BASE = 10**6
WIDE = 10**7
"""Beyond this a number has digits."""


def at_most(
    columns: ModelColumns, terms: Mapping[int, int], most: int, demands: tuple[Demand, ...] = ()
) -> Iterator[SumRow]:
    """Rows that hold just where a sum of columns that are whole is at most so much. Only the last
    of them is due to the demands: the others can always be met, whatever the columns are."""
    left, bound = dict(terms), most
    while max((abs(times) for times in (*left.values(), bound)), default=0) > WIDE:
        low: Terms = {}
        high: Terms = {}
        for column, times in left.items():
            over, digit = _split(times)
            if digit:
                low[column] = digit
            if over:
                high[column] = over
        over, digit = _split(bound)
        # What is carried is at least (the sum of the digits - the digit of the bound) / BASE.
        sums = [times * int(columns.upper[column]) for column, times in low.items()]
        least = ceil((sum(one for one in sums if one < 0) - digit) / BASE)
        greatest = max(0, ceil((sum(one for one in sums if one > 0) - digit) / BASE))
        shift = max(0, -least)
        if greatest + shift:
            carried = columns.column(float(greatest + shift), whole=True)
            yield SumRow({**low, carried: -BASE}, upper=digit - BASE * shift)
            high[carried] = 1
        left, bound = high, over + shift
    yield SumRow(left, upper=bound, demands=demands)


def _split(number: int) -> tuple[int, int]:
    """A number without its last digit, and that digit, both with its sign."""
    over, digit = divmod(abs(number), BASE)
    return (over, digit) if number >= 0 else (-over, -digit)


@dataclass(frozen=True)
class Number:
    """A number of which the solver chooses the digits: their columns, the last digit first."""

    columns: tuple[int, ...]

    @property
    def terms(self) -> Terms:
        """What each of the columns is worth."""
        return {column: BASE**place for place, column in enumerate(self.columns)}


def number_up_to(columns: ModelColumns, most: int) -> Number:
    """A new number of at most so much, or a little more where it has several digits."""
    if most <= WIDE:
        return Number((columns.column(float(most)),))
    found = []
    while most:
        found.append(columns.column(float(min(most, BASE - 1)), whole=True))
        most //= BASE
    return Number(tuple(found))


def sum_of(columns: ModelColumns, numbers: Sequence[Number]) -> tuple[Number, list[SumRow]]:
    """The sum of numbers as a number of which each digit but the first is below BASE, and the rows
    that make it so."""
    rows = []
    length = max(len(number.columns) for number in numbers)
    digits = []
    carried: Terms = {}
    for place in range(length):
        terms = carried | {
            number.columns[place]: 1 for number in numbers if place < len(number.columns)
        }
        most = sum(int(columns.upper[column]) for column in terms)
        last = place == length - 1
        digit = columns.column(float(most if last else min(most, BASE - 1)), whole=True)
        row = {**terms, digit: -1}
        if not last:
            over = columns.column(float(most // BASE), whole=True)
            row[over] = -BASE
            carried = {over: 1}
        rows.append(SumRow(row, 0, 0))
        digits.append(digit)
    return Number(tuple(digits)), rows
