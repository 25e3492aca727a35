"""Joining programmes, one thing at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.change.merging.bases import find_base
from toc.change.merging.joining import Choices, ConflictKind, Side
from toc.change.merging.needed import Joined, join
from toc.change.saving import FileChange, save
from toc.cli.saving import writing
from toc.core.loading import read_bytes
from toc.core.model import Programme

BASE = """\
title: Buurt
vision: Iedereen doet mee
strategic_goals: {meedoen: Meer buren doen mee}
operational_goals:
  kennen: {text: Buren kennen elkaar, contributes_to: meedoen}
  helpen: {text: Kinderen leren zwemmen, contributes_to: meedoen}
inspanningen:
  feest: {text: Een feest geven, contributes_to: kennen, cost: {2024: 1}, source: {document: plan}}
"""


def programme(*pairs: tuple[str, str]) -> Programme:
    """The base, with some texts in the place of others."""
    text = BASE
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    made = read_bytes(text.encode(), Path("plan.yaml")).programme
    assert made is not None
    return made


def joined(mine: Programme, theirs: Programme, choices: Choices | None = None) -> Joined:
    """Both, made of the base."""
    return join(programme(), mine, theirs, choices)


def paths(made: Joined) -> list[tuple[str, ...]]:
    """What clashes."""
    return [one.key for one in made.conflicts]


def test_what_cannot_be_together_is_one_clash() -> None:
    """Each names another amount, and they differ about a partner as well."""
    mine = programme(("{2024: 1}", "{2024: 1, per_year: 5, partners: {school: 1}}"))
    theirs = programme(("{2024: 1}", "{2024: 1, in_total: 9, partners: {school: 2}}"))
    made = joined(mine, theirs)
    assert paths(made) == [("both", "inspanningen", "feest", "cost")]
    assert made.programme == mine


def test_two_places_in_one_document_are_two_sources() -> None:
    one, two = (
        programme(
            ("{document: plan}", f"[{{document: plan}}, {{document: plan, section: '{n}'}}]")
        )
        for n in (1, 2)
    )
    made = joined(one, two)
    assert paths(made) == []
    sources = made.programme.inspanningen["feest"].source
    assert [one.section for one in sources] == [None, "1", "2"]


TUIN = "inspanningen:\n  tuin: {text: Een tuin, contributes_to: kennen}\n"
GOAL = "operational_goals:\n  tuin: {text: Er is groen, contributes_to: meedoen}\n"


def test_one_new_id_for_a_goal_and_an_inspanning() -> None:
    made = joined(programme(("inspanningen:\n", TUIN)), programme(("operational_goals:\n", GOAL)))
    assert paths(made) == [("id", "inspanningen", "tuin")]
    assert "tuin" in made.programme.inspanningen
    assert "tuin-2" in made.programme.operational_goals


def test_the_next_free_id_is_taken() -> None:
    other = TUIN.replace("Een tuin", "Taal leren") + TUIN[14:].replace("tuin:", "tuin-2:")
    made = joined(programme(("inspanningen:\n", TUIN)), programme(("inspanningen:\n", other)))
    assert {"tuin", "tuin-2", "tuin-3"} <= made.programme.inspanningen.keys()
    assert made.programme.inspanningen["tuin-3"].text == "Taal leren"


def test_what_mine_named_already_though_it_was_gone_is_no_clash() -> None:
    mine = programme(
        ("  kennen: {text: Buren kennen elkaar, contributes_to: meedoen}\n", ""),
    )
    made = joined(mine, programme(("Een feest", "Een groot feest")))
    assert paths(made) == []
    assert "kennen" not in made.programme.operational_goals


def test_all_that_needs_it_goes_with_what_is_chosen_to_go() -> None:
    mine = programme(
        ("  helpen: {text: Kinderen leren zwemmen, contributes_to: meedoen}\n", ""),
    )
    decision = "{goal: helpen, decision: change, change: Ja, period: '%d', %s}"
    rest = "reason: x, role: r, date: 2024"
    other = f"{{inspanning: feest, decision: in, period: '2024', {rest}}}"
    listed = ", ".join((decision % (2024, rest), decision % (2025, rest), other))
    theirs = programme(("title: Buurt\n", f"title: Buurt\ndecisions: [{listed}]\n"))
    key = ("needed", "operational_goals", "helpen")
    assert paths(joined(mine, theirs)) == [key]
    made = joined(mine, theirs, {key: Side.MINE})
    assert [one.about for one in made.programme.decisions] == ["feest"]
    kept = joined(mine, theirs, {key: Side.THEIRS})
    assert len(kept.programme.decisions) == 3


def test_a_new_id_that_the_other_gave_to_another_kind_of_thing() -> None:
    mine = programme(("  helpen: {", "  tuin: {"))
    made = joined(mine, programme(("inspanningen:\n", TUIN)))
    assert [one.kind for one in made.conflicts] == [ConflictKind.ID]
    assert made.programme.operational_goals["tuin"].text == "Kinderen leren zwemmen"
    assert made.programme.inspanningen["tuin-2"].text == "Een tuin"
    assert "helpen" not in made.programme.operational_goals


def test_of_another_level_is_gone_there_and_the_other_is_asked() -> None:
    helpen = "  helpen: {text: Kinderen leren zwemmen, contributes_to: meedoen}\n"
    mine = programme(
        (helpen, ""),
        ("inspanningen:\n", "inspanningen:\n  zwemmen: {text: Kinderen leren zwemmen}\n"),
    )
    theirs = programme((helpen, helpen.replace("leren", "leren graag")))
    made = joined(mine, theirs)
    assert paths(made) == [("removed", "operational_goals", "helpen")]
    assert "zwemmen" in made.programme.inspanningen


@pytest.mark.parametrize("turned", [False, True])
def test_no_version_of_another_programme_is_the_one_of_both(tmp_path: Path, turned: bool) -> None:
    mine, theirs = tmp_path / "mijn.yaml", tmp_path / "ander.yaml"
    mine.write_text(BASE, encoding="utf-8")
    theirs.write_text("title: Anders\nvision: V\nstrategic_goals: {a: B}\n", encoding="utf-8")
    with writing(mine, language="nl"):
        save([FileChange(mine, BASE.encode(), BASE.replace("Buurt", "Wijk").encode())])
    assert find_base(*((theirs, mine) if turned else (mine, theirs))) is None
    theirs.write_text(BASE.replace("feest geven", "markt houden"), encoding="utf-8")
    found = find_base(*((theirs, mine) if turned else (mine, theirs)))
    assert found is not None
    assert found.data == BASE.encode()
