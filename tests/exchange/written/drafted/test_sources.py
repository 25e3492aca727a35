"""Where each text of a draft stands in its plan: at every place, in which words, and as what."""

from __future__ import annotations

from dataclasses import replace

from tests.each import each
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.drafting import draft_file
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.places_in_words import LONGEST_ONE, Sections


def drafted(text: str, *said: str, wordings: tuple[str, ...] = ()) -> list[str]:
    """The lines of the one inspanning of a draft; what its plan has of it stands in as many
    paragraphs."""
    passages = tuple(
        Passage(number, one, Role.PARAGRAPH, Place(paragraph=number + 1))
        for number, one in enumerate(said)
    )
    places = [one.place for one in passages]
    element = Found(Kind.INSPANNING, text, places, [one.number for one in passages])
    element.wordings = [*wordings]
    made = draft_file(Understood("Plan", [element], {}, ()), Outline(passages), "nl", "plan.docx")
    return made.text.partition("inspanningen:\n")[2].splitlines()[1:]


def test_the_same_text_at_two_places_has_both_sources() -> None:
    assert drafted("Samen lezen", "Samen lezen", "2. samen  lezen.", "Wij gaan samen lezen") == [
        "    tekst: Samen lezen",
        "    bron:",
        "      - {document: plan, paragraaf: alinea 1}",
        "      - {document: plan, paragraaf: alinea 2}",
        "      - {document: plan, paragraaf: alinea 3}",
    ]


@each(
    ("said", "status"),
    [
        ("Samen lezen", ""),
        ("Elke week samen lezen in de klas", ""),
        ("Lezen, samen", ", status: afgeleid"),
        ("Actie: lezen", ", status: afgeleid"),
        ("samen lezende", ", status: afgeleid"),
    ],
)
def test_what_does_not_stand_there_in_these_words_is_derived(said: str, status: str) -> None:
    assert drafted("Samen lezen", said) == [
        "    tekst: Samen lezen",
        f"    bron: {{document: plan, paragraaf: alinea 1{status}}}",
    ]


def test_a_place_with_these_words_counts_before_one_without() -> None:
    assert drafted("Samen lezen", "Actie: lezen", "Samen lezen") == [
        "    tekst: Samen lezen",
        "    bron: {document: plan, paragraaf: alinea 2}",
    ]


def test_what_stands_there_in_other_words_is_another_wording_of_it() -> None:
    assert drafted("Samen boeken lezen", "Samen boeken lezen", "Samen veel boeken lezen") == [
        "    tekst: Samen boeken lezen",
        "    andere_bewoordingen:",
        "      - tekst: Samen veel boeken lezen",
        "        bron: {document: plan, paragraaf: alinea 2}",
        "    bron: {document: plan, paragraaf: alinea 1}",
    ]


@each(
    ("wording", "said"),
    [
        ("Lezen met mevrouw De Vries", "Lezen met (…)"),
        ("Lezen, bel 06-12345678", "Lezen, bel (…)"),
    ],
)
def test_who_is_named_in_another_wording_is_left_out_too(wording: str, said: str) -> None:
    """Where a place has it, where no place does, and where a place has it with more words."""
    for places, also in (
        (("Samen lezen", wording), (wording,)),
        (("Samen lezen",), (wording,)),
        (("Samen lezen", f"Samen {wording}"), (wording,)),
    ):
        made = drafted("Samen lezen", *places, wordings=also)
        told = [line.strip(" -{}") for line in made if said in line]
        assert told == [f'tekst: "{said}"']
        assert not any(wording.removeprefix("Lezen")[-8:] in line for line in made)


def test_who_is_named_where_a_text_stands_in_other_words_is_left_out_too() -> None:
    assert drafted("Samen lezen", "Samen lezen", "Lezen met mevrouw De Vries, samen")[1:4] == [
        "    andere_bewoordingen:",
        '      - tekst: "Lezen met (…), samen"',
        "        bron: {document: plan, paragraaf: alinea 2}",
    ]


def test_a_wording_that_is_only_a_person_is_none() -> None:
    assert drafted("Samen lezen", "Samen lezen", wordings=("Sanne Visser",)) == [
        "    tekst: Samen lezen",
        "    bron: {document: plan, paragraaf: alinea 1}",
    ]


def test_who_is_named_in_a_heading_is_left_out_of_where_a_text_stands() -> None:
    heading = Passage(0, "Lezen met mevrouw De Vries", Role.HEADING, Place(paragraph=1))
    other = replace(heading, number=1, text="Nog iets", place=Place(paragraph=2))
    said = Passage(2, "Samen lezen", Role.PARAGRAPH, Place(paragraph=3), under=0)
    element = Found(Kind.INSPANNING, "Samen lezen", [said.place], [2])
    outline = Outline((heading, other, said))
    made = draft_file(Understood("Plan", [element], {}, ()), outline, "nl", "plan.docx")
    assert 'paragraaf: "Lezen met (…), alinea 3"' in made.text


def test_a_heading_is_named_up_to_so_many_letters() -> None:
    for length, named in ((LONGEST_ONE, True), (LONGEST_ONE + 1, False)):
        heading = Passage(0, "k" * length, Role.HEADING, Place(paragraph=1))
        other = Passage(1, "Nog een kop", Role.HEADING, Place(paragraph=2))
        said = Passage(2, "Lezen", Role.PARAGRAPH, Place(paragraph=3), under=0)
        section = Sections(Outline((heading, other, said)), "nl").of(said)
        assert section == (f"{heading.text}, alinea 3" if named else "alinea 3")
