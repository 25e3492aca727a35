"""A tie between people that is ‘versterkt’ or ‘geborgd’: nobody sees what is done for it."""

from __future__ import annotations

import re

from toc.check.reading import Sort, Word

_GAP = 5
"""So many words may stand between a tie and its verb."""

_STRENGTHENING = frozenset(
    {"versterk", "verstev", "verdiep", "borg", "waarborg", "intensiver", "bestendig", "bevorder"}
)
_WIDENING = frozenset({"verbre", "verbeter", "optimaliser"})
"""How the verbs begin that say of a tie that it gets better, and not what anybody does for it."""
_TIE = re.compile(
    r"(?:\w*samenwerking|(?:ver)?binding|verbondenheid|relatie|\w*netwerk|betrokkenheid|afstemming"
    r"|band|partnerschap|wisselwerking)(?:en|s)?"
)
_OF_PEOPLE = re.compile(
    r"(?:\w*samenwerking|betrokkenheid|afstemming|relatie|\w+netwerk)(?:en|s)?"
)
"""What is wider or better among people; a ‘verbinding’ or ‘band’ may be a road or a belt."""
_PIPED = re.compile(
    r"(?:wifi|computer|kabel|energie|warmte|stroom|elektriciteits|glasvezel|fiets|wegen|riool|leiding|water|gas|bus|"
    r"spoor|hoogspannings|route|wandel|data)\w*netwerk(?:en)?"
)
_BETWEEN = frozenset({"de", "het", "een", "van", "onze", "hun", "deze", "en"})


def ties_made_better(reading: list[Word]) -> list[tuple[int, str]]:
    """‘De samenwerking met … borgen’, ‘Versterken van de verbinding’: a tie that is made better.
    Where it begins among the words, and how the text has it."""
    found: list[tuple[int, str]] = []
    for at, word in enumerate(reading):
        if not _TIE.fullmatch(word.low) or _PIPED.fullmatch(word.low):
            continue
        before = at - 1
        while before > 0 and _stands_between(reading[before]):
            before -= 1
        front = before >= 0 and _strengthens(reading[before], word)
        behind = next((n for n in range(at + 1, len(reading)) if _ends_here(reading, n)), None)
        if front:
            found.append((before, " ".join(one.low for one in reading[before : at + 1])))
        elif behind is not None and behind - at <= _GAP and _strengthens(reading[behind], word):
            found.append((at, f"{word.low} … {reading[behind].low}"))
    return found


def _stands_between(word: Word) -> bool:
    return word.low in _BETWEEN or word.sort in (Sort.ADJECTIVE, Sort.DESCRIBING)


def _ends_here(reading: list[Word], at: int) -> bool:
    return reading[at].sort in (Sort.INFINITIVE, Sort.NOMINAL, Sort.FINITE, Sort.PARTICIPLE)


def _strengthens(word: Word, tie: Word) -> bool:
    if word.sort is Sort.PARTICIPLE or not word.low.endswith(("en", "ing")):
        return False
    wider = _WIDENING if _OF_PEOPLE.fullmatch(tie.low) else frozenset()
    return word.low.startswith((*_STRENGTHENING, *wider))
