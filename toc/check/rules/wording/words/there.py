"""Whether a text says that a thing is there, that somebody has it, or that it is ready."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, Verb
from toc.check.rules.wording.words import phrases, tokens
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.things import (
    NOUNS,
    PERSONAL,
    head_noun,
    is_facility,
    is_place,
    is_post,
    of_people,
)
from toc.core.words import Language

_BEING = frozenset(("zijn", "be"))
_OWNING = word_set("hebben beschikken tellen willen have want")
_STANDING = word_set(
    "zijn staan liggen hangen komen rijden varen bestaan verrijzen verschijnen zitten be stand "
    "exist"
)
_PUT = word_set("staan liggen zitten verrijzen stand")
"""What is put somewhere, so that ‘er staat een …’ names a thing of any kind."""
_SERVING = word_set(
    "bedienen rijden varen draaien functioneren vertellen tonen verbinden ontsluiten serve run "
    "operate cover"
)
"""What a thing that is there does."""
_KNOWN = word_set("de het deze die dit dat hun the this these their")
_THERE = word_set("er there hier daar")
_ABSTRACT = word_set(
    "kans kansen taak taken nadruk focus druk uitdaging uitdagingen basis verantwoordelijkheid "
    "accent prioriteit spanning rem belang mensen kinderen inwoners bewoners jongeren"
)
"""‘Er ligt een kans’ names no thing."""
_AREAS = word_set("hectare kilometer meter vierkante km ha hectares kilometres")
_MADE_SO = word_set("actueel compleet volledig definitief up-to-date complete")
_IN_ORDER = frozenset(("orde", "order", "beeld", "scherp", "peil"))
_ROOM = word_set("ruimte plaats plek room space")
_ONE = frozenset(("één", "single"))
_QUALITY = (Sort.ADJECTIVE, Sort.PARTICIPLE, Sort.DESCRIBING, Sort.INFINITIVE)
_EVERY = word_set("elk elke ieder iedere alle every each all")
_WHEN = word_set("eind begin medio halverwege uiterlijk elk elke ieder iedere every each")


def there(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Er is een loket’, ‘De gemeente heeft een loket’, ‘Het loket is open’."""
    if len(read.verbs) != 1 or _compares(read):
        return None
    verb = read.verbs[0]
    subject = [read.words[n] for n in read.subject]
    after = read.words[verb.at[-1] + 1 :]
    owner = _first_part(subject)
    found = _in_force(read, verb, owner, language)
    if verb.base == "bijkomen" and any(word.sort is Sort.NUMBER for word in subject):
        added = [word for word in subject if is_facility(word, language)]
        return ("thing", added[-1].low) if added else None  # ‘Er komen 20 speeltuinen bij’
    if verb.base in _BEING and not found:
        found = _ready(owner, after, language)
    if not found and verb.base in _STANDING:
        found = _stands(read, after, language) or _put(read, owner, after, language)
    if not found and verb.base in _OWNING:
        found = _owned(read, owner, language)
    if not found and any(is_facility(word, language) for word in owner):
        if verb.base in ("open", "openen", "opengaan"):
            return "done", verb.said
        named = [word for word in owner if word.sort in NOUNS][-1]
        if verb.base in _SERVING and is_facility(named, language):
            return "thing", named.low
    return found


_FORCES = (
    ("treden", ("in", "werking")),
    ("gaan", ("van", "start")),
    ("openen", ("deuren",)),
    ("come", ("into", "force")),
    ("take", ("effect",)),
    ("enter", ("into", "force")),
)


def _in_force(
    read: Clause, verb: Verb, owner: Sequence[Word], language: Language
) -> tuple[str, str] | None:
    """‘De verordening treedt in werking’, ‘Het keurmerk gaat in’, ‘Het depot opent de deuren’."""
    lows = [word.low for word in read.words]
    for base, parts in _FORCES:
        here = range(verb.at[-1] + 1, len(lows) - len(parts) + 1)
        if verb.base == base and any(tuple(lows[n : n + len(parts)]) == parts for n in here):
            return "done", f"{verb.said} … {' '.join(parts)}"
    things = any(is_facility(word, language) for word in owner)
    if things and verb.base in ("ingaan", "gaan") and lows[-1] in ("in", "open"):
        return "done", verb.said if "…" in verb.said else f"{verb.said} … {lows[-1]}"
    return None


def ends_in(after: Sequence[Word], ready: str) -> bool:
    """Whether a sentence ends so, or goes on with when or where."""
    said = [word.low for word in after]
    parts = ready.split()
    for n in range(len(said) - len(parts) + 1):
        if said[n : n + len(parts)] == parts:
            rest = [word for word in after[n + len(parts) :] if word.sort is not Sort.MARK]
            return not rest or (
                rest[0].sort is Sort.PREPOSITION and rest[-1].sort in (Sort.NUMBER, Sort.NOUN)
            )
    return False


def _compares(read: Clause) -> bool:
    return any(word.sort is Sort.COMPARATIVE for word in read.words)


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
    things = [word for word in owner if is_facility(word, language)]
    for name in ("ready", "present"):
        ready = phrases(name, language).all_in(said)
        if ready and ends_in(after, ready[-1].words) and not _for_whom(after, language):
            people = names_people(" ".join(word.text for word in owner), language)
            if things or (name == "ready" and not people):
                return "thing", ready[-1].words
    if _MADE_SO & {word.low for word in after} and things:
        return "thing", things[0].low
    return None


def _for_whom(after: Sequence[Word], language: Language) -> bool:
    """‘Open voor mensen met een beperking’, ‘klaar voor een storm’: for whom or what."""
    places = [n for n, word in enumerate(after) if word.low in ("voor", "for", "to")]
    said = " ".join(word.text for word in after[places[0] + 1 :]) if places else ""
    named = bool(said) and names_people(said, language)
    special = named and after[places[0] + 1].low not in _ANYBODY
    return special or (bool(places) and after[places[0] - 1].low in ("klaar", "ready"))


_ANYBODY = word_set("publiek bezoekers iedereen alle everyone all")


def _stands(read: Clause, after: Sequence[Word], language: Language) -> tuple[str, str] | None:
    """‘Er is een loket’, ‘Aan het plein staat een buurthuis’."""
    first = read.words[0]
    beside = bool(after) and after[0].low in _THERE
    after = after[1:] if beside else after
    place = head_noun(after, language)
    if place is None:
        return None
    is_there = beside or first.low in _THERE
    single = any(word.low in _ONE for word in after[:2])
    if is_there and single:
        named = [word for word in after if is_facility(word, language)]
        return "thing", (named[0] if named else after[place]).low
    known = any(word.low in _KNOWN for word in after[: min(place, 2)])
    behind = after[place + 1].sort if place + 1 < len(after) else None
    led = first.sort in (Sort.PREPOSITION, Sort.ADVERB) or first.low in _WHEN
    if known or behind in _QUALITY or not (is_there or led):
        return None
    thing = after[place]
    put = is_there and read.verbs[0].base in _PUT and _indefinite(after[:place])
    if put and thing.low in _AREAS:
        return "thing", after[-1].low
    if put and thing.low not in _ABSTRACT and not thing.low.endswith(("heid", "ing")):
        return "thing", thing.low
    listed = is_facility(thing, language) or (is_there and is_post(thing, language))
    return ("thing", thing.low) if listed else None


def _indefinite(before: Sequence[Word]) -> bool:
    return any(word.low in ("een", "a", "an") or word.sort is Sort.NUMBER for word in before)


def _put(
    read: Clause, owner: Sequence[Word], after: Sequence[Word], language: Language
) -> tuple[str, str] | None:
    """‘Het personeelsplan ligt er’, ‘Een park met 24 huizen staat in Oost’."""
    if read.verbs[0].base not in _PUT or not after or read.subject.start >= read.verbs[0].at[0]:
        return None
    head = head_noun(owner, language)
    where = after[0].low in (*_THERE, "online") and len(after) == 1
    where = where or (after[0].sort is Sort.PREPOSITION and after[-1].sort in NOUNS)
    if head is None or not where or not is_facility(owner[head], language):
        return None
    return "thing", owner[head].low


def _owned(read: Clause, owner: Sequence[Word], language: Language) -> tuple[str, str] | None:
    """‘De regio heeft een crisisplan’, ‘Alle clubs beschikken over een jaarplan’."""
    start = max(read.verbs[0].at[-1] + 1, read.subject.stop if read.subject else 0)
    after = read.words[start:]
    if any(word.low in _IN_ORDER for word in after):
        return None
    over = [n for n, word in enumerate(after) if word.low == "over"]
    places = any(is_place(word, language) for word in owner)
    if not places and owner and owner[0].low in _EVERY:
        # ‘Elke faculteit heeft …’: what it is of which each has one
        places = not names_people(" ".join(word.text for word in owner), language)
    if over and read.verbs[0].base == "beschikken":
        object_ = after[over[0] + 1 :]
        thing = _thing(object_, places, language)
        mine = thing is None or of_people(thing, language) or thing.low in PERSONAL
        return None if thing is None or mine else ("thing", thing.low)
    if not places and not by_organiser(read, language):
        return None
    if len(after) > 2 and after[0].low in _ROOM and after[2].sort is Sort.NUMBER:
        return "thing", after[0].low
    found = _thing(after, places, language)
    return None if found is None else ("thing", found.low)


def _thing(said: Sequence[Word], of_place: bool, language: Language) -> Word | None:
    """The thing that somebody has, or one of them: ‘een kolfkamer en een toilet’."""
    heads = []
    start = 0
    for n, word in enumerate(said):
        if word.low in ("en", "and", ",") or n + 1 == len(said):
            stop = n + 1 if n + 1 == len(said) else n
            place = head_noun(said[start:stop], language)
            if place is not None:
                heads.append(said[start + place])
            start = n + 1
    for head in heads:
        if is_facility(head, language) or (of_place and is_post(head, language)):
            return head
    return None
