"""`toc import` of the form of a whole programme: the programme that stands on it, exactly."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.ending import fail, refuse
from toc.cli.language import asked_language, help_language, speak
from toc.cli.progress_bar import reading
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Look, Page, heading, item, line, strong
from toc.exchange.words.form_files import FORM_FILES
from toc.exchange.words.plan_import import PLAN_IMPORT

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.exchange.form.returned import ReturnedForm

MOST_SHOWN = 20
"""So many notes are told one by one."""


def import_form(file: Path, target: Path, dry_run: bool, as_json: bool) -> None:
    """Make the programme. Ends with 1 where something on the form is wrong, 2 where it cannot be
    read or nothing can be written."""
    from toc.core.files import SavingError, make_folder
    from toc.core.wording import UnusableError
    from toc.exchange.form.commands import keep_form, read_form_file

    if target.exists():
        _there(target)
    try:
        with reading(file.name, help_language()):
            read = read_form_file(file)
    except UnusableError as error:
        refuse(error, as_json)
    language = asked_language() or read.language
    speak(language)
    if not dry_run:
        make_folder(target.parent)
        try:
            with writing(target, language=language) as step:
                step.did(HISTORY, "did.imported", file=file.name)
                keep_form(read, target)
        except SavingError as error:
            if error.key != "made":
                raise
            _there(target)
    if as_json:
        write_json(
            {
                "version": 1,
                "file": target,
                "written": not dry_run,
                **_counts(read),
                "notes": notes_said(read, language),
            }
        )
        return
    show(_page(read, target, language, written=not dry_run))


def _counts(read: ReturnedForm) -> dict[str, int]:
    programme = read.programme
    return {
        "goals": len(programme.strategic_goals) + len(programme.operational_goals),
        "inspanningen": len(programme.inspanningen),
        "indicators": len(programme.indicators),
    }


def notes_said(read: ReturnedForm, language: Language) -> list[str]:
    """The notes of a form, a sentence each."""
    from toc.core.wording import in_words
    from toc.exchange.words.form_faults import FORM_FAULTS

    return list(in_words(read.notes, language, FORM_FAULTS, fixes=False))


def _page(read: ReturnedForm, target: Path, language: Language, *, written: bool) -> Page:
    key = "made" if written else "not-made"
    yield line(strong(FORM_FILES.say(key, language, file=target, **_counts(read))))
    yield from notes_page(read, language)
    if written:
        yield line()
        yield line(FORM_FILES.say("next", language, plan=as_argument(target)))


def notes_page(read: ReturnedForm, language: Language) -> Page:
    """What is worth knowing of the form."""
    notes = notes_said(read, language)
    if notes:
        yield from heading(FORM_FILES.say("notes", language, count=len(notes)), Look.STRONG)
        yield from map(item, notes[:MOST_SHOWN])
        if len(notes) > MOST_SHOWN:
            more = len(notes) - MOST_SHOWN
            yield line(FORM_FILES.say("more", language, count=more), indent=2)


def _there(target: Path) -> None:
    names = (target.with_stem(f"{target.stem}-{n}") for n in range(2, 1000))
    free = next(name for name in names if not name.exists())
    fail(PLAN_IMPORT.say("exists", help_language(), file=target, free=free))
