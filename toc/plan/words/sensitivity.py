"""How sure a choice is, in words and proportions."""

from __future__ import annotations

from toc.core.words import Sentences

SENSITIVITY = Sentences(
    {
        "title": ("Hoe zeker is dit", "How sure is this"),
        "nothing": (
            "Van wat te kiezen is, is nog niets gescoord, dus er valt niets te variëren. Wat "
            "vaststaat, staat vast door de doelen en de grenzen; de rest is de volgorde in het "
            "bestand.",
            "Nothing that can be chosen has been scored yet, so there is nothing to vary. What is "
            "firm is so by the goals and the limits; the rest is the order in the file.",
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
            "varied {count} times, and each time the best plan was worked out again.",
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
        "drawn-agreed.one": (
            "Bij {count} oordeel staan er punten in het bestand die samen zijn vastgesteld: die "
            "tellen, en wat de deelnemers daar oordeelden, telt niet mee.",
            "Of {count} judgement the file has points that were agreed on together: these count, "
            "and what the participants judged there does not.",
        ),
        "drawn-agreed.many": (
            "Bij {count} oordelen staan er punten in het bestand die samen zijn vastgesteld: die "
            "tellen, en wat de deelnemers daar oordeelden, telt niet mee.",
            "Of {count} judgements the file has points that were agreed on together: these count, "
            "and what the participants judged there does not.",
        ),
        "drawn-step": (
            "Een oordeel dat samen is vastgesteld of van één deelnemer komt, was in één van de "
            "tien gevallen een stap hoger op de schaal 1, 3, 9, en in één van de tien een stap "
            "lager, zover die schaal gaat. Een oordeel waarover deelnemers het eens zijn, bleef "
            "gelijk.",
            "A judgement that was agreed on together or comes from one participant was a step "
            "higher on the scale 1, 3, 9 in one of ten cases, and a step lower in one of ten, as "
            "far as that scale goes. A judgement on which participants agree stayed the same.",
        ),
        "drawn-weights": (
            "Een gewicht was in één van de tien gevallen één hoger, en in één van de tien één "
            "lager, maar nooit minder dan 1.",
            "A weight was one higher in one of ten cases, and one lower in one of ten, but never "
            "less than 1.",
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
        "tip-alone-out": (
            "{tip}, dan komt zij er meestal in.",
            "{tip}, it usually comes in.",
        ),
        "tip-more-chosen": (
            "{tip}, dan valt zij vaker af.",
            "{tip}, it drops out more often.",
        ),
        "tip-more-out": ("{tip}, dan komt zij er vaker in.", "{tip}, it comes in more often."),
        "other-chosen": (
            "Valt zij af, dan komt meestal ‘{other}’ in de plaats.",
            "Where it drops out, ‘{other}’ usually takes its place.",
        ),
        "other-out": (
            "Komt zij erin, dan valt meestal ‘{other}’ af.",
            "Where it comes in, ‘{other}’ usually drops out.",
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
