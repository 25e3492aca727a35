"""What is adopted, what carries over from it, and what has changed since."""

from __future__ import annotations

from tests.plan.oracle import Oracle
from tests.plan.sentences.asks_periods import month_said
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told

A = "ADOPTION"
COMMANDS = "../cli/adopting/test_adopting.py::test_adopting"
CHANGES = "adopting/test_plan_changes.py::test_everything_that_can_change_is_told"
RENAMED = "adopting/test_plan_changes.py::test_what_only_has_another_id_is_the_same"
BACK = "adopting/test_plan_changes.py::test_looking_back"


def carried(o: Oracle, starts: dict[str, int]) -> dict[str, tuple[int, int | None]]:
    """What runs on, by the plan alone, into the time after it: from the month in which it starts
    for its duration. Of unknown duration it runs in its own period."""
    after = o.last_of(o.periods - 1) + 1
    found: dict[str, tuple[int, int | None]] = {}
    for name, at in starts.items():
        begin, end = o.begin(name, at, starts), o.end(name, starts)
        assert begin is not None
        assert end is not None
        if end >= after and o.values[name].duration is not None:
            found[name] = (begin, end)
    return found


def _then(told: Told) -> Oracle:
    found = told.now_of["then"]
    assert isinstance(found, Oracle)
    return found


def _begin_and_end(told: Told, name: str) -> tuple[int, int]:
    """The first and the last month of what the plan before had chosen."""
    o = _then(told)
    starts = o.best().starts
    begin, end = o.begin(name, starts[name], starts), o.end(name, starts)
    assert begin is not None
    assert end is not None
    return begin, end


@asks(A, "back.plan", "changes.adopted")
def plan(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("period") in told.now_of["adopted"]
    assert saying.value("role") == "Stuurgroep"


@asks(A, "back.runs_on")
def runs_on(told: Told, saying: Saying, about: str) -> None:
    o = _then(told)
    if about in o.best().starts:
        _, end = _begin_and_end(told, about)
    else:
        end = o.runs_from_to[about][2]
    assert end >= told.oracle.first_of(0)
    assert saying.value("until") == month_said(told, end)


@asks(A, "back.runs_on-open")
def runs_on_open(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(about) == "running"
    assert told.oracle.runs_from_to[about][1] is None


@asks(A, "back.slipped")
def slipped(told: Told, saying: Saying, about: str) -> None:
    o = _then(told)
    if about in o.best().starts:
        begin, _ = _begin_and_end(told, about)
        months = o.values[about].duration
        assert months is not None
        end = begin + months - 1
        assert saying.value("planned") == month_said(told, end)
        assert end < told.oracle.first_of(0) or o.values[about].end is not None
    assert told.oracle.state(about) not in ("finished", "stopped")


@asks(A, "back.slipped-open")
def slipped_open(told: Told, saying: Saying, about: str) -> None:
    """It is as free as what never ran, and what waits for it starts after it or not at all."""
    o = told.oracle
    assert o.values[about].progress is None
    assert about in o.free
    for name in told.starts:
        assert about not in o.requires(name) or about in told.starts


@asks(A, "back.unknown")
def unknown(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.values[about].duration is None


@asks(A, "back.finished", "back.stopped")
def over(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(about) == saying.key.removeprefix("back.")


@asks(A, "back.not-told")
def not_told(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.values[about].progress is None
    assert told.oracle.values[about].start is None


@asks(A, "back.nothing")
def nothing(told: Told, saying: Saying, about: str) -> None:
    o = _then(told)
    assert not o.best().starts


@asks(A, "back.part.parked")
def parked(told: Told, saying: Saying, about: str) -> None:
    o = _then(told)
    assert about not in o.best().starts


@asks(A, "ask.slipped", "ask.unknown", "ask.not-told")
def questions(told: Told, saying: Saying, about: str) -> None:
    for name in told.named(saying):
        assert told.oracle.state(name) not in ("finished", "stopped")
        if saying.key == "ask.unknown":
            assert told.oracle.values[name].duration is None
        if saying.key == "ask.not-told":
            assert told.oracle.values[name].progress is None


@asks(A, "changes.kept.*")
def kept(told: Told, saying: Saying, about: str) -> None:
    assert 0 < saying.count() <= len(told.oracle.values)


@asks(A, "changes.same-programme", "changes.none")
def same(told: Told, saying: Saying, about: str) -> None:
    assert _then(told).programme == told.programme


@asks(A, "runs_on.until")
def until(told: Told, saying: Saying, about: str) -> None:
    end = told.oracle.runs_from_to[about][1]
    assert end is not None
    last = month_said(told, end)
    assert saying.value("until").endswith(last)


@asks(A, "runs_on.open")
def until_open(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.runs_from_to[about][1] is None


@asks(A, "moved.period")
def moved(told: Told, saying: Saying, about: str) -> None:
    assert _then(told).best().starts[about] != told.starts[about] or saying.value(
        "now"
    ) != saying.value("then")


@asks(A, "goal.change")
def goal_change(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("then") != saying.value("now")


@asks(A, "changes.title")
def title(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("then") in told.now_of["adopted"]


part_of("goal.change and the groups of changes", A, "goal.[!c]*", "new.*", "dropped.why")
part_of("the groups of changes", A, "reasons.change", "limit.*", "figure.*", "decision*")
part_of("back.finished, back.stopped", A, "back.since", "back.note")
says_nothing("a heading over what is asked one by one", A, "part.*")
says_nothing("a heading over what is asked one by one", A, "back.part.[!p]*", "back.part.planned")
says_nothing("what an option of the command does", A, "*-option")
says_nothing("the name of a field", A, "field.*")
says_nothing("the name of a part of the file", A, "named.*")
asked_elsewhere(
    COMMANDS,
    A,
    *("adopted", "kept-in", "kept-aside", "next", "nothing-to-do", "exists*", "who-and-when"),
)
asked_elsewhere(
    BACK,
    A,
    "back.none",
    "back.planned",
    "back.slipped-by-file",
    "back.slipped-until",
    "back.overruled",
)
asked_elsewhere(BACK, A, "back.gone")
asked_elsewhere(
    "../cli/adopting/test_adopting.py::test_who_and_when_are_asked_for", A, "bad-*", "example-role"
)
asked_elsewhere(
    "../cli/adopting/test_adopting.py::test_who_and_when_are_asked_for", A, "date-to-come"
)
asked_elsewhere(
    "../cli/adopting/test_adopting.py::test_an_option_of_adopt_goes_with_adopt", A, "without-adopt"
)
asked_elsewhere(
    "../cli/adopting/test_looking_back.py::test_since_a_plan_that_there_is_not",
    A,
    *("unknown-plan", "known-plans", "no-plans"),
)
says_nothing("what the file of an adopted plan is, the same for each", A, "heading.*")
asked_elsewhere(CHANGES, A, "changes.renamed", "changes.other-programme", "text.change", "fact.*")
asked_elsewhere(RENAMED, A, "renamed.from")
