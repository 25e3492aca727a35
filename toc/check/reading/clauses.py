"""What a text says: who does what, or only what must be done, or only what something is called.

    clause("De gemeente richt in 2026 een loket in", "nl")
        -> Clause(form=SENTENCE, subject: ‘De gemeente’, verbs: (inrichten: ‘richt … in’,), …)

The text is read up to where a subordinate clause begins (`zodat …`, `om … te …`); what stands
before or after such a clause belongs to the main one.
"""

from __future__ import annotations

from functools import lru_cache

from toc.check.reading import dutch, english
from toc.check.reading.clause_parts import Clause, ClauseForm, Verb
from toc.check.reading.tagging import shape, with_figures
from toc.check.reading.words import Word
from toc.core.words import Language

__all__ = ["Clause", "ClauseForm", "Verb", "clause"]


@lru_cache(maxsize=1 << 14)
def clause(text: str, language: Language) -> Clause:
    """The main clause of a text."""
    alike = shape(text)
    found = _clause(alike, language)
    if alike == text:
        return found
    if any(map(_named_by_figures, (*found.words, *found.rest))):
        return _clause(text, language)
    # Texts that differ in their numbers only have the same clauses.
    words, rest = with_figures(found.words, text), with_figures(found.rest, text)
    return found._replace(words=words, rest=rest)


def _named_by_figures(word: Word) -> bool:
    """Whether figures belong to a word, as in ‘CO2’: with others it may be another word."""
    return "0" in word.text and any(map(str.isalpha, word.text))


@lru_cache(maxsize=1 << 14)
def _clause(text: str, language: Language) -> Clause:
    return dutch.clause(text) if language == "nl" else english.clause(text)
