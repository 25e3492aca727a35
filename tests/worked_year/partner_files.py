"""Three Excel files as three partners send them. All figures are made up: they are examples.

Nobody of the three made a file for a computer to read: there are title rows, merged headings,
months and quarters as columns, decimal commas, percent signs, `n.v.t.`, mixed dates and totals.
The second has a mistake: 59 where 5,9 was meant.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from tests.worked_year.english import in_english, in_language
from toc.core.words import Language

WELZIJN = "Jaarcijfers 2023 Welzijn Esdorp.xlsx"
THUISZORG = "Rapportage De Linde 2023 (definitief).xlsx"
HUISARTSEN = "Huisartsen Esdorp 2023.xlsx"

_HEADING = PatternFill("solid", fgColor="DDE8D5")


def write(folder: Path, *, corrected: bool = False, language: Language = "nl") -> None:
    """Write the three files. `corrected` is as the second partner sends it again."""
    for name, book in (
        (WELZIJN, _welzijn()),
        (THUISZORG, _thuiszorg(corrected)),
        (HUISARTSEN, _huisartsen()),
    ):
        for sheet in book if language == "en" else ():
            _to_english(sheet)
        book.save(folder / in_language(name, language))


def _to_english(sheet: Worksheet) -> None:
    sheet.title = in_english(sheet.title)
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        if isinstance(cell.value, str) and not isinstance(cell, MergedCell):
            cell.value = in_english(cell.value)


def _put(sheet: Worksheet, rows: list[list[object]], *, heading: int) -> None:
    """Rows as people type them; `heading` is the row that they gave a colour."""
    for row in rows:
        sheet.append(row)
    for cell in sheet[heading]:
        cell.font, cell.fill = Font(bold=True), _HEADING
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.column_dimensions["A"].width = 44
    for letter in "BCDEFGHIJKLMNO":
        sheet.column_dimensions[letter].width = 13
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0


def _welzijn() -> Workbook:
    """The panel with its age groups over two rows of headings, and quarters as columns."""
    book = Workbook()
    panel = book.worksheets[0]
    panel.title = "Dorpspanel"
    _put(
        panel,
        [
            ["Welzijn Esdorp – jaarcijfers 2023 (VOORBEELD, verzonnen)"],
            ["Peildatum: 31 december 2023, bron: dorpspanel"],
            [],
            ["Vraag", "2023", "", "", "", "", "", "", ""],
            ["", "Totaal", "", "65-74", "", "75-84", "", "85+", ""],
            ["", "perc.", "n", "perc.", "n", "perc.", "n", "perc.", "n"],
            ["Spreekt elke week iemand", "63,2%", 231, "66,1%", 118, "61,0%", 105, "50%", 8],
        ],
        heading=4,
    )
    panel.merge_cells("A1:I1")
    panel.merge_cells("B4:I4")
    for pair in ("B5:C5", "D5:E5", "F5:G5", "H5:I5"):
        panel.merge_cells(pair)
    walks = book.create_sheet("Wandelgroepen")
    _put(
        walks,
        [
            ["Wandelgroepen: hoe vaak liep er iemand mee?"],
            [],
            ["Activiteit", "1e kwartaal 2023", "2e kwartaal 2023", "3e kwartaal 2023",
             "4e kwartaal 2023", "Totaal"],
            ["Wandelgroepen samen", 148, 265, 301, 287, "=SUM(B4:E4)"],
        ],
        heading=3,
    )  # fmt: skip
    stories = book.create_sheet("Verhalen")
    _put(
        stories,
        [
            ["Wat horen we over digitaal regelen?"],
            [],
            ["Onderwerp", "Jaar", "Resultaat", "n"],
            ["Regelt na de les zelf zaken", 2023, "67%", "<10"],
            [
                "Digitaal",
                2023,
                "De lessen zijn gezellig; thuis lukt het vaak niet en is er niemand om te vragen",
                "n.v.t.",
            ],
        ],
        heading=3,
    )
    return book


def _thuiszorg(corrected: bool) -> Workbook:
    """Months as columns, and dates in every spelling."""
    book = Workbook()
    checks = book.worksheets[0]
    checks.title = "Huischecks"
    months = [f"{name}-2023" for name in (
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    )]  # fmt: skip
    figures = ["n.v.t.", 6, 9, 14, 12, 11, 8, 5, 15, 18, 17, 12]
    _put(
        checks,
        [
            ["Thuiszorg De Linde – rapportage 2023 (VOORBEELD, verzonnen)"],
            ["Gestart in februari; in januari was er nog geen ergotherapeut."],
            [],
            ["", *months, "totaal"],
            ["Nagelopen huizen", *figures, "=SUM(B5:M5)"],
            ["Totaal", *figures, "=SUM(B5:M5)"],
        ],
        heading=4,
    )
    carers = book.create_sheet("Mantelzorgers")
    _put(
        carers,
        [
            ["Vragenlijst mantelzorgers"],
            [],
            ["Vraag", "Datum", "Kern", "Cijfer", "Aantal ingevuld", "Opmerking"],
            ["Houdt u het vol?", "31-12-2023", "Alle", "5,9" if corrected else "59", 61, ""],
            ["Houdt u het vol?", datetime.date(2023, 12, 31), "Dorp", "6,1", 44, ""],
            ["Houdt u het vol?", "31 dec 2023", "Buitengebied", "5,4", 17, "weinig vervoer"],
        ],
        heading=3,
    )
    carers["B5"].number_format = "dd/mm/yy"
    return book


def _huisartsen() -> Workbook:
    """Shares that Excel shows as percentages, a value that is missing, and a yes."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "2023"
    _put(
        sheet,
        [
            ["Huisartsen Esdorp, uitdraai uit het systeem (VOORBEELD, verzonnen)"],
            [],
            ["Onderwerp", "Periode", "Waarde", "Aantal", "Toelichting"],
            ["Antwoord binnen 2 weken", "2023-Q1", 0.378, 82, ""],
            ["Antwoord binnen 2 weken", "Q2 2023", 0.416, 77, ""],
            ["Antwoord binnen 2 weken", "3e kwartaal 2023", "n.v.t.", "-", "nieuw systeem"],
            ["Antwoord binnen 2 weken", "kw 4 2023", 0.438, 80, ""],
            ["Valongevallen thuis per 1.000 ouderen", 2023, "39,5", "", ""],
            ["Afspraak wie wie belt?", "2023", "Ja", "", "sinds september"],
        ],
        heading=3,
    )
    for row in (4, 5, 7):
        sheet.cell(row, 3).number_format = "0.0%"
    return book
