"""A question about a plan in words: what is asked, about which texts, what can be answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.exchange.written.asked.plans import of_kind, outline, plan, said
from toc.exchange.written.asked.question_words import QuestionWords, brief
from toc.exchange.written.collecting import _ANSWERS
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.questions import Asks, Question

PLAN = outline(
    ("Drie doelstellingen:", Role.HEADING, None),
    ("Minder armoede", Role.ITEM, 0),
    ("Meer werk", Role.ITEM, 0),
    ("Meer  plezier", Role.ITEM, 0),
    ("Meer tijd", Role.ITEM, 0),
)


@pytest.mark.parametrize(
    ("key", "count", "dutch", "english"),
    [
        (
            "below|drie doelstellingen",
            4,
            "Wat zijn deze 4 teksten onder ‘Drie doelstellingen’?",
            "What are these 4 texts below ‘Drie doelstellingen’?",
        ),
        (
            "below|drie doelstellingen",
            1,
            "Wat is deze tekst onder ‘Drie doelstellingen’?",
            "What is this text below ‘Drie doelstellingen’?",
        ),
        ("below|", 2, "Wat zijn deze 2 teksten?", "What are these 2 texts?"),
        (
            "below|inspanning",
            2,
            "Wat zijn deze 2 teksten onder ‘inspanning’?",
            "What are these 2 texts below ‘activity’?",
        ),
        (
            "column|Stap",
            2,
            "Wat zijn de 2 teksten in de kolom ‘Stap’?",
            "What are the 2 texts in the column ‘Stap’?",
        ),
        (
            "column|Stap",
            1,
            "Wat is de tekst in de kolom ‘Stap’?",
            "What is the text in the column ‘Stap’?",
        ),
        (
            "word|strategic_goal",
            1,
            "Wat is de tekst die het plan ‘strategisch doel’ noemt?",
            "What is the text that the plan calls ‘strategic goal’?",
        ),
        (
            "word|stip",
            2,
            "Wat zijn de 2 teksten die het plan ‘stip’ noemt?",
            "What are the 2 texts that the plan calls ‘stip’?",
        ),
        ("heading|2", 1, "Wat is deze kop?", "What is this heading?"),
        ("group|2", 3, "Wat zijn deze 3 koppen?", "What are these 3 headings?"),
        ("network|2", 3, "Wat zijn deze 3 koppen?", "What are these 3 headings?"),
        (
            "section|",
            1,
            "Wat is deze tussenkop van de tabel?",
            "What is this heading within the table?",
        ),
        (
            "section|",
            2,
            "Wat zijn deze 2 tussenkoppen van de tabel?",
            "What are these 2 headings within the table?",
        ),
        (
            "beside|",
            1,
            "Wat is deze tekst bij de tabel?",
            "What is this text beside the table?",
        ),
        (
            "beside|",
            2,
            "Wat zijn deze 2 teksten bij de tabel?",
            "What are these 2 texts beside the table?",
        ),
        ("lane|", 1, "Wat is dit vlak van de tekening?", "What is this area of the drawing?"),
        (
            "lane|",
            2,
            "Wat zijn deze 2 vlakken van de tekening?",
            "What are these 2 areas of the drawing?",
        ),
        ("place|top", 1, "Wat is dit vak van de tekening?", "What is this box of the drawing?"),
        (
            "style|fill:FF0000",
            2,
            "Wat zijn deze 2 vakken van de tekening?",
            "What are these 2 boxes of the drawing?",
        ),
        ("phase", 1, "Wat is deze tekst?", "What is this text?"),
    ],
)
def test_what_is_asked(key: str, count: int, dutch: str, english: str) -> None:
    question = of_kind(key, *range(1, count + 1))
    assert QuestionWords(PLAN, "nl").asked(question) == dutch
    assert QuestionWords(PLAN, "en").asked(question) == english


def test_what_numbers_are_and_to_what_something_contributes() -> None:
    words = QuestionWords(PLAN, "nl")
    years = Question("years|2021", Asks.VALUES, (1,), ("baseline", "note"), "", 1)
    assert words.asked(years) == "Wat zijn de getallen in de kolom ‘2021’?"
    assert [words.choice(years, one) for one in words.values(years)] == [
        "nulmeting",
        "geen waarde",
    ]
    assert words.explained(years, "baseline") == "nulmeting: hoe het was bij de start"
    assert words.now(years) == "niets"
    nameless = Question("years|", Asks.VALUES, (1,), ("baseline", "note"), "", 1)
    assert words.asked(nameless) == "Wat zijn deze getallen?"
    above = Question("above|Meer werk", Asks.ABOVE, (2,), ("Minder armoede",), "Minder armoede", 1)
    assert words.asked(above) == "Bij welk doel hoort dit?"
    both = replace(above, passages=(2, 3))
    assert words.asked(both) == "Bij welk doel horen deze 2?"
    assert words.values(above) == ("Minder armoede", "aside")
    assert words.explained(above, "Minder armoede") == "Minder armoede"
    assert words.explained(above, "aside") == "bij geen van deze"
    assert words.now(above) == "‘Minder armoede’"


def test_three_texts_are_shown_each_with_its_place() -> None:
    words = QuestionWords(PLAN, "nl")
    assert list(words.shown(of_kind("below|", 1, 2, 3, 4))) == [
        ("Minder armoede", "regel 2"),
        ("Meer werk", "regel 3"),
        ("Meer plezier", "regel 4"),
    ]


def test_a_comment_of_the_draft() -> None:
    words = QuestionWords(PLAN, "nl")
    assert words.comment(of_kind("heading|1", 1, 2, guess="strategic_goal")) == (
        "Vraag: Wat zijn deze 2 koppen? Nu is dat: strategisch doel. Klopt dat niet, verbeter "
        "het dan."
    )
    assert words.comment(of_kind("below|drie doelstellingen", 1)) == (
        "Vraag: Wat is deze tekst onder ‘Drie doelstellingen’? Nu is dat: niets. Klopt dat niet, "
        "verbeter het dan."
    )
    assert QuestionWords(PLAN, "en").comment(of_kind("phase", 1)) == (
        "Question: What is this text? Now that is: nothing. If that is not right, correct it."
    )


def test_every_kind_has_a_word_of_its_own_and_every_answer_says_what_it_means() -> None:
    every = Question("below|", Asks.KIND, (1,), tuple(kind.value for kind in Kind), "", 1)
    for language in ("nl", "en"):
        words = QuestionWords(PLAN, "nl" if language == "nl" else "en")
        assert len({words.choice(every, one) for one in every.choices}) == len(Kind)
        for kind in _ANSWERS:
            assert words.explained(every, kind.value).startswith(words.choice(every, kind.value))


def test_what_is_about_a_person_is_not_shown() -> None:
    read = outline(("Bel mevrouw De Vries, 06-12345678", Role.ITEM, None))
    shown = list(QuestionWords(read, "nl").shown(of_kind("below|", 0)))
    assert shown == [("Bel (…)", "regel 1")]


def test_a_long_text_is_shown_in_whole_words() -> None:
    assert brief("a\nb  c") == "a b c"
    assert brief(("woord " * 100).strip()) == f"{('woord ' * 49).strip()} …"
    assert len(brief("w" * 1000)) == 300


@pytest.mark.parametrize("name", ["p02", "p05", "p11", "p12", "p14", "p15", "p16"])
def test_the_questions_about_real_plans_can_be_put_into_words(name: str) -> None:
    read: Outline = plan(name)
    asked = said(name).questions
    for question in asked:
        words = QuestionWords(read, "nl")
        assert words.asked(question).endswith("?")
        assert all(text for text, _ in words.shown(question))
        values = words.values(question)
        assert len({words.choice(question, one) for one in values}) == len(values)
