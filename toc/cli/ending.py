"""Ending a command that cannot do what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from toc.core.wording import UnusableError


def fail(*sentences: str, code: int = 2) -> NoReturn:
    """Say it on standard error and end the program."""
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise typer.Exit(code)


def refuse(error: UnusableError, as_json: bool) -> NoReturn:
    """End with what is wrong in a form; for other programs, as JSON."""
    if not as_json:
        raise error
    from toc.cli.language import spoken_language
    from toc.cli.terminal import write_json
    from toc.core.wording import for_programs

    said = for_programs(error.problems, spoken_language(), *error.tables)
    write_json({"version": 1, "mistakes": said})
    raise typer.Exit(error.code)
