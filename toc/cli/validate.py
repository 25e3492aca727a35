"""`toc validate`: what is wrong, where, and what to write instead."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import choose_plan, language_of, names_plan
from toc.cli.language import help_language
from toc.cli.progress_bar import progress
from toc.cli.terminal import show, write_text
from toc.cli.words import CLI

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toc.check.report.validation import Validation
    from toc.core.checked import Asked
    from toc.core.dossier import Dossier
    from toc.core.loading import Reading
    from toc.core.model import Profile


def _help(key: str) -> str:
    return CLI.say(key, help_language())


def _words(name: str, metavar: str, key: str) -> object:
    return typer.Option(name, metavar=metavar, show_default=False, help=_help(key))


Names = list[str] | None


def validate(
    plan: options.Plan = None,
    everything: Annotated[bool, typer.Option("--all", help=_help("all-option"))] = False,
    rules: Annotated[Names, _words("--rule", "NAME", "rule-option")] = None,
    families: Annotated[Names, _words("--family", "NAME", "family-option")] = None,
    elements: Annotated[Names, _words("--only", "ID", "only-option")] = None,
    profile: Annotated[str | None, _words("--profile", "NAME", "profile-option")] = None,
    since: Annotated[str | None, _words("--since", "FILE", "since-option")] = None,
    documents: Annotated[Names, _words("--document", "ID=FILE", "document-option")] = None,
    beside: Annotated[Names, _words("--beside", "PLAN", "beside-option")] = None,
    fail_on: Annotated[
        str, typer.Option("--fail-on", metavar="WEIGHT", help=_help("fail-on-option"))
    ] = "error",
    form: Annotated[
        str, typer.Option("--format", metavar="KIND", help=_help("format-option"))
    ] = "text",
    as_json: options.Json = False,
    fix: Annotated[bool, typer.Option("--fix", help=_help("fix-option"))] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_help("dry-run-option"))] = False,
    watch: Annotated[bool, typer.Option("--watch", help=_help("watch-option"))] = False,
) -> None:
    """Check a programme file, or every one in a folder. Ends with 0, with 1 where something weighs
    as much as `--fail-on`, with 2 where there is nothing to check."""
    from toc.check.opening import Opener, open_dossier
    from toc.check.report.selection import SelectionError, selection
    from toc.check.report.validation import validation

    file = choose_plan(plan, "validate")
    if file.is_dir():
        _for_one_plan(
            {
                "--all": everything,
                "--only": elements,
                "--since": since,
                "--document": documents,
                "--beside": beside,
                "--format": form != "text",
                "--fix": fix,
                "--watch": watch,
            }
        )
        raise typer.Exit(_folder(file, rules, families, profile, fail_on, as_json=as_json))
    _together(fix, dry_run, watch, as_json or form != "text")
    if fix:
        from toc.cli.fixing import fix as mend

        raise typer.Exit(mend(file, dry_run, language_of(open_dossier(file))))
    form = "json" if as_json else _one_of(form, _FORMS, "format")
    weight = _one_of(fail_on, _WEIGHTS, "fail-on")

    opened = Opener(file).open if watch else partial(open_dossier, file)

    def check() -> int:
        try:
            asked = _asked(file, profile, documents or [], beside or [])
            with progress(CLI.say("reading-plan", help_language())):
                dossier = opened(asked)
                before = _as_it_was(dossier, since)
                chosen = selection(dossier, rules or [], families or [], elements or [], before)
                # What runs on into a file or another program leaves the house, whatever its form.
                on_screen = form == "text" and sys.stdout.isatty()
                report = validation(dossier, language_of(dossier), chosen, on_screen=on_screen)
        except SelectionError as error:
            # Said here, because who watches may write the element next.
            typer.echo(error.say(help_language()), err=True)
            return 2
        _write(report, form, weight, everything)
        return _exit_code(dossier, report.heaviest, weight)

    if watch:
        from toc.cli.watching import watch as keep_watching

        language = language_of(open_dossier(file))
        # While watching, no check is the last, so none decides the exit code.
        keep_watching(file, check, language)
        raise typer.Exit(0)
    raise typer.Exit(check())


def _for_one_plan(given: Mapping[str, object]) -> None:
    """Refuse, of a whole folder, what is asked of one plan."""
    for option, value in given.items():
        if value:
            typer.echo(CLI.say("for-one-plan", help_language(), option=option), err=True)
            raise typer.Exit(2)


def _folder(
    folder: Path, rules: Names, families: Names, profile: str | None, weight: str, *, as_json: bool
) -> int:
    from toc.cli.validate_folder import validate_folder
    from toc.core.problems import Severity

    least = Severity[_one_of(weight, _WEIGHTS, "fail-on").upper()]
    chosen = _profile(profile)
    return validate_folder(folder, chosen, rules or [], families or [], least, as_json=as_json)


def _together(fix: bool, dry_run: bool, watch: bool, for_programs: bool) -> None:
    """Refuse options that contradict each other."""
    wrong = {
        "dry-run-alone": dry_run and not fix,
        "fix-and-watch": fix and watch,
        "watch-for-programs": (watch or fix) and for_programs,
    }
    for key, is_so in wrong.items():
        if is_so:
            typer.echo(CLI.say(key, help_language()), err=True)
            raise typer.Exit(2)


_WEIGHTS = ("error", "warning", "advice")
_FORMS = ("text", "json", "sarif", "github", "junit", "markdown", "html")


def _one_of(given: str, words: tuple[str, ...], option: str) -> str:
    word = given.strip().lower()
    if word in words:
        return word
    values = {"given": given, "option": option, "words": ", ".join(words)}
    typer.echo(CLI.say("not-one-of", help_language(), **values), err=True)
    raise typer.Exit(2)


def _asked(file: Path, profile: str | None, documents: list[str], beside: list[str]) -> Asked:
    import datetime

    from toc.check.report.selection import read_documents, read_others
    from toc.core.checked import Asked

    return Asked(
        datetime.date.today(),
        profile=_profile(profile),
        documents=read_documents(documents, file),
        others=read_others([str(choose_plan(one, "validate")) for one in beside]),
    )


def _as_it_was(dossier: Dossier, since: str | None) -> Path | Reading | None:
    """What `--since` names: a report, or an earlier version as `toc compare` takes it."""
    if since is None:
        return None
    if since.endswith(".json"):
        return Path(since)
    from toc.change.comparing.older import older, with_sources

    file = choose_plan(since, "validate") if names_plan(since) else None
    version = older(dossier, since.strip(), file, language_of(dossier))
    programme = dossier.programme
    return with_sources(version, programme) if programme is not None else version.reading


def _profile(given: str | None) -> Profile | None:
    from toc.core.model import Profile

    if given is None:
        return None
    return Profile(_one_of(given, tuple(one.value for one in Profile), "profile"))


def _write(report: Validation, form: str, weight: str, everything: bool) -> None:
    if form == "text":
        # Who asks for a part wants to read it, not to be told where to begin.
        if everything or report.partial:
            from toc.check.report.findings_page import findings_page

            show(findings_page(report, everything))
        else:
            from toc.check.report.first_screen import first_pages

            show(*first_pages(report))
        return
    from toc.check.writers import ReportFormat, write
    from toc.core.problems import Severity

    write_text(write(report, ReportFormat(form), Severity[weight.upper()]))


def _exit_code(dossier: Dossier, heaviest: int, weight: str) -> int:
    from toc.core.problems import Severity

    if not dossier.readable:
        return 2
    return 1 if heaviest >= Severity[weight.upper()] else 0
