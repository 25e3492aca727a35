"""When an inspanning runs, as far as the file says so."""

from __future__ import annotations

import datetime

from toc.core.model import Inspanning, PartialDate

_LAST_YEAR = datetime.MAXYEAR


def ends(inspanning: Inspanning) -> PartialDate | None:
    """The end that is written, or else the month in which a known start and duration bring it;
    None where the file does not say. A start that is only a year says nothing about the end."""
    start, duration = inspanning.start, inspanning.duration
    if inspanning.end is not None or start is None or duration is None or not start.month:
        return inspanning.end
    months = start.year * 12 + start.month - 1 + duration - 1
    # A start in the middle of a month runs on to the middle of one.
    months += start.day > 1
    year, month = divmod(months, 12)
    return PartialDate(year, month + 1) if year <= _LAST_YEAR else None


def interval(inspanning: Inspanning) -> tuple[PartialDate, PartialDate] | None:
    """Its start and end where both are known and in order."""
    start, end = inspanning.start, ends(inspanning)
    if start is None or end is None or start.first_day > end.last_day:
        return None
    return start, end
