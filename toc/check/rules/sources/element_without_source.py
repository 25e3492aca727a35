"""An element without a source where nearly all others have one.

Finds elements of a section in which at least three, and three in four, say where they stand. A
proposal is a source too: it says that it stands nowhere.

Why: in a file that says of everything where it stands, what has no source looks adopted and may
be somebody's addition.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerking}   # others: source

Write instead `source: {document: …, section: …}`, or `source: {status: proposal}`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE

_SECTIONS = (
    "lines",
    "themes",
    "networks",
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "phases",
)


def seen(value: Value) -> object:
    """Whether an element has a source."""
    return bool(getattr(value, "source", ()))


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element without a source among many with one."""
    for section in _SECTIONS:
        elements = getattr(case.programme, section)
        without = [element for element, value in elements.items() if not value.source]
        having = len(elements) - len(without)
        if having >= 3 and having >= 3 * len(without):
            for element in without:
                yield Finding((section, element), element, {"id": element})
