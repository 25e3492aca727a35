"""What people decided on an inspanning or a goal, and which decision holds."""

from collections.abc import Sequence
from enum import Enum
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from toc.core.model.base import Text, Value
from toc.core.model.dates import PartialDate


class Verdict(str, Enum):
    """What people decided for a period. The first three choose what is done in it; the others are
    the answers of a reflection on what there is."""

    IN = "in"
    OUT = "out"
    LATER = "later"
    STOP = "stop"
    GO_ON = "go_on"
    CHANGE = "change"
    START = "start"

    @property
    def runs(self) -> bool:
        """Whether the inspanning runs in the period by it."""
        return self in RUNS

    @property
    def keeps_out(self) -> bool:
        """Whether the inspanning does not run, or does not start, in the period by it."""
        return self in KEEPS_OUT


RUNS = frozenset({Verdict.IN, Verdict.GO_ON, Verdict.START})
KEEPS_OUT = frozenset({Verdict.OUT, Verdict.LATER, Verdict.STOP})
OF_A_GOAL = (Verdict.STOP, Verdict.GO_ON, Verdict.CHANGE)
"""What can be decided on a goal: it is not chosen for a year, nor started."""

_APART = frozenset(
    {
        frozenset({Verdict.STOP, Verdict.LATER}),
        frozenset({Verdict.STOP, Verdict.CHANGE}),
        frozenset({Verdict.GO_ON, Verdict.CHANGE}),
    }
)


class Decision(Value):
    """What people decided on an inspanning or on a goal for a year (`2024`) or a phase, with the
    reason, the role that decided and the date. It holds whatever the proposal would be.

    `earliest` says with `later` not before when; `change` with `change` what becomes otherwise. A
    `stop` holds from its period on, until people decide otherwise.
    """

    inspanning: Text | None = None
    decision: Verdict
    period: Text
    reason: Text
    role: Text
    date: PartialDate
    earliest: PartialDate | None = None
    goal: Text | None = None
    change: Text | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.inspanning is None and self.goal is None:
            raise PydanticCustomError("decision_about_nothing", "about nothing")
        if self.inspanning is not None and self.goal is not None:
            raise PydanticCustomError("decision_about_two", "about two things")
        if self.goal is not None and self.decision not in OF_A_GOAL:
            raise PydanticCustomError("decision_not_of_goal", "not decided on a goal")
        if self.change is None and self.decision is Verdict.CHANGE:
            raise PydanticCustomError("decision_without_change", "what changes is missing")
        if self.change is not None and self.decision is not Verdict.CHANGE:
            raise PydanticCustomError("decision_with_change", "nothing changes by it")
        return self

    @property
    def about(self) -> str:
        """The id of the inspanning or the goal."""
        return self.inspanning or self.goal or ""

    @property
    def question(self) -> tuple[str, str, str]:
        """What it answers: two decisions with the same question are on the same thing."""
        return self.inspanning or "", self.goal or "", self.period


def contradict(one: Verdict, other: Verdict) -> bool:
    """Whether two answers to one question cannot both hold. Not in this year and later can, and
    in and changed."""
    if (one.runs and other.keeps_out) or (one.keeps_out and other.runs):
        return True
    return frozenset({one, other}) in _APART


def replaces(new: Decision, old: Decision) -> bool:
    """Whether a decision takes the place of another on the same thing: it is of a later date, and
    says the same kind of thing or the contrary. A date is later where no day of it is in doubt:
    2024-03 is later than 2023, and not later than 2024."""
    same = new.decision is old.decision or contradict(new.decision, old.decision)
    return same and new.date.first_day > old.date.last_day


def in_force(decisions: Sequence[Decision]) -> tuple[tuple[int, Decision], ...]:
    """The decisions that hold, each with its number among all: those that no later one on the same
    question replaces. What was decided before stays in the file, as history."""
    asked: dict[tuple[str, str, str], list[Decision]] = {}
    for decision in decisions:
        asked.setdefault(decision.question, []).append(decision)
    return tuple(
        (number, decision)
        for number, decision in enumerate(decisions)
        if not any(replaces(other, decision) for other in asked[decision.question])
    )
