"""Which statements a text holds side by side: ‘Huurders wonen veilig en betalen minder’ holds two.

Only what has something of its own counts: ‘Kinderen spelen en sporten’ is one statement, and so is
‘Coaches opleiden en inzetten bij gezinnen’, in which both verbs share what is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.joining import (
    AND,
    ENDING,
    EVERYDAY,
    NOUNS,
    OPENS_AN_OBJECT,
    VERBAL,
    WE,
    again,
)
from toc.check.reading.patterns import ByLanguage
from toc.check.reading.second_doing import second_doing, second_work
from toc.check.reading.second_predicate import predicate
from toc.check.reading.side_by_side import side_by_side
from toc.check.reading.words import Sort, Word
from toc.core.words import Language

_TAKEN_UP = word_set("zo zodoende daarmee daardoor hiermee hierdoor thereby thus")
"""‘… en zo de wijk koeler maken’ says what the first is for."""
_BY = word_set("door via dankzij through by")
"""‘Rust door meer groen en minder verkeer’ has two means, and one result."""


@lru_cache(maxsize=1 << 14)
def statements(text: str, language: Language) -> tuple[str, ...]:
    """The statements of a text as they stand in it; empty where there are fewer than two."""
    return (
        _that_twice(text, language)
        or _joined_by_and(text, language)
        or side_by_side(text, language)
        or _after_a_clause(text, language)
        or _in_a_that_clause(text, language)
    )


def _after_a_clause(text: str, language: Language) -> tuple[str, ...]:
    """‘Gezinnen weten wie hen helpt en hebben een plek’: a Dutch subordinate clause ends with its
    verb, so that a verb with its object after ‘en’ belongs to the main clause."""
    read = clause(text, language)
    if language != "nl" or read.form is not ClauseForm.SENTENCE:
        return ()
    finite, rest = read.words[read.verbs[0].at[0]], read.rest
    for n, word in enumerate(rest[1:-2], 1):
        before, verb, after = rest[n - 1], rest[n + 1], rest[n + 2]
        plural = verb.low.endswith("n") and finite.low.endswith("n")
        if word.low not in AND or before.sort not in ENDING or not plural:
            continue
        own = Sort.FINITE in verb.possible or verb.low in EVERYDAY
        if own and after.sort in OPENS_AN_OBJECT and not again(after):
            return text[: word.start].rstrip(" ,"), text[verb.start :].rstrip(" .;")
    return ()


def _joined_by_and(text: str, language: Language) -> tuple[str, ...]:
    read = clause(text, language)
    words = read.words
    joints = [n for n, word in enumerate(words) if n and _joint(words, n)]
    if not any(words[n].low in AND for n in joints):
        return ()
    cuts: list[int] = []
    for n, joint in enumerate(joints):
        end = joints[n + 1] if n + 1 < len(joints) else len(words)
        start = cuts[-1] if cuts else 0
        if joint + 1 < end and _begins_another(read, start, joint, end, language):
            cuts.append(joint)
    if not cuts or not any(words[n].low in AND and n >= cuts[0] for n in joints):
        return ()
    edges = [-1, *cuts, len(words)]
    pieces = []
    for one, other in pairwise(edges):
        if one + 1 >= other:
            return ()
        first, last = words[one + 1], words[other - 1]
        while last.sort is Sort.MARK and last.end > first.end:
            other -= 1
            last = words[other - 1]
        pieces.append(text[first.start : last.end].rstrip(" .,;"))
    # What stands in a subordinate clause at the end belongs to the last statement.
    pieces[-1] = text[words[edges[-2] + 1].start :].rstrip(" .;")
    return tuple(pieces)


_THAT = ByLanguage(
    nl=r"\bdat\b.*?\s(en)\s+(?:\w+en\s+)?dat\b",
    en=r"\bthat\b.*?\s(and)\s+that\b",
)


def _that_twice(text: str, language: Language) -> tuple[str, ...]:
    """‘Zorgen dat … en dat …’."""
    found = _THAT[language].search(text)
    if found is None:
        return ()
    return text[: found.start(1)].rstrip(" ,"), text[found.end(1) :].strip(" .")


def _in_a_that_clause(text: str, language: Language) -> tuple[str, ...]:
    """‘Zorgen dat kinderen veilig zijn en ouders werk hebben’."""
    rest = clause(text, language).rest
    if language != "nl" or not rest or rest[0].low != "dat" or rest[-1].sort not in ENDING:
        return ()
    for n, word in enumerate(rest[1:-2], 1):
        own = rest[n + 1].sort in (*NOUNS, Sort.ARTICLE) and rest[n + 1].plural
        own = own or (rest[n + 1].sort is Sort.ARTICLE and rest[n + 2].sort in NOUNS)
        if word.low == "en" and rest[n - 1].sort in ENDING and own and len(rest) - n > 3:
            return text[: word.start].rstrip(" ,"), text[word.end :].strip(" .;")
    return ()


def _joint(words: Sequence[Word], n: int) -> bool:
    if words[n].low in AND:
        return True
    return words[n].low == "," and (n + 1 >= len(words) or words[n + 1].low not in AND)


def _begins_another(read: Clause, start: int, joint: int, end: int, language: Language) -> bool:
    """Whether what stands between a joint and the next one says something of its own."""
    words = read.words
    before, after = words[start:joint], words[joint + 1 : end]
    if start and before and before[0].low in (*AND, ","):
        before = before[1:]
    if any(word.low in _TAKEN_UP for word in after[:3]):
        return False
    if before and after and before[-1].low in _MONTHS and after[0].low in _MONTHS:
        return False  # ‘in juli en augustus’
    while len(after) > 1 and after[0].sort in (Sort.ADVERB, Sort.MARK) and after[0].low not in WE:
        after = after[1:]
    if not before or not after or after[0].low in ("of", "or"):
        return False
    by = any(word.low in _BY for word in before)
    if not by and (_compares_twice(before, after) or _counts_twice(before, after)):
        return True
    if after[0].low in WE and len(after) > 1 and Sort.FINITE in after[1].possible:
        return True
    if read.form is ClauseForm.SENTENCE:
        return predicate(read, joint, before, after, language)
    if read.form is ClauseForm.DOING:
        return second_doing(read, joint, before, after, language)
    if read.form is ClauseForm.NAMED:
        return second_work(before, after, language)
    return False


def _compares_twice(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘meer banen en minder afval’, each with what it says it of."""
    first = any(
        one.sort is Sort.COMPARATIVE and any(word.sort in NOUNS for word in before[n + 1 :][:3])
        for n, one in enumerate(before)
    )
    heads = after[1:] if after[0].sort is Sort.ARTICLE else after
    return (
        first
        and len(heads) > 1
        and (heads[0].sort is Sort.COMPARATIVE or _a_new_one(after))
        and heads[1].sort in NOUNS | {Sort.ADJECTIVE}
    )


def _a_new_one(after: Sequence[Word]) -> bool:
    """‘Meer groen en *een schone straat*’."""
    own = len(after) > 2 and after[0].low in ("een", "a") and after[1].sort is Sort.ADJECTIVE
    return own and not any(word.sort in VERBAL for word in after)


def _counts_twice(before: Sequence[Word], after: Sequence[Word]) -> bool:
    return after[0].low == "één" and any(word.low == "één" for word in before)


_MONTHS = word_set(
    "januari februari maart april mei juni juli augustus september oktober november december "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag january february march june july "
    "august october monday tuesday wednesday thursday friday saturday sunday"
)
