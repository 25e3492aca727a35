"""The one currency of "something is wrong": what, how bad, and where."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import ClassVar

from toc.core.words import Language, Sentences

NO_FILE = Path()
"""Where what was read came without the name of its file."""


class Severity(IntEnum):
    """How much a problem weighs; higher is worse."""

    ADVICE = 1  # worth knowing, nothing depends on it
    WARNING = 2  # a gap in the plan: a leader should decide on it
    ERROR = 3  # the file says something that cannot be, so nothing built on it can be trusted


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file. Lines and columns count from 1; `length` is in characters, 0 where only a
    point is known; line 0 is the file as a whole. In a workbook it is a `cell` (B2) of a `sheet`;
    `part` is the column of a table, or the element of an XML file, that it is in."""

    file: Path
    line: int = 0
    column: int = 0
    length: int = 0
    sheet: str = ""
    cell: str = ""
    part: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else str(self.file)


@dataclass(frozen=True, order=True)
class Edit:
    """`old` becomes `new` at a line and column, both from 1, of the text as it was when the edit
    was found; `why` names the reason in `toc.check.words.fixing`. Either text may hold line
    ends."""

    line: int
    column: int
    old: str
    new: str
    why: str


@dataclass(frozen=True)
class Correction:
    """What to write instead: the `edits`, and `lines`, the lines that they change as they will
    be. `certain` says that nothing else can have been meant, so nobody need be asked."""

    edits: tuple[Edit, ...]
    lines: tuple[str, ...]
    certain: bool = True


class RefusalError(Exception):
    """Something cannot go on; nothing is half done. `key` names in `table` the sentence that says
    why and what to do instead, `values` fill it in; a refusal among them says itself there. A
    command ends with `code`."""

    table: ClassVar[Sentences]
    code: ClassVar[int] = 2

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values: Mapping[str, object] = values

    def say(self, language: Language) -> str:
        """Why, for the user, on one line or more."""
        said = {
            name: value.say(language) if isinstance(value, RefusalError) else value
            for name, value in self.values.items()
        }
        return self.table.say(self.key, language, **said)

    def __str__(self) -> str:
        return self.say("en")


def mark(fingerprint: Iterable[str]) -> str:
    """A short mark of a fingerprint, the same in every report."""
    text = "\0".join(fingerprint)
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:32]


_AMONG_IDS = re.compile("(, |[()])")


def with_other_ids(fingerprint: Iterable[str], ids: Mapping[str, str]) -> tuple[str, ...]:
    """A fingerprint as it is where elements have another id. A value may name several, also
    between brackets behind a text."""
    return tuple(
        "".join(ids.get(one, one) for one in _AMONG_IDS.split(part)) for part in fingerprint
    )


@dataclass(frozen=True)
class Problem:
    """Something that is wrong, before it is put into words.

    `id` names the rule or the reading step; its sentences stand under that id in a table of the
    room that found it, and under `kind` where it has several. `about` is the id of the element
    that it concerns, empty where there is none. `correction` is what to write instead, where that
    is known.
    """

    id: str
    severity: Severity
    place: Place
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    source_line: str = ""
    kind: str = ""
    correction: Correction | None = None

    def of(self, file: Path) -> Problem:
        """The same in a file, whose name is known by now."""
        return replace(self, place=replace(self.place, file=file))

    @property
    def fingerprint(self) -> tuple[str, ...]:
        """What stays the same when lines are added above it: the rule, the element and the
        values."""
        return (self.id, self.kind, self.about, *(self.values[key] for key in sorted(self.values)))


class WrongError(RefusalError):
    """What stands in an input cannot be read. Who knows where it stands makes it a problem."""

    values: Mapping[str, str]

    def __init__(self, key: str, /, **values: str) -> None:
        super().__init__(key, **values)

    def at(self, place: Place) -> Problem:
        """The problem that it is at that place."""
        return Problem(self.key, Severity.ERROR, place, values=self.values)

    def say(self, language: Language) -> str:
        """What is wrong, and what to write instead, each on its line."""
        parts = (self.table.say(f"{self.key}.{part}", language, **self.values) for part in _PARTS)
        return "\n".join(parts)

    def __str__(self) -> str:
        return self.key


_PARTS = ("what", "fix")
