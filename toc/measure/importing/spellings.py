"""Numbers and dates in the spellings that people use, and which of them can mean two things."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from toc.core.model import Interval
from toc.core.model.measurements import months_from, to_period
from toc.core.problems import WrongError
from toc.measure.importing.flags import marked
from toc.measure.importing.grid import GridCell

Mark = Literal["comma", "point"]
Order = Literal["day_first", "month_first"]


@dataclass(frozen=True)
class Dating:
    """What was said of how a file writes periods: the `order` of day and month; whether `years` as
    `2021/22` are a school year or two whole years; whether the last number of a `short` one as
    `juli 23` is a year or a day."""

    order: Order | None = None
    years: Literal["school_year", "whole_years"] | None = None
    short: Literal["year", "day"] | None = None


MISSING = frozenset(
    (
        *("n.v.t.", "nvt", "n.v.t", "n.b.", "nb", "n.b", "n.a.", "n/a", "na", "#n/a", "#n/b"),
        *("onbekend", "niet bekend", "niet gemeten", "geen meting", "geen opgave", "unknown"),
        *("not known", "not measured", "no measurement", "not stated"),
        *("-", "–", "—", ".", "..", "x", "?", ":"),
    )
)
"""What people write where there is no value."""

_BELOW = re.compile(r"(?:<|minder dan|less than|kleiner dan|fewer than|under)\s*")
_CIRCA = re.compile(r"(?:ca\.?|circa|±|~|ongeveer|about|approx\.?)\s*")
_GAPS = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb febr februari february",
            "mrt maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_CODED_MONTH = re.compile(r"(\d{4})[- ]?m(\d{1,2})|m(\d{1,2})[- ]?(\d{4})")
_WEEK = re.compile(r"(\d{4})[- ]?w(\d{1,2})")
_BRACKETED = re.compile(r"(.+?) ?\[(?:yr)?(.+)\]")
"""As the World Bank writes its headings: `2020 [YR2020]`."""
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        ("eerste first", "tweede second", "derde third", "vierde fourth"), start=1
    )
    for word in words.split()
}
_QUARTER = r"(?:kwartaal|kwart\.?|kw\.?|quarter|qtr\.?|q|k)"
_HALF = r"(?:halfjaar|half jaar|helft|half year|half|h|s)"
_NTH = r"(?:e|ste|de|st|nd|rd|th)?"
_PARTS = tuple(
    (re.compile(pattern), months)
    for word, months in ((_QUARTER, 3), (_HALF, 6))
    for pattern in (
        rf"{word}\s*(?P<n>[1-4])\s*[-/,' ]?\s*(?:van |of )?(?P<year>\d{{4}})",
        rf"(?P<n>[1-4]){_NTH}\s*{word}\s*[-/,' ]?\s*(?:van |of )?(?P<year>\d{{4}})",
        rf"(?P<year>\d{{4}})\s*[-/,' ]?\s*{word}\s*(?P<n>[1-4])",
        rf"(?P<year>\d{{4}})\s*[-/,' ]?\s*(?P<n>[1-4]){_NTH}\s*{word}",
    )
)
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_WORDED = re.compile(r"(?:(\d{1,2})[-. ]+)?([a-z]+)\.?[-', ]*(\d{4})")
_SHORT = re.compile(r"([a-z]+)\.?([-'’ ]+)(\d{2})")
_RUN = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})?")
"""A date or a month without marks between: `20230315`, `202303`."""
_TWO_YEARS = re.compile(r"(\d{4})\s*[-/–]\s*['’]?(\d{2}|\d{4})")
_SCHOOL_YEAR = re.compile(r"(?:schooljaar|school year|academisch jaar|academic year)\s+(.+)")
_CODED = re.compile(r"(?P<year>\d{4})(?P<kind>jj|hj|kw|mm|sj)(?P<n>\d{2})")
"""`2021JJ00` is a year, `2021KW03` a quarter, `2021SJ00` a school year."""

_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000
_EPOCH, _MAC = datetime.date(1899, 12, 30), datetime.date(1904, 1, 1)


class DoubtError(WrongError):
    """It can mean two things, and only the sender knows which. `key` is one of `CHOICES`; `near`
    is what it can mean."""

    def __init__(self, key: str, *near: str) -> None:
        super().__init__(key)
        self.near = near


@dataclass(frozen=True)
class WrittenNumber:
    """A number as it was written: as a percentage, as less than, as about."""

    value: Decimal
    percent: bool = False
    below: bool = False
    circa: bool = False


def is_missing(text: str) -> bool:
    """Whether this says that there is no value: that is never a nought."""
    return " ".join(text.casefold().split()) in MISSING


def is_dash(text: str) -> bool:
    """Whether this is a dash alone: no value, or nought."""
    return text.strip() in ("-", "–", "—")


def amount_in(cell: GridCell, mark: Mark | None) -> WrittenNumber:
    """The number in a cell. `mark` is the decimal mark of the file, None where nothing tells.
    Raises WrongError or DoubtError."""
    value = cell.value
    if isinstance(value, Decimal):
        # Between quotes or behind a stroke it is a letter, and nothing is multiplied.
        times = "%" in re.sub(r'"[^"]*"|\\.', "", cell.form)
        return WrittenNumber(_tidy(value * 100) if times else value, "%" in cell.form)
    if not isinstance(value, str):
        raise WrongError("date-as-value", found=cell.text)
    text = value.casefold().replace("−", "-").strip()
    below, circa = _BELOW.match(text), _CIRCA.match(text)
    for start in (below, circa):
        text = text[start.end() :] if start else text
    percent = text.endswith(("%", "procent"))
    text = text.removesuffix("%").removesuffix("procent").strip()
    if text.endswith("-"):  # as bookkeeping programs write it
        text = f"-{text[:-1].strip()}"
    text = _GAPS.sub("", text)
    if not _NUMBER.fullmatch(text):
        raise WrongError("not-a-number", found=cell.text)
    return WrittenNumber(_decimal(text, mark), percent, below is not None, circa is not None)


_SHOWN = re.compile(r"[#,0 ]*?[0#](?:\.(?P<share>[0#]+))?(?P<percent> ?%)?")


def shown_of(value: Decimal, form: str) -> Decimal:
    """A number as Excel shows it in this form, where that says how many decimals it has; a share
    in a form with a percent sign is in percent."""
    plain = re.sub(r'\[[^]]*\]|"[^"]*"|\\.|_.|\*.', "", form.split(";")[0]).strip()
    match = _SHOWN.fullmatch(plain)
    if match is None:
        return value
    places = len(match["share"] or "")
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return value if rounded == value else rounded


def _tidy(value: Decimal) -> Decimal:
    """Without the noughts that multiplying leaves, and without an exponent."""
    short = value.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short


def _decimal(text: str, mark: Mark | None) -> Decimal:
    own = _mark_of(text)
    if own == "none":
        return Decimal(text)
    if own == "either":
        if mark is None:
            raise DoubtError("decimal", re.sub("[.,]", "", text), re.sub("[.,]", ",", text))
        own = mark
    elif own == "neither":
        raise WrongError("not-a-number", found=text)
    decimal, thousands = (",", ".") if own == "comma" else (".", ",")
    return Decimal(text.replace(thousands, "").replace(decimal, "."))


def _mark_of(text: str) -> Literal["comma", "point", "none", "either", "neither"]:
    """Which decimal mark a number shows that it is written with."""
    marks = re.sub("[^.,]", "", text)
    if not marks:
        return "none"
    pieces = re.split("[.,]", text.lstrip("+-"))
    in_threes = all(len(piece) == 3 for piece in pieces[1:]) and 1 <= len(pieces[0]) <= 3
    if len(set(marks)) == 2:
        good = marks.count(marks[-1]) == 1 and all(len(piece) == 3 for piece in pieces[1:-1])
        if not good:
            return "neither"
        return "comma" if marks[-1] == "," else "point"
    if len(marks) > 1:
        if not in_threes:
            return "neither"
        return "comma" if marks[0] == "." else "point"
    if in_threes and pieces[0] != "0":
        return "either"
    return "comma" if marks == "," else "point"


def decimal_mark(texts: Iterable[str]) -> Mark | None:
    """The decimal mark that the numbers among these show, where they all show the same."""
    shown = set()
    for text in texts:
        match = re.fullmatch(r"[^\d.,]{0,10}?(\d+(?:[.,]\d+)+)\s*(?:%|-|procent)?", text.strip())
        if match is not None:
            shown.add(_mark_of(match[1]))
    told = shown & {"comma", "point"}
    if len(told) != 1:
        return None
    return "comma" if "comma" in told else "point"


def date_order(texts: Iterable[str]) -> Order | None:
    """The order of day and month that the dates among these show, where all show the same."""
    shown: set[Order] = set()
    for text in texts:
        match = _NUMERIC.fullmatch(text.strip())
        if match is not None and (int(match[1]) > 12) != (int(match[2]) > 12):
            shown.add("day_first" if int(match[1]) > 12 else "month_first")
    return shown.pop() if len(shown) == 1 else None


def period_in_cell(cell: GridCell, dating: Dating = Dating()) -> Interval:
    """The period in a cell. Raises WrongError or DoubtError."""
    value = cell.value
    if isinstance(value, datetime.date):
        return _as_shown(value, cell.form)
    if isinstance(value, Decimal):
        return _from_number(value, cell)
    text = " ".join(marked(value or "").text.casefold().split()).removeprefix("jaar ")
    try:
        return to_period(text)
    except ValueError:
        pass
    try:
        found = _spelt(text, dating)
    except ValueError:
        found = None
    if found is None:
        raise WrongError("not-a-period", found=cell.text)
    return found


def _as_shown(day: datetime.date, form: str) -> Interval:
    """A date as precise as Excel shows it: a year or a month is kept as its first day."""
    plain = re.sub(r"\[[^]]*\]|\"[^\"]*\"", "", form.casefold())
    if day.day == 1 and "d" not in plain:
        return months_from(day, 1 if "m" in plain else 12) if "y" in plain else Interval(day, day)
    return Interval(day, day)


def _from_number(value: Decimal, cell: GridCell) -> Interval:
    if value == value.to_integral_value():
        if 1900 <= value <= 2199:
            return to_period(str(int(value)))
        if (run := _from_run(str(int(value)))) is not None:
            return run
        if _FIRST_SERIAL <= value <= _LAST_SERIAL:
            day = (_MAC if cell.since_1904 else _EPOCH) + datetime.timedelta(days=int(value))
            return Interval(day, day)
    raise WrongError("not-a-period", found=cell.text)


def _from_run(text: str) -> Interval | None:
    """`20230315` or `202303`; None where there is no such day or month."""
    match = _RUN.fullmatch(text)
    try:
        day = match and datetime.date(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return None
    if match is None or day is None:
        return None
    return Interval(day, day) if match[3] else months_from(day, 1)


def _two_years(text: str, dating: Dating) -> Interval | None:
    """`2021/22`: a school year, which runs from August on, or two whole years. More than two years
    can be nothing else."""
    match = _TWO_YEARS.fullmatch(text)
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] if len(match[2]) == 4 else match[1][:2] + match[2])
    if last <= first:
        month = datetime.date(first, int(match[2]), 1)
        return months_from(month, 1)
    whole = months_from(datetime.date(first, 1, 1), 12 * (last - first + 1))
    if last > first + 1:
        # The end of a century aside, 2010/12 can be a month as well.
        if len(match[2]) == 2 and int(match[2]) <= 12:
            raise WrongError("not-a-period", found=text)
        return whole
    school = months_from(datetime.date(first, 8, 1), 12)
    if dating.years is None:
        one, other = (f"{span.start:%Y-%m}..{span.end:%Y-%m}" for span in (school, whole))
        raise DoubtError("years", one, other)
    return school if dating.years == "school_year" else whole


def _short(text: str, dating: Dating) -> Interval | None:
    """`juli '23` is a month; behind a space, 23 may be a day as well."""
    match = _SHORT.fullmatch(text)
    if match is None or match[1] not in _MONTHS:
        return None
    may_be_day = not match[2].strip() and 1 <= int(match[3]) <= 31
    if may_be_day and dating.short is None:
        raise DoubtError("short", f"{match[1]} 20{match[3]}", f"{int(match[3])} {match[1]}")
    if may_be_day and dating.short == "day":
        raise WrongError("no-year", found=text)
    return months_from(datetime.date(2000 + int(match[3]), _MONTHS[match[1]], 1), 1)


def _spelt(text: str, dating: Dating) -> Interval | None:
    if (match := _BRACKETED.fullmatch(text)) and match[1] == match[2]:
        text = match[1]
        if re.fullmatch(r"\d{4}", text):
            return to_period(text)
    if match := _CODED_MONTH.fullmatch(text):
        coded = datetime.date(int(match[1] or match[4]), int(match[2] or match[3]), 1)
        return months_from(coded, 1)
    if match := _WEEK.fullmatch(text):
        monday = datetime.date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return Interval(monday, monday + datetime.timedelta(days=6))
    if match := re.fullmatch(r"(\d{4})-a1", text):  # a year, as SDMX has it
        return to_period(match[1])
    if match := _CODED.fullmatch(text):
        return _from_code(int(match["year"]), match["kind"], int(match["n"]))
    if (run := _from_run(text)) is not None:
        return run
    if match := _SCHOOL_YEAR.fullmatch(text):
        return _two_years(match[1], replace(dating, years="school_year"))
    numbered = re.sub(r"[a-z]+", lambda word: _ORDINALS.get(word[0], word[0]), text)
    for pattern, months in _PARTS:
        match = pattern.fullmatch(numbered)
        if match is not None and int(match["n"]) * months <= 12:
            first = (int(match["n"]) - 1) * months + 1
            return months_from(datetime.date(int(match["year"]), first, 1), months)
    if match := _WORDED.fullmatch(text):
        month = _MONTHS.get(match[2])
        if month is None:
            return None
        day = datetime.date(int(match[3]), month, int(match[1] or 1))
        return Interval(day, day) if match[1] else months_from(day, 1)
    if match := re.fullmatch(r"([a-z]+)\.? (\d{1,2}),? (\d{4})", text):
        return _spelt(f"{match[2]} {match[1]} {match[3]}", dating)
    if match := re.fullmatch(r"(\d{4}) ([a-z]+)", text):
        return _spelt(f"{match[2]} {match[1]}", dating)  # as Statistics Netherlands writes it
    if match := _NUMERIC.fullmatch(text):
        return _numeric(int(match[1]), int(match[2]), int(match[3]), dating.order)
    if match := re.fullmatch(r"(\d{1,2})[-/](\d{4})", text):
        return months_from(datetime.date(int(match[2]), int(match[1]), 1), 1)
    if short_year(text):
        raise WrongError("short-year", found=text, example=written_out(text))
    return _short(text, dating) or _two_years(text, dating)


def _from_code(year: int, kind: str, number: int) -> Interval:
    """A period by the code of Statistics Netherlands. A school year runs from August on."""
    if kind == "sj":
        return months_from(datetime.date(year, 8, 1), 12)
    months = {"jj": 12, "hj": 6, "kw": 3, "mm": 1}[kind]
    first = (max(number, 1) - 1) * months + 1
    return months_from(datetime.date(year, first, 1), months)


def short_year(text: str) -> bool:
    """Whether this is a date of which the year is not written out: `31-12-24`."""
    return re.fullmatch(r"\d{1,2}[-/. ]\d{1,2}[-/. ]'?\d{2}", text) is not None


def written_out(text: str) -> str:
    """The same date with its year written out: `31-12-2024`."""
    return re.sub(r"'?(\d{2})$", r"20\1", text)


def _numeric(one: int, two: int, year: int, order: Order | None) -> Interval:
    if one <= 12 and two <= 12 and one != two and order is None:
        first, second = datetime.date(year, two, one), datetime.date(year, one, two)
        raise DoubtError("dates", first.isoformat(), second.isoformat())
    month_first = two > 12 or (order == "month_first" and one <= 12)
    day, month = (two, one) if month_first else (one, two)
    found = datetime.date(year, month, day)
    return Interval(found, found)
