"""What runs outside the planned time is not counted as part of it, wherever a number is said."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.documents.document import Paragraph
from toc.draw.views.adopted import adopted_year
from toc.draw.views.year import YearState, status_of_adopted
from toc.draw.year_plan import material, year_document
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.choosing.earlier import Earlier
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.report.phase_plan import phase_plan

EXAMPLES = Path(__file__).parents[2] / "plan" / "examples"
YEARS = {"2023": ("oud",), "2024": (), "2025": ("nieuw",)}


@cache
def proposal(wanted: str) -> Proposal:
    tree = open_dossier(EXAMPLES / "fixed-outside-the-year.yaml").tree
    assert tree is not None
    return propose(tree, wanted)


@pytest.mark.parametrize("year", YEARS)
def test_it_is_the_same_number_everywhere(year: str) -> None:
    found, there = proposal(year), YEARS[year]
    report = phase_plan(found, "nl")
    aside = "; daarnaast ligt er 1 al vast" if there else ""
    assert report.essence[0] == f"Gekozen: 1 inspanning{aside}."
    assert tuple(one.id for one in report.periods[0].committed) == there
    unknown = f"Eigenaar: niet bekend bij {1 + len(there)} van de {1 + len(there)} inspanningen."
    assert unknown in report.not_known
    m = material(found, Earlier())
    assert m.fixed == there
    (lead, *_) = (
        block.text
        for block in year_document(m).chapters[0].blocks
        if isinstance(block, Paragraph) and block.text
    )
    also = " Daarnaast ligt er 1 al vast." if there else ""
    assert lead == f"In {year} begint volgens dit voorstel 1 inspanning.{also}"
    assert tuple(freeze(found, report, "nl").running) == there


def test_an_adopted_plan_of_several_years_has_it_in_its_own_year() -> None:
    found = proposal("2023-2025")
    adoption = Adoption("Stuurgroep", datetime.date(2022, 12, 1), "tekst", "0")
    plan = adopt(freeze(found, phase_plan(found, "nl"), "nl"), adoption)
    assert set(plan.running) == {"oud", "nieuw"}
    for year, there in YEARS.items():
        assert set(plan.running_in(year)) - {"kies"} == set(there)
        states = status_of_adopted(adopted_year(plan, "nl"), year, "nl")
        running = {name for name, one in states.items() if one.state is YearState.RUNNING}
        assert running == set(there)


def test_a_structural_one_that_is_over_runs_no_more() -> None:
    text = (EXAMPLES / "fixed-outside-the-year.yaml").read_text(encoding="utf-8")
    text = text.replace(
        "begin: 2023-01, duur: 3", "begin: 2023-01, einde: 2023-03, structureel: ja"
    )
    for year, always in (("2023", ("oud",)), ("2024", ())):
        found = _of(text, year)
        report = phase_plan(found, "nl")
        assert tuple(one.id for one in report.always) == always
        aside = "; daarnaast loopt er 1 altijd" if always else ""
        assert report.essence[0] == f"Gekozen: 1 inspanning{aside}."
        assert material(found, Earlier()).structural == always
        assert freeze(found, report, "nl").structural == always


def _of(text: str, wanted: str) -> Proposal:
    from toc.core.graph import GoalGraph
    from toc.core.loading import read_bytes

    programme = read_bytes(text.encode(), Path("plan.yaml")).programme
    assert programme is not None
    return propose(GoalGraph(programme), wanted)
