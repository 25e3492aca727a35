"""What is read of PDF: with its tags, and the same files with the tags taken away."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.pdf import columns
from toc.exchange.written.pdf.fragments import box_of
from toc.exchange.written.pdf.page import Letter
from toc.exchange.written.readers.pdf import read_pdf
from toc.exchange.written.refusal import UnreadablePlanError

DATA = Path(__file__).parent / "data"

_PAGE = """
#set document(title: "Plan", date: none)
#set page(width: 400pt, height: 300pt)
#set text(size: 10pt, lang: "nl", hyphenate: true)
"""


def _pdf(body: str, tagged: bool, page: str = "") -> bytes:
    made = typst.compile(f"{_PAGE}{page}\n{body}".encode(), format="pdf")
    assert b"/StructTreeRoot" in made
    # A name of the same length that means nothing.
    return made if tagged else made.replace(b"/StructTreeRoot", b"/StructTreeR00t")


def _read(body: str, tagged: bool, page: str = "") -> Outline:
    return read_pdf(_pdf(body, tagged, page))


both = pytest.mark.parametrize("tagged", [True, False], ids=["tagged", "by-place"])

_COLUMNS = """
= Doelen
#columns(2)[
Het programma heeft vier thema’s. De doelenboom laat zien waar we het komende jaar aan werken en \
wat de programmabegroting erover zegt.

- Eerste doel dat over twee regels doorloopt in deze kolom
  - daaronder
- Tweede doel
#colbreak()
== Acties
+ De gemeente begint met een banenmarkt
+ Daarna volgt een spreekuur voor alle jongeren in de regio

Slot van de tweede kolom, die ook over twee regels loopt.
]
"""


@both
def test_columns_headings_and_items(tagged: bool) -> None:
    assert told(_read(_COLUMNS, tagged)) == [
        "heading1 Doelen",
        "  paragraph Het programma heeft vier thema’s. De doelenboom laat zien waar we het "
        "komende jaar aan werken en wat de programmabegroting erover zegt.",
        "  item1 • Eerste doel dat over twee regels doorloopt in deze kolom",
        "    item2 • daaronder",
        "  item1 • Tweede doel",
        "  heading2 Acties",
        "    item1 [1.] De gemeente begint met een banenmarkt",
        "    item1 [2.] Daarna volgt een spreekuur voor alle jongeren in de regio",
        "    paragraph Slot van de tweede kolom, die ook over twee regels loopt.",
    ]


def _part(name: str, goals: list[str], work: list[str]) -> str:
    lines = "\n".join(f"- {one}" for one in goals)
    return f"=== {name}\n{lines}\n=== Wat doen we voor {name}?\n" + "\n".join(
        f"- {one}" for one in work
    )


@pytest.mark.parametrize(
    "above", ["", "Samen leven\n\nOnze visie\n\nIedereen in de regio doet mee"]
)
def test_each_of_four_columns_is_read_for_itself(above: str) -> None:
    parts = [
        (
            "Jeugd",
            ["Elk kind is in beeld", "Ouders zijn zeker van hun zaak"],
            ["Elk gezin bezoeken"],
        ),
        (
            "Ouderen",
            ["Het meldpunt voor zorgen is bekend bij alle teams in de wijken"],
            ["Hulp thuis uitbreiden", "Teams in de wijk bijscholen"],
        ),
        ("Zorg", ["De wachttijd is korter", "Artsen melden sneller", "Meer rust"], ["Bellen"]),
        ("Advies", ["Elke gemeente kent haar cijfers"], ["Raadsleden jaarlijks bijpraten"]),
    ]
    cells = "".join(f"[{_part(*one)}]," for one in parts)
    found = _read(
        f"#set page(width: 800pt)\n{above}\n#grid(columns: (1fr,) * 4, gutter: 24pt, {cells})",
        tagged=False,
    )
    said = [one.text for one in found.passages]
    assert said == [one for one in above.split("\n\n") if one] + [
        text
        for name, goals, work in parts
        for text in (name, *goals, f"Wat doen we voor {name}?", *work)
    ]


@both
def test_what_stands_around_the_text_of_every_page_is_left_out(tagged: bool) -> None:
    around = (
        "#set page(header: [Gemeente X #h(1fr) Programma], "
        "footer: context [bladzijde #counter(page).display() van 2])"
    )
    found = _read("== Een\nTekst.\n#pagebreak()\n== Twee\nTekst.", tagged, around)
    level = 2 if tagged else 1
    assert told(found) == [
        f"heading{level} Een",
        "  paragraph Tekst.",
        f"heading{level} Twee",
        "  paragraph Tekst.",
    ]
    assert sorted(left(found)) == [
        "header: Gemeente X", "header: Gemeente X", "header: Programma", "header: Programma",
        "header: bladzijde 1 van 2", "header: bladzijde 2 van 2",
    ]  # fmt: skip
    assert [one.place.page for one in found.passages] == [1, 1, 2, 2]


@both
def test_a_table_of_contents_is_told_apart(tagged: bool) -> None:
    found = _read(
        '#outline(title: "Inhoud")\n#set heading(numbering: "1.1")\n= Doelen\nWonen.\n== Meer\nx.',
        tagged,
    )
    assert told(found)[:3] == [
        "heading1 Inhoud",
        "  contents1 [1] Doelen",
        "  contents2 [1.1] Meer",
    ]
    assert [one.attributes for one in found.passages[1:3]] == [(("page", "1"),)] * 2
    assert [(one.label, one.text) for one in found.passages if one.role is Role.HEADING][1:] == [
        ("1", "Doelen"),
        ("1.1", "Meer"),
    ]


@both
def test_a_table_with_lines_empty_and_merged_cells(tagged: bool) -> None:
    found = _read(
        "Vooraf.\n#table(columns: 3, table.header[*Indicator*][*2021*][*2022*], "
        "[Lengte van de heringerichte watergangen voor de Kaderrichtlijn Water in het hele "
        "gebied], table.cell(colspan: 2)[n.b.], [- Vis], [], [5])",
        tagged,
    )
    assert [grid(found, one) for one in found.tables] == [
        [
            ["Indicator", "2021", "2022"],
            [
                "Lengte van de heringerichte watergangen voor de Kaderrichtlijn Water in het hele "
                "gebied",
                "n.b.",
                "n.b.",
            ],
            ["Vis", "", "5"],
        ]
    ]
    assert found.tables[0].headers == 1
    merged = found.tables[0].grid[1]
    assert merged[1] is merged[2]
    assert merged[1] is not None
    assert merged[1].columns == 2


def test_a_table_without_lines_is_read_by_its_columns() -> None:
    found = _read(
        "Vooraf staat een zin.\n#grid(columns: (1fr, 60pt, 60pt), row-gutter: 8pt, [Doel], "
        "[2021], [2022], [Meer banen], [10], [20], [Minder uitval], [3], [2])",
        tagged=False,
    )
    assert [grid(found, one) for one in found.tables] == [
        [["Doel", "2021", "2022"], ["Meer banen", "10", "20"], ["Minder uitval", "3", "2"]]
    ]


@both
def test_a_table_with_lines_between_its_rows_alone(tagged: bool) -> None:
    found = _read(
        "#table(columns: (1fr, 1fr, 80pt), stroke: (x, y) => (bottom: 0.5pt), "
        "table.header[*Doel*][*Actie*][*Trekker*], [Meer betaalbare woningen voor starters en "
        "ouderen], [Afspraken maken met corporaties over nieuwbouw en verkoop], [Gemeente], "
        "[Minder leegstand in het centrum], [Winkels verbouwen tot woningen], [Ondernemers], "
        "[Energie], [Isoleren], [])",
        tagged,
    )
    assert [grid(found, one) for one in found.tables] == [
        [
            ["Doel", "Actie", "Trekker"],
            [
                "Meer betaalbare woningen voor starters en ouderen",
                "Afspraken maken met corporaties over nieuwbouw en verkoop",
                "Gemeente",
            ],
            ["Minder leegstand in het centrum", "Winkels verbouwen tot woningen", "Ondernemers"],
            ["Energie", "Isoleren", ""],
        ]
    ]


_RULED = """
#set page(height: 400pt)
== {above}
#set text(size: 8pt)
#table(columns: (110pt, 30pt, 51pt, 45pt), inset: (x: 0pt, y: 4pt),
stroke: (x, y) => if y > {first} {{ (top: 0.5pt) }}, {heads}
[Verkeersdoden op provinciale wegen die wij zelf beheren], [6.2], [9], [6],
[Wegen met een voldoende voor het onderhoud in dat jaar], [6.3], [94%], [95%],
[Bruggen], [6.3], [n.b.], [18])
#place(dy: -0.5pt, line(length: 236pt, stroke: 0.5pt))
"""


def test_heads_that_touch_are_apart_as_their_columns_are() -> None:
    heads = "[Indicator], [Bij], [Realisatie 2019], [Doel 2021],"
    found = _read(_RULED.format(above="Indicatoren", first=0, heads=heads), tagged=False)
    assert [grid(found, one) for one in found.tables] == [
        [
            ["Indicator", "Bij", "Realisatie 2019", "Doel 2021"],
            ["Verkeersdoden op provinciale wegen die wij zelf beheren", "6.2", "9", "6"],
            ["Wegen met een voldoende voor het onderhoud in dat jaar", "6.3", "94%", "95%"],
            ["Bruggen", "6.3", "n.b.", "18"],
        ]
    ]


def test_a_head_over_two_columns_does_not_join_them() -> None:
    heads = (
        "[], [], table.cell(colspan: 2)[Waarden van ieder jaar], [Naam], [Bij], [2019], [2021],"
    )
    found = _read(_RULED.format(above="Indicatoren", first=1, heads=heads), tagged=False)
    assert [grid(found, one) for one in found.tables] == [
        [
            ["", "", "Waarden van ieder jaar", "Waarden van ieder jaar"],
            ["Naam", "Bij", "2019", "2021"],
            ["Verkeersdoden op provinciale wegen die wij zelf beheren", "6.2", "9", "6"],
            ["Wegen met een voldoende voor het onderhoud in dat jaar", "6.3", "94%", "95%"],
            ["Bruggen", "6.3", "n.b.", "18"],
        ]
    ]


def test_bullets_that_are_drawn_are_bullets() -> None:
    found = _read(
        "#set list(marker: box(circle(radius: 1.5pt, fill: black), baseline: -2pt))\n"
        "Een zin vooraf.\n- Eerste doel\n- Tweede doel",
        tagged=False,
    )
    assert told(found) == [
        "paragraph Een zin vooraf.",
        "item1 • Eerste doel",
        "item1 • Tweede doel",
    ]


@both
def test_a_table_that_goes_on_on_the_next_page_is_one(tagged: bool) -> None:
    rows = ", ".join(f"[Rij {at}], [{at}]" for at in range(20))
    found = _read(f"#table(columns: 2, table.header[*Doel*][*Aantal*], {rows})", tagged)
    assert [len(one.grid) for one in found.tables] == [21]
    assert grid(found, found.tables[0])[20] == ["Rij 19", "19"]


@both
def test_footnotes_small_figures_and_what_is_struck_through(tagged: bool) -> None:
    found = _read(
        "Een alinea#footnote[Een noot over de bron.] met CO#sub[2], 5 m#super[2] en "
        "#strike[weg]tekst.\n\nGenoeg andere tekst om te weten hoe groot een letter is.",
        tagged,
    )
    assert sorted(one.strip() for one in told(found)) == [
        "note [1] Een noot over de bron.",
        "paragraph Een alinea met CO2, 5 m2 en tekst.",
        "paragraph Genoeg andere tekst om te weten hoe groot een letter is.",
    ]
    assert left(found) == ["struck: weg"]


@both
def test_a_paragraph_that_goes_on_on_the_next_page_is_whole(tagged: bool) -> None:
    sentence = "woord en nog een woord dat past bij de gemeente en haar inwoners " * 40
    found = _read(f"== Kop\nHet {sentence}einde.", tagged)
    assert [one.text for one in found.passages if one.role is Role.PARAGRAPH] == [
        f"Het {sentence}einde."
    ]


def test_headings_by_their_looks_alone() -> None:
    found = _read(
        '#text(20pt)[Beleidsplan]\n\n#text(14pt, weight: "bold")[Onze keuzes]\n\n*Hier zetten we '
        "op in*\n\n- Taalhuizen openhouden\n- Ouders betrekken bij het lezen\n\nEen gewone zin "
        "met *vette* woorden erin.",
        tagged=False,
    )
    assert told(found) == [
        "title Beleidsplan",
        "heading1 Onze keuzes",
        "  heading2 Hier zetten we op in",
        "    item1 • Taalhuizen openhouden",
        "    item1 • Ouders betrekken bij het lezen",
        "    paragraph Een gewone zin met vette woorden erin.",
    ]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_is_read_as_it_is_shown(turn: int) -> None:
    body = f"#rotate(-{turn}deg, reflow: true)[Eerste zin op de bladzijde. \\ Tweede zin.]"
    document = pypdfium2.PdfDocument(_pdf(body, tagged=False))
    document[0].set_rotation(turn)
    made = io.BytesIO()
    document.save(made)
    assert told(read_pdf(made.getvalue())) == [
        "paragraph Eerste zin op de bladzijde.",
        "paragraph Tweede zin.",
    ]


def test_letters_on_their_side_stand_apart() -> None:
    found = _read("Gewone tekst op de bladzijde.\n\n#rotate(-90deg)[Trekker]", tagged=False)
    assert told(found) == ["paragraph Gewone tekst op de bladzijde.", "paragraph Trekker"]


def test_the_title_and_the_language_are_those_of_the_file() -> None:
    found = _read("Tekst.", tagged=True)
    assert (found.title, found.language) == ("Plan", "nl")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"%PDF-1.7 niets", "not-pdf"),
        (b"", "not-pdf"),
        ((DATA / "password.pdf").read_bytes(), "password"),
        ((DATA / "scan.pdf").read_bytes(), "scan"),
        (_pdf("#rect()", tagged=False), "no-text"),
    ],
    ids=["damaged", "empty", "password", "scan", "no-text"],
)
def test_what_cannot_be_read_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read_pdf(data)
    assert refused.value.key == key


@settings(max_examples=8)
@given(
    st.lists(
        st.text("abcdefgh ", min_size=3, max_size=40).map(
            lambda one: f"T{' '.join(one.split())}."
        ),
        min_size=1,
        max_size=8,
    )
)
def test_each_paragraph_comes_back_once_in_order(texts: list[str]) -> None:
    for tagged in (True, False):
        found = _read("\n\n".join(texts), tagged)
        assert [one.text for one in found.passages] == texts


def test_what_stands_on_one_line_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However often columns are tried between ragged lines."""
    boxes = [
        box_of(
            [
                Letter("n", x + 4 * n, x + 4 * n + 4, y, y + 8, y, 8, False, False, -1)
                for n in range(6 + (7 * x + 5 * y) % 11)
            ]
        )
        for y in range(0, 360, 12)
        for x in range((y * 7) % 40, 900, 90)
    ]
    joined = 0

    def counted(letters: Any) -> Any:
        nonlocal joined
        joined += 1
        return box_of(letters)

    monkeypatch.setattr(columns, "box_of", counted)
    found = columns.in_columns(boxes, 8)
    assert sorted(map(id, boxes)) == sorted(id(box) for column in found for box in column)
    assert joined < 3_000, joined


def test_many_columns_side_by_side_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    boxes = [
        box_of(
            [
                Letter("n", x + 4 * n, x + 4 * n + 4, y, y + 8, y, 8, False, False, -1)
                for n in range(24)
            ]
        )
        for x in range(0, 3200, 160)
        for y in range(0, 240, 12)
    ]
    asked = 0
    flows = columns._flows

    def counted(*given: Any) -> bool:
        nonlocal asked
        asked += 1
        return flows(*given)

    monkeypatch.setattr(columns, "_flows", counted)
    found = columns.in_columns(boxes, 8)
    assert sorted(map(id, boxes)) == sorted(id(box) for column in found for box in column)
    assert asked < 1_000
