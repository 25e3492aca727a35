"""Numbers of indicators as plans write them: `41% (2018)`, `< 410 eind 2020`, `1.377`, `n.b.`,
`van 12 naar 20`. What may be read in two ways, or is told against something else (`+10% t.o.v.
2020`, `60-70%`, `1 op 5`), is no number here, and people are told so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from toc.core.words import Language
from toc.core.words.lists import lines
from toc.exchange.written.draft import Numbers
from toc.exchange.written.naming import Detail, detail_named, years_in


class Amount(NamedTuple):
    """A number of a cell: its value, the unit behind it, the year beside it, and whether it is a
    `bound` (`≥ 4`, `minimaal 85%`), which what is measured cannot be."""

    value: float
    unit: str = ""
    year: str = ""
    bound: bool = False


_DIGITS = r"\d{1,3}(?:[.,   ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_BOUND = (
    r"[≥≤<>]=?|minimaal|maximaal|minstens|hoogstens|ten ?minste|ten hoogste|meer dan|minder dan"
    r"|min\.?|max\.?|at least|at most|more than|less than|no more than|up to|onder de|boven de"
)
_BEFORE = r"ca\.?|circa|ongeveer|gemiddeld|(?:rapport)?cijfer|score|een|about|average|[~±]"
_MONEY = r"€|EUR|US\$|\$|£"
_AMOUNT = re.compile(
    rf"(?:(?P<bound>{_BOUND})\s*)?(?:(?:{_BEFORE})\s*)?(?:(?P<money>{_MONEY})\s*)?"
    rf"(?P<minus>[-−])?(?P<number>{_DIGITS})"
    r"(?:\s*(?P<percent>%|procent\b|percent\b|per cent\b|‰)(?:\s+(?:van|of)\s[^\d]*)?"
    r"|(?P<unit>(?:\s*[-–]?\s*(?:x\b|[^\W\d_][\w²³/.’'-]+)){0,2}(?:\s*(?:per|/)\s*[^\W\d_]+)?))?"
    r"\s*(?:,-)?\.?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\(?\b(?:(?:eind|ultimo|in|per|op|uiterlijk|medio|vanaf|tot|by|before|(?:at the )?end of)"
    r"\s+)*"
    r"((?:19|20)\d\d)\b\)?",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(r"\W*(?:19|20)\d\d\W*")
_AGAINST = re.compile(
    r"\b(?:meer|minder|hoger|lager|extra|stijg\w*|daling|dalen|toename|afname|groei\w*|reductie"
    r"|verbeter\w*|t\.?o\.?v\.?|ten opzichte|vergeleken|keer zo|maal zo|op de|helft|verdubbel\w*"
    r"|increase\w*|decrease\w*|reduc\w*|higher|lower|more|less|fewer|growth|compared|double\w*)\b",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"^\s*(?:(?:no|niet)\s+)?(?:meer|minder|more|less) (?:dan|than)\b", re.IGNORECASE
)
_LISTED = re.compile(r"^\W*((?:19|20)\d\d)\s*[:=]\s*(.*)$", re.DOTALL)
_NONE = re.compile(
    r"\W*(?:n\.?\s?n?\.?\s?[btav]\.?\s?[bkt]?\.?|n\.?\s?b\.?|n/?a|p\.?m\.?|x|none|unknown|onbekend"
    r"|geen|niet gemeten|niet bekend|nog niet bekend|tbd|t\.?b\.?d\.?)?\W*",
    re.IGNORECASE,
)


def is_no_number(text: str) -> bool:
    """Whether a cell says that there is no number, or nothing at all: `n.b.`, `-`, `PM`.

    >>> [is_no_number(one) for one in ("n.b.", "n.n.b.", "-", "n.v.t.", "PM", "goed", "4")]
    [True, True, True, True, True, False, False]
    """
    return not re.search(r"\d", text) and _NONE.fullmatch(text) is not None


def is_money(text: str) -> bool:
    """Whether a text is nothing but an amount of money.

    >>> is_money("15.000 euro"), is_money("€ 1,2 miljoen per jaar"), is_money("12 woningen")
    (True, True, False)
    """
    return _ONLY_MONEY.fullmatch(text) is not None


_ONLY_MONEY = re.compile(
    rf"\W*(?:(?:ca\.?|circa|about)\s*)?(?:(?:{_MONEY})\s*(?:{_DIGITS})(?:\s*(?:miljoen|mln|million|k|m)\b\.?)?"
    rf"|(?:{_DIGITS})\s*(?:(?:miljoen|mln\.?|million|duizend)\s*)?(?:euro|eur))"
    r"(?:[,.]-)?(?:\s*(?:per|/)\s*[^\W\d_]+)?\W*",
    re.IGNORECASE,
)


def amounts(text: str, language: Language = "nl", dated: bool = False) -> list[Amount]:
    """The numbers of a cell, each with its year; empty where it has none, or where one of them is
    not certain. Where its column is `dated` already, `2000` is no year.

    >>> amounts("41% (2018)")
    [Amount(value=41.0, unit='%', year='2018', bound=False)]
    >>> [(one.year, one.value) for one in amounts("2019: - 2018: 436 2017: 426")]
    [('2018', 436.0), ('2017', 426.0)]
    >>> amounts("20 miljoen ton")[0].unit, amounts("n.b."), amounts("+10% t.o.v. 2020")
    ('miljoen ton', [], [])
    """
    if dated and _BARE_YEAR.fullmatch(text):
        return [Amount(float(re.sub(r"\D", "", text)))]
    parts = [part for part in _parts(text) if re.search(r"\d", part)]
    found = [one for part in parts for one in _one(part, language)]
    if len(found) > 1 and len({one.year for one in found}) < len(found):
        return []
    uncertain = any(not _one(part, language) and not _dated_none(part) for part in parts)
    return [] if uncertain else found


def _parts(text: str) -> list[str]:
    """A cell cut where one number ends and another begins."""
    listed = re.split(r"(?=(?<!\d)(?:19|20)\d\d\s*[:=])", text)
    if len(listed) > 1:
        return [part.strip(" ,;\n") for part in listed if part.strip(" ,;\n")]
    return [part.strip() for part in re.split(r"[\n;]|\s[→⇒>]\s|\s->\s", text) if part.strip()]


def _dated_none(part: str) -> bool:
    """Whether a part only says that of a year nothing is known: `2019: -`."""
    match = _LISTED.match(part)
    return is_no_number(match[2]) if match is not None else False


def _one(part: str, language: Language) -> list[Amount]:
    match = _LISTED.match(part)
    if match is not None:
        return [one._replace(year=match[1]) for one in _one(match[2], language)]
    if _BARE_YEAR.fullmatch(part):
        return []  # the year in which, or a number: nobody knows
    years = years_in(part)
    bare = re.sub(r"\([^)]*\)", " ", part)
    bare = (_DATE.sub(" ", bare) if years else bare).strip(" ,.:\n")
    if len(set(years)) > 1 or _AGAINST.search(_THAN.sub("", bare)) or re.match(r"\+", bare):
        return []
    said = _AMOUNT.fullmatch(bare)
    if said is None:
        return []
    unit = " ".join((said["unit"] or "").split()).strip(" .-–")
    if said["percent"]:
        unit = said["percent"] if said["percent"] in "%‰" else "%"
    elif said["money"]:
        unit = f"{said['money']} {unit}".strip()
    value = number_in(said["number"], language)
    if value is None:
        return []
    bound = bool(said["bound"])
    return [Amount(-value if said["minus"] else value, unit, years[0] if years else "", bound)]


def number_in(text: str, language: Language = "nl") -> float | None:
    """A number with the points and commas of its language, or of the other where only that can
    be; None where it may be both (`1,377` in Dutch).

    >>> number_in("1.377"), number_in("6,9"), number_in("7.4"), number_in("1.234.567,5")
    (1377.0, 6.9, 7.4, 1234567.5)
    >>> number_in("42,000", "en"), number_in("1.5", "en"), number_in("1,234.5"), number_in("1,377")
    (42000.0, 1.5, 1234.5, None)
    """
    text = re.sub(r"\s", "", text)
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return float(text)
    mark, behind = text[last], len(text) - last - 1
    if behind == 3 and not ("." in text and "," in text):
        thousands = "." if language == "nl" else ","
        sure = text.count(mark) > 1 or mark == thousands
        return float(text.replace(mark, "")) if sure else None
    whole = text[:last].replace(".", "").replace(",", "")
    return float(f"{whole}.{text[last + 1 :]}")


def change_in(text: str, language: Language = "nl") -> tuple[Amount, Amount] | None:
    """Where a cell says from what to what: `van 12 naar 20`, `7,4 (2019) → 8 (2024)`.

    >>> [one.value for one in change_in("van 12% naar 20% in 2026") or ()]
    [12.0, 20.0]
    """
    match = re.fullmatch(
        r"\s*(?:van|from)\s+(.+?)\s+(?:naar|tot|to)\s+(.+?)\s*|\s*(.+?)\s*(?:→|⇒|->)\s*(.+?)\s*",
        text,
        re.IGNORECASE | re.DOTALL,
    )
    if match is None:
        return None
    first, second = (
        _one(half or "", language) for half in (match[1] or match[3], match[2] or match[4])
    )
    return (first[0], second[0]) if first and second else None


class Said(NamedTuple):
    """What a text says of its own numbers: the text without them, and each number with what it
    is. `left` are those of which that is not certain."""

    text: str
    numbers: tuple[tuple[Detail, Amount], ...]
    left: tuple[str, ...] = ()


def numbers_behind(text: str, language: Language = "nl") -> Said:
    """The numbers that an indicator gives behind itself, between parentheses.

    >>> numbers_behind("Attendance of girls (baseline: 75%; target: 90%)").text
    'Attendance of girls'
    """
    match = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]*)[)\]]\s*[.;]?", text, re.DOTALL)
    said = told_numbers(match[2], language) if match is not None else None
    if match is None or said is None:
        return Said(text, ())
    return Said(match[1], said.numbers, said.left)


def told_numbers(text: str, language: Language = "nl") -> Said | None:
    """The numbers of a text that says of each what it is; None where one part of it does not.

    >>> said = told_numbers("nulmeting 2018: 64; streef 2022: 10")
    >>> [(detail.value, one.year, one.value) for detail, one in said.numbers]
    [('baseline', '2018', 64.0), ('target', '2022', 10.0)]
    """
    found: list[tuple[Detail, Amount]] = []
    left: list[str] = []
    for part in re.split(r"[;|\n]|,(?=\s*[^\W\d_])", text):
        head, mark, value = part.partition(":")
        if not mark:
            head, mark, value = part.partition("=")
        detail = detail_named(head)
        if not mark and (words := re.match(r"\s*([^\W\d_]+)\s+(.*)", part)):
            head, value = words[1], words[2]
            detail = detail_named(head)
        if detail not in (Detail.BASELINE, Detail.TARGET, Detail.MEASURED):
            return None
        said = amounts(value, language)
        year = next(iter(years_in(head)), "")
        found += [(detail, one._replace(year=one.year or year)) for one in said]
        if not said and not is_no_number(value):
            left.append(part.strip())
    return Said("", tuple(found), tuple(left))


@cache
def _units() -> frozenset[str]:
    return frozenset(lines(__file__, "words/unit"))


def is_unit(text: str) -> bool:
    """Whether a text says what something is counted in."""
    return text.strip() in _units()


def unit_behind(text: str) -> str:
    """What a text says between parentheses that it is counted in, empty where it does not.

    >>> unit_behind("Gemiddelde zoektijd (maanden)"), unit_behind("Leerlingen (vmbo)")
    ('maanden', '')
    """
    match = re.search(r"\((?:in )?([^()]+)\)\W*$", text)
    unit = match[1].strip() if match is not None else ""
    return (
        ("%" if unit in ("procent", "percentage", "percent") else unit) if unit in _units() else ""
    )


def with_value(text: str, language: Language = "nl") -> tuple[str, Numbers] | None:
    """A text that counts something and gives its value behind a colon, apart: the value is a
    target without a year. None where it does not.

    >>> with_value("Aandeel tevreden ouders: 70%")[0]
    'Aandeel tevreden ouders'
    """
    match = _COUNTED.match(text)
    if match is None or len(said := amounts(match["value"], language)) != 1 or said[0].year:
        return None
    return match["text"], Numbers(unit=said[0].unit, undated_target=said[0].value)


_COUNTED = re.compile(
    r"(?P<text>(?:het |the )?(?:aandeel|aantal|percentage|share|number)\b.*?):"
    r"\s*(?P<value>[≥≤<>]?\s*\d[\d.,]*\s*%?)\s*$",
    re.IGNORECASE,
)


def put(numbers: Numbers, detail: Detail, said: Iterable[Amount], head_year: str = "") -> bool:
    """Keep numbers of one kind. False where one of them cannot be that: a bound is not measured,
    and what was measured has a year."""
    kept = True
    for one in said:
        year = one.year or head_year
        if detail is Detail.TARGET:
            if year:
                numbers.targets.setdefault(year, one.value)
            elif numbers.undated_target is None:
                numbers.undated_target = one.value
        elif one.bound or (detail is Detail.MEASURED and not year):
            kept = False
            continue
        elif detail is Detail.MEASURED:
            numbers.measured.setdefault(year, one.value)
        elif numbers.baseline is None:
            numbers.baseline, numbers.baseline_year = one.value, year
        numbers.unit = numbers.unit or one.unit
    return kept
