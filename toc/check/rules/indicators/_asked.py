"""What the text of an indicator asks for by its first words: a time, a sum, people, kilometres."""

from __future__ import annotations

import re

from toc.check.reading.patterns import Seldom
from toc.check.rules.indicators._units import SIZES, UNITS, Quantity
from toc.check.rules.indicators._words import words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|%|\d[\d.,]*")
_BEFORE = frozenset(
    {
        "de",
        "het",
        "een",
        "the",
        "a",
        "gem",
        "gemiddelde",
        "gemiddeld",
        "mediane",
        "mediaan",
        "average",
    }
    | {"mean", "median", "totaal", "totale", "total"}
)
_ENDS = frozenset(
    {"van", "voor", "in", "op", "bij", "tot", "naar", "met", "door", "per", "aan", "tussen"}
    | {"onder", "over", "uit", "na", "sinds", "binnen", "die", "dat"}
    | {"of", "for", "at", "to", "from", "between", "by", "with", "on", "who", "that"}
)
_COMPARED = Seldom(
    r"\b(?:binnen|within|\w*norm|\w*termijn|target|streef\w*|boven|onder|above|below|"
    r"ten opzichte|t\.o\.v|compared|korter|langer|lager|hoger|shorter|longer|als|as|op tijd|"
    r"on time|conform|volgens|maximaal|hoogstens|minstens|overschr\w+|verander\w+|daling|"
    r"stijging|afname|toename|verschil|change|difference)\b|\btot \d|[<>≤≥]",
    re.IGNORECASE,
)
"""Of a time ‘binnen de norm’ one may well give a percentage."""
_SCALED = Seldom(
    r"\((?:op een |on a )?(?:schaal|scale)\b|\(\s*1\s*(?:-|–|t/m|tot|to)\s*(?:5|10)\s*\)",
    re.IGNORECASE,
)
_PART_OF = Seldom(
    r"\b(als|as an?)\s+(aandeel|percentage|deel|share|proportion)\s+(?:van|of)\b", re.IGNORECASE
)
_RATIO = Seldom(
    r"\bper\s+(?:inwoner|hoofd|huishouden|leerling|student|medewerker|patiënt|cliënt|bezoeker|"
    r"lid|gezin|capita|head|resident|household|pupil|person|persoon|\d)",
    re.IGNORECASE,
)
_PER_THOUSAND = Seldom(
    r"\bper\s+(?:10{0,2}[.,]?000|duizend|thousand)\b(?!\s*(?:euro|uur))", re.IGNORECASE
)
_LEADING = {
    name: sort
    for sort, names in UNITS
    for name in names
    if sort in SIZES | {Quantity.TIME} and len(name) > 2 and name not in ("graden", "vierkante")
}
"""‘Kilo's voedsel’, ‘Hectares bos’."""

_NEVER: dict[str, frozenset[Quantity]] = {
    "times": SIZES | {Quantity.SHARE, Quantity.NUMBER, Quantity.COUNTED, Quantity.MONEY},
    "distances": SIZES - {Quantity.LENGTH}
    | {Quantity.SHARE, Quantity.NUMBER, Quantity.COUNTED, Quantity.MONEY},
    "speeds": SIZES - {Quantity.LENGTH}
    | {Quantity.SHARE, Quantity.NUMBER, Quantity.COUNTED, Quantity.MONEY},
    "sums": SIZES | {Quantity.COUNTED, Quantity.TIME},
    "amounts": frozenset({Quantity.SHARE, Quantity.COUNTED, Quantity.TIME, Quantity.SOUND}),
    "areas": SIZES - {Quantity.AREA} | {Quantity.NUMBER, Quantity.COUNTED, Quantity.TIME},
    "depths": SIZES - {Quantity.LENGTH, Quantity.HEAT, Quantity.SOUND}
    | {Quantity.SHARE, Quantity.NUMBER, Quantity.COUNTED, Quantity.MONEY},
    "rates": SIZES - {Quantity.HEAT} | {Quantity.NUMBER, Quantity.COUNTED},
    "reports": SIZES | {Quantity.SHARE, Quantity.MARK},
    "groups": SIZES,
}
"""In which units no figure of these can be."""


def asked_otherwise(text: str, unit: Quantity) -> str:
    """The words by which a text asks for something of which no figure is in such a unit; else
    empty.

    >>> asked_otherwise("Wachttijd voor een huisarts", Quantity.SHARE)
    'Wachttijd'
    >>> asked_otherwise("Wachttijd binnen de norm", Quantity.SHARE)
    ''
    """
    if unit in (Quantity.SHARE, Quantity.COUNTED):
        scale = _SCALED.compiled.search(text)
        if scale is not None:
            return "schaal" if "schaal" in scale[0].lower() else scale[0].strip("( )")
    so_many = _PER_THOUSAND.compiled.search(text)
    if so_many is not None and unit is Quantity.SHARE and not _COMPARED.compiled.search(text):
        return so_many[0]
    said = _WORD.findall(text)
    if unit in _OF_ANY and [word.lower() for word in said[:2]] in (
        ["hoe", "lang"],
        ["how", "long"],
    ):
        return " ".join(said[:2])
    start = 0
    while start < len(said) and said[start].lower() in _BEFORE:
        start += 1
    for place in _heads(said, start):
        word = said[place]
        low = word.lower().replace("’", "'")
        if place == start and low in _LEADING:
            return word if _other_size(low, unit) else ""
        sort = _sort(low, said, place)
        if sort is None:
            continue
        averaged = sort == "sums" and start and said[start - 1].lower() in _AVERAGE
        never = _NEVER[sort] | _OF_ANY if averaged else _NEVER[sort]
        if unit not in never or (sort in _WHOLE and place != start):
            return ""
        if unit in _OF_ANY and _COMPARED.compiled.search(text):
            return ""
        return " ".join(said[start : place + 1])
    told = start < len(said) and said[start].lower().endswith("ingen")
    ratio = _RATIO.compiled.search(text) if told and unit is Quantity.SHARE else None
    return ratio[0] if ratio is not None else ""


def part_of(text: str) -> str:
    """‘Lekverlies als aandeel van de levering’: the words that ask for a share; else empty."""
    found = _PART_OF.compiled.search(text)
    return f"{found[1]} {found[2]}" if found is not None and found.start() else ""


def counts_no_unit(counted: str) -> bool:
    """Whether what is counted is people, and no unit: ‘Aantal bezoekers’, and not ‘Aantal
    vrijwilligersuren’ or ‘Aantal bezoekers per kilometer’."""
    said = [word.lower() for word in _WORD.findall(counted)]
    heads = [said[place] for place in _heads(said, 1 if said[:1] == ["of"] else 0)]
    if not any(word in words("groups") for word in heads):
        return False
    return not any(word.endswith(_UNIT_ENDS) or word in _LEADING for word in said)


_UNIT_ENDS = ("uren", "uur", "dagen", "weken", "jaren", "meters", "kilo", "euro", "hectare")
_OF_ANY = frozenset({Quantity.SHARE, Quantity.NUMBER, Quantity.COUNTED})
_WHOLE = ("reports", "groups")
"""What stands first is what is counted: ‘Betaalde bezoekers’ may be anything."""


def _heads(said: list[str], start: int) -> list[int]:
    """Where the noun can stand that a text begins with: in Dutch past its adjectives, in English
    at the end of what stands before the first preposition."""
    end = start
    while end < len(said) and said[end].lower() not in _ENDS:
        end += 1
    found = []
    for place in range(start, min(end, start + 3)):
        found.append(place)
        if not said[place].lower().endswith("e"):
            break
    last = end - 1
    if last > start and last not in found:
        found.append(last)
    return found


def _sort(low: str, said: list[str], place: int) -> str | None:
    if low.endswith("tijd") and place and said[place - 1].lower() in _AVERAGE:
        return None if low in words("no_quantity") else "times"
    for sort in _NEVER:
        listed = words(sort)
        if low in listed:
            return None if _only_looks_so(low, said, place) else sort
        ends = any(low.endswith(one[1:]) for one in listed if one.startswith("-"))
        if ends and low not in words("no_quantity"):
            return sort
    return None


def _only_looks_so(low: str, said: list[str], place: int) -> bool:
    """‘Part time workers’, ‘Time spent on …’, ‘Klachten die terecht zijn’."""
    before = said[place - 1].lower() if place else ""
    after = said[place + 1].lower() if place + 1 < len(said) else ""
    if low == "time" and not before and after not in ("to", "from", "until", "between"):
        return True
    which = low in words("reports") and after not in _ABOUT
    return before in _NO_TIME or which


_ABOUT = frozenset({"", "van", "over", "per", "wegens", "about", "of", "on"})
_AVERAGE = frozenset({"gemiddelde", "gemiddeld", "mediane", "average", "mean", "median"})
_NO_TIME = frozenset({"part", "full", "spare", "free", "first", "real", "local"})


def _other_size(low: str, unit: Quantity) -> bool:
    own = _LEADING[low]
    never = SIZES | {Quantity.SHARE, Quantity.COUNTED, Quantity.MONEY, Quantity.TIME}
    return unit in never and unit is not own
