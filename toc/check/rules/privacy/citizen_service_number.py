"""A number that may be a citizen service number (BSN).

Finds numbers of nine digits, also written as `1234.56.782`, that pass the eleven test of the BSN.
One in eleven other numbers of nine digits passes it too, so amounts of money (with a euro sign,
or ending in 000) and numbers called RSIN are not found.

Why: a BSN may only be used where the law says so; in a plan it is a data breach.

    notes:
      - Casus 111222333 bespreken

Write instead what the programme can learn of it, without the person.

Source: GDPR implementation act (UAVG), article 46
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.privacy._texts import found_by
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT

_NINE = re.compile(
    r"(?<![\w.,+-])(?<!€)(?<!€ )(?<!RSIN )(?<!RSIN: )(\d{4}([. ]?)\d\d\2\d{3})"
    r"(?!\w|[.,-]\d|\s*(?:euro|EUR)\b)"
)
_BEGINS = re.compile(r"\d{4}")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with a number that may be a BSN."""
    return found_by(case, service_number_in)


def service_number_in(text: str) -> str | None:
    """The first number in a text that may be a BSN, or None."""
    # Few texts have what every such number begins with, and this is soon sought.
    if not _BEGINS.search(text):
        return None
    return next((one[1] for one in _NINE.finditer(text) if _passes(one[1])), None)


def _passes(written: str) -> bool:
    """The eleven test: nine times the first digit, eight times the second, … and minus the last,
    divides by eleven."""
    digits = [int(digit) for digit in written if digit.isdecimal()]
    total = sum(
        weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)
    )
    return total % 11 == 0 and any(digits[-3:])
