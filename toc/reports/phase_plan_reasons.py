"""Why each inspanning is in or out, in words; what is out is grouped by reason."""

from __future__ import annotations

from dataclasses import dataclass

from toc.messages import Language, listing
from toc.messages.phase_plan import PHASE_PLAN
from toc.model import SourceStatus
from toc.planning.aims import AIMS, Aim
from toc.planning.choose import Loss
from toc.planning.explain import Reason, Verdict
from toc.planning.proposal import Proposal

_SUMMED = frozenset({Aim.STRATEGIC, Aim.CERTAIN, Aim.POSSIBLE})
_VERDICTS = (Verdict.TIE, Verdict.WORTH, Verdict.WAITS, Verdict.CIRCLE, Verdict.NO_GOAL)


@dataclass(frozen=True)
class Left:
    """An inspanning that is left out; `detail` says what is particular to it, or is empty.
    `others` are the ids that `detail` is about."""

    id: str
    text: str
    detail: str
    others: tuple[str, ...]


@dataclass(frozen=True)
class NotNow:
    """What is left out for one reason. `verdict` is that of `toc.planning.explain`; for `worth`,
    `aim` is the first aim that would get worse, and `best` and `value` how far."""

    verdict: str
    reason: str
    aim: str
    best: int
    value: int
    inspanningen: tuple[Left, ...]


def why_in(proposal: Proposal, name: str, language: Language) -> tuple[str, ...]:
    """Why a chosen one is in."""
    reason = proposal.reasons[name]
    certain = proposal.services.by_inspanning[name].certain
    sentences = []
    for key, goals in (
        ("why.alone", [goal for goal in reason.alone_for if goal in certain]),
        ("why.alone-possibly", [goal for goal in reason.alone_for if goal not in certain]),
    ):
        if goals:
            sentences.append(PHASE_PLAN.say(key, language, goals=listing(goals, language)))
    if reason.loss is not None:
        loss = _loss(proposal, reason.loss, language)
        sentences.append(PHASE_PLAN.say("why.worth", language, loss=loss))
    elif reason.swaps:
        others = listing(list(reason.swaps), language, "or")
        sentences.append(PHASE_PLAN.say("why.tie", language, others=others))
    else:
        sentences.append(PHASE_PLAN.say("why.tie-wider", language))
    return tuple(sentences)


def not_now(proposal: Proposal, language: Language) -> tuple[NotNow, ...]:
    """What is left out, by reason: first what people can as well choose, then what costs least
    on the aims that weigh least, last what cannot be chosen."""
    programme = proposal.graph.programme
    groups: dict[tuple[Verdict, Loss | None], list[Left]] = {}
    for name in programme.inspanningen:
        reason = proposal.reasons.get(name)
        if reason is None or name in proposal.choice.starts:
            continue
        others = reason.swaps if reason.verdict is Verdict.TIE else _blocking(reason)
        groups.setdefault((reason.verdict, reason.loss), []).append(
            Left(
                name,
                programme.inspanningen[name].text,
                _detail(proposal, name, reason, language),
                others,
            )
        )
    return tuple(
        NotNow(
            verdict=verdict.value,
            reason=_heading(proposal, verdict, loss, language),
            aim=loss.aim.value if loss is not None and loss.aim is not None else "",
            best=loss.best if loss is not None else 0,
            value=loss.value if loss is not None else 0,
            inspanningen=tuple(groups[verdict, loss]),
        )
        for verdict, loss in sorted(groups, key=lambda group: _rank(*group))
    )


def _rank(verdict: Verdict, loss: Loss | None) -> tuple[int, int, int]:
    if loss is None or loss.aim is None:
        return _VERDICTS.index(verdict), 0, 0
    return _VERDICTS.index(verdict), -AIMS.index(loss.aim), -loss.value


def _heading(proposal: Proposal, verdict: Verdict, loss: Loss | None, language: Language) -> str:
    if loss is not None:
        return PHASE_PLAN.say("out.worth", language, loss=_loss(proposal, loss, language))
    return PHASE_PLAN.say(f"out.{verdict.value}", language)


def _loss(proposal: Proposal, loss: Loss, language: Language) -> str:
    if loss.aim is None:
        raise ValueError("a demand that cannot be met has no loss")
    said = PHASE_PLAN.say(f"loss.{loss.aim.value}", language, value=loss.value, best=loss.best)
    if len(proposal.periods) > 1 and loss.aim in _SUMMED:
        said += PHASE_PLAN.say("summed", language)
    return said


def _blocking(reason: Reason) -> tuple[str, ...]:
    return reason.waits_for if reason.verdict in (Verdict.WAITS, Verdict.CIRCLE) else ()


def _detail(proposal: Proposal, name: str, reason: Reason, language: Language) -> str:
    if reason.verdict is Verdict.TIE and reason.swaps:
        others = listing(list(reason.swaps), language, "or")
        return PHASE_PLAN.say("detail.instead-of", language, others=others)
    if _blocking(reason):
        proposed = {
            relation.inspanning
            for relation in proposal.graph.programme.inspanningen[name].requires
            if any(source.status is SourceStatus.PROPOSAL for source in relation.source)
        }
        named = [
            PHASE_PLAN.say("proposed", language, name=other) if other in proposed else other
            for other in _blocking(reason)
        ]
        others = listing(named, language)
        return PHASE_PLAN.say("detail.waits", language, others=others)
    return ""
