"""How a file is made beside its place and takes that at once, for `toc.core.files.writing`."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from toc.core.files.errors import SavingError
from toc.core.files.names import beside as named_beside

WINDOWS = os.name == "nt"

TRIES = 20
REST = 0.1
"""On Windows a file that a virus scanner or a synchronising program looks at for a moment cannot
be replaced: so often, and so many seconds between, it is tried again."""


def held(file: Path) -> bytes | None:
    """What stands in a file; None where there is none. SavingError where it cannot be read."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise SavingError("unreadable", file, reason=error.strerror or error) from error


def stands(file: Path) -> bool:
    """Whether there is a file, which then may be replaced. SavingError where something stands
    there that is no file."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(found.st_mode):
        raise SavingError("is-a-folder", file)
    if not stat.S_ISREG(found.st_mode):
        raise SavingError("not-a-file", file)
    # It would be replaced all the same: that takes only its folder.
    if not file.is_symlink() and not (found.st_mode & 0o222 and os.access(file, os.W_OK)):
        raise SavingError("read-only", file)
    return True


def followed(file: Path) -> Path:
    """The file itself, or what a link leads to within its folder."""
    target = file
    if file.is_symlink():
        target = Path(os.path.realpath(file))
        if target.parent != Path(os.path.realpath(file.parent)):
            raise SavingError("link", file, target=target)
    stands(target)
    return target


@contextmanager
def made_beside(target: Path, new: bytes) -> Iterator[Path]:
    """A file beside `target` with the new bytes, on the disk. What a run that was killed left
    there goes first; this one goes as well where it did not take its place."""
    _sweep(target)
    made = _free(target)
    try:
        # Made anew, never written through: a link of that name could point anywhere.
        with made.open("xb") as stream:
            stream.write(new)
            stream.flush()
            _to_disk(stream.fileno())
        _like(target, made)
        yield made
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)


def _free(target: Path) -> Path:
    return named_beside(target, f".{secrets.token_hex(4)}.tmp")


def _sweep(target: Path) -> None:
    """Take away what a run left that was killed. Who writes has the lock, so it is nobody's."""
    for left in target.parent.glob(glob.escape(named_beside(target, "").name) + ".*.tmp"):
        with suppress(OSError):
            left.unlink()


def _like(target: Path, made: Path) -> None:
    """Give a new file what the old one has: permissions, owner, group, extra attributes."""
    if target.is_symlink() or not target.exists():
        return
    old, new = target.stat(), made.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) and hasattr(os, "chown"):
        # Who may not give a file away can still give it to the group.
        for owner in (old.st_uid, -1):
            with suppress(OSError):
                os.chown(made, owner, old.st_gid)
                break
    shutil.copymode(target, made)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(made, name, os.getxattr(target, name))


def put(made: Path, target: Path) -> None:
    """Put a file where nothing stands. SavingError where something does by now."""
    try:
        if WINDOWS:
            made.rename(target)  # never over another file there
        else:
            os.link(made, target)
        return
    except FileExistsError as error:
        raise SavingError("made", target) from error
    except OSError:
        pass  # a disk without links
    if os.path.lexists(target):
        raise SavingError("made", target)
    over(made, target)


def replace(made: Path, target: Path, old: bytes) -> None:
    """Put a file in the place of one that holds `old`. SavingError where it holds something else,
    also where that is written into it at the last moment."""
    before = _free(target)
    linked = _linked(target, before)
    try:
        there = held(target)
        if there != old:
            raise SavingError("gone" if there is None else "changed", target)
        over(made, target)
        if linked and before.read_bytes() != old:
            before.replace(target)
            raise SavingError("changed", target)
    finally:
        with suppress(OSError):
            before.unlink(missing_ok=True)


def _linked(target: Path, name: Path) -> bool:
    """Give a file a second name, by which it can be looked at after it is replaced."""
    if WINDOWS:  # nobody can write there into what is replaced
        return False
    try:
        os.link(target, name)
    except OSError:
        return False
    return True


def over(made: Path, target: Path) -> None:
    for last in (n == TRIES for n in range(1, TRIES + 1)):
        try:
            made.replace(target)
            return
        except PermissionError as error:
            if not WINDOWS:
                raise
            if last:
                raise SavingError("in-use", target) from error
            time.sleep(REST)


def settle(folder: Path) -> None:
    """Let the disk know the new name. Windows has no such thing for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _to_disk(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP):
            raise  # a full disk may say so only now; one that cannot tell has written it
