"""The one currency of "something is wrong": what, how bad, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path


class Severity(IntEnum):
    """How much a problem weighs; higher is worse."""

    ADVICE = 1  # worth knowing, nothing depends on it
    WARNING = 2  # a gap in the plan: a leader should decide on it
    ERROR = 3  # the file says something that cannot be, so nothing built on it can be trusted


@dataclass(frozen=True, order=True)
class Place:
    """A place in a programme file. Lines and columns count from 1; `length` is in characters, 0
    where only a point is known; line 0 is the file as a whole."""

    file: Path
    line: int = 0
    column: int = 0
    length: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else str(self.file)


@dataclass(frozen=True)
class Problem:
    """Something that is wrong, before it is put into words.

    `id` names the rule or the reading step; its sentences stand in `toc.messages` under that id.
    `about` is the id of the element it concerns, empty where there is none.
    """

    id: str
    severity: Severity
    place: Place
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    source_line: str = ""
