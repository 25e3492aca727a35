"""The order of boxes within columns in which the fewest lines cross, found exactly.

Every second column is searched, box by box from its first; the columns between follow, because
the cost of two boxes in them depends on their neighbouring columns only. A part of an order is
given up as soon as what it costs at the least is no better than the best that was found: for each
two boxes of a column between the cheaper of their two orders, with all that is not settled at its
best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from toc.draw.layout.crossings import Layers, Order, OrderedColumn

MOST = 10_000
"""So many parts of orders are looked at; a page seldom needs a tenth of it."""

_MOST_TABLE = 4_000_000
"""Where the table of costs would have more places than this, it is no page."""

_INVERSION = 10_000_000
_UPPER = 1_000
"""Of what moves as little, the lower columns move."""


@dataclass(frozen=True)
class FoundOrder:
    """An order, and whether it is known that none is better."""

    order: Order
    proven: bool


def fewest_crossings(layers: Layers, most: int = MOST) -> FoundOrder:
    """Of the orders with the fewest crossings, the one in which the fewest pairs of boxes stand
    otherwise than they were given; of these, one in which the lower columns do. After
    `most` parts of orders it is the best that was found, and for what is far larger than a page
    what was given; then it is not `proven`."""
    framed = any(column.frame is not None for column in layers.columns)
    crossed = layers.crossings(layers.given)
    if not crossed and not framed:
        return FoundOrder(layers.given, proven=True)
    sizes = [len(column.names) for column in layers.columns]
    if max(sizes) ** 2 * sum(size**2 for size in sizes) > _MOST_TABLE:
        return FoundOrder(layers.given, proven=False)
    return _Search(layers, None if framed else crossed, most).found()


class _Search:
    def __init__(self, layers: Layers, crossed: int | None, most: int) -> None:
        self._most = most
        self._layers = layers
        count = len(layers.columns)
        even, odd = (range(start, count, 2) for start in (0, 1))
        self._searched = min((even, odd), key=lambda some: self._effort(some))
        self._follow = [c for c in range(count) if c not in self._searched]
        pairs = sum(len(c.names) * (len(c.names) - 1) // 2 for c in layers.columns)
        self._crossing = _INVERSION * (pairs + 1)
        self._before = [layers.before(c) for c in range(count)]
        self._sizes = [len(column.names) for column in layers.columns]
        self._upper = {c: np.triu_indices(self._sizes[c], 1) for c in self._follow}
        self._slices: dict[int, slice] = {}
        start = 0
        for c in self._follow:
            stop = start + len(self._upper[c][0])
            self._slices[c] = slice(start, stop)
            start = stop
        self._pairs = start
        # What is no better than what was given is not looked at. (A frame has no place in that.)
        self._best: tuple[int, Order] | None = None
        if crossed is not None:
            self._best = self._crossing * crossed, layers.given
        self._looked = 0
        self._prepare()

    def _effort(self, some: range) -> tuple[int, float]:
        columns = [self._layers.columns[c] for c in some]
        others = [c for n, c in enumerate(self._layers.columns) if n not in some]
        links = sum(len(column.links) > 1 for column in others)
        return links, sum(_log_ways(len(column.names)) for column in columns)

    def _moved(self, c: int) -> np.ndarray:
        """What it costs that the one stands before the other, in a column by itself."""
        column, size = self._layers.columns[c], self._sizes[c]
        real = _INVERSION + _UPPER * (len(self._layers.columns) - c)
        cost = np.zeros((size, size), dtype=np.int64)
        for a in range(size):
            for b in range(a):
                via = a in column.vias or b in column.vias
                cost[a, b] = 1 if via else real
        return cost

    def _adjacent(self, c: int, other: int) -> np.ndarray:
        """How many lines there are from each box of a column to each of a neighbouring one."""
        found = np.zeros((self._sizes[c], self._sizes[other]), dtype=np.int64)
        for a, b in self._layers.lines[min(c, other)]:
            if c < other:
                found[a, b] += 1
            else:
                found[b, a] += 1
        return found

    def _prepare(self) -> None:
        """The costs of pairs in the columns that follow, at their best, and how each pair of the
        searched columns, once settled, adds to them."""
        self._start = np.zeros((2, self._pairs), dtype=np.int64)
        for c in self._follow:
            moved = self._moved(c)
            first, second = self._upper[c]
            self._start[0, self._slices[c]] += moved[first, second]
            self._start[1, self._slices[c]] += moved[second, first]
        self._settled: dict[int, np.ndarray] = {}
        self._own: dict[int, np.ndarray] = {}
        for c in self._searched:
            size = self._sizes[c]
            cost = np.zeros((size, size, 2, self._pairs), dtype=np.int64)
            for other in (c - 1, c + 1):
                if other not in self._slices:
                    continue
                lines = self._adjacent(c, other)
                first, second = self._upper[other]
                at = self._slices[other]
                # [i, j]: i stands before j, and they cross where i's line goes to the later one.
                cost[:, :, 0, at] = lines[:, None, second] * lines[None, :, first]
                cost[:, :, 1, at] = lines[:, None, first] * lines[None, :, second]
            matters = cost[:, :, 0] != cost[:, :, 1]
            cost *= self._crossing
            moved = self._moved(c)
            own = np.zeros((size, size), dtype=np.int64)
            for i in range(size):
                for j in range(size):
                    where = np.flatnonzero(matters[i, j])
                    if not len(where):
                        own[i, j] = moved[i, j]
                        continue
                    share, rest = divmod(int(moved[i, j]), len(where))
                    cost[i, j, :, where] += share
                    cost[i, j, :, where[0]] += rest
            best = np.minimum(cost, cost.transpose(1, 0, 2, 3))
            self._start += best[np.triu_indices(size, 1)].sum(axis=0)
            # [j, i]: what is added to i's where j is still to come after it.
            self._settled[c] = np.ascontiguousarray((cost - best).transpose(1, 0, 2, 3))
            self._own[c] = own.T

    def found(self) -> FoundOrder:
        proven = self._begin((), self._start, 0)
        assert self._best is not None
        return FoundOrder(self._best[1], proven)

    def _begin(self, done: tuple[tuple[int, ...], ...], costs: np.ndarray, paid: int) -> bool:
        """Every order of the next searched column, or of the others after the last."""
        if len(done) == len(self._searched):
            return self._close(done, costs, paid)
        c = self._searched[len(done)]
        if not self._sizes[c]:
            return self._begin((*done, ()), costs, paid)
        gains, owed = self._settled[c].sum(axis=0), self._own[c].sum(axis=0)
        return self._extend(done, (), costs, paid, gains, owed)

    def _extend(
        self,
        done: tuple[tuple[int, ...], ...],
        prefix: tuple[int, ...],
        costs: np.ndarray,
        paid: int,
        gains: np.ndarray,
        owed: np.ndarray,
    ) -> bool:
        """Every way on from a part of the order of a column; False where it was too much. `gains`
        are what each box adds to the costs where it comes next, `owed` what is then paid beside
        them."""
        c = self._searched[len(done)]
        column, size = self._layers.columns[c], self._sizes[c]
        ways = [b for b in range(size) if b not in prefix]
        if column.bound:
            ways = [b for b in ways if column.allows(prefix, b)]
        after = gains[ways]
        after += costs
        pays = owed[ways] + paid
        if column.links:
            outside = [_crossed_outside(column, prefix, b, self._before[c]) for b in ways]
            pays += self._crossing * np.array(outside)
        bounds = np.minimum(after[:, 0], after[:, 1]).sum(axis=1) + pays
        for bound, w in sorted(zip(bounds.tolist(), range(len(ways)), strict=True)):
            if self._best is not None and bound >= self._best[0]:
                break
            self._looked += 1
            if self._looked > self._most and self._best is not None:
                return False
            box, longer = ways[w], (*prefix, ways[w])
            if len(longer) == size:
                made = self._begin((*done, longer), after[w], int(pays[w]))
            else:
                left = gains - self._settled[c][box], owed - self._own[c][box]
                made = self._extend(done, longer, after[w], int(pays[w]), *left)
            if not made:
                return False
        return True

    def _close(self, done: tuple[tuple[int, ...], ...], costs: np.ndarray, known: int) -> bool:
        """The best orders of the columns that follow."""
        orders = dict(zip(self._searched, done, strict=True))
        known += int(np.minimum(costs[0], costs[1]).sum())
        for c in self._follow:
            at, size = self._slices[c], self._sizes[c]
            first, second = self._upper[c]
            dearer = np.zeros((size, size), dtype=np.int64)
            difference = costs[0, at] - costs[1, at]
            dearer[first, second] = difference
            dearer[second, first] = -difference
            room = None if self._best is None else self._best[0] - known
            found = _linear(self._layers.columns[c], dearer, self._before[c], self._crossing, room)
            if found is None:
                return True
            extra, orders[c] = found
            known += extra
        if self._best is None or known < self._best[0]:
            self._best = known, tuple(orders[c] for c in range(len(orders)))
        return True


def _log_ways(count: int) -> float:
    return float(np.log(np.arange(1, count + 1)).sum())


def _crossed_outside(
    column: OrderedColumn, before: Sequence[int], box: int, leaving: Sequence[int]
) -> int:
    """How often links within the column cross what this box brings where it comes next."""
    crossed = 0
    place = {b: p for p, b in enumerate(before)}
    for link in column.links:
        here = [end for end in link if end in place]
        if len(here) != 1:
            continue
        if box not in link:
            crossed += leaving[box]
            continue
        for other in column.links:
            ends = [end for end in other if end in place]
            if box not in other and len(ends) == 1 and place[ends[0]] > place[here[0]]:
                crossed += 1
    return crossed


def _linear(
    column: OrderedColumn,
    dearer: np.ndarray,
    leaving: Sequence[int],
    crossing: int,
    room: int | None,
) -> tuple[int, tuple[int, ...]] | None:
    """The cheapest order where `dearer[a, b]` is how much more a before b costs than b before a,
    and how much more it costs than the cheaper order of each two; None where that is not below
    `room`."""
    size = len(dearer)
    if not column.links and not column.bound:
        # Mostly nothing contradicts taking the cheaper order of each two.
        ahead = (dearer < 0) | ((dearer == 0) & np.triu(np.ones_like(dearer), 1).astype(bool))
        wins = ahead.sum(axis=1)
        if np.array_equal(np.sort(wins), np.arange(size)):
            return 0, tuple(np.argsort(-wins).tolist())
    loss = np.maximum(dearer, 0).tolist()
    # The cheapest ways to begin, each from which the same boxes are left but once.
    ways: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    seen: set[frozenset[int]] = set()
    while ways:
        paid, order = heappop(ways)
        if room is not None and paid >= room:
            return None
        if len(order) == size:
            return paid, order
        if (key := frozenset(order)) in seen:
            continue
        seen.add(key)
        rest = [b for b in range(size) if b not in key]
        for box in rest:
            if column.bound and not column.allows(order, box):
                continue
            pays = paid + sum(loss[box][b] for b in rest)
            if column.links:
                pays += crossing * _crossed_outside(column, order, box, leaving)
            heappush(ways, (pays, (*order, box)))
    return None
