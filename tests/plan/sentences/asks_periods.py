"""How a period lies to the phases and the programme: counted day by day."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from itertools import groupby

from tests.plan.oracle import FIRST
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.documents.document import TitleFact

MONTHS = {
    "t/m": "januari februari maart april mei juni juli augustus september oktober november "
    "december",
    "to": "January February March April May June July August September October November December",
}

part_of("asks_periods.lies", "PLANNING", "range", "months.*", "days.*", "of-*", "whole.in_phase")
part_of("asks_periods.lies", "PLANNING", "in_phase", "*_phases")
says_nothing("what an option of the command does", "PLANNING", "*-option", "period-argument")
asked_elsewhere(
    "choosing/test_periods.py::test_what_is_said_where_there_is_no_such_period",
    "PLANNING",
    *("period-unknown", "period-ambiguous", "period-backwards", "period-too-long", "such-as"),
)
asked_elsewhere(
    "choosing/test_greedy.py::test_more_than_can_be_chosen_from_is_refused", "PLANNING", "too-much"
)
asked_elsewhere(
    "choosing/test_most_at_once.py::test_no_number_is_made_up",
    "PLANNING",
    "focus-missing",
    "focus-declared",
)
asked_elsewhere(
    "choosing/test_most_at_once.py::test_a_limit_below_one", "PLANNING", "focus-too-small"
)
says_nothing("an option that is given wrongly", "PLANNING", "time-limit-too-small")
asked_elsewhere(
    "../cli/test_progress_bar.py::test_it_says_what_is_done_and_how_far_it_is_and_goes_away",
    "PLANNING",
    "progress*",
)


def interval(told: Told, number: int) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a planned period."""
    first, last = told.oracle.first_of(number), told.oracle.last_of(number)
    year, month = divmod(last, 12)
    end = datetime.date(FIRST + year, month + 1, calendar.monthrange(FIRST + year, month + 1)[1])
    return datetime.date(FIRST + first // 12, first % 12 + 1, 1), end


def month_said(told: Told, month: int) -> str:
    """A month as people write it."""
    names = MONTHS["t/m" if told.language == "nl" else "to"].split()
    return f"{names[month % 12]} {FIRST + month // 12}"


def days(first: datetime.date, last: datetime.date) -> list[datetime.date]:
    """Every day from the first to the last."""
    return [first + datetime.timedelta(n) for n in range((last - first).days + 1)]


def stretches(told: Told, number: int) -> list[tuple[str, datetime.date, datetime.date]]:
    """The phase in which each stretch lies, or how it lies to the phases."""
    phases = told.programme.phases
    first = min((p.interval.start for p in phases.values()), default=datetime.date.max)
    last = max((p.interval.end for p in phases.values()), default=datetime.date.min)

    def where(day: datetime.date) -> str:
        for name, phase in phases.items():
            if phase.interval.start <= day <= phase.interval.end:
                return f"phase {name}"
        if not phases:
            return "no_phases"
        if day < first:
            return "before_phases"
        return "after_phases" if day > last else "between_phases"

    found = []
    for kind, group in groupby(days(*interval(told, number)), key=where):
        run = list(group)
        found.append((kind, run[0], run[-1]))
    return found


def span(first: datetime.date, last: datetime.date, to: str) -> str:
    """A stretch as people write it."""
    names = MONTHS[to].split()
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        end = f"{names[last.month - 1]} {last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return end
        begin = names[first.month - 1] + (f" {first.year}" if first.year != last.year else "")
        return f"{begin} {to} {end}"
    begin, end = (f"{one.day} {names[one.month - 1]} {one.year}" for one in (first, last))
    return begin if first == last else f"{begin} {to} {end}"


def whole_time(told: Told, facts: Sequence[TitleFact]) -> None:
    """The first page says from when until when the plan is."""
    first, last = interval(told, 0)[0], interval(told, told.oracle.periods - 1)[1]
    said = span(first, last, "t/m" if told.language == "nl" else "to")
    assert said in [fact.value for fact in facts]
    _hear_parts(told, said)


def _hear_parts(told: Told, *texts: str) -> None:
    for text in texts:
        for (table, _, said), one in list(told.record.sayings.items()):
            if table == "PLANNING" and said and said.casefold() in text.casefold():
                told.hear(one)


def lies(told: Told, number: int, sentence: str, language: str) -> None:
    """How a period lies to the phases, in one sentence."""
    to = "t/m" if language == "nl" else "to"
    expected = stretches(told, number)
    _hear_parts(told, sentence)
    if expected[0][0] == f"phase {told.oracle.ids[number]}" and len(expected) == 1:
        first, last = expected[0][1:]
        assert span(first, last, to) in sentence
        assert f"({_length(first, last)} " in sentence
        assert sentence.startswith(told.title(number))
        return
    clauses = sentence.rstrip(".").removeprefix(f"{told.title(number)}: ").split("; ")
    assert len(clauses) == len(expected)
    for clause, (kind, first, last) in zip(clauses, expected, strict=True):
        if len(expected) > 1:
            assert clause.startswith(f"{span(first, last, to)} (")
            months, length = _length(first, last), clause.partition("(")[2]
            count = months if months is not None else (last - first).days + 1
            assert length.startswith(f"{count} ")
        name = kind.removeprefix("phase ")
        if kind.startswith("phase "):
            assert clause.endswith(f" {told.programme.phases[name].title}")
        else:
            said = [o for (t, k, x), o in told.record.sayings.items() if k == kind and x in clause]
            assert said


def _length(first: datetime.date, last: datetime.date) -> int | None:
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        return (last.year - first.year) * 12 + last.month - first.month + 1
    return None


@asks("PLANNING", "whole", "stretch", "phase-itself")
def asked_with_the_whole(told: Told, saying: Saying, about: str) -> None:
    """These are asked by `lies`."""
    assert saying.text


@asks("PLANNING", "title")
def title(told: Told, saying: Saying, about: str) -> None:
    named = saying.value("period")
    if told.several:
        of_range = told.part(named, "PLANNING")
        assert of_range.value("first") == told.title(0)
        assert of_range.value("last") == told.title(told.oracle.periods - 1)
    else:
        assert named == told.title(0)


@asks("PLANNING", "before_programme", "after_programme")
def outside(told: Told, saying: Saying, about: str) -> None:
    horizon = told.programme.horizon
    _hear_parts(told, saying.text)
    assert horizon is not None
    first, last = interval(told, int(about))
    before = saying.key == "before_programme"
    out = [
        day
        for day in days(first, last)
        if (day < horizon.interval.start if before else day > horizon.interval.end)
    ]
    to = "t/m" if " t/m " in saying.text or "ligt" in saying.text else "to"
    said = span(out[0], out[-1], to)
    assert saying.value("span") == said[:1].upper() + said[1:]
    limit = horizon.interval.start if before else horizon.interval.end
    assert saying.value("limit") == f"{MONTHS[to].split()[limit.month - 1]} {limit.year}"
