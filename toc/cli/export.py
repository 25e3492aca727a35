"""`toc export`: the drawings of a plan as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.messages.drawing import DRAWING

if TYPE_CHECKING:
    from toc.messages import Language
    from toc.render.export import Format
    from toc.render.style import Paper

FOLDER = Path("exports")


def _help(key: str) -> str:
    return DRAWING.say(f"{key}-option", help_language())


def export(
    plan: options.Plan = None,
    formats: Annotated[
        str | None,
        typer.Option("--format", metavar="SOORT", show_default=False, help=_help("format")),
    ] = None,
    network: Annotated[
        str | None,
        typer.Option("--network", metavar="ID", show_default=False, help=_help("network")),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="MAP", show_default=False, help=_help("to")),
    ] = None,
    paper: Annotated[str, typer.Option("--paper", metavar="PAPIER", help=_help("paper"))] = "a4",
    as_json: options.Json = False,
) -> None:
    """Draw a plan. Ends with 0, with 1 where the file has errors, 2 where it cannot be drawn."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.render.errors import DrawingError
    from toc.render.export import export as write

    loaded, programme, graph = sound_plan(plan, "export")
    language = language_of(loaded)
    folder = Path(to) if to is not None else FOLDER / loaded.file.stem
    try:
        files = write(
            programme,
            graph,
            loaded.file.stem,
            folder,
            _formats(formats),
            network,
            _paper(paper),
        )
    except DrawingError as error:
        typer.echo(error.say(language), err=True)
        raise typer.Exit(2) from None
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "folder": folder, "files": [file.name for file in files]})
    else:
        show(folder, files, language)


def _formats(given: str | None) -> frozenset[Format]:
    from toc.render.errors import DrawingError
    from toc.render.export import Format

    if given is None:
        return frozenset(Format)
    chosen = set()
    for word in given.split(","):
        try:
            chosen.add(Format(word.strip().lower()))
        except ValueError:
            raise DrawingError("unknown-format", given=word.strip()) from None
    return frozenset(chosen)


def _paper(given: str) -> Paper:
    from toc.render.errors import DrawingError
    from toc.render.style import Paper

    try:
        return Paper[given.strip().upper()]
    except KeyError:
        raise DrawingError("unknown-paper", given=given) from None


def show(folder: Path, files: list[Path], language: Language) -> None:
    """Say what was written: how many pages of each kind, and the name of the whole."""
    from toc.cli.terminal import Page

    page = Page()
    page.line(DRAWING.say("made", language, count=len(files), folder=folder), style="bold")
    for kind in ("svg", "png"):
        count = sum(file.suffix == f".{kind}" for file in files)
        if count:
            said = DRAWING.say("made-pages", language, count=count, kind=kind.upper())
            page.parts(("- ", ""), (said, ""), indent=2, hanging=2)
    for file in files:
        if file.suffix == ".pdf":
            said = DRAWING.say("made-booklet", language, file=file.name)
            page.parts(("- ", ""), (said, ""), indent=2, hanging=2)
