"""Random changes of the real plan, each taken back to the very bytes.

    python -m tests.core.records.history.ways_back --changes 10000

After so many steps as are kept, each is taken back and what stands there compared with what stood
there before it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.core.records.history.kills import NAMES, back, step, there

PLAN = Path(__file__).parents[4] / "programmes" / "alliantie-van-kracht.yaml"
ROUND = 100


def main(changes: int, seed: int) -> int:
    """Make so many changes and take them back; 1 where one gave other bytes."""
    chance, wrong = random.Random(seed), 0
    for begun in range(0, changes, ROUND):
        with tempfile.TemporaryDirectory() as made:
            plan = Path(made) / "p.yaml"
            text = PLAN.read_bytes()
            plan.write_bytes(text)
            seen = []
            for number in range(min(ROUND, changes - begun)):
                seen.append(there(plan.parent))
                start = chance.randrange(len(text))
                end = min(len(text), start + chance.randrange(40))
                text = text[:start] + b"%d" % number + text[end:]
                others = {name: chance.randbytes(9) for name in NAMES if chance.random() < 0.3}
                step(plan, {"p.yaml": text, **others})
            for was in reversed(seen):
                back(plan)
                wrong += there(plan.parent) != was
    sys.stdout.write(f"{changes} changes taken back, {wrong} to other bytes\n")
    return int(wrong > 0)


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("--changes", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    raise SystemExit(main(given.changes, given.seed))
