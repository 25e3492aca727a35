"""What stands beside two copies of a programme, as one: measurements by row, adopted plans and
reflections by file."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.change.merging.joining import ABSENT, Choices, Conflict, ConflictKind, Side
from toc.change.merging.measurements import join_rows
from toc.change.saving import FileChange
from toc.core.files import held
from toc.core.files.names import MARK
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.records.folder import beside
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import MeasurementsRead, from_bytes
from toc.core.wording import UnusableError
from toc.core.words.measurements import MEASUREMENTS

MEASURED = "measurements.csv"
FOLDERS = ("plans", "reviews", "sources")

Before = Callable[[str], bytes | None]
"""What a file beside the programme held in the version of both, by its name there."""


@dataclass(frozen=True)
class JoinedRecords:
    """The files beside the joined programme that change, and what nobody decided on yet."""

    changes: tuple[FileChange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class RecordsOf:
    """Two programme files with what stands beside them, and the file of the result. `before` is
    None where no version of both is known."""

    mine: Path
    theirs: Path
    into: Path
    before: Before | None

    def names(self) -> Iterator[str]:
        """The names of all files that either has, seen from its folder."""
        found: dict[str, None] = {}
        for file in (self.mine, self.theirs):
            folder = beside(file)
            if (folder / MEASURED).is_file():
                found[MEASURED] = None
            for name in FOLDERS:
                inner = folder / name
                every = sorted(inner.iterdir()) if inner.is_dir() else []
                for one in every:
                    if one.is_file() and not one.name.startswith((".", MARK)):
                        found[f"{name}/{one.name}"] = None
        yield from found


def join_records(
    of: RecordsOf, programme: Programme, today: datetime.date, choices: Choices
) -> JoinedRecords:
    """The files beside the joined programme. Raises UnusableError where measurements cannot be
    read, SavingError where a file cannot."""
    changes: list[FileChange] = []
    conflicts: list[Conflict] = []
    for name in of.names():
        mine, theirs = (held(_at(file, name)) for file in (of.mine, of.theirs))
        base = of.before(name) if of.before is not None else None
        if theirs is None or mine == theirs or (of.before and theirs == base):
            made = mine
        elif mine is None or (of.before and mine == base):
            made = theirs
        elif name == MEASURED:
            files = (base, mine, theirs)
            made, found = joined_measurements(files, of, programme, today, choices)
            conflicts += found
        else:
            one = Conflict(ConflictKind.FILE, (name,), ABSENT, "", str(_at(of.theirs, name)))
            side = choices.get(one.key)
            if side is None:
                conflicts.append(one)
            made = theirs if side is Side.THEIRS else mine
        target = _at(of.into, name)
        there = held(target)
        if made is not None and made != there:
            changes.append(FileChange(target, there, made))
    return JoinedRecords(tuple(changes), tuple(conflicts))


def joined_measurements(
    files: tuple[bytes | None, bytes, bytes],
    of: RecordsOf,
    programme: Programme,
    today: datetime.date,
    choices: Choices,
) -> tuple[bytes, list[Conflict]]:
    """The file of measurements of both."""
    base, mine, theirs = files
    read = [
        _rows(from_bytes(data, _at(file, MEASURED), programme, today))
        for data, file in ((mine, of.mine), (theirs, of.theirs))
    ]
    was = None
    if base is not None:
        was = from_bytes(base, _at(of.mine, MEASURED), programme, today).measurements
    ours = read[0].measurements or Measurements()
    other = read[1].measurements or Measurements()
    rows, conflicts = join_rows(was.rows if was else (), ours.rows, other.rows, choices)
    return to_bytes(Measurements(tuple(rows)), dutch=read[0].dutch), conflicts


def _rows(read: MeasurementsRead) -> MeasurementsRead:
    if read.measurements is None:
        raise UnusableError("file-has-errors", read.problems, MEASUREMENTS, file=read.file)
    return read


def _at(programme_file: Path, name: str) -> Path:
    return beside(programme_file, *name.split("/"))
