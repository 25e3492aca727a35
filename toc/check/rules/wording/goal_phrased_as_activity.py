"""A goal that says what will be done instead of what will be different.

Finds a goal without anybody who does it, in which a verb says what must be done (`Een loket
openen`, `Verder ontwikkelen van …`), a noun that is made from such a verb (`Versterking van
…`), and a goal about those who carry out the programme (`We bestrijden armoede`, `De gemeente
biedt …`). A wish is none (`We willen dat inwoners …`, `We streven naar betere scholen`), and
neither is what people do themselves (`Veilig opgroeien`).

Why: an activity can be finished without anything having changed for anybody. Only what people
notice can tell whether the programme works.

    operational_goals:
      inzet: {text: Verwezenlijken van langdurige inzet, contributes_to: maatwerk}

Write instead who notices what, to what extent and by when: `In 2030 heeft 90% van de gezinnen twee
jaar na de start nog dezelfde begeleider`. The activity becomes an inspanning.

Source: Prevaas and Van Loon, Werken aan programma's (a goal is a state, an inspanning is work)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.form import FormFault, remark
from toc.check.rules.wording.words.sentences import GOALS, elements
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
READS = GOALS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal that is an activity."""
    for section, element, text in elements(case.programme, READS):
        found = remark(text, case.programme.language)
        if found is None or found.fault not in (FormFault.ACTIVITY, FormFault.CHANGE):
            continue
        values = {"id": element, "verb": found.said, "rest": found.rest}
        if found.fault is FormFault.CHANGE:
            kind = "change" if found.rest else "changing"
        else:
            kind = "of" if found.rest else "other"
        yield Finding((section, element, "text"), element, values, kind)
