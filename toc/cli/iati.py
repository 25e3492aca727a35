"""`toc export iati`: the results of a programme as an IATI file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.exchange.words.iati import IATI

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.model.iati_file import Activity
    from toc.core.words import Language
    from toc.documents.screen import Page
    from toc.exchange.iati import Said


def export_iati(
    plan: options.Plan = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to", metavar="FILE", show_default=False, help=IATI.say("to-option", help_language())
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Write the results. Ends with 0, with 1 where the plan lacks what IATI demands or says what
    checks of IATI reject (each at its place; then nothing is written), 2 where the file cannot be
    written."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.days import today
    from toc.cli.progress_bar import making
    from toc.exchange.iati import objections, prepare
    from toc.exchange.iati.xml import to_xml

    dossier, programme, _ = sound_plan(plan, "export iati")
    language = language_of(dossier)
    file = to if to is not None else Path(IATI.say("default-file", language))
    if file.suffix.lower() != ".xml":
        fail(IATI.say("not-xml", language))
    with making(file, language):
        prepared = prepare(programme, dossier.measurements)
    if prepared.activity is None:
        for said in prepared.reasons:
            _tell(said, dossier, language)
        fail(IATI.say("refused", language, count=len(prepared.reasons)), code=1)
    objected = objections(prepared, programme, today())
    for said in objected:
        _tell(said, dossier, language)
    if objected:
        fail(IATI.say("rejected", language, count=len(objected)), code=1)
    with making(file, language):
        data, faults = to_xml(prepared.activity)
    if faults:
        from toc.exchange.words.iati_import import fault_said

        for fault in faults:
            what = fault_said(fault.key, fault.values, language)
            typer.echo(IATI.say("schema", language, where=fault.where, what=what), err=True)
        fail(IATI.say("refused", language, count=len(faults)), code=1)
    _write(file, data, language)
    counts = _counts(prepared.activity)
    if as_json:
        from toc.cli.terminal import write_json
        from toc.exchange.iati import in_words

        notes = [in_words(said, language)[0] for said in prepared.notes]
        write_json({"version": 1, "file": file, **counts, "notes": notes})
        return
    typer.echo(IATI.say("made", language, file=file, **counts))
    from toc.cli.terminal import show

    show(_notes(prepared.notes, language))


def _write(file: Path, data: bytes, language: Language) -> None:
    from toc.core.files import produce

    produce(file, data)


def _counts(activity: Activity) -> dict[str, int]:
    indicators = [one for result in activity.results for one in result.indicators]
    actuals = sum(len(period.actuals) for one in indicators for period in one.periods)
    return {
        "results": len(activity.results),
        "indicators": len(indicators),
        "actuals": actuals,
    }


def _tell(said: Said, dossier: Dossier, language: Language) -> None:
    """A reason at its place, with what to write instead."""
    from toc.exchange.iati import in_words

    what, fix = in_words(said, language)
    place = dossier.reading.positions.place(said.path, at_key=True)
    typer.echo(f"{place if said.path else dossier.file}: {what}", err=True)
    for line in fix.splitlines():
        typer.echo(f"  {line}", err=True)


def _notes(notes: tuple[Said, ...], language: Language) -> Page:
    from toc.documents.screen import Look, heading, item
    from toc.exchange.iati import in_words

    if notes:
        yield from heading(IATI.say("notes", language), Look.STRONG)
    yield from map(item, dict.fromkeys(in_words(said, language)[0] for said in notes))
