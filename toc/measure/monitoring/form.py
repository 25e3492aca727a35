"""What a form asks a partner to measure: everything that is due, with its groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.model import Indicator, Interval, Programme
from toc.core.model.measurements import Group, Measurements
from toc.measure.monitoring.audience import Audience, may_see
from toc.measure.monitoring.due import Due
from toc.measure.monitoring.suppression import Published, published


@dataclass(frozen=True)
class FormRow:
    """A row of the form: an indicator about a period and a group (empty is everybody), and the
    latest earlier value, as it may be shown to who fills it in."""

    name: str
    indicator: Indicator
    period: Interval
    group: Group = ()
    before: Published | None = None


def asked(
    programme: Programme, measurements: Measurements, items: Sequence[Due]
) -> dict[str, tuple[FormRow, ...]]:
    """By owner, what is overdue or open. Where several periods of an indicator are, the last one
    that is over is asked; of a running total all of them, or the total would miss them."""
    found: dict[str, dict[str, tuple[FormRow, ...]]] = {}
    for item in items:
        of_owner = found.setdefault(item.owner, {}) if item.state in ("overdue", "open") else None
        if of_owner is not None and item.period is not None and item.indicator not in of_owner:
            every = programme.indicators[item.indicator].cumulative
            of_owner[item.indicator] = tuple(
                row
                for period in (*(item.earlier if every else ()), item.period)
                for row in _rows(item, period, programme, measurements)
            )
    return {
        owner: tuple(row for rows in of.values() for row in rows) for owner, of in found.items()
    }


def _rows(
    item: Due, period: Interval, programme: Programme, measurements: Measurements
) -> Iterator[FormRow]:
    indicator = programme.indicators[item.indicator]
    shown = published(measurements, item.indicator, indicator)
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
        before = same[-1] if same and may_see(indicator, Audience.INSIDE) else None
        yield FormRow(item.indicator, indicator, period, group, before)
