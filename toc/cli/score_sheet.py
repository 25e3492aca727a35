"""`toc plan score-sheet` and `toc plan read-scores`: a form for people's judgements, and back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import choose_plan, in_order, language_of, sound_plan
from toc.cli.ending import fail, refuse
from toc.cli.language import help_language
from toc.cli.progress_bar import making, reading
from toc.cli.returned import bytes_of, files_and_plan
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words import listing
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, line, strong
from toc.plan.words.planning import PLANNING
from toc.plan.words.score_sheet import SCORES

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.records.history import StepRecorder
    from toc.core.words import Language
    from toc.plan.scores.score_questions import ScoreSheet

MOST_FORMS = 500
"""More forms than anybody sends at once: a wrong folder."""


def _help(key: str) -> str:
    return SCORES.say(f"{key}-option", help_language())


def score_sheet(
    period: Annotated[
        str,
        typer.Argument(metavar="PERIOD", help=PLANNING.say("period-argument", help_language())),
    ],
    programme: options.Plan = None,
    to: Annotated[
        str,
        typer.Option("--to", metavar="FILE", show_default=False, help=_help("to")),
    ] = "",
    participant: Annotated[
        list[str] | None,
        typer.Option("--participant", metavar="ID", show_default=False, help=_help("participant")),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help=_help("replace"))] = False,
    as_json: options.Json = False,
) -> None:
    """Make a score form. Ends with 0, with 1 where the plan has errors, 2 where no form can be
    made."""
    from toc.core.files import produce
    from toc.plan.scores.score_questions import score_sheet as form
    from toc.plan.scores.score_sheet import participant_id

    period, programme = in_order(period, programme, "plan score-sheet")
    dossier, plan, graph = sound_plan(programme, f"plan score-sheet {period}")
    language = language_of(dossier)
    file = Path(to or SCORES.say("default-file", language, period=_file_name(period)))
    names = participant or []
    for name in names:
        if not participant_id(name, plan):
            fail(SCORES.say("bad-participant", language, name=name))
    if file.suffix.lower() != ".xlsx":
        fail(SCORES.say("not-xlsx", language, file=file))
    if os.path.lexists(file) and not replace:
        fail(SCORES.say("exists", language, file=file))
    with making(file, language):
        sheet = form(graph, period, names)
    if not sheet.entries:
        key = "nothing-to-ask" if graph.programme.inspanningen else "no-inspanningen"
        fail(SCORES.say(key, language, period=sheet.title))
    from toc.plan.scores.workbook import workbook

    with making(file, language):
        produce(file, workbook(sheet))
    if as_json:
        write_json({"version": 1, "file": file, "form": sheet})
        return
    chosen = f" {as_argument(dossier.file)}" if programme is not None else ""
    show(_made(file, sheet, dossier, language, chosen))


def _file_name(period: str) -> str:
    """A period as a part of a file's name."""
    from toc.core.loading import slug

    return slug(period) or "x"


def _made(file: Path, sheet: ScoreSheet, dossier: Dossier, language: Language, plan: str) -> Page:
    yield line(strong(SCORES.say("made", language, file=file)))
    asked = [f"‘{one.heading}’" for one in sheet.criteria]
    if any(entry.aims for entry in sheet.entries):
        asked.append(SCORES.say("made-contributions", language))
    criteria = listing(asked, language)
    yield line(SCORES.say("made-asks", language, count=len(sheet.entries), criteria=criteria))
    tabs = ", ".join(one.name for one in sheet.participants)
    yield line(SCORES.say("made-tabs", language, tabs=tabs))
    left_out = sum(len(texts) for _, texts in sheet.left_out)
    if left_out:
        yield line(SCORES.say("made-left-out", language, count=left_out))
    if any(one.unnamed for one in sheet.participants):
        yield line(SCORES.say("made-unnamed", language))
    if not sheet.criteria:
        key = dossier.reading.key("ready_criteria")
        yield line(SCORES.say("made-no-criteria", language, key=key))
    yield line(SCORES.say("made-next", language, file=as_argument(file), plan=plan))


def read_scores(
    given: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE.xlsx… [PLAN]",
            help=SCORES.say("forms-argument", help_language()),
            show_default=False,
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_help("dry-run"))] = False,
    as_json: options.Json = False,
) -> None:
    """Read filled-in forms into a plan. Ends with 0, with 1 where a form or the plan has mistakes
    (then nothing is read), 2 where a file cannot be read or written."""
    forms, name = _told_apart(given)
    command = f"plan read-scores {given[0]}"
    file = choose_plan(name, command)
    with writing(file, dry_run=dry_run) as step:
        _read(forms, file, command, step, dry_run=dry_run, as_json=as_json)


def _read(
    forms: list[str],
    file: Path,
    command: str,
    step: StepRecorder,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    from toc.core.wording import UnusableError
    from toc.plan.scores import commands
    from toc.plan.scores.read_page import read_page

    dossier, _, _ = sound_plan(str(file), command)
    language = language_of(dossier)
    if not forms:
        fail(SCORES.say("no-forms", language))
    try:
        with reading(", ".join(Path(form).name for form in forms), language):
            given = [(form, _bytes(form, language)) for form in forms]
            read = commands.read_scores(dossier, given)
    except UnusableError as error:
        refuse(error, as_json)
    step.did(HISTORY, "did.scores", files=", ".join(Path(form).name for form in forms))
    if not dry_run:
        read.write()
    if not as_json:
        show(read_page(read, language, dry_run=dry_run))
        return
    returned, scored = read.returned, read.scored
    write_json(
        {
            "version": 1,
            "file": dossier.file,
            "written": read.new and not dry_run,
            "answers": scored.new,
            "withdrawn": returned.withdrawn,
            "remarks": returned.remarks,
            "remarks_not_kept": scored.unkept,
            "reworded": returned.reworded,
            "disagreements": read.talk,
            "unjudged": read.silent,
        }
    )


def _told_apart(given: list[str]) -> tuple[list[str], str | None]:
    """The forms and, where there is one, the plan."""
    forms, plan = files_and_plan(given, SCORES)
    if len(forms) > MOST_FORMS:
        fail(SCORES.say("too-many-forms", help_language(), count=len(forms), most=MOST_FORMS))
    return forms, plan


def _bytes(form: str, language: Language) -> bytes:
    """What stands in a form. Ends with 2 where it is not there."""
    from toc.documents.forms.workbook import MOST_BYTES

    found = bytes_of(form, MOST_BYTES)
    return found if found is not None else fail(SCORES.say("form-missing", language, file=form))
