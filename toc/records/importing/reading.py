"""From the sheets of a source to measurements: every cell that cannot be read at its place, every
question that only the sender can answer, or else all of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from toc.loading import nearest, slug
from toc.model import Interval, Measure, Programme
from toc.model.measurements import Found, Group, Key, Measurement
from toc.records import measurement_rules as rules
from toc.records.cells import brief, typed
from toc.records.importing.grid import Cell, Sheet
from toc.records.importing.headings import Column, Headings, Table, find_table
from toc.records.importing.mapping import SKIP, SourceMapping
from toc.records.importing.spellings import (
    DoubtError,
    amount_in,
    date_order,
    decimal_mark,
    is_missing,
    period_in_cell,
)
from toc.records.measurement_rules import WrongError

T = TypeVar("T")

_TOTALS = ("totaal", "subtotaal", "total", "subtotal", "som", "sum", "eindtotaal")


@dataclass(frozen=True)
class Rejected:
    """A cell that cannot be read: what stands there, and the key of what is said about it in
    `toc.messages`. `sheet` is empty in a CSV file."""

    sheet: str
    cell: str
    found: str
    key: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """What only the sender, or the programme leader, can answer: `kind` is `name`, `column`,
    `group`, `decimal`, `dates` or `sheet`. `found` is what it is about, first seen in `cell`;
    `near` is what may be meant."""

    kind: str
    found: str
    sheet: str
    cell: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figures:
    """What came out of a file. Where anything is `rejected` or asked, there is nothing else.

    `cells` gives by key where a measurement stood. `missing` counts the cells that say that there
    is no value, `left_out` are the rows that are totals or notes. `mapping` holds what was
    recognised as well, to be remembered.
    """

    rows: tuple[Measurement, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    questions: tuple[Question, ...] = ()
    cells: dict[Key, str] = field(default_factory=dict)
    missing: int = 0
    left_out: tuple[str, ...] = ()
    mapping: SourceMapping = field(default_factory=SourceMapping)


def read_figures(
    sheets: Sequence[Sheet],
    programme: Programme,
    mapping: SourceMapping,
    today: datetime.date,
    source: str,
) -> Figures:
    """Read the sheets of a source. Never raises for what a sheet can hold."""
    reader = _Reader(sheets, programme, mapping, today, source)
    for sheet in sheets:
        if sheet.name not in mapping.sheets and any(not c.empty for r in sheet.rows for c in r):
            reader.sheet(sheet)
    if not (reader.rows or reader.rejected or reader.questions or reader.missing):
        reader.rejected.append(Rejected("", "", "", "nothing-there"))
    remembered = mapping.model_copy(
        update={
            "columns": {**reader.columns, **mapping.columns},
            "names": {**reader.names, **mapping.names},
        }
    )
    if reader.rejected or reader.questions:
        return Figures(
            rejected=tuple(reader.rejected),
            questions=tuple(reader.questions.values()),
            mapping=remembered,
        )
    return Figures(
        tuple(reader.rows.values()),
        cells=reader.cells,
        missing=reader.missing,
        left_out=tuple(reader.left_out),
        mapping=remembered,
    )


@dataclass
class _Base:
    """What a row says of all its values."""

    cell: Cell
    indicator: str = ""
    period: Interval | None = None
    group: Group = ()
    texts: dict[str, str] = field(default_factory=dict)
    n: Cell | None = None


class _Reader:
    """Reads one file."""

    def __init__(
        self,
        sheets: Sequence[Sheet],
        programme: Programme,
        mapping: SourceMapping,
        today: datetime.date,
        source: str,
    ) -> None:
        self.programme, self.mapping, self.today = programme, mapping, today
        self.source = mapping.title or source
        self.headings = Headings(programme, mapping)
        self.rows: dict[Key, Measurement] = {}
        self.cells: dict[Key, str] = {}
        self.rejected: list[Rejected] = []
        self.questions: dict[tuple[str, str], Question] = {}
        self.columns: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.missing = 0
        self.left_out: list[str] = []
        self._sheet = ""
        texts = [c.value for s in sheets for r in s.rows for c in r if isinstance(c.value, str)]
        # What one number or date shows beyond doubt, the others in the file follow.
        self.mark = mapping.decimal or decimal_mark(texts)
        self.order = mapping.dates or date_order(texts)

    def sheet(self, sheet: Sheet) -> None:
        """Read a sheet."""
        self._sheet = sheet.name
        table = find_table(sheet, self.programme, self.mapping)
        if table is None:
            first = next(c for row in sheet.rows for c in row if not c.empty)
            if sheet.name:
                self.ask("sheet", sheet.name, first)
            else:
                self.reject(first, "no-headings")
            return
        columns = self._columns(table, sheet)
        for row in sheet.rows[table.first_row :]:
            if any(not cell.empty for cell in row):
                self._row(row, columns, table)

    def ask(self, kind: str, found: str, cell: Cell, near: Iterable[str] = ()) -> None:
        """Keep a question, once: a decimal mark and an order are those of the whole file."""
        about = "" if kind in ("decimal", "dates") else slug(found)
        question = Question(kind, brief(found), self._sheet, cell.address, tuple(near))
        self.questions.setdefault((kind, about), question)

    def reject(self, cell: Cell, key: str, **values: str) -> None:
        """Keep a cell that cannot be read."""
        said = {name: brief(value) for name, value in values.items()}
        self.rejected.append(Rejected(self._sheet, cell.address, brief(cell.text), key, said))

    def _try(self, cell: Cell, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except WrongError as error:
            self.reject(cell, error.key, **error.values)
        except DoubtError as doubt:
            self.ask(doubt.question, cell.text, cell, (doubt.one, doubt.other))
        return None

    def _columns(self, table: Table, sheet: Sheet) -> list[Column]:
        columns = list(table.columns)
        below = sheet.rows[table.first_row :]
        named = any(one.indicator or one.field == "indicator" for one in columns)
        for at, column in enumerate(columns):
            used = any(not row[at].empty for row in below)
            heading = next((cell for cell in column.cells if not cell.empty), None)
            if used and heading is None and not named and "indicator" not in table.told:
                # Names of rows often have no heading of their own.
                columns[at], named = replace(column, field="indicator"), True
            for cell in column.unknown if used else ():
                if not (column.field or column.holds_values) and not cell.filled:
                    near = nearest(slug(cell.text), self.programme.indicators, most=2)
                    self.ask("column", cell.text, cell, near)
            if used and heading is not None and not column.unknown and len(column.cells) == 1:
                self._remember(column, heading)
        values = [one for one in columns if one.holds_values]
        if not values and not self.questions:
            self.reject(next(c for c in sheet.rows[table.first_row - 1]), "no-value-column")
        plain = [one for one in values if one.field == "value" and one.about == ("", None, ())]
        for other in plain[1:]:
            self.ask("column", other.cells[0].text, other.cells[0], ("n", SKIP))
        return columns

    def _remember(self, column: Column, heading: Cell) -> None:
        if column.field and column.about == ("", None, ()):
            name = f"{column.field} {column.dimension}".strip()
            self.columns[heading.text] = name
        elif column.indicator:
            self.names[heading.text] = column.indicator

    def _row(self, row: Sequence[Cell], columns: Sequence[Column], table: Table) -> None:
        values = [(one, row[one.number - 1]) for one in columns if one.holds_values]
        filled = [(one, cell) for one, cell in values if not cell.empty]
        label = next(cell for cell in row if not cell.empty)
        if not filled:
            self.left_out.append(f"{label.address} {brief(label.text)}")
            return
        base = self._base(row, columns, table, label)
        if base is None:
            return
        counts = {one.about: row[one.number - 1] for one in columns if one.field == "n"}
        for column, cell in filled:
            if cell.filled:
                self.reject(cell, "merged-value")
                continue
            self._value(column, cell, replace(base, n=counts.get(column.about, base.n)))

    def _base(
        self, row: Sequence[Cell], columns: Sequence[Column], table: Table, label: Cell
    ) -> _Base | None:
        """What the row says of its values; None where it is no measurement, or nothing certain."""
        base = _Base(label)
        at = {one.field: row[one.number - 1] for one in columns if one.field and not one.dimension}
        given = {**table.told, **{name: cell for name, cell in at.items() if not cell.empty}}
        sound = True
        if (cell := given.get("indicator")) is not None:
            if slug(cell.text).split("-")[0] in _TOTALS and not self.headings.indicator(cell.text):
                self.left_out.append(f"{cell.address} {brief(cell.text)}")
                return None
            base.indicator = self._indicator(cell)
            sound = base.indicator not in ("", SKIP)
        if (cell := given.get("period")) is not None:
            here = cell
            base.period = self._try(here, lambda: period_in_cell(here, self.order))
            sound = sound and base.period is not None
        groups = [(one, row[one.number - 1]) for one in columns if one.field == "group"]
        for column, cell in groups:
            group = () if cell.empty else self._group(cell, column.dimension)
            sound = sound and group is not None
            base.group += group or ()
        base.n = given.get("n")
        base.texts = {
            name: given[name].text
            for name in ("place", "quality", "source", "note")
            if name in given
        }
        return base if sound else None

    def _indicator(self, cell: Cell) -> str:
        name = self.headings.indicator(cell.text)
        if not name:
            known = {one.text: key for key, one in self.programme.indicators.items()}
            near = nearest(cell.text, [*known, *self.programme.indicators], most=3)
            meant = dict.fromkeys(known.get(text, text) for text in near)
            self.ask("name", cell.text, cell, meant)
        elif cell.text != name:
            self.names[cell.text] = name
        return name

    def _group(self, cell: Cell, dimension: str) -> Group | None:
        if "=" in cell.text and not dimension:
            return self._try(cell, lambda: rules.group_in(cell.text))
        group = self.headings.group(cell.text, dimension)
        if group is None:
            every = {
                f"{name}={category}"
                for one in self.programme.indicators.values()
                for name, categories in one.disaggregation.items()
                for category in categories
                if not dimension or name == dimension
            }
            self.ask("group", cell.text, cell, nearest(cell.text, every, most=3))
        return group

    def _value(self, column: Column, cell: Cell, base: _Base) -> None:
        if not cell.fault and is_missing(cell.text):
            self.missing += 1
            return
        name = column.indicator or base.indicator
        if name == SKIP:
            return
        period = column.period or base.period
        if not name or period is None:
            self.reject(cell, "no-indicator" if not name else "no-period")
            return
        indicator = self.programme.indicators.get(name)
        if indicator is None:
            self.reject(cell, "unknown-indicator", found=name)
            return
        read = self._try(cell, lambda: self._amount(cell, name))
        judge = rules.period_check(indicator, self.programme, self.today)
        sound = self._try(cell, lambda: judge(period))
        n = self._count(base.n) if base.n is not None and not base.n.empty else None
        told = indicator.disaggregation
        about = (*base.group, *column.group)
        group = self._try(cell, lambda: rules.check_group(about, told))
        quality = self._try(cell, lambda: rules.to_quality(base.texts.get("quality", "")))
        if read is None or sound is None or group is None or quality is None:
            return
        value, below, circa = read
        row = Measurement(
            name,
            period,
            value,
            n,
            group,
            base.texts.get("place", ""),
            "circa" if circa and quality == "exact" else quality,
            below,
            base.texts.get("source", "") or self.source,
            typed(base.texts.get("note", "")),
        )
        if row.key in self.rows:
            self.reject(cell, "cell-twice", other=self.cells[row.key])
            return
        self.rows[row.key] = row
        where = f"{self._sheet} {cell.address}".strip()
        self.cells[row.key] = where

    def _count(self, cell: Cell) -> int | None:
        if is_missing(cell.text) and not cell.fault:
            return None

        def read() -> int | None:
            amount = amount_in(cell, self.mark)
            if amount.below or amount.percent:
                raise WrongError("not-a-count", found=cell.text)
            return rules.to_count(f"{amount.value:f}".removesuffix(".0"))

        return self._try(cell, read)

    def _amount(self, cell: Cell, name: str) -> tuple[Found, bool, bool]:
        indicator = self.programme.indicators[name]
        if cell.fault:
            raise WrongError(cell.fault, found=cell.text)
        check = rules.value_check(indicator)
        if rules.takes_words(indicator):
            if indicator.value_kind is Measure.YES_NO and cell.value in (Decimal(0), Decimal(1)):
                return ("yes" if cell.value else "no"), False, False
            return check(cell.text), False, False
        amount = amount_in(cell, self.mark)
        if amount.percent and not rules.is_percentage(indicator):
            raise WrongError("percent-sign", found=brief(cell.text), unit=indicator.unit or "–")
        return check(amount.value), amount.below, amount.circa
