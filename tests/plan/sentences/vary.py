"""How a plan comes out where its judgements turn out otherwise: every way there is, each as often
as it is likely. Written from docs/plannen.md, and shares no code with `toc.plan.choosing`."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from tests.plan.oracle import Oracle
from tests.plan.oracle.choice import Tried
from toc.core.model import Aim, AppliedBy

SCALE = (1, 3, 9)
MOST_WAYS = 2000


@dataclass(frozen=True)
class Judgement:
    """What can be judged otherwise: of an inspanning on a goal or criterion, or a weight. `values`
    are those that it can have and how likely each is; `now` is what counts."""

    kind: str
    name: str
    about: str
    now: int
    values: tuple[tuple[int, Fraction], ...]
    participants: int = 0
    agreed: bool = False

    @property
    def split(self) -> bool:
        """Whether several judged it differently, and nothing was agreed on."""
        return not self.agreed and self.participants > 1 and len(self.values) > 1


def _likely(values: list[int]) -> tuple[tuple[int, Fraction], ...]:
    return tuple((one, Fraction(values.count(one), len(values))) for one in sorted(set(values)))


def _stepping(now: int) -> tuple[tuple[int, Fraction], ...]:
    at = SCALE.index(now)
    return _likely([SCALE[max(0, at - 1)], *[now] * 8, SCALE[min(2, at + 1)]])


def judgements(o: Oracle) -> Iterator[Judgement]:
    """Everything that was judged of what can be chosen."""
    criteria = {
        name: one
        for name, one in o.programme.planning.all_criteria.items()
        if one.applied_by is AppliedBy.SCORES
    }
    scored = set()
    for name in o.names:
        value = o.values[name]
        found = [("points", link.goal, link) for link in o.serving(name, o.periods - 1)]
        found += [("score", c, s) for c, s in value.scores.items() if c in criteria]  # type: ignore[misc]
        for kind, about, one in found:
            given = list(one.participants.values())
            if one.points is None and not given:
                continue
            now = o.judged(one.points, one.participants)
            alone = one.points is not None or len(given) == 1
            values = _stepping(now) if alone else _likely(given)
            agreed = one.points is not None
            yield Judgement(kind, name, about, now, values, len(given), agreed)
            if kind == "score":
                scored.add(about)
    for name, criterion in criteria.items():
        if criterion.weight is not None and name in scored:
            weight = criterion.weight
            values = _likely([max(1, weight - 1), *[weight] * 8, weight + 1])
            yield Judgement("weight", "", name, weight, values)


Way = tuple[Fraction, tuple[int, ...], frozenset[str], frozenset[str]]
"""How likely, the values of the judgements, what is surely in then, and what may be in."""


class Ways:
    """Every way in which the judgements can turn out, with what is chosen then."""

    def __init__(self, o: Oracle) -> None:
        self.o = o
        self.judgements = list(judgements(o))

    @property
    def number(self) -> int:
        """How many there are."""
        number = 1
        for one in self.judgements:
            number *= len(one.values)
        return number

    @cached_property
    def all(self) -> list[Way]:
        """Each way; where plans are as good it is the one nearest to the proposal that counts, and
        of those that are as near the first in the file."""
        allowed, best = self.o.allowed, self.o.best()
        found = []
        for values in itertools.product(*(one.values for one in self.judgements)):
            likely = Fraction(1)
            for _, share in values:
                likely *= share
            drawn = tuple(value for value, _ in values)
            ranked = [(self._key(one, drawn, best), one) for one in allowed]
            top = max(key for key, _ in ranked)
            names = [frozenset(one.starts) for key, one in ranked if key == top]
            found.append((likely, drawn, frozenset.intersection(*names), frozenset.union(*names)))
        return found

    def _key(self, one: Tried, drawn: tuple[int, ...], best: Tried) -> tuple[int, ...]:
        o = self.o
        points = scores = 0
        weights = {
            j.about: value
            for j, value in zip(self.judgements, drawn, strict=True)
            if j.kind == "weight"
        }
        for j, value in zip(self.judgements, drawn, strict=True):
            if j.name in one.starts:
                if j.kind == "points":
                    points += value
                else:
                    scores += value * weights.get(j.about, 1)
        worth = list(one.worth)
        worth[o.aims.index(Aim.POINTS)] = points
        worth[o.aims.index(Aim.SCORES)] = scores
        stays = sum(one.starts.get(name) == at for name, at in best.starts.items())
        return (*worth, stays, *one.order)

    def share(
        self,
        so: Callable[[Way, bool], bool],
        given: Callable[[Way, bool], bool] = lambda way, perhaps: True,
    ) -> tuple[float, float]:
        """How often something is so of the ways that are given: at the least and at the most, as
        of some ways more than one plan is as good and as near."""
        least = most = total_least = total_most = Fraction(0)
        for way in self.all:
            likely = way[0]
            if given(way, True):
                total_most += likely
                most += likely * so(way, True)
            if given(way, False):
                total_least += likely
                least += likely * so(way, False)
        if not total_least or not total_most:
            return 0.0, 1.0
        return float(least / total_most), min(1.0, float(most / total_least))
