"""What stands on the form of a whole programme: its sheets, headings, helps and explanation."""

from __future__ import annotations

from toc.core.words import Sentences

FORM = Sentences(
    {
        # --- the names of sheets: at most 31 letters ---
        "sheet.explanation": ("Uitleg", "How it works"),
        "sheet.programme": ("Programma", "Programme"),
        "sheet.goals": ("Doelen", "Goals"),
        "sheet.inspanningen": ("Inspanningen", "Inspanningen"),
        "sheet.links": ("Bijdragen", "Links"),
        "sheet.relations": ("Onderlinge verbanden", "Relations"),
        "sheet.indicators": ("Indicatoren", "Indicators"),
        "sheet.values": ("Waarden per jaar", "Values by year"),
        "sheet.partners": ("Partners", "Partners"),
        "sheet.years": ("Jaren", "Years"),
        "sheet.phases": ("Fasen", "Phases"),
        "sheet.lines": ("Programmalijnen", "Programme lines"),
        "sheet.themes": ("Thema’s", "Themes"),
        "sheet.networks": ("Netwerken", "Networks"),
        "sheet.risks": ("Risico’s", "Risks"),
        "sheet.milestones": ("Mijlpalen", "Milestones"),
        "sheet.amounts": ("Bedragen", "Amounts"),
        "sheet.room": ("Ruimte per partner", "Room by partner"),
        "sheet.criteria": ("Uitgangspunten", "Criteria"),
        "sheet.scores": ("Beoordelingen", "Scores"),
        "sheet.participants": ("Oordelen van deelnemers", "Participants’ judgements"),
        "sheet.explanations": ("Toelichtingen", "Explanations"),
        "sheet.assumptions": ("Aannames", "Assumptions"),
        "sheet.evidence": ("Bewijs", "Evidence"),
        "sheet.splits": ("Uitsplitsingen", "Breakdowns"),
        "sheet.decisions": ("Besluiten", "Decisions"),
        "sheet.monitoring": ("Monitoring", "Monitoring"),
        "sheet.around": ("Sturing en communicatie", "Governance and communication"),
        "sheet.documents": ("Documenten", "Documents"),
        "sheet.wordings": ("Andere bewoordingen", "Other wordings"),
        "sheet.sources": ("Bronnen", "Sources"),
        "sheet.rules": ("Regels", "Rules"),
        "sheet.accepted": ("Geaccepteerd", "Accepted"),
        "sheet.notes": ("Opmerkingen", "Notes"),
        "sheet.rest": ("Meer", "More"),
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
        # --- headings ---
        "head.number": ("Nr.", "No."),
        "head.id": ("Kenmerk", "Name in the file"),
        "head.sort": ("Soort", "Kind"),
        "head.goals.sort": ("Niveau", "Level"),
        "head.goals.text": ("Doel", "Goal"),
        "head.line": ("Programmalijn", "Programme line"),
        "head.network": ("Netwerk", "Network"),
        "head.theme": ("Thema", "Theme"),
        "head.owner": ("Eigenaar", "Owner"),
        "head.deadline": ("Uiterlijk", "Deadline"),
        "head.sdg": ("SDG", "SDG"),
        "head.wellbeing": ("Brede welvaart", "Wellbeing"),
        "head.inspanningen.text": ("Inspanning", "Inspanning"),
        "head.result": ("Resultaat", "Result"),
        "head.partners": ("Partners", "Partners"),
        "head.place": ("Plaats", "Place"),
        "head.structural": ("Structureel", "Structural"),
        "head.start": ("Begin", "Start"),
        "head.end": ("Einde", "End"),
        "head.duration": ("Duur (maanden)", "Duration (months)"),
        "head.earliest": ("Niet eerder dan", "Not before"),
        "head.latest": ("Niet later dan", "Not after"),
        "head.cost": ("Kosten", "Cost"),
        "head.cost-year": ("Kosten per jaar", "Cost per year"),
        "head.cost-total": ("Kosten in totaal", "Cost in total"),
        "head.fte": ("Fte", "Fte"),
        "head.inspanningen.fte-year": ("Fte per jaar", "Fte per year"),
        "head.fte-total": ("Fte in totaal", "Fte in total"),
        "head.state": ("Stand", "State"),
        "head.state-date": ("Stand sinds", "State since"),
        "head.state-note": ("Toelichting bij de stand", "Note on the state"),
        "head.links.parent": ("Wat draagt bij?", "What contributes?"),
        "head.goal": ("Doel", "Goal"),
        "head.links.goal": ("Waaraan?", "To what?"),
        "head.points": ("Punten", "Points"),
        "head.rationale": ("Waarom?", "Why?"),
        "head.basis": ("Hoe bekend", "How known"),
        "head.parent": ("Waarbij", "Belongs to"),
        "head.inspanning": ("Inspanning", "Inspanning"),
        "head.relations.parent": ("Inspanning", "Inspanning"),
        "head.relations.sort": ("Verband", "Relation"),
        "head.relations.inspanning": ("Andere inspanning", "Other inspanning"),
        "head.reason": ("Reden", "Reason"),
        "head.indicators.text": ("Indicator", "Indicator"),
        "head.measures": ("Meet", "Measures"),
        "head.kind": ("Soort", "Kind"),
        "head.unit": ("Eenheid", "Unit"),
        "head.direction": ("Richting", "Direction"),
        "head.baseline": ("Nulmeting", "Baseline"),
        "head.baseline-date": ("Nulmeting van", "Baseline of"),
        "head.baseline-n": ("Nulmeting over n", "Baseline n"),
        "head.baseline-reason": ("Waarom geen nulmeting", "Why no baseline"),
        "head.undated_target": ("Streefwaarde zonder jaar", "Target without a year"),
        "head.data_source": ("Gegevensbron", "Data source"),
        "head.frequency": ("Hoe vaak", "How often"),
        "head.next_date": ("Volgende meting", "Next measurement"),
        "head.definition": ("Definitie", "Definition"),
        "head.population": ("Over wie", "About whom"),
        "head.denominator": ("Deel waarvan", "Share of what"),
        "head.value_kind": ("Maat", "Kind of value"),
        "head.low": ("Schaal van", "Scale from"),
        "head.high": ("Schaal tot", "Scale to"),
        "head.low-means": ("Laagste betekent", "Lowest means"),
        "head.high-means": ("Hoogste betekent", "Highest means"),
        "head.categories": ("Categorieën", "Categories"),
        "head.tolerance": ("Speling", "Tolerance"),
        "head.cumulative": ("Cumulatief", "Cumulative"),
        "head.group_size": ("Groepsgrootte", "Group size"),
        "head.smallest_group": ("Kleinste groep", "Smallest group"),
        "head.privacy": ("Privacy", "Privacy"),
        "head.method": ("Methode", "Method"),
        "head.burden": ("Meetlast", "Burden"),
        "head.values.parent": ("Indicator", "Indicator"),
        "head.year": ("Jaar", "Year"),
        "head.target": ("Streefwaarde", "Target"),
        "head.measured": ("Gemeten", "Measured"),
        "head.name": ("Naam", "Name"),
        "head.also_called": ("Ook genoemd", "Also called"),
        "head.period": ("Jaar of fase", "Year or phase"),
        "head.focus": ("Tegelijk", "At once"),
        "head.budget": ("Begroting", "Budget"),
        "head.title": ("Titel", "Title"),
        "head.phases.title": ("Fase", "Phase"),
        "head.contents": ("Wat er gebeurt", "What happens"),
        "head.lines.title": ("Programmalijn", "Programme line"),
        "head.challenge": ("Uitdaging", "Challenge"),
        "head.approach": ("Aanpak", "Approach"),
        "head.themes.title": ("Thema", "Theme"),
        "head.group": ("Soort thema", "Kind of theme"),
        "head.text": ("Tekst", "Text"),
        "head.networks.title": ("Netwerk", "Network"),
        "head.risks.text": ("Risico", "Risk"),
        "head.about": ("Over", "About"),
        "head.measure": ("Maatregel", "Measure"),
        "head.milestones.parent": ("Inspanning", "Inspanning"),
        "head.milestones.text": ("Mijlpaal", "Milestone"),
        "head.date": ("Datum", "Date"),
        "head.amounts.parent": ("Inspanning", "Inspanning"),
        "head.amounts.sort": ("Wat", "What"),
        "head.amounts.key": ("Jaar, fase of partner", "Year, phase or partner"),
        "head.amounts.value": ("Hoeveel", "How much"),
        "head.partner": ("Partner", "Partner"),
        "head.room.title": ("Naam in het plan", "Name in the plan"),
        "head.criteria.text": ("Uitgangspunt", "Criterion"),
        "head.weight": ("Gewicht", "Weight"),
        "head.applied_by": ("Werkt via", "Applied by"),
        "head.scores.parent": ("Inspanning", "Inspanning"),
        "head.scores.key": ("Uitgangspunt", "Criterion"),
        "head.participants.key": ("Deelnemer", "Participant"),
        "head.participants.value": ("Punten", "Points"),
        "head.explanations.parent": ("Inspanning", "Inspanning"),
        "head.explanations.key": ("Deelnemer", "Participant"),
        "head.explanations.value": ("Toelichting", "Explanation"),
        "head.assumptions.parent": ("Bijdrage", "Link"),
        "head.assumptions.text": ("Aanname", "Assumption"),
        "head.test": ("Toets", "Test"),
        "head.signal": ("Signaal", "Signal"),
        "head.necessary": ("Noodzakelijk", "Necessary"),
        "head.strength": ("Sterkte", "Strength"),
        "head.evidence.parent": ("Bijdrage", "Link"),
        "head.evidence.kind": ("Soort bewijs", "Kind of evidence"),
        "head.finding": ("Bevinding", "Finding"),
        "head.splits.parent": ("Indicator", "Indicator"),
        "head.splits.key": ("Kenmerk van de groepen", "Groups by"),
        "head.splits.value": ("Groepen", "Groups"),
        "head.decision": ("Besluit", "Decision"),
        "head.change": ("Wijziging", "Change"),
        "head.role": ("Rol", "Role"),
        "head.documents.title": ("Document", "Document"),
        "head.version": ("Versie", "Version"),
        "head.note": ("Toelichting", "Note"),
        "head.wordings.text": ("Andere bewoording", "Other wording"),
        "head.sources.sort": ("Waarvan", "Of what"),
        "head.document": ("Document", "Document"),
        "head.section": ("Plaats in het document", "Place in the document"),
        "head.status": ("Hoe", "How"),
        "head.rules.key": ("Regel", "Rule"),
        "head.limit": ("Grens", "Limit"),
        "head.rule": ("Regel", "Rule"),
        "head.elements": ("Waarvoor", "For what"),
        "head.until": ("Tot en met", "Until"),
        "head.notes.value": ("Opmerking", "Note"),
        "head.rest.path": ("Waar", "Where"),
        "head.rest.value": ("Waarde", "Value"),
        "head.question": ("Vraag", "Question"),
        "head.answer": ("Antwoord", "Answer"),
        "head.help": ("Toelichting", "Explanation"),
        # --- the sheet of the programme as a whole ---
        "question.title": ("Naam van het programma", "Name of the programme"),
        "question.subtitle": ("Ondertitel", "Subtitle"),
        "question.vision": ("Visie", "Vision"),
        "question.problem": ("Probleem", "Problem"),
        "question.mission": ("Missie", "Mission"),
        "question.start": ("Begin van het programma", "Start of the programme"),
        "question.end": ("Einde van het programma", "End of the programme"),
        "question.language": ("Taal", "Language"),
        "question.profile": ("Profiel van de controle", "Profile of the check"),
        "question.work": ("Uw woord voor een inspanning", "Your word for an inspanning"),
        "question.work-nl": ("Dat woord in het Nederlands", "That word in Dutch"),
        "question.work-en": ("Dat woord in het Engels", "That word in English"),
        "question.currency": ("Valuta", "Currency"),
        "question.ready-criteria": ("Standaarduitgangspunten", "Ready criteria"),
        "question.aims": ("Volgorde van wegen", "Order of aims"),
        "question.accent": ("Kleur van koppen", "Colour of headings"),
        "question.colour-vision": ("Kleur van de visie", "Colour of the vision"),
        "question.colour-strategic": (
            "Kleur van strategische doelen",
            "Colour of strategic goals",
        ),
        "question.colour-operational": (
            "Kleur van operationele doelen",
            "Colour of operational goals",
        ),
        "question.colour-work": ("Kleur van inspanningen", "Colour of inspanningen"),
        "question.font": ("Lettertype", "Font"),
        "question.logo": ("Logo", "Logo"),
        "question.paper": ("Papier", "Paper"),
        "question.footer": ("Voettekst", "Footer"),
        "needed": ("Moet u invullen.", "Has to be filled in."),
        # --- words to choose from ---
        "sort.goals.strategic": ("strategisch", "strategic"),
        "sort.goals.operational": ("operationeel", "operational"),
        "sort.relations.requires": ("eerst klaar", "finished first"),
        "sort.relations.together_with": ("hoort samen met", "together with"),
        "sort.relations.not_with": ("kan niet tegelijk met", "not at the same time as"),
        "sort.amounts.cost-periods": ("kosten per jaar of fase", "cost by year or phase"),
        "sort.amounts.cost-partners": ("kosten per partner", "cost by partner"),
        "sort.amounts.fte-periods": ("fte per jaar of fase", "fte by year or phase"),
        "sort.amounts.fte-partners": ("fte per partner", "fte by partner"),
        "sort.monitoring.question": ("vraag", "question"),
        "sort.monitoring.family": ("indicatorfamilie", "family of indicators"),
        "sort.monitoring.method": ("methode", "method"),
        "sort.around.governance": ("sturing", "governance"),
        "sort.around.communication": ("communicatie", "communication"),
        "sort.around.related": ("verwant programma", "related programme"),
        "sort.sources.baseline": ("de nulmeting", "the baseline"),
        "language.nl": ("Nederlands", "Dutch"),
        "language.en": ("Engels", "English"),
        "yes": ("ja", "yes"),
        "no": ("nee", "no"),
        "vision": ("visie", "vision"),
        "statement.vision": ("Visie", "Vision"),
        "statement.problem": ("Probleem", "Problem"),
        "statement.mission": ("Missie", "Mission"),
        "statement.horizon": ("Looptijd", "Horizon"),
        # --- what begins the number of a row ---
        "prefix.goals": ("D", "G"),
        "prefix.inspanningen": ("I", "A"),
        "prefix.links": ("B", "L"),
        "prefix.relations": ("V", "R"),
        "prefix.indicators": ("N", "N"),
        "prefix.partners": ("P", "P"),
        "prefix.years": ("J", "Y"),
        "prefix.phases": ("F", "F"),
        "prefix.lines": ("L", "PL"),
        "prefix.themes": ("T", "T"),
        "prefix.networks": ("W", "W"),
        "prefix.risks": ("R", "RI"),
        "prefix.criteria": ("U", "C"),
        "prefix.scores": ("S", "S"),
        "prefix.evidence": ("E", "E"),
        "prefix.monitoring": ("M", "M"),
        "prefix.around": ("C", "GC"),
        "prefix.documents": ("DO", "D"),
        "prefix.wordings": ("AB", "OW"),
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
        "wrong-title": ("Dit staat niet in de lijst", "This is not in the list"),
        "wrong-list": (
            "Kies liever uit de lijst. Nieuw? Zet het eerst op zijn eigen blad.",
            "Rather choose from the list. New? Put it on its own sheet first.",
        ),
        "wrong-words": ("Kies een woord uit de lijst.", "Choose a word from the list."),
        "wrong-points": ("Kies 1, 3 of 9.", "Choose 1, 3 or 9."),
        # --- the explanation ---
        "title": ("Programma op een formulier", "A programme on a form"),
        "new-title": ("Nieuw programma", "New programme"),
        "told.purpose": (
            "Met dit formulier legt u een heel programma vast: waar het om gaat, wat u wilt "
            "bereiken, wat u doet, en wie meedoet. Alles staat op bladen; de tabs staan onderaan.",
            "With this form you write down a whole programme: what it is for, what you want to "
            "achieve, what you do, and who takes part. All of it stands on sheets; their tabs "
            "are at the bottom.",
        ),
        "told.order-heading": ("In deze volgorde gaat het vlot", "It goes well in this order"),
        "told.order-1": (
            "1. Programma: de naam en de visie, in één zin.",
            "1. Programme: the name and the vision, in one sentence.",
        ),
        "told.order-2": (
            "2. Doelen: één doel per regel. Typ alleen de tekst en kies het niveau.",
            "2. Goals: one goal a row. Just type the text and choose the level.",
        ),
        "told.order-3": (
            "3. Inspanningen: wat u doet, met een werkwoord.",
            "3. Inspanningen: what you do, with a verb.",
        ),
        "told.order-4": (
            "4. Bijdragen: kies in elke regel wat bijdraagt, en waaraan. Wat u op de bladen "
            "Doelen en Inspanningen typt, staat meteen in de lijst.",
            "4. Links: choose in each row what contributes, and to what. What you type on the "
            "sheets Goals and Inspanningen is in the list at once.",
        ),
        "told.order-5": (
            "5. Indicatoren, Waarden per jaar, Partners en Jaren: zo ver als u bent.",
            "5. Indicators, Values by year, Partners and Years: as far as you are.",
        ),
        "told.example-heading": ("Een voorbeeld", "An example"),
        "told.example-1": (
            "Doelen, D1: ‘Ouders lezen hun kinderen elke week voor’, operationeel.",
            "Goals, G1: ‘Parents read aloud to their children every week’, operational.",
        ),
        "told.example-2": (
            "Inspanningen, I1: ‘Een voorleescursus voor ouders geven in het buurthuis’.",
            "Inspanningen, A1: ‘Give a course in reading aloud in the community centre’.",
        ),
        "told.example-3": (
            "Bijdragen: kies bij ‘Wat draagt bij?’ I1 en bij ‘Waaraan?’ D1.",
            "Links: at ‘What contributes?’ choose A1, and at ‘To what?’ G1.",
        ),
        "told.know-heading": ("Goed om te weten", "Good to know"),
        "told.know-empty": (
            "Wat u niet weet, laat u leeg. Verzin niets: een lege cel is ook een antwoord.",
            "Leave empty what you do not know. Make nothing up: an empty cell is an answer too.",
        ),
        "told.know-needed": (
            "Een kop met een sterretje (*) hoort in elke regel ingevuld te zijn.",
            "A heading with an asterisk (*) is to be filled in in every row.",
        ),
        "told.know-number": (
            "Het nummer vooraan (D1, I1) houdt een regel uit elkaar van de andere. Sorteren, "
            "filteren, regels tussenvoegen en regels weghalen mag; de nummers laat u staan. Zijn "
            "de genummerde regels op, typ dan gewoon verder.",
            "The number in front (G1, A1) tells a row from the others. You may sort, filter, put "
            "rows in and take rows out; leave the numbers as they are. Where the numbered rows "
            "run out, just type on.",
        ),
        "told.know-several": (
            "Meer dan één in een cel? Zet ze onder elkaar met Alt+Enter, of met een puntkomma "
            "ertussen.",
            "More than one in a cell? Put them below each other with Alt+Enter, or with a "
            "semicolon between them.",
        ),
        "told.know-date": (
            "Een datum is zo precies als u hem weet: 2027, 2027-03 of 2027-03-31.",
            "A date is as precise as you know it: 2027, 2027-03 or 2027-03-31.",
        ),
        "told.know-hidden": (
            "Er zijn meer bladen, voor wat niet elk plan heeft (zoals aannames, besluiten en "
            "bronnen). Klik met rechts op een tab en kies Zichtbaar maken.",
            "There are more sheets, for what not every plan has (such as assumptions, decisions "
            "and sources). Right-click a tab and choose Unhide.",
        ),
        "told.know-persons": (
            "Schrijf rollen en organisaties op, geen namen, telefoonnummers of adressen van "
            "personen.",
            "Write down roles and organisations, no names, phone numbers or addresses of persons.",
        ),
        "told.know-comments": (
            "Wie het programmabestand zelf bewerkt: opmerkingen achter een hekje (#) en de "
            "indeling van dat bestand staan niet op dit formulier.",
            "For who edits the programme file itself: comments behind a hash (#) and the layout "
            "of that file do not stand on this form.",
        ),
        "told.back-heading": ("En dan", "And then"),
        "told.back": (
            "Sla het bestand op en lees het in met: toc import en de naam van dit bestand. Klopt "
            "er iets niet, dan zegt toc in welke cel, en wat er wel kan.",
            "Save the file and read it with: toc import and the name of this file. If something "
            "is not right, toc says in which cell, and what is possible.",
        ),
    }
)
