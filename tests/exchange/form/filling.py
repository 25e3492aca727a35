"""Filling in a form as somebody would: by the names of its sheets and its headings."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.exchange.form.returned import ReturnedForm, read_form
from toc.exchange.form.workbook import HEAD, new_form

FILE = Path("plan.xlsx")
Rows = Mapping[str, list[dict[str, Any]]]
"""By the name of a sheet its rows: by heading what is typed."""

ENOUGH: dict[str, list[dict[str, Any]]] = {
    "Programma": [{"Naam van het programma": "Taalhuis", "Visie": "Iedereen doet mee"}],
    "Doelen": [
        {"Niveau": "strategisch", "Doel": "Volwassenen doen mee in hun wijk"},
        {"Niveau": "operationeel", "Doel": "Wie hulp wil bij lezen vindt die dichtbij"},
    ],
    "Inspanningen": [{"Inspanning": "Een taalcafé openen"}, {"Inspanning": "Maatjes opleiden"}],
    "Bijdragen": [
        {"Wat draagt bij?": "D2 Wie hulp wil bij lezen vindt die dichtbij", "Waaraan?": "D1"},
        {"Wat draagt bij?": "I1", "Waaraan?": "d2", "Punten": 9},
    ],
}
"""A small programme."""


@cache
def _empty(language: Language, lists: bool) -> bytes:
    whole = new_form(language, ready=9)
    if lists:
        return whole
    book = openpyxl.load_workbook(io.BytesIO(whole))
    # Only an office reads these, and they take most of the time.
    del book["toc-lists"]
    for sheet in book.worksheets:
        sheet.data_validations.dataValidation = []
    return saved(book)


def opened(language: Language = "nl", *, lists: bool = False) -> Any:
    """A new form with few empty rows, as openpyxl opens it; with its lists to choose from or
    without."""
    return openpyxl.load_workbook(io.BytesIO(_empty(language, lists)))


def fill(book: Any, rows: Rows) -> Any:
    """Type these rows on the sheets, from the first empty one on."""
    for name, typed in rows.items():
        sheet = book[name]
        if name in ("Programma", "Programme"):
            places = {str(c[0].value).rstrip("* "): c[1] for c in sheet.iter_rows(min_row=HEAD)}
            for one in typed:
                for question, answer in one.items():
                    places[question].value = answer
            continue
        heads = {str(cell.value).rstrip("* "): cell.column for cell in sheet[HEAD]}
        for number, one in enumerate(typed, HEAD + 1):
            for head, value in one.items():
                sheet.cell(number, heads[head]).value = value
    return book


def saved(book: Any) -> bytes:
    """The workbook as openpyxl saves it."""
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read_back(rows: Rows, language: Language = "nl") -> ReturnedForm:
    """What a new form says with these rows on it."""
    return read_form(saved(fill(opened(language), rows)), FILE)


def refused(data: bytes, language: Language = "nl") -> str:
    """What is said of a form that is refused."""
    try:
        read_form(data, FILE)
    except UnusableError as error:
        return error.say(language)
    raise AssertionError("it was read")


def said_of(rows: Rows, language: Language = "nl") -> str:
    """What is said of a form with these rows beside those that are enough."""
    links = {"Bijdragen": list[dict[str, Any]]()} if "Doelen" in rows else {}
    return refused(saved(fill(opened(language), {**ENOUGH, **links, **rows})), language)
