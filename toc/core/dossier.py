"""A programme with everything that belongs to it, each read once and only when it is asked for:
what every command, and every program without a terminal, starts from."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.checked import Asked, Check, Checked
from toc.core.files import Copy, copies_of
from toc.core.graph import GoalGraph
from toc.core.graph_after import graph_of
from toc.core.loading import Reading, read
from toc.core.loading.logo import logo_trouble
from toc.core.model import Programme, Verdict
from toc.core.problems import Problem, Severity
from toc.core.wording import UnusableError
from toc.core.words import Language

if TYPE_CHECKING:
    from toc.core.model.measurements import Measurements
    from toc.core.records.adopted import AdoptedPlan
    from toc.core.records.measurements import MeasurementsRead
    from toc.core.records.plan_files import PlanFile
    from toc.core.records.reviews import Reviews

NO_FILE = frozenset(
    {"file-missing", "file-missing-near", "file-unreadable", "is-a-folder", "not-a-file"}
)
"""The problems of what is no file that can be opened."""


@dataclass(frozen=True)
class Dossier:
    """A programme file and what stands beside it.

    `programme` is None where the file says something that cannot be read as a programme; its
    `problems` then say what. What stands beside it is there for a sound programme only. Where it
    cannot be used, asking for it raises UnusableError: what was recorded is never told by half.
    """

    file: Path
    reading: Reading
    check: Check
    asked: Asked

    @property
    def programme(self) -> Programme | None:
        """The programme, exactly as the file has it, or None."""
        return self.reading.programme if self.reading.sound else None

    @property
    def language(self) -> Language:
        """The language that the file asks for."""
        return self.reading.language

    def spoken(self, asked: Language | None) -> Language:
        """The language that somebody asks for, else that of the file, in the file's own words."""
        programme = self.reading.programme
        if asked is None or programme is None:
            return asked or self.language
        return programme.spoken(asked)

    @property
    def readable(self) -> bool:
        """Whether there is a file, and it could be opened."""
        return not any(problem.id in NO_FILE for problem in self.reading.problems)

    @property
    def name(self) -> str:
        """The programme's name in file names: the file's name without its ending."""
        return self.file.stem

    @property
    def sound(self) -> Programme:
        """The programme of a file that was found sound. ValueError where it has errors."""
        if self.programme is None:
            raise ValueError(f"{self.file} has errors")
        return self.programme

    @cached_property
    def tree(self) -> GoalGraph | None:
        """The programme as a graph, or None where there is no programme."""
        return graph_of(self.reading) if self.programme is not None else None

    @property
    def sound_tree(self) -> GoalGraph:
        """The graph of a file that was found sound. ValueError where it has errors."""
        if self.tree is None:
            raise ValueError(f"{self.file} has errors")
        return self.tree

    @cached_property
    def checked(self) -> Checked:
        """Everything that is wrong, and what of it is accepted."""
        return self._check(self.asked)

    def _check(self, asked: Asked) -> Checked:
        with uncollected(len(self.reading.positions.source.text)):
            if self.programme is not None:
                logo = logo_trouble(self.programme, self.file.parent)
                copies = tuple(one.within(self.file.parent) for one in self.copies)
                asked = replace(asked, logo=logo, copies=copies)
                if asked.least < Severity.ERROR:
                    asked = replace(asked, measured=self._measured_years)
            return self.check(self.reading, self.__dict__.get("tree"), asked)

    @property
    def _measured_years(self) -> Mapping[str, frozenset[str]]:
        """The years of which there is a measurement, by indicator. What is wrong with the file of
        measurements is said by who uses it; here it then counts for nothing."""
        # Most plans have nothing beside them; then nothing has to be loaded for it.
        if not (self.file.parent / self.name).is_dir():
            return {}
        found: dict[str, set[str]] = {}
        measurements = self.measured.measurements
        for row in measurements.current if measurements is not None else ():
            found.setdefault(row.indicator, set()).add(str(row.period.end.year))
        return {name: frozenset(years) for name, years in found.items()}

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """What a synchronised folder doubled of this programme and of what belongs to it; none of
        it counts."""
        return copies_of(self.file)

    def again(self) -> Dossier:
        """The same programme, with what stands beside it still to be read: for who has to know
        what is there now, because he is going to write."""
        return replace(self)

    @cached_property
    def measured(self) -> MeasurementsRead:
        """The file of measurements: what it holds, or what is wrong with it."""
        from toc.core.records.measurements import read_measurements

        return read_measurements(self.file, self.sound, self.asked.today)

    @property
    def measurements(self) -> Measurements:
        """What was measured of the programme's indicators; nothing where there is no file."""
        found = self.measured
        if found.measurements is None:
            from toc.core.words.measurements import MEASUREMENTS

            raise UnusableError("file-has-errors", found.problems, MEASUREMENTS, file=found.file)
        return found.measurements

    @cached_property
    def reviews(self) -> Reviews:
        """The reflections that were held."""
        from toc.core.records.reviews import read_reviews

        found = read_reviews(self.file)
        if found.broken:
            from toc.core.words.records import RECORDS

            wrong = [problem for one in found.broken for problem in one.problems]
            raise UnusableError("fix.review", wrong, RECORDS, fixes=False)
        return found

    @cached_property
    def old_texts(self) -> frozenset[str]:
        """The goals and inspanningen that a reflection decided to change and that have the text of
        then still."""
        if not any(one.decision is Verdict.CHANGE for one in self.sound.decisions):
            return frozenset()
        from toc.core.records.reviews import old_texts

        return old_texts(self.sound, self.reviews)

    @cached_property
    def plan_names(self) -> tuple[str, ...]:
        """The names of the adopted plans that hold: `2024`, `2025-2026`."""
        from toc.core.records.plan_files import names

        return names(self.file)

    @cached_property
    def every_plan_name(self) -> tuple[str, ...]:
        """The same with those that were replaced: `2024.1`."""
        from toc.core.records.plan_files import names

        return names(self.file, replaced=True)

    def plans(self, names: Sequence[str]) -> tuple[AdoptedPlan, ...]:
        """The adopted plans of these names."""
        found = [self.plan_file(name) for name in names]
        wrong = [one for one in found if one.plan is None]
        if wrong:
            from toc.core.records.plan_files import unusable

            first, *rest = wrong
            raise unusable(first, self.file, [unusable(one, self.file) for one in rest])
        return tuple(one.plan for one in found if one.plan is not None)

    def plan(self, name: str) -> AdoptedPlan | None:
        """The adopted plan of that name; None where there is none."""
        return self.plans([name])[0] if name in self.every_plan_name else None

    def plan_file(self, name: str) -> PlanFile:
        """The file of the adopted plan of that name: its plan, or what is wrong with it."""
        if name not in self._plan_files:
            from toc.core.records.plan_files import find

            self._plan_files[name] = find(self.file, name, self.sound)
        return self._plan_files[name]

    @cached_property
    def _plan_files(self) -> dict[str, PlanFile]:
        return {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong and not accepted, sorted by place."""
        return self.checked.problems

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that make the file unfit to build on; nothing else is looked for."""
        found = self._check(replace(self.asked, least=Severity.ERROR)).problems
        return tuple(p for p in found if p.severity is Severity.ERROR)


def read_dossier(
    path: str | PathLike[str], check: Check, asked: Asked, like: Reading | None = None
) -> Dossier:
    """Read a programme file, of which `check` is asked what is wrong, as `asked`.
    `toc.check.opening` has the one with the rules. Where it is much `like` what was read of it
    before, only what differs is read."""
    file = Path(path)
    with uncollected(_size(file)):
        reading = read(file, like)
    return Dossier(file, reading, check, asked)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except (OSError, ValueError):
        return 0


LARGE = 500_000
"""A file of so many bytes makes so many objects that looking for garbage among them costs more
than it finds."""


@contextmanager
def uncollected(size: int) -> Iterator[None]:
    """Put off garbage collection for a large file. Nothing that reading makes is garbage, and
    looking through it again and again took half the time for a plan of 10,000 inspanningen."""
    enabled = gc.isenabled() and size >= LARGE
    if not enabled:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
