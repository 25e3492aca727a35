"""Reading and then replacing what belongs to a programme, one at a time; what is written can be
taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.cli.language import speak

if TYPE_CHECKING:
    from toc.core.records.history import StepRecorder
    from toc.core.words import Language

COMMAND: ContextVar[str] = ContextVar("command", default="")
"""The command that runs, as it is typed behind `toc`."""


@contextmanager
def writing(
    programme_file: Path,
    *,
    dry_run: bool = False,
    language: Language | None = None,
    recorded: bool = True,
) -> Iterator[StepRecorder]:
    """Within this nobody else changes a programme or what stands beside it. Who comes later waits,
    and is told so. With `dry_run` nothing is written, and nobody waits.

    All that is kept within it is one step of the history of the plan, which `toc undo` takes back,
    unless it is not to be `recorded`; what the command did is said to what this gives (`did`).

    Ends with 2, saying why, where it takes too long or a file cannot be written. Speaks the
    programme's language where none is given.
    """
    from toc.core.records.history import StepRecorder

    step = StepRecorder(programme_file, COMMAND.get())
    if dry_run or not programme_file.parent.is_dir():
        yield step
        return
    from toc.core.files import SavingError, locked
    from toc.core.words.files import FILES

    def waiting() -> None:
        said = FILES.say("waiting", language or language_for(programme_file), file=programme_file)
        typer.echo(said, err=True)

    try:
        with locked(programme_file, waiting):
            if not recorded:
                yield step
                return
            with step.recorded():
                yield step
    except SavingError:
        speak(language or language_for(programme_file))
        raise


def language_for(programme_file: Path) -> Language:
    """The language to speak about a file, also where it cannot be read as a programme."""
    from toc.cli.language import asked_language
    from toc.core.loading import read

    return asked_language() or read(programme_file).language
