"""What a goal is instead of a change: an activity or a product."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from toc.messages import Language
from toc.rules.wording.words import Tokens, phrases, tokens, verbs, words
from toc.rules.wording.words.sentences import Lead, has_verb, lead


def as_activity(text: str, language: Language) -> Lead | None:
    """The activity that a goal is written as: ‘Organiseren van …’, ‘We organiseren …’."""
    found = lead(text, language, "activities")
    if found is not None:
        return found
    said = tokens(text)
    actor = phrases("actors", language).at(said, 0)
    if actor is None:
        return None
    activities = verbs("activities", language)
    verb = activities.base.at(said, actor.end) or activities.finite.at(said, actor.end)
    return Lead(verb.words, "") if verb is not None else None


def as_output(text: str, language: Language) -> str:
    """The word by which a goal is something made or done: its participle (‘opgesteld’), or the
    product it names without any verb (‘rapportage’). Empty where it is neither."""
    said = tokens(text)
    if not words("experiences", language).isdisjoint(said):
        return ""
    return _done(said, language) or _product(said, language)


def _done(said: Tokens, language: Language) -> str:
    participles = verbs("activities", language).done
    if participles.isdisjoint(said):
        return ""
    auxiliaries, small = words("auxiliaries", language), words("small_words", language)
    for number, word in enumerate(said):
        if word not in participles:
            continue
        # A participle before a noun only describes it: ‘de besproken plannen’.
        last = number + 1 == len(said)
        if last or said[number + 1] in small or said[number + 1][0].isdigit():
            before = said[:number]
            if not auxiliaries.isdisjoint(before) or (
                language == "nl" and last and not has_verb(before, language)
            ):
                return word
    return ""


def _product(said: Tokens, language: Language) -> str:
    if has_verb(said, language):
        return ""
    products = words("products", language)
    for word in said:
        if word in products or (
            language == "nl" and any(word.endswith(one) for one in products if len(one) > 4)
        ):
            return word
    return ""


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
    verb = frozenset[str]().union(
        *(verbs(kind, language).words for kind in ("activities", "effects", "other_verbs"))
    )
    small = words("small_words", language)
    kept = (word for word in said[:cut] if word not in small and word not in verb)
    return tuple(dict.fromkeys(word for word in kept if not word.isdigit()))


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
