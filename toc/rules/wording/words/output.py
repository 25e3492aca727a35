"""Whether a text says that something was made or is there, and not what that changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.coordination import statements
from toc.reading.vocabulary import split_compound
from toc.rules.wording.words import entries, phrases, tokens, words
from toc.rules.wording.words.activity import by_organiser, first_noun
from toc.rules.wording.words.people import names_people

_BEING = frozenset(("zijn", "be"))
_OWNING = word_set("hebben beschikken willen have want")
_STANDING = word_set(
    "zijn staan liggen hangen komen rijden varen bestaan verrijzen be stand exist"
)
_SERVING = word_set(
    "bedienen rijden varen draaien functioneren vertellen tonen serve run operate cover"
)
"""What a thing that is there does."""
_KNOWN = word_set("de het deze die dit dat hun the this these their")
_OF_TEXTS = word_set("verspreiden schrijven houden maken write hold make")
"""Verbs whose participle after a noun says more of it: ‘evenementen verspreid over de stad’."""
_PERSONAL = word_set("contract contracten certificaat certificate contracts account app apps")
"""Products that people have for themselves."""
_HELPING = word_set("zijn worden hebben be have")
_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_BUILDING = word_set(
    "realiseren bouwen aanleggen opleveren plaatsen planten build deliver plant install"
)
_MADE_SO = word_set("actueel compleet volledig definitief up-to-date complete")
_OF_PEOPLE = word_set("netwerk netwerken network networks organisatie organisation")
"""Things that people have of themselves as well: ‘een sterk netwerk’."""
_PLACES = word_set(
    "afdeling afdelingen instelling instellingen locatie locaties opleiding opleidingen "
    "ziekenhuis provincie waterschap veiligheidsregio vereniging club clubs haven kazerne "
    "department hospital region county port college university ward parish "
    "wijk wijken buurt buurten kern kernen dorp dorpen gemeente gemeenten stad regio school "
    "scholen basisscholen verenigingen village villages district districts neighbourhood "
    "neighbourhoods town towns municipality municipalities schools"
)
_IN_ORDER = frozenset(("orde", "order", "beeld", "scherp", "peil"))
_ONE = frozenset(("één", "single"))


@lru_cache(maxsize=1 << 14)
def output(text: str, language: Language) -> tuple[str, str]:
    """What was made or done (`done`: its verb as it stands) or is only there (`thing`: its name);
    twice empty where a text says neither.

    >>> output("Er is een wijkplan vastgesteld", "nl"), output("Een wijkplan", "nl")
    (('done', 'vastgesteld'), ('thing', 'wijkplan'))
    """
    if not words("experiences", language).isdisjoint(tokens(text)):
        return "", ""
    _, _, outcome = text.partition(": ")
    says = bool(outcome) and clause(outcome, language).form is Form.SENTENCE
    if says and names_people(outcome, language):
        return "", ""  # ‘Brieven zijn herschreven: huurders bellen minder’
    for piece in statements(text, language) or (text,):
        found = _one(piece, language)
        if found[0]:
            return found
    return "", ""


def _one(text: str, language: Language) -> tuple[str, str]:
    read = clause(text, language)
    if read.form is Form.DONE:
        made = read.verb.base in words("making", language)
        return ("done", read.verb.said) if made else ("", "")
    if read.form is Form.NAMED:
        return _named(read, language) or ("", "")
    if read.form is not Form.SENTENCE:
        return "", ""
    return _done(read, language) or _counted(read, language) or _there(read, language) or ("", "")


def _named(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Een wijkplan’, ‘Nieuwe sporthal gereed’, ‘Een door de raad vastgestelde kaart’."""
    said = read.words
    if _compares(read) or not said:
        return None
    head = first_noun(said)
    if head is not None and _is_product(said[head], language):
        return ("thing", said[head].low) if said[head].low not in _OF_PEOPLE else None
    ready = phrases("ready", language).all_in(tuple(word.low for word in said))
    if ready and head is not None and ready[-1].start > head and _ends_in(said, ready[-1].words):
        people = names_people(said[head].text, language)
        return None if people or said[head].low in _OF_PEOPLE else ("thing", ready[-1].words)
    if read.rest:
        return None
    for n, word in enumerate(said):
        made = _made(word, language) and word.lemma not in _OF_TEXTS
        after = said[n + 1 :]
        ends = not after or after[0].sort in (Sort.PREPOSITION, Sort.NUMBER)
        behind = n > 0 and said[n - 1].sort in _NOUNS and word.sort is not Sort.DESCRIBING
        if made and behind and ends:
            return "done", word.low
        if made:
            place = _head(after, language)
            if place is not None and _is_product(after[place], language):
                return "thing", after[place].low
    return None


def _made(word: Word, language: Language) -> bool:
    """Whether a word is the past participle of a verb of making."""
    if word.sort in (Sort.PARTICIPLE, Sort.DESCRIBING):
        return word.lemma in words("making", language)
    if language == "nl" or word.sort is not Sort.ADJECTIVE or not word.low.endswith("ed"):
        return False
    bases = {word.lemma, word.low.removesuffix("d"), word.low.removesuffix("ed")}
    return bool(bases & words("making", "en"))


def _head(said: Sequence[Word], language: Language) -> int | None:
    """Where the noun stands that a sentence goes on with: past when (‘in 2027’) and, in English,
    past the nouns before the one that names the thing (‘a flood plan’)."""
    n = 0
    while n < len(said) and said[n].sort not in _NOUNS:
        if said[n].sort is Sort.MARK:
            return None
        if said[n].sort is Sort.PREPOSITION:
            if n + 1 >= len(said) or said[n + 1].sort is not Sort.NUMBER:
                return None
            n += 1
        n += 1
    while language == "en" and n + 1 < len(said) and said[n + 1].sort in _NOUNS:
        n += 1
    return n if n < len(said) else None


def _done(read: Clause, language: Language) -> tuple[str, str] | None:
    first, last = read.verbs[0], read.verbs[-1]
    if len(read.verbs) < 2 or last.sort is not Sort.PARTICIPLE or first.base not in _HELPING:
        return None
    before = read.words[last.at[0] - 1].sort
    if last.base in ("maken", "make") and before is Sort.ADJECTIVE:
        return None  # ‘weerbaar gemaakt’
    if last.base == "aansluiten" and names_people(_said(read), language):
        return None  # ‘Bewoners zijn aangesloten bij een club’
    return ("done", last.said) if last.base in words("making", language) else None


def _said(read: Clause) -> str:
    return " ".join(read.words[n].text for n in read.subject)


def _counted(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘In 2030 bouwen wij 900 woningen’."""
    verb = read.verbs[-1]
    if verb.base not in _BUILDING or not by_organiser(read, language):
        return None
    after = read.words[verb.at[-1] + 1 :] if len(read.verbs) == 1 else read.words
    numbers = [
        word
        for before, word in zip((None, *after), after, strict=False)
        if word.sort is Sort.NUMBER and (before is None or before.sort is not Sort.PREPOSITION)
    ]
    return ("done", verb.said) if numbers else None


def _there(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Er is een loket’, ‘De gemeente heeft een loket’, ‘Het loket is open’."""
    if len(read.verbs) != 1 or _compares(read):
        return None
    base = read.verbs[0].base
    subject = [read.words[n] for n in read.subject]
    after = read.words[read.verbs[0].at[-1] + 1 :]
    owner = _first_part(subject)
    found = None
    if base in _BEING:
        found = _ready(owner, after, language)
    if not found and base in _STANDING:
        found = _stands(read, after, language)
    if not found and base in _OWNING:
        found = _owned(read, owner, after, language)
    if not found and any(_is_facility(word, language) for word in owner):
        if base in ("open", "openen", "opengaan"):
            return "done", read.verbs[0].said
        named = [word for word in owner if word.sort in _NOUNS][-1]
        if base in _SERVING and _is_facility(named, language):
            return "thing", named.low
    return found


def _first_part(subject: Sequence[Word]) -> list[Word]:
    """The words of a subject up to what says more of it: ‘het buurthuis’ of ‘in Oost’."""
    for n, word in enumerate(subject):
        if word.sort is Sort.PREPOSITION:
            return list(subject[:n])
    return list(subject)


def _ready(
    owner: Sequence[Word], after: Sequence[Word], language: Language
) -> tuple[str, str] | None:
    """‘Het loket is open’, ‘De gids is beschikbaar’."""
    said = tokens(" ".join(word.text for word in after))
    things = [word for word in owner if _is_facility(word, language)]
    for name in ("ready", "present"):
        ready = phrases(name, language).all_in(said)
        if ready and _ends_in(after, ready[-1].words):
            people = names_people(" ".join(word.text for word in owner), language)
            if things or (name == "ready" and not people):
                return "thing", ready[-1].words
    if _MADE_SO & {word.low for word in after} and things:
        return "thing", things[0].low
    return None


def _stands(read: Clause, after: Sequence[Word], language: Language) -> tuple[str, str] | None:
    """‘Er is een loket’, ‘Aan het plein staat een buurthuis’."""
    first = read.words[0]
    place = _head(after, language)
    if place is None:
        return None
    there = first.low in ("er", "there", "hier", "daar")
    single = any(word.low in _ONE for word in after[:2])
    if there and single:
        named = [word for word in after if _is_facility(word, language)]
        return "thing", (named[0] if named else after[place]).low
    known = any(word.low in _KNOWN for word in after[:place])
    behind = after[place + 1].sort if place + 1 < len(after) else None
    quality = behind in (Sort.ADJECTIVE, Sort.PARTICIPLE, Sort.DESCRIBING, Sort.INFINITIVE)
    inverted = there or first.sort in (Sort.PREPOSITION, Sort.ADVERB)
    if inverted and not known and not quality and _is_facility(after[place], language):
        return "thing", after[place].low
    return None


def _owned(
    read: Clause, owner: Sequence[Word], after: Sequence[Word], language: Language
) -> tuple[str, str] | None:
    """‘De regio heeft een crisisplan’, ‘Alle clubs beschikken over een jaarplan’."""
    if any(word.low in _IN_ORDER for word in after):
        return None
    over = [n for n, word in enumerate(after) if word.low == "over"]
    if over and read.verbs[0].base == "beschikken":
        object_ = after[over[0] + 1 :]
        place = _head(object_, language)
        mine = place is None or object_[place].low in (_OF_PEOPLE | _PERSONAL)
        if place is not None and not mine and _is_facility(object_[place], language):
            return "thing", object_[place].low
        return None
    place = _head(after, language)
    if place is None:
        return None
    thing = any(word.low in _PLACES or _is_facility(word, language) for word in owner)
    if not (thing or by_organiser(read, language)):
        return None
    return ("thing", after[place].low) if _is_facility(after[place], language) else None


def _ends_in(after: Sequence[Word], ready: str) -> bool:
    """Whether a sentence ends so, or goes on with when or where."""
    said = [word.low for word in after]
    parts = ready.split()
    for n in range(len(said) - len(parts) + 1):
        if said[n : n + len(parts)] == parts:
            rest = after[n + len(parts) :]
            return not rest or (
                rest[0].sort is Sort.PREPOSITION and rest[-1].sort in (Sort.NUMBER, Sort.NOUN)
            )
    return False


def _compares(read: Clause) -> bool:
    return any(word.sort is Sort.COMPARATIVE for word in read.words)


def _is_product(word: Word, language: Language) -> bool:
    if word.sort not in _NOUNS and word.sort is not Sort.OTHER:
        return False
    products = words("products", language)
    if word.low in products or word.lemma.lower() in products:
        return True
    return language == "nl" and any(
        word.low.endswith(one) for one in _endings(language) if len(word.low) > len(one) + 2
    )


def _is_facility(word: Word, language: Language) -> bool:
    """Whether a word names a product or a facility."""
    if word.sort not in _NOUNS and word.sort is not Sort.OTHER:
        return False
    if _is_product(word, language):
        return True
    listed = words("facilities", language)
    return (
        word.low in listed
        or word.lemma.lower() in listed
        or (language == "nl" and split_compound(word.low, "nl")[-1] in listed)
    )


@lru_cache(maxsize=4)
def _endings(language: Language) -> tuple[str, ...]:
    return tuple(one for one in entries("products", language) if len(one) > 3)
