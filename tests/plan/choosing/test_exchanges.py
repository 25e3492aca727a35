"""Exchanges counted from what changes, against the same counted all over again."""

from __future__ import annotations

import pytest

from bench.instances import Size, settled
from toc.plan.choosing.choose import Chooser
from toc.plan.choosing.exchanges import Exchanges
from toc.plan.choosing.worth import allowed, weigh

SIZES = [Size(20, 3, seed) for seed in range(6)] + [Size(60, 1, seed) for seed in range(3)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_an_exchange_is_worth_what_it_is_when_all_is_counted_again(size: Size) -> None:
    case = settled(size)
    # Half of the best choice: then there is room, and exchanges are worth more as well as less.
    best = Chooser(case).best().starts
    half = {name: at for n, (name, at) in enumerate(best.items()) if n % 2}
    for starts in (starts for starts in (best, half) if allowed(case, starts)):
        exchanges = Exchanges(case, starts)
        for inside, start in starts.items():
            expected = {}
            for candidate in case.candidates:
                exchanged = {name: at for name, at in starts.items() if name != inside}
                exchanged[candidate.id] = start
                if candidate.id not in starts and allowed(case, exchanged):
                    worth = weigh(case, exchanged)
                    expected[candidate.id] = tuple(worth[aim] for aim in case.aims)
            assert dict(exchanges.of(inside)) == expected


def test_there_are_exchanges_to_compare() -> None:
    case = settled(SIZES[-1])
    starts = Chooser(case).best().starts
    exchanges = Exchanges(case, starts)
    assert sum(1 for inside in starts for _ in exchanges.of(inside)) > 10
