"""`toc import` of an IATI file: it becomes a programme, or adds its measurements to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from toc.cli import days
from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import asked_language, help_language, speak
from toc.cli.measuring import about, value_of
from toc.cli.progress_bar import making, reading, working_out
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Look, Page, heading, item, line, strong
from toc.exchange.words.iati_import import IATI_IMPORT
from toc.measure.words.measure import MEASURE

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.model.iati_file import IatiActivity
    from toc.core.words import Language
    from toc.exchange.iati.reading.figures import UncountedValue
    from toc.exchange.iati.reading.programme import NewProgramme
    from toc.measure.adding import MeasurementChanges

MOST_SHOWN = 20
"""So many values that do not count are named one by one."""


def import_iati(
    file: Path, target: Path, activity: str | None, dry_run: bool, as_json: bool
) -> None:
    """Read an IATI file. Ends with 0, with 1 where the file breaks the schema or says something
    else than what is there, 2 where it cannot be opened or nothing can be written."""
    from toc.core.wording import UnusableError
    from toc.exchange.iati.reading.reading import read_activity

    with reading(file.name, help_language()):
        root = _opened(file)
        language = _spoken(root, target)
        element = _chosen(root, file, activity, language)
        try:
            read = read_activity(element)
        except UnusableError as error:
            speak(language)
            raise error.of(file, *_version_said(root, language)) from None
        aside = (*_version_said(root, language), *_elsewhere(root, file, language))
    if target.exists():
        _add(file, read, target, aside, dry_run, as_json)
    else:
        _make(file, read, target, language, aside, dry_run, as_json)


def _spoken(root: Any, target: Path) -> Language:
    """The language to speak: as of any command that which is asked, or else that of the programme;
    of a programme that is still to be made, that of the IATI file."""
    from toc.core.loading import read
    from toc.exchange.iati.reading.reading import activities_in, language_in

    if asked := asked_language():
        return asked
    if target.is_file():
        return read(target).language
    said = {language_in(one) for one in activities_in(root)}
    return "en" if said == {"en"} else help_language()


def _opened(file: Path) -> Any:
    from toc.core.wording import UnusableError
    from toc.exchange.iati.reading.schema import open_file

    try:
        return open_file(file)
    except OSError:
        fail(IATI_IMPORT.say("cannot-open", help_language(), file=file))
    except UnusableError as error:
        raise error.of(file) from None


def _version_said(root: Any, language: Language) -> tuple[str, ...]:
    """Of which version a file says it is, where it is another one than it was held to."""
    from toc.exchange.iati.reading.judging import VERSION, version_of

    found = version_of(root)
    if found in ("", VERSION):
        return ()
    return (IATI_IMPORT.say("other-version", language, version=found, ours=VERSION),)


def _elsewhere(root: Any, file: Path, language: Language) -> tuple[str, ...]:
    """What breaks the schema in what is not read: another activity, a budget, a contact."""
    from toc.core.wording import in_words
    from toc.exchange.iati.reading.schema import MOST_FAULTS, faults_of
    from toc.exchange.words.iati_faults import IATI_FAULTS

    faults = tuple(faults_of(root))
    if not faults:
        return ()
    count = len(faults)
    key = "elsewhere" if count < MOST_FAULTS else "elsewhere-many"
    shown = [one.of(file) for one in faults[:MOST_SHOWN]]
    told = list(in_words(shown, language, IATI_FAULTS, fixes=False))
    if count > MOST_SHOWN and count < MOST_FAULTS:
        told.append(IATI_IMPORT.say("more", language, count=count - MOST_SHOWN))
    return (IATI_IMPORT.say(key, language, count=count), *(f"- {one}" for one in told))


def _chosen(root: Any, file: Path, activity: str | None, language: Language) -> Any:
    """The activity that is meant. Ends with 2 where that cannot be told."""
    from toc.exchange.iati.reading.reading import activities_in, identifier_of

    every = activities_in(root)
    # All of them: who chooses must see what there is to choose from.
    known = ", ".join(dict.fromkeys(identifier_of(one) or "–" for one in every))
    if activity is None:
        if len(every) > 1:
            values = {"file": file, "count": len(every), "known": known}
            fail(IATI_IMPORT.say("several-activities", language, **values))
        return every[0]
    found = [one for one in every if identifier_of(one) == activity.strip()]
    values = {"file": file, "activity": activity, "known": known, "count": len(found)}
    if not found:
        fail(IATI_IMPORT.say("no-activity", language, **values))
    if len(found) > 1:
        fail(IATI_IMPORT.say("same-activity-twice", language, **values))
    return found[0]


def _make(
    file: Path,
    read: IatiActivity,
    target: Path,
    spoken: Language,
    aside: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """A new programme, with its measurements beside it; `aside` is said of the file as a whole,
    in the language that is `spoken`."""
    from toc.core.files import held, keep, make_folder
    from toc.core.loading import read_bytes
    from toc.core.model.measurements import Measurements
    from toc.core.records.measurement_layout import to_bytes
    from toc.core.records.measurements import file_of
    from toc.exchange.iati.reading.programme import new_programme

    with making(target, spoken):
        made = new_programme(read, file.name, spoken, days.today())
        language = made.programme.language
        if not read_bytes(made.text.encode(), target).sound:
            raise ValueError(target)  # a fault of ours: what nobody can read is never written
        measurements = file_of(target)
        rows = to_bytes(Measurements(made.measurements), dutch=language == "nl")
    if not dry_run:
        speak(language)  # of what cannot be written
        make_folder(target.parent)
    with writing(target, dry_run=dry_run, language=language) as step:
        step.did(HISTORY, "did.imported", file=file.name)
        there = held(measurements)
        if there not in (None, rows):
            fail(IATI_IMPORT.say("others-measurements", language, file=measurements))
        if not dry_run:
            # The programme last: where a run was broken off, the next one finishes it.
            if made.measurements:
                keep(measurements, rows, there)
            keep(target, made.text.encode(), None)
    if as_json:
        write_json(
            {
                "version": 1,
                "file": target,
                "written": not dry_run,
                **_counts(made),
                "kept": [_kept_said(one, spoken) for one in made.kept],
                "left_out": [name for name, _ in read.left_out],
                "notes": list(aside),
            }
        )
        return

    show(_made_page(read, made, target, measurements, spoken, aside, dry_run))


def _counts(made: NewProgramme) -> dict[str, int]:
    programme = made.programme
    return {
        "goals": len(programme.strategic_goals) + len(programme.operational_goals),
        "inspanningen": len(programme.inspanningen),
        "indicators": len(programme.indicators),
        "measurements": len(made.measurements),
    }


def _made_page(
    read: IatiActivity,
    made: NewProgramme,
    target: Path,
    measurements: Path,
    language: Language,
    aside: tuple[str, ...],
    dry_run: bool,
) -> Page:

    yield line(strong(IATI_IMPORT.say("made", language, file=target, **_counts(made))))
    if made.measurements:
        count = len(made.measurements)
        yield line(IATI_IMPORT.say("measurements", language, count=count, file=measurements))
    if not read.language:
        yield line(IATI_IMPORT.say("no-language", language))
    for kind in made.unknown_dates:
        yield line(IATI_IMPORT.say("unknown-date", language, type=kind))
    if read.left_out:
        listed = ", ".join(
            IATI_IMPORT.say("element-count", language, element=name, count=count)
            for name, count in read.left_out
        )
        yield line(IATI_IMPORT.say("left-out", language, elements=listed))
    yield from _kept("kept", made.kept, language)
    yield from _aside(aside)
    yield line()
    if dry_run:
        yield line(MEASURE.say("not-written", language))
    else:
        yield line(IATI_IMPORT.say("next", language, plan=as_argument(target)))


def _aside(aside: tuple[str, ...]) -> Page:
    if aside:
        yield line()
    for said in aside:
        yield line(said, hanging=2)


def _kept(key: str, kept: tuple[UncountedValue, ...], language: Language) -> Page:
    if not kept:
        return
    yield from heading(IATI_IMPORT.say(key, language, count=len(kept)), Look.STRONG)
    for one in kept[:MOST_SHOWN]:
        yield item(_kept_said(one, language))
    if len(kept) > MOST_SHOWN:
        yield line(IATI_IMPORT.say("more", language, count=len(kept) - MOST_SHOWN), indent=2)


def _kept_said(one: UncountedValue, language: Language) -> str:
    from toc.core.words.measurements import MEASUREMENTS

    if one.rule:
        why = MEASUREMENTS.say(f"{one.rule}.what", language, **one.values)
    else:
        why = IATI_IMPORT.say(one.key, language, **one.values)
    values = {"line": one.line, "id": one.indicator, "period": one.period}
    return IATI_IMPORT.say("kept-value", language, why=why, **values)


def _add(
    file: Path,
    read: IatiActivity,
    target: Path,
    aside: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """The measurements of the indicators that an existing programme knows."""
    from toc.exchange.iati.reading.adding import find_measurements
    from toc.measure.commands import record

    dossier, programme, _ = sound_plan(str(target), f"import {file}")
    language = language_of(dossier)
    with writing(target, dry_run=dry_run, language=language) as step:
        with working_out(language):
            found = find_measurements(read, programme, dossier.again().measurements, days.today())
        if not found.known:
            fail(IATI_IMPORT.say("nothing-known", language), code=1)
        recorded = (row._replace(source=file.name, recorded=days.today()) for row in found.rows)
        recording = record(dossier, recorded)
        changed = recording.changed
        if changed.conflicts:
            _refuse_conflicts(changed, programme, found.lines, language)
        if not dry_run:
            step.did(HISTORY, "did.figures", count=len(changed.added), file=file.name)
            recording.write()
    if as_json:
        counts = {"added": len(changed.added), "same": found.same + changed.same}
        kept = [_kept_said(one, language) for one in found.kept]
        write_json(
            {
                "version": 1,
                "file": recording.file,
                "written": recording.writes and not dry_run,
                **counts,
                "not_taken": kept,
                "notes": list(aside),
            }
        )
        return
    typer.echo(IATI_IMPORT.say("added", language, count=len(changed.added)))
    if found.same:
        typer.echo(IATI_IMPORT.say("same", language, count=found.same))

    show([*_kept("not-taken", found.kept, language), *_aside(aside)])
    if recording.writes:
        typer.echo(
            MEASURE.say("not-written" if dry_run else "written", language, file=recording.file)
        )


def _refuse_conflicts(
    changed: MeasurementChanges, programme: Programme, lines: Any, language: Language
) -> NoReturn:
    for row, old in changed.conflicts[:MOST_SHOWN]:
        values = {
            "line": lines[row.key],
            "about": about(row, language),
            "there": value_of(old, programme, language),
            "value": value_of(row, programme, language),
        }
        typer.echo(IATI_IMPORT.say("conflict", language, **values), err=True)
    fail(IATI_IMPORT.say("conflict-fix", language), code=1)
