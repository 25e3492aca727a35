"""Small groups: which values may not be shown, and which others would give them away.

A value about fewer people than the indicator's `smallest_group` is hidden. What is shown must not
tell it after all: the total less the other groups, everywhere less the other places, the year less
its other quarters. So of everything that adds up, either nothing is hidden, or at least two cells
that are about enough people together, and that are not all nought (or all 100 %); and no
combination of what is shown may pin a hidden one down. That is looked for by linear algebra over
exact fractions, for the numbers and for the values alike, as both add up in the same way (a share
or a mean adds up when it is weighed by its numbers). A running total over something hidden is not
known: `total` says so.

The hidden ones are all marked the same way: which of them was the small one is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from toc.model import Indicator, Interval
from toc.model.measurements import Measurement, in_order


@dataclass(frozen=True)
class Published:
    """A measurement as it may be shown: where it is `hidden`, its value and n are not there."""

    measurement: Measurement
    hidden: bool = False


@dataclass(frozen=True)
class Sum:
    """A cell, by its number, that the cells of `parts` add up to."""

    whole: int
    parts: tuple[int, ...]

    @property
    def cells(self) -> tuple[int, ...]:
        """All cells in it."""
        return self.whole, *self.parts


def publishable(rows: Iterable[Measurement], indicator: Indicator) -> tuple[Published, ...]:
    """All that counts of one indicator (`Measurements.of`), as it may be shown, sorted.

    Everything that leaves the programme's own files goes through this, whole: what is hidden
    depends on all that is shown. Without a `smallest_group` nothing is hidden, unless the
    indicator is `sensitive`: then everything is, until the programme says from how many people on
    a value may be shown. A value of unknown n counts as too small, unless the indicator's
    `group_size` is enough.
    """
    cells = sorted(rows, key=in_order)
    hide = hidden(cells, indicator)
    return tuple(
        Published(_without_value(row) if at in hide else row, at in hide)
        for at, row in enumerate(cells)
    )


def total(shown: Iterable[Published]) -> Decimal | None:
    """The sum of published values; None where one of them is hidden or no number."""
    numbers = [None if one.hidden else one.measurement.number for one in shown]
    known = [number for number in numbers if number is not None]
    return sum(known, Decimal(0)) if len(known) == len(numbers) else None


def hidden(cells: Sequence[Measurement], indicator: Indicator) -> frozenset[int]:
    """The numbers of the cells that may not be shown."""
    least = indicator.smallest_group
    if least is None:
        every = indicator.privacy == "sensitive"
        return frozenset(range(len(cells))) if every else frozenset()
    sizes = [_size(row, indicator) for row in cells]
    hide = {
        at
        for at, (row, size) in enumerate(zip(cells, sizes, strict=True))
        if size < least or row.below
    }
    # Nothing small, nothing to give away.
    if hide:
        edges = [_edge(row, indicator) for row in cells]
        hide = _complete(hide, sizes, edges, sums(cells), least)
    return frozenset(hide)


def _complete(
    hide: set[int],
    sizes: Sequence[int],
    edges: Sequence[str],
    every: Sequence[Sum],
    least: int,
) -> set[int]:
    """Hide more, until nothing that is hidden can be worked out. Ends: in the end all is."""
    while True:
        more = _too_few(hide, sizes, edges, every, least)
        if more is None:
            more = _worked_out(hide, sizes, every)
        if more is None:
            return hide
        hide.add(more)


def _too_few(
    hide: set[int],
    sizes: Sequence[int],
    edges: Sequence[str],
    every: Sequence[Sum],
    least: int,
) -> int | None:
    """A cell to hide because what is hidden of a sum is one cell, is about too few together, or
    is all nought or all the most that there can be, which its sum would tell."""
    for one in every:
        gone = [at for at in one.cells if at in hide]
        left = [at for at in one.cells if at not in hide]
        if not gone or not left:
            continue
        few = one.whole not in gone and sum(sizes[at] for at in gone) < least
        edge = {edges[at] for at in gone}
        if len(gone) == 1 or few or (len(edge) == 1 and edge != {""}):
            return _cheapest(left, one, sizes)
    return None


def _cheapest(left: Sequence[int], one: Sum, sizes: Sequence[int]) -> int:
    """Rather a part than the whole, and the part about fewest."""
    return min(left, key=lambda at: (at == one.whole, sizes[at], at))


def _worked_out(hide: set[int], sizes: Sequence[int], every: Sequence[Sum]) -> int | None:
    """A cell to hide because several sums together tell a hidden one exactly."""
    told = determined(hide, every)
    for at in sorted(told):
        near = [one for one in every if at in one.cells]
        for one in near or every:
            left = [other for other in one.cells if other not in hide]
            if left:
                return _cheapest(left, one, sizes)
        other = [cell for one in every for cell in one.cells if cell not in hide]
        if other:
            return min(other, key=lambda cell: (sizes[cell], cell))
    return None


def determined(hide: Iterable[int], every: Sequence[Sum]) -> frozenset[int]:
    """The hidden cells that follow from what is shown: those that a combination of the sums has
    alone."""
    unknown = sorted(set(hide))
    column = {at: number for number, at in enumerate(unknown)}
    rows = []
    for one in every:
        row = [Fraction(0)] * len(unknown)
        for at in one.parts:
            if at in column:
                row[column[at]] += 1
        if one.whole in column:
            row[column[one.whole]] -= 1
        if any(row):
            rows.append(row)
    return frozenset(
        unknown[pivot]
        for pivot, row in _reduced(rows)
        if all(not value for at, value in enumerate(row) if at != pivot)
    )


def _reduced(rows: list[list[Fraction]]) -> Iterator[tuple[int, list[Fraction]]]:
    """Gauss and Jordan: a variable is certain where its row has nothing else left."""
    done: list[tuple[int, list[Fraction]]] = []
    for row in rows:
        for pivot, other in done:
            if factor := row[pivot]:
                row = [a - factor * b for a, b in zip(row, other, strict=True)]
        pivot = next((at for at, value in enumerate(row) if value), -1)
        if pivot < 0:
            continue
        row = [value / row[pivot] for value in row]
        done = [
            (at, [a - other[pivot] * b for a, b in zip(other, row, strict=True)])
            for at, other in done
        ]
        done.append((pivot, row))
    yield from done


def sums(cells: Sequence[Measurement]) -> tuple[Sum, ...]:
    """Everything among these cells that adds up, over groups, places and time.

    A group or place that was not measured may be nought, so what there is counts as all there is:
    that hides rather too much than too little.
    """
    at = {(row.period, row.place, row.group): number for number, row in enumerate(cells)}
    found: dict[tuple[str, int], list[int]] = {}
    for number, row in enumerate(cells):
        for pair in row.group:
            rest = tuple(other for other in row.group if other != pair)
            whole = at.get((row.period, row.place, rest))
            if whole is not None:
                found.setdefault((pair[0], whole), []).append(number)
        whole = at.get((row.period, "", row.group))
        if row.place and whole is not None:
            found.setdefault(("", whole), []).append(number)
    over = (Sum(whole, tuple(parts)) for (_, whole), parts in found.items())
    return (*over, *_over_time(cells))


def _over_time(cells: Sequence[Measurement]) -> Iterator[Sum]:
    """Months, quarters and halves of a longer period: those of one length add up to it."""
    series: dict[tuple[object, ...], list[int]] = {}
    for number, row in enumerate(cells):
        series.setdefault((row.place, row.group), []).append(number)
    for numbers in series.values():
        for whole in numbers:
            days = _days(cells[whole].period)
            of_length: dict[int, list[int]] = {}
            for number in numbers:
                if _in(cells[number].period, cells[whole].period):
                    # A month has 28 to 31 days, a quarter 90 to 92.
                    length = _days(cells[number].period) // 20
                    of_length.setdefault(length, []).append(number)
            for parts in of_length.values():
                if sum(_days(cells[number].period) for number in parts) == days:
                    yield Sum(whole, tuple(parts))


def _in(inner: Interval, outer: Interval) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner != outer


def _days(period: Interval) -> int:
    return (period.end - period.start).days + 1


def _size(row: Measurement, indicator: Indicator) -> int:
    if row.n is not None:
        return row.n
    return indicator.group_size or 0


def _edge(row: Measurement, indicator: Indicator) -> str:
    """Whether a value is the least or the most that there can be: several of those together are
    told by their sum."""
    scale = indicator.scale
    low, high = (scale.low, scale.high) if scale is not None else (0, 100)
    number = row.number
    if number is None:
        return ""
    return (
        "low" if number == Decimal(repr(low)) else "high" if number == Decimal(repr(high)) else ""
    )


def _without_value(row: Measurement) -> Measurement:
    """What is left of a hidden one: a note may tell the value as well."""
    return row._replace(value=None, n=None, below=False, note="")
