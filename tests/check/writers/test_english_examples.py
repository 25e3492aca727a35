"""The English example of every rule's page is one in which the rule finds something."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.each import each
from toc.check.opening import open_dossier
from toc.check.rules import Rule
from toc.check.rules.catalogue import CATALOGUE
from toc.check.writers.manual import _english_examples, docstring, rule_page
from toc.check.writers.pages import rule_pages
from toc.core.checked import Asked

TODAY = datetime.date(2026, 1, 1)

SAYS = (
    "Residents of the north take part in a club each week",
    "Parents in the south read to their children",
    "Older people in the west know whom to call",
    "Newcomers in the east speak English at work",
    "Tenants in the centre pay their rent on time",
    "Pupils in the villages finish school",
)
"""What stands where an example has `text: …`."""

REST: Mapping[str, dict[str, Any]] = {
    "unknown-reference": {"operational_goals": {"cooperation": {"text": SAYS[0]}}},
    "illegal-level": {"operational_goals": {"cooperation": {"text": SAYS[2]}}},
    "link-known-from-drawing": {
        "operational_goals": {
            name: {"text": f"{SAYS[3]} ({name})", "contributes_to": "aim", "network": "all"}
            for name in ("relations", "contact")
        }
    },
    "goal-in-no-network": {"networks": {"other": "Another network"}},
    "drawn-on-no-page": {"networks": {"other": "Another network"}},
    "lines-without-link": {
        "lines": {"one": "One", "two": "Two"},
        "strategic_goals": {
            "first": {"text": SAYS[0], "line": "one"},
            "second": {"text": SAYS[1], "line": "two"},
        },
        "operational_goals": {
            "below": {"text": SAYS[2], "contributes_to": "first"},
            "beside": {"text": SAYS[3], "contributes_to": "second"},
        },
        "activities": {
            "a": {"text": "Give classes", "contributes_to": "below"},
            "b": {"text": "Print leaflets", "contributes_to": "beside"},
        },
    },
    "goal-with-many-inspanningen": {
        "activities": {
            f"more-{n}": {"text": f"Give class {n}", "contributes_to": "work"} for n in range(8)
        }
    },
    "tangled-network": {
        "networks": {"all": "All"},
        "operational_goals": {
            name: {"text": SAYS[n], "contributes_to": "aim", "network": "all"}
            for n, name in enumerate(("work", "care", "housing"))
        },
        "strategic_goals": {"aim": SAYS[5]},
        "activities": {
            f"more-{n}": {
                "text": f"Give class {n}",
                "contributes_to": ["work", "care", "housing"],
            }
            for n in range(3)
        },
    },
    "crowded-picture": {
        "strategic_goals": {"aim": SAYS[5]},
        "operational_goals": {
            f"goal-{n}": {
                "text": f"{SAYS[n % 6]} {n}",
                "contributes_to": "aim",
                "network": "everything",
            }
            for n in range(7)
        },
        "activities": {
            f"more-{n}": {"text": f"Give class {n}", "contributes_to": f"goal-{n % 7}"}
            for n in range(30)
        },
    },
    "redundant-link": {
        "operational_goals": {"noticing": {"text": SAYS[0], "contributes_to": "prospects"}},
        "strategic_goals": {"prospects": {"text": SAYS[1]}},
    },
    "skipped-level": {"strategic_goals": {"learning": {"text": SAYS[0]}}},
    "in-one-chapter-only": {
        "documents": {"plan": {"title": "Plan"}},
        "operational_goals": {
            f"both-{n}": {
                "text": SAYS[n],
                "source": {"document": "plan", "section": "chapter 3"},
                "other_wordings": {
                    "text": SAYS[n],
                    "source": {"document": "plan", "section": "annex"},
                },
            }
            for n in range(5)
        },
    },
    "element-without-source": {
        "documents": {"plan": {"title": "Plan"}},
        "activities": {
            f"more-{n}": {
                "text": f"Give class {n}",
                "contributes_to": "cooperation",
                "source": {"document": "plan"},
            }
            for n in range(3)
        },
    },
    "quote-not-in-document": {"documents": {"plan": {"title": "Plan"}}},
    "derived-or-proposed": {"documents": {"plan": {"title": "Plan"}}},
    "year-without-work": {
        "horizon": {"start": 2024, "end": 2026},
        "strategic_goals": {"other": SAYS[1]},
        "operational_goals": {
            "below": {"text": SAYS[2], "contributes_to": "prospects"},
            "beside": {"text": SAYS[3], "contributes_to": "other"},
        },
        "activities": {
            "a": {
                "text": "Give classes",
                "contributes_to": "below",
                "start": "2024-01",
                "end": "2024-12",
            },
            "b": {
                "text": "Print leaflets",
                "contributes_to": "below",
                "start": "2026-01",
                "end": "2026-12",
            },
            "c": {
                "text": "Visit people",
                "contributes_to": "beside",
                "start": "2025-01",
                "end": "2025-12",
            },
        },
    },
    "later-without-date": {"activities": {"training": {"text": "Train staff"}}},
    "decisions-contradict": {"activities": {"training": {"text": "Train staff"}}},
    "accepted-expired": {"operational_goals": {"schooling": {"text": SAYS[0]}}},
    "accepted-incomplete": {"operational_goals": {"schooling": {"text": SAYS[0]}}},
    "accepted-unused": {"operational_goals": {"schooling": {"text": SAYS[0]}}},
}
"""What stands around an example, where more is needed than the goals that it names."""

AGREED = "reason: agreed, owner: board, until: 2030"

ELSEWHERE = {"conflict-copy", "in-another-programme"}
"""About more than one file; the cases of these rules show them."""


def _filled(example: str) -> str:
    """An example with something in the place of each `…`."""
    says = iter(SAYS)
    example = re.sub(r"text: …(?=[,}\n])", lambda _: f"text: {next(says)}", example)
    example = example.replace("schooling, …", f"schooling, {AGREED}")
    example = re.sub(r", …(?=})", "", example)
    example = re.sub(r"(reason|role|owner): …", r"\1: agreed", example)
    long = "housing, care, work, money, school, papers, transport, noise and the garden, " * 2
    return example.replace(
        "about …, so that …", f"about {long.replace(',', ' and')} and leisure"
    ).replace("… ", "The board ")


def _merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {
            key: _merged(one[key], other[key])
            if key in one and key in other
            else one.get(key, other.get(key))
            for key in [*one, *(k for k in other if k not in one)]
        }
    return one


def _named(values: Any) -> list[str]:
    found = values if isinstance(values, list) else [values]
    return [one["goal"] if isinstance(one, dict) else one for one in found]


def plan_around(rule: Rule, example: str) -> dict[str, Any]:
    """A whole English plan with the example in it: what it names and does not define is there."""
    given = YAML(typ="safe", pure=True).load(_filled(example)) or {}
    if "contributes_to" in given:
        given = {"operational_goals": {"schooling": {"text": SAYS[4], **given}}}
    plan = _merged(given, REST.get(rule.id, {}))
    plan = {"title": "Plan", "language": "en", "vision": "Everyone takes part", **plan}
    operational = plan.setdefault("operational_goals", {})
    strategic = plan.setdefault("strategic_goals", {})
    for one in plan.get("activities", {}).values():
        for goal in _named(one.get("contributes_to", [])):
            if goal not in strategic and rule.id != "unknown-reference":
                operational.setdefault(
                    goal, {"text": f"{SAYS[3]} ({goal})", "contributes_to": "aim"}
                )
    for one in plan.get("indicators", {}).values():
        if one.get("measures") == "training":
            plan.setdefault("activities", {})["training"] = {"text": "Train staff"}
        elif "measures" in one:
            operational.setdefault(one["measures"], {"text": SAYS[2], "contributes_to": "aim"})
    for one in [*operational.values()]:
        for goal in _named(one.get("contributes_to", [])):
            if goal not in operational:
                strategic.setdefault(goal, {"text": f"{SAYS[1]} ({goal})"})
        for key, section in (("network", "networks"), ("theme", "themes")):
            if key in one:
                plan.setdefault(section, {}).setdefault(one[key], "Something")
    for one in strategic.values():
        if isinstance(one, dict) and "line" in one:
            plan.setdefault("lines", {}).setdefault(one["line"], "A line")
    return plan


def _written(rule: Rule, example: str, file: Path) -> None:
    if rule.id in ("text-cut-off", "merge-undecided"):  # comments, which a writer leaves out
        head = "title: Plan\nlanguage: en\nvision: Everyone takes part\n"
        file.write_text(head + example, encoding="utf-8")
        return
    with file.open("w", encoding="utf-8") as stream:
        YAML(typ="safe", pure=True).dump(plan_around(rule, example), stream)


RULES = [rule for rule in CATALOGUE if rule.id not in ELSEWHERE]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_english_example(rule: Rule, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    _written(rule, rule_page(rule, "en").example, file)
    documents = {"plan": "Two learning agendas"} if rule.id == "quote-not-in-document" else {}
    problems = open_dossier(file, Asked(TODAY, documents=documents)).problems
    assert rule.id in [problem.id for problem in problems]


def test_every_rule_has_an_english_example_and_no_example_is_of_nothing() -> None:
    better = {f"{rule.id}: better" for rule in CATALOGUE if docstring(rule.manual).better}
    assert set(_english_examples()) == {rule.id for rule in CATALOGUE} | better


@each("rule", CATALOGUE)
def test_an_english_page_is_in_english(rule: Rule) -> None:
    pages = rule_pages([rule], "rules", "en")
    text = re.sub(r"`[\w-]+`|\([\w-]+\.md\)|inspanning(?=[\w-]*:)", "", "\n".join(pages.values()))
    text = text.replace("Werken aan programma's", "").replace(rule.id, "")
    assert re.findall(r"\b(?:de|het|een|van|niet|wordt|zijn)\b|nspanning", text) == []
