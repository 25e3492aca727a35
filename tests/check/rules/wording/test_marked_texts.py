"""How well the wording rules read texts from fields that they were not made for.

`FLOORS` holds the figures that were measured: a rule that gets worse fails, and says on which
text.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML

from toc.check.rules.rule import RuleCase, rule
from toc.check.rules.wording import WORDING
from toc.core.graph import GoalGraph
from toc.core.model import Programme

MARKED = tuple(Path(__file__).parent / name for name in ("marked_texts.yaml", "fresh_texts.yaml"))
RULES = tuple(rule(module) for module in WORDING)
TODAY = datetime.date(2024, 6, 1)

FLOORS: dict[str, tuple[float, float]] = {
    "placeholder": (1.00, 1.00),
    "goal-phrased-as-activity": (1.00, 1.00),
    "output-as-goal": (1.00, 0.83),
    "goal-without-change": (1.00, 1.00),
    "inspanning-as-effect": (1.00, 1.00),
    "goals-without-measure": (0.92, 0.86),
    "comparative-without-baseline": (0.91, 1.00),
    "same-group-several-names": (1.00, 1.00),
    "goal-without-group": (0.67, 1.00),
    "two-results": (1.00, 0.83),
    "means-and-end": (1.00, 0.83),
    "inspanning-without-verb": (1.00, 0.86),
    "vague-words": (0.80, 0.80),
    "inconsistent-terms": (1.00, 1.00),
    "two-spellings": (1.00, 1.00),
    "long-text": (1.00, 1.00),
}
"""Precision and recall, over both files."""


@dataclass
class Score:
    """What a rule found: rightly, wrongly, and what it missed."""

    right: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        found = len(self.right) + len(self.false)
        return len(self.right) / found if found else 1.0

    @property
    def recall(self) -> float:
        there = len(self.right) + len(self.missed)
        return len(self.right) / there if there else 1.0


def _alone(marked: dict[str, object]) -> Programme:
    """A programme around one text. What stands around it is without faults of its own."""
    level, text = marked["level"], marked["text"]
    dutch = marked["language"] == "nl"
    goal = "In 2030 slaapt 80% van de kinderen goed" if dutch else "By 2030, 80% of children sleep"
    given: dict[str, object] = {
        "title": "T",
        "language": marked["language"],
        "vision": "Iedereen slaapt goed" if dutch else "Everybody sleeps well",
        "operational_goals": {"goal": {"text": text if level == "operational" else goal}},
    }
    if level == "strategic":
        given["strategic_goals"] = {"strategic": {"text": text}}
    if level == "inspanning":
        given["inspanningen"] = {"doing": {"text": text, "contributes_to": "goal"}}
    if "served_by" in marked:
        given["inspanningen"] = {"doing": {"text": marked["served_by"], "contributes_to": "goal"}}
    if marked.get("baseline"):
        given["indicators"] = {
            "measure": {
                "text": "M",
                "measures": "goal",
                "baseline": {"value": "40", "date": "2024"},
                "targets": {"2028": "60"},
            }
        }
    return Programme.model_validate(given)


def _together(marked: dict[str, object]) -> Programme:
    goals = marked["goals"]
    assert isinstance(goals, list)
    return Programme.model_validate(
        {
            "title": "T",
            "language": marked["language"],
            "vision": marked["vision"],
            "lines": {"line": {"title": "L", "challenge": marked.get("line", "L")}},
            "operational_goals": {f"goal-{n}": {"text": text} for n, text in enumerate(goals)},
        }
    )


TOGETHER = {"same-group-several-names", "inconsistent-terms", "two-spellings"}


def _readings() -> Iterator[tuple[str, set[str], set[str]]]:
    """Each text, the rules that should find it, and those that do."""
    for file in MARKED:
        marked = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
        for one in marked["texts"]:
            yield one["text"], set(one["faults"]), _found(_alone(one)) - TOGETHER
        for one in marked["programmes"]:
            yield "; ".join(one["goals"]), set(one["faults"]), _found(_together(one)) & TOGETHER


def _found(programme: Programme) -> set[str]:
    tree = GoalGraph(programme)
    return {
        asked.id for asked in RULES if list(asked.check(RuleCase(tree, TODAY, limit=asked.limit)))
    }


def scores() -> dict[str, Score]:
    """The score of every rule."""
    found = {asked.id: Score() for asked in RULES}
    for text, expected, said in _readings():
        for asked in sorted(expected | said):
            score = found[asked]
            kind = score.missed if asked not in said else score.right
            (score.false if asked not in expected else kind).append(text)
    return found


def test_the_rules_read_as_well_as_when_they_were_measured() -> None:
    measured = scores()
    report = "\n".join(
        f"{name:30} precision {score.precision:.2f} recall {score.recall:.2f} "
        f"false {score.false} missed {score.missed}"
        for name, score in measured.items()
    )
    worse = [
        name
        for name, score in measured.items()
        if round(score.precision, 2) < FLOORS[name][0] or round(score.recall, 2) < FLOORS[name][1]
    ]
    assert not worse, report


def test_every_rule_has_a_marked_text() -> None:
    marked = Counter(fault for _, expected, _ in _readings() for fault in expected)
    assert set(marked) == {asked.id for asked in RULES} == set(FLOORS)
