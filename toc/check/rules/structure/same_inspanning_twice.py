"""The same inspanning written twice.

Finds inspanningen whose texts are equal but for capitals, spaces and closing punctuation.

Why: an inspanning is written once and stands in every network whose goals it serves. Written
twice it is counted, planned and paid twice.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerking}
      speeddates-2: {text: Speeddates organiseren., contributes_to: duurzame-relaties}

Write instead one inspanning with both goals in `contributes_to`.

Source: the practice of this tool.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.quoting import plain, quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.SAME_TEXT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning whose text an earlier one has."""
    tree = case.tree
    first: dict[str, str] = {}
    for element, inspanning in tree.programme.inspanningen.items():
        earlier = first.setdefault(plain(inspanning.text), element)
        if earlier != element:
            values = {
                "first": earlier,
                "alike": quoted(tree.programme.inspanningen[earlier].text, earlier),
            }
            yield Finding(("inspanningen", element), element, values)
