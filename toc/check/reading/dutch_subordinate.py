"""Which words of a Dutch text stand in a subordinate clause."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.dutch_words import HELPING, NOUNS, VERBAL, base_of
from toc.check.reading.words import Sort, Word

_RELATIVE = word_set("die dat wie wat hoe welke waar wanneer waarom")
_WHERE = word_set(
    "waarin waarmee waarbij waardoor waarvan waarop waaraan waarvoor waarnaar waaruit "
    "waarover waarna waarlangs waartoe waarbinnen waartegen waartussen"
)
_JOINING = word_set(
    "zodat opdat doordat omdat nadat voordat totdat zodra terwijl hoewel indien mits tenzij "
    "wanneer als want aangezien"
)
_STATING = word_set("er we wij ze zij het")


def subordinate(words: Sequence[Word]) -> set[int]:
    """Which words stand in a subordinate clause."""
    inside: set[int] = set()
    n = 0
    while n < len(words):
        if n and _opens(words, n):
            end = _closes(words, n, not any(_maybe_verb(words, m) for m in range(n)))
            inside.update(range(n, end))
            n = end
        else:
            n += 1
    return inside


def _opens(words: Sequence[Word], n: int) -> bool:
    word, before = words[n], words[n - 1]
    low = word.low
    if low in _JOINING and word.sort is not Sort.NOUN:
        return (
            low not in ("als", "wanneer") or before.sort is Sort.MARK or _has_verb_after(words, n)
        )
    if (
        low == "waar"
        and n + 1 < len(words)
        and words[n + 1].low in ("nodig", "mogelijk", "wenselijk")
    ):
        return False
    if low in _WHERE:
        return True
    if low == "dat":
        return before.sort is not Sort.PREPOSITION
    if low == "die":
        return before.sort in NOUNS | {Sort.MARK, Sort.PRONOUN}
    if low in _RELATIVE and low not in ("die", "dat"):
        return before.sort is not Sort.COORDINATOR or any(w.sort is Sort.FINITE for w in words[:n])
    if low == "of" and before.sort is not Sort.MARK:
        return before.sort in VERBAL
    if low in ("om", "teneinde", "door"):
        return _to_infinitive(words, n)
    return False


def _has_verb_after(words: Sequence[Word], n: int) -> bool:
    return any(word.sort is Sort.FINITE for word in words[n + 1 :])


def _to_infinitive(words: Sequence[Word], n: int) -> bool:
    """Whether ‘om’ or ‘door’ goes on as ‘… te doen’."""
    for m in range(n + 1, min(n + 16, len(words))):
        if words[m].sort is Sort.TO or words[m].low == "te":
            return True
        misread = m == n + 1 or words[m - 1].sort in _BEFORE_A_NOUN
        if words[m].sort is Sort.FINITE and not words[m].low.endswith("en") and not misread:
            return False
    return False


_BEFORE_A_NOUN = frozenset((Sort.ARTICLE, Sort.ADJECTIVE, Sort.COORDINATOR, Sort.PREPOSITION))
"""Behind these, and at once behind ‘om’, what is read as a finite verb is a noun: ‘om sluikstort
en zwerfvuil tegen te gaan’."""


def _closes(words: Sequence[Word], start: int, first: bool) -> int:
    """Where a subordinate clause is over: at the comma before the verb of the main clause or,
    where no verb stands before it (`first`), at the second finite verb."""
    finite = 0
    verbal = False
    for n in range(start + 1, len(words)):
        word = words[n]
        verbal = verbal or word.sort in VERBAL
        if word.sort is Sort.MARK and word.low == "," and n + 1 < len(words):
            if first and verbal and _finite(words, n + 1):
                return n
        elif word.sort is Sort.COORDINATOR and verbal and n + 2 < len(words):
            # ‘… om hitte tegen te gaan en er worden …’
            if words[n + 1].low in _STATING and Sort.FINITE in words[n + 2].possible:
                return n
        elif _finite(words, n):
            finite += 1
            if first and finite == 2 and words[n - 1].sort is not Sort.COORDINATOR:
                return n
            if not first and words[start].low in ("die", "dat") and _over(words, start, n):
                return n + 1
    return len(words)


def _over(words: Sequence[Word], start: int, n: int) -> bool:
    """Whether a relative clause is over with the verb at `n`: its verb comes last, so that a noun
    after it belongs to the main clause (‘het gezin dat hulp krijgt één plan’)."""
    if words[start - 1].sort not in NOUNS or n + 1 >= len(words):
        return False
    after = words[n + 1]
    return after.sort in (Sort.ARTICLE, Sort.NUMBER) or after.low in ("één", "geen")


def _finite(words: Sequence[Word], n: int) -> bool:
    """Whether a word is finite, or an infinitive in form where only a finite verb can stand."""
    word, before = words[n], words[n - 1]
    if word.sort is Sort.FINITE:
        return True
    if not word.low.endswith("en") or word.sort not in VERBAL or Sort.FINITE not in word.possible:
        return False
    return before.sort is Sort.MARK or (
        before.sort is Sort.FINITE
        and (before.lemma not in HELPING or before.low in ("hebben", "zijn"))
    )


def _maybe_verb(words: Sequence[Word], n: int) -> bool:
    word = words[n]
    if n == 0 or word.low.endswith("n"):
        return base_of(word) is not None and (n == 0 or word.sort in VERBAL)
    return word.sort in VERBAL
