"""Two indicators of one thing that say nearly the same.

Finds indicators that measure the same goal or inspanning with the same words but for their
order, their spelling, little words, some words added, or one word of a long text replaced. Equal
texts are for `same-indicator-twice`.

Why: two indicators that nearly are one ask the same people the same question twice, and give two
figures for one thing.

    indicators:
      bereik: {text: Aantal gezinnen dat steun krijgt, measures: beter-bereikt}
      bereikt: {text: Het aantal gezinnen dat steun krijgt, measures: beter-bereikt}

Write instead one of them, or say in each what it counts that the other does not.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.duplicates._alike import named, nearly_same
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ADVICE


def check(case: Case) -> Iterator[Finding]:
    """One finding for each indicator that says nearly what earlier ones of its goal say."""
    indicators = case.programme.indicators
    # By id, so that the order of the file changes nothing.
    elements = sorted(indicators)
    for number, earlier in nearly_same([indicators[one].text for one in elements]).items():
        element = elements[number]
        measured = indicators[element].measures
        alike = [
            elements[one] for one in earlier if indicators[elements[one]].measures == measured
        ]
        if alike:
            values = {"id": element, "alike": named(alike)}
            yield Finding(("indicators", element), element, values)
