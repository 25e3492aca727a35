"""`toc measure import`: the figures of a partner, as they were sent."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.cli.measuring import By, Correct, DryRun, On, about, fail, told, value_of
from toc.messages.measure import MEASURE
from toc.messages.measure_import import IMPORT

if TYPE_CHECKING:
    from toc.messages import Language
    from toc.model import Programme
    from toc.records.importing.mapping import SourceMapping
    from toc.records.importing.outcome import Figures, Rejected
    from toc.records.measurement_changes import Changed

MOST_SHOWN = 50
"""So many rejected cells are shown; a file with more was misunderstood as a whole."""


def measure_import(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help=IMPORT.say("file-argument", help_language()))
    ],
    plan: options.Plan = None,
    source: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="SOURCE",
            show_default=False,
            help=IMPORT.say("from-option", help_language()),
        ),
    ] = "",
    answers: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="A=B",
            show_default=False,
            help=IMPORT.say("map-option", help_language()),
        ),
    ] = None,
    by: By = "",
    on: On = "",
    correct: Correct = "",
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Read a file of figures. Ends with 0, with 1 where a cell cannot be read or something must
    be answered first (then nothing is read), with 2 where the file cannot be opened."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.measuring import keep_measurements, measured, recorded_on, today
    from toc.records.importing.answers import answered
    from toc.records.importing.grid import read_sheets
    from toc.records.importing.mapping import mapping_file
    from toc.records.importing.reading import read_figures
    from toc.records.measurement_changes import add
    from toc.records.workbook import UnreadableError

    loaded, programme, _ = sound_plan(plan, f"measure import {file}")
    language = language_of(loaded)
    if correct and not by:
        fail(MEASURE.say("needs", language, option="--by", why=told("by")))
    day = recorded_on(on, language)
    name = _source_id(source or file.stem)
    remembered = mapping_file(loaded.file, name)
    mapping, before = _mapping(remembered, language)
    try:
        sheets = read_sheets(file.read_bytes())
    except OSError:
        fail(IMPORT.say("cannot-open", language, file=file))
    except UnreadableError as error:
        opened = IMPORT.say("cannot-open", language, file=file)
        fail(opened, IMPORT.say(f"open.{error.key}", language))
    given = tuple(answers or ())
    while True:
        # An answer can raise the next question: what a column holds, then which group a word is.
        figures = read_figures(
            sheets,
            programme,
            mapping,
            today(),
            name,
            recorded=day,
            by=" ".join(by.split()),
            correction=" ".join(correct.split()),
        )
        mapping, left = answered(mapping, figures.questions, given)
        if left == given:
            break
        given = left
    if given:
        fail(IMPORT.say("bad-answer", language, answer=given[0]))
    if figures.questions or figures.rejected:
        _refuse(file, figures, remembered, programme, language)
    read, there = measured(loaded, programme, language)
    changed = add(there, figures.rows)
    if changed.conflicts:
        _refuse_conflicts(file, changed, figures, programme, language)
    new = _remembered(figures.mapping, language)
    writes = changed.measurements.rows != there.sorted().rows
    if not dry_run:
        if new != before:
            from toc.cli.measuring import keep_file

            keep_file(remembered, new, before, language)
        if writes:
            keep_measurements(read, changed.measurements, language)
    if as_json:
        from toc.cli.terminal import write_json

        counts = {
            "added": len(changed.added),
            "corrected": len(changed.corrected),
            "same": changed.same,
            "missing": figures.missing,
        }
        write_json({"version": 1, "file": read.file, "written": not dry_run, **counts})
        return
    _show(changed, figures, language)
    if dry_run:
        typer.echo(MEASURE.say("not-written", language))
        return
    if writes:
        typer.echo(MEASURE.say("written", language, file=read.file))
    if new != before:
        typer.echo(IMPORT.say("remembered", language, file=remembered))


def _source_id(text: str) -> str:
    """The id of a source: a name without years, so that next year's file is of the same one."""
    from toc.loading import slug

    words = [word for word in slug(text).split("-") if not re.fullmatch(r"\d+|[qk][1-4]", word)]
    return "-".join(words) or slug(text) or "x"


def _mapping(file: Path, language: Language) -> tuple[SourceMapping, bytes | None]:
    """What is remembered of a source, and the bytes of its file. Ends with 1 where that cannot be
    read."""
    from toc.messages.measurements import what_is_wrong
    from toc.records.importing.mapping import SourceMapping, read_mapping

    if not file.exists():
        return SourceMapping(), None
    read = read_mapping(file)
    if read.value is not None:
        return read.value, file.read_bytes()
    for problem in read.problems:
        key = f"{problem.id}.{problem.kind}" if problem.kind else problem.id
        what, fix = what_is_wrong(key, problem.values, language)
        typer.echo(f"{problem.place}: {what}\n  {fix}", err=True)
    raise typer.Exit(1)


def _remembered(mapping: SourceMapping, language: Language) -> bytes:
    from toc.records.importing.mapping import mapping_bytes

    return mapping_bytes(mapping, (IMPORT.say("heading", language),))


def _where(sheet: str, cell: str, language: Language) -> str:
    key = "sheet-and-cell" if sheet else "only-cell"
    return IMPORT.say(key, language, sheet=sheet, cell=cell)


def _refuse(
    file: Path, figures: Figures, remembered: Path, programme: Programme, language: Language
) -> NoReturn:
    """Every cell that cannot be read, and every question; then the program ends with 1."""
    from toc.records.importing.answers import options_for

    if [one.key for one in figures.rejected] == ["nothing-there"]:
        sentences = (IMPORT.say(f"nothing-there.{part}", language) for part in ("what", "fix"))
        fail(*sentences, code=1)
    for item in figures.rejected[:MOST_SHOWN]:
        _reject(item, language)
    if figures.questions:
        typer.echo(IMPORT.say("questions", language), err=True)
    for question in figures.questions:
        one, other = (*question.near, "", "")[:2]
        values = {"found": question.found, "one": one, "other": other}
        key = f"question.{question.kind}"
        typer.echo(
            IMPORT.say(
                key, language, where=_where(question.sheet, question.cell, language), **values
            ),
            err=True,
        )
        first, *rest = options_for(question)
        key = "answer-or" if rest else "answer"
        said = IMPORT.say(key, language, answer=first, other="".join(rest[:1]))
        typer.echo(f"  {said}", err=True)
    if any(one.kind == "name" and not one.near for one in figures.questions):
        names = ", ".join(programme.indicators)
        typer.echo(IMPORT.say("which-indicators", language, names=names), err=True)
    if any(one.kind == "group" and not one.near for one in figures.questions):
        groups = ", ".join(_groups(programme))
        typer.echo(IMPORT.say("which-groups", language, names=groups), err=True)
    if figures.questions:
        typer.echo(IMPORT.say("answer-remembered", language, file=remembered), err=True)
    last = [
        IMPORT.say(key, language, count=count, file=file)
        for key, count in (("rejected", len(figures.rejected)), ("asked", len(figures.questions)))
        if count
    ]
    fail(*last, code=1)


def _groups(programme: Programme) -> list[str]:
    """Every group of the programme, as an answer is written."""
    found = {
        f"{dimension}={category}": None
        for indicator in programme.indicators.values()
        for dimension, categories in indicator.disaggregation.items()
        for category in categories
    }
    return list(found)


def _reject(item: Rejected, language: Language) -> None:
    from toc.messages.measurements import what_is_wrong

    values = {"found": item.found, **item.values}
    if f"{item.key}.what" in IMPORT:
        what = IMPORT.say(f"{item.key}.what", language, **values)
        fix = IMPORT.say(f"{item.key}.fix", language, **values)
    else:
        what, fix = what_is_wrong(item.key, values, language)
    where = _where(item.sheet, item.cell, language)
    typer.echo(IMPORT.say("cell", language, where=where, what=what), err=True)
    typer.echo(f"  {fix}", err=True)


def _refuse_conflicts(
    file: Path, changed: Changed, figures: Figures, programme: Programme, language: Language
) -> NoReturn:
    from toc.records.importing.grid import address

    stood = {id(row): place for row, place in zip(figures.rows, figures.places, strict=True)}
    for row, there in changed.conflicts[:MOST_SHOWN]:
        sheet, *cell = stood[id(row)]
        where = _where(figures.sheets[sheet], address(*cell), language)
        values = {
            "value": value_of(row, programme, language),
            "there": value_of(there, programme, language),
            "about": about(row, language),
        }
        what = IMPORT.say("differs.what", language, **values)
        typer.echo(IMPORT.say("cell", language, where=where, what=what), err=True)
    count = len(changed.conflicts)
    said = IMPORT.say("differing", language, count=count, file=file)
    fail(IMPORT.say("differs.fix", language), said, code=1)


def _show(changed: Changed, figures: Figures, language: Language) -> None:
    from toc.cli.terminal import Page

    page = Page()
    page.line(IMPORT.say("added", language, count=len(changed.added)), style="bold")
    counts = (
        ("corrected", len(changed.corrected)),
        ("same", changed.same),
        ("missing", figures.missing),
    )
    for key, count in counts:
        if count:
            page.line(IMPORT.say(key, language, count=count))
    if figures.left_out:
        shown = figures.left_out[:8]
        rows = "; ".join(shown) + (" …" if len(shown) < len(figures.left_out) else "")
        page.line(IMPORT.say("left-out", language, rows=rows))
