"""What is scarce, and what is taken of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from tests.plan.oracle.amounts import Amounts
from tests.plan.oracle.said import Key, Starts, month
from tests.plan.oracle.times import Active


class Means(Amounts):
    """Limits and uses."""

    other_limits: dict[Key, int] | None = None

    def limits(self) -> dict[Key, int]:
        """How much there is of what, in whole units."""
        if self.other_limits is not None:
            return self.other_limits
        planning = self.programme.planning
        found: dict[Key, int] = {("focus", "", "", p): self.focus for p in range(self.periods)}
        for scarce in ("budget", "fte"):
            rooms = {"": planning, **planning.partners}
            for partner, room in rooms.items():
                for p, name in enumerate(self.ids):
                    amount = getattr(room, scarce).get(name)
                    if amount is not None:
                        times = 100 if scarce == "fte" else 1
                        key: Key = (scarce, "", self.who(partner) if partner else "", p)
                        found[key] = floor(Fraction(str(amount)) * times)
        return found

    def months(self, number: int) -> set[int]:
        """The months of a planned period."""
        return set(range(self.first_of(number), self.last_of(number) + 1))

    def takes_free(
        self, name: str, starts: Starts, active: Active = None
    ) -> Iterator[tuple[Key, int]]:
        """What one that is chosen takes, from the month in which it starts."""
        begin = self.begin(name, starts[name], starts, active)
        end = self.end(name, starts, active)
        if begin is None or end is None:
            return
        there = set(range(begin, end + 1))
        # Of unknown duration it takes all of it in the period in which it starts.
        whole = there if self.values[name].duration is not None else None
        for number in self.running(name, starts, active):
            yield ("focus", "", "", number), 1
            runs = self.months(number) & there
            yield from self.takes_in(name, number, runs, whole, whole or runs)

    def takes_fixed(self, name: str) -> Iterator[tuple[Key, int]]:
        """What runs whatever is chosen takes."""
        value = self.values[name]
        if name in self.always:
            shown = (
                month(value.start) if value.start is not None else -(10**3),
                month(value.end, last=True) if value.end is not None else 10**3,
            )
            whole = set(range(shown[0], shown[1] + 1))
            # In all it costs what it does over the whole programme, where that is known.
            horizon = self.programme.horizon
            begin, last = 0, -1
            if horizon is not None:
                begin = shown[0] if value.start is not None else month(horizon.start)
                last = shown[1] if value.end is not None else month(horizon.end, last=True)
        else:
            begin, _, last = self.runs_from_to[name]
            whole = set(range(begin, last + 1))
            # What it takes in all was for the time until it should have been finished.
            last = self.overdue.get(name, last)
        for number in self.runs_fixed(name):
            if name not in self.always:
                yield ("focus", "", "", number), 1
            runs = whole & self.months(number)
            yield from self.takes_in(name, number, runs, whole, set(range(begin, last + 1)))

    def used(self, starts: Starts, active: Active = None) -> dict[Key, int]:
        """What a choice takes of what, with what runs whatever is chosen."""
        uses: dict[Key, int] = {}
        fixed = [
            n for n in (*self.committed, *self.always) if active is None or self.holds(n) in active
        ]
        for takes in (
            *(self.takes_fixed(name) for name in fixed),
            *(self.takes_free(name, starts, active) for name in starts),
        ):
            for key, amount in takes:
                uses[key] = uses.get(key, 0) + amount
        return uses

    def over(self, starts: Starts) -> dict[Key, int]:
        """By how much a choice exceeds each limit."""
        uses = self.used(starts)
        return {key: max(0, uses.get(key, 0) - amount) for key, amount in self.limits().items()}
