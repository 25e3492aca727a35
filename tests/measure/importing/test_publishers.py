"""Files in the layouts of Statistics Netherlands, Eurostat and the World Bank. The figures in them
are made for the test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.measure.importing.test_reading import figures, programme
from toc.core.model import Programme
from toc.core.model.measurements import group_text, period_text
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.outcome import ImportedFigures

__all__ = ["programme"]

FOLDER = Path(__file__).parent / "published"


def read(name: str, programme: Programme, **mapping: object) -> ImportedFigures:
    data = (FOLDER / name).read_bytes()
    return figures(data, programme, SourceMapping.model_validate(mapping))


def rows(found: ImportedFigures) -> list[tuple[str, str, str, str, str, str]]:
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


def asked(found: ImportedFigures) -> list[tuple[str, str, str]]:
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
    # Of a file with one topic the unit is no name; a TSV has no other.
    question, place = {
        "eurostat.tsv": (("unnamed", "RT", "A2"), ("place", "NL", "A2")),
        "eurostat.csv": (("name", "TEST", "A2"), ("place", "NL", "E2")),
    }[name]
    assert asked(read(name, programme)) == [question]
    names = {question[1]: "vertrouwen"}
    assert asked(read(name, programme, names=names))[0] == place
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
    names = {question[1]: "vertrouwen"}
    # Of a country it is asked whether it is all of the programme.
    assert asked(read("worldbank.csv", programme, names=names)) == [
        ("place", "Netherlands", "A6"),
        ("place", "Aruba", "A7"),
    ]
    places = {"Netherlands": "everywhere", "Aruba": "Aruba"}
    found = read("worldbank.csv", programme, names=names, places=places)
    # 6.123 is no thousands: this publisher writes none.
    assert rows(found) == [
        ("vertrouwen", "2023", "6.123", "", "exact", ""),
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
        ("2023-M11", "2023-11"),
        ("2023M03", "2023-03"),
        ("M3 2023", "2023-03"),
        ("2023-A1", "2023"),
        ("2023-W01", "2023-01-02..2023-01-08"),
        ("2020 [YR2020]", "2020"),
        ("2020Q1 [2020Q1]", "2020-Q1"),
        ("2020M01 [2020M01]", "2020-01"),
    ],
)
def test_periods_of_statistical_offices(programme: Programme, text: str, period: str) -> None:
    from toc.core.model.measurements import to_period
    from toc.measure.importing.grid import GridCell
    from toc.measure.importing.spellings import period_in_cell

    assert period_in_cell(GridCell(1, 1, text)) == to_period(period)


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
    assert (nothing.dashes, nothing.missing) == (1, 0)


STATLINE = (
    '\ufeff"Vertrouwen; regio"\n"Regio\'s";"Perioden";"Vertrouwen in de buurt"\n'
    '"Emmen";"2023*";"      6"\n"Emmen";"2024**";"      ."\n'
    '"Veendam";"2023*";"      -"\n"Veendam";"2024**";""\n"Bron: CBS"\n'
)


def test_statline_with_a_heading_a_column(programme: Programme) -> None:
    found = figures(STATLINE.encode(), programme, SourceMapping(dash="nothing"))
    assert rows(found) == [("vertrouwen", "2023", "6", "Emmen", "provisional", "")]
    # A point is unknown or secret, a dash is what was answered, an empty cell cannot be.
    assert (found.unpublished, found.dashes, found.impossible) == (1, 1, 1)
    assert (found.missing, found.left_out) == (0, ("A7 Bron: CBS",))


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


TWO = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,unit,geo,Geopolitical entity (reporting),"
    "TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    "dataflow,ESTAT:TST(1.0),Vertrouwen in de buurt,I,A,RT,NL,Netherlands,2023,6.3,p\n"
    "dataflow,ESTAT:TST(1.0),Vertrouwen in de buurt,I,M,RT,NL,Netherlands,2024-11,6.5,\n"
    "dataflow,ESTAT:TST(1.0),Vertrouwen in de buurt,I,A,RT,NL,Netherlands,2024,,c\n"
)


def test_sdmx_csv_says_in_columns_of_its_own_which_file_it_is(programme: Programme) -> None:
    assert asked(figures(TWO.encode(), programme)) == [("place", "Netherlands", "H2")]
    found = figures(TWO.encode(), programme, SourceMapping(places={"Netherlands": "everywhere"}))
    assert rows(found) == [
        ("vertrouwen", "2023", "6.3", "", "provisional", "voorlopig (p)"),
        ("vertrouwen", "2024-11", "6.5", "", "exact", ""),
    ]
    assert (found.unpublished, found.left_out) == (1, ())


def test_sdmx_csv_asks_each_unit_of_a_topic_at_its_own_cell(programme: Programme) -> None:
    text = TWO.replace("Vertrouwen in de buurt", "Trust").replace("M,RT", "M,PC")
    assert asked(figures(text.encode(), programme)) == [
        ("name", "Trust (RT)", "C2"),
        ("name", "Trust (PC)", "C3"),
    ]


def test_sdmx_csv_with_codes_for_the_topic(programme: Programme) -> None:
    text = (
        "STRUCTURE;STRUCTURE_ID;ACTION;FREQ;MEASURE;REF_AREA;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE\n"
        "DATAFLOW;OECD.WISE:DSD(1.0);I;A;TR: Trust;NLD: Netherlands;IX: Index;2023;6.3\n"
    )
    assert asked(figures(text.encode(), programme)) == [("name", "TR, IX", "E2")]
    found = figures(text.encode(), programme, SourceMapping(names={"TR, IX": "vertrouwen"}))
    assert asked(found) == [("place", "NLD", "F2")]


def test_a_tsv_that_says_nothing_of_its_topic(programme: Programme) -> None:
    text = "geo\\time\t2023M11 \t2023-Q4 \nNL\t6.1\t6.2 e\n"
    assert asked(figures(text.encode(), programme)) == [("unnamed", "geo\\time", "A1")]
    mapping = SourceMapping(names={"geo\\time": "vertrouwen"}, places={"NL": "everywhere"})
    assert rows(figures(text.encode(), programme, mapping)) == [
        ("vertrouwen", "2023-11", "6.1", "", "exact", ""),
        ("vertrouwen", "2023-Q4", "6.2", "", "estimated", "geschat (e)"),
    ]


def test_the_world_bank_has_a_second_layout(programme: Programme) -> None:
    text = (
        "Country Name,Country Code,Series Name,Series Code,2023 [YR2023],2024 [YR2024]\n"
        "Netherlands,NLD,Vertrouwen in de buurt,TE.ST,..,6.1\n"
        "Aruba,ABW,Vertrouwen in de buurt,TE.ST,7,..\n\n"
        "Data from database: Test\nLast Updated: 05/30/2024\n"
    )
    places = {"Netherlands": "everywhere", "Aruba": "skip"}
    found = figures(text.encode(), programme, SourceMapping.model_validate({"places": places}))
    assert rows(found) == [("vertrouwen", "2024", "6.1", "", "exact", "")]
    # Two points are how it says that there is no figure; of Aruba there are two cells.
    assert (found.unpublished, found.missing, found.other_places) == (1, 0, 2)
    long = (
        "Country Name,Country Code,Series Name,Series Code,Time,Time Code,Value\n"
        "Netherlands,NLD,Vertrouwen in de buurt,TE.ST,2023,YR2023,6.1\n"
    )
    mapping = SourceMapping(places={"Netherlands": "Nederland"})
    assert rows(figures(long.encode(), programme, mapping)) == [
        ("vertrouwen", "2023", "6.1", "Nederland", "exact", "")
    ]
