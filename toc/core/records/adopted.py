"""An adopted plan: what people decided for a period, frozen as it was when they did.

The file says the plan first, then the goals and inspanningen in their words of that day, so that
what changes later can be told. Its last line, the seal, is a mark of all the rest: without it the
file is not whole, and where it does not fit, the file was changed after the plan was adopted.
Comments and layout are free. `VERSION` goes up when a name or a meaning changes.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Literal

from toc.core.loading.one_model import FileRead, read_beside, read_beside_bytes
from toc.core.model import (
    Decision,
    Inspanning,
    Interval,
    Language,
    OperationalGoal,
    PartialDate,
    Programme,
    StrategicGoal,
)
from toc.core.model.base import Count, Flag, Many, Quantity, Text, Value
from toc.core.records.layout import Plain, layout, mark, plain

VERSION = 2

GoalState = Literal["served", "possibly", "not_now", "never", "stopped"]
RunningKind = Literal["agreed", "running", "adopted"]
ScarceWord = Literal["focus", "budget", "fte"]


class AdoptedPeriod(Value):
    """A period of the plan, from its first to its last day."""

    title: Text
    start: PartialDate
    end: PartialDate

    @property
    def interval(self) -> Interval:
        """From the first day to the last."""
        return Interval(self.start.first_day, self.end.last_day)


class Chosen(Value):
    """An inspanning that was chosen: the period in which it starts and why it is in. `start` is
    the month, absent where that is the first of the period (and in plans of before version 2).
    `duration` is in months, absent where it was not known; `by_file_order` where only the file's
    order decided between it and what was as good."""

    period: Text
    start: PartialDate | None = None
    duration: Count | None = None
    reason: Many[Text] = ()
    by_file_order: Flag = False


class Running(Value):
    """An inspanning that ran whatever was chosen, since and until when; no end where it was not
    known. `kind` says what it rested on."""

    kind: RunningKind
    start: PartialDate
    end: PartialDate | None = None


class NotNow(Value):
    """An inspanning that was left out, and why, in the words of that day: `reason` for all that
    were left out for it, `detail` for this one. `verdict` is the kind of reason; `aim` what the
    choice would have been worse at with it."""

    verdict: Text
    reason: Text
    detail: Text | None = None
    aim: Text | None = None

    @property
    def sentence(self) -> str:
        """The whole reason, without a full stop."""
        reason = self.reason.rstrip(".")
        return f"{reason} ({self.detail})" if self.detail else reason


class UsedLimit(Value):
    """How much of something scarce the plan takes in a period: inspanningen at once, euros or
    full-time equivalents. No `amount` where there was no limit; `by` is by inspanning."""

    scarce: ScarceWord
    period: Text
    partner: Text | None = None
    amount: Quantity | None = None
    used: Quantity
    by: dict[str, Quantity] = {}

    @property
    def over(self) -> float:
        """By how much the plan exceeds the limit."""
        return max(0.0, self.used - self.amount) if self.amount is not None else 0.0


class Worth(Value):
    """What the choice was worth on one aim, and the most that it could have been: the same where
    that was proven, absent where it was not looked at."""

    found: Quantity
    bound: Quantity | None = None


class AdoptedPlan(Value):
    """A plan as it was adopted, by the role `role` on `date`. `period` is what was planned for.

    `goals` gives by period how each goal stood. `worth` is by aim, in their order; `broken_off`
    says why choosing ended before all of it was proven. `decisions` are those of the programme
    file. `file_mark` is the SHA-256 of that file's text (without a byte-order mark); `parts` gives
    the mark of what each part of it said, whatever its layout.
    """

    version: Count
    title: Text
    period: Text
    language: Language
    role: Text
    date: PartialDate
    tool: Text
    file_mark: Text
    periods: dict[str, AdoptedPeriod]
    chosen: dict[str, Chosen] = {}
    running: dict[str, Running] = {}
    structural: Many[Text] = ()
    finished: Many[Text] = ()
    stopped: Many[Text] = ()
    not_now: dict[str, NotNow] = {}
    limits: Many[UsedLimit] = ()
    worth: dict[str, Worth] = {}
    broken_off: Literal["time", "asked"] | None = None
    method: Many[Text] = ()
    decisions: Many[Decision] = ()
    goals: dict[str, dict[str, GoalState]] = {}
    strategic_goals: dict[str, StrategicGoal] = {}
    operational_goals: dict[str, OperationalGoal] = {}
    inspanningen: dict[str, Inspanning] = {}
    parts: dict[str, Text]
    seal: Text

    @property
    def told(self) -> tuple[str, ...]:
        """The inspanningen of which it says what is done with them, in file order."""
        told = {*self.chosen, *self.running, *self.not_now}
        told |= {*self.structural, *self.finished, *self.stopped}
        return tuple(name for name in self.inspanningen if name in told)

    def running_in(self, period: str) -> tuple[str, ...]:
        """What runs in a period of it, structural ones aside: what takes a place then."""
        for limit in self.limits:
            if limit.scarce == "focus" and limit.period == period:
                return tuple(limit.by)
        return tuple(self.running)

    def begin(self, name: str) -> datetime.date:
        """The first day of what was chosen."""
        chosen = self.chosen[name]
        return (chosen.start or self.periods[chosen.period].start).first_day

    @property
    def interval(self) -> Interval:
        """From the first day of its first period to the last day of its last."""
        every = [period.interval for period in self.periods.values()]
        return Interval(min(one.start for one in every), max(one.end for one in every))


def says_the_same(one: AdoptedPlan, other: AdoptedPlan, *, adoption: bool = True) -> bool:
    """Whether two plans say the same, whichever version of this tool wrote them and however the
    programme's file was laid out; without `adoption`, also whoever adopted them when."""
    left = {"version", "seal", "tool", "file_mark"} | (set() if adoption else {"role", "date"})
    every = AdoptedPlan.model_fields.keys() - left
    return all(getattr(one, name) == getattr(other, name) for name in every)


def programme_marks(programme: Programme) -> dict[str, str]:
    """The mark of each part of a programme that says anything: comments, layout and the language
    of the file's keys change nothing about them."""
    stands = plain(programme)
    if not isinstance(stands, dict):
        raise TypeError(type(stands))
    return {part: mark(value) for part, value in stands.items()}


def belongs_to(plan: AdoptedPlan, programme: Programme) -> bool:
    """Whether a plan can be of this programme: it has its title, or an inspanning or a goal of
    it. A programme may be given another title, or other inspanningen, but hardly all at once."""
    if plan.title == programme.title:
        return True
    theirs = {*plan.inspanningen, *plan.operational_goals, *plan.strategic_goals}
    ours = {
        *programme.inspanningen,
        *programme.operational_goals,
        *programme.strategic_goals,
    }
    return not theirs.isdisjoint(ours)


def seal_of(plan: AdoptedPlan) -> str:
    """The mark of everything in a plan but its seal."""
    return mark({name: value for name, value in _stands(plan).items() if name != "seal"})


def sealed(plan: AdoptedPlan) -> AdoptedPlan:
    """The plan with the seal that fits it."""
    return plan.model_copy(update={"seal": seal_of(plan)})


def to_bytes(plan: AdoptedPlan, heading: tuple[str, ...] = ()) -> bytes:
    """The file of a plan, after comment lines that say what it is."""
    comments = "".join(f"# {line}\n" for line in heading)
    return (comments + layout(_stands(plan))).encode()


def read_adopted(file: Path) -> FileRead[AdoptedPlan]:
    """Read the file of an adopted plan: the plan, or every problem at its place. A file that is
    not whole, was changed, or was made by a later version of this tool has no plan."""
    return _judged(read_beside(file, AdoptedPlan))


def adopted_from_bytes(data: bytes, file: Path) -> FileRead[AdoptedPlan]:
    """The same from bytes, as if they stood in `file`."""
    return _judged(read_beside_bytes(data, file, AdoptedPlan))


def _stands(plan: AdoptedPlan) -> dict[str, Plain]:
    stands = plain(plan)
    if not isinstance(stands, dict):
        raise TypeError(type(stands))
    return stands


def _judged(read: FileRead[AdoptedPlan]) -> FileRead[AdoptedPlan]:
    read = read.whole("adopted", VERSION)
    plan = read.value
    if plan is None or (plan.seal == seal_of(plan) and _hangs_together(plan)):
        return read
    return read.refused("adopted-changed", "seal")


def _hangs_together(plan: AdoptedPlan) -> bool:
    """Whether everything that it speaks of is in it, as in every plan that was written here."""
    named = {*plan.chosen, *plan.running, *plan.not_now}
    named |= {*plan.structural, *plan.finished, *plan.stopped}
    periods = {chosen.period for chosen in plan.chosen.values()}
    periods |= {limit.period for limit in plan.limits} | set(plan.goals)
    goals = {goal for states in plan.goals.values() for goal in states}
    return (
        bool(plan.periods)
        and named <= plan.inspanningen.keys()
        and periods <= plan.periods.keys()
        and goals <= {*plan.strategic_goals, *plan.operational_goals}
    )
