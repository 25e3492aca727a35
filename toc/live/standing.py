"""How a file and what stands beside it stand on the disk: asked many times a second, so by what
the system tells of each, and never by what is in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.core.records.history.values import FOLDER as HISTORY

Stamp = tuple[int, int, int]
"""When a file was written (in ns), its size in bytes, and which file it is."""


@dataclass(frozen=True)
class Standing:
    """The stamp of a programme file, None where there is no file; whether it can be opened; and
    the stamps of what stands beside it, by name."""

    file: Stamp | None
    opens: bool
    beside: tuple[tuple[str, Stamp], ...]


def standing(file: Path) -> Standing:
    """How a programme stands on the disk now. Never raises for what a folder is."""
    stamp = _stamp(file)
    beside = tuple(sorted(_beside(file.parent / file.stem)))
    opens = stamp is not None and file.is_file() and os.access(file, os.R_OK)
    return Standing(stamp, opens, beside)


def _beside(folder: Path, name: str = "") -> Iterator[tuple[str, Stamp]]:
    try:
        found = list(os.scandir(folder))
    except OSError:
        return
    for one in found:
        said = f"{name}{one.name}"
        # The history is written with each step, and says nothing of the programme.
        if said == HISTORY or one.name.startswith((".", "~")):
            continue
        path = Path(one.path)
        if one.is_dir():
            yield from _beside(path, f"{said}/")
        elif (stamp := _stamp(path)) is not None:
            yield said, stamp


def _stamp(file: Path) -> Stamp | None:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
