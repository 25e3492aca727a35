"""Small programmes of which is counted what runs and what it takes."""

from __future__ import annotations

from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.proposal import Proposal, propose

PHASES = {
    "fase-1": {"title": "Fase 1", "start": "2023-02", "end": "2023-03"},
    "fase-3": {"title": "Fase 3", "start": "2023-07", "end": "2024-07"},
}


def programme(inspanningen: dict[str, Any], **other: Any) -> Programme:
    return Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "horizon": {"start": "2023-01", "end": "2026-12"},
            "operational_goals": {"o": "o", "ander": "ander"},
            "phases": PHASES,
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", **value}
                for name, value in inspanningen.items()
            },
            **other,
        }
    )


def plan(
    inspanningen: dict[str, Any], wanted: str = "2024", focus: int = 5, **other: Any
) -> Proposal:
    adopted = other.pop("adopted", ())
    return propose(GoalGraph(programme(inspanningen, **other)), wanted, focus, commitments=adopted)


def uses(proposal: Proposal, scarce: Scarce, partner: str = "") -> dict[int, dict[str, int]]:
    return {
        use.period: dict(use.by)
        for use in proposal.usage
        if (use.limit_kind, use.partner) == (scarce, partner)
    }


def runs(proposal: Proposal) -> dict[str, tuple[int, ...]]:
    return {fixed.candidate.id: fixed.periods for fixed in proposal.case.fixed}


def decision(name: str, verdict: str, period: str, **other: str) -> dict[str, str]:
    told = {"reason": "r", "role": "rol", "date": "2023"}
    return {"inspanning": name, "decision": verdict, "period": period, **told, **other}
