"""What people write on a decision sheet: an answer, a day, and whether it goes with what was
decided before."""

from __future__ import annotations

import datetime
import re

from toc.core.model import Decision, PartialDate, Verdict, contradict, replaces
from toc.core.words.terms import month_name
from toc.review.words.decision_sheet import DECISION_SHEET

_DUTCH_DAY = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_WORDED_DAY = re.compile(r"([0-9]{1,2}) ([a-z]{3,})\.? ([0-9]{4})")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


def stands_in_the_way(before: Decision, now: Decision) -> bool:
    """Whether the plan has another decision on the same thing of which it cannot be said which
    one is later: then nobody knows which of them holds."""
    if before == now or before.question != now.question:
        return False
    if replaces(now, before) or replaces(before, now):
        return False
    return before.decision is now.decision or contradict(before.decision, now.decision)


def verdict_in(word: str) -> Verdict | None:
    """The answer that somebody gave, in either language."""
    plain = word.casefold().strip(" .")
    for verdict in (Verdict.STOP, Verdict.GO_ON, Verdict.CHANGE, Verdict.START):
        if plain in DECISION_SHEET[f"answer.{verdict.value}"]:
            return verdict
    return None


def day_in(text: str) -> PartialDate | None:
    """A day as people write it: 14-11-2024, 14/11/2024, 2024-11-14, 14 nov 2024."""
    if (found := _DUTCH_DAY.fullmatch(text)) is not None:
        day, month, year = map(int, found.groups())
    elif (found := _ISO_DAY.fullmatch(text)) is not None:
        year, month, day = map(int, found.groups())
    elif (found := _WORDED_DAY.fullmatch(text.casefold())) is not None:
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    else:
        return None
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return PartialDate(year, month, day)


def _month(word: str) -> int:
    """The number of a month, also cut off after three letters or more; 0 for any other word."""
    for month in range(1, 13):
        day = datetime.date(2000, month, 1)
        if month_name(day, "nl").startswith(word):
            return month
        if month_name(day, "en").casefold().startswith(word):
            return month
    return 3 if word == "mrt" else 0
