"""Operational goals that say neither how much nor when.

Finds the operational goals without a figure or a year, without a deadline, and without an
indicator that has a target. ‘Alle kinderen sporten’ says how many; ‘een huis voor iedereen’ does
not. How old people are (‘jongeren tot 18 jaar’) and a figure in a name (‘groep 8’, ‘CO2’) are no
measure. The goals are one finding for the programme: that it holds for many goals is the message,
and the remedy is one conversation. A strategic goal may be wide, and a goal that is still to be
written is found by `placeholder`.

Why: without a measure and a moment nobody can say that a goal has been reached, nor that it has
not.

    operational_goals:
      samenwerken: {text: Huisartsen en wijkteams kennen elkaar, contributes_to: gezond}

Write instead to what extent and by when (`In 2027 kent 80% van de huisartsen …`), add a
`deadline`, or give an indicator of the goal a target.

Source: SMART (Doran 1981), measurable and time-related
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.measures import says_how_much
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import Part, elements
from toc.core.graph import GoalGraph
from toc.core.model import Indicator, OperationalGoal
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
READS: tuple[Part, ...] = ("operational_goals",)

SHOWN = 20
"""So many goals are named."""


def seen(value: Value) -> object:
    """What decides whether a goal says how much."""
    if isinstance(value, OperationalGoal):
        return value.text, value.deadline
    if isinstance(value, Indicator):
        return value.measures, bool(value.targets), value.undated_target is not None
    return None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding, if there are such goals."""
    programme, language = case.programme, case.programme.language
    without = [
        element
        for _, element, text in elements(programme, READS)
        if not says_how_much(text, language)
        and not placeholder(text, language)
        and programme.operational_goals[element].deadline is None
        and not _has_target(case.tree, element)
    ]
    if without:
        values = {
            "number": str(len(without)),
            "all": str(len(programme.operational_goals)),
            "goals": ", ".join(without[:SHOWN]) + (", …" if len(without) > SHOWN else ""),
        }
        yield Finding(("operational_goals",), "", values)


def _has_target(tree: GoalGraph, element: str) -> bool:
    for measuring in tree.measured_by(element):
        indicator = tree.programme.indicators[measuring]
        if indicator.targets or indicator.undated_target is not None:
            return True
    return False
