"""What each key means of goals, inspanningen and the links between them; see
`toc.check.words.keys_programme`."""

from __future__ import annotations

from toc.check.words.keys_programme import KeysSaid

GOALS: KeysSaid = {
    "StrategicGoal.text": (
        "Wat er over jaren anders is, als toestand: wie, wat, in welke mate.",
        "What is different years from now, as a state: who, what, how much.",
        "Kinderen lezen thuis en op school met plezier",
        "Children enjoy reading at home and at school",
    ),
    "StrategicGoal.contributes_to": (
        "Waaraan dit doel bijdraagt. Zonder deze sleutel is dat de visie.",
        "What this goal contributes to. Without this key that is the vision.",
        "visie",
        "vision",
    ),
    "*.owner": (
        "Wie ervoor staat: een rol of organisatie, geen naam van een persoon.",
        "Who answers for it: a role or an organisation, no person’s name.",
        "Bibliotheek",
        "Library",
    ),
    "*.sdg": (
        "Een doel (1 tot en met 17), subdoel (1.2, 1.a) of indicator (1.2.1) van de Verenigde "
        "Naties.",
        "A goal (1 to 17), target (1.2, 1.a) or indicator (1.2.1) of the United Nations.",
        '["4.6"]',
        '["4.6"]',
    ),
    "*.wellbeing": (
        "Een thema uit de Monitor Brede Welvaart van het CBS.",
        "A theme of the Dutch Monitor of Well-being.",
        "[samenleving]",
        "[society]",
    ),
    "OperationalGoal.text": (
        "Wat u kunt merken: wie merkt wat, in welke mate, wanneer?",
        "What can be noticed: who notices what, how much, by when?",
        "Ouders lezen hun kinderen elke week voor",
        "Parents read aloud to their children every week",
    ),
    "OperationalGoal.contributes_to": (
        "De doelen waaraan dit doel bijdraagt: de pijl omhoog.",
        "The goals that this goal contributes to: the arrow upwards.",
        "leesplezier",
        "reading-pleasure",
    ),
    "OperationalGoal.network": (
        "De id van het netwerk (de DIN) waarin het doel staat, of van meer.",
        "The id of the network (the DIN) that the goal stands in, or of several.",
        "thuis-lezen",
        "reading-at-home",
    ),
    "OperationalGoal.deadline": (
        "Wanneer het doel uiterlijk bereikt moet zijn.",
        "By when the goal is to be reached.",
        "2029-12",
        "2029-12",
    ),
    "Inspanning.text": (
        "Wat u doet, met een werkwoord.",
        "What you do, with a verb.",
        "Een voorleescursus voor ouders geven in het buurthuis",
        "Give a course in reading aloud in the community centre",
    ),
    "Inspanning.result": (
        "Wat er ligt als het klaar is.",
        "What there is when it is done.",
        "Twintig ouders deden de cursus",
        "Twenty parents took the course",
    ),
    "Inspanning.contributes_to": (
        "De doelen waaraan deze inspanning bijdraagt: de pijl omhoog. Eén, of meer tussen rechte "
        "haken.",
        "The goals that this inspanning contributes to: the arrow upwards. One, or several "
        "between square brackets.",
        "[ouders-lezen-voor, boeken-in-huis]",
        "[parents-read, books-at-home]",
    ),
    "Inspanning.requires": (
        "Wat eerst klaar moet zijn: de id van een andere inspanning.",
        "What has to be finished first: the id of another inspanning.",
        "leesmaatjes-opleiden",
        "train-buddies",
    ),
    "Inspanning.together_with": (
        "Wat in hetzelfde jaar hoort: de id van een andere inspanning.",
        "What belongs in the same year: the id of another inspanning.",
        "boekenkast",
        "book-swap",
    ),
    "Inspanning.not_with": (
        "Wat niet tegelijk kan: de id van een andere inspanning.",
        "What cannot run at the same time: the id of another inspanning.",
        "{inspanning: boekenkast, reden: Het buurthuis is te klein}",
        "{inspanning: book-swap, reason: The community centre is too small}",
    ),
    "Inspanning.partners": (
        "Wie er verder meedoen: organisaties, bij id of naam.",
        "Who else takes part: organisations, by id or name.",
        "[bibliotheek, Scholen]",
        "[library, Schools]",
    ),
    "Inspanning.place": (
        "Waar het gebeurt.",
        "Where it is done.",
        "[Stationswijk]",
        "[Station quarter]",
    ),
    "Inspanning.duration": (
        "Hoe lang het duurt, in hele maanden.",
        "How long it takes, in whole months.",
        "12",
        "12",
    ),
    "Inspanning.start": (
        "Het begin, als dat is afgesproken. De inspanning ligt dan vast.",
        "The start, where that is agreed. The inspanning is then committed to.",
        "2026-03",
        "2026-03",
    ),
    "Inspanning.end": (
        "Het einde, als dat is afgesproken.",
        "The end, where that is agreed.",
        "2027-02",
        "2027-02",
    ),
    "Inspanning.earliest": (
        "Voor wanneer zij niet kan beginnen.",
        "Before when it cannot start.",
        "2026-09",
        "2026-09",
    ),
    "Inspanning.latest": (
        "Wanneer zij uiterlijk begonnen moet zijn.",
        "By when it has to have started.",
        "2027-01",
        "2027-01",
    ),
    "Inspanning.progress": (
        "Hoe ver de inspanning in het echt is. Staat er niets, dan is dat niet doorgegeven.",
        "How far the inspanning really is. Where nothing stands, nobody has reported it.",
        "{stand: loopt, datum: 2026-04}",
        "{state: running, date: 2026-04}",
    ),
    "Inspanning.milestones": (
        "Wat er onderweg zichtbaar bereikt is.",
        "What is visibly reached on the way.",
        "[{tekst: De eerste cursus is vol, datum: 2026-04}]",
        "[{text: The first course is full, date: 2026-04}]",
    ),
    "Inspanning.cost": (
        "Wat het kost, in de valuta van het plan. Een getal alleen is het totaal; schrijf bij "
        "structureel werk "
        "‘per_jaar’ of ‘in_totaal’.",
        "What it costs, in the currency of the plan. A bare number is the total; for structural "
        "work write ‘per_year’ or ‘in_total’.",
        "12000",
        "12000",
    ),
    "Inspanning.fte": (
        "Hoeveel voltijdsbanen het vraagt zolang het loopt.",
        "How many full-time equivalents it takes while it runs.",
        "0.5",
        "0.5",
    ),
    "Inspanning.structural": (
        "Of het werk het hele programma doorloopt. Het telt dan niet mee in de focus.",
        "Whether it runs during the whole programme. It then does not count in the focus.",
        "ja",
        "yes",
    ),
    "Inspanning.scores": (
        "Wat mensen van de inspanning vinden, per uitgangspunt: 1, 3 of 9.",
        "What people think of the inspanning, by criterion: 1, 3 or 9.",
        "{haalbaarheid: 9}",
        "{haalbaarheid: 9}",
    ),
    "Inspanning.explanations": (
        "Wat elke deelnemer bij zijn oordeel schreef. Zet er geen namen van mensen in.",
        "What each participant wrote beside the judgement. Put no people’s names in it.",
        "{bibliotheek: Wij hebben er de ruimte voor}",
        "{library: We have the room for it}",
    ),
    "Relation.inspanning": (
        "De id van de andere inspanning.",
        "The id of the other inspanning.",
        "leesmaatjes-opleiden",
        "train-buddies",
    ),
    "Relation.reason": (
        "Waarom dat zo is.",
        "Why that is so.",
        "Eerst moeten er leesmaatjes zijn",
        "First there have to be buddies",
    ),
    "Progress.state": ("Hoe ver het is.", "How far it is.", "loopt", "running"),
    "Progress.date": ("Sinds wanneer.", "Since when.", "2026-04", "2026-04"),
    "Milestone.text": (
        "Wat er dan bereikt is.",
        "What is reached then.",
        "De eerste cursus is vol",
        "The first course is full",
    ),
    "Milestone.date": ("Wanneer.", "When.", "2026-04", "2026-04"),
    "Contribution.goal": (
        "De id van het doel (of de inspanning) waaraan het bijdraagt.",
        "The id of the goal (or inspanning) that it contributes to.",
        "ouders-lezen-voor",
        "parents-read",
    ),
    "Contribution.points": (
        "Hoeveel het bijdraagt, zoals mensen dat samen vaststelden: 1 (een beetje), 3 (duidelijk) "
        "of 9 (doorslaggevend).",
        "How much it contributes, as people agreed: 1 (a little), 3 (clearly) or 9 (decisively).",
        "9",
        "9",
    ),
    "Contribution.participants": (
        "Wat elke deelnemer er zelf van vond. Zolang er geen ‘punten’ staan, telt het middelste.",
        "What each participant thought of it. As long as there are no ‘points’, the middle one "
        "counts.",
        "{bibliotheek: 9, ouders: 3}",
        "{library: 9, parents: 3}",
    ),
    "Contribution.rationale": (
        "Waarom het zou bijdragen.",
        "Why it would contribute.",
        "Wie leert voorlezen, doet het vaker",
        "Who learns to read aloud does so more often",
    ),
    "Contribution.assumption": (
        "Wat waar moet zijn om het te laten bijdragen.",
        "What has to be true for it to contribute.",
        "Ouders hebben ’s avonds tijd",
        "Parents have time in the evening",
    ),
    "Contribution.evidence": (
        "Waar de bijdrage op rust.",
        "What the contribution rests on.",
        "{soort: onderzoek, bevinding: steunt}",
        "{kind: research, finding: supports}",
    ),
    "Contribution.basis": (
        "Hoe de bijdrage bekend is. Wat alleen uit het netwerk volgt, wordt gestippeld getekend.",
        "How the contribution is known. What only follows from the network is drawn dashed.",
        "netwerk",
        "network",
    ),
    "Assumption.text": (
        "Wat er waar moet zijn.",
        "What has to be true.",
        "Ouders hebben ’s avonds tijd",
        "Parents have time in the evening",
    ),
    "Assumption.owner": (
        "Wie erop let: een rol of organisatie.",
        "Who watches it: a role or an organisation.",
        "Bibliotheek",
        "Library",
    ),
    "Assumption.test": (
        "Hoe u nagaat of het klopt.",
        "How you find out whether it holds.",
        "Ouders vragen na de derde les",
        "Ask parents after the third lesson",
    ),
    "Assumption.signal": (
        "Waaraan u ziet dat het niet klopt.",
        "How you would see it fail.",
        "Minder dan de helft komt terug",
        "Less than half come back",
    ),
    "Assumption.necessary": (
        "Of het zonder deze aanname helemaal niet bijdraagt.",
        "Whether without it there is no contribution at all.",
        "ja",
        "yes",
    ),
    "Assumption.strength": (
        "Hoe zeker mensen ervan zijn.",
        "How sure people are of it.",
        "redelijk",
        "moderate",
    ),
    "Evidence.kind": (
        "Wat voor bewijs het is, in uw eigen woord, zoals praktijk of onderzoek.",
        "What kind of evidence it is, in your own word, such as practice or research.",
        "praktijk",
        "practice",
    ),
    "Evidence.text": (
        "Wat er gezien of gevonden is.",
        "What was seen or found.",
        "Van de twaalf ouders lazen er tien vaker voor",
        "Of twelve parents ten read aloud more often",
    ),
    "Evidence.date": ("Van wanneer het is.", "When it is of.", "2025-06", "2025-06"),
    "Evidence.finding": (
        "Of het de bijdrage steunt of tegenspreekt.",
        "Whether it supports the contribution or contradicts it.",
        "steunt",
        "supports",
    ),
    "Judgement.points": (
        "Wat mensen samen vaststelden: 1 (een beetje), 3 (duidelijk) of 9 (doorslaggevend).",
        "What people agreed on: 1 (a little), 3 (clearly) or 9 (decisively).",
        "3",
        "3",
    ),
    "Judgement.participants": (
        "Wat elke deelnemer er zelf van vond: 1, 3 of 9.",
        "What each participant thought of it: 1, 3 or 9.",
        "{bibliotheek: 9, ouders: 3}",
        "{library: 9, parents: 3}",
    ),
}

AMOUNTS: KeysSaid = {
    "Cost.amount": (
        "Wat het in totaal kost. Een getal alleen betekent dit.",
        "What it costs in all. A bare number means this.",
        "12000",
        "12000",
    ),
    "Cost.per_year": (
        "Wat het elk jaar kost, zolang het loopt.",
        "What it costs every year while it runs.",
        "6000",
        "6000",
    ),
    "Cost.in_total": (
        "Wat het alles bij elkaar kost; nodig bij structureel werk, waar een getal alleen niet "
        "duidelijk is.",
        "What it costs altogether; needed for structural work, where a bare number is not clear.",
        "48000",
        "48000",
    ),
    "Cost.periods": (
        "Wat het in een jaar of fase kost. De jaren mogen ook zonder deze sleutel staan: "
        "‘kosten: {2026: 4000}’.",
        "What it costs in a year or phase. The years may stand without this key as well: "
        "‘cost: {2026: 4000}’.",
        "{2026: 4000, 2027: 8000}",
        "{2026: 4000, 2027: 8000}",
    ),
    "Cost.partners": (
        "Wat elke partner daarvan geeft, bij id of naam.",
        "What each partner gives of it, by id or name.",
        "{bibliotheek: 2000}",
        "{library: 2000}",
    ),
    "Fte.amount": (
        "Hoeveel voltijdsbanen zolang het loopt. Een getal alleen betekent dit.",
        "How many full-time equivalents while it runs. A bare number means this.",
        "0.5",
        "0.5",
    ),
    "Fte.per_year": (
        "Hetzelfde als ‘bedrag’: hoeveel voltijdsbanen, elk jaar.",
        "The same as ‘amount’: how many full-time equivalents, every year.",
        "0.5",
        "0.5",
    ),
    "Fte.in_total": (
        "Alles bij elkaar, in voltijdsjaren.",
        "Altogether, in full-time years.",
        "2",
        "2",
    ),
    "Fte.periods": (
        "Hoeveel voltijdsbanen in een jaar of fase. De jaren mogen ook zonder deze sleutel "
        "staan: ‘fte: {2026: 0.5}’.",
        "How many full-time equivalents in a year or phase. The years may stand without this key "
        "as well: ‘fte: {2026: 0.5}’.",
        "{2026: 0.5, 2027: 1}",
        "{2026: 0.5, 2027: 1}",
    ),
    "Fte.partners": (
        "Hoeveel elke partner daarvan inzet, bij id of naam.",
        "How much of it each partner brings, by id or name.",
        "{bibliotheek: 0.2}",
        "{library: 0.2}",
    ),
}
