"""A programme that is kept in mind while people change it: one object for every door.

    live = LiveProgramme(path)
    made = live.prepare([field_edit(live.dossier.reading, ref, ["text"], "…")])
    live.write(made)
    live.undo()
    if live.look() is Look.CHANGED: …

After a change only what the change can touch is checked again (`toc.check.again`). What it holds
is a `Dossier` that never changes; after each change there is another one, with the next `number`.
So who shows something keeps the dossier at hand, and asks for the next one when he is ready. One
thread changes it at a time; any may read.
"""

from __future__ import annotations

import codecs
import datetime
import gc
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum
from os import PathLike
from pathlib import Path

from toc.change.commands import Prepared, prepare, prepare_rename
from toc.change.edits import Edit
from toc.change.edits.telling import in_short
from toc.check.opening import Opener
from toc.core.checked import Asked
from toc.core.comparing import Ref
from toc.core.dossier import LARGE, Dossier, uncollected
from toc.core.editing import get_ready
from toc.core.files import SavingError, held, locked
from toc.core.records.history import StepRecorder, Turned, redo, undo
from toc.core.words import Language
from toc.live.standing import Standing, standing


class Look(Enum):
    """What became of the file since it was read."""

    SAME = "same"  # and all that stands beside it
    CHANGED = "changed"  # the dossier is another by now; its programme may be None
    BESIDE = "beside"  # the programme is the same; what stands beside it, or the day, is not
    GONE = "gone"  # the dossier is still what was read last
    UNREADABLE = "unreadable"  # there is a file that cannot be opened; as for GONE


class LiveProgramme:
    """A programme file and what stands beside it, checked, to be changed and looked at again.

    `today` says which day it is, for checks that last over midnight; `asked` is how it is checked
    apart from that. The file may be missing or hold anything: `dossier.problems` says so.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        asked: Asked | None = None,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self.file = Path(path)
        self._today = today
        self._asked = asked or Asked(today())
        self._busy = threading.RLock()
        self._standing = standing(self.file)
        self._opener = Opener(self.file)
        self._dossier = self._opener.open(self._asked)
        self._number = 1

    @property
    def dossier(self) -> Dossier:
        """The programme as it is known now, with what is wrong with it."""
        return self._dossier

    @property
    def number(self) -> int:
        """The number of this state, from 1; each other dossier has the next one."""
        return self._number

    def get_ready(self) -> None:
        """Check it, and work out what the first change would otherwise have to wait for: for who
        has time before somebody changes anything."""
        with self._busy, uncollected(self._size):
            _ = self._dossier.checked
            self._opener.get_ready()
            get_ready(self._dossier.reading)
            if self._size >= LARGE:
                # It stays as long as this runs: nobody need look for garbage in it.
                gc.freeze()

    @property
    def _size(self) -> int:
        return len(self._dossier.reading.positions.source.text)

    def prepare(self, edits: Sequence[Edit]) -> Prepared:
        """The edits of the programme as it is known now, ready to be written. Nothing is written.
        Raises as `toc.change.commands.prepare` does: EditError, ChangeError, SavingError."""
        with uncollected(self._size):
            return prepare(self._dossier, edits)

    def prepare_rename(self, ref: Ref, id: str) -> Prepared:
        """Another id for an element, everywhere, ready to be written. Raises as `prepare` does."""
        return prepare_rename(self._dossier, ref, id)

    def write(
        self,
        prepared: Prepared,
        said: Callable[[Language], str] | None = None,
        *,
        command: str = "",
        waiting: Callable[[], object] = lambda: None,
    ) -> tuple[Path, ...]:
        """Write what was prepared, as one step of the history, and tell which files; the dossier
        is what was prepared from then on. `said` is what the history tells of it in a language,
        in short what differs where it is None; `command` is what was typed for it, if anything.
        `waiting` is called once where somebody else writes and that takes more than a moment.

        Raises SavingError where the file is no longer what it was prepared on, or cannot be
        written: then nothing is.
        """
        with self._busy:
            step = StepRecorder(self.file, command)
            step.tells(said or (lambda language: in_short(prepared.told, language)))
            with locked(self.file, waiting), step.recorded():
                written = prepared.write()
            if written:
                self._become(prepared.after.again())
                # Where somebody wrote it just after, by hand, the next look finds that.
                now = standing(self.file)
                if self._is_ours():
                    self._standing = now
            return written

    def _is_ours(self) -> bool:
        text = self._dossier.reading.positions.source.text.encode()
        with suppress(SavingError):
            return (held(self.file) or b"").removeprefix(codecs.BOM_UTF8) == text
        return False

    def undo(self, count: int = 1) -> tuple[Turned, ...]:
        """Take the last steps of the history back, also those of others. Raises HistoryError where
        that cannot be, SavingError where a file cannot be written: then nothing is."""
        return self._turn(lambda: undo(self.file, count))

    def redo(self, count: int = 1) -> tuple[Turned, ...]:
        """Put the last steps forward again that were taken back. Raises as `undo` does."""
        return self._turn(lambda: redo(self.file, count))

    def _turn(self, turn: Callable[[], tuple[Turned, ...]]) -> tuple[Turned, ...]:
        with self._busy:
            try:
                with locked(self.file):
                    return turn()
            finally:
                self.look()

    def look(self) -> Look:
        """See whether somebody else changed the file or what stands beside it, and read that."""
        with self._busy:
            now = standing(self.file)
            new_day = self._asked.today != self._today()
            if now == self._standing and not new_day:
                return self._unseen(now) or Look.SAME
            unseen = self._unseen(now)
            if unseen is not None:
                self._standing = now
                return unseen
            return self._read_again(now)

    def _unseen(self, now: Standing) -> Look | None:
        """What to tell where there is no file that can be opened."""
        if now.file is None:
            return Look.GONE
        return None if now.opens else Look.UNREADABLE

    def _read_again(self, now: Standing) -> Look:
        before = self._dossier
        self._asked = _on(self._asked, self._today())
        found = self._opener.open(self._asked, before.reading)
        if not found.readable:
            # It went, or was closed, between the look and the reading.
            return Look.GONE if not self.file.exists() else Look.UNREADABLE
        same_text = found.reading.positions.source.text == before.reading.positions.source.text
        same_text = same_text and before.readable
        beside = self._asked != before.asked or now.beside != self._standing.beside
        self._standing = now
        if same_text and not beside:
            return Look.SAME
        self._become(found)
        return Look.BESIDE if same_text else Look.CHANGED

    def _become(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._number += 1


def _on(asked: Asked, today: datetime.date) -> Asked:
    return asked if asked.today == today else replace(asked, today=today)
