"""Putting a file's new bytes in the place of the old ones, wholly or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


class ChangedError(Exception):
    """Somebody else wrote the file after it was read."""


def replace_bytes(file: Path, old: bytes, new: bytes) -> None:
    """Write `new` over a file that holds `old`: beside it first, then in its place at once.

    Permissions are kept, and of a link the file that it leads to is written. Raises ChangedError
    where the file holds something else by now, and OSError where it cannot be written; then it is
    as it was.
    """
    target = file.resolve()
    # A file that may not be written would be replaced all the same: that takes only its folder.
    if not os.access(target, os.W_OK):
        raise PermissionError(target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(new)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(target, beside)
        if target.read_bytes() != old:
            raise ChangedError
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def replace_text(file: Path, old: str, new: str) -> None:
    """Write `new` over a file that holds the text `old`, as `replace_bytes` does. A mark of the
    byte order at its start stays. Raises ChangedError and OSError as that does."""
    mark = b"\xef\xbb\xbf"
    held = file.read_bytes()
    try:
        # What was read is what is written over.
        if held.decode("utf-8-sig") != old:
            raise ChangedError
    except UnicodeDecodeError as error:
        raise ChangedError from error
    replace_bytes(file, held, (mark if held.startswith(mark) else b"") + new.encode("utf-8"))
