"""What a plan says of when and how much, where a programme file has a place for exactly that: a
stretch of time, a date, an amount of euros. What is less than exact is left as it is written."""

from __future__ import annotations

import re
from typing import NamedTuple

from toc.exchange.written.figures import number_in

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("maart", "march", "mrt", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augustus", "august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_POINT = (
    r"(?:(?P<q{n}>[qk][1-4]|[1-4]e kwartaal)\s+|(?P<m{n}>"
    + "|".join(sorted(_MONTH, key=len, reverse=True))
    + r")\.?\s+)?(?P<y{n}>(?:19|20)\d\d)"
)
_ONE = re.compile(_POINT.replace("{n}", "0"), re.IGNORECASE)
_STRETCH = re.compile(
    r"(?:van |vanaf |from |periode )?"
    + _POINT.replace("{n}", "1")
    + r"\s*(?:-|–|—|t/m|tot en met|to|through)\s*"
    + _POINT.replace("{n}", "2"),
    re.IGNORECASE,
)
_EUROS = re.compile(
    r"(?:€|eur(?:o)?\b)\s*(?P<a>\d[\d.,]*?)(?:,-|,–)?\s*(?P<m1>mln|miljoen|million)?\.?"
    r"(?P<y1>\s*(?:per jaar|p/j|/jr|jaarlijks|per year|a year))?"
    r"|(?P<b>\d[\d.,]*)\s*(?P<m2>mln|miljoen|million)?\.?\s*(?:euro\b|eur\b|€)"
    r"(?P<y2>\s*(?:per jaar|p/j|/jr|jaarlijks|per year|a year))?",
    re.IGNORECASE,
)
_LEAST = 1000
"""A smaller amount may be one of thousands of euros, as the head of its column says."""


class Stretch(NamedTuple):
    """From a year or month up to another, as a programme file writes them."""

    start: str
    end: str


class Euros(NamedTuple):
    """An amount; `per_year` where the plan says so."""

    amount: float
    per_year: bool


def stretch_in(text: str) -> Stretch | None:
    """The time that a text says, where it says no more and no less than that.

    >>> stretch_in("Q1 2024 – juni 2025"), stretch_in("2024")
    (Stretch(start='2024-01', end='2025-06'), None)
    """
    found = _STRETCH.fullmatch(text.strip())
    if found is None:
        return None
    start, end = (_date(found, number, last=number == 2) for number in (1, 2))
    return Stretch(start, end) if start[:4] < end[:4] or start[:7] <= end[:7] else None


def date_in(text: str) -> str:
    """The year or month that a text says, where it says no more than that; else nothing.

    >>> date_in("maart 2025"), date_in("2025"), date_in("voorjaar 2025")
    ('2025-03', '2025', '')
    """
    found = _ONE.fullmatch(text.strip())
    return _date(found, 0, last=True) if found else ""


def _date(found: re.Match[str], number: int, *, last: bool) -> str:
    year, month, quarter = found[f"y{number}"], found[f"m{number}"], found[f"q{number}"]
    if month:
        return f"{year}-{_MONTH[month.lower()]:02}"
    if quarter:
        nth = int(re.sub(r"\D", "", quarter))
        return f"{year}-{nth * 3 if last else nth * 3 - 2:02}"
    return str(year)


def euros_in(text: str) -> Euros | None:
    """The amount that a text says, where it says no more than that and names its euros.

    >>> euros_in("€ 25.000 per jaar"), euros_in("25"), euros_in("€ 1,2 mln")
    (Euros(amount=25000.0, per_year=True), None, Euros(amount=1200000.0, per_year=False))
    """
    found = _EUROS.fullmatch(text.strip())
    if found is None:
        return None
    said = (found["a"] or found["b"]).rstrip(".,")
    try:
        amount = number_in(said)
    except ValueError:
        return None
    if amount is None:
        return None
    if found["m1"] or found["m2"]:
        amount = round(amount * 1_000_000, 2)
    if not _LEAST <= amount <= 1e11:
        return None
    return Euros(amount, bool(found["y1"] or found["y2"]))
