"""The facts of the indicators: their properties, values, targets, and how they stand. Only what
may be shown: small groups are hidden, with whatever else would give them away."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from toc.core.graph import GoalGraph
from toc.core.model import Indicator, PartialDate
from toc.core.model.measurements import Measurements, group_text
from toc.exchange.table.plan import tags, words
from toc.exchange.table.table_row import TableRow, exact, flat, where
from toc.measure.monitoring.audience import Audience, may_see
from toc.measure.monitoring.own_values import OwnValue, own_values
from toc.measure.monitoring.progress import IndicatorProgress, assess
from toc.measure.monitoring.suppression import Published, published

HIDDEN, PUBLISHED, MISSING, BELOW, PLANNED = "hidden", "published", "missing", "below", "planned"


def indicator_rows(
    name: str,
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    *,
    inside: bool,
) -> Iterator[TableRow]:
    """The facts of every indicator, in the order of the file; measured values that are for the
    programme itself only where the table stays `inside`, and sensitive ones never."""
    audience = Audience.INSIDE if inside else Audience.OUTSIDE
    for element, written in tree.programme.indicators.items():
        owner = tree.programme.organisations.title(written.owner) if written.owner else None
        indicator = written.model_copy(update={"owner": owner})
        rows = _of_indicator(name, element, indicator, measurements, on)
        left_out = partial(_left_out, status=indicator.privacy or PUBLISHED)
        yield from rows if may_see(indicator, audience) else map(left_out, rows)


def _left_out(row: TableRow, status: str) -> TableRow:
    """A measured value without what was measured."""
    if row.record not in ("baseline", "measurement") or row.status in (HIDDEN, MISSING):
        return row
    return replace(row, status=status, text=None, number=None, upper_bound=None, n=None, note=None)


def _of_indicator(
    name: str,
    element: str,
    indicator: Indicator,
    measurements: Measurements,
    on: datetime.date,
) -> Iterator[TableRow]:
    shown = published(measurements, element, indicator)
    own = own_values(indicator, shown)
    yield from _properties(name, element, indicator)
    yield from _baseline(name, element, indicator, own)
    yield from _targets(name, element, indicator)
    whole = {
        one.measurement.period
        for one in shown
        if not one.measurement.group and not one.measurement.place
    }
    for value in own:
        # A measurement of the same year takes the place of what the plan has.
        if value.kind == "measured" and value.period not in whole:
            yield _own(name, element, indicator, value)
    for one in shown:
        yield _measurement(name, element, indicator, one)
    yield _status(name, element, assess(element, indicator, shown, on), on)


def _properties(name: str, element: str, one: Indicator) -> Iterator[TableRow]:
    level = "indicator"
    for field, texts in (
        ("kind", one.kind.value if one.kind else None),
        ("value_kind", one.value_kind.value if one.value_kind else None),
        ("unit", one.unit),
        ("direction", one.direction),
        ("definition", one.definition),
        ("population", one.population),
        ("denominator", one.denominator),
        ("category", one.categories),
        ("cumulative", "yes" if one.cumulative else None),
        ("privacy", one.privacy),
        ("data_source", one.data_source),
        ("method", one.method),
        ("frequency", one.frequency),
        ("burden", one.burden),
        ("owner", one.owner),
    ):
        yield from words(name, level, element, field, texts)
    scale = one.scale
    for field, number in (
        ("scale_low", scale.low if scale else None),
        ("scale_high", scale.high if scale else None),
        ("tolerance", one.tolerance),
        ("smallest_group", one.smallest_group),
        ("group_size", one.group_size),
    ):
        if number is not None:
            unit = "people" if "group" in field else one.unit
            row = partial(TableRow, programme=name, record="property", level=level, id=element)
            yield row(field=field, number=exact(float(number)), unit=unit)
    yield from tags(name, level, element, one.sdg, one.wellbeing)


def _baseline(
    name: str, element: str, indicator: Indicator, own: Sequence[OwnValue]
) -> Iterator[TableRow]:
    first = indicator.baseline
    for value in own:
        if value.kind == "baseline":
            row = _own(name, element, indicator, value)
            sources = first.source if first is not None else ()
            yield replace(row, record="baseline", field=None, source=where(sources))
    if first is not None and first.value is None:
        yield TableRow(
            programme=name,
            record="baseline",
            level="indicator",
            id=element,
            unit=indicator.unit,
            status=MISSING,
            note=flat(first.reason),
        )


def _own(name: str, element: str, indicator: Indicator, value: OwnValue) -> TableRow:
    """A value that the programme file has itself."""
    return TableRow(
        programme=name,
        record="measurement",
        level="indicator",
        id=element,
        number=exact(value.value) if value.value is not None else None,
        unit=indicator.unit,
        start=value.period.start if value.period else None,
        end=value.period.end if value.period else None,
        n=value.n,
        status=HIDDEN if value.hidden else PUBLISHED,
        field="in_plan",
    )


def _targets(name: str, element: str, indicator: Indicator) -> Iterator[TableRow]:
    row = partial(
        TableRow,
        programme=name,
        record="target",
        level="indicator",
        id=element,
        unit=indicator.unit,
        status=PLANNED,
    )
    for year, value in sorted(indicator.targets.items()):
        days = PartialDate.parse(year)
        yield row(number=exact(value), start=days.first_day, end=days.last_day)
    if indicator.undated_target is not None:
        yield row(number=exact(indicator.undated_target))


def _measurement(name: str, element: str, indicator: Indicator, one: Published) -> TableRow:
    found = one.measurement
    text = found.value if isinstance(found.value, str) else None
    bound = found.value if found.below and isinstance(found.value, Decimal) else None
    return TableRow(
        programme=name,
        record="measurement",
        level="indicator",
        id=element,
        field="measured",
        text=flat(text),
        number=found.number,
        upper_bound=bound,
        unit=indicator.unit,
        start=found.period.start,
        end=found.period.end,
        group=group_text(found.group) or None,
        place=found.place or None,
        n=found.n,
        status=HIDDEN if one.hidden else BELOW if found.below else PUBLISHED,
        quality=found.quality,
        role=found.by or None,
        recorded=found.recorded,
        source=flat(found.source),
        note=flat(found.note),
    )


def _status(
    name: str,
    element: str,
    found: IndicatorProgress,
    on: datetime.date,
) -> TableRow:
    return TableRow(
        programme=name,
        record="status",
        level="indicator",
        id=element,
        field="progress",
        status=found.status.value,
        end=on,
        note=found.reason.value if found.reason is not None else None,
    )
