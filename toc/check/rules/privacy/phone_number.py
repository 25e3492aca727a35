"""A phone number.

Finds Dutch phone numbers in any text of the file: `06-12345678`, `(0597) 12 34 56`,
`+31 6 12345678`. Free numbers and service numbers (0800, 0900, 14 with an area code) belong to
organisations and are not found.

Why: a plan is mailed on, printed and published. A phone number of a person stays in all copies,
also after the person has another task.

    inspanningen:
      speeddates: {text: Speeddates organiseren, owner: gemeente (06-12345678), …}

Write instead the role and the organisation: `owner: programmasecretaris, gemeente`. Keep numbers
in the address book of the programme office.

Source: GDPR (AVG), article 5
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.privacy._texts import first, found_by
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT

# Ten digits: 06 and eight, or an area code of three or four digits and the rest; after +31 the
# zero is dropped or in brackets.
_PHONE = re.compile(
    r"""(?<![\w.,+-])(?:
        (?:(?:\+|00)31[ -]?(?:\(0\)[ ]?)?|0)6(?:[ -]?\d){8}
      | (?:\+|00)31[ -]?(?:\(0\)[ ]?)?[1-57-8]\d{1,2}(?:[ -]?\d){6,7}
      | \(?0(?!800|900|906|909)[1-57-8]\d\)?[ -]?[1-9](?:[ ]?\d){6}
      | \(?0(?!800|900|906|909)[1-57-8]\d\d\)?[ -]?[1-9](?:[ ]?\d){5}
    )(?![\w]|[.,-]\d)""",
    re.VERBOSE,
)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with a phone number."""
    return found_by(case, phone_in)


def phone_in(text: str) -> str | None:
    """The first phone number in a text, or None."""
    # Few texts have what every number begins with, and this is soon sought.
    return first(_PHONE, text) if "0" in text or "+" in text else None
