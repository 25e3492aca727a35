"""Looking for duplicates must stay cheap whatever the texts say, and find the same in any size."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.examples import examples
from toc.check.rules.duplicates._alike import nearly_same
from toc.check.rules.duplicates._candidates import MOST_SHARING, candidates
from toc.check.rules.duplicates._words import keys

TEXT = "Organiseren van bijeenkomst nummer {} met de partners in de wijk"


def vocabulary(size: int) -> list[str]:
    chance = random.Random(size)
    # Each ends in a letter that no form of a word ends in: by chance two would be forms of one.
    return ["".join(chance.choices("aeioulmnrst", k=9)) + "k" for _ in range(size)]


def compared(texts: list[str]) -> int:
    return sum(1 for _ in candidates(texts, [keys(text, "nl") for text in texts], "nl"))


def numbered(count: int) -> list[str]:
    return [TEXT.format(number) for number in range(count)]


def one_word_apart(count: int) -> list[str]:
    return [TEXT.replace("nummer", "voor").format(word) for word in vocabulary(count)]


def from_few_words(count: int) -> list[str]:
    chance = random.Random(1)
    few = vocabulary(300)
    return [" ".join(chance.choices(few, k=8)) for _ in range(count)]


def in_small_series(count: int) -> list[str]:
    said = vocabulary(count)
    return [
        f"{said[n // 30]} organiseren over {said[n // 30 + 1]} {said[n]}" for n in range(count)
    ]


@each(
    ("texts", "most_each"),
    [
        (numbered, 0),
        (one_word_apart, 0),
        (from_few_words, 2 * MOST_SHARING),
        (in_small_series, MOST_SHARING),
    ],
)
def test_no_plan_makes_it_compare_everything(
    texts: Callable[[int], list[str]], most_each: float
) -> None:
    for count in (500, 4_000):
        assert compared(texts(count)) <= most_each * count


def test_a_template_is_no_duplicate() -> None:
    assert nearly_same(numbered(2_000), "nl") == {}
    assert nearly_same(one_word_apart(2_000), "nl") == {}
    assert nearly_same([TEXT.format("zes")] * 2_000, "nl") == {}


def test_a_duplicate_is_found_among_ten_thousand() -> None:
    texts = [*numbered(5_000), *from_few_words(5_000)]
    texts[4_000] = "Speeddates organiseren voor vrijwilligers van het buurthuis"
    texts[9_000] = "Organiseren van speed-dates voor vrijwilligers van het buurthuis"
    assert nearly_same(texts, "nl") == {9_000: [4_000]}


def test_a_duplicate_of_usual_words_is_found() -> None:
    texts = from_few_words(10_000)
    texts[9_000] = f"{texts[10]} enkele"
    assert nearly_same(texts, "nl")[9_000] == [10]


def test_the_nearest_comes_first() -> None:
    texts = [
        "Bewoners leren zuinig stoken en isoleren met een energiecoach thuis",
        "Bewoners leren zuinig stoken en isoleren met een energiecoach",
        "Bewoners leren zuinig stoken en isoleren met energiecoach",
    ]
    assert nearly_same(texts, "nl") == {1: [0], 2: [1, 0]}


def test_only_other_groups_are_compared() -> None:
    texts = ["Taalcafé openen in de buurt", "Taalcafés openen in de buurt"] * 2
    assert nearly_same(texts, "nl", [0, 0, 1, 1]) == {2: [0, 1], 3: [1, 0]}


@settings(max_examples=examples(80), deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12))
def test_any_texts_point_only_back(texts: list[str]) -> None:
    for later, earlier in nearly_same(texts, "nl").items():
        assert earlier
        assert len(set(earlier)) == len(earlier)
        assert all(one < later for one in earlier)


@settings(max_examples=examples(40), deadline=None)
@given(st.lists(st.sampled_from(vocabulary(40)), min_size=4, max_size=10, unique=True))
def test_the_order_of_words_makes_no_difference(said: list[str]) -> None:
    # A name may not begin the sentence, and these words are none.
    assert nearly_same([" ".join(said), " ".join(reversed(said)) + " en"], "nl") == {1: [0]}
