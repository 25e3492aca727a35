"""A plan that is kept in mind: how long one waits for the findings after a change of one element,
beside a check from the start of the same plan in the same run."""

from __future__ import annotations

import datetime
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.synthetic import plan
from toc.change.edits import Edit, RemoveElement
from toc.change.edits.placing import add_edit
from toc.change.edits.typed import field_edit, list_edit
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.comparing import Ref
from toc.live.engine import LiveProgramme

TODAY = datetime.date(2026, 12, 1)
ASKED = Asked(TODAY)
SIZES = ((1_000, 80, 50), (10_000, 40, 250))
"""Inspanningen, changes, and in how many milliseconds nineteen of twenty are to be answered."""

LEAST_TIMES = 20


@dataclass(frozen=True)
class Within:
    """The 95th percentile of many waits, in milliseconds, and what it is to be; and of the time
    that this process itself was busy, for a machine that does more."""

    name: str
    waited: float
    busy: float
    target: float

    @property
    def reached(self) -> bool:
        """Whether it is short enough."""
        return self.waited <= self.target

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        return (
            f"{mark}  {self.waited:6.1f} ms (target {self.target:.0f} ms)  {self.name}, "
            f"95th percentile  [busy {self.busy:.1f} ms]"
        )


@dataclass(frozen=True)
class Times:
    """How many times as long a check from the start is busy as the one after a change that
    nineteen of twenty stay under."""

    name: str
    full: float
    found: list[tuple[float, float]]

    @property
    def _times(self) -> float:
        return self.full * 1000 / _late(self.found)[1]

    @property
    def reached(self) -> bool:
        """Whether it is so many times."""
        return self._times >= LEAST_TIMES

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        middle = statistics.median(busy for _, busy in self.found)
        return (
            f"{mark}  {self._times:6.1f} x  (target {LEAST_TIMES} x)  {self.name}"
            f"  [{self.full * 1000:.0f} ms, in the middle {middle * 1000:.1f} ms]"
        )


def live(folder: Path) -> Iterator[Within | Times]:
    """Changes of one element, of every kind that people make."""
    for size, changes, target in SIZES:
        file = folder / f"live-{size}.yaml"
        file.write_text(plan(size), encoding="utf-8", newline="\n")
        full = _clocked(lambda: len(open_dossier(file, ASKED).problems))  # noqa: B023
        full = min(full, _clocked(lambda: len(open_dossier(file, ASKED).problems)))  # noqa: B023
        programme = LiveProgramme(file, ASKED, lambda: TODAY)
        programme.get_ready()
        chance = random.Random(size)
        found: list[tuple[float, float]] = []
        written: list[tuple[float, float]] = []
        undone: list[tuple[float, float]] = []
        for number in range(changes):
            edit = _edit(programme, chance, number)
            made = None

            def change() -> None:
                nonlocal made
                made = programme.prepare([edit])  # noqa: B023
                assert made.after.problems

            found.append(_clocked(change))
            assert made is not None
            written.append(_clocked(lambda: programme.write(made)))  # noqa: B023
            if number % 5 == 0:
                undone.append(_clocked(lambda: (programme.undo(), programme.dossier.problems)))  # noqa: B023
        said = f"{size:,} inspanningen"
        yield Within(f"findings after a change, {said}", *_late(found), target)
        yield Within(f"writing it with its history, {said}", *_late(written), target)
        yield Within(f"undone, with its findings, {said}", *_late(undone), target)
        yield Times(f"a check from the start / findings after a change, {said}", full[1], found)


def _edit(programme: LiveProgramme, chance: random.Random, number: int) -> Edit:
    """A change of one element, at random."""
    reading, sound = programme.dossier.reading, programme.dossier.sound
    work = Ref("inspanningen", chance.choice([*sound.inspanningen]))
    goal = Ref("operational_goals", chance.choice([*sound.operational_goals]))
    match number % 8:
        case 0:
            return field_edit(reading, work, ["text"], f"Koken met de buurt, keer {number}")
        case 1:
            return field_edit(reading, goal, ["text"], f"Buren kennen elkaar beter dan {number}")
        case 2:
            return field_edit(reading, work, ["owner"], f"gemeente {chance.randrange(40)}")
        case 3:
            links = {one.goal for one in sound.inspanningen[work.id].contributes_to}
            if goal.id in links:
                return field_edit(reading, work, ["duration"], "12")
            return list_edit(reading, work, ["contributes_to"], goal.id, taken_out=False)
        case 4:
            return add_edit(reading, "inspanningen", f"Een feest, keer {number}", under=[goal.id])
        case 5:
            return RemoveElement(work)
        case 6:
            return field_edit(reading, work, ["cost"], str(chance.randrange(1, 90_000)))
        case _:
            return field_edit(reading, work, ["start"], f"2027-0{chance.randrange(1, 10)}")


def _clocked(task: Callable[[], object]) -> tuple[float, float]:
    """How long a task takes, and how long this process was busy with it, in seconds."""
    start, busy = time.perf_counter(), time.process_time()
    task()
    return time.perf_counter() - start, time.process_time() - busy


def _late(times: list[tuple[float, float]]) -> tuple[float, float]:
    """What nineteen of twenty stay under, in milliseconds."""
    found = [sorted(one[column] for one in times) for column in (0, 1)]
    at = int(0.95 * (len(times) - 1) + 0.5)
    return found[0][at] * 1000, found[1][at] * 1000
