"""Headings that say little: a unit, ‘waarde’ in a plan with one indicator, a second row with the
years. And hints that repeat what was written. All figures are made up."""

from __future__ import annotations

import pytest

from tests.measure.importing.test_reading import excel, figures, programme, short
from toc.core.model import Programme
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.grid import GridCell
from toc.measure.importing.headings import ASIDE, Headings
from toc.measure.words.measure_import import IMPORT

__all__ = ["programme"]


@pytest.fixture
def single(programme: Programme) -> Programme:
    one = programme.indicators["vertrouwen"]
    return programme.model_copy(update={"indicators": {"vertrouwen": one}})


def test_a_heading_that_is_only_a_unit(programme: Programme) -> None:
    found = figures(b"Jaar;punten\n2024;-2\n", programme)
    assert [row[:3] for row in short(found)] == [("saldo", "2024", "-2")]
    percent = figures(excel(["Jaar", "%"], [2024, "52,5"]), programme)
    assert [row[:3] for row in short(percent)] == [("samenwerking", "2024", "52.5")]
    # Beside names it is the heading of their values.
    named = excel(["Indicator", "Jaar", "%"], ["vertrouwen", 2024, 6])
    assert [row[:3] for row in short(figures(named, programme))] == [("vertrouwen", "2024", "6")]


def test_a_value_in_a_plan_with_one_indicator(single: Programme) -> None:
    found = figures(b"Jaar;Waarde\n2024;7\n", single)
    assert [row[:3] for row in short(found)] == [("vertrouwen", "2024", "7")]


def test_a_value_in_a_plan_with_more_is_refused(programme: Programme) -> None:
    (wrong,) = figures(b"Jaar;Waarde\n2024;7\n", programme).rejected
    assert (wrong.place.cell, wrong.id) == ("B2", "no-indicator")


def test_a_second_row_of_headings_says_the_years(programme: Programme) -> None:
    data = excel(["Gemeente", "gesprekken", "gesprekken"], [None, 2023, 2024], ["Emmen", 12, 14])
    found = figures(data, programme)
    assert [row[:3] for row in short(found)] == [
        ("gesprekken", "2023", "12"),
        ("gesprekken", "2024", "14"),
    ]
    assert {row.place for row in found.rows} == {"Emmen"}


@pytest.mark.parametrize(
    ("text", "key", "hint"),
    [
        ("05-03-23", "short-year", "Schrijf het jaar met vier cijfers: 05-03-2023."),
    ],
)
def test_a_hint_repeats_what_was_written(
    programme: Programme, text: str, key: str, hint: str
) -> None:
    (wrong,) = figures(f"Periode;vertrouwen\n{text};7\n".encode(), programme).rejected
    assert wrong.id == key
    assert IMPORT.say(f"{key}.fix", "nl", **wrong.values) == hint


SAME = {
    "indicator": {
        "onderwerp": "subject",
        "vraag": "question",
        "stelling": "statement",
        "naam indicator": "indicator name",
    },
    "period": {
        "jaar": "year",
        "datum": "date",
        "peildatum": "reference date",
        "kwartaal": "quarter",
        "maand": "month",
    },
    "value": {
        "waarde": "value",
        "resultaat": "result",
        "uitkomst": "outcome",
        "perc": "per cent",
        "cijfer": "mark",
        "meting": "measurement",
        "gemiddelde": "average",
        "aantal": "number",
        "gerealiseerd": "achieved",
        "gemeten": "measured",
    },
    "n": {
        "respondenten": "respondents",
        "aantal respondenten": "number of respondents",
        "aantal deelnemers": "number of participants",
        "aantal ingevuld": "number of answers",
        "steekproef": "sample",
    },
    "group": {"groep": "group", "doelgroep": "target group", "subgroep": "subgroup"},
    "place": {
        "plaats": "place",
        "gemeente": "municipality",
        "wijk": "neighbourhood",
        "locatie": "location",
        "dorp": "village",
        "regio": "region",
    },
    "quality": {"kwaliteit": "quality", "zekerheid": "certainty"},
    "source": {"bron": "source"},
    ASIDE: {
        "doel": "goal",
        "streefwaarde": "target",
        "prognose": "forecast",
        "verwachting": "expected",
        "begroot": "budgeted",
        "gepland": "planned",
        "verschil": "difference",
    },
    "note": {
        "toelichting": "explanation",
        "opmerking": "remark",
        "opmerkingen": "comments",
        "noot": "note",
    },
}
"""What partners write above a column, in Dutch and in English."""


def test_a_heading_in_english_is_read_as_the_same_in_dutch(programme: Programme) -> None:
    headings = Headings(programme, SourceMapping())
    read = {
        word: column.field if (column := headings.read(GridCell(1, 1, word))) else None
        for words in SAME.values()
        for pair in words.items()
        for word in pair
    }
    meant = {
        word: field for field, words in SAME.items() for pair in words.items() for word in pair
    }
    assert read == meant


@pytest.mark.parametrize("period", ["Qtr 4 2024", "Q4 2024", "4th quarter 2024", "kw 4 2024"])
def test_a_quarter_in_english(programme: Programme, period: str) -> None:
    found = figures(f"Period,vertrouwen\n{period},7\n".encode(), programme)
    assert [row[:3] for row in short(found)] == [("vertrouwen", "2024-Q4", "7")]
