"""`toc import` of a written plan: the draft of a programme, and what became of the plan."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.cli.choosing import FOLDER
from toc.cli.ending import fail
from toc.cli.language import asked_language, help_language, speak, spoken_language
from toc.cli.progress_bar import making, reading
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.documents.kinds import DocumentKinds
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.words.plan_form import PLAN_FORM
from toc.exchange.words.plan_import import PLAN_IMPORT

if TYPE_CHECKING:
    from toc.cli.plan_answers import Answered
    from toc.core.words import Language
    from toc.exchange.written.plan_draft import PlanDraft, WrittenPlan


def import_plan_file(
    file: Path,
    target: Path,
    questions: Path | None,
    check: Path | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Make the draft, or first the form with what the plan leaves open. Ends with 1 where answers
    cannot be read, 2 where it is no plan, or nothing can be written."""
    from toc.cli.plan_answers import answered, answers_page, told
    from toc.cli.plan_asking import at_a_terminal
    from toc.core.files import SavingError, make_folder
    from toc.core.loading import slug
    from toc.exchange.commands import keep_draft
    from toc.exchange.written.asked.answers_file import answers_file
    from toc.exchange.written.import_page import import_page
    from toc.exchange.written.import_report import report_of
    from toc.exchange.written.opening import open_plan
    from toc.exchange.written.plan_draft import drafted, written_plan

    open_plan(file)  # what is no plan is said first, whatever stands in its way
    form = filled_in(questions)
    if check is not None:
        _may_be(check)
    if target.exists():
        _refuse(target)
    with reading(file.name, help_language()):
        plan = written_plan(file)
    language = asked_language() or plan.language
    speak(language)
    asking = not (dry_run or as_json or questions is not None) and at_a_terminal()
    # Who imports a plan once more, under another name, answered its questions already.
    earlier = target.with_stem(re.sub(r"-\d+$", "", target.stem))
    if earlier == target or not answers_file(earlier).exists():
        earlier = FOLDER / f"{slug(file.stem) or 'plan'}.yaml"
    found = answered(plan, target, form, asking=asking, earlier=earlier)
    if questions_first(plan, found, questions, form, dry_run, as_json):
        return
    made = drafted(plan, found.said)
    kept = found.to_keep(plan.language)
    if not dry_run:
        make_folder(target.parent)
        try:
            with writing(target, language=language) as step:
                step.did(HISTORY, "did.imported", file=file.name)
                keep_draft(made, target, kept)
        except SavingError as error:
            if error.key != "made":
                raise
            _refuse(target)
    if check is not None and not dry_run:
        _write_check(made, target, check, language)
    report = report_of(made)
    if as_json:
        begun = {"version": 1, "file": target, "written": not dry_run}
        made_too = {"check": check} if check is not None else {}
        write_json({**begun, **report.as_data(), **told(found), **made_too})
        return
    show(answers_page(found, None if dry_run else kept, language))
    if check is not None and not dry_run:
        typer.echo(PLAN_CHECK.say("made", language, file=check))
    show(import_page(report, file, target, language, written=not dry_run))


def filled_in(questions: Path | None) -> Path | None:
    """The form that was asked for, where it is there already; then its answers are read. Ends with
    2 where it cannot be a form."""
    if questions is not None and questions.suffix.lower() != ".xlsx":
        fail(PLAN_FORM.say("not-xlsx", help_language(), file=questions))
    return questions if questions is not None and os.path.lexists(questions) else None


def questions_first(
    plan: WrittenPlan,
    found: Answered,
    questions: Path | None,
    form: Path | None,
    dry_run: bool,
    as_json: bool,
) -> bool:
    """Whether a form was made instead of going on, because it was asked for and something is
    open."""
    if questions is None or form is not None:
        return False
    if found.said.questions:
        _form(plan, found, questions, dry_run, as_json)
        return True
    if not as_json and found.said.elements:
        typer.echo(PLAN_FORM.say("no-questions", spoken_language(), file=questions))
    return False


def _may_be(check: Path) -> None:
    """Ends with 2 where the document to check cannot be that file."""
    kinds = DocumentKinds.PLAN_CHECK
    if kinds.kind_of(check) is None:
        said = kinds.told(help_language())
        fail(PLAN_CHECK.say("unknown-kind", help_language(), file=check.name, kinds=said))
    if os.path.lexists(check):
        fail(PLAN_CHECK.say("exists", help_language(), file=check))


def _write_check(made: PlanDraft, target: Path, check: Path, language: Language) -> None:
    from toc.documents.house_style import SOBER
    from toc.documents.writers.files import write_document
    from toc.exchange.commands import check_plan

    with making(check, language):
        write_document(check_plan(made, target, language), check, SOBER)


def _form(plan: WrittenPlan, found: Answered, form: Path, dry_run: bool, as_json: bool) -> None:
    """Make the form with everything that is open, and no draft yet."""
    from toc.cli.plan_answers import form_page, make_form

    count, language = len(found.said.questions), spoken_language()
    if not dry_run:
        make_form(plan, found.said, form, language)
    if as_json:
        write_json({"version": 1, "form": form, "written": not dry_run, "questions": count})
        return
    show(form_page(form, count, language, written=not dry_run))


def _refuse(target: Path) -> None:
    names = (target.with_stem(f"{target.stem}-{n}") for n in range(2, 1000))
    free = next(name for name in names if not name.exists())
    fail(PLAN_IMPORT.say("exists", help_language(), file=target, free=free))
