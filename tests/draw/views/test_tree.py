"""The goal tree of `toc show`: everything stands in it somewhere."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.draw.views.tree import NetworkBranch, Stem, Tree, TreeItem, goal_tree


def tree(text: str) -> Tree:
    programme = read_bytes(f"title: Een plan\nvision: V\n{text}".encode(), Path("p")).programme
    assert programme is not None
    return goal_tree(GoalGraph(programme))


def test_a_small_tree() -> None:
    assert tree(
        "lines: {w: Werk}\nnetworks: {n: Samen}\nstrategic_goals: {s: {text: S, line: w}}\n"
        "operational_goals: {a: {text: A, contributes_to: s, network: n}}\n"
        "inspanningen:\n  i: {text: I, contributes_to: {goal: a, basis: network}}\n"
        "  j: {text: J, contributes_to: a, structural: ja}\n  k: K\n"
    ) == Tree(
        "Een plan",
        "V",
        (
            Stem(
                TreeItem("s", 0, "S"),
                "Werk",
                (
                    NetworkBranch(
                        "n",
                        "Samen",
                        (TreeItem("a", 0, "A"),),
                        (TreeItem("i", 1, "I"), TreeItem("j", 2, "J", structural=True)),
                        uncertain=True,
                    ),
                ),
            ),
        ),
        (TreeItem("k", 0, "K"),),
    )


def test_what_has_no_place_in_the_plan_has_one_in_the_tree() -> None:
    found = tree(
        "networks: {n: Samen}\nstrategic_goals: {s: S}\noperational_goals:\n"
        "  a: {text: A, contributes_to: s, network: n}\n"
        "  onder: {text: Onder, contributes_to: a}\n  los: Los\n"
        "inspanningen: {i: {text: I, contributes_to: s}}\n"
    )
    (stem, stray) = found.stems
    assert [(b.network, [g.id for g in b.goals]) for b in stem.branches] == [
        ("n", ["a"]),
        ("", ["onder"]),
        ("", []),
    ]
    assert [item.id for item in stem.branches[2].inspanningen] == ["i"]
    assert stray.goal is None
    assert [goal.id for branch in stray.branches for goal in branch.goals] == ["los"]


elsewhere = st.lists(st.sampled_from(["s", "t", "a", "b", "c", "visie"]), max_size=3, unique=True)


@given(
    st.fixed_dictionaries(
        {name: st.tuples(elsewhere, st.sampled_from(["", "n", "m"])) for name in "abcijk"}
    )
)
def test_every_element_is_shown(links: dict[str, tuple[list[str], str]]) -> None:
    goals = "".join(
        f"  {name}: {{text: T, contributes_to: [{', '.join(to)}], network: {network or '[]'}}}\n"
        for name, (to, network) in links.items()
        if name in "abc"
    )
    work = "".join(
        f"  {name}: {{text: T, contributes_to: [{', '.join(to)}]}}\n"
        for name, (to, _) in links.items()
        if name in "ijk"
    )
    found = tree(
        f"networks: {{n: N, m: M}}\nstrategic_goals: {{s: S, t: T}}\noperational_goals:\n{goals}"
        f"inspanningen:\n{work}"
    )
    shown = {item.id for item in found.loose}
    for stem in found.stems:
        shown |= {stem.goal.id} if stem.goal else set()
        for branch in stem.branches:
            shown |= {item.id for item in (*branch.goals, *branch.inspanningen)}
    assert shown >= {"s", "t", *"abcijk"}
