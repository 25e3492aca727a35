"""The same choice as a CP-SAT model, to measure against: `python -m bench.cpsat N YEARS SEED S`.

A process of its own, because OR-Tools has a HiGHS inside that does not go together with highspy's.
Built from the `ChoiceCase` and from nothing of the model that HiGHS gets. Each aim but the last
gets half of the time that is left; where it is not proven by then, the best so far holds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

from ortools.sat.python import cp_model

from bench.instances import Size, settled
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.service import Service
from toc.plan.choosing.slots import slots_of
from toc.plan.choosing.worth import Starts, allowed, used, weigh


class _Model:
    def __init__(self, case: ChoiceCase) -> None:
        self.case = case
        self.cp = cp_model.CpModel()
        self.x: dict[tuple[str, int], Any] = {}
        self.chosen: dict[str, Any] = {}
        self.months = slots_of(case, case.candidates)
        for candidate in case.candidates:
            name = candidate.id
            for month in self.months[name]:
                self.x[name, month] = self.cp.new_bool_var("")
            self.chosen[name] = self.cp.new_bool_var("")
            every = self.starts(name, range(case.timeline.end))
            self.cp.add_exactly_one([*every, ~self.chosen[name]])
        for forcing in case.forcing:
            self.cp.add_bool_or(self.starts(forcing.name, forcing.starts))
        self.limits()
        self.orders()
        for one, other, _ in case.apart:
            for period in case.periods if {one, other} <= case.by_id.keys() else ():
                both = [*self.running(one, period), *self.running(other, period)]
                self.cp.add_at_most_one(both)

    def starts(self, name: str, months: Iterable[int]) -> list[Any]:
        among = set(months)
        return [self.x[name, month] for month in self.months[name] if month in among]

    def in_period(self, name: str, period: int) -> list[Any]:
        return self.starts(name, self.case.timeline.months_of(period))

    def running(self, name: str, period: int) -> list[Any]:
        case = self.case
        runs = (m for m in self.months[name] if period in case.running(case.by_id[name], m))
        return self.starts(name, runs)

    def limits(self) -> None:
        taken = used(self.case, {})
        uses: dict[object, list[Any]] = {}
        for (name, month), x in self.x.items():
            for room, amount in self.case.takes(self.case.by_id[name], month):
                uses.setdefault(room, []).append(amount * x)
        for limit in self.case.limits:
            left = limit.most - sum(taken.get(limit.room, {}).values())
            if limit.room in uses:
                self.cp.add(sum(uses[limit.room]) <= left)

    def orders(self) -> None:
        case, cp = self.case, self.cp
        for (name, month), x in self.x.items():
            ends_now: list[Any] = []
            for first_id in case.waits_for(name):
                first = case.by_id[first_id]
                ends = {m: case.ends(first, m) for m in self.months[first_id]}
                in_time = (m for m, end in ends.items() if end <= month)
                cp.add_bool_or([*self.starts(first_id, in_time), ~x])
                ends_now += self.starts(first_id, (m for m, end in ends.items() if end == month))
            # Nothing starts later than it may.
            if month > case.earliest(name, case.timeline.period_of(month)):
                cp.add_bool_or([*ends_now, ~x])

    def aim(self, aim: Aim) -> Any:
        candidates = self.case.candidates
        last = len(self.case.months) - 1
        match aim:
            case Aim.STRATEGIC:
                return sum(self.served(lambda service: service.strategic).values())
            case Aim.CERTAIN:
                return self.certain()
            case Aim.POSSIBLE:
                return sum(self.served(lambda service: service.possible).values())
            case Aim.POINTS:
                return sum(c.points * self.chosen[c.id] for c in candidates)
            case Aim.TOGETHER:
                beside = [self.in_period(name, period) for name, period in self.case.beside]
                pairs = sum(self.together(*pair) for pair in self.case.pairs)
                return pairs + sum(x for starts in beside for x in starts)
            case Aim.ORDER:
                return sum(c.opens * self.chosen[c.id] for c in candidates)
            case Aim.SCORES:
                return sum(c.score * self.chosen[c.id] for c in candidates)
            case Aim.FILLED:
                return sum(self.chosen.values())
            case Aim.SOONER:
                period_of = self.case.timeline.period_of
                return sum((last - period_of(month)) * x for (_, month), x in self.x.items())

    def always(self, what: Callable[[Service], frozenset[str]], period: int) -> frozenset[str]:
        return frozenset[str]().union(
            *(what(c.services[period]) for c in self.case.always[period])
        )

    def served(
        self,
        what: Callable[[Service], frozenset[str]],
        but: Callable[[int], frozenset[str]] = lambda period: frozenset(),
    ) -> dict[tuple[str, int], Any]:
        found = {}
        for period in self.case.periods:
            servers: dict[str, list[Any]] = {}
            for candidate in self.case.candidates:
                for goal in sorted(what(candidate.services[period])):
                    servers.setdefault(goal, []).extend(self.running(candidate.id, period))
            free = self.always(what, period) | but(period)
            for goal, running in servers.items():
                if goal not in free:
                    found[goal, period] = self.cp.new_bool_var("")
                    self.cp.add_bool_or([*running, ~found[goal, period]])
        return found

    def certain(self) -> Any:
        group_of = self.case.group_of

        def settled(period: int) -> frozenset[str]:
            always = self.always(lambda service: service.certain, period)
            return frozenset(group_of[goal] for goal in always)

        goals = self.served(lambda service: service.certain)
        groups = self.served(lambda service: service.groups, settled)
        for period in self.case.periods:
            for group in self.always(lambda service: service.groups, period) - settled(period):
                groups[group, period] = self.cp.new_bool_var("")
        for (goal, period), served in goals.items():
            if (group_of[goal], period) in groups:
                self.cp.add_implication(served, ~groups[group_of[goal], period])
        return sum([*goals.values(), *groups.values()])

    def together(self, one: str, other: str) -> Any:
        neither = self.cp.new_bool_var("")
        self.cp.add_implication(neither, ~self.chosen[one])
        self.cp.add_implication(neither, ~self.chosen[other])
        ways = [neither]
        for period in self.case.periods:
            both = self.cp.new_bool_var("")
            for name in (one, other):
                self.cp.add_bool_or([*self.in_period(name, period), ~both])
            ways.append(both)
        return sum(ways)


def choose(case: ChoiceCase, seconds: float, workers: int) -> tuple[Starts, bool]:
    """The best that CP-SAT finds in this time, and whether it proves every aim."""
    began = time.perf_counter()
    model = _Model(case)
    sums = [model.aim(aim) for aim in case.aims]
    starts: Starts = {}
    proven = True
    for number, aim in enumerate(sums):
        if isinstance(aim, int):
            continue
        left = seconds - (time.perf_counter() - began)
        if left <= 0:
            return starts, False
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        solver.parameters.max_time_in_seconds = left if number == len(sums) - 1 else left / 2
        model.cp.maximize(aim)
        status = solver.solve(model.cp)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return starts, False
        proven = proven and status == cp_model.OPTIMAL
        starts = {
            name: case.timeline.period_of(month)
            for (name, month), x in model.x.items()
            if solver.value(x)
        }
        model.cp.add(aim >= round(solver.objective_value))
        hint = model.cp.proto.solution_hint
        hint.vars.clear()
        hint.values.clear()
        for variable, value in enumerate(solver.response_proto.solution):
            hint.vars.append(variable)
            hint.values.append(value)
    return starts, proven


def main() -> None:
    """Print what CP-SAT finds, counted by `weigh`."""
    count, years, seed, seconds, workers = map(int, sys.argv[1:6])
    case = settled(Size(count, years, seed))
    starts, proven = choose(case, seconds, workers)
    worth = weigh(case, starts)
    print(
        json.dumps(
            {
                "worth": [worth[aim] for aim in case.aims],
                "allowed": allowed(case, starts),
                "proven": proven,
            }
        )
    )


if __name__ == "__main__":
    main()
