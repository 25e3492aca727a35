"""The plans of which documents are made: real, with everything, with nothing, for two years."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.core.model import Programme
from toc.documents.document import Cell, Document, Items, Paragraph, Table
from toc.draw.year_plan import material, year_document
from toc.draw.year_plan.material import YearMaterial
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import propose
from toc.plan.choosing.sensitivity import sensitivity
from toc.plan.report.how_sure import how_sure
from toc.plan.report.phase_plan import phase_plan

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
REAL = ROOT / "programmes" / "alliantie-van-kracht.yaml"
EXAMPLE = ROOT / "tests" / "plan" / "examples" / "met-besluiten.yaml"

CASES = ("real", "example", "rich", "years", "empty")
CHAPTERS = (
    "samenvatting",
    "terugblik",
    "doelen",
    "wijzigingen",
    "gekozen",
    "nu-niet",
    "per-inspanning",
    "structureel",
    "middelen",
    "afhankelijkheden",
    "risicos",
    "sturing",
    "monitoring",
    "communicatie",
    "besluitpunten",
    "hoe-gekozen",
    "open-punten",
)


@dataclass(frozen=True)
class Case:
    """What a document was made from, and the document."""

    m: YearMaterial
    document: Document

    def table(self, name: str) -> Table:
        """A table of the document by its id."""
        (found,) = (
            block
            for block in self.document.all_blocks()
            if isinstance(block, Table) and block.id == name
        )
        return found

    def tables(self) -> list[Table]:
        """Every table."""
        return [block for block in self.document.all_blocks() if isinstance(block, Table)]

    def texts(self) -> list[str]:
        """Every text in it but those of drawings."""
        found = []
        for block in self.document.all_blocks():
            match block:
                case Paragraph():
                    found += [block.label, block.text]
                case Items():
                    for item in block.items:
                        found += [item.label, item.text, *item.under]
                case Table():
                    found += [cell.text for row in block.rows for cell in row]
        return found


def _programme(text: str) -> Programme:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.programme is not None, reading.problems
    return reading.programme


def _material(programme: Programme, wanted: str, adopted: str = "") -> YearMaterial:
    graph = GoalGraph(programme)
    plans = []
    if adopted:
        before = propose(graph, adopted, focus=3)
        language = programme.language
        frozen = freeze(before, phase_plan(before, language), language)
        plans.append(
            adopt(frozen, Adoption("Stuurgroep", datetime.date(2023, 12, 14), "tekst", "0"))
        )
    back = earlier(programme, plans, resolve(wanted, programme))
    proposal = propose(graph, wanted, commitments=back.commitments)
    sure = None
    if adopted:
        found = sensitivity(programme, proposal.case, proposal.choice, count=200)
        sure = how_sure(proposal, found, programme.language)
    return material(proposal, back, how_sure=sure)


@cache
def case(name: str) -> Case:
    """One of `CASES`; made once."""
    example = EXAMPLE.read_text(encoding="utf-8")
    match name:
        case "real":
            m = _material(_programme(REAL.read_text(encoding="utf-8")), "2024")
        case "example":
            m = _material(_programme(example), "2025")
        case "rich":
            more = (HERE / "meer.yaml").read_text(encoding="utf-8")
            m = _material(_programme(example + more), "2025", adopted="2024")
        case "years":
            m = _material(_programme(example), "2025-2026")
        case _:
            m = _material(
                _programme("titel: Leeg\nvisie: V\nplanning: {focus: {2024: 3}}\n"), "2024"
            )
    return Case(m, year_document(m))


def unexplained() -> YearMaterial:
    """The real plan for a year in which more is chosen than has its reason sought, where the
    test sees to that."""
    proposal = propose(GoalGraph(_programme(REAL.read_text(encoding="utf-8"))), "2024", focus=25)
    return material(proposal, earlier(proposal.graph.programme, [], proposal.periods))


def row_of(table: Table, code: str) -> tuple[Cell, ...]:
    """The row of a table that begins with a code."""
    (found,) = (row for row in table.rows if row[0].text == code)
    return found
