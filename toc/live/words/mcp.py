"""What an assistant is told, of what it can do and why it cannot; and of `toc mcp`."""

from __future__ import annotations

from toc.core.words import Sentences

MCP = Sentences(
    {
        "no-mcp": (
            "Voor een assistent is het pakket mcp nodig, en dat is hier niet geïnstalleerd. Typ: "
            "{install}",
            "An assistant takes the package mcp, and that is not installed here. Type: {install}",
        ),
        "instructions": (
            "Dit is één programma: een visie, doelen, inspanningen en indicatoren, met wat de "
            "controle ervan vindt, het jaarplan en de voortgang. U kunt lezen, vragen wat er zou "
            "gebeuren, en wijzigingen voorstellen. Het plan zelf verandert u niet: een voorstel "
            "is een bestand, en een mens neemt het over of niet. Verzin niets: wat het plan niet "
            "zegt, staat er niet. Zeg dat iets ergens aan bijdraagt, niet dat het ervan komt. Een "
            "waarde die als … komt, is afgeschermd; raad er niet naar.",
            "This is one programme: a vision, goals, inspanningen and indicators, with what the "
            "check finds, the year plan and the progress. You can read, ask what if, and propose "
            "edits. You do not change the plan itself: a proposal is a file, and a person applies "
            "it or does not. Make nothing up: what the plan does not say is not there. Say that a "
            "thing contributes to another, not that the other comes of it. A value that comes as "
            "… is withheld; do not guess at it.",
        ),
        # --- the tools ---
        "programme.title": ("Het programma", "The programme"),
        "programme.what": (
            "Alles wat het programma zegt, met de sleutels van het bestand; met ‘part’ alleen dat "
            "deel, zoals inspanningen. Afgeschermde waarden staan er als ….",
            "All that the programme says, by the keys of its file; with ‘part’ that part alone, "
            "such as inspanningen. Withheld values stand there as ….",
        ),
        "element.title": ("Eén onderdeel", "One element"),
        "element.what": (
            "Wat het programma van één onderdeel zegt, de wegen omhoog naar de visie, en wat de "
            "controle ervan vindt.",
            "What the programme says of one element, its ways up to the vision, and what the "
            "check finds of it.",
        ),
        "findings.title": ("De meldingen", "The findings"),
        "findings.what": (
            "Wat de controle van het programma vindt, het zwaarste eerst, met wat eraan te doen "
            "is; met ‘rule’ van één regel, met ‘element’ van één onderdeel.",
            "What the check finds of the programme, the worst first, with what to do about it; "
            "with ‘rule’ of one rule, with ‘element’ of one element.",
        ),
        "plan.title": ("Het jaarplan, en wat als", "The year plan, and what if"),
        "plan.what": (
            "Het beste plan voor een jaar (2027), een reeks jaren (2027-2028) of een fase, met de "
            "redenen. Wat als: ‘focus’ (een ander aantal), ‘what_if’ (andere grenzen, zoals "
            "‘begroting -20%’ of ‘fte +1’), ‘with’ en ‘without’ (inspanningen erin of eruit). Er "
            "wordt niets vastgesteld.",
            "The best plan for a year (2027), a range of years (2027-2028) or a phase, with the "
            "reasons. What if: ‘focus’ (another number), ‘what_if’ (other limits, such as ‘budget "
            "-20%’ or ‘fte +1’), ‘with’ and ‘without’ (inspanningen in or out). Nothing is "
            "adopted.",
        ),
        "progress.title": ("De voortgang", "The progress"),
        "progress.what": (
            "Hoe de indicatoren en doelen ervoor staan, vandaag of aan het eind van een jaar, "
            "zoals iedereen het mag zien.",
            "How the indicators and goals stand, today or at the end of a year, as everybody may "
            "see it.",
        ),
        "rule.title": ("De regels van de controle", "The rules of the check"),
        "rule.what": (
            "De uitleg bij één regel van de controle: wat zij vindt, waarom het ertoe doet en wat "
            "dan wel; zonder ‘name’ de lijst.",
            "The manual page of one rule of the check: what it finds, why it matters and what to "
            "write instead; without ‘name’ the list.",
        ),
        "propose.title": ("Een voorstel", "A proposal"),
        "propose.what": (
            "Stel wijzigingen voor, met de reden. Het plan verandert niet: er komt een bestand "
            "naast, dat een mens bekijkt en overneemt of weggooit. Met ‘only_look’ komt er geen "
            "bestand en ziet u alleen wat er zou veranderen en welke meldingen komen en gaan. "
            "Elke wijziging heeft ‘do’: set (element, field, value), empty (element, field), "
            "include en exclude (element, field, value: in of uit een lijst), add (kind, text; "
            "under, fields, id mag), move (element, to; away_from, also mag), remove (element) of "
            "rename (element, to; alleen op zichzelf). Een onderdeel van een veld komt achter een "
            "punt: nulmeting.waarde. Geef bij elke wijziging een ‘reason’.",
            "Propose edits, with the reason. The plan does not change: a file comes beside it, "
            "that a person looks at and applies or throws away. With ‘only_look’ there is no file "
            "and you only see what would change and which findings come and go. Each edit has "
            "‘do’: set (element, field, value), empty (element, field), include and exclude "
            "(element, field, value: into or out of a list), add (kind, text; under, fields, id "
            "may), move (element, to; away_from, also may), remove (element) or rename (element, "
            "to; by itself only). A part of a field comes behind a point: baseline.value. Give "
            "each edit a ‘reason’.",
        ),
        # --- why not ---
        "no-tool": (
            "Dit kan niet gevraagd worden. Wel: {tools}.",
            "This cannot be asked. These can: {tools}.",
        ),
        "no-address": (
            "Op dit adres staat niets. Wel op: {addresses}.",
            "There is nothing at this address. There is at: {addresses}.",
        ),
        "bad-arguments": (
            "De vraag klopt niet bij: {fields}. Kijk in het schema wat er kan staan.",
            "The question is not right at: {fields}. See in the schema what can stand there.",
        ),
        "unforeseen": (
            "Er ging iets mis dat niet was voorzien ({error}). Er is niets geschreven.",
            "Something went wrong that was not foreseen ({error}). Nothing was written.",
        ),
        "no-file": (
            "{file} is er niet meer, of kan niet worden geopend.",
            "{file} is no longer there, or cannot be opened.",
        ),
        "unread": (
            "Het programma kan nu niet worden gelezen. Vraag ‘findings’ wat eraan te herstellen "
            "is.",
            "The programme cannot be read now. Ask ‘findings’ what there is to mend.",
        ),
        "has-errors.one": (
            "Het programma heeft een fout; dit kan pas als die hersteld is. Vraag ‘findings’.",
            "The programme has an error; this can be done once that is mended. Ask ‘findings’.",
        ),
        "has-errors.many": (
            "Het programma heeft {count} fouten; dit kan pas als die hersteld zijn. Vraag "
            "‘findings’.",
            "The programme has {count} errors; this can be done once these are mended. Ask "
            "‘findings’.",
        ),
        "beside-unusable": (
            "In een bestand naast het plan is iets te herstellen. Een mens ziet met ‘{toc} "
            "progress’ of ‘{toc} plan’ wat.",
            "There is something to mend in a file beside the plan. A person sees with ‘{toc} "
            "progress’ or ‘{toc} plan’ what.",
        ),
        "too-long": (
            "Het antwoord is te lang. Vraag een deel, een onderdeel of een regel.",
            "The answer is too long. Ask for a part, an element or a rule.",
        ),
        "no-part": (
            "Het programma heeft geen ‘{part}’. Wel: {parts}.",
            "The programme has no ‘{part}’. It has: {parts}.",
        ),
        "ask-programme": (
            "Vraag voor het programma zelf ‘programme’.",
            "For the programme itself ask ‘programme’.",
        ),
        "no-rule": (
            "De regel ‘{rule}’ bestaat niet. ‘rule’ zonder naam geeft de lijst.",
            "There is no rule ‘{rule}’. ‘rule’ without a name gives the list.",
        ),
        "no-rule-near": (
            "De regel ‘{rule}’ bestaat niet. Bedoelde u: {near}?",
            "There is no rule ‘{rule}’. Did you mean: {near}?",
        ),
        "no-year": (
            "{year} is geen jaar.",
            "{year} is no year.",
        ),
        "not-told": (
            "De waarden van ‘{id}’ zijn afgeschermd; wat daarop van invloed is, kan een assistent "
            "niet voorstellen. Een mens kan het zelf veranderen.",
            "The values of ‘{id}’ are withheld; an assistant cannot propose what bears on them. A "
            "person can change it.",
        ),
        "empty-text": (
            "Wijziging {number} heeft een tekst die leeg is.",
            "Edit {number} has a text that is empty.",
        ),
        "no-iati": (
            "Bij dit programma zijn waarden afgeschermd; een assistent kan daarom niets "
            "voorstellen over wat naar IATI gaat.",
            "Values of this programme are withheld; so an assistant can propose nothing about "
            "what goes to IATI.",
        ),
        "no-logo": (
            "Een ander logo kan een assistent niet voorstellen.",
            "An assistant cannot propose another logo.",
        ),
        "new-errors.one": (
            "Dit voorstel zou een fout in het plan brengen, en is niet geschreven: {what}",
            "This proposal would bring an error into the plan, and was not written: {what}",
        ),
        "new-errors.many": (
            "Dit voorstel zou {count} fouten in het plan brengen, en is niet geschreven: {what}",
            "This proposal would bring {count} errors into the plan, and was not written: {what}",
        ),
    }
)
