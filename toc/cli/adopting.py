"""`toc plan --adopt`: recording a proposal as the plan that was adopted."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.cli.ending import fail
from toc.core.words.typed import as_argument, program
from toc.plan.words.adoption import ADOPTION, day_name

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.records.adopted import AdoptedPlan
    from toc.core.records.plan_files import Found
    from toc.core.words import Language
    from toc.plan.choosing.proposal import Proposal
    from toc.plan.told.phase_plan import PhasePlan

MOST_IN_A_ROLE = 100
"""Letters in the name of a role; more is another text that was pasted by mistake."""


def adopt(
    dossier: Dossier,
    proposal: Proposal,
    report: PhasePlan,
    language: Language,
    *,
    role: str | None = None,
    date: str | None = None,
    replace: bool = False,
    today: datetime.date | None = None,
) -> None:
    """Record a proposal, and what it says in `report`, as the adopted plan.

    Ends with 2 where it is not said who adopts it when, where there is a plan already and it may
    not be replaced, and where the file cannot be written.
    """
    from toc.cli.saving import writing
    from toc.plan.adopting.adoption import freeze

    proposed = freeze(proposal, report, language)
    with writing(dossier.file, language=language):
        _record(dossier, proposed, language, role, date, replace, today)


def _record(
    dossier: Dossier,
    proposed: AdoptedPlan,
    language: Language,
    role: str | None,
    date: str | None,
    replace: bool,
    today: datetime.date | None,
) -> None:
    """Make the proposal the adopted plan, while nobody else writes."""
    from toc import __version__
    from toc.core.files import held, unbroken
    from toc.core.records.adopted import says_the_same, to_bytes
    from toc.core.records.plan_files import file_of, keep
    from toc.plan.adopting.adoption import Adoption, heading
    from toc.plan.adopting.adoption import adopt as adopted

    file = file_of(dossier.file, proposed.period)
    stands = dossier.again().plan_file(proposed.period) if file.exists() else None
    there = stands.plan if stands is not None else None
    same = there is not None and says_the_same(there, proposed, adoption=False)
    given_so = there is not None and role in (None, there.role) and date in (None, str(there.date))
    if there is not None and same and given_so:
        _say("nothing-to-do", language, **_named(there, file, language))
        return
    command = f"{program()} plan {proposed.period} {as_argument(dossier.file)}"
    if role is None or date is None:
        _ask_who_and_when(command, role, date, language)
    adoption = Adoption(
        _role(role, language),
        _date(date, language, today or datetime.date.today()),
        dossier.reading.positions.source.text,
        __version__,
    )
    plan = adopted(proposed, adoption)
    _unchanged(dossier)
    if stands is not None and not replace:
        given = f'--role "{adoption.role}" --date {plan.date}'
        _exists(stands, dossier, command, given, language)
    new = to_bytes(plan, heading(plan, language))
    with unbroken():
        aside = keep(file, new, held(file) if stands is not None else None)
    _say("adopted", language, **_named(plan, file, language))
    _say("kept-in", language, file=file)
    if aside is not None:
        _say("kept-aside", language, file=aside)
    _say("next", language, command=f"{command} --since {plan.period}")


def refuse_stray_options(
    language: Language, *, role: str | None, date: str | None, replace: bool
) -> None:
    """End with 2 where an option of `--adopt` is given without it."""
    given = {"--role": role is not None, "--date": date is not None, "--replace": replace}
    for option, stray in given.items():
        if stray:
            fail(ADOPTION.say("without-adopt", language, option=option))


def _say(key: str, language: Language, **values: object) -> None:
    typer.echo(ADOPTION.say(key, language, **values))


def _named(plan: AdoptedPlan, file: Path, language: Language) -> dict[str, str]:
    date = day_name(plan.date.first_day, language)
    return {"period": plan.period, "role": plan.role, "date": date, "file": str(file)}


def _ask_who_and_when(
    command: str, role: str | None, date: str | None, language: Language
) -> NoReturn:
    shown = role if role is not None else ADOPTION.say("example-role", language)
    example = f'{command} --adopt --role "{shown}" --date {date or "2023-12-14"}'
    fail(ADOPTION.say("who-and-when", language, example=example))


def _role(given: str, language: Language) -> str:
    role = " ".join(given.split())
    if not role or len(role) > MOST_IN_A_ROLE or not role.isprintable():
        fail(ADOPTION.say("bad-role", language, most=MOST_IN_A_ROLE))
    return role


def _date(given: str, language: Language, today: datetime.date) -> datetime.date:
    try:
        date = datetime.date.fromisoformat(given.strip())
    except ValueError:
        fail(ADOPTION.say("bad-date", language, given=given))
    if date > today:
        fail(ADOPTION.say("date-to-come", language, date=day_name(date, language)))
    return date


def _exists(
    stands: Found, dossier: Dossier, command: str, given: str, language: Language
) -> NoReturn:
    from toc.core.records.plan_files import next_aside, unusable

    name = stands.name
    kept = next_aside(stands.file).name
    how = ADOPTION.say(
        "exists-how",
        language,
        since=f"{command} --since {name}",
        replace=f"{command} --adopt --replace {given}",
        kept=kept,
    )
    if stands.plan is not None:
        fail(ADOPTION.say("exists", language, **_named(stands.plan, stands.file, language)), how)
    damaged = ADOPTION.say("exists-damaged", language, period=name, file=stands.file)
    fail(damaged, unusable(stands, dossier.file).say(language))


def _unchanged(dossier: Dossier) -> None:
    """That the programme is still the one that was planned for: planning takes a while. Raises
    SavingError where it is not."""
    from toc.core.files import SavingError
    from toc.core.loading import read_text

    source, _ = read_text(dossier.file)
    if source is None or source.text != dossier.reading.positions.source.text:
        raise SavingError("changed", dossier.file)
