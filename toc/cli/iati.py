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
    from collections.abc import Sequence

    from toc.core.dossier import Dossier
    from toc.core.model.iati_file import Activity
    from toc.core.wording import UnusableError
    from toc.core.words import Language
    from toc.documents.screen import Page
    from toc.exchange.iati import Remark


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
        raise _refused("refused", prepared.reasons, dossier)
    if objected := objections(prepared, programme, today()):
        raise _refused("rejected", objected, dossier)
    with making(file, language):
        data, faults = to_xml(prepared.activity)
    if faults:
        from toc.core.wording import what_and_fix
        from toc.exchange.words.iati_faults import IATI_FAULTS

        for fault in faults:
            what, _ = what_and_fix(fault, language, IATI_FAULTS)
            typer.echo(IATI.say("schema", language, where=fault.place.part, what=what), err=True)
        fail(IATI.say("refused", language, count=len(faults)), code=1)
    _write(file, data, language)
    counts = _counts(prepared.activity)
    if as_json:
        from toc.cli.terminal import write_json
        from toc.exchange.iati import note_said

        notes = [note_said(said, language) for said in prepared.notes]
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


def _refused(key: str, remarks: Sequence[Remark], dossier: Dossier) -> UnusableError:
    """Each at its place, with what to write instead."""
    from toc.core.wording import UnusableError
    from toc.exchange.words.iati_ruleset import IATI_RULESET

    found = [one.problem(dossier.reading.positions) for one in remarks]
    return UnusableError(key, found, IATI, IATI_RULESET)


def _notes(notes: tuple[Remark, ...], language: Language) -> Page:
    from toc.documents.screen import Look, heading, item
    from toc.exchange.iati import note_said

    if notes:
        yield from heading(IATI.say("notes", language), Look.STRONG)
    yield from map(item, dict.fromkeys(note_said(said, language) for said in notes))
