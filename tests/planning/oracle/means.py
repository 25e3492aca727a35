"""What is scarce, and what is taken of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from tests.planning.oracle.amounts import Amounts
from tests.planning.oracle.said import Key, Starts, month


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
                for p in range(self.periods):
                    amount = getattr(room, scarce).get(self.ids[p])
                    if amount is not None:
                        times = 100 if scarce == "fte" else 1
                        key: Key = (scarce, "", self.who(partner), p)
                        found[key] = floor(Fraction(str(amount)) * times)
        return found

    def takes_free(self, name: str, starts: Starts) -> Iterator[tuple[Key, int]]:
        begin, end = self.begin(name, starts[name], starts), self.end(name, starts)
        if begin is None or end is None:
            return
        known = self.values[name].duration is not None
        for year in self.running(name, starts):
            yield ("focus", "", "", year), 1
            whole = set(range(begin, end + 1))
            runs = whole & set(range(year * 12, year * 12 + 12))
            yield from self.takes_in(
                name, year, runs, whole if known else None, whole if known else runs
            )

    def takes_fixed(self, name: str) -> Iterator[tuple[Key, int]]:
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
        for year in self.runs_fixed(name):
            if name not in self.always:
                yield ("focus", "", "", year), 1
            runs = whole & set(range(year * 12, year * 12 + 12))
            yield from self.takes_in(name, year, runs, whole, set(range(begin, last + 1)))

    def used(self, starts: Starts, active: frozenset[Key] | None = None) -> dict[Key, int]:
        uses: dict[Key, int] = {}
        fixed = [
            n for n in (*self.committed, *self.always) if active is None or self.holds(n) in active
        ]
        for takes in (
            *(self.takes_fixed(name) for name in fixed),
            *(self.takes_free(name, starts) for name in starts),
        ):
            for key, amount in takes:
                uses[key] = uses.get(key, 0) + amount
        return uses

    def over(self, starts: Starts) -> dict[Key, int]:
        uses = self.used(starts)
        return {key: max(0, uses.get(key, 0) - amount) for key, amount in self.limits().items()}
