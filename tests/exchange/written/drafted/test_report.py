"""What is told of an import: what was read, what is in the draft and what is not, where the plan
says two things, what is open, and what to type next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.each import each
from tests.exchange.written.drafted.everything import everything
from toc.core.words import Language
from toc.documents.screen import ScreenLine
from toc.exchange.words.plan_contradictions import PLAN_CONTRADICTIONS
from toc.exchange.words.plan_report import PLAN_REPORT
from toc.exchange.written.contradicting import Contradiction, Contradicts
from toc.exchange.written.contradiction_words import contradiction_said
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became, Fate
from toc.exchange.written.import_page import import_page
from toc.exchange.written.import_report import ImportReport, report_of
from toc.exchange.written.naming import Kind
from toc.exchange.written.opening import READERS
from toc.exchange.written.outline import LeftOut, Outline, Passage, Place, Role, Unread
from toc.exchange.written.plan_draft import WrittenPlan, drafted


def report(language: Language, **besides: object) -> ImportReport:
    """That of the plan that has everything."""
    understood, outline = everything()
    outline = replace(outline, **besides)  # type: ignore[arg-type]
    fates = {number: Fate(Became.ELEMENT) for number in range(len(outline.passages) - 1)}
    fates[1], fates[2], fates[3] = (Fate(one) for one in (Became.OPEN, Became.EMPTY, Became.PROSE))
    plan = WrittenPlan("Plan Jeugd v2.docx", "docx", language, outline)
    return report_of(drafted(plan, replace(understood, fates=fates)))


def page(told: ImportReport, language: Language, *, written: bool = True) -> list[str]:
    lines = import_page(
        told, Path("Plan Jeugd v2.docx"), Path("programmes/jeugd.yaml"), language, written=written
    )
    said = []
    for one in lines:
        assert isinstance(one, ScreenLine)
        said.append(" " * one.indent + "".join(part.text for part in one.parts))
    return said


LEFT_OUT = (
    LeftOut(Unread.COMMENT, "van iemand", Place(paragraph=2)),
    LeftOut(Unread.HEADER, "1", Place()),
    LeftOut(Unread.HEADER, "2", Place()),
)


def test_the_report_says_what_became_of_a_plan() -> None:
    assert page(report("nl", left_out=LEFT_OUT), "nl") == [
        "programmes/jeugd.yaml is gemaakt van Plan Jeugd v2.docx.",
        "",
        "Gelezen: een Word-document met 9 bladzijden en 22 teksten.",
        "In het concept: het probleem, de missie, 1 programmalijn, 1 thema, 1 netwerk, "
        "1 strategisch doel, 1 operationeel doel, 2 inspanningen, 1 structurele inspanning, "
        "1 mijlpaal, 2 indicatoren, 1 fase, 12 verbanden daartussen, 5 waarden van indicatoren en "
        "1 andere bewoording.",
        "",
        "Verder staat in het bestand",
        "  - 1 tekst waarvan het plan niet zegt wat hij is (daar hoort een vraag bij)",
        "  - 2 teksten die iets uitleggen of inleiden",
        "  - 1 tekst die nog niets zegt, zoals ‘n.v.t.’ of ‘nog in te vullen’",
        "  - 1 opmerking van een lezer of maker",
        "  - 2 kopregels, voetregels of paginanummers",
        "",
        "Weggelaten, omdat het over personen gaat",
        "  - 3 namen van personen: alinea 4; alinea 12; alinea 14",
        "",
        "Het plan spreekt zichzelf tegen (dat staat ook onder ‘opmerkingen’)",
        "  - Bij ‘Voorleescoaches bezoeken gezinnen thuis, zodat ouders leren hoe zij hun "
        "kinderen van nul tot zes jaar elke dag kunnen voorlezen’ staat er meer dan één "
        "planning: ‘2024’ en ‘2025’.",
        "",
        "Er is 1 vraag open; zij staat in het concept, bij de tekst waar zij over gaat of "
        'bovenaan. Beantwoord haar daar, of op een formulier: toc import "Plan Jeugd v2.docx" '
        f"--to {Path('programmes') / 'jeugd-2.yaml'} --questions vragen.xlsx",
        "",
        f"Zie wat er nog mist: toc validate {Path('programmes') / 'jeugd.yaml'}",
    ]


def test_the_report_says_it_in_english() -> None:
    said = page(report("en"), "en")
    assert said[0] == "programmes/jeugd.yaml was made of Plan Jeugd v2.docx."
    assert said[2] == "Read: a Word document with 9 pages and 22 texts."
    assert said[-1] == f"See what is still missing: toc validate {Path('programmes/jeugd.yaml')}"


def test_where_nothing_was_written_that_is_said_and_nothing_to_type_after_it() -> None:
    said = page(report("nl"), "nl", written=False)
    assert said[0] == (
        "Er is niets geschreven. Dit zou programmes/jeugd.yaml worden, van Plan Jeugd v2.docx."
    )
    assert said[-2].endswith("--to programmes/jeugd.yaml --questions vragen.xlsx")
    assert not any("validate" in line for line in said)


def test_a_plan_without_goals_is_told_what_to_do() -> None:
    understood, outline = everything()
    empty = replace(understood, elements=[], contradictions=())
    plan = WrittenPlan("Brief.docx", "docx", "nl", outline)
    said = page(report_of(drafted(plan, empty)), "nl")
    assert said[3].startswith("In het concept staat nog geen doel en geen inspanning: ")


def test_another_program_gets_the_places_of_every_text_and_no_words_about_persons() -> None:
    data = report("nl", left_out=LEFT_OUT).as_data()
    texts = data["texts"]
    assert isinstance(texts, list)
    assert [one["id"] for one in texts[:2]] == ["problem", "mission"]
    assert texts[6] == {
        "id": "ouders-lezen-kinderen",
        "kind": "operational_goal",
        "text": "Ouders lezen hun kinderen voor",
        "places": ["alinea 10", "blz. 9, alinea 1"],
    }
    assert (data["links"], data["values"], data["other_wordings"]) == (12, 5, 1)
    assert data["withheld"] == {"person-name": ["alinea 4", "alinea 12", "alinea 14"]}
    assert data["besides"] == {
        "became.open": ["alinea 2"],
        "became.prose": ["alinea 4", "alinea 22"],
        "became.empty": ["alinea 3"],
        "unread.comment": ["alinea 2"],
        "unread.header": [],
    }
    assert "Visser" not in str(data)


def test_everything_that_can_be_told_has_a_sentence() -> None:
    no_element = (Kind.ASIDE, Kind.GOAL)  # a goal has a level by then
    keys = [
        *(f"kind.{kind}" for kind in READERS),
        *(f"unread.{why.value}" for why in Unread),
        *(f"became.{one}" for one in ("open", "prose", "cells", "empty", "contents")),
        *(f"element.{kind.value}" for kind in Kind if kind not in no_element),
    ]
    for count in (1, 2):
        assert all(PLAN_REPORT.say(key, "nl", count=count) for key in keys)


ONE = Found(Kind.INDICATOR, "Aandeel lezers", [Place(page=2)], [0])
TWO = Found(Kind.INSPANNING, "Voorlezen", [Place(page=3)], [1])
PAGES = Outline(
    (
        Passage(0, "Aandeel lezers", Role.PARAGRAPH, Place(page=2)),
        Passage(1, "Voorlezen", Role.PARAGRAPH, Place(page=3)),
    )
)


def test_of_many_places_the_first_are_named() -> None:
    told = report("nl")
    places = tuple(Place(page=number) for number in range(1, 9))
    said = page(replace(told, withheld={"phone-number": places}), "nl")
    assert (
        "  - 8 telefoonnummers: blz. 1; blz. 2; blz. 3; blz. 4; blz. 5 en op 3 andere plaatsen"
    ) in said


@each(
    ("one", "said"),
    [
        (
            Contradiction(Contradicts.VALUE, (ONE,), ("41", "44"), (0, 1), "2020"),
            "Bij ‘Aandeel lezers’ staan er twee waarden van 2020: ‘41’ en ‘44’ (blz. 2; blz. 3).",
        ),
        (
            Contradiction(Contradicts.CODE, (ONE, TWO), ("Lezen", "Voorlezen"), (0, 1), "1.1"),
            "Nummer 1.1 staat bij twee teksten: ‘Lezen’ en ‘Voorlezen’ (blz. 2; blz. 3).",
        ),
        (
            Contradiction(Contradicts.LEVEL, (TWO,), ("inspanning", "strategic_goal"), (1,)),
            "Het plan noemt ‘Voorlezen’ op de ene plaats inspanning en op de andere strategisch "
            "doel (blz. 3).",
        ),
        (
            Contradiction(Contradicts.DETAIL, (TWO,), ("GGD", "school"), (), "owner"),
            "Bij ‘Voorlezen’ staat er meer dan één trekker: ‘GGD’ en ‘school’.",
        ),
    ],
)
def test_what_a_plan_says_twice_is_told_with_both(one: Contradiction, said: str) -> None:
    assert contradiction_said(one, {}, PAGES, "nl") == said


@pytest.mark.parametrize("name", ["owner", "partners", "planning", "cost", "unit", "anything"])
def test_every_detail_has_a_name(name: str) -> None:
    one = Contradiction(Contradicts.DETAIL, (TWO,), ("a", "b"), (), name)
    known = f"of.{name}" if name != "anything" else "of.note"
    assert PLAN_CONTRADICTIONS.say(known, "nl") in contradiction_said(one, {}, PAGES, "nl")
