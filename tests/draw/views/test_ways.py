"""What `toc why` says of every way up."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.draw.views.ways import MOST_WAYS, WayStep, WayUp, why

TEXT = """title: Een plan
vision: V
strategic_goals: {s: S}
operational_goals:
  a: {text: A, contributes_to: {goal: s, points: 9, assumption: Het werkt}}
  b: {text: B, contributes_to: {goal: s, points: 1}}
  c: {text: C, contributes_to: {goal: s, points: 3}}
  los: Los
inspanningen:
  i: {text: I, contributes_to: [{goal: a, basis: network}, {goal: b, basis: proposal}]}
  j: {text: J, contributes_to: [{goal: c, points: 3}, b]}
  k: {text: K, contributes_to: los}
indicators:
  x: {text: X, measures: a}
  y: {text: Y, measures: visie}
  z: {text: Z}
"""


@pytest.fixture
def tree() -> GoalGraph:
    return graph(TEXT)


def graph(text: str) -> GoalGraph:
    programme = read_bytes(text.encode(), Path("plan.yaml")).programme
    assert programme is not None
    return GoalGraph(programme)


def test_a_way_step_by_step(tree: GoalGraph) -> None:
    answer = why(tree, "i", "nl")
    assert (answer.kind, answer.text) == ("inspanning", "I")
    assert answer.summary == "2 wegen omhoog naar de visie."
    assert answer.ways[0] == WayUp(
        (
            WayStep(
                "i",
                "inspanning",
                "I",
                ("draagt bij aan", "staat in hetzelfde netwerk; niet zeker"),
            ),
            WayStep(
                "a", "operationeel doel", "A", ("draagt bij aan", "9 punten", "aanname: Het werkt")
            ),
            WayStep("s", "strategisch doel", "S", ("draagt bij aan",)),
            WayStep("vision", "visie", "V", ()),
        ),
        "Zwakste schakel: van ‘i’ naar ‘a’ (staat in hetzelfde netwerk; niet zeker).",
    )
    assert answer.ways[1].weakest == "Zwakste schakel: van ‘i’ naar ‘b’ (voorstel)."


def test_scored_and_not_scored(tree: GoalGraph) -> None:
    first, second = why(tree, "j", "nl").ways
    assert first.weakest == "Zwakste schakel: van ‘j’ naar ‘c’ (3 punten)."
    assert second.weakest == "Zwakste schakel: van ‘b’ naar ‘s’ (1 punt)."
    assert second.steps[0].link == ("draagt bij aan", "niet gescoord")


@pytest.mark.parametrize(
    ("element", "summary", "ways"),
    [
        ("vision", "Dit is de visie zelf: alle wegen komen hier uit.", 0),
        ("s", "Eén weg omhoog naar de visie.", 1),
        (
            "k",
            "Van hieruit loopt geen weg naar de visie: het draagt aan niets bij dat daar uitkomt.",
            0,
        ),
        ("x", "Eén weg omhoog naar de visie.", 1),
        ("y", "Eén weg omhoog naar de visie.", 1),
        (
            "z",
            "Van hieruit loopt geen weg naar de visie: het draagt aan niets bij dat daar uitkomt.",
            0,
        ),
    ],
)
def test_summary(tree: GoalGraph, element: str, summary: str, ways: int) -> None:
    answer = why(tree, element, "nl")
    assert (answer.summary, len(answer.ways), answer.more) == (summary, ways, False)


def test_an_indicator_measures_and_goes_on_from_there(tree: GoalGraph) -> None:
    (way,) = why(tree, "x", "nl").ways
    assert [step.link for step in way.steps[:2]] == [
        ("meet",),
        ("draagt bij aan", "9 punten", "aanname: Het werkt"),
    ]
    assert [step.id for step in why(tree, "y", "nl").ways[0].steps] == ["y", "vision"]


def test_an_id_that_is_not_there(tree: GoalGraph) -> None:
    with pytest.raises(KeyError):
        why(tree, "weg", "nl")


def test_more_ways_than_anybody_reads() -> None:
    goals = "".join(f"  g{n}: {{text: G, contributes_to: s}}\n" for n in range(MOST_WAYS + 1))
    to = ", ".join(f"g{n}" for n in range(MOST_WAYS + 1))
    tree = graph(
        f"title: T\nvision: V\nstrategic_goals: {{s: S}}\noperational_goals:\n{goals}"
        f"inspanningen: {{i: {{text: I, contributes_to: [{to}]}}}}\n"
    )
    answer = why(tree, "i", "nl")
    assert answer.more
    assert len(answer.ways) == MOST_WAYS
    assert answer.summary == (
        "50 wegen omhoog naar de visie. Er zijn er meer; dit zijn de eerste 50."
    )
