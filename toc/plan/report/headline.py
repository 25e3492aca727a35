"""What a plan comes down to, for its first screen: how many, what is short, what people disagree
on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from toc.core.words import Language, listing
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.limits import Scarce, Usage, exact, units
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.worth import running_by_period
from toc.plan.report.demands import amount_said, partner_name
from toc.plan.scores.judgements import Disagreement, disagreements
from toc.plan.words.headline import ESSENCE
from toc.plan.words.sensitivity import SENSITIVITY


def essence(proposal: Proposal, language: Language) -> tuple[str, ...]:
    """What is chosen, what is short and how far judgements go, in a few sentences."""
    return tuple(_essence(proposal, language))


def _essence(proposal: Proposal, language: Language) -> Iterator[str]:
    running = [fixed for fixed in proposal.case.fixed if fixed.periods]
    committed = sum(not fixed.structural for fixed in running)
    always = len(running) - committed
    parts = [
        ESSENCE.say(key, language, count=count)
        for key, count in (("committed", committed), ("always", always))
        if count
    ]
    aside = ""
    if parts:
        aside = ESSENCE.say("beside", language, parts=listing(parts, language))
    chosen = ESSENCE.say("chosen", language, count=len(proposal.choice.starts), aside=aside)
    out = sum(name not in proposal.choice.starts for name in proposal.reasons)
    if out:
        chosen += " " + ESSENCE.say("not-now", language, count=out)
    yield chosen
    over = [use for use in proposal.usage if use.over]
    if over:
        shorts = [_short(proposal, use, language) for use in over]
        yield ESSENCE.say("short", language, parts=listing(shorts, language))
    else:
        unknown = " ".join(_not_known(proposal, language))
        limited = any(limit.scarce is not Scarce.FOCUS for limit in proposal.case.limits)
        key = "fits-known" if unknown else "fits" if limited else "fits-focus"
        yield ESSENCE.say(key, language, parts=unknown)
    yield from _rounded(proposal, language)
    if proposal.case.by_id and not is_scored(proposal):
        yield ESSENCE.say("not-scored", language)
    differing = open_disagreements(proposal)
    if differing:
        yield ESSENCE.say(
            "disagree",
            language,
            count=len(differing),
            widest=disagreement_said(proposal, differing[0], language),
        )


def _not_known(proposal: Proposal, language: Language) -> Iterator[str]:
    """What runs under a limit without the file saying how much of it that takes."""
    programme, case = proposal.graph.programme, proposal.case
    limits = {
        (use.limit_kind, use.period)
        for use in proposal.usage
        if use.amount is not None and not use.partner
    }
    unsaid: dict[Scarce, set[str]] = {Scarce.BUDGET: set(), Scarce.FTE: set()}
    for period, running in enumerate(running_by_period(case, proposal.choice.starts)):
        for one in running:
            for scarce, missing in unsaid.items():
                if (scarce, "") in one.unsaid and (scarce, period) in limits:
                    missing.add(one.id)
    for scarce, key in ((Scarce.BUDGET, "cost"), (Scarce.FTE, "fte")):
        if unsaid[scarce]:
            yield ESSENCE.say(f"fits-known.{key}", language, count=len(unsaid[scarce]))
    silent = dict.fromkeys(
        partner_name(programme, use.partner)
        for use in proposal.usage
        if use.partner and use.amount is not None and use.unknown
    )
    if silent:
        names = listing([*silent], language)
        yield ESSENCE.say("fits-known.partner", language, count=len(silent), names=names)


def _rounded(proposal: Proposal, language: Language) -> Iterator[str]:
    """That an amount in the file is no whole number of units, where there is a limit to it."""
    programme = proposal.graph.programme
    limited = {limit.scarce for limit in proposal.case.limits}
    for scarce, field in ((Scarce.BUDGET, "cost"), (Scarce.FTE, "fte")):
        rooms = (programme.planning, *programme.planning.partners.values())
        amounts = [n for room in rooms for n in getattr(room, scarce.value).values()]
        for one in programme.inspanningen.values():
            amount = getattr(one, field)
            if amount is not None:
                written = (amount.amount, amount.per_year, amount.in_total)
                amounts += [n for n in written if n is not None]
                amounts += [*amount.periods.values(), *amount.partners.values()]
        if scarce in limited and any((exact(n) * units(scarce)).denominator > 1 for n in amounts):
            yield ESSENCE.say(f"rounded.{scarce.value}", language)


def _short(proposal: Proposal, use: Usage, language: Language) -> str:
    where = ""
    if use.partner:
        name = partner_name(proposal.graph.programme, use.partner)
        where = ESSENCE.say("where-partner", language, partner=name)
    if len(proposal.periods) > 1:
        title = proposal.periods[use.period].title
        where += ESSENCE.say("where-period", language, period=title)
    return ESSENCE.say(
        f"short.{use.limit_kind.value}",
        language,
        count=use.over,
        amount=amount_said(use.limit_kind, use.over, language),
        where=where,
    )


def open_disagreements(proposal: Proposal) -> tuple[Disagreement, ...]:
    """Where participants differ about what is to be chosen and nothing was agreed since, the
    widest first."""
    return tuple(
        one
        for one in disagreements(proposal.graph.programme)
        if one.agreed is None and one.inspanning in proposal.case.by_id
    )


def disagreement_said(proposal: Proposal, one: Disagreement, language: Language) -> str:
    """A judgement on which participants differ: `de bijdrage van … aan …: gemeente 1`."""
    about, kind = one.goal, "points"
    if one.criterion:
        kind = "score"
        about = proposal.graph.programme.planning.all_criteria[one.criterion].text.rstrip(".;")
    what = SENSITIVITY.say(f"judgement.{kind}", language, name=one.inspanning, about=about)
    spread = listing(
        [
            ESSENCE.say("judged", language, who=who, points=points)
            for who, points in one.by_participant
        ],
        language,
    )
    if one.between is not None:
        return ESSENCE.say(
            "disagreement-even", language, what=what, spread=spread, counts=one.between
        )
    return ESSENCE.say("disagreement", language, what=what, spread=spread)


def difference_said(proposal: Proposal, one: Disagreement, language: Language) -> str:
    """The same, with what they wrote beside their judgements."""
    said, why = disagreement_said(proposal, one, language), explained_said(one.explained, language)
    return f"{said}. {why}" if why else said


def explained_said(explained: Iterable[tuple[str, str]], language: Language) -> str:
    """What participants wrote beside their judgements; empty where nobody wrote anything."""
    return " ".join(
        ESSENCE.say("explained", language, who=who, said=said.rstrip(". "))
        for who, said in explained
    )


def aims_in_short(proposal: Proposal, language: Language) -> str:
    """The order of aims that counted, in one sentence."""
    aims = [ESSENCE.say(f"aim.{aim.value}", language) for aim in proposal.case.aims]
    return ESSENCE.say("short-method", language, aims=listing(aims, language))


def is_scored(proposal: Proposal) -> bool:
    """Whether any judgement on what is to be chosen counted."""
    return not {Aim.POINTS, Aim.SCORES}.isdisjoint(proposal.case.aims)
