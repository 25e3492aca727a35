"""The pack of a day of reflection: short where little is known, whole where much is, and nothing
hidden in it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.each import each
from tests.review import example
from tests.review.cases import CASES, case
from tests.review.making import made
from toc.core.graph import GoalGraph
from toc.core.model import Decision
from toc.core.model.measurements import Measurements
from toc.documents.document import Document, Figure, Items, Paragraph, Table
from toc.documents.kinds import Kind
from toc.documents.writers import write
from toc.draw.figures import figures_of
from toc.review.cards.workshop import workshop_scenes
from toc.review.decisions.decision_questions import decision_sheet
from toc.review.report import ReviewMaterial, facts, review, review_document, situations
from toc.review.report.cards import workshop_cards

GOLDEN = Path(__file__).parent / "golden"


def texts(document: Document) -> list[str]:
    """Every text of a document but those of drawings."""
    found = []
    for block in document.all_blocks():
        match block:
            case Paragraph():
                found += [block.label, block.text]
            case Items():
                for item in block.items:
                    found += [item.label, item.text, *item.under]
            case Table():
                found += [cell.text for row in block.rows for cell in row]
            case Figure():
                found += [block.caption, block.alternative]
    return found


def chapters(document: Document) -> list[str]:
    return [chapter.id for chapter in document.chapters]


@pytest.mark.parametrize("name", CASES)
def test_the_pack_reads(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"{name}.md", write(case(name).document, Kind.MARKDOWN).decode())


@pytest.mark.parametrize("name", CASES)
def test_the_slides_read(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"{name}-slides.md", write(case(name).slides, Kind.MARKDOWN).decode())


def test_of_what_is_not_known_there_is_no_chapter() -> None:
    assert chapters(case("real").document) == [
        "in-een-bladzijde",
        "niet-gemeten",
        "de-dag",
        "besluitenformulier",
        "open-en-gemaakt",
    ]


def test_where_much_is_known_every_chapter_is_there() -> None:
    assert chapters(case("rich").document) == [
        "in-een-bladzijde",
        "gezegd-en-gedaan",
        "bewogen",
        "niet-gemeten",
        "verhaal",
        "anders",
        "de-dag",
        "besluitenformulier",
        "open-en-gemaakt",
    ]


def test_what_is_not_known_of_all_is_not_said_of_each() -> None:
    said = " ".join(texts(case("real").document))
    assert said.count("niet doorgegeven") == 0
    assert said.count("geen indicator") <= 2
    form = next(
        b
        for b in case("real").document.all_blocks()
        if isinstance(b, Table)
        if b.id == "besluiten"
    )
    assert "Hoe het staat" not in [column.title for column in form.columns]


def test_not_told_is_never_not_done() -> None:
    (rows,) = (
        block.rows
        for block in case("rich").document.all_blocks()
        if isinstance(block, Table) and block.id == "gezegd-en-gedaan"
    )
    by_text = {row[0].text: row for row in rows}
    assert by_text["Een buurtfeest houden"][1].text == "zou beginnen"
    assert by_text["Een buurtfeest houden"][2].text == "niet doorgegeven"
    assert by_text["Een buurtfeest houden"][2].open
    assert by_text["Eén loket openen"][1].text == "niet in het plan voor 2024"
    assert not any(re.search("niet (gedaan|uitgevoerd)", row[2].text) for row in rows)


def test_no_times_are_made_up() -> None:
    (agenda,) = (
        block
        for block in case("rich").document.all_blocks()
        if isinstance(block, Table) and block.id == "agenda"
    )
    assert {row[0].text for row in agenda.rows} == {""}


def test_every_question_of_the_day_stands_on_the_agenda_and_says_why() -> None:
    found = case("rich")
    said = texts(found.document)
    for number, one in enumerate(found.f.questions.asked, 1):
        assert f"V{number}. {one.short}" in said
        assert one.text in said
        assert one.why in said


def test_each_question_has_a_slide_of_its_own_and_the_form_none() -> None:
    found = case("rich")
    (day,) = (one for one in found.slides.chapters if one.id == "de-dag")
    assert len(day.sections) == len(found.f.questions.asked)
    ids = [block.id for block in found.slides.all_blocks() if isinstance(block, Table)]
    assert "besluiten" not in ids
    assert "agenda" in ids


def _unpacked(content: bytes) -> bytes:
    """All that a file says: an office file is an archive."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


SECRET = ("73915", "73.915", "73,915")


def secret() -> ReviewMaterial:
    """The rich review with a value that may not be shown and that nothing else can be."""
    found = case("rich").m
    rows = tuple(
        row._replace(value=Decimal(73_915))
        if row.indicator == "schuldvrij" and str(row.value) == example.HIDDEN
        else row
        for row in found.measurements.rows
    )
    assert rows != found.measurements.rows
    return replace(found, measurements=Measurements(rows))


@each("kind", [Kind.MARKDOWN, Kind.HTML, Kind.JSON, Kind.DOCX, Kind.PPTX])
def test_a_value_that_may_not_be_shown_is_nowhere(kind: Kind) -> None:
    m = secret()
    f = facts(m)
    sheet = decision_sheet(m.graph, "2024", "2025", situations(m, f))
    document = review_document(m, f, sheet, slides=kind is Kind.PPTX)
    written = _unpacked(write(document, kind, draw=figures_of))
    assert not any(said.encode() in written for said in SECRET)
    assert not any(said in repr((review(m, f), document, sheet)) for said in SECRET)
    if kind in (Kind.MARKDOWN, Kind.HTML):
        assert b"niet getoond" in written


def test_nor_is_it_on_the_cards() -> None:
    m = secret()
    cards = workshop_cards(m, facts(m))
    drawn = [text for scene in workshop_scenes(cards) for text in scene.all_texts()]
    assert "×" in drawn
    assert not any(said in text for text in drawn for said in SECRET)
    assert not any(said in repr(cards) for said in SECRET)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PPTX, Kind.HTML])
def test_the_same_review_gives_the_same_bytes(name: str, kind: Kind) -> None:
    document = case(name).document
    first, second = (write(document, kind, draw=figures_of) for _ in range(2))
    assert first == second


def test_what_was_decided_before_stands_beside_what_came_of_it() -> None:
    found = case("rich").m
    given = {
        "inspanning": "coach", "decision": "stop", "period": "2024", "reason": "Te duur",
        "role": "Stuurgroep", "date": "2023-12-01",
    }  # fmt: skip
    decision = Decision.model_validate(given)
    programme = found.programme.model_copy(update={"decisions": (decision,)})
    m = replace(found, graph=GoalGraph(programme))
    f = facts(m)
    sheet = decision_sheet(m.graph, "2024", "2025", situations(m, f))
    (table,) = (
        block
        for block in review_document(m, f, sheet).all_blocks()
        if isinstance(block, Table) and block.id == "besluiten-toen"
    )
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Geldcoaches opleiden", "stoppen", "Te duur", "in het programma staat nog dat het loopt"]
    ]
    asked = {one.kind: one for one in f.questions.asked}
    assert asked["decided"].text == (
        "Wij besloten voor 2024 over ‘Geldcoaches opleiden’: stoppen. Houden wij daaraan vast?"
    )
    assert asked["decided"].why == (
        "De reden was toen: Te duur. Nu: in het programma staat nog dat het loopt."
    )


def test_everything_is_said_in_english_too() -> None:
    rich = replace(case("rich").m, language="en")
    f = facts(rich)
    sheet = decision_sheet(rich.graph, "2024", "2025", situations(rich, f))
    document = review_document(rich, f, sheet)
    assert document.title == "Reflection on 2024"
    said = " ".join(texts(document))
    assert "Not reported" in said
    assert not re.search(r"\b(niet|wij|geen)\b", _ours(said, rich.programme.model_dump_json()))


def _ours(said: str, theirs: str) -> str:
    """What is said without the words of the programme itself."""
    for quoted in re.findall("‘[^‘’]+’", said):
        said = said.replace(quoted, "")
    kept = [word for word in said.split() if word.strip(".,:;()?") not in theirs]
    return " ".join(kept)


def test_a_programme_with_nothing_still_has_a_pack() -> None:
    m = made()
    f = facts(m)
    sheet = decision_sheet(m.graph, "2024", "2025", situations(m, f))
    document = review_document(m, f, sheet)
    assert chapters(document)[0] == "in-een-bladzijde"
    assert write(document, Kind.HTML, draw=figures_of)
