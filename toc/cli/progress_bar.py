"""What a long task is doing, and how far it is: on the terminal, once it takes over a second."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock, Timer
from typing import TYPE_CHECKING

from toc.cli.words import CLI

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from toc.core.words import Language

PATIENCE = 1.0
"""Seconds that a task may take before its bar is shown."""


class ProgressBar:
    """A bar that is told from any thread what is done, and is shown from `show` to `close`; then
    nothing of it is left."""

    def __init__(self, said: str, console: Console | None = None) -> None:
        self._said, self._console = said, console
        self._done, self._whole = 0, 0
        self._shown: Progress | None = None
        self._closed = False
        self._lock = Lock()

    def step(self, done: int, whole: int) -> None:
        """So many parts are done of so many."""
        with self._lock:
            self._done, self._whole = done, whole
            self._tell()

    def say(self, said: str) -> None:
        """What is being done now."""
        with self._lock:
            self._said, self._done, self._whole = said, 0, 0
            self._tell()

    def show(self) -> None:
        """Begin to show it, unless it is closed."""
        with self._lock:
            if not self._closed and self._shown is None:
                self._shown = _shown(self._console)
                self._shown.add_task(self._said, total=None, counted="")
                self._tell()
                self._shown.start()

    def close(self) -> None:
        """Take it away."""
        with self._lock:
            self._closed = True
            if self._shown is not None:
                self._shown.stop()

    def _tell(self) -> None:
        if self._shown is not None and not self._closed:
            self._shown.update(
                self._shown.task_ids[0],
                description=self._said,
                completed=self._done,
                total=self._whole or None,
                counted=f"{self._done}/{self._whole}" if self._whole else "",
            )


@contextmanager
def progress(said: str) -> Iterator[ProgressBar]:
    """Shows on standard error what is being done within, where it takes more than `PATIENCE`
    seconds and somebody looks. Into a pipe nothing is written."""
    bar = ProgressBar(said)
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield bar
        return
    later = Timer(PATIENCE, bar.show)
    later.daemon = True
    later.start()
    try:
        yield bar
    finally:
        later.cancel()
        bar.close()


def making(file: Path, language: Language) -> AbstractContextManager[ProgressBar]:
    """`progress` of making a file or a folder with files."""
    return progress(CLI.say("making-file", language, file=file.name))


def reading(name: str, language: Language) -> AbstractContextManager[ProgressBar]:
    """`progress` of reading what somebody sent."""
    return progress(CLI.say("reading-file", language, file=name))


def working_out(language: Language) -> AbstractContextManager[ProgressBar]:
    """`progress` of what makes no file."""
    return progress(CLI.say("working-out", language))


def _shown(console: Console | None) -> Progress:
    # Imported here: most tasks are done before it is needed.
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=20),
        TextColumn("{task.fields[counted]}"),
        console=console or Console(stderr=True),
        transient=True,
        refresh_per_second=5,
        # What is said meanwhile stands above the bar; what a command prints goes where it goes.
        redirect_stdout=False,
    )
