"""A programme as one long table: a row for each fact, in columns with a fixed meaning and type.

What is not known has no row; a cell that does not apply is empty. Small groups are hidden here as
everywhere: such a row stays, without its value. What every column and every kind of row means
stands in `toc.exchange.words.table`, from which the code book is made.
"""

from __future__ import annotations

import datetime

from toc.core.graph import GoalGraph
from toc.core.model.measurements import Measurements
from toc.exchange.table.codebook import codebook
from toc.exchange.table.indicators import indicator_rows
from toc.exchange.table.links import link_rows
from toc.exchange.table.plan import plan_rows
from toc.exchange.table.table_row import COLUMNS, RECORDS, ColumnType, TableRow

__all__ = ["COLUMNS", "RECORDS", "ColumnType", "TableRow", "codebook", "tidy"]


def tidy(
    name: str,
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    *,
    inside: bool = False,
) -> tuple[TableRow, ...]:
    """All facts of a programme, which the rows call by `name`: sorted by what a row is, and within
    that in the order of the file. `on` is the day of which the states of the indicators are.
    Values that are for the programme itself only are left out, unless the table stays `inside`."""
    rows = [
        *plan_rows(name, tree.programme),
        *link_rows(name, tree),
        *indicator_rows(name, tree, measurements, on, inside=inside),
    ]
    return tuple(sorted(rows, key=lambda row: RECORDS.index(row.record)))
