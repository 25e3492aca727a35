"""Of how many branches of `toc` the tests take both ways, and whether that is as many as before.

    python -m tests.branches MEASURED.json

`.ci/run` measures while it runs the tests. What only a process of its own runs (the tests start
hundreds, as a user does) is not seen, so the share is an under-estimate.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

TOP = Path(__file__).parents[1]
FLOOR = 94.0
"""In per cent. It is raised when more is reached, and never lowered to get something through."""


def shares(measured: dict[str, Any], modules: list[str]) -> dict[str, tuple[int, int]]:
    """Of each room the branches that were taken, and all of them. ValueError where a module of
    those that were named was not measured: of it nobody can say how much is reached."""
    if unseen := sorted(set(modules) - set(measured["files"])):
        raise ValueError(", ".join(unseen))
    found: dict[str, tuple[int, int]] = {}
    for name in modules:
        said = measured["files"][name]
        taken, missed = len(said["executed_branches"]), len(said["missing_branches"])
        room = "/".join(name.split("/")[:2]) if name.count("/") > 1 else "toc"
        before = found.get(room, (0, 0))
        found[room] = (before[0] + taken, before[1] + taken + missed)
    return found


def main(path: str) -> int:
    """Prints the shares; 1 where the whole is under the floor."""
    measured = json.loads(Path(path).read_text(encoding="utf-8"))
    found = shares(
        measured, sorted(one.relative_to(TOP).as_posix() for one in TOP.glob("toc/**/*.py"))
    )
    for room, (taken, every) in sorted(found.items()):
        sys.stdout.write(f"{room:16} {100 * taken / max(every, 1):5.1f} %  {taken} of {every}\n")
    taken, every = (sum(column) for column in zip(*found.values(), strict=True))
    share = 100 * taken / every
    sys.stdout.write(
        f"{'all':16} {share:5.1f} %  {taken} of {every} branches (floor: {FLOOR} %)\n"
    )
    return 0 if share >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
