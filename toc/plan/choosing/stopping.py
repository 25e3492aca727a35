"""When to stop choosing: the time is over, or somebody presses Ctrl-C; and who watches it."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.proof import Stopped, Watch

_BETWEEN_CALLS = 0.1  # seconds: nobody sees a progress bar move more often


class Clock:
    """How long choosing may go on: `limit` in seconds, None for as long as it takes."""

    def __init__(self, limit: float | None = None, watch: Watch | None = None) -> None:
        self._limit, self._watch = limit, watch
        self._began = self._told = time.monotonic()
        self._asked = False

    @property
    def left(self) -> float | None:
        """The seconds that are left; None where there is no limit."""
        return None if self._limit is None else max(0.0, self._limit - self.passed)

    @property
    def passed(self) -> float:
        """The seconds since choosing began."""
        return time.monotonic() - self._began

    @property
    def stopped(self) -> Stopped | None:
        """Why to stop now; None where not to."""
        if self._asked:
            return Stopped.ASKED
        return Stopped.TIME if self.left == 0 else None

    def stop(self) -> None:
        """Stop as soon as can be, as if somebody pressed Ctrl-C."""
        self._asked = True

    def tell(self, aim: Aim | None, best: int | None, bound: int | None) -> None:
        """Tell who watches, now and then, how far an aim is."""
        now = time.monotonic()
        if self._watch is not None and now - self._told >= _BETWEEN_CALLS:
            self._told = now
            self._watch(aim, best, bound, self.passed)

    @contextmanager
    def heeding_interrupt(self) -> Iterator[None]:
        """Ctrl-C stops choosing and keeps the best so far; pressed again it stops everything. An
        exception cannot go through the solver, so a signal handler keeps it in mind."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.getsignal(signal.SIGINT)

        def ask(number: int, frame: FrameType | None) -> None:
            if self._asked:
                raise KeyboardInterrupt
            self._asked = True

        signal.signal(signal.SIGINT, ask)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
