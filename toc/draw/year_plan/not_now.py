"""What is not done now, why, and what it would take."""

from __future__ import annotations

from collections.abc import Iterable

from toc.core.model import Decision, SourceStatus
from toc.core.model import Verdict as Decided
from toc.core.words import listing
from toc.documents.document import Cell, Chapter, Column, Paragraph, Table
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.material import YearMaterial, heading, texts
from toc.plan.choosing.choose import Loss
from toc.plan.choosing.decisions import of_kind
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.what_it_takes import what_it_takes as needed
from toc.plan.report.phase_plan_reasons import NotNowReason, goals_stopped_of
from toc.plan.report.phase_plan_what_it_takes import extras_said, loss_said
from toc.plan.report.when import start_said


def chapter(m: YearMaterial) -> Chapter:
    """A table by reason."""
    language, title = m.language, YEAR.say("not-now", m.language)
    if not m.not_now:
        said = YEAR.say("not-now.none", language)
        return Chapter("nu-niet", title, (Paragraph(said),))
    heads_of = (
        Column(HEADS.say("head.code", language), 0.65),
        Column(HEADS.say("head.inspanning", language), 3.6),
        Column(HEADS.say("head.takes", language), 3.4),
    )
    rows: list[tuple[Cell, ...]] = []
    for group in m.report.not_now:
        left = [one.id for one in group.inspanningen if one.id not in m.over]
        if left:
            said = YEAR.say("part", language, title=reason_of(m, group), count=len(left))
            rows.append(heading(said, len(heads_of)))
            rows += [texts(m.codes[name], m.text(name), what_it_takes(m, name)) for name in left]
    caption = YEAR.say("not-now.caption", language, period=m.period)
    return Chapter(
        "nu-niet", title, (Table("nu-niet", caption, heads_of, tuple(rows)),), page_break=True
    )


def reason_of(m: YearMaterial, group: NotNowReason) -> str:
    """Why a group is left out; what the file calls things is of no use to a board."""
    if group.verdict in (DecidedBy.WINDOW.value, DecidedBy.NOT_ASKED.value):
        return REASONS.say(f"reason.{group.verdict}", m.language)
    return group.reason


def what_it_takes(m: YearMaterial, name: str) -> str:
    """What would bring in one that is left out: more room, the place of another, or whatever else
    stands in the way."""
    language, reason, value = m.language, m.proposal.reasons[name], m.inspanning(name)
    match reason.verdict:
        case DecidedBy.TIE if reason.swaps:
            others = m.short(reason.swaps, last_or=True)
            return REASONS.say("takes.swap", language, others=others)
        case DecidedBy.WAITS | DecidedBy.CIRCLE:
            return _waits(m, name)
        case DecidedBy.EXCLUDED:
            both = {one.inspanning for one in value.not_with}
            both |= {
                other
                for other in m.in_plan
                if any(one.inspanning == name for one in m.inspanning(other).not_with)
            }
            names = m.names(other for other in m.in_plan if other in both)
            return REASONS.say("takes.excluded", language, names=names)
        case DecidedBy.DECIDED_OUT | DecidedBy.DECIDED_LATER | DecidedBy.DECIDED_STOP:
            return _decided(m, name)
        case DecidedBy.GOAL_STOPPED:
            return _decisions(m, goals_stopped_of(m.proposal, name))
        case DecidedBy.WINDOW:
            dates = [
                REASONS.say(f"takes.{key}", language, date=m.date(date))
                for key, date in (
                    ("earliest", value.earliest),
                    ("latest", value.latest),
                    ("end", value.end),
                )
                if date is not None
            ]
            return REASONS.say("takes.window", language, dates=listing(dates, language))
        case DecidedBy.WORTH | DecidedBy.NO_ROOM:
            return _room(m, name) or REASONS.say(f"takes.{reason.verdict.value}", language)
    return REASONS.say(f"takes.{reason.verdict.value}", language)


def _waits(m: YearMaterial, name: str) -> str:
    """What must be finished first."""
    reason = m.proposal.reasons[name]
    proposed = {
        one.inspanning
        for one in m.inspanning(name).requires
        if any(source.status is SourceStatus.PROPOSAL for source in one.source)
    }
    said = [
        YEAR.say("proposed", m.language, name=m.named(other))
        if other in proposed
        else m.named(other)
        for other in reason.waits_for
    ]
    if not said:
        return REASONS.say("takes.order", m.language)
    names = listing(said, m.language)
    return REASONS.say(f"takes.{reason.verdict.value}", m.language, names=names)


def _decided(m: YearMaterial, name: str) -> str:
    """Which decisions stand against it."""
    against = [
        ruling.decision
        for kind in (Decided.STOP, Decided.OUT, Decided.LATER)
        for ruling in of_kind(m.proposal.decisions, (kind,), name)
    ]
    return _decisions(m, against)


def _decisions(m: YearMaterial, against: Iterable[Decision]) -> str:
    """That these must be gone back on: of a goal by name."""
    said = []
    for decision in against:
        earliest = ""
        if decision.earliest is not None:
            date = m.date(decision.earliest)
            earliest = REASONS.say("takes.not-before", m.language, date=date)
        said.append(
            REASONS.say(
                "takes.decision" if decision.goal is None else "takes.decision-goal",
                m.language,
                goal=m.named(decision.about),
                role=decision.role,
                date=m.date(decision.date),
                reason=decision.reason.rstrip("."),
            )
            + earliest
        )
    return " ".join(said)


def _room(m: YearMaterial, name: str) -> str:
    """How much more there must be of what, and in whose place it can come."""
    proposal, language = m.proposal, m.language
    case, starts = proposal.case, proposal.choice.starts
    if name not in case.by_id:
        return ""
    takes = needed(case, starts, name)
    said = []
    if takes.first:
        said.append(REASONS.say("takes.waits", language, names=m.names(takes.first)))
    if takes.clash:
        said.append(REASONS.say("takes.excluded", language, names=m.names(takes.clash)))
    if takes.fits_beside and takes.extras:
        said.append(
            REASONS.say(
                "takes.beside-in" if m.several or takes.month else "takes.beside",
                language,
                extras=extras_said(proposal, takes.extras, language),
                period=start_said(proposal, takes.start or 0, takes.month, language),
            )
        )
    exchange = takes.exchange
    if exchange is not None and exchange.aim is None:
        other = m.short((exchange.other,))
        said.append(REASONS.say("takes.instead-free", language, other=other))
    elif exchange is not None:
        loss = Loss(exchange.aim, exchange.best, exchange.value)
        if loss == proposal.reasons[name].loss:
            other = m.short((exchange.other,))
            said.append(REASONS.say("takes.instead-same", language, other=other))
            return " ".join(said)
        said.append(
            REASONS.say(
                "takes.instead",
                language,
                other=m.short((exchange.other,)),
                loss=loss_said(proposal, loss, language),
            )
        )
    return " ".join(said)
