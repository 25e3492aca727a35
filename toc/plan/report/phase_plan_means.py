"""What is fixed already and what the plan takes, in words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toc.core.model import Decision, Programme, Verdict
from toc.core.model.partners import taking_part
from toc.core.words import Language, listing
from toc.core.words.terms import month_name
from toc.plan.choosing.case import FixedInspanning
from toc.plan.choosing.commitments import Commitment
from toc.plan.choosing.decisions import DecisionOutcome, Ruling, concerning
from toc.plan.choosing.limits import Scarce, Usage
from toc.plan.choosing.proposal import Proposal
from toc.plan.report.demands import amount_said, date_said, partner_name
from toc.plan.words.phase_plan import PHASE_PLAN


@dataclass(frozen=True)
class Committed:
    """An inspanning that runs in a period whatever is chosen; `told` says why and until when."""

    id: str
    text: str
    told: str


@dataclass(frozen=True)
class AmountTaken:
    """How much a period takes of something scarce. `amount` is the limit, None where there is
    none; euros are whole, fte in hundredths. `unknown` are the inspanningen that take something of
    it of which nobody said how much."""

    scarce: str
    partner: str
    used: int
    amount: int | None
    over: int
    sentence: str
    unknown: tuple[str, ...] = ()


def committed(proposal: Proposal, number: int, language: Language) -> tuple[Committed, ...]:
    """What is fixed already in a period, structural ones aside."""
    programme = proposal.graph.programme
    told = {commitment.inspanning: commitment for commitment in proposal.commitments}
    return tuple(
        Committed(
            fixed.candidate.id,
            programme.inspanningen[fixed.candidate.id].text,
            _why(fixed, told[fixed.candidate.id], language),
        )
        for fixed in proposal.case.fixed
        if not fixed.structural and number in fixed.periods
    )


def _why(fixed: FixedInspanning, commitment: Commitment, language: Language) -> str:
    if commitment.planned is not None:
        month = month_name(commitment.planned, language)
        until = PHASE_PLAN.say("committed.overdue", language, month=month)
    elif commitment.end is None:
        until = PHASE_PLAN.say("committed.open", language)
    else:
        month = month_name(commitment.end, language)
        until = PHASE_PLAN.say("committed.until", language, month=month)
    return PHASE_PLAN.say(f"committed.{commitment.kind.value}", language, until=until)


def taken(proposal: Proposal, number: int, language: Language) -> tuple[AmountTaken, ...]:
    """What a period takes of money and people, as far as that is known."""
    return tuple(
        AmountTaken(
            use.limit_kind.value,
            use.partner,
            use.used,
            use.amount,
            use.over,
            _use(proposal, use, language),
            use.unknown,
        )
        for use in proposal.usage
        if use.period == number and use.limit_kind is not Scarce.FOCUS
    )


def _use(proposal: Proposal, use: Usage, language: Language) -> str:
    programme = proposal.graph.programme
    name = partner_name(programme, use.partner)
    perhaps = _perhaps(programme, use, language)
    count = len(use.unknown) if use.partner else 0
    if count and not use.used and use.amount is not None:
        amount = amount_said(use.limit_kind, use.amount, language)
        if perhaps:
            return PHASE_PLAN.say(
                "takes.partner-perhaps", language, partner=name, amount=amount, why=perhaps
            )
        return PHASE_PLAN.say(
            f"takes.{use.limit_kind.value}-partner.unknown",
            language,
            count=count,
            partner=name,
            amount=amount,
        )
    more = ""
    if perhaps:
        perhaps = perhaps[:1].lower() + perhaps[1:]
        more = " " + PHASE_PLAN.say("least.perhaps", language, why=perhaps)
    elif count:
        least = f"least.{use.limit_kind.value}"
        more = " " + PHASE_PLAN.say(least, language, count=count, partner=name)
    key = "unlimited" if use.amount is None else "over" if use.over else "within"
    partner = "-partner" if use.partner else ""
    said = PHASE_PLAN.say(
        f"takes.{use.limit_kind.value}{partner}.{key}",
        language,
        period=proposal.periods[use.period].title,
        partner=name,
        used=amount_said(use.limit_kind, use.used, language),
        amount=amount_said(use.limit_kind, use.amount or 0, language),
        over=amount_said(use.limit_kind, use.over, language),
    )
    return said + more


def _perhaps(programme: Programme, use: Usage, language: Language) -> str:
    """Why it is not known of a partner what he brings, where that is not only that the file does
    not say it: who is named may be this partner; empty where that is not so."""
    known = programme.organisations
    named: dict[str, None] = {}
    for one in use.unknown if use.partner else ():
        people = taking_part(programme.inspanningen[one])
        named |= dict.fromkeys(n for n in people if use.partner in known.may_be(n))
    if named:
        names = listing([f"‘{name}’" for name in named], language)
        return PHASE_PLAN.say("perhaps.alike", language, count=len(named), names=names)
    if use.unknown and use.partner in known.nowhere:
        return PHASE_PLAN.say("perhaps.nowhere", language)
    return ""


def decided(
    proposal: Proposal, language: Language, old_texts: Collection[str] = ()
) -> tuple[str, ...]:
    """What people decided on these periods, and what has become of it."""
    programme = proposal.graph.programme
    return tuple(
        _decided(programme, ruling, language) + _aftermath(ruling, language, old_texts)
        for ruling in concerning(programme, proposal.periods)
    )


def _decided(programme: Programme, ruling: Ruling, language: Language) -> str:
    decision = ruling.decision
    phase = programme.phases.get(decision.period)
    return PHASE_PLAN.say(
        f"decision.{decision.decision.value}",
        language,
        name=decision.about,
        period=phase.title if phase is not None else decision.period,
        role=decision.role,
        date=date_said(decision.date, language),
        reason=decision.reason.rstrip("."),
        change=(decision.change or "").rstrip("."),
    )


def _aftermath(ruling: Ruling, language: Language, old_texts: Collection[str]) -> str:
    """What has become of a decision, where that is not what it says."""
    if ruling.standing is DecisionOutcome.OVERTAKEN:
        return PHASE_PLAN.say("decision.overtaken", language)
    key = left_undone(ruling.decision, old_texts)
    return PHASE_PLAN.say(f"decision.{key}", language) if key else ""


def left_undone(decision: Decision, old_texts: Collection[str]) -> str:
    """What the file does not say yet that was decided: `old-text`, `still-there` (a goal that is
    given up), or empty."""
    if decision.decision is Verdict.CHANGE and decision.about in old_texts:
        return "old-text"
    if decision.goal is not None and decision.decision is Verdict.STOP:
        return "still-there"
    return ""


def unproven(proposal: Proposal, language: Language) -> str:
    """What is not proven, and how much better it can be, and what is; empty where all is."""
    proof = proposal.choice.proof
    aim = proof.open
    if aim is None:
        return PHASE_PLAN.say("unproven-order", language) if proof.stopped is not None else ""
    name = PHASE_PLAN.say(f"aim.{aim.aim.value}", language)
    said = PHASE_PLAN.say("unproven", language, aim=name, best=aim.best, bound=aim.bound)
    sure = [
        PHASE_PLAN.say(f"aim.{one.aim.value}", language)
        for one in proof.aims[: proof.aims.index(aim)]
    ]
    if sure:
        aims = listing(sure, language)
        said += " " + PHASE_PLAN.say("unproven-but", language, aims=aims)
    return said
