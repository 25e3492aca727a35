"""The one writer: a file is written beside its place, is on the disk, and then takes its place at
once. Nobody ever finds half a file, or an empty one, even after a power cut or on a full disk.

It keeps the permissions of what it replaces, where the system lets it also the owner, the group
and the extra attributes (access lists, labels), and it never leads a name into another folder.
"""

from __future__ import annotations

from pathlib import Path

from toc.core.files.errors import SavingError, trouble
from toc.core.files.interruption import unbroken, written
from toc.core.files.locking import locked
from toc.core.files.placing import followed, held, made_beside, over, put, replace, settle, stands
from toc.core.files.recording import recording


def make_folder(to: Path) -> None:
    """Make a folder with those above it, where they are not there. SavingError where that cannot
    be."""
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(to, error) from error


def keep(file: Path, new: bytes, old: bytes | None) -> None:
    """Write `new` where `old` stands, or where nothing stands if that is None. Whoever calls this
    has the lock under which `old` was read.

    Of a link to a file in the same folder that file is written; a link into another folder is
    refused. Raises SavingError where something else stands there by now, or it cannot be written;
    then the file is as it was.
    """
    make_folder(file.parent)
    target = followed(file)
    with unbroken():
        try:
            with recording(file, new, old), made_beside(target, new) as made:
                if old is None:
                    put(made, target)
                else:
                    replace(made, target, old)
        except OSError as error:
            raise trouble(file, error) from error
        # What is made from a programme can be made again; this cannot.
        settle(target.parent)
        written.append(file)


def remove(file: Path, old: bytes) -> None:
    """Take away a file that holds `old`. Whoever calls this has the lock under which that was
    read. Raises SavingError where something else stands there by now, or it cannot be taken
    away."""
    target = followed(file)
    with unbroken():
        there = held(target)
        if there != old:
            raise SavingError("gone" if there is None else "changed", file)
        try:
            target.unlink()
        except OSError as error:
            raise trouble(file, error) from error
        settle(target.parent)


def store(file: Path, new: bytes) -> None:
    """Write what the program keeps for itself, whatever stands there. Whoever calls this has the
    lock of what it belongs to. Raises SavingError where it cannot be written; what was there is
    there still."""
    make_folder(file.parent)
    with unbroken():
        try:
            with made_beside(file, new) as made:
                over(made, file)
        except OSError as error:
            raise trouble(file, error) from error
        settle(file.parent)


def keep_text(file: Path, new: str, old: str) -> None:
    """Write the text `new` over a file that holds the text `old`, as `keep` does. A mark of the
    byte order at its start stays. Raises SavingError as that does."""
    mark = b"\xef\xbb\xbf"
    there = held(file)
    if there is None:
        raise SavingError("gone", file)
    try:
        same = there.decode("utf-8-sig") == old
    except UnicodeDecodeError:
        same = False
    if not same:
        raise SavingError("changed", file)
    keep(file, (mark if there.startswith(mark) else b"") + new.encode("utf-8"), there)


def produce(file: Path, new: bytes) -> bool:
    """Write what is made from a programme, whatever stands there, and tell whether that was
    needed: a file that is there already just so is left alone. A link is replaced by the file
    itself, and what it pointed to is left alone.

    Raises SavingError where it cannot be written; what was there is there still.
    """
    with unbroken(), locked(file):
        try:
            if stands(file) and file.read_bytes() == new:
                return False
            with made_beside(file, new) as made:
                over(made, file)
        except OSError as error:
            raise trouble(file, error) from error
        written.append(file)
    return True
