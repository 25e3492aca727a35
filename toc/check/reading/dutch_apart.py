"""The part of a Dutch verb that stands apart, and where a second statement begins."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.dutch_words import BEFORE_A_NOUN, PARTS, SUBJECTS
from toc.check.reading.verb_lists import kind_of
from toc.check.reading.vocabulary import known
from toc.check.reading.words import Sort, Word


def separated_part(words: Sequence[Word], place: int, stem: str) -> int | None:
    """Where the separated part of the verb at `place` stands: ‘zet’ … ‘in’."""
    for n in range(place + 1, len(words)):
        word = words[n]
        if begins_second(words, n):
            return None
        if word.low == "plaats" and stem == "vinden" and words[n - 1].sort not in BEFORE_A_NOUN:
            return n
        if word.low not in PARTS and word.sort is not Sort.PARTICLE:
            continue
        whole = word.low + stem
        last = n + 1 == len(words)
        ends = last or words[n + 1].sort in (Sort.PREPOSITION, Sort.MARK, Sort.COORDINATOR)
        if (word.sort is Sort.PARTICLE or ends) and (
            kind_of(whole, "nl") is not None or known(whole, "nl")
        ):
            return n
    return None


def begins_second(words: Sequence[Word], n: int) -> bool:
    """Whether a second statement begins with the mark or the ‘en’ at `n`."""
    if words[n].sort not in (Sort.COORDINATOR, Sort.MARK) or n + 1 >= len(words):
        return False
    after = words[n + 1]
    return after.low in SUBJECTS or Sort.FINITE in after.possible
