"""Two indicators of one thing that say nearly the same.

Finds indicators of the same goal or inspanning that say nearly the same: the words may stand in
another order and another form, as a noun or as a verb, as a compound or apart, with other little
words, in other words that mean the same (‘op tijd’ and ‘tijdig’, ‘zes van de tien’ and ‘60%’), or
with a word added to a longer text. Another group, number or opposite is a difference, and so is a
number of people against a share of them. Equal texts are for `same-indicator-twice`.

Why: two indicators that nearly are one ask the same people the same question twice, and give two
figures for one thing.

    indicators:
      eenzaam: {text: Percentage ouderen dat zich eenzaam voelt, measures: verbonden}
      ouderen: {text: Aandeel eenzame ouderen, measures: verbonden}

Write instead one of them, or say in each what it counts that the other does not.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.duplicates._alike import listed, nearly_same
from toc.check.rules.looks import Looks
from toc.check.rules.quoting import quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.SAME_NUMBERS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator that says nearly what earlier ones of its goal say."""
    indicators = case.programme.indicators
    # By id, so that the order of the file changes nothing.
    elements = sorted(indicators)
    texts = [indicators[one].text for one in elements]
    for number, earlier in nearly_same(texts, case.programme.language).items():
        element = elements[number]
        measured = indicators[element].measures
        alike = [
            quoted(texts[one], elements[one])
            for one in earlier
            if indicators[elements[one]].measures == measured
        ]
        if alike:
            yield Finding(("indicators", element), element, {"alike": listed(alike)})
