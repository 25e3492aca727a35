"""The measurements that came out of a file so far, each with where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import repeat
from operator import attrgetter, itemgetter

from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements
from toc.core.records.measurement_rules import shown
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.cell_meaning import ReadValue
from toc.measure.importing.findings import Findings
from toc.measure.importing.grid import GridCell, GridSheet, address
from toc.measure.importing.outcome import CellsLeftOut, Spot
from toc.measure.importing.totals import CumulativeValue, increments

Same = tuple[str, int, int, str]
"""What two measurements of one thing share: the indicator, the period, the group and the place.
Of the two in the middle it is the identity, since `Meaning` has one object for all equal ones:
that is far quicker."""


class MeasurementsSoFar:
    """What is kept while a file is read, a sheet after another."""

    def __init__(self) -> None:
        self.missing = 0
        self.dashes = 0
        self.impossible = 0
        self.outside = 0
        self.unpublished = 0
        self.other_places = 0
        self.columns: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.over_one: set[str] = set()
        self._sheets: list[GridSheet] = []
        self._rows: dict[Same, Measurement] = {}
        self._places: dict[Same, Spot] = {}
        self._mixed = False
        self._counted: dict[Same, tuple[GridSheet, CumulativeValue]] = {}
        self._shares: dict[str, list[tuple[Spot, GridCell, Decimal]]] = {}

    @property
    def counts(self) -> CellsLeftOut:
        """How many values were not kept, by why."""
        return {
            "missing": self.missing,
            "dashes": self.dashes,
            "impossible": self.impossible,
            "outside": self.outside,
            "unpublished": self.unpublished,
            "other_places": self.other_places,
        }

    def begin(self, sheet: GridSheet) -> None:
        """From here on it is about this sheet."""
        self._sheets.append(sheet)

    def note_counted(self, value: CumulativeValue) -> None:
        """Note a value that was added, of a cumulative indicator."""
        row = value.row
        same = (row.indicator, id(row.period), id(row.group), row.place)
        if self._rows.get(same) is row:
            self._counted[same] = self._sheets[-1], value

    def tell_totals(
        self,
        programme: Programme,
        mapping: SourceMapping,
        there: Measurements,
        findings: Findings,
    ) -> None:
        """Of cumulative indicators, make what came in its period of what is a total so far."""
        if not self._counted:
            return
        findings.sheet = next(iter(self._counted.values()))[0].name
        values = [value for _, value in self._counted.values()]
        by_cell = {id(value.row): same for same, (_, value) in self._counted.items()}
        made = increments(values, programme, mapping, there, findings)
        for old, new in made:
            self._rows[by_cell[id(old)]] = new

    def add(self, row: Measurement, cell: GridCell, findings: Findings) -> None:
        """Keep a measurement, or reject it where there is one already."""
        same = (row.indicator, id(row.period), id(row.group), row.place)
        place = self._place(cell)
        other = self._places.get(same)
        if other is None:
            self._rows[same], self._places[same] = row, place
            self._mixed = True
            return
        if findings.asked_here("column"):
            return  # what tells the two apart may stand there
        if other > place and not self._sheets[-1].turned:  # the plain rows come first
            sheet = self._sheets[-1]
            cell = sheet.row(other[1] - sheet.first)[other[2] - 1]
            other = place
        where = address(*other[1:])
        if other[0] != place[0]:
            where = f"{self._sheets[other[0]].name}!{where}"  # as Excel calls it
        findings.reject(cell, "cell-twice", other=where)

    def add_all(
        self, rows: Sequence[Measurement], lines: Iterable[int], columns: Iterable[int]
    ) -> bool:
        """Keep measurements, of these rows and columns; none of them where two are about the same
        thing, which is what False says."""
        names, periods, groups, towns = (
            map(attrgetter(part), rows) for part in ("indicator", "period", "group", "place")
        )
        keys = list(zip(names, map(id, periods), map(id, groups), towns, strict=True))
        new = dict(zip(keys, rows, strict=True))
        if len(new) < len(rows) or not self._rows.keys().isdisjoint(new):
            return False
        self._rows.update(new)
        at = zip(repeat(len(self._sheets) - 1), lines, columns, strict=False)
        self._places.update(zip(keys, at, strict=True))
        return True

    def note_share(self, name: str, reading: ReadValue, cell: GridCell) -> None:
        """Note a value of an indicator in percent that may be a share of one, or that shows that
        the others are none."""
        if reading.over:
            self.over_one.add(name)
        elif reading.share is not None:
            self._shares.setdefault(name, []).append((self._place(cell), cell, reading.share))

    def doubt_shares(self, findings: Findings) -> None:
        """Of an indicator in percent that has nothing but shares of one, nobody knows what they
        are."""
        for name, cells in self._shares.items():
            if name in self.over_one or all(number in (-1, 0, 1) for _, _, number in cells):
                continue
            for place, cell, number in sorted(cells, key=itemgetter(0)):
                findings.sheet = self._sheets[place[0]].name
                found, percent = shown(number), shown((number * 100).normalize())
                findings.reject(cell, "share-or-percent", found=found, percent=percent)

    def in_order(self) -> tuple[tuple[Measurement, ...], tuple[Spot, ...]]:
        """The measurements as they stand in the file, and where."""
        rows, places = self._rows.values(), self._places.values()
        if self._mixed:
            pairs = sorted(zip(places, rows, strict=True), key=itemgetter(0))
            return tuple(row for _, row in pairs), tuple(place for place, _ in pairs)
        return tuple(rows), tuple(places)

    def sheet_names(self) -> tuple[str, ...]:
        """The names of the sheets, in the order of the numbers in places."""
        return tuple(sheet.name for sheet in self._sheets)

    def _place(self, cell: GridCell) -> Spot:
        return len(self._sheets) - 1, cell.row, cell.origin or cell.column
