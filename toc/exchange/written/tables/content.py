"""What the texts of a column look like, whatever its head says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.exchange.written.figures import amounts, is_no_number, is_unit
from toc.exchange.written.naming import Detail, Kind, kind_named, prefixed, years_in
from toc.exchange.written.word_lists import plain

SENTENCE_WORDS = 4
"""Texts that have this many words on average say something; shorter ones name or score."""

_CODE = (
    r"(?:[A-Za-z]{0,4}[.-]?\d+(?:[A-Z]\d{0,2})?(?:[.-][A-Za-z]{0,2}\d*)*[a-z]?"
    r"|[A-Z]{1,2}|[IVX]{1,4})"
)
_CODES = re.compile(
    rf"(?:[^\W\d_]+\s+)?[(\[]?{_CODE}[)\].:]?"
    rf"(?:\s*(?:[,;/+&\n]|\ben\b|\band\b|t/m|\s[-–]\s)\s*(?:[^\W\d_]+\s+)?[(\[]?{_CODE}[)\].:]?)*"
)
_CROSS = re.compile(r"(?:[xXvV✓✔●•■+]|ja|nee|yes|no)?")
_NO_CROSS = re.compile(r"(?:nee|no)?", re.IGNORECASE)


def are_codes(texts: Sequence[str]) -> bool:
    """Whether texts are codes, or lists of codes: `1.1`, `O1, S4`, `doel 2 en 3`."""
    said = [one for one in texts if not is_no_number(one)]
    return bool(said) and all(_CODES.fullmatch(one.strip()) is not None for one in said)


def are_numbers(texts: Sequence[str]) -> bool:
    """Whether most texts are numbers, apart from those that say that there is none.

    >>> are_numbers(["1.1 fte", "41 %"]), are_numbers(["1.1 Gezond", "1.2 Veilig"])
    (True, False)
    """
    said = [one for one in texts if not is_no_number(one)]
    numbers = [
        one
        for one in said
        if not _NUMBERED.match(one) and (amounts(one, "nl") or amounts(one, "en"))
    ]
    return bool(said) and len(numbers) * 2 > len(said)


_NUMBERED = re.compile(r"\d{1,2}\.(?:\d{1,2}\.?)*\s+[A-Z\u00c0-\u00de][^\W\d_A-Z]{2}")
"""The number of a text, and the name that it is."""


def are_years(texts: Sequence[str]) -> bool:
    """Whether texts are years, each alone, apart from those that say that there is none."""
    said = [one.strip() for one in texts if not is_no_number(one)]
    return bool(said) and all(years_in(one) == (one,) for one in said)


def is_code(text: str) -> bool:
    """Whether a text is one code with a letter in it: `SD1`, `Doel 2`, `O1.3`, `5A1`."""
    return re.fullmatch(
        r"(?:[^\W\d_]+ )?[A-Za-z]{0,4}[.-]?\d+(?:[A-Z]\d{1,2})?(?:[.-]\w{1,3})*", text
    ) is not None and (re.search(r"[^\W\d_]", text) is not None)


def are_crosses(texts: Sequence[str]) -> bool:
    """Whether texts only mark something: `x`."""
    return bool(texts) and all(_CROSS.fullmatch(one.strip()) is not None for one in texts)


def is_crossed(text: str) -> bool:
    """Whether a cell marks something, and does not say no."""
    return _NO_CROSS.fullmatch(text.strip()) is None


def are_sentences(texts: Sequence[str]) -> bool:
    """Whether texts say something: most have some words, and they differ."""
    if not texts or len(set(texts)) * 2 < len(texts):
        return False
    words = sum(len(re.findall(r"[^\W\d_]+", one)) for one in texts)
    return words >= SENTENCE_WORDS * len(texts)


_ROW_VALUES = {
    "planned": None,
    "target": Detail.TARGET,
    "gepland": None,
    "achieved": Detail.MEASURED,
    "actual": Detail.MEASURED,
    "gerealiseerd": Detail.MEASURED,
    "realisatie": Detail.MEASURED,
    "source": Detail.SOURCE,
    "bron": Detail.SOURCE,
}
"""What a row says of its numbers, by its own word; None where the heads say it."""


def are_row_values(texts: Sequence[str]) -> bool:
    """Whether texts say of each row what its numbers are: `Planned`, `Achieved`, `Source`."""
    said = {one.strip().casefold() for one in texts}
    return len(said) > 1 and said <= set(_ROW_VALUES)


def row_value(text: str) -> Detail | None:
    """What a row says that its numbers are; None where it does not."""
    return _ROW_VALUES.get(text.strip().casefold())


def are_units(texts: Sequence[str]) -> bool:
    """Whether texts are units: `km`, `%`."""
    return bool(texts) and all(is_unit(one) for one in texts)


def level_in(text: str) -> tuple[Kind | None, str]:
    """The level that a cell names, with the number behind it: `Output 2`, `DOELEN`; None where it
    names none.

    >>> level_in("Output 2:"), level_in("Toelichting"), level_in("Elk jaar")
    ((<Kind.INSPANNING: 'inspanning'>, '2'), (<Kind.ASIDE: 'aside'>, ''), (None, ''))
    """
    text = _OF_LEVEL.sub("", text.strip().rstrip(":").strip())
    said = prefixed(text)
    if said is not None and not said.rest:
        return said.kind, said.code
    return kind_named(text), ""


_OF_LEVEL = re.compile(
    r"\s+(?:related to|belonging to|under|of|for|bij|van|voor|onder|behorend bij)\s+"
    r"(?=[^\W\d_]+\s+\d)(?P<of>.+)$",
    re.IGNORECASE,
)
"""Behind a level: to which one of another it belongs (`Output 1 related to Outcome 2`)."""


def bare_level(text: str) -> str:
    """A level without what it belongs to."""
    return _OF_LEVEL.sub("", text)


def level_name(said: str) -> str:
    """A level as the plan names it, without the number behind it and what it belongs to."""
    said = bare_level(said)
    return re.sub(r"\s+[\w.]*\d[\w.]*$", "", plain(said)) or plain(said)


def level_above(text: str) -> tuple[Kind, str] | None:
    """The level that a level says it belongs to, with its number.

    >>> level_above("Output 1 related to Outcome 2")
    (<Kind.GOAL: 'goal'>, '2')
    """
    match = _OF_LEVEL.search(text.strip().rstrip(":"))
    kind, code = level_in(match["of"]) if match is not None else (None, "")
    return (kind, code) if kind is not None and code else None


def are_levels(texts: Sequence[str]) -> bool:
    """Whether texts name levels, at least two different ones."""
    named = [level_in(one)[0] for one in texts]
    kinds = {one for one in named if one not in (None, Kind.ASIDE)}
    known = [one for one in named if one is not None]
    return len(kinds) >= 2 and len(known) * 3 >= len(texts) * 2


def say_something(texts: Sequence[str]) -> bool:
    """Whether texts have more than a word each: then they are goals, and no values in words."""
    return sum(len(one.split()) for one in texts) >= 2 * len(texts) > 0
