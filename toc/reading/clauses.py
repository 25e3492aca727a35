"""What a text says: who does what, or only what must be done, or only what something is called.

    clause("De gemeente richt in 2026 een loket in", "nl")
        -> Clause(form=SENTENCE, subject: ‘De gemeente’, verbs: (inrichten: ‘richt … in’,), …)

The text is read up to where a subordinate clause begins (`zodat …`, `om … te …`); what stands
before or after such a clause belongs to the main one.
"""

from __future__ import annotations

from functools import lru_cache

from toc.messages import Language
from toc.reading import dutch, english
from toc.reading.clause_parts import Clause, Form, Verb

__all__ = ["Clause", "Form", "Verb", "clause"]


@lru_cache(maxsize=1 << 14)
def clause(text: str, language: Language) -> Clause:
    """The main clause of a text."""
    return dutch.clause(text) if language == "nl" else english.clause(text)
