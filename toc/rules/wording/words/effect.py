"""Whether an inspanning says what must change instead of what somebody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.verb_lists import Kind, kind_of
from toc.reading.vocabulary import is_comparative, split_compound
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
        return _better(read, language)
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
    """‘Mensen vaardiger maken’, ‘Buren dichter bij elkaar brengen’."""
    verb = read.verbs[-1]
    if verb.base not in _MAKING | _BRINGING:
        return None
    for n, word in enumerate(read.words):
        after = read.words[n + 1].sort if n + 1 < len(read.words) else None
        # The vocabulary does not know every comparative: ‘weerbaarder’.
        beside = n > 0 and n + 1 in verb.at and word.low.endswith("er") and len(word.low) > 6
        before = read.words[n - 1]
        makes = verb.base in _MAKING and beside
        if makes and before.sort is not Sort.ARTICLE and not before.low.endswith("e"):
            return Effect(f"{word.low} {verb.base}")
        if verb.base in _BRINGING:
            # ‘Post sneller brengen’ is work; ‘dichter bij elkaar brengen’ is not.
            if word.low in _NEARER and after not in (None, Sort.NOUN, Sort.NAME, Sort.INFINITIVE):
                return Effect(f"{word.low} … {verb.base}" if verb.at[0] > n else word.low)
        elif word.sort is Sort.COMPARATIVE and after not in _NOUN_LIKE:
            return Effect(f"{word.low} {verb.base}")
    return None


def _better(read: Clause, language: Language) -> Effect | None:
    """‘Een schonere wijk’, ‘Minder afval’, ‘Meer waardering’; ‘meer bomen’ may be work."""
    for n, word in enumerate(read.words):
        after = read.words[n + 1] if n + 1 < len(read.words) else None
        if word.sort is Sort.PREPOSITION:
            return None
        unknown = after is not None and after.sort is Sort.NOUN and is_comparative(word, language)
        if word.sort is not Sort.COMPARATIVE and not unknown:
            continue
        if word.low not in _QUANTITIES:
            return Effect(word.low)
        named = _thing(read.words[n + 1 :])
        if named is None:
            continue
        less = word.low in _LESS and not _within_power(read, language)
        if less or (word.low in _MORE and _is_state(named, language)):
            return Effect(f"{word.low} {named.low}" if named is after else word.low)
    return None


def _thing(said: Sequence[Word]) -> Word | None:
    """The noun that comes before anything else than what describes it."""
    for word in said:
        if word.sort is Sort.NOUN:
            return word
        if word.sort not in (Sort.ADJECTIVE, Sort.DESCRIBING, Sort.PRESENT):
            return None
    return None


def _is_state(word: Word, language: Language) -> bool:
    """Whether a noun says how people or a place are."""
    if word.low in words("states", language):
        return True
    if language == "nl" and split_compound(word.low, "nl")[-1] in words("states", "nl"):
        return True
    return word.low.endswith("heid" if language == "nl" else "ness")


_NOUN_LIKE = (Sort.NOUN, Sort.ADJECTIVE, Sort.NAME)
_BRINGING = word_set("brengen krijgen houden bring get keep")
_NEARER = word_set("dichter nader nauwer verder hoger closer nearer")
_LESS = word_set("minder less fewer")
_MORE = word_set("meer more")
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
