"""Whether two texts say nearly the same."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from rapidfuzz.fuzz import ratio

from toc.messages import Language
from toc.reading import known
from toc.rules.duplicates._lists import named, words
from toc.rules.duplicates._otherwise import otherwise
from toc.rules.duplicates._roots import parts, root
from toc.rules.duplicates._words import Said, light

_SPELLING = 85  # of 100: two words are spellings of one
_LEAST_SHARED = 4  # content words, before a text with words added is nearly the same
_LEAST_BESIDE = 3  # content words, where only by what means differs
_LEAST = 4  # letters of a part of a compound
_ADDED = 0.75  # of the words shared, where one text only has words added

# One of these in one of the two texts only makes another text of it.
_TELLING = frozenset({"down", "worse"})
_BOUNDS = frozenset({"below", "above"})
_COUNTING = frozenset({"share", "count", "mean"})


def nearness(one: Said, other: Said, language: Language) -> float:
    """How near two texts are: 0 where they are not, 1 where they only differ in forms of words, in
    little words and in order."""
    if one.denied != other.denied or _marked_apart(one, other) or _ruled_apart(one, other):
        return 0
    mine, theirs = set(one.content - other.content), set(other.content - one.content)
    shared = len(one.content & other.content)
    # Compounds first: a part of one must not be taken for another word that looks like it.
    for match in (_made_of, _match):
        for text, own, candidates, against in (
            (one, mine, theirs, other),
            (other, theirs, mine, one),
        ):
            for word in sorted(own):
                if found := match(word, text, candidates, against, language):
                    own.discard(word)
                    candidates -= found
                    shared += 1
    if not mine and not theirs:
        same_forms = {*one.written.values()} == {*other.written.values()}
        return (1 if same_forms else 0.99) if shared else 0
    if mine & one.names or theirs & other.names:
        return 0
    empty = light(language)
    heavy_mine, heavy_theirs = mine - empty, theirs - empty
    if not heavy_mine and not heavy_theirs:
        heavy = (one.content & other.content) - empty
        return 0.9 if len(heavy) >= 2 or (len(heavy) and shared >= 2) else 0
    if heavy_mine and heavy_theirs:
        return 0
    if heavy_mine & one.over or heavy_theirs & other.over:
        return 0
    if heavy_mine <= one.loose and heavy_theirs <= other.loose:
        return 0.8 if shared >= _LEAST_BESIDE else 0
    if heavy_mine & one.describing or heavy_theirs & other.describing:
        return 0
    part = shared / (shared + len(heavy_mine) + len(heavy_theirs))
    return part * 0.9 if part >= _ADDED and shared >= _LEAST_SHARED else 0


def _marked_apart(one: Said, other: Said) -> bool:
    """Whether the one goes down and the other does not, or the one counts people and the other
    says which share they are."""
    counted, elsewhere = one.marks & _COUNTING, other.marks & _COUNTING
    counts_else = bool(counted and elsewhere and not counted & elsewhere)
    if {*(one.marks & _BOUNDS), *(other.marks & _BOUNDS)} == _BOUNDS:
        return True
    return counts_else or bool((one.marks ^ other.marks) & _TELLING)


def _ruled_apart(one: Said, other: Said) -> bool:
    """Whether what is done by people in the one is done for them in the other."""
    for word in one.ruled.keys() & other.ruled.keys():
        mine, theirs = one.ruled[word], other.ruled[word]
        if _opposed(mine - theirs, theirs) or _opposed(theirs - mine, mine):
            return True
    by_one, by_other = _by(one), _by(other)
    return bool(by_one and by_other and not by_one & by_other and by_one <= other.content)


def _opposed(some: frozenset[str], others: frozenset[str]) -> bool:
    return any(named("opposed").get(one, frozenset()) & others for one in some)


def _by(text: Said) -> set[str]:
    return {word for word, by in text.ruled.items() if by & {"door", "by"}}


def _made_of(word: str, text: Said, _: set[str], other: Said, language: Language) -> set[str]:
    """Of which of the other text's words a compound is made."""
    return parts(text.written[word], other.content, language)


def _match(
    word: str, text: Said, candidates: set[str], other: Said, language: Language
) -> set[str]:
    """Which of the other text's words say what a word of this one says; none where none do."""
    written = text.written[word]
    for candidate in sorted(candidates):
        if _stand_for_each_other(written, other.written[candidate], language):
            return {candidate}
        if word.endswith(candidate) and _put_together(word, candidate, other):
            return {candidate, root(word[: -len(candidate)], language)}
    return otherwise(word, written, other.content, other.apart, language)


@lru_cache(maxsize=1 << 16)
def _stand_for_each_other(one: str, other: str, language: Language) -> bool:
    return _spelled_alike(one, other, language) or _same_head(one, other, language)


def _same_head(one: str, other: str, language: Language) -> bool:
    """Stageplaats and stageplek: what follows the same beginning stands for each other."""
    letters = zip(one, other, strict=False)
    begin = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], letters))
    return any(
        root(one[middle:], language) == root(other[middle:], language)
        for middle in range(_LEAST, min(begin, len(one) - _LEAST, len(other) - _LEAST) + 1)
    )


def _put_together(word: str, candidate: str, other: Said) -> bool:
    """Opstellen, where the other text has: stellen … op."""
    part = word[: -len(candidate)]
    return word.endswith(candidate) and part in words("particles") and part in other.apart


def _spelled_alike(one: str, other: str, language: Language) -> bool:
    # Formeel and informeel, betaald and onbetaald: the first letter tells them apart. Two words
    # that both exist are no two spellings of one.
    if one[0] != other[0] or ratio(one, other, score_cutoff=_SPELLING) == 0:
        return False
    # Buitensport and binnensport end in the same letters from ‘en’ on: every cut is tried.
    apart = words("particles") | words("prefixes")
    for end in range(min(len(one), len(other))):
        begins = one[: len(one) - end], other[: len(other) - end]
        if apart.issuperset(begins) and begins[0] != begins[1]:
            return False
        if one[-1 - end] != other[-1 - end]:
            break
    return not (known(one, language) and known(other, language))
