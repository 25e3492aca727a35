"""The choice: how long until it is proven, how far from that after a minute, and against CP-SAT on
the same question in the same time on the same cores.

The gap of a plan is that of the first aim that is not proven: how far the best so far is from what
no choice can exceed. The aims after it follow from that one, so theirs say nothing.

What was tried for the model and the search, and what became of it:

- Starts by period (x) against started-by-period (steps): the steps took three times as long.
- Rows of order for all periods up to one, stronger on paper: no difference to be seen.
- Several aims in one objective, as digits up to 2¹⁶: about half the time of one by one; up to 10⁶
  it is no better.
- The relaxation first, with what it rules out and its answer made whole: a quarter of the time for
  5,000 in one year. For several years it is far off (it says 214 where 131 is the most) and slow.
- A large neighbourhood search beside the proof: for 200 × 20 it finds in ten seconds what the
  solver by itself does not find in thirty.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from bench.instances import Size, settled
from bench.measure import Ratio, compare, python

REAL = "programmes/alliantie-van-kracht.yaml"
YEAR = "2024"
BARE_IMPORTS = (
    "import typer, rich.console, pydantic, ruamel.yaml, networkx, numpy, highspy; "
    "pydantic.BaseModel"
)
SMALL = [
    Size(count, years, seed) for count, years in ((20, 3), (40, 4), (60, 5)) for seed in range(4)
]
LARGE = [Size(200, 20, seed) for seed in range(3)]
WIDE = Size(5000, 1)
MINUTE = 60


@dataclass(frozen=True)
class Proven:
    """How long it took to prove the best choice, in seconds; None where it was not proven."""

    name: str
    seconds: float | None
    target: float

    @property
    def reached(self) -> bool:
        """Whether it was proven in time."""
        return self.seconds is not None and self.seconds <= self.target

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        took = f"{self.seconds:6.2f} s" if self.seconds is not None else "not proven"
        return f"{mark}  {took}  (target {self.target:g} s)  {self.name}"


@dataclass(frozen=True)
class Gap:
    """How far the first aim that was not proven may be from its best, as a share of its bound."""

    name: str
    aim: str
    best: int
    bound: int | None
    target: float

    @property
    def reached(self) -> bool:
        """Whether it is close enough."""
        return self.bound is not None and self.bound - self.best <= self.target * self.bound

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        if not self.aim:
            return f"{mark}  proven  (target gap {self.target:.0%})  {self.name}"
        gap = f"{(self.bound - self.best) / self.bound:.2%}" if self.bound else "no bound"
        return (
            f"{mark}  {gap:>6}  (target gap {self.target:.0%})  {self.name}"
            f"  [{self.aim}: {self.best} of at most {self.bound}]"
        )


@dataclass(frozen=True)
class Against:
    """Our choice against another, on every aim in order: the first that differs decides."""

    name: str
    ours: tuple[int, ...]
    theirs: tuple[int, ...]

    @property
    def reached(self) -> bool:
        """Whether ours is not worse."""
        return self.ours >= self.theirs

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        than = "better" if self.ours > self.theirs else "equal" if self.reached else "worse"
        return f"{mark}  {than:>6}  (target not worse)  {self.name}  [{self.ours} {self.theirs}]"


def planning() -> Iterator[Ratio | Proven | Gap | Against]:
    """Every target of the choice."""
    yield real_year()
    bare = python("-c", BARE_IMPORTS)
    yield compare(
        "toc plan, real plan / its bare imports",
        python("-m", "toc", "plan", YEAR, REAL),
        bare,
        1.5,
    )
    yield proven(WIDE, 10)
    for size in SMALL:
        yield proven(size, MINUTE)
    for size in LARGE:
        yield from after(size, MINUTE)


def real_year() -> Proven:
    """One year of the real plan: from the question to the proven choice, the best of five."""
    from toc.check.opening import open_dossier
    from toc.core.graph import GoalGraph
    from toc.plan.choosing.proposal import propose

    programme = open_dossier(REAL).programme
    assert programme is not None
    graph = GoalGraph(programme)
    took = []
    for _ in range(5):
        began = time.perf_counter()
        propose(graph, YEAR)
        took.append(time.perf_counter() - began)
    return Proven("one year of the real plan, with its reasons", min(took), 0.2)


def proven(size: Size, target: float) -> Proven:
    """From the programme as values to the proven choice."""
    from toc.plan.choosing.choose import Chooser

    began = time.perf_counter()
    choice = Chooser(settled(size)).best()
    took = time.perf_counter() - began
    return Proven(f"proof for {size}", took if choice.proof.proven else None, target)


def after(size: Size, seconds: int) -> Iterator[Gap | Against]:
    """What there is after so many seconds, and what CP-SAT has then."""
    from toc.plan.choosing.choose import Chooser
    from toc.plan.choosing.stopping import Clock

    case = settled(size)
    choice = Chooser(case, clock=Clock(seconds)).best()
    first = choice.proof.open
    name = f"{size} after {seconds} s"
    if first is None:
        yield Gap(name, "", 0, 0, 0.02)
    else:
        yield Gap(name, first.aim.value, first.best, first.bound, 0.02)
    ours = tuple(choice.worth[aim] for aim in case.aims)
    # The solver and its help are two threads.
    workers = min(2, os.cpu_count() or 1)
    arguments = [size.inspanningen, size.years, size.seed, seconds, workers]
    command = [sys.executable, "-m", "bench.cpsat", *map(str, arguments)]
    if find_spec("ortools") is None:
        print("not measured: CP-SAT, of the extra `bench`, is not installed")
        return
    theirs = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    if not theirs["allowed"]:
        raise RuntimeError(f"{size}: what CP-SAT chooses may not be chosen")
    yield Against(f"{name}, against CP-SAT", ours, tuple(theirs["worth"]))
