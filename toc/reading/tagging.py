"""Reading: each word of a text with its sort in context."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Protocol

from toc.messages import Language
from toc.reading.tags import is_plural, sort_of
from toc.reading.tokens import sentences
from toc.reading.words import Sort, Word

# A reading this much less likely (natural logarithm) than the likeliest is still possible.
_NOT_FAR = 6.0
_VERB_SORTS = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL))
_OPEN_SORTS = _VERB_SORTS | {Sort.NOUN, Sort.NAME, Sort.ADJECTIVE}
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


class _Tagger(Protocol):
    def tag_word(
        self, word: str, cutoff: float = 5, casesensitive: bool = True
    ) -> list[tuple[str, float]]: ...

    def tag_sent(
        self, sent: list[str], taglevel: int = 1, casesensitive: bool = True
    ) -> list[tuple[str, str, str]]: ...

    def normalize(self, w: str) -> str: ...

    def analyze_forward(self, word: str) -> list[tuple[int, float]]: ...

    int2tag: dict[int, str]
    cache: dict[str, object]


@cache
def _tagger(language: Language) -> _Tagger:
    # Here and not at the top: the model takes seconds.
    from HanTa.HanoverTagger import HanoverTagger

    model = {"nl": "morphmodel_dutch.pgz", "en": "morphmodel_en.pgz"}[language]
    tagger: _Tagger = HanoverTagger(model)
    return tagger


@lru_cache(maxsize=1 << 16)
def _sorts_alone(low: str, language: Language) -> frozenset[Sort]:
    """The sorts of a word out of context."""
    tagger = _tagger(language)
    scored = tagger.tag_word(low[:60], cutoff=_NOT_FAR, casesensitive=False)
    best = max((score for _, score in scored), default=0.0)
    sorts = {sort_of(tag, low, language) for tag, score in scored if score > best - _NOT_FAR}
    # The words that were counted lack the readings that the corpus does not happen to have.
    if language == "nl" and low.endswith("en") and sorts & _OPEN_SORTS:
        for tag, score in tagger.analyze_forward(low[:60]):
            verb = tagger.int2tag[tag].startswith(("WW(inf", "WW(pv"))
            if verb and score > best - 3 * _NOT_FAR:
                sorts |= _VERB_SORTS
    return frozenset(sorts)


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def _sentence(words: list[str], language: Language) -> list[tuple[str, str, str]]:
    given = [word.replace("’", "'")[:60] for word in words]
    return _tagger(language).tag_sent(given)


@lru_cache(maxsize=1 << 14)
def read(text: str, language: Language) -> tuple[Word, ...]:
    """The words and marks of a text in order; together they are all of it but its spaces."""
    words: list[Word] = []
    for places in sentences(text, language):
        pieces = [text[start:end] for start, end in places]
        tagged = _sentence(pieces, language)
        for (start, end), piece, (_, lemma, tag) in zip(places, pieces, tagged, strict=True):
            low = _lowered(piece)
            sort = sort_of(tag, low, language)
            possible = _sorts_alone(low, language)
            if not any(map(str.isalnum, piece)):
                sort, possible = Sort.MARK, frozenset()
            elif _FIGURES.fullmatch(piece):
                sort, possible = Sort.NUMBER, frozenset()
            possible |= {sort}
            words.append(
                Word(piece, low, start, end, lemma, sort, possible, is_plural(tag, language))
            )
    return tuple(words)
