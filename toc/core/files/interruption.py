"""What Ctrl-C may not break in two, and what this run has written when it comes.

A file of ours is whole or not there. What takes more than one file to be whole (a set of drawings,
a decision and the record of it) is written within one `unbroken`.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

written: list[Path] = []
"""The files that this run has written, in order: what who stops it is told."""


_asked = False


@contextmanager
def unbroken() -> Iterator[None]:
    """Do what is within to its end: a Ctrl-C waits for that, or for `heed`."""
    global _asked
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield  # nobody is interrupted here
        return
    if before is _wait:
        yield  # within another
        return
    _asked = False
    signal.signal(signal.SIGINT, _wait)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if _asked:
            _asked = False
            signal.raise_signal(signal.SIGINT)


def heed() -> None:
    """Within `unbroken`, where nothing is half done: end it where Ctrl-C was pressed."""
    if _asked and threading.current_thread() is threading.main_thread():
        raise KeyboardInterrupt


def _wait(number: int, frame: FrameType | None) -> None:
    global _asked
    _asked = True
