"""`toc import --into`: the next version of a document, or a form that came back, beside the
programme."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import refuse
from toc.cli.language import help_language
from toc.cli.progress_bar import reading, working_out
from toc.cli.taking_over import AskedInto, take_over_chosen
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import line
from toc.exchange.words.next_version import NEXT_VERSION

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language


def import_into(asked: AskedInto, questions: Path | None) -> None:
    """Compare a written plan with its programme, tell, and take over what is chosen; or first the
    form with what the plan leaves open. Ends with 0, with 1 where the programme has errors or
    answers cannot be read, 2 where the file is no plan, is a version of something else, or nothing
    can be written."""
    from toc.cli.plan_answers import answered, answers_page, told
    from toc.cli.plan_importing import filled_in, questions_first
    from toc.exchange.commands import next_version
    from toc.exchange.written.opening import open_plan
    from toc.exchange.written.plan_draft import drafted, written_plan

    file, since = asked.file, asked.since
    for one in (file, since):
        if one is not None:
            open_plan(one)  # what is no plan is said first, whatever stands in its way
    form = filled_in(questions)
    dossier, language = _programme(asked)
    with reading(file.name, help_language()):
        spoken: Language = "nl" if dossier.language == "nl" else "en"
        plan = written_plan(file, spoken)
        old = written_plan(since, spoken) if since is not None else None
    found = answered(plan, dossier.file, form, asking=False)
    if questions_first(plan, found, questions, form, asked.dry_run, asked.as_json):
        return
    with working_out(language):
        made = drafted(plan, found.said)
        answers = {**found.before.answers, **found.given}
        before = drafted(old, old.understood(answers)) if old is not None else None
        version = next_version(dossier, made, before)
    kept = None if asked.dry_run else found.to_keep(plan.language)
    open_said = []
    if count := len(found.said.questions):
        open_said = [line(), line(NEXT_VERSION.say("open", language, count=count))]
    take_over_chosen(
        asked,
        dossier,
        version,
        language,
        kept=kept,
        first=[*answers_page(found, kept, language)],
        last=open_said,
        data=told(found),
    )


def form_into(asked: AskedInto) -> None:
    """The same of the form of a programme that came back: by id, and exactly. Ends with 1 as well
    where something on the form is wrong."""
    from toc.cli.form_importing import notes_page, notes_said
    from toc.core.wording import UnusableError
    from toc.exchange.commands import form_version
    from toc.exchange.form.commands import read_form_file

    dossier, language = _programme(asked)
    try:
        with reading(asked.file.name, help_language()):
            read = read_form_file(asked.file)
    except UnusableError as error:
        refuse(error, asked.as_json)
    with working_out(language):
        version = form_version(dossier, read.programme)
    take_over_chosen(
        asked,
        dossier,
        version,
        language,
        last=[*notes_page(read, language)],
        data={"notes": notes_said(read, language)},
    )


def _programme(asked: AskedInto) -> tuple[Dossier, Language]:
    dossier, _, _ = sound_plan(asked.into, f"import {as_argument(asked.file)} --into")
    return dossier, language_of(dossier)
