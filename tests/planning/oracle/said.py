"""What the file says, spelled out once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.planning.oracle.generator import FIRST, USUAL
from toc.model import Contribution, PartialDate, Programme, Verdict

THAT_IT_RUNS = ("in", "go_on", "start")

Starts = dict[str, int]
Key = tuple[str, str, str, int | None]
"""A demand: its kind, what it is about, the other one, and the period of a limit."""


def month(date: PartialDate, *, last: bool = False) -> int:
    """The number of a month, from 0 for January of the first year."""
    day = date.last_day if last else date.first_day
    return day.year * 12 + day.month - 1 - FIRST * 12


class Said:
    """Months count from January 2024."""

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

    def requires(self, name: str) -> list[str]:
        return list(dict.fromkeys(r.inspanning for r in self.values[name].requires))

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

    def not_with(self) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for name, value in self.values.items():
            for relation in value.not_with:
                pair = (name, relation.inspanning)
                if name != relation.inspanning and pair not in pairs and pair[::-1] not in pairs:
                    pairs.append(pair)
        return pairs

    def judged(self, agreed: int | None, given: Mapping[str, int]) -> int:
        if agreed is not None:
            return agreed
            return agreed
        points = sorted(given.values())
        if not points:
            return 0
        # The middle one, or what lies halfway between the two in the middle.
        return (points[(len(points) - 1) // 2] + points[len(points) // 2]) // 2
