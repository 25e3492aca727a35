"""Whether a goal only says again what its own inspanning says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from toc.check.reading import Sort, read
from toc.check.rules.wording.words import phrases, tokens, words
from toc.core.words import Language

SAME = 2 / 3
"""From this part of its words on an inspanning only says again what the goal says."""


def mirror(goal: str, inspanningen: Iterable[tuple[str, str]], language: Language) -> str:
    """The id of the first inspanning that does what the goal says, in the same words; else
    empty. A goal that says what people notice has no mirror."""
    said = tokens(goal)
    if not words("experiences", language).isdisjoint(said) or not words("small_words", language):
        return ""
    wanted = _subject(goal, language)
    for element, text in inspanningen:
        own = _subject(text, language)
        shared = [word for word in own if any(_alike(word, other) for other in wanted)]
        if len(shared) >= 2 and len(shared) / len(own) >= SAME:
            return element
    return ""


@lru_cache(maxsize=1 << 14)
def _subject(text: str, language: Language) -> tuple[str, ...]:
    """What a text is about, without its verb and without the purpose it gives."""
    said = tokens(text)
    ends = phrases("means_first", language).all_in(said)
    cut = min([match.start for match in ends], default=len(said))
    if language == "nl" and "om" in said:
        cut = min(cut, said.index("om"))
    verb = _verbs(text, language)
    small = words("small_words", language)
    kept = (word for word in said[:cut] if word not in small and word not in verb)
    return tuple(dict.fromkeys(word for word in kept if not word.isdigit()))


def _verbs(text: str, language: Language) -> frozenset[str]:
    return frozenset(word.low for word in read(text, language) if word.sort in _VERBAL)


_VERBAL = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL, Sort.PARTICIPLE, Sort.PARTICLE))


def _alike(one: str, other: str) -> bool:
    """Whether two words are the same but for their ending, or one is the beginning of the other as
    of a compound: ‘ondersteuning’ and ‘ondersteuningsplan’."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    stem = shorter.removesuffix("en").removesuffix("s").removesuffix("e")
    return (
        len(stem) >= 4
        and longer.startswith(stem)
        and (len(stem) >= 8 or len(longer) - len(stem) <= 4)
    )
