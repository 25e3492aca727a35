"""Who remembers answers after every change exactly as a check from the start."""

from __future__ import annotations

import random
from pathlib import Path

from tests.change.edits.random_edits import reading_of
from tests.check.again.changes import Held, changed, every_case, pool_of
from tests.examples import examples

REAL = Path("programmes/alliantie-van-kracht.yaml")


def test_what_each_rule_says_it_looks_at_is_so() -> None:
    """On the plans that hold what the rules look for, with pieces of each other put in."""
    texts = every_case()
    pool = pool_of(texts)
    held = Held()
    for seed in range(examples(20)):
        chance = random.Random(seed)
        series(chance.choice(texts), pool, chance, 8, held)
    assert held.wrong == {}
    assert held.kinds.total() > examples(100)


def test_so_in_the_real_plan() -> None:
    held, chance = Held(), random.Random(1)
    text = REAL.read_text(encoding="utf-8")
    series(text, pool_of([text, *every_case()]), chance, examples(8), held)
    assert held.wrong == {}


def series(text: str, pool, chance: random.Random, many: int, held: Held) -> None:  # type: ignore[no-untyped-def]
    held.compare(text, "start")
    for _ in range(many):
        after, kind = changed(text, pool, chance)
        if kind and reading_of(after).sound:
            text = after
            held.compare(text, kind)
