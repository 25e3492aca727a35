"""Which words of one text say what other words of another say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from toc.check.reading import known
from toc.check.reading.vocabulary import adjective
from toc.check.rules.duplicates._gist import Gist
from toc.check.rules.duplicates._lists import named, words
from toc.check.rules.duplicates._other_words import otherwise
from toc.check.rules.duplicates._roots import near, parts, root
from toc.core.words import Language

_SPELLING = 85  # of 100: two words are spellings of one
_LEAST = 4  # letters of a part of a compound
_LEAST_BESIDE = 2  # content words that both say, before one may say a word more narrowly
_ENDINGS = (
    "atieve atief baar bare elijke elijk erij lijke lijk matige matig ige ig ieve ief schap er "
    "ser s"
)
_DERIVING = re.compile(rf"(?:{'|'.join(_ENDINGS.split())})$")
_DOER = re.compile(r"(?:st)?ers?$")


class LeftOver(NamedTuple):
    """The roots that one of two texts has and the other does not say, those the other way round,
    how many both say, and whether one says one of these more narrowly."""

    mine: set[str]
    theirs: set[str]
    shared: int
    narrowed: bool


def left_over(one: Gist, other: Gist, language: Language) -> LeftOver:
    """What is left of two texts when what both say, in whatever words, is taken away."""
    narrowed = False
    mine, theirs = set(one.content - other.content), set(other.content - one.content)
    shared = len(one.content & other.content)
    # Compounds first: a part of one must not be taken for another word that looks like it.
    for match in (_made_of, _match, _narrowed):
        for text, own, candidates, against in (
            (one, mine, theirs, other),
            (other, theirs, mine, one),
        ):
            for word in sorted(own):
                if found := match(word, text, candidates, against, language):
                    own.discard(word)
                    candidates -= found
                    shared += 1
                    narrowed = narrowed or match is _narrowed
    return LeftOver(mine, theirs, shared, narrowed)


def _made_of(word: str, text: Gist, _: set[str], other: Gist, language: Language) -> set[str]:
    """Of which of the other text's words a compound is made."""
    written = text.written[word]
    found = parts(written, other.accepts, language)
    does = _DOER.sub("en", written)
    if found or does == written:
        return found
    # Schoolverlaters, where the other text has: de school verlaten.
    found = parts(does, other.accepts, language)
    return found if found & other.may_do else set()


def _match(
    word: str, text: Gist, candidates: set[str], other: Gist, language: Language
) -> set[str]:
    """Which of the other text's words say what a word of this one says; none where none do."""
    written = text.written[word]
    if stands := candidates & near(word, language):
        return {min(stands)}
    if stands := candidates & _here(word, text.content & other.accepts.keys(), language):
        return {min(stands)}
    if word in bringing(language) and (stands := candidates & bringing(language)):
        return {min(stands)}
    for candidate in sorted(candidates):
        theirs = other.written[candidate]
        if written[:2] == theirs[:2] and _stand_for_each_other(written, theirs, language):
            return {candidate}
        if word.endswith(candidate) and (part := _put_together(word, candidate, other, language)):
            return {candidate, part}
    if made := _made(written, candidates, other, language):
        return {made}
    if does := _does(written, candidates & other.may_do, language):
        return {does}
    return otherwise(word, written, other.accepts, other.apart, language)


def _narrowed(
    word: str, text: Gist, candidates: set[str], other: Gist, language: Language
) -> set[str]:
    """Wandelroute, where the other text has: route. Of few words it is the word that counts."""
    if len(text.content & other.content) < _LEAST_BESIDE:
        return set()
    heads = _heads(text.written[word], language)
    if word in text.people and candidates & heads & other.people:
        return set()  # dierenartsen are other people than artsen
    return {min(candidates & heads)} if candidates & heads else set()


@lru_cache(maxsize=1 << 16)
def _heads(written: str, language: Language) -> frozenset[str]:
    """The roots of what a compound can end in, where what it begins with is a word."""
    return frozenset(
        root(written[middle:], language)
        for middle in range(_LEAST, len(written) - _LEAST + 1)
        if known(written[:middle].removesuffix("s"), language)
    )


@lru_cache(maxsize=1 << 16)
def _stand_for_each_other(one: str, other: str, language: Language) -> bool:
    return (
        _spelled_alike(one, other, language)
        or _same_head(one, other, language)
        or _derived(one, other, language)
    )


def _same_head(one: str, other: str, language: Language) -> bool:
    """Stageplaats and stageplek: what follows the same beginning stands for each other."""
    letters = zip(one, other, strict=False)
    begin = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], letters))
    return any(
        _alike(root(one[middle:], language), root(other[middle:], language), language)
        for middle in range(_LEAST, min(begin, len(one) - _LEAST, len(other) - _LEAST) + 1)
    )


def _alike(one: str, other: str, language: Language) -> bool:
    return one == other or other in near(one, language)


def _derived(one: str, other: str, language: Language) -> bool:
    """Betaalbaar and betalen, gemeentelijk and gemeente: the one is made of the other."""
    if language == "en":
        return False
    stems = [_DERIVING.sub("", word) for word in (one, other)]
    if stems == [one, other] or min(map(len, stems)) < _LEAST:
        return False
    short, long = sorted(stems, key=len)
    return root(short, language) == root(long, language) or long[:-1] == short


def _put_together(word: str, candidate: str, other: Gist, language: Language) -> str:
    """The root of ‘op’, where one text has opstellen and the other: stellen … op."""
    part = word[: -len(candidate)]
    apart = (one for one in words("particles") & other.apart if root(one, language) == part)
    return next(apart, "") and part


def _does(written: str, candidates: set[str], language: Language) -> str:
    """The root of what somebody does: bellen for bellers; empty where it is no candidate."""
    done = _DOER.sub("en", written)
    one = root(done, language) if done != written else ""
    return one if one in candidates else ""


def _made(written: str, candidates: set[str], other: Gist, language: Language) -> str:
    """The root of what something is made: duurzaam for verduurzamen, digitaal for digitaliseren;
    empty where it is no adjective of the other text."""
    if language != "nl" or other.apart.isdisjoint(_BECOMING):
        return ""
    made = written.removeprefix("ver"), _MAKING.sub("", written)
    ones = {root(one, language) for one in made if one != written and len(one) >= _LEAST}
    found = (one for one in sorted(ones & candidates) if adjective(other.written[one], language))
    return next(found, "")


_BECOMING = frozenset({"maken", "maakt", "gemaakt", "worden", "wordt", "zijn", "is"})
"""‘Lessen digitaal maken’; ‘Digitale lessen geven’ is something else."""
_MAKING = re.compile(r"is(?:eren|eert|eerd|ering)$")


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


def _here(word: str, both: Set[str], language: Language) -> frozenset[str]:
    """What can stand for a word where both texts are about something: leerling for kind, at a
    school."""
    lines_of = _in_settings(language).get(word, ())
    return frozenset().union(*(those for those, where in lines_of if not where.isdisjoint(both)))


@cache
def _in_settings(language: Language) -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = defaultdict(list)
    for those, where in named(f"settings.{language}").items():
        group = frozenset(root(one, language) for one in those.split())
        about = frozenset(root(one, language) for one in where)
        for one in group:
            found[one].append((group, about))
    return found


@cache
def bringing(language: Language) -> frozenset[str]:
    """The roots of the verbs that say that something comes."""
    return frozenset(root(word, language) for word in words(f"bringing.{language}"))
