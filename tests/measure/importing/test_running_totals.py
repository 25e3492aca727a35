"""Totals so far, told from what came in a period. The figures are made up."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from tests.core.records.measurement_plans import TODAY
from tests.measure.importing.test_reading import figures, programme
from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements, period_text, to_period
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.answers import answered
from toc.measure.importing.grid import read_sheets
from toc.measure.importing.outcome import ImportedFigures
from toc.measure.importing.reading import read_figures

__all__ = ["programme"]

RISES = "Jaar;gesprekken\n2023;80\n2024;180\n2024-12-31;270\n"


@pytest.fixture
def counting(programme: Programme) -> Programme:
    """The programme with a baseline of nought in 2022."""
    one = programme.indicators["gesprekken"]
    known = type(one).model_validate(
        {**one.model_dump(exclude_none=True), "baseline": {"value": 0, "date": "2022"}}
    )
    return programme.model_copy(
        update={"indicators": {**programme.indicators, "gesprekken": known}}
    )


def asked(found: ImportedFigures) -> list[tuple[str, str, str]]:
    assert found.rejected == ()
    return [(one.kind, one.found, one.cell) for one in found.questions]


def values(found: ImportedFigures) -> list[tuple[str, str]]:
    assert (found.rejected, found.questions) == ((), ())
    return [(period_text(row.period), str(row.value)) for row in found.rows]


@pytest.mark.parametrize(
    ("text", "name", "cell"),
    [
        ("Indicator;Stand 2023;Stand 2024\ngesprekken;80;60\n", "Stand 2023", "B2"),
        ("Indicator;Jaar;Cumulatief\ngesprekken;2024;80\n", "Cumulatief", "C2"),
        ("Jaar;gesprekken\n2023;80\n2024;180\n", "", ""),
        ("Jaar;gesprekken\n2023-03;80\n2023-06;180\n2023-09;270\n", "gesprekken", "B2"),
        ("Jaar;gesprekken\n2023-03;80\n2023-06;60\n2023-09;270\n", "", ""),
    ],
)
def test_what_may_be_a_total_so_far_is_asked(
    counting: Programme, text: str, name: str, cell: str
) -> None:
    found = figures(text.encode(), counting)
    columns = {one.found: "value" for one in found.questions if one.kind == "column"}
    if columns:
        found = figures(text.encode(), counting, SourceMapping(columns=columns))
    assert asked(found) == ([("total", name, cell)] if name else [])


@pytest.mark.parametrize(
    "heading",
    [
        "Cumulatief t/m 2023",
        "2023 (cum.)",
        "Totaal t/m 2023",
        "Ultimo 2023",
        "Per 31-12-2023",
        "Tot nu toe 2023",
        "Bereikt sinds start (2023)",
        "Eindstand 2023",
        "YTD 2023",
        "Peildatum 31-12-2023",
        "Opgeteld 2023",
        "Reached since the start, 2023",
    ],
)
def test_a_heading_that_says_so_with_its_year_is_asked(counting: Programme, heading: str) -> None:
    text = f"Indicator;{heading}\ngesprekken;80\n"
    first = figures(text.encode(), counting)
    assert [(one.kind, one.cell) for one in first.questions] == [("total", "B2")]
    read = answered(
        counting, SourceMapping(), first.questions, (f"{first.questions[0].found}=totaal",)
    )
    assert read.refused == ()
    assert values(figures(text.encode(), counting, read.mapping)) == [("2023", "80")]


def test_of_another_indicator_it_is_not_asked(programme: Programme) -> None:
    text = "Jaar;vertrouwen\n2023;5\n2024;6\n2024-12-31;7\n"
    assert asked(figures(text.encode(), programme)) == []


def test_a_total_becomes_what_came_since(counting: Programme) -> None:
    text = "Indicator;Stand 2023;Stand 2024\ngesprekken;80;180\n"
    first = figures(text.encode(), counting)
    read = answered(counting, SourceMapping(), first.questions, ("Stand=totaal",))
    assert (read.refused, read.mapping.totals) == ((), {"Stand": "total"})
    found = figures(text.encode(), counting, read.mapping)
    assert values(found) == [("2023", "80"), ("2024", "100")]
    increment = figures(text.encode(), counting, SourceMapping(totals={"Stand": "increment"}))
    assert values(increment) == [("2023", "80"), ("2024", "180")]


def test_a_heading_is_quoted_as_it_stands_there(counting: Programme) -> None:
    text = "Jaar;Stand 2024 gesprekken\n2023;80\n2024;180\n"
    names = SourceMapping(names={"Stand 2024 gesprekken": "gesprekken"})
    first = figures(text.encode(), counting, names)
    assert asked(first) == [("total", "Stand 2024 gesprekken", "B2")]
    for said in ("Stand 2024 gesprekken=totaal", "Stand gesprekken=totaal"):
        read = answered(counting, names, first.questions, (said,))
        assert (read.refused, read.left) == ((), ())
        # Next year it stands there with another year.
        assert read.mapping.totals == {"Stand gesprekken": "total"}
    assert values(figures(text.encode(), counting, read.mapping)) == [
        ("2023", "80"),
        ("2024", "100"),
    ]


def test_the_next_file_goes_on_from_what_is_known(counting: Programme) -> None:
    there = Measurements((Measurement("gesprekken", to_period("2023"), Decimal(80)),))
    text = "Indicator;Stand 2024\ngesprekken;180\n"
    mapping = SourceMapping(totals={"Stand": "total"})
    sheets = read_sheets(text.encode())
    found = read_figures(sheets, counting, mapping, TODAY, "partner", there=there)
    assert values(found) == [("2024", "100")]
    # The same file again gives the same, whatever was written of it.
    more = Measurements((*there.rows, *(row._replace(line=0) for row in found.rows)))
    again = read_figures(sheets, counting, mapping, TODAY, "partner", there=more)
    assert dataclasses.replace(again, mapping=found.mapping) == found


def test_a_total_that_cannot_be_is_refused_at_its_cell(
    counting: Programme, programme: Programme
) -> None:
    mapping = SourceMapping(totals={"Stand": "total"})
    text = "Indicator;Stand 2023;Stand 2024\ngesprekken;80;60\n"
    (falls,) = figures(text.encode(), counting, mapping).rejected
    assert (falls.place.cell, falls.id, falls.values["before"]) == ("C2", "total-falls", "80")
    # Without a baseline nobody knows what came before.
    (unknown,) = figures(text.encode(), programme, mapping).rejected
    assert (unknown.place.cell, unknown.id) == ("B2", "no-total-before")


def test_an_answer_about_a_total_that_is_none_is_refused(counting: Programme) -> None:
    text = "Indicator;Stand 2023;Stand 2024\ngesprekken;80;180\n"
    first = figures(text.encode(), counting)
    read = answered(counting, SourceMapping(), first.questions, ("Stand=ja",))
    assert [tuple(one.say("nl").splitlines()) for one in read.refused] == [
        (
            "‘ja’ is geen antwoord op de vraag of ‘Stand 2023’ een totaal tot dan toe is.",
            "Antwoord met totaal of met toename.",
        )
    ]
