"""In which language a plan is."""

from __future__ import annotations

from tests.each import each
from toc.core.words import Language
from toc.exchange.written.language import in_another_language, language_of
from toc.exchange.written.outline import Outline, Passage, Place, Role

SHORT = ("We werken in wijken", "Scholen in Noord of Zuid", "In 2030 is elke straat groen")
"""Hardly a small word in it that is not a word of English too."""


def plan(*said: str, language: str = "") -> Outline:
    passages = (Passage(n, text, Role.CELL, Place()) for n, text in enumerate(said))
    return Outline(tuple(passages), language=language)


@each(
    ("said", "told", "language"),
    [
        (
            (*SHORT * 3, "De wijk", "Het plein", "Naar school", "Een boom", "Voor ouders"),
            "en",
            "nl",
        ),
        (("A school in every part of the city", "Parents read to their child"), "en", "en"),
        (("The aims of the plan", "A place to read for all", "Work with the people"), "nl", "en"),
        (("Wonen", "Zorg"), "nl", "nl"),
        (("Housing", "Care"), "en", "en"),
    ],
)
def test_the_small_words_of_a_plan_tell_its_language(
    said: tuple[str, ...], told: str, language: Language
) -> None:
    assert language_of(plan(*said, language=told)) == language


def test_a_plan_in_neither_language_is_seen() -> None:
    german = (
        "Die Schule und das Haus sind mit dem Garten in einer Straße für alle Kinder",
        "Und wir",
    )
    assert in_another_language(plan(*german, *german))
    assert not in_another_language(plan(*SHORT))
