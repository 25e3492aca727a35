"""`toc plan`: a proposal for a year, a range of years or a phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.messages.planning import PLANNING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.cli.terminal import Page
    from toc.messages import Language
    from toc.reports.phase_plan import Activity, PeriodPlan, PhasePlan

HEADING = "bold cyan"
ASIDE = "dim"


def plan(
    period: Annotated[
        str,
        typer.Argument(metavar="PERIOD", help=PLANNING.say("period-argument", help_language())),
    ],
    programme: options.Plan = None,
    focus: Annotated[
        int | None,
        typer.Option(
            "--focus",
            metavar="N",
            show_default=False,
            help=PLANNING.say("focus-option", help_language()),
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Propose a plan. Ends with 0, with 1 where the file has errors, 2 where there is none to
    make."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.messages.planning import refusal
    from toc.planning.errors import PlanError
    from toc.planning.proposal import propose
    from toc.reports.phase_plan import phase_plan

    loaded, _, graph = sound_plan(programme, f"plan {period}")
    language = language_of(loaded)
    try:
        proposal = propose(graph, period, focus)
    except PlanError as error:
        typer.echo(refusal(error.key, error.values, language), err=True)
        raise typer.Exit(2) from None
    report = phase_plan(proposal, language)
    if as_json:
        from toc.cli.terminal import write_json

        write_json(report)
    else:
        show(report, language)


def show(report: PhasePlan, language: Language) -> None:
    """Print the plan: which period, what we do, what we do not do, why, and what is not known."""
    from toc.cli.terminal import Page
    from toc.messages.phase_plan import PHASE_PLAN

    page = Page()
    page.line(report.programme, style=ASIDE)
    page.line(report.title, style="bold")
    for period in report.periods:
        page.line()
        for sentence in (*period.lies, period.focus_sentence, *period.goals_sentences):
            page.line(sentence)
    page.line()
    page.line(report.notice)
    if report.ties:
        page.parts(("▲ ", "bold yellow"), (report.ties, ""), hanging=2)
    several = len(report.periods) > 1
    for period in report.periods:
        _heading(page, PHASE_PLAN.say(_key("part.do", several), language, period=period.title))
        _period(page, period, language)
    if report.always:
        _heading(page, PHASE_PLAN.say("part.always", language))
        for activity in report.always:
            _activity(page, "- ", activity)
    if report.not_now:
        _heading(page, PHASE_PLAN.say("part.not-now", language))
        _not_now(page, report)
    for period in report.periods:
        bare = [goal for goal in period.goals if goal.state in ("not_now", "never")]
        if bare:
            key = _key("part.bare", several)
            _heading(page, PHASE_PLAN.say(key, language, period=period.title))
        for goal in bare:
            why = PHASE_PLAN.say(f"bare.{goal.state}", language)
            page.parts(("- ", ""), (goal.text, ""), (f" ({why})", ASIDE), indent=2, hanging=2)
    _heading(page, PHASE_PLAN.say("part.method", language))
    page.line(PHASE_PLAN.say("method.intro", language), indent=2)
    _listed(page, [f"{number}. " for number in range(1, len(report.method) + 1)], report.method)
    _heading(page, PHASE_PLAN.say("part.unknown", language))
    _listed(page, ["- "] * len(report.not_known), report.not_known)


def _key(key: str, several: bool) -> str:
    return f"{key}-in" if several else key


def _heading(page: Page, title: str) -> None:
    page.line()
    page.line(title, style=HEADING)


def _listed(page: Page, marks: Sequence[str], sentences: Sequence[str]) -> None:
    for mark, sentence in zip(marks, sentences, strict=True):
        page.parts((mark, ""), (sentence, ""), indent=2, hanging=len(mark))


def _period(page: Page, period: PeriodPlan, language: Language) -> None:
    from toc.messages.phase_plan import PHASE_PLAN

    if not period.groups:
        page.line(PHASE_PLAN.say("nothing-chosen", language), indent=2)
    line = ""
    for group in period.groups:
        if group.line and group.line != line:
            page.line()
            page.line(group.line, style="bold", indent=2)
        line = group.line
        page.line(
            group.network or PHASE_PLAN.say("no-network", language), indent=2, style="italic"
        )
        for activity in group.activities:
            _activity(page, f"{activity.number:2}. ", activity)
    if period.runs_on:
        page.line()
        page.line(PHASE_PLAN.say("part.runs-on", language), style="bold", indent=2)
        for name in period.runs_on:
            page.line(f"- {name}", indent=2)


def _activity(page: Page, mark: str, activity: Activity) -> None:
    page.parts(
        (mark, "bold"),
        (activity.text, ""),
        (f" ({activity.id})", ASIDE),
        indent=2,
        hanging=len(mark),
    )
    # The deciding reason is the last; what it alone serves can be seen from what it serves.
    for sentence in (*activity.told, *activity.why[-1:]):
        page.parts((" " * len(mark), ""), (sentence, ASIDE), indent=2, hanging=len(mark))


def _not_now(page: Page, report: PhasePlan) -> None:
    for number, group in enumerate(report.not_now):
        if number:
            page.line()
        page.line(f"{group.reason}:", indent=2, style="bold")
        for left in group.inspanningen:
            aside = f"{left.id}; {left.detail}" if left.detail else left.id
            page.parts(("- ", ""), (left.text, ""), (f" ({aside})", ASIDE), indent=2, hanging=2)
