"""A new form that somebody filled in."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from typing import Any

import openpyxl
import pytest

from tests.exchange.form.filling import ENOUGH, FILE, Rows, fill, opened, read_back, saved
from toc.core.model import PartialDate
from toc.core.wording import in_words
from toc.core.words import Language
from toc.exchange.form.returned import read_form
from toc.exchange.form.workbook import HEAD, new_form
from toc.exchange.words.form_faults import FORM_FAULTS

TEXT = """\
# Gelezen van het formulier plan.xlsx

titel: Taalhuis
taal: nl

visie: Iedereen doet mee

strategische_doelen:
  volwassenen-doen-mee-in-hun-wijk: Volwassenen doen mee in hun wijk

operationele_doelen:
  wie-hulp-wil-bij-lezen-vindt-die:
    tekst: Wie hulp wil bij lezen vindt die dichtbij
    draagt_bij_aan: volwassenen-doen-mee-in-hun-wijk

inspanningen:
  een-taalcafe-openen:
    tekst: Een taalcafé openen
    draagt_bij_aan:
      doel: wie-hulp-wil-bij-lezen-vindt-die
      punten: 9
  maatjes-opleiden: Maatjes opleiden
profiel: concept
"""


def test_texts_alone_make_a_programme_file_with_ids_of_their_own() -> None:
    read = read_back(ENOUGH)
    assert read.text == TEXT
    assert read.notes == ()


def test_what_people_type_is_read_as_they_mean_it() -> None:
    book = fill(
        opened(),
        {
            **ENOUGH,
            "Inspanningen": [
                {
                    "Inspanning": "Een taalcafé openen",
                    "Eigenaar": "P1",
                    "Partners": "P2 Welzijn; De Vlinder\nGemeente",
                    "Plaats": "Noord;Zuid",
                    "Structureel": "x",
                    "Begin": "1-2-2027",
                    "Einde": "februari 2028",
                    "Niet eerder dan": 2027,
                    "Duur (maanden)": "2 jaar",
                    "Kosten": "€ 5.000",
                    "Fte": "2,5",
                    "Stand": "Loopt",
                }
            ],
            "Partners": [{"Naam": "Bibliotheek"}, {"Naam": "Welzijn"}],
            "Indicatoren": [
                {"Indicator": "Wie hulp vindt", "Meet": "D2", "Eenheid": "%", "Nulmeting": "41 %"}
            ],
            "Waarden per jaar": [
                {"Indicator": "N1", "Jaar": "2027", "Streefwaarde": 0.5},
                {"Indicator": "Wie hulp vindt", "Jaar": 2028, "Streefwaarde": "60"},
            ],
            "Jaren": [{"Jaar of fase": 2027, "Tegelijk": 3}],
        },
    )
    values = book["Waarden per jaar"]
    values["C5"].number_format = "0%"
    book["Inspanningen"]["I5"].number_format = "General"
    programme = read_form(saved(book), FILE).programme
    one = programme.inspanningen["een-taalcafe-openen"]
    assert (one.owner, one.partners) == ("bibliotheek", ("welzijn", "De Vlinder", "Gemeente"))
    assert (one.place, one.structural) == (("Noord", "Zuid"), True)
    assert (one.start, one.end) == (PartialDate(2027, 2, 1), PartialDate(2028, 2))
    assert one.earliest == PartialDate(2027)
    assert one.cost is not None
    assert (one.cost.amount, one.duration) == (5000, 24)
    assert one.fte is not None
    assert one.fte.amount == 2.5
    assert one.progress is not None
    assert one.progress.state.value == "running"
    indicator = programme.indicators["wie-hulp-vindt"]
    assert indicator.baseline is not None
    assert indicator.baseline.value == 41
    assert indicator.targets == {"2027": 50, "2028": 60}
    assert programme.planning.focus["2027"].limit == 3


def test_a_day_that_excel_made_is_as_precise_as_it_is_shown() -> None:
    book = fill(opened(), ENOUGH)
    sheet = book["Doelen"]
    heads = {str(cell.value): cell.column for cell in sheet[4]}
    cell = sheet.cell(6, heads["Uiterlijk"])
    cell.value = datetime.date(2027, 3, 1)
    goal = "wie-hulp-wil-bij-lezen-vindt-die"
    found = {}
    for shown in ("dd-mm-yyyy", "mmm-yy", "yyyy"):
        cell.number_format = shown
        found[shown] = str(read_form(saved(book), FILE).programme.operational_goals[goal].deadline)
    assert found == {"dd-mm-yyyy": "2027-03-01", "mmm-yy": "2027-03", "yyyy": "2027"}


def test_rows_may_be_sorted_put_in_and_taken_out_and_columns_moved() -> None:
    expected = read_form(saved(fill(opened(), ENOUGH)), FILE).programme
    book = fill(opened(), ENOUGH)
    goals = book["Doelen"]
    rows = [[cell.value for cell in row] for row in goals.iter_rows(min_row=5, max_row=6)]
    for number, row in enumerate(reversed(rows), 5):
        for column, value in enumerate(row, 1):
            goals.cell(number, column).value = value
    goals.insert_rows(5)
    book["Bijdragen"].insert_rows(3, 2)
    book["Bijdragen"].insert_cols(2)
    book["Inspanningen"].delete_rows(9, 2)
    book["Inspanningen"].auto_filter.ref = "A4:C8"
    book["Inspanningen"].row_dimensions[6].hidden = True
    read = read_form(saved(book), FILE)
    assert (read.programme, read.notes) == (expected, ())


def test_a_row_without_a_number_is_known_by_its_text_and_an_id_by_itself() -> None:
    rows: Rows = {
        **ENOUGH,
        "Doelen": [
            {"Niveau": "strategisch", "Doel": "Volwassenen doen mee", "Kenmerk": "meedoen"},
            {"Nr.": None, "Niveau": "operationeel", "Doel": "Hulp is dichtbij"},
        ],
        "Bijdragen": [
            {"Wat draagt bij?": "hulp is  dichtbij", "Waaraan?": "meedoen"},
            {"Wat draagt bij?": "I1 Een taalcafé", "Waaraan?": "Hulp is dichtbij"},
        ],
    }
    read = read_back(rows)
    links = read.programme.operational_goals["hulp-is-dichtbij"].contributes_to
    assert [link.goal for link in links] == ["meedoen"]
    (note,) = read.notes
    assert (note.id, note.place.sheet, note.place.cell) == ("other-text", "Bijdragen", "B6")


def test_a_formula_counts_by_its_outcome() -> None:
    book = fill(opened(), {**ENOUGH, "Jaren": [{"Jaar of fase": "2027", "Tegelijk": "=1+2"}]})
    book["Jaren"]["C5"].value = 3
    data = saved(book)
    # As Excel saves it: the formula with what it came to.
    formula = _with_formula(data, "C5", "1+2")
    assert read_form(formula, FILE).programme.planning.focus["2027"].limit == 3


def test_english_forms_and_words_are_read_as_well() -> None:
    rows = {
        "Programme": [{"Name of the programme": "Language house", "Vision": "All take part"}],
        "Goals": [{"Level": "operational", "Goal": "Help is near"}],
        "Inspanningen": [{"Inspanning": "Open a language café", "Structural": "yes"}],
        "Links": [{"What contributes?": "A1", "To what?": "G1 Help is near"}],
    }
    named = {name.replace("Inspanningen", "Activities"): one for name, one in rows.items()}
    for one in named["Activities"]:
        one["Activity"] = one.pop("Inspanning")
    read = read_back(named, "en")
    assert read.language == read.programme.language == "en"
    assert read.text.startswith("# Read from the form plan.xlsx\n\ntitle: Language house\n")


def _with_formula(data: bytes, cell: str, formula: str) -> bytes:
    """The same workbook with a formula at a cell of the sheet Jaren that has a value there."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        sheets = re.findall(
            r'name="([^"]*)" sheetId="(\d+)"', old.read("xl/workbook.xml").decode()
        )
        part = f"xl/worksheets/sheet{dict(sheets)['Jaren']}.xml"
        for one in old.infolist():
            content = old.read(one)
            if one.filename == part:
                pattern = rf'(<c r="{cell}"[^>]*>)(<v>)'.encode()
                content, count = re.subn(
                    pattern, rb"\1<f>" + formula.encode() + rb"</f>\2", content
                )
                assert count == 1
            new.writestr(one, content)
    return made.getvalue()


def test_a_new_form_prints_thirty_empty_rows_and_whatever_people_add() -> None:
    book = openpyxl.load_workbook(io.BytesIO(new_form("nl")))
    goals = book["Doelen"]
    assert [goals.cell(row, 1).value for row in (5, 34, 35)] == ["D1", "D30", None]
    assert not any(sheet.print_area for sheet in book.worksheets)
    # What is typed below them is kept as it was typed.
    assert goals.column_dimensions["C"].number_format == "@"
    # Below them there is as much to choose from as before.
    assert {str(one.sqref) for one in goals.data_validations.dataValidation} >= {"B5:B304"}


def test_a_goal_below_the_numbered_rows_is_read_and_named_by_its_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(new_form("nl")))
    fill(book, ENOUGH)
    book["Doelen"]["B50"], book["Doelen"]["C50"] = "operationeel", "Later bedacht"
    book["Bijdragen"]["B50"], book["Bijdragen"]["C50"] = "Later bedacht", "D1"
    programme = read_form(saved(book), FILE).programme
    (link,) = programme.operational_goals["later-bedacht"].contributes_to
    assert link.goal == "volwassenen-doen-mee-in-hun-wijk"


@pytest.mark.parametrize(
    ("language", "sheet", "said"),
    [
        (
            "nl",
            "Inspanningen",
            "plan.xlsx, blad ‘Inspanningen’, cel {cell}: ‘nog bespreken’ staat in geen kolom van "
            "het formulier en is niet gelezen.",
        ),
        (
            "en",
            "Activities",
            "plan.xlsx, sheet ‘Activities’, cell {cell}: ‘nog bespreken’ stands in no column of "
            "the form and was not read.",
        ),
    ],
)
def test_what_stands_beside_the_columns_is_told_and_not_read(
    language: Language, sheet: str, said: str
) -> None:
    rows: dict[str, list[dict[str, Any]]] = {
        "nl": ENOUGH,
        "en": {
            "Programme": [{"Name of the programme": "Taalhuis", "Vision": "Iedereen doet mee"}],
            "Activities": [{"Activity": "Een taalcafé openen"}],
        },
    }[language]
    book = fill(opened(language), rows)
    place = book[sheet].max_column + 2
    cell = book[sheet].cell(HEAD + 1, place)
    cell.value = "nog bespreken"
    read = read_form(saved(book), FILE)
    assert list(in_words(read.notes, language, FORM_FAULTS, fixes=False)) == [
        said.format(cell=cell.coordinate)
    ]
    assert "nog bespreken" not in read.text
