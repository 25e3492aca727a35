"""Whether a text says that something was made or is there, and not what that changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.coordination import statements
from toc.rules.wording.words import entries, phrases, tokens, words
from toc.rules.wording.words.activity import by_organiser, first_noun

_BEING = frozenset(("zijn", "be"))
_OWNING = word_set("hebben beschikken willen have want")
_HELPING = word_set("zijn worden hebben be have")
_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_BUILDING = word_set(
    "realiseren bouwen aanleggen opleveren plaatsen planten build deliver plant install"
)
_MADE_SO = word_set("actueel compleet volledig definitief up-to-date complete")
_OF_PEOPLE = word_set("netwerk netwerken network networks organisatie organisation")
"""Things that people have of themselves as well: ‘een sterk netwerk’."""
_PLACES = word_set(
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
        head = first_noun(read.words)
        if head is not None and _is_product(read.words[head], language) and not _compares(read):
            named = read.words[head].low
            return ("thing", named) if named not in _OF_PEOPLE else ("", "")
        return "", ""
    if read.form is not Form.SENTENCE:
        return "", ""
    return _done(read, language) or _counted(read, language) or _there(read, language) or ("", "")


def _done(read: Clause, language: Language) -> tuple[str, str] | None:
    first, last = read.verbs[0], read.verbs[-1]
    if len(read.verbs) < 2 or last.sort is not Sort.PARTICIPLE or first.base not in _HELPING:
        return None
    before = read.words[last.at[0] - 1].sort
    if last.base in ("maken", "make") and before is Sort.ADJECTIVE:
        return None  # ‘weerbaar gemaakt’
    return ("done", last.said) if last.base in words("making", language) else None


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
    place = read.verbs[0].at[-1]
    subject = [read.words[n] for n in read.subject]
    after = read.words[place + 1 :]
    if base in _BEING:
        ready = phrases("ready", language).all_in(tokens(" ".join(word.text for word in after)))
        if ready and _ends_in(after, ready[-1].words):
            return "thing", ready[-1].words
        if read.words[0].low in ("er", "there"):
            named = [word for word in after if _is_product(word, language)]
            single = any(word.low in _ONE for word in after[:2])
            nouns = [word for word in after if word.sort in _NOUNS]
            if (named and named[0] is nouns[0]) or (single and nouns):
                return "thing", (named or nouns)[0].low
        if _MADE_SO & {word.low for word in after}:
            named = [word for word in subject if _is_product(word, language)]
            if named:
                return "thing", named[0].low
    if base in _OWNING:
        places = [n for n, word in enumerate(after) if word.sort in _NOUNS]
        owner = by_organiser(read, language) or any(word.low in _PLACES for word in subject)
        kept = not any(word.low in _IN_ORDER for word in after)
        if owner and places and kept and _object(after, places[0]):
            named_first = after[places[0]]
            return ("thing", named_first.low) if _is_product(named_first, language) else None
    if base in ("open", "openen") and any(_is_product(word, language) for word in subject):
        return "done", read.verbs[0].said
    return None


def _object(after: Sequence[Word], n: int) -> bool:
    return not any(word.sort is Sort.PREPOSITION for word in after[:n])


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


@lru_cache(maxsize=4)
def _endings(language: Language) -> tuple[str, ...]:
    return tuple(one for one in entries("products", language) if len(one) > 3)
