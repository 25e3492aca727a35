"""A small plan in which everything occurs that a view can show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import toc
from toc.core.graph import GoalGraph
from toc.core.model import Programme

Plan = tuple[Programme, GoalGraph]
PROGRAMMES = Path(__file__).parents[3] / "programmes"

WHOLE: dict[str, Any] = {
    "title": "Wijkplan",
    "problem": "Er is armoede",
    "mission": "Geen armoede meer",
    "vision": "Iedereen doet mee",
    "horizon": {"start": "2024", "end": "2030"},
    "phases": {"een": {"title": "Fase 1", "start": "2024-01", "end": "2024-06"}},
    "lines": {"werk": "Werk", "thuis": "Thuis"},
    "themes": {"geld": "Geld"},
    "networks": {"baan": {"title": "Een baan", "line": "werk"}, "leer": "Leren"},
    "strategic_goals": {
        "inkomen": {"text": "Meer inkomen", "line": "werk"},
        "rust": {"text": "Meer rust", "line": "thuis"},
    },
    "operational_goals": {
        "aan-het-werk": {
            "text": "Mensen hebben werk",
            "network": ["baan"],
            "contributes_to": [
                {"goal": "inkomen", "points": 9, "assumption": "Er zijn banen"},
                {"goal": "rust", "basis": "proposal"},
            ],
        },
        "geschoold": {
            "text": "Mensen zijn geschoold",
            "network": ["leer", "baan"],
            "contributes_to": "inkomen",
            "deadline": 2029,
        },
        "geen-schuld": {"text": "Geen schulden", "theme": "geld", "contributes_to": "rust"},
        "los": "Een doel dat nergens aan bijdraagt",
    },
    "inspanningen": {
        "banenmarkt": {
            "text": "Een banenmarkt houden",
            "contributes_to": [
                {
                    "goal": "aan-het-werk",
                    "points": 3,
                    "assumption": ["Er zijn banen", {"text": "Mensen komen", "necessary": True}],
                }
            ],
            "owner": "Gemeente",
            "partners": ["WIJ"],
            "place": "Veendam",
            "start": "2024-03",
            "end": "2025-02",
            "cost": {"partners": {"wij": 12500}},
            "milestones": [{"text": "Eerste markt", "date": "2024-05"}],
        },
        "cursus": {
            "text": "Een cursus geven",
            "contributes_to": [
                {"goal": "aan-het-werk", "basis": "network"},
                {"goal": "geschoold", "basis": "network"},
            ],
            "owner": "WIJ",
            "start": "2025",
        },
        "spreekuur": {"text": "Een spreekuur", "structural": True},
    },
    "indicators": {
        "werkenden": {
            "text": "Mensen met werk",
            "measures": "aan-het-werk",
            "kind": "effect",
            "unit": "%",
            "baseline": 40,
            "measured": {"2024": 42.5, "2025": 45},
            "targets": {"2030": 60},
        },
        "bezoekers": {"text": "Bezoekers", "measures": "banenmarkt", "kind": "process"},
        "diplomas": {
            "text": "Diploma’s",
            "measures": "geschoold",
            "kind": "effect",
            "baseline": 3,
        },
        "zicht": {"text": "Zicht op schulden", "measures": "geen-schuld"},
    },
    "monitoring": {
        "indicator_families": {"over-rust": {"text": "Indicatoren over rust", "about": "rust"}}
    },
    "planning": {"partners": {"wij": {"title": "WIJ"}}},
    "decisions": [
        {
            "inspanning": "cursus",
            "decision": "later",
            "period": "2024",
            "reason": "Geen docent",
            "role": "Bestuur",
            "date": "2024-02",
        }
    ],
    "related_programmes": {
        "buren": {"title": "Buurprogramma", "about": ["werk", "aan-het-werk", "visie"]},
        "vaag": {"title": "Een ander programma", "text": "Het doet iets."},
    },
}


def plan_of(data: dict[str, Any]) -> Plan:
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


@pytest.fixture(scope="session")
def whole() -> Plan:
    return plan_of(WHOLE)


@pytest.fixture(scope="session")
def empty() -> Plan:
    return plan_of({"title": "Leeg", "vision": "Een visie"})


@pytest.fixture(scope="session")
def real() -> Plan:
    programme = toc.open(PROGRAMMES / "alliantie-van-kracht.yaml").programme
    assert programme is not None
    return programme, GoalGraph(programme)
