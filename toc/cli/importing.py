"""`toc import`: a written plan becomes the draft of a programme; the form of a programme becomes
exactly that; an IATI file becomes a programme, or adds its measurements to one. The next version
of a plan is compared with its programme."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import ENDINGS, FOLDER
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.measuring import DryRun
from toc.core.words.typed_commands import as_argument
from toc.documents.kinds import DocumentKinds
from toc.exchange.words.form_files import FORM_FILES
from toc.exchange.words.next_version import NEXT_VERSION
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.words.plan_form import PLAN_FORM
from toc.exchange.words.plan_import import PLAN_IMPORT


def _told(key: str) -> str:
    return PLAN_IMPORT.say(f"{key}-option", help_language())


def _said(key: str) -> str:
    return NEXT_VERSION.say(f"{key}-option", help_language())


def _check_told() -> str:
    kinds = DocumentKinds.PLAN_CHECK.told(help_language())
    return PLAN_CHECK.say("option", help_language(), kinds=kinds)


def import_file(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help=PLAN_IMPORT.say("file-argument", help_language())),
    ],
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="PLAN", show_default=False, help=_told("to")),
    ] = None,
    activity: Annotated[
        str | None,
        typer.Option("--activity", metavar="ID", show_default=False, help=_told("activity")),
    ] = None,
    questions: Annotated[
        Path | None,
        typer.Option(
            "--questions",
            metavar="FILE.xlsx",
            show_default=False,
            help=PLAN_FORM.say("option", help_language()),
        ),
    ] = None,
    into: Annotated[
        str | None,
        typer.Option("--into", metavar="PLAN", show_default=False, help=_said("into")),
    ] = None,
    take: Annotated[
        str | None,
        typer.Option("--take", metavar="WHAT", show_default=False, help=_said("take")),
    ] = None,
    since: Annotated[
        Path | None,
        typer.Option("--since", metavar="FILE", show_default=False, help=_said("since")),
    ] = None,
    check: Annotated[
        Path | None,
        typer.Option("--check", metavar="FILE", show_default=False, help=_check_told()),
    ] = None,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Read a file of others into a programme, each kind in its own way. Ends with 0, with 1 where
    an IATI file breaks its schema or contradicts what is there, 2 where nothing can be read or
    written."""
    from toc.core.loading import slug
    from toc.exchange.form.commands import is_form_file
    from toc.exchange.written.opening import is_iati

    if into is not None:
        if to is not None:
            fail(NEXT_VERSION.say("to-and-into", help_language()))
        _refuse_into(file, into)
        if is_iati(file):
            plan = {"file": as_argument(file), "plan": as_argument(into)}
            fail(NEXT_VERSION.say("iati-into", help_language(), **plan))
        if activity is not None:
            fail(PLAN_IMPORT.say("no-activities", help_language()))
        if check is not None:
            fail(PLAN_CHECK.say("not-into", help_language()))
        from toc.cli.next_version import form_into, import_into
        from toc.cli.taking_over import AskedInto

        asked = AskedInto(file, into, take, since, dry_run, as_json)
        if not is_form_file(file):
            import_into(asked, questions)
            return
        if questions is not None:
            fail(FORM_FILES.say("no-questions", help_language(), option="--questions"))
        if since is not None:
            fail(NEXT_VERSION.say("form-since", help_language()))
        form_into(asked)
        return
    for option, given in (("--take", take), ("--since", since)):
        if given is not None:
            fail(NEXT_VERSION.say("into-alone", help_language(), option=option))
    target = to if to is not None else FOLDER / f"{slug(file.stem) or 'plan'}.yaml"
    if target.suffix.lower() not in ENDINGS:
        fail(PLAN_IMPORT.say("bad-to", help_language()))
    if is_iati(file):
        from toc.cli.iati_importing import import_iati

        for option, given in (("--questions", questions), ("--check", check)):
            if given is not None:
                fail(PLAN_FORM.say("not-iati", help_language(), option=option))
        import_iati(file, target, activity, dry_run, as_json)
        return
    if activity is not None:
        fail(PLAN_IMPORT.say("no-activities", help_language()))
    if is_form_file(file):
        from toc.cli.form_importing import import_form

        for option, given in (("--questions", questions), ("--check", check)):
            if given is not None:
                fail(FORM_FILES.say("no-questions", help_language(), option=option))
        import_form(file, target, dry_run, as_json)
        return
    from toc.cli.plan_importing import import_plan_file

    import_plan_file(file, target, questions, check, dry_run, as_json)


def _refuse_into(file: Path, into: str) -> None:
    """Ends with 2 where a file is named behind `--into` that is no programme."""
    named = Path(into)
    if named.suffix.lower() in ENDINGS or not named.is_file():
        return  # the name of a plan, or nothing that there is
    swapped = file.suffix.lower() in ENDINGS and file.is_file()
    values = {"file": as_argument(file), "into": as_argument(named)}
    fail(
        NEXT_VERSION.say(
            "into-swapped" if swapped else "into-no-programme", help_language(), **values
        )
    )
