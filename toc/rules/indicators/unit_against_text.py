"""An indicator whose text and unit say different things.

Finds a text that begins with a share (percentage, aandeel, deel) while the unit is one in which
one counts, and a text that begins with a number (aantal) while the unit is a percentage. The units
of counting stand in `words/counting_units.txt`. Also a text that names its unit (`… in hectares`,
`Rapportcijfer voor …`) while the unit is another.

Why: "40" then is forty families to one reader and forty per cent to the other.

    indicators:
      bereik: {text: Percentage gezinnen dat bereikt is, unit: aantal}

Write instead the unit that the text promises, `unit: "%"`, or a text that fits the unit.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.problems import Severity
from toc.reading.patterns import Seldom
from toc.rules.indicators._values import is_share
from toc.rules.indicators._words import words
from toc.rules.rule import Case, Finding

SEVERITY = Severity.WARNING

# Only what a text begins with is what it measures: ‘Aantal gezinnen dat 10% minder …’ counts.
_OPENING = Seldom(
    r"(?:(?:het|de|een|the|a|gemiddelde?|average|mean|totaal|totale|total)\s+)*"
    r"(?:(?P<share>percentage|percent|procent|aandeel|deel(?=\s+(?:van|der)\b)|%|share|proportion)"
    r"|(?P<number>aantal(?:len)?|number|count))(?=\s|$)",
    re.IGNORECASE,
)
_SHARE_ANYWHERE = Seldom(r"%|procent|percent|aandeel|share", re.IGNORECASE)

_NAMED = Seldom(
    r"(?:^(?P<mark>rapportcijfer|cijfer (?=dat|voor|van)|grade (?=that|for))"
    r"|\b(?:in|uitgedrukt in|expressed in)\s+(?P<unit>[€%]|[^\W\d_]+(?:'s)?[23]?)\s*\)?\s*$)",
    re.IGNORECASE,
)
_UNITS = (
    ("%", "procent", "percent", "percentage"),
    ("ha", "hectare", "hectares", "hectaren"),
    ("km", "kilometer", "kilometers", "kilometres"),
    ("m2", "m²", "vierkante"),
    ("€", "euro", "euro's", "euros", "eur"),
    ("kg", "kilo", "kilo's", "kilogram"),
    ("ton", "tonnen", "tonnes", "kton"),
    ("kwh", "mwh", "gwh"),
    ("uur", "uren", "hour", "hours"),
    ("dag", "dagen", "day", "days"),
    ("week", "weken", "weeks"),
    ("maand", "maanden", "month", "months"),
    ("jaar", "jaren", "year", "years"),
    ("minuut", "minuten", "minute", "minutes"),
    ("rapportcijfer", "cijfer", "grade", "mark"),
)
"""The ways in which one unit is written."""


def check(case: Case) -> Iterator[Finding]:
    """One finding for each such indicator."""
    for element, indicator in case.programme.indicators.items():
        if indicator.unit is None:
            continue
        values = {"id": element, "unit": indicator.unit}
        path = ("indicators", element, "unit")
        named = _other_unit(indicator.text, indicator.unit)
        if named:
            yield Finding(path, element, values | {"named": named}, "named")
            continue
        opening = _OPENING.compiled.match(indicator.text)
        if opening is None:
            continue
        if opening["share"] and _counts(indicator.unit):
            yield Finding(path, element, values, "share")
        elif (
            opening["number"]
            and is_share(indicator.unit)
            and not _SHARE_ANYWHERE.compiled.search(indicator.text)
        ):
            yield Finding(path, element, values, "number")


def _other_unit(text: str, unit: str) -> str:
    """The unit that a text names, where that is another than the given one; else empty."""
    match = _NAMED.compiled.search(text)
    if match is None:
        return ""
    named = (match["mark"] or match["unit"]).strip()
    meant, given = _family(named), _family(unit)
    return named if meant is not None and given is not None and meant != given else ""


def _family(unit: str) -> int | None:
    word = "%" if is_share(unit) else (unit.lower().replace("’", "'").split() or [""])[0]
    return next((at for at, names in enumerate(_UNITS) if word in names), None)


def _counts(unit: str) -> bool:
    first, *rest = unit.lower().split()
    # ‘aantal per duizend’ is a share as well.
    if "per" in rest:
        return False
    return first == "#" or first in words("counting_units")
