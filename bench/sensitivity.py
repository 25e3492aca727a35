"""How long varying the judgements takes, on the real plan with synthetic judgements put in."""

from __future__ import annotations

import time
from collections.abc import Iterator

from bench.planning import REAL, YEAR, Proven
from bench.scored import scored


def varying() -> Iterator[Proven]:
    """A thousand drawings, each solved to proof."""
    from toc.check.opening import open_dossier
    from toc.core.graph import GoalGraph
    from toc.plan.choosing.proposal import propose
    from toc.plan.choosing.sensitivity import DRAWINGS, sensitivity

    programme = open_dossier(REAL).programme
    if programme is None:
        raise ValueError(f"{REAL} has errors")
    programme = scored(programme)
    proposal = propose(GoalGraph(programme), YEAR)
    began = time.perf_counter()
    found = sensitivity(programme, proposal.case, proposal.choice)
    seconds = time.perf_counter() - began
    done = seconds if found.drawings == DRAWINGS else None
    yield Proven(f"{DRAWINGS} drawings of the judgements, real plan with scores", done, 5)
