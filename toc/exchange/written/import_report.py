"""What became of a written plan, as data."""

from __future__ import annotations

from collections.abc import Mapping

from toc.exchange.written.naming import Kind
from toc.exchange.written.plan_draft import PlanDraft


def report_of(made: PlanDraft) -> Mapping[str, object]:
    """How many elements of each kind the draft has, and how many questions are open."""
    kinds = [one.kind for one in made.understood.elements]
    return {
        "kind": made.kind,
        "goals": sum(kind.is_goal for kind in kinds),
        "inspanningen": sum(kind.is_work for kind in kinds),
        "indicators": kinds.count(Kind.INDICATOR),
        "questions": len(made.understood.questions),
    }
