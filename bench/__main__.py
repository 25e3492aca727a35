"""`python -m bench`: every target of the project, measured in this run; `python -m bench planning`
is one part of them.

Ends with 1 where a target is missed. Tests never depend on this: a clock is no judge of right and
wrong, and a busy machine can miss a target that a quiet one reaches.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bench.crossings import crossing
from bench.drawing import drawing
from bench.earlier import earlier
from bench.live import live
from bench.measure import Ratio, compare, peak_megabytes, python
from bench.monitoring import monitoring
from bench.planning import planning
from bench.reading import reading
from bench.sensitivity import varying
from bench.synthetic import plan
from bench.versions import versions
from bench.workbooks import workbooks
from bench.written import written

REAL = "programmes/alliantie-van-kracht.yaml"
MOST_MEGABYTES = 300


class Measured(Protocol):
    """Anything measured: it says itself whether its target is reached."""

    @property
    def reached(self) -> bool:
        """Whether the target is met."""


@dataclass(frozen=True)
class Peak:
    """The most memory that a process held, in MB; None where the system does not tell."""

    megabytes: float | None

    @property
    def reached(self) -> bool:
        """Whether it is little enough."""
        return self.megabytes is None or self.megabytes <= MOST_MEGABYTES

    def __str__(self) -> str:
        if self.megabytes is None:
            return "not measured: this system does not tell a process's peak memory"
        mark = "reached" if self.reached else "MISSED "
        return (
            f"{mark}  {self.megabytes:6.0f} MB (target {MOST_MEGABYTES} MB)  "
            "peak memory, 10,000 inspanningen"
        )


BARE_TYPER = """
import typer
app = typer.Typer()
@app.command()
def main(name: str = typer.Argument(help='A name.')) -> None:
    'A command.'
app()
"""
# Checking a plan does without networkx now. It stays in the yardstick that the target was set for.
BARE_IMPORTS = "import typer, rich.console, pydantic, ruamel.yaml, networkx; pydantic.BaseModel"


def start() -> Iterator[Ratio]:
    """What a user waits for before anything happens."""
    bare = python("-c", BARE_TYPER, "--help")
    yield compare("toc --help / a bare typer app's help", python("-m", "toc", "--help"), bare, 1.3)
    completing = {
        "_TOC_COMPLETE": "complete_bash",
        "COMP_WORDS": "toc val",
        "COMP_CWORD": "1",
        "_TYPER_COMPLETE_ARGS": "toc val",
    }
    complete = python("-c", "from toc.cli import main; main()", environment=completing)
    yield compare("shell completion / a bare typer app's help", complete, bare, 1.3)
    validate = python("-m", "toc", "validate", REAL)
    imports = python("-c", BARE_IMPORTS)
    yield compare("toc validate, real plan / its bare imports", validate, imports, 1.3)


def size(folder: Path) -> Iterator[Ratio]:
    """Loading and checking large plans."""
    from ruamel.yaml import YAML

    from toc.check.opening import open_dossier

    large, small = folder / "10000.yaml", folder / "1000.yaml"
    large.write_text(plan(10_000), encoding="utf-8", newline="\n")
    small.write_text(plan(1_000), encoding="utf-8", newline="\n")
    data = large.read_bytes()

    def check(file: Path) -> int:
        return len(open_dossier(file).problems)

    yield compare(
        "all rules on 10,000 inspanningen / ruamel's C compose",
        lambda: check(large),
        lambda: YAML(typ="safe").compose(data),
        1.8,
        pairs=3,
    )
    yield compare(
        "10,000 inspanningen / 1,000", lambda: check(large), lambda: check(small), 12, pairs=3
    )
    huge = folder / "100000.yaml"
    huge.write_text(plan(100_000), encoding="utf-8", newline="\n")
    yield compare(
        "100,000 inspanningen / 10,000", lambda: check(huge), lambda: check(large), 14, pairs=1
    )


def memory(folder: Path) -> Iterator[Peak]:
    """Whether 10,000 inspanningen stay within their memory."""
    large = folder / "10000.yaml"
    large.write_text(plan(10_000), encoding="utf-8", newline="\n")
    yield Peak(peak_megabytes(["-m", "toc", "validate", str(large)]))


PARTS: dict[str, Callable[[Path], Iterable[Measured]]] = {
    # First, because a process begins with what its parent holds.
    "memory": memory,
    "start": lambda folder: start(),
    "earlier": lambda folder: earlier(folder / "earlier"),
    "reading": lambda folder: reading(),
    "size": size,
    "drawing": drawing,
    "crossings": lambda folder: crossing(),
    "planning": lambda folder: planning(),
    "varying": lambda folder: varying(),
    "monitoring": monitoring,
    "workbooks": workbooks,
    "written": lambda folder: written(),
    "versions": versions,
    "live": live,
}


def main(parts: Sequence[str]) -> int:
    """Print what is measured, of these parts or of all. 1 where a target is missed, 2 where there
    is no such part."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    reached = True
    with tempfile.TemporaryDirectory() as name:
        for part, measure in PARTS.items():
            if parts and part not in parts:
                continue
            for measured in measure(Path(name)):
                print(measured, flush=True)
                reached = reached and measured.reached
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
