"""Whether two texts say nearly the same."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from toc.check.rules.duplicates._differences import say_apart, turned_round
from toc.check.rules.duplicates._gist import OTHERWISE, Gist
from toc.check.rules.duplicates._lists import lines, named, words
from toc.check.rules.duplicates._matching import bringing, left_over
from toc.check.rules.duplicates._roots import near, root
from toc.check.rules.duplicates._words import light
from toc.core.words import Language

_LEAST_SHARED = 4  # content words, before a text with words added is nearly the same
_LEAST_BESIDE = 3  # content words, where only by what means differs
_ADDED = 0.75  # of the words shared, where one text only has words added

_STAYING = frozenset({"blijven", "blijft"})
_OWNER = re.compile("(?:bezitter|eigenaar|eigenare|gebruiker|houder)[ns]?$")
_LONG = 9  # letters of a root that says enough by itself
_GROWING = frozenset({"up", "better"})


def nearness(one: Gist, other: Gist, language: Language) -> float:
    """How near two texts are: 0 where they are not, 1 where they only differ in forms of words, in
    little words and in order."""
    if say_apart(one, other):
        return 0
    mine, theirs, shared, narrowed = left_over(one, other, language)
    if one.denied != other.denied and not (
        turned_round(one, other)
        or _opposites(mine, theirs, language)
        or _stay(one, theirs)
        or _stay(other, mine)
        or _ends(one, mine)
        or _ends(other, theirs)
    ):
        return 0
    if not mine and not theirs:
        same_forms = {*one.written.values()} == {*other.written.values()}
        return (1 if same_forms else 0.99) if shared else 0
    if mine & one.names or theirs & other.names:
        return 0
    empty = light(language)
    enough = any(
        _enough(text.content - left - empty, shared)
        for text, left in ((one, mine), (other, theirs))
    )
    doing = bool(mine & one.done and theirs & other.done)
    if _other_people(one, mine, theirs, language) or _other_people(other, theirs, mine, language):
        return 0
    mine, theirs = mine - empty, theirs - empty
    if mine and theirs:  # samen in the one, elkaar in the other
        anyway = _optional("anyway", language)
        mine, theirs = (set(), set()) if mine | theirs <= anyway else (mine, theirs)
    if mine and theirs:
        return 0
    if not mine and not theirs:
        return 0.9 if enough else 0
    longer, shorter, added = (one, other, mine) if mine else (other, one, theirs)
    if narrowed or (shorter.marks - longer.marks) & _GROWING:
        return 0
    if turned_round(one, other):
        return 0
    who = added & longer.before & longer.people
    if who and shorter.before & shorter.people & longer.content:
        return 0  # ‘Ouders zien dat kinderen spelen’, ‘Kinderen spelen’
    added -= _may_be_added(added, longer, shorter, language)
    if not added:
        return 0.85 if enough else 0
    if added & longer.over:
        return 0
    if added <= longer.loose:
        return 0.8 if shared >= _LEAST_BESIDE else 0
    if added & (longer.describing | longer.people):
        return 0
    if (
        len(added) == 1
        and not doing
        and added <= longer.done - (_turning(language) - bringing(language))
        and len(shorter.content - empty) >= 2
    ):
        return 0.8
    part = shared / (shared + len(added))
    return part * 0.9 if part >= _ADDED and shared >= _LEAST_SHARED else 0


def _opposites(mine: set[str], theirs: set[str], language: Language) -> bool:
    """Whether the one says of something what is the opposite in the other: ‘niet gescheiden’ and
    ‘samen’. Both are taken away."""
    for pair in _opposite(language):
        for one, other in (pair, pair[::-1]):
            if one in mine and other in theirs:
                mine.remove(one)
                theirs.remove(other)
                return True
    return False


def _ends(one: Gist, mine: set[str]) -> bool:
    """Whether this one says in a verb what the other says with ‘niet’ or ‘geen’: stop smoking. The
    verb is taken away."""
    ending = frozenset() if one.denied else mine & one.done & _endings(one.language)
    mine -= ending
    return bool(ending)


@cache
def _endings(language: Language) -> frozenset[str]:
    return frozenset(root(word, language) for word in words(f"ending.{language}"))


def _other_people(one: Gist, mine: set[str], theirs: set[str], language: Language) -> bool:
    """Whether visitors in the one stand where residents stand in the other: these are a group as
    well, not everybody."""
    residents = root("inwoner", language)
    return residents in theirs and bool((mine - light(language)) & one.people)


def _stay(one: Gist, theirs: set[str]) -> bool:
    """Whether the one says that somebody stays, and the other that they do not leave. The leaving
    is taken away."""
    leaving = theirs & _leaving(one.language)
    if one.denied or one.apart.isdisjoint(_STAYING) or not leaving:
        return False
    theirs -= leaving
    return True


@cache
def _leaving(language: Language) -> frozenset[str]:
    own = root("verlaten", language)
    stays = root("blijven", language)
    pairs = _opposite(language)
    return frozenset({own, f"{own}{OTHERWISE}", *(a for a, b in pairs if b == stays)})


@cache
def _opposite(language: Language) -> tuple[tuple[str, str], ...]:
    pairs = (line.split() for line in lines(f"opposites.{language}"))
    return tuple((root(one, language), root(other, language)) for one, other in pairs)


@cache
def _turning(language: Language) -> frozenset[str]:
    """The words that have an opposite: whoever adds one says something else."""
    return frozenset(one for pair in _opposite(language) for one in pair)


def _enough(heavy: Set[str], shared: int) -> bool:
    """Whether what two texts share is enough to say that they are about one thing."""
    return len(heavy) >= 2 or bool(heavy and (shared >= 2 or len(min(heavy)) >= _LONG))


def _may_be_added(added: set[str], longer: Gist, shorter: Gist, language: Language) -> set[str]:
    """What one of two texts may say besides: what goes without saying, and whoever is always there
    where the rest is (pupils in a school)."""
    always, said = _implied(language), shorter.content
    return {
        word
        for word in added
        if word in _optional("anyway", language)
        or word in _optional("things", language)
        or (word in longer.done and word in _optional("verbs", language))
        or not said.isdisjoint(always.get(word, ()))
        or ("below" in longer.marks & shorter.marks and word in _young(language))
        or not shorter.content.isdisjoint(near(word, language))
        or _owns(longer.written[word], shorter, language)
    }


@cache
def _young(language: Language) -> frozenset[str]:
    """Who somebody below an age is."""
    return frozenset(root(word, language) for word in ("jongere", "kind", "youngster", "child"))


def _owns(written: str, other: Gist, language: Language) -> bool:
    """Whether a word is for whoever has or uses what the other text is about: kattenbezitters."""
    owner = _OWNER.search(written)
    return owner is not None and root(written[: owner.start()], language) in other.content


@cache
def _optional(kind: str, language: Language) -> frozenset[str]:
    return frozenset(root(word, language) for word in named(f"optional.{language}").get(kind, ()))


@cache
def _implied(language: Language) -> dict[str, frozenset[str]]:
    return {
        root(word, language): frozenset(root(one, language) for one in those)
        for word, those in named(f"implied.{language}").items()
    }
