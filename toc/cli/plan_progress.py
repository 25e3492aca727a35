"""How far choosing is: a line on the error output of a terminal, once it takes over a second."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.messages import Language
    from toc.planning.aims import Aim
    from toc.planning.proof import Watch

_PATIENCE = 1.0  # seconds


@contextmanager
def watching(language: Language) -> Iterator[Watch | None]:
    """What to have called while choosing; None where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.status import Status

    status = Status("", console=Console(stderr=True, highlight=False, emoji=False, markup=False))
    began = False

    def watch(aim: Aim | None, best: int | None, bound: int | None, seconds: float) -> None:
        nonlocal began
        if seconds < _PATIENCE:
            return
        status.update(progress_said(aim, best, bound, seconds, language))
        if not began:
            began = True
            status.start()

    try:
        yield watch
    finally:
        if began:
            status.stop()


def progress_said(
    aim: Aim | None, best: int | None, bound: int | None, seconds: float, language: Language
) -> str:
    """How far it is, in words: `bijdragepunten: 412, en ten hoogste 430 (12 s)`."""
    from toc.messages.essence import ESSENCE
    from toc.messages.planning import PLANNING

    key = "progress-order" if aim is None else "progress-bound"
    if aim is not None and (best is None or bound is None):
        key = "progress"
    name = ESSENCE.say(f"aim.{aim.value}", language) if aim is not None else ""
    return PLANNING.say(key, language, aim=name, best=best, bound=bound, seconds=int(seconds))
