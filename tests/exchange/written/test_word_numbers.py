"""The numbers that Word counts: the label that its reader sees."""

from __future__ import annotations

from tests.exchange.written.office_files import STYLES, paragraph, word
from tests.exchange.written.shown import told
from toc.exchange.written.readers.docx import read_docx


def level(step: int, form: str, text: str, more: str = "", indent: int = 0) -> str:
    return (
        f'<w:lvl w:ilvl="{step}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{indent or 360 * (step + 1)}"/></w:pPr>'
        "</w:lvl>"
    )


def abstract(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, number: int, step: int = 0, style: str = "") -> str:
    properties = f'<w:numPr><w:ilvl w:val="{step}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, style, properties)


def read(body: str, numbering: str, styles: str = STYLES) -> list[str]:
    return told(read_docx(word(body, styles, numbering=numbering)))


def test_levels_count_on_and_begin_again() -> None:
    numbering = abstract(
        0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"),
        level(2, "upperRoman", "%1.%2.%3"),
    ) + num(1, 0)  # fmt: skip
    body = (
        item("Werk", 1) + item("banenmarkt", 1, 1) + item("taalles", 1, 1)
        + item("diep", 1, 2) + item("Wonen", 1) + item("bouwen", 1, 1)
    )  # fmt: skip
    assert read(body, numbering) == [
        "item1 [1.] Werk",
        "  item2 [a)] banenmarkt",
        "  item2 [b)] taalles",
        "    item3 [1.b.I] diep",
        "item1 [2.] Wonen",
        "  item2 [a)] bouwen",
    ]


def test_a_style_numbers_the_headings() -> None:
    numbering = abstract(
        0, level(0, "decimal", "%1", '<w:pStyle w:val="Kop1"/>'),
        level(1, "decimal", "%1.%2", '<w:pStyle w:val="Kop2"/>'),
    ) + num(4, 0)  # fmt: skip
    styles = STYLES.replace(
        '<w:outlineLvl w:val="0"/>',
        '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="4"/></w:numPr>',
    ).replace(
        '<w:name w:val="heading 2"/>',
        '<w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>',
    )
    body = (
        paragraph("Doelen", "Kop1") + paragraph("Werk", "Kop2") + paragraph("Wonen", "Doel")
        + paragraph("Bijlage", "Kop1", '<w:numPr><w:numId w:val="0"/></w:numPr>')
        + paragraph("Acties", "Kop1")
    )  # fmt: skip
    assert read(body, numbering, styles) == [
        "heading1 [1] Doelen",
        "  heading2 [1.1] Werk",
        "  heading2 [1.2] Wonen",
        "heading1 Bijlage",
        "heading1 [2] Acties",
    ]


def test_two_lists_of_one_kind_go_on_unless_one_says_where_it_starts() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = abstract(0, level(0, "decimal", "Doel %1:")) + num(1, 0) + num(2, 0) + num(
        3, 0, again
    )  # fmt: skip
    body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3)
    assert read(body, numbering) == [
        "item1 [Doel 1:] a", "item1 [Doel 2:] b", "item1 [Doel 1:] c", "item1 [Doel 2:] d",
    ]  # fmt: skip


def test_bullets_of_another_list_stand_under_a_number_where_they_stand_further_in() -> None:
    numbering = (
        abstract(0, level(0, "decimal", "%1.", indent=360))
        + abstract(1, level(0, "bullet", "•", indent=720)) + num(1, 0) + num(2, 1)
    )  # fmt: skip
    body = (
        item("Werk", 1) + item("banenmarkt", 2) + item("Wonen", 1)
        + paragraph("Verder doen we dit:") + item("luisteren", 2)
    )  # fmt: skip
    assert read(body, numbering) == [
        "item1 [1.] Werk",
        "  item2 • banenmarkt",
        "item1 [2.] Wonen",
        "paragraph Verder doen we dit:",
        "item1 • luisteren",
    ]


def test_a_level_that_nothing_stands_on_yet_and_legal_figures() -> None:
    numbering = abstract(
        0, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    ) + num(1, 0)  # fmt: skip
    body = item("a", 1, 1) + item("b", 1, 2)
    assert read(body, numbering) == ["item1 [I.1] a", "  item2 [1.1.1] b"]


def test_a_paragraph_of_which_nothing_is_left_takes_no_number_and_an_empty_one_does() -> None:
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)

    def gone(mark: str, inner: str) -> str:
        listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        return f"<w:p><w:pPr>{listed}<w:rPr>{mark}</w:rPr></w:pPr>{inner}</w:p>"

    deleted = "<w:del><w:r><w:delText>oud</w:delText></w:r></w:del>"
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"
    body = (
        item("a", 1) + gone("<w:del/>", deleted) + item("b", 1) + gone("<w:vanish/>", hidden)
        + item("c", 1) + gone("", deleted) + item("d", 1) + item("", 1) + item("e", 1)
        + gone("<w:del/>", deleted)
    )  # fmt: skip
    assert read(body, numbering) == [
        "item1 [1.] a", "item1 [2.] b", "item1 [3.] c", "item1 [5.] d", "item1 [7.] e",
    ]  # fmt: skip


def test_a_list_by_the_name_of_its_style() -> None:
    named = (
        abstract(0, level(0, "decimal", "%1)")).replace(
            '"0">', '"0"><w:styleLink w:val="Lijst"/>', 1
        )
        + '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        + '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        + num(1, 1) + num(2, 2)
    )  # fmt: skip
    assert read(item("a", 1) + item("b", 2), named) == ["item1 [1)] a", "item1 [1)] b"]


def test_a_level_that_never_begins_again_and_one_that_does_after_a_higher_one_only() -> None:
    never, after_first = '<w:lvlRestart w:val="0"/>', '<w:lvlRestart w:val="1"/>'
    numbering = abstract(
        0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2", never),
        level(2, "upperLetter", "%3", after_first), level(3, "lowerRoman", "%4"),
    ) + num(1, 0)  # fmt: skip
    body = "".join(
        item(text, 1, step)
        for text, step in (("a", 0), ("b", 1), ("c", 2), ("d", 1), ("e", 2), ("f", 0), ("g", 1),
                           ("h", 2), ("i", 3))
    )  # fmt: skip
    assert [line.split("[")[1].split("]")[0] for line in read(body, numbering)] == [
        "1", "1.1", "A", "1.2", "B", "2", "2.3", "A", "i",
    ]  # fmt: skip


def test_a_level_of_its_own_and_figures_with_a_nought() -> None:
    own = '<w:lvlOverride w:ilvl="0">' + level(0, "decimalZero", "Actie %1") + "</w:lvlOverride>"
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0, own)
    assert read(item("a", 1), numbering) == ["item1 [Actie 01] a"]


def test_the_style_of_a_paragraph_says_how_deep_it_stands() -> None:
    numbering = abstract(
        0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2.", '<w:pStyle w:val="Doel"/>')
    ) + num(1, 0)  # fmt: skip
    body = paragraph("a", "Doel", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    assert read(body, numbering) == ["heading2 [a.] a"]
