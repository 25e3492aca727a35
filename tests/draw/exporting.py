"""A small plan, and its drawings as files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.export import EVERYTHING, DrawingFormat, Make, export

Plan = tuple[Programme, GoalGraph]


SVG = Make(formats=frozenset({DrawingFormat.SVG}))


def small(**changes: Any) -> Plan:
    data: dict[str, Any] = {
        "title": "Voorbeeld",
        "vision": "Een visie",
        "networks": {"een": "Eén", "twee": "Twee"},
        "strategic_goals": {"s": "Een strategisch doel"},
        "operational_goals": {"o": {"text": "Doel", "contributes_to": "s", "network": "een"}},
        "inspanningen": {"i": {"text": "Inspanning", "contributes_to": "o"}},
        **changes,
    }
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


def exported(
    programme: Programme, graph: GoalGraph, name: str, to: Path, make: Make = EVERYTHING
) -> list[Path]:
    """The files, where all went well; else the first of the errors."""
    made = export(programme, graph, name, to, make)
    if made.failed:
        raise made.failed[0]
    return list(made.files)


def names_of(files: list[Path]) -> list[str]:
    return [file.name for file in files]
