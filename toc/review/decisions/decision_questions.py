"""What a decision sheet asks, as values: about which goals and inspanningen, and which answers
there are. Where it stands in a workbook or a document is no concern of this module."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from toc.core.graph import GoalGraph
from toc.core.model import OF_A_GOAL, Inspanning, Language, State, Verdict
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.stopped_goals import stopped_goals
from toc.review.words.decision_sheet import DECISION_SHEET

LevelWord = Literal["strategic", "operational", "inspanning"]

_RUNNING = (Verdict.STOP, Verdict.GO_ON, Verdict.CHANGE)
_EVERY = (*_RUNNING, Verdict.START)
_OVER = frozenset({State.FINISHED, State.STOPPED})


@dataclass(frozen=True)
class DecisionEntry:
    """A goal or an inspanning to decide on: what it says, how it stands in a short sentence (empty
    where nobody told), and the answers that there are."""

    id: str
    text: str
    level: LevelWord
    situation: str
    choices: tuple[Verdict, ...]

    @property
    def is_goal(self) -> bool:
        """Whether it is a goal."""
        return self.level != "inspanning"


@dataclass(frozen=True)
class DecisionGroup:
    """What stands in a DIN, first its goals. What stands in several is in the first of them. The
    strategic goals come before, in a group of their own; what stands in none comes last."""

    title: str
    line: str
    entries: tuple[DecisionEntry, ...]


@dataclass(frozen=True)
class DecisionSheet:
    """A decision sheet. `period` is the period looked back on and `next_period` the one that is
    decided for, by their ids; the titles are what they are called. `over` counts the inspanningen
    that are finished or stopped: nothing is asked about them, nor about goals that are stopped by
    then."""

    programme: str
    language: Language
    period: str
    period_title: str
    next_period: str
    next_title: str
    groups: tuple[DecisionGroup, ...]
    over: int

    @property
    def entries(self) -> tuple[DecisionEntry, ...]:
        """Everything on it, in the order of the sheet."""
        return tuple(entry for group in self.groups for entry in group.entries)


def decision_sheet(
    graph: GoalGraph, looked_back: str, next_period: str, situations: Mapping[str, str]
) -> DecisionSheet:
    """The sheet of a reflection on one period, with decisions for the next. `situations` says of
    elements, by id, how they stand. Raises PlanError where either is no year or phase."""
    programme = graph.programme
    before, after = (_period(graph, wanted) for wanted in (looked_back, next_period))
    (stopped,) = stopped_goals(programme, resolve(next_period, programme))
    groups = tuple(group for group in _groups(graph, situations, stopped) if group.entries)
    return DecisionSheet(
        programme=programme.title,
        language=programme.language,
        period=before[0],
        period_title=before[1],
        next_period=after[0],
        next_title=after[1],
        groups=groups,
        over=sum(_is_over(one) for one in programme.inspanningen.values()),
    )


def answer_word(verdict: Verdict, language: Language) -> str:
    """What an answer is called: `stoppen`."""
    return DECISION_SHEET.say(f"answer.{verdict.value}", language)


def level_word(entry: DecisionEntry, language: Language) -> str:
    """What kind of thing an entry is: `doel`."""
    return DECISION_SHEET.say(f"level.{entry.level}", language)


def _period(graph: GoalGraph, wanted: str) -> tuple[str, str]:
    found = resolve(wanted, graph.programme)
    if len(found) > 1:
        raise PlanError("period-unknown", period=wanted.strip(), phases=())
    return found[0].id, found[0].title


def _groups(
    graph: GoalGraph, situations: Mapping[str, str], stopped: Collection[str]
) -> Iterator[DecisionGroup]:
    programme = graph.programme
    left: dict[str, DecisionEntry] = {}

    def add(name: str, text: str, level: LevelWord, choices: tuple[Verdict, ...]) -> None:
        if name not in stopped:
            left[name] = DecisionEntry(name, text, level, situations.get(name, ""), choices)

    for name, strategic_goal in programme.strategic_goals.items():
        add(name, strategic_goal.text, "strategic", OF_A_GOAL)
    for name, goal in programme.operational_goals.items():
        add(name, goal.text, "operational", OF_A_GOAL)
    for name, one in programme.inspanningen.items():
        if not _is_over(one):
            add(name, one.text, "inspanning", _choices(one))

    def taken(names: Iterator[str]) -> tuple[DecisionEntry, ...]:
        return tuple(left.pop(name) for name in list(names) if name in left)

    language = programme.language
    strategic = taken(iter(programme.strategic_goals))
    yield DecisionGroup(DECISION_SHEET.say("strategic", language), "", strategic)
    for network, value in programme.networks.items():
        line = programme.lines.get(value.line or "")
        entries = taken(iter(graph.goals_in(network))) + taken(
            iter(graph.inspanningen_in(network))
        )
        yield DecisionGroup(value.title, line.title if line else value.line or "", entries)
    yield DecisionGroup(DECISION_SHEET.say("no-network", language), "", tuple(left.values()))


def _is_over(one: Inspanning) -> bool:
    return one.progress is not None and one.progress.state in _OVER


def _choices(one: Inspanning) -> tuple[Verdict, ...]:
    """What can be answered: what is known to run already is not started."""
    running = one.structural or (one.progress is not None and one.progress.state is State.RUNNING)
    return _RUNNING if running else _EVERY
