"""Graphviz as a value-to-value function: boxes of a given size in columns go in, their places and
the ways of the lines between them come out. It never sees a text of the programme."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import graphviz

from toc.render.errors import DrawingError
from toc.render.scene import Point

PROGRAM = "graphviz-pure"
_INCH = 72.0
_LIMIT_SECONDS = 120


@dataclass(frozen=True)
class Node:
    """A box: its size in points. Names are words of letters and digits."""

    name: str
    width: float
    height: float


@dataclass(frozen=True)
class Edge:
    """A line between two boxes, `left` in an earlier column than `right` or in the same."""

    left: str
    right: str


@dataclass(frozen=True)
class Columns:
    """What is to be laid out: columns from left to right, boxes from top to bottom in that
    order. `gap` is the least distance between boxes, `between` that between columns."""

    columns: tuple[tuple[Node, ...], ...]
    edges: tuple[Edge, ...]
    gap: float
    between: float


@dataclass(frozen=True)
class Placed:
    """What comes out, in points from the top left: the middle of each box, the path of each edge
    (in the order of `Columns.edges`; a start, then three points per Bézier curve, from left to
    right), and the size of the whole."""

    middles: dict[str, Point]
    paths: tuple[tuple[Point, ...], ...]
    width: float
    height: float


def dot(columns: Columns) -> str:
    """The DOT text for the engine."""
    graph = graphviz.Digraph(
        graph_attr={
            "rankdir": "LR",
            "nodesep": _inches(columns.gap),
            "ranksep": _inches(columns.between),
            "splines": "spline",
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
        edge_attr={"arrowhead": "none"},
    )
    column_of = {n.name: i for i, column in enumerate(columns.columns) for n in column}
    for column in columns.columns:
        with graph.subgraph(graph_attr={"rank": "same"}) as rank:
            for node in column:
                rank.node(node.name, width=_inches(node.width), height=_inches(node.height))
            for upper, lower in pairwise(column):
                rank.edge(upper.name, lower.name, style="invis")
    # Columns without a link between them would otherwise fall on one another.
    for left, right in pairwise(columns.columns):
        graph.edge(left[0].name, right[0].name, style="invis", weight="0")
    for number, edge in enumerate(columns.edges):
        far = column_of[edge.right] - column_of[edge.left]
        attributes = {"id": str(number)}
        if far:
            attributes |= {"tailport": "e", "headport": "w"}
        else:
            attributes |= {"constraint": "false"}
        # The way up from the goals is kept straight before that from the inspanningen.
        if far == 1 and column_of[edge.right] < len(columns.columns) - 1:
            attributes["weight"] = "8"
        graph.edge(edge.left, edge.right, **attributes)
    return str(graph.source)


def find() -> str:
    """The engine's program: the one installed with Python, or else one on the path.
    DrawingError `engine-missing` if there is none."""
    name = f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM
    for folder in (Path(sys.executable).parent, Path(sysconfig.get_path("scripts"))):
        if (folder / name).is_file():
            return str(folder / name)
    found = shutil.which(PROGRAM)
    if found is None:
        raise DrawingError("engine-missing", program=PROGRAM)
    return found


def place(drawings: Sequence[Columns]) -> list[Placed]:
    """Lay out drawings, many in one run of the engine and a run on each core. DrawingError where
    it is missing or fails."""
    cores = min(len(drawings), os.cpu_count() or 1)
    # Dealt out like cards, so that neighbouring large ones do not fall to one core.
    shares = [drawings[core::cores] for core in range(cores)]
    with ThreadPoolExecutor(max(1, cores)) as runs:
        answers = [iter(share) for share in runs.map(_place_share, shares)]
    return [next(answers[number % cores]) for number in range(len(drawings))]


def _place_share(drawings: Sequence[Columns]) -> list[Placed]:
    output = run("".join(dot(drawing) for drawing in drawings))
    decoder = json.JSONDecoder()
    placed: list[Placed] = []
    start = 0
    for drawing in drawings:
        while output[start].isspace():
            start += 1
        answer, start = decoder.raw_decode(output, start)
        placed.append(_read(answer, len(drawing.edges)))
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


def _read(answer: dict[str, object], edges: int) -> Placed:
    _, _, width, height = (float(part) for part in str(answer["bb"]).split(","))
    middles: dict[str, Point] = {}
    for thing in _things(answer, "objects"):
        if "pos" in thing:
            middles[thing["name"]] = _point(thing["pos"], height)
    paths: list[tuple[Point, ...]] = [()] * edges
    for thing in _things(answer, "edges"):
        if "id" in thing:
            paths[int(thing["id"])] = tuple(_point(p, height) for p in thing["pos"].split())
    return Placed(middles, tuple(paths), width, height)


def _things(answer: dict[str, object], kind: str) -> list[dict[str, str]]:
    things = answer.get(kind, [])
    assert isinstance(things, list)
    return things


def _point(text: str, height: float) -> Point:
    x, y = text.split(",")
    return Point(float(x), height - float(y))


def _inches(points: float) -> str:
    return f"{points / _INCH:.5f}"
