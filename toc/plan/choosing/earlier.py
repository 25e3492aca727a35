"""What earlier adopted plans mean for the periods that are planned now: what runs on, what should
have been finished, what was parked and why.

An adopted plan is earlier where it starts before the planned periods, or starts with them and ends
sooner (2024 before 2024-2026). Where two say something about one inspanning, the one that was
adopted last holds, of those of one day the one that starts last. What an adopted plan does not say
is not filled in: nothing is carried over of which no end is known, and nothing is taken to have
started or finished because a plan said that it would.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from toc.core.model import Decision, Inspanning, Interval, PartialDate, Programme, State, in_force
from toc.plan.choosing.commitments import Commitment, CommitmentKind, months_later
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import Period, resolve

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan, NotNow


@dataclass(frozen=True)
class CarriedOver:
    """An inspanning that an earlier plan (its name in `plan`) had chosen or running.

    `text` is as it was adopted. `start` is the first day of the month in which it was to start,
    or of the time that was agreed; `planned_end` is the last day according to the adopted plan,
    `end` as it is known now, each None where it is not known. `told` says that the programme file
    now has its progress or its agreed start; otherwise it is not known whether it has begun.
    """

    inspanning: str
    text: str
    plan: str
    start: datetime.date
    planned_end: datetime.date | None
    end: datetime.date | None
    told: bool


@dataclass(frozen=True)
class Overruled:
    """What an earlier plan had, and what people decided since. `number` is the decision's place in
    the file's `decisions`."""

    carried: CarriedOver
    number: int
    decision: Decision


@dataclass(frozen=True)
class Parked:
    """What an earlier plan left out, and why, as it said then."""

    inspanning: str
    text: str
    plan: str
    why: NotNow


class Fate(StrEnum):
    """What has become of what an earlier plan had."""

    RUNS_ON = "runs_on"  # into the planned periods
    PLANNED = "planned"  # a plan of several periods has it start in or after them
    SLIPPED = "slipped"  # it should have been finished, and is not recorded as such
    UNKNOWN = "unknown"  # how long it runs is not known
    FINISHED = "finished"
    STOPPED = "stopped"
    GONE = "gone"  # no longer in the programme file


@dataclass(frozen=True)
class Earlier:
    """What earlier plans say about the planned periods, everything in file order.

    `plans` are the earlier plans, the first adopted first. `commitments` are for `propose`.
    `first` is the first planned day.
    `fates` is what they had by what has become of it: what slipped may run on as well.
    `old_texts` are the goals and inspanningen, by id, that people decided to change at a
    reflection and whose text in the file is still the old one.
    """

    plans: tuple[AdoptedPlan, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    fates: Mapping[Fate, tuple[CarriedOver, ...]] = field(default_factory=dict)
    overruled: tuple[Overruled, ...] = ()
    parked: tuple[Parked, ...] = ()
    old_texts: frozenset[str] = frozenset()
    first: datetime.date = datetime.date.min

    def of(self, fate: Fate) -> tuple[CarriedOver, ...]:
        """What has this fate, in file order."""
        return self.fates.get(fate, ())

    @property
    def not_told(self) -> tuple[CarriedOver, ...]:
        """What is carried over by its plan alone: whether it has begun is not known."""
        carried = (*self.of(Fate.RUNS_ON), *self.of(Fate.UNKNOWN))
        return tuple(one for one in carried if not one.told)


def earlier(
    programme: Programme, adopted: Iterable[AdoptedPlan], periods: Sequence[Period]
) -> Earlier:
    """What the adopted plans that are earlier than these periods mean for them."""
    wanted = Interval(periods[0].interval.start, periods[-1].interval.end)
    plans = sorted(
        (plan for plan in adopted if _key(plan.interval) < _key(wanted)),
        key=lambda plan: (plan.date.first_day, _key(plan.interval), plan.period),
    )
    holds: dict[str, AdoptedPlan] = {}
    for plan in plans:
        # What a plan says nothing of (it runs before it, or starts after it) stays as it was.
        holds |= dict.fromkeys(plan.told, plan)
    fates: dict[Fate, list[CarriedOver]] = {fate: [] for fate in Fate}
    commitments, overruled, parked = [], [], []
    gone = [name for name in holds if name not in programme.inspanningen]
    for name in (*programme.inspanningen, *gone):
        if name not in holds or _always(name, programme):
            continue
        plan, value = holds[name], programme.inspanningen.get(name)
        if name in plan.not_now:
            if value is not None and value.progress is None and value.start is None:
                text = plan.inspanningen[name].text
                parked.append(Parked(name, text, plan.period, plan.not_now[name]))
            continue
        carried = _carried(name, plan, value)
        if carried is None:
            continue
        ruling = _overruling(carried, plan, programme, wanted)
        if ruling is not None and not _over(value):
            overruled.append(Overruled(carried, *ruling))
            continue
        for fate in _fates(carried, value, wanted):
            fates[fate].append(carried)
        commitment = _commitment(carried, plan, wanted) if value is not None else None
        if commitment is not None:
            commitments.append(commitment)
    return Earlier(
        tuple(plans),
        tuple(commitments),
        {fate: tuple(found) for fate, found in fates.items() if found},
        tuple(overruled),
        tuple(parked),
        first=wanted.start,
    )


def _key(interval: Interval) -> tuple[datetime.date, datetime.date]:
    return interval.start, interval.end


def _always(name: str, programme: Programme) -> bool:
    return name in programme.inspanningen and programme.inspanningen[name].structural


def _over(value: Inspanning | None) -> bool:
    """Whether there is nothing left to decide: it is finished, stopped or gone."""
    if value is None:
        return True
    return value.progress is not None and value.progress.state is not State.RUNNING


def _carried(name: str, plan: AdoptedPlan, value: Inspanning | None) -> CarriedOver | None:
    """What a plan says of one that it had; None where that was structural or over already."""
    if name in plan.chosen:
        chosen = plan.chosen[name]
        start = plan.begin(name)
        planned = months_later(start, chosen.duration) if chosen.duration is not None else None
    elif name in plan.running:
        running = plan.running[name]
        start = running.start.first_day
        planned = running.end.last_day if running.end is not None else None
    else:
        return None
    text = plan.inspanningen[name].text
    if value is None:
        return CarriedOver(name, text, plan.period, start, planned, planned, told=False)
    since = value.start or _running_since(value)
    if since is not None:
        start = since.first_day
    end = planned
    told = value.progress is not None or value.start is not None
    # Of what only the plan has started, an end says by when it must be finished, not until when
    # it runs.
    if value.end is not None and told:
        end = value.end.last_day
    elif value.duration is not None and (since is not None or _since_known(name, plan)):
        end = months_later(start, value.duration)
    return CarriedOver(name, text, plan.period, start, planned, end, told)


def _running_since(value: Inspanning) -> PartialDate | None:
    """Since when it really runs, where the file says so."""
    progress = value.progress
    running = progress is not None and progress.state is State.RUNNING
    return progress.date if progress is not None and running else None


def _since_known(name: str, plan: AdoptedPlan) -> bool:
    """Whether the plan knew since when it runs: what only was said to run counts from the first
    planned day, and that says nothing of when it ends."""
    if name in plan.chosen or plan.running[name].kind != "running":
        return True
    then = plan.inspanningen[name]
    return then.start is not None or _running_since(then) is not None


def _fates(carried: CarriedOver, value: Inspanning | None, wanted: Interval) -> Iterator[Fate]:
    if value is None:
        yield Fate.GONE
        return
    state = value.progress.state if value.progress is not None else None
    if state is State.FINISHED:
        yield Fate.FINISHED
    elif state is State.STOPPED:
        yield Fate.STOPPED
    elif carried.start >= wanted.start:
        yield Fate.PLANNED
    else:
        ends = (carried.planned_end, carried.end)
        if any(end is not None and end < wanted.start for end in ends):
            yield Fate.SLIPPED
        runs = state is State.RUNNING or (carried.end is not None and carried.end >= wanted.start)
        if runs:
            yield Fate.RUNS_ON
        elif carried.end is None:
            yield Fate.UNKNOWN


def _commitment(carried: CarriedOver, plan: AdoptedPlan, wanted: Interval) -> Commitment | None:
    """What holds because of the adopted plan: the programme file does not say itself how it runs,
    and by the plan it does run then. Of unknown duration it runs in its own period only, as it
    did in that plan."""
    if carried.told:
        return None
    end = carried.end
    if end is None and carried.start < wanted.start and carried.inspanning in plan.chosen:
        end = plan.periods[plan.chosen[carried.inspanning].period].interval.end
    if carried.start < wanted.start and (end is None or end < wanted.start):
        return None
    return Commitment(carried.inspanning, CommitmentKind.ADOPTED, carried.start, end)


def _overruling(
    carried: CarriedOver, plan: AdoptedPlan, programme: Programme, wanted: Interval
) -> tuple[int, Decision] | None:
    """The last decision that it does not run, or not yet: one for the planned periods, or one
    since the plan was adopted for the time that it runs in."""
    since = Interval(carried.start, max(carried.start, carried.end or carried.start))
    found = None
    for number, decision in in_force(programme.decisions):
        if decision.inspanning != carried.inspanning or not decision.decision.keeps_out:
            continue
        period = _interval(decision.period, programme)
        if period is None:
            continue
        later = decision.date.last_day >= plan.date.first_day
        if period.overlap(wanted) or (later and period.overlap(since)):
            found = number, decision
    return found


def _interval(period: str, programme: Programme) -> Interval | None:
    try:
        found = resolve(period, programme)
    except PlanError:
        return None
    return Interval(found[0].interval.start, found[-1].interval.end)
