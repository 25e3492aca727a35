"""Word documents in which people have worked, made anew: no word is lost, whichever office saved
them."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.documents.writers.conftest import CHANGED, DRAWN, FEWER, FULL, MORE, NEW, ready, scene
from tests.documents.writers.people import DEEDS, Typist, misplaced, typed_in
from tests.documents.writers.simulated import as_before, through_libreoffice
from toc.core.files import SavingError
from toc.documents.document import Document
from toc.documents.errors import DocumentError
from toc.documents.house_style import SOBER
from toc.documents.kinds import Kind
from toc.documents.writers import docx_template, write
from toc.documents.writers.files import write_document
from toc.documents.writers.names import named, short
from toc.documents.writers.template_parts import FilledTemplate, PartLeft, pieces

DRAWN_NOW = {**DRAWN, "zonder": (scene("Toch getekend"),)}
TOLD_NOW = {**DRAWN, "din-thuis": ()}
CHOICE_LEFT = PartLeft("Wat wij doen", "{{toc:keuzetabel}}")


MADE = write(FULL, Kind.DOCX, SOBER, ready)
OLD = as_before(MADE, {short(marker): marker for marker in pieces(FULL)})


def renewed(content: bytes, drawn: Any = FEWER, document: Document = CHANGED) -> FilledTemplate:
    return docx_template.fill(content, "plan.docx", document, SOBER, drawn)


def texts(content: bytes) -> list[str]:
    """The texts of a document in order; of a picture `sheet n`, of a table `table`."""
    found = []
    for one in docx.Document(io.BytesIO(content)).element.body:
        for about in one.iter(qn("wp:docPr")):
            what = named(about.get("name"))
            found.append("?" if what is None else f"sheet {what.sheet}")
        said = "".join(part.text or "" for part in one.iter(qn("w:t")))
        if one.tag == qn("w:tbl"):
            found.append(f"table: {NEW in said}")
        elif said:
            found.append(said)
    return found


# Word


def test_a_document_filled_again_with_the_same_is_the_same() -> None:
    again = renewed(MADE, DRAWN, FULL)
    assert renewed(again.content, DRAWN, FULL).content == again.content
    assert (again.renewed, again.typed, again.unsure, again.missing) == (3, (), (), ())


def test_words_around_and_behind_stay_where_they_are() -> None:
    person = Typist(MADE)
    person.around()
    person.on_the_line()
    person.headings()
    mine = person.saved()
    result = renewed(mine)
    told = ["table: True" if text.startswith("table") else text for text in texts(mine)]
    # The second sheet is gone; what was typed on its line is not.
    told.remove("sheet 2")
    assert texts(result.content) == told
    assert told[-20:-3] == [
        "Tabel 1. Wat wij doen woord13x",
        "Hier staat woord5x.",
        "table: True",
        "Hier staat woord6x.",
        "Netwerken woord11x",
        "Inleiding.",
        "Thuis lezen",
        "Hier staat woord1x.",
        "sheet 1",
        " woord7x",
        "Hier staat woord2x.",
        "blad 1 van 2 woord14x",
        "Hier staat woord3x.",
        " woord8x",
        "Hier staat woord4x.",
        "blad 2 van 2 woord15x",
        "Figuur 1. Netwerk Thuis lezen woord16x",
    ]
    assert (result.renewed, result.typed) == (3, ())


def test_a_table_in_which_somebody_typed_is_left_and_told() -> None:
    person = Typist(MADE)
    person.in_a_cell()
    result = renewed(person.saved())
    assert "table: False" in texts(result.content)
    assert typed_in(result.content) == set(person.words)
    assert (result.renewed, result.typed) == (2, (CHOICE_LEFT,))


@pytest.mark.parametrize("deed", [Typist.row, Typist.picture_in_a_cell])
def test_more_than_words_in_a_table_is_seen(deed: Callable[[Typist], None]) -> None:
    person = Typist(MADE)
    deed(person)
    assert renewed(person.saved()).typed == (CHOICE_LEFT,)


def test_a_word_moved_to_another_cell_is_seen() -> None:
    person = Typist(MADE)
    first, second = [*person.tables()[0].iter(qn("w:t"))][2:4]
    first.text, second.text = "", f"{first.text}{second.text}"
    assert renewed(person.saved()).typed == (CHOICE_LEFT,)


def test_blanks_and_looks_are_no_words() -> None:
    person = Typist(MADE)
    for text in person.tables()[0].iter(qn("w:t")):
        text.text = f" {text.text}  "
    for run in Paragraph(next(person.tables()[0].iter(qn("w:p"))), person.word._body).runs:
        run.bold = True
    assert renewed(person.saved()).typed == ()


def test_a_drawing_told_in_words_in_which_somebody_typed_is_left() -> None:
    person = Typist(MADE)
    person.in_words()
    result = renewed(person.saved(), DRAWN_NOW)
    assert f"Alleen in woorden. {person.words[0]}" in texts(result.content)
    assert result.typed == (PartLeft("Niet getekend", "{{toc:zonder}}"),)


def test_a_drawing_told_in_words_can_be_drawn_now() -> None:
    result = renewed(MADE, DRAWN_NOW)
    assert "Alleen in woorden." not in texts(result.content)
    assert texts(result.content)[-2:] == ["sheet 1", "Figuur 2. Niet getekend"]


def test_a_drawing_that_can_only_be_told_now() -> None:
    person = Typist(MADE)
    person.on_the_line()
    result = renewed(person.saved(), TOLD_NOW)
    assert texts(result.content)[-8:] == [
        "Thuis lezen",
        "Wat de figuur zegt.",
        " woord1x",
        " woord2x",
        "Figuur 1. Netwerk Thuis lezen",
        "Slot",
        "Alleen in woorden.",
        "Figuur 2. Niet getekend",
    ]


def test_a_drawing_of_more_sheets_than_it_had() -> None:
    found = texts(renewed(MADE, MORE).content)
    at = found.index("sheet 1")
    assert found[at : at + 6] == [
        "sheet 1",
        "blad 1 van 3",
        "sheet 2",
        "blad 2 van 3",
        "sheet 3",
        "blad 3 van 3",
    ]


def test_a_sheet_that_somebody_took_out_comes_back() -> None:
    person = Typist(MADE)
    person.delete()
    found = texts(renewed(person.saved(), DRAWN).content)
    at = found.index("sheet 1")
    assert found[at - 1 : at + 5] == [
        "Thuis lezen",
        "sheet 1",
        "blad 1 van 2",
        "sheet 2",
        "blad 2 van 2",
        "Figuur 1. Netwerk Thuis lezen",
    ]


def test_a_drawing_moved_into_somebodys_table_stays_there_as_wide_as_it_was() -> None:
    person = Typist(MADE)
    person.into_a_cell()
    wide = next(person.body.iter(qn("wp:extent"))).get("cx")
    next(person.body.iter(qn("wp:extent"))).set("cx", str(int(wide) // 2))
    mine = person.saved()
    result = docx.Document(io.BytesIO(renewed(mine, DRAWN).content))
    tables = [*result.element.body.iter(qn("w:tbl"))]
    (frame,) = tables[-1].iter(qn("wp:inline"))
    assert frame.find(qn("wp:docPr")).get("descr") == DRAWN["din-thuis"][0].description
    assert typed_in(renewed(mine, DRAWN).content) == set(person.words)


def test_a_drawing_that_was_copied_is_renewed_twice() -> None:
    person = Typist(MADE)
    person.copy()
    told = [
        one.get("descr")
        for one in docx.Document(
            io.BytesIO(renewed(person.saved(), FEWER).content)
        ).element.body.iter(qn("wp:docPr"))
    ]
    assert told == ["Wat de figuur zegt."] * 2


def test_an_alternative_text_of_somebody_stays_and_is_told() -> None:
    person = Typist(MADE)
    person.alternative()
    result = renewed(person.saved(), MORE)
    assert result.told == ("Netwerk Thuis lezen",)
    # The next time too.
    again = renewed(result.content, MORE)
    assert again.told == ("Netwerk Thuis lezen",)
    assert typed_in(again.content) == set(person.words)


def test_a_sheet_of_which_somebody_wrote_the_alternative_text_is_not_taken_away() -> None:
    """FEWER has one sheet less."""
    person = Typist(MADE)
    person.alternative()
    result = renewed(person.saved(), FEWER)
    assert typed_in(result.content) == set(person.words)
    assert result.typed == (PartLeft("Netwerk Thuis lezen", "{{toc:din-thuis}}"),)


def test_an_alternative_text_that_was_lost_is_put_back() -> None:
    person = Typist(MADE)
    for about in person.body.iter(qn("wp:docPr")):
        about.attrib.pop("descr")
    result = renewed(person.saved())
    (about,) = docx.Document(io.BytesIO(result.content)).element.body.iter(qn("wp:docPr"))
    assert (about.get("descr"), result.told) == ("Wat de figuur zegt.", ())


@pytest.mark.parametrize("deed", [Typist.tracked_in_a_cell, Typist.comment_in_a_cell])
def test_what_is_not_settled_in_a_table_is_refused(deed: Callable[[Typist], None]) -> None:
    person = Typist(MADE)
    deed(person)
    with pytest.raises(DocumentError) as refused:
        renewed(person.saved())
    assert refused.value.say("nl") == (
        "In plan.docx staan bijgehouden wijzigingen of opmerkingen in ‘Wat wij doen’, die bij het "
        "vernieuwen verloren zouden gaan. Verwerk ze eerst, of haal dat onderdeel weg."
    )


def test_a_tracked_word_behind_a_drawing_stays_tracked() -> None:
    person = Typist(MADE)
    person.tracked()
    result = renewed(person.saved(), DRAWN)
    assert typed_in(result.content) == set(person.words)
    assert len([*docx.Document(io.BytesIO(result.content)).element.iter(qn("w:ins"))]) == 2


def test_a_table_that_is_nowhere_is_told() -> None:
    person = Typist(MADE)
    (table,) = person.tables()
    table.getparent().remove(table)
    assert renewed(person.saved()).missing == (CHOICE_LEFT,)


def test_what_the_plan_no_longer_has_is_called_as_its_caption() -> None:
    fewer = replace(FULL, chapters=FULL.chapters[:1])
    result = renewed(MADE, DRAWN, fewer)
    assert result.gone == ("Netwerk Thuis lezen", "Wat wij doen", "Niet getekend")


def test_a_link_on_a_drawing_stays() -> None:
    person = Typist(MADE)
    related = person.word.part.relate_to(
        "https://example.org/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True
    )
    about = next(person.body.iter(qn("wp:docPr")))
    link = docx.oxml.parse_xml(
        f'<a:hlinkClick {docx.oxml.ns.nsdecls("a", "r")} r:id="{related}"/>'
    )
    about.append(link)
    result = docx.Document(io.BytesIO(renewed(person.saved()).content))
    (link,) = result.element.body.iter(qn("a:hlinkClick"))
    assert result.part.rels[link.get(qn("r:id"))].target_ref == "https://example.org/"


def test_a_name_in_a_text_box_stays_in_its_box() -> None:
    template = docx.Document()
    line = template.add_paragraph("Plan van {{toc:programma}}, ").add_run()
    template.paragraphs[0].add_run("vet").bold = True
    line._r.append(
        docx.oxml.parse_xml(
            f"<w:pict {docx.oxml.ns.nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'>"
            "<v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Kader {{toc:titel}}</w:t></w:r>"
            "</w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )
    file = io.BytesIO()
    template.save(file)
    made = docx.Document(io.BytesIO(renewed(file.getvalue()).content)).element.body
    assert [one.text for one in made.iter(qn("w:t"))] == [
        "Plan van Leesmaatjes, ",
        "Kader Faseplan 2026",
        "vet",
    ]


# Documents of version 0.1, with content controls


def test_a_document_of_an_earlier_version() -> None:
    """Drawings are found by their pictures; of a table it cannot be seen whether somebody typed in
    it, so it is only renewed where nothing changes."""
    person = Typist(OLD)
    person.on_the_line()
    result = renewed(person.saved(), FEWER)
    assert typed_in(result.content) == set(person.words)
    assert (result.renewed, result.unsure) == (2, (CHOICE_LEFT,))
    assert not any(NEW in text for text in texts(result.content))
    same = renewed(OLD, DRAWN, FULL)
    assert (same.renewed, same.unsure) == (3, ())
    assert not [*docx.Document(io.BytesIO(same.content)).element.iter(qn("w:sdt"))]
    # What was renewed once is as any other from then on.
    assert renewed(same.content).typed == renewed(same.content).unsure == ()


# Any deeds, saved by any office


# What fails is small already, and making it smaller takes minutes.
@settings(max_examples=40, phases=(Phase.explicit, Phase.generate))
@given(
    deeds=st.lists(st.sampled_from(DEEDS), min_size=1, max_size=4),
    later=st.lists(st.sampled_from(DEEDS), max_size=2),
    old=st.booleans(),
    office=st.sampled_from((None, (7, False), (7, True), (25, False), (25, True))),
    drawn=st.sampled_from(("DRAWN", "FEWER", "MORE", "DRAWN_NOW", "TOLD_NOW")),
    seed=st.integers(0, 9),
)
def test_no_word_is_lost(
    deeds: list[Callable[[Typist], None]],
    later: list[Callable[[Typist], None]],
    old: bool,
    office: tuple[int, bool] | None,
    drawn: str,
    seed: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Renewed without losing one typed word, or refused without touching the file; twice."""
    person = Typist(OLD if old else MADE)
    for deed in deeds:
        # Version 0.1 did not keep what its alternative texts were.
        if not (old and deed is Typist.alternative):
            deed(person)
    content = person.saved()
    if office is not None:
        content = through_libreoffice(content, *office, seed)
    second = Typist(content, 500)
    for deed in later:
        if not (old and deed is Typist.alternative):
            deed(second)
    words = set(person.words + second.words)
    file = tmp_path_factory.mktemp("werk") / "bijlage.docx"
    file.write_bytes(second.saved())
    words &= typed_in(file.read_bytes())  # what somebody took out himself
    for _ in range(2):
        before = file.read_bytes()
        try:
            write_document(CHANGED, file, SOBER, draw=lambda _: globals()[drawn])
        except DocumentError:
            assert file.read_bytes() == before
        assert typed_in(file.read_bytes()) >= words
        assert misplaced(file.read_bytes()) == []
        names = [
            one.get("id")
            for one in docx.Document(file).element.body.iter(qn("wp:docPr"))  # type: ignore[arg-type]
        ]
        assert not office or Typist.copy in later or len(names) == len(set(names))


# Files


def test_a_file_that_is_saved_meanwhile_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bijlage.docx"
    file.write_bytes(Typist(MADE).saved())
    fill = docx_template.fill

    def slow(*given: Any) -> FilledTemplate:
        file.write_bytes(b"anders")
        return fill(*given)

    monkeypatch.setattr(docx_template, "fill", slow)
    with pytest.raises(SavingError) as refused:
        write_document(CHANGED, file, SOBER, draw=ready)
    assert refused.value.say("nl") == (
        f"{file} is ondertussen door iemand anders veranderd. Er is niets overschreven; probeer "
        "het opnieuw."
    )
    assert file.read_bytes() == b"anders"


def test_a_filled_template_in_which_people_worked_is_not_filled_anew(tmp_path: Path) -> None:
    template, file = tmp_path / "sjabloon.docx", tmp_path / "plan.docx"
    made = docx.Document()
    made.add_paragraph("{{toc}}")
    made.save(str(template))
    first = write_document(FULL, file, SOBER, template, ready)
    assert first is not None
    assert not first.in_place
    # Nobody worked in it: the template is filled anew.
    again = write_document(CHANGED, file, SOBER, template, ready)
    assert again is not None
    assert not again.in_place
    person = Typist(file.read_bytes())
    person.around()
    file.write_bytes(person.saved())
    third = write_document(FULL, file, SOBER, template, ready)
    assert third is not None
    assert third.in_place
    assert typed_in(file.read_bytes()) == set(person.words)
    anew = write_document(FULL, file, SOBER, template, ready, anew=True)
    assert anew is not None
    assert typed_in(file.read_bytes()) == set()
