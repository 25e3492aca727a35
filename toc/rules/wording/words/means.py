"""Where a text joins a means and an end, and which is which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from toc.messages import Language
from toc.reading import Sort, Word, read
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.nouns import kind_of_noun
from toc.reading.verb_lists import Kind
from toc.rules.wording.words import entries, words
from toc.rules.wording.words.activity import activity
from toc.rules.wording.words.bringing_about import as_a_result, brings_about, meant_for, taken_up
from toc.rules.wording.words.people import names_people
from toc.rules.wording.words.purpose import Joined, goes_on_with_to, purpose, without_to

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_VERBAL = frozenset((Sort.INFINITIVE, Sort.NOMINAL, Sort.FINITE))
_BY = word_set("door by through via")
_ARTICLES = word_set("het de the")


@lru_cache(maxsize=1 << 14)
def means(text: str, language: Language) -> Joined | None:
    """The means and the end that a text joins; nothing where it holds one of them."""
    for pattern, means_first in _patterns(language):
        found = pattern.search(text)
        named = found is not None and found.start() > 0 and found[0][0].isupper()
        if found is None or named or not text[found.end() :].strip():
            continue  # ‘Het portaal Zodat Het Klopt’ is a name
        if not text[: found.start()].strip():
            if not means_first and clause(text, language).verbs:
                return Joined(found[0].lower())
        else:
            before = text[: found.start()].strip(" ,")
            after = text[found.end() :].strip(" .")
            if (language == "nl" and after.startswith("om ")) or found[0].lower() == "teneinde":
                after = without_to(read(after.removeprefix("om "), language), after)
            after = after.removeprefix("dat ").removeprefix("that ")
            one, other = (before, after) if means_first else (after, before)
            return Joined(found[0].lower(), one, other)
    if _LEADING[language].search(text):
        found = _LEADING[language].search(text)
        return Joined(found[0].lower()) if found is not None else None
    said = tuple(read(text, language))
    return (
        _doing(said, text, language)
        or purpose(said, text, language)
        or _by(said, text, language)
        or _brought_about(said, text, language)
    )


def _brought_about(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    meant = meant_for(text, said, language)
    if meant is not None:
        place, word, end = meant
        return Joined(word, text[:place].strip(" ,"), end)
    found = (
        taken_up(text, language)
        or as_a_result(said, language)
        or brings_about(clause(text, language), language)
    )
    return Joined(found) if found else None


@cache
def _patterns(language: Language) -> list[tuple[re.Pattern[str], bool]]:
    """What joins the two, and whether the means stands before it."""
    found = []
    for name, means_first in (("means_first", True), ("end_first", False)):
        written = sorted(
            (re.escape(one) for one in entries(name, language)), key=len, reverse=True
        )
        joined = "|".join(written)
        found.append((re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE), means_first))
    return found


_LEADING = {
    "nl": re.compile(
        r"\bleid(?:t|en|de|den)(?:\s+\w+){0,3}\s+tot\b|\bgeleid\s+tot\b|"
        r"\btot(?:\s+[\w-]+){1,4}\s+leid(?:t|en)\b|"
        r"\bter\s+\w+(?:ing|atie)\s+van\b",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?:leads?|leading|led)\s+to\b", re.IGNORECASE),
}


def _doing(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    """‘Schulden voorkomen door eerder te bellen’, ‘door het geven van les’, ‘by visiting’."""
    for n, word in enumerate(said):
        if word.low not in _BY or n + 1 >= len(said):
            continue
        after = said[n + 1 :]
        if language == "en":
            found = word.low == "by" and after[0].sort is Sort.PRESENT and len(after) > 1
        else:
            found = word.low == "door" and (goes_on_with_to(after) or _of_doing(after))
        if not found:
            continue
        if n == 0:
            return Joined(word.low)
        end = text[: word.start].strip(" ,")
        return Joined(word.low, without_to(after, text), end) if n > 1 else None
    return None


def _of_doing(after: Sequence[Word]) -> bool:
    return (
        len(after) > 2
        and after[0].low in _ARTICLES
        and after[1].sort in _VERBAL
        and after[2].low == "van"
    )


def _by(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    """‘Behoud van natuur door bescherming’: work by which something is reached."""
    whole = clause(text, language)
    if said and said[0].low in ("met", "with") and _with_a_thing(whole, said, language):
        return Joined(said[0].low)
    for n, word in enumerate(said):
        if word.low not in _BY or n + 1 >= len(said):
            continue
        if n == 0 and word.low in ("by", "via"):
            return None
        if n == 0:
            if _agent_first(said):
                return None
            return Joined(word.low) if _work(said[1:6], language) or _reached(whole) else None
        if word.low == "by" or not _reached_by(whole, said, n, language):
            continue
        if _work(said[n + 1 : n + 6], language) or word.low == "through":
            after = text[said[n + 1].start :].strip(" .")
            return Joined(word.low, after, text[: word.start].strip(" ,"))
    return None


def _agent_first(said: Sequence[Word]) -> bool:
    """‘Door vrijwilligers gevonden dieren …’: who did it, before what was done."""
    for n, word in enumerate(said[1:6], 1):
        if word.sort in (Sort.DESCRIBING, Sort.PARTICIPLE):
            return n > 1 and n + 1 < len(said) and said[n + 1].sort in _NOUNS | {Sort.ADJECTIVE}
        if word.sort is Sort.FINITE or word.sort is Sort.MARK:
            return False
    return False


def _with_a_thing(whole: Clause, said: Sequence[Word], language: Language) -> bool:
    """‘Met slimme sloten de waterstand verlagen’, and not ‘Met de boeren …’."""
    nouns = [n for n, word in enumerate(said[:6]) if word.sort in _NOUNS]
    if whole.form is not Form.DOING or whole.verbs[-1].kind(language) is not Kind.CHANGE:
        return False
    return (
        bool(nouns)
        and not names_people(said[nouns[0]].text, language)
        and said[nouns[0] + 1].sort is not Sort.COORDINATOR
    )


def _reached(whole: Clause) -> bool:
    """‘Door onderwijs … vergroten’, ‘Door sloop ontstaat …’, not ‘Door de raad vastgesteld’."""
    if whole.form is Form.DOING:
        return True
    return whole.form is Form.SENTENCE and whole.verbs[-1].sort is not Sort.PARTICIPLE


def _reached_by(whole: Clause, said: Sequence[Word], n: int, language: Language) -> bool:
    """Whether what stands before ‘door’ is something that work can bring about."""
    if said[n].low == "via":
        # ‘Informatie delen via lessen’ says along which way, and not what for.
        kind = whole.verbs[-1].kind(language) if whole.verbs else None
        return kind is Kind.CHANGE or (kind is Kind.WORK and whole.form is Form.SENTENCE)
    if whole.form is Form.NAMED:
        return said[0].low in words("changing_nouns", language)
    if whole.form is Form.DOING:
        return True
    change = bool(whole.verbs) and whole.verbs[-1].kind(language) is Kind.CHANGE
    return change or (
        whole.form is Form.SENTENCE
        and activity(" ".join(w.text for w in said[:n]), language) is not None
    )


def _work(after: Sequence[Word], language: Language) -> bool:
    """Whether a noun of work comes first in what follows ‘door’."""
    for word in after:
        if word.sort in _NOUNS:
            named = kind_of_noun(word.low, language) is not None
            return named or word.low in words("means_nouns", language)
        if word.sort in (Sort.PREPOSITION, Sort.MARK, Sort.FINITE):
            return False
    return False
