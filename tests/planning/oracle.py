"""Small programmes with every kind of demand in them, and an oracle that tries every choice there
is. It works from the programme itself and shares no code with `toc.planning`: what a demand means
is spelled out here once more, month by month. It plans whole years from 2024 on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any

from hypothesis import strategies as st

from toc.model import Aim, Amount, Basis, Contribution, Inspanning, PartialDate, Programme, Verdict

FIRST = 2024
STRATEGIC = ("s1", "s2")
OPERATIONAL = ("o1", "o2", "o3", "o4")
NETWORKS = ("n1", "n2", "n3")
PARTNERS = ("p1", "p2")
USUAL = tuple(Aim)
VERDICTS = ("in", "in", "out", "later", "stop", "go_on", "start", "change")
THAT_IT_RUNS = ("in", "go_on", "start")

Starts = dict[str, int]
Key = tuple[str, str, str, int | None]
"""A demand: its kind, what it is about, the other one, and the period of a limit."""


# --- programmes ------------------------------------------------------------------------------


@st.composite
def programmes(draw: st.DrawFn, most: int = 6, *, demanding: bool = False) -> dict[str, Any]:
    """A small programme as it would stand in a file. One that is `demanding` has much in it that
    people demand, so that it often cannot all hold."""
    names = [f"i{n}" for n in range(draw(st.integers(1, most)))]
    some = st.lists(st.sampled_from(names), max_size=2, unique=True)
    often = 2 if demanding else 5

    def now_and_then(value: st.SearchStrategy[Any], times: int = often) -> Any:
        return draw(value) if draw(st.integers(0, times)) == 0 else None

    goals = {
        goal: {
            "text": goal,
            "contributes_to": draw(st.lists(st.sampled_from(STRATEGIC), max_size=1)),
            "network": draw(st.lists(st.sampled_from(NETWORKS), max_size=2, unique=True)),
        }
        for goal in OPERATIONAL
    }
    link = st.fixed_dictionaries(
        {"goal": st.sampled_from(OPERATIONAL), "basis": st.sampled_from(["stated", "network"])},
        optional={
            "points": st.sampled_from([1, 3, 9]),
            "participants": st.dictionaries(
                st.sampled_from(["a", "b"]), st.sampled_from([1, 3, 9]), max_size=2
            ),
        },
    )
    day = st.sampled_from(["2023-07", "2024", "2024-01", "2024-05", "2024-09-16", "2025-03"])
    later_day = st.sampled_from(["2025-03", "2025-12", "2026-06"])
    amount = st.one_of(
        st.sampled_from([10, 20.5, 30, 100]),
        st.fixed_dictionaries(
            {"partners": st.dictionaries(st.sampled_from(PARTNERS), st.sampled_from([7, 10, 0.4]))}
        ),
        st.just({"amount": 40, "partners": {"p1": 15}}),
    )
    inspanningen = {}
    for name in names:
        state = now_and_then(st.sampled_from(["running", "finished", "stopped"]))
        start = now_and_then(day)
        value = {
            "text": name,
            "contributes_to": draw(st.lists(link, max_size=3, unique_by=lambda one: one["goal"])),
            "requires": [other for other in draw(some) if draw(st.booleans())],
            "together_with": [other for other in draw(some) if other != name],
            "not_with": [other for other in draw(some) if draw(st.integers(0, 2)) == 0],
            "duration": draw(st.sampled_from([None, None, 2, 6, 7, 12, 13, 30])),
            "structural": draw(st.integers(0, 6)) == 0,
            "scores": draw(st.sampled_from([{}, {}, {"leeft": 3}, {"leeft": 9, "ander": 9}])),
            "start": start,
            "end": now_and_then(later_day),
            "earliest": now_and_then(day),
            "latest": now_and_then(day),
            "cost": now_and_then(amount, 1),
            "fte": now_and_then(amount, 2),
            "progress": None
            if state is None
            else {"state": state, "date": now_and_then(st.sampled_from(["2023-04", "2024-11"]))},
        }
        inspanningen[name] = {key: given for key, given in value.items() if given is not None}
    decisions = []
    for name in names:
        verdict = now_and_then(st.sampled_from(VERDICTS))
        if verdict is not None:
            decisions.append(
                {
                    "inspanning": name,
                    "decision": verdict,
                    "period": str(draw(st.integers(FIRST, FIRST + 1))),
                    "reason": "r",
                    "role": "rol",
                    "date": "2023",
                    **({"change": "c"} if verdict == "change" else {}),
                    **({"earliest": "2025-06"} if draw(st.integers(0, 3)) == 0 else {}),
                }
            )
    for goal in (*STRATEGIC, *OPERATIONAL):
        if draw(st.integers(0, 9)) == 0:
            decisions.append(
                {
                    "goal": goal,
                    "decision": draw(st.sampled_from(["stop", "stop", "go_on"])),
                    "period": str(draw(st.integers(FIRST, FIRST + 1))),
                    "reason": "r",
                    "role": "rol",
                    "date": "2023",
                }
            )
    rooms = st.dictionaries(st.sampled_from(["2024", "2025"]), st.sampled_from([12, 30.9, 60]))
    return {
        "title": "Proef",
        "vision": "v",
        "horizon": {"start": "2023-07", "end": "2026-06"},
        "networks": {network: network for network in NETWORKS},
        "strategic_goals": {goal: goal for goal in STRATEGIC},
        "operational_goals": goals,
        "inspanningen": inspanningen,
        "decisions": decisions,
        "planning": {
            "criteria": {
                "leeft": {"text": "leeft", "applied_by": "scores"},
                "ander": {"text": "ander", "applied_by": "scores", "weight": 2},
            },
            "budget": draw(rooms),
            "fte": draw(rooms),
            "partners": {
                partner: {"budget": draw(rooms), "fte": draw(rooms)} for partner in PARTNERS
            },
            "aims": [
                aim.value
                for aim in draw(st.lists(st.sampled_from(USUAL), max_size=3, unique=True))
            ],
        },
    }


# --- the oracle ------------------------------------------------------------------------------


def month(date: PartialDate, *, last: bool = False) -> int:
    day = date.last_day if last else date.first_day
    return day.year * 12 + day.month - 1 - FIRST * 12


class Oracle:
    """Months count from January 2024. `raised` is by how much a limit is raised."""

    def __init__(self, programme: Programme, periods: int, focus: int) -> None:
        self.programme = programme
        self.values = programme.inspanningen
        self.goals = programme.operational_goals
        self.periods, self.focus = periods, focus
        self.aims = (
            *programme.planning.aims,
            *(aim for aim in USUAL if aim not in programme.planning.aims),
        )
        self.raised: dict[Key, int] = {}
        over = {name for name in self.values if self.state(name) in ("finished", "stopped")}
        # What is stopped from the first year on is as free as what never ran: it may not start.
        ended = {
            name
            for name in self.values
            if any(0 in years for _, years in self.decided(name, Verdict.STOP))
        }
        self.always = [
            n
            for n, value in self.values.items()
            if value.structural and n not in over and n not in ended
        ]
        self.committed = {
            name: kind
            for name, value in self.values.items()
            if not value.structural and name not in over and name not in ended
            for kind in [
                "running" if self.state(name) == "running" else "agreed" if value.start else ""
            ]
            if kind
        }
        self.free = [n for n in self.values if n not in {*over, *self.always, *self.committed}]
        self.ended_by: dict[str, Key] = {}
        self.runs_from_to = {name: self.months_of(name) for name in self.committed}
        self.names = self.eligible()

    # What the file says.

    def state(self, name: str) -> str:
        progress = self.values[name].progress
        return progress.state.value if progress is not None else ""

    def decided(self, name: str, verdict: Verdict) -> Iterator[tuple[Key, list[int]]]:
        """The planned years that a decision is about: those in which it is in, or out, or in
        which it may not start."""
        if self.state(name) in ("finished", "stopped"):
            return
        for number, decision in enumerate(self.programme.decisions):
            said = "in" if decision.decision in THAT_IT_RUNS else decision.decision.value
            if decision.inspanning == name and said == verdict.value:
                year = int(decision.period) - FIRST
                if verdict is Verdict.LATER:
                    bound = (year + 1) * 12
                    if decision.earliest is not None:
                        bound = month(decision.earliest)
                    years = [p for p in range(self.periods) if p * 12 + 11 < bound]
                elif verdict is Verdict.STOP:
                    years = list(range(year, self.periods))
                else:
                    years = [year] if year < self.periods else []
                if years:
                    yield (f"decided_{verdict.value}", name, "", number), years

    def months_of(self, name: str) -> tuple[int, int | None, int]:
        """The first month, the last one as the file has it, and the last one that counts (before
        the first where none does)."""
        value, progress = self.values[name], self.values[name].progress
        first = value.start or (progress.date if progress is not None else None)
        running = self.committed[name] == "running"
        begin = month(first) if first is not None else 0
        end = month(value.end, last=True) if value.end is not None else None
        if end is None and value.duration is not None and first is not None:
            end = begin + value.duration - 1
            if first.day > 1:
                end += 1  # from the middle of a month to the middle of one
        if running and end is not None and end < 0:
            end = None
        last = end
        if end is None:
            last = begin - 1
            if 0 <= begin < self.periods * 12:
                last = begin // 12 * 12 + 11
            if running and begin < 0:
                last = 11
            for _, years in self.decided(name, Verdict.IN):
                last = max(last, *(year * 12 + 11 for year in years))
        assert last is not None
        return begin, end, last

    def until(self, name: str) -> int:
        """The number of the year in which a decision ends what runs."""
        ends = [self.periods]
        if name in self.committed:
            begin, _, last = self.runs_from_to[name]
            running = self.committed[name] == "running"
            for verdict in (Verdict.STOP, Verdict.OUT, Verdict.LATER)[: 3 if running else 1]:
                for key, years in self.decided(name, verdict):
                    if any(begin <= year * 12 + 11 and last >= year * 12 for year in years):
                        if min(years) < min(ends):
                            self.ended_by[name] = key
                        ends.append(min(years))
        return min(ends)

    def runs_fixed(self, name: str) -> set[int]:
        """The years in which something runs whatever is chosen."""
        years = set(range(self.periods))
        if name in self.always:
            value = self.values[name]
            for verdict in (Verdict.OUT, Verdict.STOP):
                for _, out in self.decided(name, verdict):
                    years -= set(out)
            first = month(value.start) if value.start is not None else -(10**6)
            last = month(value.end, last=True) if value.end is not None else 10**6
        else:
            first, _, last = self.runs_from_to[name]
            years = set(range(self.until(name)))
        return {y for y in years if first <= y * 12 + 11 and last >= y * 12}

    def requires(self, name: str) -> list[str]:
        return list(dict.fromkeys(r.inspanning for r in self.values[name].requires))

    def before(self, name: str) -> set[str]:
        """Every free one that must come before, directly or through others."""
        found: set[str] = set()
        rest = [other for other in self.requires(name) if other in self.free]
        while rest:
            other = rest.pop()
            if other not in found:
                found.add(other)
                rest += [more for more in self.requires(other) if more in self.free]
        return found

    def eligible(self) -> list[str]:
        alone = [
            name
            for name in self.free
            if any(self.may_start(name, at) for at in range(self.periods))
            and name not in self.before(name)
        ]
        sound = [name for name in alone if self.before(name) <= set(alone)]
        useful = {
            n
            for n in sound
            if n in self.forced() or any(self.serving(n, p) for p in range(self.periods))
        }
        needed = useful.union(*(self.before(name) for name in useful))
        return [name for name in sound if name in needed]

    def forced(self) -> set[str]:
        """What must be done by itself, or because something agreed waits for it."""
        forced = {n for n in self.free if list(self.decided(n, Verdict.IN))}
        for name, kind in self.committed.items():
            if kind == "agreed" and 0 <= self.runs_from_to[name][0] < self.periods * 12:
                forced |= set(self.requires(name)) & set(self.free)
        return forced

    def stopped_goals(self, period: int) -> set[str]:
        """The goals that are given up by this year."""
        return {
            decision.goal
            for decision in self.programme.decisions
            if decision.goal is not None
            and decision.decision is Verdict.STOP
            and int(decision.period) - FIRST <= period
        }

    def serving(self, name: str, period: int) -> list[Contribution]:
        """What it contributes to and is not given up by this year."""
        stopped = self.stopped_goals(period)
        return [link for link in self.values[name].contributes_to if link.goal not in stopped]

    def idle(self, name: str, at: int) -> bool:
        """Whether nobody wants what starts in this year: every goal of it is given up."""
        waited_for = any(name in self.requires(other) for other in self.free)
        return (
            bool(self.values[name].contributes_to)
            and name not in self.forced()
            and not waited_for
            and not any(self.serving(name, period) for period in self.running(name, at))
        )

    def may_start(self, name: str, at: int) -> bool:
        return not any(True for _ in self.broken_alone(name, at))

    # Which demands a choice breaks: sets of demands that cannot all hold beside it.

    def broken_alone(self, name: str, at: int) -> Iterator[tuple[Key, ...]]:
        value = self.values[name]
        if value.earliest is not None and month(value.earliest) > at * 12 + 11:
            yield (("earliest", name, "", None),)
        if value.latest is not None and month(value.latest, last=True) < at * 12:
            yield (("latest", name, "", None),)
        if value.end is not None:
            done = at * 12 + (value.duration or 1) - 1
            if done > month(value.end, last=True):
                yield (("end", name, "", None),)
        if self.idle(name, at):
            yield (("goal_stopped", name, "", None),)
        years = set(self.running(name, at))
        for verdict in (Verdict.OUT, Verdict.STOP):
            for key, out in self.decided(name, verdict):
                if years & set(out):
                    yield (key,)
        for key, later in self.decided(name, Verdict.LATER):
            if at in later:
                yield (key,)
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if first not in self.values:
                continue
            if self.state(first) == "stopped":
                yield (demand, ("stopped", first, "", None))
            elif first in self.committed:
                began = self.begin_after(name, first, at)
                if began is None or not self.fits(name, began):
                    yield (demand, self.why(first))
        for other, relation in self.not_with():
            if name in (other, relation):
                fixed = relation if name == other else other
                runs = fixed in self.committed or fixed in self.always
                if runs and years & self.runs_fixed(fixed):
                    yield (("not_with", other, relation, None), self.holds(fixed))

    def fits(self, name: str, began: int) -> bool:
        return not began or (
            self.values[name].duration is not None and began + self.values[name].duration <= 12
        )

    def holds(self, fixed: str) -> Key:
        kind = "structural" if fixed in self.always else self.committed[fixed]
        return (kind, fixed, "", None)

    def why(self, first: str) -> Key:
        """What makes something wait for what runs whatever is chosen."""
        self.until(first)
        return self.ended_by.get(first, self.holds(first))

    def begin_after(self, name: str, first: str, at: int) -> int | None:
        """After how many months of its year something may begin that waits for a commitment."""
        if self.until(first) < self.periods or first in self.ended_by:
            return None
        last = self.runs_from_to[first][2]
        if last >= at * 12 + 11:
            return None
        return max(0, last + 1 - at * 12)

    def not_with(self) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for name, value in self.values.items():
            for relation in value.not_with:
                pair = (name, relation.inspanning)
                if name != relation.inspanning and pair not in pairs and pair[::-1] not in pairs:
                    pairs.append(pair)
        return pairs

    def last(self, name: str, start: int) -> int:
        months = self.values[name].duration or 1
        return min(start + (months + 11) // 12, self.periods) - 1

    def running(self, name: str, start: int) -> range:
        return range(start, self.last(name, start) + 1)

    def runs(self, starts: Starts, period: int) -> list[str]:
        return [n for n, start in starts.items() if period in self.running(n, start)]

    def broken(
        self, starts: Starts, active: frozenset[Key] | None = None
    ) -> Iterator[tuple[Key, ...]]:
        """Everything but the limits; what rests on an order in one year is judged with the active
        ones alone."""
        for name, at in starts.items():
            yield from self.broken_alone(name, at)
        for name in self.free:
            for key, years in self.decided(name, Verdict.IN):
                if name not in starts or not set(years) & set(self.running(name, starts[name])):
                    yield (key,)
        for one, other in self.not_with():
            demand = ("not_with", one, other, None)
            both = [set(self.running(n, starts[n])) for n in (one, other) if n in starts]
            if len(both) == 2 and both[0] & both[1]:
                yield (demand,)
            fixed = {*self.committed, *self.always}
            if {one, other} <= fixed and self.runs_fixed(one) & self.runs_fixed(other):
                yield (demand, self.holds(one), self.holds(other))
        for name, kind in self.committed.items():
            yield from self.broken_commitment(name, kind, starts)
        yield from self.broken_orders(starts, active)

    def broken_commitment(self, name: str, kind: str, starts: Starts) -> Iterator[tuple[Key, ...]]:
        holds, value = self.holds(name), self.values[name]
        years = self.runs_fixed(name)
        for key, wanted in self.decided(name, Verdict.IN):
            if not years & set(wanted):
                yield (key, self.why(name))
        if kind != "agreed":
            return
        for key, out in self.decided(name, Verdict.OUT):
            if years & set(out):
                yield (key, holds)
        begin = self.runs_from_to[name][0]
        if not 0 <= begin < self.periods * 12:
            return
        for key, later in self.decided(name, Verdict.LATER):
            if begin // 12 in later:
                yield (key, holds)
        assert value.start is not None
        if value.earliest is not None and value.start.last_day < value.earliest.first_day:
            yield (holds, ("earliest", name, "", None))
        if value.latest is not None and value.start.first_day > value.latest.last_day:
            yield (holds, ("latest", name, "", None))
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if self.state(first) == "stopped":
                yield (holds, demand, ("stopped", first, "", None))
            elif first in self.free:
                if not self.before_month(starts, first, begin):
                    yield (holds, demand)
            elif first in self.committed and first != name:
                _, end, last = self.runs_from_to[first]
                self.until(first)
                if first in self.ended_by:
                    yield (holds, demand, self.ended_by[first])
                elif end is not None:
                    if not self.over_by_day(first, name):
                        yield (holds, demand, self.holds(first))
                elif last >= begin // 12 * 12:
                    yield (holds, demand, self.holds(first))

    def before_month(self, starts: Starts, name: str, begin: int) -> bool:
        """Whether one is finished in an earlier year, or within the year before that month."""
        if name not in starts:
            return False
        at, months = starts[name], self.values[name].duration
        if at == begin // 12:
            return months is not None and months <= begin % 12
        return at * 12 + (months or 1) <= begin // 12 * 12

    def over_by_day(self, first: str, later: str) -> bool:
        """Whether one is over before the other starts; both in days."""
        value, start = self.values[first], self.values[later].start
        assert start is not None
        if value.end is not None:
            return value.end.last_day < start.first_day
        begin = value.start or value.progress.date  # type: ignore[union-attr]
        last = self.runs_from_to[first][2]
        if begin.day > 1:  # it ends on the day before that day of the month
            return (last, begin.day - 1) < (month(start), start.day or 1)
        return last < month(start)

    def deadline(self, name: str, at: int, active: frozenset[Key] | None) -> int | None:
        """After how many months of its year it must be finished: an agreed one waits for it."""
        ends = []
        for later, kind in self.committed.items():
            if kind == "agreed" and name in self.requires(later):
                begin = self.runs_from_to[later][0]
                keys = {("requires", later, name, None), self.holds(later)}
                fits = (self.values[name].duration or 99) <= begin % 12
                if begin // 12 == at and fits and (active is None or keys <= active):
                    ends.append(begin % 12)
        return min(ends, default=None)

    def broken_orders(
        self, starts: Starts, active: frozenset[Key] | None
    ) -> Iterator[tuple[Key, ...]]:
        for name in starts:
            for first in self.requires(name):
                if first in self.free and not self.in_time(starts, name, first):
                    yield (("requires", name, first, None),)
        # Which of the demands on what is to be done within one year give way is not asked here.
        if any(self.ends(starts, name, active, ()) is None for name in starts):
            yield ()

    def open_to(self, starts: Starts, name: str) -> bool:
        """Whether it could be chosen as well, or left out, all limits aside."""
        others = (other for other in self.kept if (name in other) is not (name in starts))
        return next(others, None) is not None

    def in_time(self, starts: Starts, name: str, first: str) -> bool:
        if first not in starts or starts[first] > starts[name]:
            return False
        if starts[first] < starts[name]:
            return self.last(first, starts[first]) < starts[name]
        one, two = self.values[name].duration, self.values[first].duration
        return one is not None and two is not None and one + two <= 12

    def ends(
        self, starts: Starts, name: str, active: frozenset[Key] | None, above: tuple[str, ...]
    ) -> int | None:
        """After how many months of its year it ends, at the earliest; None where it cannot."""
        begins = 0
        shares = False
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if active is not None and demand not in active:
                continue
            if first in self.free and starts.get(first) == starts[name]:
                if first in (*above, name):
                    return None
                end = self.ends(starts, first, active, (*above, name))
                if end is None:
                    return None
                begins, shares = max(begins, end), True
            elif first in self.committed and (active is None or self.why(first) in active):
                begins = max(begins, self.begin_after(name, first, starts[name]) or 0)
        months = self.values[name].duration
        until = self.deadline(name, starts[name], active)
        if (shares or begins) and (months is None or begins + months > 12):
            return None
        if until is not None and begins + (months or 0) > until:
            return None
        return begins + (months or 0)

    # What is scarce.

    def limits(self) -> dict[Key, int]:
        planning = self.programme.planning
        found: dict[Key, int] = {("focus", "", "", p): self.focus for p in range(self.periods)}
        for scarce in ("budget", "fte"):
            rooms = {"": planning, **planning.partners}
            for partner, room in rooms.items():
                for p in range(self.periods):
                    amount = getattr(room, scarce).get(str(FIRST + p))
                    if amount is not None:
                        times = 100 if scarce == "fte" else 1
                        key: Key = (scarce, "", partner, p)
                        found[key] = floor(Fraction(str(amount)) * times)
        return found

    def amounts(self, name: str) -> Iterator[tuple[str, str, int]]:
        value: Inspanning = self.values[name]
        for scarce, times, amount in (("budget", 1, value.cost), ("fte", 100, value.fte)):
            if isinstance(amount, Amount):
                parts = {p: Fraction(str(part)) for p, part in amount.partners.items()}
                whole = Fraction(str(amount.amount)) if amount.amount is not None else None
                if whole is None and parts:
                    whole = sum(parts.values(), Fraction())
                if whole is not None:
                    yield scarce, "", ceil(whole * times)
                for partner, part in parts.items():
                    yield scarce, partner, ceil(part * times)

    def takes_free(self, name: str, at: int) -> Iterator[tuple[Key, int]]:
        duration = self.values[name].duration
        for year in self.running(name, at):
            yield ("focus", "", "", year), 1
            months = 12 if duration is None else min(12, duration - (year - at) * 12)
            for scarce, partner, amount in self.amounts(name):
                of = 12 if scarce == "fte" or duration is None else duration
                yield (scarce, "", partner, year), ceil(Fraction(amount * months, of))

    def takes_fixed(self, name: str) -> Iterator[tuple[Key, int]]:
        value = self.values[name]
        if name in self.always:
            begin = month(value.start) if value.start is not None else -6
            last = month(value.end, last=True) if value.end is not None else 29
            shown = (
                begin if value.start is not None else -(10**6),
                last if value.end is not None else 10**6,
            )
        else:
            begin, _, last = self.runs_from_to[name]
            shown = begin, last
        for year in self.runs_fixed(name):
            if name not in self.always:
                yield ("focus", "", "", year), 1

            def inside(first: int, end: int, year: int = year) -> int:
                return max(0, min(end, year * 12 + 11) - max(first, year * 12) + 1)

            for scarce, partner, amount in self.amounts(name):
                if scarce == "fte":
                    part = Fraction(amount * inside(*shown), 12)
                elif begin > last:
                    continue
                else:
                    part = Fraction(amount * inside(begin, last), last - begin + 1)
                yield (scarce, "", partner, year), ceil(part)

    def used(self, starts: Starts, active: frozenset[Key] | None = None) -> dict[Key, int]:
        uses: dict[Key, int] = {}
        fixed = [
            n for n in (*self.committed, *self.always) if active is None or self.holds(n) in active
        ]
        for takes in (
            *(self.takes_fixed(name) for name in fixed),
            *(self.takes_free(name, at) for name, at in starts.items()),
        ):
            for key, amount in takes:
                uses[key] = uses.get(key, 0) + amount
        return uses

    def over(self, starts: Starts) -> dict[Key, int]:
        uses = self.used(starts)
        return {key: max(0, uses.get(key, 0) - amount) for key, amount in self.limits().items()}

    # Every choice.

    def every(self, names: list[str]) -> Iterator[Starts]:
        for when in itertools.product([None, *range(self.periods)], repeat=len(names)):
            yield {n: at for n, at in zip(names, when, strict=True) if at is not None}

    def hard(self, starts: Starts) -> bool:
        return not any(True for _ in self.broken(starts))

    def raise_limits(self) -> bool:
        """Raise the limits that must be, by the least; whether what is demanded can hold at
        all."""
        kinds = list(dict.fromkeys((key[0], key[2]) for key in self.limits()))

        def rank(over: Mapping[Key, int]) -> tuple[int, ...]:
            sums = [sum(o for k, o in over.items() if (k[0], k[2]) == kind) for kind in kinds]
            return (*sums, *over.values())

        self.kept = [starts for starts in self.every(self.names) if self.hard(starts)]
        if not self.kept:
            return False
        over = min((self.over(starts) for starts in self.kept), key=rank)
        self.raised = {key: amount for key, amount in over.items() if amount}
        return True

    def within_limits(self, starts: Starts, *, raised: bool = True) -> bool:
        return all(
            amount <= (self.raised.get(key, 0) if raised else 0)
            for key, amount in self.over(starts).items()
        )

    def all_allowed(self) -> Iterator[Starts]:
        return (starts for starts in self.kept if self.within_limits(starts))

    # What can hold together.

    def demands(self) -> list[Key]:
        """Every demand there is."""
        found: list[Key] = [(*key,) for key in self.limits()]
        for name, value in self.values.items():
            found += [("requires", name, other, None) for other in self.requires(name)]
            for field in ("earliest", "latest", "end"):
                if getattr(value, field) is not None:
                    found.append((field, name, "", None))
            for verdict in Verdict:
                found += [key for key, _ in self.decided(name, verdict)]
            if self.state(name) == "stopped":
                found.append(("stopped", name, "", None))
        found += [("not_with", one, other, None) for one, other in self.not_with()]
        found += [self.holds(name) for name in (*self.committed, *self.always)]
        return found

    def can_hold(self, active: frozenset[Key], limits: Mapping[Key, int]) -> bool:
        """Whether some choice breaks none of these demands. `limits` are what limits there are."""
        for starts in self.every(self.free):
            if any(set(keys) <= active for keys in self.broken(starts, active)):
                continue
            uses = self.used(starts, active)
            if all(uses.get(key, 0) <= most for key, most in limits.items() if key in active):
                return True
        return False

    # What a choice is worth.

    def group(self, goal: str) -> frozenset[str]:
        group = {goal}
        for _ in self.goals:
            networks = {network for member in group for network in self.goals[member].network}
            group |= {g for g, value in self.goals.items() if networks & set(value.network)}
        return frozenset(group)

    def served(self, running: list[str], period: int) -> tuple[int, int, int]:
        links = [link for name in running for link in self.serving(name, period)]
        possible = {link.goal for link in links}
        certain = {link.goal for link in links if link.basis is not Basis.NETWORK}
        groups = {self.group(link.goal) for link in links if link.basis is Basis.NETWORK}
        unsettled = [group for group in groups if not group & certain]
        above = {up.goal for goal in possible for up in self.goals[goal].contributes_to}
        above -= self.stopped_goals(period)
        return len(above), len(certain) + len(unsettled), len(possible)

    def worth(self, starts: Starts) -> tuple[int, ...]:
        fixed = {name: self.runs_fixed(name) for name in (*self.committed, *self.always)}
        each = [
            self.served([*(n for n in fixed if p in fixed[n]), *self.runs(starts, p)], p)
            for p in range(self.periods)
        ]
        chosen = [self.values[name] for name in starts]
        both = {
            frozenset((name, other.inspanning))
            for name in self.values
            for other in self.values[name].together_with
        }
        pairs = [pair for pair in both if pair <= set(self.names)]
        beside = [
            (name, self.runs_from_to[other][0] // 12)
            for name in self.names
            for other in self.committed
            if frozenset((name, other)) in both
            and 0 <= self.runs_from_to[other][0] < self.periods * 12
        ]
        strategic, certain, possible = (sum(counts) for counts in zip(*each, strict=True))
        worth = {
            Aim.STRATEGIC: strategic,
            Aim.CERTAIN: certain,
            Aim.POSSIBLE: possible,
            Aim.POINTS: sum(
                self.judged(link.points, link.participants)
                for name in starts
                # What is given up in one of the years argues for nothing.
                for link in self.serving(name, self.periods - 1)
            ),
            Aim.TOGETHER: sum(len({starts.get(name) for name in pair}) == 1 for pair in pairs)
            + sum(starts.get(name) == at for name, at in beside),
            Aim.ORDER: sum(
                first in self.before(later) for first in starts for later in self.names
            ),
            Aim.SCORES: sum(
                times * self.judged(value.scores[name].points, {})
                for value in chosen
                for name, times in (("leeft", 1), ("ander", 2))
                if name in value.scores
            ),
            Aim.FILLED: len(starts),
            Aim.SOONER: sum(self.periods - 1 - start for start in starts.values()),
        }
        return tuple(worth[aim] for aim in self.aims)

    def judged(self, agreed: int | None, given: Mapping[str, int]) -> int:
        if agreed is not None:
            return agreed
        points = sorted(given.values())
        if len(points) == 2:
            return sum(points) // 2
        return points[0] if points else 0

    def file_order(self, starts: Starts) -> tuple[int, ...]:
        """The first in the file in if it can be, as soon as it can be; then the second; ..."""
        return tuple(self.periods - starts.get(name, self.periods) for name in self.names)
