"""What a year document asks a board to decide, and what it says is open: counted again."""

from __future__ import annotations

from typing import Any

from tests.plan.oracle.tools import (
    goal_states,
)
from tests.plan.sentences.asks_year import named
from tests.plan.sentences.asks_year_pages import FIELDS, fixed_ones, left_ones, structural_ones
from tests.plan.sentences.reading import names
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import SourceStatus, Verdict

A, P = "ASKED", "POINTS"


# --- what is asked of a board ---


def counted(told: Told, text: str) -> int:
    """How many codes a span has: `N1–N4`."""
    first, _, last = text.rpartition(" ")[2].partition("–")
    return int(last[1:]) - int(first[1:]) + 1 if last else 1


@asks(A, "ask.whole.*", "short.whole.*")
def whole(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(told.starts)
    assert saying.count("fixed") == len(fixed_ones(told)) + len(structural_ones(told))
    assert saying.count("left") == len(left_ones(told))


@asks(A, "whole.*")
def whole_codes(told: Told, saying: Saying, about: str) -> None:
    expected = {
        "whole.chosen": len(told.starts),
        "whole.fixed": len(fixed_ones(told)),
        "whole.structural": len(structural_ones(told)),
        "whole.not-now": len(left_ones(told)),
    }
    assert counted(told, saying.value("codes")) == expected[saying.key]


@asks(A, "ask.over", "ask.over-partner", "short.over", "short.over-partner")
def over(told: Told, saying: Saying, about: str) -> None:
    number = told.number(saying) if "period" in saying.values else 0
    uses, limits = told.best.uses, told.oracle.limits()
    assert any(uses.get(k, 0) > most for k, most in limits.items() if k[3] == number)


@asks(A, "ask.ties.*", "short.ties.*")
def ties(told: Told, saying: Saying, about: str) -> None:
    tied = [
        name
        for name in told.starts
        if max((one.worth for one in told.others(name)), default=()) == told.best.worth
    ]
    assert saying.count() == len(tied) > 0
    assert saying.values.get("all", len(told.starts)) == len(told.starts)


@asks(A, "tie", "tie-wider")
def one_tie(told: Told, saying: Saying, about: str) -> None:
    (name,) = named(told, saying.value("name"))
    assert named(told, saying.value("others")) == told.swaps(name)


def _wide(told: Told) -> int:
    o = told.oracle
    judged: list[Any] = [
        one
        for name, value in o.values.items()
        if o.state(name) not in ("finished", "stopped")
        for one in (*value.contributes_to, *value.scores.values())
    ]
    return sum(one.points is None and {1, 9} <= set(one.participants.values()) for one in judged)


@asks(A, "ask.differ.*", "short.differ.*")
def differ(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == _wide(told) > 0


@asks(A, "differ", "differ-goal")
def one_differs(told: Told, saying: Saying, about: str) -> None:
    assert named(told, saying.value("name"))


@asks(A, "ask.unsure.*", "short.unsure.*")
def unsure(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == told.now_of["unsure"]


@asks(A, "ask.later.*", "short.later.*")
def later(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    there = {*told.starts, *fixed_ones(told), *structural_ones(told)}
    found = [
        one
        for one in told.programme.decisions
        if one.decision is Verdict.LATER
        and one.earliest is None
        and one.inspanning not in there
        and o.state(one.inspanning or "") not in ("finished", "stopped")
        and o.values[one.inspanning or ""].start is None
        and o.later_than(one) > o.first_of(0)
    ]
    assert saying.count() == len(found) > 0


@asks(A, "ask.bare.*", "short.bare.*")
def bare(told: Told, saying: Saying, about: str) -> None:
    states = goal_states(told.oracle, told.starts, 0)
    assert saying.count() == list(states.values()).count("never") > 0


@asks(A, "ask.owner.*", "short.owner.*")
def owner(told: Told, saying: Saying, about: str) -> None:
    without = [name for name in told.starts if told.oracle.values[name].owner is None]
    assert saying.count() == len(without) > 0
    assert saying.values.get("all", len(told.starts)) == len(told.starts)


@asks(A, "ask.open.*", "short.open.*", "lead.*")
def how_many(told: Told, saying: Saying, about: str) -> None:
    key = "asked" if saying.key.startswith("lead") else "open"
    assert saying.count() == told.now_of[key]


@asks(A, "ask.focus-option", "short.focus-option")
def focus_option(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("limit") == told.oracle.focus


@asks(A, "ask.proposed.*", "short.proposed.*")
def proposed(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    found = {
        frozenset((name, one.inspanning))
        for name, value in o.values.items()
        for one in (*value.requires, *value.together_with)
        if any(source.status is SourceStatus.PROPOSAL for source in one.source)
    }
    assert 0 < saying.count() <= len(found)


asked_elsewhere(
    "../draw/year_plan/test_year_document.py::test_the_document_reads",
    A,
    *("ask.back.*", "short.back.*", "*.focus-proposal", "proposed-*"),
)
asked_elsewhere(
    "../draw/year_plan/test_adopted_year.py::test_what_has_changed_since_is_asked_as_a_change",
    A,
    *("short.whole-changed.*", "ask.whole-changed.*"),
)
asked_elsewhere(
    "choosing/test_search.py::test_stopped_halfway_keeps_the_best_so_far_and_tells_the_bound",
    A,
    *("ask.unproven", "short.unproven"),
)
part_of("ask.*", A, "unsure", "judged", "later", "scarce.*")
says_nothing("a heading or a number", A, "title", "code")


# --- open points ---


@asks(P, *FIELDS)
def open_field(told: Told, saying: Saying, about: str) -> None:
    there = [*told.starts, *fixed_ones(told), *structural_ones(told)]
    known = FIELDS[saying.key]
    missing = [name for name in there if not known(told.oracle.values[name])]
    assert saying.count() == len(missing) > 0
    assert saying.count("all") == len(there)


@asks(P, "open.progress")
def open_progress(told: Told, saying: Saying, about: str) -> None:
    assert not any(
        value.progress is not None for value in told.oracle.values.values() if not value.structural
    )


@asks(P, "open.until")
def open_until(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    found = {n for n in fixed_ones(told) if o.runs_from_to[n][1] is None}
    assert named(told, saying.value("names")) == found


@asks(P, "open.given")
def open_given(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    taken = (key for key, much in told.best.uses.items() if much)
    rooms = {key for key in (*o.limits(), *taken) if key[2] and key[3] is not None}
    silent = {
        told.named_partner(partner)
        for scarce, _, partner, year in rooms
        if o.silent_in(told.starts, year or 0, scarce, partner)
    }
    assert silent
    assert set(names(saying.value("names"))) == silent


@asks(P, "open.budget", "open.staff")
def open_room(told: Told, saying: Saying, about: str) -> None:
    field = "budget" if saying.key == "open.budget" else "fte"
    missing = [
        told.title(n)
        for n, one in enumerate(told.oracle.ids)
        if one not in getattr(told.programme.planning, field)
    ]
    assert missing
    assert all(title in saying.value("names") for title in missing)


@asks(P, "lead.*")
def open_lead(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == told.now_of["open"]


asked_elsewhere(
    "../draw/year_plan/test_year_document.py::test_the_document_reads",
    P,
    *("open.back.*", "open.decided.*", "open.indicator", "open.baseline", "open.target"),
    *("open.measured", "open.room", "open.watch", "open.measuring", "open.risk*"),
    *("open.assumption", "open.test", "open.governance", "open.role", "open.monitoring"),
    *("open.scores", "open.communication", "open.related"),
)
part_of("the table of open points", P, "who.*", "counted", "field", "field.*")
says_nothing("a heading or a number", P, "title", "code", "head.*", "caption", "none")
