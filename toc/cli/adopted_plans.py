"""Using adopted plans: what they mean for a later plan, and what has changed since one of them.

`toc.cli.plan` calls these; each prints, and ends the program where it cannot go on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.cli.choosing import as_argument
from toc.messages.adoption import ADOPTION
from toc.messages.loading import LOADING
from toc.messages.typed import program

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.cli.terminal import Page
    from toc.loaded import Loaded
    from toc.messages import Language
    from toc.model import Programme
    from toc.planning.earlier import Earlier
    from toc.planning.periods import Period
    from toc.planning.proposal import Proposal
    from toc.problems import Problem
    from toc.records.adopted import AdoptedPlan
    from toc.records.plan_files import Found
    from toc.reports.look_back import LookBack
    from toc.reports.phase_plan import PhasePlan
    from toc.reports.plan_changes import PlanChanges


def adopted_before(loaded: Loaded, periods: Sequence[Period], language: Language) -> Earlier:
    """What the programme's adopted plans and reflections mean for these periods. Ends with 1 where
    one of their files cannot be used, other than that of these periods themselves: a plan is never
    carried over by half."""
    from toc.planning.earlier import Earlier

    found = _adopted_before(loaded, periods, language) or Earlier()
    old_texts = _old_texts(loaded, language)
    return replace(found, old_texts=old_texts) if old_texts else found


def _old_texts(loaded: Loaded, language: Language) -> frozenset[str]:
    """What a reflection decided to change and has the old text still."""
    from toc.model import Verdict

    programme = programme_of(loaded)
    if not any(one.decision is Verdict.CHANGE for one in programme.decisions):
        return frozenset()
    from toc.cli.decisions import sound_reviews
    from toc.records.reviews import old_texts, read_reviews

    return old_texts(programme, sound_reviews(read_reviews(loaded.file), language))


def _adopted_before(
    loaded: Loaded, periods: Sequence[Period], language: Language
) -> Earlier | None:
    """The same of the adopted plans alone; None where there are none."""
    from toc.planning.earlier import earlier
    from toc.records.plan_files import find, names

    if not names(loaded.file):
        return None
    from toc.reports.adoption import plan_name

    programme = programme_of(loaded)
    others = (name for name in names(loaded.file) if name != plan_name(tuple(periods)))
    found = [find(loaded.file, name, programme) for name in others]
    wrong = [one for one in found if one.plan is None]
    if wrong:
        refuse(*(said for one in wrong for said in what_is_wrong(one, loaded, language)), code=1)
    return earlier(programme, (one.plan for one in found if one.plan is not None), periods)


def since(
    loaded: Loaded,
    proposal: Proposal,
    report: PhasePlan,
    language: Language,
    *,
    name: str,
    as_json: bool = False,
) -> None:
    """Print what has changed between an adopted plan and a proposal. Ends with 2 where there is no
    such plan, and with 1 where its file cannot be used."""
    from toc.reports.adoption import freeze
    from toc.reports.plan_changes import plan_changes

    then = _adopted(name, loaded, language)
    changes = plan_changes(then, freeze(proposal, report, language), language)
    if as_json:
        from toc.cli.terminal import write_json

        write_json(changes)
    else:
        show_changes(changes)


def show_changes(changes: PlanChanges) -> None:
    """Print what has changed."""
    from toc.cli.terminal import Page

    page = Page()
    page.line(changes.programme, style="dim")
    page.line(changes.title, style="bold")
    page.line()
    for sentence in changes.sentences:
        page.line(sentence)
    for group in changes.groups:
        page.line()
        page.line(group.title, style="bold cyan")
        for change in group.changes:
            aside = f" ({change.id})" if change.id else ""
            detail = f": {change.detail}" if change.detail else ""
            parts = (("- ", ""), (change.text, ""), (aside, "dim"), (detail, ""))
            page.parts(*parts, indent=2, hanging=2)


def show_look_back(back: LookBack, page: Page, *, everything: bool = True) -> None:
    """Print what earlier adopted plans mean for the planned periods, without a heading; without
    `everything` not what was parked."""
    for sentence in (*back.plans, back.nothing):
        if sentence:
            page.line(sentence, indent=2)
    parts = [part for part in back.parts if everything or part.kind != "parked"]
    for part in parts:
        page.line(f"{part.title}:", indent=2, style="bold")
        for item in part.items:
            page.parts(
                ("- ", ""),
                (item.text, ""),
                (f" ({item.id})", "dim"),
                (f": {item.sentence}" if item.sentence else "", ""),
                indent=2,
                hanging=2,
            )
    for question in back.questions:
        page.parts(("▲ ", "bold yellow"), (question.sentence, ""), indent=2, hanging=2)


def programme_of(loaded: Loaded) -> Programme:
    """The programme of a file that was found sound."""
    if loaded.programme is None:
        raise ValueError("a plan is made of a sound programme")
    return loaded.programme


def refuse(*sentences: str, code: int = 2) -> NoReturn:
    """Say why it cannot go on, and end."""
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise typer.Exit(code)


def _adopted(name: str, loaded: Loaded, language: Language) -> AdoptedPlan:
    """The adopted plan of that name, or of the period that it names."""
    from toc.planning.errors import PlanError
    from toc.planning.periods import resolve
    from toc.records.plan_files import find, names
    from toc.reports.adoption import plan_name

    programme = programme_of(loaded)
    there = names(loaded.file, replaced=True)
    wanted = name.strip()
    if wanted not in there:
        try:
            wanted = plan_name(resolve(wanted, programme))
        except PlanError:
            wanted = name.strip()
    if wanted not in there:
        told = ADOPTION.say("unknown-plan", language, name=name)
        if there:
            refuse(told, ADOPTION.say("known-plans", language, plans=", ".join(there)))
        command = f"{program()} plan {wanted} {as_argument(loaded.file)} --adopt"
        refuse(told, ADOPTION.say("no-plans", language, command=command))
    found = find(loaded.file, wanted, programme)
    if found.plan is None:
        refuse(*what_is_wrong(found, loaded, language), code=1)
    return found.plan


def what_is_wrong(found: Found, loaded: Loaded, language: Language) -> list[str]:
    """Every problem of a file at its place, and what to do about it: not to mend it by hand."""
    from toc.records.plan_files import names

    period = found.name.partition(".")[0]
    command = f"{program()} plan {period} {as_argument(loaded.file)} --adopt --replace"
    said = [f"{problem.place}: {_problem(problem, language)}" for problem in found.problems]
    fixes = {
        "adopted-newer": "fix.newer",
        "adopted-misnamed": "fix.misnamed",
        "adopted-foreign": "fix.foreign",
    }
    values = found.problems[0].values
    key = fixes.get(found.problems[0].id, "fix.restore")
    if key == "fix.misnamed" and values["period"] in names(loaded.file):
        key = "fix.misnamed-both"
    fix = ADOPTION.say(key, language, command=command, name=values.get("period", ""))
    return [*said, fix]


def _problem(problem: Problem, language: Language) -> str:
    if problem.id in ADOPTION:
        return ADOPTION.say(problem.id, language, **problem.values)
    return LOADING.say(f"{problem.id}.what", language, **problem.values)
