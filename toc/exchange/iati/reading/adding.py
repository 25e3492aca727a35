"""The measurements in an IATI activity of the indicators that a programme knows.

An indicator is known by a reference: its own id under vocabulary 99, one that stands under `iati`
in the programme, or an SDG indicator that no other indicator of the programme is. Targets and
baselines are the plan's own, and are not changed.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toc.core.model import Interval, Programme
from toc.core.model.iati import OWN_VOCABULARY, Iati
from toc.core.model.iati_file import IatiActivity, ResultIndicator
from toc.core.model.iati_sdg import SDG_INDICATORS, sdg_references
from toc.core.model.measurements import Key, Measurement, Measurements, period_text
from toc.exchange.iati.reading.figures import Measuring, UncountedValue


@dataclass(frozen=True)
class FoundMeasurements:
    """What can be added; `same` counts what was there already, `kept` is what cannot be added.
    `known` says how many indicators of the file the programme has, `lines` where each measurement
    stands in the file."""

    rows: tuple[Measurement, ...]
    same: int
    kept: tuple[UncountedValue, ...]
    known: int
    lines: Mapping[Key, int]


def find_measurements(
    activity: IatiActivity, programme: Programme, there: Measurements, today: datetime.date
) -> FoundMeasurements:
    """The measurements of the indicators that the programme knows."""
    by_code = _codes(programme)
    section = programme.iati or Iati()
    spelt = {said: name for name, said in section.dimensions.items()}
    current = {row.key: row for row in there.current}
    rows: list[Measurement] = []
    kept: list[UncountedValue] = []
    lines: dict[Key, int] = {}
    same = known = 0
    for result in activity.results:
        for one in result.indicators:
            codes = ((ref.vocabulary, ref.code) for ref in one.references)
            name = next((by_code[code] for code in codes if code in by_code), None)
            if name is None:
                kept += _all(one, "why.unknown-indicator", one.titles[0].text)
                continue
            known += 1
            if programme.indicators[name].cumulative:
                kept += _all(one, "why.cumulative", name)
                continue
            measuring = Measuring(name, programme, today, spelt, exact=False)
            measuring.take(one)
            held = section.indicators[name].actuals if name in section.indicators else ()
            kept += [
                why
                for why, figure in zip(measuring.kept, measuring.refused, strict=True)
                if figure not in held
            ]
            for row in measuring.rows:
                old = current.get(row.key)
                # n and the source stand in a comment there: the value is what is compared.
                if old is not None and old.value == row.value:
                    same += 1
                else:
                    rows.append(row)
            lines |= measuring.lines
    return FoundMeasurements(tuple(rows), same, tuple(kept), known, lines)


def _codes(programme: Programme) -> dict[tuple[str, str], str]:
    """From a reference to the indicator that it means."""
    found = dict(_sdg_codes(programme))
    found |= {(OWN_VOCABULARY, name): name for name in programme.indicators}
    for name, more in (programme.iati or Iati()).indicators.items():
        if name in programme.indicators:
            found |= {(ref.vocabulary, ref.code): name for ref in more.references}
    return found


def _sdg_codes(programme: Programme) -> Iterator[tuple[tuple[str, str], str]]:
    """Those of the SDG indicators that only one indicator of the programme is."""
    of: dict[str, list[str]] = {}
    for name, indicator in programme.indicators.items():
        for ref in sdg_references(indicator.sdg, ()):
            of.setdefault(ref.code, []).append(name)
    for code, names in of.items():
        if len(names) == 1:
            yield (SDG_INDICATORS, code), names[0]


def _all(one: ResultIndicator, key: str, name: str) -> list[UncountedValue]:
    return [
        UncountedValue(key, name, period_text(Interval(period.start, period.end)), figure.line)
        for period in one.periods
        for figure in period.actuals
    ]
