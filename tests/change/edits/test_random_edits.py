"""Random edits, one after the other: what was meant is what is read, nothing else differs."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.change.edits.random_edits import Tally, commented, edited, reading_of
from tests.cli.made_up import made_up
from tests.examples import examples

REAL = Path("programmes/alliantie-van-kracht.yaml")


def some(text: str, chance: random.Random, many: int, tally: Tally) -> None:
    now = commented(text, chance)
    for _ in range(many):
        now = edited(now, chance, tally)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_edits_of_plans_that_were_made_up(language: str) -> None:
    tally = Tally()
    for seed in range(examples(10)):
        text = made_up(seed, language)  # type: ignore[arg-type]
        if reading_of(text).sound:
            some(text, random.Random(seed), 10, tally)
    assert sum(tally.done.values()) > examples(30)


def test_edits_of_the_real_plan() -> None:
    tally = Tally()
    for seed in range(examples(1)):
        some(REAL.read_text(encoding="utf-8"), random.Random(seed), 10, tally)
    assert sum(tally.done.values()) > examples(1) * 4
