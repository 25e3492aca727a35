"""What is said of the theory of change: was the work done, does the goal move, and what if an
assumption turns out wrong."""

from __future__ import annotations

from toc.core.words import Sentences

LEARNING = Sentences(
    {
        "caution": (
            "Wat hier staat zegt niet waardoor iets komt: inspanningen dragen bij aan een doel, "
            "naast veel anders.",
            "This does not say why anything happened: inspanningen contribute to a goal, "
            "alongside much else.",
        ),
        "left-out": (
            "Wat in het vastgestelde plan niet gekozen is, telt hier niet mee.",
            "What the adopted plan did not choose does not count here.",
        ),
        "cell.both": ("Uitgevoerd, en het doel beweegt", "Carried out, and the goal moves"),
        "cell.only_delivered": (
            "Uitgevoerd, maar het doel beweegt niet",
            "Carried out, but the goal does not move",
        ),
        "cell.only_effect": (
            "Niet uitgevoerd, en toch beweegt het doel",
            "Not carried out, and yet the goal moves",
        ),
        "cell.neither": (
            "Niet uitgevoerd, en het doel beweegt niet",
            "Not carried out, and the goal does not move",
        ),
        "cell.unknown": ("Niet te zeggen", "Cannot be said"),
        "question.both": (
            "Dat past bij de gedachte achter het plan; het bewijst haar niet. Wat droeg hier het "
            "meest aan bij?",
            "That fits the idea behind the plan; it does not prove it. What contributed most?",
        ),
        "question.only_delivered": (
            "Faalt de theorie? Dragen deze inspanningen wel aan dit doel bij, of is het nog te "
            "vroeg?",
            "Does the theory fail? Do these inspanningen contribute to this goal, or is it too "
            "early?",
        ),
        "question.only_effect": (
            "Werkt er iets anders? Wat draagt nog meer aan dit doel bij, en hebben we de "
            "inspanningen dan nodig?",
            "Is something else at work? What else contributes to this goal, and do we then need "
            "the inspanningen?",
        ),
        "question.neither": (
            "Faalt de uitvoering? Over de theorie is nog niets te zeggen: zij is niet beproefd.",
            "Does the work fail? Nothing can be said of the theory yet: it was not put to the "
            "test.",
        ),
        "why.no-inspanning": ("het doel heeft geen inspanning", "the goal has no inspanning"),
        "why.no-indicator": (
            "het doel heeft geen effectindicator",
            "the goal has no effect indicator",
        ),
        "why.delivered": (
            "van ten minste één inspanning is niet bekend of zij is uitgevoerd",
            "for at least one inspanning it is not known whether it was carried out",
        ),
        "why.delivered-partly": (
            "de inspanningen zijn deels uitgevoerd",
            "the inspanningen are partly carried out",
        ),
        "why.effect": (
            "van ten minste één effectindicator is niet bekend of die beter is dan de nulmeting",
            "for at least one effect indicator it is not known whether it is better than the "
            "baseline",
        ),
        "why.effect-partly": (
            "de effectindicatoren spreken elkaar tegen",
            "the effect indicators contradict each other",
        ),
        "unknown.one": ("1 doel: {why}.", "1 goal: {why}."),
        "unknown.many": ("{count} doelen: {why}.", "{count} goals: {why}."),
        "possibly": (
            "van een deel van de inspanningen is alleen bekend dat ze in hetzelfde netwerk staan",
            "for some inspanningen it is known only that they are in the same network",
        ),
        # --- assumptions ---
        "stress.bare-all": (
            "Bij geen van de {all} bijdragen in het plan staat een aanname. Wat er wegvalt als "
            "een gedachte niet klopt, is daarom niet te zeggen.",
            "None of the {all} contributions in the plan has an assumption. So it cannot be "
            "said what falls away if one of these ideas is wrong.",
        ),
        "stress.bare.one": (
            "Bij 1 van de {all} bijdragen staat geen aanname; daarover zegt dit niets.",
            "1 of {all} contributions has no assumption; this says nothing about that one.",
        ),
        "stress.bare.many": (
            "Bij {count} van de {all} bijdragen staat geen aanname; daarover zegt dit niets.",
            "{count} of {all} contributions have no assumption; this says nothing about those.",
        ),
        "stress.others.one": (
            "1 aanname is niet noodzakelijk en niet zwak genoemd, en hier niet beproefd.",
            "1 assumption is called neither necessary nor weak, and is not tested here.",
        ),
        "stress.others.many": (
            "{count} aannames zijn niet noodzakelijk en niet zwak genoemd, en hier niet beproefd.",
            "{count} assumptions are called neither necessary nor weak, and are not tested here.",
        ),
        "stress.nothing": (
            "Welke ene noodzakelijke of zwakke aanname ook niet uitkomt: elk doel houdt een weg "
            "naar de visie.",
            "Whichever single necessary or weak assumption turns out wrong: every goal keeps a "
            "way to the vision.",
        ),
        "stress.worst.one": (
            "Deze aanname snijdt het meest af als zij niet uitkomt:",
            "This assumption cuts off most if it turns out wrong:",
        ),
        "stress.worst.many": (
            "Deze {count} aannames snijden evenveel af, en het meest, als er een niet uitkomt:",
            "These {count} assumptions cut off as much, and most, if one turns out wrong:",
        ),
        "stress.rest": ("Ook hiermee valt iets weg:", "With these something falls away too:"),
        "stress.kind.necessary": ("noodzakelijk", "necessary"),
        "stress.kind.weak": ("zwak", "weak"),
        "stress.lost": (
            "Zonder weg naar de visie: {what}.",
            "Without a way to the vision: {what}.",
        ),
        "stress.goals.one": ("1 doel", "1 goal"),
        "stress.goals.many": ("{count} doelen", "{count} goals"),
        "stress.inspanningen.one": ("1 inspanning", "1 inspanning"),
        "stress.inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "stress.more.one": ("1 ander doel", "1 other goal"),
        "stress.more.many": ("{count} andere doelen", "{count} other goals"),
        "stress.goals-named": ("Doelen: {names}.", "Goals: {names}."),
    }
)
