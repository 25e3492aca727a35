"""What `toc plan score-sheet` and `toc plan read-scores` say."""

from __future__ import annotations

from toc.core.words import Sentences

SCORES = Sentences(
    {
        "participant": ("deelnemer", "participant"),
        "to-option": (
            "Het Excel-bestand dat gemaakt wordt, bijvoorbeeld: scores.xlsx",
            "The Excel file to make, for example: scores.xlsx",
        ),
        "participant-option": (
            "Een rol of organisatie die een eigen tabblad krijgt; mag vaker.",
            "A role or organisation that gets a sheet of its own; may be repeated.",
        ),
        "replace-option": (
            "Schrijf over een bestand heen dat er al is.",
            "Write over a file that is there already.",
        ),
        "forms-argument": (
            "De ingevulde formulieren (.xlsx), en zo nodig het plan.",
            "The forms that were filled in (.xlsx), and the plan where needed.",
        ),
        "dry-run-option": (
            "Laat alleen zien wat er zou veranderen.",
            "Only show what would change.",
        ),
        "default-file": ("scoreformulier-{period}.xlsx", "score-form-{period}.xlsx"),
        "made": ("{file} is gemaakt.", "{file} was made."),
        "made-asks.one": (
            "Het vraagt naar 1 inspanning, op {criteria}.",
            "It asks about 1 inspanning, on {criteria}.",
        ),
        "made-asks.many": (
            "Het vraagt naar {count} inspanningen, op {criteria}.",
            "It asks about {count} inspanningen, on {criteria}.",
        ),
        "made-contributions": (
            "hun bijdrage aan de doelen",
            "their contribution to the goals",
        ),
        "made-tabs": ("Tabbladen: {tabs}", "Sheets: {tabs}"),
        "made-unnamed": (
            "Wie een tabblad invult, typt daar in cel B2 een rol of organisatie. Liever meteen "
            "namen erop: --participant gemeente --participant bewoners",
            "Who fills in a sheet types a role or organisation in its cell B2. To have names on "
            "it at once: --participant municipality --participant residents",
        ),
        "made-no-criteria": (
            "Het plan heeft geen uitgangspunten die via scores werken; alleen de bijdragen worden "
            "gevraagd. Met ‘{key}: thefd’ onder planning vraagt u ook naar tempo, haalbaarheid, "
            "efficiëntie, flexibiliteit en doelgerichtheid.",
            "The plan has no criteria that work through scores; only the contributions are asked. "
            "With ‘{key}: thefd’ under planning you also ask about pace, feasibility, efficiency, "
            "flexibility and focus on goals.",
        ),
        "made-left-out.one": (
            "1 inspanning staat er niet op, met de reden op het eerste tabblad.",
            "1 inspanning is not on it, with the reason on the first sheet.",
        ),
        "made-left-out.many": (
            "{count} inspanningen staan er niet op, met de reden op het eerste tabblad.",
            "{count} inspanningen are not on it, with the reason on the first sheet.",
        ),
        "made-next": (
            "Lees het ingevulde formulier straks in met: {toc} plan read-scores {file}{plan}",
            "Read the form later with: {toc} plan read-scores {file}{plan}",
        ),
        "no-inspanningen": (
            "Het plan heeft nog geen inspanningen: er valt niets te beoordelen. Er is geen "
            "formulier gemaakt.",
            "The plan has no inspanningen yet: there is nothing to judge. No form was made.",
        ),
        "nothing-to-ask": (
            "Voor {period} valt er niets te beoordelen: alle inspanningen lopen, zijn klaar of "
            "zijn besloten. Er is geen formulier gemaakt.",
            "There is nothing to judge for {period}: all inspanningen run, are finished or were "
            "decided on. No form was made.",
        ),
        "bad-participant": (
            "‘{name}’ kan geen deelnemer zijn. Noem een rol of organisatie, bijvoorbeeld: "
            "gemeente",
            "‘{name}’ cannot be a participant. Name a role or organisation, for example: "
            "municipality",
        ),
        "not-xlsx": (
            "Een formulier is een Excel-bestand: laat de naam ‘{file}’ eindigen op .xlsx.",
            "A form is an Excel file: let the name ‘{file}’ end in .xlsx.",
        ),
        "exists": (
            "{file} bestaat al; misschien staan er antwoorden in. Kies een andere naam, of "
            "schrijf eroverheen met --replace.",
            "{file} exists already; it may hold answers. Choose another name, or write over it "
            "with --replace.",
        ),
        "no-forms": (
            "Noem het ingevulde formulier, een bestand dat eindigt op .xlsx.",
            "Name the form that was filled in, a file that ends in .xlsx.",
        ),
        "two-plans": (
            "Noem naast de formulieren één plan; hier staan er meer: {plans}",
            "Name one plan beside the forms; here are several: {plans}",
        ),
        "too-many-forms": (
            "Dit zijn {count} formulieren; er gaan er hoogstens {most} tegelijk. Er is niets "
            "ingelezen: doe het in groepen.",
            "These are {count} forms; at most {most} go at once. Nothing was read: do it in "
            "groups.",
        ),
        "form-missing": (
            "{file} is er niet, of kan niet gelezen worden.",
            "{file} is not there, or cannot be read.",
        ),
        "mistakes.one": (
            "Er is 1 fout gevonden. Er is niets ingelezen en niets aan het plan veranderd.",
            "There is 1 mistake. Nothing was read and nothing in the plan was changed.",
        ),
        "mistakes.many": (
            "Er zijn {count} fouten gevonden. Er is niets ingelezen en niets aan het plan "
            "veranderd.",
            "There are {count} mistakes. Nothing was read and nothing in the plan was changed.",
        ),
        "failed": (
            "Bij {names} staat het programmabestand zo geschreven dat de oordelen er niet veilig "
            "bij gezet kunnen worden. Er is niets veranderd.",
            "At {names} the programme file is written in a way to which the judgements cannot be "
            "added safely. Nothing was changed.",
        ),
        "failed-place": ("‘{inspanning}’ (regel {line})", "‘{inspanning}’ (line {line})"),
        "failed-fix": (
            "Schrijf die inspanningen voluit, zonder verwijzingen als &naam en *naam, en lees de "
            "formulieren opnieuw in.",
            "Write those inspanningen in full, without references such as &name and *name, and "
            "read the forms again.",
        ),
        "read.one": (
            "1 oordeel is nieuw of gewijzigd:",
            "1 judgement is new or changed:",
        ),
        "read.many": (
            "{count} oordelen zijn nieuw of gewijzigd:",
            "{count} judgements are new or changed:",
        ),
        "read-of.one": ("{name}: 1 oordeel", "{name}: 1 judgement"),
        "read-of.many": ("{name}: {count} oordelen", "{name}: {count} judgements"),
        "read-replaced": (
            "{read}, waarvan {replaced} in plaats van een eerder oordeel",
            "{read}, {replaced} of them instead of an earlier one",
        ),
        "nothing-new": (
            "Er zijn geen nieuwe oordelen; het plan blijft zoals het is.",
            "There are no new judgements; the plan stays as it is.",
        ),
        "explained.one": ("1 toelichting is nieuw of gewijzigd.", "1 remark is new or changed."),
        "explained.many": (
            "{count} toelichtingen zijn nieuw of gewijzigd.",
            "{count} remarks are new or changed.",
        ),
        "unkept.one": (
            "1 toelichting kon niet in het programmabestand worden gezet; u leest haar hieronder.",
            "1 remark could not be put in the programme file; you can read it below.",
        ),
        "unkept.many": (
            "{count} toelichtingen konden niet in het programmabestand worden gezet; u leest ze "
            "hieronder.",
            "{count} remarks could not be put in the programme file; you can read them below.",
        ),
        "silent": ("Niets ingevuld: {names}.", "Nothing filled in: {names}."),
        "withdrawn": (
            "Leeggemaakt op het formulier, maar nog in het plan. Geldt het oordeel niet meer, "
            "haal het dan zelf uit het programmabestand:",
            "Emptied on the form, but still in the plan. If a judgement does not hold any more, "
            "take it out of the programme file yourself:",
        ),
        "withdrawn-one": (
            "{participant}, {about}: {points} (regel {line})",
            "{participant}, {about}: {points} (line {line})",
        ),
        "reworded": (
            "De tekst in het plan is anders dan op het formulier. Gelden de oordelen nog?",
            "The text in the plan is not the one on the form. Do the judgements still hold?",
        ),
        "would": (
            "Dit zou er veranderen in {file} (- was, + wordt):",
            "This would change in {file} (- was, + becomes):",
        ),
        "line": ("regel {line}, {inspanning}", "line {line}, {inspanning}"),
        "not-written": (
            "Er is niets geschreven. Zonder --dry-run wordt dit in {file} gezet.",
            "Nothing was written. Without --dry-run this goes into {file}.",
        ),
        "written": ("Bewaard in {file}.", "Saved in {file}."),
        "part.talk": (
            "Daarover gaat het gesprek: hier lopen de oordelen uiteen",
            "This is what to talk about: here the judgements differ",
        ),
        "talk-more.one": (
            "En nog 1 waarover de oordelen verschillen; alles staat in --json.",
            "And 1 more on which judgements differ; --json has all.",
        ),
        "talk-more.many": (
            "En nog {count} waarover de oordelen verschillen; alles staat in --json.",
            "And {count} more on which judgements differ; --json has all.",
        ),
        "no-talk": (
            "De deelnemers zijn het overal eens waar meer dan één een oordeel gaf.",
            "The participants agree wherever more than one gave a judgement.",
        ),
        "one-judge": (
            "Er is nog nergens door meer dan één deelnemer geoordeeld; verschillen zijn dus nog "
            "niet te zien.",
            "Nowhere has more than one participant judged yet, so no differences can be seen.",
        ),
        "about-criterion": ("op ‘{name}’", "on ‘{name}’"),
        "about-goal": ("bijdrage aan ‘{name}’", "contribution to ‘{name}’"),
        "gave": ("{points}: {names}", "{points}: {names}"),
        "since-agreed": (
            "afgesproken: {points}, en dat telt",
            "agreed: {points}, and that counts",
        ),
        "halfway": (
            "nu telt {points}, midden tussen de middelste twee",
            "{points} counts now, halfway between the two in the middle",
        ),
        "points-count.one": (
            "Bij 1 van deze oordelen staan er punten in het plan die samen zijn vastgesteld. Die "
            "tellen; wat de deelnemers oordeelden, telt daar niet mee. Haal de punten weg als de "
            "oordelen moeten tellen:",
            "Of 1 of these judgements the plan has points that were agreed on together. These "
            "count; what the participants judged does not count there. Take the points away if "
            "the judgements should count:",
        ),
        "points-count.many": (
            "Bij {count} van deze oordelen staan er punten in het plan die samen zijn "
            "vastgesteld. Die tellen; wat de deelnemers oordeelden, telt daar niet mee. Haal de "
            "punten weg als de oordelen moeten tellen:",
            "Of {count} of these judgements the plan has points that were agreed on together. "
            "These count; what the participants judged does not count there. Take the points away "
            "if the judgements should count:",
        ),
        "points-count-one": (
            "{about}: {points} (regel {line})",
            "{about}: {points} (line {line})",
        ),
        "part.remarks": ("Toelichtingen", "Remarks"),
        "part.unjudged": ("Niet beoordeeld", "Not judged"),
        "all-judged": (
            "Elke inspanning is door iemand beoordeeld, op alles wat gevraagd werd.",
            "Somebody judged every inspanning, on everything that was asked.",
        ),
        "unjudged-wholly.one": (
            "Over 1 inspanning gaf niemand enig oordeel:",
            "Of 1 inspanning nobody judged anything:",
        ),
        "unjudged-wholly.many": (
            "Over {count} inspanningen gaf niemand enig oordeel:",
            "Of {count} inspanningen nobody judged anything:",
        ),
        "unjudged-partly.one": (
            "Bij 1 inspanning ontbreekt nog een deel van de oordelen:",
            "Of 1 inspanning some judgements are still missing:",
        ),
        "unjudged-partly.many": (
            "Bij {count} inspanningen ontbreekt nog een deel van de oordelen:",
            "Of {count} inspanningen some judgements are still missing:",
        ),
        "unjudged-more": ("… en nog {count}", "… and another {count}"),
    }
)
