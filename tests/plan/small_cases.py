"""Small programmes of which version 0.1 said something that is not so."""

from __future__ import annotations

from pathlib import Path

from toc.check.opening import open_dossier
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.sensitivity import sensitivity
from toc.plan.report.how_sure import HowSure, how_sure
from toc.plan.report.phase_plan import PhasePlan, phase_plan
from toc.plan.report.plan_why import plan_why

EXAMPLES = Path(__file__).parent / "examples"


def proposal(name: str, year: str, old: str = "", new: str = "", **more: int) -> Proposal:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    assert old in text
    return proposal_of(text.replace(old, new) if old else text, year, **more)


def proposal_of(text: str, year: str, focus: int | None = None) -> Proposal:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plan.yaml"
        file.write_text(text, encoding="utf-8")
        tree = open_dossier(file).tree
    assert tree is not None
    return propose(tree, year, focus)


def report(found: Proposal, language: str = "nl") -> PhasePlan:
    return phase_plan(found, language)  # type: ignore[arg-type]


def sure(found: Proposal) -> HowSure:
    varied = sensitivity(found.graph.programme, found.case, found.choice)
    return how_sure(found, varied, "nl")


def why(found: Proposal, name: str) -> tuple[str, ...]:
    return plan_why(found, report(found), name, "nl").sentences


OVERDUE = """
titel: Had klaar moeten zijn
visie: Iedereen doet mee
strategische_doelen: {s: In 2030 lezen alle kinderen}
operationele_doelen: {g: {tekst: Ouders lezen elke dag voor, draagt_bij_aan: s}}
inspanningen:
  oud: {tekst: Een cursus, draagt_bij_aan: g, voortgang: {stand: loopt, datum: 2023-05}, TIL}
planning: {focus: {2024: 1, 2025: 1}, begroting: {2024: 900, 2025: 900}}
"""


WHY = """
titel: Proef
visie: v
strategische_doelen: {{s: S}}
operationele_doelen: {{g: {{tekst: G, draagt_bij_aan: s}}}}
inspanningen:
{work}
planning: {{focus: {{2024: 3, 2025: 3}}}}
"""
