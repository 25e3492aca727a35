"""Files as statistical offices publish them: Statistics Netherlands, Eurostat, the World Bank.

Each is recognised by its headings. What has its periods or topics in columns is turned, so that
each row is one value with all that holds for it.
"""

from __future__ import annotations

from dataclasses import replace

from toc.core.loading import slug
from toc.measure.importing import eurostat
from toc.measure.importing.grid import GridSheet
from toc.measure.importing.statline import is_statline, statline
from toc.measure.importing.turned_tables import said

_SEARCHED = 20


def as_published(sheet: GridSheet) -> GridSheet:
    """The sheet with the statistical office whose layout it has, turned where that is needed."""
    for at, row in enumerate(sheet.rows(most=_SEARCHED)):
        words = {slug(cell.text) for cell in row}
        if eurostat.is_tsv(row[0].text):
            return eurostat.of_tsv(sheet, at)
        if {"time-period", "obs-value"} <= words:
            return eurostat.of_csv(sheet, at)
        if "country-name" in words and words & {"indicator-name", "series-name"}:
            return _world_bank(sheet, at)
    return statline(sheet) if is_statline(sheet) else sheet


def _world_bank(sheet: GridSheet, at: int) -> GridSheet:
    """A download of a topic, or of DataBank: the years in columns, or in one that says `Time`."""
    head = [
        said(cell, "TIME_PERIOD") if slug(cell.text) == "time" else cell for cell in sheet.row(at)
    ]
    grid = [*sheet.grid[:at], head, *sheet.grid[at + 1 :]]
    return replace(sheet, grid=grid, publisher="worldbank", mark="point")
