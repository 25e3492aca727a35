"""Filling in the forms of the example as people do: they look for a text on a row and for
a heading above a column. The decisions are made up: they are examples."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.worked_year.english import in_language
from toc.core.words import Language

TAB = "Besluiten"
CHOICE, REASON, CHANGE = "Besluit", "Waarom", "Wat wijzigt er (alleen bij wijzigen)"


@dataclass(frozen=True)
class Answer:
    """What was decided about the goal or inspanning with this text."""

    about: str
    choice: str
    reason: str = ""
    change: str = ""


ROLE, DAY = "Stuurgroep", "18-1-2024"
ANSWERS = (
    Answer(
        "Een dag per week dagopvang zodat mantelzorgers vrij zijn",
        "stoppen",
        "Van de acht plaatsen waren er drie bezet, en het cijfer van mantelzorgers daalde",
    ),
    Answer(
        "Elke maand een mantelzorgcafé",
        "starten",
        "Mantelzorgers zeggen dat zij eerst elkaar willen leren kennen",
    ),
    Answer(
        "Wandelgroepen met een begeleider",
        "doorgaan",
        "Er lopen meer mensen mee dan gedacht",
    ),
    Answer(
        "Elke week een open eettafel in het dorpshuis",
        "wijzigen",
        "Op zondag is het voor wie alleen is het stilst",
        "De eettafel is op zondagmiddag in plaats van op dinsdag",
    ),
)
WISH = ("Vervoer van en naar de eettafel", "Ouderen hebben elke week contact met anderen")
"""What people want to start that is not in the plan, and the goal that it serves."""


def decide(file: Path, *answers: Answer, language: Language = "nl") -> None:
    """Write these decisions, and who took them when."""
    book = load_workbook(file)
    _decide(book[in_language(TAB, language)], answers, language)
    book.save(file)


def fill_in(file: Path, answers: tuple[Answer, ...] = ANSWERS, language: Language = "nl") -> None:
    """Write the decisions, the wish, and who decided when."""
    say = partial(in_language, language=language)
    book = load_workbook(file)
    sheet = book[say(TAB)]
    _decide(sheet, answers, language)
    below = _row(sheet, say("Wat wilt u gaan doen?"))
    wished = {
        say("Wat wilt u gaan doen?"): say(WISH[0]),
        say("Aan welk doel draagt het bij?"): say(WISH[1]),
        say(REASON): say("Wie slecht loopt, komt nu niet"),
    }
    for cell in sheet[below]:
        if cell.value in wished:
            sheet.cell(below + 1, cell.column, wished[str(cell.value)])
    book.save(file)


def _decide(sheet: Worksheet, answers: tuple[Answer, ...], language: Language) -> None:
    say = partial(in_language, language=language)
    _beside(sheet, say("Besloten door (rol)"), say(ROLE))
    _beside(sheet, say("Datum van het besluit"), say(DAY))
    columns = _columns(sheet, say(CHOICE))
    for answer in answers:
        row = _row(sheet, say(answer.about))
        for heading, text in (
            (CHOICE, answer.choice),
            (REASON, answer.reason),
            (CHANGE, answer.change),
        ):
            sheet.cell(row, columns[say(heading)], say(text) or None)


def _beside(sheet: Worksheet, label: str, text: str) -> None:
    row = _row(sheet, label)
    column = next(int(cell.column or 0) for cell in sheet[row] if cell.value == label)
    # The yellow field is the first cell after the label that is not locked.
    field = next(
        cell
        for cell in sheet[row]
        if int(cell.column or 0) > column and not cell.protection.locked
    )
    field.value = text


def _row(sheet: Worksheet, text: str) -> int:
    found = [
        int(row[0].row or 0)
        for row in sheet.iter_rows()
        if any(cell.value == text for cell in row)
    ]
    assert found, text
    return found[0]


def _columns(sheet: Worksheet, heading: str) -> dict[str, int]:
    row = _row(sheet, heading)
    return {str(cell.value): cell.column for cell in sheet[row] if cell.value}


JUDGED = {
    "welzijn": (
        (
            "Vrijwilligers bezoeken ouderen thuis",
            9,
            "Wie niet meer buiten komt, spreekt anders niemand",
        ),
        ("Een beweegtuin naast het dorpshuis aanleggen", 3, ""),
        ("Elke week een spreekuur voor vragen over tablet en telefoon", 9, ""),
        ("Een klussendienst brengt beugels en goede verlichting aan", 3, ""),
        ("Wie verwijst belt de ander en draagt persoonlijk over", 9, ""),
    ),
    "bewoners": (
        ("Vrijwilligers bezoeken ouderen thuis", 9, ""),
        (
            "Een beweegtuin naast het dorpshuis aanleggen",
            1,
            "Van het najaar tot het voorjaar gebruikt niemand die",
        ),
        ("Elke week een spreekuur voor vragen over tablet en telefoon", 9, ""),
        (
            "Een klussendienst brengt beugels en goede verlichting aan",
            9,
            "Een beugel is er nu pas na maanden",
        ),
        ("Wie verwijst belt de ander en draagt persoonlijk over", 3, ""),
    ),
}
"""What two participants think of each inspanning that the score form asks about, and why."""


def judge(file: Path, language: Language = "nl") -> None:
    """Write what each participant thinks on his own tab."""
    book = load_workbook(file)
    for name, judged in JUDGED.items():
        sheet = book[in_language(name, language)]
        for text, points, why in judged:
            row = _row(sheet, in_language(text, language))
            open_cells = [cell for cell in sheet[row] if not cell.protection.locked]
            for cell, value in zip(
                open_cells, (points, in_language(why, language) or None), strict=True
            ):
                cell.value = value
    book.save(file)
