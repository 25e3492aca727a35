"""Small groups: which values may not be shown, and which others would give them away.

A value about fewer people than the indicator's `smallest_group` is hidden. What is shown must not
tell it after all: the total less the other groups, everywhere less the other places, the year less
its other quarters. `toc.measure.monitoring.splits` says what else has to go.

What is promised, of all that is shown of one indicator at one moment: nothing about too few people
follows from it exactly, be it a hidden value or a group that nobody listed. How many people such a
group has, the numbers of people leave open over a stretch of `smallest_group` or more; with the
values as well a hidden number is never certain, nor a hidden value to within one person. That is
more than the usual minimum of two hidden cells in each row (A. Hundepool et al., Statistical
Disclosure Control, Wiley 2012, chapters 4 and 5; the manual of tau-ARGUS, Statistics Netherlands:
a minimum frequency rule with a protection interval).

What is not: comparing with an earlier edition that showed something else, two indicators about
the same people, categories or places that overlap, and what people know from elsewhere or write in
a note. But a value that was ever about too few people stays hidden when it is corrected.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from decimal import Decimal
from functools import partial
from itertools import repeat
from typing import NamedTuple

from toc.core.model import Indicator
from toc.core.model.measurements import Key, Measurement, Measurements, in_order
from toc.core.records.measurement_rules import says_few
from toc.measure.monitoring.splits import hidden_among


class Published(NamedTuple):
    """A measurement as it may be shown: where it is `hidden`, its value and n are not there.
    `unknown_n` says that it is hidden because nobody wrote down how many people it is about. A
    tuple, as a measurement is."""

    measurement: Measurement
    hidden: bool = False
    unknown_n: bool = False


def published(
    measurements: Measurements, name: str, indicator: Indicator
) -> tuple[Published, ...]:
    """All that counts of one indicator, as it may be shown, sorted by period, place and group.

    Everything that leaves the programme's own files goes through this, whole, and is filtered
    afterwards: what is hidden depends on all that is shown. Without a `smallest_group` nothing is
    hidden, unless the indicator is `sensitive`: then everything is, until the programme says from
    how many people on a value may be shown. A value of unknown n counts as too small, unless the
    indicator's `group_size` is enough.
    """
    return _publishable(measurements.of(name), indicator, measurements.replaced.get(name, ()))


def publishable(
    rows: Iterable[Measurement], indicator: Indicator, earlier: Iterable[Measurement] = ()
) -> tuple[Published, ...]:
    """The same of rows that count, which replaced the `earlier` ones."""
    return _publishable(sorted(rows, key=in_order), indicator, earlier)


def _publishable(
    cells: Sequence[Measurement], indicator: Indicator, earlier: Iterable[Measurement]
) -> tuple[Published, ...]:
    least = indicator.smallest_group
    before = {row.key for row in earlier if least is not None and _too_few(row, indicator, least)}
    hide = hidden(cells, indicator, before)
    if not hide:
        # Twice as quick as calling the class, of hundreds of thousands.
        never = repeat(False)
        rows = zip(cells, never, never, strict=False)
        return tuple(map(partial(tuple.__new__, Published), rows))
    return tuple(
        Published(_without_value(row), True, lacks_n(row, indicator))
        if at in hide
        else Published(row)
        for at, row in enumerate(cells)
    )


def total(shown: Iterable[Published]) -> Decimal | None:
    """The sum of published values; None where one of them is hidden or no number."""
    numbers = [None if one.hidden else one.measurement.number for one in shown]
    known = [number for number in numbers if number is not None]
    return sum(known, Decimal(0)) if len(known) == len(numbers) else None


def hidden(
    cells: Sequence[Measurement], indicator: Indicator, before: Container[Key] = ()
) -> frozenset[int]:
    """The numbers of the cells that may not be shown. `cells` are sorted; those of the keys
    `before` were about too few people once."""
    least = indicator.smallest_group
    if least is None:
        every = indicator.privacy == "sensitive"
        return frozenset(range(len(cells))) if every else frozenset()
    sizes = [size_of(row, indicator) for row in cells]
    small = {
        at
        for at, (row, size) in enumerate(zip(cells, sizes, strict=True))
        if size < least or row.below or (before and row.key in before)
    }
    return hidden_among(cells, sizes, small, indicator, least)


def size_of(row: Measurement, indicator: Indicator) -> int:
    """How many people a value is about, as far as is known: 0 where nothing is."""
    return row.n if row.n is not None else indicator.group_size or 0


def lacks_n(row: Measurement, indicator: Indicator) -> bool:
    """Whether a value can be shown only once it is known how many people it is about."""
    unknown = row.n is None and indicator.group_size is None and not says_few(row.note)
    return indicator.smallest_group is not None and unknown and not row.below


def _too_few(row: Measurement, indicator: Indicator, least: int) -> bool:
    """Whether a value was about too few people as far as is known: of one without n, which never
    was shown either, that is not known, so that n can be filled in later."""
    if row.value is None or lacks_n(row, indicator):
        return False
    return size_of(row, indicator) < least or row.below


def _without_value(row: Measurement) -> Measurement:
    """What is left of a hidden one: what was noted or corrected may tell the value as well."""
    return row._replace(value=None, n=None, below=False, note="", correction="")
