"""The plain rows of a table read a column at a time.

In a long file nearly every row is plain: its names are known, and nothing is wrong or unclear.
Each different text of a column is then judged once, and not each cell. What is not plain is left
for `RowReader`, which says what is the matter with it: this only makes it quicker.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import compress, repeat
from operator import attrgetter, itemgetter
from typing import Any

from toc.core.model import Indicator
from toc.core.model.measurements import Group, Measurement
from toc.core.problems import WrongError
from toc.core.records import measurement_rules as rules
from toc.measure.importing.cell_meaning import Meaning, ReadValue, is_total
from toc.measure.importing.flags import marked
from toc.measure.importing.grid import Alike, GridCell, GridSheet, cell_of
from toc.measure.importing.headings import HeadedColumn, count_of
from toc.measure.importing.outcome import Stamp
from toc.measure.importing.so_far import MeasurementsSoFar
from toc.measure.importing.spellings import is_dash
from toc.measure.importing.tables import SheetTable
from toc.measure.importing.totals import counted

# What is no value; each is known by its identity.
_NOT_PLAIN = ReadValue("not plain")
_NOTHING = ReadValue("nothing stands here")
_MISSING = ReadValue("it says that there is none")
_NO_VALUES = frozenset(map(id, (_NOT_PLAIN, _NOTHING, _MISSING)))

_TEXTS = ("place", "quality", "source", "note")
_make = partial(tuple.__new__, Measurement)


def read_plain(
    meaning: Meaning,
    kept: MeasurementsSoFar,
    sheet: GridSheet,
    table: SheetTable,
    columns: Sequence[HeadedColumn],
    stamp: Stamp,
) -> Sequence[int]:
    """Keep the measurements of the plain rows; the other rows, counted from 0."""
    every = range(table.first_row, len(sheet.grid))
    values = [one for one in columns if one.holds_values]
    single = [one.field for one in columns if one.field in ("indicator", *_TEXTS)]
    hidden = sheet.hidden_rows or sheet.hidden_columns or sheet.publisher
    if table.told or hidden or not every or not values or len(single) > len(set(single)):
        return every
    reader = _ColumnReader(meaning, sheet, table, columns, stamp)
    if not all(map(reader.complete, values)):
        return every
    found = [reader.read(column) for column in values]
    left = reader.left | _without_values(found)
    if len(left) == len(every):
        return every
    lines = range(table.first_row + sheet.first, len(sheet.grid) + sheet.first)
    first = found[0]
    if len(found) == 1 and not left and not first.gaps:
        kept_all = kept.add_all(first.rows, lines, repeat(first.number))
    else:
        stood = sorted(
            (pair for one in found for pair in one.taken(lines, left)), key=itemgetter(0)
        )
        at = [place for place, _ in stood]
        rows = [row for _, row in stood]
        kept_all = kept.add_all(rows, map(itemgetter(0), at), map(itemgetter(1), at))
    if not kept_all:
        return every
    kept.names |= reader.names
    for one in found:
        if one.gaps:
            kept.missing += sum(
                reading is _MISSING and at not in left for at, reading in enumerate(one.readings)
            )
        _note_shares(one, meaning, kept, sheet, table.first_row)
        _note_counted(one, columns, meaning, kept, sheet, lines, left)
    return [every[at] for at in sorted(left)]


@dataclass(frozen=True)
class _Found:
    """What a column of values comes to, row by row. `gaps` says that some are no value: what
    stands in `rows` there is none either."""

    number: int
    names: Sequence[str]
    readings: Sequence[ReadValue]
    rows: Sequence[Measurement]
    gaps: bool

    def taken(
        self, lines: Sequence[int], left: set[int]
    ) -> Iterator[tuple[tuple[int, int], Measurement]]:
        """The measurements of the rows that are not left, each with its row and column."""
        for at, (line, reading) in enumerate(zip(lines, self.readings, strict=True)):
            if at not in left and id(reading) not in _NO_VALUES:
                yield (line, self.number), self.rows[at]


class _Answers(dict[Hashable, Any]):
    """What each content comes to, worked out once; `hitch` says that one is not plain."""

    def __init__(self, read: Callable[[Any], object]) -> None:
        super().__init__()
        self._read, self.hitch = read, False

    def __missing__(self, content: Hashable) -> object:
        try:
            answer = self._read(content)
        except WrongError:
            answer = _NOT_PLAIN
        self.hitch = self.hitch or answer is _NOT_PLAIN
        self[content] = answer
        return answer


class _ColumnReader:
    """Reads the columns of one table; `left` are the rows, counted from the first below the
    headings, that are not plain."""

    def __init__(
        self,
        meaning: Meaning,
        sheet: GridSheet,
        table: SheetTable,
        columns: Sequence[HeadedColumn],
        stamp: Stamp,
    ) -> None:
        self._meaning, self._columns, self._stamp = meaning, columns, stamp
        self._sheet, self._start = sheet, table.first_row
        self._size = len(sheet.grid) - table.first_row
        self._indicators = meaning.programme.indicators
        self.left: set[int] = set()
        self.names: dict[str, str] = {}
        self._names = self._each("indicator", self._name, "")
        self._places = self._each("place", _place, "")
        self._sources = self._each("source", lambda cell: cell.text or stamp.source, stamp.source)
        self._notes = self._each("note", attrgetter("text"), "")
        self._qualities = self._each("quality", lambda cell: rules.to_quality(cell.text), "exact")
        self._dated = [one for one in columns if one.field == "period"]
        self._grouped = [one for one in columns if one.field == "group"]
        self._period_of = _Answers(self._period)
        self._periods = self._together(self._dated)
        self._groups = self._together(self._grouped)
        if self._dated:
            self._answers(self._period_of, self._periods)

    def complete(self, column: HeadedColumn) -> bool:
        """Whether it can be known of which indicator and period the values of a column are."""
        named = any(one.field == "indicator" for one in self._columns)
        known = column.indicator in self._indicators if column.indicator else named
        if column.period and any(marked(cell.text).text != cell.text for cell in column.cells):
            return False
        # Of two periods it must be seen whether they go together.
        return known and bool(column.period) != bool(self._dated)

    def read(self, column: HeadedColumn) -> _Found:
        """What a column with values comes to."""
        stamp = self._stamp
        names = [column.indicator] * self._size if column.indicator else self._names
        contents = self._sheet.contents(column.number - 1, self._start)
        readings, different = self._by_indicator(names, contents, self._reading, _judged_by)
        periods, _ = self._by_indicator(
            names, self._periods, partial(self._checked_period, column), _measured_from
        )
        groups, _ = self._by_indicator(
            names, self._groups, partial(self._checked_group, column), _told_apart
        )
        counted = count_of(column, self._columns)
        counts: Iterable[Any] = repeat(None)
        if counted is not None:
            contents = self._sheet.contents(counted.number - 1, self._start)
            counts = self._answers(_Answers(lambda one: self._plain_count(cell_of(one))), contents)
        qualities = self._qualities
        if any(one.circa for one in different):
            qualities = [
                "circa" if one.circa and said == "exact" else said
                for one, said in zip(readings, qualities, strict=True)
            ]
        rows = map(
            _make,
            zip(
                names, periods, map(itemgetter(0), readings), counts, groups, self._places,
                qualities, map(itemgetter(1), readings), self._sources, self._notes,
                repeat(stamp.recorded), repeat(stamp.by), repeat(stamp.correction), repeat(0),
                strict=False,
            ),
        )  # fmt: skip
        gaps = any(id(one) in _NO_VALUES for one in different)
        return _Found(column.number, names, readings, list(rows), gaps)

    def _plain_count(self, cell: GridCell) -> object:
        # Of so few that it is not told how many, a note is made.
        return _NOT_PLAIN if self._meaning.few_of(cell) else self._meaning.count(cell)

    def _answers(self, answers: _Answers, contents: Iterable[Hashable]) -> list[Any]:
        found = list(map(answers.__getitem__, contents))
        self._leave(found, [answers])
        return found

    def _leave(self, found: Sequence[object], answers: Iterable[_Answers]) -> None:
        if any(one.hitch for one in answers):
            self.left.update(at for at, one in enumerate(found) if one is _NOT_PLAIN)

    def _each(self, field: str, read: Callable[[GridCell], object], default: str) -> list[Any]:
        """What stands in the column of a field, row by row."""
        for one in self._columns:
            if one.field == field:
                contents = self._sheet.contents(one.number - 1, self._start)
                return self._answers(_Answers(lambda content: read(_sound(content))), contents)
        return [default] * self._size

    def _together(self, columns: Sequence[HeadedColumn]) -> list[tuple[Alike, ...]]:
        """What stands in columns that say one thing together, row by row."""
        if not columns:
            return [()] * self._size
        parts = (self._sheet.contents(one.number - 1, self._start) for one in columns)
        return list(zip(*parts, strict=True))

    def _by_indicator(
        self,
        names: Sequence[Any],
        contents: Sequence[Hashable],
        read: Callable[[Indicator, Any], object],
        alike: Callable[[Indicator], Hashable],
    ) -> tuple[list[Any], list[Any]]:
        """What contents come to, each for its indicator; and all that are different. Indicators
        that are `alike` share what was worked out."""
        shared: dict[Hashable, _Answers] = {_NOT_PLAIN: _Answers(lambda content: _NOT_PLAIN)}
        of: dict[Any, _Answers] = {}
        for name in dict.fromkeys(names):
            if name is _NOT_PLAIN:
                of[name] = shared[_NOT_PLAIN]
                continue
            indicator = self._indicators[name]
            of[name] = shared.setdefault(alike(indicator), _Answers(partial(read, indicator)))
        found = [of[name][content] for name, content in zip(names, contents, strict=True)]
        self._leave(found, shared.values())
        return found, [one for answers in shared.values() for one in answers.values()]

    def _name(self, cell: GridCell) -> object:
        name = self._meaning.headings.indicator(cell.text)
        if name not in self._indicators:
            return _NOT_PLAIN
        if name != cell.text:
            self.names[cell.text] = name
        return name

    def _period(self, contents: Sequence[Alike]) -> object:
        cells = [
            (_sound(content), one.cells[-1].text if one.cells else "")
            for one, content in zip(self._dated, contents, strict=True)
        ]
        filled = [pair for pair in cells if not pair[0].empty]
        if any(marked(cell.text).text != cell.text for cell, _ in filled):
            return _NOT_PLAIN  # how sure the value is, stands there
        return self._meaning.period(filled, None) if filled else _NOT_PLAIN

    def _reading(self, indicator: Indicator, content: Alike) -> ReadValue:
        cell = cell_of(content)
        if cell.empty:
            return _NOTHING
        if cell.filled:
            return _NOT_PLAIN
        if self._meaning.missing(cell, indicator):
            # A dash is counted by itself.
            return _NOT_PLAIN if is_dash(cell.text) else _MISSING
        return self._meaning.value(cell, indicator)

    def _checked_period(
        self, column: HeadedColumn, indicator: Indicator, contents: Sequence[Alike]
    ) -> object:
        period = column.period or self._period_of[contents]
        if period is _NOT_PLAIN:
            return period
        return self._meaning.period_check(indicator)(self._meaning.same_period(period))

    def _checked_group(
        self, column: HeadedColumn, indicator: Indicator, contents: Sequence[Alike]
    ) -> object:
        about: Group = ()
        for one, content in zip(self._grouped, contents, strict=True):
            group = self._meaning.group(_sound(content), one.dimension)
            if group is None:
                return _NOT_PLAIN
            about += group
        return self._meaning.checked_group((*about, *column.group), indicator)


def _sound(content: Alike) -> GridCell:
    """The cell with a content. Raises WrongError where Excel says that something is wrong."""
    cell = cell_of(content)
    if cell.fault:
        raise WrongError(cell.fault)
    return cell


def _place(cell: GridCell) -> object:
    return _NOT_PLAIN if is_total(cell.text) else cell.text


def _judged_by(indicator: Indicator) -> Hashable:
    return rules.value_signature(indicator), rules.is_percentage(indicator)


def _measured_from(indicator: Indicator) -> Hashable:
    return indicator.baseline.date if indicator.baseline is not None else None


def _told_apart(indicator: Indicator) -> Hashable:
    return tuple(indicator.disaggregation.items())


def _without_values(found: Sequence[_Found]) -> set[int]:
    """The rows that have no value at all: what stands there is for others to say."""
    if not all(one.gaps for one in found):
        return set()
    rows = zip(*(one.readings for one in found), strict=True)
    return {at for at, row in enumerate(rows) if all(one is _NOTHING for one in row)}


def _note_counted(
    found: _Found,
    columns: Sequence[HeadedColumn],
    meaning: Meaning,
    kept: MeasurementsSoFar,
    sheet: GridSheet,
    lines: Sequence[int],
    left: set[int],
) -> None:
    """Of cumulative indicators, note the values: some may be totals so far."""
    indicators = meaning.programme.indicators
    cumulative = {
        name
        for name in dict.fromkeys(found.names)
        if name in indicators and indicators[name].cumulative
    }
    if not cumulative:
        return
    column = columns[found.number - 1]
    at = {one.field: one.number - 1 for one in columns if one.field in ("indicator", "period")}
    for (line, number), row in found.taken(lines, left):
        if row.indicator in cumulative:
            cells = sheet.row(line - sheet.first)
            name = cells[at["indicator"]] if "indicator" in at and not column.indicator else None
            dated = cells[at["period"]] if "period" in at else None
            kept.note_counted(counted(row, cells[number - 1], column.cells, name, dated))


def _note_shares(
    found: _Found, meaning: Meaning, kept: MeasurementsSoFar, sheet: GridSheet, start: int
) -> None:
    """Of indicators in percent, note the values that may be shares of one."""
    indicators = meaning.programme.indicators
    percent = {
        name
        for name in dict.fromkeys(found.names)
        if name in indicators and rules.is_percentage(indicators[name])
    }
    kept.over_one |= percent & set(compress(found.names, map(itemgetter(4), found.readings)))
    doubtful = percent - kept.over_one
    if not doubtful:
        return
    for at, (name, reading) in enumerate(zip(found.names, found.readings, strict=True)):
        if name in doubtful and reading.share is not None:
            kept.note_share(name, reading, sheet.row(start + at)[found.number - 1])
