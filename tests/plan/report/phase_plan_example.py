"""A small programme with everything that a phase plan tells of, and its plan."""

from __future__ import annotations

from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.proposal import propose
from toc.plan.report.phase_plan import PhasePlan, phase_plan

SMALL: dict[str, Any] = {
    "title": "Proef",
    "vision": "Niemand arm",
    "lines": {"l": "Lijn"},
    "networks": {"n": {"title": "Netwerk N", "line": "l"}, "m": "Netwerk M"},
    "strategic_goals": {"s": "Kansen"},
    "operational_goals": {
        "a": {"text": "Doel A", "contributes_to": "s", "network": "n"},
        "b": {"text": "Doel B", "contributes_to": "s", "network": "m"},
        "c": {"text": "Doel C", "contributes_to": "s", "network": "m"},
        "d": {"text": "Doel D", "contributes_to": "s"},
    },
    "inspanningen": {
        "een": {"text": "Een", "contributes_to": "a"},
        "twee": {"text": "Twee", "contributes_to": "a"},
        "drie": {
            "text": "Drie",
            "contributes_to": [
                {"goal": "b", "basis": "network"},
                {"goal": "c", "basis": "network"},
            ],
        },
        "vier": {
            "text": "Vier",
            "contributes_to": "a",
            "requires": {"inspanning": "een", "source": {"status": "proposal"}},
        },
        "vijf": {"text": "Vijf"},
        "zes": {"text": "Zes", "contributes_to": "a", "requires": "zeven"},
        "zeven": {"text": "Zeven", "contributes_to": "a", "requires": "zes"},
        "altijd": {"text": "Altijd", "structural": True},
    },
    "phases": {"fase-1": {"title": "Fase 1", "start": "2024", "end": "2024"}},
    "planning": {
        "focus": {"2024": 2, "2025": 2},
        "criteria": {
            "volgorde": {"text": "Wat logisch volgt.", "applied_by": "requires"},
            "leeft": {"text": "Wat er leeft", "applied_by": "scores"},
            "los": "Wat haalbaar is",
        },
    },
}


def plan(given: dict[str, Any], wanted: str = "2024", focus: int | None = None) -> PhasePlan:
    graph = GoalGraph(Programme.model_validate(given))
    return phase_plan(propose(graph, wanted, focus), "nl")
