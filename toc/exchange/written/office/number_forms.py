"""A number of a spreadsheet as people see it: with the decimals, the per cent sign and the words
that its form puts around it, in Dutch spelling."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_(?P<room>.)|\*(?P<filler>.)'
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]"
    r"|(?P<digits>[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+)|(?P<percent>%)|(?P<power>[Ee][+-]0+)"
    r"|(?P<general>[Gg]eneral|[Ss]tandaard)|(?P<text>@)|(?P<other>.)",
    re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
_MONEY = ("€", "$", "£", "EUR", "USD")
_GENERAL_DIGITS, _MOST_PLACES = 10, 12
_LARGEST = 1e14
"""Larger numbers, and what is none, are shown in powers of ten."""


@dataclass(frozen=True)
class Shown:
    """What people see of a number, and that number itself in the unit in which they see it."""

    text: str
    value: float
    unit: str = ""


@dataclass(frozen=True)
class _Section:
    condition: tuple[str, float] | None
    before: str
    after: str
    digits: str
    percent: bool
    general: bool


def shown(value: float, form: str) -> Shown:
    """A number in the form that its cell has in the file.

    >>> shown(0.41, "0%"), shown(1472, "#,##0").text, shown(7.4, "General").text
    (Shown(text='41%', value=41.0, unit='%'), '1.472', '7,4')
    """
    if not abs(value) < _LARGEST:
        return Shown(f"{value:.6g}".replace(".", ","), float(value))
    section, sign = _section(value, _sections(form))
    number = Decimal(f"{abs(value):.15g}")
    if section.percent:
        number *= 100
    if not section.digits:
        if not section.general and (section.before or section.after):
            return Shown(sign + section.before + section.after, float(value))  # words only
        if not section.general:
            return Shown("", float(value))
        number = _rounded(number)
        digits = f"{number:f}".replace(".", ",")
    else:
        number, digits = _in_digits(number, section.digits)
    text = f"{sign if number else ''}{section.before}{digits}{section.after}".strip()
    unit = "%" if section.percent else _unit(section.before, section.after)
    signed = -number if sign or (value < 0 and number) else number
    return Shown(" ".join(text.split()), float(signed), unit)


def _rounded(number: Decimal) -> Decimal:
    whole = len(str(int(number)))
    places = max(0, min(_GENERAL_DIGITS - whole, 9))
    made = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return made.normalize() if made != made.to_integral() else made.to_integral()


def _in_digits(number: Decimal, digits: str) -> tuple[Decimal, str]:
    body = digits.rstrip(",")
    number = number / (1000 ** (len(digits) - len(body)))
    whole, _, part = body.partition(".")
    places = min(len(part), _MOST_PLACES)
    made = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    figures, _, decimals = f"{made:f}".partition(".")
    least = part.replace("?", "0").rfind("0") + 1
    while len(decimals) > least and decimals.endswith("0"):
        decimals = decimals[:-1]
    figures = figures.zfill(whole.count("0")) if int(figures) or "0" in whole else ""
    if "," in whole and figures:
        figures = f"{int(figures):,}".replace(",", ".").zfill(len(figures))
    return made, f"{figures},{decimals}" if decimals else figures


def _unit(before: str, after: str) -> str:
    for sign in _MONEY:
        if sign in before or sign in after:
            return sign
    return after.strip() if any(map(str.isalpha, after)) else ""


def _section(value: float, sections: tuple[_Section, ...]) -> tuple[_Section, str]:
    """The section of the form that goes for a number, and the sign that it puts before it."""
    conditions = [one for one in sections if one.condition is not None]
    if conditions:
        for one in sections:
            if one.condition is None or _holds(value, one.condition):
                return one, "-" if value < 0 and one.condition is None else ""
        return sections[-1], "-" if value < 0 else ""
    if value < 0 and len(sections) > 1:
        return sections[1], ""
    if value == 0 and len(sections) > 2:
        return sections[2], ""
    return sections[0], "-" if value < 0 else ""


def _holds(value: float, condition: tuple[str, float]) -> bool:
    sign, bound = condition
    return {
        "<": value < bound, ">": value > bound, "=": value == bound,
        "<=": value <= bound, ">=": value >= bound, "<>": value != bound,
    }[sign]  # fmt: skip


@lru_cache(maxsize=512)
def _sections(form: str) -> tuple[_Section, ...]:
    parts: list[list[re.Match[str]]] = [[]]
    for match in _TOKEN.finditer(form or "General"):
        if match["other"] == ";":
            parts.append([])
        else:
            parts[-1].append(match)
    return tuple(map(_read, parts))


def _read(tokens: list[re.Match[str]]) -> _Section:
    before = after = digits = ""
    condition = None
    percent = general = False
    for one in tokens:
        literal = one["quoted"] or one["escaped"] or one["currency"] or one["other"] or ""
        if one["room"] is not None:
            literal = " "
        if one["bracket"] is not None:
            told = _CONDITION.fullmatch(one["bracket"])
            if told is not None:
                condition = told[1], float(told[2])
        elif one["digits"] is not None and not digits:
            digits = one["digits"]
            continue
        elif one["general"] is not None or one["text"] is not None:
            general = True
            continue
        if one["percent"] is not None:
            percent, literal = True, "%"
        if digits or general:
            after += literal
        else:
            before += literal
    return _Section(condition, before, after, digits, percent, general)


def shown_date(value: datetime.date | datetime.time | datetime.timedelta, form: str) -> str:
    """A date or time as people see it, its month in figures.

    >>> day = datetime.date(2024, 3, 1)
    >>> shown_date(day, "dd/mm/yyyy"), shown_date(day, "mmm-yy"), shown_date(day, "yyyy")
    ('1-3-2024', '3-2024', '2024')
    """
    plain = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", form or "").lower().split(";")[0]
    if isinstance(value, datetime.timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    if isinstance(value, datetime.time):
        return f"{value.hour}:{value.minute:02}"
    days, years, months = "d" in plain, "y" in plain or "j" in plain, "m" in plain
    if years and not days:
        return f"{value.month}-{value.year}" if months else str(value.year)
    date = (
        f"{value.day}-{value.month}-{value.year}"
        if years or not days
        else (f"{value.day}-{value.month}" if months else str(value.day))
    )
    if isinstance(value, datetime.datetime) and "h" in plain:
        return f"{date} {value.hour}:{value.minute:02}"
    return date
