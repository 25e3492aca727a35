"""Random edits of the real plan and of made-up plans, with comments everywhere: what was meant is
what is read, no byte elsewhere differs, and what cannot be written is counted.

    python -m tests.fuzz.fuzz_edits --edits 10000 [--real 0.1] [--seed 0]
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

from tests.change.edits.random_edits import Tally, commented, edited, reading_of
from tests.cli.made_up import made_up

REAL = Path("programmes/alliantie-van-kracht.yaml")


def main() -> None:
    """Try so many edits and tell what came of them."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--edits", type=int, default=10_000)
    asked.add_argument("--real", type=float, default=0.1)
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    tally, began, seed = Tally(), time.monotonic(), given.seed
    while sum(tally.done.values()) < given.edits:
        chance = random.Random(seed)
        text = made_up(seed, chance.choice(("nl", "en")))
        if chance.random() < given.real / 2:
            text = REAL.read_text(encoding="utf-8")
        if chance.random() < 0.2:
            text = text.replace("\n", "\r\n")
        seed += 1
        if not reading_of(text).sound:
            continue
        now = commented(text, chance)
        for _ in range(20):
            try:
                now = edited(now, chance, tally)
            except AssertionError as error:
                print(f"seed {seed - 1}: {str(error)[:300]}")
                tally.done["WRONG"] += 1
    print(f"{time.monotonic() - began:.0f} s, {seed - given.seed} plans")
    print("done:", dict(tally.done))
    print("refused:", dict(tally.refused))


if __name__ == "__main__":
    main()
