"""`toc validate --watch`: the same check again after every save.

The file is looked at twenty-five times a second. The notices that an operating system can send
would come no sooner to a reader's eye, and do not come at all for a file on a network drive or in
a synchronised folder, where most plans are.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from toc.check.words.fixing import FIXING
from toc.cli.terminal import console, show
from toc.documents.screen import aside, line

if TYPE_CHECKING:
    from toc.core.words import Language

REST = 0.04
"""Seconds between two looks; a file that is the same in two looks has been saved wholly."""

GONE = 20
"""A file that is away for so many looks has not been saved by renaming: it is gone."""

State = tuple[int, int, int] | None
"""When it was written, its size, and which file it is; None where there is no file."""


def watch(
    file: Path,
    check: Callable[[], object],
    language: Language,
    events: Iterable[None] | None = None,
) -> None:
    """Check now and after every save, until the user stops it with Ctrl+C.

    `events` are the moments at which to check, the first one now; those of the file itself where
    it is None.
    """

    try:
        for number, _ in enumerate(events if events is not None else saves(file)):
            _start(again=number > 0)
            check()
            show([line(), line(aside(FIXING.say("watching", language, file=file)))])
            sys.stdout.flush()
    except KeyboardInterrupt:
        show([line(), line(FIXING.say("watched", language, file=file))])


def saves(file: Path) -> Iterator[None]:
    """Now, and the moment after each save of a file. Never ends."""
    return settled(lambda: _state(file), lambda: time.sleep(REST))


def settled(look: Callable[[], State], rest: Callable[[], None]) -> Iterator[None]:
    """Now, and each time that something has changed and then stayed the same for one `rest`.

    A file that is away for a moment is being saved; one that stays away has changed too.
    """
    known = look()
    yield
    while True:
        rest()
        seen = look()
        if seen == known:
            continue
        away = 0
        while True:
            rest()
            last, seen = seen, look()
            away = away + 1 if seen is None else 0
            if seen == last and (seen is not None or away >= GONE):
                break
        if seen != known:
            known = seen
            yield


def _state(file: Path) -> State:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _start(again: bool) -> None:
    """An empty screen in a terminal; in a pipe a line between two checks."""

    if sys.stdout.isatty():
        console().clear()
    elif again:
        console().print()
