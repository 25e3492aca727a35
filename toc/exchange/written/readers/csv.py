"""A plan in a text file with columns (.csv, .tsv)."""

from __future__ import annotations

from toc.core.records.hidden_sheet import UnreadableError
from toc.exchange.written.gathering import Gathering
from toc.exchange.written.office.packed import reader
from toc.exchange.written.office.sheets import ReadSheet, SheetCell, add_sheet
from toc.exchange.written.office.unreadable import as_refusal
from toc.exchange.written.outline import Outline
from toc.measure.importing.grid import read_sheets


@reader
def read_csv(data: bytes) -> Outline:
    """What stands in a CSV file, in any of its spellings. Raises UnreadablePlanError."""
    try:
        # Who writes the end of a line as on an old Mac.
        plain = b"\n" not in data and b"\0" not in data and not data.startswith(b"PK")
        (sheet,) = read_sheets(data.replace(b"\r", b"\n") if plain else data)
    except UnreadableError as error:
        raise as_refusal(error) from error
    gathering = Gathering()
    read = ReadSheet(sheet.name)
    for row, line in enumerate(sheet.grid, start=sheet.first):
        for column, text in enumerate(line, start=1):
            if isinstance(text, str) and text.strip():
                read.cells[row, column] = SheetCell(text)
    add_sheet(gathering, read)
    return gathering.outline()
