"""Every sentence that a plan prints is asked again, and every kind of sentence can be."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.plan.oracle.made import programme_of
from tests.plan.sentences import registry, walk
from tests.plan.sentences.record import recording
from tests.plan.sentences.run import tell, tell_next_year
from tests.plan.sentences.told import Told
from toc.plan.words.what_it_takes import TAKES

HERE = Path(__file__).parent
SEEDS = range(1, 31)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_sentence_of_a_plan_is_so(seed: int) -> None:
    values, periods, focus = programme_of(seed, 4)
    tell(values, periods, focus, "en" if seed % 3 == 0 else "nl")


@pytest.mark.parametrize("seed", SEEDS[::4])
def test_so_is_every_sentence_of_the_plan_for_the_year_after(seed: int) -> None:
    values, _, focus = programme_of(seed, 4)
    tell_next_year(values, focus, "en" if seed % 3 == 0 else "nl")


def test_every_kind_of_sentence_has_a_check_or_says_nothing_that_can_be_false() -> None:
    assert registry.CHECKS
    assert registry.missing() == []


def test_no_kind_of_sentence_is_registered_twice() -> None:
    tables = (registry.CHECKS, registry.PARTS, registry.WITHOUT, registry.ELSEWHERE)
    keys = [key for table in tables for key in table]
    assert len(keys) == len(set(keys))


def test_what_is_asked_elsewhere_is_asked_there() -> None:
    assert registry.ELSEWHERE
    for where in set(registry.ELSEWHERE.values()):
        file, _, test = where.partition("::")
        tree = ast.parse((HERE / file).read_text(encoding="utf-8"))
        assert test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_a_sentence_that_is_not_so_is_found() -> None:
    """Each promise made too small or too large, or of another, fails its check."""
    found = next(told for seed in SEEDS if (told := _one_with_extras(seed)) is not None)
    with recording() as record:
        text = TAKES.say("extra.focus", "nl", count=7)
        wrong = TAKES.say("beside", "nl", extras=text)
    told = Told(found.programme, found.oracle, record)
    left = next(name for name in found.oracle.names if name not in found.starts)
    with pytest.raises(walk.WrongSentenceError):
        walk.ask(told, wrong, left)


def _one_with_extras(seed: int) -> Told | None:
    values, _, focus = programme_of(seed, 4)
    told = tell(values, 1, focus)
    return told if told is not None and "TAKES:beside" in told.counts else None
