"""`toc export iati`: the results of a programme as an IATI file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import making
from toc.cli.terminal import show, write_json
from toc.documents.screen import Look, heading, item
from toc.exchange.words.iati import IATI


def export_iati(
    plan: options.Plan = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to", metavar="FILE", show_default=False, help=IATI.say("to-option", help_language())
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Write the results. Ends with 0, with 1 where the plan lacks what IATI demands or says what
    checks of IATI reject (each at its place; then nothing is written), 2 where the file cannot be
    written."""
    from toc.core.files import produce
    from toc.exchange.commands import iati
    from toc.exchange.iati import note_said

    dossier, _, _ = sound_plan(plan, "export iati")
    language = language_of(dossier)
    file = to if to is not None else Path(IATI.say("default-file", language))
    if file.suffix.lower() != ".xml":
        fail(IATI.say("not-xml", language))
    with making(file, language):
        made = iati(dossier)
        produce(file, made.data)
    notes = [note_said(note, language) for note in made.notes]
    if as_json:
        write_json({"version": 1, "file": file, **made.counts, "notes": notes})
        return
    typer.echo(IATI.say("made", language, file=file, **made.counts))
    if notes:
        show(heading(IATI.say("notes", language), Look.STRONG))
        show(map(item, dict.fromkeys(notes)))
