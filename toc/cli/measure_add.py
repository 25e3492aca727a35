"""`toc measure add`: one measurement, or the correction of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.measuring import By, Correct, DryRun, On, about, told, value_of, values_of
from toc.cli.saving import writing
from toc.cli.terminal import write_json
from toc.core.words.history import HISTORY
from toc.measure.words.measure import MEASURE

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.model.measurements import Group, Measurement
    from toc.core.words import Language
    from toc.measure.adding import MeasurementChanges


def measure_add(
    indicator: Annotated[
        str,
        typer.Argument(
            metavar="INDICATOR", help=MEASURE.say("indicator-argument", help_language())
        ),
    ],
    plan: options.Plan = None,
    value: Annotated[
        str | None,
        typer.Option("--value", metavar="VALUE", show_default=False, help=told("value")),
    ] = None,
    period: Annotated[
        str, typer.Option("--period", metavar="PERIOD", show_default=False, help=told("period"))
    ] = "",
    n: Annotated[str, typer.Option("--n", metavar="N", show_default=False, help=told("n"))] = "",
    group: Annotated[
        list[str] | None,
        typer.Option("--group", metavar="A=B", show_default=False, help=told("group")),
    ] = None,
    place: Annotated[
        str, typer.Option("--place", metavar="PLACE", show_default=False, help=told("place"))
    ] = "",
    quality: Annotated[
        str, typer.Option("--quality", metavar="QUALITY", show_default=False, help=told("quality"))
    ] = "",
    source: Annotated[
        str, typer.Option("--source", metavar="SOURCE", show_default=False, help=told("source"))
    ] = "",
    note: Annotated[
        str, typer.Option("--note", metavar="NOTE", show_default=False, help=told("note"))
    ] = "",
    by: By = "",
    on: On = "",
    correct: Correct = "",
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Add a measurement. Ends with 0, with 1 where the plan or the file has errors, or another
    value is there; with 2 where what was given cannot be read."""
    from toc.cli.days import given, recorded_on, today
    from toc.core.model.measurements import Measurement, period_text
    from toc.core.records import measurement_rules as rules
    from toc.measure.commands import record
    from toc.measure.monitoring.suppression import lacks_n

    dossier, programme, _ = sound_plan(plan, f"measure add {indicator}")
    language = language_of(dossier)
    name = given("INDICATOR", lambda: rules.indicator_in(indicator, programme), language)
    of = programme.indicators[name]
    if value is None or (not value.strip() and not correct):
        fail(MEASURE.say("needs", language, option="--value", why=told("value")))
    if not period:
        fail(MEASURE.say("needs", language, option="--period", why=told("period")))
    if correct and not by:
        fail(MEASURE.say("needs", language, option="--by", why=told("by")))
    judge = rules.period_check(of, programme, today())
    found, below = given(
        "--value", lambda: rules.value_in(value, of, decimal_comma=language == "nl"), language
    )
    row = Measurement(
        indicator=name,
        period=given("--period", lambda: judge(rules.period_in(period)), language),
        value=found,
        n=given("--n", lambda: rules.to_count(n), language),
        group=given("--group", lambda: _group(group or [], programme, name), language),
        place=" ".join(place.split()),
        quality=given("--quality", lambda: rules.to_quality(quality), language),
        below=below,
        source=" ".join(source.split()),
        note=" ".join(note.split()),
        recorded=recorded_on(on, language),
        by=" ".join(by.split()),
        correction=" ".join(correct.split()),
    )
    with writing(dossier.file, dry_run=dry_run, language=language) as step:
        over = period_text(row.period)
        step.did(HISTORY, "did.measured", indicator=row.indicator, period=over)
        recording = record(dossier, [row])
        changed = recording.changed
        if changed.conflicts or (correct and changed.added):
            _refuse(row, changed, programme, language)
        if not dry_run:
            recording.write()
    asks_n = any(
        one.key == row.key and one.value is not None and lacks_n(one, of)
        for one in changed.measurements.current
    )
    if as_json:
        write_json(
            {
                "version": 1,
                "file": recording.file,
                "outcome": _outcome(changed),
                "n_is_missing": asks_n,
                "written": recording.writes and not dry_run,
            }
        )
        return
    old = recording.there.history(row.key)
    said = {
        "about": about(row, language),
        "value": value_of(row, programme, language),
        "there": value_of(old[-1], programme, language) if old else "",
        "n": row.n,
    }
    typer.echo(MEASURE.say(f"{_outcome(changed)}-one", language, **said))
    if recording.writes:
        typer.echo(
            MEASURE.say("not-written" if dry_run else "written", language, file=recording.file)
        )
    if asks_n:
        typer.echo(MEASURE.say("ask-n", language, least=of.smallest_group))


def _outcome(changed: MeasurementChanges) -> str:
    if changed.added:
        return "added"
    if changed.corrected:
        return "corrected"
    return "completed" if changed.completed else "same"


def _group(texts: list[str], programme: Programme, name: str) -> Group:
    from toc.core.records.measurement_rules import group_check

    return group_check(programme.indicators[name])(" + ".join(texts))


def _refuse(
    row: Measurement, changed: MeasurementChanges, programme: Programme, language: Language
) -> NoReturn:
    if not changed.conflicts:
        fail(MEASURE.say("nothing-to-correct", language, about=about(row, language)), code=1)
    (given, there) = changed.conflicts[0]
    value, old = values_of(given, there, programme, language)
    said = {"about": about(row, language), "there": old, "value": value}
    fail(MEASURE.say("conflict", language, **said), MEASURE.say("conflict-fix", language), code=1)
