"""Reading: each word of a text with its sort in context.

The likeliest row of tags is sought with the algorithm of Viterbi over chances of a tag after the
two before it, and of a word with a tag.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from toc.check.reading.guessing import FIGURES, readings
from toc.check.reading.model import LanguageModel, Option, Options, model
from toc.check.reading.tokens import lowered, sentences
from toc.check.reading.words import Sort, Word
from toc.core.words import Language

# A reading this much less likely (natural logarithm) than the likeliest is still possible.
_NOT_FAR = 6.0
# A row of tags this much less likely than the likeliest so far is not followed up.
_HOPELESS = 10.0
# How much less likely than its best reading a word outside the vocabulary is a name; what adds to
# it is that it has a capital.
_AS_NAME = -1.5
_ZEROS = {ord(figure): "0" for figure in "123456789"}


class _Reading(NamedTuple):
    lemma: str
    sort: Sort
    possible: frozenset[Sort]
    plural: bool


@lru_cache(maxsize=1 << 15)
def read(text: str, language: Language) -> tuple[Word, ...]:
    """The words and marks of a text in order; together they are all of it but its spaces."""
    # Texts that differ in their figures only are read alike.
    alike = shape(text)
    words = _read(alike, language)
    return words if alike == text else with_figures(words, text)


def shape(text: str) -> str:
    """A text with a 0 for each figure.

    >>> shape("In 2030 sporten 45 jongeren")
    'In 0000 sporten 00 jongeren'
    """
    return text.translate(_ZEROS)


def with_figures(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words that were read in the shape of a text, with the figures of that text."""
    return tuple([_with_figures(word, text) if "0" in word.text else word for word in words])


def _with_figures(word: Word, text: str) -> Word:
    piece = text[word.start : word.end]
    low = lowered(piece)
    lemma = low
    if word.lemma != word.low:  # it differs from its word at the end
        lemma = "".join(low[n] if one == "0" else one for n, one in enumerate(word.lemma))
    return Word(piece, low, word.start, word.end, lemma, word.sort, word.possible, word.plural)


@lru_cache(maxsize=1 << 14)
def _read(text: str, language: Language) -> tuple[Word, ...]:
    words: list[Word] = []
    for places in sentences(text, language):
        pieces = [text[start:end] for start, end in places]
        read_so = _sentence(pieces, language)
        for (start, end), piece, reading in zip(places, pieces, read_so, strict=True):
            words.append(Word(piece, lowered(piece), start, end, *reading))
    return tuple(words)


def _sentence(pieces: Sequence[str], language: Language) -> list[_Reading]:
    lows = [lowered(piece) for piece in pieces]
    chances = [
        _chances(low, capital, language)
        for low, capital in zip(lows, _capitals(pieces), strict=True)
    ]
    tags = _likeliest(model(language), chances)
    return [_reading(low, tag, language) for low, tag in zip(lows, tags, strict=True)]


def _capitals(pieces: Sequence[str]) -> list[bool | None]:
    """Whether each word has a capital; None where that tells nothing: at the start of a sentence,
    and in one that is written in capitals."""
    told: list[bool | None] = [piece[0].isupper() for piece in pieces]
    words = [n for n, piece in enumerate(pieces) if any(map(str.isalpha, piece))]
    shouted = len(words) > 1 and all(pieces[n].isupper() for n in words)
    for n in words if shouted else words[:1]:
        told[n] = None
    return told


@lru_cache(maxsize=1 << 15)
def _chances(low: str, capital: bool | None, language: Language) -> tuple[tuple[int, float], ...]:
    """Of each tag how likely the word is."""
    data, options = model(language), readings(low, language)
    if capital is None:
        return tuple((one.tag, one.score - data.prior[one.tag]) for one in options)
    case = data.upper if capital else data.lower
    chances = [(one.tag, one.score + case[one.tag] - data.prior[one.tag]) for one in options]
    if capital and data.word(low) is None:
        here = {one.tag for one in options}
        for name in data.names:
            if name not in here:
                chances.append((name, _AS_NAME + case[name] - data.prior[name]))
    return tuple(chances)


def _likeliest(data: LanguageModel, chances: Sequence[Sequence[tuple[int, float]]]) -> list[int]:
    rows = data.rows
    states = {data.start: 0.0}
    back: list[dict[tuple[int, int], tuple[int, int]]] = []
    for options in chances:
        scores: dict[tuple[int, int], float] = {}
        came: dict[tuple[int, int], tuple[int, int]] = {}
        least = max(states.values()) - _HOPELESS
        for state, score in states.items():
            if score < least:
                continue
            row, last = rows[state], state[1]
            for tag, chance in options:
                total = score + row[tag] + chance
                new = (last, tag)
                if new not in scores or total > scores[new]:
                    scores[new] = total
                    came[new] = state
        states = scores
        back.append(came)
    state = max(states, key=lambda one: states[one] + rows[one][data.end])
    tags = []
    for came in reversed(back):
        tags.append(state[1])
        state = came[state]
    return tags[::-1]


@lru_cache(maxsize=1 << 15)
def _reading(low: str, tag: int, language: Language) -> _Reading:
    data, options = model(language), readings(low, language)
    chosen = next((one for one in options if one.tag == tag), Option(tag, 0.0, 0, ""))
    sort = data.sort(tag, low)
    if sort is Sort.MARK or not any(map(str.isalnum, low)):
        return _Reading(low, Sort.MARK, frozenset((Sort.MARK,)), False)
    if FIGURES.fullmatch(low):
        return _Reading(low, Sort.NUMBER, frozenset((Sort.NUMBER,)), False)
    return _Reading(
        chosen.lemma(low), sort, possible(data, low, options) | {sort}, data.plural[tag]
    )


def possible(data: LanguageModel, low: str, options: Options) -> frozenset[Sort]:
    """The sorts of a word, out of context, that are not far less likely than the likeliest."""
    sorts = {data.sort(one.tag, low) for one in options if one.score >= -_NOT_FAR}
    if data.language == "nl" and Sort.INFINITIVE in sorts and low.endswith("n"):
        sorts |= {
            Sort.FINITE,
            Sort.NOMINAL,
        }  # one form: verbeteren, zij verbeteren, het verbeteren
    return frozenset(sorts)
