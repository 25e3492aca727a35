"""The reading of sentences: words, their places and their sorts."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.check.reading import Sort, known, read, split_compound
from toc.core.words import Language


def _sorts(text: str, language: Language = "nl") -> list[str]:
    return [f"{word.text}/{word.sort}" for word in read(text, language)]


def test_dutch_forms() -> None:
    assert _sorts("Ouders helpen formulieren in te vullen.") == [
        "Ouders/noun",
        "helpen/finite",
        "formulieren/noun",
        "in/particle",
        "te/to",
        "vullen/infinitive",
        "./mark",
    ]
    assert _sorts("Het verder optimaliseren van de dienstverlening") == [
        "Het/article",
        "verder/comparative",
        "optimaliseren/nominal",
        "van/preposition",
        "de/article",
        "dienstverlening/noun",
    ]
    assert _sorts("Er zijn meer opgeleide coaches, die goed zijn begeleid") == [
        "Er/adverb",
        "zijn/finite",
        "meer/comparative",
        "opgeleide/describing",
        "coaches/noun",
        ",/mark",
        "die/pronoun",
        "goed/adjective",
        "zijn/finite",
        "begeleid/participle",
    ]


def test_english_forms() -> None:
    assert _sorts("Children thrive", "en") == ["Children/noun", "thrive/finite"]
    assert _sorts("Fewer people have to wait for trained staff", "en")[:4] == [
        "Fewer/comparative",
        "people/noun",
        "have/finite",
        "to/to",
    ]


def test_a_point_in_a_figure_or_an_abbreviation_ends_no_sentence() -> None:
    words = [word.text for word in read("Van 9.813 naar 9.400, d.w.z. 3,5% (n.t.b.).", "nl")]
    assert words == [
        *("Van", "9.813", "naar", "9.400", ",", "d.w.z.", "3,5", "%", "(", "n.t.b.", ")", "."),
    ]


@each(
    ("text", "language", "words"),
    [
        ("binnen- en buitenschools", "nl", ["binnen-", "en", "buitenschools"]),
        ("65-plussers en/of 0-4-jarigen", "nl", ["65-plussers", "en/of", "0", "-", "4-jarigen"]),
        ("’s-Hertogenbosch, ’s avonds", "nl", ["’s-Hertogenbosch", ",", "’s", "avonds"]),
        ("leeragenda’s", "nl", ["leeragenda’s"]),
        ("children’s lives don’t", "en", ["children", "’s", "lives", "do", "n’t"]),
    ],
)
def test_words_with_marks_in_them(text: str, language: Language, words: list[str]) -> None:
    assert [word.text for word in read(text, language)] == words


@each("word", ["Bijdragen", "Sporten", "Versterken", "Werken", "Leren"])
def test_a_first_word_that_could_be_a_verb_says_so(word: str) -> None:
    first = read(f"{word} aan een veilige wijk", "nl")[0]
    assert Sort.INFINITIVE in first.possible
    assert first.sort is not Sort.NAME


def test_what_is_never_a_verb_is_none() -> None:
    for word in ("iedereen", "kinderen", "tussen"):
        assert Sort.INFINITIVE not in read(f"Diensten voor {word}", "nl")[-1].possible


def test_plural() -> None:
    ouders, wijk = (read(text, "nl")[0] for text in ("ouders", "wijk"))
    assert (ouders.plural, wijk.plural) == (True, False)


def test_known_words_and_compounds() -> None:
    assert known("Bibliotheek", "nl")
    assert not known("blargh", "nl")
    assert split_compound("Bibliotheekmedewerkers", "nl") == ("bibliotheek", "medewerkers")
    assert split_compound("arbeidsmarktregio", "nl") == ("arbeidsmarkt", "regio")
    assert split_compound("ouders", "nl") == ("ouders",)


@each(
    ("text", "word", "sort"),
    [
        ("Aantal geplante bomen", 1, Sort.DESCRIBING),
        ("Het aantal zorgzoekenden daalt", 2, Sort.NOUN),
        ("Aantal schoolverlaters", 1, Sort.NOUN),
        ("De toegangspoort is af", 1, Sort.NOUN),
        ("Meer keukentafelgesprekken", 1, Sort.NOUN),
        ("Drie drone’s en twee xylo's", 4, Sort.NOUN),
        ("In Zevendorp wonen mensen", 1, Sort.NAME),
        ("WIJKEN WORDEN SCHOON", 0, Sort.NOUN),
    ],
)
def test_words_outside_the_vocabulary(text: str, word: int, sort: Sort) -> None:
    assert read(text, "nl")[word].sort is sort


def test_texts_that_differ_in_figures_keep_their_own() -> None:
    first, second = (read(f"In {year} zijn er 75-plussers", "nl") for year in ("2018", "2026"))
    assert [word.text for word in second] == ["In", "2026", "zijn", "er", "75-plussers"]
    assert [word.lemma for word in first] == ["in", "2018", "zijn", "er", "75-plusser"]


def test_a_long_text_is_read_whole() -> None:
    assert len(read("woorden " * 12_500, "nl")) == 12_500
    assert len(read("w" * 100_000, "nl")) == 1


def test_neither_hanta_nor_numpy_is_needed() -> None:
    code = (
        "import sys; from toc.check.reading import read; read('Ouders helpen', 'nl');"
        "sys.exit(bool({'HanTa', 'numpy', 'simplemma'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


_LANGUAGES = st.sampled_from(("nl", "en"))


@settings(deadline=None)
@given(
    st.one_of(st.text(), st.text(alphabet="aenst'’-. ,0123456789\n(Ét", max_size=60)), _LANGUAGES
)
def test_the_words_are_the_text_without_its_spaces(text: str, language: Language) -> None:
    words = read(text, language)
    assert "".join(word.text for word in words) == "".join(text.split())
    for word in words:
        assert text[word.start : word.end] == word.text
        assert word.sort in word.possible
    assert all(one.end <= two.start for one, two in pairwise(words))


@each(
    ("text", "word"),
    [
        ("Schoolpleinen vergroenen", "vergroenen"),
        ("Bedrijven verduurzamen hun daken", "verduurzamen"),
        ("Verstenen van tuinen tegengaan", "Verstenen"),
        ("Het ontkokeren van budgetten", "ontkokeren"),
        ("Regelingen ontschotten", "ontschotten"),
    ],
)
def test_an_infinitive_of_no_vocabulary_may_be_one(text: str, word: str) -> None:
    (found,) = [one for one in read(text, "nl") if one.text == word]
    assert {Sort.INFINITIVE, Sort.FINITE, Sort.NOMINAL} <= found.possible
    assert found.lemma == word.lower()


@each(
    "word",
    ["verenigingen", "belangen", "bestanden", "beleidsstukken", "bestuurders", "ontvangsten"],
)
def test_the_plural_of_a_known_noun_is_no_verb(word: str) -> None:
    (found,) = [one for one in read(f"De {word} zijn er", "nl") if one.text == word]
    assert found.sort is Sort.NOUN
    assert found.plural
    assert Sort.INFINITIVE not in found.possible
