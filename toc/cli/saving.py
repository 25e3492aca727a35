"""Reading and then replacing what belongs to a programme, one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.cli.language import speak

if TYPE_CHECKING:
    from toc.core.words import Language


@contextmanager
def writing(
    programme_file: Path, *, dry_run: bool = False, language: Language | None = None
) -> Iterator[None]:
    """Within this nobody else changes a programme or what stands beside it. Who comes later waits,
    and is told so. With `dry_run` nothing is written, and nobody waits.

    Ends with 2, saying why, where it takes too long or a file cannot be written. Speaks the
    programme's language where none is given.
    """
    if dry_run or not programme_file.parent.is_dir():
        yield
        return
    from toc.core.files import SavingError, locked
    from toc.core.words.files import FILES

    def waiting() -> None:
        said = FILES.say("waiting", language or _language(programme_file), file=programme_file)
        typer.echo(said, err=True)

    try:
        with locked(programme_file, waiting):
            yield
    except SavingError:
        speak(language or _language(programme_file))
        raise


def _language(programme_file: Path) -> Language:
    from toc.cli.language import asked_language
    from toc.core.loading import read

    return asked_language() or read(programme_file).language
