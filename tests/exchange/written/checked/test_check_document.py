"""The document to check: every text of the plan once, in order, with what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.documents.document import Cell, Chapter, Document, Paragraph, Table
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.written.asked.question_words import as_written, withheld
from toc.exchange.written.checked.check_document import check_document
from toc.exchange.written.checked.checked_plan import CheckedPlan
from toc.exchange.written.checked.links_in_draft import DraftLinks
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became, Fate
from toc.exchange.written.naming import Kind
from toc.exchange.written.opening import read_plan
from toc.exchange.written.outline import (
    LeftOut,
    Outline,
    Passage,
    Place,
    Role,
    TableCell,
    Unread,
)
from toc.exchange.written.outline import Table as PlanTable
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.understanding import understood

FILES = Path(__file__).parents[2] / "plans" / "files"
NOTHING = Understood("", [], {}, ())


def _made(
    outline: Outline,
    said: Understood = NOTHING,
    ids: dict[Found, str] | None = None,
    links: dict[str, DraftLinks] | None = None,
) -> Document:
    plan = CheckedPlan("plan.docx", "plan.yaml", "Plan", outline, said, ids or {}, links or {})
    return check_document(plan, "nl")


def _chapter(document: Document, id: str) -> Chapter:
    return next(one for one in document.chapters if one.id == id)


def _rows(chapter: Chapter) -> list[list[str]]:
    """Each row of its tables in a few words: text, note, and marks."""
    tables = (block for block in chapter.all_blocks() if isinstance(block, Table))
    return [[_cell(cell) for cell in row] for table in tables for row in table.rows]


def _cell(cell: Cell) -> str:
    text = f"**{cell.text}**" if cell.strong else cell.text
    text = f"○ {text}" if cell.open else text
    return " | ".join(part for part in (text, cell.note) if part)


def _texts(document: Document) -> Iterator[str]:
    """The texts of the plan, as the document has them."""
    for block in _chapter(document, "plan").all_blocks():
        if not isinstance(block, Table):
            continue
        lines = [column.title for column in block.columns][:2] == [
            PLAN_CHECK.say("head.place", "nl"),
            PLAN_CHECK.say("head.text", "nl"),
        ]
        for row in block.rows:
            if lines:
                yield row[1].text.lstrip("– ")
            elif row[0].strong:
                yield row[0].text
            else:
                yield from (cell.text for cell in row[1:-1])


@pytest.mark.parametrize("file", sorted(FILES.iterdir()), ids=lambda file: file.name[:3])
def test_every_text_of_a_real_plan_stands_there_once(file: Path) -> None:
    outline = read_plan(file)
    said = understood(outline)
    ids = {one: f"id-{number}" for number, one in enumerate(said.elements)}
    found = Counter(text for text in _texts(_made(outline, said, ids)) if text)
    wanted = Counter(withheld(as_written(one)) for one in outline.passages if one.text.strip())
    # Of a text over the width of a table what became of it stands behind it.
    bands = {text for text in found if text not in wanted}
    for band in bands:
        text = next(one for one in wanted if band.startswith(f"{one} – "))
        found[text] += found.pop(band)
    stripped = Counter({text.lstrip("– "): count for text, count in wanted.items()})
    assert found == stripped


@st.composite
def _outlines(draw: st.DrawFn) -> Outline:
    """Texts with tables between them, some of their cells merged, short or with several texts."""
    passages: list[Passage] = []
    tables: list[PlanTable] = []

    def passage(role: Role, place: Place) -> int:
        number = len(passages)
        depth = draw(st.integers(0, 3))
        passages.append(Passage(number, f"woord{number}.", role, place, depth=depth))
        return number

    for part in range(draw(st.integers(1, 3))):
        for _ in range(draw(st.integers(0, 3))):
            passage(draw(st.sampled_from([Role.HEADING, Role.ITEM])), Place(line=1))
        if draw(st.booleans()):
            height, width = draw(st.integers(1, 4)), draw(st.sampled_from([1, 2, 3, 30]))
            grid: list[list[TableCell | None]] = []
            for row in range(height):
                cells: list[TableCell | None] = []
                for column in range(width):
                    what = draw(st.sampled_from(["none", "empty", "text", "two", "left", "up"]))
                    place = Place(table=part + 1, row=row + 1, column=column + 1)
                    if what == "left" and column:
                        cells.append(cells[-1])
                    elif what == "up" and row:
                        cells.append(grid[-1][column])
                    elif what == "none":
                        cells.append(None)
                    else:
                        count = {"text": 1, "two": 2}.get(what, 0)
                        numbers = tuple(passage(Role.CELL, place) for _ in range(count))
                        cells.append(TableCell(numbers))
                grid.append(cells)
            tables.append(PlanTable(Place(table=part + 1), tuple(map(tuple, grid))))
    return Outline(tuple(passages), tuple(tables))


@given(_outlines())
def test_every_text_of_any_plan_stands_there_once_and_in_order(outline: Outline) -> None:
    found = [text.partition(" ")[0] for text in _texts(_made(outline)) if text]
    assert sorted(found) == sorted(one.text for one in outline.passages)
    inside = {
        n for table in outline.tables for row in table.grid for c in row if c for n in c.passages
    }
    flow = [one.text for one in outline.passages if one.number not in inside]
    assert [text for text in found if text in set(flow)] == flow


GOAL = Found(Kind.STRATEGIC, "Kinderen lezen meer", [], [1], code="A1")
LINE = Found(Kind.LINE, "Lezen", [], [0])
WORK = Found(
    Kind.INSPANNING, "Ouders lezen voor en praten met de leerkracht over wat zij lezen", [], [3, 9]
)
LOST = Found(Kind.MILESTONE, "Opening", [], [8])
VISION = Found(Kind.VISION, "Iedereen leest", [], [10])
PASSAGES = tuple(
    Passage(number, text, role, Place(line=number + 1), depth=depth)
    for number, (text, role, depth) in enumerate(
        [
            ("Lezen", Role.HEADING, 1),
            ("Kinderen lezen meer", Role.PARAGRAPH, 0),
            ("Trekker: bibliotheek", Role.PARAGRAPH, 0),
            (WORK.text, Role.ITEM, 2),
            ("Wat doen we?", Role.HEADING, 2),
            ("nog in te vullen", Role.PARAGRAPH, 0),
            ("Voorwoord", Role.TITLE, 0),
            ("De wethouder", Role.PARAGRAPH, 0),
            ("Opening", Role.ITEM, 1),
            ("Ouders lezen voor", Role.CONTENTS, 0),
            ("Iedereen leest", Role.PARAGRAPH, 0),
            ("Wat nu?", Role.PARAGRAPH, 0),
            ("Een tekst waar niemand iets van zegt", Role.PARAGRAPH, 0),
            ("Inhoud", Role.CONTENTS, 0),
        ]
    )
)
OPEN = Question("below|wat nu", Asks.KIND, (11,), ("inspanning", "aside"), "", 1)
GUESSED = Question("heading|1", Asks.KIND, (0,), ("line", "aside"), "line", 1)
SAID = Understood(
    "Leesplan",
    [LINE, GOAL, WORK, LOST, VISION],
    {
        2: Fate(Became.DETAIL, GOAL),
        4: Fate(Became.NAME),
        5: Fate(Became.EMPTY),
        6: Fate(Became.TITLE),
        7: Fate(Became.PROSE),
        11: Fate(Became.OPEN, question=OPEN.key),
        13: Fate(Became.CONTENTS),
    },
    (GUESSED, OPEN),
)
IDS = {LINE: "lezen", GOAL: "kinderen-lezen", WORK: "voorlezen"}
LINKS = {
    "kinderen-lezen": DraftLinks((), ("lezen",)),
    "voorlezen": DraftLinks(("kinderen-lezen",)),
}


def test_what_became_of_each_text() -> None:
    assert _rows(_chapter(_made(Outline(PASSAGES), SAID, IDS, LINKS), "plan")) == [
        ["regel 1", "**Lezen**", "**programmalijn (lezen)** | vraag 1: klopt dit?", ""],
        [
            "regel 2",
            "Kinderen lezen meer",
            "**strategisch doel A1 (kinderen-lezen)** | hoort bij: ‘Lezen’",
            "",
        ],
        ["regel 3", "Trekker: bibliotheek", "gegeven bij A1 ‘Kinderen lezen meer’", ""],
        [
            "regel 4",
            f"– {WORK.text}",
            "**inspanning (voorlezen)** | draagt bij aan: A1 ‘Kinderen lezen meer’",
            "",
        ],
        ["regel 5", "**Wat doen we?**", "noemt wat eronder staat", ""],
        ["regel 6", "nog in te vullen", "zegt nog niets, geen element", ""],
        ["regel 7", "**Voorwoord**", "titel of kop", ""],
        ["regel 8", "De wethouder", "toelichting, geen element", ""],
        ["regel 9", "Opening", "**mijlpaal; staat niet in het concept**", ""],
        [
            "regel 10",
            "Ouders lezen voor",
            "**inspanning (voorlezen)** | hetzelfde element als regel 4",
            "",
        ],
        ["regel 11", "Iedereen leest", "**visie**", ""],
        ["regel 12", "Wat nu?", "○ wacht op vraag 2", ""],
        ["regel 13", "Een tekst waar niemand iets van zegt", "geen element", ""],
        ["regel 14", "Inhoud", "inhoudsopgave", ""],
    ]


def test_the_summary_counts_them_and_says_how_to_check() -> None:
    document = _made(Outline(PASSAGES), SAID, IDS, LINKS)
    assert (document.title, document.subtitle) == (
        "Controle van plan.docx",
        "Wat er van elke tekst van het plan werd",
    )
    assert [(one.name, one.value) for one in document.facts] == [
        ("Plan", "Plan"),
        ("Concept", "plan.yaml"),
    ]
    summary = _chapter(document, "summary")
    lead = summary.blocks[0]
    assert isinstance(lead, Paragraph)
    assert lead.text == (
        "Teksten in het plan: 14. In het concept staat of hoort daarbij: 8. Van de andere 6 is "
        "geen element gemaakt. 2 vragen staan nog open."
    )
    assert _rows(summary) == [
        ["element van het programma", "6"],
        ["gegeven bij een element", "1"],
        ["noemt wat eronder staat", "1"],
        ["titel of kop", "1"],
        ["toelichting, geen element", "1"],
        ["zegt nog niets, geen element", "1"],
        ["wacht op een antwoord", "1"],
        ["inhoudsopgave", "1"],
        ["geen element", "1"],
        ["visie", "1"],
        ["programmalijn", "1"],
        ["strategisch doel", "1"],
        ["inspanning", "1"],
        ["mijlpaal", "1"],
        ["1", "Wat is deze kop?", "programmalijn"],
        ["2", "Wat is deze tekst onder ‘wat nu’?", "niets"],
    ]


def _table(*rows: str) -> Outline:
    """A sheet of texts between bars; of one with `>` before it that one goes on over the next."""
    passages: list[Passage] = []
    grid: list[tuple[TableCell | None, ...]] = []
    for number, row in enumerate(rows, 1):
        cells: list[TableCell | None] = []
        for column, text in enumerate(row.split("|"), 1):
            if text == ">":
                cells.append(cells[-1])
                continue
            here = []
            for part in filter(None, text.split("+")):
                place = Place(sheet="Doelen", row=number, column=column)
                here.append(len(passages))
                passages.append(Passage(len(passages), part, Role.CELL, place))
            cells.append(TableCell(tuple(here)))
        grid.append(tuple(cells))
    return Outline(tuple(passages), (PlanTable(Place(sheet="Doelen"), tuple(grid)),))


def test_a_table_that_can_be_read_stays_a_table() -> None:
    outline = _table("Ons plan|>|>", "||", "Doel||Trekker", "Lezen||school+bibliotheek")
    goal = Found(Kind.STRATEGIC, "Lezen", [], [3])
    said = Understood(
        "", [goal], {1: Fate(Became.NAME), 2: Fate(Became.NAME), 4: Fate(Became.DETAIL, goal)}, ()
    )
    chapter = _chapter(_made(outline, said, {goal: "lezen"}), "plan")
    table = chapter.blocks[1]
    assert isinstance(table, Table)
    assert [one.title for one in table.columns] == ["Rij", "A", "C", "Klopt?"]
    assert _rows(chapter) == [
        ["**Ons plan – geen element**", "", "", ""],
        ["3", "Doel | kop of soort", "Trekker | kop of soort", ""],
        ["4", "Lezen | strategisch doel (lezen)", "school | bij kolom A", ""],
        ["", "", "bibliotheek | geen element", ""],
    ]
    assert chapter.landscape


def test_in_a_table_a_goal_is_named_by_its_code_where_that_is_no_bare_number() -> None:
    outline = _table("Doel|Actie", "Lezen|Voorlezen")
    goal = Found(Kind.STRATEGIC, "Kinderen in alle wijken lezen elke dag een boek", [], [2])
    work = Found(Kind.INSPANNING, "Voorlezen", [], [3])
    said = Understood("", [goal, work], {}, ())
    links = {"voorlezen": DraftLinks(("lezen",))}
    told = []
    for goal.code in ("D1", "1"):
        made = _made(outline, said, {goal: "lezen", work: "voorlezen"}, links)
        told.append(_rows(_chapter(made, "plan"))[1][2])
    assert told == [
        "Voorlezen | inspanning (voorlezen); draagt bij aan: D1",
        "Voorlezen | inspanning (voorlezen); draagt bij aan: 1 ‘Kinderen in alle wijken lezen …’",
    ]


def test_who_does_something_is_left_out_also_by_a_first_name_or_a_surname_alone() -> None:
    outline = _table(
        "Doel|Trekker|Gebied",
        "Lezen|M. Schokker|Mark",
        "Schrijven|Mark; GGD|Schokker",
        "Rekenen|Schokker|",
        "Zwemmen|bibliotheek+Mark|",
    )
    texts = {one.text: one.number for one in outline.passages}
    fates: dict[int, Fate] = {}
    found: list[Found] = []
    for name, *who in (
        ("Lezen", 4),
        ("Schrijven", 7),
        ("Rekenen", 10),
        ("Zwemmen", 12, 13),
    ):
        said = " ".join(outline.passages[number].text for number in who)
        details = {"owner": said}
        found.append(Found(Kind.STRATEGIC, name, [], [texts[name]], details=details))
        fates |= {number: Fate(Became.DETAIL, found[-1]) for number in who}
    ids = {one: one.text.lower() for one in found}
    made = _made(outline, Understood("", found, fates, ()), ids)
    rows = _rows(_chapter(made, "plan"))
    assert [row[2].partition(" | ")[0] for row in rows] == [
        "Trekker",
        "(…)",
        "(…); GGD",
        "(…)",
        "bibliotheek",
        "(…)",
    ]
    assert [row[3].partition(" | ")[0] for row in rows[1:3]] == ["Mark", "Schokker"]
    note = _chapter(made, "plan").blocks[0]
    assert isinstance(note, Paragraph)
    assert note.text == PLAN_CHECK.say("personal", "nl")


@pytest.mark.parametrize(("letters", "whole"), [(60, True), (61, False)])
def test_a_text_of_more_than_sixty_letters_is_named_by_its_beginning(
    letters: int, whole: bool
) -> None:
    text = "Kinderen in alle wijken lezen elke dag " + "b" * (letters - 39)
    goal = Found(Kind.STRATEGIC, text, [], [0])
    passages = (
        Passage(0, text, Role.PARAGRAPH, Place(line=1)),
        Passage(1, "Trekker: school", Role.PARAGRAPH, Place(line=2)),
    )
    said = Understood("", [goal], {1: Fate(Became.DETAIL, goal)}, ())
    rows = _rows(_chapter(_made(Outline(passages), said, {goal: "lezen"}), "plan"))
    named = text if whole else "Kinderen in alle wijken lezen elke dag …"
    assert rows[0][1] == text
    assert rows[1][2] == f"gegeven bij ‘{named}’"


def test_a_table_that_is_too_wide_is_told_row_by_row() -> None:
    wide = "|".join(f"Verantwoordelijkheid{number}" for number in range(1, 13))
    chapter = _chapter(_made(_table(wide, "x|y")), "plan")
    rows = _rows(chapter)
    assert rows[0] == ["**Rij 1**", "", "", ""]
    assert rows[1] == [
        "tabblad Doelen, cel A1",
        "Verantwoordelijkheid1",
        "geen element",
        "",
    ]
    assert rows[13:] == [
        ["**Rij 2**", "", "", ""],
        ["tabblad Doelen, cel A2", "x", "geen element", ""],
        ["tabblad Doelen, cel B2", "y", "geen element", ""],
    ]


def test_what_was_not_read_is_told_and_not_shown() -> None:
    left = [
        LeftOut(Unread.COMMENT, "Jan vindt dit niets", Place(paragraph=n)) for n in range(1, 9)
    ]
    left += [LeftOut(why, "geheim", Place()) for why in Unread if why is not Unread.COMMENT]
    document = _made(Outline((), left_out=tuple(left)))
    rows = _rows(_chapter(document, "unread"))
    assert rows[0] == [
        "opmerking in de kantlijn",
        "8",
        "alinea 1, alinea 2, alinea 3, alinea 4, alinea 5, alinea 6, en op nog 2 plaatsen",
    ]
    assert len(rows) == len(Unread)
    assert "geheim" not in repr(document)
    assert "Jan" not in repr(document)
    assert not any(one.id == "unread" for one in _made(Outline(())).chapters)
