"""What is wrong with a form that somebody filled in is said at its sheet and cell, all at once."""

from __future__ import annotations

from typing import Any

import openpyxl
import pytest

from tests.exchange.form.filling import (
    ENOUGH,
    Rows,
    fill,
    opened,
    refused,
    said_of,
    saved,
)
from toc.exchange.form.returned import is_form

END = {
    1: "Er is 1 fout in plan.xlsx. Er is niets geschreven: verbeter het formulier en lees het "
    "opnieuw in."
}


def end(count: int) -> str:
    """The last line of what is said."""
    return END.get(
        count,
        f"Er zijn {count} fouten in plan.xlsx. Er is niets geschreven: verbeter het formulier en "
        "lees het opnieuw in.",
    )


GOAL = "Wie hulp wil bij lezen vindt die dichtbij"
ONE: dict[str, tuple[Rows, str]] = {
    "an unknown goal": (
        {"Bijdragen": [{"Wat draagt bij?": "I1", "Waaraan?": "Wie hulp wil vindt die dichtbij"}]},
        "blad ‘Bijdragen’, cel C5: ‘Wie hulp wil vindt die dichtbij’ staat op geen van de bladen "
        "waar dit naar kan verwijzen (Doelen, Inspanningen).\n"
        f"  Bedoelt u ‘D2 {GOAL}’? Kies uit de lijst, of zet het eerst op zijn eigen blad.",
    ),
    "an unknown line": (
        {"Doelen": [{"Niveau": "strategisch", "Doel": "Een", "Programmalijn": "Werkveld"}]},
        "blad ‘Doelen’, cel D5: ‘Werkveld’ staat niet op het blad Programmalijnen.\n"
        "  Kies uit de lijst, of zet het eerst op dat blad.",
    ),
    "a level that is missing": (
        {"Doelen": [{"Doel": "Een"}]},
        "blad ‘Doelen’, cel B5: ‘Niveau’ is in deze regel niet ingevuld.\n"
        "  Vul de cel in, of maak de hele regel leeg.",
    ),
    "a level that there is not": (
        {"Doelen": [{"Niveau": "tactisch", "Doel": "Een"}]},
        "blad ‘Doelen’, cel B5: ‘tactisch’ kan hier niet staan.\n"
        "  Kies uit: strategisch of operationeel.",
    ),
    "a network of a strategic goal": (
        {
            "Doelen": [{"Niveau": "strategisch", "Doel": "Een", "Netwerk": "W1"}],
            "Netwerken": [{"Netwerk": "Taal"}],
        },
        "blad ‘Doelen’, cel E5: ‘Netwerk’ kan niet bij ‘strategisch’.\n"
        "  Maak de cel leeg, of kies iets anders dan ‘strategisch’.",
    ),
    "an id twice": (
        {
            "Inspanningen": [
                {"Inspanning": "Een", "Kenmerk": "een"},
                {"Inspanning": "Twee", "Kenmerk": "een"},
            ],
        },
        "blad ‘Inspanningen’, cel V6: Het kenmerk ‘een’ staat er al bij Inspanningen!V5.\n"
        "  Maak de cel leeg, dan maakt toc een ander; of schrijf zelf een ander.",
    ),
    "an id that cannot be": (
        {"Partners": [{"Naam": "De Linde", "Kenmerk": "De Linde"}]},
        "blad ‘Partners’, cel E5: ‘De Linde’ kan geen kenmerk zijn.\n"
        "  Maak de cel leeg, of schrijf de-linde.",
    ),
    "a number twice": (
        {"Partners": [{"Naam": "Een"}, {"Nr.": "P1", "Naam": "Twee"}]},
        "blad ‘Partners’, cel A6: Het nummer P1 staat er al bij Partners!A5.\n"
        "  Maak de cel met het nummer in deze regel leeg; de regel blijft gewoon meedoen.",
    ),
    "a number in words": (
        {"Jaren": [{"Jaar of fase": 2027, "Tegelijk": "drie"}]},
        "blad ‘Jaren’, cel C5: ‘drie’ is geen getal.\n"
        "  Schrijf alleen het getal, zoals 12 of 2,5. Is er geen getal, laat de cel dan leeg.",
    ),
    "a number that may be thousands": (
        {"Jaren": [{"Jaar of fase": 2027, "Begroting": "1.377"}]},
        "blad ‘Jaren’, cel D5: ‘1.377’ kan een duizendtal zijn of een getal met cijfers achter de "
        "komma.\n  Is het een duizendtal, schrijf dan 1377, zonder punten en komma’s.",
    ),
    "less than nothing": (
        {"Jaren": [{"Jaar of fase": 2027, "Begroting": -5}]},
        "blad ‘Jaren’, cel D5: -5 is minder dan nul.\n  Schrijf nul of meer, of laat de cel leeg.",
    ),
    "no whole number": (
        {"Jaren": [{"Jaar of fase": 2027, "Tegelijk": 2.5}]},
        "blad ‘Jaren’, cel C5: ‘2.5’ is geen heel getal.\n  Schrijf een heel getal.",
    ),
    "points that there are not": (
        {"Bijdragen": [{"Wat draagt bij?": "I1", "Waaraan?": "D2", "Punten": 5}]},
        "blad ‘Bijdragen’, cel D5: ‘5’ kan niet: punten zijn 1, 3 of 9.\n"
        "  Schrijf 1 (een beetje), 3 (duidelijk) of 9 (doorslaggevend), of laat de cel leeg.",
    ),
    "a year that is no year": (
        {
            "Indicatoren": [{"Indicator": "Een"}],
            "Waarden per jaar": [{"Indicator": "N1", "Jaar": "27", "Streefwaarde": 5}],
        },
        "blad ‘Waarden per jaar’, cel B5: ‘27’ is geen jaar.\n  Schrijf vier cijfers, zoals 2027.",
    ),
    "a year of five figures": (
        {
            "Indicatoren": [{"Indicator": "Een"}],
            "Waarden per jaar": [{"Indicator": "N1", "Jaar": "3000x", "Gemeten": 5}],
        },
        "blad ‘Waarden per jaar’, cel B5: ‘3000x’ is geen jaar.\n"
        "  Schrijf vier cijfers, zoals 2027.",
    ),
    "a period that is none": (
        {"Jaren": [{"Jaar of fase": "straks", "Tegelijk": 3}]},
        "blad ‘Jaren’, cel B5: ‘straks’ is geen jaar en geen fase van het blad Fasen.\n"
        "  Schrijf een jaar in vier cijfers, of kies een fase uit de lijst.",
    ),
    "a date that is none": (
        {"Doelen": [{"Niveau": "operationeel", "Doel": "Een", "Uiterlijk": "spoedig"}]},
        "blad ‘Doelen’, cel H5: ‘spoedig’ is geen datum.\n"
        "  Schrijf een jaar (2027), een maand (2027-03) of een dag (2027-03-31).",
    ),
    "an end before its start": (
        {"Fasen": [{"Fase": "Een", "Begin": 2028, "Einde": 2027}]},
        "blad ‘Fasen’, cel B5: Het einde ligt voor het begin.\n  Verbeter een van de twee datums.",
    ),
    "a flag that is none": (
        {"Inspanningen": [{"Inspanning": "Een", "Structureel": "soms"}]},
        "blad ‘Inspanningen’, cel G5: ‘soms’ is geen ja of nee.\n"
        "  Schrijf ja of nee, of laat de cel leeg.",
    ),
    "two amounts": (
        {"Inspanningen": [{"Inspanning": "Een", "Kosten": 5, "Kosten per jaar": 2}]},
        "blad ‘Inspanningen’, cel M5: Hier staan twee bedragen voor hetzelfde.\n"
        "  Houd er een: wat het kost, wat het per jaar kost, of wat het in totaal kost.",
    ),
    "a value twice": (
        {
            "Indicatoren": [{"Indicator": "Een"}],
            "Waarden per jaar": [
                {"Indicator": "N1", "Jaar": 2027, "Streefwaarde": 5},
                {"Indicator": "N1", "Jaar": 2027, "Streefwaarde": 6},
            ],
        },
        "blad ‘Waarden per jaar’, cel C6: ‘Streefwaarde’ is in een eerdere regel al ingevuld voor "
        "hetzelfde.\n  Haal de waarde in een van de twee regels weg.",
    ),
    "what belongs to nothing": (
        {"Mijlpalen": [{"Mijlpaal": "Open"}]},
        "blad ‘Mijlpalen’, cel A5: ‘Inspanning’ is in deze regel niet ingevuld.\n"
        "  Vul de cel in, of maak de hele regel leeg.",
    ),
    "a formula that was never worked out": (
        {"Jaren": [{"Jaar of fase": 2027, "Tegelijk": "=1+1"}]},
        "blad ‘Jaren’, cel C5: De formule =1+1 heeft geen uitkomst.\n"
        "  Open het bestand in Excel en sla het op, of typ de uitkomst zelf.",
    ),
    "a currency that is none": (
        {"Programma": [{"Naam van het programma": "T", "Visie": "V", "Valuta": "euro’s"}]},
        "blad ‘Programma’, cel B17: ‘euro’s’ is geen valuta.\n"
        "  Schrijf de code van drie letters, zoals EUR.",
    ),
    "a colour too light": (
        {"Programma": [{"Naam van het programma": "T", "Visie": "V", "Kleur van koppen": "ff0"}]},
        "blad ‘Programma’, cel B20: De kleur ff0 is op wit papier niet te lezen.\n"
        "  Neem een donkerder kleur, zoals #7a7a00.",
    ),
    "half a horizon": (
        {
            "Programma": [
                {"Naam van het programma": "T", "Visie": "V", "Begin van het programma": 2027}
            ]
        },
        "blad ‘Programma’, cel B10: Hier hoort nog iets bij dat niet is ingevuld.\n"
        "  Vul de lege cellen in deze regel aan (bij een looptijd of fase: begin en einde; bij "
        "een schaal: van en tot; bij een stand: de stand zelf), of maak ook deze cel leeg.",
    ),
    "a decision on nothing": (
        {
            "Besluiten": [
                {
                    "Besluit": "stoppen",
                    "Jaar of fase": 2027,
                    "Reden": "r",
                    "Rol": "stuurgroep",
                    "Datum": 2026,
                }
            ]
        },
        "blad ‘Besluiten’, cel A5: Dit besluit gaat nergens over.\n"
        "  Kies een inspanning of een doel.",
    ),
    "a baseline in words": (
        {"Indicatoren": [{"Indicator": "Een", "Nulmeting": "nog niet bekend"}]},
        "blad ‘Indicatoren’, cel G5: ‘nog niet bekend’ is geen getal, en een nulmeting is dat "
        "wel.\n  Zet het in de kolom ‘Waarom geen nulmeting’, en laat deze cel leeg.",
    ),
    "a way that there is not": (
        {"Meer": [{"Waar": "onzin / iets", "Waarde": "x"}]},
        "blad ‘Meer’, cel A5: Deze weg is er in een programmabestand niet.\n"
        "  Zet de cel terug zoals zij was, of maak de regel leeg.",
    ),
    "a baseline of what has none": (
        {"Bronnen": [{"Waarbij": "D1", "Waarvan": "de nulmeting"}]},
        "blad ‘Bronnen’, cel B5: Alleen een indicator heeft een nulmeting.\n"
        "  Kies links een indicator, of maak deze cel leeg.",
    ),
}


@pytest.mark.parametrize("case", ONE)
def test_one_fault_is_said_where_it_stands(case: str) -> None:
    rows, said = ONE[case]
    assert said_of(rows) == f"plan.xlsx, {said}\n{end(1)}"


LEARN = "D1 Volwassenen doen mee in hun wijk"
CHECKED: dict[str, tuple[Rows, str]] = {
    "a goal that contributes to itself": (
        {"Bijdragen": [{"Wat draagt bij?": "D2", "Waaraan?": "D2"}]},
        f"blad ‘Bijdragen’, cel C5: ‘D2 {GOAL}’ verwijst naar zichzelf.\n"
        "  Kies een ander, of maak de cel of de hele regel leeg.",
    ),
    "goals in a circle": (
        {
            "Bijdragen": [
                {"Wat draagt bij?": "I1", "Waaraan?": "D2"},
                {"Wat draagt bij?": "D2", "Waaraan?": "D3"},
                {"Wat draagt bij?": "D3", "Waaraan?": "D2"},
            ]
        },
        f"blad ‘Bijdragen’, cel C6: Deze verwijzingen vormen een kring: D2 {GOAL} → D3 Een → D2 "
        f"{GOAL}.\n  Haal een van deze verwijzingen weg.",
    ),
    "a goal that contributes to a lower one": (
        {"Bijdragen": [{"Wat draagt bij?": "D1", "Waaraan?": "D2"}]},
        f"blad ‘Bijdragen’, cel C5: ‘{LEARN}’ kan niet bijdragen aan ‘D2 {GOAL}’, want dat staat "
        "lager in de doelenboom.\n  Wissel de twee om, of maak de regel leeg.",
    ),
    "an inspanning that contributes to another": (
        {"Bijdragen": [{"Wat draagt bij?": "I2", "Waaraan?": "I1"}]},
        "blad ‘Bijdragen’, cel C5: ‘I2 Maatjes opleiden’ en ‘I1 Een taalcafé openen’ zijn allebei "
        "een inspanning; een inspanning draagt bij aan een doel.\n"
        "  Kies een doel, of maak de regel leeg.",
    ),
}


@pytest.mark.parametrize("case", CHECKED)
def test_what_the_checks_call_an_error_is_refused_at_its_cell(case: str) -> None:
    rows, said = CHECKED[case]
    goals = [*ENOUGH["Doelen"], {"Niveau": "operationeel", "Doel": "Een"}]
    book = fill(opened(), {**ENOUGH, "Doelen": goals, "Bijdragen": [], **rows})
    assert refused(saved(book)) == f"plan.xlsx, {said}\n{end(1)}"


def test_every_fault_is_told_at_once_in_the_order_of_the_sheets() -> None:
    rows: Rows = {
        "Doelen": [{"Niveau": "operationeel", "Uiterlijk": "ooit"}],
        "Bijdragen": [{"Wat draagt bij?": "I9", "Waaraan?": "D9"}],
        "Jaren": [{"Jaar of fase": 2027, "Tegelijk": 0}],
    }
    book = fill(opened(), rows)
    said = refused(saved(book))
    assert [line.partition(": ")[0] for line in said.splitlines() if line[0] != " "] == [
        "plan.xlsx, blad ‘Programma’, cel B5",
        "plan.xlsx, blad ‘Programma’, cel B7",
        "plan.xlsx, blad ‘Doelen’, cel C5",
        "plan.xlsx, blad ‘Doelen’, cel H5",
        "plan.xlsx, blad ‘Bijdragen’, cel B5",
        "plan.xlsx, blad ‘Bijdragen’, cel C5",
        "plan.xlsx, blad ‘Jaren’, cel C5",
        "Er zijn 7 fouten in plan.xlsx. Er is niets geschreven",
    ]
    assert "plan.xlsx, blad ‘Programma’, cel B7: De visie is niet ingevuld.\n" in said


def test_two_goals_with_one_text_are_told_apart_by_their_numbers() -> None:
    goals = [{"Niveau": "strategisch", "Doel": "Een"}, {"Niveau": "strategisch", "Doel": "een"}]
    rows: Rows = {"Doelen": goals, "Bijdragen": [{"Wat draagt bij?": "I1", "Waaraan?": "Een"}]}
    assert said_of(rows) == (
        "plan.xlsx, blad ‘Bijdragen’, cel C5: ‘Een’ kan ‘D1 Een’ en ‘D2 een’ zijn.\n"
        "  Kies opnieuw uit de lijst, of typ alleen het nummer.\n" + end(1)
    )


def test_a_number_with_the_text_of_another_goal_is_asked_about() -> None:
    rows: Rows = {"Bijdragen": [{"Wat draagt bij?": "I1", "Waaraan?": f"D1 {GOAL}"}]}
    assert said_of(rows) == (
        f"plan.xlsx, blad ‘Bijdragen’, cel C5: ‘D1 {GOAL}’ kan ‘D1 Volwassenen doen mee in hun "
        f"wijk’ en ‘D2 {GOAL}’ zijn.\n"
        "  Kies opnieuw uit de lijst, of typ alleen het nummer.\n" + end(1)
    )


def test_what_excel_made_of_a_year_in_a_cell_for_days_is_explained() -> None:
    import datetime

    book = fill(opened(), ENOUGH)
    cell = book["Doelen"]["H6"]
    cell.value, cell.number_format = datetime.date(1905, 7, 19), "dd-mm-yyyy"
    assert refused(saved(book)) == (
        "plan.xlsx, blad ‘Doelen’, cel H6: Hier staat de dag 1905-07-19; dat maakt Excel van het "
        "getal 2027 in een cel voor dagen.\n"
        "  Bedoelt u het jaar 2027, typ het dan met een apostrof ervoor: '2027\n" + end(1)
    )


def test_merged_cells_are_refused_and_a_missing_column_is_told() -> None:
    book = fill(opened(), ENOUGH)
    book["Doelen"].merge_cells("B5:B6")
    book["Bijdragen"].delete_cols(3)
    book.remove(book["Risico’s"])
    said = refused(saved(book)).splitlines()
    assert said == [
        "plan.xlsx, blad ‘Doelen’, cel B5:B6: Deze cellen zijn samengevoegd.",
        "  Hef de samenvoeging op en vul elke regel apart in.",
        "plan.xlsx, blad ‘Doelen’, cel B6: ‘Niveau’ is in deze regel niet ingevuld.",
        "  Vul de cel in, of maak de hele regel leeg.",
        "plan.xlsx, blad ‘Bijdragen’: De kolom ‘Waaraan?’ is er niet.",
        "  Zet boven de kolom weer deze kop.",
        end(3),
    ]


FILES: dict[str, tuple[Any, str]] = {
    "no workbook": (
        lambda data: b"%PDF-1.7",
        "plan.xlsx: Dit is geen Excel-bestand.\n"
        "  Kies het formulier, een bestand dat eindigt op .xlsx.",
    ),
    "an old one": (
        lambda data: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "plan.xlsx: Dit is een oud Excel-bestand (.xls).\n"
        "  Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
    ),
    "half a one": (
        lambda data: data[: len(data) // 2],
        "plan.xlsx: Het bestand is beschadigd.\n"
        "  Open het in Excel, sla het opnieuw op en probeer het nog eens.",
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_what_is_no_workbook_is_refused_in_a_sentence(case: str) -> None:
    made, said = FILES[case]
    data = made(saved(fill(opened(), ENOUGH)))
    last = "plan.xlsx kan niet gelezen worden. Er is niets geschreven."
    assert refused(data) == f"{said}\n{last}"


def test_a_form_of_a_later_version_is_refused() -> None:
    book = opened()
    book["toc"]["B1"].value = 2
    assert refused(saved(book)) == (
        "plan.xlsx: Dit formulier is gemaakt door een nieuwere versie van toc.\n"
        "  Haal de nieuwste versie van toc en lees het dan in.\n"
        "plan.xlsx kan niet gelezen worden. Er is niets geschreven."
    )


def test_a_form_is_known_by_its_mark_and_without_it_by_its_sheets_and_headings() -> None:
    book = opened()
    assert is_form(saved(book))
    book.remove(book["toc"])
    assert is_form(saved(book))
    book["Bijdragen"].title = "Iets anders"
    assert not is_form(saved(book))
    assert not is_form(saved(openpyxl.Workbook()))
    assert not is_form(b"PK\x03\x04")


ENGLISH: Rows = {
    "Programme": [{"Name of the programme": "House of language", "Vision": "All take part"}],
    "Goals": [{"Level": "strategic", "Goal": "Adults take part in their district"}],
}


def test_a_day_that_can_be_read_in_two_ways_is_said_on_an_english_form() -> None:
    work = {"Activities": [{"Activity": "Open a language café", "Start": "03/04/2026"}]}
    said = refused(saved(fill(opened("en"), {**ENGLISH, **work})), "en")
    assert said.splitlines()[:2] == [
        "plan.xlsx, sheet ‘Activities’, cell H5: ‘03/04/2026’ may be 2026-04-03 and 2026-03-04.",
        "  Write 2026-04-03 or 2026-03-04.",
    ]
