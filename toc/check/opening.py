"""Opening a programme file, so that the rules are asked of it."""

from __future__ import annotations

import datetime
from os import PathLike
from pathlib import Path

from toc.check.rules import check
from toc.core.checked import Asked, Check
from toc.core.dossier import Dossier, read_dossier
from toc.core.loading import Reading


def open_dossier(
    path: str | PathLike[str], asked: Asked | None = None, by: Check = check
) -> Dossier:
    """A programme file, to be checked as `asked`: where None, as it says itself, today. What the
    file can hold is never an error; `Dossier.problems` says what is wrong. Who opens it again and
    again lets it be checked `by` a `toc.check.again.Keeper`."""
    return read_dossier(path, by, asked or Asked(datetime.date.today()))


def dossier_of(file: Path, reading: Reading, asked: Asked | None = None) -> Dossier:
    """The same of a text that was read already, as if it stood in that file."""
    return Dossier(file, reading, check, asked or Asked(datetime.date.today()))
