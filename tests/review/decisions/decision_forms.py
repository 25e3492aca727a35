"""A small plan and its decision sheet, made up, to fill in."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from toc.core.graph import GoalGraph
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme
from toc.core.records.decision_form import CHANGE, CHOICE, DATE, REASON, ROLE
from toc.review.decisions.decision_questions import DecisionSheet, decision_sheet
from toc.review.decisions.workbook import layout, workbook

HERE = Path(__file__).parent
TEXT = (HERE / "decision_plan.yaml").read_text(encoding="utf-8")
TODAY = datetime.date(2025, 1, 1)
TAB = "Besluiten"
COLUMNS = {"choice": CHOICE, "reason": REASON, "change": CHANGE, "role": ROLE, "date": DATE}

Edit = Callable[[Any], object]


def reading(text: str = TEXT) -> Reading:
    """A plan, read."""
    found = read_bytes(text.encode(), Path("plan.yaml"))
    assert found.sound, found.problems
    return found


def programme(text: str = TEXT) -> Programme:
    """The same as a programme."""
    found = reading(text).programme
    assert found is not None
    return found


def sheet(text: str = TEXT) -> DecisionSheet:
    """The sheet of a reflection on 2024 that decides for 2025."""
    return decision_sheet(GoalGraph(programme(text)), "2024", "2025", {"cafe": "Loopt goed"})


FORM = workbook(sheet())
ROWS = {row.id: row.number for row in layout(sheet()).rows}
NEW = layout(sheet()).first_new


def row(id: str, **cells: object) -> Edit:
    """Fill in the row of an element: `choice`, `reason`, `change`, `role`, `date`."""

    def edit(book: Any) -> None:
        for name, value in cells.items():
            book[TAB].cell(ROWS[id], COLUMNS[name]).value = value

    return edit


def cells(**values: object) -> Edit:
    """Fill in cells by their names."""

    def edit(book: Any) -> None:
        for name, value in values.items():
            book[TAB][name] = value

    return edit


WHO = cells(C2="Stuurgroep", C3=datetime.date(2024, 11, 14))


def filled(*edits: Edit, form: bytes = FORM) -> bytes:
    """The form with all of these filled in."""
    book = openpyxl.load_workbook(io.BytesIO(form))
    for edit in edits:
        edit(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
