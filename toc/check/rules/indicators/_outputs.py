"""Whether an indicator counts what a programme itself makes or does."""

from __future__ import annotations

import re

from toc.check.reading.patterns import Seldom
from toc.check.rules.indicators._words import words

_WORD = re.compile(r"%|#|[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\w.,+-]*")

_UNIT = (
    r"(?:(?:vierkante |strekkende |square )?"
    r"(?:uren|uur|hours|kilomet(?:er|re)s?|km|met(?:er|re)s?|hectare[ns]?|ha|m2))"
)
_NUMBER = Seldom(
    rf"(?:(?:het |de |the |a )?(?:totale? |total |gemiddelde? |average )?"
    rf"(?:aantal(?:len)?|number of|count of|numbers of|#)(?=\s)\s*(?:{_UNIT}\s+(?:of )?)?"
    rf"|{_UNIT}\s+(?:of )?)",
    re.IGNORECASE,
)
_SHARE = Seldom(r"(?:percentage|aandeel|deel|share|%)\s+(?:of )?", re.IGNORECASE)

_ENDS = frozenset(
    {
        *("aan", "bij", "binnen", "door", "in", "met", "naar", "om", "onder", "op", "over", "per"),
        *("rond", "tot", "tussen", "uit", "van", "voor"),
        *("about", "across", "among", "at", "by", "during", "for", "from", "of", "on", "to"),
        *("under", "with", "within"),
    }
)
"""Behind these words stands where, for whom or by whom."""

_CLAUSE = frozenset(
    {"dat", "die", "waar", "waarbij", "waarin", "waarna", "waarmee"}
    | {"that", "which", "where", "who"}
)
_DONE_BY = frozenset(
    {"is", "zijn", "wordt", "worden", "werd", "werden", "was", "were", "are", "been", "be"}
)
_NEW = frozenset({"nieuw", "nieuwe", "new", "extra", "additional", "meer"})
_STAFF = frozenset(
    {"docenten", "leraren", "leerkrachten", "agenten", "wijkagenten", "handhavers", "boa's"}
    | {"begeleiders", "coaches", "verpleegkundigen", "consulenten", "toezichthouders"}
    | {"teachers", "officers", "nurses", "counsellors", "inspectors"}
)
"""‘Aantal extra docenten’ counts whom somebody took on."""
_FINISHED = frozenset(
    {"uitgevoerde", "gerealiseerde", "afgeronde", "opgeleverde", "voltooide", "implemented"}
    | {"completed", "delivered"}
)
_TAIL = 6
"""A word of so many letters also counts as the last part of a compound."""


def counts_outputs(text: str) -> bool:
    """Whether a text counts work by its form or its noun: ‘Aantal gehouden lessen’, ‘Workshops’,
    ‘Realisatie van speelplekken’, ‘Number of guides trained’. What is counted in a clause
    (‘aantal bijeenkomsten waarna …’) may well be the change, unless that says that it was done.

    >>> counts_outputs("Aantal te planten bomen"), counts_outputs("Aantal jongeren met werk")
    (True, False)
    """
    number = _NUMBER.compiled.match(text)
    share = _SHARE.compiled.match(text)
    opening = number or share
    said = [word.lower() for word in _WORD.findall(text[opening.end() :] if opening else text)]
    head, clause = _split(said)
    if not head:
        return False
    if share and not number:
        finished = clause is not None and _carried_out(clause) and any(map(_is_output, head))
        return finished or (head[0] in _FINISHED and clause is None)
    if clause is not None:
        if number is not None and _took_lessons(clause):
            return True
        done = not _DONE_BY.isdisjoint(clause) and not words("work_done").isdisjoint(clause)
        return number is not None and done
    if number is None:
        # ‘Wells drilled’; in Dutch the participle comes first: ‘Geboorde putten’.
        finished = len(head) > 1 and head[-1] in words("work_done")
        made = head[0] in words("making") and not (len(head) > 1 and head[0].endswith(_OF_A_NAME))
        return made or _was_done(head[:1]) or finished or _is_output(head[0])
    return (
        head[0] == "te"
        or "te" in head[1:3]
        or _was_done(head)
        or any(map(_is_output, head))
        or (head[0] in _NEW and any(map(_is_built, head[1:])))
        or (head[0] in ("extra", "additional") and not _STAFF.isdisjoint(head[1:]))
    )


_OF_A_NAME = ("tion", "sion", "ment")
"""In English the last noun names the thing: ‘Distribution system losses’."""


def _carried_out(clause: list[str]) -> bool:
    """‘… van de maatregelen dat is uitgevoerd’."""
    done = any(f"{word}e" in _FINISHED or word in _FINISHED for word in clause)
    return done and not _DONE_BY.isdisjoint(clause)


def _took_lessons(clause: list[str]) -> bool:
    """‘Aantal leraren dat de cursus heeft gevolgd’: what somebody gave."""
    followed = not _FOLLOWED.isdisjoint(clause)
    return followed and any(word.endswith(_LESSONS) for word in clause)


_FOLLOWED = frozenset({"gevolgd", "bijgewoond", "deelgenomen", "volgde", "volgden", "attended"})
_LESSONS = (
    "training", "trainingen", "cursus", "cursussen", "workshop", "workshops", "webinar",
    "bijscholing", "bijeenkomst", "bijeenkomsten", "voorlichting", "webinars",
)  # fmt: skip


def _split(said: list[str]) -> tuple[list[str], list[str] | None]:
    """What is counted, and the clause that says more of it."""
    for place, word in enumerate(said):
        if word in _CLAUSE:
            return said[:place], said[place + 1 :] or None
        if word in _ENDS and place:
            later = [at for at in range(place, len(said)) if said[at] in _CLAUSE]
            return said[:place], (said[later[0] + 1 :] or None) if later else None
    return said, None


def _was_done(head: list[str]) -> bool:
    if not _TIES.isdisjoint(head) or any(word.endswith(_SHIPS) for word in head):
        return False
    return any(
        _is_done(word) and not (at and head[at - 1] in _HOW_WELL) for at, word in enumerate(head)
    )


_TIES = frozenset({"marriages", "tenancies", "contacten", "relaties", "huwelijken"})
_SHIPS = ("friendships", "relationships", "vriendschappen")
"""‘Number of friendships maintained’ is how people live together, and no work."""


_HOW_WELL = frozenset({"goed", "slecht", "beter", "well", "badly", "poorly", "better"})
"""‘Goed onderhouden woningen’ says how they are, and no work."""


def _is_done(word: str) -> bool:
    return word in words("work_done") or word.removesuffix("e") in words("work_done")


def _is_output(word: str) -> bool:
    return _listed(word, "outputs")


def _is_built(word: str) -> bool:
    return _listed(word, "built_things")


def _listed(word: str, name: str) -> bool:
    listed = words(name)
    return word in listed or any(word.endswith(one) for one in listed if len(one) >= _TAIL)
