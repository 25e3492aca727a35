"""A small plan of two years, and how it was adopted."""

from __future__ import annotations

import datetime

from toc.core.graph import GoalGraph
from toc.core.records.adopted import AdoptedPlan
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.choosing.proposal import propose
from toc.plan.report.phase_plan import phase_plan

PLAN = """
titel: Samen lezen
visie: Iedereen leest
netwerken: {thuis: Thuis, school: School}
strategische_doelen:
  plezier: Kinderen lezen met plezier
operationele_doelen:
  boeken: {tekst: Elk gezin heeft boeken, draagt_bij_aan: plezier, netwerk: thuis}
  tijd: {tekst: Leerlingen hebben leestijd, draagt_bij_aan: plezier, netwerk: school}
inspanningen:
  boekgift: {tekst: Boeken weggeven, draagt_bij_aan: {doel: boeken, punten: 9}, duur: 18}
  leesuur: {tekst: Een leesuur per dag, draagt_bij_aan: {doel: tijd, punten: 3}, duur: 6}
  cafe: {tekst: Lezen in het café, draagt_bij_aan: {doel: tijd, punten: 1}, duur: 6}
planning:
  focus: {2024: 2, 2025: 1}
"""


def adopted(graph: GoalGraph, periods: str, date: str = "2023-12-14") -> AdoptedPlan:
    """The proposal for these periods, adopted."""
    proposal = propose(graph, periods)
    language = graph.programme.language
    day = datetime.date.fromisoformat(date)
    made = Adoption(role="Stuurgroep", date=day, text=PLAN, tool="test")
    return adopt(freeze(proposal, phase_plan(proposal, language), language), made)
