"""What earlier adopted plans mean for a later one: nothing is carried over, or taken to have
begun or ended, that nobody said."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan, Chosen, sealed
from toc.plan.choosing.commitments import CommitmentKind
from toc.plan.choosing.earlier import Earlier, Fate, earlier
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import propose

PERIODS = {
    "2023": ("2023-01-01", "2023-12-31"),
    "2024": ("2024-01-01", "2024-12-31"),
    "2025": ("2025-01-01", "2025-12-31"),
    "2026": ("2026-01-01", "2026-12-31"),
    "fase-1": ("2023-07-01", "2024-07-31"),
}


def plan(period: str = "2024", date: str = "2023-12-14", **parts: Any) -> AdoptedPlan:
    """An adopted plan of these parts: `chosen` by id with a duration, or None for not known."""
    first, _, last = period.partition("-") if period[0].isdigit() else (period, "", "")
    ids = [str(year) for year in range(int(first), int(last) + 1)] if last else [first]
    periods = {i: {"title": i, "start": PERIODS[i][0], "end": PERIODS[i][1]} for i in ids}
    chosen = {}
    for name, given_ in parts.pop("chosen", {}).items():
        starts, duration = given_ if isinstance(given_, tuple) else (ids[0], given_)
        chosen[name] = {"period": starts, "duration": duration}
    left = {
        name: {"verdict": "worth", "reason": reason}
        for name, reason in parts.pop("not_now", {}).items()
    }
    named = [*chosen, *left, *parts.get("running", {}), *parts.get("structural", ())]
    values = {
        "version": 1,
        "title": "Proef",
        "period": period,
        "language": "nl",
        "role": "Stuurgroep",
        "date": date,
        "tool": "0.1.0",
        "file_mark": "f",
        "periods": periods,
        "chosen": chosen,
        "not_now": left,
        "inspanningen": {name: {"text": f"{name} toen"} for name in named},
        "parts": {},
        "seal": "-",
        **parts,
    }
    return sealed(AdoptedPlan.model_validate(values))


def programme(decisions: tuple[dict[str, str], ...] = (), **inspanningen: Any) -> Programme:
    return Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "strategic_goals": {"s": "S"},
            "operational_goals": {"o": {"text": "O", "contributes_to": ["s"]}},
            "inspanningen": {
                name: {"text": name, "contributes_to": ["o"], **value}
                for name, value in inspanningen.items()
            },
            "phases": {"fase-1": {"title": "Fase 1", "start": "2023-07", "end": "2024-07"}},
            "planning": {"focus": {"2024": 3, "2025": 3, "2026": 3, "fase-1": 3}},
            "decisions": decisions,
        }
    )


def carried(found: Earlier) -> dict[str, list[str]]:
    return {
        fate.value: [one.inspanning for one in carried] for fate, carried in found.fates.items()
    }


def committed(found: Earlier) -> list[tuple[str, str, str]]:
    assert all(one.kind is CommitmentKind.ADOPTED for one in found.commitments)
    return [(one.inspanning, str(one.start), str(one.end)) for one in found.commitments]


def for_(period: str, now: Programme, *plans: AdoptedPlan) -> Earlier:
    return earlier(now, plans, resolve(period, now))


# --- one inspanning of the plan for 2024, seen from 2025 --------------------------------------


@each(
    ("duration", "now", "fates", "commitment"),
    [
        # by its duration
        (18, {}, ["runs_on"], [("x", "2024-01-01", "2025-06-30")]),
        (13, {}, ["runs_on"], [("x", "2024-01-01", "2025-01-31")]),
        (12, {}, ["slipped"], []),
        (6, {}, ["slipped"], []),
        (None, {}, ["unknown"], []),
        # what the file says now goes before what the plan said
        (None, {"duration": 18}, ["runs_on"], [("x", "2024-01-01", "2025-06-30")]),
        (6, {"duration": 18}, ["slipped", "runs_on"], [("x", "2024-01-01", "2025-06-30")]),
        (18, {"duration": 6}, ["slipped"], []),
        # what really happened
        (18, {"progress": "finished"}, ["finished"], []),
        (6, {"progress": "finished"}, ["finished"], []),
        (None, {"progress": "stopped"}, ["stopped"], []),
        (18, {"progress": "running"}, ["runs_on"], []),
        (6, {"progress": "running"}, ["slipped", "runs_on"], []),
        (None, {"progress": "running"}, ["runs_on"], []),
        # agreed dates: the file says it itself
        (None, {"start": "2024-03", "end": "2025-03"}, ["runs_on"], []),
        (None, {"start": "2024-03"}, ["unknown"], []),
        (6, {"start": "2024-03", "duration": 6}, ["slipped"], []),
        (None, {"start": "2025-03"}, ["planned"], []),
        # runs always now
        (18, {"structural": "ja"}, [], []),
    ],
)
def test_what_has_become_of_one(
    duration: int | None,
    now: dict[str, str],
    fates: list[str],
    commitment: list[tuple[str, str, str]],
) -> None:
    found = for_("2025", programme(x=now), plan(chosen={"x": duration}))
    assert sorted(carried(found)) == sorted(fates)
    assert committed(found) == commitment
    assert found.parked == ()


def test_a_shorter_duration_that_is_over_is_told_as_not_finished() -> None:
    # The plan said June 2025, the file now says June 2024: nobody said that it is finished.
    found = for_("2025", programme(x={"duration": 6}), plan(chosen={"x": 18}))
    assert carried(found) == {"slipped": ["x"]}


def test_what_is_known_of_one_that_runs_on() -> None:
    (one,) = for_("2025", programme(x={}), plan(chosen={"x": 18})).of(Fate.RUNS_ON)
    end = datetime.date(2025, 6, 30)
    assert (one.text, one.plan, one.told) == ("x toen", "2024", False)
    assert (one.start, one.planned_end, one.end) == (datetime.date(2024, 1, 1), end, end)


def test_one_that_began_later_than_planned_runs_as_much_longer() -> None:
    now = programme(x={"duration": 18, "progress": {"state": "running", "date": "2024-03"}})
    (one,) = for_("2025", now, plan(chosen={"x": 18})).of(Fate.RUNS_ON)
    assert (one.planned_end, one.end) == (datetime.date(2025, 6, 30), datetime.date(2025, 8, 31))
    over = programme(x={"duration": 18, "progress": {"state": "stopped", "date": "2024-03"}})
    (gone,) = for_("2025", over, plan(chosen={"x": 18})).of(Fate.STOPPED)
    assert gone.start == datetime.date(2024, 1, 1)


def test_only_its_plan_says_that_it_runs() -> None:
    now = programme(a={}, b={"progress": "running"}, c={})
    found = for_("2025", now, plan(chosen={"a": 18, "b": 18, "c": None}))
    assert [one.inspanning for one in found.not_told] == ["a", "c"]


def test_what_is_no_longer_in_the_file_is_told() -> None:
    found = for_("2025", programme(x={}), plan(chosen={"weg": 18}, not_now={"ook-weg": "r"}))
    assert carried(found) == {"gone": ["weg"]}
    assert found.of(Fate.GONE)[0].text == "weg toen"
    assert (found.commitments, found.parked) == ((), ())


def test_what_was_parked_keeps_the_reason_of_then() -> None:
    now = programme(x={}, y={"progress": "running"}, z={"start": "2025"})
    reasons = {"z": "Reden Z", "x": "Reden X", "y": "Reden Y"}
    found = for_("2025", now, plan(not_now=reasons))
    # What has begun since, or has an agreed start, is not parked any more.
    assert [(p.inspanning, p.plan, p.why.reason) for p in found.parked] == [
        ("x", "2024", "Reden X")
    ]


def test_what_ran_then_runs_on_until_its_own_end() -> None:
    running = {
        "x": {"kind": "adopted", "start": "2023-01-01", "end": "2025-03-31"},
        "y": {"kind": "running", "start": "2023-01-01"},
    }
    found = for_("2025", programme(x={}, y={}), plan(running=running))
    assert carried(found) == {"runs_on": ["x"], "unknown": ["y"]}
    assert committed(found) == [("x", "2023-01-01", "2025-03-31")]


# --- decisions since -------------------------------------------------------------------------


def decided(decision: str, period: str, date: str = "2024-06-01") -> dict[str, str]:
    values = {"inspanning": "x", "decision": decision, "period": period}
    return values | {"reason": "R", "role": "Stuurgroep", "date": date}


@each(
    ("decision", "overruled"),
    [
        (decided("out", "2025"), True),
        (decided("later", "2025"), True),
        (decided("out", "2024"), True),  # since: it was in the plan and went out of it
        (decided("out", "2024", date="2023-11-01"), False),  # the plan knew it
        (decided("out", "2025", date="2023-11-01"), True),  # it is about 2025 all the same
        (decided("in", "2025"), False),
        (decided("stop", "2025"), True),
        (decided("go_on", "2025"), False),
        (decided("start", "2025"), False),
        (decided("change", "2025") | {"change": "C"}, False),
        (decided("out", "2027"), False),
    ],
)
def test_what_people_decided_since_goes_before_the_plan(
    decision: dict[str, str], overruled: bool
) -> None:
    found = for_("2025", programme((decision,), x={}), plan(chosen={"x": 24}))
    assert [one.number for one in found.overruled] == ([0] if overruled else [])
    assert bool(found.commitments) is not overruled
    assert bool(found.fates) is not overruled


def test_the_last_decision_goes_before_the_plan() -> None:
    made = (decided("stop", "2025", "2024-06-01"), decided("go_on", "2025", "2024-09-01"))
    assert for_("2025", programme(made, x={}), plan(chosen={"x": 24})).overruled == ()
    found = for_("2025", programme(made[:1], x={}), plan(chosen={"x": 24}))
    assert [one.decision.decision.value for one in found.overruled] == ["stop"]


def test_what_is_finished_is_not_decided_about_any_more() -> None:
    now = programme((decided("out", "2025"),), x={"progress": "finished"})
    found = for_("2025", now, plan(chosen={"x": 24}))
    assert carried(found) == {"finished": ["x"]}
    assert found.overruled == ()


# --- which plans are earlier, and which of them holds -----------------------------------------


@each(
    ("wanted", "plans", "used"),
    [
        ("2025", ["2024"], ["2024"]),
        ("2024", ["2024"], []),
        ("2024", ["2025"], []),
        ("2024", ["fase-1"], ["fase-1"]),
        ("fase-1", ["2024"], []),
        ("2024-2026", ["2024"], ["2024"]),
        ("2024", ["2024-2026"], []),
        ("2025", ["2024-2026"], ["2024-2026"]),
        ("2026", ["2025", "2024"], ["2024", "2025"]),
    ],
)
def test_a_plan_is_earlier_where_it_starts_or_ends_before(
    wanted: str, plans: list[str], used: list[str]
) -> None:
    found = for_(wanted, programme(x={}), *(plan(period) for period in plans))
    assert [one.period for one in found.plans] == used


def test_of_two_plans_the_one_that_was_adopted_last_holds() -> None:
    phase = plan("fase-1", "2023-06-01", chosen={"x": 30, "y": None}, not_now={"z": "Fase"})
    year = plan("2024", "2023-12-14", chosen={"z": 18}, not_now={"x": "Jaar", "y": "Jaar"})
    now = programme(x={}, y={}, z={})
    for order in ((phase, year), (year, phase)):
        found = for_("2025", now, *order)
        assert committed(found) == [("z", "2024-01-01", "2025-06-30")]
        assert [(p.inspanning, p.why.reason) for p in found.parked] == [
            ("x", "Jaar"),
            ("y", "Jaar"),
        ]
    later = plan("fase-1", "2024-02-01", chosen={"x": 30}, not_now={"z": "Fase"})
    found = for_("2025", now, later, year)
    assert committed(found) == [("x", "2023-07-01", "2025-12-31")]
    assert [(p.inspanning, p.why.reason) for p in found.parked] == [("y", "Jaar"), ("z", "Fase")]


def test_of_one_day_the_plan_that_starts_last_holds() -> None:
    phase = plan("fase-1", chosen={"x": 30})
    year = plan("2024", not_now={"x": "Jaar"})
    found = for_("2025", programme(x={}), year, phase)
    assert (committed(found), len(found.parked)) == ([], 1)


def test_what_has_no_duration_runs_in_its_own_period() -> None:
    # Phase 1 lasts until July 2024: so long the plan counted with it, and no longer.
    found = for_("2024", programme(x={}), plan("fase-1", chosen={"x": None}))
    assert carried(found) == {"unknown": ["x"]}
    assert committed(found) == [("x", "2023-07-01", "2024-07-31")]


def test_a_plan_of_several_years_starts_things_later() -> None:
    several = plan("2024-2026", chosen={"x": ("2025", 6), "y": ("2026", None), "z": ("2024", 6)})
    found = for_("2025", programme(x={}, y={}, z={}), several)
    assert carried(found) == {"planned": ["x", "y"], "slipped": ["z"]}
    assert committed(found) == [
        ("x", "2025-01-01", "2025-06-30"),
        ("y", "2026-01-01", "None"),
    ]


# --- in a proposal ---------------------------------------------------------------------------


def test_what_runs_on_is_in_the_next_proposal() -> None:
    now = programme(x={}, y={})
    found = for_("2025", now, plan(chosen={"x": 18}, not_now={"y": "r"}))
    proposal = propose(GoalGraph(now), "2025", commitments=found.commitments)
    assert [one.inspanning for one in proposal.commitments] == ["x"]
    assert "x" not in proposal.choice.starts
    assert dict(proposal.choice.starts) == {"y": 0}


SAID = st.fixed_dictionaries(
    {},
    optional={
        "duration": st.integers(1, 40),
        "progress": st.sampled_from(["running", "finished", "stopped"]),
        "start": st.sampled_from(["2023-05", "2024-03", "2025-02"]),
        "structural": st.booleans(),
    },
)


@given(
    st.dictionaries(st.sampled_from("abcd"), SAID),
    st.lists(
        st.tuples(
            st.sampled_from(["2023", "2024", "2025", "fase-1", "2024-2026"]),
            st.sampled_from(["2022-12-01", "2023-12-14", "2024-02-01"]),
            st.dictionaries(st.sampled_from("abcd"), st.none() | st.integers(1, 40)),
        ),
        max_size=3,
    ),
    st.sampled_from(["2024", "2025", "2025-2026", "fase-1"]),
)
def test_nothing_is_carried_over_that_nobody_said(
    said: dict[str, Any], plans: list[tuple[str, str, dict[str, int | None]]], wanted: str
) -> None:
    now = programme(**said)
    found = for_(wanted, now, *(plan(p, day, chosen=chosen) for p, day, chosen in plans))
    first = resolve(wanted, now)[0].interval.start
    chosen = {name for _, _, names in plans for name in names}
    for one in found.commitments:
        value = now.inspanningen[one.inspanning]
        assert one.inspanning in chosen
        assert not value.structural
        assert value.progress is None
        assert value.start is None
        assert one.end is None or one.end >= first
    for carried_over in found.fates.values():
        assert {one.inspanning for one in carried_over} <= chosen
    gone = {one.inspanning for one in found.of(Fate.GONE)}
    assert not gone & set(now.inspanningen)


def test_it_runs_on_from_the_month_in_which_it_was_to_start() -> None:
    now = programme(a={"duration": 12}, b={"duration": 12})
    chosen = {
        "a": {"period": "2024", "duration": 12, "start": "2024-10"},
        # As plans of before version 2 had it: from the first month of its period.
        "b": {"period": "2024", "duration": 12},
    }
    adopted = plan(inspanningen={name: {"text": name} for name in chosen})
    adopted = sealed(adopted.model_copy(update={"chosen": _chosen(chosen)}))
    found = for_("2025", now, adopted)
    assert [(one.inspanning, str(one.end)) for one in found.of(Fate.RUNS_ON)] == [
        ("a", "2025-09-30")
    ]
    assert [one.inspanning for one in found.of(Fate.SLIPPED)] == ["b"]
    (commitment,) = found.commitments
    assert (commitment.start, commitment.end) == (
        datetime.date(2024, 10, 1),
        datetime.date(2025, 9, 30),
    )


def _chosen(values: dict[str, Any]) -> dict[str, Chosen]:
    return {name: Chosen.model_validate(value) for name, value in values.items()}


def test_a_plan_that_says_nothing_of_it_takes_nothing_back() -> None:
    """A plan for one year in between does not have what starts after that year."""
    now = programme(a={"duration": 6}, b={"duration": 6})
    range_ = plan("2024-2026", chosen={"a": ("2026", 6)})
    between = plan("2024", date="2024-02-01", chosen={"b": 6})
    between = sealed(
        between.model_copy(
            update={"inspanningen": {**between.inspanningen, "a": range_.inspanningen["a"]}}
        )
    )
    (commitment,) = for_("2026", now, range_, between).commitments
    assert (commitment.inspanning, commitment.start) == ("a", datetime.date(2026, 1, 1))
