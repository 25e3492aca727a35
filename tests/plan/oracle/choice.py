"""Every choice there is, and what can hold together."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tests.plan.oracle.said import Key, Starts
from tests.plan.oracle.worth import Worth
from toc.core.model import Verdict


@dataclass(frozen=True)
class Tried:
    """A choice that breaks nothing but perhaps limits: what it takes, what it is worth, and how it
    lies to the file's order."""

    starts: Starts
    uses: Mapping[Key, int]
    worth: tuple[int, ...]
    order: tuple[int, ...]


class Oracle(Worth):
    """Every choice. `raised` is by how much a limit is raised."""

    def every(self, names: list[str]) -> Iterator[Starts]:
        for when in itertools.product([None, *range(self.periods)], repeat=len(names)):
            yield {n: at for n, at in zip(names, when, strict=True) if at is not None}

    def hard(self, starts: Starts) -> bool:
        return not any(True for _ in self.broken(starts))

    @cached_property
    def tried(self) -> list[Tried]:
        """Every choice that breaks nothing but perhaps limits."""
        return [
            Tried(starts, self.used(starts), self.worth(starts), self.file_order(starts))
            for starts in self.every(self.names)
            if self.hard(starts)
        ]

    @property
    def kept(self) -> list[Starts]:
        return [one.starts for one in self.tried]

    def raise_limits(self) -> bool:
        """Raise the limits that must be, by the least; whether what is demanded can hold at
        all."""
        limits = self.limits()
        kinds = list(dict.fromkeys((key[0], key[2]) for key in limits))

        def rank(over: Mapping[Key, int]) -> tuple[int, ...]:
            sums = [sum(o for k, o in over.items() if (k[0], k[2]) == kind) for kind in kinds]
            return (*sums, *over.values())

        if not self.tried:
            return False
        over = min((self.beyond(one, limits) for one in self.tried), key=rank)
        self.raised = {key: amount for key, amount in over.items() if amount}
        return True

    def beyond(self, one: Tried, limits: Mapping[Key, int]) -> dict[Key, int]:
        """By how much a choice exceeds each limit."""
        return {key: max(0, one.uses.get(key, 0) - most) for key, most in limits.items()}

    def within(self, one: Tried) -> bool:
        """Whether a choice keeps to the limits as they are raised."""
        return all(
            one.uses.get(key, 0) <= most + self.raised.get(key, 0)
            for key, most in self.limits().items()
        )

    @property
    def allowed(self) -> list[Tried]:
        """Every choice that may be made."""
        return [one for one in self.tried if self.within(one)]

    def all_allowed(self) -> Iterator[Starts]:
        return (one.starts for one in self.allowed)

    def best(self) -> Tried:
        """The best of all, and then the first in the file."""
        return max(self.allowed, key=lambda one: (one.worth, one.order))

    def given_limits(self, limits: Mapping[Key, int]) -> Oracle | None:
        """The same file with other limits; None where what is demanded cannot all hold."""
        other = copy.copy(self)
        other.__dict__["tried"] = self.tried
        other.other_limits = dict(limits)
        return other if other.raise_limits() else None

    def open_to(self, starts: Starts, name: str) -> bool:
        """Whether it could be chosen as well, or left out, all limits aside."""
        others = (other for other in self.kept if (name in other) is not (name in starts))
        return next(others, None) is not None

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
