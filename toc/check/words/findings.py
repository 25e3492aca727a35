"""What stands around the findings in a file, and on the pages about the rules."""

from __future__ import annotations

from collections.abc import Mapping

from toc.core.words import Sentences

FINDINGS = Sentences(
    {
        "family-structure": ("Opbouw van de doelenboom", "Structure of the goal tree"),
        "family-sources": ("Bronnen", "Sources"),
        "family-privacy": ("Personen en privacy", "People and privacy"),
        "family-theory": ("Redenering en bewijs", "Reasoning and evidence"),
        "family-indicators": ("Indicatoren", "Indicators"),
        "family-schedule": ("Planning", "Planning"),
        "family-duplicates": ("Dubbel of bijna dubbel", "Duplicates"),
        "family-wording": ("Formulering", "Wording"),
        "family-acceptance": ("Geaccepteerde bevindingen", "Accepted findings"),
        "off": ("uit", "off"),
        "reading": (
            "Dit deel van het bestand is niet te lezen",
            "This part of the file cannot be read",
        ),
        "report-title": ("Controle: {title}", "Check: {title}"),
        "report-no-title": ("Controle van {file}", "Check of {file}"),
        "summary": ("Samenvatting", "Summary"),
        "file": ("Bestand", "File"),
        "line": ("Regel", "Line"),
        "element": ("Element", "Element"),
        "says": ("Wat er staat", "What it says"),
        "found": ("Bevinding", "Finding"),
        "accepted-because": ("Geaccepteerd", "Accepted"),
        "mend": ("Wat nu", "What now"),
        "where-lines": ("Waar (met de regel)", "Where (with the line)"),
        "legend-error": (
            "Zolang er een fout in het plan staat, wordt er niets van getekend of gepland.",
            "As long as the plan has an error, nothing of it is drawn or planned.",
        ),
        "legend-warning": (
            "Een aandachtspunt is een gat in het plan waarover iemand moet besluiten.",
            "A warning is a gap in the plan that somebody must decide about.",
        ),
        "legend-advice": (
            "Een advies maakt het plan beter; er hangt niets van af.",
            "Advice makes the plan better; nothing depends on it.",
        ),
        "made-with": (
            "Gemaakt met toc validate. De controle leest alleen wat er staat; mensen besluiten "
            "wat ermee gebeurt.",
            "Made with toc validate. The check only reads what is written; people decide what "
            "to do about it.",
        ),
        "nothing-failed": (
            "Geen bevindingen",
            "No findings",
        ),
        "weight": ("Weging", "Weight"),
        "weight-by-profile": (
            "{adopted} in een vastgesteld plan; {draft} in een concept; {funder} voor een "
            "financier",
            "{adopted} in an adopted plan; {draft} in a draft; {funder} for a funder",
        ),
        "reads": ("Deze regel leest {parts}.", "This rule reads {parts}."),
        "reads-strategic_goals": ("strategische doelen", "strategic goals"),
        "reads-operational_goals": ("operationele doelen", "operational goals"),
        "reads-inspanningen": ("inspanningen", "inspanningen"),
        "reads-indicators": ("indicatoren", "indicators"),
        "reads-everything": (
            "de visie, doelen, inspanningen en indicatoren, met wat daarbij is ingevuld",
            "the vision, goals, inspanningen and indicators, with what is filled in beside them",
        ),
        "finds": ("Wat de controle meldt", "What it finds"),
        "why": ("Waarom dit telt", "Why it matters"),
        "example": ("Zo liever niet", "Better not like this"),
        "instead": ("Wat dan wel", "What to write instead"),
        "measured": ("Hoe vaak dit klopt", "How often this is right"),
        "measured-figure": (
            "{where}: terechte meldingen {right} van {told}, gevonden gevallen {right} van "
            "{cases}.",
            "{where}: remarks that were right {right} of {told}, cases that were found {right} "
            "of {cases}.",
        ),
        "measured-nl-texts.one": (
            "Op 1 Nederlandse tekst zoals in openbare plannen",
            "On 1 Dutch text as in public plans",
        ),
        "measured-nl-texts.many": (
            "Op {count} Nederlandse teksten zoals in openbare plannen",
            "On {count} Dutch texts as in public plans",
        ),
        "measured-en-texts.one": (
            "Op 1 Engelse tekst zoals in openbare plannen",
            "On 1 English text as in public plans",
        ),
        "measured-en-texts.many": (
            "Op {count} Engelse teksten zoals in openbare plannen",
            "On {count} English texts as in public plans",
        ),
        "measured-nl-pairs.one": ("Op 1 paar Nederlandse teksten", "On 1 pair of Dutch texts"),
        "measured-nl-pairs.many": (
            "Op {count} paren Nederlandse teksten",
            "On {count} pairs of Dutch texts",
        ),
        "measured-en-pairs.one": ("Op 1 paar Engelse teksten", "On 1 pair of English texts"),
        "measured-en-pairs.many": (
            "Op {count} paren Engelse teksten",
            "On {count} pairs of English texts",
        ),
        "measured-few": (
            "Dat zijn te weinig gevallen om er iets uit af te leiden.",
            "Those are too few cases to conclude anything.",
        ),
        "measured-together": (
            "De regels die gelijke teksten zoeken, zijn samen gemeten.",
            "The rules that look for texts that are alike were measured together.",
        ),
        "measured-seen": (
            "Wie aan de regels werkte, mocht deze teksten zien; op nieuwe teksten kan het minder "
            "zijn.",
            "Those who worked on the rules could see these texts; on new ones it may be less.",
        ),
        "measured-unseen": (
            "Niemand die aan de regels werkte, heeft deze teksten gelezen; de aantallen zijn "
            "onderweg wel bekeken.",
            "Nobody who worked on the rules has read these texts; the counts were looked at on "
            "the way.",
        ),
        "score": ("Terecht, gevonden", "Right, found"),
        "score-seen": (
            "Achter een regel over formulering of gelijke teksten staat, als er genoeg gevallen "
            "zijn, hoeveel van de meldingen terecht waren en hoeveel van de gevallen zijn "
            "gevonden, op teksten die wie aan de regels werkte mocht zien.",
            "Behind a rule about wording or texts that are alike stands, where there are enough "
            "cases, how many of its remarks were right and how many of the cases were found, on "
            "texts that those who worked on the rules could see.",
        ),
        "score-unseen": (
            "Achter een regel over formulering of gelijke teksten staat, als er genoeg gevallen "
            "zijn, hoeveel van de meldingen terecht waren en hoeveel van de gevallen zijn "
            "gevonden, op teksten die niemand had gezien die aan de regels werkte.",
            "Behind a rule about wording or texts that are alike stands, where there are enough "
            "cases, how many of its remarks were right and how many of the cases were found, on "
            "texts that nobody who worked on the rules had seen.",
        ),
        "source": ("Waar dit vandaan komt", "Where this comes from"),
        "own-choice": ("Zelf kiezen", "Your own choice"),
        "own-weight": (
            "Weegt deze regel in uw programma anders? Zet dan in het programmabestand:",
            "Does this rule weigh differently in your programme? Then put in its file:",
        ),
        "own-limit": (
            "De grens is {limit}. Geldt in uw programma een andere, of weegt deze regel er "
            "anders? Zet dan in het programmabestand, met uw eigen getal en gewicht:",
            "The limit is {limit}. Does your programme have another, or does this rule weigh "
            "differently? Then put in its file, with your own number and weight:",
        ),
        "own-error": (
            "Deze regel is altijd een fout: een plan waarin dit staat, is niet te tekenen of te "
            "plannen.",
            "This rule is always an error: a plan that has this can be neither drawn nor planned.",
        ),
        "index-title": ("De regels van de controle", "The rules of the check"),
        "index-intro": (
            "`toc validate` leest een programmaplan met deze regels. Elke regel heeft een naam "
            "die u kunt uitspreken, en een eigen pagina met een voorbeeld. In de terminal ziet u "
            "dezelfde pagina met `toc rules` en de naam van de regel.",
            "`toc validate` reads a programme plan with these rules. Each rule has a name that "
            "can be said aloud, and a page of its own with an example. In the terminal the same "
            "page is shown by `toc rules` and the name of the rule.",
        ),
        "index-profile": (
            "De weging hieronder is die voor een vastgesteld plan. In een concept (`profiel: "
            "concept`) of voor een financier (`profiel: financier`) wegen sommige regels anders; "
            "dat staat op hun pagina.",
            "The weight below is that for an adopted plan. In a draft (`profile: draft`) or for "
            "a funder (`profile: funder`) some rules weigh differently; their page says so.",
        ),
        "back": ("Alle regels", "All rules"),
        "name": ("Naam", "Name"),
    }
)

SOURCES: Mapping[str, str] = {
    "Global indicator framework for the Sustainable Development Goals (United Nations, "
    "A/RES/71/313)": (
        "Lijst van indicatoren voor de Sustainable Development Goals (Verenigde Naties, "
        "A/RES/71/313)"
    ),
    "Statistics Netherlands (CBS), Monitor of Well-being & the Sustainable Development Goals": (
        "CBS, Monitor Brede Welvaart & de Sustainable Development Goals"
    ),
    "Means-end chains have no circles: objectives tree, logframe practice (EU PCM guidelines)": (
        "Een keten van middel en doel heeft geen kring: doelenboom en logframe "
        "(PCM-richtlijnen van de EU)"
    ),
    "RACI practice: one who answers for each piece of work": (
        "Het werken met RACI: voor elk stuk werk is één partij aanspreekbaar"
    ),
    "The 'missing middle' of theories of change (Weiss 1995)": (
        "Het ontbrekende midden (missing middle) in een verandertheorie (Weiss 1995)"
    ),
    "The practice of every compiler": "De praktijk van elk programma dat bestanden controleert",
    "The practice of every compiler; TaskJuggler's messages": (
        "De praktijk van elk programma dat bestanden controleert; de meldingen van TaskJuggler"
    ),
    "The practice of risk acceptance: by somebody, for a reason, until a day": (
        "De praktijk van risicoacceptatie: door iemand, om een reden, tot een dag"
    ),
    "Transitive reduction (Aho, Garey and Ullman 1972)": (
        "Transitieve reductie (Aho, Garey en Ullman 1972)"
    ),
    "YAML 1.2 (comments, anchors)": "YAML 1.2 (uitleg achter een hekje, namen met een &)",
    "The practice of this tool": "De praktijk van dit hulpmiddel",
    "Prevaas and Van Loon, Werken aan programma's (DIN)": (
        "Prevaas en Van Loon, Werken aan programma’s (DIN)"
    ),
    "Prevaas and Van Loon, Werken aan programma's (a goal is a state that is aimed for)": (
        "Prevaas en Van Loon, Werken aan programma’s (een doel is een nagestreefde toestand)"
    ),
    "Prevaas and Van Loon, Werken aan programma's (a goal is a state, an inspanning is work)": (
        "Prevaas en Van Loon, Werken aan programma’s (een doel is een toestand, een inspanning "
        "is werk)"
    ),
    "Logframe practice (EU PCM guidelines)": (
        "Het werken met een logframe (PCM-richtlijnen van de EU)"
    ),
    "Logframe practice (EU PCM guidelines: activities are what is done, results what comes of "
    "it)": (
        "Het werken met een logframe (PCM-richtlijnen van de EU: een activiteit is wat u doet, "
        "een resultaat wat ervan komt)"
    ),
    "Logframe practice (EU PCM guidelines: activities are written as work)": (
        "Het werken met een logframe (PCM-richtlijnen van de EU: een activiteit is geschreven "
        "als werk)"
    ),
    "Logframe practice (EU PCM guidelines: one level a statement)": (
        "Het werken met een logframe (PCM-richtlijnen van de EU: één niveau per zin)"
    ),
    "Logframe practice (EU PCM guidelines: one result a statement)": (
        "Het werken met een logframe (PCM-richtlijnen van de EU: één resultaat per zin)"
    ),
    "Sources of verification in the logframe (EU PCM guidelines)": (
        "De verificatiebronnen in een logframe (PCM-richtlijnen van de EU)"
    ),
    "Killer assumptions in the logframe (EU PCM guidelines); assumption-based planning (Dewar "
    "2002)": (
        "Fatale aannames in een logframe (PCM-richtlijnen van de EU); Dewar, Assumption-Based "
        "Planning (2002)"
    ),
    "Assumption-based planning (Dewar 2002)": "Dewar, Assumption-Based Planning (2002)",
    "Contribution analysis (Mayne 2001)": "Bijdrageanalyse (Mayne 2001)",
    "Theory-based evaluation (Weiss, Nothing as practical as good theory, 1995)": (
        "Theoriegestuurd evalueren (Weiss, Nothing as practical as good theory, 1995)"
    ),
    "Results-based management (OECD DAC glossary: monitoring)": (
        "Resultaatgericht sturen (begrippenlijst van OESO-DAC: monitoring)"
    ),
    "Baseline study in the OECD DAC glossary": ("De nulmeting in de begrippenlijst van OESO-DAC"),
    "Output in the OECD DAC glossary": "Output in de begrippenlijst van OESO-DAC",
    "Output and outcome in the OECD DAC glossary": (
        "Output en outcome in de begrippenlijst van OESO-DAC"
    ),
    "OECD DAC glossary (outputs and outcomes)": (
        "Begrippenlijst van OESO-DAC (output en outcome)"
    ),
    "OECD DAC glossary (outcomes are changes for a target group)": (
        "Begrippenlijst van OESO-DAC (outcome is verandering voor een doelgroep)"
    ),
    "Rule of thumb of ten units in statistical disclosure control (ESSnet guidelines for the "
    "checking of output)": (
        "Vuistregel van tien eenheden bij statistische beveiliging (richtlijnen van ESSnet voor "
        "het controleren van uitvoer)"
    ),
    "SMART (Doran 1981)": "SMART (Doran 1981)",
    "SMART (Doran 1981), specific": "SMART (Doran 1981), specifiek",
    "SMART (Doran 1981), measurable": "SMART (Doran 1981), meetbaar",
    "SMART (Doran 1981), measurable and time-related": (
        "SMART (Doran 1981), meetbaar en tijdgebonden"
    ),
    "GDPR (AVG), article 5": "Algemene verordening gegevensbescherming (AVG), artikel 5",
    "GDPR implementation act (UAVG), article 46": "Uitvoeringswet AVG (UAVG), artikel 46",
}
"""Where the rules say their idea comes from, in English and in Dutch."""

EXAMPLE_NOTES: Mapping[str, str] = {
    "MERGE: both copies changed ‘text’; the other one: Taallessen op het werk geven": (
        "SAMENVOEGEN: beide kopieën veranderden ‘text’; de andere: Taallessen op het werk geven"
    ),
    "an operational goal": "een operationeel doel",
    "a strategic goal": "een strategisch doel",
    "no network": "geen netwerk",
    "and no inspanning with contributes_to in two lines": (
        "en geen inspanning met contributes_to in twee programmalijnen"
    ),
    "and nine more that serve `werk`": "en nog negen die bijdragen aan `werk`",
    "three goals, four inspanningen, of each of which is said:": (
        "drie doelen en vier inspanningen, met bij elke inspanning:"
    ),
    "seven goals and thirty inspanningen name it": (
        "zeven doelen en dertig inspanningen noemen het"
    ),
    "signaleren → kansrijk": "signaleren → kansrijk",
    "opleiding has a network now": "opleiding heeft nu een netwerk",
    "the others: bijlage as well": "de andere: ook de bijlage",
    "others: source": "de andere: bron",
    "in both programmes": "in beide programma’s",
    "its inspanningen run in 2024 and in 2026, others in 2025": (
        "zijn inspanningen lopen in 2024 en in 2026, andere in 2025"
    ),
}
"""What is noted behind a # in the examples of the rules, in English and in Dutch."""
