"""One at a time: a lock that people share who work in the same folder.

The lock stands beside what it locks, so that everybody who can write there meets it, also on a
network folder. It is there only while somebody writes, and under a name that programs that
synchronise folders leave alone, as they do with the marks of Office (`~$…`). The system gives it
free when a run is killed; where a folder cannot do that, the lock is a mark with the number of its
process, which the next run on the same computer sees through.
"""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.files.errors import SavingError, trouble
from toc.core.files.interruption import heed, unbroken
from toc.core.files.names import beside

if TYPE_CHECKING:
    from filelock import BaseFileLock

MOMENT = 1.0
"""So many seconds somebody waits before hearing why."""

LIMIT = 60.0
"""So many seconds somebody waits before it is given up: writing takes far less."""

POLL = 0.01

_CANNOT = {errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOLCK, errno.EINVAL}
"""What the system says where a folder has no locks that go when their process does."""


def lock_of(thing: Path) -> Path:
    """Where the lock of a file stands while somebody writes it."""
    return beside(thing, ".lock")


@contextmanager
def locked(thing: Path, waiting: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Be the only one who writes `thing` and what belongs to it. Who comes later waits; `waiting`
    is called once where that takes more than a moment. It is not taken twice by one run.

    Raises SavingError where it takes too long, or where no lock can be made: then nothing can be
    written there either.
    """
    # The library would make a folder where there is none.
    if not thing.parent.is_dir():
        missing = "not-a-folder" if thing.parent.is_file() else "no-folder"
        raise SavingError(missing, thing)
    lock: BaseFileLock | None = None
    try:
        # Ctrl-C leaves no lock behind, at whatever moment it comes.
        with unbroken():
            lock = _lock(thing, waiting)
        yield
    finally:
        if lock is not None:
            try:
                _free(lock, thing)
            except KeyboardInterrupt:
                _free(lock, thing)  # where it came just before that could not be broken off
                raise


def _free(lock: BaseFileLock, thing: Path) -> None:
    with unbroken():
        if lock.is_locked:
            # Gone before it is free: who waits for the old one then sees that it is gone.
            with suppress(OSError):
                lock_of(thing).unlink()
            lock.release()


def _lock(thing: Path, waiting: Callable[[], object]) -> BaseFileLock:
    try:
        return _taken(thing, waiting)
    except OSError as error:
        raise trouble(thing, error) from error


def _taken(thing: Path, waiting: Callable[[], object]) -> BaseFileLock:
    # Only who writes needs it.
    from filelock import FileLock, SoftFileLock

    lock: BaseFileLock = FileLock(lock_of(thing), poll_interval=POLL, fallback_to_soft=False)
    try:
        _take(lock, thing, waiting)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
        lock = SoftFileLock(lock_of(thing), poll_interval=POLL)
        _take(lock, thing, waiting)
    return lock


def _take(lock: BaseFileLock, thing: Path, waiting: Callable[[], object]) -> None:
    began, told = time.monotonic(), False
    tried = False
    while not _had(lock):
        heed()
        # The library takes a folder where no file can be made for one in which somebody was first.
        if not tried and not os.path.lexists(lock_of(thing)):
            tried = True
            _try_folder(thing)
        passed = time.monotonic() - began
        if passed >= MOMENT and not told:
            told = True
            waiting()
        if passed >= LIMIT:
            there = lock_of(thing)
            # On Windows a folder that may not be written looks like a lock that somebody has.
            if not os.path.lexists(there):
                raise SavingError("read-only-folder", thing)
            raise SavingError("busy", thing, seconds=round(LIMIT), lock=there)
        time.sleep(POLL)


def _try_folder(thing: Path) -> None:
    """Make a file there and take it away again. OSError where that cannot be."""
    made = beside(thing, f".{secrets.token_hex(4)}.tmp")
    made.open("xb").close()
    made.unlink(missing_ok=True)


def _had(lock: BaseFileLock) -> bool:
    from filelock import Timeout

    try:
        lock.acquire(blocking=False)
    except Timeout:
        return False
    return True
