"""An e-mail address.

Finds e-mail addresses in any text of the file. Mailboxes that belong to nobody in particular
(`info@`, `secretariaat@`) are not found.

Why: a plan is mailed on, printed and published. An address of a person stays in all copies, also
after the person has another task.

    indicators:
      bereik: {text: Aantal gezinnen, data_source: j.jansen@gemeente.example, …}

Write instead the role and the organisation: `data_source: registratie van de gemeente`.

Source: GDPR (AVG), article 5
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.privacy._texts import found_by, listed
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT

_ADDRESS = re.compile(r"(?<![\w.%+-])([\w.%+-]{1,64})@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}\b")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with the e-mail address of a person."""
    return found_by(case, email_in)


def email_in(text: str) -> str | None:
    """The first address of a person in a text, or None."""
    if "@" not in text:
        return None
    found = _ADDRESS.finditer(text)
    return next(
        (one[0] for one in found if one[1].lower() not in listed("shared_mailboxes")), None
    )
