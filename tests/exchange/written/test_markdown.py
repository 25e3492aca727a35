"""What is read of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.readers.markdown import read_markdown
from toc.exchange.written.refusal import UnreadablePlanError


def _read(*lines: str) -> Outline:
    return read_markdown("\n".join(lines).encode())


def test_headings_of_both_kinds() -> None:
    found = _read(
        "# Plan", "", "Deel 1: doelen", "---", "", "### 1.1 Meer banen {#banen .groot}", "",
        "tekst", "", "## Deel 2 ##", "slot",
    )  # fmt: skip
    assert told(found) == [
        "title Plan",
        "heading2 Deel 1: doelen",
        "  heading3 [1.1] Meer banen",
        "    paragraph tekst",
        "heading2 Deel 2",
        "  paragraph slot",
    ]
    assert [one.place.line for one in found.passages] == [1, 3, 6, 8, 10, 11]


def test_several_highest_headings_are_no_title() -> None:
    assert told(_read("# Vooraf", "# 1. Doelen")) == ["heading1 Vooraf", "heading1 [1.] Doelen"]


def test_the_only_heading_of_all_is_no_title() -> None:
    assert told(_read("# Doelen", "- Meer banen")) == ["heading1 Doelen", "  item1 • Meer banen"]


def test_bold_lines_are_headings_where_there_are_no_others() -> None:
    found = _read("# Plan", "", "**Doelen**", "", "- Meer banen", "", "**Let op:** geen kop")
    assert told(found) == [
        "title Plan",
        "heading2 Doelen",
        "  item1 • Meer banen",
        "  paragraph Let op: geen kop",
    ]
    found = _read("## Kop", "", "**vet**")
    assert told(found) == ["heading2 Kop", "  paragraph vet"]
    assert found.passages[1].look.bold


def test_lists_tasks_and_what_is_nested_in_them() -> None:
    found = _read(
        "3. Derde", "4. Vierde", "   - onder", "     over twee regels", "", "   nog een alinea",
        "", "* [ ] open", "* [x] klaar", "  1. genummerd", "* 1.2 Met code",
    )  # fmt: skip
    assert told(found) == [
        "item1 [3.] Derde",
        "item1 [4.] Vierde",
        "  item2 • onder over twee regels",
        "  paragraph nog een alinea",
        "item1 • [ ] open",
        "item1 • [x] klaar",
        "  item2 [1.] genummerd",
        "item1 [1.2] • Met code",
    ]


def test_links_to_headings_are_a_table_of_contents() -> None:
    found = _read("1. [Meer banen](#banen)", "2. [De site](https://x.nl)", "", "[TOC]")
    assert told(found) == ["contents1 [1.] Meer banen", "item1 [2.] De site"]


def test_a_list_of_the_headings_that_follow_is_a_table_of_contents() -> None:
    found = _read(
        "1. Visie", "2. Doelen", "3. Slot", "", "# 1. Visie", "- a", "- b", "- c", "# 2. doelen",
        "# 3. Slot",
    )  # fmt: skip
    assert told(found)[:4] == [
        "contents1 [1.] Visie", "contents1 [2.] Doelen", "contents1 [3.] Slot",
        "heading1 [1.] Visie",
    ]  # fmt: skip
    assert [one.role for one in found.passages[4:7]] == [Role.ITEM] * 3


def test_tables_with_broken_and_escaped_cells() -> None:
    found = _read(
        "# Plan", "", "| Doel | Indicator |", "|:--|--:|", "| Groen<br>Schoon | **40 %** |",
        "| a \\| b |",
    )  # fmt: skip
    assert [grid(found, one) for one in found.tables] == [
        [["Doel", "Indicator"], ["Groen / Schoon", "40 %"], ["a | b", ""]]
    ]
    assert (found.tables[0].headers, found.tables[0].place.line) == (1, 3)
    cell = found.passages[found.tables[0].grid[1][1].passages[0]]  # type: ignore[union-attr]
    assert (cell.place.row, cell.place.column, cell.look.bold) == (2, 2, True)


def test_what_a_reader_does_not_see_is_left_out() -> None:
    found = _read(
        "---", "title: 'Sportakkoord'", "author: bureau", "---", "", "<!-- geheim -->", "",
        "Zichtbaar <!-- ook geheim -->~~weg~~ en ![plaat](x.png)door",
    )  # fmt: skip
    assert told(found) == ["paragraph Zichtbaar en door"]
    assert left(found) == [
        "property: author: bureau",
        "comment: geheim",
        "struck: weg",
        "comment: ook geheim",
        "picture: plaat",
    ]
    assert found.title == "Sportakkoord"
    assert found.passages[0].place.line == 8


def test_footnotes_hang_on_what_refers_to_them() -> None:
    found = _read(
        "Eerste", "", "- Banen[^a] voor allen", "", "[^a]: Zie de", "    nota.", "", "Einde [^b]"
    )
    assert told(found) == [
        "paragraph Eerste",
        "item1 • Banen voor allen",
        "paragraph Einde [^b]",
        "  note [a] Zie de nota.",
    ]
    assert found.passages[3].under == 1


def test_a_sentence_over_hard_breaks_is_whole() -> None:
    found = _read("Doorbreken van  ", "armoede in de  ", "Veenkoloniën", "", "Een.\\", "Twee.")
    assert told(found) == [
        "paragraph Doorbreken van armoede in de Veenkoloniën",
        "paragraph Een.",
        "paragraph Twee.",
    ]


def test_quotes_code_and_html() -> None:
    found = _read(
        "> Iedereen doet mee", "", "```", "A  doel", "```", "", "```mermaid", "graph TD", "```",
        "", "<div>Een <b>blok</b></div>",
    )  # fmt: skip
    assert told(found) == [
        "paragraph Iedereen doet mee",
        "paragraph A doel",
        "paragraph Een blok",
    ]
    assert [one.style for one in found.passages] == ["quote", "code", ""]
    assert left(found) == ["drawing: graph TD"]


def test_a_table_in_html_has_its_merged_cells_and_leaves_out_what_is_struck() -> None:
    found = _read(
        "Ervoor", "",
        "<table>",
        "<tr><th>Spoor</th><th>Doel</th><th>Actie</th></tr>",
        '<tr><td rowspan="2"><b>Vinden</b></td><td rowspan="2">D1<br/>Zij verwijzen door</td>'
        "<td>Loketten openen</td></tr>",
        "<tr><td><del>Vervallen</del></td></tr>",
        '<tr><td colspan="3">Totaal</td></tr>',
        "</table>", "", "Erna",
    )  # fmt: skip
    assert grid(found, found.tables[0]) == [
        ["Spoor", "Doel", "Actie"],
        ["Vinden", "D1 Zij verwijzen door", "Loketten openen"],
        ["Vinden", "D1 Zij verwijzen door", ""],
        ["Totaal", "Totaal", "Totaal"],
    ]
    assert (found.tables[0].headers, found.tables[0].place.line) == (1, 3)
    assert left(found) == ["struck: Vervallen"]
    assert [one.text for one in found.passages if one.role.value == "paragraph"] == [
        "Ervoor",
        "Erna",
    ]


@pytest.mark.parametrize("span", ["0", "-2", "veel", "1e9", "99999999999"])
def test_a_cell_that_says_an_odd_span_is_a_cell(span: str) -> None:
    found = _read(f'<table><tr><td rowspan="{span}">Een</td><td>Twee</td></tr></table>')
    assert grid(found, found.tables[0]) == [["Een", "Twee"]]


@pytest.mark.parametrize(
    ("data", "key"),
    [(b"", "no-text"), (b"![x](y)", "only-pictures"), (b"\0\1\2", "not-text")],
)
def test_what_cannot_be_read_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read_markdown(data)
    assert refused.value.key == key


_TEXT = st.text("abcdéï ,", min_size=2, max_size=20).map(lambda one: "T" + one.strip())


@given(st.lists(st.tuples(st.sampled_from(("## ", "- ", "1. ", "> ", "")), _TEXT), min_size=1))
def test_each_text_comes_back_once_in_order(blocks: list[tuple[str, str]]) -> None:
    found = _read(*(f"{mark}{text}\n" for mark, text in blocks))
    assert [one.text for one in found.passages] == [" ".join(text.split()) for _, text in blocks]


def test_the_words_in_bold_at_the_start_are_told() -> None:
    text = b"# Plan\n\n**Sport.** Wij bewegen.\n\n**Alles vet**\n\nDit is **vet**.\n"
    read = read_markdown(text)
    assert [one.look.lead for one in read.passages] == ["", "Sport.", "", ""]
