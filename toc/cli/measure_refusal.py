"""Why a partner's file is not imported: every cell and every question, in words or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.cli.ending import fail
from toc.cli.measuring import about, values_of
from toc.cli.terminal import write_json
from toc.core.problems import NO_FILE, Place, Problem, Severity
from toc.core.wording import for_programs, in_words, where
from toc.core.words.measurements import MEASUREMENTS
from toc.measure.words.measure_import import IMPORT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.model import Programme
    from toc.core.words import Language
    from toc.measure.adding import MeasurementChanges
    from toc.measure.importing.outcome import ImportedFigures, ImportQuestion


MOST_SAID = 100
"""So many cells, and so many questions, are said one by one; with `--json` all of them."""


def refuse(
    file: Path,
    figures: ImportedFigures,
    remembered: Path,
    programme: Programme,
    language: Language,
    *,
    as_json: bool,
) -> NoReturn:
    """Every cell that cannot be read, and every question; then the program ends with 1."""
    from toc.measure.importing.answer_meaning import groups_of
    from toc.measure.importing.answers import options_for

    if as_json:
        _as_json(file, figures.rejected, figures.questions, language)
    _tell(figures.rejected, language)
    if [one.id for one in figures.rejected] == ["nothing-there"]:
        raise typer.Exit(1)
    if figures.questions:
        typer.echo(IMPORT.say("questions", language), err=True)
    for question in figures.questions[:MOST_SAID]:
        typer.echo(_question(question, language), err=True)
        first, *rest = options_for(question, language)
        key = "answer-or" if rest else "answer"
        said = IMPORT.say(key, language, answer=first, other="".join(rest[:1]))
        typer.echo(f"  {said}", err=True)
    _count_rest("more-questions", len(figures.questions), language)
    if any(one.kind in ("name", "unnamed") and not one.near for one in figures.questions):
        names = ", ".join(programme.indicators)
        typer.echo(IMPORT.say("which-indicators", language, names=names), err=True)
    if any(one.kind == "group" and not one.near for one in figures.questions):
        groups = ", ".join(groups_of(programme))
        key = "which-groups" if groups else "no-groups"
        typer.echo(IMPORT.say(key, language, names=groups), err=True)
    if figures.questions:
        typer.echo(IMPORT.say("answer-remembered", language, file=remembered), err=True)
    last = [
        IMPORT.say(key, language, count=count, file=file)
        for key, count in (("rejected", len(figures.rejected)), ("asked", len(figures.questions)))
        if count
    ]
    fail(*last, code=1)


def refuse_conflicts(
    file: Path,
    changed: MeasurementChanges,
    figures: ImportedFigures,
    programme: Programme,
    language: Language,
    *,
    as_json: bool,
) -> NoReturn:
    """Every cell that says something else than what is known; then the program ends with 1."""
    from toc.measure.importing.grid import address

    stood = {id(row): spot for row, spot in zip(figures.rows, figures.places, strict=True)}
    found = []
    for row, there in changed.conflicts:
        sheet, *cell = stood[id(row)]
        value, known = values_of(row, there, programme, language)
        values = {"value": value, "there": known, "about": about(row, language)}
        place = Place(NO_FILE, sheet=figures.sheets[sheet], cell=address(*cell))
        found.append(Problem("differs", Severity.ERROR, place, values=values))
    if as_json:
        _as_json(file, found, (), language)
    _tell(found, language, fixes=False)
    last = IMPORT.say("differing", language, count=len(found), file=file)
    fail(IMPORT.say("differs.fix", language), last, code=1)


def _tell(problems: Sequence[Problem], language: Language, *, fixes: bool = True) -> None:
    said = in_words(problems[:MOST_SAID], language, IMPORT, MEASUREMENTS, fixes=fixes)
    for line in said:
        typer.echo(line, err=True)
    _count_rest("and-more", len(problems), language)


def _count_rest(key: str, count: int, language: Language) -> None:
    """Of a file in which everything is wrong, nobody reads every line."""
    if count > MOST_SAID:
        typer.echo(IMPORT.say(key, language, count=count - MOST_SAID), err=True)


def _as_json(
    file: Path,
    rejected: Sequence[Problem],
    questions: Sequence[ImportQuestion],
    language: Language,
) -> NoReturn:
    from toc.measure.importing.answers import options_for

    told = for_programs(rejected, language, IMPORT, MEASUREMENTS)
    asked = [
        {
            "sheet": one.sheet,
            "cell": one.cell,
            "what": _question(one, language),
            # The same words whatever the language of the programme.
            "answers": options_for(one, "en"),
        }
        for one in questions
    ]
    write_json(
        {
            "version": 1,
            "file": file,
            "written": False,
            "rejected": [{key: one[key] for key in _TOLD} for one in told],
            "questions": asked,
        }
    )
    raise typer.Exit(1)


_TOLD = ("sheet", "cell", "what", "fix")


def _question(question: ImportQuestion, language: Language) -> str:
    one, other = (*question.near, "", "")[:2]
    place = where(Place(NO_FILE, sheet=question.sheet, cell=question.cell), language)
    values = {"where": place, "found": question.shown, "one": one, "other": other}
    return IMPORT.say(f"question.{question.kind}", language, **values)
