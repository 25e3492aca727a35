"""What somebody meant with a number, a duration, or a yes or no."""

from __future__ import annotations

import re
from decimal import Decimal

from toc.core.loading.meant.value import MeantValue, Path, plain
from toc.core.loading.recovery.quoting import quoted
from toc.core.model.base import NO, YES

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


def number(given: str, path: Path, unit: str = "") -> MeantValue | None:
    """What a number in the file would be; `unit` is what its indicator counts, where it says so.
    None where that is not to be told."""
    text = plain(given)
    if path and path[-1] == "duration":
        return duration(text)
    if path[:1] == ("indicators",) and "baseline" in path and _says_nothing(text):
        return MeantValue("baseline-unknown", quoted(text) if _SIGN.search(text) else text)
    match = _NUMBER.fullmatch(text)
    if match is None:
        return MeantValue("number-unknown", "") if _UNKNOWN.fullmatch(text) else None
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
        return MeantValue("number-thousands", instead, certain=False)
    return MeantValue("number-written", instead, known)


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


def duration(text: str) -> MeantValue | None:
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
    return MeantValue("duration-written", str(int(months)), certain)


def flag(given: str) -> MeantValue | None:
    """A yes or no that is written short or with a full stop."""
    word = plain(given).lower().rstrip(".!")
    instead = {"j": "ja", "n": "nee", "y": "yes"}.get(word, word)
    return (
        MeantValue("flag-written", instead) if instead in YES | NO and instead != given else None
    )


def flag_as_number(given: str) -> MeantValue | None:
    """A yes or no where a number is written: 1 is yes."""
    meant = flag(given)
    said = meant.text if meant is not None else plain(given).lower()
    if said not in YES | NO:
        return None
    return MeantValue("yes-no-number", "1" if said in YES else "0")
