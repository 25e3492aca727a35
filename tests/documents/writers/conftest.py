"""A document with everything that a document can hold, and one of texts that would do harm."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Document,
    Figure,
    Items,
    ListItem,
    Paragraph,
    Table,
    TitleFact,
    Tone,
)
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke, Text

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'&amp;&<>]]>-->",
    '=HYPERLINK("http://x","y")',
    "+1+1",
    "@SUM(1)",
    "-2",
    "regel één\nregel twee\ttab",
    "🙂 emoji",
    "עברית ערבית",
    "\x00\x07\x1b[2J\ufffe",
    "#set page(width: 1pt) *vet* $x$ @ref `code`",
    "| pijp | ~~weg~~ [a](javascript:alert(1)) ![b](c) 1. # > - ",
    "{{toc}} {{toc:titel}} {page} {x}",
    "lang " * 400,
    "aaneen" * 60,
)


def scene(title: str = "Netwerk Thuis") -> Scene:
    """Two boxes and a line between them."""
    line = Connector(
        "inspanning",
        "doel",
        (Point(300, 60), Point(280, 60), Point(240, 60), Point(220, 60)),
        Stroke("#1b2733"),
        (Point(210, 60), Point(220, 55), Point(220, 65)),
    )
    return Scene(
        width=400,
        height=120,
        title=title,
        description="Voorlezen draagt bij aan Ouders lezen voor.",
        language="nl",
        shapes=(
            _box("doel", 20, "Ouders lezen voor", "#dce8f2"),
            _box("inspanning", 300, "Voorlezen", "#ffffff"),
        ),
        connectors=(line,),
        texts=(Text(20, 110, "draagt bij aan", 8, "#1b2733"),),
    )


def _box(name: str, x: float, text: str, fill: str) -> Shape:
    said = (Text(x + 6, 64, text, 9, "#1b2733"),)
    rect = Rect(x, 40, 190 if x < 100 else 90, 40)
    return Shape(name, rect, fill, Stroke("#2f5f8a"), 3, said)


CHOICE = Table(
    "keuzetabel",
    "Wat wij doen",
    (
        Column("Nr", 0.4, "right"),
        Column("Inspanning", 3),
        Column("Eigenaar", 1.2),
        Column("Kosten", 1, "right"),
    ),
    (
        (Cell("Thuis lezen", strong=True), Cell(""), Cell(""), Cell("")),
        (
            Cell("1", 1),
            Cell("Voorlezen"),
            Cell("Bibliotheek"),
            Cell("€ 4.000,50", 4000.5),
        ),
        (Cell("2", 2), Cell("Huisbezoek"), Cell("niet bekend", open=True), Cell("12%", 12)),
    ),
)
FULL = Document(
    title="Faseplan 2026",
    subtitle="Leesmaatjes",
    language="nl",
    programme="Leesmaatjes",
    facts=(TitleFact("Periode", "januari 2026 – december 2026"),),
    chapters=(
        Chapter(
            "kern",
            "Samenvatting",
            (
                Paragraph("Wij kiezen twee inspanningen.", Tone.LEAD),
                Paragraph("Gewone tekst.", label="Aanpak:"),
                Paragraph("Zo is geteld.", Tone.NOTE),
                Paragraph("Wie betaalt?", Tone.OPEN, "kosten"),
                Paragraph("Twee vragen meer dan er is.", Tone.WARNING),
                Paragraph("Stem in.", Tone.DECISION, "Besluit 1"),
                Items((ListItem("een", "Eerst", ("onder",)), ListItem("twee"))),
                Items((ListItem("dit"), ListItem("dan dat")), numbered=True),
                Items((ListItem("opnieuw"),), numbered=True),
            ),
        ),
        Chapter("keuze", "Gekozen", (CHOICE,), page_break=True),
        Chapter(
            "netwerken",
            "Netwerken",
            (Paragraph("Inleiding."),),
            (
                Chapter(
                    "netwerk-thuis",
                    "Thuis lezen",
                    (Figure("din-thuis", None, "Netwerk Thuis lezen", "Wat de figuur zegt."),),
                    landscape=True,
                ),
            ),
        ),
        Chapter("slot", "Slot", (Figure("zonder", None, "Niet getekend", "Alleen in woorden."),)),
    ),
    date="1 mei 2026",
    version="4f2a9c",
    footer="Faseplan 2026 · Leesmaatjes",
)
DRAWN = {"din-thuis": (scene("Blad een"), scene("Blad twee")), "zonder": ()}


# The same after the plan was changed

NEW = "Voorlezen in de bibliotheek"


def ready(document: Document) -> dict[str, tuple[Scene, ...]]:
    """`DRAWN`, for a writer of any document."""
    return {figure.id: DRAWN.get(figure.id, ()) for figure in document.figures()}


FEWER = {**DRAWN, "din-thuis": (replace(scene("Nieuw"), description="Anders."),)}
MORE = {**DRAWN, "din-thuis": tuple(scene(f"Blad {n}") for n in "abc")}


def changed() -> Document:
    """With another text in a table."""
    row = (Cell("1", 1), Cell(NEW), Cell("Bibliotheek"), Cell("€ 4.000,50", 4000.5))
    table = replace(CHOICE, rows=(CHOICE.rows[0], row, CHOICE.rows[2]))
    chapter = replace(FULL.chapters[1], blocks=(table,))
    return replace(FULL, chapters=(FULL.chapters[0], chapter, *FULL.chapters[2:]))


CHANGED = changed()


def hostile_document() -> Document:
    """Every hostile text in every place."""
    rows = tuple((Cell(text), Cell(text, open=True), Cell(text, strong=True)) for text in HOSTILE)
    columns = (Column(HOSTILE[0]), Column(HOSTILE[1], 2), Column("=1+1"))
    blocks: tuple[Block, ...] = (
        *(Paragraph(text, tone, text) for text in HOSTILE for tone in (Tone.PLAIN, Tone.OPEN)),
        Items(tuple(ListItem(text, text, (text,)) for text in HOSTILE)),
        Table("../../x", HOSTILE[1], columns, rows),
        Table("CON", HOSTILE[0], columns, rows[:1]),
        Table("con", "", columns, rows[:1]),
        Figure("'\"<x>", None, HOSTILE[0], HOSTILE[1]),
    )
    chapters = tuple(Chapter(f"h{i}", text, ()) for i, text in enumerate(HOSTILE))
    whole = Chapter("alles", HOSTILE[0], blocks)
    facts = tuple(TitleFact(text, text) for text in HOSTILE)
    return Document(
        title=HOSTILE[0],
        subtitle=HOSTILE[1],
        language="nl",
        programme=HOSTILE[2],
        facts=facts,
        chapters=(whole, *chapters),
        footer=HOSTILE[1],
        date=HOSTILE[9],
    )


@pytest.fixture
def full() -> Document:
    return FULL


@pytest.fixture(scope="session")
def hostile() -> Document:
    return hostile_document()


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the LibreOffices of the tests keep their settings, made once."""
    return tmp_path_factory.mktemp("settings")
