"""Graphviz as a value-to-value function: boxes of a given size in columns go in, their places and
the ways of the lines between them come out. It never sees a text of the programme."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from toc.core.words.typed_commands import pip_install
from toc.documents.drawings.scene import Point
from toc.documents.errors import DrawingError
from toc.documents.parallel import each
from toc.draw.layout.engine_question import LayoutColumns, PlacedLayout, dot, forward
from toc.draw.layout.passing_lines import passes, threaded

PROGRAM = "graphviz-pure"
OTHER = "dot"
"""Graphviz itself: the same question, the same kind of answer."""

ASKED_FOR = "TOC_GRAPHVIZ"
"""The variable of the environment in which people name another program, by its name or path."""

_LIMIT_SECONDS = 120


def find() -> str:
    """The engine's program: the one that `TOC_GRAPHVIZ` names; else the one installed with Python,
    or on the path; else Graphviz itself. DrawingError `engine-missing` if there is none, or
    `engine-not-there` where the one asked for is not."""
    asked = os.environ.get(ASKED_FOR, "").strip()
    if asked:
        found = shutil.which(asked)
        if found is None:
            raise DrawingError("engine-not-there", program=asked, variable=ASKED_FOR)
        return found
    name = f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM
    for folder in (Path(sys.executable).parent, Path(sysconfig.get_path("scripts"))):
        if (folder / name).is_file():
            return str(folder / name)
    found = shutil.which(PROGRAM) or shutil.which(OTHER)
    if found is None:
        again = pip_install(f"--force-reinstall {PROGRAM}")
        raise DrawingError("engine-missing", program=PROGRAM, install=again)
    return found


def place(drawings: Sequence[LayoutColumns]) -> list[PlacedLayout]:
    """Lay out drawings, many in one run of the engine and a run on each core. DrawingError where
    it is missing or fails."""
    cores = min(len(drawings), os.cpu_count() or 1)
    # Dealt out like cards, so that neighbouring large ones do not fall to one core.
    shares = [drawings[core::cores] for core in range(cores)]
    answers = [iter(share) for share in each(_place_share, shares, cores)]
    return [next(answers[number % cores]) for number in range(len(drawings))]


def _place_share(drawings: Sequence[LayoutColumns]) -> list[PlacedLayout]:
    # Left to itself an engine draws a line that passes over a column through the corner of a box,
    # and rarely turns boxes over without a word.
    threads = {i: threaded(one) for i, one in enumerate(drawings) if passes(one)}
    asked = [threads[i].columns if i in threads else one for i, one in enumerate(drawings)]
    placed = _answers(asked)
    for i, thread in threads.items():
        placed[i] = thread.joined(placed[i], drawings[i])
    return placed


def _answers(drawings: Sequence[LayoutColumns]) -> list[PlacedLayout]:
    if not drawings:
        return []
    output = run("".join(dot(drawing) for drawing in drawings))
    decoder = json.JSONDecoder()
    placed: list[PlacedLayout] = []
    start = 0
    for drawing in drawings:
        while output[start].isspace():
            start += 1
        answer, start = decoder.raw_decode(output, start)
        placed.append(_read(answer, drawing))
    return placed


def run(text: str) -> str:
    """The engine's JSON for a DOT text, one object per graph."""
    try:
        done = subprocess.run(
            [find(), "-Tjson0"],
            input=text.encode(),
            capture_output=True,
            timeout=_LIMIT_SECONDS,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise DrawingError("engine-slow", seconds=str(_LIMIT_SECONDS)) from error
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", b"") or b""
        reason = said.decode(errors="replace").strip() or str(error)
        raise DrawingError("engine-failed", reason=reason) from error
    return done.stdout.decode()


def _read(answer: dict[str, object], asked: LayoutColumns) -> PlacedLayout:
    _, _, width, height = (float(part) for part in str(answer["bb"]).split(","))
    middles: dict[str, Point] = {}
    for thing in _things(answer, "objects"):
        if "pos" in thing:
            middles[thing["name"]] = _point(thing["pos"], height)
    paths: list[tuple[Point, ...]] = [()] * len(asked.edges)
    drawn = forward(asked)
    for thing in _things(answer, "edges"):
        if "id" in thing:
            number = int(thing["id"])
            path = tuple(_point(p, height) for p in thing["pos"].split())
            paths[number] = path if drawn[number] == asked.edges[number] else path[::-1]
    return PlacedLayout(middles, tuple(paths), width, height)


def _things(answer: dict[str, object], kind: str) -> list[dict[str, str]]:
    things = answer.get(kind, [])
    assert isinstance(things, list)
    return things


def _point(text: str, height: float) -> Point:
    x, y = text.split(",")
    return Point(float(x), height - float(y))
