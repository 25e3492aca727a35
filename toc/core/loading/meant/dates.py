"""What somebody meant with a date."""

from __future__ import annotations

import datetime
import re

from toc.core.loading.meant.value import MeantValue, Path, plain

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb febr",
            "maart march mrt maa mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SEPARATOR = r" ?[-/. ] ?"
_DAY_MONTH = re.compile(
    rf"(\d{{1,2}})(?:e|ste|de|st|nd|rd|th)?[ -]({_MONTH})\.?,?[ -](\d{{4}})", re.I
)
_MONTH_DAY = re.compile(rf"({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})", re.I)
_MONTH_YEAR = re.compile(rf"({_MONTH})\.?[ -](\d{{4}})", re.I)
_THREE = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}})")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}})(?:{_SEPARATOR}(\d{{1,2}}))?")
_MONTH_NUMBER = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{4})")
_QUARTER = re.compile(
    r"(?:q|k|kw)([1-4])[ -]?(\d{4})|(\d{4})[ -]?(?:q|k|kw)([1-4])"
    r"|([1-4])(?:e|ste|de|st|nd|rd|th) (?:kwartaal|quarter)(?: van| of)? (\d{4})"
    r"|(?:kwartaal|quarter) ([1-4])(?: van| of)?,? (\d{4})",
    re.IGNORECASE,
)
_FIRST = frozenset({"start", "earliest", "planned_start", "actual_start"})
_LAST = frozenset({"end", "latest", "deadline", "until", "planned_end", "actual_end"})


def date(given: str, path: Path) -> MeantValue | None:
    """What a date in the file would be."""
    text = plain(given)
    field = path[-1] if path else ""
    if match := _DAY_MONTH.fullmatch(text):
        return _written(match[3], _MONTHS[match[2].lower()], match[1])
    if match := _MONTH_DAY.fullmatch(text):
        return _written(match[3], _MONTHS[match[1].lower()], match[2])
    if match := _MONTH_YEAR.fullmatch(text):
        return _written(match[2], _MONTHS[match[1].lower()])
    if match := _QUARTER.fullmatch(text):
        one, year = _quarter(match)
        if field not in _FIRST | _LAST:
            return None
        return _written(year, one * 3 - (2 if field in _FIRST else 0), problem="date-quarter")
    if match := _YEAR_FIRST.fullmatch(text):
        return _written(match[1], match[2], match[3])
    if match := _MONTH_NUMBER.fullmatch(text):
        return _written(match[2], match[1])
    if match := _THREE.fullmatch(text):
        return _three(match[1], match[2], match[3])
    return None


def _quarter(match: re.Match[str]) -> tuple[int, str]:
    one, two = [part for part in match.groups() if part is not None]
    return (int(one), two) if len(one) == 1 else (int(two), one)


def _three(first: str, second: str, year: str) -> MeantValue | None:
    day_first = _written(year, second, first)
    month_first = _written(year, first, second)
    if day_first is None or month_first is None or first == second:
        return day_first or month_first
    return MeantValue("date-two-ways", day_first.text, certain=False, other=month_first.text)


def _written(
    year: str, month: int | str, day: str | None = None, problem: str = "date-written"
) -> MeantValue | None:
    try:
        datetime.date(int(year), int(month), int(day or 1))
    except ValueError:
        return None
    last = f"-{int(day):02}" if day else ""
    return MeantValue(problem, f"{int(year):04}-{int(month):02}{last}")
