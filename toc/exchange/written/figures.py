"""Numbers of indicators as plans write them: `41% (2018)`, `< 410 eind 2020`, `1.377`, `n.b.`."""

from __future__ import annotations

import re
from typing import NamedTuple

from toc.exchange.written.draft import Numbers

_NUMBER = re.compile(
    r"(?P<sign>[≥≤<>]=?\s*|ca\.?\s*|circa\s+|minimaal\s+|maximaal\s+|min\.?\s+|max\.?\s+|[-+−])?"
    r"(?P<number>\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
    r"\s*(?P<unit>%|procent|‰)?"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Amount(NamedTuple):
    """A number of a cell: its value, the unit that stands behind it, and the year beside it."""

    value: float
    unit: str
    year: str


def amounts(text: str) -> list[Amount]:
    """The numbers of a cell, each with its year; empty where it is no number (`n.b.`, `-`, `PM`).

    >>> amounts("41% (2018)")
    [Amount(value=41.0, unit='%', year='2018')]
    >>> amounts("2019: - 2018: 436 2017: 426")
    [Amount(value=436.0, unit='', year='2018'), Amount(value=426.0, unit='', year='2017')]
    >>> amounts("1.377"), amounts("n.b.")
    ([Amount(value=1377.0, unit='', year='')], [])
    """
    listed = re.findall(r"((?:19|20)\d\d)\s*:\s*([^:]*?)(?=(?:19|20)\d\d\s*:|$)", text, re.DOTALL)
    if listed:
        found = []
        for year, said in listed:
            if one := _first(said):
                found.append(one._replace(year=year))
        return found
    one = _first(text)
    return [one] if one else []


def _first(text: str) -> Amount | None:
    year = next(iter(_YEAR.findall(text)), "")
    bare = _YEAR.sub(" ", text) if not re.fullmatch(r"\s*(?:19|20)\d\d\s*", text) else text
    bare = re.sub(r"\([^)]*\)", " ", bare).strip()
    match = _NUMBER.search(bare)
    # A sentence that has a number in it is no value.
    if match is None or len(re.findall(r"[^\W\d_]{3,}", bare)) > 4:
        return None
    if match.start() > 0 and re.search(r"[^\W\d_]{3,}", bare[: match.start()]):
        words = re.findall(r"[^\W\d_]{3,}", bare[: match.start()])
        if not set(words) <= _BEFORE:
            return None
    value = number_in(match["number"])
    if (match["sign"] or "").strip() in ("-", "−"):
        value = -value
    unit = "%" if match["unit"] == "procent" else match["unit"] or ""
    return Amount(value, unit, year)


_BEFORE = frozenset(
    {"minimaal", "maximaal", "circa", "ongeveer", "minstens", "hoogstens", "eind", "ten"}
)


def number_in(text: str) -> float:
    """A number with the points and commas of Dutch, or of English where only that can be.

    >>> number_in("1.377"), number_in("6,9"), number_in("7.4"), number_in("25.692")
    (1377.0, 6.9, 7.4, 25692.0)
    """
    text = text.replace(" ", "").replace(" ", "")
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", text) and text.count(",") > 1:
        text = text.replace(",", "")
    else:
        text = text.replace(",", ".")
    return float(text)


def with_value(text: str) -> tuple[str, Numbers] | None:
    """A text that counts something and gives its value behind a colon, apart: the value is a
    target without a year. None where it does not.

    >>> with_value("Aandeel tevreden ouders: 70%")[0]
    'Aandeel tevreden ouders'
    """
    match = _COUNTED.match(text)
    if match is None or not (said := amounts(match["value"])):
        return None
    return match["text"], Numbers(unit=said[0].unit, undated_target=said[0].value)


_COUNTED = re.compile(
    r"(?P<text>(?:het )?(?:aandeel|aantal|percentage|share|number|percentage)\b.*?):"
    r"\s*(?P<value>[≥≤<>]?\s*\d[\d.,]*\s*%?)\s*$",
    re.IGNORECASE,
)
