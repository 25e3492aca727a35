"""What the rules of the family `duplicates` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

DUPLICATES = Sentences(
    {
        "same-goal-twice.goal.what": (
            "Dit doel staat er al: {first}.",
            "This goal is here already: {first}.",
        ),
        "same-goal-twice.level.what": (
            "Dit staat er al als strategisch doel: {first}.",
            "This is here already as a strategic goal: {first}.",
        ),
        "same-goal-twice.vision.what": (
            "Dit doel zegt hetzelfde als de visie.",
            "This goal says the same as the vision.",
        ),
        "same-goal-twice.group": (
            "{count} doelen hebben de tekst van een ander doel of van de visie",
            "{count} goals have the text of another goal or of the vision",
        ),
        "same-goal-twice.why": (
            "Een doel dat er twee keer staat, wordt twee keer gemeten en verantwoord.",
            "A goal that is there twice is measured and reported twice.",
        ),
        "same-goal-twice.fix": (
            "Maak er één doel van, met onder contributes_to: alles waaraan het bijdraagt.",
            "Make it one goal, with all that it contributes to under contributes_to:.",
        ),
        "same-goal-twice.level.fix": (
            "Schrijf bij het operationele doel welke verandering er eerst nodig is, en voor wie.",
            "Write in the operational goal what has to change first, and for whom.",
        ),
        "same-goal-twice.vision.fix": (
            "Schrijf in het doel welk deel van de visie dit programma dichterbij brengt.",
            "Write in the goal which part of the vision this programme brings nearer.",
        ),
        "same-text-in-two-sections.inspanning.what": (
            "Deze inspanning staat er ook als doel: {first}.",
            "This inspanning is also here as a goal: {first}.",
        ),
        "same-text-in-two-sections.goal.what": (
            "Deze indicator staat er ook als doel: {first}.",
            "This indicator is also here as a goal: {first}.",
        ),
        "same-text-in-two-sections.work.what": (
            "Deze indicator staat er ook als inspanning: {first}.",
            "This indicator is also here as an inspanning: {first}.",
        ),
        "same-text-in-two-sections.group": (
            "{count} inspanningen of indicatoren hebben dezelfde tekst als iets anders",
            "{count} inspanningen or indicators have the same text as something else",
        ),
        "same-text-in-two-sections.why": (
            "Een doel zegt wat er verandert, een inspanning wat u doet, een indicator waaraan u "
            "het ziet.",
            "A goal says what changes, an inspanning what you do, an indicator how you see it.",
        ),
        "same-text-in-two-sections.inspanning.fix": (
            "Schrijf in het doel wie er wat van merkt; wat u doet, blijft in de inspanning.",
            "Write in the goal who notices what of it; what you do stays in the inspanning.",
        ),
        "same-text-in-two-sections.goal.fix": (
            "Schrijf in de indicator wat u telt of vraagt, en bij wie.",
            "Write in the indicator what you count or ask, and of whom.",
        ),
        "same-text-in-two-sections.work.fix": (
            "Schrijf in de indicator wat u telt of vraagt, en bij wie.",
            "Write in the indicator what you count or ask, and of whom.",
        ),
        "same-text-in-two-sections.fix": (
            "Schrijf in het doel wie wat merkt, in de inspanning wat u doet en in de indicator "
            "wat u telt of vraagt.",
            "Write in the goal who notices what, in the inspanning what you do and in the "
            "indicator what you count or ask.",
        ),
        "same-indicator-twice.what": (
            "Deze indicator staat er al: {first}.",
            "This indicator is here already: {first}.",
        ),
        "same-indicator-twice.group": (
            "{count} indicatoren hebben dezelfde tekst als een eerdere indicator",
            "{count} indicators have the same text as an earlier indicator",
        ),
        "same-indicator-twice.why": (
            "Van twee gelijke indicatoren blijft er een leeg, of ze krijgen elk een ander cijfer.",
            "Of two equal indicators one stays empty, or each gets a different figure.",
        ),
        "same-indicator-twice.fix": (
            "Houd er een, met de nulmeting en de streefwaarden van beide.",
            "Keep one, with the baseline and the targets of both.",
        ),
        "similar-inspanningen.what": (
            "Deze inspanning lijkt veel op {alike}.",
            "This inspanning is much like {alike}.",
        ),
        "similar-inspanningen.group": (
            "{count} inspanningen lijken veel op een eerdere inspanning",
            "{count} inspanningen are much like an earlier one",
        ),
        "similar-inspanningen.why": (
            "Misschien is het één inspanning die in twee netwerken is opgeschreven; dan telt zij "
            "nu dubbel.",
            "It may be one inspanning that was written down in two networks; then it counts "
            "twice now.",
        ),
        "similar-inspanningen.fix": (
            "Bespreek of het er een is. Zo ja: houd ‘{first}’ en zet daar onder contributes_to: "
            "de doelen van beide. Zo nee: schrijf erin wat ze onderscheidt.",
            "Discuss whether it is one. If so, keep ‘{first}’ and put the goals of both under its"
            " contributes_to:. If not, write what sets them apart.",
        ),
        "similar-goals.goal.what": (
            "Dit doel lijkt veel op {alike}.",
            "This goal is much like {alike}.",
        ),
        "similar-goals.level.what": (
            "Dit doel lijkt veel op het strategische doel {alike}.",
            "This goal is much like the strategic goal {alike}.",
        ),
        "similar-goals.group": (
            "{count} doelen lijken veel op een ander doel",
            "{count} goals are much like another goal",
        ),
        "similar-goals.why": (
            "Misschien is het één doel; dan is later niet te zeggen welk van de twee is gehaald.",
            "It may be one goal; then nobody can say later which of the two was reached.",
        ),
        "similar-goals.fix": (
            "Bespreek of het er een is. Zo ja: houd er een, en laat alles aan dat ene bijdragen. "
            "Zo nee: schrijf erin voor wie het is of wat er verschilt.",
            "Discuss whether it is one. If so, keep one and let everything contribute to that "
            "one. If not, write for whom it is or what differs.",
        ),
        "similar-goals.level.fix": (
            "Schrijf bij het operationele doel welke verandering er eerst nodig is, en voor wie.",
            "Write in the operational goal what has to change first, and for whom.",
        ),
        "similar-indicators.what": (
            "Deze indicator lijkt veel op {alike} en meet hetzelfde.",
            "This indicator is much like {alike} and measures the same.",
        ),
        "similar-indicators.group": (
            "{count} indicatoren lijken veel op een eerdere die hetzelfde meet",
            "{count} indicators are much like an earlier one that measures the same",
        ),
        "similar-indicators.why": (
            "Misschien is het één indicator; dan krijgen mensen dezelfde vraag twee keer.",
            "It may be one indicator; then people get the same question twice.",
        ),
        "similar-indicators.fix": (
            "Houd er een, of schrijf erin wat de een telt en de ander niet.",
            "Keep one, or write what the one counts and the other does not.",
        ),
        "in-another-programme.same.what": (
            "Dit staat ook in een ander programma: {alike}.",
            "This is in another programme too: {alike}.",
        ),
        "in-another-programme.similar.what": (
            "Dit lijkt veel op iets in een ander programma: {alike}.",
            "This is much like something in another programme: {alike}.",
        ),
        "in-another-programme.group": (
            "{count} doelen, inspanningen of indicatoren staan ook in een ander programma",
            "{count} goals, inspanningen or indicators are in another programme too",
        ),
        "in-another-programme.why": (
            "Wat twee programma’s allebei doen, kan samen; wat ze allebei bereiken, telt al gauw "
            "dubbel.",
            "What two programmes both do can be done together; what both reach is soon counted "
            "twice.",
        ),
        "in-another-programme.fix": (
            "Spreek met het andere programma af wie de eigenaar is, en schrijf die in beide "
            "plannen: ‘{id}: {{text: …, owner: …}}’. Of laat het aan een van de twee.",
            "Agree with the other programme who the owner is, and write that in both plans: "
            "‘{id}: {{text: …, owner: …}}’. Or leave it to one of the two.",
        ),
    }
)
