"""Why each inspanning is in or out: found by asking the model again, never by guessing.

For what is in: the goals that it alone serves, what it would cost to leave it out, and what could
take its place at no loss. For what is out: what stops it, or what it would cost to take it in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.choose import Choice, Chooser, Loss, OutOfTimeError
from toc.plan.choosing.conflict import fits
from toc.plan.choosing.demands import DemandKind
from toc.plan.choosing.exchanges import Exchanges
from toc.plan.choosing.what_it_takes import Exchange, exchange_for
from toc.plan.choosing.worth import running_by_period


class DecidedBy(StrEnum):
    """What decided on an inspanning."""

    DECIDED_IN = "decided_in"  # people decided it
    NEEDED = "needed"  # something that must be done waits for it
    WORTH = "worth"  # the other decision makes some aim worse
    TIE = "tie"  # the other decision is as good; the file's order decided
    OPEN = "open"  # whether the choice is the best was not settled in the time there was
    NOT_ASKED = "not_asked"  # it is, but what the other decision would cost was not worked out
    NO_ROOM = "no_room"  # it does not fit within the limits, beside what must be done
    WAITS = "waits"  # what it requires cannot be finished in time
    EXCLUDED = "excluded"  # something that it may not run with must be done
    WINDOW = "window"  # its own dates leave no period to start in
    DECIDED_OUT = "decided_out"
    DECIDED_LATER = "decided_later"
    DECIDED_STOP = "decided_stop"
    FINISHED = "finished"
    STOPPED = "stopped"
    CIRCLE = "circle"  # it waits for itself
    GOAL_STOPPED = "goal_stopped"  # the goals that it contributes to are stopped
    NO_GOAL = "no_goal"  # it contributes to nothing


@dataclass(frozen=True)
class ChoiceReason:
    """Why an inspanning is in or out.

    `loss` is what the other decision would cost (only for WORTH). `alone_for` are the operational
    goals that no other one serves in the planned time, `alone_in` by period those that no other
    one serves then, though one does in another. `waits_for` are those that it requires. `swaps`
    are the inspanningen with which it can change places, one for one, at no loss: not always all
    that there are, as a choice can also be as good by changing more than two. `exchange` is, for
    one that is out, the exchange that costs least.
    """

    verdict: DecidedBy
    loss: Loss | None = None
    alone_for: tuple[str, ...] = ()
    alone_in: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    waits_for: tuple[str, ...] = ()
    swaps: tuple[str, ...] = ()
    exchange: Exchange | None = None


MOST_EXPLAINED = 150
"""With no more candidates than this, the reason of each is asked for."""

_QUESTIONS = 3_000_000
"""With more, so many questions divided by the square of their number: each takes longer, and the
answer may not depend on how fast a machine is."""


def explain(
    chooser: Chooser, choice: Choice, about: Collection[str] = ()
) -> Mapping[str, ChoiceReason]:
    """The reason of every inspanning that does not run whatever is chosen: the candidates in file
    order, then those that could not be chosen at all.

    With more than `MOST_EXPLAINED` candidates only some are asked for, what is chosen first, and
    always those that it is `about`; the others are `NOT_ASKED`.
    """
    case = chooser.case
    number = len(case.candidates)
    every = number <= MOST_EXPLAINED or bool(about)
    left = number if number <= MOST_EXPLAINED else max(10, _QUESTIONS // number**2)
    first = {c.id: None for c in case.candidates if c.id in choice.starts}
    asking = {*about, *[*first, *(c.id for c in case.candidates if c.id not in first)][:left]}
    # With so many, every exchange of each would take longer than the choice itself.
    some = asking if choice.proof.proven else frozenset[str]()
    exchanges = _Exchanges(case, choice, choice.starts if every else some)
    servers, begins = _servers(case, choice), case.begins(choice.starts)
    asked: dict[object, Loss | None] = {}
    decided = {
        forcing.name
        for forcing in case.forcing
        if any(demand.kind is DemandKind.DECIDED_IN for demand in forcing.demands)
    }
    reasons = {}
    for candidate in case.candidates:
        name = candidate.id
        chosen = name in choice.starts
        swaps = exchanges.at_no_loss.get(name, ())
        loss = None
        if name in decided:
            verdict = DecidedBy.DECIDED_IN
        elif not choice.proof.proven:
            verdict = DecidedBy.OPEN
        else:
            try:
                # A swap at no loss is a proof already.
                if not swaps and name in asking:
                    loss = _cost(chooser, candidate, chosen, exchanges.kept, asked)
                known = swaps or name in asking
                verdict = _verdict(case, name, loss, chosen) if known else DecidedBy.NOT_ASKED
            except OutOfTimeError:
                verdict = DecidedBy.NOT_ASKED
        alone_for, alone_in = _alone(case, begins, candidate, servers) if chosen else ((), {})
        reasons[name] = ChoiceReason(
            verdict=verdict,
            loss=loss if loss is not None and loss.aim is not None else None,
            alone_for=alone_for,
            alone_in=alone_in,
            waits_for=case.awaited.get(name, ()),
            swaps=tuple(swaps) if verdict in (DecidedBy.TIE, DecidedBy.OPEN) else (),
            exchange=exchanges.best_for(name) if every else None,
        )
    for name, barred in case.barred.items():
        reasons[name] = ChoiceReason(DecidedBy(barred.value), waits_for=case.awaited.get(name, ()))
    return reasons


def _verdict(case: ChoiceCase, name: str, loss: Loss | None, chosen: bool) -> DecidedBy:
    if loss is None:
        return DecidedBy.TIE
    if loss.aim is not None:
        return DecidedBy.WORTH
    if chosen:
        return DecidedBy.NEEDED
    # It cannot be in: by the limits, or else by what it may not run with, or by what it waits for.
    if name not in case.particular or fits(replace(case, limits=()), [name]):
        return DecidedBy.NO_ROOM
    # That what it waits for may not run beside it is part of waiting for that.
    first = _all_first(case, name)
    others = tuple(
        pair for pair in case.apart if name not in pair[:2] or not first.isdisjoint(pair[:2])
    )
    alone = fits(replace(case, limits=(), apart=others), [name])
    return DecidedBy.EXCLUDED if alone else DecidedBy.WAITS


def _all_first(case: ChoiceCase, name: str) -> frozenset[str]:
    """What it waits for, directly or through others."""
    found: set[str] = set()
    rest = [*case.waits_for(name)]
    while rest:
        first = rest.pop()
        if first not in found:
            found.add(first)
            rest += case.waits_for(first)
    return frozenset(found)


def _cost(
    chooser: Chooser,
    candidate: Candidate,
    chosen: bool,
    kept: Mapping[str, int],
    asked: dict[object, Loss | None],
) -> Loss | None:
    """What the other decision costs. Two that are left out and alike in everything cost the
    same, so that is asked once."""
    name = candidate.id
    known = kept.get(name, 0)
    if chosen or name in chooser.case.particular:
        return chooser.cost_of(name, chosen=not chosen, kept=known)
    alike = replace(candidate, id="", opens=0)
    if alike not in asked:
        asked[alike] = chooser.cost_of(name, chosen=True, kept=known)
    return asked[alike]


class _Exchanges:
    """Every exchange of one of `insides`, which are in, for one that is out, in the same period.

    `at_no_loss` gives for each inspanning those with which it can change places at no loss on any
    aim; `kept` how many aims, counted from the first, its best exchange keeps.
    """

    def __init__(self, case: ChoiceCase, choice: Choice, insides: Collection[str]) -> None:
        self.at_no_loss: dict[str, list[str]] = {}
        self.kept: dict[str, int] = {}
        self._case, self._before = case, choice.worth
        self._best: dict[str, tuple[tuple[int, ...], str]] = {}
        exchanges = Exchanges(case, choice.starts)
        for inside in (one for one in choice.starts if one in insides):
            for outside, worth in exchanges.of(inside):
                if outside not in self._best or worth > self._best[outside][0]:
                    self._best[outside] = worth, inside
                pairs = enumerate(zip(worth, exchanges.worth, strict=True))
                kept = next((n for n, (then, now) in pairs if then != now), len(worth))
                for name, other in ((inside, outside), (outside, inside)):
                    self.kept[name] = max(self.kept.get(name, 0), kept)
                    if kept == len(worth):
                        self.at_no_loss.setdefault(name, []).append(other)

    def best_for(self, name: str) -> Exchange | None:
        """The exchange that costs least for one that is out; of those that cost as little that
        for the first in the plan. None where there is none."""
        if name not in self._best:
            return None
        worth, other = self._best[name]
        return exchange_for(other, self._case, self._before, worth)


def _servers(case: ChoiceCase, choice: Choice) -> tuple[Counter[str], ...]:
    """By period, how many of what runs then serve each operational goal, perhaps."""
    return tuple(
        Counter(goal for one in running for goal in one.services[period].possible)
        for period, running in enumerate(running_by_period(case, choice.starts))
    )


def _alone(
    case: ChoiceCase,
    begins: Mapping[str, int],
    candidate: Candidate,
    servers: Sequence[Counter[str]],
) -> tuple[tuple[str, ...], Mapping[int, tuple[str, ...]]]:
    """The operational goals that nothing else serves, in the planned time or in a period."""
    running = case.running(candidate, begins[candidate.id])
    served = {period: candidate.services[period].possible for period in running}
    others = {
        goal
        for period in case.periods
        for goal, count in servers[period].items()
        if count > (goal in served.get(period, ()))
    }
    alone = {goal for goals in served.values() for goal in goals} - others
    then = {
        period: tuple(
            goal
            for goal in case.group_of
            if goal in goals and goal not in alone and servers[period][goal] == 1
        )
        for period, goals in served.items()
    }
    return (
        tuple(goal for goal in case.group_of if goal in alone),
        {period: goals for period, goals in then.items() if goals},
    )
