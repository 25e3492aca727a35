"""An indicator that counts work, at a goal that is about change.

Finds an indicator with `kind: process` that measures a goal which has another indicator as well,
and one of another or no kind whose text counts what the programme itself makes or does: by the
noun (`Aantal bijeenkomsten`, `Huisbezoeken`), by what was done to it (`Aantal geplaatste bankjes`,
`Aantal te planten bomen`), or because it names the making (`Realisatie van speelplekken`). A
number of people who do, have or are something counts no work. The words stand in `words/`. Where
all indicators of a goal are of the kind process, `goal-without-effect-indicator` finds the goal.

Why: in a report the figure stands under the goal, and more meetings then read as more change.

    indicators:
      bijeenkomsten: {text: Aantal bijeenkomsten, measures: samenwerking, kind: effect}

Write instead what it is about, `kind: process` and `measures: netwerkbijeenkomsten` (the
inspanning), and at the goal what people notice of it.

Source: output and outcome in the OECD DAC glossary
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._outputs import counts_outputs
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import GoalGraph, Level
from toc.core.model import IndicatorKind
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = (Looks.LINKED, Looks.SAME_MEASURED)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator."""
    # Other rooms than the check ask `_values` beside this, and load no more than they use.
    from toc.check.rules.wording.words.placeholders import placeholder

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
        elif counts_outputs(indicator.text) and not placeholder(
            indicator.text, case.programme.language
        ):
            yield Finding(("indicators", element, "text"), element, values, "text")


def _goal(tree: GoalGraph, element: str) -> str | None:
    """The goal that an indicator measures; None where it measures an inspanning or nothing."""
    measured: str | None = next(iter(tree.linked(element)), None)
    if measured is None or tree.level(measured) in (None, Level.INSPANNING):
        return None
    return measured
