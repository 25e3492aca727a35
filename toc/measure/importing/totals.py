"""Running totals: what a source gives as the number so far, where a measurement of a cumulative
indicator is what came in its period.

It is asked where the heading, the name or the period says so (‘Stand’, ‘cumulatief’, ‘t/m’), and
where the values only rise. A total becomes what came since the total before it: the one above it
in the file, or else what the programme knows at the end of the day before.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from toc.core.model import Indicator, Interval, Programme
from toc.core.model.measurements import Group, Measurement, Measurements
from toc.core.records.source_mappings import SourceMapping, word_of
from toc.measure.importing.findings import Findings
from toc.measure.importing.grid import GridCell

_SAYS = re.compile(
    r"\b(?:(?:eind)?stand|cumulatie(?:f|ve)|cumulative|cum|running total|ytd|year to date|to date"
    r"|tot nu toe|tot dusver|t/m|tot en met|ultimo|opgeteld|peildatum|per (?:31|eind)"
    r"|sinds (?:de |het )?(?:start|begin)|since (?:the )?(?:start|beginning))\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:totaal|total|aantal|waarde|value|bereikt|behaald|gerealiseerd|reached|per|op|eind|einde"
    r"|31|12|dec|december)\b|[\W_]",
    re.IGNORECASE,
)
"""What may stand beside it in a heading that says nothing else."""

_RISING = 3
"""So many values that only rise may be a total so far: fewer do so by chance too often."""

_DAY = datetime.timedelta(days=1)

Known = tuple[datetime.date, Decimal]
"""The day at the end of which a total is known, and that total."""

Changed = tuple[Measurement, Measurement]
"""A value as it stood in the file, and what came in its period."""


@dataclass(frozen=True)
class CumulativeValue:
    """A value of a cumulative indicator: `name` is the heading or the name that it stands under,
    `says` that this or its period calls it a total."""

    row: Measurement
    cell: GridCell
    name: str
    says: bool


def says_total(text: str) -> bool:
    """Whether a heading, a name or a period says that it is about a total so far."""
    return _SAYS.search(text) is not None


def only_says_total(text: str) -> bool:
    """Whether a heading, its year aside, says that its values are totals so far and nothing else:
    `Cumulatief t/m`, `Per 31-12-`.

    >>> only_says_total("Cumulatief t/m"), only_says_total("Stand van zaken"), only_says_total("n")
    (True, False, False)
    """
    return says_total(text) and not _BESIDE.sub("", _SAYS.sub("", text))


def counted(
    row: Measurement,
    cell: GridCell,
    headings: Iterable[GridCell],
    name: GridCell | None,
    period: GridCell | None,
) -> CumulativeValue:
    """A value with what stands above it and before it: the `name` where its row has one of the
    indicator."""
    told = [one for one in headings if not one.empty]
    title = next((one for one in told if says_total(one.text)), name or (told or [cell])[-1])
    near = [*told, *(one for one in (name, period) if one is not None)]
    return CumulativeValue(row, cell, title.text, any(says_total(one.text) for one in near))


def without_year(name: str) -> str:
    """A heading or a name as it is known from year to year.

    >>> without_year("Stand 2023 aantal cursisten"), without_year("2023")
    ('Stand aantal cursisten', '2023')
    """
    return " ".join(re.sub(r"\b(?:19|20)\d{2}\b", " ", name).split()) or name


def increments(
    values: Sequence[CumulativeValue],
    programme: Programme,
    mapping: SourceMapping,
    there: Measurements,
    findings: Findings,
) -> list[Changed]:
    """Each value that is a total with what came in between; what has to be asked first is kept
    with the `findings`."""
    meant = {word_of(without_year(name)): said for name, said in mapping.totals.items()}
    series: dict[tuple[str, Group, str], list[CumulativeValue]] = {}
    for one in values:
        row = one.row
        series.setdefault((row.indicator, row.group, row.place), []).append(one)
    found: list[Changed] = []
    for (name, _, _), ones in series.items():
        ones.sort(key=lambda one: (one.row.period.end, one.row.period.start))
        said = {meant.get(word_of(without_year(one.name))) for one in ones}
        if said == {None} and (any(one.says for one in ones) or _only_rise(ones)):
            first = next((one for one in ones if one.says), ones[0])
            findings.ask("total", first.name, first.cell)
        elif "total" in said:
            indicator = programme.indicators[name]
            found += _in_between(ones, _known_of(indicator, there, ones[0].row), findings)
    return found


def _only_rise(ones: Sequence[CumulativeValue]) -> bool:
    numbers = [one.row.number for one in ones]
    known = [number for number in numbers if number is not None]
    if len(known) < max(_RISING, len(numbers)):
        return False
    return all(a < b for a, b in pairwise(known))


def _known_of(indicator: Indicator, there: Measurements, first: Measurement) -> Known | None:
    """The last total that is known before a value: that of the baseline, of the plan itself, or
    what was measured since."""
    baseline = indicator.baseline
    everybody = not first.group and not first.place
    known: Known | None = None
    if baseline is not None and baseline.value is not None and baseline.date is not None:
        value = _exact(baseline.value)
        # Of nothing in all, nothing is of any group.
        if everybody or not value:
            known = baseline.date.last_day, value
    if everybody:
        for year, total in sorted(indicator.measured.items()):
            day = datetime.date(int(year), 12, 31)
            if day < first.period.start:
                known = day, _exact(total)
    rows = [
        row
        for row in there.of(first.indicator)
        if (row.group, row.place) == (first.group, first.place)
        and row.period.end < first.period.start
    ]
    for row in sorted(rows, key=lambda row: row.period.end):
        if known is not None and row.period.start == known[0] + _DAY and row.number is not None:
            known = row.period.end, known[1] + row.number
    return known


def _exact(number: float) -> Decimal:
    return Decimal(repr(number)).normalize()


def _in_between(
    ones: Sequence[CumulativeValue], known: Known | None, findings: Findings
) -> list[Changed]:
    found: list[Changed] = []
    for one in ones:
        row, number = one.row, one.row.number
        if number is None:
            findings.reject(one.cell, "total-unknown")
            continue
        if known is None:
            findings.reject(one.cell, "no-total-before")
            return found
        if row.period.end <= known[0] or number < known[1]:
            before = f"{known[1]:f}".replace(".", ",")
            findings.reject(one.cell, "total-falls", before=before)
            continue
        period = Interval(known[0] + _DAY, row.period.end)
        found.append((row, row._replace(period=period, value=number - known[1])))
        known = row.period.end, number
    return found
