"""Statements that other words than ‘and’ put side by side: ‘…; tevens …’, ‘niet alleen … maar ook
…’, ‘zowel … als …’, two sentences, or things that are each described on their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import ClauseForm, clause
from toc.check.reading.nouns import noun_of_work
from toc.check.reading.patterns import ByLanguage, Seldom
from toc.check.reading.tagging import read
from toc.check.reading.words import Sort, Word
from toc.core.words import Language

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_TAKES_UP = word_set(
    "daarmee daardoor hiermee hierdoor zo zodoende aldus daarom dankzij dit dat deze die daar "
    "hier want dus geen niemand niets op als met this that these those as hence thus therefore "
    "no nobody it in because so"
)
"""A sentence that begins so explains the one before."""
_WHILE = Seldom(
    r",?\s+(?:terwijl|while|whereas)\s+", re.IGNORECASE, needs=("terwijl", "while", "whereas")
)
_WITH = Seldom(
    r",?\s+(?:evenals|alsmede|alsook|as well as|along with)\s+",
    re.IGNORECASE,
    needs=("evenals", "alsmede", "alsook", "as well as", "along with"),
)
_BESIDES = Seldom(
    r",\s+(?:waarbij\s+(?=tevens\b)|(?=(?:daarnaast|bovendien|tevens)\s))",
    re.IGNORECASE,
    needs=("tevens", "daarnaast", "bovendien"),
)
_NOT_ONLY = ByLanguage(
    nl=r"^niet alleen\s+(.+?)(?:,?\s+maar\s+|,\s+(?=ook\s))(.+)$",
    en=r"^not only\s+(.+?),\s+(?:but\s+)?(.+)$",
    flags=re.IGNORECASE,
)
_BOTH = ByLanguage(
    nl=r"^zowel\s+((?:de|het)\s.+?)\s+als\s+((?:de|het)\s.+)$",
    en=r"^both\s+(the\s.+?)\s+and\s+(the\s.+)$",
    flags=re.IGNORECASE,
)
_MOVING = Seldom(
    r"\b(?:omlaag|omhoog|dalen|stijgen|af|toe|afnemen|toenemen|groeien|krimpen|verbeteren|"
    r"verminderen|halveren|verdubbelen|daalt|stijgt|groeit|krimpt|verbetert|vermindert|halveert|"
    r"verdubbelt|down|up|fall|rise|improve|decline|grow|shrink|drop)$",
    re.IGNORECASE,
)
_DESCRIBED = frozenset((Sort.DESCRIBING, Sort.COMPARATIVE, Sort.ADJECTIVE, Sort.PARTICIPLE))


def side_by_side(text: str, language: Language) -> tuple[str, ...]:
    """The statements of a text that stand side by side without ‘and’; empty where it holds one."""
    text = text.rstrip(" .;")
    return (
        _sentences(text, language)
        or _joined(text, language)
        or _both(text, language)
        or _described(text, language)
        or _compared(text, language)
        or _each_its_own(text, language)
    )


def _sentences(text: str, language: Language) -> tuple[str, ...]:
    """‘Ouderen eten gezond. Zij bewegen elke dag’."""
    pieces = [piece.strip() for piece in re.split(r"(?<=\w\w)[.;]\s+(?=\w)", text)]
    if len(pieces) < 2 or any(read(one, language)[0].low in _TAKES_UP for one in pieces[1:]):
        return ()
    if all(_says(one, language) for one in pieces):
        return tuple(pieces)
    return ()


_OUR = word_set("onze ons our")
_ALSO = word_set("tevens daarnaast bovendien also besides moreover they we")


def _says(text: str, language: Language) -> bool:
    """Whether a text is a sentence; one that begins with ‘tevens’ is."""
    also = read(text, language)[0].low in _ALSO and len(text.split()) > 3
    return also or clause(text, language).form is ClauseForm.SENTENCE


def _joined(text: str, language: Language) -> tuple[str, ...]:
    low = text.lower()
    found = _BESIDES.search(text, low)
    if found is not None and clause(text[: found.start()], language).verbs:
        return text[: found.start()], text[found.end() :]
    found = _WHILE.search(text, low)
    if found is not None and clause(text[: found.start()], language).form is ClauseForm.SENTENCE:
        after = read(text[found.end() :], language)
        own = any(word.sort in _NOUNS for word in after[:3]) and len(after) > 2
        taken = after[0].sort is Sort.PRONOUN and after[0].low not in _OUR
        if own and not taken and "," not in text[found.end() :]:
            return text[: found.start()], text[found.end() :]
    found = _WITH.search(text, low)
    if found is not None:
        before, after = read(text[: found.start()], language), read(text[found.end() :], language)
        if before and _change(before, language) and _change(after, language):
            return text[: found.start()], text[found.end() :]
    return ()


def _change(words: Sequence[Word], language: Language) -> bool:
    """Whether words begin with what changes: ‘een koelere school’, ‘verlaging van …’."""
    heads = words[1:] if words and words[0].sort is Sort.ARTICLE else words
    if len(heads) < 2:
        return False
    compared = heads[0].sort is Sort.COMPARATIVE and heads[1].sort in _NOUNS | {Sort.ADJECTIVE}
    return compared or (heads[1].low in ("van", "of", "in") and noun_of_work(heads[0], language))


def _both(text: str, language: Language) -> tuple[str, ...]:
    found = _NOT_ONLY[language].search(text)
    if found is not None:
        first, second = found[1], found[2].removeprefix("ook ").removeprefix("also ")
        asked = language == "en" and first.split()[0] in ("do", "does", "did")
        first = first.split(" ", 1)[-1] if asked else first
        same = second.lower().startswith(("de ", "het ", "the "))
        if (asked or _says(first, language)) and (same or _says(second, language)):
            return first, second
    found = _BOTH[language].search(text)
    if found is not None and _MOVING.compiled.search(text):
        return found[1], found[2]
    return ()


def _described(text: str, language: Language) -> tuple[str, ...]:
    """‘Opgeleide gidsen, herstelde paden en tevreden wandelaars’: each thing with its own."""
    whole = clause(text, language)
    if whole.form is not ClauseForm.NAMED or whole.rest:
        return ()
    pieces = re.split(r",\s+|\s+(?:en|and)\s+", text)
    heads = [read(one, language)[:2] for one in pieces]
    if len(pieces) < 2 or any(len(head) < 2 for head in heads):
        return ()
    if not all(head[0].sort in _DESCRIBED and head[1].sort in _NOUNS for head in heads):
        return ()
    own = {head[0].low for head in heads}
    done = [h for h in heads if h[0].sort in (Sort.DESCRIBING, Sort.PARTICIPLE)]
    enough = len(done) == len(heads) or (len(heads) > 2 and bool(done))
    return tuple(pieces) if enough and len(own) == len(heads) else ()


def _compared(text: str, language: Language) -> tuple[str, ...]:
    """‘Hogere kwaliteit, lagere kosten’, ‘Aanrijtijden korter, branden kleiner’."""
    if not ("," in text and clause(text, language).form is ClauseForm.NAMED):
        return ()
    pieces = re.split(r",\s+|\s+(?:en|and)\s+", text)
    for piece in pieces:
        said = read(piece, language)
        more = [word for word in said if word.sort is Sort.COMPARATIVE]
        named = [word for word in said if word.sort in _NOUNS]
        if len(more) != 1 or not named or more[0] not in (said[0], said[-1]):
            return ()
    return tuple(pieces)


_QUALIFYING = frozenset((Sort.ADJECTIVE, Sort.COMPARATIVE))
_SHORT = 9
"""Two things with an article and two adjectives each have so many words."""


def _each_its_own(text: str, language: Language) -> tuple[str, ...]:
    """‘Een veerkrachtig watersysteem en tevreden boeren’: two things, each as it should be."""
    if "," in text or len(text.split()) > _SHORT:
        return ()
    pieces = re.split(r"\s+(?:en|and)\s+", text)
    if len(pieces) != 2:
        return ()
    heads = []
    for piece in pieces:
        said = [word for word in read(piece, language) if word.sort is not Sort.ARTICLE]
        described = len(said) in (2, 3) and all(w.sort in _QUALIFYING for w in said[:-1])
        if not described or said[-1].sort is not Sort.NOUN:
            return ()
        heads += [word.low for word in said]
    return tuple(pieces) if len(set(heads)) == len(heads) else ()
