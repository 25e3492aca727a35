"""What a form asks a partner to measure: everything that is due, with its groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.model import Indicator, Interval, Programme
from toc.model.measurements import Group, Measurements
from toc.monitoring.due import Due
from toc.monitoring.suppression import Published, publishable


@dataclass(frozen=True)
class Asked:
    """A row of the form: an indicator about a period and a group (empty is everybody), and the
    latest earlier value, as it may be shown."""

    name: str
    indicator: Indicator
    period: Interval
    group: Group = ()
    before: Published | None = None


def asked(
    programme: Programme, measurements: Measurements, items: Sequence[Due]
) -> dict[str, tuple[Asked, ...]]:
    """By owner, what is overdue or open. Where several periods of an indicator are, the one that
    is over is asked."""
    found: dict[str, dict[str, tuple[Asked, ...]]] = {}
    for item in items:
        of_owner = found.setdefault(item.owner, {}) if item.state in ("overdue", "open") else None
        if of_owner is not None and item.period is not None and item.indicator not in of_owner:
            of_owner[item.indicator] = tuple(_rows(item, item.period, programme, measurements))
    return {
        owner: tuple(row for rows in of.values() for row in rows) for owner, of in found.items()
    }


def _rows(
    item: Due, period: Interval, programme: Programme, measurements: Measurements
) -> Iterator[Asked]:
    indicator = programme.indicators[item.indicator]
    shown = publishable(measurements.of(item.indicator), indicator)
    groups: list[Group] = [()]
    groups += [
        ((dimension, category),)
        for dimension, categories in indicator.disaggregation.items()
        for category in categories
    ]
    for group in groups:
        same = [
            one
            for one in shown
            if one.measurement.group == group
            and not one.measurement.place
            and one.measurement.period.end < period.end
        ]
        yield Asked(item.indicator, indicator, period, group, same[-1] if same else None)
