"""The tables of views as a workbook, in the form that the tables of documents have."""

import re
from collections.abc import Sequence

from toc.core.words import Language
from toc.documents.document import Cell, Chapter, Column, Document, Table
from toc.documents.house_style import SOBER
from toc.documents.writers import xlsx as workbook
from toc.draw.views.plain_forms import Rows

# A number that means the same in every language; what begins with a nought is a code.
_WHOLE = re.compile(r"0|[1-9]\d{0,8}")
_NARROW, _BROAD = 10.0, 34.0  # characters
_HEADING = 1.4  # how much wider a bold heading is than an ordinary text


def xlsx(tables: Sequence[Rows], title: str, language: Language) -> bytes:
    """A workbook with that title and a sheet for each table."""
    chapters = tuple(Chapter(table.id, table.title, (_table(table),)) for table in tables)
    return workbook.xlsx(Document(title, "", language, title, (), chapters), SOBER)


def _table(table: Rows) -> Table:
    columns = []
    for i, name in enumerate(table.header):
        longest = max([_HEADING * len(name), *(float(len(row[i])) for row in table.rows)])
        columns.append(Column(name, min(_BROAD, max(_NARROW, longest))))
    rows = tuple(tuple(map(_cell, row)) for row in table.rows)
    return Table(table.id, table.title, tuple(columns), rows)


def _cell(text: str) -> Cell:
    return Cell(text, int(text)) if _WHOLE.fullmatch(text) else Cell(text)
