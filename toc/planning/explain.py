"""Why each inspanning is in or out: found by asking the model again, never by guessing.

For what is in: the goals that it alone serves, what it would cost to leave it out, and what could
take its place at no loss. For what is out: what stops it, or what it would cost to take it in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from toc.planning.case import Barred, Candidate, Case
from toc.planning.choose import Choice, Chooser, Loss
from toc.planning.weigh import allowed, running_in, weigh


class Verdict(StrEnum):
    """What decided on an inspanning."""

    WORTH = "worth"  # the other decision makes some aim worse
    TIE = "tie"  # the other decision is as good; the file's order decided
    WAITS = "waits"  # what it requires cannot be finished in time
    CIRCLE = "circle"  # it waits for itself
    NO_GOAL = "no_goal"  # it contributes to nothing


@dataclass(frozen=True)
class Reason:
    """Why an inspanning is in or out.

    `loss` is what the other decision would cost (only for WORTH). `alone_for` are the operational
    goals that no other running one serves. `waits_for` are those that it requires. `swaps` are
    the inspanningen with which it can change places, one for one, at no loss: not always all that
    there are, as a choice can also be as good by changing more than two.
    """

    verdict: Verdict
    loss: Loss | None = None
    alone_for: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()
    swaps: tuple[str, ...] = ()


def explain(chooser: Chooser, choice: Choice) -> Mapping[str, Reason]:
    """The reason of every inspanning that is not structural: the candidates in file order, then
    those that could not be chosen at all."""
    case = chooser.case
    exchanges = _Exchanges(case, choice)
    asked: dict[object, Loss | None] = {}
    reasons = {}
    for candidate in case.candidates:
        name = candidate.id
        chosen = name in choice.starts
        swaps = exchanges.at_no_loss.get(name, ())
        # A swap at no loss is a proof already.
        loss = None if swaps else _cost(chooser, candidate, chosen, exchanges.kept, asked)
        reasons[name] = Reason(
            verdict=_verdict(loss),
            loss=loss if loss is not None and loss.aim is not None else None,
            alone_for=_alone_for(case, choice, candidate) if chosen else (),
            waits_for=case.waits_for(name),
            swaps=tuple(swaps),
        )
    for name, barred in case.barred.items():
        reasons[name] = Reason(_BARRED[barred], waits_for=case.waits_for(name))
    return reasons


_BARRED = {
    Barred.NO_GOAL: Verdict.NO_GOAL,
    Barred.CIRCLE: Verdict.CIRCLE,
    Barred.WAITS_FOR_CIRCLE: Verdict.WAITS,
}


def _verdict(loss: Loss | None) -> Verdict:
    if loss is None:
        return Verdict.TIE
    return Verdict.WAITS if loss.aim is None else Verdict.WORTH


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
    if chosen or name in chooser.case.related:
        return chooser.cost_of(name, chosen=not chosen, kept=known)
    alike = (candidate.service, candidate.duration, candidate.points, candidate.score)
    if alike not in asked:
        asked[alike] = chooser.cost_of(name, chosen=True, kept=known)
    return asked[alike]


class _Exchanges:
    """Every exchange of one that is in for one that is out, in the same period.

    `at_no_loss` gives for each inspanning those with which it can change places at no loss on any
    aim; `kept` how many aims, counted from the first, its best exchange keeps.
    """

    def __init__(self, case: Case, choice: Choice) -> None:
        self.at_no_loss: dict[str, list[str]] = {}
        self.kept: dict[str, int] = {}
        for inside, start in choice.starts.items():
            rest = {name: at for name, at in choice.starts.items() if name != inside}
            for candidate in case.candidates:
                outside, starts = candidate.id, {**rest, candidate.id: start}
                if outside in choice.starts or not allowed(case, starts):
                    continue
                worth = weigh(case, starts)
                worse = (n for n, aim in enumerate(case.aims) if worth[aim] != choice.worth[aim])
                kept = next(worse, len(case.aims))
                for name, other in ((inside, outside), (outside, inside)):
                    self.kept[name] = max(self.kept.get(name, 0), kept)
                    if kept == len(case.aims):
                        self.at_no_loss.setdefault(name, []).append(other)


def _alone_for(case: Case, choice: Choice, candidate: Candidate) -> tuple[str, ...]:
    """The operational goals for which, in some period, nothing else runs."""
    alone: set[str] = set()
    for period in case.running(candidate, choice.starts[candidate.id]):
        others = frozenset[str]().union(
            *(
                other.service.possible
                for other in running_in(case, choice.starts, period)
                if other.id != candidate.id
            )
        )
        alone |= candidate.service.possible - others
    return tuple(goal for goal in case.group_of if goal in alone)
