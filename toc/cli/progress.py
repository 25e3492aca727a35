"""`toc progress`: how the indicators and goals stand."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.files_told import files_told
from toc.cli.language import help_language
from toc.measure.words.progress import PROGRESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.cli.terminal import Page
    from toc.core.graph import GoalGraph
    from toc.core.model.measurements import Measurements
    from toc.core.words import Language
    from toc.measure.told.progress import GoalLine, IndicatorLine, ProgressReport
    from toc.measure.told.theory import AssumptionLine, StressReport, TheoryReport

HEADING = "bold cyan"
ASIDE = "dim"
STYLES = {
    "behind": "bold red",
    "close": "yellow",
    "not_measured": "yellow",
    "on_course": "green",
}


def progress(
    plan: options.Plan = None,
    year: Annotated[
        str | None,
        typer.Option(
            "--year",
            metavar="2024",
            show_default=False,
            help=PROGRESS.say("year-option", help_language()),
        ),
    ] = None,
    charts: Annotated[
        Path | None,
        typer.Option(
            "--charts",
            metavar="FOLDER",
            show_default=False,
            help=PROGRESS.say("charts-option", help_language()),
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show how the indicators and goals stand. Ends with 0, with 1 where the plan or its
    measurements have errors, 2 where there is no such year."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.progress_bar import working_out
    from toc.measure.monitoring.audience import Audience
    from toc.measure.told.progress import progress_report

    dossier, _, tree = sound_plan(plan, "progress")
    language = language_of(dossier)
    from toc.cli.days import end_of

    on = end_of(year, language)
    measurements, adopted = dossier.measurements, dossier.plan(str(on.year))
    left_out = adopted.not_now if adopted is not None else ()
    # What a program reads goes on to who knows where; the screen is for the programme itself.
    audience = Audience.INSIDE if as_json else Audience.OFFICE
    with working_out(language):
        report = progress_report(tree, measurements, on, language, left_out, audience)
    if charts is not None:
        with files_told(as_json):
            _draw(charts, tree, measurements, on, language)
    elif as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "progress": report})
    else:
        show(report, language)


def _draw(
    folder: Path,
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    language: Language,
) -> None:
    """Write the pictures: each indicator, and those of each network together."""
    from toc.cli.choosing import file_ending
    from toc.cli.ending import fail
    from toc.cli.progress_bar import making
    from toc.core.files import make_folder, produce
    from toc.documents.errors import DrawingError
    from toc.draw.charts.chart_files import chart_files

    if file_ending(str(folder)):
        named = f"{folder.stem}/"
        fail(PROGRESS.say("charts-no-file", language, file=folder, folder=named))
    if not tree.programme.indicators:
        fail(PROGRESS.say("no-indicators", language))
    with making(folder, language):
        files = chart_files(tree, measurements, on, language)
    make_folder(folder)
    for name, content in files.items():
        if isinstance(content, DrawingError):
            raise content
        produce(folder / name, content)
    typer.echo(PROGRESS.say("charts-made", language, count=len(files), folder=folder))


def show(report: ProgressReport, language: Language) -> None:
    """Print how it stands, what is not measured, and what that asks."""
    from toc.cli.terminal import Page

    page = Page()
    page.line(report.programme, style=ASIDE)
    page.line(report.title, style="bold")
    page.line()
    for sentence in report.summary:
        page.line(sentence)
    parts = (
        ("strategic", report.strategic),
        ("operational", report.operational),
        ("inspanningen", report.inspanningen),
    )
    for key, goals in parts:
        if goals:
            _heading(page, PROGRESS.say(f"part.{key}", language))
        for number, goal in enumerate(goals):
            if number:
                page.line()
            _goal(page, goal)
    if report.loose:
        _heading(page, PROGRESS.say("part.loose", language))
        for line in report.loose:
            _indicator(page, line)
    # Where nothing is measured, the summary says so, and the list would be the whole plan.
    if report.unmeasured and report.method:
        _heading(page, PROGRESS.say("part.unmeasured", language))
        for goal_named in report.unmeasured:
            _named(page, "- ", goal_named.text, goal_named.id)
    _theory(page, report.theory, language)
    _stress(page, report.stress, language)
    if report.method:
        _heading(page, PROGRESS.say("part.method", language))
        _listed(page, report.method)


def _heading(page: Page, title: str) -> None:
    page.line()
    page.line(title, style=HEADING)


def _named(page: Page, mark: str, text: str, name: str, indent: int = 2) -> None:
    parts = ((mark, ""), (text, ""), (f" ({name})", ASIDE))
    page.parts(*parts, indent=indent, hanging=len(mark))


def _listed(page: Page, sentences: Sequence[str]) -> None:
    for sentence in sentences:
        page.parts(("- ", ""), (sentence, ""), indent=2, hanging=2)


def _goal(page: Page, goal: GoalLine) -> None:
    page.parts((goal.text, "bold"), (f" ({goal.id})", ASIDE), indent=2)
    if goal.sentences:
        page.line(" ".join(goal.sentences), indent=2)
    for line in goal.indicators:
        _indicator(page, line)


def _indicator(page: Page, line: IndicatorLine) -> None:
    style = STYLES.get(line.status, "")
    page.parts(
        (f"{line.symbol} ", style),
        (line.word, style),
        (f"  {line.text}", ""),
        (f" ({line.id})", ASIDE),
        indent=4,
        hanging=2,
    )
    page.line(" ".join(line.sentences), indent=6, style=ASIDE)


def _theory(page: Page, theory: TheoryReport, language: Language) -> None:
    if not theory.cells and not theory.unknown:
        return
    _heading(page, PROGRESS.say("part.theory", language))
    if theory.cells:
        page.line(theory.caution, indent=2)
    for cell in theory.cells:
        page.line()
        page.line(cell.title, indent=2, style="bold")
        page.line(cell.question, indent=2)
        for goal in cell.goals:
            name = f"{goal.id}; {goal.aside}" if goal.aside else goal.id
            _named(page, "- ", goal.text, name)
    if theory.unknown:
        from toc.measure.words.progress_theory import LEARNING

        page.line()
        page.line(LEARNING.say("cell.unknown", language), indent=2, style="bold")
        _listed(page, theory.unknown)


def _stress(page: Page, stress: StressReport, language: Language) -> None:
    if not stress.lead and not stress.limits:
        return
    _heading(page, PROGRESS.say("part.stress", language))
    if stress.lead:
        page.line(stress.lead, indent=2)
    for line in stress.worst:
        _assumption(page, line)
    if stress.rest:
        page.line(stress.rest_lead, indent=2)
        for line in stress.rest:
            _assumption(page, line)
    for sentence in stress.limits:
        page.line(sentence, indent=2)


def _assumption(page: Page, line: AssumptionLine) -> None:
    page.parts(("- ", ""), (line.text, "bold"), (f" ({line.kind})", ASIDE), indent=2, hanging=2)
    for sentence in (line.lost, line.goals):
        if sentence:
            page.line(sentence, indent=4)
