"""Files on disk: beside and renamed, so that nobody ever finds half a file."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path

from toc.render.errors import DrawingError


def make_folder(to: Path) -> None:
    """Make a folder with those above it, where they are not there. DrawingError where that cannot
    be."""
    try:
        to.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        file = next((p for p in (to, *to.parents) if p.is_file()), to)
        raise DrawingError("not-a-folder", path=str(file)) from error
    except OSError as error:
        raise _unwritable(to, error) from error


def write_file(path: Path, content: bytes) -> bool:
    """Write beside and rename, and tell whether that was needed: a file that is there already just
    so is left alone. A link to a file is replaced by the file itself, and what it pointed to is
    left alone. DrawingError where it cannot be written; what was there is there still."""
    if path.is_dir():
        raise DrawingError("is-a-folder", path=str(path))
    beside: Path | None = None
    try:
        if path.is_file() and path.read_bytes() == content:
            return False
        beside = _beside(path)
        # Made anew, never written through: a link of that name could point anywhere.
        with beside.open("xb") as file:
            file.write(content)
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        raise _unwritable(path, error) from error
    return True


def _beside(path: Path) -> Path:
    """A name beside that file which is free, after what an earlier run left there is removed."""
    number = 0
    while True:
        beside = path.with_name(f".{path.name}.{number or ''}part")
        if beside.is_symlink() or not beside.is_dir():
            beside.unlink(missing_ok=True)
            return beside
        number += 1


_WHY = {
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.EBUSY: "denied",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.ENAMETOOLONG: "long",
}


def _unwritable(path: Path, error: OSError) -> DrawingError:
    why = _WHY.get(error.errno or 0)
    if why is not None:
        return DrawingError(f"cannot-write-{why}", path=str(path))
    return DrawingError("cannot-write", path=str(path), reason=error.strerror or str(error))
