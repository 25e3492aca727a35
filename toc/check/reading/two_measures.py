"""Which two things an indicator measures: ‘Kosten en kwaliteit van de opvang’."""

from __future__ import annotations

from functools import lru_cache

from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import clause
from toc.check.reading.words import Sort
from toc.core.words import Language


@lru_cache(maxsize=1 << 14)
def measures(text: str, language: Language) -> tuple[str, ...]:
    """The two things that an indicator measures: ‘Aantal lessen en aantal deelnemers’, ‘Kosten en
    kwaliteit van de opvang’; empty where it measures one."""
    read = clause(text, language)
    words = read.words
    for n, word in enumerate(words):
        if word.low in ("en", "and") and n and n + 1 < len(words):
            after = words[n + 1]
            counted = after.low in _COUNTING
            pair = n == 1 and words[0].sort is Sort.NOUN and after.sort is Sort.NOUN
            of = n + 2 < len(words) and words[n + 2].low in ("van", "of")
            if counted or (pair and of and words[0].low not in _COUNTING):
                return (
                    text[words[0].start : words[n - 1].end],
                    text[after.start :].rstrip(" ."),
                )
    return ()


_COUNTING = word_set("aantal aandeel percentage number share percentage proportion")
