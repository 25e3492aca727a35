"""What the sheets and columns of the Excel form of a programme are for, said beside them."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_HELPS = Sentences(
    {
        # --- what a sheet is for, above its heading ---
        "how.programme": (
            "Het programma als geheel. Vul de gele cellen in; wat u niet weet, laat u leeg.",
            "The programme as a whole. Fill in the yellow cells; leave empty what you do not "
            "know.",
        ),
        "how.goals": (
            "Wat u wilt bereiken. Eén doel per regel: strategisch (over jaren anders) of "
            "operationeel (wat iemand merkt).",
            "What you want to achieve. One goal a row: strategic (different years from now) or "
            "operational (what somebody notices).",
        ),
        "how.inspanningen": (
            "Wat u doet. Eén inspanning per regel, ook als zij meer doelen dient.",
            "What you do. One inspanning a row, also where it serves several goals.",
        ),
        "how.links": (
            "Wat draagt waaraan bij? Kies links en rechts uit de lijst. Een strategisch doel "
            "draagt vanzelf bij aan de visie.",
            "What contributes to what? Choose left and right from the list. A strategic goal "
            "contributes to the vision by itself.",
        ),
        "how.relations": (
            "Wat eerst klaar moet zijn, wat bij elkaar hoort en wat niet tegelijk kan.",
            "What has to be finished first, what belongs together and what cannot run at the "
            "same time.",
        ),
        "how.indicators": (
            "Waaraan u ziet dat een doel dichterbij komt, of dat werk gedaan is.",
            "How you see that a goal comes nearer, or that work was done.",
        ),
        "how.values": (
            "Streefwaarden en gemeten waarden, een regel per jaar. Niet gemeten is leeg, geen "
            "nul.",
            "Targets and measured values, a row for each year. Not measured is empty, not zero.",
        ),
        "how.partners": (
            "De organisaties die meedoen. Geen namen van personen.",
            "The organisations that take part. No names of persons.",
        ),
        "how.years": (
            "Hoeveel er in een jaar of fase tegelijk kan, en met welk geld en welke menskracht.",
            "How much can be done at once in a year or phase, and with what money and people.",
        ),
        "how.phases": (
            "De fasen van het programma, als die er zijn.",
            "The phases of the programme, where there are any.",
        ),
        "how.lines": (
            "De grote delen van het programma, als het die heeft.",
            "The main parts of the programme, where it has any.",
        ),
        "how.themes": (
            "Waarnaar operationele doelen binnen een programmalijn zijn gegroepeerd.",
            "What operational goals are grouped by within a programme line.",
        ),
        "how.networks": (
            "Eén netwerk is één bladzijde: de doelen die het noemen, met wat eraan bijdraagt.",
            "One network is one page: the goals that name it, with what contributes to them.",
        ),
        "how.risks": ("Wat er mis kan gaan.", "What may go wrong."),
        "how.milestones": (
            "Wat er onderweg zichtbaar bereikt is.",
            "What is visibly reached on the way.",
        ),
        "how.amounts": (
            "Kosten en menskracht van een inspanning per jaar, fase of partner.",
            "Cost and people of an inspanning by year, phase or partner.",
        ),
        "how.room": (
            "Wat één partner in een jaar of fase kan geven.",
            "What one partner can give in a year or phase.",
        ),
        "how.criteria": ("Waarop u kiest.", "What you choose by."),
        "how.scores": (
            "Wat mensen samen van een inspanning vinden, per uitgangspunt: 1, 3 of 9.",
            "What people together think of an inspanning, by criterion: 1, 3 or 9.",
        ),
        "how.participants": (
            "Wat elke deelnemer er zelf van vond: 1, 3 of 9.",
            "What each participant thought of it: 1, 3 or 9.",
        ),
        "how.explanations": (
            "Wat een deelnemer bij zijn oordeel schreef. Geen namen van personen.",
            "What a participant wrote beside the judgement. No names of persons.",
        ),
        "how.assumptions": (
            "Wat waar moet zijn om iets te laten bijdragen.",
            "What has to be true for something to contribute.",
        ),
        "how.evidence": ("Waar een bijdrage op rust.", "What a contribution rests on."),
        "how.splits": (
            "Naar welke groepen een indicator is uitgesplitst.",
            "By which groups an indicator is told apart.",
        ),
        "how.decisions": (
            "Wat er over een inspanning of een doel besloten is. Vul een van die twee in.",
            "What was decided on an inspanning or a goal. Fill in one of the two.",
        ),
        "how.monitoring": (
            "Wat het plan zegt te willen volgen.",
            "What the plan says it will look at.",
        ),
        "how.around": (
            "Wie stuurt, hoe u vertelt wat u doet, en welke programma’s ermee samenhangen.",
            "Who guides, how you tell what you do, and which programmes are related.",
        ),
        "how.documents": (
            "De documenten waar het programma op rust.",
            "The documents that the programme rests on.",
        ),
        "how.wordings": (
            "Hetzelfde in andere woorden, zoals een ander vastgesteld document het zegt.",
            "The same in other words, as another adopted document says it.",
        ),
        "how.sources": (
            "Waar iets staat: in welk document, op welke plaats.",
            "Where something stands: in which document, at which place.",
        ),
        "how.rules": (
            "Regels van de controle die voor dit programma anders wegen.",
            "Rules of the check that weigh otherwise for this programme.",
        ),
        "how.accepted": (
            "Bevindingen van de controle die u bewust zo laat, tot een dag.",
            "Findings of the check that you leave as they are on purpose, until a day.",
        ),
        "how.notes": (
            "Opmerkingen. Ze staan in geen tekening of document.",
            "Notes. They stand in no drawing or document.",
        ),
        "how.rest": (
            "Wat op geen ander blad past. Laat dit staan zoals het is.",
            "What fits on no other sheet. Leave this as it is.",
        ),
        # --- helps of columns, where the manual of keys says it in other terms ---
        "help.number": (
            "Hiermee verwijzen de andere bladen naar deze regel. Laat het staan.",
            "By this the other sheets refer to this row. Leave it as it is.",
        ),
        "help.id": (
            "Mag leeg blijven: toc maakt het van de tekst. Kleine letters, cijfers en streepjes.",
            "May stay empty: toc makes it from the text. Small letters, digits and dashes.",
        ),
        "help.parent": (
            "Kies uit de lijst, of typ het nummer van de regel waar dit bij hoort.",
            "Choose from the list, or type the number of the row that this belongs to.",
        ),
        "help.sort": ("Kies uit de lijst.", "Choose from the list."),
        "help.goal": (
            "Kies uit de lijst, of typ het nummer van het doel.",
            "Choose from the list, or type the number of the goal.",
        ),
        "help.line": ("Kies een programmalijn.", "Choose a programme line."),
        "help.network": (
            "Kies een netwerk. Zijn het er meer, zet hun nummers onder elkaar (Alt+Enter).",
            "Choose a network. If there are several, put their numbers below each other "
            "(Alt+Enter).",
        ),
        "help.theme": ("Kies een thema.", "Choose a theme."),
        "help.cost": (
            "Wat het kost, in de valuta van het plan. Loopt het werk het hele programma door, "
            "vul dan kosten per jaar of kosten in totaal in.",
            "What it costs, in the currency of the plan. Where the work runs during the whole "
            "programme, fill in the cost per year or the cost in total.",
        ),
        "help.fte-year": (
            "Hoeveel voltijdsbanen, elk jaar.",
            "How many full-time equivalents, every year.",
        ),
        "help.focus": (
            "Hoeveel inspanningen er in een jaar of fase tegelijk kunnen lopen. Structurele "
            "tellen niet mee. Zonder dit getal kan er geen jaarplan komen.",
            "How many inspanningen can run at once in a year or phase. Structural ones do not "
            "count. Without this number there can be no year plan.",
        ),
        "help.inspanning": (
            "Kies uit de lijst, of typ het nummer van de inspanning.",
            "Choose from the list, or type the number of the inspanning.",
        ),
        "help.measures": (
            "Kies het doel of de inspanning die hij meet.",
            "Choose the goal or inspanning that it measures.",
        ),
        "help.partners": (
            "Wie er verder meedoen. Zijn het er meer, zet ze onder elkaar (Alt+Enter).",
            "Who else takes part. If there are several, put them below each other (Alt+Enter).",
        ),
        "help.year": ("Een jaar in vier cijfers.", "A year in four digits."),
        "help.tolerance": (
            "Hoever achter het pad nog op koers is, in de eenheid.",
            "How far behind the path is still on course, in the unit.",
        ),
        "help.period": (
            "Een jaar in vier cijfers, of een fase uit de lijst.",
            "A year in four digits, or a phase from the list.",
        ),
        "help.about": (
            "Kies uit de lijst. Zijn het er meer, zet hun nummers onder elkaar (Alt+Enter).",
            "Choose from the list. If there are several, put their numbers below each other "
            "(Alt+Enter).",
        ),
        "help.amounts.key": (
            "Een jaar in vier cijfers, een fase of een partner.",
            "A year in four digits, a phase or a partner.",
        ),
        "help.amounts.value": (
            "Een bedrag, of een aantal voltijdsbanen.",
            "An amount, or a number of full-time equivalents.",
        ),
        "help.partner": ("Kies een partner.", "Choose a partner."),
        "help.weight": (
            "Hoeveel keer de oordelen op dit uitgangspunt tellen.",
            "How many times the judgements on this criterion count.",
        ),
        "help.applied_by": (
            "Waarin dit uitgangspunt in het plan terugkomt.",
            "Through what this criterion works in the plan.",
        ),
        "help.scores.key": ("Kies een uitgangspunt.", "Choose a criterion."),
        "help.participants.key": (
            "Een rol of organisatie, geen naam van een persoon.",
            "A role or an organisation, no person’s name.",
        ),
        "help.explanations.key": (
            "Een rol of organisatie, geen naam van een persoon.",
            "A role or an organisation, no person’s name.",
        ),
        "help.splits.key": (
            "Waarnaar is uitgesplitst, zoals leeftijd of wijk.",
            "What it is told apart by, such as age or district.",
        ),
        "help.splits.value": (
            "De groepen, onder elkaar (Alt+Enter).",
            "The groups, below each other (Alt+Enter).",
        ),
        "help.document": ("Kies een document.", "Choose a document."),
        "help.elements": (
            "Waarvoor het geldt: kies uit de lijst, of typ nummers onder elkaar (Alt+Enter).",
            "What it holds for: choose from the list, or type numbers below each other "
            "(Alt+Enter).",
        ),
        "help.rules.key": (
            "De naam van de regel, zoals toc rules hem noemt.",
            "The name of the rule, as toc rules calls it.",
        ),
        "help.rest.path": (
            "De weg naar de waarde in het programmabestand.",
            "The way to the value in the programme file.",
        ),
        "help.rest.value": ("De waarde.", "The value."),
        "help.several": (
            "Zijn het er meer, zet ze onder elkaar (Alt+Enter).",
            "If there are several, put them below each other (Alt+Enter).",
        ),
        "help.date": (
            "Een jaar (2027), een maand (2027-03) of een dag (2027-03-31).",
            "A year (2027), a month (2027-03) or a day (2027-03-31).",
        ),
    }
)
