"""Measurements: reading, checking and putting them in order, against a bare read."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Ratio, compare

INDICATORS, YEARS, GROUPS = 1_000, 20, 10


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
    """Reading 200,000 measurements: every one checked, and what counts by indicator in order."""
    from toc.loading import read
    from toc.records.measurements import file_of, read_measurements

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
        return len(measurements.by_indicator)

    def bare() -> int:
        text = beside.read_text(encoding="utf-8")
        return len(list(csv.reader(io.StringIO(text, newline=""), delimiter=";")))

    yield compare(
        "200,000 measurements read and checked / csv's bare read", ours, bare, 3, pairs=5
    )
