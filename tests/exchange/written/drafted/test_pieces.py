"""The pieces that a draft is made with: ids, what is withheld, links, places, layout."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from tests.exchange.written.drafted.made_up import TEXTS
from toc.core.loading import is_id, read_bytes
from toc.exchange.written.draft import Found
from toc.exchange.written.draft_amounts import Euros, Stretch, date_in, euros_in, stretch_in
from toc.exchange.written.draft_ids import LONGEST, ids_of
from toc.exchange.written.draft_links import links_of
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.places_in_words import Sections, where
from toc.exchange.written.programme_text import clean, programme_text
from toc.exchange.written.withholding import Withheld, Withholding, surnames_in

HERE = Place(paragraph=4)


def found(text: str, kind: Kind = Kind.OPERATIONAL) -> Found:
    return Found(kind, text, [HERE], [0])


def ids(*said: str) -> list[str]:
    elements = [found(text) for text in said]
    return list(ids_of(elements, {one: one.text for one in elements}).values())


def test_an_id_is_a_few_telling_words() -> None:
    assert ids(
        "De ouders van de kinderen lezen hun voor",
        "Het is van ons",
        "Elke wijk (met wijkteam) heeft een plan",
        "日本",
        "Visie",
        "Meervoudigongeschiktheidsverzekeringsmaatschappijenoverleg",
    ) == [
        "ouders-kinderen-lezen",
        "het-is-van-ons",
        "elke-wijk-plan",
        "doel",
        "visie-2",
        "meervoudigongeschiktheidsverzekeringsmaa",
    ]


def test_of_two_alike_the_later_has_more_words_or_a_number() -> None:
    one = "Meer woningen voor jonge gezinnen bouwen"
    assert ids(one, f"{one} in Noord", one) == [
        "meer-woningen-jonge-gezinnen",
        "meer-woningen-jonge-gezinnen-bouwen",
        "meer-woningen-jonge-gezinnen-bouwen-2",
    ]


@given(st.lists(TEXTS, max_size=12))
def test_ids_are_ids_and_each_another(said: list[str]) -> None:
    made = ids(*said)
    assert all(is_id(one) and len(one) <= LONGEST + 3 for one in made)
    assert len(set(made)) == len(said)


@each(
    ("said", "left"),
    [
        ("Wethouder Sanne Visser opent het loket", "Wethouder (…) opent het loket"),
        ("Bel Sanne Visser, 06-12345678, of sanne.visser@voorbeeld.nl", "Bel (…), of (…)"),
        ("Sanne Visser", ""),
        ("De gemeente opent het loket", "De gemeente opent het loket"),
        ("%", "%"),
        ("Zorg. Trekker: B. Vlieringa", "Zorg. Trekker: (…)"),
        ("Trekkers: B. Vlieringa en M. Schokker, GGD", "Trekkers: (…), GGD"),
        (
            "contactpersoon (team Zorg): Mark, over de Markt",
            "contactpersoon (team Zorg): (…), over de Markt",
        ),
        ("projectleider: mw. Vlieringa", "projectleider: (…)"),
        ("Trekker: team Zorg; planning: 2024", "Trekker: team Zorg; planning: 2024"),
    ],
)
def test_what_is_about_a_person_is_left_out_of_a_text(said: str, left: str) -> None:
    assert Withholding().text(said) == left


@each(
    ("said", "left"),
    [
        ("Sanne Visser (programmaleider)", "programmaleider"),
        ("gemeente, mevrouw De Vries", "gemeente"),
        ("Sanne", ""),
        ("GGD", "GGD"),
        ("B. Vlieringa", ""),
        ("B. Vlieringa en M. Schokker", ""),
        ("gemeente en B. Vlieringa", "gemeente"),
        ("programmaleider (B. Vlieringa)", "programmaleider"),
        ("Mark en de Marktmeester", "de Marktmeester"),
    ],
)
def test_who_does_something_keeps_a_role(said: str, left: str) -> None:
    assert Withholding().role(said) == left


def test_a_surname_alone_is_a_person_where_the_plan_names_that_person_elsewhere() -> None:
    said = ("B. Vlieringa, GGD", "mevrouw De Vries", "Sanne van der Laan", "bibliotheek", "Mark")
    surnames = surnames_in(said)
    assert surnames == {"vlieringa", "de vries", "van der laan"}
    withholding = Withholding(surnames)
    assert [
        withholding.role(one, HERE)
        for one in ("Vlieringa", "De Vries en GGD", "team (Vlieringa)", "Vlieringa Advies", "Laan")
    ] == ["", "GGD", "team", "Vlieringa Advies", "Laan"]
    assert withholding.told == [Withheld("person-name", HERE)] * 2
    assert withholding.text("Vlieringa, GGD", in_role=True) == "(…), GGD"
    assert withholding.text("Vlieringa, GGD") == "Vlieringa, GGD"


def test_two_people_of_one_page_are_two() -> None:
    """And one that its page names twice is one."""
    withholding, page = Withholding(), Place(page=3)
    withholding.role("M. Schokker", page)
    withholding.role("B. Vlieringa en M. Schokker", page)
    assert withholding.told == [Withheld("person-name", page)] * 2


def test_what_is_left_out_is_told_with_its_place_and_never_its_words() -> None:
    withholding = Withholding()
    withholding.text("Bel Sanne Visser op 06-12345678", HERE)
    withholding.text("Bel Sanne Visser op 06-12345678", HERE)
    assert list(withholding.told) == [
        Withheld("person-name", HERE),
        Withheld("phone-number", HERE),
    ]


@each(
    ("said", "read"),
    [
        ("2024-2027", Stretch("2024", "2027")),
        ("januari 2024 t/m juni 2025", Stretch("2024-01", "2025-06")),
        ("Q2 2024 – Q2 2024", Stretch("2024-04", "2024-06")),
        ("2027-2024", None),
        ("2024", None),
        ("vanaf 2024", None),
    ],
)
def test_a_stretch_of_time_is_read_where_it_is_exact(said: str, read: Stretch | None) -> None:
    assert stretch_in(said) == read


@each(
    ("said", "read"),
    [
        ("€ 25.000", Euros(25000.0, per_year=False)),
        ("25.000 euro per jaar", Euros(25000.0, per_year=True)),
        ("€ 1,2 miljoen", Euros(1200000.0, per_year=False)),
        ("€ 1,2 mln. per jaar", Euros(1200000.0, per_year=True)),
        ("1,2 mln euro", Euros(1200000.0, per_year=False)),
        ("1,2 miljoen euro per year", Euros(1200000.0, per_year=True)),
        ("EUR 1.2 million", Euros(1200000.0, per_year=False)),
        ("1,2 mln", None),
        ("€ 25", None),
        ("25.000", None),
        ("PM", None),
        ("€ 25.000 en uren", None),
    ],
)
def test_an_amount_is_read_where_it_is_exact(said: str, read: Euros | None) -> None:
    assert euros_in(said) == read


def test_a_date_is_read_where_it_is_exact() -> None:
    assert [date_in(one) for one in ("2e kwartaal 2025", "mei 2025", "eind 2025")] == [
        "2025-06",
        "2025-05",
        "",
    ]


def test_a_link_that_a_programme_cannot_have_is_none_and_is_kept_apart() -> None:
    high, low, work = found("A", Kind.STRATEGIC), found("B"), found("C", Kind.INSPANNING)
    high.above, low.above, work.above = [low, high], [high, work], [low]
    links = links_of([high, low, work], {high: "a", low: "b", work: "c"})
    assert (links.up(high), links.up(low), links.up(work)) == ([], [high], [low])
    assert links.unplaced == [(high, low)]


def test_a_circle_is_cut_where_it_closes() -> None:
    one, two = found("A"), found("B")
    one.stated, two.stated = [two], [one]
    links = links_of([one, two], {one: "a", two: "b"})
    assert (links.up(one), links.up(two), links.unplaced) == ([two], [], [(two, one)])


@each(
    ("place", "dutch", "english"),
    [
        (Place(page=4), "blz. 4", "p. 4"),
        (
            Place(sheet="Doelen", row=7, column=2),
            "tabblad Doelen, cel B7",
            "sheet Doelen, cell B7",
        ),
        (Place(sheet="Kaart"), "blad Kaart", "page Kaart"),
        (Place(paragraph=31), "alinea 31", "paragraph 31"),
        (Place(line=12), "regel 12", "line 12"),
        (
            Place(page=2, table=1, row=3, column=4),
            "blz. 2, tabel 1, rij 3, kolom 4",
            "p. 2, table 1, row 3, column 4",
        ),
        (Place(row=3, column=4), "rij 3, kolom 4", "row 3, column 4"),
        (Place(), "", ""),
    ],
)
def test_a_place_is_said_as_people_look_for_it(place: Place, dutch: str, english: str) -> None:
    assert (where(place, "nl"), where(place, "en")) == (dutch, english)


def test_the_headings_above_a_text_are_named_but_no_title_and_no_sentence() -> None:
    title, chapter, sentence, text = (
        Passage(0, "Plan", Role.HEADING, Place(paragraph=1)),
        Passage(1, "Doelen", Role.HEADING, Place(paragraph=2), under=0, label="2"),
        Passage(2, "Een kop die zo lang is " * 4, Role.HEADING, Place(paragraph=3), under=1),
        Passage(3, "Tekst", Role.PARAGRAPH, Place(paragraph=4), under=2),
    )
    outline = Outline((title, chapter, sentence, text))
    assert Sections(outline, "nl").of(text, "2.1") == "2 Doelen, nummer 2.1, alinea 4"


@given(TEXTS, TEXTS, TEXTS)
def test_a_text_comes_back_as_it_was_written(one: str, other: str, third: str) -> None:
    said = [clean(text) or "tekst" for text in (one, other, third)]
    text = programme_text(
        {
            "title": said[0],
            "vision": {"text": " ".join(said * 3), "source": {"section": said[1]}},
            "indicators": {"a": {"text": said[2], "targets": {"2024": Decimal("1.125")}}},
            "notes": said,
        },
        said,
        {("vision",): [one], ("indicators", "a"): [other]},
        dutch=True,
    )
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert [problem.id for problem in reading.problems] == []
    programme = reading.programme
    assert programme is not None
    assert (programme.title, programme.notes) == (said[0], tuple(said))
    assert programme.vision.text == " ".join(said * 3)
    assert programme.vision.source[0].section == said[1]
    assert (programme.indicators["a"].text, programme.indicators["a"].targets) == (
        said[2],
        {"2024": 1.125},
    )


@pytest.mark.parametrize("text", ["een  twee\u00a0drie", "\u00adeen\ntwee", " een "])
def test_a_clean_text_has_ordinary_spaces_and_nothing_unseen(text: str) -> None:
    assert clean(text) == " ".join(clean(text).split())
    assert not set(clean(text)) - set("entwdri ")


def test_work_that_stands_in_a_network_and_says_no_goal_serves_one_of_its_goals() -> None:
    network, work = found("Lezen", Kind.NETWORK), found("Coaches", Kind.INSPANNING)
    one, two, told = found("A"), found("B"), found("Club", Kind.INSPANNING)
    one.above, two.above, work.above, told.above = [network], [network], [network], [network]
    told.stated = [two]
    every = [network, one, two, work, told]
    links = links_of(every, dict.fromkeys(every))
    assert (links.up(work), links.together) == ([], {work: [one, two]})
    assert links.up(told) == [two]
