"""How measurements stand in their file: the columns, and a value as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from toc.core.model.measurements import Found, Measurement, Measurements, group_text, period_text

COLUMNS = {
    "indicator": "indicator",
    "period": "periode",
    "value": "waarde",
    "n": "n",
    "group": "groep",
    "place": "plaats",
    "quality": "kwaliteit",
    "source": "bron",
    "note": "toelichting",
    "recorded": "vastgelegd",
    "by": "door",
    "correction": "correctie",
}
"""The columns in their order, English and Dutch."""

DUTCH_QUALITY = {
    "derived": "afgeleid",
    "estimated": "geschat",
    "provisional": "voorlopig",
    "revised provisional": "nader voorlopig",
}
_DUTCH_VALUE = {"yes": "ja", "no": "nee"}

# Excel takes a file without it for one in the letters of an older Windows.
_MARK = b"\xef\xbb\xbf"


def to_bytes(measurements: Measurements, *, dutch: bool) -> bytes:
    """The file of measurements: sorted, so that the same measurements are the same bytes."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if dutch else ",", lineterminator="\n")
    writer.writerow(COLUMNS.values() if dutch else COLUMNS)
    rows = measurements.sorted().rows
    writer.writerows(zip(*_columns(rows, dutch), strict=True) if rows else ())
    return _MARK + out.getvalue().encode()


def _columns(rows: tuple[Measurement, ...], dutch: bool) -> Iterator[Iterable[str]]:
    """The columns of the file, in their order."""
    column = dict(zip(Measurement._fields, zip(*rows, strict=True), strict=True))
    qualities = {"exact": "", **(DUTCH_QUALITY if dutch else {})}
    yield column["indicator"]
    yield _texts(column["period"], period_text)
    values = _texts(column["value"], lambda value: found_text(value, dutch=dutch))
    if any(column["below"]):
        values = (f"<{one}" if b else one for one, b in zip(values, column["below"], strict=True))
    yield values
    yield _texts(column["n"], lambda n: "" if n is None else str(n))
    yield _texts(column["group"], group_text)
    yield column["place"]
    yield _texts(column["quality"], lambda quality: qualities.get(quality, quality))
    yield from (column["source"], column["note"])
    yield _texts(column["recorded"], lambda day: "" if day is None else day.isoformat())
    yield from (column["by"], column["correction"])


def _texts(column: Sequence[Any], text: Callable[[Any], str]) -> Iterator[str]:
    """The texts of a column, where each different object is written out once."""
    different = {id(one): one for one in column}
    said = {number: text(one) for number, one in different.items()}
    return map(said.__getitem__, map(id, column))


def value_text(row: Measurement, *, dutch: bool) -> str:
    """A value as it stands in the file."""
    return ("<" if row.below else "") + found_text(row.value, dutch=dutch)


def found_text(value: Found | None, *, dutch: bool) -> str:
    """The same without what was given as less than it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _DUTCH_VALUE.get(value, value) if dutch else value
    text = f"{value:f}"
    return text.replace(".", ",") if dutch else text
