"""A goal that compares without a baseline.

Finds a goal that compares (`beter`, `meer`, `daalt`, `is verbeterd`, `afname van`) without an
indicator that has a baseline. `Meer dan 500 gezinnen` is a number, `hoger dan het landelijk
gemiddelde` says with what it compares, `van 14 naar 6 weken` and `dan in 2024` say their own
baseline, and set phrases (`hoger onderwijs`, `minder validen`) and names compare nothing.

Why: without the value from before nobody can show that it became more or better, whatever is
measured later.

    operational_goals:
      bereik: {text: Jongeren die hulp nodig hebben worden beter bereikt, contributes_to: kansrijk}

Write instead from what to what and by when, or add an indicator with `baseline`: `In 2027 krijgt
60% van de jongeren met schulden hulp, tegen 35% in 2024`.

Source: SMART (Doran 1981), measurable
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.comparing import comparing
from toc.check.rules.wording.words.form import FormFault, remark
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import GOALS, elements, quoted
from toc.core.graph import GoalGraph
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED
READS = GOALS

# A full stop within a number does not end the sentence: ‘van 9.813 naar 9.400’.
_WITHIN = r"(?:[^.;]|\.(?=\d))*"
_COMPARED = re.compile(
    rf"\b(?:van|from)\b{_WITHIN}\d{_WITHIN}\b(?:naar|tot|to)\b{_WITHIN}\d|"
    r"\b(?:tegen|tegenover|ten opzichte van|vergeleken (?:met|bij)|in vergelijking met|"
    rf"in plaats van|compared (?:to|with)|against|instead of|relative to|versus|"
    rf"(?:up|down) from)\b{_WITHIN}\d|"
    r"\b(?:dan|than|als|as) (?:(?:in|op|eind|begin|medio|at|on|by|het|the|end|start|beginning|of|"
    r"jaar|year) )+(?:19|20)\d\d\b|"
    r"\(\s*(?:nu|nog|was|waren|now|in|nulmeting|baseline|from|van|\d{4})\b[^)]*\d|"
    r"\bniet (?:verder|hoger) dan\s+\d|"
    r"\b(?:dan nu|than now|than today)\W+\d|,\s*(?:nu|now|in (?:19|20)\d\d)(?: nog| still)?:? \d",
    re.IGNORECASE,
)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal that compares without a baseline."""
    language = case.programme.language
    for section, element, text in elements(case.programme, READS):
        if placeholder(text, language) or _COMPARED.search(text):
            continue
        found = comparing(text, language)
        done = remark(text, language)
        if done is not None and done.fault is FormFault.DONE and found == (done.said,):
            continue  # ‘De kade is versterkt’: work that is finished
        if found and not _has_baseline(case.tree, element):
            values = {"id": element, "words": quoted(list(found))}
            yield Finding((section, element, "text"), element, values)


def _has_baseline(tree: GoalGraph, element: str) -> bool:
    for measuring in tree.measured_by(element):
        baseline = tree.programme.indicators[measuring].baseline
        if baseline is not None and baseline.value is not None:
            return True
    return False
