"""`toc export table`: everything a programme says, as one table to load elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import EXPORTS, language_of, sound_plan
from toc.cli.days import day_given
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import making
from toc.cli.terminal import write_json
from toc.core.words.typed_commands import as_argument
from toc.exchange.words.table import TIDY

if TYPE_CHECKING:
    from toc.exchange.table import TableRow


def table(
    plan: options.Plan = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FILE",
            show_default=False,
            help=TIDY.say("to-option", help_language()),
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            "--date",
            metavar="2024-12-31",
            show_default=False,
            help=TIDY.say("date-option", help_language()),
        ),
    ] = None,
    inside: Annotated[
        bool, typer.Option("--internal", help=TIDY.say("internal-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Write the long table. Ends with 0, with 1 where the plan or its measurements have errors, 2
    where it cannot be written."""
    from toc.documents.file_names import folder_name
    from toc.exchange.commands import table as rows_of

    dossier, _, _ = sound_plan(plan, "export table")
    language = language_of(dossier)
    file = to if to is not None else EXPORTS / folder_name(dossier.file.stem) / "table.csv"
    if file.suffix.lower() not in (".csv", ".parquet", ".md"):
        fail(TIDY.say("unknown-kind", language, file=file.name))
    if file.suffix.lower() == ".md":
        from toc.documents.writers.markdown import markdown
        from toc.exchange.table import codebook

        _write(file, markdown(codebook(language)))
        if as_json:
            _write_json(file, ())
            return
        typer.echo(TIDY.say("codebook-made", language, file=file))
        return

    on = day_given(date, language)
    with making(file, language):
        rows = rows_of(dossier, on, inside=inside)
        _write(file, _made(file, rows))
    if as_json:
        _write_json(file, rows)
        return
    values = {"file": file, "plan": as_argument(dossier.file)}
    typer.echo(TIDY.say("made", language, count=len(rows), **values))
    hidden = sum(row.status == "hidden" for row in rows)
    if hidden:
        typer.echo(TIDY.say("hidden", language, count=hidden))
    for status, key in (("internal", "left-out"), ("sensitive", "sensitive")):
        count = sum(row.status == status for row in rows)
        if count:
            typer.echo(TIDY.say(key, language, count=count))


def _write_json(file: Path, rows: tuple[TableRow, ...]) -> None:

    withheld = {
        status: sum(row.status == status for row in rows)
        for status in ("hidden", "internal", "sensitive")
    }
    write_json({"version": 1, "file": file, "rows": len(rows), "withheld": withheld})


def _made(file: Path, rows: tuple[TableRow, ...]) -> bytes:
    from toc.exchange.table.files import tidy_csv, tidy_parquet

    return tidy_csv(rows) if file.suffix.lower() == ".csv" else tidy_parquet(rows)


def _write(file: Path, content: bytes) -> None:
    from toc.core.files import make_folder, produce

    make_folder(file.parent)
    produce(file, content)
