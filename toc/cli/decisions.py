"""`toc review read-decisions`: what a reflection decided, from its sheet into the plan."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.core.words.typed import as_argument, program
from toc.review.words.decisions_read import DECISIONS_READ

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.model import Programme
    from toc.core.records.reviews import Reviews
    from toc.core.words import Language
    from toc.review.decisions.decision_sheet import Returned


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
    from toc.cli.choosing import choose_plan
    from toc.cli.saving import writing

    command = f"review read-decisions {sheet}"
    file = choose_plan(plan, command)
    with writing(file, dry_run=dry_run):
        _read(sheet, file, command, dry_run=dry_run, as_json=as_json, named=plan is not None)


def _read(
    sheet: str, file: Path, command: str, *, dry_run: bool, as_json: bool, named: bool
) -> None:
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.ending import refuse
    from toc.cli.progress_bar import reading
    from toc.core import files
    from toc.core.records.reviews import file_of
    from toc.core.wording import UnusableError
    from toc.plan.words.score_mistakes import FORM_MISTAKES
    from toc.review.decisions.decision_sheet import read_decision_sheet
    from toc.review.decisions.into_plan import add_decisions
    from toc.review.decisions.read import decisions_read
    from toc.review.words.decision_mistakes import DECISION_MISTAKES

    dossier, programme, _ = sound_plan(str(file), command)
    language = language_of(dossier)
    held = dossier.reviews
    with reading(Path(sheet).name, language):
        data = _bytes(sheet, language)
        returned = read_decision_sheet(data, programme, datetime.date.today(), Path(sheet))
    if returned.problems:
        tables = (DECISIONS_READ, DECISION_MISTAKES, FORM_MISTAKES)
        refuse(UnusableError("mistakes", returned.problems, *tables), as_json)
    decided = add_decisions(dossier.reading, returned.decisions)
    if decided.failed:
        key = dossier.reading.key("decisions")
        typer.echo(_say("failed", language, file=dossier.file, section=key), err=True)
        raise typer.Exit(1)
    review = file_of(dossier.file, returned.period)
    something = bool(returned.decisions or returned.wishes)
    if something and not dry_run:
        record = _record(programme, returned, held, language)
        # The plan first: a run that is cut off in between is made whole by the next one, which
        # finds the decisions there and writes the record.
        with files.unbroken():
            if decided.new:
                before = dossier.reading.positions.source.text
                files.keep_text(dossier.file, decided.text, before)
            old = files.held(review)
            try:
                if old != record:
                    files.keep(review, record, old)
            except files.SavingError as error:
                fail(error.say(language), _say("record-missing", language, file=dossier.file))
    told = decisions_read(dossier.reading, decided.programme, returned, decided.new, language)
    if as_json:
        from toc.cli.terminal import write_json

        written = something and not dry_run
        write_json({"file": dossier.file, "review": review, "written": written, "read": told})
        return
    from toc.cli.terminal import show
    from toc.review.decisions.read_page import read_page

    record_file = review if something else None
    show(read_page(dossier, told, decided, record_file, language, dry_run=dry_run))
    if something and not dry_run:
        _show_next(dossier, returned, language, named=named)


def _show_next(dossier: Dossier, returned: Returned, language: Language, *, named: bool) -> None:
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


def _record(programme: Programme, returned: Returned, held: Reviews, language: Language) -> bytes:
    from toc.core.records.reviews import review, to_bytes

    before = next((one for one in held.held if one.period == returned.period), None)
    made = review(
        programme,
        returned.period,
        returned.next_period,
        returned.texts,
        returned.decisions,
        returned.wishes,
        date=returned.date,
        before=before,
    )
    what = _say("heading.what", language, period=made.period, next=made.next_period)
    return to_bytes(made, (what, _say("heading.hands-off", language)))
