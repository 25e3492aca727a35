"""An inspanning that says what must change and not what is done.

Finds one in which a verb of change says what must be done (`Het verloop terugdringen`,
`Verbetering van …`), that sets about it (`Inzetten op het voorkomen van …`), that makes or
lets people do or be something (`Ouderen langer laten wonen`, `Mensen vaardiger maken`), that
begins with ‘zorgen dat’, ‘garanderen dat’ and the like, that guards or stops something
(`Nachtrust garanderen`), or that is what there will be less of (`Minder afval`) or what people
themselves will have more of (`Meer waardering`). Also a sentence about what becomes of people or
things (`Ouders lezen vaker voor`, `Bedrijven leven de regels na`, `De uitstoot daalt`); what those
who do the work do, and what people are offered, is none.

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

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.effect import effect
from toc.check.rules.wording.words.sentences import Part, elements
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
READS: tuple[Part, ...] = ("inspanningen",)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning that is an effect."""
    for _, element, text in elements(case.programme, READS):
        found = effect(text, case.programme.language)
        if found is not None:
            values = {"id": element, "verb": found.said, "rest": found.rest}
            yield Finding(("inspanningen", element, "text"), element, values, found.sort)
