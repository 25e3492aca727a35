"""How measurements stand in their file: the columns, and a value as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from toc.model.measurements import Measurement, Measurements, group_text, period_text

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

_DUTCH_QUALITY = {"derived": "afgeleid"}
_DUTCH_VALUE = {"yes": "ja", "no": "nee"}

# Excel takes a file without it for one in the letters of an older Windows.
_MARK = b"\xef\xbb\xbf"


def to_bytes(measurements: Measurements, *, dutch: bool) -> bytes:
    """The file of measurements: sorted, so that the same measurements are the same bytes."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if dutch else ",", lineterminator="\n")
    writer.writerow(COLUMNS.values() if dutch else COLUMNS)
    writer.writerows(_cells(row, dutch) for row in measurements.sorted().rows)
    return _MARK + out.getvalue().encode()


def _cells(row: Measurement, dutch: bool) -> Iterator[str]:
    quality = "" if row.quality == "exact" else row.quality
    yield from (row.indicator, period_text(row.period), value_text(row, dutch=dutch))
    yield from ("" if row.n is None else str(row.n), group_text(row.group), row.place)
    yield _DUTCH_QUALITY.get(quality, quality) if dutch else quality
    yield from (row.source, row.note)
    yield row.recorded.isoformat() if row.recorded is not None else ""
    yield from (row.by, row.correction)


def value_text(row: Measurement, *, dutch: bool) -> str:
    """A value as it stands in the file."""
    if row.value is None:
        return ""
    if isinstance(row.value, str):
        return _DUTCH_VALUE.get(row.value, row.value) if dutch else row.value
    text = f"{row.value:f}"
    return ("<" if row.below else "") + (text.replace(".", ",") if dutch else text)
