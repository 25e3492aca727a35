"""The form with questions about a plan, and what comes back of it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.exchange.written.asked.plans import outline, plan, said
from tests.exchange.written.asked.question_forms import FORM, PLAN, QUESTIONS, filled, saved
from toc.core.wording import UnusableError
from toc.documents.forms.workbook import open_workbook
from toc.exchange.written.asked.form import questions_form
from toc.exchange.written.asked.form_layout import FormLayout, FormRow, from_lines, to_lines
from toc.exchange.written.asked.question_words import QuestionWords
from toc.exchange.written.asked.returned import read_form
from toc.exchange.written.outline import Role

FILE = Path("vragen.xlsx")
HERE = Path(__file__).parent


def _refused(data: bytes) -> list[str]:
    with pytest.raises(UnusableError) as refused:
        read_form(data, FILE)
    return refused.value.say("nl").splitlines()


def _values(sheet: Any) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_each_question_is_a_row_with_its_texts_as_they_stand_and_a_list() -> None:
    book = open_workbook(FORM)
    assert book.sheetnames == ["Uitleg", "Vragen", "toc"]
    sheet = book["Vragen"]
    assert _values(sheet)[3:] == [
        [
            "Nr.",
            "Vraag",
            "Waar het om gaat, zoals het in het plan staat",
            "Zonder antwoord",
            "Uw antwoord",
        ],
        [
            1,
            "Wat zijn deze 2 teksten onder ‘Inzet’?",
            "‘Ouders lezen voor’ (regel 2)\n‘=Taalcafé, elke week’ (regel 3)",
            "doel",
            None,
        ],
        [2, "Wat zijn de getallen in de kolom ‘2021’?", "‘12’ (regel 6)", "niets", None],
        [
            3,
            "Bij welk doel hoort dit?",
            "‘Ouders lezen voor’ (regel 2)\nKies uit:\n1: Kinderen lezen meer\n"
            "2: Kinderen lezen beter\n3: bij geen van deze",
            "niets",
            None,
        ],
    ]
    lists = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}
    assert lists == {
        "E5": '"doel,strategisch doel,inspanning,niets daarvan"',
        "E6": '"nulmeting,streefwaarde,geen waarde"',
        "E7": '"1,2,3"',
    }
    locked = {cell.coordinate for row in sheet["A5:E7"] for cell in row if cell.protection.locked}
    assert {"E5", "E6", "E7"}.isdisjoint(locked)
    assert len(locked) == 12


def test_the_explanation_says_what_to_do_and_what_the_answers_mean() -> None:
    told = [row[1] for row in _values(open_workbook(FORM)["Uitleg"])]
    assert told == [
        "Vragen over Leesplan.docx",
        "Het plan zegt 3 dingen niet. U weet ze misschien wel; de belangrijkste vragen staan "
        "bovenaan.",
        "Zo vult u het in",
        "1. Kies op het blad ‘Vragen’ bij elke vraag een antwoord uit het lijstje. Het geldt voor "
        "alle teksten waar de vraag over gaat.",
        "2. Laat leeg wat u niet weet: dat blijft een vraag.",
        "3. Bewaar het formulier als Excel-werkmap (.xlsx) onder dezelfde naam, en geef dezelfde "
        "opdracht nog eens: dan wordt het gelezen.",
        "Wat een antwoord betekent",
        "doel: het niveau volgt uit zijn plaats in het plan",
        "strategisch doel: wat er uiteindelijk anders is",
        "inspanning: wat er gedaan wordt",
        "niets daarvan: het hoort niet in het programma",
        "nulmeting: hoe het was bij de start",
        "streefwaarde: waar het heen moet",
        "geen waarde: de getallen horen niet bij de indicator",
    ]


def test_in_english() -> None:
    book = open_workbook(questions_form(QUESTIONS, QuestionWords(PLAN, "en"), "Plan.docx"))
    assert book["Questions"]["B5"].value == "What are these 2 texts below ‘Inzet’?"
    data = saved(book)
    with pytest.raises(
        UnusableError, match=r"vragen\.xlsx, sheet ‘Questions’: Nothing was filled"
    ):
        read_form(data, FILE)


def test_every_list_of_real_plans_fits_in_excel() -> None:
    # A longer list makes Excel call the file damaged.
    for name in ("p02", "p03", "p11", "p12", "p14", "p16"):
        for language in ("nl", "en"):
            words = QuestionWords(plan(name), "nl" if language == "nl" else "en")
            book = open_workbook(questions_form(said(name).questions, words, name))
            lists = book.worksheets[1].data_validations.dataValidation
            assert lists
            assert all(len(one.formula1) <= 255 for one in lists)


def test_answers_are_read_however_they_are_typed() -> None:
    assert read_form(filled(E5="Inspanning ", E7="2"), FILE) == {
        "below|inzet": "inspanning",
        "above|Ouders lezen voor": "Kinderen lezen beter",
    }
    assert read_form(filled(E7=3), FILE) == {"above|Ouders lezen voor": "aside"}
    assert read_form(filled(E5="doel", E6="nulmeting", E7=1), FILE) == {
        "below|inzet": "goal",
        "years|2021": "baseline",
        "above|Ouders lezen voor": "Kinderen lezen meer",
    }


def test_all_that_is_wrong_is_said_at_its_cell() -> None:
    assert _refused(filled(E5="actie", E6="=1+1", E7="4")) == [
        "vragen.xlsx, blad ‘Vragen’, cel E5: ‘actie’ is hier geen antwoord.",
        "  Kies uit: doel, strategisch doel, inspanning, niets daarvan. Of maak de cel leeg.",
        "vragen.xlsx, blad ‘Vragen’, cel E6: Hier staat een formule (=1+1).",
        "  Typ het antwoord zelf in plaats van de formule.",
        "vragen.xlsx, blad ‘Vragen’, cel E7: ‘4’ is hier geen antwoord.",
        "  Kies uit: 1, 2, 3. Of maak de cel leeg.",
        "Het formulier is niet gelezen; er is niets gemaakt.",
    ]
    assert _refused(filled(E5="#N/A")) == [
        "vragen.xlsx, blad ‘Vragen’, cel E5: Hier staat een foutmelding van Excel (#N/A).",
        "  Maak de cel leeg, of vul haar opnieuw in.",
        "Het formulier is niet gelezen; er is niets gemaakt.",
    ]


def test_nothing_filled_in_is_said() -> None:
    assert _refused(FORM) == [
        "vragen.xlsx, blad ‘Vragen’: Op dit formulier is nog niets ingevuld.",
        "  Vul het in, of laat --questions weg: dan blijft alles open.",
        "Het formulier is niet gelezen; er is niets gemaakt.",
    ]


def test_what_was_changed_is_not_guessed() -> None:
    moved = filled(E5="inspanning", C5="Iets anders")
    assert _refused(moved) == [
        "vragen.xlsx, blad ‘Vragen’, cel E5: Deze rij is veranderd of staat er twee keer, zodat "
        "niet zeker is bij welke vraag dit antwoord hoort.",
        "  Maak dit antwoord leeg, of kies een andere naam bij --questions; dan wordt er een "
        "nieuw formulier gemaakt.",
        "Het formulier is niet gelezen; er is niets gemaakt.",
    ]
    assert read_form(filled(E6="nulmeting", C5="Iets anders"), FILE) == {"years|2021": "baseline"}


def test_rows_that_were_sorted_removed_or_copied_are_read_by_what_stands_in_them() -> None:
    book: Any = openpyxl.load_workbook(io.BytesIO(filled(E5="inspanning", E7="2")))
    sheet = book["Vragen"]
    rows = [[sheet.cell(row, column).value for column in range(1, 6)] for row in (7, 5)]
    for at_row, cells in enumerate([*rows, [None] * 5], 5):
        for column, value in enumerate(cells, 1):
            sheet.cell(at_row, column).value = value
    assert read_form(saved(book), FILE) == {
        "below|inzet": "inspanning",
        "above|Ouders lezen voor": "Kinderen lezen beter",
    }
    for column, value in enumerate(rows[0], 1):
        sheet.cell(8, column).value = value
    assert _refused(saved(book))[0].startswith("vragen.xlsx, blad ‘Vragen’, cel E8: Deze rij is")


def test_a_form_about_another_plan_is_not_read() -> None:
    assert read_form(filled(E5="inspanning"), FILE, PLAN) == {"below|inzet": "inspanning"}
    other = outline(("Inzet", Role.HEADING, None), ("De straat is schoon", Role.ITEM, 0))
    with pytest.raises(UnusableError) as refused:
        read_form(filled(E5="inspanning"), FILE, other)
    assert refused.value.say("nl").splitlines() == [
        "vragen.xlsx, blad ‘Vragen’: Dit formulier hoort bij een ander plan: geen van de teksten "
        "waar u iets bij invulde, staat in dit plan.",
        "  Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
        "Het formulier is niet gelezen; er is niets gemaakt.",
    ]


def test_what_is_no_form_is_not_read() -> None:
    book: Any = openpyxl.Workbook()
    assert _refused(saved(book))[:2] == [
        "vragen.xlsx: Dit bestand is er al, en het is geen formulier met vragen over een plan.",
        "  Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
    ]
    assert _refused(b"x" * 20_000_001)[:2] == [
        "vragen.xlsx: Dit bestand is veel groter dan een formulier kan zijn.",
        "  Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
    ]
    book = openpyxl.load_workbook(io.BytesIO(FORM))
    del book["Vragen"]
    assert _refused(saved(book))[0] == "vragen.xlsx, blad ‘Vragen’: Dit tabblad ontbreekt."


def test_a_form_that_google_saved() -> None:
    """Numbers become floats, the hidden sheet is seen, and locks and lists may be gone."""
    book: Any = openpyxl.load_workbook(io.BytesIO(filled(E5="inspanning", E7=2.0)))
    book["toc"].sheet_state = "visible"
    book.security = None
    for sheet in book.worksheets:
        sheet.protection.sheet = False
        sheet.data_validations.dataValidation = []
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, int):
                    cell.value = float(cell.value)
    book.move_sheet("toc", -2)
    assert read_form(saved(book), FILE) == {
        "below|inzet": "inspanning",
        "above|Ouders lezen voor": "Kinderen lezen beter",
    }


def test_a_form_that_libreoffice_saved() -> None:
    """The form with E5 = inspanning, E6 = nulmeting and E7 = 2, saved by LibreOffice."""
    data = (HERE / "forms" / "libreoffice.xlsx").read_bytes()
    assert read_form(data, FILE) == {
        "below|inzet": "inspanning",
        "years|2021": "baseline",
        "above|Ouders lezen voor": "Kinderen lezen beter",
    }


def test_the_layout_travels_along_whole() -> None:
    rows = (
        FormRow(5, "above|a, b", "‘x’", ("1", "2"), ("a", "b")),
        FormRow(6, "phase", "‘y’", (), ()),
    )
    layout = FormLayout("Vragen", ("Nr.", "Vraag"), rows)
    assert from_lines(to_lines(layout)) == layout
