"""Why a file was not written."""

from __future__ import annotations

import errno
from pathlib import Path

from toc.core.problems import RefusalError
from toc.core.words.files import FILES


class SavingError(RefusalError):
    """A file was not written, and stands as it stood."""

    table = FILES

    def __init__(self, key: str, file: Path, **values: object) -> None:
        super().__init__(key, **{"file": file, "folder": file.parent, **values})


_CAUSES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read-only-folder",
    errno.EACCES: "read-only-folder",
    errno.EPERM: "read-only-folder",
    errno.EBUSY: "in-use",
    errno.ETXTBSY: "in-use",
    errno.ENAMETOOLONG: "long",
}

_SHARING = (32, 33)
"""What Windows says of a file that another program has open, or has locked a part of."""


def trouble(file: Path, error: OSError) -> SavingError:
    """The cause of an error of the system that came while `file` was written, or a folder made."""
    if isinstance(error, FileExistsError | NotADirectoryError):
        wrong = next((p for p in (file, *file.parents) if p.is_file()), None)
        if wrong is not None:
            return SavingError("not-a-folder", file, folder=wrong)
    if getattr(error, "winerror", None) in _SHARING:
        return SavingError("in-use", file)
    key = _CAUSES.get(error.errno or 0, "other")
    if isinstance(error, FileNotFoundError) and file.parent.is_dir():
        key = "no-files"  # a folder that the system itself fills
    folder = next((p for p in file.parents if p.is_dir()), file.parent)
    reason = error.strerror or type(error).__name__
    return SavingError(key, file, folder=folder, reason=reason)
