"""Words that everybody may understand differently.

Finds, in a strategic or operational goal and in an inspanning, words that praise without a measure
(`vitaal`, `optimaal`, `passende`, `zo goed mogelijk`, `op orde`) and turns that do not say what is
done (`inzetten op`, `oog voor`, `de regie voeren`). In a goal also what everybody fills in
differently (`veerkracht`, `draagvlak`, `tijdig`), in an inspanning also work that is none
(`stimuleren van`, `investeren in`). Fixed terms (`passend onderwijs`), names, what is quoted and
examples between brackets are left alone; and a word such as `prettig` or `begrijpelijk` where a
figure stands with it or where people say so themselves.

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

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, elements, quoted
from toc.check.rules.wording.words.vagueness import vague
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS = GOALS_AND_WORK


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with such words, naming them all."""
    language = case.programme.language
    for section, element, text in elements(case.programme, READS):
        if placeholder(text, language):
            continue
        found = vague(text, language, work=section == "inspanningen")
        if found:
            values = {"id": element, "words": quoted(list(found))}
            yield Finding((section, element, "text"), element, values)
