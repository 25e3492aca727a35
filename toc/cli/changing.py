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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.change.commands import Prepared
    from toc.core.dossier import Dossier
    from toc.core.problems import Problem
    from toc.core.words import Language


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


def more_words(context: typer.Context) -> list[str]:
    """The words behind those that the command takes."""
    return list(context.args)


def carry_out(
    dossier: Dossier,
    language: Language,
    prepared: Callable[[], Prepared],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Prepare a change, write it, and say what it is; with `dry_run` only say it."""
    from toc.change.edits.page import did_page, preview_page
    from toc.change.edits.telling import in_short

    with writing(dossier.file, dry_run=dry_run, language=language) as step:
        made = prepared()
        step.tells(lambda spoken: in_short(made.told, spoken))
        if not dry_run:
            made.write()
    if as_json:
        write_json(as_data(made, dry_run, language))
    else:
        show((preview_page if dry_run else did_page)(made, language))


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
