"""A structural activity that says the same as a goal.

Finds a structural inspanning whose text holds every word that matters of a strategic or
operational goal, three of them or more; small words (the list `words/small-words.txt`) do not
count.

Why: an activity is what people do, a goal is what others notice of it. Where both have the same
words, the plan says that it reaches the goal by reaching the goal, and nobody knows what to do.

    strategic_goals:
      leren: We leren van elkaar en we weten wat effectief is
    inspanningen:
      leren-2: {text: Het leren van elkaar en weten wat effectief is, structural: true}

Write instead what people do throughout the programme, such as the yearly day of reflection, and
which goal it serves.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Indicator
from toc.core.model.base import Value
from toc.core.problems import Severity
from toc.core.words.lists import lines

SEVERITY = Severity.ADVICE

_LEAST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")


def seen(value: Value) -> object:
    """What a goal says, and a structural activity."""
    if isinstance(value, Indicator) or not getattr(value, "structural", True):
        return None
    others = getattr(value, "other_wordings", ())
    return getattr(value, "text", ""), tuple(one.text for one in others)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such activity, with the first goal that it says."""
    programme = case.programme
    holding: dict[str, list[str]] = {}
    for element, inspanning in programme.inspanningen.items():
        if inspanning.structural:
            for word in sorted(_words(inspanning.text)):
                holding.setdefault(word, []).append(element)
    if not holding:
        return
    said: dict[str, str] = {}
    for section in (programme.strategic_goals, programme.operational_goals):
        for goal, value in section.items():
            for text in (value.text, *(wording.text for wording in value.other_wordings)):
                for element in _holding_all(_words(text), holding):
                    said.setdefault(element, goal)
    for element in programme.inspanningen:
        if element in said:
            values = {"id": element, "goal": said[element]}
            yield Finding(("inspanningen", element, "text"), element, values)


def _holding_all(words: frozenset[str], holding: dict[str, list[str]]) -> set[str]:
    """The activities whose text has all these words; none for a goal of too few words."""
    if len(words) < _LEAST_WORDS or not words <= holding.keys():
        return set()
    rare_first = sorted((holding[word] for word in words), key=len)
    return set(rare_first[0]).intersection(*rare_first[1:])


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _small_words()


@cache
def _small_words() -> frozenset[str]:
    return frozenset(lines(__file__, "words/small-words"))
