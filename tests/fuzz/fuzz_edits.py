"""Random edits of the real plan and of made-up plans, with comments everywhere: what was meant is
what is read, no byte elsewhere differs, each is taken back to the very bytes, and what cannot be
written is counted. Of the plans so large a part is the real one:

    python -m tests.fuzz.fuzz_edits --edits 10000 [--real 0.05] [--seed 0]
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from tests.change.edits.random_edits import Tally, commented, edited, reading_of
from tests.cli.made_up import made_up
from tests.core.records.history.kills import back, step

REAL = Path("programmes/alliantie-van-kracht.yaml")


def _taken_back(texts: Sequence[str]) -> int:
    """Each text a step after the one before it, and all taken back; how many gave other bytes."""
    with tempfile.TemporaryDirectory() as made:
        plan = Path(made) / "p.yaml"
        plan.write_bytes(texts[0].encode())
        steps = [now for was, now in pairwise(texts) if was != now]
        for now in steps:
            step(plan, {"p.yaml": now.encode()})
        wrong = 0
        for was in [*reversed(steps[:-1]), texts[0]] if steps else ():
            back(plan)
            wrong += plan.read_bytes() != was.encode()
    return wrong


def main() -> None:
    """Try so many edits and tell what came of them."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--edits", type=int, default=10_000)
    asked.add_argument("--real", type=float, default=0.05)
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    tally, began, seed = Tally(), time.monotonic(), given.seed
    count = wrong = 0
    while sum(tally.done.values()) < given.edits:
        chance = random.Random(seed)
        text = made_up(seed, chance.choice(("nl", "en")))
        if chance.random() < given.real:
            text = REAL.read_text(encoding="utf-8")
        if chance.random() < 0.2:
            text = text.replace("\n", "\r\n")
        seed += 1
        if not reading_of(text).sound:
            continue
        texts = [commented(text, chance)]
        for _ in range(20):
            try:
                texts.append(edited(texts[-1], chance, tally))
            except AssertionError as error:
                print(f"seed {seed - 1}: {str(error)[:300]}")
                tally.done["WRONG"] += 1
        count += len(texts) - 1
        wrong += _taken_back(texts)
    print(f"{time.monotonic() - began:.0f} s, {seed - given.seed} plans")
    print(f"{count} texts taken back, {wrong} to other bytes")
    print("done:", dict(tally.done))
    print("refused:", dict(tally.refused))


if __name__ == "__main__":
    main()
