"""What if an assumption fails: which goals then have no way left to the vision?"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import SECTIONS, VISION, GoalGraph, Level, canonical
from toc.core.model import Assumption

Pair = tuple[str, str]
"""An element, and the goal that it contributes to."""


@dataclass(frozen=True)
class Failure:
    """An assumption that fails, and what it then cuts off.

    `links` are all the contributions that rest on it. `lost_goals` and `lost_inspanningen` had a
    way up to the vision and have none any more, in the order of the file.
    """

    text: str
    necessary: bool
    weak: bool
    links: tuple[Pair, ...]
    lost_goals: tuple[str, ...]
    lost_inspanningen: tuple[str, ...]


@dataclass(frozen=True)
class StressTest:
    """Every assumption that is necessary or weak, what cuts most goals first (then most
    inspanningen, then the order of the file). `others` is how many assumptions are neither;
    `bare_links` how many of the `links` have no assumption: nothing can be said about those."""

    failures: tuple[Failure, ...]
    others: int
    links: int
    bare_links: int

    @property
    def worst(self) -> tuple[Failure, ...]:
        """What cuts most; all that cut as much. None where nothing is cut off."""
        if not self.failures:
            return ()
        most = _cut(self.failures[0])
        return tuple(one for one in self.failures if _cut(one) == most) if any(most) else ()


def _cut(failure: Failure) -> tuple[int, int]:
    return len(failure.lost_goals), len(failure.lost_inspanningen)


def stress_test(tree: GoalGraph) -> StressTest:
    """Let every necessary or weak assumption fail, one at a time. An assumption that stands in
    the same words on several links is one, and fails on all of them."""
    stated = list(_stated(tree))
    grouped: dict[str, list[tuple[Pair, Assumption]]] = {}
    others = set()
    for pair, assumptions in stated:
        for one in assumptions:
            name = " ".join(one.text.split()).casefold()
            if one.necessary or one.strength == "weak":
                grouped.setdefault(name, []).append((pair, one))
            else:
                others.add(name)
    failures = [_failure(tree, found) for found in grouped.values()]
    failures.sort(key=lambda one: [-count for count in _cut(one)])
    bare = sum(1 for _, assumptions in stated if not assumptions)
    return StressTest(tuple(failures), len(others - set(grouped)), len(stated), bare)


def _stated(tree: GoalGraph) -> Iterator[tuple[Pair, Sequence[Assumption]]]:
    """The contributions that are links, in the order of the file, with their assumptions."""
    for _, element, _, link in tree.stated_contributions():
        goal = canonical(link.goal)
        if tree.contributions.has_edge(element, goal):
            yield (element, goal), link.assumption


def _failure(tree: GoalGraph, found: Sequence[tuple[Pair, Assumption]]) -> Failure:
    links = tuple(dict.fromkeys(pair for pair, _ in found))
    kept = _reaching(tree, frozenset(links))
    order = [one for section in reversed(SECTIONS) for one in getattr(tree.programme, section)]
    lost = [one for one in order if one in tree.reaching_vision and one not in kept]
    goals = tuple(one for one in lost if tree.level(one) is not Level.INSPANNING)
    return Failure(
        text=found[0][1].text,
        necessary=any(one.necessary for _, one in found),
        weak=any(one.strength == "weak" for _, one in found),
        links=links,
        lost_goals=goals,
        lost_inspanningen=tuple(one for one in lost if tree.level(one) is Level.INSPANNING),
    )


def _reaching(tree: GoalGraph, without: frozenset[Pair]) -> set[str]:
    """What still has a way up to the vision when some links are gone."""
    found, waiting = {VISION}, deque([VISION])
    while waiting:
        goal = waiting.popleft()
        for element in tree.contributions.predecessors(goal):
            if element not in found and (element, goal) not in without:
                found.add(element)
                waiting.append(element)
    return found
