"""Killing a run at any moment: is anything lost of what stood there?

    python -m tests.core.records.history.kills --kills 500

A process writes steps of a plan and takes them back, and is killed where chance has it, or at
each moment in turn at which it opens, moves or removes a file. After that the history must go all
the way back, to the very bytes with which it began, and all the way forward again. A part of it
runs in `test_kills.py`.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from toc.core.files import held, keep, locked
from toc.core.records.history import HistoryError, StepRecorder, redo, undo

NAMES = ("p/measurements.csv", "p/plans/2024.yaml", "p/plans/2024.1.yaml")
Files = dict[str, bytes]


def there(folder: Path) -> Files:
    """What stands in a folder, besides the history."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and "history" not in file.parts and not file.name.startswith("~$")
    }


def step(plan: Path, contents: dict[str, bytes]) -> None:
    """Write some files of a plan as one command does."""
    recorder = StepRecorder(plan, "test")
    with locked(plan), recorder.recorded():
        for name, new in contents.items():
            keep(plan.parent / name, new, held(plan.parent / name))


def back(plan: Path, count: int = 1) -> None:
    """Take steps back as `toc undo` does."""
    with locked(plan):
        undo(plan, count)


def again(plan: Path) -> None:
    """Put a step forward as `toc undo --redo` does."""
    with locked(plan):
        redo(plan)


def all_the_way(plan: Path, turn: Callable[[Path], None]) -> None:
    """Turn until there is nothing left to turn. AssertionError where that is refused for another
    reason: nobody changed anything by hand."""
    while True:
        try:
            turn(plan)
        except HistoryError as error:
            if error.key.startswith("nothing-"):
                return
            raise AssertionError(str(error)) from error


def check(plan: Path, began: Files) -> None:
    """Nothing is lost: all the way back it is as it began, and all the way forward as it was."""
    all_the_way(plan, again)
    now = there(plan.parent)
    all_the_way(plan, back)
    assert there(plan.parent) == began
    all_the_way(plan, again)
    assert there(plan.parent) == now


def killed(act: Callable[[], None], at: int) -> bool:
    """Do something in a process of its own that is killed just before the file that it opens,
    moves or removes as number `at`; whether it came so far."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    count = 0

    def hook(event: str, _: object) -> None:
        nonlocal count
        if event in ("open", "os.rename", "os.remove", "os.link", "os.mkdir"):
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    try:
        act()
    finally:
        os._exit(0)


def _busy(plan: Path, seed: int) -> None:
    chance = random.Random(seed)
    while True:
        what = chance.random()
        try:
            if what < 0.6:
                names = chance.sample([plan.name, *NAMES], chance.randint(1, 3))
                step(plan, {name: chance.randbytes(chance.randint(0, 400)) for name in names})
            elif what < 0.9:
                back(plan, chance.randint(1, 3))
            else:
                again(plan)
        except HistoryError as error:
            if error.key.split("-")[0] not in ("nothing", "fewer"):
                raise


def main(kills: int, seed: int) -> int:
    """Kill so many runs, and say what came of it."""
    chance, began_at = random.Random(seed), time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        plan = Path(made) / "p.yaml"
        plan.write_bytes(b"zoals het was")
        began = there(plan.parent)
        for number in range(kills):
            child = os.fork()
            if not child:
                try:
                    _busy(plan, chance.randrange(10**9))
                finally:
                    os._exit(1)
            time.sleep(chance.uniform(0, 0.06))
            os.kill(child, signal.SIGKILL)
            ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            assert ended == -signal.SIGKILL, "it ended by itself"
            check(plan, began)
            if number % 3 == 0:
                all_the_way(plan, back)  # the history does not only grow
    sys.stdout.write(f"{kills} kills, nothing lost ({time.monotonic() - began_at:.0f} s)\n")
    return 0


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=500)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    raise SystemExit(main(given.kills, given.seed))
