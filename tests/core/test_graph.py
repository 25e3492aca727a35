"""The questions that the domain asks of a programme."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.graph import VISION, GoalGraph, Level, Link, Way, canonical
from toc.core.loading import read_bytes
from toc.core.model import Basis, Contribution

TEXT = """
title: Een plan
vision: Iedereen doet mee
networks: {n: N, m: M, leeg: L}
strategic_goals:
  s: S
  t: {text: T, contributes_to: visie}
operational_goals:
  a: {text: A, contributes_to: [s, weg], network: [m, n]}
  b: {text: B, contributes_to: {goal: t, points: 9}, network: n}
  c: {text: C, contributes_to: [{goal: a, basis: network}], network: m}
  los: {text: Los}
inspanningen:
  i: {text: I, contributes_to: [{goal: a, points: 1}, {goal: b, points: 3}]}
  j: {text: J, contributes_to: [c, j], requires: [i, weg]}
  k: {text: K, requires: i}
  l: {text: L, contributes_to: los}
indicators:
  x: {text: X, measures: a}
  y: {text: Y, measures: visie}
  z: {text: Z}
"""


def graph(text: str = TEXT) -> GoalGraph:
    programme = read_bytes(text.encode(), Path("plan.yaml")).programme
    assert programme is not None
    return GoalGraph(programme)


@pytest.fixture
def tree() -> GoalGraph:
    return graph()


def test_nodes_and_levels(tree: GoalGraph) -> None:
    assert set(tree.graph) == {VISION, *"stabcijklxyz", "los"}
    levels = {element: tree.level(element) for element in (VISION, "s", "a", "i", "x")}
    assert levels == {
        VISION: Level.VISION,
        "s": Level.STRATEGIC,
        "a": Level.OPERATIONAL,
        "i": Level.INSPANNING,
        "x": None,
    }
    with pytest.raises(KeyError):
        tree.level("weg")


def test_links_lead_only_to_what_is_there_and_never_to_oneself(tree: GoalGraph) -> None:
    assert sorted(
        (a, b) for a, b, k in tree.graph.edges(data="link") if k is Link.CONTRIBUTES
    ) == [
        ("a", "s"),
        ("b", "t"),
        ("c", "a"),
        ("i", "a"),
        ("i", "b"),
        ("j", "c"),
        ("l", "los"),
        ("s", VISION),
        ("t", VISION),
    ]
    assert sorted((a, b) for a, b, k in tree.graph.edges(data="link") if k is Link.REQUIRES) == [
        ("j", "i"),
        ("k", "i"),
    ]
    assert sorted((a, b) for a, b, k in tree.graph.edges(data="link") if k is Link.MEASURES) == [
        ("x", "a"),
        ("y", VISION),
    ]


def test_what_is_served_and_measured(tree: GoalGraph) -> None:
    assert tree.serves("i") == ["a", "b"]
    assert tree.served_by("a") == ["c", "i"]
    assert tree.above("j") == {"c", "a", "s", VISION}
    assert tree.measured_by("a") == ["x"]
    assert tree.measured_by(VISION) == ["y"]
    assert tree.measured_by("b") == []
    assert tree.contribution("i", "b") == Contribution(goal="b", points=3)
    assert tree.contribution("s", VISION) is None
    assert tree.reaching_vision == {VISION, "s", "t", "a", "b", "c", "i", "j"}


def test_networks(tree: GoalGraph) -> None:
    assert [tree.networks_of(element) for element in ("a", "c", "i", "j", "l", "s")] == [
        ["n", "m"],
        ["m"],
        ["n", "m"],
        ["m"],
        [],
        [],
    ]
    assert tree.goals_in("n") == ["a", "b"]
    assert tree.inspanningen_in("n") == ["i"]
    assert tree.inspanningen_in("m") == ["i", "j"]
    assert tree.goals_in("leeg") == tree.inspanningen_in("leeg") == []


def test_texts(tree: GoalGraph) -> None:
    assert [tree.text(e) for e in (VISION, "s", "a", "i", "x")] == [
        "Iedereen doet mee",
        "S",
        "A",
        "I",
        "X",
    ]
    with pytest.raises(KeyError):
        tree.text("weg")


def test_the_vision_has_two_names() -> None:
    assert [canonical(word) for word in ("visie", "vision", "visies")] == [
        VISION,
        VISION,
        "visies",
    ]


def test_ways_up(tree: GoalGraph) -> None:
    ways, more = tree.ways_up("i")
    assert [way.ids for way in ways] == [("i", "a", "s", VISION), ("i", "b", "t", VISION)]
    assert not more
    assert tree.ways_up("l") == ([], False)
    assert tree.ways_up("i", limit=1) == (ways[:1], True)
    assert tree.ways_up("i", limit=2) == (ways, False)


def way(*links: Contribution | None) -> Way:
    return Way(tuple(str(n) for n in range(len(links) + 1)), links)


@each(
    ("links", "weakest"),
    [
        ((Contribution(goal="g", points=9), Contribution(goal="g", points=1)), 1),
        ((Contribution(goal="g", points=3), Contribution(goal="g", points=3)), None),
        ((Contribution(goal="g"), Contribution(goal="g")), None),
        ((Contribution(goal="g"), None), None),
        ((None,), None),
        ((Contribution(goal="g", points=1), Contribution(goal="g", basis=Basis.NETWORK)), 1),
        (
            (
                Contribution(goal="g", basis=Basis.NETWORK),
                Contribution(goal="g", basis=Basis.PROPOSAL, points=9),
            ),
            1,
        ),
        ((Contribution(goal="g", points=9), None), 0),
    ],
)
def test_the_weakest_link(links: tuple[Contribution | None, ...], weakest: int | None) -> None:
    assert way(*links).weakest == weakest


def test_ids_in_two_sections() -> None:
    assert graph().doubled == frozenset()
    doubled = graph(
        "title: T\nvision: V\nstrategic_goals: {a: A, vision: X}\ninspanningen: {a: A, b: B}\n"
        "indicators: {b: {text: B}}\n"
    ).doubled
    assert doubled == {"a", "b", VISION}


def test_many_dead_ends_do_not_keep_anybody_waiting() -> None:
    """Forty layers of two goals that lead nowhere: a trillion ways that are none."""
    layers = "".join(
        f"  {name}{n}: {{text: T, contributes_to: [a{n + 1}, b{n + 1}]}}\n"
        for n in range(40)
        for name in "ab"
    )
    text = (
        f"title: T\nvision: V\nstrategic_goals: {{s: S}}\noperational_goals:\n{layers}"
        "  a40: A\n  b40: B\n  goed: {text: G, contributes_to: s}\n"
        "inspanningen: {i: {text: I, contributes_to: [a0, goed]}}\n"
    )
    ways, more = graph(text).ways_up("i")
    assert [found.ids for found in ways] == [("i", "goed", "s", VISION)]
    assert not more


names = st.sampled_from([f"g{n}" for n in range(7)])


@given(st.sets(st.tuples(names, names), max_size=20))
def test_circles_are_found_exactly_where_there_are_some(links: set[tuple[str, str]]) -> None:
    lines = []
    for goal in [f"g{n}" for n in range(7)]:
        above = ", ".join(sorted(b for a, b in links if a == goal))
        lines.append(f"  {goal}: {{text: T, contributes_to: [{above}]}}\n")
    tree = graph(f"title: T\nvision: V\noperational_goals:\n{''.join(lines)}")
    circles = tree.cycles(Link.CONTRIBUTES)
    assert bool(circles) != nx.is_directed_acyclic_graph(tree.contributions)
    for circle in circles:
        for a, b in pairwise([*circle, circle[0]]):
            assert tree.contributions.has_edge(a, b)
        assert len(set(circle)) == len(circle)
        assert circle[0] == min(circle)


sections = {"strategic_goals": "stu", "operational_goals": "abcu", "inspanningen": "ijka"}
indicators = st.dictionaries(st.sampled_from("xyi"), st.sampled_from([*"saix", VISION, "weg"]))
references = st.sampled_from([*"stuabcijka", VISION, "weg"])
stated = {
    section: st.dictionaries(
        st.sampled_from(ids), st.lists(references, max_size=3, unique=True), max_size=4
    )
    for section, ids in sections.items()
}


@given(st.fixed_dictionaries(stated), indicators)
def test_what_it_answers_is_what_networkx_finds_in_its_graph(
    links: dict[str, dict[str, list[str]]], measures: dict[str, str]
) -> None:
    lines = ["title: T", "vision: V"]
    for section, elements in links.items():
        lines.append(f"{section}:" if elements else f"{section}: {{}}")
        for element, others in elements.items():
            stated = f"contributes_to: [{', '.join(others)}]"
            waits = ", requires: [i, j]" if section == "inspanningen" else ""
            lines.append(f"  {element}: {{text: T, {stated}{waits}}}")
    lines.append("indicators:" if measures else "indicators: {}")
    lines += [f"  {one}: {{text: T, measures: {of}}}" for one, of in measures.items()]
    tree = graph("\n".join(lines) + "\n")
    whole, kept = tree.graph, tree.contributions
    assert list(tree) == list(whole)
    for element in whole:
        assert element in tree
        assert tree.level(element) == whole.nodes[element]["level"]
        assert list(tree.linked(element)) == list(whole.successors(element))
        assert list(tree.measured_by(element)) == [
            a for a, _, link in whole.in_edges(element, data="link") if link is Link.MEASURES
        ]
    for element in kept:
        assert list(tree.serves(element)) == list(kept.successors(element))
        assert list(tree.served_by(element)) == list(kept.predecessors(element))
        assert tree.above(element) == nx.descendants(kept, element)
        assert tree.below(element) == nx.ancestors(kept, element)
    for element, goal, found in kept.edges(data="contribution"):
        assert tree.contribution(element, goal) is found
    for element in whole.nodes - kept.nodes:
        assert (tree.serves(element), tree.served_by(element)) == ([], [])
    assert "weg" not in tree
