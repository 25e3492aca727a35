"""From the sheets of a source to measurements: every cell that cannot be read at its place, every
question that only the sender can answer, or else all of it."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Sequence

from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.problems import NO_FILE, Place, Problem, Severity
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.cell_meaning import Meaning
from toc.measure.importing.columns import columns_of
from toc.measure.importing.findings import Findings
from toc.measure.importing.grid import GridSheet, cell_of
from toc.measure.importing.headings import Headings
from toc.measure.importing.outcome import ImportedFigures, Stamp
from toc.measure.importing.plain_rows import read_plain
from toc.measure.importing.publishers import as_published
from toc.measure.importing.rows import RowReader
from toc.measure.importing.so_far import MeasurementsSoFar
from toc.measure.importing.spellings import Mark, date_order, decimal_mark
from toc.measure.importing.tables import SheetTable, find_table, number_texts, other_texts


def read_figures(
    sheets: Sequence[GridSheet],
    programme: Programme,
    mapping: SourceMapping,
    today: datetime.date,
    source: str,
    *,
    recorded: datetime.date | None = None,
    by: str = "",
    correction: str = "",
    there: Measurements | None = None,
) -> ImportedFigures:
    """Read the sheets of a source. Never raises for what a sheet can hold. What was recorded when,
    by which role and as a correction for which reason is written with every measurement. `there`
    is what was measured before: its places are known, and totals go on from it."""
    stamp = Stamp(mapping.title or source, recorded, by, correction)
    collecting = gc.isenabled()
    # Nothing that is made here is garbage; looking for it takes long.
    gc.disable()
    try:
        return _read(sheets, programme, mapping, today, stamp, there or Measurements())
    finally:
        if collecting:
            gc.enable()


def _read(
    sheets: Sequence[GridSheet],
    programme: Programme,
    mapping: SourceMapping,
    today: datetime.date,
    stamp: Stamp,
    there: Measurements,
) -> ImportedFigures:
    findings, kept = Findings(), MeasurementsSoFar()
    used = [
        as_published(one) for one in sheets if one.name not in mapping.sheets and not one.empty
    ]
    headings = Headings(programme, mapping)
    tables = [find_table(one, headings) for one in used]
    found = [(one, table) for one, table in zip(used, tables, strict=True) if table is not None]
    # What one number or date shows beyond doubt, the others in the file follow.
    numbers = (text for sheet, table in found for text in number_texts(sheet, table))
    texts = (text for sheet, table in found for text in other_texts(sheet, table))
    meaning = Meaning(
        programme,
        headings,
        mapping.decimal or _mark([one for one, _ in found], list(numbers)),
        mapping.dates or date_order(texts),
        today,
        mapping,
        {row.place for row in there.rows} - {""},
    )
    abroad = [pair for pair in found if pair[0].publisher in ("eurostat", "worldbank")]
    meaning.count_places(_places_in(found), _places_in(abroad))
    for sheet, table in zip(used, tables, strict=True):
        findings.sheet = sheet.name
        kept.begin(sheet)
        if table is None:
            _not_understood(sheet, findings)
            continue
        columns = columns_of(table, sheet, programme, headings, findings, kept)
        reader = RowReader(meaning, findings, kept, table, columns, stamp, sheet)
        for at in read_plain(meaning, kept, sheet, table, columns, stamp):
            reader.read(sheet.row(at), hidden=at + sheet.first in sheet.hidden_rows)
    kept.doubt_shares(findings)
    kept.tell_totals(programme, mapping, there, findings)
    return _outcome(findings, kept, mapping)


def _mark(sheets: Sequence[GridSheet], numbers: Sequence[str]) -> Mark | None:
    """The decimal mark of a file. A statistical office writes none between thousands."""
    for sheet in sheets:
        if sheet.publisher and sheet.mark is not None:
            return sheet.mark
        if sheet.publisher:
            return "comma" if any("," in text for text in numbers) else "point"
    return decimal_mark(numbers)


def _places_in(found: Sequence[tuple[GridSheet, SheetTable]]) -> frozenset[str]:
    """The places in the files of statistical offices."""
    return frozenset(
        text
        for sheet, table in found
        if sheet.publisher
        for one in table.columns
        if one.field == "place"
        for content in sheet.contents(one.number - 1, table.first_row)
        if (text := cell_of(content).text)
    )


def _not_understood(sheet: GridSheet, findings: Findings) -> None:
    first = next(cell for row in sheet.rows() for cell in row if not cell.empty)
    if sheet.name:
        findings.ask("sheet", sheet.name, first)
    else:
        findings.reject(first, "no-headings")


def _outcome(
    findings: Findings, kept: MeasurementsSoFar, mapping: SourceMapping
) -> ImportedFigures:
    rows, places = kept.in_order()
    nothing = not rows and not any(kept.counts.values())
    if nothing and not (findings.rejected or findings.questions):
        nowhere = Place(NO_FILE)
        findings.rejected.append(Problem("nothing-there", Severity.ERROR, nowhere))
    remembered = mapping.model_copy(
        update={
            "columns": {**kept.columns, **mapping.columns},
            "names": {**kept.names, **mapping.names},
        }
    )
    if findings.rejected or findings.questions:
        return ImportedFigures(
            rejected=tuple(findings.rejected),
            questions=tuple(findings.questions.values()),
            mapping=remembered,
        )
    return ImportedFigures(
        rows,
        places=places,
        sheets=kept.sheet_names(),
        left_out=tuple(findings.left_out),
        mapping=remembered,
        **kept.counts,
    )
