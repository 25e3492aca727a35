"""The document with which people check what became of a written plan."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_CHECK = Sentences(
    {
        "option": (
            "Een document met de tekst van het plan en wat er van elk stuk werd, om samen te "
            "controleren ({kinds}).",
            "A document with the text of the plan and what became of each part, to check "
            "together ({kinds}).",
        ),
        "unknown-kind": (
            "{file} is geen soort bestand dat een controle kan zijn. Kies uit: {kinds}.",
            "{file} is no kind of file that a check can be. Choose from: {kinds}.",
        ),
        "exists": (
            "{file} is er al en wordt niet overschreven. Kies een andere naam bij --check.",
            "{file} is there already and is not overwritten. Choose another name with --check.",
        ),
        "not-into": (
            "--check is voor een nieuw concept en gaat niet samen met --into.",
            "--check is for a new draft and does not go with --into.",
        ),
        "made": (
            "{file} is gemaakt: de tekst van het plan met wat ervan werd, om samen te "
            "controleren.",
            "{file} was made: the text of the plan with what became of it, to check together.",
        ),
        # --- the document ---
        "title": ("Controle van {document}", "Check of {document}"),
        "subtitle": (
            "Wat er van elke tekst van het plan werd",
            "What became of each text of the plan",
        ),
        "fact.plan": ("Plan", "Plan"),
        "fact.draft": ("Concept", "Draft"),
        "summary": ("Samengevat", "In short"),
        "lead": (
            "Teksten in het plan: {count}. In het concept staat of hoort daarbij: {used}. Van de "
            "andere {others} is geen element gemaakt.",
            "Texts in the plan: {count}. In the draft, or belonging to what stands there: {used}. "
            "Of the other {others} no element was made.",
        ),
        "waiting.one": (
            "1 vraag staat nog open.",
            "1 question is still open.",
        ),
        "waiting.many": (
            "{count} vragen staan nog open.",
            "{count} questions are still open.",
        ),
        "texts": ("Wat er van de teksten werd", "What became of the texts"),
        "elements": ("Wat er in het concept staat", "What stands in the draft"),
        "head.became": ("Wat het werd", "What it became"),
        "head.count": ("Aantal", "Number"),
        "head.kind": ("Soort", "Kind"),
        "head.number": ("Nr.", "No."),
        "head.question": ("Open vraag", "Open question"),
        "head.now": ("Zolang niemand antwoordt", "As long as nobody answers"),
        "head.place": ("Plaats", "Place"),
        "head.text": ("Tekst in het plan", "Text in the plan"),
        "head.right": ("Klopt?", "Right?"),
        "head.row": ("Rij", "Row"),
        "head.why": ("Wat", "What"),
        "how": ("Zo controleert u samen", "How to check together"),
        "how.read": (
            "De een leest het plan zelf, de ander dit document; de volgorde is gelijk.",
            "One reads the plan itself, the other this document; the order is the same.",
        ),
        "how.tick": (
            "Zet in de laatste kolom een vinkje bij wat klopt, en een kruis bij wat niet klopt.",
            "In the last column tick what is right, and cross what is not.",
        ),
        "how.mend": (
            "Verbeter wat niet klopt in {draft}; de naam tussen haakjes staat daar ook.",
            "Correct what is not right in {draft}; the name in brackets stands there too.",
        ),
        "questions": ("Wat nog open is", "What is still open"),
        "plan": ("Het plan, van begin tot eind", "The plan, from beginning to end"),
        "table": ("Tabel {table} in het plan", "Table {table} in the plan"),
        "sheet": ("Tabblad {sheet}", "Sheet {sheet}"),
        "row": ("Rij {row}", "Row {row}"),
        "unread": ("Wat niet is gelezen", "What was not read"),
        "unread-why": (
            "Dit staat wel in het bestand, maar is geen tekst van het plan. Het staat hier niet "
            "uitgeschreven, ook omdat er gegevens van personen in kunnen staan.",
            "This stands in the file, but is no text of the plan. It is not written out here, "
            "also because there can be data of persons in it.",
        ),
        "personal": (
            "Waar (…) staat, is iets over een persoon weggelaten.",
            "Where it says (…), something about a person was left out.",
        ),
        "more-places.one": ("{places}, en op nog 1 plaats", "{places}, and 1 more place"),
        "more-places.many": (
            "{places}, en op nog {count} plaatsen",
            "{places}, and {count} more places",
        ),
        # --- what a text became ---
        "became.element": ("element van het programma", "element of the programme"),
        "became.detail": ("gegeven bij een element", "detail of an element"),
        "became.name": ("noemt wat eronder staat", "names what stands below it"),
        "became.title": ("titel of kop", "title or heading"),
        "became.prose": ("toelichting, geen element", "explanation, no element"),
        "became.empty": ("zegt nog niets, geen element", "says nothing yet, no element"),
        "became.open": ("wacht op een antwoord", "waits for an answer"),
        "became.contents": ("inhoudsopgave", "table of contents"),
        "became.nothing": ("geen element", "no element"),
        # --- the same in a word, below a cell of a table ---
        "short.name": ("kop of soort", "heading or kind"),
        "short.title": ("titel of kop", "title or heading"),
        "short.prose": ("toelichting", "explanation"),
        "short.empty": ("zegt niets", "says nothing"),
        "short.contents": ("inhoud", "contents"),
        "short.nothing": ("geen element", "no element"),
        "short-beside": ("bij kolom {column}", "of column {column}"),
        "short-detail": ("bij {id}", "of {id}"),
        "band": ("{text} – {became}", "{text} – {became}"),
        "element": ("{kind} ({id})", "{kind} ({id})"),
        "element-code": ("{kind} {code} ({id})", "{kind} {code} ({id})"),
        "not-in-draft": (
            "{kind}; staat niet in het concept",
            "{kind}; is not in the draft",
        ),
        "contributes": ("draagt bij aan: {goals}", "contributes to: {goals}"),
        "measures": ("meet: {goals}", "measures: {goals}"),
        "belongs": ("hoort bij: {parts}", "belongs to: {parts}"),
        "named": ("{code} ‘{text}’", "{code} ‘{text}’"),
        "named-plain": ("‘{text}’", "‘{text}’"),
        "same-as": ("hetzelfde element als {place}", "the same element as {place}"),
        "detail-of": ("gegeven bij {element}", "detail of {element}"),
        "waits": ("wacht op vraag {number}", "waits for question {number}"),
        "asked": ("vraag {number}: klopt dit?", "question {number}: is this right?"),
        # --- what was not read ---
        "unread.deleted": (
            "verwijderd, met de wijzigingen bijgehouden",
            "deleted, with changes tracked",
        ),
        "unread.comment": ("opmerking in de kantlijn", "comment in the margin"),
        "unread.header": ("kop- of voettekst", "header or footer"),
        "unread.hidden": ("verborgen", "hidden"),
        "unread.struck": ("doorgestreept", "struck through"),
        "unread.placeholder": ("invultekst van een leeg vak", "prompt of an empty field"),
        "unread.picture": ("afbeelding", "picture"),
        "unread.repeated": ("dubbel opgeslagen tekst", "text that is stored twice"),
        "unread.no-value": ("formule zonder uitkomst", "formula without a value"),
        "unread.drawing": (
            "tekening of grafiek die niet te lezen is",
            "drawing or chart that cannot be read",
        ),
        "unread.property": ("kenmerk van het bestand", "property of the file"),
        "unread.other-sheet": ("verder blad of verdere kaart", "further sheet or map"),
    }
)
