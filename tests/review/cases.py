"""The reviews of which documents are made: the real plan, of which nothing is known yet, and one
with made-up measurements and an adopted plan."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.review import example
from tests.review.making import END, period
from toc.core.records.measurements import read_measurements
from toc.core.records.plan_files import find
from toc.documents.document import Document
from toc.review.decisions.decision_questions import DecisionSheet, decision_sheet
from toc.review.report import (
    EarlierTexts,
    Facts,
    Made,
    ReviewMaterial,
    facts,
    review_document,
    situations,
)

REAL = Path(__file__).parents[2] / "programmes" / "alliantie-van-kracht.yaml"
CASES = ("real", "rich")


@dataclass(frozen=True)
class Case:
    """A review and what is made of it."""

    m: ReviewMaterial
    f: Facts
    sheet: DecisionSheet
    document: Document
    slides: Document


@cache
def case(name: str) -> Case:
    """One of `CASES`; made once."""
    m = _real() if name == "real" else _rich()
    f = facts(m)
    sheet = decision_sheet(m.graph, m.back.id, m.ahead.id, situations(m, f))
    document = review_document(m, f, sheet)
    return Case(m, f, sheet, document, review_document(m, f, sheet, slides=True))


def _real() -> ReviewMaterial:
    programme, graph = example.opened(REAL)
    read = read_measurements(REAL, programme, datetime.date(2025, 2, 1))
    assert read.measurements is not None
    back, ahead = period("2024", programme), period("2025", programme)
    return ReviewMaterial(graph, read.measurements, back, ahead, END, "nl")


def _rich() -> ReviewMaterial:
    with TemporaryDirectory() as folder:
        file = example.write(Path(folder) / "plan")
        programme, graph = example.opened(file)
        read = read_measurements(file, programme, datetime.date(2025, 2, 1))
        adopted = find(file, "2024", programme).plan
    assert read.measurements is not None
    assert adopted is not None
    tables = (adopted.strategic_goals, adopted.operational_goals, adopted.inspanningen)
    texts = {name: one.text for table in tables for name, one in table.items()}
    return ReviewMaterial(
        graph,
        read.measurements,
        period("2024", programme),
        period("2025", programme),
        END,
        "nl",
        adopted,
        EarlierTexts(texts, "het plan voor 2024"),
        made=Made("measurements.csv", "0123abcd"),
    )
