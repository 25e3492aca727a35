"""What can be seen of a sentence without understanding it: what it begins with, whether there is
a verb in it, whether it says how much or when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from toc.messages import Language
from toc.model import Programme
from toc.rules.rule import Case
from toc.rules.wording.words import Phrases, Tokens, phrases, tokens, verbs, words


@dataclass(frozen=True)
class Lead:
    """The verb that a text begins with, and what it is done to where the text says ‘… of …’."""

    verb: str
    rest: str


def goals(case: Case) -> Iterator[tuple[str, str]]:
    """The operational goals: id and text."""
    for element, goal in case.programme.operational_goals.items():
        yield element, goal.text


def inspanningen(case: Case) -> Iterator[tuple[str, str]]:
    """The inspanningen: id and text."""
    for element, inspanning in case.programme.inspanningen.items():
        yield element, inspanning.text


def elements(programme: Programme) -> Iterator[tuple[str, str, str]]:
    """Every strategic and operational goal and inspanning: section, id and text."""
    for section in ("strategic_goals", "operational_goals", "inspanningen"):
        for element, value in getattr(programme, section).items():
            yield section, element, value.text


def start_of(text: Tokens, language: Language) -> int:
    """Where a text begins once ‘het’, ‘gezamenlijk’ and the like are passed."""
    adverbs = words("lead_adverbs", language)
    return next((number for number, word in enumerate(text) if word not in adverbs), 0)


def lead(text: str, language: Language, kind: str) -> Lead | None:
    """The verb of a list (`activities`, `effects`) that a text begins with or, in Dutch, ends
    with while no other verb carries the sentence."""
    said = tokens(text)
    if not said:
        return None
    base = verbs(kind, language).base
    start = start_of(said, language)
    match = base.at(said, start)
    if match is not None:
        return Lead(match.words, _object(text, match.words, language))
    if language != "nl":
        return None
    if kind == "activities" and _nominalised(said, language):
        return Lead(said[1], _object(text, said[1], language))
    match = base.at(said, len(said) - 1)
    carried = has_finite(said[:-1], language) or said[-2:-1] in _TO
    if match is not None and len(said) > 2 and not carried:
        return Lead(match.words, "")
    return None


_TO = (("te",), ("en",), ("of",), ("van",), ("met",), ("voor",), ("bij",), ("in",), ("door",))


def _nominalised(said: Tokens, language: Language) -> bool:
    """Whether a Dutch text begins as ‘Het bestendigen van …’, with a verb of no list."""
    return (
        said[0] == "het"
        and len(said) > 3
        and said[1].endswith("en")
        and said[2] == "van"
        and said[1] not in words("neuter_nouns", language)
        and said[1] not in verbs("effects", language).words
    )


_OF = {
    "nl": re.compile(r"\s+van\s+(?!.*\ben \w+en van\b)(.+?)[.;]?\s*$", re.DOTALL),
    "en": re.compile(r"\s+(?:of\s+)?(.+?)[.;]?\s*$", re.DOTALL),
}


def _object(text: str, verb: str, language: Language) -> str:
    """What follows ‘VERB van’; empty where that is not how it goes on."""
    end = text.lower().find(verb)
    match = _OF[language].match(text, end + len(verb)) if end >= 0 else None
    return " ".join(match[1].split()) if match is not None else ""


def has_finite(said: Tokens, language: Language) -> bool:
    """Whether a word is a form with ‘he’ or ‘they’ of a common verb."""
    common = verbs("other_verbs", language)
    if not common.words.isdisjoint(said):
        return True
    finite = (verbs(kind, language).finite for kind in ("activities", "effects"))
    return any(one.all_in(said) for one in finite)


def has_verb(said: Tokens, language: Language) -> bool:
    """Whether a word is a verb of any list, or could well be one that no list has."""
    kinds = ("activities", "effects", "other_verbs")
    if any(not verbs(kind, language).words.isdisjoint(said) for kind in kinds):
        return True
    return _dutch_verb(said) if language == "nl" else _english_verb(said)


_NO_VERB_IN_T = re.compile(
    r"(?:teit|ment|schat|kracht|recht|zicht|dienst|kunst|markt|cht|net|et)$|^(?:met|niet|tot|uit|"
    r"dat|het|wat)$"
)


def _dutch_verb(said: Tokens) -> bool:
    """Whether an unknown word stands where a Dutch verb would: ‘jongeren sporten’, ‘oefent’,
    ‘zonnepanelen schoonmaken’."""
    attached = words("attached", "nl")
    if len(said) > 1 and said[0].endswith("en") and said[1] in ("van", "met", "op", "dat"):
        return True
    for before, word in pairwise(said):
        if len(word) < 4 or before in attached:
            continue
        if word.endswith("en") and not before.endswith("e") and not before.isdigit():
            return True
        if word.endswith("t") and not _NO_VERB_IN_T.search(word) and not before.endswith("e"):
            return True
    return False


def _english_verb(said: Tokens) -> bool:
    """English does not show its verbs: a longer text without an article in front gets the benefit
    of the doubt."""
    return any(word.endswith("ing") for word in said) or (
        len(said) > 4 and said[0] not in ("a", "an", "the")
    )


_FIGURE = re.compile(r"\d")


def has_measure(text: str, language: Language) -> bool:
    """Whether a text says how many, how often or when."""
    found: Phrases = phrases("measures", language)
    return bool(_FIGURE.search(text) or found.all_in(tokens(text)))


def quoted(matches: list[str]) -> str:
    """Words, each once, as they are quoted one after the other: ‘a’, ‘b’."""
    return ", ".join(f"‘{word}’" for word in dict.fromkeys(matches))
