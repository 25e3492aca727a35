"""Which word of a Dutch clause is its verb, and whether it is finite.

In the plural a finite verb looks like an infinitive: ‘Ouders helpen hun kinderen’ and ‘Ouders
helpen’. What stands before and after it decides, and where that leaves it open, what the verb
says.
"""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.dutch_agreement import agrees, ends_in_work, only_when, plural
from toc.check.reading.dutch_words import (
    BEFORE_A_NOUN,
    CARRYING,
    HELPING,
    NOUNS,
    PARTS,
    SUBJECTS,
    VERBAL,
    base_of,
)
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import known
from toc.check.reading.words import Sort, Word

_NO_DOING = word_set(
    "leven vertrouwen vermogen inkomen eten wezen teken examen gegeven belangen aanzien "
    "optreden verleden plannen planten kosten kopen daken delen zorgen werken eisen vragen "
    "onderdelen punten teams plaatsen bestanden leden kinderen mensen ouderen jongeren "
    "verenigingen acties tekorten lessen cursussen"
) - {"plannen", "zorgen"}


def place_of_verb(words: Sequence[Word]) -> tuple[int, bool] | None:
    """Where the verb of the clause stands, and whether it is finite."""
    sure = _sure(words)
    first = None
    for n in range(len(words) if sure is None else sure):
        base = _candidate(words, n)
        if base is None:
            continue
        if agrees(words, n, base):
            # A sure one after ‘en’ is that of a second statement.
            return (n, True) if sure is None or _joined(words, n, sure) else (sure, True)
        if first is None or _at_the_end(words, n, first):
            first = n
    if sure is not None:
        return sure, True
    return (first, False) if first is not None else None


def _joined(words: Sequence[Word], one: int, other: int) -> bool:
    return any(word.sort in (Sort.COORDINATOR, Sort.MARK) for word in words[one + 1 : other])


def _at_the_end(words: Sequence[Word], n: int, first: int) -> bool:
    """Whether the infinitive at `n` is the verb rather than an earlier word that looks like one:
    ‘proeven doen’, ‘huisbezoeken afleggen’, ‘meedoen makkelijker maken’."""
    both = (
        first == 0 and n + 1 == len(words) > 4 and kind_of(words[0].low, "nl") is VerbKind.PEOPLE
    )
    if both and words[2].sort in VERBAL and ends_in_work(words, 2):
        return True  # ‘Zwemmen en fietsen onder ouderen stimuleren’
    if first + 1 < len(words) and words[first + 1].low in ("van", "en", "of"):
        return False
    between = words[first + 1 : n]
    if first and n + 1 == len(words) and ends_in_work(words, first):
        return True
    if any(word.sort in (Sort.COORDINATOR, Sort.MARK, Sort.PREPOSITION) for word in between):
        return False
    return words[first].low not in HELPING and words[n].sort in VERBAL


def _candidate(words: Sequence[Word], n: int) -> str | None:
    """The base of a word that may be the infinitive or the plural form of the clause's verb."""
    word = words[n]
    base = base_of(word)
    if n and words[-1].sort is Sort.PARTICLE and word.sort is Sort.NOUN and word.plural:
        # ‘… ronden hun opleiding af’: a noun but for the part at the end
        apart = kind_of(words[-1].low + word.low, "nl") is not None
        if apart and words[n - 1].sort in NOUNS:
            return word.low
    if base is None or (n and _noun_like(words, n)):
        return None
    if n and word.text[0].isupper() and words[n - 1].sort is not Sort.MARK:
        return None
    if n == 0:
        return base if _leads(words) else None
    if word.sort in VERBAL:
        return base
    if words[0].low == "het" and n + 1 < len(words) and words[n + 1].low == "van" and n <= 3:
        if word.low in _NO_DOING and words[-1].sort is Sort.INFINITIVE:
            return None  # ‘Het vertrouwen van ondernemers herwinnen’
        return base if kind_of(base, "nl") is not None else None
    # A word that the vocabulary takes for a noun: ‘flitspalen plaatsen’, ‘bewoners leven’.
    if kind_of(base, "nl") is None or words[n - 1].sort not in (Sort.NOUN, Sort.NAME, Sort.NUMBER):
        return None
    return base


def _sure(words: Sequence[Word]) -> int | None:
    """The first word that can only be a finite verb."""
    for n, word in enumerate(words):
        second = Sort.FINITE in word.possible and word.low.endswith("t") and n > 0
        if second and n + 1 < len(words) and (only_when(words[:n]) or word.sort is Sort.FINITE):
            return n
        if word.sort is not Sort.FINITE and not (word.sort in VERBAL and word.low in CARRYING):
            continue
        beside = {words[m].low for m in (n - 1, n + 1) if 0 <= m < len(words)}
        if n == 0 and not beside & SUBJECTS:
            continue
        if beside & SUBJECTS:
            return n
        if word.low in CARRYING:
            if not _infinitive_place(words, n):
                return n
        elif not word.low.endswith(_INFINITIVES) and words[n - 1].sort not in BEFORE_A_NOUN:
            return n
    return None


_INFINITIVES = ("en", "gaan", "staan", "slaan", "doen", "zien")
"""A verb that a main clause takes apart stands whole only as infinitive: ‘Zuinig omgaan met’."""


def _infinitive_place(words: Sequence[Word], n: int) -> bool:
    """Whether a word like ‘doen’ or ‘gaan’ stands where an infinitive does."""
    if words[n].low in ("zijn", "worden", "hebben", "kunnen", "willen", "moeten", "mogen"):
        return words[n - 1].sort is Sort.TO
    if not words[n].low.endswith("n") or words[n].low == "kan":
        return False
    if words[n - 1].sort in BEFORE_A_NOUN:
        return True
    last = n + 1 == len(words) or words[n + 1].sort in (Sort.PREPOSITION, Sort.COORDINATOR)
    return last and not plural(words[:n])


def _noun_like(words: Sequence[Word], n: int) -> bool:
    """Whether the word only names a doing: ‘plezier in sporten’, ‘te verbeteren’."""
    m = n - 1
    while m > 0 and words[m].sort in (Sort.ADVERB, Sort.ADJECTIVE):
        m -= 1
    doubt = (
        words[m].sort is Sort.NOUN and not words[m].plural and Sort.ADJECTIVE in words[m].possible
    )
    if m > 0 and doubt and words[m - 1].sort is Sort.PREPOSITION:
        m -= 1
    before = words[m]
    if before.sort is Sort.TO:
        return True
    if before.sort is Sort.PREPOSITION:
        beside = m == n - 1 and before.low in PARTS
        whole = before.low + words[n].low
        return not beside or not (kind_of(whole, "nl") is not None or known(whole, "nl"))
    if _in_series(words, m):
        return True
    if before.sort is Sort.COORDINATOR and m >= 2 and words[m - 1].sort is Sort.NOUN:
        # ‘aandacht voor gezondheid en bewegen’
        k = m - 2
        while k > 0 and words[k].sort in (Sort.ADJECTIVE, Sort.DESCRIBING, Sort.ARTICLE):
            k -= 1
        last = n + 1 == len(words) or words[n + 1].sort is Sort.FINITE
        return words[k].sort is Sort.PREPOSITION and last
    return before.sort is Sort.ARTICLE and m > 0


def _in_series(words: Sequence[Word], m: int) -> bool:
    """Whether what follows the mark or ‘en’ at `m` is one more of the doings that a preposition
    governs: ‘tot zwemmen, sporten en bewegen’, ‘voor het melden, afhandelen en …’."""
    start = m
    while start >= 2 and (words[start].low == "," or words[start].low in ("en", "of")):
        if words[start - 1].sort not in VERBAL or not words[start - 1].low.endswith("n"):
            return False
        start -= 2
    if start == m:
        return False
    governed = words[start]
    if governed.low == "het" and start:
        return words[start - 1].sort is Sort.PREPOSITION
    single = governed.sort is Sort.PREPOSITION and governed.low not in PARTS
    return single and words[m].low == ","


def _both_of(words: Sequence[Word]) -> bool:
    """‘Inventariseren en bundelen van recepten’: two that the vocabulary takes for nouns."""
    if len(words) < 4 or words[3].low != "van" or words[0].low in _NO_DOING:
        return False
    both = (words[0].low, words[2].low)
    return all(one.endswith("en") and kind_of(one, "nl") is not None for one in both)


def _leads(words: Sequence[Word]) -> bool:
    """Whether the first word is an infinitive that says what is done: ‘Bijdragen aan’."""
    word = words[0]
    kind = kind_of(word.low, "nl")
    if len(words) == 1:
        return kind in (VerbKind.WORK, VerbKind.CHANGE) and word.sort in VERBAL
    after = words[1]
    if after.sort is Sort.MARK or after.low in ("en", "of"):
        if kind is not None and _both_of(words):
            return True
        return any(
            one.sort in VERBAL and one.low.endswith("n") and (kind is not None)
            for one in (*words[2:4], *(words[4:6] if after.low == "en" else ()))
        )
    if after.low == "van" and kind is None and word.sort is Sort.NOUN and known(word.low, "nl"):
        return False  # ‘Haven van de toekomst’
    if after.low in ("van", "dat"):
        return word.low not in _NO_DOING - {"planten", "plannen"}
    if kind is None:
        return word.sort in VERBAL and after.sort is not Sort.FINITE
    if word.sort in VERBAL:
        return word.low not in _NO_DOING or after.sort in (Sort.ARTICLE, Sort.NOUN)
    return word.low not in _NO_DOING and kind is not VerbKind.PEOPLE
