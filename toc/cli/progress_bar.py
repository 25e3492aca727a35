"""How far a long task is, on the terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds that a task may take before its progress is shown."""


@contextmanager
def progress(
    said: str, console: Console | None = None, clock: Callable[[], float] = time.monotonic
) -> Iterator[Callable[[int, int], None]]:
    """Gives a function that is told how many parts are done of how many. From `PATIENCE` seconds
    on it shows a bar named `said` on standard error, which goes away when the task is done. Into a
    pipe nothing is written."""
    from rich.console import Console

    shown = console or Console(stderr=True)
    start = clock()
    bar: Progress | None = None

    def step(done: int, whole: int) -> None:
        nonlocal bar
        if not shown.is_terminal or clock() - start < PATIENCE:
            return
        if bar is None:
            bar = _bar(shown)
            bar.add_task(said, total=None)
            bar.start()
        bar.update(bar.task_ids[0], completed=done, total=whole)

    try:
        yield step
    finally:
        if bar is not None:
            bar.stop()


def _bar(console: Console) -> Progress:
    # Imported here: most tasks are done before it is needed.
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        console=console,
        transient=True,
    )
