"""An inspanning that says what must change and not what is done.

Finds an inspanning that begins or ends with a verb of change (`terugdringen van`, `vergroten
van`), or that begins with ‘zorgen dat’, ‘garanderen dat’ and the like.

Why: nobody can put it in a work plan. What people will do is missing, and an effect stands at the
level of the work, where no indicator measures it.

    inspanningen:
      verloop: {text: Terugdringen van het verloop in personeel, contributes_to: relaties}

Write instead what somebody does, and make the effect a goal: `Vaste contracten en intervisie
aanbieden aan begeleiders`, that contributes to `Gezinnen houden minstens twee jaar dezelfde
begeleider`.

Source: logframe practice (EU PCM guidelines: activities are what is done, results what comes of
it)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.messages import Language
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import phrases, tokens
from toc.rules.wording.words.sentences import Lead, inspanningen, lead

SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """One finding for each inspanning that is an effect."""
    language = case.programme.language
    for element, text in inspanningen(case):
        found = _effect(text, language)
        if found is not None:
            values = {"id": element, "verb": found.verb, "rest": found.rest}
            kind = "of" if found.rest else "other"
            yield Finding(("inspanningen", element, "text"), element, values, kind)


def _effect(text: str, language: Language) -> Lead | None:
    ensuring = phrases("ensuring", language).at(tokens(text), 0)
    if ensuring is not None:
        return Lead(ensuring.words, "")
    return lead(text, language, "effects")
