"""What it would take for an inspanning that is left out to come in, and why a lesser one went
before it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.words import Language, listing
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.choose import Loss
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.inversions import Inversion, inversions
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.what_it_takes import ChosenBeside, ExtraAmount
from toc.plan.report.demands import amount_said, partner_name
from toc.plan.report.when import start_said
from toc.plan.words.phase_plan import PHASE_PLAN
from toc.plan.words.planning import PLANNING
from toc.plan.words.what_it_takes import TAKES

_SUMMED = frozenset({Aim.STRATEGIC, Aim.CERTAIN, Aim.POSSIBLE})


def takes_said(
    proposal: Proposal, beside: ChosenBeside, name: str, language: Language
) -> tuple[str, ...]:
    """What it would take for one that is left out, `beside` what is chosen; nothing for one that
    cannot be chosen."""
    if name not in proposal.case.by_id or name in proposal.choice.starts:
        return ()
    takes = beside.takes(name)
    said = []
    if takes.first:
        names = list(takes.first)
        said.append(TAKES.say("first", language, count=len(names), names=listing(names, language)))
    if takes.clash:
        quoted = [f"‘{one}’" for one in takes.clash]
        names_said = listing(quoted, language)
        said.append(TAKES.say("clash", language, count=len(quoted), names=names_said))
    if takes.fits_beside:
        key = "beside" if takes.extras else "beside-free"
        if takes.extras and takes.month:
            key = "beside-start"
        said.append(
            TAKES.say(
                key,
                language,
                extras=extras_said(proposal, takes.extras, language),
                period=start_said(proposal, takes.start or 0, takes.month, language),
            )
        )
    exchange = proposal.reasons[name].exchange
    if exchange is not None and proposal.reasons[name].verdict is not DecidedBy.TIE:
        if exchange.aim is None:
            said.append(TAKES.say("exchange", language, other=exchange.other))
        else:
            loss = Loss(exchange.aim, exchange.best, exchange.value)
            said.append(
                TAKES.say(
                    "exchange-loss",
                    language,
                    other=exchange.other,
                    loss=loss_said(proposal, loss, language),
                )
            )
    return tuple(said)


def extras_said(proposal: Proposal, extras: Sequence[ExtraAmount], language: Language) -> str:
    """How much more there must be of what: `één plaats meer … en 0,2 fte meer bij …`."""
    said = []
    for extra in extras:
        partner = "-partner" if extra.partner else ""
        words = TAKES.say(
            f"extra.{extra.scarce.value}{partner}",
            language,
            count=extra.amount,
            amount=amount_said(extra.scarce, extra.amount, language),
            partner=partner_name(proposal.graph.programme, extra.partner),
        )
        if len(proposal.periods) > 1:
            period = proposal.periods[extra.period].title
            words = TAKES.say("extra.in", language, extra=words, period=period)
        said.append(words)
    return listing(said, language)


def loss_said(proposal: Proposal, loss: Loss, language: Language) -> str:
    """What gets worse, as a clause: `dan …`."""
    if loss.aim is None:
        raise ValueError("a demand that cannot be met has no loss")
    said = PHASE_PLAN.say(f"loss.{loss.aim.value}", language, value=loss.value, best=loss.best)
    if len(proposal.periods) > 1 and loss.aim in _SUMMED:
        said += PHASE_PLAN.say("summed", language)
    return said


def inverted(proposal: Proposal, language: Language) -> tuple[str, ...]:
    """Where one with fewer points goes before others with more, each with the reason."""
    if not proposal.choice.proof.proven:
        return ()
    groups: dict[tuple[str, str], list[Inversion]] = {}
    for one in inversions(proposal.case, proposal.choice.starts):
        groups.setdefault((one.chosen, _why(proposal, one, language)), []).append(one)
    return tuple(
        TAKES.say(
            "inversion",
            language,
            chosen=chosen,
            low=ones[0].chosen_worth,
            left_out=listing(
                [
                    TAKES.say(
                        "inversion-one", language, name=one.left_out, worth=one.left_out_worth
                    )
                    for one in ones
                ],
                language,
            ),
            why=why,
        )
        for (chosen, why), ones in groups.items()
    )


def _why(proposal: Proposal, one: Inversion, language: Language) -> str:
    order = proposal.case.aims
    needed = proposal.reasons[one.chosen].loss
    if (
        needed is not None
        and needed.aim in order
        and order.index(needed.aim) < order.index(one.by)
    ):
        # An aim that weighs more asks for it, whatever would take its place.
        loss = loss_said(proposal, needed, language)
        return TAKES.say("inversion-needed", language, loss=loss)
    if one.first:
        return _waits(proposal, one, language)
    if one.aim is not None:
        return TAKES.say("inversion-loss", language, loss=_lost(proposal, one, language))
    if one.extras:
        extras = extras_said(proposal, one.extras, language)
        return TAKES.say("inversion-short", language, extras=extras)
    bars = _bars(one, language)
    if bars:
        return TAKES.say("inversion-barred", language, bars=bars)
    return TAKES.say("inversion-order", language)


def _waits(proposal: Proposal, one: Inversion, language: Language) -> str:
    """It does not come alone: what it waits for must come as well."""
    first = listing([f"‘{name}’" for name in one.first], language)
    if one.chosen in one.first:
        return TAKES.say("inversion-waits-it", language, name=one.left_out)
    if one.aim is not None:
        loss = _lost(proposal, one, language)
        return TAKES.say(
            "inversion-waits-loss", language, name=one.left_out, first=first, loss=loss
        )
    if one.extras:
        extras = extras_said(proposal, one.extras, language)
        key = "inversion-waits-short" + ("-several" if len(one.first) > 1 else "")
        return TAKES.say(key, language, name=one.left_out, first=first, extras=extras)
    bars = _bars(one, language)
    if bars:
        return TAKES.say(
            "inversion-waits-barred", language, name=one.left_out, first=first, bars=bars
        )
    return TAKES.say(
        "inversion-waits-long",
        language,
        name=one.left_out,
        first=first,
        both=_both(proposal, (*one.first, one.left_out), language),
    )


def _bars(one: Inversion, language: Language) -> str:
    """What stands in the way, as a clause; empty where only the order does."""
    bar = one.bar
    if bar is None:
        return ""
    if bar.follows:
        names = listing([f"‘{name}’" for name in bar.follows], language)
        count = len(bar.follows)
        return TAKES.say("bar.follows", language, count=count, names=names, chosen=one.chosen)
    parts = [
        TAKES.say("bar.clash", language, one=first, other=other) for first, other in bar.clashes
    ]
    if bar.dates:
        parts.append(TAKES.say("bar.dates", language))
    if bar.decided:
        parts.append(TAKES.say("bar.decided", language))
    return listing(parts, language)


def _both(proposal: Proposal, names: Sequence[str], language: Language) -> str:
    """What several take together, as far as that is known of all of them."""
    case = proposal.case
    durations = [case.by_id[name].duration for name in names]
    parts = []
    if all(durations):
        months = sum(duration or 0 for duration in durations)
        parts.append(PLANNING.say("months", language, count=months))
    costs = [
        need.amount
        for name in names
        for need in case.by_id[name].needs
        if need.scarce is Scarce.BUDGET and not (need.partner or need.yearly or need.stated)
    ]
    if len(costs) == len(names):
        parts.append(amount_said(Scarce.BUDGET, sum(costs), language))
    if not parts:
        return ""
    return TAKES.say("inversion-both", language, parts=listing(parts, language))


def _lost(proposal: Proposal, one: Inversion, language: Language) -> str:
    assert one.aim is not None
    return loss_said(proposal, Loss(one.aim, one.best, one.value), language)


def limit_said(proposal: Proposal, scarce: Scarce, partner: str, language: Language) -> str:
    """What a limit is called: `de begroting`, `de menskracht van …`."""
    key = f"limit.{scarce.value}" + ("-partner" if partner else "")
    name = partner_name(proposal.graph.programme, partner)
    return TAKES.say(key, language, partner=name)
