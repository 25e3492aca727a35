"""Two commands that start at once do not both install."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from toc.launching.progress import tell
from toc.launching.requirements import TOP

_BESIDE = TOP / "cli.py"
"""What is locked: a file that is there, so that none is left behind."""


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other command is here. Where nothing can be locked, go on."""
    try:
        held = os.open(_BESIDE, os.O_RDWR)
    except OSError:  # it may not be written; then nothing can be installed either
        yield
        return
    try:
        if not _locked(held):
            tell("waiting")
            while not _locked(held):
                time.sleep(0.2)
        yield
    finally:
        os.close(held)  # and with that the lock is gone


if sys.platform == "win32":
    import msvcrt

    def _locked(held: int) -> bool:
        # A place far behind the end of the file: what is locked can be read by no other.
        os.lseek(held, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            return True
        return True
else:
    import fcntl

    def _locked(held: int) -> bool:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
