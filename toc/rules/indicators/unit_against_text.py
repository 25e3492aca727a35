"""An indicator whose text and unit say different things.

Finds a text that begins with a share (percentage, aandeel, deel) while the unit is one in which
one counts or, of a percentage, one of size, time, sound or marks (ha, kg, days, dB), and a text
that begins with a number (aantal) while the unit is a percentage. The units of counting stand in
`words/counting_units.txt`. Also a text that names its unit (`… in hectares`, `Rapportcijfer voor
…`, `… (aantal)`) while the unit is another, and an average time of which the unit is a percentage.

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
    r"(?:(?P<share>[^\W\d_]*percentage|percent|procent|[^\W\d_]*aandeel|deel(?=\s+(?:van|der)\b)|%|share|proportion)"
    r"|(?P<number>aantal(?:len)?|number|count))(?=\s|$)",
    re.IGNORECASE,
)
_SHARE_ANYWHERE = Seldom(r"%|procent|percent|aandeel|share", re.IGNORECASE)

_NAMED = Seldom(
    r"(?:^(?P<mark>rapportcijfer|cijfer (?=dat|voor|van)|grade (?=that|for))"
    r"|\b(?:in|uitgedrukt in|expressed in)\s+(?P<unit>[€%]|[^\W\d_]+(?:'s)?[23]?)\s*\)?\s*$)",
    re.IGNORECASE,
)
_BRACKETED = Seldom(
    r"\((?:in )?(?P<unit>aantal(?:len)?|number|%|percentage|procent|percent)(?!\w)[^()]*\)\s*$",
    re.IGNORECASE,
)
_IN_BRACKETS = Seldom(
    r"\((?:in |uitgedrukt in |expressed in )?"
    r"(?!(?:uur|dag|week|maand|jaar|hour|day|month|year)\))(?P<unit>[^\W\d_]+(?:'s)?[23²]?)\)\s*$",
    re.IGNORECASE,
)
"""The unit alone at the end; ‘(jaar)’ may be how often it is measured."""
_AVERAGE_TIME = Seldom(
    r"^(?:de |het |the )?(?:gemiddelde?|mediane?|average|mean|median)\s+"
    r"(?P<time>(?!deeltijd|voltijd)[^\W\d_]{3,}(?:tijd|duur)|"
    r"(?:(?!(?:part|full)\b)[^\W\d_]+(?:-[^\W\d_]+)?\s)?(?:time|duration))\b"
    r"(?!.*\b(?:binnen|within|norm|target|boven|onder|above|below|ten opzichte|t\.o\.v|"
    r"compared|korter|langer|shorter|longer|als|as)\b)",
    re.IGNORECASE,
)
"""‘Gemiddelde wachttijd’ is a time, and no part of anything; ‘… binnen de norm’ may be."""
"""The unit at the end: ‘Gebruik van de leeszaal (aantal)’."""
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
    ("dag", "dagen", "werkdag", "werkdagen", "kalenderdagen", "etmaal", "etmalen", "day", "days"),
    ("week", "weken", "weeks"),
    ("maand", "maanden", "month", "months"),
    ("jaar", "jaren", "year", "years"),
    ("minuut", "minuten", "minute", "minutes"),
    ("seconde", "seconden", "second", "seconds"),
    ("db", "dba", "decibel", "decibels"),
    ("graden", "°c", "degrees"),
    ("rapportcijfer", "cijfer", "grade", "mark"),
)
"""The ways in which one unit is written."""
_MEASURED = frozenset(
    {"ha", "km", "m2", "kg", "ton", "kwh", "uur", "dag", "week", "maand", "minuut", "seconde"}
    | {"db", "graden", "rapportcijfer"}
)
"""What no percentage is in: of money one says ‘aandeel’, and ‘jaar’ says for when."""


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
        share = opening["share"]
        if share and (_counts(indicator.unit) or _sized(share, indicator.unit)):
            yield Finding(path, element, values, "share")
        elif (
            opening["number"]
            and is_share(indicator.unit)
            and not _SHARE_ANYWHERE.compiled.search(indicator.text)
        ):
            yield Finding(path, element, values, "number")


def _other_unit(text: str, unit: str) -> str:
    """The unit that a text names, where that is another than the given one; else empty."""
    average = _AVERAGE_TIME.compiled.match(text)
    if average is not None and is_share(unit):
        return average["time"]
    match = _NAMED.compiled.search(text)
    if match is None:
        counted = _bracketed(text, unit)
        match = None if counted else _IN_BRACKETS.compiled.search(text)
        if match is None:
            return counted
    groups = match.groupdict()
    named = (groups.get("mark") or groups["unit"]).strip()
    meant, given = _family(named), _family(unit)
    return named if meant is not None and given is not None and meant != given else ""


def _bracketed(text: str, unit: str) -> str:
    found = _BRACKETED.compiled.search(text)
    if found is None:
        return ""
    named = found["unit"]
    other = _counts(unit) if is_share(named) else is_share(unit)
    return named if other else ""


def _family(unit: str) -> int | None:
    word = "%" if is_share(unit) else (unit.lower().replace("’", "'").split() or [""])[0]
    return next((at for at, names in enumerate(_UNITS) if word in names), None)


def _counts(unit: str) -> bool:
    first, *rest = unit.lower().split()
    # ‘aantal per duizend’ is a share as well.
    if "per" in rest:
        return False
    return first == "#" or first in words("counting_units")


def _sized(share: str, unit: str) -> bool:
    """Whether a unit is a size: no percentage is in hectares, but a part (‘deel van’) may be."""
    sizes = unit.lower().replace("’", "'") in _SIZES
    return sizes and share.lower().endswith(("percentage", "percent", "procent", "aandeel", "%"))


_SIZES = frozenset(one for family in _UNITS if family[0] in _MEASURED for one in family)
