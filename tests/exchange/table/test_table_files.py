"""The long table as CSV and Parquet, read back by something else."""

from __future__ import annotations

import csv
import datetime
import io
import sys
from decimal import Decimal

import pytest

from toc.exchange.table import COLUMNS, TableRow
from toc.exchange.table.files import NoParquetError, tidy_csv, tidy_parquet

ROWS = (
    TableRow(programme="p", record="element", level="inspanning", id="a", text="=2+2, zei ‘hij’"),
    TableRow(
        programme="p",
        record="measurement",
        level="indicator",
        id="i",
        number=Decimal("-1234.50"),
        n=12,
        start=datetime.date(2024, 1, 1),
        end=datetime.date(2024, 12, 31),
        status="published",
        note='een "aanhaling"',
    ),
    TableRow(
        programme="p",
        record="measurement",
        level="indicator",
        id="i",
        status="hidden",
        upper_bound=Decimal("1E+1"),
    ),
)


def test_csv_reads_back() -> None:
    made = tidy_csv(ROWS)
    assert made == tidy_csv(ROWS)
    assert made.startswith(b"programme,record,level,id,")
    assert made.count(b"\r\n") == made.count(b"\n") == 4
    read = list(csv.DictReader(io.StringIO(made.decode("utf-8"), newline="")))
    assert [list(row) for row in read] == [list(COLUMNS)] * 3
    first, second, third = read
    assert first["text"] == "'=2+2, zei ‘hij’"
    assert (second["number"], second["n"], second["note"]) == ("-1234.50", "12", 'een "aanhaling"')
    assert (second["start"], second["end"]) == ("2024-01-01", "2024-12-31")
    assert (third["number"], third["n"], third["upper_bound"]) == ("", "", "10")


@pytest.mark.parametrize(
    ("given", "cell"),
    [
        ('=HYPERLINK("http://x";"klik")', '\'=HYPERLINK("http://x";"klik")'),
        ("+31 6 is een nummer", "'+31 6 is een nummer"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'=1+1"),
        (" =1", "'=1"),
        ("-12,5%", "-12,5%"),
        ("+3", "+3"),
        ("– een streepje", "– een streepje"),
        ("twee\nregels", "twee regels"),
        ("  ", ""),
    ],
)
def test_what_a_spreadsheet_would_carry_out_is_text(given: str, cell: str) -> None:
    made = tidy_csv([TableRow(programme="p", record="element", level="l", id="a", text=given)])
    (read,) = csv.DictReader(io.StringIO(made.decode()))
    assert read["text"] == cell


def test_parquet_reads_back_with_its_types() -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = tidy_parquet(ROWS)
    assert made == tidy_parquet(ROWS)
    table = pq.read_table(io.BytesIO(made))
    assert table.column_names == list(COLUMNS)
    types = {"text": pa.string(), "number": pa.float64(), "whole": pa.int64(), "date": pa.date32()}
    assert table.schema.types == [types[kind] for kind in COLUMNS.values()]
    assert all(field.metadata[b"description"] for field in table.schema)
    first, second, third = table.to_pylist()
    assert (first["text"], first["number"]) == ("=2+2, zei ‘hij’", None)
    assert (second["number"], second["n"]) == (-1234.5, 12)
    assert second["end"] == datetime.date(2024, 12, 31)
    assert (third["number"], third["status"], third["upper_bound"]) == (None, "hidden", 10.0)


def test_an_empty_table_has_its_columns() -> None:
    import pyarrow.parquet as pq

    assert pq.read_table(io.BytesIO(tidy_parquet(()))).column_names == list(COLUMNS)
    assert tidy_csv(()).decode() == ",".join(COLUMNS) + "\r\n"


def test_without_the_package_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(NoParquetError):
        tidy_parquet(ROWS)
