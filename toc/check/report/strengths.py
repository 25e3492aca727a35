"""What is good about a plan, in counted sentences that anybody can check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.check.words.first_screen import FIRST_SCREEN
from toc.core.graph import VISION, GoalGraph, Level
from toc.core.words import Language, listing

MOST = 2
"""So many are said."""


@dataclass(frozen=True)
class Strength:
    """That `count` of `whole` elements have something; `key` names the sentence."""

    key: str
    count: int
    whole: int

    @property
    def holds(self) -> bool:
        """Whether it is worth saying: of fewer than half it would be irony."""
        return 0 < self.whole <= 2 * self.count

    def say(self, language: Language) -> str:
        """It in words."""
        if self.count == self.whole:
            return FIRST_SCREEN.say(f"{self.key}-all", language, count=self.whole)
        return FIRST_SCREEN.say(f"{self.key}-some", language, count=self.count, whole=self.whole)


def strengths(tree: GoalGraph, language: Language) -> tuple[str, ...]:
    """At most `MOST` sentences about what is there; what holds for all comes first."""
    # A reference to an id that stands twice means nothing, so nothing can be counted by it.
    known = [one for one in _strengths(tree) if one.holds and not tree.doubled]
    known.sort(key=lambda one: one.count < one.whole)
    return tuple(one.say(language) for one in known[:MOST])


def _strengths(tree: GoalGraph) -> Iterator[Strength]:
    programme = tree.programme
    strategic, goals = programme.strategic_goals, programme.operational_goals
    inspanningen = programme.inspanningen
    yield Strength("worked-on", _served(tree, goals, Level.INSPANNING), len(goals))
    serving = sum(any(goal != VISION for goal in tree.serves(one)) for one in inspanningen)
    yield Strength("serving", serving, len(inspanningen))
    yield Strength("supported", _served(tree, strategic, Level.OPERATIONAL), len(strategic))
    upwards = sum(goal in tree.reaching_vision for goal in goals)
    yield Strength("upwards", upwards, len(goals))
    measured = sum(bool(tree.measured_by(goal)) for goal in (*strategic, *goals))
    yield Strength("measured", measured, len(strategic) + len(goals))
    owned = sum(one.owner is not None for one in inspanningen.values())
    yield Strength("owned", owned, len(inspanningen))


def _served(tree: GoalGraph, goals: Iterable[str], level: Level) -> int:
    return sum(any(tree.level(one) is level for one in tree.served_by(goal)) for goal in goals)


def read_counts(tree: GoalGraph, language: Language) -> str:
    """How much of everything was read: `3 strategische doelen en 1 inspanning`; empty where there
    is nothing but a vision."""
    programme = tree.programme
    counts = {
        "strategic-goals": len(programme.strategic_goals),
        "operational-goals": len(programme.operational_goals),
        "inspanningen": len(programme.inspanningen),
        "networks": len(programme.networks),
        "indicators": len(programme.indicators),
    }
    said = [FIRST_SCREEN.say(key, language, count=count) for key, count in counts.items() if count]
    return listing(said, language)
