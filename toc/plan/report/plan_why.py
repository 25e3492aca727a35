"""Everything about one inspanning of a proposal: what it serves, why it is in or out, and what it
would take; found by choosing again."""

from __future__ import annotations

from dataclasses import dataclass

from toc.core.words import Language, listing
from toc.plan.choosing.case import FixedInspanning
from toc.plan.choosing.choose import MOST_UNAIDED
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.what_it_takes import ExtraAmount, room_that_brings_in
from toc.plan.report.phase_plan import PhasePlan
from toc.plan.report.phase_plan_reasons import why_in
from toc.plan.report.phase_plan_what_it_takes import extras_said, limit_said, loss_said
from toc.plan.report.when import begin_said, starts_late
from toc.plan.words.phase_plan import PHASE_PLAN
from toc.plan.words.what_it_takes import TAKES


@dataclass(frozen=True)
class PlanWhy:
    """Everything about one inspanning, in sentences."""

    id: str
    title: str
    sentences: tuple[str, ...]


def plan_why(proposal: Proposal, report: PhasePlan, name: str, language: Language) -> PlanWhy:
    """What the proposal says about an inspanning of the programme."""
    text = proposal.graph.text(name).rstrip(".")
    title = TAKES.say("why-title", language, text=text, name=name)
    said: list[str] = []
    if name in proposal.choice.starts:
        said.append(TAKES.say("why-in", language))
        if len(proposal.periods) > 1 or starts_late(proposal, name):
            period = begin_said(proposal, name, language)
            said.append(TAKES.say("why-in-period", language, period=period))
        said += why_in(proposal, name, language)
    elif (fixed := _fixed(proposal, name)) is not None:
        said.append(_fixed_said(proposal, fixed, language))
    else:
        said += _out(proposal, report, name, language)
    stopped = proposal.case.given_up
    goals = [goal for goal in proposal.graph.serves(name) if goal not in stopped]
    if goals:
        said.append(PHASE_PLAN.say("serves", language, goals=listing(goals, language)))
    return PlanWhy(name, title, tuple(said))


def _fixed(proposal: Proposal, name: str) -> FixedInspanning | None:
    """One that runs whatever is chosen; None for one that does not."""
    return next((one for one in proposal.case.fixed if one.candidate.id == name), None)


def _fixed_said(proposal: Proposal, fixed: FixedInspanning, language: Language) -> str:
    """That it counts whatever is chosen, and when."""
    if not fixed.periods:
        return TAKES.say("why-outside", language)
    if not fixed.structural:
        return TAKES.say("why-committed", language)
    if len(fixed.periods) == len(proposal.periods):
        return TAKES.say("why-always", language)
    periods = [proposal.periods[number].title for number in fixed.periods]
    return TAKES.say("why-always-in", language, periods=listing(periods, language))


def _out(proposal: Proposal, report: PhasePlan, name: str, language: Language) -> list[str]:
    for group in report.not_now:
        for left in group.inspanningen:
            if left.id == name:
                reason = group.reason.rstrip(".")
                loss = proposal.reasons[name].loss
                if loss is not None:
                    clause = loss_said(proposal, loss, language)
                    reason = TAKES.say("why-loss", language, loss=clause)
                said = [TAKES.say("why-out", language, reason=reason)]
                if left.detail:
                    detail = left.detail[:1].upper() + left.detail[1:].rstrip(".") + "."
                    said.append(detail)
                return [*said, *left.takes, *_alone(proposal, name, language)]
    return []


def _alone(proposal: Proposal, name: str, language: Language) -> list[str]:
    """How much more of one limit alone brings it in."""
    large = proposal.case.size > MOST_UNAIDED  # to choose again and again would never end
    if name not in proposal.case.by_id or large or not proposal.choice.proof.proven:
        return []
    case, starts = proposal.case, proposal.choice.starts
    found = room_that_brings_in(case, starts, name)
    said = [
        TAKES.say(
            "alone",
            language,
            extra=extras_said(
                proposal,
                [ExtraAmount(limit.scarce, limit.partner, limit.period, amount)],
                language,
            ),
        )
        for limit, amount in found.items()
        if amount is not None
    ]
    if found and not said:
        names = dict.fromkeys(
            limit_said(proposal, limit.scarce, limit.partner, language) for limit in found
        )
        said.append(TAKES.say("alone-none", language, limits=listing(list(names), language)))
    return said
