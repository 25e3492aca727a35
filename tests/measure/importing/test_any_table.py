"""Small tables of the words that statistical offices use, in any order: whatever they come to,
nothing is raised, and each outcome is one that can be told."""

from __future__ import annotations

import csv
import io

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.measure.importing.test_reading import figures, programme
from toc.core.model import Programme
from toc.core.wording import what_and_fix
from toc.core.words.measurements import MEASUREMENTS
from toc.measure.words.measure_import import IMPORT

__all__ = ["programme"]

OFFICES = (
    *("Onderwerp", "Onderwerpen", "Topic", "Perioden", "Periods", "Regio's", "Regions", "RegioS"),
    *("Bron: CBS", "Source: CBS", "© Centraal Bureau voor de Statistiek", "ID", "Measure"),
    *("ValueAttribute", "Value", "StringValue", "geo\\TIME_PERIOD", "geo\\time", "freq,unit,geo"),
    *("freq,unit,geo\\TIME_PERIOD", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS", "freq"),
    *("STRUCTURE", "STRUCTURE_ID", "ACTION", "DATAFLOW", "LAST UPDATE", "unit", "geo"),
    *("Geopolitical entity (reporting)", "Country Name", "Country Code", "Indicator Name"),
    *("Indicator Code", "Series Name", "Series Code", "Data Source", "Last Updated Date"),
    *("2022 [YR2022]", "2023 [YR2023]", "Data from database: Test", "Vertrouwen in de buurt"),
    *("Aantal gevoerde gesprekken", "aantal", "%", "2023", "2023*", "2024**", "2023-M11"),
    *("2023M03", "2021/'22", "2023 voorlopig", "2023 1e kwartaal*", "2023JJ00", "2022SJ00"),
    *("20230315", "juli 23", "kwartaal 3, 2024", "2023-W40", "NL", "NLD", "Netherlands", "Emmen"),
    *("GM0114", "A,RT,NL", "A,RT", "12-18", "Leeftijd", "Totaal", "6.5", "7,1", "10.1 b", ": c"),
    *(".", "..", "-", ":", "x", "", "", "", "0", "12", "1.234", "p", "b"),
)
"""Headings, codes, periods and values of theirs, whole or as parts of a table."""

LETTERS = st.characters(exclude_categories=("Cc", "Cs"))
CELLS = st.one_of(st.sampled_from(OFFICES), st.sampled_from(OFFICES), st.text(LETTERS, max_size=6))
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=7)
HEADS = st.sampled_from(
    (
        ("Onderwerp", "2022", "2023*"),
        ("Regio's", "Perioden", "aantal"),
        ("Onderwerp", "Onderwerp", "Vertrouwen in de buurt", "aantal"),
        ("geo\\TIME_PERIOD", "2022 ", "2023 "),
        ("freq,unit,geo\\TIME_PERIOD", "2022-M11 ", "2023-Q1 "),
        ("freq", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"),
        ("TIME_PERIOD", "OBS_VALUE", "geo", "Geopolitical entity (reporting)"),
        ("STRUCTURE", "STRUCTURE_ID", "ACTION", "unit", "geo", "TIME_PERIOD", "OBS_VALUE"),
        ("Country Name", "Country Code", "Indicator Name", "Indicator Code", "2022", "2023"),
        ("Country Name", "Country Code", "Series Name", "Series Code", "2022 [YR2022]"),
    )
)
TABLES = st.one_of(
    ROWS,
    st.builds(lambda head, rows: [list(head), *rows], HEADS, ROWS),
    st.builds(lambda above, head, rows: [*above, list(head), *rows], ROWS, HEADS, ROWS),
)


@settings(max_examples=examples(40), deadline=None)
@given(TABLES, st.sampled_from(",;\t"))
@example([["Wachttijd"], ["Onderwerp", "2022"], ["Wachttijd", "14"], ["Source: CBS"]], ",")
@example([["Onderwerp", "Onderwerp"], ["Bron: CBS"]], ";")
@example([["geo\\TIME_PERIOD", "2023 "], ["NL", "6.5"]], "\t")
@example([["TIME_PERIOD", "OBS_VALUE"], ["2023", "6.5"]], ",")
def test_no_table_of_a_publisher_is_too_odd_to_be_told(
    programme: Programme, table: list[list[str]], delimiter: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(table)
    found = figures(out.getvalue().encode(), programme)
    assert found.rows or found.rejected or found.questions or _nothing_to_read(found)
    for one in found.rejected:
        assert all(what_and_fix(one, "nl", IMPORT, MEASUREMENTS))
    for question in found.questions:
        assert f"question.{question.kind}" in IMPORT


def _nothing_to_read(found: object) -> bool:
    counts = ("missing", "outside", "unpublished", "other_places")
    return any(getattr(found, name) for name in counts)
