"""A programme file, read and checked: what every command starts from."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from os import PathLike
from pathlib import Path

from toc.files import Copy, copies_of
from toc.graph import GoalGraph
from toc.loading import Reading, read
from toc.loading.logo import logo_trouble
from toc.messages import Language
from toc.model import Programme
from toc.problems import Problem, Severity
from toc.rules import Asked, Checked, check

_NO_FILE = {"file-missing", "file-missing-near", "file-unreadable", "is-a-folder", "not-a-file"}


@dataclass(frozen=True)
class Loaded:
    """What came out of a file: the programme and its problems.

    `programme` is None where the file says something that cannot be read as a programme; its
    problems then say what.
    """

    file: Path
    reading: Reading
    asked: Asked = field(default_factory=lambda: Asked(datetime.date.today()))

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
        return not any(problem.id in _NO_FILE for problem in self.reading.problems)

    @property
    def name(self) -> str:
        """The programme's name in file names: the file's name without its ending."""
        return self.file.stem

    @cached_property
    def tree(self) -> GoalGraph | None:
        """The programme as a graph, or None where there is no programme."""
        return GoalGraph(self.programme) if self.programme is not None else None

    @cached_property
    def checked(self) -> Checked:
        """Everything that is wrong, and what of it is accepted."""
        return self._check(self.asked)

    def _check(self, asked: Asked) -> Checked:
        with _uncollected(len(self.reading.positions.source.text)):
            if self.programme is not None:
                logo = logo_trouble(self.programme, self.file.parent)
                copies = tuple(one.within(self.file.parent) for one in self.copies)
                asked = replace(asked, logo=logo, copies=copies)
            return check(self.reading, self.tree, asked)

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """What a synchronised folder doubled of this programme and of what belongs to it; none of
        it counts."""
        return copies_of(self.file)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong and not accepted, sorted by place."""
        return self.checked.problems

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that make the file unfit to build on; nothing else is looked for."""
        found = self._check(replace(self.asked, least=Severity.ERROR)).problems
        return tuple(p for p in found if p.severity is Severity.ERROR)


def load_path(path: str | PathLike[str], asked: Asked | None = None) -> Loaded:
    """Read a programme file, to be checked as `asked`: as it says itself, today."""
    file = Path(path)
    with _uncollected(_size(file)):
        reading = read(file)
    return Loaded(file, reading, asked) if asked is not None else Loaded(file, reading)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except (OSError, ValueError):
        return 0


LARGE = 500_000
"""A file of so many bytes makes so many objects that looking for garbage among them costs more
than it finds."""


@contextmanager
def _uncollected(size: int) -> Iterator[None]:
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
