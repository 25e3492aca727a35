"""The workshop cards: everything of a network on a sheet of A3, with room to write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.each import each
from tests.review.cases import CASES, case
from tests.review.making import made
from toc.documents import style
from toc.documents.drawings.scene import Rect, Scene
from toc.documents.house_style import SOBER
from toc.draw.charts.charts import ChartWord
from toc.review.cards.workshop import workshop_pdf, workshop_scenes
from toc.review.cards.workshop_parts import known_blocks
from toc.review.report import facts
from toc.review.report.cards import FIELDS, CardQuestion, Cards, workshop_cards
from toc.review.words.review_cards import CARD


def cards_of(name: str) -> Cards:
    found = case(name)
    return workshop_cards(found.m, found.f)


def large(count: int) -> Cards:
    """A network of so many inspanningen with long texts."""
    text = "Een lange inspanning met veel woorden die over meer dan een regel loopt, nummer {}"
    m = made(
        networks={"n": {"title": "Netwerk"}},
        operational_goals={"d": {"text": "Doel", "network": "n"}},
        inspanningen={
            f"w{i}": {"text": text.format(i), "contributes_to": "d"} for i in range(count)
        },
    )
    return workshop_cards(m, facts(m))


def test_a_card_for_each_network() -> None:
    cards = cards_of("rich")
    assert [card.title for card in cards.cards] == ["Geld en rust", "Samenwerking", "De buurt"]
    money, _, street = cards.cards
    assert [line.told for line in money.goals] == [("▼ achter",), ("□ onbekend",)]
    assert money.serves == "Draagt bij aan: Gezinnen zien weer toekomst"
    assert [chart.id for chart in money.charts] == ["stress", "schuldvrij"]
    (goal,) = street.goals
    assert (goal.told, goal.ask) == ((), "Niet gemeten. Wij merken het aan:")
    assert "Helpen buren elkaar vaker?" in [one.text for one in street.questions]


def test_what_nobody_told_is_asked() -> None:
    (feast,) = cards_of("rich").cards[2].work
    assert feast.told == ("Afgesproken: zou beginnen.",)
    assert "nog\u00a0niet\u00a0begonnen" in feast.ask
    coach = cards_of("rich").cards[0].work[0]
    assert coach.told == ("Afgesproken: zou beginnen. ► loopt, sinds februari 2024",)
    assert coach.ask == ""


def test_the_real_plan_has_its_own_questions_on_its_cards() -> None:
    asked = {card.id: [one.text for one in card.questions] for card in cards_of("real").cards}
    assert asked["samenwerking"] == ["Levert het werkveld maatwerk?"]
    assert len(asked) == 12


@pytest.mark.parametrize("name", CASES)
def test_one_sheet_for_each_network(name: str) -> None:
    cards = cards_of(name)
    assert len(workshop_scenes(cards)) == len(cards.cards)


@pytest.mark.parametrize("name", [*CASES, "large"])
def test_every_sheet_holds_what_stands_on_it(name: str) -> None:
    cards = large(8) if name == "large" else cards_of(name)
    for scene in workshop_scenes(cards):
        boxes = [shape.rect for shape in scene.shapes if shape.texts]
        for rect in boxes:
            assert rect.x >= style.MARGIN - 1
            assert rect.right <= style.WIDTH - style.MARGIN + 1
            assert rect.bottom <= 545
        for number, one in enumerate(boxes):
            assert not any(_overlap(one, other) for other in boxes[number + 1 :])
        assert _fields(scene) == len(FIELDS)


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right - 0.1
        and other.x < one.right - 0.1
        and one.y < other.bottom - 0.1
        and other.y < one.bottom - 0.1
    )


def _fields(scene: Scene) -> int:
    """How many fields to write in there are, each with room for a hand."""
    names = {CARD.say(f"field.{key}", scene.language) for key in FIELDS}
    found = [one for one in scene.shapes if one.texts and one.texts[0].text in names]
    assert all(one.rect.width >= 130 and one.rect.height >= 74 for one in found)
    return len(found)


@each("count", [0, 1, 12, 40])
def test_nothing_is_lost_where_there_is_much(count: int) -> None:
    scenes = workshop_scenes(large(count))
    drawn = {shape.id for scene in scenes for shape in scene.shapes}
    assert {f"w{i}" for i in range(count)} <= drawn
    assert (len(scenes) > 1) is (count > 12)
    assert sum(_fields(scene) for scene in scenes) == len(FIELDS)
    assert all(scene.title == "Netwerk (vervolg)" for scene in scenes[1:])


def test_questions_for_which_there_is_no_room_move_on() -> None:
    """They never take the room to write."""
    cards = cards_of("rich")
    long = CardQuestion("Een vraag met heel veel woorden? " * 8, "Waarom dan? " * 20)
    full = replace(cards.cards[0], questions=(long,) * 3)
    scenes = workshop_scenes(replace(cards, cards=(full,)))
    drawn = [text for scene in scenes for text in scene.all_texts()]
    assert sum(text.startswith("Een vraag met heel") for text in drawn) >= 3
    assert sum(map(_fields, scenes)) == len(FIELDS)


def test_the_cards_are_a3_and_the_same_each_time() -> None:
    cards = cards_of("rich")
    made_ = workshop_pdf(cards, SOBER)
    assert made_ == workshop_pdf(cards, SOBER)
    # A3 is 420 by 297 mm.
    assert b"[0 0 1190.55" in made_


def test_a_card_is_told_in_words() -> None:
    (scene, *_) = workshop_scenes(cards_of("rich"))
    assert scene.description == (
        "Geld en rust. Doelen: Gezinnen ervaren minder stress rond geld (▼ achter); Gezinnen "
        "hebben minder schulden (□ onbekend). Inspanningen: Geldcoaches opleiden (Afgesproken: "
        "zou beginnen. ► loopt, sinds februari 2024); Maatjes koppelen aan gezinnen (Afgesproken: "
        "zou beginnen. ► loopt); Schulden opkopen met een fonds (Afgesproken: zou beginnen.). "
        "Lege vakken voor stoppen, doorgaan, wijzigen, starten en aannames."
    )


def test_only_the_cards_that_are_asked_for() -> None:
    found = case("rich")
    all_of_them = workshop_cards(found.m, found.f).cards
    one = workshop_cards(found.m, found.f, (all_of_them[1].id,))
    assert one.cards == (all_of_them[1],)


def test_no_title_of_a_chart_is_cut_off() -> None:
    card = cards_of("rich").cards[0]
    title = "Deel van de gezinnen dat zonder hulp rondkomt"
    (chart, *_) = card.charts
    full = replace(card, charts=(replace(chart, title=title),) * 3)
    (scene, *_) = workshop_scenes(replace(cards_of("rich"), cards=(full,)))
    assert " ".join(scene.all_texts()).replace("\n", " ").count("zonder hulp rondkomt") == 3


def test_a_word_takes_no_room_of_a_chart() -> None:
    """A goal that is measured by a word still leaves its card on one sheet."""
    cards = cards_of("rich")
    chart = cards.cards[0].charts[0]
    told = replace(chart, told=(ChartWord("2024", "ja"),))
    heights = []
    for charts in ((chart,), (told,)):
        card = replace(cards.cards[0], charts=charts)
        blocks = list(known_blocks(cards, card, 9.0, 226.0, ()))
        heights.append(blocks[-1].height)
    assert heights[1] < heights[0] / 1.5
