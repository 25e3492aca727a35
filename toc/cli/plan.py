"""`toc plan`: a proposal for a year, a range of years or a phase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import in_order, language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language, spoken_language
from toc.cli.plan_progress import telling
from toc.cli.progress_bar import progress
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument, program
from toc.documents.kinds import DocumentKinds
from toc.documents.words.documents import DOCUMENTS
from toc.plan.words.adoption import ADOPTION, day_name
from toc.plan.words.planning import PLANNING

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.plan.choosing.scenarios import Ask
    from toc.plan.commands import Planned
    from toc.plan.report.phase_plan import PhasePlan


def _help(key: str) -> str:
    kinds = DocumentKinds.YEAR_PLAN.told(help_language())
    return PLANNING.say(key, help_language(), kinds=kinds)


def plan(
    period: Annotated[str, typer.Argument(metavar="PERIOD", help=_help("period-argument"))],
    programme: options.Plan = None,
    focus: Annotated[
        int | None,
        typer.Option("--focus", metavar="N", show_default=False, help=_help("focus-option")),
    ] = None,
    why: Annotated[
        list[str] | None,
        typer.Option("--why", metavar="ID", show_default=False, help=_help("why-option")),
    ] = None,
    how_sure: Annotated[bool, typer.Option("--how-sure", help=_help("how-sure-option"))] = False,
    what_if: Annotated[
        list[str] | None,
        typer.Option(
            "--what-if", metavar="WHAT", show_default=False, help=_help("what-if-option")
        ),
    ] = None,
    with_: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="ID", show_default=False, help=_help("with-option")),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option("--without", metavar="ID", show_default=False, help=_help("without-option")),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", show_default=False, help=_help("to-option")),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template",
            metavar="FILE",
            show_default=False,
            help=DOCUMENTS.say("template-option", help_language()),
        ),
    ] = None,
    adopt: Annotated[bool, typer.Option("--adopt", help=_help("adopt-option"))] = False,
    role: Annotated[
        str | None,
        typer.Option("--role", metavar="ROLE", show_default=False, help=_help("role-option")),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", show_default=False, help=_help("date-option")),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help=_help("replace-option"))] = False,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="PLAN", show_default=False, help=_help("since-option")),
    ] = None,
    time_limit: Annotated[
        float | None,
        typer.Option(
            "--time-limit", metavar="SECONDS", show_default=False, help=_help("time-option")
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help=_help("all-option"))] = False,
    as_json: options.Json = False,
) -> None:
    """Propose a plan. Ends with 0, with 1 where the file has errors or what is demanded takes more
    than there is or cannot all hold, with 2 where there is no plan to make."""
    from toc.plan.commands import changed_since, in_words, looked_back, propose
    from toc.plan.report.plan_page import plan_page, why_page

    period, programme = in_order(period, programme, "plan")
    dossier, _, _ = sound_plan(programme, f"plan {period}")
    language = language_of(dossier)
    if not adopt:
        # A document, too, may be made anew over one that people have worked in.
        refuse_stray_options(role=role, date=date, replace=replace and to is None)
    if time_limit is not None and not time_limit > 0:
        fail(PLANNING.say("time-limit-too-small", language))
    with progress(PLANNING.say("progress-begin", language)) as bar:
        planned = propose(
            dossier,
            period,
            focus,
            about=why or (),
            time_limit=time_limit,
            watch=telling(bar, language),
        )
        bar.say(PLANNING.say("progress-said", language))
        asks = _asks(what_if, with_, without)
        report = in_words(planned, language, asks=asks, sure=how_sure, time_limit=time_limit)
    if since is not None:
        changes = changed_since(planned, report, since, language)
        if as_json:
            write_json(changes)
        else:
            from toc.plan.adopting.plan_changes import changes_page

            show(changes_page(changes))
    elif adopt:
        with files_told(as_json):
            record(planned, report, language, role=role, date=date, replace=replace)
    elif to is not None:
        from toc.cli.plan_document import write_document

        with files_told(as_json):
            write_document(planned, report, language, to, period, template=template, anew=replace)
    elif why:
        from toc.plan.report.plan_why import plan_why

        found = [plan_why(planned.proposal, report, name, language) for name in why]
        if as_json:
            write_json({"version": report.version, "why": found})
        else:
            show(why_page(report, found))
    elif as_json:
        write_json(report)
    else:
        back = looked_back(planned, language)
        command = f"{program()} plan {as_argument(period)} {as_argument(dossier.file)}"
        if focus is not None:
            command += f" --focus {focus}"
        page = plan_page(report, dossier, back, language, command=command, everything=everything)
        show(page)
    if report.over and not (since is not None or adopt or why):
        raise typer.Exit(1)


def refuse_stray_options(*, role: str | None, date: str | None, replace: bool) -> None:
    """End with 2 where an option of `--adopt` is given without it."""
    given = {"--role": role is not None, "--date": date is not None, "--replace": replace}
    for option, stray in given.items():
        if stray:
            fail(ADOPTION.say("without-adopt", spoken_language(), option=option))


def record(
    planned: Planned,
    report: PhasePlan,
    language: Language,
    *,
    role: str | None = None,
    date: str | None = None,
    replace: bool = False,
) -> None:
    """Adopt a proposal, and say so."""
    from toc.plan.commands import adopt

    with writing(planned.dossier.file, language=language) as step:
        adopted = adopt(planned, report, language, role=role, date=date, replace=replace)
        step.did(HISTORY, "did.adopted", period=adopted.plan.period)
    plan = adopted.plan
    values = {"period": plan.period, "role": plan.role, "file": adopted.file}
    day = day_name(plan.date.first_day, language)
    key = "adopted" if adopted.new else "nothing-to-do"
    typer.echo(ADOPTION.say(key, language, date=day, **values))
    if adopted.new:
        typer.echo(ADOPTION.say("kept-in", language, file=adopted.file))
        if adopted.kept is not None:
            typer.echo(ADOPTION.say("kept-aside", language, file=adopted.kept))
        command = f"{planned.command} --since {plan.period}"
        typer.echo(ADOPTION.say("next", language, command=command))


def _asks(
    what_if: list[str] | None, with_: list[str] | None, without: list[str] | None
) -> list[Ask]:
    """Each change of limits is a scenario; what goes in and out is one together."""
    if not (what_if or with_ or without):
        return []
    from toc.plan.choosing.scenarios import Ask

    asks = [Ask(text) for text in what_if or ()]
    if with_ or without:
        asks.append(Ask("", tuple(with_ or ()), tuple(without or ())))
    return asks
