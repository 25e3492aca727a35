"""Random edits of a plan that is kept in mind, each written, undone and redone: after each the
same findings as a check from the start, byte for byte in JSON.

    python -m tests.fuzz.fuzz_live --edits 10000 [--real 0.02] [--seed 0]
"""

from __future__ import annotations

import argparse
import datetime
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.change.edits.random_edits import an_edit, commented, reading_of
from tests.check.again.changes import every_case, pool_of, random_edit
from tests.cli.made_up import made_up
from toc.change.edits import Edit, EditError, RenameElement
from toc.change.edits.references import ClashError
from toc.check.opening import open_dossier
from toc.check.report.validation import validation
from toc.check.writers import ReportFormat, write
from toc.core.checked import Asked, Checked
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.model.base import Value
from toc.core.problems import RefusalError, Severity
from toc.live.engine import LiveProgramme

REAL = Path("programmes/alliantie-van-kracht.yaml")
TODAY = datetime.date(2026, 12, 1)
ASKED = Asked(TODAY)

Pool = Sequence[tuple[Ref, Value]]


def as_json(dossier: Dossier) -> str:
    """What `toc validate --json` says of it."""
    return write(validation(dossier, "nl"), ReportFormat.JSON, Severity.ERROR)


def an_edit_of(live: LiveProgramme, pool: Pool, chance: random.Random) -> tuple[str, Edit] | None:
    """An edit that can be asked for; None where this one cannot."""
    try:
        if chance.random() < 0.5:
            return an_edit(live.dossier.reading, chance)
        return random_edit(live.dossier.reading, pool, chance)
    except (EditError, ClashError, KeyError, IndexError, ValueError):
        return None


class Search:
    """What was tried, and what came of it."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.refused = 0
        self.wrong: list[str] = []
        self.known: dict[bytes, tuple[str, Checked]] = {}

    def plan(self, file: Path, pool: Pool, chance: random.Random, many: int) -> None:
        """So many edits of one plan, one after the other."""
        live = LiveProgramme(file, ASKED, lambda: TODAY)
        self._compare(live, "opened")
        for _ in range(many):
            found = an_edit_of(live, pool, chance)
            if found is None:
                continue
            kind, edit = found
            before = file.read_bytes()
            try:
                if isinstance(edit, RenameElement):
                    made = live.prepare_rename(edit.ref, edit.id)
                else:
                    made = live.prepare([edit])
            except (RefusalError, ClashError):
                self.refused += 1
                continue
            if not made.changes:
                continue
            live.write(made)
            after = file.read_bytes()
            self._compare(live, kind)
            live.undo()
            assert file.read_bytes() == before
            self._compare(live, f"{kind}, undone")
            live.redo()
            assert file.read_bytes() == after
            self._compare(live, f"{kind}, redone")
            self.done[kind] += 1

    def _compare(self, live: LiveProgramme, kind: str) -> None:
        data = live.file.read_bytes()
        if data not in self.known:
            fresh = open_dossier(live.file, ASKED)
            self.known = {
                **dict([*self.known.items()][-2:]),
                data: (as_json(fresh), fresh.checked),
            }
        if (as_json(live.dossier), live.dossier.checked) != self.known[data]:
            self.wrong.append(kind)
            print(f"{live.file}: {kind}", flush=True)


def main() -> None:
    """Try so many edits and tell what came of them."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--edits", type=int, default=10_000)
    asked.add_argument("--real", type=float, default=0.02)
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    cases, search, began, seed = every_case(), Search(), time.monotonic(), given.seed
    pool = pool_of([*cases, REAL.read_text(encoding="utf-8")])
    with tempfile.TemporaryDirectory() as folder:
        while search.done.total() < given.edits:
            chance = random.Random(seed)
            text = chance.choice((chance.choice(cases), made_up(seed, "nl")))
            if chance.random() < given.real:
                text = REAL.read_text(encoding="utf-8")
            if reading_of(text).sound:
                text = commented(text, chance)
                file = Path(folder) / f"plan-{seed}.yaml"
                file.write_text(text, encoding="utf-8", newline="")
                search.plan(file, pool, chance, 20)
            seed += 1
    print(f"{time.monotonic() - began:.0f} s, {seed - given.seed} plans")
    print("done:", search.done.total(), dict(search.done.most_common(12)))
    print("refused:", search.refused)
    print("wrong:", len(search.wrong))


if __name__ == "__main__":
    main()
