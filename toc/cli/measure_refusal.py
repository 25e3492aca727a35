"""Why a partner's file is not imported: every cell and every question, in words or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.cli.ending import fail
from toc.cli.measuring import about, values_of
from toc.measure.words.measure_import import IMPORT

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.words import Language
    from toc.measure.changes import Changed
    from toc.measure.importing.outcome import Figures, Question, Rejected


MOST_SAID = 100
"""So many cells, and so many questions, are said one by one; with `--json` all of them."""


def refuse(
    file: Path,
    figures: Figures,
    remembered: Path,
    programme: Programme,
    language: Language,
    *,
    as_json: bool,
) -> NoReturn:
    """Every cell that cannot be read, and every question; then the program ends with 1."""
    from toc.measure.importing.answers import options_for
    from toc.measure.importing.meant import groups_of

    if as_json:
        _as_json(
            file,
            rejected=[_told(one, language) for one in figures.rejected],
            questions=[_asked(one, language) for one in figures.questions],
        )
    if [one.key for one in figures.rejected] == ["nothing-there"]:
        fail(*_what_and_fix(figures.rejected[0], language), code=1)
    for item in figures.rejected[:MOST_SAID]:
        what, fix = _what_and_fix(item, language)
        _cell(_where(item.sheet, item.cell, language), what, language)
        typer.echo(f"  {fix}", err=True)
    _count_rest("and-more", len(figures.rejected), language)
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
    changed: Changed,
    figures: Figures,
    programme: Programme,
    language: Language,
    *,
    as_json: bool,
) -> NoReturn:
    """Every cell that says something else than what is known; then the program ends with 1."""
    from toc.measure.importing.grid import address

    stood = {id(row): place for row, place in zip(figures.rows, figures.places, strict=True)}
    told = []
    for row, there in changed.conflicts:
        sheet, *cell = stood[id(row)]
        value, known = values_of(row, there, programme, language)
        values = {"value": value, "there": known, "about": about(row, language)}
        what = IMPORT.say("differs.what", language, **values)
        told.append({"sheet": figures.sheets[sheet], "cell": address(*cell), "what": what})
    fix = IMPORT.say("differs.fix", language)
    if as_json:
        _as_json(file, rejected=[{**one, "fix": fix} for one in told], questions=[])
    for one in told[:MOST_SAID]:
        _cell(_where(one["sheet"], one["cell"], language), one["what"], language)
    _count_rest("and-more", len(told), language)
    fail(fix, IMPORT.say("differing", language, count=len(told), file=file), code=1)


def _count_rest(key: str, count: int, language: Language) -> None:
    """Of a file in which everything is wrong, nobody reads every line."""
    if count > MOST_SAID:
        typer.echo(IMPORT.say(key, language, count=count - MOST_SAID), err=True)


def _as_json(file: Path, *, rejected: list[dict[str, str]], questions: list[object]) -> NoReturn:
    from toc.cli.terminal import write_json

    write_json(
        {
            "version": 1,
            "file": file,
            "written": False,
            "rejected": rejected,
            "questions": questions,
        }
    )
    raise typer.Exit(1)


def _told(item: Rejected, language: Language) -> dict[str, str]:
    what, fix = _what_and_fix(item, language)
    return {"sheet": item.sheet, "cell": item.cell, "what": what, "fix": fix}


def _asked(question: Question, language: Language) -> object:
    from toc.measure.importing.answers import options_for

    return {
        "sheet": question.sheet,
        "cell": question.cell,
        "what": _question(question, language),
        # The same words whatever the language of the programme.
        "answers": options_for(question, "en"),
    }


def _what_and_fix(item: Rejected, language: Language) -> tuple[str, str]:
    from toc.measure.words.measurements import what_is_wrong

    values = {"found": item.found, **item.values}
    if f"{item.key}.what" not in IMPORT:
        return what_is_wrong(item.key, values, language)
    what, fix = (IMPORT.say(f"{item.key}.{part}", language, **values) for part in ("what", "fix"))
    return what, fix


def _question(question: Question, language: Language) -> str:
    one, other = (*question.near, "", "")[:2]
    where = _where(question.sheet, question.cell, language)
    values = {"where": where, "found": question.shown, "one": one, "other": other}
    return IMPORT.say(f"question.{question.kind}", language, **values)


def _where(sheet: str, cell: str, language: Language) -> str:
    key = "sheet-and-cell" if sheet else "only-cell"
    return IMPORT.say(key, language, sheet=sheet, cell=cell)


def _cell(where: str, what: str, language: Language) -> None:
    typer.echo(IMPORT.say("cell", language, where=where, what=what), err=True)
