"""`python -m bench`: every target of the project, as a ratio measured in this run.

Ends with 1 where a target is missed. Tests never depend on this: a clock is no judge of right and
wrong, and a busy machine can miss a target that a quiet one reaches.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.drawing import drawing
from bench.measure import Ratio, compare, peak_megabytes, python
from bench.synthetic import plan

REAL = "programmes/alliantie-van-kracht.yaml"
MOST_MEGABYTES = 300

BARE_TYPER = """
import typer
app = typer.Typer()
@app.command()
def main(name: str = typer.Argument(help='A name.')) -> None:
    'A command.'
app()
"""
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

    from toc.loaded import load_path

    large, small = folder / "10000.yaml", folder / "1000.yaml"
    large.write_text(plan(10_000), encoding="utf-8", newline="\n")
    small.write_text(plan(1_000), encoding="utf-8", newline="\n")
    data = large.read_bytes()

    def check(file: Path) -> int:
        return len(load_path(file).problems)

    yield compare(
        "all rules on 10,000 inspanningen / ruamel's C compose",
        lambda: check(large),
        lambda: YAML(typ="safe").compose(data),
        4,
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


def memory(folder: Path) -> bool:
    """Whether 10,000 inspanningen stay within their memory."""
    large = folder / "10000.yaml"
    large.write_text(plan(10_000), encoding="utf-8", newline="\n")
    peak = peak_megabytes(["-m", "toc", "validate", str(large)])
    if peak is None:
        print("not measured: this system does not tell a process's peak memory")
        return True
    mark = "reached" if peak <= MOST_MEGABYTES else "MISSED "
    print(f"{mark}  {peak:6.0f} MB (target {MOST_MEGABYTES} MB)  peak memory, 10,000 inspanningen")
    return peak <= MOST_MEGABYTES


def main() -> int:
    """Print every ratio. 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # First, because a process begins with what its parent holds.
        reached = memory(folder)
        for ratios in (start(), size(folder), drawing(folder)):
            for ratio in ratios:
                print(ratio, flush=True)
                reached = reached and ratio.reached
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
