"""Using adopted plans: what they mean for a later plan, and what has changed since one of them.

`toc.cli.plan` calls these; each prints, and ends the program where it cannot go on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from toc.cli.ending import fail
from toc.core.words.typed import as_argument, program
from toc.plan.words.adoption import ADOPTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.dossier import Dossier
    from toc.core.records.adopted import AdoptedPlan
    from toc.core.words import Language
    from toc.plan.choosing.earlier import Earlier
    from toc.plan.choosing.periods import Period
    from toc.plan.choosing.proposal import Proposal
    from toc.plan.told.phase_plan import PhasePlan


def adopted_before(dossier: Dossier, periods: Sequence[Period]) -> Earlier:
    """What the programme's adopted plans and reflections mean for these periods. UnusableError
    where one of their files cannot be used, other than that of these periods themselves: a plan is
    never carried over by half."""
    from toc.plan.choosing.earlier import Earlier

    found = Earlier()
    if dossier.plan_names:
        # Its models are of use only where there is an adopted plan.
        from toc.plan.adopting.adoption import plan_name
        from toc.plan.choosing.earlier import earlier

        others = [name for name in dossier.plan_names if name != plan_name(tuple(periods))]
        found = earlier(dossier.sound, dossier.plans(others), periods)
    return replace(found, old_texts=dossier.old_texts) if dossier.old_texts else found


def since(
    dossier: Dossier,
    proposal: Proposal,
    report: PhasePlan,
    language: Language,
    *,
    name: str,
    as_json: bool = False,
) -> None:
    """Print what has changed between an adopted plan and a proposal. Ends with 2 where there is no
    such plan, and with 1 where its file cannot be used."""
    from toc.plan.adopting.adoption import freeze
    from toc.plan.adopting.plan_changes import changes_page, plan_changes

    then = _adopted(name, dossier, language)
    changes = plan_changes(then, freeze(proposal, report, language), language)
    if as_json:
        from toc.cli.terminal import write_json

        write_json(changes)
    else:
        from toc.cli.terminal import show

        show(changes_page(changes))


def _adopted(name: str, dossier: Dossier, language: Language) -> AdoptedPlan:
    """The adopted plan of that name, or of the period that it names."""
    from toc.plan.adopting.adoption import plan_name
    from toc.plan.choosing.errors import PlanError
    from toc.plan.choosing.periods import resolve

    wanted = name.strip()
    if wanted not in dossier.every_plan_name:
        try:
            wanted = plan_name(resolve(wanted, dossier.sound))
        except PlanError:
            wanted = name.strip()
    adopted = dossier.plan(wanted)
    if adopted is None:
        _no_such_plan(name, wanted, dossier, language)
    return adopted


def _no_such_plan(name: str, wanted: str, dossier: Dossier, language: Language) -> NoReturn:
    there = dossier.every_plan_name
    told = ADOPTION.say("unknown-plan", language, name=name)
    if there:
        fail(told, ADOPTION.say("known-plans", language, plans=", ".join(there)))
    command = f"{program()} plan {wanted} {as_argument(dossier.file)} --adopt"
    fail(told, ADOPTION.say("no-plans", language, command=command))
