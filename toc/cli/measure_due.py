"""`toc measure due` and `toc measure template`: what is to be measured, when and by whom; and the
form to ask for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.days import given, recorded_on
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.core.words.typed_commands import as_argument
from toc.measure.words.due import DUE


def _help(key: str) -> str:
    return DUE.say(f"{key}-option", help_language())


Partner = Annotated[
    str,
    typer.Option("--partner", metavar="ROLE", show_default=False, help=_help("partner")),
]
On = Annotated[str, typer.Option("--on", metavar="DATE", show_default=False, help=_help("on"))]
Replace = Annotated[bool, typer.Option("--replace", help=_help("replace"))]


def measure_due(
    plan: options.Plan = None,
    until: Annotated[
        str, typer.Option("--until", metavar="DATE", show_default=False, help=_help("until"))
    ] = "",
    partner: Partner = "",
    on: On = "",
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", show_default=False, help=_help("ics"))
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show what is due. Ends with 0, with 1 where the plan or the measurements have errors, 2
    where the calendar cannot be written."""
    from toc.core.records.measurement_rules import to_day
    from toc.measure.commands import due

    dossier, programme, _ = sound_plan(plan, "measure due")
    language = language_of(dossier)
    now = recorded_on(on, language)
    asked_for = given("--until", lambda: to_day(until), language)
    found = due(dossier, now, asked_for, partner)
    if ics is not None:
        from toc.core.files import produce
        from toc.measure.forms.calendar import calendar

        produce(ics, calendar(found.items, programme, language, dossier.name))
    if as_json:
        write_json({"version": 1, "until": found.until, "due": found.items, "stale": found.stale})
        return
    from toc.measure.report.due_page import due_page

    show(due_page(found, programme, language))
    if ics is not None:
        count = sum(item.date is not None for item in found.items)
        typer.echo(DUE.say("ics-made", language, count=count, file=ics))


def measure_template(
    plan: options.Plan = None,
    partner: Partner = "",
    on: On = "",
    to: Annotated[
        str, typer.Option("--to", metavar="FILE", show_default=False, help=_help("to"))
    ] = "",
    replace: Replace = False,
    as_json: options.Json = False,
) -> None:
    """Make a form with what is due. Ends with 0, with 1 where the plan or the measurements have
    errors, 2 where no form can be made."""
    from toc.measure.commands import due
    from toc.measure.monitoring.form import asked

    dossier, programme, _ = sound_plan(plan, "measure template")
    language = language_of(dossier)
    file = Path(to or DUE.say("default-form", language))
    if file.suffix.lower() != ".xlsx":
        fail(DUE.say("not-xlsx", language))
    if file.exists() and not replace:
        fail(DUE.say("form-exists", language, file=file))
    found = due(dossier, recorded_on(on, language), partner=partner)
    forms = asked(programme, dossier.measurements, found.items)
    if not forms:
        empty = "form-empty" if programme.indicators else "no-indicators"
        fail(DUE.say(empty, language, plan=as_argument(dossier.file)))
    from toc.core.files import produce
    from toc.measure.forms.measure_template import workbook

    produce(file, workbook(forms, programme.title, language))
    count = sum(map(len, forms.values()))
    if as_json:
        write_json({"version": 1, "file": file, "rows": count, "owners": list(forms)})
        return
    typer.echo(DUE.say("form-made", language, count=count, file=file))
    typer.echo(DUE.say("form-next", language, file=as_argument(file)))
