"""A programme file, read and checked: what every command starts from."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path

from toc.graph import GoalGraph
from toc.loading import Reading, read
from toc.messages import Language
from toc.model import Programme
from toc.problems import Problem, Severity
from toc.rules import check


@dataclass(frozen=True)
class Loaded:
    """What came out of a file: the programme and its problems.

    `programme` is None where the file says something that cannot be read as a programme; its
    problems then say what.
    """

    file: Path
    reading: Reading

    @property
    def programme(self) -> Programme | None:
        """The programme, exactly as the file has it, or None."""
        return self.reading.programme if self.reading.sound else None

    @property
    def language(self) -> Language:
        """The language that the file asks for."""
        return self.reading.language

    @property
    def name(self) -> str:
        """The programme's name in file names: the file's name without its ending."""
        return self.file.stem

    @cached_property
    def tree(self) -> GoalGraph | None:
        """The programme as a graph, or None where there is no programme."""
        return GoalGraph(self.programme) if self.programme is not None else None

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, sorted by place."""
        with _uncollected():
            return tuple(check(self.reading, self.tree))

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that make the file unfit to build on."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def load_path(path: str | PathLike[str]) -> Loaded:
    """Read and check a programme file."""
    file = Path(path)
    with _uncollected():
        return Loaded(file, read(file))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Put off garbage collection. Nothing that reading makes is garbage, and looking through it
    again and again took half the time for a plan of 10,000 inspanningen."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
