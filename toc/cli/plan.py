"""`toc plan`: a proposal for a year, a range of years or a phase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.ending import fail
from toc.cli.files_told import files_told
from toc.cli.language import help_language
from toc.core.words.typed import as_argument, program
from toc.documents.words.documents import DOCUMENTS
from toc.plan.words.planning import PLANNING

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.plan.choosing.earlier import Earlier
    from toc.plan.choosing.errors import PlanError
    from toc.plan.choosing.proposal import Proposal
    from toc.plan.choosing.scenarios import Ask
    from toc.plan.told.phase_plan import PhasePlan


def _help(key: str) -> str:
    return PLANNING.say(key, help_language())


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
    from toc.cli.adopted_plans import adopted_before
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.plan_progress import telling
    from toc.cli.progress_bar import progress
    from toc.plan.choosing.errors import PlanConflictError
    from toc.plan.choosing.periods import resolve
    from toc.plan.choosing.proposal import propose

    dossier, known, graph = sound_plan(programme, f"plan {period}")
    language = language_of(dossier)
    if not adopt:
        from toc.cli.adopting import refuse_stray_options

        # A document, too, may be made anew over one that people have worked in.
        refuse_stray_options(language, role=role, date=date, replace=replace and to is None)
    if time_limit is not None and not time_limit > 0:
        fail(PLANNING.say("time-limit-too-small", language))
    try:
        earlier = adopted_before(dossier, resolve(period, known))
        with progress(PLANNING.say("progress-begin", language)) as bar:
            proposal = propose(
                graph,
                period,
                focus,
                commitments=earlier.commitments,
                time_limit=time_limit,
                watch=telling(bar, language),
                about=why or (),
            )
            bar.say(PLANNING.say("progress-said", language))
            report = _report(
                proposal,
                earlier,
                language,
                asks=_asks(what_if, with_, without),
                how_sure=how_sure,
                time_limit=time_limit,
            )
        unknown = [name for name in why or () if name not in known.inspanningen]
        if unknown:
            raise _unknown(unknown[0], list(known.inspanningen))
    except PlanConflictError as error:
        from toc.plan.told.plan_page import no_plan

        fail(*no_plan(error.conflict, dossier, language), code=1)
    if since is not None:
        from toc.cli.adopted_plans import since as changed_since

        changed_since(dossier, proposal, report, language, name=since, as_json=as_json)
    elif adopt:
        from toc.cli.adopting import adopt as record

        with files_told(as_json):
            record(dossier, proposal, report, language, role=role, date=date, replace=replace)
    elif to is not None:
        from toc.cli.plan_document import write_document

        with files_told(as_json):
            write_document(
                dossier,
                proposal,
                report,
                language,
                to=to,
                period=period,
                earlier=earlier,
                template=template,
                anew=replace,
            )
    elif why:
        _why(proposal, report, why, language, as_json=as_json)
    elif as_json:
        from toc.cli.terminal import write_json

        write_json(report)
    else:
        from toc.cli.terminal import show
        from toc.plan.told.plan_page import plan_page

        back = None
        if earlier.plans:
            from toc.plan.adopting.look_back import look_back

            back = look_back(earlier, known, language)
        command = f"{program()} plan {as_argument(period)} {as_argument(dossier.file)}"
        if focus is not None:
            command += f" --focus {focus}"
        page = plan_page(report, dossier, back, language, command=command, everything=everything)
        show(page)
    if report.over and not (since is not None or adopt or why):
        raise typer.Exit(1)


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


def _report(
    proposal: Proposal,
    earlier: Earlier,
    language: Language,
    *,
    asks: list[Ask],
    how_sure: bool,
    time_limit: float | None,
) -> PhasePlan:
    from toc.plan.told.phase_plan import phase_plan

    sure = beside = None
    if how_sure:
        from toc.plan.choosing.sensitivity import sensitivity
        from toc.plan.told.how_sure import how_sure as in_words

        found = None
        if proposal.choice.proof.proven:
            found = sensitivity(proposal.graph.programme, proposal.case, proposal.choice)
        sure = in_words(proposal, found, language)
    if asks:
        from toc.plan.choosing.scenarios import scenarios
        from toc.plan.told.what_if import what_if

        beside = what_if(proposal, scenarios(proposal, asks, time_limit=time_limit), language)
    return phase_plan(
        proposal,
        language,
        earlier=earlier.plans,
        old_texts=earlier.old_texts,
        how_sure=sure,
        what_if=beside,
    )


def _why(
    proposal: Proposal, report: PhasePlan, names: list[str], language: Language, *, as_json: bool
) -> None:
    from toc.plan.told.plan_why import plan_why

    found = [plan_why(proposal, report, name, language) for name in names]
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": report.version, "why": found})
        return
    from toc.cli.terminal import show
    from toc.plan.told.plan_page import why_page

    show(why_page(report, found))


def _unknown(name: str, names: list[str]) -> PlanError:
    from toc.core.loading import nearest
    from toc.plan.choosing.errors import PlanError

    return PlanError("scenario-unknown", name=name, near=tuple(nearest(name, names)))
