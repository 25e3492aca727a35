"""Importing is idempotent and free of order: of files, of lines in a file, and of columns. The
figures are made up: they are examples."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.records.measurement_plans import TODAY, plan
from tests.examples import examples
from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import file_of, from_bytes
from toc.core.records.source_mappings import SourceMapping
from toc.measure.adding import add
from toc.measure.importing.grid import read_sheets
from toc.measure.importing.reading import read_figures

Line = dict[str, str]
COLUMNS = ("indicator", "periode", "leeftijd", "plaats", "waarde", "n", "toelichting")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Programme]:
    return plan(tmp_path_factory.mktemp("plan"))


def lines() -> st.SearchStrategy[Line]:
    """Lines about a few things, so that files often speak of the same."""
    return st.fixed_dictionaries(
        {
            "indicator": st.just("samenwerking"),
            "periode": st.sampled_from(["2023", "2024", "jaar 2024", "2024-Q1", "mrt 2024"]),
            "leeftijd": st.sampled_from(["", "12-18", "65+"]),
            "plaats": st.sampled_from(["", "Ede", "Epe"]),
            "waarde": st.sampled_from(["40", "40,0", "ca. 40", "<10", "12,5", "n.v.t."]),
            "n": st.sampled_from(["", "20", "181"]),
            "toelichting": st.sampled_from(["", "kort", "één"]),
        }
    )


@st.composite
def files(draw: st.DrawFn) -> list[list[Line]]:
    """Up to four files. What several say of one thing is the same, or else it is a conflict."""
    told: dict[tuple[str, ...], Line] = {}
    made = []
    for _ in range(draw(st.integers(1, 4))):
        file: dict[tuple[str, ...], Line] = {}
        for line in draw(st.lists(lines(), min_size=1, max_size=5)):
            key = (line["periode"].removeprefix("jaar "), line["leeftijd"], line["plaats"])
            agreed = told.setdefault(key, line)
            file[key] = {**agreed, "periode": line["periode"], "toelichting": line["toelichting"]}
        made.append(list(file.values()))
    return made


def sent(file: list[Line], columns: tuple[str, ...]) -> bytes:
    rows = [columns, *(tuple(line[name] for name in columns) for line in file)]
    return "\n".join(map(";".join, rows)).encode()


def read(data: bytes, programme: Programme, source: str) -> tuple[Measurement, ...]:
    found = read_figures(read_sheets(data), programme, SourceMapping(), TODAY, source)
    assert (found.rejected, found.questions) == ((), ())
    return found.rows


@settings(max_examples=examples(25))
@given(made=files(), data=st.data())
def test_order_makes_no_difference_and_twice_is_once(
    made: list[list[Line]], data: st.DataObject, example: tuple[Path, Programme]
) -> None:
    file, programme = example
    there = Measurements()
    for number, one in enumerate(made):
        there = add(there, read(sent(one, COLUMNS), programme, f"bron {number}")).measurements
    written = to_bytes(there, dutch=True)
    other = Measurements()
    for number in data.draw(st.permutations(range(len(made)))):
        mixed = data.draw(st.permutations(made[number]))
        columns = tuple(data.draw(st.permutations(COLUMNS)))
        rows = read(sent(mixed, columns), programme, f"bron {number}")
        changed = add(other, rows)
        assert changed.conflicts == ()
        # Through the file and back: what is written is what the next import finds.
        again = from_bytes(
            to_bytes(changed.measurements, dutch=True), file_of(file), programme, TODAY
        )
        assert again.measurements is not None
        other = again.measurements
    assert to_bytes(other, dutch=True) == written
    for number, one in enumerate(made):
        changed = add(other, read(sent(one, COLUMNS), programme, f"bron {number}"))
        assert (changed.added, changed.corrected, changed.conflicts) == ((), (), ())
        assert to_bytes(changed.measurements, dutch=True) == written


@settings(max_examples=examples(25))
@given(values=st.lists(st.integers(0, 100), min_size=2, max_size=4, unique=True))
def test_an_old_file_never_undoes_a_correction(
    values: list[int], example: tuple[Path, Programme]
) -> None:
    _, programme = example
    sheets = [f"indicator;periode;waarde\nsamenwerking;2024;{n}%\n".encode() for n in values]
    versions = [read(sheet, programme, "panel") for sheet in sheets]
    there = add(Measurements(), versions[0]).measurements
    for before, after in pairwise(versions):
        assert [one for one, _ in add(there, after).conflicts] == list(after)
        better = [row._replace(correction="telfout", by="onderzoeker") for row in after]
        there = add(there, better).measurements
        changed = add(there, before)
        assert (changed.added, changed.corrected, changed.conflicts) == ((), (), ())
        assert changed.measurements.current == there.current
    assert [int(str(row.value)) for row in there.rows] == values
