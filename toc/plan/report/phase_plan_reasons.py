"""Why each inspanning is in or out, in words; what is out is grouped by reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.core.model import Decision, SourceStatus
from toc.core.words import Language, listing
from toc.plan.choosing.choose import Loss
from toc.plan.choosing.explain import ChoiceReason, DecidedBy
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.what_it_takes import ChosenBeside
from toc.plan.report.demands import date_said
from toc.plan.report.phase_plan_what_it_takes import loss_said, takes_said
from toc.plan.words.phase_plan import PHASE_PLAN

# What people can as well choose first, what no choice can change last.
_VERDICTS = (
    DecidedBy.OPEN,
    DecidedBy.NOT_ASKED,
    DecidedBy.TIE,
    DecidedBy.WORTH,
    DecidedBy.NO_ROOM,
    DecidedBy.EXCLUDED,
    DecidedBy.WINDOW,
    DecidedBy.WAITS,
    DecidedBy.CIRCLE,
    DecidedBy.DECIDED_OUT,
    DecidedBy.DECIDED_LATER,
    DecidedBy.DECIDED_STOP,
    DecidedBy.GOAL_STOPPED,
    DecidedBy.NO_GOAL,
    DecidedBy.STOPPED,
    DecidedBy.FINISHED,
)
DECIDED_AGAINST = (DecidedBy.DECIDED_OUT, DecidedBy.DECIDED_LATER, DecidedBy.DECIDED_STOP)
_SAID_SO = frozenset({DecidedBy.DECIDED_IN, DecidedBy.NEEDED, DecidedBy.OPEN, DecidedBy.NOT_ASKED})


@dataclass(frozen=True)
class LeftOutInspanning:
    """An inspanning that is left out; `detail` says what is particular to it, or is empty.
    `others` are the ids that `detail` is about. `takes` says what it would take to come in, empty
    where nothing can bring it in."""

    id: str
    text: str
    detail: str
    others: tuple[str, ...]
    takes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotNowReason:
    """What is left out for one reason. `verdict` is that of `toc.plan.choosing.explain`; for
    `worth`, `aim` is the first aim that would get worse, and `best` and `value` how far."""

    verdict: str
    reason: str
    aim: str
    best: int
    value: int
    inspanningen: tuple[LeftOutInspanning, ...]


def why_in(proposal: Proposal, name: str, language: Language) -> tuple[str, ...]:
    """Why a chosen one is in."""
    reason = proposal.reasons[name]
    sentences = [
        PHASE_PLAN.say(key, language, period=period, goals=listing(goals, language))
        for key, period, goals in alone(proposal, name)
    ]
    if reason.loss is not None:
        loss = loss_said(proposal, reason.loss, language)
        sentences.append(PHASE_PLAN.say("why.worth", language, loss=loss))
    elif reason.verdict in _SAID_SO:
        sentences.append(PHASE_PLAN.say(f"why.{reason.verdict.value}", language))
    elif reason.swaps:
        others = listing(list(reason.swaps), language, "or")
        sentences.append(PHASE_PLAN.say("why.tie", language, others=others))
    else:
        sentences.append(PHASE_PLAN.say("why.tie-wider", language))
    return tuple(sentences)


def alone(proposal: Proposal, name: str) -> Iterator[tuple[str, str, list[str]]]:
    """The goals that nothing else serves: the key of what to say, the period that it is about
    (empty for all of the planned time), the goals."""
    reason = proposal.reasons[name]
    certain = proposal.services.by_inspanning[name].certain
    found = [("why.alone", "", reason.alone_for)]
    for number, goals in reason.alone_in.items():
        found.append(("why.alone-in", proposal.periods[number].title, goals))
    for key, period, goals in found:
        for suffix, sure in (("", True), ("-possibly", False)):
            these = [goal for goal in goals if (goal in certain) is sure]
            if these:
                yield f"{key}{suffix}", period, these


def not_now(proposal: Proposal, language: Language) -> tuple[NotNowReason, ...]:
    """What is left out, by reason: first what people can as well choose, then what costs least
    on the aims that weigh least, last what cannot be chosen."""
    programme = proposal.graph.programme
    beside = ChosenBeside(proposal.case, proposal.choice.starts)
    groups: dict[tuple[DecidedBy, Loss | None], list[LeftOutInspanning]] = {}
    for name in programme.inspanningen:
        reason = proposal.reasons.get(name)
        if reason is None or name in proposal.choice.starts:
            continue
        others = reason.swaps if reason.verdict is DecidedBy.TIE else _blocking(reason)
        groups.setdefault((reason.verdict, reason.loss), []).append(
            LeftOutInspanning(
                name,
                programme.inspanningen[name].text,
                _detail(proposal, name, reason, language),
                others,
                takes_said(proposal, beside, name, language),
            )
        )
    return tuple(
        NotNowReason(
            verdict=verdict.value,
            reason=_heading(proposal, verdict, loss, len(groups[verdict, loss]), language),
            aim=loss.aim.value if loss is not None and loss.aim is not None else "",
            best=loss.best if loss is not None else 0,
            value=loss.value if loss is not None else 0,
            inspanningen=tuple(groups[verdict, loss]),
        )
        for verdict, loss in sorted(groups, key=lambda group: _rank(proposal, *group))
    )


def _rank(proposal: Proposal, verdict: DecidedBy, loss: Loss | None) -> tuple[int, int, int]:
    if loss is None or loss.aim is None:
        return _VERDICTS.index(verdict), 0, 0
    return _VERDICTS.index(verdict), -proposal.case.order_of_aims.index(loss.aim), -loss.value


def _heading(
    proposal: Proposal, verdict: DecidedBy, loss: Loss | None, count: int, language: Language
) -> str:
    if loss is not None:
        return PHASE_PLAN.say(
            "out.worth", language, count=count, loss=loss_said(proposal, loss, language)
        )
    key = f"out.{verdict.value}"
    case = proposal.case
    if verdict is DecidedBy.NO_ROOM and (case.forced or any(one.periods for one in case.fixed)):
        key += "-beside"
    return PHASE_PLAN.say(key, language)


def _blocking(reason: ChoiceReason) -> tuple[str, ...]:
    return reason.waits_for if reason.verdict in (DecidedBy.WAITS, DecidedBy.CIRCLE) else ()


def _detail(proposal: Proposal, name: str, reason: ChoiceReason, language: Language) -> str:
    if reason.verdict is DecidedBy.TIE and reason.swaps:
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
    if reason.verdict in DECIDED_AGAINST:
        return _decided(proposal, name, language)
    if reason.verdict is DecidedBy.GOAL_STOPPED:
        return "; ".join(
            PHASE_PLAN.say(
                "detail.goal-stopped",
                language,
                goal=decision.about,
                role=decision.role,
                date=date_said(decision.date, language),
            )
            for decision in goals_stopped_of(proposal, name)
        )
    value = proposal.graph.programme.inspanningen[name]
    if reason.verdict is DecidedBy.WINDOW:
        return ", ".join(
            PHASE_PLAN.say(f"detail.{key}", language, date=date_said(date, language))
            for key, date in (
                ("earliest", value.earliest),
                ("latest", value.latest),
                ("end", value.end),
            )
            if date is not None
        )
    return ""


def goals_stopped_of(proposal: Proposal, name: str) -> list[Decision]:
    """The decisions to stop goals to which an inspanning contributes, one for each goal."""
    stopped = {goal: one for goals in proposal.case.stopped_goals for goal, one in goals.items()}
    return [stopped[goal].decision for goal in proposal.graph.serves(name) if goal in stopped]


def _decided(proposal: Proposal, name: str, language: Language) -> str:
    """Who decided against it, when and why."""
    against = [
        ruling.decision
        for ruling in proposal.decisions
        if ruling.decision.inspanning == name and ruling.decision.decision.keeps_out
    ]
    return "; ".join(
        PHASE_PLAN.say(
            "detail.decided",
            language,
            role=decision.role,
            date=date_said(decision.date, language),
            reason=decision.reason.rstrip("."),
        )
        for decision in against
    )
