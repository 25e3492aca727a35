"""Words that everybody may understand differently.

Finds words such as `optimaal`, `waar mogelijk` and `juiste` in an operational goal or inspanning,
and in an inspanning also `inzetten op`, `stimuleren van` and the like. A strategic goal may be
wide.

Why: everybody agrees with a vague word, and everybody means something else by it. It comes out
when the year report has to say whether it was done.

    inspanningen:
      signaleren: {text: Inzetten op vroegsignalering, contributes_to: in-beeld}

Write instead what one would see: `Wijkteams bellen binnen een week bij iedere melding van
betalingsachterstand`.

Source: SMART (Doran 1981), specific
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import phrases, tokens
from toc.rules.wording.words.sentences import elements, quoted

SEVERITY = Severity.ADVICE


def check(case: Case) -> Iterator[Finding]:
    """One finding for each text with such words, naming them all."""
    language = case.programme.language
    lists = {
        "operational_goals": [phrases("vague", language)],
        "inspanningen": [phrases("vague", language), phrases("vague_inspanningen", language)],
    }
    for section, element, text in elements(case.programme):
        said = tokens(text)
        found = [match for one in lists.get(section, ()) for match in one.all_in(said)]
        if found:
            found.sort(key=lambda match: match.start)
            values = {"id": element, "words": quoted([match.words for match in found])}
            yield Finding((section, element, "text"), element, values)
