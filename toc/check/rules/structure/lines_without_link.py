"""Programme lines that nothing ties together, in a plan that speaks of coherence.

Looks for words such as ‘samenhang’ and ‘integraal’ (the list `words/coherence.txt`) where the
programme speaks of itself: subtitle, problem, mission, vision, programme lines and governance.
Lines are tied together by a goal or an inspanning that serves the strategic goals of more than one
of them, and by `requires` and `together_with` between them; an order that is only proposed
(`status: proposal`) ties nothing yet.

Why: coherence that no inspanning carries is a word. Each line then becomes a programme of its own,
and the shared result depends on who happens to meet.

    governance:
      programmaleider: {title: Programmaleider, text: … zorgt voor samenhang in het programma}
    # and no inspanning with contributes_to in two lines

Write instead at the inspanningen that serve another line too: a goal of that line under
`contributes_to`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.graph import GoalGraph
from toc.core.model import Indicator, Programme, SourceStatus
from toc.core.model.base import Value
from toc.core.problems import Severity
from toc.core.words.lists import lines

SEVERITY = Severity.ADVICE


def seen(value: Value) -> object:
    """What an element serves, its line, and what it is done after or with."""
    if isinstance(value, Indicator):
        return None
    goals = tuple(one.goal for one in getattr(value, "contributes_to", ()))
    return goals, *(getattr(value, one, ()) for one in ("line", "requires", "together_with"))


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding at the first claim, naming the lines that stand alone."""
    programme = case.programme
    lines = {goal.line for goal in programme.strategic_goals.values()} & programme.lines.keys()
    claim = _claim(programme) if len(lines) > 1 else None
    if claim is None:
        return
    tied = _tied(case.tree)
    alone = [line for line in programme.lines if line in lines and line not in tied]
    if alone:
        path, word = claim
        about = str(path[1]) if len(path) > 2 else str(path[0])
        values = {"word": word, "lines": ", ".join(alone)}
        yield Finding(path, about, values, "one" if len(alone) == 1 else "many")


def _claim(programme: Programme) -> tuple[Path, str] | None:
    """Where the plan first speaks of coherence, and its word for it."""
    for path, text in _statements(programme):
        found = _words().search(text)
        if found is not None:
            return path, found[0]
    return None


def _statements(programme: Programme) -> Iterator[tuple[Path, str]]:
    yield ("subtitle",), programme.subtitle or ""
    for field in ("problem", "mission", "vision"):
        statement = getattr(programme, field)
        yield (field, "text"), statement.text if statement is not None else ""
    for line, value in programme.lines.items():
        yield ("lines", line, "challenge"), value.challenge or ""
        yield ("lines", line, "approach"), value.approach or ""
    for item, named in programme.governance.items():
        yield ("governance", item, "text"), named.text or ""


def _tied(tree: GoalGraph) -> set[str]:
    """The lines that share an element or an adopted order with another line."""
    programme = tree.programme
    goals = programme.strategic_goals
    of: dict[str, set[str]] = {}
    for section in (goals, programme.operational_goals, programme.inspanningen):
        for element in section:
            served = {element, *tree.above(element)}
            of[element] = {
                line for goal in served if goal in goals and (line := goals[goal].line) is not None
            }
    together = list(of.values())
    for element, inspanning in programme.inspanningen.items():
        for relation in (*inspanning.requires, *inspanning.together_with):
            if not any(s.status is SourceStatus.PROPOSAL for s in relation.source):
                together.append(of[element] | of.get(relation.inspanning, set()))
    return {line for lines in together if len(lines) > 1 for line in lines}


@cache
def _words() -> re.Pattern[str]:
    words = "|".join(map(re.escape, lines(__file__, "words/coherence")))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
