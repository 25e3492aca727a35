"""Untidy files as partners send them. All figures here are made up."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records.measurement_plans import TODAY, plan
from tests.each import each
from toc.core.model import Programme
from toc.core.model.measurements import Measurements, group_text, period_text
from toc.core.problems import WrongError
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.source_mappings import SourceMapping, mapping_bytes, read_mapping
from toc.measure.adding import add
from toc.measure.importing.answers import answered
from toc.measure.importing.grid import GridCell, read_sheets
from toc.measure.importing.outcome import ImportedFigures
from toc.measure.importing.reading import read_figures
from toc.measure.importing.spellings import Dating, DoubtError, amount_in, period_in_cell


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    return plan(tmp_path_factory.mktemp("plan"))[1]


def excel(*rows: Iterable[object], after: Callable[[Any], None] = lambda sheet: None) -> bytes:
    book = openpyxl.Workbook()
    (sheet,) = book.worksheets
    for row in rows:
        sheet.append(list(row))
    after(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def figures(
    data: bytes, programme: Programme, mapping: SourceMapping | None = None
) -> ImportedFigures:
    return read_figures(read_sheets(data), programme, mapping or SourceMapping(), TODAY, "partner")


def short(found: ImportedFigures) -> list[tuple[str, str, str, str, int | None]]:
    assert found.rejected == ()
    assert found.questions == ()
    return [
        (
            row.indicator,
            period_text(row.period),
            ("<" if row.below else "") + str(row.value),
            group_text(row.group),
            row.n,
        )
        for row in found.rows
    ]


def test_years_as_merged_headings_with_totals_and_notes(programme: Programme) -> None:
    def merge(sheet: Any) -> None:
        sheet.merge_cells("B4:C4")
        sheet.merge_cells("D4:E4")
        sheet["D6"].number_format = "0.0%"

    data = excel(
        ["Rapportage Panel"],
        [],
        ["Opgemaakt door de onderzoekers"],
        [None, 2023, None, 2024],
        ["Indicator", "Score", "n", "Score", "n"],
        ["Deel van de professionals dat de samenwerking goed noemt", "48,5 %", 120, 0.525, 181],
        ["Vertrouwen in de buurt", "n.v.t.", None, 6.4, 181],
        ["Aantal gevoerde gesprekken", "<10", None, "1.234,0", None],
        ["Totaal", 3, None, 4, None],
        ["Bron: panel"],
        after=merge,
    )
    found = figures(data, programme)
    assert short(found) == [
        ("samenwerking", "2023", "48.5", "", 120),
        ("samenwerking", "2024", "52.5", "", 181),
        ("vertrouwen", "2024", "6.4", "", 181),
        ("gesprekken", "2023", "<10", "", None),
        ("gesprekken", "2024", "1234.0", "", None),
    ]
    assert found.missing == 1
    assert found.left_out == ("A9 Totaal", "A10 Bron: panel")


def test_long_csv_in_old_letters_with_groups_and_mixed_dates(programme: Programme) -> None:
    text = (
        "Indicator;Peildatum;Leeftijd;Percentage;Respondenten;Opmerking\r\n"
        "samenwerking;31-12-2024;12-18;12,5;40;één wijk\r\n"
        "samenwerking;mrt 2024;Totaal;52,0%;200;\r\n"
        "samenwerking;1e kwartaal 2024;65+;ca. 40;30;\r\n"
    )
    found = figures(text.encode("cp1252"), programme)
    assert short(found) == [
        ("samenwerking", "2024-12-31", "12.5", "leeftijd=12-18", 40),
        ("samenwerking", "2024-03", "52.0", "", 200),
        ("samenwerking", "2024-Q1", "40", "leeftijd=65+", 30),
    ]
    assert [row.note for row in found.rows] == ["één wijk", "", ""]
    assert found.rows[2].quality == "circa"


def test_indicators_as_columns_and_serial_dates(programme: Programme) -> None:
    data = excel(
        ["Periode", "gesprekken", "saldo"],
        [45291, 12, "3-"],
        [datetime.datetime(2024, 6, 30), 14, -2],
        [2024, 30, 1],
    )
    mapping = SourceMapping(totals={"gesprekken": "increment"})
    assert short(figures(data, programme, mapping)) == [
        ("gesprekken", "2023-12-31", "12", "", None),
        ("saldo", "2023-12-31", "-3", "", None),
        ("gesprekken", "2024-06-30", "14", "", None),
        ("saldo", "2024-06-30", "-2", "", None),
        ("gesprekken", "2024", "30", "", None),
        ("saldo", "2024", "1", "", None),
    ]


def test_what_holds_for_the_whole_sheet_stands_above_it(programme: Programme) -> None:
    data = excel(
        ["Peildatum:", datetime.datetime(2024, 12, 31)],
        ["Gemeente:", "Ede"],
        [],
        ["Indicator", "Waarde"],
        ["gesprekken", 12],
    )
    (row,) = figures(data, programme).rows
    assert (period_text(row.period), row.place) == ("2024-12-31", "Ede")


def test_every_rejected_cell_is_named_and_nothing_comes_out(programme: Programme) -> None:
    data = excel(
        ["Indicator", "Periode", "Waarde", "n"],
        ["samenwerking", 2024, "veel", 10],
        ["samenwerking", "ooit", 50, 10],
        ["samenwerking", 2023, 50, "tien"],
        ["gesprekken", 2024, "12%", None],
        ["gesprekken", 2023, datetime.datetime(2024, 1, 2), None],
        ["vertrouwen", 2024, 11, None],
        ["vertrouwen", 2023, 7, None],
        ["vertrouwen", "2023", 7, None],
        ["vertrouwen", 2040, 7, None],
        ["kleur", 2024, "=1/0", None],
    )
    found = figures(data, programme)
    assert found.rows == ()
    told = [
        (one.place.sheet, one.place.cell, one.values["found"], one.id) for one in found.rejected
    ]
    assert told == [
        ("Sheet", "C2", "veel", "not-a-number"),
        ("Sheet", "B3", "ooit", "not-a-period"),
        ("Sheet", "D4", "tien", "not-a-number"),
        ("Sheet", "C5", "12%", "percent-sign"),
        ("Sheet", "C6", "2024-01-02", "date-as-value"),
        ("Sheet", "C7", "11", "outside-scale"),
        ("Sheet", "C9", "7", "cell-twice"),
        ("Sheet", "B10", "2040", "in-future"),
        ("Sheet", "C11", "", "formula-without-value"),
    ]


def test_what_can_mean_two_things_is_asked_once(programme: Programme) -> None:
    text = (
        "Naam;Datum;Uitslag;Leeftijd\n"
        "Vertrouw;03-04-2024;1.234;jong\n"
        "Vertrouw;03-05-2024;1.235;jong\n"
    )
    first = figures(text.encode(), programme)
    given = ("Naam=indicator", "Uitslag=value", "decimal=point")
    read = answered(programme, SourceMapping(), first.questions, given)
    assert (read.left, read.refused) == ((), ())
    second = figures(text.encode(), programme, read.mapping)
    assert [(one.kind, one.found, one.cell) for one in second.questions] == [
        ("name", "Vertrouw", "A2"),
        ("dates", "03-04-2024", "B2"),
        ("group", "jong", "D2"),
    ]
    assert second.questions[0].near[0] == "vertrouwen"
    read = answered(
        programme,
        read.mapping,
        second.questions,
        ("Vertrouw=vertrouwen", "dates=day_first", "jong=leeftijd=12-18", "x=y"),
    )
    assert (read.left, read.refused) == (("x=y",), ())
    third = figures(text.encode(), programme, read.mapping)
    # This indicator is not told apart by age: that is said of the cell.
    assert {one.id for one in third.rejected} == {"unknown-dimension"}


def test_other_numbers_and_dates_in_the_file_take_the_doubt_away(programme: Programme) -> None:
    text = "indicator;periode;waarde\ngesprekken;03-04-2024;1.234\ngesprekken;31-05-2024;12,5\n"
    assert [row[1:3] for row in short(figures(text.encode(), programme))] == [
        ("2024-04-03", "1234"),
        ("2024-05-31", "12.5"),
    ]


def test_a_mapping_is_remembered_as_people_can_read_it(
    programme: Programme, tmp_path: Path
) -> None:
    mapping = SourceMapping(
        columns={"Naam: van de vraag": "indicator", "Leeftijd (klasse)": "group leeftijd"},
        names={"1. Vertrouwen": "vertrouwen", "Overig": "skip"},
        groups={"65 plus": "leeftijd=65+"},
        decimal="comma",
    )
    file = tmp_path / "panel.yaml"
    file.write_bytes(mapping_bytes(mapping, ("Uitleg.",)))
    read = read_mapping(file)
    assert read.problems == ()
    assert read.value == mapping
    assert file.read_text(encoding="utf-8").startswith("# Uitleg.\ncolumns:\n")


SPELLINGS = [
    ("1.234,5", "1234.5"),
    ("1,234.5", "1234.5"),
    ("1.234.567", "1234567"),
    ("1 234", "1234"),
    ("1\u00a0234,50", "1234.50"),
    ("12-", "-12"),
    ("−3,5", "-3.5"),
    ("< 10", "10"),
    ("minder dan 10", "10"),
    ("± 350", "350"),
    ("0,125", "0.125"),
    ("12,5 %", "12.5"),
]


@each(("text", "value"), SPELLINGS)
def test_spellings_of_numbers(text: str, value: str) -> None:
    assert amount_in(GridCell(1, 1, text), None).value == Decimal(value)


@each("text", ["1.23.4", "12.345.6", "1,2,3", "twaalf", "12 à 15", "10-20", ""])
def test_no_numbers(text: str) -> None:
    with pytest.raises(WrongError):
        amount_in(GridCell(1, 1, text), None)


@each("text", ["1.234", "1,234", "-12.345", "<1.000"])
def test_numbers_that_can_mean_two_things(text: str) -> None:
    with pytest.raises(DoubtError):
        amount_in(GridCell(1, 1, text), None)
    comma, point = (amount_in(GridCell(1, 1, text), mark).value for mark in ("comma", "point"))
    assert comma in (point * 1000, point / 1000)


@each(
    ("text", "period"),
    [
        ("2024", "2024"),
        ("jaar 2024", "2024"),
        ("mrt 2024", "2024-03"),
        ("maart-2024", "2024-03"),
        ("31 december 2024", "2024-12-31"),
        ("31-12-2024", "2024-12-31"),
        ("12/31/2024", "2024-12-31"),
        ("03-03-2024", "2024-03-03"),
        ("04-2024", "2024-04"),
        ("2024-Q1", "2024-Q1"),
        ("1e kwartaal 2024", "2024-Q1"),
        ("Q4 2024", "2024-Q4"),
        ("2024 K2", "2024-Q2"),
        ("2e halfjaar 2024", "2024-H2"),
        ("2023-09..2024-08", "2023-09..2024-08"),
        ("kwartaal 3, 2024", "2024-Q3"),
        ("derde kwartaal van 2024", "2024-Q3"),
        ("2024, 2e helft", "2024-H2"),
        ("20230315", "2023-03-15"),
        ("202303", "2023-03"),
        ("2023/03", "2023-03"),
        ("July 23, 2024", "2024-07-23"),
        ("juli '23", "2023-07"),
        ("jul-23", "2023-07"),
        ("juli 45", "2045-07"),
        ("schooljaar 2021/'22", "2021-08..2022-07"),
        ("2020-2023", "2020-01..2023-12"),
        ("2023 voorlopig", "2023"),
        ("2024 (nader voorlopig)", "2024"),
        ("2022 r", "2022"),
        ("2021p", "2021"),
        ("kwartaal 3, 2024 (geschat)", "2024-Q3"),
    ],
)
def test_spellings_of_periods(text: str, period: str) -> None:
    assert period_text(period_in_cell(GridCell(1, 1, text))) == period


@each(
    "text",
    [
        *("31-04-2024", "13-13-2024", "ooit", "5e kwartaal 2024", "31-12-24", "20231301"),
        *("202313", "2023-M13", "2023-W54", "2020 [YR2021]", "voorlopig", "2010/12"),
    ],
)
def test_no_periods(text: str) -> None:
    with pytest.raises(WrongError):
        period_in_cell(GridCell(1, 1, text))


@given(data=st.binary(max_size=300))
def test_any_bytes(data: bytes, programme: Programme) -> None:
    from toc.core.records.hidden_sheet import UnreadableError

    try:
        sheets = read_sheets(data)
    except UnreadableError:
        return
    read_figures(sheets, programme, SourceMapping(), TODAY, "x")


CONTENTS = st.sampled_from(
    ["", "samenwerking", "Indicator", "Waarde", "2024", "2023", "n", "52,5", "1.234", "n.v.t.",
     "Totaal", "12-18", "Leeftijd", "03-04-2024", "zomaar", "<10", "gesprekken"]
)  # fmt: skip


@given(rows=st.lists(st.lists(CONTENTS, min_size=1, max_size=5), max_size=6))
def test_any_sheet_is_read_or_refused(rows: list[list[str]], programme: Programme) -> None:
    text = "\n".join(";".join(row) for row in rows)
    found = figures(text.encode(), programme)
    assert not (found.rows and (found.rejected or found.questions))


FILE = st.lists(
    st.tuples(
        st.sampled_from(["samenwerking", "vertrouwen"]),
        st.sampled_from(["2023", "2024", "2024-Q1"]),
        st.sampled_from(["5,5", "7"]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda row: row[:2],
)


@given(one=FILE, other=FILE)
def test_twice_adds_nothing_and_order_makes_no_difference(
    one: list[tuple[str, str, str]], other: list[tuple[str, str, str]], programme: Programme
) -> None:
    def rows(file: list[tuple[str, str, str]], source: str) -> Any:
        text = "indicator;periode;waarde\n" + "\n".join(";".join(row) for row in file)
        found = read_figures(read_sheets(text.encode()), programme, SourceMapping(), TODAY, source)
        assert found.rejected == ()
        return found.rows

    first, second = rows(one, "a"), rows(other, "b")
    ab = add(add(Measurements(), first).measurements, second)
    ba = add(add(Measurements(), second).measurements, first)
    assert bool(ab.conflicts) == bool(ba.conflicts)
    if ab.conflicts:
        return
    written = to_bytes(ab.measurements, dutch=True)
    assert written == to_bytes(ba.measurements, dutch=True)
    again = add(ab.measurements, [*first, *second])
    assert (again.added, again.same) == ((), len(first) + len(second))
    assert to_bytes(again.measurements, dutch=True) == written


@each("text", ["2021/'22", "2021/22", "2021-2022", "2021–22", "2010/11"])
def test_two_years_are_a_school_year_or_not(text: str) -> None:
    first = text[:4]
    second = str(int(first) + 1)
    with pytest.raises(DoubtError) as raised:
        period_in_cell(GridCell(1, 1, text))
    doubt = raised.value
    assert doubt.key == "years"
    assert doubt.near == (f"{first}-08..{second}-07", f"{first}-01..{second}-12")
    school = period_in_cell(GridCell(1, 1, text), Dating(years="school_year"))
    whole = period_in_cell(GridCell(1, 1, text), Dating(years="whole_years"))
    assert (period_text(school), period_text(whole)) == doubt.near


def test_behind_a_space_a_short_number_is_a_year_or_a_day() -> None:
    cell = GridCell(1, 1, "juli 23")
    with pytest.raises(DoubtError) as raised:
        period_in_cell(cell)
    doubt = raised.value
    assert (doubt.key, *doubt.near) == ("short", "juli 2023", "23 juli")
    assert period_text(period_in_cell(cell, Dating(short="year"))) == "2023-07"
    with pytest.raises(WrongError) as wrong:
        period_in_cell(cell, Dating(short="day"))
    assert wrong.value.key == "no-year"


def test_a_short_day_gets_the_year_that_stands_above(programme: Programme) -> None:
    data = b"Jaar;2024\n\nIndicator;Datum;Waarde\ngesprekken;juli 23;12\n"
    assert [one.kind for one in figures(data, programme).questions] == ["short"]
    found = figures(data, programme, SourceMapping(short="day"))
    assert [row[:3] for row in short(found)] == [("gesprekken", "2024-07-23", "12")]


@pytest.mark.parametrize("head", ["Periode;gesprekken", "Perioden;gesprekken"])
def test_what_stands_behind_a_period_is_how_sure_its_values_are(
    programme: Programme, head: str
) -> None:
    periods = ("2023*", "2024 voorlopig", "2023-Q1 (nader voorlopig)", "2023-Q2 r", "2023-Q3")
    lines = [f"{period};{n}" for n, period in enumerate(periods)]
    found = figures("\n".join([head, *lines]).encode(), programme, INCREMENT)
    assert [(row.quality, row.note) for row in found.rows] == [
        ("provisional", ""),
        ("provisional", ""),
        ("revised provisional", ""),
        ("exact", "herzien (r)"),
        ("exact", ""),
    ]


def test_what_stands_behind_a_period_above_a_column_too(programme: Programme) -> None:
    data = b"Indicator;2023 (r);2024*\nvertrouwen;6;7\n"
    found = figures(data, programme)
    assert [(row.quality, row.note) for row in found.rows] == [
        ("exact", "herzien (r)"),
        ("provisional", ""),
    ]


INCREMENT = SourceMapping(totals={"gesprekken": "increment"})
