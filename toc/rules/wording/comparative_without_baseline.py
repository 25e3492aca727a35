"""A goal that compares without a baseline.

Finds an operational goal that compares (`beter`, `meer`, `daalt`, `verbeterd`) without an
indicator that has a baseline. A strategic goal may be such an aspiration; `meer dan 500 gezinnen`
is a number, and `van 14 naar 6 weken` says its own baseline.

Why: without the value from before nobody can show that it became more or better, whatever is
measured later.

    operational_goals:
      bereik: {text: Jongeren die hulp nodig hebben worden beter bereikt, contributes_to: kansrijk}

Write instead from what to what and by when, or add an indicator with `baseline`: `In 2027 krijgt
60% van de jongeren met schulden hulp, tegen 35% in 2024`.

Source: SMART (Doran 1981), measurable
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.graph import GoalGraph
from toc.messages import Language
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import Tokens, tokens, verbs, words
from toc.rules.wording.words.goals import as_activity
from toc.rules.wording.words.sentences import goals, lead, quoted

SEVERITY = Severity.ADVICE

_COMPARED = re.compile(
    r"\b(?:van|from)\b[^.;]*\d[^.;]*\b(?:naar|tot|to)\b[^.;]*\d|"
    r"\b(?:tegen|ten opzichte van|compared (?:to|with))\b[^.;]*\d",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Finding]:
    """One finding for each goal that compares without a baseline."""
    language = case.programme.language
    for element, text in goals(case):
        found = _comparing(text, language)
        if found and not _COMPARED.search(text) and not _has_baseline(case.tree, element):
            values = {"id": element, "words": quoted(found)}
            yield Finding(("operational_goals", element, "text"), element, values)


def _comparing(text: str, language: Language) -> list[str]:
    said = tokens(text)
    comparatives, stops = words("comparatives", language), words("not_comparing", language)
    found = [
        (number, word)
        for number, word in enumerate(said)
        if word in comparatives or (language == "nl" and word.removesuffix("e") in comparatives)
    ]
    kept = [
        word
        for number, word in found
        if said[number - 1 : number] not in {(stop,) for stop in stops}
        and not (word in ("meer", "langer") and not stops.isdisjoint(said[:number]))
        and not _threshold(said, number)
    ]
    # ‘Verminderen van …’ is an activity, and said to be one elsewhere.
    if as_activity(text, language) is None and lead(text, language, "effects") is None:
        effects = verbs("effects", language)
        kept += [match.words for match in effects.finite.all_in(said)]
        kept += [word for word in said if word in effects.done]
        kept += [f"{one[0]} … {one[1]}" for one in _parted(said, language)]
    return kept


def _parted(said: Tokens, language: Language) -> Iterator[Tokens]:
    """Verbs that a Dutch sentence takes apart: ‘neemt … toe’."""
    if language == "nl":
        for one in (("neemt", "toe"), ("neemt", "af"), ("nemen", "toe"), ("nemen", "af")):
            if one[0] in said and said[-1] == one[1] and " ".join(one) not in " ".join(said):
                yield one


def _threshold(said: Tokens, number: int) -> bool:
    """Whether a number follows: ‘meer dan 500’, ‘fewer than 10’."""
    after = said[number + 1 : number + 4]
    return after[:1] in (("dan",), ("than",)) and any(word[0].isdigit() for word in after)


def _has_baseline(tree: GoalGraph, element: str) -> bool:
    for measuring in tree.measured_by(element):
        baseline = tree.programme.indicators[measuring].baseline
        if baseline is not None and baseline.value is not None:
            return True
    return False
