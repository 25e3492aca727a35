"""What a year document says: the same questions, with codes for names."""

from __future__ import annotations

import re

from tests.plan.oracle.tools import (
    certainly,
    goal_states,
    kinds_that_bar,
    possibly,
    running,
    strategic,
)
from tests.plan.sentences.asks_choice import serving_besides
from tests.plan.sentences.asks_takes import _beside, _exchanges, said_start
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of
from tests.plan.sentences.told import Told
from toc.core.model import Verdict

R = "REASONS"
_CODE = re.compile(r"\b[A-Z]\d+\b")
_QUOTED = re.compile("‘([^‘’]+)’")


def codes(told: Told) -> dict[str, str]:
    """What each code stands for."""
    found = told.now_of["codes"]
    assert isinstance(found, dict)
    return found


def named(told: Told, text: str) -> set[str]:
    """The elements that a text names, by their codes, else by their texts."""
    by_text = {value.text.rstrip(". "): name for name, value in told.oracle.values.items()}
    found = {codes(told)[code] for code in _CODE.findall(text) if code in codes(told)}
    return found | {by_text[one] for one in _QUOTED.findall(text) if one in by_text}


def _alone(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    everywhere = {n: serving_besides(told, about, n) for n in range(o.periods)}
    mine = {n: possibly(o, about, n) for n in o.running(about, told.starts)}
    goals = set().union(*mine.values()) - set().union(*everywhere.values())
    if saying.values.get("period"):
        number = told.number(saying)
        goals = mine[number] - everywhere[number] - goals
    sure = not saying.key.endswith("-possibly")
    expected = {goal for goal in goals if (goal in certainly(o, about)) is sure}
    assert named(told, saying.value("goals")) == expected


@asks(R, "why.alone", "why.alone-possibly", "why.alone-in", "why.alone-in-possibly")
def alone(told: Told, saying: Saying, about: str) -> None:
    _alone(told, saying, about)


@asks(R, "why.decided")
def why_decided(told: Told, saying: Saying, about: str) -> None:
    assert list(told.oracle.decided(about, Verdict.IN))
    assert not told.others(about)


@asks(R, "why.needed", "why.needed-other")
def why_needed(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert not told.others(about)
    there = {*told.starts, *(n for n in (*o.committed, *o.always) if o.runs_fixed(n))}
    waiting = {other for other in there if about in o.requires(other)}
    if saying.key == "why.needed":
        assert named(told, saying.value("names")) == waiting
    else:
        assert not waiting


@asks(R, "why.tie", "takes.swap")
def tie(told: Told, saying: Saying, about: str) -> None:
    assert named(told, saying.value("others")) == told.swaps(about) != set()


@asks(R, "why.tie-wider", "takes.tie")
def tie_wider(told: Told, saying: Saying, about: str) -> None:
    assert max(one.worth for one in told.others(about)) == told.best.worth
    assert not told.swaps(about)


@asks(R, "goal.served", "goal.possibly", "goal.not_now", "goal.never", "goal.stopped")
def goal(told: Told, saying: Saying, about: str) -> None:
    number, _, name = about.partition(" ")
    o, period = told.oracle, int(number)
    assert goal_states(o, told.starts, period)[name] == saying.key.removeprefix("goal.")
    if "by" in saying.values and saying.key in ("goal.served", "goal.possibly"):
        high, sure = name in told.programme.strategic_goals, saying.key == "goal.served"
        by = {
            one
            for one in running(o, told.starts, period)
            if name
            in (
                strategic(o, one, period)[0 if sure else 1]
                if high
                else (certainly if sure else possibly)(o, one, period)
            )
        }
        assert named(told, saying.value("by")) == by


asked_elsewhere(
    "report/test_phase_plan_means.py::test_a_goal_is_bare_since_the_first_of_the_plans_that_all_left_it_so",
    R,
    "goal.since",
)


@asks(R, "reason.window")
def window(told: Told, saying: Saying, about: str) -> None:
    assert {"earliest", "latest", "end"} & set(kinds_that_bar(told.oracle, about))


@asks(R, "takes.beside", "takes.beside-in")
def beside(told: Told, saying: Saying, about: str) -> None:
    extras = told.extras(saying.value("extras"))
    ways = _beside(told, about)
    if saying.key == "takes.beside-in":
        ways = {
            at: one
            for at, one in ways.items()
            if said_start(told, {**told.starts, about: at}, about) == saying.value("period")
        }
    assert extras in [told.beyond(one) for one in ways.values()]


@asks(R, "takes.instead", "takes.instead-same", "takes.instead-free")
def instead(told: Told, saying: Saying, about: str) -> None:
    found = _exchanges(told, about)
    (other,) = named(told, saying.value("other"))
    assert found[other].worth == max(one.worth for one in found.values())
    if saying.key == "takes.instead-free":
        assert found[other].worth == told.best.worth
    elif saying.key == "takes.instead":
        told.loses(saying.value("loss"), found[other].worth)
    else:
        best = max(one.worth for one in told.others(about))
        worse = [a != b for a, b in zip(best, told.best.worth, strict=True)].index(True)
        assert found[other].worth[: worse + 1] == best[: worse + 1]


@asks(R, "takes.worth")
def takes_worth(told: Told, saying: Saying, about: str) -> None:
    assert told.others(about)


@asks(R, "takes.no_room")
def takes_no_room(told: Told, saying: Saying, about: str) -> None:
    assert not told.others(about)
    assert any(about in one.starts for one in told.oracle.tried)


@asks(R, "takes.no_goal")
def takes_no_goal(told: Told, saying: Saying, about: str) -> None:
    assert not told.oracle.values[about].contributes_to


@asks(R, "takes.waits", "takes.circle")
def takes_waits(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    found = named(told, saying.value("names"))
    assert found
    assert found <= set(o.requires(about))
    assert all(o.state(other) != "finished" for other in found)
    if saying.key == "takes.circle":
        assert about in o.before(about)


@asks(R, "takes.order")
def takes_order(told: Told, saying: Saying, about: str) -> None:
    assert not any(about in one.starts for one in told.oracle.tried)


@asks(R, "takes.excluded")
def takes_excluded(told: Told, saying: Saying, about: str) -> None:
    pairs = {frozenset(pair) for pair in told.oracle.not_with()}
    found = named(told, saying.value("names"))
    assert found
    assert all(frozenset((about, other)) in pairs for other in found)


@asks(R, "takes.decision", "takes.decision-goal")
def takes_decision(told: Told, saying: Saying, about: str) -> None:
    goals = {link.goal for link in told.oracle.values[about].contributes_to}
    assert any(
        one.decision.keeps_out
        and (one.inspanning == about or one.goal in goals)
        and one.role == saying.value("role")
        and one.reason.rstrip(".") == saying.value("reason")
        for one in told.programme.decisions
    )


@asks(R, "takes.not-before")
def not_before(told: Told, saying: Saying, about: str) -> None:
    assert any(
        one.earliest is not None and str(one.earliest.year) in saying.value("date")
        for one in told.programme.decisions
    )


@asks(R, "takes.window")
def takes_window(told: Told, saying: Saying, about: str) -> None:
    window(told, saying, about)
    value = told.oracle.values[about]
    bounds = [one for one in (value.earliest, value.latest, value.end) if one is not None]
    assert all(str(one.year) in saying.value("dates") for one in bounds)


@asks(R, "when.in")
def when_in(told: Told, saying: Saying, about: str) -> None:
    assert said_start(told, told.starts, about) == saying.value("period")


@asks(R, "when.lasts")
def when_lasts(told: Told, saying: Saying, about: str) -> None:
    months = told.part(saying.value("months"), "PLANNING")
    assert months.count() == told.oracle.values[about].duration


@asks(R, "when.since", "when.until")
def when_fixed(told: Told, saying: Saying, about: str) -> None:
    begin, end, _ = told.oracle.runs_from_to[about]
    if saying.key == "when.until":
        assert end is not None
        assert saying.value("month").endswith(str(2024 + end // 12))
    else:
        assert str(2024 + begin // 12) in saying.value("date")


@asks(R, "takes.earliest", "takes.latest", "takes.end")
def own_date(told: Told, saying: Saying, about: str) -> None:
    date = getattr(told.oracle.values[about], saying.key.removeprefix("takes."))
    assert date is not None
    assert str(date.year) in saying.value("date")


asked_elsewhere(
    "choosing/test_search.py::test_stopped_halfway_keeps_the_best_so_far_and_tells_the_bound",
    R,
    "takes.open",
)
asked_elsewhere(
    "../draw/year_plan/test_year_document.py::test_what_was_not_worked_out_is_said_so",
    R,
    *("reason.not_asked", "why.not_asked", "takes.not_asked"),
)
part_of("the table of means (asks_year.means)", R, "left.*")
