"""Measurements: reading, checking, hiding and judging them, and importing them from partners."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Ratio, compare
from toc.core.model import Programme
from toc.core.model.measurements import Measurement

INDICATORS, YEARS, GROUPS = 1_000, 20, 10
EXCEL_LINES = 20_000
"""So many lines are sent in Excel; the largest that we know of has some hundreds."""


def programme_text() -> str:
    """A programme with as many indicators, each told apart by ten groups."""
    groups = ", ".join(f"g{n}" for n in range(GROUPS))
    lines = ["title: Bench", "vision: V", "horizon: {start: 2023, end: 2043}", "indicators:"]
    for n in range(INDICATORS):
        lines.append(f"  i{n}: {{text: Deel {n}, value_kind: percentage, unit: '%',")
        lines.append(f"    smallest_group: 10, disaggregation: {{leeftijd: [{groups}]}},")
        lines.append("    baseline: {value: 10, date: 2022}, targets: {2040: 90}}")
    return "\n".join(lines) + "\n"


def measurements_text() -> str:
    """A value of each indicator, year and group."""
    lines = ["indicator;periode;waarde;n;groep;plaats;kwaliteit;bron;toelichting;vastgelegd;door"]
    for n in range(INDICATORS):
        for year in range(2023, 2023 + YEARS):
            for group in range(GROUPS):
                value = (n * 7 + year * 3 + group * 11) % 1000 / 10
                text = f"{value}".replace(".", ",")
                lines.append(
                    f"i{n};{year};{text};{40 + group};leeftijd=g{group};;;panel;;2043-01-10;lead"
                )
    return "\n".join(lines) + "\n"


def monitoring(folder: Path) -> Iterator[Ratio]:
    """200,000 measurements: every one checked, what may not be shown hidden, and each indicator
    judged; and what it costs to import them from a partner's file."""
    from toc.core.loading import read
    from toc.core.records.measurements import file_of, read_measurements
    from toc.measure.monitoring.progress import progress

    file = folder / "monitoring.yaml"
    file.write_text(programme_text(), encoding="utf-8", newline="\n")
    programme = read(file).programme
    assert programme is not None
    beside = file_of(file)
    beside.parent.mkdir(exist_ok=True)
    beside.write_text(measurements_text(), encoding="utf-8", newline="\n")
    today = datetime.date(2043, 6, 1)

    def ours() -> int:
        measurements = read_measurements(file, programme, today).measurements
        assert measurements is not None
        assert len(measurements.rows) == INDICATORS * YEARS * GROUPS
        return len(progress(programme, measurements, today))

    def bare() -> int:
        text = beside.read_text(encoding="utf-8")
        return len(list(csv.reader(io.StringIO(text, newline=""), delimiter=";")))

    yield compare(
        "200,000 measurements read, checked and judged / csv's bare read", ours, bare, 3, pairs=5
    )
    yield from importing(programme, measurements_text().splitlines(), today)


def importing(programme: Programme, lines: list[str], today: datetime.date) -> Iterator[Ratio]:
    """A partner's file, as CSV and as Excel."""
    import openpyxl

    from toc.core.model.measurements import Measurements
    from toc.core.records.measurement_layout import to_bytes
    from toc.core.records.source_mappings import SourceMapping
    from toc.measure.adding import add
    from toc.measure.importing.grid import read_sheets
    from toc.measure.importing.reading import read_figures

    table = [line.split(";")[:5] for line in lines]
    text = "\n".join(map(";".join, table))
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in table[: EXCEL_LINES + 1]:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)

    def read(data: bytes) -> tuple[Measurement, ...]:
        sheets = read_sheets(data)
        found = read_figures(sheets, programme, SourceMapping(), today, "partner", recorded=today)
        assert found.rows
        return found.rows

    def whole(data: bytes) -> bytes:
        return to_bytes(add(Measurements(), read(data)).measurements, dutch=True)

    def bare() -> int:
        return len(list(csv.reader(io.StringIO(text, newline=""), delimiter=";")))

    def bare_excel() -> int:
        book = openpyxl.load_workbook(io.BytesIO(packed))
        return len(list(book.worksheets[0].rows))

    data, packed = text.encode(), out.getvalue()
    name = "a partner's CSV of 200,000 lines"
    yield compare(f"{name} read and checked / csv's bare read", lambda: read(data), bare, 5, 5)
    yield compare(f"{name} imported and written / csv's", lambda: whole(data), bare, 10, 5)
    yield compare(
        "an Excel file of 20,000 lines / openpyxl's bare read",
        lambda: read(packed),
        bare_excel,
        4,
        pairs=3,
    )
