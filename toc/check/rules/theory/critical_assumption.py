"""A weak assumption on which the only way to the vision hangs.

Finds an assumption with `necessary: yes` and `strength: weak` on a link without which its element,
and whatever hangs below it, has no other way up to the vision.

Why: if it fails, all of that work contributes to nothing. This is where a programme breaks, and
where a second way, or a test before the rest begins, is worth most.

    contributes_to:
      - goal: betaald-werk
        assumption: {text: werkgevers nemen starters aan, necessary: yes, strength: weak}

Write instead a second way upwards (another goal that it really serves), or an inspanning that
makes the assumption stronger, and then its new `strength`.

Source: killer assumptions in the logframe (EU PCM guidelines); assumption-based planning (Dewar
2002)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links
from toc.core.graph import VISION, GoalGraph, canonical
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ABOVE
TOLD_BY_WHOLE = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such assumption, with how many elements below hang on it too."""
    tree = case.tree
    depending: Counter[str] | None = None
    for _, element, of_element in links(tree, having="assumption"):
        for path, link in of_element:
            for number, assumption in enumerate(link.assumption):
                if not (assumption.necessary and assumption.strength == "weak"):
                    continue
                if not _only_way(tree, element, canonical(link.goal)):
                    continue
                depending = depending or _depending(tree)
                below = depending[element]
                values = {"id": element, "goal": link.goal, "below": str(below)}
                place = (*path, "assumption", number, "strength")
                yield Finding(place, element, values, "more" if below else "alone")


def _only_way(tree: GoalGraph, element: str, goal: str) -> bool:
    ways = {one for one in tree.serves(element) if one in tree.reaching_vision}
    return ways == {goal}


def _depending(tree: GoalGraph) -> Counter[str]:
    """For each element, how many elements below it reach the vision through it alone: those that
    it dominates in the tree turned around."""
    import networkx as nx  # only here: few plans have such an assumption

    kept = tree.contributions.subgraph(tree.reaching_vision)
    through = nx.immediate_dominators(kept.reverse(copy=False), VISION)
    hanging = nx.DiGraph((above, one) for one, above in through.items() if one != VISION)
    counts: Counter[str] = Counter()
    for above, one in reversed(list(nx.bfs_edges(hanging, VISION))):
        counts[above] += counts[one] + 1
    return counts
