"""What is scarce, and what is taken of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from tests.planning.oracle.demands import Demands
from tests.planning.oracle.generator import FIRST
from tests.planning.oracle.said import Key, Starts, month
from toc.model import Amount, Inspanning


class Means(Demands):
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
            # In all it costs what it does over the whole programme, where that is known.
            horizon = self.programme.horizon
            shown = (
                month(value.start) if value.start is not None else -(10**6),
                month(value.end, last=True) if value.end is not None else 10**6,
            )
            begin, last = shown
            if horizon is None:
                begin, last = 0, -1
            else:
                begin = begin if value.start is not None else month(horizon.start)
                last = last if value.end is not None else month(horizon.end, last=True)
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
