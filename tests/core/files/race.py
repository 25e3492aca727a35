"""Many people who write at the same time: is anything lost of what was acknowledged?

    python -m tests.core.files.race --writes 10000 --workers 8

Each worker is a process of its own that runs the commands themselves. What a command says it has
written must stand there when all are done; who could not write must have been told why. A part of
it runs in `test_race.py`.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

PROGRAMME = Path("programmes/leesmaatjes.yaml")
PLAN = """\
titel: Leesmaatjes
visie: Iedereen kan lezen
strategische_doelen: {lezen: Meer mensen lezen}
operationele_doelen: {meedoen: {tekst: Meer mensen doen mee, draagt_bij_aan: lezen}}
inspanningen: {cafe: {tekst: Een taalcafé openen, draagt_bij_aan: meedoen, eigenaar: Bieb}}
indicatoren:
  deelnemers:
    tekst: Aantal deelnemers
    meet: cafe
    soort: proces
    eenheid: deelnemers
    richting: omhoog
    nulmeting: {waarde: 0, datum: 2023-12}
"""
ROUND = 500
"""So many writes before it is looked at what stands there."""


@dataclass
class Outcome:
    """How many rows were acknowledged, which of them are lost, and what who failed was told."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    stray: set[str] = field(default_factory=set)


def race(folder: Path, writes: int, workers: int, seed: int = 1, size: int = ROUND) -> Outcome:
    """Let workers write at the same time in a folder, and look what came of it."""
    chance, outcome = random.Random(seed), Outcome()
    file = folder / PROGRAMME
    file.parent.mkdir(parents=True)
    file.write_text(PLAN, encoding="utf-8")
    beside = file.with_suffix("") / "measurements.csv"
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(workers, initializer=os.chdir, initargs=(folder,)) as pool:
        for first in range(0, writes, size):
            tasks = [
                (number, chance.choice(("add", "add", "add", "import")))
                for number in range(first, min(writes, first + size))
            ]
            done = pool.map(_write, tasks, chunksize=1)
            stands = set(beside.read_text(encoding="utf-8-sig").splitlines())
            keys = {tuple(line.split(";")[i] for i in (0, 1, 2, 5)) for line in stands}
            for code, said, rows in done:
                if code:
                    outcome.told[said] += 1
                    continue
                outcome.acknowledged += len(rows)
                outcome.lost += [row[3] for row in rows if row not in keys]
            outcome.stray |= {path.name for path in file.parent.rglob("~$*")}
            beside.unlink()
    return outcome


def _write(task: tuple[int, str]) -> tuple[int, str, list[tuple[str, str, str, str]]]:
    """One command: its exit code, the last thing it said, and the rows that it was to write."""
    number, kind = task
    count = 1 if kind == "add" else 3
    rows = [("deelnemers", "2024", str(100 + number), f"wijk {number}-{n}") for n in range(count)]
    if kind == "add":
        ((name, period, value, place),) = rows
        what = [name, "--period", period, "--value", value, "--place", place, "--by", "Bieb"]
        code, said = _toc("measure", "add", *what)
    else:
        # Seven sources, whose mappings are shared.
        sent = Path("sent", str(number), f"bieb-{number % 7}x.csv")
        sent.parent.mkdir(parents=True)
        lines = ["indicator;periode;waarde;plaats", *(";".join(row) for row in rows)]
        sent.write_text("\n".join(lines) + "\n", encoding="utf-8")
        code, said = _toc("measure", "import", str(sent), "--by", "Bieb")
    return code, said, rows


def _toc(*arguments: str) -> tuple[int, str]:
    from toc.cli.app import main

    out, err = io.StringIO(), io.StringIO()
    sys.argv = ["toc", *arguments]
    code = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    return code, (err.getvalue() or out.getvalue()).strip()


def main(given: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--writes", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(given)
    with tempfile.TemporaryDirectory() as folder:
        outcome = race(Path(folder), asked.writes, asked.workers, asked.seed)
    lines = [
        f"acknowledged {outcome.acknowledged} rows, lost {len(outcome.lost)}",
        f"not written and told so {outcome.told.total()}",
        *(f"  {count} x {said}" for said, count in outcome.told.most_common()),
        f"left in the folders: {sorted(outcome.stray)}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if outcome.lost or outcome.stray else 0


if __name__ == "__main__":
    raise SystemExit(main())
