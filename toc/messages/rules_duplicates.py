"""What the rules of the family `duplicates` say; see `toc.messages.rules`."""

from __future__ import annotations

from toc.messages import Sentences

DUPLICATES = Sentences(
    {
        "same-goal-twice.goal.what": (
            "‘{id}’ heeft dezelfde tekst als ‘{first}’.",
            "‘{id}’ has the same text as ‘{first}’.",
        ),
        "same-goal-twice.level.what": (
            "‘{id}’ heeft dezelfde tekst als het strategische doel ‘{first}’.",
            "‘{id}’ has the same text as the strategic goal ‘{first}’.",
        ),
        "same-goal-twice.vision.what": (
            "‘{id}’ heeft dezelfde tekst als de visie.",
            "‘{id}’ has the same text as the vision.",
        ),
        "same-goal-twice.group": (
            "{count} doelen hebben de tekst van een ander doel of van de visie",
            "{count} goals have the text of another goal or of the vision",
        ),
        "same-goal-twice.why": (
            "Een doel dat er twee keer staat, wordt twee keer gemeten en verantwoord.",
            "A goal that stands there twice is measured and reported twice.",
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
            "De inspanning ‘{id}’ heeft dezelfde tekst als het doel ‘{first}’.",
            "The inspanning ‘{id}’ has the same text as the goal ‘{first}’.",
        ),
        "same-text-in-two-sections.indicator.what": (
            "De indicator ‘{id}’ heeft dezelfde tekst als ‘{first}’.",
            "The indicator ‘{id}’ has the same text as ‘{first}’.",
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
        "same-text-in-two-sections.indicator.fix": (
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
            "‘{id}’ heeft dezelfde tekst als ‘{first}’.",
            "‘{id}’ has the same text as ‘{first}’.",
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
            "‘{id}’ lijkt veel op ‘{alike}’.",
            "‘{id}’ is much like ‘{alike}’.",
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
            "Bespreek of het er een is. Zo ja: zet onder contributes_to: de doelen van beide. Zo "
            "nee: schrijf erin wat ze onderscheidt.",
            "Discuss whether it is one. If so, put the goals of both under contributes_to:. If "
            "not, write what sets them apart.",
        ),
        "similar-goals.what": (
            "‘{id}’ lijkt veel op ‘{alike}’.",
            "‘{id}’ is much like ‘{alike}’.",
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
            "Bespreek of het er een is. Zo nee: schrijf erin voor wie het is of wat er verschilt.",
            "Discuss whether it is one. If not, write for whom it is or what differs.",
        ),
        "similar-indicators.what": (
            "‘{id}’ lijkt veel op ‘{alike}’ en meet hetzelfde.",
            "‘{id}’ is much like ‘{alike}’ and measures the same.",
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
            "‘{id}’ staat met dezelfde tekst ook in een ander programma: ‘{alike}’.",
            "‘{id}’ stands with the same text in another programme too: ‘{alike}’.",
        ),
        "in-another-programme.similar.what": (
            "‘{id}’ lijkt veel op iets in een ander programma: ‘{alike}’.",
            "‘{id}’ is much like something in another programme: ‘{alike}’.",
        ),
        "in-another-programme.group": (
            "{count} doelen, inspanningen of indicatoren staan ook in een ander programma",
            "{count} goals, inspanningen or indicators stand in another programme too",
        ),
        "in-another-programme.why": (
            "Wat twee programma’s allebei doen, kan samen; wat ze allebei bereiken, telt al gauw "
            "dubbel.",
            "What two programmes both do can be done together; what both reach is soon counted "
            "twice.",
        ),
        "in-another-programme.fix": (
            "Bespreek het met het andere programma, en schrijf daarna bij owner: wie het doet.",
            "Discuss it with the other programme, and then write who does it at owner:.",
        ),
    }
)
