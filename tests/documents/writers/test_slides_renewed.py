"""Presentations in which people have worked, made anew: no word is lost."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pptx
import pytest

from tests.documents.writers.conftest import CHANGED, DRAWN, FEWER, FULL, MORE, ready
from tests.documents.writers.people import SLIDE_DEEDS, Presenter, typed_in
from toc.documents.document import Document
from toc.documents.house_style import SOBER
from toc.documents.kinds import Kind
from toc.documents.writers import pptx_template, write
from toc.documents.writers.names import named
from toc.documents.writers.template_parts import FilledTemplate, PartLeft

CHOICE_LEFT = PartLeft("Wat wij doen", "{{toc:keuzetabel}}")
SLIDES = write(FULL, Kind.PPTX, SOBER, ready)


def presented(content: bytes, drawn: Any = FEWER, document: Document = CHANGED) -> FilledTemplate:
    return pptx_template.fill(content, "dag.pptx", document, SOBER, drawn)


def unlike(content: bytes) -> bool:
    """Whether no two shapes on a slide have one number."""
    for slide in pptx.Presentation(io.BytesIO(content)).slides:
        ids = [one.get("id") for one in slide._element.iter("{*}cNvPr")]
        if len(ids) != len(set(ids)):
            return False
    return True


@pytest.mark.parametrize("deed", SLIDE_DEEDS)
@pytest.mark.parametrize("told", [True, False], ids=["told", "alternative texts lost"])
def test_no_word_on_a_slide_is_lost(deed: Callable[[Presenter], None], told: bool) -> None:
    person = Presenter(SLIDES)
    deed(person)
    if not told:
        # As LibreOffice 7 saves it.
        for slide in person.deck.slides:
            for about in slide._element.iter("{*}cNvPr"):
                if not (
                    deed is Presenter.alternative and about.getparent().tag.endswith("}nvGrpSpPr")
                ):
                    about.attrib.pop("descr", None)
    mine = person.saved()
    words = typed_in(mine)
    assert words == set(person.words)
    for drawn in (FEWER, MORE):
        result = presented(mine, drawn)
        assert typed_in(result.content) >= words
        again = presented(result.content, drawn)
        assert typed_in(again.content) >= words
        assert unlike(again.content) or deed is Presenter.twice


def test_slides_are_renewed_and_what_somebody_typed_in_is_left() -> None:
    person = Presenter(SLIDES)
    person.in_a_drawing()
    result = presented(person.saved())
    figure = PartLeft("Netwerk Thuis lezen", "{{toc:din-thuis}}")
    assert (result.renewed, result.typed) == (1, (figure,))
    person = Presenter(SLIDES)
    person.in_a_table()
    result = presented(person.saved())
    assert (result.renewed, result.typed) == (1, (CHOICE_LEFT,))


def test_alternative_texts_and_notes_come_back_on_slides() -> None:
    person = Presenter(SLIDES)
    for slide in person.deck.slides:
        for about in slide._element.iter("{*}cNvPr"):
            about.attrib.pop("descr", None)
    result = presented(person.saved())
    told, notes = [], []
    for slide in pptx.Presentation(io.BytesIO(result.content)).slides:
        for shape in slide.shapes:
            if named(shape.name):
                told.append(shape._element[0][0].get("descr"))
        if slide.has_notes_slide:
            notes.append(slide.notes_slide.notes_text_frame.text)
    assert told == ["Wat wij doen", "Anders."]
    assert notes == ["Anders."]
    assert result.told == ()


def test_an_alternative_text_of_somebody_stays_on_slides() -> None:
    person = Presenter(SLIDES)
    person.alternative()
    result = presented(person.saved(), DRAWN)
    assert result.told == ("Netwerk Thuis lezen",)
    assert typed_in(result.content) == set(person.words)


def test_slides_of_an_earlier_version() -> None:
    """A drawing of which every text is as its alternative text says is renewed."""
    person = Presenter(SLIDES)
    for slide in person.deck.slides:
        for shape in slide.shapes:
            found = named(shape.name)
            if found is not None:
                shape.name = f"{found.marker}:{found.sheet}"
    old = person.saved()
    result = presented(old)
    assert (result.renewed, result.unsure) == (1, (CHOICE_LEFT,))
    assert presented(old, DRAWN, FULL).renewed == 2
    person = Presenter(old)
    person.in_a_drawing()
    figure = PartLeft("Netwerk Thuis lezen", "{{toc:din-thuis}}")
    assert presented(person.saved(), DRAWN, FULL).unsure == (figure,)


def test_no_two_shapes_on_a_slide_have_one_number() -> None:
    assert unlike(SLIDES)
    assert unlike(presented(SLIDES, MORE).content)
