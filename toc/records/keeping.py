"""Putting a file beside a programme in its place: wholly or not at all, even in a power cut."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


class ChangedError(Exception):
    """Somebody else wrote the file after it was read."""


def keep(file: Path, new: bytes, old: bytes | None) -> None:
    """Write `new` where `old` stands, or where nothing stands if that is None.

    It is written beside the file first, is on the disk before it takes the file's place, and takes
    it at once. Raises ChangedError where something else stands there by now, and OSError where it
    cannot be written; then everything is as it was. What a run that was cut off left beside the
    file goes.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    # Of a link, the file that it leads to is written.
    target = file.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as stream:
            stream.write(new)
            stream.flush()
            os.fsync(stream.fileno())
        if (target.read_bytes() if target.exists() else None) != old:
            raise ChangedError
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settle(target.parent)
    for left in target.parent.glob(f".{target.name}.*.tmp"):
        with suppress(OSError):
            left.unlink()


def _settle(folder: Path) -> None:
    """Let the disk know the new name. Windows has no such thing for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
