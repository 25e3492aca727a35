"""The file of an adopted plan: read back as it was, and refused where it is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.examples import examples
from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.model import Programme
from toc.core.records.adopted import (
    VERSION,
    AdoptedPlan,
    adopted_from_bytes,
    belongs_to,
    programme_marks,
    says_the_same,
    sealed,
    to_bytes,
)

FILE = Path("programmes/proef/plans/2024.yaml")
SMALL: dict[str, Any] = {
    "version": VERSION,
    "title": "Proef",
    "period": "2024",
    "language": "nl",
    "role": "Stuurgroep",
    "date": "2023-12-14",
    "tool": "0.1.0",
    "file_mark": "f",
    "periods": {"2024": {"title": "2024", "start": "2024-01-01", "end": "2024-12-31"}},
    "chosen": {"een": {"period": "2024", "duration": 6, "reason": ["Draagt bij aan: a."]}},
    "not_now": {"twee": {"verdict": "tie", "reason": "Even goed", "detail": "in plaats van een"}},
    "limits": [{"scarce": "budget", "period": "2024", "amount": 100, "used": 120.5}],
    "worth": {"strategic": {"found": 1, "bound": 1}},
    "goals": {"2024": {"a": "served"}},
    "operational_goals": {"a": {"text": "Doel A"}},
    "inspanningen": {"een": {"text": "Een"}, "twee": {"text": "Twee: nog een"}},
    "parts": {"title": "t"},
    "seal": "-",
}
PLAN = sealed(AdoptedPlan.model_validate(SMALL))
BYTES = to_bytes(PLAN, ("Het vastgestelde plan 2024 van: Proef",))


def ids(data: bytes) -> list[tuple[str, int]]:
    read = adopted_from_bytes(data, FILE)
    assert (read.value is None) is bool(read.problems)
    return [(problem.id, problem.place.line) for problem in read.problems]


# --- there and back --------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda text: bool(text.strip()) and not (CONTROL.search(text) or OVERRIDE.search(text))
)
NAMES = st.from_regex(r"[a-z0-9]([a-zé0-9-]{0,8}[a-z0-9])?", fullmatch=True)
AMOUNTS = st.one_of(st.integers(0, 10**9), st.integers(0, 10**6).map(lambda n: n / 100))
DAYS = st.dates().map(lambda day: day.isoformat())


@st.composite
def plans(draw: st.DrawFn) -> AdoptedPlan:
    """An adopted plan with some of everything in it."""
    names = draw(st.lists(NAMES, min_size=1, max_size=5, unique=True))
    goals = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    some = st.lists(st.sampled_from(names), max_size=3, unique=True)
    link = {"goal": st.sampled_from(goals), "points": st.sampled_from([None, 1, 3, 9])}
    inspanning = st.fixed_dictionaries(
        {"text": WORDS, "contributes_to": st.lists(st.fixed_dictionaries(link), max_size=2)},
        optional={
            "duration": st.integers(1, 99),
            "cost": AMOUNTS,
            "fte": st.fixed_dictionaries({"partners": st.dictionaries(NAMES, AMOUNTS)}),
            "structural": st.booleans(),
            "start": DAYS,
            "place": st.lists(WORDS, max_size=3),
        },
    )
    chosen = st.fixed_dictionaries(
        {"period": st.just("2024"), "by_file_order": st.booleans()},
        optional={"duration": st.integers(1, 99), "reason": st.lists(WORDS, max_size=3)},
    )
    kinds = st.sampled_from(["agreed", "running", "adopted"])
    running = st.fixed_dictionaries({"kind": kinds, "start": DAYS}, optional={"end": DAYS})
    left = st.fixed_dictionaries({"verdict": NAMES, "reason": WORDS}, optional={"detail": WORDS})
    limit = st.fixed_dictionaries(
        {
            "scarce": st.sampled_from(["focus", "budget", "fte"]),
            "period": st.just("2024"),
            "used": AMOUNTS,
        },
        optional={
            "amount": AMOUNTS,
            "partner": NAMES,
            "by": st.dictionaries(st.sampled_from(names), AMOUNTS),
        },
    )
    states = st.sampled_from(["served", "possibly", "not_now", "never"])
    values = {
        **SMALL,
        "title": draw(WORDS),
        "role": draw(WORDS),
        "date": draw(DAYS),
        "chosen": {name: draw(chosen) for name in draw(some)},
        "running": {name: draw(running) for name in draw(some)},
        "not_now": {name: draw(left) for name in draw(some)},
        "structural": draw(some),
        "finished": draw(some),
        "limits": draw(st.lists(limit, max_size=3)),
        "worth": {"points": {"found": draw(AMOUNTS)}},
        "method": draw(st.lists(WORDS, max_size=2)),
        "goals": {"2024": {goal: draw(states) for goal in goals}},
        "operational_goals": {goal: {"text": draw(WORDS)} for goal in goals},
        "inspanningen": {name: draw(inspanning) for name in names},
    }
    return sealed(AdoptedPlan.model_validate(values))


@settings(max_examples=examples(20))
@given(plans())
def test_what_is_adopted_is_read_back_equal(plan: AdoptedPlan) -> None:
    data = to_bytes(plan, ("Een kop",))
    read = adopted_from_bytes(data, FILE)
    assert read.problems == ()
    assert read.value == plan
    assert to_bytes(read.value, ("Een kop",)) == data


def test_what_the_file_looks_like() -> None:
    assert (
        BYTES.decode()
        == f"""\
# Het vastgestelde plan 2024 van: Proef
version: 2
title: Proef
period: 2024
language: nl
role: Stuurgroep
date: 2023-12-14
tool: 0.1.0
file_mark: f
periods:
  2024:
    title: 2024
    start: 2024-01-01
    end: 2024-12-31
chosen:
  een:
    period: 2024
    duration: 6
    reason:
      - "Draagt bij aan: a."
not_now:
  twee:
    verdict: tie
    reason: Even goed
    detail: in plaats van een
limits:
  - scarce: budget
    period: 2024
    amount: 100
    used: 120.5
worth:
  strategic:
    found: 1
    bound: 1
goals:
  2024:
    a: served
operational_goals:
  a: Doel A
inspanningen:
  een: Een
  twee: "Twee: nog een"
parts:
  title: t
seal: {PLAN.seal}
"""
    )


# --- what is refused -------------------------------------------------------------------------


def test_comments_and_layout_are_free() -> None:
    text = BYTES.decode()
    for other in (
        text.replace("\n", "\r\n"),
        "\ufeff" + text,
        text.replace("title: Proef", "title:   'Proef'   # zo heet het"),
        text.replace("chosen:\n", "\n# Dit kozen we.\nchosen:\n"),
    ):
        assert adopted_from_bytes(other.encode(), FILE).value == PLAN


@each(
    ("old", "new", "found", "at"),
    [
        ("Even goed", "Veel beter", "adopted-changed", "seal:"),
        ("Stuurgroep", "Bestuur", "adopted-changed", "seal:"),
        ("used: 120.5", "used: 100", "adopted-changed", "seal:"),
        ("seal: ", "seal: 0", "adopted-changed", "seal:"),
        ("version: 2", "version: 3", "adopted-newer", "version:"),
        ("version: 2", "version: 3\nnog_iets: x", "adopted-newer", "version:"),
        ("version: 2", "version: een", "not-a-number", "version:"),
        ("scarce: budget", "scarce: tijd", "not-a-choice-far", "scarce:"),
        ("date: 2023-12-14", "date: morgen", "not-a-date", "date:"),
        ("used: 120.5", "used: 1.000", "number-thousands", "used:"),
        ("duration: 6", "duration: 6\n    kleur: rood", "unknown-key-far", "kleur:"),
        ("title: Proef", "title: Proef\ntitle: Tweede", "duplicate-key", "title: Tweede"),
        ("a: served", "a: [served]", "list-not-allowed", "a: ["),
        ('"Twee: nog een"', '"Twee: nog een', "quote-unclosed", '"Twee: nog een'),
        ("chosen:", "<<<<<<< HEAD\nchosen:", "colon-missing", "<<<<<<<"),
    ],
)
def test_a_file_that_was_changed_is_refused_at_its_place(
    old: str, new: str, found: str, at: str
) -> None:
    assert old in BYTES.decode()
    lines = BYTES.decode().replace(old, new, 1).splitlines()
    line = next(number for number, line in enumerate(lines, 1) if at in line)
    assert ids("\n".join(lines).encode()) == [(found, line)]


def test_a_file_that_ends_too_soon_is_never_a_plan() -> None:
    for end in range(0, len(BYTES), 3):
        if BYTES[end:].strip():
            assert ids(BYTES[:end])
    lines = BYTES.decode().splitlines(keepends=True)
    assert ids("".join(lines[:-1]).encode()) == [("adopted-incomplete", len(lines) - 1)]
    assert ids("".join(lines[:20]).encode()) == [("adopted-incomplete", 20)]


@each(
    ("data", "found"),
    [
        (b"", "file-empty"),
        (b"# niets\n", "only-comments"),
        (b"- een\n- twee\n", "yaml-syntax"),
        (b"\x00\x01", "utf-16"),
        (b"\xff\xfet\x00", "utf-16"),
        ("titel: café".encode("latin-1"), "not-utf-8"),
    ],
)
def test_what_is_no_plan_at_all(data: bytes, found: str) -> None:
    assert [name for name, _ in ids(data)] == [found]


@given(st.binary(max_size=200))
def test_any_bytes_are_told_and_never_raised(data: bytes) -> None:
    assert ids(data)


def test_a_plan_that_speaks_of_what_is_not_in_it_is_refused() -> None:
    wrongs: tuple[dict[str, Any], ...] = (
        {"chosen": {"drie": {"period": "2024"}}},
        {"chosen": {"een": {"period": "2025"}}},
        {"structural": ["drie"]},
        {"goals": {"2024": {"b": "served"}}},
        {"periods": {}, "chosen": {}, "limits": [], "goals": {}},
    )
    for wrong in wrongs:
        plan = sealed(AdoptedPlan.model_validate({**SMALL, **wrong}))
        assert [name for name, _ in ids(to_bytes(plan))] == ["adopted-changed"]


# --- comparing -------------------------------------------------------------------------------


def test_two_plans_say_the_same_whoever_wrote_them_with_what() -> None:
    other = PLAN.model_copy(update={"tool": "9.9", "file_mark": "g", "seal": "x"})
    assert says_the_same(PLAN, other)
    by_another = PLAN.model_copy(update={"role": "Bestuur"})
    assert not says_the_same(PLAN, by_another)
    assert says_the_same(PLAN, by_another, adoption=False)
    assert not says_the_same(PLAN, PLAN.model_copy(update={"title": "Anders"}), adoption=False)


def _programme(**more: Any) -> Programme:
    return Programme.model_validate({"title": "Iets", "vision": "v", **more})


def test_a_plan_belongs_to_a_programme_with_its_title_or_something_of_it() -> None:
    assert belongs_to(PLAN, _programme(title="Proef"))
    assert belongs_to(PLAN, _programme(inspanningen={"twee": "Twee"}))
    assert belongs_to(PLAN, _programme(operational_goals={"a": "A"}))
    assert not belongs_to(PLAN, _programme(inspanningen={"vier": "Vier"}))


def test_the_marks_of_a_programme_change_with_what_it_says_and_nothing_else() -> None:
    marks = programme_marks(_programme(inspanningen={"een": "Een", "twee": {"text": "Twee"}}))
    assert set(marks) == {"title", "vision", "inspanningen"}
    same = _programme(language="nl", inspanningen={"een": {"text": "Een"}, "twee": "Twee"})
    assert programme_marks(same) == marks
    for other in ({"een": "Eén", "twee": "Twee"}, {"twee": "Twee", "een": "Een"}):
        changed = programme_marks(_programme(inspanningen=other))
        assert {part for part in marks if marks[part] != changed[part]} == {"inspanningen"}
