"""The figures that the project publishes are those that are measured, and never get worse.

`pytest --update-golden` on this file writes the published figures anew, and raises the floors
where a rule got better; it never lowers one. Then `python -m toc rules --to docs/regels` writes
them on the pages. A floor is how many false alarms and misses a rule may have at most.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from tests.check.rules.wording.scoring import (
    ALIKE,
    HANDED,
    READS,
    UNSEEN,
    Scores,
    published,
    scores,
    texts,
)
from toc.check.rules import measured_scores as measured
from toc.check.rules.catalogue import CATALOGUE
from toc.core.words import Language

FIGURES = Path(measured.__file__).with_name("measured.json")
SETS = [one for one in (HANDED, UNSEEN) if (one / "texts.jsonl").is_file()]
Floors = dict[str, dict[str, dict[str, int]]]


@cache
def measure(folder: Path) -> Scores:
    return scores(folder)


def figures() -> dict[str, object]:
    """What is measured on the published set, as it is published."""
    by_rule: dict[str, dict[str, dict[str, int]]] = {}
    for (language, rule), score in measure(published()).items():
        by_rule.setdefault(rule, {})[language] = {
            "texts": score.texts,
            "right": score.right,
            "false": len(score.false),
            "missed": len(score.missed),
        }
    return {"set": published().name, "figures": dict(sorted(by_rule.items()))}


def written(value: object) -> str:
    return json.dumps(value, indent=2) + "\n"


def raised(known: Floors, measured_now: Scores) -> Floors:
    """The floors, raised to what is measured now where that is better."""
    floors: Floors = {}
    for (language, rule), score in measured_now.items():
        now = {"false": len(score.false), "missed": len(score.missed)}
        old = known.get(rule, {}).get(language, now)
        floors.setdefault(rule, {})[language] = {key: min(now[key], old[key]) for key in now}
    return dict(sorted(floors.items()))


def test_the_published_figures_are_those_that_are_measured(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden", default=False):
        FIGURES.write_text(written(figures()), encoding="utf-8", newline="\n")
    assert FIGURES.read_text(encoding="utf-8") == written(figures())


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_no_rule_reads_worse_than_it_did(folder: Path, request: pytest.FixtureRequest) -> None:
    file = folder / "floors.json"
    floors: Floors = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    if request.config.getoption("--update-golden", default=False):
        floors = raised(floors, measure(folder))
        file.write_text(written(floors), encoding="utf-8", newline="\n")
    worse = []
    for (language, rule), score in measure(folder).items():
        floor = floors[rule][language]
        for kind, found in (("false", score.false), ("missed", score.missed)):
            if len(found) > floor[kind]:
                worse += [
                    f"{rule} [{language}] {kind} {len(found)}, at most {floor[kind]}:",
                    *(f"  {text}" for text in found),
                ]
    assert not worse, "\n".join(worse)


def test_a_floor_is_only_raised() -> None:
    from tests.check.rules.wording.scoring import Score

    known: Floors = {"r": {"nl": {"false": 1, "missed": 3}}}
    now: Scores = {("nl", "r"): Score(9, 5, ["a", "b"], ["c"]), ("en", "r"): Score(2, 1, ["d"])}
    assert raised(known, now) == {
        "r": {"nl": {"false": 1, "missed": 1}, "en": {"false": 1, "missed": 0}}
    }


def test_the_sets_are_labelled_with_rules_that_there_are() -> None:
    known = {rule.id for rule in CATALOGUE}
    assert HANDED in SETS
    for folder in SETS:
        there = list(texts(folder))
        assert len(there) >= 150
        assert {one.level for one in there} <= set(READS)
        for one in there:
            assert one.holds | one.doubtful <= known, one.text
            assert not one.holds & one.doubtful, one.text


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_a_text_counts_once_for_each_rule_of_its_level_that_is_not_in_doubt(folder: Path) -> None:
    counted: dict[tuple[Language, str], int] = {}
    held: dict[tuple[Language, str], int] = {}
    for one in texts(folder):
        for rule in READS[one.level]:
            if rule not in one.doubtful:
                counted[one.lang, rule] = counted.get((one.lang, rule), 0) + 1
                held[one.lang, rule] = held.get((one.lang, rule), 0) + (rule in one.holds)
    found = {key: score for key, score in measure(folder).items() if key[1] != ALIKE}
    assert {key: score.texts for key, score in found.items()} == counted
    assert {key: score.right + len(score.missed) for key, score in found.items()} == held
