"""Ending a command that cannot do what is asked."""

from __future__ import annotations

from typing import NoReturn

import typer


def fail(*sentences: str, code: int = 2) -> NoReturn:
    """Say it on standard error and end the program."""
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise typer.Exit(code)
