"""Headings that say little: a unit, ‘waarde’ in a plan with one indicator, a second row with the
years. And hints that repeat what was written. All figures are made up."""

from __future__ import annotations

import pytest

from tests.records.importing.test_reading import excel, figures, programme, short
from toc.messages.measure_import import IMPORT
from toc.model import Programme

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
    assert (wrong.cell, wrong.key) == ("B2", "no-indicator")


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
    assert wrong.key == key
    assert IMPORT.say(f"{key}.fix", "nl", **wrong.values) == hint
