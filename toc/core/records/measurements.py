"""The measurements beside a programme: `programmes/NAME/measurements.csv` beside
`programmes/NAME.yaml`.

One value a line, in long form. Nothing that ever stood in it goes: a correction is a later line
about the same indicator, period, group and place, that says in `correction` why, and with
`recorded` and `by` when and in which role. It may leave the value empty: then there is none.

A file with Dutch column names has semicolons and decimal commas, as a Dutch Excel opens it; one
with English names has commas and decimal points. Either is read with both.
"""

from __future__ import annotations

import csv
import datetime
import gc
import io
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

from toc.core.loading.text import SourceText, decode, read_text
from toc.core.model import Indicator, Interval, Programme
from toc.core.model.measurements import Found, Group, Measurement, Measurements
from toc.core.problems import Place, Problem, Severity
from toc.core.records.folder import beside
from toc.core.records.measurement_layout import COLUMNS
from toc.core.records.measurement_rules import (
    MeasurementError,
    Once,
    group_check,
    indicator_in,
    period_check,
    period_in,
    read_value,
    takes_words,
    to_count,
    to_day,
    to_quality,
    value_check,
    value_signature,
)

REQUIRED = ("indicator", "period", "value")
_NAMES = {**{dutch: name for name, dutch in COLUMNS.items()}, **{name: name for name in COLUMNS}}


@dataclass(frozen=True)
class MeasurementsRead:
    """What came out of a file: the measurements, or every problem at its place. `data` is what the
    file held, None where there is none yet; `dutch` says that its column names are Dutch."""

    file: Path
    measurements: Measurements | None
    problems: tuple[Problem, ...] = ()
    data: bytes | None = None
    dutch: bool = True


def file_of(programme_file: Path) -> Path:
    """Where the measurements of a programme stand, or would."""
    return beside(programme_file, "measurements.csv")


def read_measurements(
    programme_file: Path, programme: Programme, today: datetime.date
) -> MeasurementsRead:
    """The measurements of a programme; none where there is no file. Never raises for what the
    file can be."""
    file = file_of(programme_file)
    dutch = programme.language == "nl"
    if not os.path.lexists(file):
        return MeasurementsRead(file, Measurements(), dutch=dutch)
    try:
        data = file.read_bytes()
    except OSError:
        return MeasurementsRead(file, None, tuple(read_text(file)[1]), dutch=dutch)
    return from_bytes(data, file, programme, today)


def from_bytes(
    data: bytes, file: Path, programme: Programme, today: datetime.date
) -> MeasurementsRead:
    """The measurements in these bytes, as if they stood in `file`."""
    source, problems = decode(file, data)
    if source is None:
        return MeasurementsRead(file, None, tuple(problems), data)
    collecting = gc.isenabled()
    # Nothing that is made here is garbage; looking for it took a third of the time.
    gc.disable()
    try:
        return _Reader(source, programme, today).read(data)
    finally:
        if collecting:
            gc.enable()


class _Reader:
    """Reads by column: the same text means the same all the way down, so each is judged once."""

    def __init__(self, source: SourceText, programme: Programme, today: datetime.date) -> None:
        self.source, self.programme, self.today = source, programme, today
        self.problems: list[Problem] = []
        self.header: list[str] = []
        self.lines: Sequence[int] = ()
        self.comma = True

    def read(self, data: bytes) -> MeasurementsRead:
        table = self._table()
        dutch = any(name in _NAMES and name not in COLUMNS for name in self.header)
        self.comma = dutch
        rows = self._measurements(table) if not self.problems else ()
        found = tuple(sorted(self.problems, key=lambda problem: problem.place))
        file = self.source.file
        return MeasurementsRead(file, None if found else Measurements(rows), found, data, dutch)

    def _table(self) -> list[list[str]]:
        text = self.source.text
        first = text.partition("\n")[0]
        delimiter = ";" if first.count(";") >= first.count(",") else ","
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            table = list(reader)
        except csv.Error:
            self.wrong(reader.line_num, "not-a-table")
            return []
        self.header = [name.strip().casefold() for name in table[0]]
        for at, name in enumerate(self.header):
            if name not in _NAMES:
                self.wrong(1, "unknown-column", found=name, allowed=self._allowed())
            elif _NAMES[name] in [_NAMES.get(other) for other in self.header[:at]]:
                self.wrong(1, "column-twice", found=name)
        known = {_NAMES.get(name) for name in self.header}
        for name in REQUIRED:
            if name not in known:
                self.wrong(1, "column-missing", found=f"{COLUMNS[name]} / {name}")
        self.lines = range(2, len(table) + 1)
        if reader.line_num != len(table) or not all(table):
            self.lines = self._line_numbers(text, delimiter)
            table = [row for row in table if row]
        width = len(self.header)
        if any(map(width.__ne__, map(len, table))):
            for line, row in zip(self.lines, table[1:], strict=True):
                if len(row) != width:
                    counts = {"found": str(len(row)), "columns": str(width)}
                    self.wrong(line, "wrong-width", **counts)
        return table[1:]

    def _line_numbers(self, text: str, delimiter: str) -> list[int]:
        """On which line each row begins, where a text has more lines or a line has nothing."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        numbers, before = [], 0
        for row in reader:
            if row:
                numbers.append(before + 1)
            before = reader.line_num
        return numbers[1:]

    def _allowed(self) -> str:
        return ", ".join(COLUMNS.values()) + " / " + ", ".join(COLUMNS)

    def _measurements(self, table: list[list[str]]) -> tuple[Measurement, ...]:
        # A file with a header only has no columns to take apart.
        columns = zip(*table, strict=True)
        texts: dict[str, Sequence[str]] = dict(
            zip(map(_NAMES.__getitem__, self.header), columns, strict=False)
        )
        empty = ("",) * len(table)
        column = {name: texts.get(name, empty) for name in COLUMNS}
        names = self._once(column, "indicator", partial(indicator_in, programme=self.programme))
        intervals = self._once(column, "period", period_in)
        if self.problems:
            return ()
        period_of = dict(zip(column["period"], intervals, strict=True))
        periods = self._by_indicator(names, column, "period", self._periods(period_of))
        values = self._by_indicator(names, column, "value", self._values())
        groups = self._by_indicator(names, column, "group", self._groups())
        counts = self._once(column, "n", to_count)
        qualities = self._once(column, "quality", to_quality)
        days = self._once(column, "recorded", to_day)
        if self.problems:
            return ()
        places, sources, notes, by, reasons = (
            list(map(str.strip, column[name]))
            for name in ("place", "source", "note", "by", "correction")
        )
        found = map(itemgetter(0), values)
        below = map(itemgetter(1), values)
        make = partial(tuple.__new__, Measurement)
        rows: tuple[Measurement, ...] = tuple(
            map(
                make,
                zip(
                    names, periods, found, counts, groups, places, qualities, below, sources,
                    notes, days, by, reasons, self.lines, strict=True,
                ),
            )
        )  # fmt: skip
        # Equal periods and groups are one object each, so their identity tells them apart quickly.
        keys = set(zip(names, map(id, periods), map(id, groups), places, strict=True))
        written = all(map(str.strip, column["value"]))
        if len(keys) < len(rows) or any(reasons) or not written:
            self._corrections(rows)
        return rows

    def _once(
        self, column: Mapping[str, Sequence[str]], name: str, read: Callable[[str], object]
    ) -> list[Any]:
        once = Once(read)
        answers = list(map(once.__getitem__, column[name]))
        if once.wrong:
            self._report(name, column[name], answers)
        return answers

    def _by_indicator(
        self,
        names: Sequence[str],
        column: Mapping[str, Sequence[str]],
        name: str,
        once: Callable[[Indicator], Once[Any]],
    ) -> list[Any]:
        indicators = self.programme.indicators
        of = {one: once(indicators[one]) for one in dict.fromkeys(names)}
        answers = [of[one][text] for one, text in zip(names, column[name], strict=True)]
        if any(one.wrong for one in of.values()):
            self._report(name, column[name], answers)
        return answers

    def _periods(self, period_of: dict[str, Interval]) -> Callable[[Indicator], Once[Interval]]:
        same: dict[Interval, Interval] = {}
        interned = {text: same.setdefault(one, one) for text, one in period_of.items()}

        def read_for(indicator: Indicator) -> Once[Interval]:
            check = period_check(indicator, self.programme, self.today)
            return Once(lambda text: check(interned[text]))

        return _shared(read_for, lambda one: one.baseline.date if one.baseline else None)

    def _values(self) -> Callable[[Indicator], Once[tuple[Found | None, bool]]]:
        def read_for(indicator: Indicator) -> Once[tuple[Found | None, bool]]:
            check, words = value_check(indicator), takes_words(indicator)
            return Once(lambda text: read_value(text, check, words, self.comma))

        return _shared(read_for, value_signature)

    def _groups(self) -> Callable[[Indicator], Once[Group]]:
        same: dict[Group, Group] = {}

        def read_for(indicator: Indicator) -> Once[Group]:
            read = group_check(indicator)
            return Once(lambda text: same.setdefault(found := read(text), found))

        return _shared(read_for, lambda one: tuple(one.disaggregation.items()))

    def _report(self, name: str, texts: Sequence[str], answers: Sequence[object]) -> None:
        for line, text, answer in zip(self.lines, texts, answers, strict=True):
            if isinstance(answer, MeasurementError):
                self.wrong(line, answer.key, name, text, **answer.values)

    def _corrections(self, rows: Iterable[Measurement]) -> None:
        """A key stands once, but for corrections that say who changed it, when and why."""
        before: dict[object, Measurement] = {}
        for row in rows:
            first = before.get(row.key)
            lacks = [
                _NAMES_SAID[self.comma][name]
                for name in ("recorded", "by")
                if row.correction and not getattr(row, name)
            ]
            if first is None and row.correction:
                self.wrong(row.line, "corrects-nothing", "correction")
            elif first is not None and not row.correction:
                self.wrong(row.line, "measured-twice", "indicator", other=str(first.line))
            elif lacks:
                self.wrong(row.line, "correction-incomplete", "correction", lacks=", ".join(lacks))
            elif row.value is None and not row.correction:
                self.wrong(row.line, "no-value", "value")
            before[row.key] = row

    def wrong(self, line: int, key: str, column: str = "", text: str = "", **values: str) -> None:
        """Keep a problem at a line, at the cell of a column where one is named."""
        whole = self.source.line(line)
        name = next((n for n in self.header if _NAMES.get(n) == column), "")
        at = _column_of(whole, self.header.index(name)) if name else 1
        place = Place(self.source.file, line, at, len(text), part=name)
        problem = Problem(key, Severity.ERROR, place, values=values, source_line=whole)
        self.problems.append(problem)


_NAMES_SAID = (dict(zip(COLUMNS, COLUMNS, strict=True)), COLUMNS)


def _shared(
    read_for: Callable[[Indicator], Once[Any]], signature: Callable[[Indicator], object]
) -> Callable[[Indicator], Once[Any]]:
    """One reader for all indicators that are judged alike."""
    made: dict[object, Once[Any]] = {}

    def once(indicator: Indicator) -> Once[Any]:
        key = signature(indicator)
        if key not in made:
            made[key] = read_for(indicator)
        return made[key]

    return once


def _column_of(line: str, number: int) -> int:
    """Where a cell begins; the start of the line where quotes make that hard to say."""
    if '"' in line:
        return 1
    delimiter = ";" if line.count(";") >= line.count(",") else ","
    return len(delimiter.join(line.split(delimiter)[:number])) + (2 if number else 1)
