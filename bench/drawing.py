"""The drawings: their time against the engine alone, and whether they keep still."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.edits import crossings, edits, order, sample, swapped, together
from bench.measure import Ratio, compare, python, seconds

REAL = "programmes/alliantie-van-kracht.yaml"
EDITS = 1000


@dataclass(frozen=True)
class Count(Ratio):
    """A number that is no time: `ratio` of what `name` says, at most `target`."""

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        return f"{mark}  {self.ratio:6.2f}    (target {self.target:.1f})    {self.name}"


def drawing(folder: Path) -> Iterator[Ratio]:
    """Every measure of the drawings."""
    yield from _speed(folder)
    yield _size()
    yield from _stillness()


def _speed(folder: Path) -> Iterator[Ratio]:
    """The full set of SVG files against the engine on the same DOT, one process and one file a
    drawing: in a process that has drawn before, and in one that has not (from when the plan is
    read). Then the PDF of all pages, and the standard set when nothing has changed, both as whole
    commands."""
    from toc.check.opening import open_dossier
    from toc.draw.export import DrawingFormat, Make, export
    from toc.draw.layout.columns import sheets
    from toc.draw.layout.engine import find
    from toc.draw.layout.engine_question import dot
    from toc.draw.layout.layout import question
    from toc.draw.views.columns import ColumnsView
    from toc.draw.views.din import network_view
    from toc.draw.views.wanted import standard_views

    dossier = open_dossier(REAL)
    programme, tree = dossier.programme, dossier.tree
    assert programme is not None
    assert tree is not None
    views = [network_view(programme, tree, network) for network in programme.networks]
    views += [v for v in standard_views(programme, tree) if isinstance(v, ColumnsView)]
    questions = [dot(question(sheet)).encode() for view in views for sheet in sheets(view)]
    to = folder / "svg"
    to.mkdir()

    def ours() -> object:
        return export(programme, tree, "plan", to, Make(frozenset({DrawingFormat.SVG})))

    def engine() -> object:
        command = [find(), "-Tsvg", "-o"]
        return [
            subprocess.run([*command, str(to / f"{number}.dot.svg")], input=asked, check=True)
            for number, asked in enumerate(questions)
        ]

    yield compare("the real plan's full set as SVG / the bare engine", ours, engine, 1.3)
    # Both at their best, in turn: other work on the machine only ever makes them slower.
    pairs = [(_cold(to), seconds(engine)) for _ in range(RUNS)]
    cold, bare = (min(times) for times in zip(*pairs, strict=True))
    yield Ratio("the same in a fresh process, with what it imports", cold / bare, 1.3, cold, bare)
    made = [python("-m", "toc", "export", REAL, *more, "--to", str(to)) for more in COMMANDS]
    names = ("the booklet as PDF", "the standard set, unchanged")
    for name, command in zip(names, made, strict=True):
        command()
        best = min(seconds(command) for _ in range(RUNS))
        yield Count(f"seconds for {name}, as a whole command", best, 2, best, 2)


def _cold(to: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "bench.cold_export", REAL, str(to)],
        capture_output=True,
        check=True,
        text=True,
    )
    return float(done.stdout)


COMMANDS = (("--format", "pdf"), ())
RUNS = 5


def _size() -> Ratio:
    """A network of 1,000 boxes, split over its sheets and drawn; one of 2,000 is refused."""
    from toc.draw.layout.columns import scenes

    large = sample(964, 36, seed=1)
    start = time.perf_counter()
    pages = scenes(large)
    seconds = time.perf_counter() - start
    name = f"seconds for a network of 1,000 boxes, on {len(pages)} sheets"
    return Count(name, seconds, 5, seconds, 5)


def _stillness() -> Iterator[Ratio]:
    """What a single edit moves, how many lines cross, and how near linked boxes stand."""
    from toc.documents.drawings.scene import Scene
    from toc.draw.layout.columns import drawn, sheets
    from toc.draw.views.columns import ColumnsView

    views = [sample(count, goals, seed) for seed, (count, goals) in enumerate(SIZES)]
    made = list(edits(views, EDITS, seed=2024))
    every = [*views, *(edit.after for edit in made)]
    of_view = [sheets(view) for view in every]
    pages = iter(drawn([sheet for parts in of_view for sheet in parts], 1, 9999))
    scenes: list[list[Scene]] = [[next(pages) for _ in parts] for parts in of_view]
    before = {view.title: order(view, scenes[n]) for n, view in enumerate(views)}
    swaps = sum(
        swapped(edit, before[edit.before.title], order(edit.after, scenes[len(views) + n])) > 0
        for n, edit in enumerate(made)
    )
    yield Count(f"of {EDITS} single edits change the order of other boxes", swaps, 0, swaps, 0)
    drawings: list[tuple[ColumnsView, Scene]] = [
        (view, scene) for view, of_one in zip(every, scenes, strict=True) for scene in of_one
    ]
    counted = [crossings(scene) for _, scene in drawings]
    crossed, pairs = sum(c for c, _ in counted), sum(p for _, p in counted)
    share = crossed / pairs
    yield Count(f"of the {pairs} pairs of lines cross ({crossed})", share, 0.25, share, 0.25)
    apart = [together(view, scene) for view, scene in drawings]
    near, whole = sum(a for a, _ in apart), sum(b for _, b in apart)
    name = "together: how far linked boxes stand apart / any two boxes of their columns"
    yield Count(name, near / whole, 0.8, near, whole)


SIZES = ((4, 2), (7, 3), (10, 4), (14, 5), (22, 7), (35, 9))
"""Inspanningen and goals of the drawings that are edited."""
