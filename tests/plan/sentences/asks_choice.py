"""Why something is in, or out: asked by trying the other decision."""

from __future__ import annotations

from tests.plan.oracle import Oracle
from tests.plan.oracle.tools import (
    certainly,
    kinds_that_bar,
    possibly,
    running,
    without_demands,
)
from tests.plan.sentences.reading import names
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of
from tests.plan.sentences.told import Told
from toc.core.model import Verdict


@asks("PHASE_PLAN", "why.decided_in")
def decided_in(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts
    assert list(told.oracle.decided(about, Verdict.IN))
    assert not told.others(about)


@asks("PHASE_PLAN", "why.needed")
def needed(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts
    assert not told.others(about)


@asks("PHASE_PLAN", "why.worth")
def worth(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts
    others = [one.worth for one in told.others(about)]
    told.loses(saying.value("loss"), max(others))


@asks("PHASE_PLAN", "why.tie")
def tie(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts
    assert set(names(saying.value("others"))) == told.swaps(about)


@asks("PHASE_PLAN", "why.tie-wider")
def tie_wider(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts
    assert max(one.worth for one in told.others(about)) == told.best.worth
    assert not told.swaps(about)


def serving_besides(told: Told, name: str, number: int) -> set[str]:
    """The goals that something else that runs in a period serves, perhaps."""
    others = [other for other in running(told.oracle, told.starts, number) if other != name]
    return set().union(*(possibly(told.oracle, other, number) for other in others))


def _alone(told: Told, saying: Saying, about: str) -> None:
    """The only one chosen, of all that is chosen, or of what runs in one period."""
    o = told.oracle
    everywhere = {n: serving_besides(told, about, n) for n in range(o.periods)}
    served = set().union(*everywhere.values())
    mine = {n: possibly(o, about, n) for n in o.running(about, told.starts)}
    alone = set().union(*mine.values()) - served
    if saying.values.get("period"):
        number = told.number(saying)
        alone = mine[number] - everywhere[number] - alone
    sure = not saying.key.endswith("-possibly")
    certain = certainly(o, about)
    goals = {goal for goal in alone if (goal in certain) is sure}
    assert set(told.named(saying, "goals")) == goals


@asks("PHASE_PLAN", "why.alone", "why.alone-possibly", "why.alone-in", "why.alone-in-possibly")
def alone(told: Told, saying: Saying, about: str) -> None:
    _alone(told, saying, about)


@asks("PHASE_PLAN", "ties")
def ties(told: Told, saying: Saying, about: str) -> None:
    def as_good(name: str) -> bool:
        others = [one.worth for one in told.others(name)]
        return bool(others) and max(others) == told.best.worth

    tied = [name for name in told.oracle.names if as_good(name)]
    chosen = [name for name in tied if name in told.starts]
    assert saying.count() == len(chosen) > 0
    assert saying.count("all") == len(told.starts)
    assert saying.count("others") == len(tied) - len(chosen)


@asks("PHASE_PLAN", "out.tie")
def out_tie(told: Told, saying: Saying, about: str) -> None:
    assert about not in told.starts
    assert max(one.worth for one in told.others(about)) == told.best.worth


@asks("PHASE_PLAN", "out.worth.*")
def out_worth(told: Told, saying: Saying, about: str) -> None:
    assert about not in told.starts
    told.loses(saying.value("loss"), max(one.worth for one in told.others(about)))


@asks("PHASE_PLAN", "out.no_room", "out.no_room-beside")
def out_no_room(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert not any(about in one.starts for one in told.allowed)
    assert any(about in one.starts for one in o.tried)
    fixed = any(o.runs_fixed(name) for name in (*o.committed, *o.always))
    assert (saying.key == "out.no_room-beside") is bool(fixed or o.forced())


def _not_even_with_room(told: Told, about: str) -> None:
    assert not any(about in one.starts for one in told.oracle.tried)


def _possible(other: Oracle, about: str) -> bool:
    names = list(dict.fromkeys([*other.names, about]))
    return any(about in starts and other.hard(starts) for starts in other.every(names))


def _stops(told: Told, about: str, field: str, besides: str) -> bool:
    """Whether it could be chosen, limits aside, if the file did not say this; or could not even
    if it did not say the other."""
    if _possible(without_demands(told.oracle, about, field), about):
        return True
    return not _possible(without_demands(told.oracle, about, besides, everywhere=True), about)


@asks("PHASE_PLAN", "out.waits")
def out_waits(told: Told, saying: Saying, about: str) -> None:
    _not_even_with_room(told, about)
    o = told.oracle
    beside = {other for pair in o.not_with() for other in pair if about in pair}
    possible = {name for one in o.tried for name in one.starts}
    # What it waits for cannot be done itself, or may not run beside it and so must be finished in
    # an earlier period.
    assert (
        o.before(about) - possible
        or beside & o.before(about)
        or _stops(told, about, "requires", "not_with")
    )


@asks("PHASE_PLAN", "out.excluded")
def out_excluded(told: Told, saying: Saying, about: str) -> None:
    _not_even_with_room(told, about)
    assert _stops(told, about, "not_with", "requires")


@asks("PHASE_PLAN", "out.window")
def out_window(told: Told, saying: Saying, about: str) -> None:
    _not_even_with_room(told, about)
    assert {"earliest", "latest", "end"} & set(kinds_that_bar(told.oracle, about))


@asks("PHASE_PLAN", "out.decided_*")
def out_decided(told: Told, saying: Saying, about: str) -> None:
    _not_even_with_room(told, about)
    verdict = Verdict(saying.key.removeprefix("out.decided_"))
    # By a decision ‘later’ it may not start before a month, which can lie within a period.
    assert any(
        one.inspanning == about and one.decision is verdict for one in told.programme.decisions
    )


@asks("PHASE_PLAN", "out.finished", "out.stopped")
def out_over(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(about) == saying.key.removeprefix("out.")


@asks("PHASE_PLAN", "out.circle")
def out_circle(told: Told, saying: Saying, about: str) -> None:
    assert about in told.oracle.before(about)


@asks("PHASE_PLAN", "out.goal_stopped")
def out_goal_stopped(told: Told, saying: Saying, about: str) -> None:
    links = told.oracle.values[about].contributes_to
    assert links
    stopped = set().union(*(told.oracle.stopped_goals(n) for n in range(told.oracle.periods)))
    assert {link.goal for link in links} <= stopped


@asks("PHASE_PLAN", "out.no_goal")
def out_no_goal(told: Told, saying: Saying, about: str) -> None:
    assert not told.oracle.values[about].contributes_to


@asks("PHASE_PLAN", "detail.instead-of")
def instead_of(told: Told, saying: Saying, about: str) -> None:
    assert set(names(saying.value("others"))) == told.swaps(about)


@asks("PHASE_PLAN", "detail.waits")
def waits(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    named = told.named(saying, "others")
    assert set(named) == {
        other
        for other in o.requires(about)
        if other not in o.always and o.state(other) != "finished"
    }
    for part in named:
        for language in ("voorstel", "proposal"):
            told_as = told.record.find(f"{part} ({language})", "PHASE_PLAN")
            if told_as is not None and told_as.text in saying.text:
                told.hear(told_as)


@asks("PHASE_PLAN", "detail.decided")
def decided(told: Told, saying: Saying, about: str) -> None:
    assert any(
        decision.inspanning == about
        and decision.decision.keeps_out
        and decision.role == saying.value("role")
        and decision.reason.rstrip(".") == saying.value("reason")
        for decision in told.programme.decisions
    )


@asks("PHASE_PLAN", "detail.goal-stopped")
def goal_stopped(told: Told, saying: Saying, about: str) -> None:
    goal = saying.value("goal")
    assert goal in {link.goal for link in told.oracle.values[about].contributes_to}
    assert any(
        decision.goal == goal
        and decision.decision is Verdict.STOP
        and decision.role == saying.value("role")
        for decision in told.programme.decisions
    )


@asks("PHASE_PLAN", "detail.earliest", "detail.latest", "detail.end")
def own_date(told: Told, saying: Saying, about: str) -> None:
    date = getattr(told.oracle.values[about], saying.key.removeprefix("detail."))
    assert date is not None
    assert str(date.year) in saying.value("date")


part_of("detail.waits", "PHASE_PLAN", "proposed")
part_of("why.worth, out.worth, takes: exchange-loss", "PHASE_PLAN", "loss.*", "summed")
for _key in ("why.open", "out.open", "unproven"):
    asked_elsewhere(
        "choosing/test_search.py::test_stopped_halfway_keeps_the_best_so_far_and_tells_the_bound",
        "PHASE_PLAN",
        _key,
    )
for _key in ("unproven-but", "unproven-order"):
    asked_elsewhere(
        "report/test_phase_plan_means.py::test_a_plan_that_is_not_proven_says_what_is",
        "PHASE_PLAN",
        _key,
    )
for _key in ("why.not_asked", "out.not_asked"):
    asked_elsewhere(
        "choosing/test_large.py::test_only_some_are_asked_for_and_their_verdicts_are_those_of_all",
        "PHASE_PLAN",
        _key,
    )
