"""An indicator that counts work, at a goal that is about change.

Finds an indicator with `kind: process` that measures a goal which has another indicator as well,
and one of another or no kind whose text counts what the programme itself makes or does ("Aantal
bijeenkomsten"; the words stand in `words/outputs.txt`). Where all indicators of a goal are of the
kind process, `goal-without-effect-indicator` finds the goal.

Why: in a report the figure stands under the goal, and more meetings then read as more change.

    indicators:
      bijeenkomsten: {text: Aantal bijeenkomsten, measures: samenwerking, kind: effect}

Write instead what it is about, `kind: process` and `measures: netwerkbijeenkomsten` (the
inspanning), and at the goal what people notice of it.

Source: output and outcome in the OECD DAC glossary
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.graph import GoalGraph, Level
from toc.model import Indicator, IndicatorKind
from toc.problems import Severity
from toc.rules.indicators._words import words
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ADVICE

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER = frozenset({"aantal", "aantallen", "number", "count"})
# ‘Aantal bijeenkomsten waarna …’: what follows may well be the change.
_CLAUSE = frozenset(
    {"dat", "die", "waar", "waarbij", "waarin", "waarna", "that", "which", "where"}
)
_NEAR = 4
"""An adjective or two may stand between the number and what is counted."""


def check(case: Case) -> Iterator[Finding]:
    """One finding for each such indicator."""
    tree = case.tree
    for element, indicator in case.programme.indicators.items():
        goal = _goal(tree, element)
        if goal is None:
            continue
        values = {"id": element, "goal": goal}
        if indicator.kind is IndicatorKind.PROCESS:
            beside = (case.programme.indicators[one].kind for one in tree.measured_by(goal))
            if any(kind is not IndicatorKind.PROCESS for kind in beside):
                yield Finding(("indicators", element, "kind"), element, values, "kind")
        elif _counts_outputs(indicator):
            yield Finding(("indicators", element, "text"), element, values, "text")


def _goal(tree: GoalGraph, element: str) -> str | None:
    """The goal that an indicator measures; None where it measures an inspanning or nothing."""
    measured: str | None = next(iter(tree.graph.successors(element)), None)
    if measured is None or tree.level(measured) in (None, Level.INSPANNING):
        return None
    return measured


def _counts_outputs(indicator: Indicator) -> bool:
    spoken = [word.lower() for word in _WORD.findall(indicator.text)]
    if not spoken or spoken[0] not in _NUMBER or not _CLAUSE.isdisjoint(spoken):
        return False
    return not words("outputs").isdisjoint(spoken[1 : 1 + _NEAR])
