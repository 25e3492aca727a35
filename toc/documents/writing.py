"""What is drawn or told, as files: written by the one writer, its troubles told as those of a
drawing."""

from __future__ import annotations

from pathlib import Path

from toc.core import files
from toc.documents.errors import UnwrittenError


def make_folder(to: Path) -> None:
    """Make a folder with those above it, where they are not there. DrawingError where that cannot
    be."""
    try:
        files.make_folder(to)
    except files.SavingError as error:
        raise UnwrittenError(error) from error


def write_file(path: Path, content: bytes) -> bool:
    """Write a file, and tell whether that was needed, as `toc.core.files.produce` does.
    DrawingError where it cannot be written; what was there is there still."""
    try:
        return files.produce(path, content)
    except files.SavingError as error:
        raise UnwrittenError(error) from error


def replace_file(path: Path, content: bytes, old: bytes) -> None:
    """Write a file over what was read from it. DrawingError where something else stands there by
    now, or it cannot be written; what was there is there still."""
    try:
        with files.locked(path):
            files.keep(path, content, old)
    except files.SavingError as error:
        raise UnwrittenError(error) from error
