"""`toc new NAME`: a small programme file with explanations, that validates and draws."""

from __future__ import annotations

import datetime
from typing import Annotated

import typer

from toc.cli.language import help_language
from toc.messages.cli import CLI


def new(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAAM" if help_language() == "nl" else "NAME",
            help=CLI.say("new-name", help_language()),
            show_default=False,
        ),
    ],
    language: Annotated[
        str,
        typer.Option("--language", "--taal", help=CLI.say("new-language", help_language())),
    ] = help_language(),
) -> None:
    """Make a programme file in the folder `programmes`. Never overwrites one."""
    import json
    from importlib.resources import files

    from toc.cli.choosing import FOLDER
    from toc.loading import slug

    said = help_language()
    if language not in ("nl", "en"):
        typer.echo(CLI.say("new-bad-language", said, language=language), err=True)
        raise typer.Exit(2)
    stem = slug(name.removesuffix(".yaml"))
    if not stem:
        typer.echo(CLI.say("new-bad-name", said, name=name), err=True)
        raise typer.Exit(2)
    file = FOLDER / f"{stem}.yaml"
    template = (files("toc.cli") / "starter" / f"{language}.yaml").read_text(encoding="utf-8")
    title = name.removesuffix(".yaml") if name != stem else stem.replace("-", " ").capitalize()
    # JSON's quoting is YAML's: a title may hold any character.
    text = template.format(
        name=stem, title=json.dumps(title, ensure_ascii=False), year=datetime.date.today().year + 1
    )
    try:
        FOLDER.mkdir(exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except FileExistsError:
        typer.echo(CLI.say("new-exists", said, file=file), err=True)
        raise typer.Exit(2) from None
    except OSError:
        typer.echo(CLI.say("new-unwritable", said, file=file), err=True)
        raise typer.Exit(2) from None
    typer.echo(CLI.say("new-made", said, file=file))
    typer.echo(CLI.say("new-next", said, name=stem))
