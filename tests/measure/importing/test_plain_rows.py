"""What is read a column at a time is what comes out a row at a time. All figures are made up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.measure.importing.test_reading import excel, figures, programme
from toc.core.model import Programme
from toc.measure.importing import reading
from toc.measure.importing.outcome import ImportedFigures
from toc.measure.importing.rows import RowReader

__all__ = ["programme"]

CONTENTS = {
    "indicator": ["samenwerking", "vertrouwen", "Vertrouwen in de buurt", "gesprekken", "Totaal",
                  "kleur", "zomaar", ""],
    "periode": ["2024", "jaar 2024", "2023", "2024-Q1", "03-04-2024", "ooit", "2040", ""],
    "leeftijd": ["", "12-18", "65+", "totaal", "jong"],
    "plaats": ["", "Ede", "Gemiddeld"],
    "waarde": ["52,5", "ca. 4", "<10", "0,4", "1", "n.v.t.", "", "52,5%", "1.234", "groen", "120"],
    "n": ["", "12", "<10", "tien", "n.b."],
    "kwaliteit": ["", "circa", "afgeleid", "zeker"],
    "toelichting": ["", "kort", "één\u0007 wijk"],
}  # fmt: skip
PLAIN = {
    "indicator": ["samenwerking", "vertrouwen", "Vertrouwen in de buurt"],
    "periode": ["2024", "2023", "2024-Q1"],
    "leeftijd": [""],
    "plaats": ["", "Ede", "Epe"],
    "waarde": ["5,5", "ca. 4", "1", "7", "n.v.t."],
    "n": ["", "12"],
    "kwaliteit": ["", "circa"],
    "toelichting": ["", "kort"],
}
HEADINGS = tuple(CONTENTS)
# A table with a year in two of its headings, and the same contents below.
WIDE = ("indicator", "leeftijd", "2023", "n", "2024", "toelichting")
_HOLDS = {"2023": "waarde", "2024": "waarde"}


def a_row_at_a_time(data: bytes, programme: Programme) -> ImportedFigures:
    """The same, where no row is taken to be plain."""

    def none(meaning: Any, kept: Any, sheet: Any, table: Any, *rest: object) -> Sequence[int]:
        return range(table.first_row, len(sheet.grid))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "read_plain", none)
        return figures(data, programme)


def table(headings: Sequence[str], contents: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    cells = [st.sampled_from(contents[_HOLDS.get(name, name)]) for name in headings]
    return st.lists(st.tuples(*cells), min_size=1, max_size=6).map(lambda rows: [headings, *rows])


TABLES = st.one_of(
    table(HEADINGS, CONTENTS), table(HEADINGS, PLAIN), table(WIDE, CONTENTS), table(WIDE, PLAIN)
)


@settings(max_examples=examples(50))
@given(rows=TABLES)
def test_a_column_at_a_time_is_a_row_at_a_time(
    rows: list[tuple[str, ...]], programme: Programme
) -> None:
    data = "\n".join(map(";".join, rows)).encode()
    assert figures(data, programme) == a_row_at_a_time(data, programme)


def test_the_same_in_excel(programme: Programme) -> None:
    data = excel(
        ["indicator", "periode", "waarde", "n"],
        ["samenwerking", 2024, 52.5, 120],
        ["Vertrouwen in de buurt", "2024", 6, "n.b."],
        ["vertrouwen", 2023, "n.v.t.", None],
        ["Totaal", 2023, 3, None],
    )
    found = figures(data, programme)
    assert found == a_row_at_a_time(data, programme)
    assert (len(found.rows), found.missing, found.left_out) == (2, 1, ("A5 Totaal",))


def test_only_what_is_not_plain_is_looked_at_by_itself(
    programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at = []
    read = RowReader.read

    def noting(self: RowReader, row: Any, *, hidden: bool) -> None:
        looked_at.append(row[0].row)
        read(self, row, hidden=hidden)

    monkeypatch.setattr(RowReader, "read", noting)
    lines = [f"gesprekken;2024;{n};P{n}" for n in range(1000)]
    text = "\n".join(("indicator;periode;waarde;plaats", *lines, "gesprekken;2024;fout;Q"))
    (wrong,) = figures(text.encode(), programme).rejected
    assert (wrong.place.cell, looked_at) == ("C1002", [1002])


@pytest.mark.parametrize("plain", [1, 2])
def test_a_row_that_stands_twice_is_told_at_the_second(plain: int, programme: Programme) -> None:
    # The first is read by itself, after those below it.
    lines = ["indicator;periode;waarde;n", "samenwerking;2024;50;34%"]
    text = "\n".join(lines + ["samenwerking;2024;50;3"] * plain)
    rejected = figures(text.encode(), programme).rejected
    assert [(one.place.cell, one.id) for one in rejected] == [
        ("D2", "not-a-count"),
        *[("C3", "cell-twice"), ("C4", "cell-twice")][:plain],
    ]


def test_rows_come_out_as_they_stand(programme: Programme) -> None:
    # In 2022 the programme had not begun; of one indicator there is a baseline of that year.
    text = "indicator;2022;2024\nvertrouwen;n.v.t.;7\nsamenwerking;40;45\n"
    found = figures(text.encode(), programme)
    assert [one.indicator for one in found.rows] == ["vertrouwen", "samenwerking", "samenwerking"]
    assert found.places == ((0, 2, 3), (0, 3, 2), (0, 3, 3))
    assert found.missing == 1
