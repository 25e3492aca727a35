"""Two inspanningen that say nearly the same.

Finds inspanningen with the same words but for their order, their spelling, little words, some
words added, or one word of a long text replaced. A number, a name, a place or a denial that
differs is a difference: `training 1` and `training 2` are not found, and neither are texts that
many others look like, because those are a series. Equal texts are for `same-inspanning-twice`.

Why: nearly equal texts often are one inspanning that was written down in two networks. They may
as well be two on purpose; only the people who carry them out can say.

    inspanningen:
      sessies: {text: Organiseren van leersessies met partners, contributes_to: leren}
      leersessies: {text: "Organiseren en analyseren van leersessies met partners", …}

Write instead one inspanning with the goals of both in `contributes_to`, or say in each text what
sets it apart.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.duplicates._alike import named, nearly_same
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ADVICE


def check(case: Case) -> Iterator[Finding]:
    """One finding for each inspanning that says nearly what earlier ones say."""
    # By id, so that the order of the file changes nothing.
    elements = sorted(case.programme.inspanningen)
    texts = [case.programme.inspanningen[element].text for element in elements]
    for number, earlier in nearly_same(texts).items():
        element = elements[number]
        values = {"id": element, "alike": named(elements[one] for one in earlier)}
        yield Finding(("inspanningen", element), element, values)
