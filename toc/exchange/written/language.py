"""The language of a written plan."""

from __future__ import annotations

import re
from collections import Counter

from toc.core.words import Language
from toc.exchange.written.outline import Outline
from toc.exchange.written.word_lists import word_list

_TELLING = 5
"""So many small words more than twice those of the other language tell which it is."""


def language_of(outline: Outline) -> Language:
    """The language of a plan: that of its small words, where they tell; else as the file says. A
    program writes its own language in every file that it makes."""
    dutch, english = _small_words(outline)
    if max(dutch, english) >= 2 * min(dutch, english) + _TELLING:
        return "en" if english > dutch else "nl"
    if outline.language in ("nl", "en"):
        return "nl" if outline.language == "nl" else "en"
    return "en" if english > dutch else "nl"


def in_another_language(outline: Outline) -> bool:
    """Whether a plan is in neither: small words of other languages stand in it far more often."""
    small = word_list("small_other")
    other = sum(count for word, count in _words(outline).items() if small.has(word))
    return other >= 2 * max(_small_words(outline)) + _TELLING


def _small_words(outline: Outline) -> tuple[int, int]:
    """How many small words of a plan are Dutch, and how many English. What is a word of both,
    such as ‘in’ and ‘of’, tells nothing."""
    dutch, english = word_list("small_dutch"), word_list("small_english")
    both = [(dutch.has(word), english.has(word), count) for word, count in _words(outline).items()]
    return (
        sum(count for nl, en, count in both if nl and not en),
        sum(count for nl, en, count in both if en and not nl),
    )


def _words(outline: Outline) -> Counter[str]:
    """How often each word stands in a plan."""
    return Counter(
        re.findall(r"[^\W\d_]+", " ".join(one.text.lower() for one in outline.passages))
    )
