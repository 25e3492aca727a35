"""Killing a server while it writes: is anything lost?

    python -m tests.live.serve.kills --kills 500

A server runs in a process of its own and gets one change after the other, and is killed where
chance has it. After that the file must be whole: what was answered to stands in it, at most one
change more does, every other byte is as it was, and the history leads back to the very bytes with
which it all began. A part of it runs in `test_kills.py`.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import uvicorn  # noqa: F401  # loaded once, for all the processes

from tests.live.serve.client import PLAN, Client
from toc.core.files import locked
from toc.core.records.history import HistoryError, undo
from toc.live.serve.running import Serving, serving

LONGEST = 0.5
"""Seconds until a kill, at most: a few changes."""


def killed(file: Path, number: int, chance: random.Random) -> tuple[int, int]:
    """Serve a plan, change a text again and again from `number` on, and kill the server; the
    number of the last change that was answered, and of the last that was asked."""
    ready = serving([file])
    ready.listening.listen()
    child = os.fork()
    if not child:
        _serve(ready)
    ready.listening.close()  # once the server is gone, nobody takes in who calls
    answered = asked = number
    client = Client(ready, file)
    assert client.get("/buurt/boom").status == 200
    wait = chance.uniform(0, LONGEST)
    killer = threading.Timer(wait, lambda: os.kill(child, signal.SIGKILL))
    killer.start()
    try:
        while True:
            asked += 1
            answer = client.post(
                "/buurt/wijzig",
                doen="tekst",
                deel="inspanningen",
                id="maaltijden",
                veld__text=f"Tekst {asked}",
            )
            assert answer.status == 303, answer.text
            answered = asked
    except (OSError, http.client.HTTPException):
        pass
    finally:
        killer.join()
        os.waitpid(child, 0)
    return answered, asked


def _serve(ready: Serving) -> None:
    try:
        ready.run()
    finally:
        os._exit(0)


def check(file: Path, answered: int, asked: int) -> int:
    """Nothing is lost: the number that stands in the file. AssertionError where something is."""
    text = file.read_text(encoding="utf-8")
    for number in range(asked, answered - 1, -1):
        said = f"Tekst {number}" if number else "Maaltijden organiseren"
        if text == PLAN.replace("Maaltijden organiseren", said):
            return number
    raise AssertionError((answered, asked, text))


def all_the_way_back(file: Path) -> int:
    """How many steps there were. AssertionError where it does not end as it began."""
    count = 0
    while True:
        try:
            with locked(file):
                undo(file)
        except HistoryError as error:
            if not error.key.startswith("nothing-"):
                raise AssertionError(str(error)) from error
            break
        count += 1
    assert file.read_text(encoding="utf-8") == PLAN
    return count


def run(kills: int, seed: int) -> tuple[int, int]:
    """Kill so often: how many changes were answered in all, and how many kills came while one was
    busy and had been written already."""
    chance = random.Random(seed)
    changes = between = 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "buurt.yaml"
        number = 0
        for kill in range(kills):
            if kill % 20 == 0:
                if number:
                    all_the_way_back(file)
                file.write_text(PLAN, encoding="utf-8")
                number = 0
            before = number
            answered, asked = killed(file, number, chance)
            number = check(file, answered, asked)
            changes += answered - before
            between += number > answered
        if number:
            all_the_way_back(file)
    return changes, between


def main() -> int:
    """As it is typed."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=500)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    began = time.monotonic()
    changes, between = run(given.kills, given.seed)
    took = time.monotonic() - began
    told = f"{given.kills} kills, {changes} changes answered, {between} written and unanswered"
    sys.stdout.write(f"{told}, nothing lost ({took:.0f} s)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
