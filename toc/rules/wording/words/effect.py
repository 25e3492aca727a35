"""Whether an inspanning says what must change instead of what somebody does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.verb_lists import Kind, kind_of
from toc.rules.wording.words import phrases, tokens, words
from toc.rules.wording.words.activity import activity, by_organiser
from toc.rules.wording.words.placeholders import placeholder

_MAKING = word_set("maken make")
_SETTING_ABOUT = word_set("inzetten richten focus werken work")


@dataclass(frozen=True, slots=True)
class Effect:
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
    if ensuring is not None:
        return Effect(ensuring.words)
    read = clause(text, language)
    doing = activity(text, language)
    if doing is not None and doing.kind is Kind.CHANGE:
        return None if _within_power(read, language) else Effect(doing.said, doing.rest)
    if read.form is Form.DOING or (doing is not None and read.form is Form.SENTENCE):
        found = phrases("effect_phrases", language).all_in(said)
        if found:
            return Effect(found[0].words)
        return _made_more(read) or _set_about(read, language)
    if read.form is Form.NAMED:
        return _better(read)
    if read.form is Form.SENTENCE and not by_organiser(read, language):
        return _of_people(read, language)
    return None


def _within_power(read: Clause, language: Language) -> bool:
    """Whether what is changed is decided by whoever changes it: ‘De leges verlagen’."""
    own = words("our_own", language)
    for word in read.words:
        if word.sort in (Sort.NOUN, Sort.NAME):
            return (
                word.low in own
                or word.lemma in own
                or (language == "nl" and word.low.endswith(tuple(own)))
            )
    return False


def _made_more(read: Clause) -> Effect | None:
    """‘Mensen vaardiger maken’."""
    verb = read.verbs[-1]
    if verb.base not in _MAKING:
        return None
    for n, word in enumerate(read.words):
        after = read.words[n + 1].sort if n + 1 < len(read.words) else None
        # The vocabulary does not know every comparative: ‘weerbaarder’.
        beside = n > 0 and n + 1 in verb.at and word.low.endswith("er") and len(word.low) > 6
        before = read.words[n - 1]
        if beside and before.sort is not Sort.ARTICLE and not before.low.endswith("e"):
            return Effect(f"{word.low} {verb.base}")
        if word.sort is Sort.COMPARATIVE and after not in (Sort.NOUN, Sort.ADJECTIVE, Sort.NAME):
            return Effect(f"{word.low} {verb.base}")
    return None


def _better(read: Clause) -> Effect | None:
    """‘Een schonere en groenere wijk’; ‘meer beweging op school’ may still be work."""
    for word in read.words:
        if word.sort is Sort.PREPOSITION:
            return None
        if word.sort is Sort.COMPARATIVE and word.low not in _QUANTITIES:
            return Effect(word.low)
    return None


_QUANTITIES = word_set("meer minder verder verdere nadere more less fewer further")


def _set_about(read: Clause, language: Language) -> Effect | None:
    """‘We zetten in op het voorkomen van schulden’."""
    verb = read.verbs[-1]
    if verb.base not in _SETTING_ABOUT:
        return None
    after = read.words[verb.at[-1] + 1 :]
    for n, word in enumerate(after[:4]):
        base = word.lemma if language == "en" else word.low
        if kind_of(base, language) is Kind.CHANGE and word.sort is not Sort.FINITE:
            end = n + 1
            if end < len(after) and after[end].low in ("van", "of"):
                return Effect(word.low)
            return Effect(word.low) if language == "en" else None
    return None


def _of_people(read: Clause, language: Language) -> Effect | None:
    """‘Inwoners hebben minder schulden’."""
    compared = [word.low for word in read.words if word.sort is Sort.COMPARATIVE]
    if compared and read.verbs[-1].kind(language) is Kind.PEOPLE:
        return Effect(compared[0])
    return None
