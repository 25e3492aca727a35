"""This tree against an earlier commit of it, side by side: `python -m bench earlier` against the
one that the targets are about, `python -m bench.earlier COMMIT` against any other.

Both read the plan as the earlier commit has it, each in a copy of its own. Their time is
compared, not what they say: that may have become more.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench.measure import Ratio, compare, python
from bench.synthetic import plan

BEFORE = "acddbea"
"""The last commit that read goals by lists of words and not as sentences."""

PLAN = "programmes/alliantie-van-kracht.yaml"
LARGE = "10000.yaml"


def earlier(folder: Path, commit: str = BEFORE) -> Iterator[Ratio]:
    """What people run most, and what they run first, as ratios to the same at the commit.
    CalledProcessError where git does not have it."""
    now, before = folder / "now", folder / "before"
    _unpack(commit, before)
    shutil.copytree("toc", now / "toc", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(before / "programmes", now / "programmes")
    for tree in (now, before):
        (tree / LARGE).write_text(plan(10_000), encoding="utf-8", newline="\n")

    def both(name: str, target: float, *arguments: str, pairs: int = 9) -> Ratio:
        ours, theirs = (python("-m", "toc", *arguments, folder=tree) for tree in (now, before))
        return compare(f"{name} / at {commit}", ours, theirs, target, pairs)

    yield both("toc validate, real plan", 1, "validate", PLAN)
    yield both("toc plan 2024, real plan", 1, "plan", "2024", PLAN)
    yield both(
        "toc export, SVG of the real plan", 1, *f"export {PLAN} --format svg --to out".split()
    )
    yield both("toc validate, 10,000 inspanningen", 1.2, "validate", LARGE, pairs=3)
    # An install compiles the libraries; what lies in a folder is compiled by its first run.
    ours, theirs = (partial(_first, tree) for tree in (now, before))
    name = f"toc validate, real plan, first run of a new folder / at {commit}"
    yield compare(name, ours, theirs, 1.5, pairs=5)


def _first(tree: Path) -> None:
    for compiled in [*(tree / "toc").rglob("__pycache__")]:
        shutil.rmtree(compiled)
    validate: Callable[[], object] = python("-m", "toc", "validate", PLAN, folder=tree)
    validate()


def _unpack(commit: str, folder: Path) -> None:
    command = ["git", "archive", commit, "toc", "programmes"]
    held = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(held)) as archive:
        archive.extractall(folder, filter="data")


def main(commit: str) -> int:
    """Print every ratio. 1 where a target is missed."""
    reached = True
    with tempfile.TemporaryDirectory() as name:
        for ratio in earlier(Path(name), commit):
            print(ratio, flush=True)
            reached = reached and ratio.reached
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else BEFORE))
