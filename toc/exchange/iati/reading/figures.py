"""Which figures of an IATI file a programme can hold as its own, and which it keeps beside them
under `iati`, so that nothing is lost and nothing counts that cannot."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.model import Interval, PartialDate, Programme
from toc.core.model.iati import QUALITATIVE, IatiFigure
from toc.core.model.iati_file import IatiValue, ResultIndicator
from toc.core.model.measurements import (
    Found,
    Group,
    Key,
    Measurement,
    group_text,
    period_text,
    to_group,
)
from toc.core.problems import WrongError
from toc.core.records.measurement_rules import check_group, period_check, value_check

PLACES = " + "
"""Between several places of one value."""

_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,10})?")


@dataclass(frozen=True)
class UncountedValue:
    """A value that does not count, and why: `key` names its sentence in
    `toc.exchange.words.iati_import`, or `rule` that of a measurement that cannot be."""

    key: str
    indicator: str
    period: str
    line: int
    values: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""


def number_in(text: str | None) -> Decimal | None:
    """The number that a value is; None where it is none."""
    return Decimal(text) if text is not None and _NUMBER.fullmatch(text) else None


def exactly(number: Decimal) -> bool:
    """Whether a programme file can hold a number without rounding it."""
    return Decimal(repr(float(number))) == number


def only_a_value(figure: IatiValue) -> bool:
    """Whether it is about everybody and everywhere."""
    return not figure.locations and not figure.dimensions


def more_of(figure: IatiValue) -> bool:
    """Whether there is more to it than its value and whom it is about."""
    return bool(figure.comment or figure.documents)


def is_year(period: Interval) -> bool:
    """Whether a period is a calendar year."""
    year = period.start.year
    whole = Interval(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    return period == whole


def beside(
    figure: IatiValue, when: str | PartialDate, *, value: bool, of_the_plan: bool = False
) -> IatiFigure:
    """A figure to be kept under `iati`, of a period or (a baseline) of a date; without its `value`
    where the programme has that."""
    return IatiFigure(
        period=when if isinstance(when, str) else None,
        date=when if isinstance(when, PartialDate) else None,
        value=figure.value if value else None,
        of_the_plan=of_the_plan,
        locations=figure.locations,
        dimensions=figure.dimensions,
        comment=figure.comment,
        documents=figure.documents,
    )


class Measuring:
    """Makes measurements of the actual values of one indicator. `dimensions` are the plan's words
    for those of the file; with `exact`, only what comes out of the programme again just as it is
    in the file."""

    def __init__(
        self,
        name: str,
        programme: Programme,
        today: datetime.date,
        dimensions: Mapping[str, str],
        *,
        exact: bool,
    ) -> None:
        self.name, self.exact, self.dimensions = name, exact, dimensions
        self.indicator = programme.indicators[name]
        self._value = value_check(self.indicator)
        self._period = period_check(self.indicator, programme, today)
        self._groups: dict[Group, Group] = {}
        self.rows: list[Measurement] = []
        self.lines: dict[Key, int] = {}
        self.kept: list[UncountedValue] = []
        self.beside: list[IatiFigure] = []
        self.refused: list[IatiFigure] = []

    def take(self, measured: ResultIndicator) -> None:
        """Take all actual values of an indicator of the file."""
        words = measured.measure == QUALITATIVE
        for period in measured.periods:
            when = Interval(period.start, period.end)
            for figure in period.actuals:
                self._take(figure, when, words)

    def _take(self, figure: IatiValue, when: Interval, words: bool) -> None:
        period = period_text(when)
        try:
            row = self._row(figure, when, words)
        except WrongError as error:
            ours = error.key.startswith("why.")
            key, rule = (error.key, "") if ours else ("why.not-accepted", error.key)
            self.kept.append(
                UncountedValue(key, self.name, period, figure.line, error.values, rule)
            )
            self.refused.append(beside(figure, period, value=True))
            self.beside.append(self.refused[-1])
            return
        self.lines[row.key] = figure.line
        more = figure.documents or (figure.comment and not _remark(figure))
        self.rows.append(row._replace(note="") if more else row)
        if more:
            self.beside.append(beside(figure, period, value=False))

    def _row(self, figure: IatiValue, period: Interval, words: bool) -> Measurement:
        """The measurement that a figure is. Raises WrongError for one that cannot be."""
        number, note = number_in(figure.value), _remark(figure)
        value: Found
        if words and figure.value is None and note and not figure.documents:
            # A qualitative value is a text, and IATI has no other place for that.
            value, note = note, ""
        elif figure.value is None:
            raise WrongError("why.no-value")
        elif number is None or words:
            raise WrongError("why.not-a-number", found=figure.value)
        else:
            value = number
        group = self._group(figure)
        row = Measurement(
            self.name,
            period,
            self._value(value),
            group=group,
            place=PLACES.join(figure.locations),
            note=note,
        )
        if not _can_stand(row, figure) or (self.exact and row.value != value):
            raise WrongError("why.cannot-stand")
        self._period(period)
        if row.key in self.lines:
            raise WrongError("why.twice")
        return row

    def _group(self, figure: IatiValue) -> Group:
        names = [(one.name or "", one.value or "") for one in figure.dimensions]
        said = tuple(sorted((self.dimensions.get(name, name), value) for name, value in names))
        group = self._groups.get(said)
        if group is None:
            group = check_group(said, self.indicator.disaggregation)
            if (self.exact and group != said) or not _group_can_stand(group):
                raise WrongError("why.cannot-stand")
            self._groups[said] = group
        return group


def _remark(figure: IatiValue) -> str:
    """A comment in one language: what a note of a measurement is."""
    only = figure.comment[0] if len(figure.comment) == 1 else None
    return only.text if only is not None and only.language is None else ""


def _group_can_stand(group: Group) -> bool:
    """Whether it is the same after it was written to the file of measurements and read again."""
    text = group_text(group)
    try:
        return to_group(text) == group and _clean(text)
    except ValueError:
        return False


def _can_stand(row: Measurement, figure: IatiValue) -> bool:
    """Whether it is the same after it was written to the file of measurements and read again."""
    places = tuple(part for part in row.place.split(PLACES) if part) == figure.locations
    texts = (row.place, row.note, row.value if isinstance(row.value, str) else "")
    return places and all(_clean(text) for text in texts if text)


def _clean(text: str) -> bool:
    return (
        text == text.strip()
        and "\r" not in text
        and not CONTROL.search(text)
        and not OVERRIDE.search(text)
    )
