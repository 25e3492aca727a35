"""What somebody meant with a number or a date that is not written as the file has it.

A wrong reading is worse than none: where two people can read it differently it is not `certain`,
and where nobody can tell there is no reading at all.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from toc.loading.recovery.quoting import quoted
from toc.model.base import NO, YES

Path = Sequence[str | int]


@dataclass(frozen=True)
class Meant:
    """A value as the file has it, and the sentence's id that says why it is to be written so.
    `other` is the other reading, where there are two."""

    problem: str
    text: str
    certain: bool = True
    other: str = ""


_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_NUMBER = re.compile(
    r"(?P<sign>-?) ?(?P<currency>(?:€|eur\b|euro\b)?) ?(?P<digits>\d[\d.,'_ ]*\d|\d)"
    r"(?P<round>,[-=]+)? ?(?P<scale>(?:mln\b\.?|miljoen\b|million\b|duizend\b|thousand\b|k\b"
    r"|mrd\b\.?|miljard\b)?) ?(?P<unit>.*)",
    re.IGNORECASE,
)
_SCALES = {
    "mln": 1_000_000,
    "miljoen": 1_000_000,
    "million": 1_000_000,
    "duizend": 1_000,
    "thousand": 1_000,
    "k": 1_000,
    "mrd": 1_000_000_000,
    "miljard": 1_000_000_000,
}
_EUROS = frozenset({"", "€", "euro", "euro's", "euros", "eur"})
_FTE = frozenset({"", "fte", "fte's", "ftes", "fte."})
_PERCENT = frozenset({"%", "procent", "percent", "pct"})
_PLAIN = re.compile(r"(?:0|[1-9]\d*)(?:[.,]\d+)?")

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

_TIMES = {
    "jaar": 12,
    "jaren": 12,
    "jr": 12,
    "year": 12,
    "years": 12,
    "yr": 12,
    "maand": 1,
    "maanden": 1,
    "mnd": 1,
    "mnden": 1,
    "month": 1,
    "months": 1,
    "kwartaal": 3,
    "kwartalen": 3,
    "quarter": 3,
    "quarters": 3,
}
_TIME = "|".join(sorted(_TIMES, key=len, reverse=True))
_DURATION = re.compile(
    rf"(?P<one>[\w,.½/]+(?: een half)?) ?(?P<unit>{_TIME})\.?"
    rf"(?:(?: en| and|,)? (?P<more>\d+) (?P<smaller>maanden|maand|mnd|months|month)\.?)?",
    re.IGNORECASE,
)
_WORDS = {
    "een": 1,
    "één": 1,
    "one": 1,
    "twee": 2,
    "two": 2,
    "drie": 3,
    "three": 3,
    "vier": 4,
    "four": 4,
    "vijf": 5,
    "five": 5,
    "zes": 6,
    "six": 6,
    "acht": 8,
    "tien": 10,
    "twaalf": 12,
}
_HALVES = {"half": "0.5", "halve": "0.5", "½": "0.5", "1/2": "0.5", "anderhalf": "1.5"}
_SIGN = re.compile(r"[:#,{}\[\]\"'&*!|>%@`]|^[-?]")
_UNKNOWN = re.compile(
    r"(?:nog )?(?:onbekend|niet bekend|niet gemeten|geen|unknown|not known|not measured|none"
    r"|n\.?v\.?t\.?|ntb|n\.t\.b\.|nader te bepalen|pm|p\.m\.|n/?a|tbd|volgt|\?+|-|x|nvt)\.?",
    re.IGNORECASE,
)


def number(given: str, path: Path, unit: str = "") -> Meant | None:
    """What a number in the file would be; `unit` is what its indicator counts, where it says so.
    None where that is not to be told."""
    text = _plain(given)
    if path and path[-1] == "duration":
        return duration(text)
    if path[:1] == ("indicators",) and "baseline" in path and _says_nothing(text):
        return Meant("baseline-unknown", quoted(text) if _SIGN.search(text) else text)
    match = _NUMBER.fullmatch(text)
    if match is None:
        return Meant("number-unknown", "") if _UNKNOWN.fullmatch(text) else None
    own = match["unit"].strip().lower()
    money = bool(match["currency"] or match["round"]) or own in _EUROS - {""}
    digits, certain = _digits(match["digits"], money)
    known = _fits(own, path, unit, currency=bool(match["currency"]))
    if digits is None or known is None:
        return None
    scale = _SCALES.get(match["scale"].lower().rstrip("."), 1)
    if scale > 1:
        worth = Decimal(digits.replace(",", ".")) * scale
        digits = str(int(worth)) if worth == int(worth) else str(worth.normalize())
    instead = match["sign"] + digits
    if instead == given.strip():
        return None
    if not certain:
        return Meant("number-thousands", instead, certain=False)
    return Meant("number-written", instead, known)


def _plain(given: str) -> str:
    text = _DASHES.sub("-", _SPACES.sub(" ", given))
    return re.sub(r" +", " ", text.replace("’", "'")).strip()


def _says_nothing(text: str) -> bool:
    """Whether a baseline is words, and no figure in words."""
    if ":" in text:
        return False  # rather a key without its space
    words = re.findall(r"[^\W\d_]+", text)
    if _UNKNOWN.fullmatch(text):
        return sum(map(len, words)) > 2
    return len(words) > 1 and not re.search(r"\d", text)


def _digits(written: str, money: bool) -> tuple[str | None, bool]:
    """The digits without thousands marks, and whether nobody can read them differently."""
    text = written.strip()
    if _PLAIN.fullmatch(text):
        thousands = re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", text)
        # No sum of money has three decimals; with a point it is what the Dutch write.
        if thousands is None:
            return text, True
        return re.sub(r"[.,]", "", text), money and "." in text
    for thousand, decimal in (
        (".", ","),
        (",", "."),
        (" ", ","),
        (" ", "."),
        ("'", "."),
        ("_", "."),
    ):
        pattern = (
            rf"[1-9]\d{{0,2}}(?:{re.escape(thousand)}\d{{3}})+(?:{re.escape(decimal)}(\d{{1,2}}))?"
        )
        match = re.fullmatch(pattern, text)
        if match is not None:
            whole = text if match[1] is None else text[: match.start(1) - 1]
            whole = whole.replace(thousand, "")
            cents = match[1] if (match[1] or "").strip("0") else ""
            return whole + (f".{cents}" if cents else ""), True
    return None, False


def _fits(own: str, path: Path, unit: str, currency: bool) -> bool | None:
    """Whether the words behind a number say what is counted here; None where they say something
    else, and False where what is counted is not known."""
    if "fte" in path:
        return True if own in _FTE and not currency else None
    if "cost" in path or "budget" in path:
        return True if own in _EUROS else None
    counted = unit.strip().lower()
    if currency or own in _EUROS - {""}:
        return True if counted in _EUROS - {""} else (False if not counted else None)
    if not own or own == counted or {own, counted} <= _PERCENT:
        return True
    if own in _PERCENT and not counted:
        return False
    return None


def duration(text: str) -> Meant | None:
    """A duration as whole months."""
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    written = match["one"].lower()
    certain = written not in _WORDS and written not in _HALVES
    count = str(_WORDS.get(written, _HALVES.get(written, written)))
    if not re.fullmatch(r"(?:0|[1-9]\d*)(?:[.,]\d{1,2})?", count):
        return None
    months = Decimal(count.replace(",", ".")) * _TIMES[match["unit"].lower()]
    if match["more"]:
        if _TIMES[match["unit"].lower()] != 12 or months != int(months):
            return None
        months += int(match["more"])
    if months < 1 or months != int(months):
        return None
    return Meant("duration-written", str(int(months)), certain)


def date(given: str, path: Path) -> Meant | None:
    """What a date in the file would be."""
    text = _plain(given)
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


def _three(first: str, second: str, year: str) -> Meant | None:
    day_first = _written(year, second, first)
    month_first = _written(year, first, second)
    if day_first is None or month_first is None or first == second:
        return day_first or month_first
    return Meant("date-two-ways", day_first.text, certain=False, other=month_first.text)


def _written(
    year: str, month: int | str, day: str | None = None, problem: str = "date-written"
) -> Meant | None:
    try:
        datetime.date(int(year), int(month), int(day or 1))
    except ValueError:
        return None
    last = f"-{int(day):02}" if day else ""
    return Meant(problem, f"{int(year):04}-{int(month):02}{last}")


def flag(given: str) -> Meant | None:
    """A yes or no that is written short or with a full stop."""
    word = _plain(given).lower().rstrip(".!")
    instead = {"j": "ja", "n": "nee", "y": "yes"}.get(word, word)
    return Meant("flag-written", instead) if instead in YES | NO and instead != given else None
