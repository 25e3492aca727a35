"""The folder with the history of a plan: its steps, and what files held."""

from __future__ import annotations

import hashlib
import re
import secrets
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from toc.core.files import held, store
from toc.core.records.folder import beside
from toc.core.records.history.errors import HistoryError
from toc.core.records.history.values import FOLDER, PROGRAMME, ChangedFile, State, Step

MOST = 200
"""So many steps are kept; of older ones nobody knows any more what came after."""

LARGEST = 100_000_000
"""So many bytes all of them may take together; then the oldest go first."""

LEAST = 10
"""So many steps are kept, however large they are."""

_NAME = re.compile(r"(?P<number>[0-9]{6})-[0-9a-f]{8}\.json")
_CONTENT = re.compile(r"[0-9a-f]{32}\.z")


def digest(data: bytes | None) -> str | None:
    """The mark of what a file holds."""
    return hashlib.sha256(data).hexdigest()[:32] if data is not None else None


@dataclass(frozen=True)
class Kept:
    """A step with the name of its file; `step` is None where that cannot be read."""

    name: str
    step: Step | None


class History:
    """The history of a plan. Who writes in it has the lock of the programme."""

    def __init__(self, programme_file: Path) -> None:
        self.programme_file = programme_file
        self.folder = beside(programme_file, FOLDER)
        self._steps = self.folder / "steps"
        self._contents = self.folder / "contents"

    def path(self, name: str) -> Path:
        """Where a file of a step stands."""
        if name == PROGRAMME:
            return self.programme_file
        return beside(self.programme_file, *name.split("/"))

    def name_of(self, file: Path) -> str | None:
        """What a file is called in a step; None for one that does not belong to the plan."""
        if file == self.programme_file:
            return PROGRAMME
        try:
            return file.relative_to(beside(self.programme_file)).as_posix()
        except ValueError:
            return None

    def steps(self) -> tuple[Kept, ...]:
        """The steps, from the oldest on."""
        return tuple(Kept(name, self._read(name)) for name in self._names())

    def _read(self, name: str) -> Step | None:
        try:
            return Step.model_validate_json((self._steps / name).read_bytes())
        except (OSError, ValidationError):
            return None

    def _names(self) -> list[str]:
        try:
            return sorted(
                file.name for file in self._steps.iterdir() if _NAME.fullmatch(file.name)
            )
        except OSError:
            return []

    def new_name(self) -> str:
        """The name of the next step. What two computers made at once in a synchronised folder is
        told apart by what is behind the number."""
        names = self._names()
        last = int(names[-1].partition("-")[0]) if names else 0
        return f"{last + 1:06}-{secrets.token_hex(4)}.json"

    def last(self) -> str:
        """The last step that is not taken back; empty where there is none."""
        return _last(self.steps())

    def taken_back(self) -> tuple[Kept, ...]:
        """The steps that can be put forward again, in the order in which that is done: what was
        taken back and then replaced by something else is none of them."""
        steps = self.steps()
        names, last = {one.name for one in steps}, _last(steps)
        found: list[Kept] = []
        for _ in steps:
            upon = [
                one
                for one in steps
                if one.step is not None
                and one.step.undone
                and (one.step.upon if one.step.upon in names else "") == last
            ]
            if not upon:
                break
            found.append(upon[-1])
            last = upon[-1].name
        return tuple(found)

    def write(self, name: str, step: Step) -> None:
        """Write a step. SavingError where that cannot be."""
        ignored = self.folder / ".gitignore"
        if not ignored.exists():
            # What is here is this computer's own memory; git has one of its own.
            store(ignored, b"*\n")
        data = step.model_dump_json(indent=1, exclude_defaults=True)
        store(self._steps / name, data.encode())

    def forget(self, name: str, *marks: str) -> None:
        """Take a step away with contents that only it has; where it was the only one, the folder
        as well, as if it never was."""
        (self._steps / name).unlink(missing_ok=True)
        for mark in marks:
            (self._contents / f"{mark}.z").unlink(missing_ok=True)
        if self._names():
            return
        (self.folder / ".gitignore").unlink(missing_ok=True)
        with suppress(OSError):  # something else stands there
            for folder in (self._steps, self._contents):
                if folder.exists():
                    folder.rmdir()
            self.folder.rmdir()
            self.folder.parent.rmdir()

    def put(self, data: bytes | None) -> tuple[str | None, bool]:
        """Keep what a file holds, and give the mark of it, and whether it was not kept already.
        SavingError where that cannot be."""
        name = digest(data)
        if data is None or (self._contents / f"{name}.z").is_file():
            return name, False
        store(self._contents / f"{name}.z", zlib.compress(data, 6))
        return name, True

    def content(self, name: str) -> bytes:
        """What a file held. HistoryError where it is gone or damaged."""
        try:
            data = zlib.decompress((self._contents / f"{name}.z").read_bytes())
        except (OSError, zlib.error):
            data = b""
        if digest(data) != name:
            raise HistoryError("content-gone", folder=self._contents)
        return data

    def now(self, name: str) -> str | None:
        """The mark of what a file of a step holds now. SavingError where it cannot be read."""
        return digest(held(self.path(name)))

    def close_open(self) -> None:
        """Look at what a run left that was killed while it wrote: what it did not get to is no
        part of its step, and a step without anything written never was."""
        for kept in self.steps():
            if kept.step is None or kept.step.state is not State.OPEN:
                continue
            written = self.really_changed(kept.step)
            if written:
                update = {"files": written, "state": State.BROKEN}
                self.write(kept.name, kept.step.model_copy(update=update))
            else:
                self.forget(kept.name)

    def really_changed(self, step: Step) -> tuple[ChangedFile, ...]:
        """The files of a step that are not as they were before it."""
        return tuple(one for one in step.files if self.now(one.name) != one.before)

    def prune(self) -> None:
        """Forget the oldest steps where there are too many, or they take too much room."""
        steps = self.steps()
        sizes = dict(self._sizes())
        if len(steps) <= MOST and sum(sizes.values()) <= LARGEST:
            return
        kept: list[Kept] = []
        used: set[str] = set()
        room = 0
        for one in reversed(steps):
            new = _marks(one) - used
            room += sum(sizes.get(mark, 0) for mark in new)
            if len(kept) >= MOST or (len(kept) >= LEAST and room > LARGEST):
                break
            kept.append(one)
            used |= new
        # The steps first: one without its contents could not be taken back.
        for gone in steps[: len(steps) - len(kept)]:
            self.forget(gone.name)
        for mark in sizes.keys() - used:
            (self._contents / f"{mark}.z").unlink(missing_ok=True)

    def _sizes(self) -> Iterator[tuple[str, int]]:
        try:
            for file in self._contents.iterdir():
                if _CONTENT.fullmatch(file.name):
                    yield file.stem, file.stat().st_size
        except OSError:
            return


def _last(steps: Sequence[Kept]) -> str:
    done = [one.name for one in steps if one.step is None or not one.step.undone]
    return done[-1] if done else ""


def _marks(kept: Kept) -> set[str]:
    files = kept.step.files if kept.step is not None else ()
    return {mark for one in files for mark in one.states if mark is not None}
