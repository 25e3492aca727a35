"""The choice and its reasons against a brute-force oracle that shares no code with them.

The oracle works from the programme itself: it tries every choice there is, and judges each by the
words of `toc.planning.aims`, spelled out once more here.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.graph import GoalGraph
from toc.model import Basis, Inspanning, Programme
from toc.planning.aims import AIMS
from toc.planning.explain import Verdict
from toc.planning.proposal import Proposal, propose
from toc.planning.weigh import allowed

STRATEGIC = ("s1", "s2")
OPERATIONAL = ("o1", "o2", "o3", "o4")
NETWORKS = ("n1", "n2", "n3")
Starts = dict[str, int]


def propose_for(programme: Programme, periods: int, focus: int) -> Proposal:
    wanted = "2024" if periods == 1 else f"2024-{2023 + periods}"
    return propose(GoalGraph(programme), wanted, focus)


# --- programmes ------------------------------------------------------------------------------


@st.composite
def programmes(draw: st.DrawFn, most: int = 6) -> dict[str, Any]:
    """A small programme as it would stand in a file, with every kind of demand in it."""
    names = [f"i{n}" for n in range(draw(st.integers(1, most)))]
    some = st.lists(st.sampled_from(names), max_size=2, unique=True)
    goals = {
        goal: {
            "text": goal,
            "contributes_to": draw(st.lists(st.sampled_from(STRATEGIC), max_size=1)),
            "network": draw(st.lists(st.sampled_from(NETWORKS), max_size=2, unique=True)),
        }
        for goal in OPERATIONAL
    }
    link = st.fixed_dictionaries(
        {"goal": st.sampled_from(OPERATIONAL), "basis": st.sampled_from(["stated", "network"])},
        optional={"points": st.sampled_from([1, 3, 9])},
    )
    inspanningen = {}
    for name in names:
        inspanningen[name] = {
            "text": name,
            "contributes_to": draw(
                st.lists(link, max_size=3, unique_by=lambda value: value["goal"])
            ),
            "requires": [other for other in draw(some) if draw(st.booleans())],
            "together_with": [other for other in draw(some) if other != name],
            "duration": draw(st.sampled_from([None, None, 2, 6, 7, 12, 13, 30])),
            "structural": draw(st.integers(0, 5)) == 0,
            "scores": draw(st.sampled_from([{}, {}, {"leeft": 3}, {"leeft": 9, "ander": 9}])),
        }
    return {
        "title": "Proef",
        "vision": "v",
        "networks": {network: network for network in NETWORKS},
        "strategic_goals": {goal: goal for goal in STRATEGIC},
        "operational_goals": goals,
        "inspanningen": inspanningen,
        "planning": {"criteria": {"leeft": {"text": "leeft", "applied_by": "scores"}}},
    }


# --- the oracle ------------------------------------------------------------------------------


class Oracle:
    def __init__(self, programme: Programme, periods: int, focus: int) -> None:
        self.values = programme.inspanningen
        self.goals = programme.operational_goals
        self.periods, self.focus = periods, focus
        self.always = [name for name, value in self.values.items() if value.structural]
        self.free = [name for name in self.values if name not in self.always]
        self.names = self.eligible()

    def requires(self, name: str) -> list[str]:
        named = [relation.inspanning for relation in self.values[name].requires]
        return [other for other in named if other in self.free]

    def before(self, name: str) -> set[str]:
        """Everything that must come before, directly or through others."""
        found: set[str] = set()
        rest = self.requires(name)
        while rest:
            other = rest.pop()
            if other not in found:
                found.add(other)
                rest += self.requires(other)
        return found

    def eligible(self) -> list[str]:
        circles = {name for name in self.free if name in self.before(name)}
        sound = [name for name in self.free if not circles & (self.before(name) | {name})]
        useful = {name for name in sound if self.values[name].contributes_to}
        needed = useful.union(*(self.before(name) for name in useful))
        return [name for name in sound if name in needed]

    def last(self, name: str, start: int) -> int:
        months = self.values[name].duration or 1
        return min(start + (months + 11) // 12, self.periods) - 1

    def runs(self, starts: Starts, period: int) -> list[str]:
        return [n for n, start in starts.items() if start <= period <= self.last(n, start)]

    def allowed(self, starts: Starts) -> bool:
        if any(len(self.runs(starts, p)) > self.focus for p in range(self.periods)):
            return False
        return all(self.ends(starts, name) is not None for name in starts)

    def ends(self, starts: Starts, name: str) -> int | None:
        """After how many months of its first period it ends, at the earliest; None where it may
        not start then at all."""
        begins = 0
        for first in self.requires(name):
            if first not in starts or starts[first] > starts[name]:
                return None
            if starts[first] == starts[name]:
                end = self.ends(starts, first)
                if end is None or self.values[first].duration is None:
                    return None
                begins = max(begins, end)
            elif self.last(first, starts[first]) >= starts[name]:
                return None
        months = self.values[name].duration
        if begins and (months is None or begins + months > 12):
            return None
        return begins + (months or 0)

    def all_allowed(self) -> Iterator[Starts]:
        for when in itertools.product([None, *range(self.periods)], repeat=len(self.names)):
            starts = {n: at for n, at in zip(self.names, when, strict=True) if at is not None}
            if self.allowed(starts):
                yield starts

    def group(self, goal: str) -> frozenset[str]:
        group = {goal}
        for _ in self.goals:
            networks = {network for member in group for network in self.goals[member].network}
            group |= {g for g, value in self.goals.items() if networks & set(value.network)}
        return frozenset(group)

    def served(self, running: list[str]) -> tuple[int, int, int]:
        links = [link for name in running for link in self.values[name].contributes_to]
        possible = {link.goal for link in links}
        certain = {link.goal for link in links if link.basis is not Basis.NETWORK}
        groups = {self.group(link.goal) for link in links if link.basis is Basis.NETWORK}
        unsettled = [group for group in groups if not group & certain]
        above = {up.goal for goal in possible for up in self.goals[goal].contributes_to}
        return len(above), len(certain) + len(unsettled), len(possible)

    def worth(self, starts: Starts) -> tuple[int, ...]:
        each = [self.served([*self.always, *self.runs(starts, p)]) for p in range(self.periods)]
        chosen = [self.values[name] for name in starts]
        pairs = {
            frozenset((name, other.inspanning))
            for name in self.names
            for other in self.values[name].together_with
            if other.inspanning in self.names
        }
        return (
            *(sum(counts) for counts in zip(*each, strict=True)),
            sum(link.points or 0 for value in chosen for link in value.contributes_to),
            sum(len({starts.get(name) for name in pair}) == 1 for pair in pairs),
            sum(first in self.before(later) for first in starts for later in self.names),
            sum(self.leeft(value) for value in chosen),
            len(starts),
            sum(self.periods - start for start in starts.values()),
        )

    def leeft(self, value: Inspanning) -> int:
        return value.scores["leeft"].points or 0 if "leeft" in value.scores else 0

    def file_order(self, starts: Starts) -> tuple[int, ...]:
        """The first in the file in if it can be, as soon as it can be; then the second; ..."""
        return tuple(self.periods - starts.get(name, self.periods) for name in self.names)


# --- the tests -------------------------------------------------------------------------------

CASES = {
    "given_programme": programmes(),
    "periods": st.integers(1, 2),
    "focus": st.integers(1, 4),
}


@settings(deadline=None, max_examples=150)
@given(**CASES)
def test_choice_is_the_best_of_all_and_then_the_first_in_the_file(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    programme = Programme.model_validate(given_programme)
    oracle = Oracle(programme, periods, focus)
    best = max(oracle.all_allowed(), key=lambda s: (oracle.worth(s), oracle.file_order(s)))

    choice = propose_for(programme, periods, focus).choice

    assert choice.starts == best
    assert tuple(choice.worth[aim] for aim in AIMS) == oracle.worth(best)


@settings(deadline=None, max_examples=100)
@given(**CASES)
def test_every_reason_holds_when_the_other_decision_is_tried(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    programme = Programme.model_validate(given_programme)
    oracle = Oracle(programme, periods, focus)
    everything = list(oracle.all_allowed())
    proposal = propose_for(programme, periods, focus)
    starts = dict(proposal.choice.starts)
    best = oracle.worth(starts)

    assert set(proposal.reasons) == set(oracle.free)
    for name, reason in proposal.reasons.items():
        if name not in oracle.names:
            in_circle = name in oracle.before(name)
            waits = any(other in oracle.before(other) for other in oracle.before(name))
            expected = Verdict.CIRCLE if in_circle else Verdict.WAITS if waits else Verdict.NO_GOAL
            assert reason.verdict is expected
            continue
        others = [s for s in everything if (name in s) is not (name in starts)]
        if not others:
            assert reason.verdict is Verdict.WAITS
            continue
        other = max(map(oracle.worth, others))
        if other == best:
            assert reason.verdict is Verdict.TIE
        else:
            worse = next(n for n in range(len(AIMS)) if other[n] != best[n])
            assert reason.verdict is Verdict.WORTH
            assert reason.loss is not None
            assert (reason.loss.aim, reason.loss.best, reason.loss.value) == (
                AIMS[worse],
                best[worse],
                other[worse],
            )
        swaps = set()
        for other_name in oracle.names:
            if (other_name in starts) is not (name in starts):
                inside, outside = (name, other_name) if name in starts else (other_name, name)
                swapped = {n: at for n, at in starts.items() if n != inside}
                swapped[outside] = starts[inside]
                if oracle.allowed(swapped) and oracle.worth(swapped) == best:
                    swaps.add(other_name)
        assert set(reason.swaps) == swaps
        alone = {
            goal
            for period in range(periods)
            if name in oracle.runs(starts, period)
            for goal in {link.goal for link in programme.inspanningen[name].contributes_to}
            if not any(
                link.goal == goal
                for n in (*oracle.always, *oracle.runs(starts, period))
                if n != name
                for link in programme.inspanningen[n].contributes_to
            )
        }
        assert set(reason.alone_for) == alone


@settings(deadline=None, max_examples=60)
@given(**CASES, shuffled=st.randoms(use_true_random=False))
def test_the_order_in_the_file_decides_only_between_equals(
    given_programme: dict[str, Any], periods: int, focus: int, shuffled: Any
) -> None:
    def mixed(table: dict[str, Any]) -> dict[str, Any]:
        items = list(table.items())
        shuffled.shuffle(items)
        return dict(items)

    tables = ("networks", "strategic_goals", "operational_goals", "inspanningen")
    other_file = {**given_programme, **{table: mixed(given_programme[table]) for table in tables}}
    one = propose_for(Programme.model_validate(given_programme), periods, focus)
    other = propose_for(Programme.model_validate(other_file), periods, focus)

    assert one.choice.worth == other.choice.worth
    for name, reason in one.reasons.items():
        assert other.reasons[name].verdict is reason.verdict
        assert other.reasons[name].loss == reason.loss
        if reason.verdict is not Verdict.TIE:
            assert (name in one.choice.starts) is (name in other.choice.starts)


@settings(deadline=None, max_examples=60)
@given(**CASES)
def test_more_focus_is_never_worse(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    programme = Programme.model_validate(given_programme)
    less = propose_for(programme, periods, focus).choice.worth
    more = propose_for(programme, periods, focus + 1).choice.worth
    assert [more[aim] for aim in AIMS] >= [less[aim] for aim in AIMS]


@pytest.mark.parametrize(
    ("months", "starts"),
    [
        ((4, 4, 4), {"i0": 0, "i1": 0, "i2": 0}),  # together just a year
        ((5, 4, 4), {"i0": 0, "i1": 0, "i2": 1}),  # each two fit, all three do not
        ((5, 7, 1), {"i0": 0, "i1": 0, "i2": 1}),
        ((5, 8, 1), {"i0": 0, "i1": 1, "i2": 1}),
        ((13, 1, 1), {"i0": 0}),  # runs into the second year, which is then not free for more
        ((None, 1, 1), {"i0": 0, "i1": 1, "i2": 1}),
        ((1, None, 1), {"i0": 0, "i1": 1}),
    ],
)
def test_one_after_the_other(months: tuple[int | None, ...], starts: Starts) -> None:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                # Serves the goal already, so that nothing but sooner or later is at stake.
                "always": {"text": "always", "contributes_to": "o", "structural": True},
                **{
                    f"i{n}": {
                        "text": f"i{n}",
                        "contributes_to": "o",
                        "duration": duration,
                        "requires": [f"i{n - 1}"] if n else [],
                    }
                    for n, duration in enumerate(months)
                },
            },
        }
    )
    proposal = propose_for(programme, 2, 3)
    assert proposal.choice.starts == starts
    at_once = dict.fromkeys(["i0", "i1", "i2"], 0)
    assert allowed(proposal.case, at_once) is (starts == at_once)


def test_two_that_are_alike_can_change_places_in_a_later_year_too() -> None:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o"} for name in ("i0", "i1", "i2")
            },
        }
    )
    proposal = propose_for(programme, 2, 1)
    assert proposal.choice.starts == {"i0": 0, "i1": 1}
    assert proposal.reasons["i2"].swaps == ("i0", "i1")
