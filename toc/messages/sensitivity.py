"""How sure a choice is, in words and proportions."""

from __future__ import annotations

from toc.messages import Sentences

SENSITIVITY = Sentences(
    {
        "title": ("Hoe zeker is dit", "How sure is this"),
        "nothing": (
            "Er is nog niets gescoord, dus er valt niets te variëren. Wat vaststaat, staat vast "
            "door de doelen en de grenzen; de rest is de volgorde in het bestand.",
            "Nothing has been scored yet, so there is nothing to vary. What is firm is so by the "
            "goals and the limits; the rest is the order in the file.",
        ),
        "not-proven": (
            "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Hoe zeker elke "
            "keuze is, valt dan niet te zeggen.",
            "Choosing was stopped before it was certain that this is the best plan. How sure each "
            "choice is cannot be told then.",
        ),
        "drawn": (
            "Scores zijn oordelen, en een ander oordeel kan een ander plan geven. Daarom zijn ze "
            "{count} keer gevarieerd, en is telkens opnieuw het beste plan uitgerekend.",
            "Scores are judgements, and another judgement can give another plan. So they were "
            "varied {count} times, and each time the best plan was worked out anew.",
        ),
        "drawn-split.one": (
            "Over {count} van de {all} oordelen zijn deelnemers het niet eens: dan telde elke "
            "keer het oordeel van één van hen.",
            "Participants disagree on {count} of {all} judgements: then each time the judgement "
            "of one of them counted.",
        ),
        "drawn-split.many": (
            "Over {count} van de {all} oordelen zijn deelnemers het niet eens: dan telde elke "
            "keer het oordeel van één van hen.",
            "Participants disagree on {count} of {all} judgements: then each time the judgement "
            "of one of them counted.",
        ),
        "drawn-step": (
            "Een oordeel dat samen is vastgesteld of van één deelnemer komt, was in één van de "
            "tien gevallen een stap hoger op de schaal 1, 3, 9, en in één van de tien een stap "
            "lager. Een oordeel waarover deelnemers het eens zijn, bleef gelijk.",
            "A judgement that was agreed on together or comes from one participant was a step "
            "higher on the scale 1, 3, 9 in one of ten cases, and a step lower in one of ten. A "
            "judgement on which participants agree stayed the same.",
        ),
        "drawn-weights": (
            "Een gewicht was in één van de tien gevallen één hoger, en in één van de tien één "
            "lager.",
            "A weight was one higher in one of ten cases, and one lower in one of ten.",
        ),
        "drawn-unscored": (
            "Wat niet gescoord is, telde niet mee.",
            "What is not scored did not count.",
        ),
        "all-firm": (
            "Alle {all} keuzes staan vast: in ten minste 95 van de 100 gevallen komt er hetzelfde "
            "uit.",
            "All {all} choices are firm: in at least 95 of 100 cases the outcome is the same.",
        ),
        "firm": (
            "Van de {all} gekozen inspanningen staan er {firm} vast: die komen in ten minste 95 "
            "van de 100 gevallen in het plan.",
            "Of the {all} chosen inspanningen {firm} are firm: they come into the plan in at "
            "least 95 of 100 cases.",
        ),
        "contested.one": (
            "Eén gekozen inspanning is betwist.",
            "One chosen inspanning is contested.",
        ),
        "contested.many": (
            "{count} gekozen inspanningen zijn betwist.",
            "{count} chosen inspanningen are contested.",
        ),
        "near.one": (
            "Eén die nu niet gekozen is, komt bij een ander oordeel in beeld.",
            "One that is not chosen now comes into view with another judgement.",
        ),
        "near.many": (
            "{count} die nu niet gekozen zijn, komen bij een ander oordeel in beeld.",
            "{count} that are not chosen now come into view with another judgement.",
        ),
        "firm-names": ("Vast: {names}.", "Firm: {names}."),
        "part.contested": ("Betwist, nu wel gekozen", "Contested, chosen now"),
        "part.near": ("Betwist, nu niet gekozen", "Contested, not chosen now"),
        "stays": (
            "blijft in {tenths} gevallen in het plan",
            "stays in the plan in {tenths} cases",
        ),
        "comes": (
            "komt in {tenths} gevallen in het plan",
            "comes into the plan in {tenths} cases",
        ),
        "tenths": ("{count} van de 10", "{count} of 10"),
        "tenths-least": ("minder dan 1 van de 10", "fewer than 1 of 10"),
        "tenths-most": ("ruim 9 van de 10", "over 9 of 10"),
        "tip": (
            "Dat hangt het meest af van {judgement}: telt die {value} in plaats van {now}",
            "That depends most on {judgement}: where it counts {value} instead of {now}",
        ),
        "tip-chosen": (
            "{tip}, dan komt meestal ‘{other}’ in de plaats.",
            "{tip}, ‘{other}’ usually takes its place.",
        ),
        "tip-out": (
            "{tip}, dan valt meestal ‘{other}’ af.",
            "{tip}, ‘{other}’ usually drops out.",
        ),
        "tip-alone-chosen": ("{tip}, dan valt zij meestal af.", "{tip}, it usually drops out."),
        "tip-alone-out": ("{tip}, dan komt zij er vaker in.", "{tip}, it comes in more often."),
        "no-tip-chosen": (
            "Geen enkel oordeel geeft op zichzelf de doorslag; meestal komt ‘{other}’ in de "
            "plaats.",
            "No single judgement decides by itself; ‘{other}’ usually takes its place.",
        ),
        "no-tip-out": (
            "Geen enkel oordeel geeft op zichzelf de doorslag; meestal valt ‘{other}’ af.",
            "No single judgement decides by itself; ‘{other}’ usually drops out.",
        ),
        "no-tip": (
            "Geen enkel oordeel geeft op zichzelf de doorslag.",
            "No single judgement decides by itself.",
        ),
        "judgement.points": (
            "de bijdrage van ‘{name}’ aan ‘{about}’",
            "the contribution of ‘{name}’ to ‘{about}’",
        ),
        "judgement.score": (
            "de score van ‘{name}’ op ‘{about}’",
            "the score of ‘{name}’ on ‘{about}’",
        ),
        "judgement.weight": ("het gewicht van ‘{about}’", "the weight of ‘{about}’"),
    }
)
