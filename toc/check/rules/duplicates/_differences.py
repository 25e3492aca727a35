"""What keeps two texts apart, however alike their words are: the other way round, or counted
otherwise."""

from __future__ import annotations

from functools import cache

from toc.check.rules.duplicates._gist import Gist
from toc.check.rules.duplicates._lists import named, words
from toc.check.rules.duplicates._roots import root
from toc.core.words import Language

# One of these in one of the two texts only makes another text of it.
_TELLING = frozenset({"down", "worse"})
_BOUNDS = frozenset({"below", "above"})
_WAYS = frozenset({"up", "down"})
_COUNTING = frozenset({"share", "count", "mean"})
_WITH = frozenset({"met", "aan", "voor", "with", "to", "for"})
_TOWARDS = frozenset({"voor", "aan", "for", "to"})


def say_apart(one: Gist, other: Gist) -> bool:
    """Whether two texts say something else with the same words."""
    return (
        _marked_apart(one, other)
        or (not turned_round(one, other) and _ruled_apart(one, other))
        or _places_exchanged(one, other)
        or _earlier(one, other)
        or _earlier(other, one)
    )


def _earlier(one: Gist, other: Gist) -> bool:
    """Whether what is made in the one is carried out in the other: a plan."""
    mine, theirs = one.done - other.done, other.done - one.done
    return any(
        not mine.isdisjoint(first) and not theirs.isdisjoint(second)
        for first, second in _stages(one.language)
    )


@cache
def _stages(language: Language) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    if language != "nl":
        return ()
    return tuple(
        (
            frozenset(root(one, language) for one in first.split()),
            frozenset(root(one, language) for one in second),
        )
        for first, second in named("stages.nl").items()
    )


def _marked_apart(one: Gist, other: Gist) -> bool:
    """Whether the one goes down and the other does not, or the one counts people and the other
    says which share they are."""
    counted, elsewhere = one.marks & _COUNTING, other.marks & _COUNTING
    counts_else = bool(counted and elsewhere and not counted & elsewhere)
    if {*(one.marks & _BOUNDS), *(other.marks & _BOUNDS)} == _BOUNDS:
        return True
    # A share of the waste that is sorted is no share of the people who sort it.
    share_of_else = (
        "share" in one.marks & other.marks
        and bool(one.first and other.first)
        and (one.first in one.people) != (other.first in other.people)
    )
    differ = (one.marks ^ other.marks) & _TELLING
    # What falls to below a number is below it.
    differ -= {"down"} if "below" in one.marks & other.marks else set()
    differ -= {"down"} if turned_round(one, other) else set()
    return counts_else or share_of_else or bool(differ)


def turned_round(one: Gist, other: Gist) -> bool:
    """Whether the one is more of what the other is less of the opposite of: ‘Meer gezinnen zonder
    schulden’, ‘Minder gezinnen met schulden’."""
    if one.denied == other.denied or one.stays or other.stays:
        return False
    return one.marks & _WAYS == _WAYS - other.marks and len(one.marks & _WAYS) == 1


def _ruled_apart(one: Gist, other: Gist) -> bool:
    """Whether what is done by people in the one is done for them in the other."""
    for word in one.ruled.keys() & other.ruled.keys():
        mine, theirs = one.ruled[word], other.ruled[word]
        if _opposed(mine - theirs, theirs) or _opposed(theirs - mine, mine):
            return True
    if one.done == other.done and (_acted_on(one, other) or _acted_on(other, one)):
        return True
    if _exchanged(one, other) or _undergoes(one, other) or _undergoes(other, one):
        return True
    by_one, by_other = _by(one), _by(other)
    return bool(by_one and by_other and not by_one & by_other and by_one <= other.content)


def _acted_on(one: Gist, other: Gist) -> bool:
    """Whether who does something in the one has it done to them in the other: ‘Ouders praten met
    jongeren’, ‘Jongeren praten met ouders’, ‘We organiseren iets voor bewoners’."""
    actor = one.actor
    if not one.done:
        return False  # ‘Schippers hebben een ligplaats’, ‘Er is een ligplaats voor schippers’
    if not actor or actor not in other.content or actor == other.actor:
        return False
    return bool(other.actor in one.people or other.ruled.get(actor, frozenset()) & _TOWARDS)


def _undergoes(one: Gist, other: Gist) -> bool:
    """Whether what somebody does in the one is done to them in the other: ‘Leerlingen pesten’,
    ‘Leerlingen worden gepest’, ‘Inwoners kunnen reanimeren’, ‘Inwoners zijn gereanimeerd’."""
    same = one.undergone & (other.done - other.undergone)
    if same and _by(one) & other.after:
        return True  # ‘De hulp wordt bezocht door ouders’, ‘De hulp bezoekt ouders’
    if not same or one.before.isdisjoint(other.before & other.people):
        return False
    return not one.apart.isdisjoint(_GETTING) or not other.apart.isdisjoint(_ABLE)


_GETTING = frozenset({"wordt", "worden", "werd", "werden"})
_ABLE = frozenset({"kan", "kunnen"})


def _exchanged(one: Gist, other: Gist) -> bool:
    """Whether who does it in the one is with whom or to whom it is done in the other, and the
    other way round: ‘De politie deelt dat met scholen’, ‘Scholen delen dat met de politie’."""
    if not one.acting or not other.acting or one.acting[0] == other.acting[0]:
        return False
    if _turn(one, other):
        return True
    mine, theirs = one.acting[0], other.acting[0]
    return bool(
        one.ruled.get(theirs, frozenset()) & _WITH and other.ruled.get(mine, frozenset()) & _WITH
    )


def _turn(one: Gist, other: Gist) -> bool:
    """Whether who does it in the one has it done in the other, and the other way round:
    ‘Leraren leren van …’, ‘Artsen leiden verpleegkundigen op’."""
    does = {root for root, low in one.nouns.items() if low.endswith(_DOER)}
    able = one.people | other.people | _bodies(one.language) | does
    return bool(one.before & other.after & able and one.after & other.before & able)


_DOER = ("er", "ers", "aar", "aars", "ist", "isten")  # begeleider


@cache
def _bodies(language: Language) -> frozenset[str]:
    return frozenset(root(word, language) for word in words(f"bodies.{language}"))


def _places_exchanged(one: Gist, other: Gist) -> bool:
    """Whether two things have changed places: ‘van Arnhem naar Nijmegen’, ‘van Nijmegen naar
    Arnhem’."""
    if len(one.governors.keys() | other.governors.keys()) < 2 or _consists(one, other):
        return False
    if any(
        not one.governors[mine].isdisjoint(other.governors[theirs])
        for mine in one.governors.keys() & (other.before | other.after) - other.governors.keys()
        for theirs in other.governors.keys() & (one.before | one.after) - one.governors.keys()
    ):
        return True  # ‘woningen ombouwen tot kantoren’, ‘kantoren ombouwen tot woningen’
    moved = [
        (one.governors[root], other.governors[root])
        for root in one.governors.keys() & other.governors.keys()
        if one.governors[root].isdisjoint(other.governors[root])
    ]
    return any(
        not here.isdisjoint(then) and not there.isdisjoint(now)
        for here, there in moved
        for now, then in moved
    )


def _consists(one: Gist, other: Gist) -> bool:
    """‘Vrouwen in het bestuur’, ‘Het bestuur bestaat uit vrouwen’."""
    return not one.apart.union(other.apart).isdisjoint(_CONSISTING)


_CONSISTING = frozenset({"bestaan", "bestaat", "consist", "consists"})


def _opposed(some: frozenset[str], others: frozenset[str]) -> bool:
    return any(named("opposed").get(one, frozenset()) & others for one in some)


def _by(text: Gist) -> set[str]:
    return {word for word, by in text.ruled.items() if by & {"door", "by"}}
