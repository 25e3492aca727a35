"""A street address or a postcode.

Finds Dutch postcodes (`9641 AB`) and streets with a house number (`Kerkstraat 12, Veendam`).
A year with two capitals behind it and a street with the number of a project are not found.

Why: an address leads to the people who live there. In a plan a neighbourhood or a village says
enough.

    inspanningen:
      inloop: {text: "Inloop bij de familie op Kerkstraat 12, Veendam", …}

Write instead the neighbourhood or the organisation: `Inloop in buurthuis De Brug`.

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

# 2024 EU and 1500 KM are no postcodes; with the name of a place behind them they may be.
_POSTCODE = (
    r"(?<![\w.,€-])(?<!€ )(?!19|20)[1-9]\d{3} ?(?!S[ADS]\b|[MGT]B)[A-Z]{2}\b(?=\s+[A-Z][a-z])"
    r"|(?<![\w.,€-])(?<!€ )[1-9]\d{3} ?"
    r"(?!S[ADS]\b|EU|KM|MB|GB|TB|KW|NL|EN|IN|OP|UK|VS|CO)[A-Z]{2}\b"
)
_STREET = (
    r"\b(?!(?:Rijks|Snel|Auto|Leer|Provinciale)weg)[A-Z][\w'’-]{2,40}"
    r"(?:straat|laan|weg|plein|singel|kade|gracht|steeg)"
    r" [1-9]\d{0,2} ?[a-zA-Z]?(?=$|[,;.)\n]|\s+(?:in|te)\s+[A-Z]|\s+[A-Z]|\s+[1-9]\d{3}\b)"
)
_ADDRESS = re.compile(f"{_STREET}|{_POSTCODE}")
_BEGINS = re.compile(r"[1-9]\d{3} ?[A-Z]|[a-z] [1-9]")
"""One of these stands in whatever is an address. Few texts have one, and it is soon sought."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with a postcode or a street with a house number."""
    return found_by(case, address_in)


def address_in(text: str) -> str | None:
    """The first postcode or street with a house number in a text, or None."""
    return first(_ADDRESS, text) if _BEGINS.search(text) else None
