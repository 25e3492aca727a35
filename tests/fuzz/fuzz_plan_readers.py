"""Written plans that are spoilt: a reader gives an outline or refuses with UnreadablePlanError,
never anything else, and never slowly.

    python -m tests.fuzz.fuzz_plan_readers --seconds 600 [--only pdf mm] [--seed 0] [FILES …]

The plans in tests/exchange/plans/files are the start, where no others are given. Bytes are turned,
cut, doubled and mixed; what is packed is also unpacked, spoilt (bytes, tags and numbers of its
XML, or a part is left out) and packed again. Each batch runs in a process of its own,
so that a library that falls over shows.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.fuzz.spoiling import spoilt, spoilt_inside
from toc.exchange.written.kinds import kind_of
from toc.exchange.written.opening import READERS
from toc.exchange.written.refusal import UnreadablePlanError

PLANS = Path(__file__).parents[1] / "exchange" / "plans" / "files"
TEMPORARY = Path(tempfile.gettempdir()) / "toc-spoilt-plans"
SLOW = 10
BATCH = 40


def _reader(kind: str) -> Callable[[bytes], object]:
    module, function = READERS[kind]
    read: Callable[[bytes], object] = getattr(
        import_module(f"toc.exchange.written.readers.{module}"), function
    )
    return read


def _batch(file: Path, seed: int) -> None:
    faults = 0
    data = file.read_bytes()
    kind = kind_of(data, file.suffix)
    read = _reader(kind)
    current = TEMPORARY / f"reading-{seed}-{file.name}"
    for number in range(seed, seed + BATCH):
        chance = random.Random(f"{file.name} {number}")
        sample = (spoilt_inside if number % 2 else lambda _, d, r: spoilt(d, r))(
            kind, data, chance
        )
        # Where the process itself ends, this is what it was reading.
        current.write_bytes(sample)
        signal.alarm(SLOW)
        try:
            try:
                read(sample)
            except UnreadablePlanError as error:
                said = {error.say("nl"), error.say("en")}
                if len(said) < 2:
                    raise LookupError(f"no words for {error.key}") from None
        except BaseException as error:
            faults += 1
            sys.stdout.write(f"{file.name} {number}: {type(error).__name__}: {error}\n")
            (TEMPORARY / f"found-{number}-{file.name}").write_bytes(sample)
        finally:
            signal.alarm(0)
    current.unlink()
    sys.stdout.flush()
    os._exit(min(faults, 100))


def main() -> int:
    """Spoil plans until the time is over; 1 where something was found."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=int, default=600)
    arguments.add_argument("--only", nargs="*", default=tuple(READERS))
    arguments.add_argument("files", nargs="*", type=Path)
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    files = [
        file
        for file in options.files or sorted(PLANS.iterdir())
        if kind_of(file.read_bytes(), file.suffix) in options.only
    ]

    def alarm(*_: object) -> None:
        raise TimeoutError(f"more than {SLOW} s")

    TEMPORARY.mkdir(exist_ok=True)
    signal.signal(signal.SIGALRM, alarm)
    until = time.monotonic() + options.seconds
    seed, count, faults = options.seed, 0, 0
    while time.monotonic() < until:
        for file in files:
            process = multiprocessing.get_context("fork").Process(target=_batch, args=(file, seed))
            process.start()
            process.join()
            count += BATCH
            if process.exitcode:
                faults += 1
                sys.stdout.write(f"{file.name} from {seed}: ended with {process.exitcode}\n")
            sys.stdout.flush()
        seed += BATCH
    sys.stdout.write(f"{count} spoilt plans, {faults} faults\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
