"""Where a text joins a means and an end, and which is which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from toc.check.reading import Sort, Word, known, read
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.patterns import ByLanguage, Seldom
from toc.check.rules.wording.words import entries
from toc.check.rules.wording.words.bringing_about import (
    as_a_result,
    brings_about,
    taken_up,
    where_better,
    which_brings,
)
from toc.check.rules.wording.words.instrument_nouns import BETTER
from toc.check.rules.wording.words.instruments import by_means, reaches
from toc.check.rules.wording.words.meant_for import meant_for
from toc.check.rules.wording.words.purpose import Joined, goes_on_with_to, purpose, without_to
from toc.check.rules.wording.words.quoting import quoted_by
from toc.core.words import Language

_VERBAL = frozenset((Sort.INFINITIVE, Sort.NOMINAL, Sort.FINITE))
_BY = word_set("door by")
_ARTICLES = word_set("het de the")
_RELATIVE = word_set("waardoor waarmee")
_HARM = word_set("verstopt kapot defect ontbreekt tekort niet geen ziek stuk gesloten")
_IT = word_set("er het there it")
_NOBODY = word_set("geen niemand nul no nobody none")


@lru_cache(maxsize=1 << 14)
def means(text: str, language: Language) -> Joined | None:
    """The means and the end that a text joins; nothing where it holds one of them."""
    joined = _joined(text, language)
    if joined is not None:
        return joined
    leading = _LEADING[language].search(text)
    road = leading is not None and _ROAD.search(text[: leading.start()])
    if leading is not None and not road and not _REPORTED[language].match(text):
        return Joined(leading[0].lower())
    said = tuple(read(text, language))
    return (
        _doing(said, text, language)
        or purpose(said, text, language)
        or by_means(said, text, language)
        or _brought_about(said, text, language)
    )


def _joined(text: str, language: Language) -> Joined | None:
    """By the words that always join the two: ‘zodat’, ‘dankzij’, and ‘met behulp van’ where
    something is reached."""
    low = text.lower()
    for name, pattern in _patterns(language).items():
        found = pattern.search(text, low)
        named = found is not None and found.start() > 0 and found[0][0].isupper()
        if found is None or named or not text[found.end() :].strip():
            continue  # ‘Het portaal Zodat Het Klopt’ is a name
        word, before = found[0].lower(), text[: found.start()].strip(" ,")
        after = text[found.end() :].strip(" .")
        whole = clause(text, language)
        if name == "instruments" and not reaches(whole, text, language):
            continue
        if not before:
            if word.startswith(_LEADS) if name == "means_first" else whole.verbs:
                return Joined(word)
        elif name == "means_first":
            if not _part_of_a_name(whole, word, after):
                return Joined(word, before, _end(after, word, language))
        elif not _no_end(word, before, after, language):
            return quoted_by(read(text, language), text, found.start(), found.end(), word)
    return None


_LEADS = ("met ", "with ")
"""‘Met als doel rust krijgen …’ has the end in front."""


def _no_end(word: str, before: str, after: str, language: Language) -> bool:
    """‘Geen perceel staat blank doordat …’ says by what a harm comes about, and ‘omdat’ says why
    somebody does something."""
    said = read(before, language)
    if word in ("omdat", "because"):
        because = read(after, language)
        if because[0].low == "of":
            # ‘evictions because of rent arrears’: where a harm comes from
            return not any(one.low in BETTER for one in said)
        own = because[0].sort is not Sort.PRONOUN and because[0].low not in _NOBODY | _IT
        more = any(one.sort is Sort.COMPARATIVE or one.low == "vaker" for one in said)
        return not own and not more
    harm = any(one.low in _HARM for one in read(after, language))
    return word == "doordat" and said[0].low in _NOBODY and harm


def _part_of_a_name(whole: Clause, word: str, after: str) -> bool:
    """‘Stoffen waardoor mensen ziek worden, zijn verdwenen’: which ones."""
    return (
        word in _RELATIVE
        and "," in after
        and whole.form is ClauseForm.SENTENCE
        and bool(whole.rest)
        and whole.words[whole.verbs[0].at[0]].start > whole.rest[-1].start
    )


def _end(after: str, word: str, language: Language) -> str:
    to = word.startswith("met ") and not after.startswith("dat ")
    if language == "nl" and (to or word == "teneinde"):
        after = after.removeprefix("om ")
        after = without_to(read(after, language), after)
    return after.removeprefix("dat ").removeprefix("that ")


def _brought_about(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    meant = meant_for(text, said, language)
    if meant is not None:
        place, word, end = meant
        return Joined(word, text[:place].strip(" ,"), end)
    found = (
        taken_up(text, language)
        or which_brings(text, language)
        or as_a_result(said, language)
        or brings_about(clause(text, language), language)
        or where_better(clause(text, language), language)
        or (_so(text) if language == "en" else None)
    )
    return Joined(found) if found else None


_SO = re.compile(r"\w,?\s+so\s+(?!that\b|far\b|as\b|much\b|many\b|on\b)(.+)$")


def _so(text: str) -> str | None:
    """‘Train drivers so buses run more often’."""
    found = _SO.search(text)
    if found is None:
        return None
    after = clause(found[1], "en")
    begins = after.words[0].sort in (Sort.NOUN, Sort.PRONOUN, Sort.ARTICLE, Sort.NAME)
    return "so" if after.form is ClauseForm.SENTENCE and begins else None


@cache
def _patterns(language: Language) -> dict[str, Seldom]:
    """What joins the two: in `means_first` the means stands before it, else the end does."""
    found = {}
    for name in ("means_first", "end_first", "instruments"):
        listed = sorted(entries(name, language), key=len, reverse=True)
        found[name] = Seldom(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)",
            re.IGNORECASE,
            needs=tuple(one.lower() for one in listed),
        )
    return found


_LEADING = ByLanguage(
    nl=(
        r"\bleid(?:t|en|de|den)(?:\s+\w+){0,3}\s+(?:tot|ertoe)\b|\bgeleid\s+tot\b|"
        r"\btot(?:\s+[\w-]+){1,8}\s+leid(?:t|en)\b|"
        r"\bter\s+\w+(?:ing|atie)\s+van\b"
    ),
    en=r"\b(?:leads?|leading|led)\s+to\b",
    flags=re.IGNORECASE,
)


_ROAD = re.compile(
    r"\b(?:road|path|street|bridge|route|stairs|track|weg|pad|straat|brug|trap|route)s?\s*$",
    re.IGNORECASE,
)
"""‘The road leads to the harbour’ says where it goes."""
_REPORTED = {
    "nl": re.compile(
        r"(?:\w+ )?\w*(?:melding|klacht|vraag|vragen|signalen?|aangifte|bezwaar|bezwaren|"
        r"verzoek|idee|aanvraag|aanvragen|tip)(?:en|s|ën)?\s+(?:leidt|leiden)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:\w+ )?(?:reports?|complaints?|questions?|requests?)\s+lead", re.IGNORECASE
    ),
}
"""‘Meldingen leiden tot actie’ says what is done about them."""


def _doing(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    """‘Schulden voorkomen door eerder te bellen’, ‘door het geven van les’, ‘by visiting’."""
    for n, word in enumerate(said):
        if word.low not in _BY or n + 1 >= len(said):
            continue
        after = said[n + 1 :]
        if language == "en":
            doing = after[0].sort is Sort.PRESENT or (n == 0 and after[0].low.endswith("ing"))
            found = word.low == "by" and doing and len(after) > 1 and not _moving(after)
        else:
            found = word.low == "door" and (goes_on_with_to(after) or _of_doing(after))
            found = found and not _part_of_a_verb(said, n) and not _asked(said, n)
        if not found:
            continue
        if n == 0:
            return Joined(word.low)
        end = text[: word.start].strip(" ,")
        return Joined(word.low, without_to(after, text), end) if n > 1 else None
    return None


def _moving(after: Sequence[Word]) -> bool:
    """‘Hurt by falling rocks’: what moves by itself."""
    return after[0].low in _BY_ITSELF and after[1].sort is Sort.NOUN


_BY_ITSELF = word_set("falling rising growing passing moving flying speeding drifting ageing")


def _part_of_a_verb(said: Sequence[Word], n: int) -> bool:
    """‘Zij hoeven hun naam maar één keer door te geven’."""
    if n + 2 >= len(said) or said[n + 1].low != "te":
        return False
    whole = known("door" + said[n + 2].low, "nl")
    return whole and any(word.low == "om" or word.lemma in _ASKING_TO for word in said[:n])


def _asked(said: Sequence[Word], n: int) -> bool:
    """Whether the only ‘te’ is of a verb before: ‘Zij durven door het park te lopen’."""
    once = sum(word.low == "te" for word in said) == 1
    return once and any(word.lemma in _ASKING_TO for word in said[:n])


_ASKING_TO = word_set("hoeven proberen durven dienen besluiten weigeren zonder")


def _of_doing(after: Sequence[Word]) -> bool:
    return (
        len(after) > 2
        and after[0].low in _ARTICLES
        and after[1].sort in _VERBAL
        and after[2].low == "van"
    )
