"""What runs whatever is chosen: agreed, running, or carried over from an adopted plan."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toc.core.model import Inspanning, Programme, State
from toc.plan.choosing.demands import Demand, DemandKind, Path
from toc.plan.choosing.periods import Period


class CommitmentKind(StrEnum):
    """Why an inspanning is committed to."""

    AGREED = "agreed"  # the programme file has its start
    RUNNING = "running"  # the programme file says that it runs
    ADOPTED = "adopted"  # an adopted plan has it run on


@dataclass(frozen=True)
class Commitment:
    """An inspanning that runs from `start` until `end`, both days included. `end` is None where
    it is not known: then it only counts in the period in which it is said to run. `planned` is
    then the last day by which it was to be finished, where that was before the planned periods:
    what still runs has not ended, whatever was planned. `path` is where the file says it; empty
    for an adopted plan."""

    inspanning: str
    kind: CommitmentKind
    start: datetime.date
    end: datetime.date | None
    path: Path = ()
    planned: datetime.date | None = None

    @property
    def demand(self) -> Demand:
        """The commitment as a demand."""
        return Demand(DemandKind(self.kind.value), self.inspanning, path=self.path)


def commitments_of(
    programme: Programme, periods: Sequence[Period], adopted: Sequence[Commitment] = ()
) -> tuple[Commitment, ...]:
    """Everything that is committed to, in the file's order: what the file says goes before what
    an adopted plan has. What is finished or stopped is no commitment any more, and a structural
    inspanning needs none."""
    earlier = {commitment.inspanning: commitment for commitment in adopted}
    found = []
    for name, value in programme.inspanningen.items():
        if value.structural or state(value) in (State.FINISHED, State.STOPPED):
            continue
        commitment = _of_file(name, value, periods) or earlier.get(name)
        if commitment is not None:
            found.append(commitment)
    return tuple(found)


def state(inspanning: Inspanning) -> State | None:
    """How far it is; None where the file does not say."""
    return inspanning.progress.state if inspanning.progress is not None else None


def in_state(programme: Programme, wanted: State) -> Mapping[str, Demand]:
    """The inspanningen of which the file says that they are so, with the demand that this is."""
    return {
        name: Demand(DemandKind.STOPPED, name, path=("inspanningen", name, "progress"))
        for name, value in programme.inspanningen.items()
        if state(value) is wanted
    }


def _of_file(name: str, value: Inspanning, periods: Sequence[Period]) -> Commitment | None:
    written = value.start
    if state(value) is not State.RUNNING:
        if written is None:
            return None
        path: Path = ("inspanningen", name, "start")
        start = written.first_day
        return Commitment(name, CommitmentKind.AGREED, start, _end(value, start), path)
    path = ("inspanningen", name, "progress")
    since = written or (value.progress.date if value.progress is not None else None)
    first = periods[0].interval.start
    if since is None:
        # That it runs is known, and since when is not: so its duration does not say until when.
        start, end = first, value.end.last_day if value.end is not None else None
    else:
        start = since.first_day
        end = _end(value, start)
    if end is not None and end < first:
        return Commitment(name, CommitmentKind.RUNNING, start, None, path, planned=end)
    return Commitment(name, CommitmentKind.RUNNING, start, end, path)


def _end(value: Inspanning, start: datetime.date) -> datetime.date | None:
    if value.end is not None:
        return value.end.last_day
    return months_later(start, value.duration) if value.duration is not None else None


def months_later(start: datetime.date, months: int) -> datetime.date | None:
    """The last day of so many months from a day; None beyond the last year that there is."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return None
    # The 31st, a month later, is the last day of that month: the day before the next begins.
    first = datetime.date(year, month + 1, 1)
    return first + datetime.timedelta(days=min(start.day, 28) - 2)
