"""What of a text is the means and what the end, where both can be quoted as they stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clauses import clause
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.purpose import Joined

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_BESIDES = re.compile(
    r",?\s*(?:en )?(?:mede|vooral|onder meer|onder andere|o\.a\.|juist|alleen|deels|ook|dit)$"
)


def quoted_by(said: Sequence[Word], text: str, start: int, end: int, word: str) -> Joined:
    """A means from `end` on and what stands before `start`, quoted where the means goes on up to
    the end of the text."""
    head = next((n for n, one in enumerate(said) if one.start >= end and one.sort in _NOUNS), None)
    clause_follows = word in ("doordat", "omdat")
    if not clause_follows and (head is None or not goes_to_the_end(said, head)):
        return Joined(word)
    if not clause_follows and _in_the_middle(said, text, start):
        return Joined(word)
    return Joined(word, text[end:].strip(" ."), _BESIDES.sub("", text[:start].strip(" ,")))


def _in_the_middle(said: Sequence[Word], text: str, start: int) -> bool:
    """‘Leerlingen krijgen door stages bij bedrijven zicht op werk’: after the verb, what it needs
    is still to come."""
    before = [word for word in said if word.end <= start]
    verbs = clause(text, "nl").verbs
    last = before[-1] if before else None
    return (
        last is not None
        and last.sort in (Sort.FINITE, Sort.INFINITIVE)
        and bool(verbs)
        and verbs[0].sort is Sort.FINITE
        and verbs[0].base not in words("comparing_verbs", "nl")
    )


def goes_to_the_end(said: Sequence[Word], head: int) -> bool:
    """Whether what follows ‘door’ goes on up to the end, so that it can be quoted."""
    if head + 1 == len(said):
        return True
    on = said[head + 1]
    inside = on.sort in (Sort.PREPOSITION, Sort.COORDINATOR, Sort.MARK, Sort.SUBORDINATOR)
    ends = (Sort.PARTICLE, Sort.PARTICIPLE, Sort.FINITE, Sort.COMPARATIVE, Sort.INFINITIVE)
    last = next((word for word in reversed(said) if word.sort is not Sort.MARK), on)
    return inside and last.sort not in ends
