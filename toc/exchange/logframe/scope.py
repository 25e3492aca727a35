"""Which logframes there are: one for each strategic goal, or one for a network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph
from toc.draw.views.line import goals_of_line
from toc.exchange.words.logframe import LOGFRAME


@dataclass(frozen=True)
class Scope:
    """One logframe: the strategic goals that are its purpose (usually one), and what stands under
    them, by id in the order of the file. `id` and `title` name it."""

    id: str
    title: str
    purpose: tuple[str, ...]
    results: tuple[str, ...]
    activities: tuple[str, ...]

    @property
    def above(self) -> tuple[str, ...]:
        """Everything that something else in it can contribute to."""
        return (VISION, *self.purpose, *self.results)


def scopes_of(tree: GoalGraph, line: str | None, network: str | None) -> Iterator[Scope]:
    """The logframes of a programme, or of one line or network. What serves no strategic goal has
    one of its own at the end."""
    programme = tree.programme
    if network is not None:
        value = programme.networks[network]
        results = tree.goals_in(network)
        above = {goal for result in results for goal in tree.above(result)}
        purpose = [goal for goal in programme.strategic_goals if goal in above]
        activities = tree.inspanningen_in(network)
        yield Scope(network, value.title, tuple(purpose), tuple(results), tuple(activities))
        return
    strategic = list(programme.strategic_goals)
    operational = list(programme.operational_goals)
    if line is not None:
        strategic, operational = goals_of_line(programme, tree, line)
    placed: set[str] = set()
    for goal in strategic:
        results = [one for one in operational if goal in tree.above(one)]
        activities = _serving(tree, (goal, *results))
        placed.update(results, activities)
        yield Scope(goal, _title(tree, goal), (goal,), tuple(results), tuple(activities))
    loose = [one for one in operational if one not in placed]
    serving = [one for one in _serving(tree, loose) if one not in placed]
    if line is None:
        serving = [one for one in programme.inspanningen if one not in placed]
    if loose or serving or not strategic:
        title = LOGFRAME.say("loose" if strategic else "no-purpose", programme.language)
        yield Scope("overig", title, (), tuple(loose), tuple(serving))


def _serving(tree: GoalGraph, goals: Sequence[str]) -> list[str]:
    """The inspanningen that contribute to one of these goals, in the order of the file."""
    found = {element for goal in goals for element in tree.served_by(goal)}
    return [element for element in tree.programme.inspanningen if element in found]


def _title(tree: GoalGraph, goal: str) -> str:
    """The programme line of a strategic goal, where it is the only one of that line; otherwise
    what it says."""
    goals, lines = tree.programme.strategic_goals, tree.programme.lines
    line = goals[goal].line
    alone = sum(one.line == line for one in goals.values()) == 1
    return lines[line].title if line in lines and alone else goals[goal].text
