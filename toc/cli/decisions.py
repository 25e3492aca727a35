"""`toc review read-decisions`: what a reflection decided, from its sheet into the plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import choose_plan, language_of, sound_plan
from toc.cli.ending import fail, refuse
from toc.cli.language import help_language
from toc.cli.progress_bar import reading
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument, program
from toc.review.words.decisions_read import DECISIONS_READ

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.records.history import StepRecorder
    from toc.core.words import Language
    from toc.review.decisions.decision_sheet import ReturnedDecisions


def read_decisions(
    sheet: Annotated[
        str,
        typer.Argument(
            metavar="FILE.xlsx",
            help=DECISIONS_READ.say("sheet-argument", help_language()),
            show_default=False,
        ),
    ],
    plan: options.Plan = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=DECISIONS_READ.say("dry-run-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Read a decision sheet into a plan. Ends with 0, with 1 where the sheet or the plan has
    mistakes (then nothing is read), 2 where a file cannot be read or written."""
    command = f"review read-decisions {sheet}"
    file = choose_plan(plan, command)
    with writing(file, dry_run=dry_run) as step:
        _read(sheet, file, command, step, dry_run=dry_run, as_json=as_json, named=plan is not None)


def _read(
    sheet: str,
    file: Path,
    command: str,
    step: StepRecorder,
    *,
    dry_run: bool,
    as_json: bool,
    named: bool,
) -> None:
    from toc.core.wording import UnusableError
    from toc.review.decisions import commands
    from toc.review.decisions.read import decisions_read
    from toc.review.decisions.read_page import read_page

    dossier, _, _ = sound_plan(str(file), command)
    language = language_of(dossier)
    _ = dossier.reviews  # what is wrong with those is no mistake in the sheet
    try:
        with reading(Path(sheet).name, language):
            data = _bytes(sheet, language)
            read = commands.read_decisions(dossier, Path(sheet), data)
    except UnusableError as error:
        refuse(error, as_json)
    taken, returned = read.taken, read.returned
    values = {"file": Path(sheet).name, "period": returned.period}
    step.did(HISTORY, "did.decisions", count=len(returned.decisions), **values)
    written = not dry_run and read.write(language)
    told = decisions_read(dossier.reading, taken.programme, returned, taken.new, language)
    if as_json:
        write_json({"file": dossier.file, "review": read.file, "written": written, "read": told})
        return
    show(read_page(read, told, language, dry_run=dry_run))
    if read.new and not dry_run:
        _show_next(dossier, returned, language, named=named)


def _show_next(
    dossier: Dossier, returned: ReturnedDecisions, language: Language, *, named: bool
) -> None:
    chosen = f" {as_argument(dossier.file)}" if named else ""
    plan = f"{program()} plan {as_argument(returned.next_period)}{chosen}"
    typer.echo(_say("next", language, command=plan))
    typer.echo(_say("history", language, command=f"{program()} log{chosen}"))


def _say(key: str, language: Language, **values: object) -> str:
    return DECISIONS_READ.say(key, language, **values)


def _bytes(sheet: str, language: Language) -> bytes:
    """The sheet's bytes; of one that is too large to be a form no more than tells so."""
    from toc.documents.forms.workbook import MOST_BYTES

    try:
        with Path(sheet).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        fail(_say("sheet-missing", language, file=sheet))
