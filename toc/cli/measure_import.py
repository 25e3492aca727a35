"""`toc measure import`: the figures of a partner, as they were sent."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.days import recorded_on
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.measure_refusal import refuse, refuse_conflicts
from toc.cli.measuring import By, Correct, DryRun, On, told
from toc.cli.progress_bar import reading, working_out
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.documents.screen import Page, line, strong
from toc.measure.words.measure import MEASURE
from toc.measure.words.measure_import import IMPORT

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.records.source_mappings import SourceMapping
    from toc.core.words import Language
    from toc.measure.adding import MeasurementChanges
    from toc.measure.importing.outcome import ImportedFigures


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
    from toc.core.files import held, keep, unbroken
    from toc.core.records.source_mappings import mapping_file
    from toc.measure.commands import record
    from toc.measure.importing.asking import figures, sheets_of

    dossier, programme, _ = sound_plan(plan, f"measure import {file}")
    language = language_of(dossier)
    if correct and not by:
        fail(MEASURE.say("needs", language, option="--by", why=told("by")))
    day = recorded_on(on, language)
    name = _source_id(source or file.stem)
    remembered = mapping_file(dossier.file, name)
    mapping, before = _mapping(remembered, language)
    with reading(file.name, language):
        sheets = sheets_of(file)
    with working_out(language):
        found = figures(
            dossier,
            sheets,
            name,
            mapping,
            answers or (),
            language=language,
            recorded=day,
            by=" ".join(by.split()),
            correction=" ".join(correct.split()),
        )
    if found.questions or found.rejected:
        refuse(file, found, remembered, programme, language, as_json=as_json)
    new = _remembered(found.mapping, language)
    with writing(dossier.file, dry_run=dry_run, language=language) as step:
        recording = record(dossier, found.rows)
        changed = recording.changed
        if changed.conflicts:
            refuse_conflicts(file, changed, found, programme, language, as_json=as_json)
        if not dry_run:
            count = len(changed.added) + len(changed.corrected)
            step.did(HISTORY, "did.figures", count=count, file=file.name)
            with unbroken():
                # Somebody else may have remembered the very same of this source meanwhile.
                if new != before and held(remembered) != new:
                    keep(remembered, new, before)
                recording.write()
    unknown = _without_n(changed, found, programme)
    if as_json:
        counts = {
            "added": len(changed.added),
            "corrected": len(changed.corrected),
            "same": changed.same,
            "completed": changed.completed,
            "missing": found.missing,
            "dashes": found.dashes,
            "impossible": found.impossible,
            "unpublished": found.unpublished,
            "outside": found.outside,
            "other_places": found.other_places,
            "without_n": sum(unknown.values()),
        }
        write_json(
            {
                "version": 1,
                "file": recording.file,
                "written": recording.writes and not dry_run,
                **counts,
            }
        )
        return

    show(_page(changed, found, unknown, language))
    if dry_run:
        typer.echo(MEASURE.say("not-written", language))
        return
    if recording.writes:
        typer.echo(MEASURE.say("written", language, file=recording.file))
    if new != before:
        typer.echo(IMPORT.say("remembered", language, file=remembered))


def _source_id(text: str) -> str:
    """The id of a source: a name without years, so that next year's file is of the same one."""
    from toc.core.loading import slug

    words = [word for word in slug(text).split("-") if not re.fullmatch(r"\d+|[qk][1-4]", word)]
    return "-".join(words) or slug(text) or "x"


def _mapping(file: Path, language: Language) -> tuple[SourceMapping, bytes | None]:
    """What is remembered of a source, and the bytes of its file. Ends with 1 where that cannot be
    read."""
    from toc.core.records.source_mappings import SourceMapping, read_mapping
    from toc.core.wording import in_words
    from toc.core.words.measurements import MEASUREMENTS

    if not file.exists():
        return SourceMapping(), None
    read = read_mapping(file)
    if read.value is None:
        fail(*in_words(read.problems, language, MEASUREMENTS), code=1)
    return read.value, file.read_bytes()


def _remembered(mapping: SourceMapping, language: Language) -> bytes:
    from toc.core.records.source_mappings import mapping_bytes

    return mapping_bytes(mapping, (IMPORT.say("heading", language),))


def _without_n(
    changed: MeasurementChanges, figures: ImportedFigures, programme: Programme
) -> Counter[str]:
    """How many values of each indicator can be shown only once n is known."""
    from toc.measure.monitoring.suppression import lacks_n

    of = programme.indicators
    keys = {row.key for row in figures.rows}
    return Counter(
        row.indicator
        for row in changed.measurements.current
        if lacks_n(row, of[row.indicator]) and row.key in keys
    )


def _page(
    changed: MeasurementChanges,
    figures: ImportedFigures,
    unknown: Counter[str],
    language: Language,
) -> Page:
    yield line(strong(IMPORT.say("added", language, count=len(changed.added))))
    counts = (
        ("corrected", len(changed.corrected)),
        ("completed", changed.completed),
        ("same", changed.same),
        ("missing", figures.missing),
        ("dashes", figures.dashes),
        ("impossible", figures.impossible),
        ("unpublished", figures.unpublished),
        ("outside", figures.outside),
        ("other-places", figures.other_places),
    )
    for key, count in counts:
        if count:
            yield line(IMPORT.say(key, language, count=count))
    if unknown:
        count, names = sum(unknown.values()), ", ".join(unknown)
        yield line(IMPORT.say("ask-n", language, count=count, names=names))
    if figures.left_out:
        shown = figures.left_out[:8]
        rows = "; ".join(shown) + (" …" if len(shown) < len(figures.left_out) else "")
        yield line(IMPORT.say("left-out", language, rows=rows))
