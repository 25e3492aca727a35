"""A programme's own word for an inspanning, and its currency, wherever a sentence has them."""

from __future__ import annotations

import copy
import pickle
import re

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.words import Language, Sentences
from toc.core.words.locales import Noun
from toc.core.words.numbers import money
from toc.core.words.speech import currency_in, speech, worded, work_in

EFFORT = Noun("effort", "efforts")
PROJECT = Noun("project", "projecten", neuter=True)


def test_a_language_with_words_is_still_that_language() -> None:
    spoken = speech("en", EFFORT, "GBP")
    assert spoken == "en"
    assert {"en": 1}[spoken] == 1
    assert f"names.{spoken}.txt" == "names.en.txt"
    for same in (pickle.loads(pickle.dumps(spoken)), copy.deepcopy(spoken)):
        assert (same, work_in(same), currency_in(same)) == ("en", EFFORT, "GBP")


def test_a_plain_language_has_the_words_of_the_field() -> None:
    assert (work_in("nl").many, work_in("en").many) == ("inspanningen", "activities")
    assert (currency_in("nl"), currency_in("en")) == ("EUR", "EUR")
    assert work_in(speech("en")) == work_in("en")


@each(
    ("sentence", "said"),
    [
        ("Inspanningen without an owner", "Activities without an owner"),
        ("an inspanning, and another inspanning", "an activity, and another activity"),
        ("Write ‘inspanning’ at {inspanning}", "Write ‘inspanning’ at {inspanning}"),
        ("goals-inspanningen-network", "goals-activities-network"),
        ("nothing to say", "nothing to say"),
    ],
)
def test_what_is_said_in_english(sentence: str, said: str) -> None:
    assert worded(sentence, "en") == said


def test_an_article_is_that_of_the_word() -> None:
    english = speech("en", Noun("project", "projects"))
    assert worded("An inspanning is an inspanning", english) == "A project is a project"
    assert worded("an inspanning", speech("en", Noun("hour", "hours"))) == "an hour"
    assert worded("an inspanning", speech("en", Noun("unit", "units"))) == "a unit"


@each(
    ("sentence", "said"),
    [
        ("Deze inspanning", "Dit project"),
        ("welke structurele inspanning", "welk structurele project"),
        ("geen enkele inspanning", "geen enkel project"),
        ("1 structurele inspanning, die loopt", "1 structureel project, dat loopt"),
        ("deze structurele inspanning", "dit structurele project"),
        ("waarin de inspanning loopt, of wanneer zij loopt", None),
        ("de inspanningen die zij doen", "de projecten die zij doen"),
        ("of zij per jaar zijn, van 1 inspanning", "of zij per jaar zijn, van 1 project"),
    ],
)
def test_a_dutch_word_with_het(sentence: str, said: str | None) -> None:
    expected = said or "waarin het project loopt, of wanneer het loopt"
    assert worded(sentence, speech("nl", PROJECT)) == expected


def test_a_dutch_word_with_de_changes_nothing_else() -> None:
    spoken = speech("nl", Noun("activiteit", "activiteiten"))
    assert worded("Geen enkele inspanning: zij wacht", spoken) == (
        "Geen enkele activiteit: zij wacht"
    )


@given(st.sampled_from(("nl", "en")), st.text(alphabet="abc {}‘’-inspanning"))
def test_what_is_to_be_filled_in_stays(language: Language, text: str) -> None:
    noun = Noun("taak", "taken") if language == "nl" else Noun("task", "tasks")
    said = worded(f"{text} {{inspanning}} {{inspanningen}}", speech(language, noun))
    assert said.endswith(" {inspanning} {inspanningen}")


def test_a_table_says_it() -> None:
    table = Sentences(
        {
            "a.one": ("1 inspanning: {x}", "1 inspanning: {x}"),
            "a.many": ("{count} inspanningen: {x}", "{count} inspanningen: {x}"),
        }
    )
    # What is filled in is the plan's own, and stays.
    assert table.say("a", speech("en", EFFORT), count=2, x="inspanning") == "2 efforts: inspanning"
    assert table.say("a", "en", count=1, x="b") == "1 activity: b"


@each(
    ("amount", "language", "currency", "said"),
    [
        (12500, "nl", "EUR", "€\u00a012.500"),
        (12500.5, "nl", "EUR", "€\u00a012.500,50"),
        (12500.5, "en", "EUR", "€12,500.50"),
        (12500, "en", "GBP", "£12,500"),
        (1250000, "nl", "GBP", "£\u00a01.250.000"),
        (7.25, "en", "CHF", "CHF\u00a07.25"),
        (-7, "en", "USD", "-$7"),
        (0, "nl", "SEK", "SEK\u00a00"),
    ],
)
def test_money(amount: float, language: Language, currency: str, said: str) -> None:
    assert money(amount, speech(language, currency=currency)) == said


def test_money_without_a_programme_is_in_euros() -> None:
    assert re.fullmatch("€5", money(5, "en"))
