"""An indicator whose text and unit say different things.

Finds a text that begins with a share (percentage, aandeel, deel) while the unit is one in which
one counts or, of a percentage, one of size, time, sound or marks (ha, kg, days, dB), and a text
that begins with a number (aantal) while the unit is a percentage. The units of counting stand in
`words/counting_units.txt`. Also a text that names its unit (`… in hectares`, `Rapportcijfer voor
…`, `… (aantal)`) while the unit is another, and a text that begins with a time, a distance, a
speed, a sum, people or a unit (`Wachttijd voor …`, `Bezoekers uit …`, `Kilo's …`) of which no
figure is in the given unit, and so many per thousand of which the unit is a percentage.

Why: "40" then is forty families to one reader and forty per cent to the other.

    indicators:
      bereik: {text: Percentage gezinnen dat bereikt is, unit: aantal}

Write instead the unit that the text promises, `unit: "%"`, or a text that fits the unit.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.reading.patterns import Seldom
from toc.check.rules.indicators._asked import asked_otherwise, counts_no_unit, part_of
from toc.check.rules.indicators._units import SIZES, Quantity, family, quantity
from toc.check.rules.indicators._words import words
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model.shares import is_share
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT

# Only what a text begins with is what it measures: ‘Aantal gezinnen dat 10% minder …’ counts.
_OPENING = Seldom(
    r"(?:(?:het|de|een|the|a|gemiddelde?|average|mean|totaal|totale|total|jaarlijkse?|"
    r"maandelijkse?|landelijke?|geschat(?:te)?|schatting van|netto|bruto|geregistreerde?|annual|"
    r"estimated|yearly|monthly|net|gross)\s+)*"
    r"(?:(?P<share>[^\W\d_]*percentage|percent|procent|[^\W\d_]*aandeel|(?:deel|gedeelte)(?=\s+(?:van|der)\b)|%|share|proportion)"
    r"|(?P<number>[^\W\d_]*aantal(?:len)?|hoeveel|numbers?|count|how many))(?=\s|$)",
    re.IGNORECASE,
)
_SHARE_ANYWHERE = Seldom(r"%|procent|percent|aandeel|share|gedeeld door|divided by", re.IGNORECASE)

_NAMED = Seldom(
    r"(?:^(?:(?:het|een|gemiddelde?|average)\s+)*(?P<mark>(?:rapport|waarderings|eind)cijfer"
    r"|cijfer (?=dat|voor|van)|grade (?=that|for))"
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
_SIZE = Seldom(
    r"(?:\bin |\()(?P<unit>kg|km|ha|dB|m[23²³]|kWh|MWh|ton|liter)(?=\b|\))(?! ?/)", re.IGNORECASE
)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator."""
    for element, indicator in case.programme.indicators.items():
        if indicator.unit is None:
            continue
        values = {"id": element, "unit": indicator.unit}
        kind, named = contradicted(indicator.text, indicator.unit)
        if kind:
            values |= {"named": named} if named else {}
            yield Finding(("indicators", element, "unit"), element, values, kind)


def contradicted(text: str, unit: str) -> tuple[str, str]:
    """What the text says of the unit that is not so, and the words of the text; else empty."""
    given = quantity(unit)
    if unit.lower().strip() in _PER_MILLE:
        hundred = _OPENING.compiled.match(text)
        share = (hundred["share"] or "") if hundred is not None else ""
        return ("named", share) if share.lower() in _PER_CENT else ("", "")
    if given is None and family(unit) is None:
        return "", ""
    named = _other_unit(text, unit)
    if named:
        return "named", named
    opening = _OPENING.compiled.match(text)
    if opening is None:
        if given is not None and given is not Quantity.SHARE and part_of(text):
            return "share", ""
        asked = asked_otherwise(text, given) if given is not None else ""
        return ("named", asked) if asked else ("", "")
    if opening["share"]:
        share = opening["share"].lower()
        part = share.endswith(("deel", "deelte")) and not share.endswith("aandeel")
        never = given in _COUNTING or (given in _MEASURED and not _everywhere(unit))
        never = never or (given is Quantity.MONEY and share.endswith(_PER_CENT))
        # ‘Deel van het areaal’ may be in hectares.
        if never and (given in _COUNTING or not part or _one_by_one(text[opening.end() :])):
            return "share", ""
    elif given is Quantity.SHARE:
        return ("", "") if _SHARE_ANYWHERE.compiled.search(text) else ("number", "")
    elif given in _MEASURED | {Quantity.MONEY} and (
        counts_no_unit(text[opening.end() :]) or _counts_people(opening["number"])
    ):
        return "number", ""
    return "", ""


_COUNTING = frozenset({Quantity.NUMBER, Quantity.COUNTED})
_MEASURED = SIZES | {Quantity.TIME, Quantity.MARK, Quantity.SPEED}
"""What no percentage is in: of money one says ‘aandeel’."""


def _counts_people(number: str) -> bool:
    """‘Bezoekersaantal’."""
    whom = number.lower().removesuffix("len").removesuffix("aantal")
    return whom in words("groups") or f"{whom}s" in words("groups")


_PER_MILLE = ("‰", "promille", "per mille", "per mil")
_PER_CENT = ("percentage", "percent", "procent", "%")


def _everywhere(unit: str) -> bool:
    """Whether a unit may say for when: ‘jaar’."""
    return unit.lower() in ("jaar", "jaren", "year", "years")


def _one_by_one(after: str) -> bool:
    """Whether people or animals follow, which have no size: ‘deel van de koeien’."""
    said = _PART.compiled.match(after)
    if said is None:
        return False
    low = said[1].lower()
    return low in words("groups") or low.endswith(tuple(words("animals")))


_PART = Seldom(
    r"\s+(?:van|der|of)\s+(?:(?:de|het|alle|onze|the|all)\s+)?([\w'’-]+)", re.IGNORECASE
)


def _other_unit(text: str, unit: str) -> str:
    """The unit that a text names, where that is another than the given one; else empty."""
    match = _NAMED.compiled.search(text)
    if len(unit.split()) > 1 and quantity(unit) in _COUNTING:
        # ‘Vangst in kg per tocht’, in a number of boats
        sized = _SIZE.compiled.search(text)
        if sized is not None and family(unit.split()[-1]) is None:
            return sized["unit"]
    if match is None:
        counted = _bracketed(text, unit)
        match = None if counted else _IN_BRACKETS.compiled.search(text)
        if match is None:
            return counted
    groups = match.groupdict()
    named = (groups.get("mark") or groups["unit"]).strip()
    meant, given = family("cijfer" if groups.get("mark") else named), family(unit)
    return named if meant is not None and given is not None and meant != given else ""


def _bracketed(text: str, unit: str) -> str:
    found = _BRACKETED.compiled.search(text)
    if found is None:
        return ""
    named = found["unit"]
    other = quantity(unit) in _COUNTING if is_share(named) else is_share(unit)
    return named if other else ""
