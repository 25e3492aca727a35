"""What the commands that change a programme share: their options, writing, and telling what was
done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.edits import EDITS
from toc.cli.language import help_language
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.documents.screen import Page, line, strong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.change.commands import Prepared
    from toc.change.edits.telling import ElementChange, FieldChange
    from toc.core.dossier import Dossier
    from toc.core.problems import Problem
    from toc.core.words import Language

SHOWN = 8
"""So many findings that come or go are told; of the others only how many."""


def told(key: str) -> str:
    """What is said about an argument or an option."""
    return EDITS.say(key, help_language())


DryRun = Annotated[bool, typer.Option("--dry-run", help=told("dry-run-option"))]


def plan_to_change(plan: str | None, command: str) -> tuple[Dossier, Language]:
    """The plan that is meant, which may have errors: a change can mend them. Ends with 2 where
    there is no file, and with 1 where it cannot be read."""
    from toc.check.opening import open_dossier
    from toc.cli.choosing import choose_plan, fail_unsound, language_of
    from toc.cli.days import today
    from toc.cli.language import speak
    from toc.core.checked import Asked

    dossier = open_dossier(choose_plan(plan, command), Asked(today()))
    language = language_of(dossier)
    speak(language)
    if dossier.programme is None:
        fail_unsound(dossier, language)
    return dossier, language


def carry_out(
    dossier: Dossier,
    language: Language,
    prepared: Callable[[], Prepared],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Prepare a change, write it, and say what it is; with `dry_run` only say it."""
    from toc.change.edits.telling import in_short

    with writing(dossier.file, dry_run=dry_run, language=language) as step:
        made = prepared()
        step.tells(lambda spoken: in_short(made.told, spoken))
        if not dry_run:
            made.write()
    if as_json:
        write_json(as_data(made, dry_run, language))
    else:
        show(page(made, dry_run, language))


def page(made: Prepared, dry_run: bool, language: Language) -> Page:
    """What differs, what the check makes of it, and which files were written."""
    if not made.changes:
        yield line(EDITS.say("nothing", language))
        return
    yield from changed_page(made, language)
    yield from written_page(made, dry_run, language)


def written_page(made: Prepared, dry_run: bool, language: Language) -> Page:
    """Which files were written, or would have been."""
    files = ", ".join(str(one) for one in made.changed_files)
    yield line(EDITS.say("would-write" if dry_run else "written", language, files=files))


def changed_page(made: Prepared, language: Language) -> Page:
    """What differs, and what the check makes of it."""
    from toc.change.edits.telling import said_element

    def say(key: str, **values: object) -> str:
        return EDITS.say(key, language, **values)

    for one in made.told:
        yield line(strong(say(f"kind.{one.kind}", element=said_element(one, language))))
        for each in _told_fields(one):
            yield line(_field(each, language), indent=2, hanging=2)
    if made.named:
        yield line(say("named-in", ids=_some(made.named, language)))
    for old, _ in made.renamed:
        yield line(say("forms", id=old))
    for key, problems, dossier in (
        ("arises", made.arises, made.after),
        ("solved", made.solved, made.before),
    ):
        if problems:
            yield line(say(key, count=len(problems)))
            yield from _findings(problems, dossier, language)


MOST_NAMED = 12
"""So many of what names an element are told."""


def _some(ids: Sequence[str], language: Language) -> str:
    shown = ", ".join(ids[:MOST_NAMED])
    left = len(ids) - MOST_NAMED
    return f"{shown} {EDITS.say('and-more', language, count=left)}" if left > 0 else shown


def _told_fields(one: ElementChange) -> list[FieldChange]:
    """The fields that say more than its text, where all of it comes or goes."""
    if one.kind in ("changed", "renamed"):
        return list(one.fields)
    return [each for each in one.fields if one.text not in (each.old, each.new)]


def _field(one: FieldChange, language: Language) -> str:
    key = "field-changed" if one.old and one.new else "field-added" if one.new else "field-gone"
    if one.item and one.new:
        key = "item-added"
    return EDITS.say(key, language, field=one.field, old=one.old, new=one.new)


def _findings(problems: Sequence[Problem], dossier: Dossier, language: Language) -> Page:
    from toc.check.report.validation import say

    for one in problems[:SHOWN]:
        said = say(one, dossier, language)
        yield line(_finding(one, said.what, language), indent=2, hanging=2)
    if len(problems) > SHOWN:
        yield line(EDITS.say("and-more", language, count=len(problems) - SHOWN), indent=2)


def _finding(problem: Problem, what: str, language: Language) -> str:
    if not problem.about or f"‘{problem.about}’" in what:
        return what
    return EDITS.say("finding", language, element=problem.about, what=what)


def as_data(made: Prepared, dry_run: bool, language: Language) -> dict[str, object]:
    """The same for other programs."""
    from toc.check.report.validation import say

    def found(problems: Sequence[Problem], dossier: Dossier) -> list[dict[str, str]]:
        return [
            {"rule": one.id, "element": one.about, "what": say(one, dossier, language).what}
            for one in problems
        ]

    return {
        "version": 1,
        "file": made.before.file,
        "written": made.changes and not dry_run,
        "files": made.changed_files,
        "changes": made.told,
        "named": made.named,
        "arises": found(made.arises, made.after),
        "solved": found(made.solved, made.before),
    }
