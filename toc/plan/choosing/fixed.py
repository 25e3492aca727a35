"""What runs whatever is chosen, placed in the planned periods: when, what it takes, and from when
what waits for it may start."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.core.model import RUNS, Interval, Programme, Verdict
from toc.plan.choosing.case import Candidate, FixedInspanning
from toc.plan.choosing.commitments import Commitment, CommitmentKind
from toc.plan.choosing.decisions import Ruling, of_kind
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.limits import Room, Scarce
from toc.plan.choosing.needs import Need, both, months_of
from toc.plan.choosing.periods import Period, month_of


@dataclass(frozen=True)
class PlacedInspanning:
    """A commitment or structural inspanning in the planned periods. `interval` is when it runs as
    far as it is known, None where nothing of it lies in or after the periods. `ended_by` is the
    decision that ends it early: then what waits for it waits for ever."""

    fixed: FixedInspanning
    commitment: Commitment | None
    interval: Interval | None
    ended_by: Demand | None = None


def place_commitment(
    candidate: Candidate,
    commitment: Commitment,
    periods: Sequence[Period],
    found: Sequence[Ruling],
) -> PlacedInspanning:
    """Where a commitment lies in the periods, after what people decided on it.

    Where its end is not known it runs to the end of the period in which it is said to run: that
    of its start, for what runs already the first one, and those for which it is decided in. One
    that runs already or is carried over is ended by a decision `out` or `later`, and any by a
    `stop`, in the first period that this is about; it does not come back in this plan.

    What one takes in all that should have been finished is spread until then; what more it takes
    is not known.
    """
    end = commitment.end or _known_until(commitment, periods, found)
    interval = Interval(commitment.start, end) if end is not None else None
    runs = _runs(interval, periods)
    ended_by = None
    agreed = commitment.kind is CommitmentKind.AGREED
    for verdict in (Verdict.STOP,) if agreed else (Verdict.STOP, Verdict.OUT, Verdict.LATER):
        for ruling in of_kind(found, (verdict,), candidate.id):
            if any(n in runs for n in ruling.periods):
                ended_by = ruling.demand
                until = min(ruling.periods)
                runs = {n: months for n, months in runs.items() if n < until}
    start = commitment.start
    within = periods[0].interval.start <= start <= periods[-1].interval.end
    spread = interval
    if commitment.planned is not None and interval is not None:
        spread = Interval(start, commitment.planned)
        candidate = _overdue(candidate, interval, periods)
    takes = dict(_takes(candidate.needs, runs, interval, spread, periods))
    takes |= {(Scarce.FOCUS, "", n): 1 for n in runs}
    fixed = FixedInspanning(
        candidate,
        commitment.demand,
        tuple(runs),
        takes,
        month_of(start, periods) if within else None,
        _after(periods) if ended_by is not None else _ready(commitment, interval, periods),
    )
    return PlacedInspanning(fixed, commitment, interval, ended_by)


def _overdue(candidate: Candidate, interval: Interval, periods: Sequence[Period]) -> Candidate:
    """One of which it is not known what more it takes than in all."""
    whole = months_of(interval, periods)
    more = {
        (need.scarce, need.partner)
        for need in candidate.needs
        if need.in_all and not any(both(months, whole) for months, _ in need.stated)
    }
    return replace(candidate, unsaid=candidate.unsaid | more)


def place_structural(
    candidate: Candidate, programme: Programme, periods: Sequence[Period], found: Sequence[Ruling]
) -> PlacedInspanning:
    """When a structural inspanning runs: always, unless its own start or end or a decision says
    otherwise. What it costs in all is that of the whole programme, and is not known where nobody
    knows how long that is."""
    value, horizon = programme.inspanningen[candidate.id], programme.horizon
    first = value.start.first_day if value.start is not None else datetime.date.min
    last = value.end.last_day if value.end is not None else datetime.date.max
    runs = _runs(always := Interval(first, last), periods)
    for ruling in of_kind(found, (Verdict.OUT, Verdict.STOP), candidate.id):
        runs = {n: months for n, months in runs.items() if n not in ruling.periods}
    whole = None
    if horizon is not None:
        whole = Interval(
            first if value.start is not None else horizon.interval.start,
            last if value.end is not None else horizon.interval.end,
        )
        if whole.start > whole.end:
            whole = None
    path = ("inspanningen", candidate.id, "structural")
    demand = Demand(DemandKind.STRUCTURAL, candidate.id, path=path)
    takes = dict(_takes(candidate.needs, runs, always, whole, periods))
    return PlacedInspanning(FixedInspanning(candidate, demand, tuple(runs), takes), None, whole)


def _known_until(
    commitment: Commitment, periods: Sequence[Period], found: Sequence[Ruling]
) -> datetime.date | None:
    """The last day on which it is said to run, where its end is not known."""
    known = [period.interval.end for period in periods if _within(commitment.start, period)]
    if commitment.kind is CommitmentKind.RUNNING and commitment.start < periods[0].interval.start:
        known.append(periods[0].interval.end)
    for ruling in of_kind(found, RUNS, commitment.inspanning):
        known += [periods[n].interval.end for n in ruling.periods]
    return max((day for day in known if day >= commitment.start), default=None)


def _within(day: datetime.date, period: Period) -> bool:
    return period.interval.start <= day <= period.interval.end


def _runs(interval: Interval | None, periods: Sequence[Period]) -> dict[int, int]:
    """The periods in which something runs, each with the months that it runs then."""
    if interval is None:
        return {}
    shared = {n: period.interval.overlap(interval) for n, period in enumerate(periods)}
    return {n: both.months for n, both in shared.items() if both is not None}


def _takes(
    needs: Sequence[Need],
    runs: Mapping[int, int],
    whole: Interval | None,
    spread: Interval | None,
    periods: Sequence[Period],
) -> Iterator[tuple[Room, int]]:
    """What it takes that runs so many months of each period, in all during `whole`; `spread` is
    over when what it takes in all is spread."""
    if whole is None:
        return
    in_all = months_of(whole, periods)
    over = months_of(spread, periods) if spread is not None else None
    for n in runs:
        period = months_of(periods[n].interval, periods)
        for need in needs:
            amount = need.taken(period, both(in_all, period), in_all, over)
            if amount:
                yield (need.scarce, need.partner, n), amount


def _ready(commitment: Commitment, interval: Interval | None, periods: Sequence[Period]) -> int:
    """The first month in which what waits for it may start. One that is not known to run in the
    periods is over before them, or has yet to start."""
    if interval is None:
        return 0 if commitment.start < periods[0].interval.start else _after(periods)
    if interval.end < periods[0].interval.start:
        return 0
    return min(month_of(interval.end, periods) + 1, _after(periods))


def _after(periods: Sequence[Period]) -> int:
    """The month after the last."""
    return sum(period.months for period in periods)
