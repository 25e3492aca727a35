"""The rows of a table read one at a time: whatever is wrong or unclear is kept with its cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from toc.core.loading import nearest, slug
from toc.core.model import Indicator, Interval, Programme
from toc.core.model.measurements import Group, Measurement, Quality
from toc.core.records import measurement_rules as rules
from toc.core.records.source_mappings import SKIP
from toc.documents.forms.cells import typed
from toc.measure.importing.cell_meaning import Meaning, is_total
from toc.measure.importing.findings import Findings
from toc.measure.importing.flags import NO_VALUE, Marked, marked, note_of, quality_of
from toc.measure.importing.grid import GridCell, GridSheet
from toc.measure.importing.headings import ASIDE, FLAG, HeadedColumn, count_of
from toc.measure.importing.outcome import Stamp
from toc.measure.importing.periods import in_year, part_of_year, year_of
from toc.measure.importing.so_far import MeasurementsSoFar
from toc.measure.importing.spellings import is_dash
from toc.measure.importing.tables import SheetTable
from toc.measure.importing.totals import counted

_UNPUBLISHED = (".", "..", ":", "x")
"""What statistical offices write where they give no value: unknown, too unsure or secret."""


@dataclass
class _Base:
    """What a row says of all its values."""

    indicator: str = ""
    period: Interval | None = None
    group: Group = ()
    texts: dict[str, str] = field(default_factory=dict)
    n: GridCell | None = None
    dated: GridCell | None = None
    part: GridCell | None = None
    name: GridCell | None = None


class RowReader:
    """Reads the rows of one table."""

    def __init__(
        self,
        meaning: Meaning,
        findings: Findings,
        kept: MeasurementsSoFar,
        table: SheetTable,
        columns: Sequence[HeadedColumn],
        stamp: Stamp,
        sheet: GridSheet,
    ) -> None:
        self._sheet = sheet
        self._published = bool(sheet.publisher)
        self._meaning, self._findings, self._kept = meaning, findings, kept
        self._table, self._columns, self._stamp = table, columns, stamp
        self._indicators = meaning.programme.indicators
        dated = "period" in table.told or any(
            one.field == "period" or one.period is not None or one.part for one in columns
        )
        headings = (cell for one in columns for cell in one.cells if not cell.empty)
        self._flagged = [one for one in columns if one.field == FLAG]
        self._undated = None if dated else next(headings, None)

    def read(self, row: Sequence[GridCell], *, hidden: bool) -> None:
        """Read a row, hidden in Excel or not."""
        label = next((cell for cell in row if not cell.empty), None)
        if label is None:
            return
        values = [(one, row[one.number - 1]) for one in self._columns if one.holds_values]
        if self._flags(row) & NO_VALUE:
            self._kept.missing += 1
            return
        filled = [(one, cell) for one, cell in values if not cell.empty]
        if not filled and self._cannot_be(row):
            self._kept.impossible += len(values)
            return
        if not filled:
            self._findings.leave_out(label)
            return
        if hidden:
            self._findings.reject(label, "hidden-row")
            return
        if all(self._as_above(one, row[one.number - 1]) for one in self._columns):
            self._findings.leave_out(label)  # the headings again, as on every printed page
            return
        base = self._base(row, len(filled))
        if base is None:
            return
        for column, cell in filled:
            if cell.filled:
                self._findings.reject(cell, "merged-value")
                continue
            counted = count_of(column, self._columns)
            if counted is not None:
                base.n = row[counted.number - 1]
            self._value(column, cell, base)

    def _flags(self, row: Sequence[GridCell]) -> frozenset[str]:
        """The letters that a statistical office puts with the values of a row."""
        return frozenset("".join(row[one.number - 1].text for one in self._flagged))

    def _cannot_be(self, row: Sequence[GridCell]) -> bool:
        """Whether Statistics Netherlands says of a row without values, by leaving them empty, that
        there can be none. It is no note: what it is about is known."""
        headings = self._meaning.headings
        at = {one.field: row[one.number - 1] for one in self._columns if one.field}
        about = [
            *([headings.period(at["period"]) is not None] if "period" in at else []),
            *([bool(headings.indicator(at["indicator"].text))] if "indicator" in at else []),
        ]
        return self._sheet.publisher == "cbs" and bool(about) and all(about)

    def _as_above(self, column: HeadedColumn, cell: GridCell) -> bool:
        return cell.empty or any(cell.text == one.text for one in column.cells)

    def _base(self, row: Sequence[GridCell], count: int) -> _Base | None:
        """What the row says of its values, of which it has so many; None where it is no
        measurement, or nothing certain."""
        base = _Base()
        named = [one for one in self._columns if one.field and not one.dimension]
        at = [(one.field, row[one.number - 1]) for one in named]
        given = {**self._table.told, **{name: cell for name, cell in at if not cell.empty}}
        sound = True
        for one in self._columns:
            there = row[one.number - 1]
            if there.fault and one.field not in ("", "value", "n", SKIP, ASIDE):
                self._findings.reject(there, there.fault, found=there.text)
                sound = False
        if not sound:
            return None
        if (cell := given.get("indicator")) is not None:
            known = self._meaning.headings.indicator(cell.text)
            if not known and is_total(cell.text):
                self._findings.leave_out(cell)
                return None
            if not known and self._names_a_field(cell):
                self._findings.reject(cell, "second-table")
                return None
            base.indicator, base.name = known or self._ask_name(cell), cell
            if known not in ("", cell.text):
                self._kept.names[cell.text] = known
            sound = known not in ("", SKIP)
        for name in ("place", "period"):
            if (cell := given.get(name)) is not None and is_total(cell.text):
                self._findings.leave_out(cell)
                return None
        if (cell := given.get("period")) is not None:
            base.dated = cell
            if part_of_year(cell) and any(year_of(one.period) for one in self._columns):
                base.part = cell
            else:
                base.period = self._period(row, cell)
                sound = sound and base.period is not None
        for column in self._columns:
            if column.field == "group":
                group = self._group(row[column.number - 1], column.dimension)
                sound = sound and group is not None
                base.group += group or ()
        base.n = self._table.told.get("n")
        base.texts = {
            name: given[name].text
            for name in ("place", "quality", "source", "note")
            if name in given
        }
        if letters := "".join(sorted(self._flags(row))):
            base.texts["quality"] = quality_of(letters)
            said = note_of(letters, self._meaning.programme.language)
            base.texts["note"] = "; ".join(filter(None, (base.texts.get("note"), said)))
        if (cell := given.get("place")) is not None and sound:
            place = self._place(cell, count)
            base.texts["place"] = place or ""
            sound = place is not None
        return base if sound else None

    def _place(self, cell: GridCell, count: int) -> str | None:
        """The place of so many values as the programme calls it; None where they are left out or
        it is asked."""
        place = self._meaning.place(cell)
        if place is None and self._meaning.leaves_out_place(cell):
            self._kept.other_places += count
        elif place is None:
            kind = "place" if self._meaning.asks_place(cell) else "others"
            near = nearest(cell.text, self._meaning.places, most=1)
            self._findings.ask(kind, cell.text, cell, near)
        return place

    def _period(self, row: Sequence[GridCell], last: GridCell) -> Interval | None:
        cells = [
            (row[one.number - 1], one.cells[-1].text if one.cells else "")
            for one in self._columns
            if one.field == "period" and not row[one.number - 1].empty
        ]
        told = self._table.told.get("period")
        around = self._meaning.headings.period(told) if told is not None and cells else None
        if not cells:
            cells = [(last, "")]
        same = tuple((cell.value, cell.form, heading) for cell, heading in cells)
        return self._findings.attempt(
            last, lambda: self._meaning.period(cells, around), "period", same, around
        )

    def _joint(self, column: HeadedColumn, base: _Base) -> Interval | None:
        """The period of a value, of which its column and its row can both say something."""
        year = year_of(column.period)
        if base.part is not None:
            return in_year(base.part, year) if year is not None else None
        if column.period is None or base.period is None:
            return column.period or base.period
        both = column.period.overlap(base.period)
        if both in (column.period, base.period):
            return both
        if base.dated is not None:
            other = column.cells[-1].text
            self._findings.reject(base.dated, "periods-differ", found=base.dated.text, other=other)
        return column.period

    def _names_a_field(self, cell: GridCell) -> bool:
        heading = self._meaning.headings.read(cell)
        return heading is not None and heading.field == "indicator"

    def _ask_name(self, cell: GridCell) -> str:
        kind = "unnamed" if self._sheet.unnamed else "name"
        self._findings.ask(kind, cell.text, cell, likely(cell.text, self._meaning.programme))
        return ""

    def _group(self, cell: GridCell, dimension: str) -> Group | None:
        if "=" in cell.text and not dimension:
            return self._findings.attempt(cell, lambda: self._meaning.group(cell, dimension))
        group = self._meaning.group(cell, dimension)
        if self._meaning.headings.leaves_out(cell.text):
            self._findings.leave_out(cell)
        elif group is None:
            every = {
                f"{name}={category}"
                for one in self._indicators.values()
                for name, categories in one.disaggregation.items()
                for category in categories
                if not dimension or name == dimension
            }
            self._findings.ask("group", cell.text, cell, nearest(cell.text, every, most=3))
        return group

    def _value(self, column: HeadedColumn, cell: GridCell, base: _Base) -> None:
        findings, meaning = self._findings, self._meaning
        name = column.indicator or base.indicator
        missing = findings.attempt(cell, lambda: meaning.missing(cell, self._indicators.get(name)))
        if missing is None:
            return
        if missing and self._published and cell.text in _UNPUBLISHED:
            self._kept.unpublished += 1
            return
        if missing and is_dash(cell.text):
            self._kept.dashes += 1
            return
        if missing:
            self._kept.missing += 1
            return
        if name == SKIP:
            return
        period = self._joint(column, base)
        if period is None and self._undated:
            findings.reject(self._undated, "no-period-anywhere")
            return
        if not name or period is None:
            # The answer to a question about a column may be what is missing here.
            if not findings.asked_here("column"):
                findings.reject(cell, "no-indicator" if not name else "no-period")
            return
        indicator = self._indicators.get(name)
        if indicator is None:
            findings.reject(cell, "unknown-indicator", found=name)
            return
        same = (name, cell.value, cell.form, cell.fault)
        reading = findings.attempt(cell, lambda: meaning.value(cell, indicator), *same)
        if reading is not None and rules.is_percentage(indicator):
            self._kept.note_share(name, reading, cell)
        headings = [one for one in column.cells if not one.empty]
        if self._outside(indicator, period):
            self._kept.outside += 1
            return
        sound = findings.attempt(
            headings[-1] if column.period and headings else base.dated or cell,
            lambda: meaning.period_check(indicator)(meaning.same_period(period)),
            name,
            period,
        )
        n = None if base.n is None else self._count(base.n)
        few = "" if base.n is None or n is not None else self._few(base.n)
        about = (*base.group, *column.group)
        group = findings.attempt(
            cell, lambda: meaning.checked_group(about, indicator), name, "group", about
        )
        quality = findings.attempt(cell, lambda: rules.to_quality(base.texts.get("quality", "")))
        marks = self._marks(column, base)
        besides = note_of(marks.letters, meaning.programme.language)
        if reading is None or sound is None or group is None or quality is None:
            return
        row = Measurement(
            name,
            sound,
            reading.value,
            n,
            group,
            base.texts.get("place", ""),
            _first_sure(quality, "circa" if reading.circa else marks.quality),
            reading.below,
            base.texts.get("source", "") or self._stamp.source,
            typed("; ".join(filter(None, (base.texts.get("note", ""), few, besides)))),
            self._stamp.recorded,
            self._stamp.by,
            self._stamp.correction,
        )
        self._kept.add(row, cell, findings)
        if indicator.cumulative:
            name_cell = None if column.indicator else base.name
            self._kept.note_counted(counted(row, cell, headings, name_cell, base.dated))

    def _outside(self, indicator: Indicator, period: Interval) -> bool:
        """Whether a statistical office gives a value of a time that is none of the programme's:
        its files go back for years."""
        if not self._published:
            return False
        try:
            self._meaning.period_check(indicator)(period)
        except rules.MeasurementError:
            return True
        return False

    def _marks(self, column: HeadedColumn, base: _Base) -> Marked:
        """What stands behind the period of a value: with the row, or above the column."""
        cells = [*column.cells, *([base.dated] if base.dated is not None else [])]
        said = (marked(cell.text) for cell in cells if self._meaning.headings.period(cell))
        return next((one for one in said if one[1:] != ("exact", "")), Marked(""))

    def _few(self, cell: GridCell) -> str:
        same = ("few", cell.value, cell.form, cell.fault)
        return self._findings.attempt(cell, lambda: self._meaning.few_of(cell), *same) or ""

    def _count(self, cell: GridCell) -> int | None:
        same = ("n", cell.value, cell.form, cell.fault)
        return self._findings.attempt(cell, lambda: self._meaning.count(cell), *same)


def _first_sure(quality: Quality, other: Quality) -> Quality:
    """What is said of a value itself, or else what is said of all values of its period."""
    return quality if quality != "exact" else other


_NEAR = 70


def likely(text: str, programme: Programme) -> Iterable[str]:
    """The indicators that a name may mean: those that are spelt almost so, or else those whose
    name and text have its words."""
    known = {one.text: key for key, one in programme.indicators.items()}
    from rapidfuzz import fuzz, process

    near = [
        one
        for one in nearest(text, [*known, *programme.indicators], most=3)
        # ‘Geslacht’ is not nearly ‘wacht’.
        if fuzz.ratio(text.lower(), one.lower()) >= _NEAR
    ]
    if near:
        return dict.fromkeys(known.get(one, one) for one in near)
    words = {key: slug(f"{key} {one.text}") for key, one in programme.indicators.items()}
    found = process.extract(
        slug(text).replace("-", " "),
        {key: said.replace("-", " ") for key, said in words.items()},
        scorer=fuzz.token_set_ratio,
        score_cutoff=75,
        limit=2,
    )
    return [key for _, _, key in found]
