"""Which nouns name a thing that a programme delivers: a product, a facility, somebody with a
task."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.vocabulary import split_compound
from toc.check.rules.wording.words import entries, words
from toc.core.words import Language

NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_OF_PEOPLE = word_set("netwerk netwerken network networks organisatie organisation")
PERSONAL = word_set("contract contracten certificaat certificate contracts account app apps")
"""Products that people have for themselves."""
_PLACES = word_set(
    "afdeling afdelingen instelling instellingen locatie locaties opleiding opleidingen "
    "ziekenhuis provincie waterschap veiligheidsregio vereniging club clubs haven kazerne "
    "department hospital region county port college university ward parish branch branches "
    "wijk wijken buurt buurten kern kernen dorp dorpen gemeente gemeenten stad regio school "
    "scholen basisscholen verenigingen village villages district districts neighbourhood "
    "neighbourhoods town towns municipality municipalities schools team teams klas klassen groep "
    "groepen campus stadhuis bedrijf bedrijven"
)


_NO_PRODUCT = word_set(
    "watersysteem ecosysteem natuursysteem bodemsysteem rechtssysteem zorgsysteem voedselsysteem "
    "immuunsysteem ecosystem bomenbestand visbestand vogelbestand wildbestand woningbestand "
    "ledenbestand personeelsbestand soortenbestand huizenbestand veebestand"
)
"""What nobody delivers: ‘Een robuust watersysteem’."""


def is_product(word: Word, language: Language) -> bool:
    """Whether a word names a product: ‘wijkplan’, ‘jaarrapportage’."""
    if word.sort not in NOUNS and word.sort is not Sort.OTHER:
        return False
    products = words("products", language)
    if word.low in _NO_PRODUCT:
        return False
    if word.low in products or word.lemma.lower() in products:
        return True
    return language == "nl" and any(
        word.low.endswith(one) for one in _endings(language) if len(word.low) > len(one) + 2
    )


def is_facility(word: Word, language: Language) -> bool:
    """Whether a word names a product or a facility: ‘buurthuis’, ‘voetgangersbrug’."""
    if word.sort not in NOUNS and word.sort is not Sort.OTHER:
        return False
    return is_product(word, language) or _listed(word, "facilities", language)


def is_post(word: Word, language: Language) -> bool:
    """Whether a word names somebody by a task that others gave: ‘wijkcoach’, ‘beheerder’."""
    return word.sort in NOUNS and _listed(word, "posts", language)


def is_place(word: Word, language: Language) -> bool:
    """Whether a word names a place or an organisation that has things: ‘elke wijk’."""
    low = word.low
    if low in _PLACES or (language == "nl" and split_compound(low, "nl")[-1] in _PLACES):
        return True
    return is_facility(word, language)


def of_people(word: Word, language: Language) -> bool:
    """Whether people have such a thing of themselves as well: ‘een sterk netwerk’."""
    last = split_compound(word.low, "nl")[-1] if language == "nl" else word.low
    return word.low in _OF_PEOPLE or last in _OF_PEOPLE


def head_noun(said: Sequence[Word], language: Language) -> int | None:
    """Where the noun stands that a sentence goes on with: past when (‘in 2027’), past who did it
    (‘een door de raad vastgesteld plan’) and, in English, past the nouns before the one that names
    the thing (‘a flood plan’)."""
    n = 0
    while n < len(said) and said[n].sort not in NOUNS:
        if said[n].sort is Sort.MARK:
            return None
        if said[n].sort is Sort.PREPOSITION:
            after = _past_who(said, n)
            if after is None:
                return None
            n = after
        n += 1
    while language == "en" and n + 1 < len(said) and said[n + 1].sort in NOUNS:
        n += 1
    return n if n < len(said) else None


def _past_who(said: Sequence[Word], n: int) -> int | None:
    if n + 1 < len(said) and said[n + 1].sort is Sort.NUMBER:
        return n + 1
    if said[n].low == "door":
        done = [m for m in range(n + 1, min(n + 6, len(said))) if said[m].sort is Sort.DESCRIBING]
        return done[0] if done else None
    return None


def _listed(word: Word, name: str, language: Language) -> bool:
    listed = words(name, language)
    return (
        word.low in listed
        or word.lemma.lower() in listed
        or (language == "nl" and split_compound(word.low, "nl")[-1] in listed)
    )


@lru_cache(maxsize=4)
def _endings(language: Language) -> tuple[str, ...]:
    return tuple(one for one in entries("products", language) if len(one) > 3)
