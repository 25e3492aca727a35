"""A goal that is a product, or that its own inspanning only says again.

Finds a goal in which something was made or done (`opgesteld`, `uitgevoerd`, `geschoold`), that
says that people were given something (`hebben een training gevolgd`) or that it took place, that
counts what is delivered (`In 2030 bouwen wij 900 woningen`), that says that a product is there
(`Er is een loket`, `Op het plein staat een buurthuis`, `Elke club beschikt over een jaarplan`,
`Het loket is open`) or only names one (`per jaar een rapportage`); and an operational goal whose
words return in an inspanning that contributes to it. A goal that is phrased as an activity is
found by `goal-phrased-as-activity`.

Why: a report that is finished says that people worked, not that anything changed. If goal and
inspanning say the same, the tree has no reasoning between them.

    operational_goals:
      leeragendas: {text: Jaarlijks zijn twee leeragenda's opgesteld, contributes_to: leren}

Write instead what those who use the product do differently, and keep the product with the
inspanning: `Professionals in alle gemeenten passen elk jaar twee nieuwe inzichten toe`.

Source: OECD DAC glossary (outputs and outcomes)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.form import FormFault, remark
from toc.check.rules.wording.words.mirror import mirror
from toc.check.rules.wording.words.sentences import GOALS, elements
from toc.core.graph import Level
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED
READS = GOALS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such goal."""
    tree, language = case.tree, case.programme.language
    for section, element, text in elements(case.programme, READS):
        path = (section, element, "text")
        found = remark(text, language)
        if found is not None:
            if found.fault in (FormFault.DONE, FormFault.THING):
                yield Finding(path, element, {"id": element, "word": found.said}, found.fault)
        elif section == "operational_goals":
            serving = (
                (below, case.programme.inspanningen[below].text)
                for below in tree.served_by(element)
                if tree.level(below) is Level.INSPANNING
            )
            mirrored = mirror(text, serving, language)
            if mirrored:
                values = {"id": element, "inspanning": mirrored}
                yield Finding(path, element, values, "mirrored")
