"""Headings that say ‘total’, headings over three rows, and what is asked where a name is not
known. All figures are made up: they are examples."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.measure.importing.test_reading import excel, figures, programme, short
from toc.core.model import Programme
from toc.measure.monitoring.suppression import lacks_n

__all__ = ["programme"]


def merged(*ranges: str) -> Callable[[Any], None]:
    def merge(sheet: Any) -> None:
        for one in ranges:
            sheet.merge_cells(one)

    return merge


def test_years_groups_and_numbers_over_three_rows(programme: Programme) -> None:
    file = excel(
        ["Panel 2024"],
        ["Vraag", 2024, None, None, None],
        [None, "Totaal", None, "12-18", None],
        [None, "perc.", "n", "perc.", "n"],
        ["samenwerking", "52,5%", 181, "61%", 40],
        after=merged("B2:E2", "B3:C3", "D3:E3"),
    )
    assert short(figures(file, programme)) == [
        ("samenwerking", "2024", "52.5", "", 181),
        ("samenwerking", "2024", "61", "leeftijd=12-18", 40),
    ]


@pytest.mark.parametrize("quarters", [["2024-Q1", "2024-Q2"], ["1e kwartaal 2024", "Q2 2024"]])
def test_a_total_beside_periods_is_left_out_and_named(
    programme: Programme, quarters: list[str]
) -> None:
    file = excel(["Indicator", *quarters, "Totaal"], ["gesprekken", 3, 4, 7])
    found = figures(file, programme)
    assert [row[:3] for row in short(found)] == [
        ("gesprekken", "2024-Q1", "3"),
        ("gesprekken", "2024-Q2", "4"),
    ]
    assert found.left_out == ("D1 Totaal",)


def test_a_total_that_nobody_can_place_is_asked(programme: Programme) -> None:
    found = figures(excel(["Indicator", "Jaar", "Totaal"], ["gesprekken", 2024, 7]), programme)
    assert [(one.kind, one.found) for one in found.questions] == [("column", "Totaal")]


def test_while_a_column_is_asked_about_its_cells_are_not_refused(programme: Programme) -> None:
    found = figures(excel(["Activiteit", 2023, 2024], ["gesprekken", 3, 4]), programme)
    assert [(one.kind, one.found) for one in found.questions] == [("column", "Activiteit")]
    assert found.rejected == ()


def test_so_few_that_it_is_not_told_how_many(programme: Programme) -> None:
    file = excel(["Indicator", "Periode", "Waarde", "n"], ["samenwerking", 2024, "50%", "<10"])
    assert short(figures(file, programme)) == [("samenwerking", "2024", "50", "", None)]


def test_a_name_with_the_words_of_an_indicator_is_asked_with_it(programme: Programme) -> None:
    file = excel(
        ["Indicator", "Jaar", "Waarde"],
        ["Gesprekken die zijn gevoerd, aantal", 2024, 3],
        ["Ziekteverzuim", 2024, 5],
    )
    asked = {one.found: one.near for one in figures(file, programme).questions}
    assert asked["Gesprekken die zijn gevoerd, aantal"] == ("gesprekken",)
    assert asked["Ziekteverzuim"] == ()


def test_so_few_is_noted_so_that_n_is_not_asked(programme: Programme) -> None:
    file = excel(["Indicator", "Periode", "Waarde", "n"], ["samenwerking", 2024, "50%", "<10"])
    (row,) = figures(file, programme).rows
    assert (row.n, row.note) == (None, "n < 10")
    indicator = programme.indicators["samenwerking"]
    assert not lacks_n(row, indicator)
    assert lacks_n(row._replace(note=""), indicator)
