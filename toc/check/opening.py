"""Opening a programme file, so that the rules are asked of it."""

from __future__ import annotations

import datetime
from os import PathLike
from pathlib import Path

from toc.check.rules import check
from toc.core.checked import Asked
from toc.core.dossier import Dossier, read_dossier
from toc.core.loading import Reading


def open_dossier(path: str | PathLike[str], asked: Asked | None = None) -> Dossier:
    """A programme file, to be checked as `asked`: where None, as it says itself, today. What the
    file can hold is never an error; `Dossier.problems` says what is wrong."""
    return read_dossier(path, check, asked or Asked(datetime.date.today()))


class Opener:
    """Opens one programme file again and again: what did not change is neither read nor checked
    once more, and what comes of it is just what `open_dossier` gives."""

    def __init__(self, path: str | PathLike[str]) -> None:
        from toc.check.again import Keeper

        self.file = Path(path)
        self._keeper = Keeper()
        self._last: Reading | None = None

    def open(self, asked: Asked, like: Reading | None = None) -> Dossier:
        """The file as it is now, which is much `like` what is known of it; as it was opened last
        where that is None."""
        found = read_dossier(self.file, self._keeper.check, asked, like=like or self._last)
        self._last = found.reading
        return found

    def get_ready(self) -> None:
        """Work out what the first change would have to wait for."""
        if self._last is not None:
            self._keeper.get_ready(self._last)


def dossier_of(file: Path, reading: Reading, asked: Asked | None = None) -> Dossier:
    """The same of a text that was read already, as if it stood in that file."""
    return Dossier(file, reading, check, asked or Asked(datetime.date.today()))
