"""Whether an inspanning says what must change instead of what somebody does."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from toc.check.reading import Sort
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words import phrases, tokens
from toc.check.rules.wording.words.activity import activity
from toc.check.rules.wording.words.effect_doing import done_to
from toc.check.rules.wording.words.effect_named import better, named_effect
from toc.check.rules.wording.words.effect_stated import stated
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.powers import built, within_power
from toc.check.rules.wording.words.things import is_facility
from toc.core.words import Language


class Effect(NamedTuple):
    """What an inspanning says must change: the words as they stand, and what changes (else
    empty)."""

    said: str
    rest: str = ""

    @property
    def sort(self) -> str:
        """Which sentence fits: `of` where it is known what changes, else `other`."""
        return "of" if self.rest else "other"


@lru_cache(maxsize=1 << 14)
def effect(text: str, language: Language) -> Effect | None:
    """The effect that an inspanning is; nothing where it says what somebody does."""
    if placeholder(text, language):
        return None
    said = tokens(text)
    ensuring = phrases("ensuring", language).at(said, 0)
    read = clause(text, language)
    if ensuring is not None:
        done = _looks_after(read, language) or _delivers(read, language)
        return None if done else Effect(ensuring.words)
    doing = activity(text, language)
    if doing is not None and doing.kind is VerbKind.CHANGE:
        decided = within_power(read, language) or built(read, language)
        return None if decided else Effect(doing.said, doing.rest)
    works = doing is not None and read.form is ClauseForm.SENTENCE
    found = phrases("effect_phrases", language).all_in(said)
    if found and found[0].words == "op peil houden" and _upkept(read, language):
        return None
    if found and (works or read.form is not ClauseForm.SENTENCE):
        return Effect(found[0].words)
    if read.form is ClauseForm.DOING and read.verb.base == "ophogen":
        share = any(word.low.endswith(_SHARES) for word in read.words)
        return Effect(read.verb.said, doing.rest if doing is not None else "") if share else None
    if read.form is ClauseForm.DOING or works:
        words = done_to(read, language)
        return None if words is None else Effect(words)
    words = None
    if read.form is ClauseForm.DONE and read.verb.kind(language) is VerbKind.CHANGE:
        decided = within_power(read, language) or built(read, language)
        return None if decided else Effect(read.verb.said)
    if read.form is ClauseForm.NAMED:
        words = better(read, language) or named_effect(read, language)
    elif read.form is ClauseForm.SENTENCE and not by_organiser(read, language):
        words = stated(read, language)
    return None if words is None else Effect(words)


def _looks_after(read: Clause, language: Language) -> bool:
    """‘Zorgen voor een goed beheer van …’ is work."""
    after = [w for w in read.words[2:5] if w.sort not in (Sort.ARTICLE, Sort.ADJECTIVE)]
    if language != "nl" or [word.low for word in read.words[1:2]] != ["voor"] or not after:
        return False
    of = read.words[-1] is not after[0]
    return of and after[0].low in _CARE


def _delivers(read: Clause, language: Language) -> bool:
    """‘Zorgen voor een goede geluidsinstallatie’: somebody buys or places it."""
    if language != "nl" or [word.low for word in read.words[:2]] != ["zorgen", "voor"]:
        return False
    before = list(takewhile(lambda w: w.sort is not Sort.PREPOSITION, read.words[2:]))
    nouns = [word for word in before if word.sort is Sort.NOUN]
    changed = any(word.sort is Sort.COMPARATIVE for word in before)
    last = nouns[-1] if nouns else None
    return (
        not changed
        and last is not None
        and (is_facility(last, language) or last.low.endswith(_EQUIPMENT))
    )


_EQUIPMENT = (
    "installatie", "installaties", "apparatuur", "materiaal", "materialen", "middelen", "kleding",
    "meubels", "meubilair", "machines", "toestellen", "apparaten", "computers", "laptops",
    "verlichting", "bewegwijzering", "ruimtes", "lokalen", "kluisjes", "parkeerplaatsen",
)  # fmt: skip


def _upkept(read: Clause, language: Language) -> bool:
    """‘De vaardiepte op peil houden’: what dredging or buying does, and no effect."""
    nouns = [word for word in read.words if word.sort is Sort.NOUN and word.low != "peil"]
    return any(
        word.low.endswith(_UPKEPT) or is_facility(word, language) for word in nouns
    ) or built(read, language)


_UPKEPT = (
    "diepte", "waterstand", "voorraad", "voorraden", "bezetting", "bestrating", "wegdek",
    "groen", "onderhoud", "materieel", "collectie", "bestand", "formatie",
)  # fmt: skip
_SHARES = ("graad", "percentage", "opkomst", "deelname", "dekking", "aandeel")
"""What rises of itself: ‘De dekkingsgraad ophogen’; a dyke is raised."""
_CARE = word_set(
    "beheer onderhoud opvolging aanleg plaatsing vervanging uitvoering opmaak toezicht vervoer "
    "schoonmaak inkoop aankoop afhandeling"
)
