"""Files in the layouts of Statistics Netherlands, Eurostat and the World Bank. The figures in them
are made for the test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.importing.test_reading import figures, programme
from toc.model import Programme
from toc.model.measurements import group_text, period_text
from toc.records.importing.mapping import SourceMapping
from toc.records.importing.outcome import Figures

__all__ = ["programme"]

FOLDER = Path(__file__).parent / "published"


def read(name: str, programme: Programme, **mapping: object) -> Figures:
    data = (FOLDER / name).read_bytes()
    return figures(data, programme, SourceMapping.model_validate(mapping))


def rows(found: Figures) -> list[tuple[str, str, str, str, str, str]]:
    assert (found.rejected, found.questions) == ((), ())
    return [
        (
            row.indicator,
            period_text(row.period),
            str(row.value),
            group_text(row.group) or row.place,
            row.quality,
            row.note,
        )
        for row in found.rows
    ]


def asked(found: Figures) -> list[tuple[str, str, str]]:
    assert found.rejected == ()
    return [(one.kind, one.found, one.cell) for one in found.questions]


def test_statline_with_a_row_of_headings_for_topics_and_units(programme: Programme) -> None:
    found = read("table.csv", programme)
    assert rows(found) == [
        ("gesprekken", "2023", "120", "Emmen", "exact", ""),
        ("vertrouwen", "2023", "6.5", "Emmen", "exact", ""),
        ("gesprekken", "2024", "130", "Emmen", "provisional", ""),
    ]
    # A point is unknown or secret; that is no nought.
    assert (found.unpublished, found.missing) == (1, 0)
    # The places are those in the file: an address is where it stands there.
    assert [place[1:] for place in found.places] == [(6, 3), (6, 5), (7, 3)]


def test_statline_with_periods_and_groups_in_columns(programme: Programme) -> None:
    assert rows(read("periods-in-columns.csv", programme)) == [
        ("samenwerking", "2023", "41.5", "leeftijd=12-18", "exact", ""),
        ("samenwerking", "2024", "42.0", "leeftijd=12-18", "provisional", ""),
        ("samenwerking", "2024", "50.5", "leeftijd=65+", "provisional", ""),
    ]


def test_statline_with_codes_asks_topic_and_place(programme: Programme) -> None:
    assert asked(read("codes-v3.csv", programme)) == [("column", "Vertrouwen_1", "D1")]
    names = {"Vertrouwen_1": "vertrouwen"}
    assert asked(read("codes-v3.csv", programme, names=names)) == [("place", "GM0114", "B2")]
    found = read("codes-v3.csv", programme, names=names, places={"GM0114": "Emmen"})
    assert rows(found) == [("vertrouwen", "2023", "6.5", "Emmen", "exact", "")]
    everywhere = read("codes-v3.csv", programme, names=names, places={"GM0114": "everywhere"})
    assert rows(everywhere) == [("vertrouwen", "2023", "6.5", "", "exact", "")]


def test_statline_observations_with_codes(programme: Programme) -> None:
    assert asked(read("codes-v4.csv", programme)) == [("name", "M0001", "B2")]
    found = read(
        "codes-v4.csv", programme, names={"M0001": "vertrouwen"}, places={"GM0114": "Emmen"}
    )
    assert rows(found) == [("vertrouwen", "2023", "6.5", "Emmen", "exact", "")]


@pytest.mark.parametrize("name", ["eurostat.tsv", "eurostat.csv"])
def test_eurostat_keeps_its_flags(programme: Programme, name: str) -> None:
    assert asked(read(name, programme)) == [("name", "RT", "A2")]
    names = {"RT": "vertrouwen"}
    assert asked(read(name, programme, names=names))[0] == ("place", "NL", "A2")
    found = read(name, programme, names=names, places={"NL": "Nederland"}, others="skip")
    first, second = rows(found)
    assert first == ("vertrouwen", "2023", "6.5", "Nederland", "exact", "trendbreuk (b)")
    last = {
        "eurostat.tsv": ("provisional", "voorlopig (p)"),
        "eurostat.csv": ("estimated", "geschat (e), voorlopig (p)"),
    }[name]
    assert second == ("vertrouwen", "2024", "7.1", "Nederland", *last)


def test_what_is_of_another_time_or_place_is_counted_and_not_refused(programme: Programme) -> None:
    found = read(
        "eurostat.tsv", programme, names={"RT": "vertrouwen"}, places={"NL": "NL"}, others="skip"
    )
    assert (len(found.rows), found.outside, found.other_places) == (2, 1, 3)


def test_the_world_bank(programme: Programme) -> None:
    (question,) = asked(read("worldbank.csv", programme))
    assert question == ("name", "Trust (made for the test)", "C6")
    found = read("worldbank.csv", programme, names={question[1]: "vertrouwen"})
    # 6.123 is no thousands: this publisher writes none.
    assert rows(found) == [
        ("vertrouwen", "2023", "6.123", "Netherlands", "exact", ""),
        ("vertrouwen", "2023", "7", "Aruba", "exact", ""),
        ("vertrouwen", "2024", "7.5", "Aruba", "exact", ""),
    ]


def test_many_places_are_asked_together(programme: Programme) -> None:
    lines = [
        f'"Place {n}","P{n:02}","Vertrouwen in de buurt","T","{n % 9 + 1}"' for n in range(40)
    ]
    head = '"Country Name","Country Code","Indicator Name","Indicator Code","2023"'
    data = "\r\n".join([head, *lines]).encode()
    found = figures(data, programme)
    assert asked(found) == [("others", "Place 0", "A2")]
    mapping = SourceMapping(places={"Place 3": "Drente"}, others="skip")
    assert [row.place for row in figures(data, programme, mapping).rows] == ["Drente"]
    assert len(figures(data, programme, SourceMapping(others="read")).rows) == 40


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2023*", "2023"),
        ("2024**", "2024"),
        ("2023 1e kwartaal*", "2023-Q1"),
        ("2023 januari*", "2023-01"),
        ("2021JJ00", "2021"),
        ("2021HJ02", "2021-H2"),
        ("2021KW03", "2021-Q3"),
        ("2021MM11", "2021-11"),
        ("2021SJ00", "2021-08-01..2022-07-31"),
        ("2023-S1", "2023-H1"),
        ("2023-Q4", "2023-Q4"),
    ],
)
def test_periods_of_statistical_offices(programme: Programme, text: str, period: str) -> None:
    from toc.model.measurements import to_period
    from toc.records.importing.grid import Cell
    from toc.records.importing.spellings import period_in_cell

    assert period_in_cell(Cell(1, 1, text), None) == to_period(period)


DASH = "Periode;gesprekken\n2023;-\n2024;12\n"


def test_a_dash_alone_is_asked(programme: Programme) -> None:
    assert asked(figures(DASH.encode(), programme)) == [("dash", "-", "B2")]
    nil = figures(DASH.encode(), programme, SourceMapping(dash="zero"))
    assert [row[:3] for row in rows(nil)] == [
        ("gesprekken", "2023", "0"),
        ("gesprekken", "2024", "12"),
    ]
    nothing = figures(DASH.encode(), programme, SourceMapping(dash="nothing"))
    assert [row[:3] for row in rows(nothing)] == [("gesprekken", "2024", "12")]
    assert nothing.missing == 1


STATLINE = (
    '\ufeff"Vertrouwen; regio"\n"Regio\'s";"Perioden";"Vertrouwen in de buurt"\n'
    '"Emmen";"2023*";"      6"\n"Emmen";"2024**";"      ."\n'
    '"Veendam";"2023*";"      -"\n"Veendam";"2024**";""\n"Bron: CBS"\n'
)


def test_statline_with_a_heading_a_column(programme: Programme) -> None:
    found = figures(STATLINE.encode(), programme, SourceMapping(dash="nothing"))
    assert rows(found) == [("vertrouwen", "2023", "6", "Emmen", "provisional", "")]
    assert (found.unpublished, found.missing) == (1, 1)


def test_of_one_topic_the_heading_is_only_its_unit(programme: Programme) -> None:
    text = (
        '"Vertrouwen in de buurt"\n"Regio\'s";"Perioden";"aantal"\n"Emmen";"2023";"6"\n'
        '"Bron: CBS"\n'
    )
    assert rows(figures(text.encode(), programme)) == [
        ("vertrouwen", "2023", "6", "Emmen", "exact", "")
    ]


def test_statline_with_only_the_topic_before_periods_in_columns(programme: Programme) -> None:
    text = (
        '"Vertrouwen; Nederland"\n"Onderwerp","2022","2023*","2024**"\n'
        '"Vertrouwen in de buurt","6","6.5","7"\n"Source: CBS"\n'
    )
    assert rows(figures(text.encode(), programme)) == [
        ("vertrouwen", "2023", "6.5", "", "provisional", ""),
        ("vertrouwen", "2024", "7", "", "revised provisional", ""),
    ]
