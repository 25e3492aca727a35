"""What stands beside two copies of a programme, as one: measurements by row, adopted plans and
reflections by file."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from toc.change.edits.renamed_records import MEASURED, Respelling, renamed_record
from toc.change.merging.joining import ABSENT, Choices, Conflict, ConflictKind, Side
from toc.change.merging.measurements import join_rows
from toc.change.merging.reflections import joined_review
from toc.change.saving import FileChange
from toc.core.files import held
from toc.core.files.names import MARK
from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements
from toc.core.records.folder import beside
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import MeasurementsRead, from_bytes
from toc.core.wording import UnusableError
from toc.core.words.measurements import MEASUREMENTS

FOLDERS = ("plans", "reviews", "sources")

Before = Callable[[str], bytes | None]
"""What a file beside the programme held in the version of both, by its name there."""


@dataclass(frozen=True)
class JoinedRecords:
    """The files beside the joined programme that change, what nobody decided on yet, and the ids
    of which something is measured in what comes along."""

    changes: tuple[FileChange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    measured: frozenset[str] = frozenset()


@dataclass(frozen=True)
class RecordsOf:
    """Two programme files with what stands beside them, and the file of the result. `before` is
    None where no version of both is known. The respellings say which ids are other ones in each
    version; the `programme` knows all indicators that any has."""

    mine: Path
    theirs: Path
    into: Path
    before: Before | None
    programme: Programme
    today: datetime.date
    base_ids: Sequence[Respelling] = ()
    my_ids: Sequence[Respelling] = ()
    their_ids: Sequence[Respelling] = ()

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

    def versions(self, name: str) -> tuple[bytes | None, bytes | None, bytes | None]:
        """What a file of that name held in the version of both, and holds in either, all with the
        ids of the result."""
        mine, theirs = (held(_at(file, name)) for file in (self.mine, self.theirs))
        base = self.before(name) if self.before is not None else None
        # A file may still have an id that its programme has no more, where that was changed by
        # hand; measurements that have one cannot be read.
        also = () if name == MEASURED else self.base_ids
        return (
            self._with_ids(name, base, self.mine, self.base_ids),
            self._with_ids(name, mine, self.mine, (*self.my_ids, *also)),
            self._with_ids(name, theirs, self.theirs, (*self.their_ids, *also)),
        )

    def _with_ids(
        self, name: str, data: bytes | None, programme_file: Path, ids: Sequence[Respelling]
    ) -> bytes | None:
        for one in ids if data is not None else ():
            assert data is not None, "it is there"
            data = renamed_record(name, data, _at(programme_file, name), one)
        return data


def join_records(
    of: RecordsOf,
    choices: Choices,
    back: Collection[str] = (),
    gone: Collection[str] = (),
) -> JoinedRecords:
    """The files beside the joined programme, with all that was measured of indicators that come
    `back` though one side removed them, and nothing of those that are `gone`. Raises
    UnusableError where measurements cannot be read, SavingError where a file cannot, ChangeError
    where an id in it cannot be changed."""
    changes: list[FileChange] = []
    conflicts: list[Conflict] = []
    measured: frozenset[str] = frozenset()
    for name in of.names():
        base, mine, theirs = of.versions(name)
        only_theirs = mine is None or (of.before is not None and mine == base)
        if theirs is None or mine == theirs or (of.before is not None and theirs == base):
            made = mine
        elif name == MEASURED:
            rows, dutch, found = _joined_rows((base, mine, theirs), of, choices, back)
            kept = [one for one in rows if one.indicator not in gone]
            measured = frozenset(one.indicator for one in kept)
            conflicts += found
            is_whole = only_theirs and len(kept) == len(rows)
            made = theirs if is_whole else to_bytes(Measurements(tuple(kept)), dutch=dutch)
        elif only_theirs:
            made = theirs
        elif (review := joined_review(name, base, mine or b"", theirs)) is not None:
            made = review
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
    return JoinedRecords(tuple(changes), tuple(conflicts), measured)


def _joined_rows(
    files: tuple[bytes | None, bytes | None, bytes],
    of: RecordsOf,
    choices: Choices,
    back: Collection[str],
) -> tuple[list[Measurement], bool, list[Conflict]]:
    """The measurements of both, whether their columns are Dutch, and where they clash."""
    base, mine, theirs = files
    was = None
    if base is not None:
        was = from_bytes(base, _at(of.mine, MEASURED), of.programme, of.today).measurements
    other = _rows(from_bytes(theirs, _at(of.theirs, MEASURED), of.programme, of.today))
    ours = other
    if mine is not None:
        ours = _rows(from_bytes(mine, _at(of.mine, MEASURED), of.programme, of.today))
    rows, conflicts = join_rows(
        [one for one in was.rows if one.indicator not in back] if was else (),
        ours.measurements.rows if ours.measurements is not None and mine is not None else (),
        other.measurements.rows if other.measurements is not None else (),
        choices,
    )
    return rows, ours.dutch, conflicts


def _rows(read: MeasurementsRead) -> MeasurementsRead:
    if read.measurements is None:
        raise UnusableError("file-has-errors", read.problems, MEASUREMENTS, file=read.file)
    return read


def _at(programme_file: Path, name: str) -> Path:
    return beside(programme_file, *name.split("/"))
