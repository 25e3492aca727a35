"""The long table of `toc.exchange.table` as a file: CSV, or Parquet with its types."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Sequence
from csv import writer
from decimal import Decimal
from typing import Any

from toc.core.problems import RefusalError
from toc.core.words.typed_commands import pip_install
from toc.documents.text_width import clean
from toc.exchange.table import COLUMNS, ColumnType, TableRow
from toc.exchange.words.table import TIDY

# A spreadsheet takes a text that begins so for a formula and carries it out.
_FORMULA = ("=", "+", "-", "@")
_NUMBER = re.compile(r"[+-]?\d[\d.,\u00a0\u202f ]*%?")


class NoParquetError(RefusalError):
    """The package that writes Parquet is not installed."""

    table = TIDY


def tidy_csv(rows: Sequence[TableRow]) -> bytes:
    """The table as CSV by RFC 4180 in UTF-8: commas, a decimal point, nothing for what is not
    known. A text that a spreadsheet would carry out has an apostrophe before it."""
    made = io.StringIO()
    lines = writer(made, delimiter=",", lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for row in rows:
        lines.writerow([_text(getattr(row, name)) for name in COLUMNS])
    return made.getvalue().encode()


def _safe(text: str) -> str:
    """A text as a spreadsheet shows it: with an apostrophe before what it would carry out."""
    said = clean(text) if text.strip() else ""
    if said.startswith(_FORMULA) and not _NUMBER.fullmatch(said):
        return f"'{said}"
    return said


def _text(value: str | Decimal | int | datetime.date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _safe(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value)


def tidy_parquet(rows: Sequence[TableRow]) -> bytes:
    """The table as Parquet: text, double, 64-bit integer and date columns, null for what is not
    known, and what each column means in its metadata (`description`).

    NoParquetError where the package for it, an extra of this one, is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise NoParquetError("no-parquet", install=pip_install("pyarrow")) from error
    types: dict[ColumnType, Any] = {
        "text": pa.string(),
        "number": pa.float64(),
        "whole": pa.int64(),
        "date": pa.date32(),
    }
    schema = pa.schema(
        [
            pa.field(name, types[kind], metadata={"description": TIDY.say(f"column.{name}", "en")})
            for name, kind in COLUMNS.items()
        ]
    )
    columns = [
        pa.array([_plain(getattr(row, name)) for row in rows], types[kind])
        for name, kind in COLUMNS.items()
    ]
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_arrays(columns, schema=schema), sink, compression="snappy")
    return bytes(sink.getvalue().to_pybytes())


def _plain(value: str | Decimal | int | datetime.date | None) -> Any:
    return float(value) if isinstance(value, Decimal) else value
