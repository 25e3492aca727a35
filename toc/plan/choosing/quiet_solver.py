"""HiGHS does not greet: what a command writes is its own, and may be JSON."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_output() -> Iterator[None]:
    """Send elsewhere what is written to the output past `sys.stdout`. Since 1.16 the first HiGHS
    of a process names itself there when it is made, before it can be told to be silent."""
    try:
        kept = os.dup(1)
    except OSError:  # there is no output
        yield
        return
    if sys.stdout is not None:
        sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
