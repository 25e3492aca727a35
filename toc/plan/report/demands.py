"""Demands, conflicts and the use of what is scarce, in words, beside the path in the file that
says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.loading.positions import Positions
from toc.core.model import PartialDate, Programme
from toc.core.words import Language
from toc.core.words.numbers import money, number
from toc.core.words.terms import month_name
from toc.plan.choosing.decisions import not_before
from toc.plan.choosing.demands import Conflict, Demand, DemandKind
from toc.plan.choosing.limits import Limit, Scarce
from toc.plan.choosing.periods import Period, interval_named
from toc.plan.choosing.proposal import Proposal
from toc.plan.words.demands import DEMANDS


@dataclass(frozen=True)
class ToldDemand:
    """A demand in words. `kind` is that of `toc.plan.choosing.demands`; `path` is the way to it
    in the programme file, empty where it does not stand there."""

    kind: str
    about: str
    other: str
    path: tuple[str | int, ...]
    sentence: str


@dataclass(frozen=True)
class OverLimit:
    """A limit that is exceeded by what people demand; `demands` are the smallest set that takes
    more than there is."""

    scarce: str
    partner: str
    period: str
    sentence: str
    demands: tuple[ToldDemand, ...]


def told(
    conflict: Conflict,
    programme: Programme,
    language: Language,
    periods: Sequence[Period] = (),
    limits: Sequence[Limit] = (),
) -> tuple[ToldDemand, ...]:
    """A conflict in words; `periods` and `limits` are needed where there are limits in it."""
    return tuple(
        ToldDemand(
            demand.kind.value,
            demand.about,
            demand.other,
            demand.path,
            _sentence(demand, programme, language, periods, limits),
        )
        for demand in conflict.demands
    )


def placed(demand: ToldDemand, positions: Positions | None) -> str:
    """A demand with its place in the file, where that is known."""
    if not demand.path or positions is None:
        return demand.sentence
    place = positions.place(demand.path)
    return f"{demand.sentence} ({place.file.name}:{place.line})"


def over_limits(proposal: Proposal, language: Language) -> tuple[OverLimit, ...]:
    """The limits that are exceeded, each with why."""
    programme, periods = proposal.graph.programme, proposal.periods
    limits = proposal.case.limits
    uses = {(use.limit_kind, use.partner, use.period): use for use in proposal.usage}
    exceeded = [limit for limit in limits if limit.raised]
    found = []
    for limit, conflict in zip(exceeded, proposal.conflicts, strict=True):
        key = f"over.{limit.scarce.value}" + ("-partner" if limit.partner else "")
        used = uses[limit.room].used
        sentence = DEMANDS.say(
            key,
            language,
            period=periods[limit.period].title,
            partner=partner_name(programme, limit.partner),
            used=amount_said(limit.scarce, used, language),
            amount=amount_said(limit.scarce, limit.amount, language),
            over=amount_said(limit.scarce, used - limit.amount, language),
        )
        found.append(
            OverLimit(
                limit.scarce.value,
                limit.partner,
                periods[limit.period].id,
                sentence,
                told(conflict, programme, language, periods, limits),
            )
        )
    return tuple(found)


def amount_said(scarce: Scarce, units: int, language: Language) -> str:
    """An amount in the units of planning, as people write it: `€ 12.500`, `1,25 fte`, `3`."""
    if scarce is Scarce.BUDGET:
        return money(units, language)
    if scarce is Scarce.FTE:
        return DEMANDS.say("fte-amount", language, number=number(units / 100, language))
    return str(units)


def partner_name(programme: Programme, partner: str) -> str:
    """What an owner or partner is called; what is written where nothing says so."""
    return programme.organisations.title(partner)


def owner_name(programme: Programme, owner: str | None) -> str:
    """What an owner is called; empty where there is none."""
    return partner_name(programme, owner) if owner is not None else ""


def date_said(date: PartialDate, language: Language) -> str:
    """A date as precise as it is written: `2024`, `mei 2024`, `3 mei 2024`."""
    if not date.month:
        return f"{date.year:04}"
    named = month_name(date.first_day, language)
    return f"{date.day} {named}" if date.day else named


def _sentence(
    demand: Demand,
    programme: Programme,
    language: Language,
    periods: Sequence[Period],
    limits: Sequence[Limit],
) -> str:
    kind = demand.kind
    if kind.is_limit:
        (limit,) = (limit for limit in limits if limit.demand == demand)
        return DEMANDS.say(
            kind.value + ("-partner" if limit.partner else ""),
            language,
            period=periods[limit.period].title,
            partner=partner_name(programme, limit.partner),
            amount=amount_said(limit.scarce, limit.amount, language),
        )
    values = {"about": demand.about, "other": demand.other}
    if demand.path[:1] == ("decisions",):
        values |= _decision(demand, programme, language)
    value = programme.inspanningen[demand.about]
    if kind is DemandKind.AGREED and value.start is not None:
        values["start"] = date_said(value.start, language)
    if kind in (DemandKind.EARLIEST, DemandKind.LATEST, DemandKind.END):
        values["date"] = date_said(getattr(value, kind.value), language)
    return DEMANDS.say(kind.value, language, **values)


def _decision(demand: Demand, programme: Programme, language: Language) -> dict[str, str]:
    decision = programme.decisions[int(demand.path[1])]
    decided = interval_named(decision.period, programme)
    phase = programme.phases.get(decision.period)
    values = {
        "period": phase.title if phase is not None else decision.period,
        "role": decision.role,
        "date": date_said(decision.date, language),
    }
    if decision.earliest is not None:
        values["earliest"] = date_said(decision.earliest, language)
    elif decided is not None:
        values["earliest"] = month_name(not_before(decision, decided), language)
    return values
