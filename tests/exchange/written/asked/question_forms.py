"""A small form with questions about a plan, made up, to fill in."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from tests.exchange.written.asked.plans import outline
from toc.exchange.written.asked.form import questions_form
from toc.exchange.written.asked.question_words import QuestionWords
from toc.exchange.written.outline import Role
from toc.exchange.written.questions import Asks, Question

PLAN = outline(
    ("Inzet", Role.HEADING, None),
    ("Ouders lezen voor", Role.ITEM, 0),
    ("=Taalcafé, elke week", Role.ITEM, 0),
    ("Kinderen lezen meer", Role.PARAGRAPH, None),
    ("Kinderen lezen beter", Role.PARAGRAPH, None),
    ("12", Role.CELL, None),
)
QUESTIONS = (
    Question(
        "below|inzet",
        Asks.KIND,
        (1, 2),
        ("strategic_goal", "inspanning", "aside"),
        "goal",
        2,
    ),
    Question("years|2021", Asks.VALUES, (5,), ("baseline", "target", "note"), "", 1),
    Question(
        "above|Ouders lezen voor",
        Asks.ABOVE,
        (1,),
        ("Kinderen lezen meer", "Kinderen lezen beter"),
        "",
        1,
    ),
)
FORM = questions_form(QUESTIONS, QuestionWords(PLAN, "nl"), "Leesplan.docx")


def filled(form: bytes = FORM, **cells: object) -> bytes:
    """The form with these cells filled in, by their names."""
    book: Any = openpyxl.load_workbook(io.BytesIO(form))
    for name, value in cells.items():
        book["Vragen"][name] = value
    return saved(book)


def saved(book: Any) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
