"""Which texts a rule reads is what its page says, and nothing else."""

from __future__ import annotations

import datetime

from tests.each import each
from toc.check.rules import Rule
from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.rule import RuleCase
from toc.core.graph import GoalGraph
from toc.core.model import Programme

EVERY = ("strategic_goals", "operational_goals", "inspanningen", "indicators")
# A text for each rule that it finds wherever it reads.
FOUND = {
    "placeholder": "Nog te bepalen",
    "goal-phrased-as-activity": "Een loket openen",
    "output-as-goal": "Er is een wijkplan vastgesteld",
    "goal-without-change": "Ruimte voor jonge makers",
    "inspanning-as-effect": "Minder afval",
    "goals-without-measure": "Kinderen slapen goed",
    "comparative-without-baseline": "Minder afval",
    "same-group-several-names": "Jeugdigen en jongeren",
    "goal-without-group": "De sloot is schoon",
    "two-results": "Aantal lessen en aantal deelnemers daalt en bewoners sporten elke week",
    "means-and-end": "Buren sporten, zodat zij gezond blijven",
    "inspanning-without-verb": "Het buurtfeest",
    "vague-words": "Optimale zorg",
    "long-text": "Inwoners " + "slapen en eten en lopen " * 10,
}
RULES = [one for one in CATALOGUE if one.reads]


def test_every_rule_that_says_what_it_reads_has_a_text_here() -> None:
    assert {one.id for one in RULES} == set(FOUND)


@each("asked", RULES)
def test_a_rule_reads_what_its_page_says(asked: Rule) -> None:
    text = FOUND[asked.id]
    found = set()
    for part in EVERY:
        given: dict[str, object] = {"title": "T", "language": "nl", "vision": "V"}
        if part == "indicators":
            given["operational_goals"] = {"o": {"text": "X"}}
        element: dict[str, object] = {"text": text}
        if part == "indicators":
            element |= {"measures": "o", "unit": "aantal"}
        given[part] = {"e": element}
        case = RuleCase(GoalGraph(Programme.model_validate(given)), datetime.date(2024, 6, 1), 25)
        found |= {one.path[0] for one in asked.check(case) if one.path[1:2] in ((), ("e",))}
    wanted = EVERY if asked.reads == ("everything",) else asked.reads
    assert found == set(wanted)
