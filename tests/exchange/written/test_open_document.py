"""What is read of an OpenDocument text."""

from __future__ import annotations

from tests.exchange.written.office_files import open_text, packed, parts_of
from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Look, Place
from toc.exchange.written.readers.odt import read_odt


def h(text: str, level: int = 1) -> str:
    return f'<text:h text:outline-level="{level}">{text}</text:h>'


def p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def style(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    based = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{based}>'
        f"<style:text-properties {properties}/></style:style>"
    )


def span(text: str, name: str) -> str:
    return f'<text:span text:style-name="{name}">{text}</text:span>'


def test_headings_paragraphs_white_space_and_fields() -> None:
    body = (
        h("Doelen") + h("Minder   armoede", 2)
        + p("Een<text:s text:c='3'/>zin,\n  en<text:tab/>meer")
        + p("Regel<text:line-break/>twee") + p("Tabel <text:sequence>3</text:sequence>")
        + p("", "Leeg") + h("Acties")
    )  # fmt: skip
    outline = read_odt(open_text(body))
    assert told(outline) == [
        "heading1 Doelen",
        "  heading2 Minder armoede",
        "    paragraph Een zin, en meer",
        "    paragraph Regel / twee",
        "    paragraph Tabel 3",
        "heading1 Acties",
    ]
    assert [one.place.paragraph for one in outline.passages] == [1, 2, 3, 4, 5, 6]


def test_a_paragraph_in_a_heading_style_is_a_heading_and_one_in_the_title_style_the_title() -> (
    None
):
    automatic = style("P1", 'fo:font-size="20pt"', "paragraph", "Heading_20_2") + style(
        "P2", "", "paragraph", "Title"
    )
    styles = (
        "<office:styles>" + style("Heading_20_2", "", "paragraph")
        + style("Title", "", "paragraph") + "</office:styles>"
    )  # fmt: skip
    outline = read_odt(open_text(p("Plan", "P2") + p("Doelen", "P1"), automatic, styles))
    assert told(outline) == ["title Plan", "heading2 Doelen"]
    assert [one.style for one in outline.passages] == ["Title", "Heading 2"]


def test_deleted_text_is_told_and_inserted_text_is_read() -> None:
    body = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>"
        "<office:change-info><dc:creator>Iemand</dc:creator></office:change-info>"
        + p("oude doel") + "</text:deletion></text:changed-region></text:tracked-changes>"
        + p("Vast <text:change-start text:change-id='c2'/>nieuw"
            "<text:change-end text:change-id='c2'/> eind<text:change text:change-id='c1'/>")
    )  # fmt: skip
    outline = read_odt(open_text(body))
    assert told(outline) == ["paragraph Vast nieuw eind"]
    assert left(outline) == ["deleted: oude doel"]


def test_hidden_struck_and_placeholders_are_left_out() -> None:
    automatic = style("T1", 'text:display="none"') + style(
        "T2", 'style:text-line-through-style="solid"'
    )
    body = (
        p("Doel" + span(" geheim", "T1") + span(" oud", "T2") + " nieuw")
        + '<text:section text:name="a" text:display="none">' + p("verborgen deel")
        + "</text:section><text:section text:name='b'>" + p("gewoon deel") + "</text:section>"
        + p('weg<text:hidden-paragraph text:is-hidden="true"/>')
        + p("Trekker: <text:placeholder>&lt;naam&gt;</text:placeholder>")
        + p('<loext:content-control loext:showing-place-holder="true">Kies'
            "</loext:content-control>")
        + p("Klik of tik om tekst in te voeren.")
    )  # fmt: skip
    outline = read_odt(open_text(body, automatic))
    assert told(outline) == [
        "paragraph Doel nieuw", "paragraph gewoon deel", "paragraph Trekker:",
    ]  # fmt: skip
    assert left(outline) == [
        "hidden: geheim", "struck: oud", "hidden: verborgen deel", "hidden: weg",
        "placeholder: <naam>", "placeholder: Kies",
        "placeholder: Klik of tik om tekst in te voeren.",
    ]  # fmt: skip


LISTS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
    'style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>'
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
)


def items(*inner: str, style: str = "L", more: str = "") -> str:
    made = "".join(f"<text:list-item>{one}</text:list-item>" for one in inner)
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{more}>{made}</text:list>"


def test_lists_are_counted_as_they_are_shown() -> None:
    body = (
        items(p("Werk") + items(p("markt"), p("les"), style=""), p("Wonen") + p("vervolg"))
        + p("Tussen") + items(p("Zorg"), more=' text:continue-numbering="true"')
        + items(p("opnieuw")) + items(p("punt"), style="B")
    )  # fmt: skip
    assert told(read_odt(open_text(body, LISTS))) == [
        "item1 [1.] Werk",
        "  item2 [1.a)] markt",
        "  item2 [1.b)] les",
        "item1 [2.] Wonen",
        "paragraph vervolg",
        "paragraph Tussen",
        "item1 [3.] Zorg",
        "item1 [1.] opnieuw",
        "item1 • punt",
    ]


def test_headings_are_numbered_by_the_outline() -> None:
    styles = (
        "<office:styles><text:outline-style style:name='Outline'>"
        '<text:outline-level-style text:level="1" style:num-format="1"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        "</text:outline-style></office:styles>"
    )
    body = h("Doelen") + h("Werk", 2) + h("Wonen", 2) + h("Acties") + h("Banen", 2)
    assert told(read_odt(open_text(body, "", styles))) == [
        "heading1 [1] Doelen",
        "  heading2 [1.1] Werk",
        "  heading2 [1.2] Wonen",
        "heading1 [2] Acties",
        "  heading2 [2.1] Banen",
    ]


def test_notes_comments_frames_and_contents() -> None:
    body = (
        "<text:table-of-content><text:index-body><text:index-title>" + p("Inhoud")
        + "</text:index-title>" + p("Doelen<text:tab/>2") + "</text:index-body>"
        "</text:table-of-content>"
        + p("Minder armoede<text:note text:note-class='footnote'><text:note-citation>1"
            "</text:note-citation><text:note-body>" + p("Volgens het CBS")
            + "</text:note-body></text:note>"
            "<office:annotation><dc:creator>Iemand</dc:creator>" + p("Nog nakijken")
            + "</office:annotation>")
        + p("<draw:frame><draw:text-box>" + p("In het vak") + "</draw:text-box></draw:frame>")
        + p("<draw:frame><draw:image/><svg:desc>Een foto</svg:desc></draw:frame>")
        + p("<draw:frame><draw:object/><draw:image/></draw:frame>")
    )  # fmt: skip
    styles = (
        "<office:master-styles><style:master-page><style:header>" + p("Gemeente Zwolle")
        + "</style:header><style:footer style:display='false'>" + p("uit")
        + "</style:footer></style:master-page></office:master-styles>"
    )  # fmt: skip
    outline = read_odt(open_text(body, "", styles))
    assert told(outline) == [
        "contents Inhoud",
        "contents Doelen",
        "paragraph Minder armoede",
        "  note [1] Volgens het CBS",
        "box In het vak",
    ]
    assert left(outline) == [
        "comment: Nog nakijken", "picture: Een foto", "drawing: ", "header: Gemeente Zwolle",
    ]  # fmt: skip
    assert outline.passages[1].attributes == (("page", "2"),)


def test_merged_cells_and_a_table_in_a_table() -> None:
    def cell(inner: str, more: str = "") -> str:
        return f"<table:table-cell {more}>{inner}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    inner = f"<table:table><table:table-row>{cell(p('binnen'))}</table:table-row></table:table>"
    body = h("Kop") + (
        "<table:table><table:table-header-rows><table:table-row>"
        + cell(p("Doel")) + cell(p("Acties"), 'table:number-columns-spanned="2"') + covered
        + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell(p("Minder armoede"), 'table:number-rows-spanned="2"') + cell(p("a1"))
        + cell(p("b1") + p("b2") + inner) + "</table:table-row><table:table-row>" + covered
        + cell(p("a2")) + cell("") + "</table:table-row></table:table>"
    )  # fmt: skip
    outline = read_odt(open_text(body))
    outer, nested = outline.tables
    assert grid(outline, outer) == [
        ["Doel", "Acties", "Acties"],
        ["Minder armoede", "a1", "b1 / b2"],
        ["Minder armoede", "a2", ""],
    ]
    assert outer.grid[1][0] is outer.grid[2][0]
    assert (outer.headers, outer.under) == (1, 0)
    assert grid(outline, nested) == [["binnen"]]
    assert outline.passages[-1].place == Place(table=1, row=3, column=2)


def test_what_is_deleted_between_paragraphs_and_in_hidden_rows() -> None:
    body = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>" + p("oud")
        + "</text:deletion></text:changed-region></text:tracked-changes>" + p("Doel")
        + "<text:change text:change-id='c1'/><table:table><table:table-row "
        'table:visibility="collapse"><table:table-cell>' + p("weg") + "</table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='2'>" + p("x") + "</table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell table:number-columns-spanned='2'>" + p("wijd")
        + "</table:table-cell><table:covered-table-cell>" + p("eronder")
        + "</table:covered-table-cell></table:table-row></table:table>"
    )  # fmt: skip
    outline = read_odt(open_text(body))
    assert grid(outline, outline.tables[0]) == [["x", "x"], ["x", "x"], ["wijd", "wijd"]]
    assert left(outline) == ["deleted: oud", "hidden: weg", "hidden: eronder"]


def test_a_paragraph_that_has_its_own_list_or_its_own_number() -> None:
    body = (
        '<text:numbered-paragraph text:style-name="L" text:level="1">' + p("Werk")
        + "</text:numbered-paragraph>"
        + '<text:h text:outline-level="1"><text:number>3.2</text:number>Wonen</text:h>'
        + items(p("kop zonder"), style="B").replace("list-item", "list-header")
        + items(p("vijf") + "<table:table><table:table-row><table:table-cell>" + p("cel")
                + "</table:table-cell></table:table-row></table:table>").replace(
            "<text:list-item>", '<text:list-item text:start-value="5">')
    )  # fmt: skip
    assert told(read_odt(open_text(body, LISTS))) == [
        "item1 [1.] Werk",
        "heading1 [3.2] Wonen",
        "  paragraph kop zonder",
        "  item1 [5.] vijf",
        "  cell cel",
    ]


def test_the_looks_of_a_text_with_a_size_in_parts_of_a_hundred() -> None:
    automatic = style("P1", 'fo:font-size="12pt"', "paragraph") + style(
        "T1",
        'fo:font-weight="bold" fo:font-style="italic" fo:font-size="150%" fo:color="#1f4e79" '
        'style:text-underline-style="solid" fo:background-color="#d9e2f3"',
    )
    (one,) = read_odt(open_text(p(span("Doel", "T1"), "P1"), automatic)).passages
    assert one.look == Look(True, True, True, 18, "1F4E79", "D9E2F3")


def test_the_language_and_the_title_of_the_file() -> None:
    automatic = style("P1", 'fo:language="nl" fo:country="NL"', "paragraph")
    parts = parts_of(open_text(p("Doel", "P1"), automatic))
    parts["meta.xml"] = (
        '<m xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Het  plan</dc:title></m>'
    )
    outline = read_odt(packed(parts))
    assert (outline.title, outline.language) == ("Het plan", "nl")


def test_a_raised_figure_behind_a_number_or_a_word_is_a_note() -> None:
    """And behind a unit it is a part of that. What is lowered, or not moved, is as it stands."""
    styles = "".join(
        style(name, f'style:text-position="{said}"')
        for name, said in (
            ("up", "super 58%"),
            ("share", "33% 58%"),
            ("low", "sub 58%"),
            ("under", "-33% 58%"),
            ("same", "0% 100%"),
        )
    )
    body = (
        p(f"200{span('1', 'up')}")
        + p(f"Inwoners{span('2', 'share')} doen mee")
        + p(f"12 km{span('2', 'up')}")
        + p(f"200{span('1', 'low')}")
        + p(f"200{span('1', 'under')}")
        + p(f"200{span('1', 'same')}")
    )
    assert told(read_odt(open_text(body, styles))) == [
        "paragraph 200 (1)",
        "paragraph Inwoners (2) doen mee",
        "paragraph 12 km2",
        *["paragraph 2001"] * 3,
    ]
