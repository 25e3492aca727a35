"""Scenarios beside the proposal: one table, and what each changes in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from toc.core.words import Language, listing
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.demands import Conflict
from toc.plan.choosing.limits import Scarce, Usage
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.scenarios import Ask, Scenario
from toc.plan.choosing.worth import Starts, running_in, weigh
from toc.plan.report.demands import ToldDemand, amount_said, told
from toc.plan.words.scenarios import SCENARIOS


@dataclass(frozen=True)
class ScenarioRow:
    """A line of the table: what is compared, and its value in the proposal and each scenario."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class ToldScenario:
    """A scenario in words. `possible` is no where what is demanded cannot all hold; `demands` then
    say what. `comes_in`, `goes_out` and `moves` are ids, beside the proposal."""

    name: str
    possible: bool
    sentence: str
    comes_in: tuple[str, ...]
    goes_out: tuple[str, ...]
    moves: tuple[str, ...]
    demands: tuple[ToldDemand, ...]


@dataclass(frozen=True)
class WhatIf:
    """The scenarios beside the proposal: `columns` are the names over the values of the table."""

    columns: tuple[str, ...]
    rows: tuple[ScenarioRow, ...]
    scenarios: tuple[ToldScenario, ...]


def what_if(proposal: Proposal, scenarios: Sequence[Scenario], language: Language) -> WhatIf:
    """The proposal and the scenarios side by side."""
    names = [_name(one.ask, language) for one in scenarios]
    states = [_State(proposal.case, proposal.choice.starts, proposal.usage)]
    states += [
        _State(one.case, one.choice.starts if one.choice is not None else {}, one.usage)
        for one in scenarios
    ]
    return WhatIf(
        (SCENARIOS.say("proposal", language), *names),
        tuple(_rows(proposal, states, language)),
        tuple(
            _told(proposal, one, name, language)
            for one, name in zip(scenarios, names, strict=True)
        ),
    )


@dataclass(frozen=True)
class _State:
    """A choice to show; no case where there is none."""

    case: ChoiceCase | None
    starts: Starts
    usage: tuple[Usage, ...]


def _name(ask: Ask, language: Language) -> str:
    parts = [ask.what_if] if ask.what_if else []
    for key, names in (("with", ask.with_), ("without", ask.without)):
        if names:
            parts.append(SCENARIOS.say(key, language, names=listing(list(names), language)))
    return listing(parts, language)


def _rows(
    proposal: Proposal, states: Sequence[_State], language: Language
) -> Iterator[ScenarioRow]:
    cannot = SCENARIOS.say("cannot", language)

    def row(name: str, values: Sequence[str]) -> ScenarioRow:
        return ScenarioRow(
            name,
            tuple(
                value if state.case is not None else cannot
                for state, value in zip(states, values, strict=True)
            ),
        )

    yield row(SCENARIOS.say("row.chosen", language), [str(len(s.starts)) for s in states])
    served = [_served(s) for s in states]
    for key in ("strategic", "certain", "possible"):
        values = [str(len(one.get(key, frozenset()))) for one in served]
        if key == "possible" and all(one == values[0] == "0" for one in values):
            continue
        yield row(SCENARIOS.say(f"row.{key}", language), values)
    for aim in (Aim.POINTS, Aim.SCORES):
        if aim in proposal.case.aims:
            worths = [weigh(s.case, s.starts)[aim] if s.case is not None else 0 for s in states]
            yield row(SCENARIOS.say(f"row.{aim.value}", language), [str(one) for one in worths])
    yield from (row(*line) for line in _of_means(proposal, states, language))


def _of_means(
    proposal: Proposal, states: Sequence[_State], language: Language
) -> Iterator[tuple[str, list[str]]]:
    """What is used in all, and what is short anywhere."""
    uses = [{(u.limit_kind, u.partner, u.period): u for u in s.usage} for s in states]
    keys = list(dict.fromkeys(key for one in uses for key in one))
    for scarce, partner, period in keys:
        found = [one.get((scarce, partner, period)) for one in uses]
        where = _where(proposal, partner, period, language)
        if scarce is not Scarce.FOCUS and not partner:
            name = SCENARIOS.say(f"row.used.{scarce.value}", language, where=where)
            yield name, [_amount(scarce, one.used if one else 0, language) for one in found]
            if any(one is not None and one.amount is not None for one in found):
                name = SCENARIOS.say(f"row.room.{scarce.value}", language, where=where)
                yield (
                    name,
                    [_amount(scarce, one.amount if one else None, language) for one in found],
                )
        if any(one is not None and one.over for one in found):
            name = SCENARIOS.say(f"row.short.{scarce.value}", language, where=where)
            overs = [one.over if one is not None and one.over else None for one in found]
            yield name, [_amount(scarce, over, language) for over in overs]


def _where(proposal: Proposal, partner: str, period: int, language: Language) -> str:
    said = ""
    if partner:
        # As people write it in the file and in what they ask.
        listed = proposal.graph.programme.partners.get(partner)
        name = listed.name if listed is not None else partner
        said += SCENARIOS.say("where-partner", language, partner=name)
    if len(proposal.periods) > 1:
        title = proposal.periods[period].title
        said += SCENARIOS.say("where-period", language, period=title)
    return said


def _amount(scarce: Scarce, amount: int | None, language: Language) -> str:
    """An amount; a dash where there is none."""
    if amount is None:
        return SCENARIOS.say("none", language)
    return amount_said(scarce, amount, language)


def _served(state: _State) -> Mapping[str, frozenset[str]]:
    """The goals that are served in one of the periods: strategic ones, operational ones for sure,
    and those that only may be."""
    if state.case is None:
        return {}
    running = [
        one.services[period]
        for period in state.case.periods
        for one in running_in(state.case, state.starts, period)
    ]
    strategic = frozenset[str]().union(*(one.strategic for one in running))
    certain = frozenset[str]().union(*(one.certain for one in running))
    possible = frozenset[str]().union(*(one.possible for one in running))
    return {"strategic": strategic, "certain": certain, "possible": possible - certain}


def _told(proposal: Proposal, one: Scenario, name: str, language: Language) -> ToldScenario:
    if one.choice is None or one.case is None:
        demands = _demands(proposal, one, language)
        said = SCENARIOS.say("no-way", language, name=name)
        return ToldScenario(name, False, said, (), (), (), demands)
    before, after = proposal.choice.starts, one.choice.starts
    order = list(proposal.graph.programme.inspanningen)
    running = {commitment.inspanning for commitment in proposal.commitments}
    fixed = {other.candidate.id for other in one.case.fixed if not other.structural}
    comes_in = sorted(set(after) - set(before), key=order.index)
    goes_out = sorted((set(before) - set(after)) | (running - fixed), key=order.index)
    moves = [item for item in order if before.get(item, -1) != after.get(item, -1)]
    moves = [item for item in moves if item in before and item in after]
    parts = [
        SCENARIOS.say(key, language, count=len(names), names=listing(names, language))
        for key, names in (("comes-in", comes_in), ("goes-out", goes_out), ("moves", moves))
        if names
    ]
    mine = _served(_State(proposal.case, before, proposal.usage))
    theirs = _served(_State(one.case, after, one.usage))
    goals = [
        *proposal.graph.programme.strategic_goals,
        *proposal.graph.programme.operational_goals,
    ]
    were, are = _all_of(mine), _all_of(theirs)
    for key, changed in (("loses", were - are), ("gains", are - were)):
        if changed:
            named = [goal for goal in goals if goal in changed]
            parts.append(
                SCENARIOS.say(key, language, count=len(named), names=listing(named, language))
            )
    key = "differs" if parts else "same"
    said = SCENARIOS.say(key, language, name=name, parts="; ".join(parts))
    if not one.choice.proof.proven:
        said += " " + SCENARIOS.say("unproven", language)
    return ToldScenario(name, True, said, tuple(comes_in), tuple(goes_out), tuple(moves), ())


def _all_of(served: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*served.values())


def _demands(proposal: Proposal, one: Scenario, language: Language) -> tuple[ToldDemand, ...]:
    """What cannot all hold. What is asked here is no line of the file."""
    assert one.conflict is not None
    written = len(proposal.graph.programme.decisions)
    found = []
    for demand in one.conflict.demands:
        if demand.path[:1] == ("decisions",) and int(demand.path[1]) >= written:
            key = "asked-in" if demand.kind.value == "decided_in" else "asked-out"
            said = SCENARIOS.say(key, language, about=demand.about)
            found.append(ToldDemand(demand.kind.value, demand.about, demand.other, (), said))
        else:
            conflict = Conflict((demand,))
            found += told(conflict, one.programme, language, proposal.periods, one.limits)
    return tuple(found)
