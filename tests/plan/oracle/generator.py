"""Small programmes with every kind of demand in them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from toc.core.model import Aim

FIRST = 2024
STRATEGIC = ("s1", "s2")
OPERATIONAL = ("o1", "o2", "o3", "o4")
NETWORKS = ("n1", "n2", "n3")
PARTNERS = ("p1", "p2")
CALLED = {"Partner Een": "p1", "Een": "p1", "Partner Twee": "p2"}
"""What else the partners are called, where the file says so."""
MISTYPED = {"Partnr 1": "Partner 1"}
"""Names that look like one that may be known, and which."""
USUAL = tuple(Aim)
VERDICTS = ("in", "in", "out", "later", "stop", "go_on", "start", "change")


@st.composite
def programmes(draw: st.DrawFn, most: int = 6, *, demanding: bool = False) -> dict[str, Any]:
    """A small programme as it would stand in a file. One that is `demanding` has much in it that
    people demand, so that it often cannot all hold."""
    names = [f"i{n}" for n in range(draw(st.integers(1, most)))]
    # In some of them judgements decide: few goals, little room, and participants that differ.
    judging = not demanding and draw(st.integers(0, 2)) == 0
    goals_of = OPERATIONAL[:1] if judging else OPERATIONAL
    often = 2 if demanding else 14 if judging else 5
    some = st.lists(st.sampled_from(names), max_size=2, unique=True)

    def now_and_then(value: st.SearchStrategy[Any], times: int = often) -> Any:
        return draw(value) if draw(st.integers(0, times)) == 0 else None

    goals = {
        goal: {
            "text": goal,
            "contributes_to": draw(st.lists(st.sampled_from(STRATEGIC), max_size=1)),
            "network": draw(st.lists(st.sampled_from(NETWORKS), max_size=2, unique=True)),
        }
        for goal in OPERATIONAL
    }
    opinions = st.dictionaries(
        st.sampled_from(["a", "b", "c"] if judging else ["a", "b"]),
        st.sampled_from([1, 3, 9]),
        min_size=int(judging),
        max_size=3 if judging else 2,
    )
    link = st.fixed_dictionaries(
        {
            "goal": st.sampled_from(goals_of),
            "basis": st.sampled_from(["stated", "network"]),
            **({"participants": opinions} if judging else {}),
        },
        optional={
            "points": st.sampled_from([1, 3, 9]),
            **({} if judging else {"participants": opinions}),
        },
    )
    day = st.sampled_from(["2023-07", "2024", "2024-01", "2024-05", "2024-09-16", "2025-03"])
    later_day = st.sampled_from(["2025-03", "2025-12", "2026-06"])
    listed = draw(st.booleans())
    brought = st.dictionaries(
        st.sampled_from([*PARTNERS, *CALLED] if listed else PARTNERS),
        st.sampled_from([7, 10, 0.4]),
        max_size=2,
    )
    amount = st.one_of(
        st.sampled_from([10, 20.5, 30, 100]),
        st.fixed_dictionaries({"partners": brought}),
        st.just({"amount": 40, "partners": {"p1": 15}}),
        st.fixed_dictionaries(
            {"per_year": st.sampled_from([12, 20.5])},
            optional={"periods": st.just({"2025": 30}), "partners": brought},
        ),
        st.fixed_dictionaries(
            {"in_total": st.sampled_from([36, 50.5])}, optional={"partners": brought}
        ),
        st.fixed_dictionaries(
            {
                "periods": st.dictionaries(
                    st.sampled_from(["2023", "2024", "2025", "2026", "over"]),
                    st.sampled_from([0, 10, 20.5, 30]),
                    min_size=1,
                    max_size=3,
                )
            },
            optional={"partners": brought},
        ),
        st.just({"amount": 30, "periods": {"2024": 10, "2025": 20}, "partners": {"p1": 12}}),
    )
    inspanningen = {}
    for name in names:
        state = now_and_then(st.sampled_from(["running", "finished", "stopped"]))
        start = now_and_then(day)
        value = {
            "text": name,
            "contributes_to": draw(
                st.lists(
                    link, min_size=int(judging), max_size=3, unique_by=lambda one: one["goal"]
                )
            ),
            "requires": [other for other in draw(some) if not judging and draw(st.booleans())],
            "together_with": [other for other in draw(some) if other != name],
            "not_with": [other for other in draw(some) if draw(st.integers(0, 2)) == 0],
            "duration": draw(st.sampled_from([None, None, 2, 6, 7, 12, 13, 30])),
            "structural": draw(st.integers(0, 6)) == 0,
            "scores": draw(st.sampled_from([{}, {}, {"leeft": 3}, {"leeft": 9, "ander": 9}])),
            "start": start,
            "end": now_and_then(later_day),
            "earliest": now_and_then(day),
            "latest": now_and_then(day),
            "cost": now_and_then(amount, 1),
            "fte": now_and_then(amount, 2),
            "progress": None
            if state is None
            else {"state": state, "date": now_and_then(st.sampled_from(["2023-04", "2024-11"]))},
        }
        inspanningen[name] = {key: given for key, given in value.items() if given is not None}
    decisions = []
    for name in names:
        verdict = now_and_then(st.sampled_from(VERDICTS))
        if verdict is not None:
            decisions.append(
                {
                    "inspanning": name,
                    "decision": verdict,
                    "period": str(draw(st.integers(FIRST, FIRST + 1))),
                    "reason": "r",
                    "role": "rol",
                    "date": "2023",
                    **({"change": "c"} if verdict == "change" else {}),
                    **({"earliest": "2025-06"} if draw(st.integers(0, 3)) == 0 else {}),
                }
            )
    for goal in (*STRATEGIC, *OPERATIONAL):
        if draw(st.integers(0, 9)) == 0:
            decisions.append(
                {
                    "goal": goal,
                    "decision": draw(st.sampled_from(["stop", "stop", "go_on"])),
                    "period": str(draw(st.integers(FIRST, FIRST + 1))),
                    "reason": "r",
                    "role": "rol",
                    "date": "2023",
                }
            )
    rooms = st.dictionaries(st.sampled_from(["2024", "2025"]), st.sampled_from([12, 30.9, 60]))
    return {
        "title": "Proef",
        "vision": "v",
        "horizon": {"start": "2023-07", "end": "2026-06"},
        "phases": {"over": {"title": "Over", "start": "2024-09", "end": "2025-02"}},
        "partners": {
            "p1": {"name": "Partner Een", "also_called": ["Een"]},
            "p2": "Partner Twee",
        }
        if listed
        else {},
        "networks": {network: network for network in NETWORKS},
        "strategic_goals": {goal: goal for goal in STRATEGIC},
        "operational_goals": goals,
        "inspanningen": inspanningen,
        "decisions": decisions,
        "planning": {
            "criteria": {
                "leeft": {"text": "leeft", "applied_by": "scores"},
                "ander": {"text": "ander", "applied_by": "scores", "weight": 2},
            },
            "budget": draw(rooms),
            "fte": draw(rooms),
            "partners": {
                partner: {"budget": draw(rooms), "fte": draw(rooms)}
                for partner in (["Partner Een", "p2"] if listed else PARTNERS)
            },
            "aims": [
                aim.value
                for aim in draw(st.lists(st.sampled_from(USUAL), max_size=3, unique=True))
            ],
        },
    }
