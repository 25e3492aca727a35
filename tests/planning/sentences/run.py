"""One programme told and asked again."""

from __future__ import annotations

from typing import Any

from tests.planning.oracle import FIRST, Oracle
from tests.planning.sentences import walk
from tests.planning.sentences.record import recording
from tests.planning.sentences.told import Told
from toc.graph import GoalGraph
from toc.messages import Language
from toc.model import Programme
from toc.planning.errors import PlanConflictError
from toc.planning.proposal import propose
from toc.planning.sensitivity import sensitivity
from toc.reports.how_sure import firm_sentence, how_sure
from toc.reports.phase_plan import phase_plan
from toc.reports.plan_why import plan_why


def tell(
    values: dict[str, Any], periods: int, focus: int, language: Language = "nl"
) -> Told | None:
    """Plan a programme, and ask every sentence of it again. None where there is no plan to make,
    which the oracle must say too."""
    programme = Programme.model_validate(values)
    wanted = str(FIRST) if periods == 1 else f"{FIRST}-{FIRST + periods - 1}"
    oracle = Oracle(programme, periods, focus)
    possible = oracle.raise_limits()
    try:
        proposal = propose(GoalGraph(programme), wanted, focus)
    except PlanConflictError:
        assert not possible
        return None
    assert possible
    with recording() as record:
        told = Told(programme, oracle, record, language)
        assert dict(proposal.choice.starts) == told.starts
        report = phase_plan(proposal, language)
        whys = [plan_why(proposal, report, name, language) for name in programme.inspanningen]
        sure = how_sure(proposal, sensitivity(programme, proposal.case, proposal.choice), language)
        firm_sentence(sure, language)
    walk.plan(told, report)
    walk.how_sure(told, sure)
    for found in whys:
        walk.why(told, found)
    left = walk.unheard(told)
    assert not left, f"nobody asked {[(one.table, one.key, one.text) for one in left[:5]]}"
    return told
