"""Any two plans can be compared, whatever they have in common."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.change.comparing.pairs import reading
from tests.cli.made_up import made_up
from tests.examples import examples
from toc.change.comparing.commands import Compared, beside_version
from toc.change.comparing.older import Older
from toc.change.comparing.page import comparison_page
from toc.change.comparing.told import Group
from toc.check.opening import open_dossier
from toc.core.comparing import elements_of
from toc.core.dossier import Dossier
from toc.core.model import Programme

SEEDS = st.integers(0, 10_000)


def _dossier(folder: Path, text: str) -> Dossier:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return open_dossier(file)


def _compared(folder: Path, old: str, new: str) -> tuple[Programme, Programme, Compared]:
    read = reading(old)
    before = read.programme
    assert before is not None
    dossier = _dossier(folder, new)
    found = beside_version(dossier, Older(before, read, "eerder"), "nl")
    return before, dossier.sound, found


@settings(max_examples=examples(25), deadline=None)
@given(SEEDS, SEEDS)
def test_any_two_plans_are_told_of(
    tmp_path_factory: pytest.TempPathFactory, one: int, other: int
) -> None:
    folder = tmp_path_factory.mktemp("plan")
    old, new = made_up(one, "nl"), made_up(other, "nl")
    before, after, found = _compared(folder, old, new)
    told = found.told
    assert list(comparison_page(told, "nl"))
    assert found.document().chapters
    came, went = len(told.of(Group.NEW)), len(told.of(Group.GONE))
    assert len(elements_of(after)) - len(elements_of(before)) == came - went
    here = {ref.id for ref in elements_of(after)}
    assert {item.id for item in told.changes if item.group is not Group.GONE} <= here | {""}
    # What was gone is new to who looks from the other side.
    _, _, back = _compared(folder, new, old)
    assert [len(back.told.of(group)) for group in (Group.GONE, Group.NEW)] == [came, went]
    assert len(back.told.of(Group.LEVEL)) == len(told.of(Group.LEVEL))


@settings(max_examples=examples(10), deadline=None)
@given(SEEDS)
def test_a_plan_beside_itself_has_not_changed(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    folder = tmp_path_factory.mktemp("plan")
    text = made_up(seed, "nl")
    _, _, found = _compared(folder, text, text)
    assert found.told.changes == ()
    assert found.told.consequences == ()
