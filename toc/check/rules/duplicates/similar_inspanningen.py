"""Two inspanningen that say nearly the same.

Finds inspanningen that say nearly the same: the words may stand in another order and another form,
as a noun or as a verb, as a compound or apart, with other little words, in other words that mean
the same (‘op tijd’ and ‘tijdig’, ‘zes van de tien’ and ‘60%’), or with a word added to a longer
text. A number, a name, a denial or an opposite that differs is a difference, and so is another
group, place or activity: `training 1` and `training 2` are not found. Equal texts are for `same-
inspanning-twice`.

Why: nearly equal texts often are one inspanning that was written down in two networks. They may
as well be two on purpose; only the people who carry them out can say.

    inspanningen:
      opleiden: {text: Bibliotheekmedewerkers opleiden, contributes_to: digitaal}
      opleiding: {text: Opleiding van medewerkers van de bibliotheek, contributes_to: taal}

Write instead one inspanning with the goals of both in `contributes_to`, or say in each text what
sets it apart.

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
    """One finding for each inspanning that says nearly what earlier ones say."""
    # By id, so that the order of the file changes nothing.
    elements = sorted(case.programme.inspanningen)
    texts = [case.programme.inspanningen[element].text for element in elements]
    for number, earlier in nearly_same(texts, case.programme.language).items():
        alike = listed(quoted(texts[one], elements[one]) for one in earlier)
        values = {"alike": alike, "first": elements[earlier[0]]}
        yield Finding(("inspanningen", elements[number]), elements[number], values)
