"""A table as CSV that a Dutch Excel opens with a double click: semicolons between the cells, and a
mark at the start that says it is Unicode."""

from __future__ import annotations

import io
import re
from csv import writer

from toc.documents.measure import clean
from toc.draw.views.forms import Rows

# A spreadsheet takes a text that begins so for a formula and carries it out.
_FORMULA = ("=", "+", "-", "@")
_NUMBER = re.compile(r"[+-]?\d[\d.,\u00a0\u202f ]*%?")


def csv(table: Rows) -> bytes:
    """The table as a file: its header and its rows, each text on one line of its own cell."""
    made = io.StringIO()
    lines = writer(made, delimiter=";", lineterminator="\r\n")
    for row in (table.header, *table.rows):
        lines.writerow([safe(text) for text in row])
    return made.getvalue().encode("utf-8-sig")


def safe(text: str) -> str:
    """A text as a spreadsheet shows it: with an apostrophe before what it would carry out."""
    said = clean(text) if text.strip() else ""
    if said.startswith(_FORMULA) and not _NUMBER.fullmatch(said):
        return f"'{said}"
    return said
