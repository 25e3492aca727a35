"""Which element of one programme is which of another."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.process import extractOne

from tests.core.comparing.rewordings import NEXT
from tests.each import each
from tests.examples import examples
from toc.core.comparing import Ref, matched
from toc.core.model import Contribution, Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.core.model.base import Value

ANSWERS = Path(__file__).parents[2] / "exchange" / "plans" / "answers"
SECTIONS = {
    "line": "lines",
    "strategic_goal": "strategic_goals",
    "operational_goal": "operational_goals",
    "inspanning": "inspanningen",
    "indicator": "indicators",
}


def programme_of(texts: list[tuple[str, str]]) -> Programme:
    """Texts with their parts, as a programme; ids say nothing."""
    parts: dict[str, dict[str, str]] = {}
    for section, text in texts:
        part = parts.setdefault(section, {})
        part[f"n{len(part)}"] = text
    values: dict[str, object] = {**parts, "title": "T", "vision": "V"}
    values["indicators"] = {id: {"text": text} for id, text in parts.get("indicators", {}).items()}
    return Programme.model_validate(values)


def texts_of(programme: Programme, ref: Ref) -> str:
    value = getattr(programme, ref.section)[ref.id]
    return str(getattr(value, "text", None) or value.title)


def test_measured_on_plans_that_were_reworded() -> None:
    """Of what is paired so much is right, of what is the same so much is found. Whatever makes
    these worse is a step back."""
    right = wrong = missed = 0
    for name, following in NEXT.items():
        said = json.loads((ANSWERS / f"{name}.json").read_text())["elements"]
        before = [(SECTIONS[one["kind"]], one["text"]) for one in said if one["kind"] in SECTIONS]
        after = [
            (section, following.reworded.get(text, text))
            for section, text in before
            if text not in following.gone
        ]
        # What is new stands where it looks most like what was there.
        section_of = {text: section for section, text in before}
        after += [
            (section_of[extractOne(text, list(section_of))[0]], text) for text in following.new
        ]
        assert {*following.reworded, *following.gone} <= {text for _, text in before}
        old, new = programme_of(before), programme_of(after)
        pairs = {
            (texts_of(old, one), texts_of(new, other))
            for one, other in matched(old, new).items()
            if one.section != "vision"
        }
        unchanged = {text for _, text in before} & {text for _, text in after}
        assert {(text, text) for text in unchanged} <= pairs, name
        found = {pair for pair in pairs if pair[0] != pair[1]}
        meant = set(following.reworded.items())
        right += len(found & meant)
        wrong += len(found - meant)
        missed += len(meant - found)
    assert (right, wrong, missed) == (49, 2, 0)


def goal(text: str, *goals: str) -> OperationalGoal:
    links = tuple(Contribution(goal=one) for one in goals)
    return OperationalGoal(text=text, contributes_to=links)


def top(text: str) -> StrategicGoal:
    return StrategicGoal(text=text)


def plan(**parts: dict[str, Value]) -> Programme:
    return Programme.model_validate({"title": "T", "vision": "V", **parts})


@each(
    ("what", "old", "new", "pairs"),
    [
        (
            "one text twice is told apart by what it stands under",
            plan(
                strategic_goals={
                    "a": top("Wonen"),
                    "b": top("Zorg"),
                },
                operational_goals={"x": goal("Overleg", "a"), "y": goal("Overleg", "b")},
            ),
            plan(
                strategic_goals={
                    "q": top("Zorg"),
                    "r": top("Wonen"),
                },
                operational_goals={"p": goal("Overleg", "q"), "o": goal("Overleg", "r")},
            ),
            {"a": "r", "b": "q", "x": "o", "y": "p"},
        ),
        (
            "a goal of another level is the same goal",
            plan(strategic_goals={"a": top("Meer inwoners bewegen")}),
            plan(operational_goals={"b": goal("Meer inwoners bewegen")}),
            {"a": "b"},
        ),
        (
            "what only looks like it is not, on another level",
            plan(strategic_goals={"a": top("Meer inwoners bewegen")}),
            plan(inspanningen={"b": Inspanning(text="Inwoners helpen meer te bewegen")}),
            {},
        ),
        (
            "a wording that is kept beside the text counts",
            plan(
                strategic_goals={
                    "a": StrategicGoal.model_validate(
                        {"text": "Elk kind leest", "other_wordings": "Ieder kind kan goed lezen"}
                    )
                }
            ),
            plan(strategic_goals={"b": top("Ieder kind kan goed lezen.")}),
            {"a": "b"},
        ),
        (
            "the best together, not the first",
            plan(
                inspanningen={
                    "a": Inspanning(text="Een cursus geven aan ouders van jonge kinderen"),
                    "b": Inspanning(text="Een cursus geven aan ouders van jonge baby's"),
                }
            ),
            plan(
                inspanningen={
                    "p": Inspanning(text="Twee cursussen geven aan ouders van jonge baby's"),
                    "q": Inspanning(text="Een cursus geven aan alle ouders van kinderen"),
                }
            ),
            {"a": "q", "b": "p"},
        ),
        (
            "a text of marks only is itself",
            plan(strategic_goals={"a": top("…"), "c": top("?")}),
            plan(strategic_goals={"b": top("…")}),
            {"a": "b"},
        ),
    ],
)
def test_which_is_which(what: str, old: Programme, new: Programme, pairs: dict[str, str]) -> None:
    found = {one.id: other.id for one, other in matched(old, new).items() if one.id}
    assert found == pairs, what


def test_by_id_the_id_decides() -> None:
    old = plan(strategic_goals={"a": top("Wonen"), "b": top("Zorg")})
    new = plan(strategic_goals={"a": top("Zorg"), "c": top("Wonen")})
    found = {one.id: other.id for one, other in matched(old, new, by_id=True).items() if one.id}
    assert found == {"a": "a"}
    assert matched(old, new)[Ref("strategic_goals", "a")] == Ref("strategic_goals", "c")


def test_a_code_decides_where_the_words_leave_doubt() -> None:
    old = plan(inspanningen={"a": Inspanning(text="Een campagne voeren over veilig fietsen")})
    new = plan(
        inspanningen={
            "b": Inspanning(text="Een campagne over fietsen op straat"),
            "c": Inspanning(text="Campagne over veilig lopen"),
        }
    )
    ref = Ref("inspanningen", "a")
    plain = matched(old, new)[ref]
    other = Ref("inspanningen", "c" if plain.id == "b" else "b")
    coded = matched(old, new, old_codes={ref: "1.2"}, new_codes={other: "1.2"})
    assert coded[ref] == other


WORDS = st.sampled_from(
    ["meer", "inwoners", "lezen", "fietsen", "zorg", "in", "de", "wijk", "2026"]
)
TEXTS = st.lists(
    st.tuples(
        st.sampled_from(["strategic_goals", "operational_goals", "inspanningen", "indicators"]),
        st.lists(WORDS, min_size=1, max_size=6).map(" ".join),
    ),
    max_size=14,
)


@settings(max_examples=examples(60))
@given(TEXTS, TEXTS)
def test_one_to_one_and_the_same_from_both_sides(
    ours: list[tuple[str, str]], theirs: list[tuple[str, str]]
) -> None:
    old, new = programme_of(ours), programme_of(theirs)
    pairs = matched(old, new)
    assert len(set(pairs.values())) == len(pairs)
    assert matched(new, old) == {other: one for one, other in pairs.items()}


@settings(max_examples=examples(30))
@given(TEXTS)
def test_a_programme_is_itself(texts: list[tuple[str, str]]) -> None:
    programme = programme_of(texts)
    assert all(one == other for one, other in matched(programme, programme).items())
