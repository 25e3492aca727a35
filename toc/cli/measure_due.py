"""`toc measure due` and `toc measure template`: what is to be measured, when and by whom; and the
form to ask for it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.core.words.terms import month_name
from toc.measure.words.due import DUE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.model import Programme
    from toc.core.words import Language
    from toc.measure.monitoring.due import Due, Stale

AHEAD = 365
"""So many days `toc measure due` looks ahead."""


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
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.days import given, recorded_on
    from toc.core.records.measurement_rules import to_day
    from toc.measure.monitoring.due import due, stale_sources

    dossier, programme, _ = sound_plan(plan, "measure due")
    language = language_of(dossier)
    now = recorded_on(on, language)
    asked_for = given("--until", lambda: to_day(until), language)
    last = asked_for or now + datetime.timedelta(days=AHEAD)
    measurements = dossier.measurements
    items = _of_partner(due(programme, measurements, now, last), partner, programme, language)
    stale = stale_sources(items, measurements)
    if ics is not None:
        from toc.core.files import produce
        from toc.measure.forms.calendar import calendar

        produce(ics, calendar(items, programme, language, dossier.name))
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "until": last, "due": items, "stale": stale})
        return
    _show(items, stale, programme, last, language)
    if ics is not None:
        count = sum(item.date is not None for item in items)
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
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.days import recorded_on
    from toc.core.words.typed import as_argument
    from toc.measure.monitoring.due import due
    from toc.measure.monitoring.form import asked

    dossier, programme, _ = sound_plan(plan, "measure template")
    language = language_of(dossier)
    file = Path(to or DUE.say("default-form", language))
    if file.suffix.lower() != ".xlsx":
        fail(DUE.say("not-xlsx", language))
    if file.exists() and not replace:
        fail(DUE.say("form-exists", language, file=file))
    measurements = dossier.measurements
    now = recorded_on(on, language)
    ahead = now + datetime.timedelta(days=AHEAD)
    items = _of_partner(due(programme, measurements, now, ahead), partner, programme, language)
    forms = asked(programme, measurements, items)
    if not forms:
        fail(DUE.say("form-empty", language))
    from toc.core.files import produce
    from toc.measure.forms.measure_template import workbook

    produce(file, workbook(forms, programme.title, language))
    count = sum(map(len, forms.values()))
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "file": file, "rows": count, "owners": list(forms)})
        return
    typer.echo(DUE.say("form-made", language, count=count, file=file))
    typer.echo(DUE.say("form-next", language, file=as_argument(file)))


def _of_partner(
    items: Sequence[Due], partner: str, programme: Programme, language: Language
) -> Sequence[Due]:
    """What one owner is to deliver: a role, or a partner of the plan by its id or its name."""
    if not partner:
        return items
    organisations = programme.organisations
    named = organisations.named(organisations.meant_by(partner) or partner)
    known = {name.casefold() for name in named}
    owners = [one.owner for one in programme.indicators.values() if one.owner]
    if not any(owner.casefold() in known for owner in owners):
        listed = ", ".join(sorted(set(owners))) or "–"
        fail(DUE.say("unknown-partner", language, partner=partner, owners=listed))
    return tuple(item for item in items if item.owner.casefold() in known)


def _show(
    items: Sequence[Due],
    stale: Sequence[Stale],
    programme: Programme,
    until: datetime.date,
    language: Language,
) -> None:
    from toc.cli.terminal import Page
    from toc.core.model.measurements import period_text

    page = Page()
    page.line(programme.title, style="dim")
    page.line(DUE.say("title", language, until=day_text(until, language)), style="bold")
    if not items:
        page.line()
        key = "nothing" if programme.indicators else "no-indicators"
        page.line(DUE.say(key, language))
    for state in ("overdue", "open", "later", "unknown"):
        part = [item for item in items if item.state == state]
        if part:
            page.line()
            page.line(DUE.say(f"part.{state}", language), style="bold cyan")
        for item in part:
            said, aside = _sentence(item, programme, language)
            page.parts(
                ("- ", ""),
                (said, ""),
                (f" ({aside})" if aside else "", "dim"),
                indent=2,
                hanging=2,
            )
    if stale:
        page.line()
        page.line(DUE.say("part.stale", language), style="bold cyan")
    for one in stale:
        values = {"source": one.source, "indicators": ", ".join(one.indicators)}
        text = DUE.say("stale", language, period=period_text(one.last), **values)
        page.parts(("- ", ""), (text, ""), indent=2, hanging=2)


def _sentence(item: Due, programme: Programme, language: Language) -> tuple[str, str]:
    """What is due, and what is said with it."""
    from toc.core.model.measurements import period_text

    indicator = programme.indicators[item.indicator]
    last = (
        DUE.say("last", language, period=period_text(item.last))
        if item.last is not None
        else DUE.say("never", language)
    )
    if item.period is None or item.date is None:
        values = {"text": indicator.text, "frequency": indicator.frequency or ""}
        return DUE.say(item.reason, language, **values), last
    said = DUE.say(
        "item",
        language,
        date=day_text(item.date, language),
        text=indicator.text,
        period=period_text(item.period),
    )
    owner = (
        DUE.say("from", language, owner=item.owner)
        if item.owner
        else DUE.say("from-nobody", language)
    )
    missed = [DUE.say("missed", language, count=item.missed)] if item.missed else []
    return said, "; ".join([owner, last, *missed])


def day_text(day: datetime.date, language: Language) -> str:
    """`31 december 2025`."""
    return f"{day.day} {month_name(day, language)}"
