"""`toc progress`: how the indicators and goals stand."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import file_ending, language_of, sound_plan
from toc.cli.days import end_of
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import making, working_out
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.measure.words.progress import PROGRESS

if TYPE_CHECKING:
    from toc.core.graph import GoalGraph
    from toc.core.model.measurements import Measurements
    from toc.core.words import Language


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
    from toc.measure.commands import progress as how_it_stands
    from toc.measure.monitoring.audience import Audience

    dossier, _, tree = sound_plan(plan, "progress")
    language = language_of(dossier)

    on = end_of(year, language)
    # What a program reads goes on to who knows where; the screen is for the programme itself.
    audience = Audience.INSIDE if as_json else Audience.OFFICE
    with working_out(language):
        report = how_it_stands(dossier, on, language, audience)
    if charts is not None:
        with files_told(as_json):
            _draw(charts, tree, dossier.measurements, on, language)
    elif as_json:
        write_json({"version": 1, "progress": report})
    else:
        from toc.measure.report.progress_page import progress_page

        show(progress_page(report, language))


def _draw(
    folder: Path,
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    language: Language,
) -> None:
    """Write the pictures: each indicator, and those of each network together."""
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
