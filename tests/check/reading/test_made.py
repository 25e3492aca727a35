"""The data of toc.check.reading against HanTa, from which they were made."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import toc.check.reading
from tests.check.reading.made import Sources, files, lemmatised, scored, sources
from toc.check.reading import read
from toc.check.reading.model import model
from toc.check.reading.table import PackedTable
from toc.check.reading.tags import sort_of
from toc.core.words import Language

_SENTENCES: dict[Language, list[str]] = {
    "nl": [
        "De gemeente en haar partners richten een meldpunt in voor gladde fietspaden.",
        "Het aantal leden van de ijsclub stijgt van 120 in 2022 naar 150 in 2026.",
        "Wie een boot huurt, weet hoe hij veilig moet varen.",
        "Het verder verlagen van de drempels voor nieuwe leden.",
        "Er zijn meer opgeleide gidsen, die vaker worden gevraagd.",
        "Door samen te werken willen wij sneller helpen.",
        "Bewoners hebben een folder gekregen over het sluiten van de brug.",
    ],
    "en": [
        "More farmers have access to clean water by 2030.",
        "Train 40 volunteers to repair old bicycles.",
        "The number of ferries that arrive on time has risen.",
        "We want children to feel safer when they walk home.",
    ],
}
_DATA = Path(toc.check.reading.__file__).parent / "data"
_LANGUAGES: tuple[Language, ...] = ("nl", "en")
# As many words apart.
_STEP = 499


@cache
def _sources(language: Language) -> Sources:
    return sources(language)


@pytest.fixture(scope="module", autouse=True)
def _forgotten() -> Iterator[None]:
    """HanTa's models take 900 MB, that no other test needs."""
    yield
    _sources.cache_clear()


@pytest.mark.parametrize("language", _LANGUAGES)
def test_sentences_are_read_as_hanta_reads_them(language: Language) -> None:
    tagger = _sources(language).tagger
    for sentence in _SENTENCES[language]:
        words = read(sentence, language)
        told = tagger.tag_sent([word.text for word in words])
        assert [(word.text, word.sort) for word in words] == [
            (word.text, sort_of(tag, word.low, language))
            for word, (_, _, tag) in zip(words, told, strict=True)
        ]


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_words_are_what_the_script_makes_of_them(language: Language) -> None:
    source, data = _sources(language), model(language)
    words = sorted(source.tagger.cache)[::_STEP] + sorted(source.lemmas)[::_STEP]
    compared = 0
    for word in words:
        options = data.word(word)
        if options is not None:
            made = [(source.tagger.int2tag[tag], score) for tag, score in scored(source, word)[1]]
            kept = [(data.tags[one.tag], one.score) for one in options]
            best = made[0][1]
            assert [tag for tag, _ in kept] == [tag for tag, _ in made]
            assert [score for _, score in kept] == pytest.approx(
                [score - best for _, score in made], abs=0.51
            )
            compared += 1
    assert compared > 100


@pytest.mark.parametrize("language", _LANGUAGES)
def test_which_tag_follows_which_is_what_the_script_makes(language: Language) -> None:
    source = _sources(language)
    few = sorted(source.tagger.cache)[:50]
    made = files(source, lemmatised(source, {word: scored(source, word) for word in few}))
    again = PackedTable(made[f"follow.{language}.table"]).items()
    assert len(again) > 2000
    kept = PackedTable((_DATA / f"follow.{language}.table").read_bytes())
    assert kept.items() == again
