"""An indicator whose text and unit say different things.

Finds a text that begins with a share (percentage, aandeel, deel) while the unit is one in which
one counts, and a text that begins with a number (aantal) while the unit is a percentage. The units
of counting stand in `words/counting_units.txt`.

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
from toc.rules.indicators._values import is_share
from toc.rules.indicators._words import words
from toc.rules.rule import Case, Finding

SEVERITY = Severity.WARNING

# Only what a text begins with is what it measures: ‘Aantal gezinnen dat 10% minder …’ counts.
_OPENING = re.compile(
    r"(?:(?:het|de|een|the|a|gemiddelde?|average|mean|totaal|totale|total)\s+)*"
    r"(?:(?P<share>percentage|percent|procent|aandeel|deel(?=\s+(?:van|der)\b)|%|share|proportion)"
    r"|(?P<number>aantal(?:len)?|number|count))(?=\s|$)",
    re.IGNORECASE,
)
_SHARE_ANYWHERE = re.compile(r"%|procent|percent|aandeel|share", re.IGNORECASE)


def check(case: Case) -> Iterator[Finding]:
    """One finding for each such indicator."""
    for element, indicator in case.programme.indicators.items():
        opening = _OPENING.match(indicator.text)
        if indicator.unit is None or opening is None:
            continue
        values = {"id": element, "unit": indicator.unit}
        path = ("indicators", element, "unit")
        if opening["share"] and _counts(indicator.unit):
            yield Finding(path, element, values, "share")
        elif (
            opening["number"]
            and is_share(indicator.unit)
            and not _SHARE_ANYWHERE.search(indicator.text)
        ):
            yield Finding(path, element, values, "number")


def _counts(unit: str) -> bool:
    first, *rest = unit.lower().split()
    # ‘aantal per duizend’ is a share as well.
    if "per" in rest:
        return False
    return first == "#" or first in words("counting_units")
