"""Periods that stand in two places: a year in one cell, its month or quarter in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from toc.core.loading import slug
from toc.core.model import Interval
from toc.core.problems import WrongError
from toc.measure.importing.grid import GridCell
from toc.measure.importing.spellings import Dating, period_in_cell

_NUMBERED = {
    **dict.fromkeys(("maand", "month", "mnd"), "{year}-{number:02}"),
    **dict.fromkeys(("kwartaal", "quarter", "kw", "qtr"), "{year}-Q{number}"),
    **dict.fromkeys(("halfjaar", "half-year", "half"), "{year}-H{number}"),
}
_HAS_YEAR = re.compile(r"\d{4}|\d[-/.]\d|[-/']\d\d$|^[a-z]+\.? \d\d$", re.IGNORECASE)


def part_of_year(cell: GridCell) -> str:
    """The text of a cell that is a month, a quarter or a half of a year that it does not name:
    `jan`, `Q3`, `1e kwartaal`; else empty."""
    text = cell.text
    if not isinstance(cell.value, str) or _HAS_YEAR.search(text):
        return ""
    try:
        in_year(cell, 2000)
    except WrongError:
        return ""
    return text


def in_year(cell: GridCell, year: int) -> Interval:
    """The period of a part of this year. Raises WrongError."""
    return period_in_cell(replace(cell, value=f"{cell.text} {year}"))


def year_of(period: Interval | None) -> int | None:
    """The year, where a period is one calendar year."""
    if period is None:
        return None
    year = period.start.year
    return year if period == Interval(date(year, 1, 1), date(year, 12, 31)) else None


def joint_period(
    cells: Sequence[tuple[GridCell, str]], around: Interval | None, dating: Dating
) -> Interval:
    """The period that these cells say together, each with its heading; `around` is what holds for
    the whole table. Raises WrongError or DoubtError."""
    found = around
    for cell, heading in cells:
        year = year_of(found)
        if year is None:
            found = period_in_cell(cell, dating)
            continue
        try:
            own = _part(cell, heading, year) or period_in_cell(cell, dating)
        except WrongError as error:
            if error.key not in ("not-a-period", "no-year"):
                raise
            own = in_year(cell, year)
        # A column says more than what holds for the whole table, two columns say one thing.
        if found is not around and own.overlap(found or own) != own:
            raise WrongError("periods-differ", found=cell.text, other=str(year))
        found = own
    if found is None:
        raise WrongError("not-a-period", found="")
    return found


def _part(cell: GridCell, heading: str, year: int) -> Interval | None:
    """`3` below ‘Kwartaal’."""
    pattern = _NUMBERED.get(slug(heading))
    if pattern is None or not re.fullmatch(r"\d{1,2}", cell.text):
        return None
    said = pattern.format(year=year, number=int(cell.text))
    return period_in_cell(replace(cell, value=said))
