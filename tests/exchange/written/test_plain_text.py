"""What is read of plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.plain import read_text
from toc.exchange.written.refusal import UnreadablePlanError


def _read(text: str) -> Outline:
    return read_text(text.encode())


def test_headings_that_are_underlined_numbered_in_capitals_or_a_question() -> None:
    found = _read(
        "Programmaplan\n=============\n\nINLEIDING\nDit is de inleiding van het plan.\n\n"
        "1 Doelen\n\n1.1 Wonen\n\nWat willen we bereiken?\n\nMeer woningen.\n\n2 Acties\n\nBouwen."
    )
    assert told(found) == [
        "heading1 Programmaplan",
        "  heading2 INLEIDING",
        "    paragraph Dit is de inleiding van het plan.",
        "    heading3 [1] Doelen",
        "      heading4 [1.1] Wonen",
        "        heading5 Wat willen we bereiken?",
        "          paragraph Meer woningen.",
        "    heading3 [2] Acties",
        "      paragraph Bouwen.",
    ]


def test_a_short_line_above_items_is_a_heading_and_one_above_another_is_none() -> None:
    found = _read("Maatregelen:\n- een banenmarkt\n- coaching\n\nMeer banen\n\nMinder uitval")
    assert told(found) == [
        "heading1 Maatregelen:",
        "  item1 • een banenmarkt",
        "  item1 • coaching",
        "  paragraph Meer banen",
        "  paragraph Minder uitval",
    ]


def test_wrapped_lines_and_items_are_joined() -> None:
    found = _read(
        "Dit plan beschrijft wat de gemeente de komende vier jaar gaat doen voor de\n"
        "jeugd, met scholen, sport-\nen welzijnsorganisaties en de jeugdge-\nzondheidszorg in\n"
        "Groningen.\nDe volgende zin staat op een eigen regel.\n\n"
        " * We doen mee aan het project, zodat werknemers in de gemeente\n   Leeuwarden anders\n"
        "   reizen.\n   - onder\n * Tweede"
    )
    assert told(found) == [
        "paragraph Dit plan beschrijft wat de gemeente de komende vier jaar gaat doen voor de "
        "jeugd, met scholen, sport- en welzijnsorganisaties en de jeugdgezondheidszorg in "
        "Groningen.",
        "paragraph De volgende zin staat op een eigen regel.",
        "item1 • We doen mee aan het project, zodat werknemers in de gemeente Leeuwarden anders "
        "reizen.",
        "  item2 • onder",
        "item1 • Tweede",
    ]


def test_two_goals_on_lines_of_their_own_stay_two() -> None:
    found = _read(
        "Minder uitval op scholen\nMeer banen voor jongeren in de hele regio\nMeer sport"
    )
    assert told(found) == [
        "paragraph Minder uitval op scholen",
        "paragraph Meer banen voor jongeren in de hele regio",
        "paragraph Meer sport",
    ]


def test_numbers_of_items_and_check_boxes() -> None:
    found = _read(
        "1. Doelen\n\n1.1 Meer banen\n1.2 Meer sport\n\n2. Acties\n\na) Eerste\n   verder\n"
        "b) Tweede\n\n[x] Gehaald\n[ ] Niet gehaald\n☐ Open\n\n1.\tMet een tab\n2.\tOok zo"
    )
    assert told(found) == [
        "heading1 [1.] Doelen",
        "  item1 [1.1] Meer banen",
        "  item1 [1.2] Meer sport",
        "heading1 [2.] Acties",
        "  item1 [a)] Eerste verder",
        "  item1 [b)] Tweede",
        "  item1 [x] Gehaald",
        "  item1 [ ] Niet gehaald",
        "  item1 [ ] Open",
        "  item1 [1.] Met een tab",
        "  item1 [2.] Ook zo",
    ]


def test_items_that_stand_apart_are_no_headings() -> None:
    found = _read("1. Eerste doel\n\n2. Tweede doel\n\n3. Derde doel\n\nDaarna een gewone zin.")
    assert told(found) == [
        "item1 [1.] Eerste doel",
        "item1 [2.] Tweede doel",
        "item1 [3.] Derde doel",
        "paragraph Daarna een gewone zin.",
    ]


def test_a_table_by_spaces_with_two_rows_of_headings_and_empty_cells() -> None:
    found = _read(
        "Onderwerp        Indicator                    Doel\n"
        "                                              2017\n"
        "--------------------------------------------------\n"
        "Jongeren         Aantal projecten              300\n"
        "                 Aantal cursussen in de        300\n"
        "                 hele provincie\n"
        "Ouderen          Aantal dagen                    6\n"
    )
    assert [grid(found, one) for one in found.tables] == [
        [
            ["Onderwerp", "Indicator", "Doel 2017"],
            ["Jongeren", "Aantal projecten", "300"],
            ["", "Aantal cursussen in de hele provincie", "300"],
            ["Ouderen", "Aantal dagen", "6"],
        ]
    ]
    assert found.tables[0].headers == 1


@pytest.mark.parametrize(
    "text",
    [
        "Doel\t2023\t2024\nBanen\t10\t20\nSport\t\t5",
        "Doel\t\t2023\t2024\nMeer banen\t10\t20\nX\t\t1\t5",
        "| Doel | 2023 | 2024 |\n|---|---|---|\n| Banen | 10 | 20 |",
        "+------+------+------+\n| Doel | 2023 | 2024 |\n+------+------+------+\n"
        "| Banen | 10 | 20 |\n+------+------+------+",
    ],
)
def test_tables_by_tabs_and_bars(text: str) -> None:
    found = _read(text)
    assert len(found.tables) == 1
    assert found.tables[0].headers == 1
    assert [len(row) for row in found.tables[0].grid] == [3] * (3 if "\t" in text else 2)
    assert grid(found, found.tables[0])[0] == ["Doel", "2023", "2024"]


def test_contents_and_page_numbers() -> None:
    found = _read(
        "Plan Wonen            bladzijde 2\n=================================\n\nInhoud\n"
        "1 Inleiding ........ 3\n2.1 Doelen . . . . . 4\n\n- 2 -\n\nTekst op de bladzijde."
    )
    assert told(found) == [
        "heading1 Plan Wonen",
        "  paragraph Inhoud",
        "  contents1 [1] Inleiding",
        "  contents2 [2.1] Doelen",
        "  paragraph Tekst op de bladzijde.",
    ]
    assert left(found) == ["header: bladzijde 2", "header: - 2 -"]


@pytest.mark.parametrize(
    "coding", ["utf-8", "utf-8-sig", "cp1252", "cp850", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_the_codes_of_offices(coding: str) -> None:
    text = "Meer coördinatie in Fryslân: één café\r\n\r\nGeëvalueerd beleid"
    found = read_text(text.encode(coding))
    assert [one.text for one in found.passages] == [
        "Meer coördinatie in Fryslân: één café",
        "Geëvalueerd beleid",
    ]


@pytest.mark.parametrize(
    ("data", "key"),
    [(b"", "no-text"), (b"\n \t\n", "no-text"), (bytes(range(32)) * 9, "not-text")],
)
def test_what_cannot_be_read_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read_text(data)
    assert refused.value.key == key


def test_what_was_copied_from_pages() -> None:
    found = _read(
        "De onderzoeker van het bureau heet Heike \nDelfmann en zij werkt er al lang.\n\n12\n\n"
        "Tweede bladzijde.\n\n13\n\nDerde bladzijde.\n\n14"
    )
    assert told(found) == [
        "paragraph De onderzoeker van het bureau heet Heike Delfmann en zij werkt er al lang.",
        "paragraph Tweede bladzijde.",
        "paragraph Derde bladzijde.",
    ]
    assert left(found) == ["header: 12", "header: 13", "header: 14"]


def test_lines_of_white_space_that_is_not_seen() -> None:
    found = _read("Een zin.\n\u2003\u0085\n\u200b\nTweede zin.\n- \u00ad\n")
    assert told(found) == ["paragraph Een zin.", "paragraph Tweede zin."]


_TEXT = st.text("abcdeéïx ", min_size=2, max_size=30).map(lambda one: f"T{' '.join(one.split())}")


@given(st.lists(st.tuples(st.sampled_from(("- ", "• ", "a) ", "")), _TEXT), min_size=1))
def test_each_text_comes_back_once_in_order(blocks: list[tuple[str, str]]) -> None:
    found = _read("\n\n".join(f"{mark}{text}" for mark, text in blocks))
    assert [one.text for one in found.passages] == [text for _, text in blocks]


@given(st.text("ab \n\t-=|.1?[]", max_size=60))
def test_no_word_is_lost(text: str) -> None:
    try:
        found = _read(text)
    except UnreadablePlanError:
        return
    said = "".join(f"{one.label}{one.text}" for one in found.passages)
    assert [one for one in said if one in "ab"] == [one for one in text if one in "ab"]
