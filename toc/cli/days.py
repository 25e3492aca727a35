"""The days that people give on the command line, and today."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from toc.cli.ending import fail

if TYPE_CHECKING:
    from toc.core.words import Language

T = TypeVar("T")


def today() -> datetime.date:
    """The day on which the command runs."""
    return datetime.date.today()


def recorded_on(text: str, language: Language) -> datetime.date:
    """The day that was given with `--on`, or today."""
    from toc.core.records.measurement_rules import to_day

    return given("--on", lambda: to_day(text), language) or today()


def given(option: str, read: Callable[[], T], language: Language) -> T:
    """What `read` makes of an option. Ends with 2 where that cannot be."""
    from toc.core.problems import WrongError
    from toc.measure.words.measure import MEASURE

    try:
        return read()
    except WrongError as error:
        fail(MEASURE.say("wrong-option", language, option=option, what=error.say(language)))


def end_of(year: str | None, language: Language) -> datetime.date:
    """The last day of a year, or today where that is earlier. Ends with 2 where it is no year, or
    one that is still to begin."""
    from toc.measure.words.progress import PROGRESS

    now = today()
    if year is None:
        return now
    if not (year.isascii() and year.isdecimal() and len(year) == 4 and int(year)):
        fail(PROGRESS.say("not-a-year", language, found=year, example=now.year))
    if int(year) > now.year:
        fail(PROGRESS.say("year-ahead", language, year=year))
    return min(now, datetime.date(int(year), 12, 31))


def day_given(given: str | None, language: Language) -> datetime.date:
    """The last day of a date as precise as it was given, or today. Ends with 2 for no date."""
    from toc.core.model import PartialDate
    from toc.exchange.words.table import TIDY

    if given is None:
        return today()
    try:
        return PartialDate.parse(given).last_day
    except ValueError:
        fail(TIDY.say("not-a-date", language, found=given))
