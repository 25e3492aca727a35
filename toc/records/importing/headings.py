"""What stands in which column: from the headings of a sheet, over one row or more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.loading import slug
from toc.model import Interval, Programme
from toc.model.measurements import Group
from toc.records.importing.grid import Cell, Sheet
from toc.records.importing.mapping import FIELDS, SKIP, SourceMapping
from toc.records.importing.spellings import DoubtError, period_in_cell
from toc.records.measurement_rules import WrongError

SEARCHED = 40
"""In so many rows the headings are looked for."""

_WORDS = {
    "indicator": "indicator indicatoren naam-indicator onderwerp vraag stelling meetpunt kpi",
    "period": "periode jaar datum peildatum meetmoment meetjaar kwartaal maand period year date",
    "value": "waarde score resultaat uitkomst percentage perc cijfer meting gemiddelde value "
    "result aantal stand",
    "n": "n respondenten aantal-respondenten aantal-deelnemers aantal-ingevuld basis steekproef "
    "respondents",
    "group": "groep doelgroep subgroep group",
    "place": "plaats gemeente wijk locatie dorp regio place municipality",
    "quality": "kwaliteit zekerheid quality",
    "source": "bron source",
    # What stands on our own form, and is no answer.
    SKIP: "wat-er-gemeten-wordt what-is-measured eenheid unit vorige-waarde previous-value",
    "note": "toelichting opmerking opmerkingen noot note notes remarks",
}
_FIELD = {word: field for field, words in _WORDS.items() for word in words.split()}
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b")
_EVERYBODY = frozenset(
    ("totaal", "alle", "allen", "iedereen", "algemeen", "total", "all", "everybody", "everyone")
)


@dataclass(frozen=True)
class Column:
    """What a column holds: the `field`, empty where the heading does not say; the `dimension` of
    groups; and what its heading says of all that stands below it. `cells` are its headings."""

    number: int
    field: str = ""
    dimension: str = ""
    indicator: str = ""
    period: Interval | None = None
    group: Group = ()
    cells: tuple[Cell, ...] = ()
    unknown: tuple[Cell, ...] = ()

    @property
    def about(self) -> tuple[str, Interval | None, Group]:
        """What its headings say of its values: a column with `n` belongs to the value with the
        same."""
        return self.indicator, self.period, self.group

    @property
    def holds_values(self) -> bool:
        """Whether its cells are values."""
        return self.field == "value" or (not self.field and self.about != ("", None, ()))


@dataclass(frozen=True)
class Table:
    """A table on a sheet: its columns, the row below the headings, and what rows above it say of
    all of it (`Peildatum: 31-12-2024`)."""

    columns: tuple[Column, ...]
    first_row: int
    told: dict[str, Cell]


def find_table(sheet: Sheet, programme: Programme, mapping: SourceMapping) -> Table | None:
    """The table on a sheet, or None where there are no headings that can be recognised."""
    reader = Headings(programme, mapping)
    told: dict[str, Cell] = {}
    for number, row in enumerate(sheet.rows[:SEARCHED]):
        known = [reader.read(cell) for cell in row]
        if pair := _told(row, known):
            told[pair[0]] = pair[1]
        elif _is_header(known):
            return _table(sheet, number, reader, told)
    # Nothing is recognised: what looks like headings at least can be asked about.
    for number, row in enumerate(sheet.rows[:SEARCHED]):
        filled = [cell for cell in row if not cell.empty]
        words = all(isinstance(cell.value, str) and slug(cell.text) for cell in filled)
        if len(filled) >= 2 and words and number + 1 < len(sheet.rows):
            return _table(sheet, number, reader, told)
    return None


def _table(sheet: Sheet, number: int, reader: Headings, told: dict[str, Cell]) -> Table:
    """The table whose first row of headings is row `number`, counted from 0."""
    rows = [sheet.rows[number]]
    for below in sheet.rows[number + 1 : number + 3]:
        if not _continues(below, [reader.read(cell) for cell in below]):
            break
        rows.append(below)
    columns = tuple(_joined(reader, cells) for cells in zip(*rows, strict=True))
    return Table(columns, number + len(rows), told)


class Headings:
    """Recognises headings, names and words of groups."""

    def __init__(self, programme: Programme, mapping: SourceMapping) -> None:
        self._programme, self._mapping = programme, mapping
        self._columns = {slug(text): meant for text, meant in mapping.columns.items()}
        self._names = {slug(text): meant for text, meant in mapping.names.items()}
        self._groups = {slug(text): meant for text, meant in mapping.groups.items()}
        self._indicators: dict[str, set[str]] = {}
        self._dimensions: dict[str, str] = {}
        self._categories: dict[str, set[tuple[str, str]]] = {}
        for name, indicator in programme.indicators.items():
            for text in (name, indicator.text, f"{indicator.text} {indicator.unit or ''}"):
                self._indicators.setdefault(slug(text), set()).add(name)
            for dimension, categories in indicator.disaggregation.items():
                self._dimensions[slug(dimension)] = dimension
                for category in categories:
                    pairs = self._categories.setdefault(slug(category), set())
                    pairs.add((dimension, category))

    def read(self, cell: Cell) -> Column | None:
        """What a heading says, or None where it is not recognised."""
        column = Column(cell.column)
        word = slug(cell.text)
        if cell.empty or cell.fault:
            return None
        if meant := self._columns.get(word):
            name, _, dimension = meant.partition(" ")
            return replace(column, field=name, dimension=dimension)
        if word in _FIELD:
            return replace(column, field=_FIELD[word])
        if word in self._dimensions:
            return replace(column, field="group", dimension=self._dimensions[word])
        if (period := self._period(cell)) is not None:
            return replace(column, period=period)
        if indicator := self.indicator(cell.text):
            return replace(column, field=SKIP if indicator == SKIP else "", indicator=indicator)
        if (group := self.group(cell.text, "")) is not None and group:
            return replace(column, group=group)
        return self._with_year(cell, column)

    def indicator(self, text: str) -> str:
        """The indicator that a name is of, `skip`, or empty where that is not certain."""
        word = slug(text)
        if word in self._names:
            return self._names[word]
        found = self._indicators.get(word, set())
        return next(iter(found)) if len(found) == 1 else ""

    def group(self, text: str, dimension: str) -> Group | None:
        """The group that a word means, in a dimension where that is known; None where that is not
        certain. A word for everybody is no group."""
        word = slug(text)
        if word in self._groups:
            meant = self._groups[word]
            if meant == "everybody":
                return ()
            name, _, category = meant.partition("=")
            return ((name.strip(), category.strip()),)
        if word in _EVERYBODY:
            return ()
        found = self._categories.get(word, set())
        if dimension:
            found = {pair for pair in found if pair[0] == dimension}
        return (next(iter(found)),) if len(found) == 1 else None

    def _period(self, cell: Cell) -> Interval | None:
        # 2,024 in a heading is no year, and 12 is no day.
        try:
            return period_in_cell(cell, self._mapping.dates)
        except (WrongError, DoubtError):
            return None

    def _with_year(self, cell: Cell, column: Column) -> Column | None:
        """`Score 2023 (%)`: a field or an indicator with a year in it."""
        years = _YEAR.findall(cell.text)
        if len(years) != 1:
            return None
        rest = Cell(cell.row, cell.column, _YEAR.sub(" ", cell.text).strip() or None)
        other = self.read(rest)
        year = self._period(Cell(cell.row, cell.column, years[0]))
        return None if other is None or other.period else replace(other, period=year)


def _told(row: Sequence[Cell], known: Sequence[Column | None]) -> tuple[str, Cell] | None:
    """`Peildatum:` with a date behind it, and nothing else on the row."""
    filled = [(cell, one) for cell, one in zip(row, known, strict=True) if not cell.empty]
    if len(filled) != 2:
        return None
    (_, first), (value, second) = filled
    if first is None:
        return None
    named = first.field in ("period", "place", "source", "indicator", "n")
    return (first.field, value) if named and not (second and second.field) else None


def _is_header(known: Sequence[Column | None]) -> bool:
    found = [one for one in known if one is not None]
    fields = {one.field for one in found} & {*FIELDS}
    periods = {one.period for one in found} - {None}
    indicators = {one.indicator for one in found} - {""}
    groups = {one.group for one in found} - {()}
    several = max(len(periods), len(indicators), len(groups)) >= 2
    spread = bool(periods or indicators or groups)
    if len(fields) >= 2 or several:
        return True
    # One line of figures begins with the name of an indicator and a year as well.
    return bool(fields) and spread


def _continues(row: Sequence[Cell], known: Sequence[Column | None]) -> bool:
    """Whether a row below headings is headings too: all of it is recognised, and it names a
    field."""
    filled = [one for cell, one in zip(row, known, strict=True) if not cell.empty]
    return any(one is not None and one.field in FIELDS for one in filled) and None not in filled


def _joined(reader: Headings, cells: Sequence[Cell]) -> Column:
    """What the headings of a column say together."""
    column = Column(cells[0].column, cells=tuple(cells))
    unknown = []
    for cell in cells:
        one = reader.read(cell)
        if one is None:
            unknown += [] if cell.empty else [cell]
            continue
        column = replace(
            column,
            field=one.field or column.field,
            dimension=one.dimension or column.dimension,
            indicator=one.indicator or column.indicator,
            period=one.period or column.period,
            group=one.group or column.group,
        )
    return replace(column, unknown=tuple(unknown))
