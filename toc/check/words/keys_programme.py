"""What each key means of the programme as a whole and of what it rests on: Dutch, English, and a
value as an example in both.

By class of the model and key; `*` is every class that has no sentence of its own for the key.
"""

from __future__ import annotations

KeysSaid = dict[str, tuple[str, str, str, str]]

PROGRAMME: KeysSaid = {
    "Programme.title": (
        "De naam van het programma.",
        "The name of the programme.",
        "Leesmaatjes",
        "Reading buddies",
    ),
    "Programme.subtitle": (
        "Een regel onder de naam.",
        "A line below the name.",
        "Samen lezen in de wijk",
        "Reading together in the neighbourhood",
    ),
    "Programme.language": (
        "De taal van de teksten in dit bestand, en van wat ervan gemaakt wordt.",
        "The language of the texts in this file, and of what is made of it.",
        "nl",
        "en",
    ),
    "Programme.words": (
        "Hoe uw plan iets noemt, in plaats van het gewone woord.",
        "What your plan calls something, instead of the usual word.",
        "{inspanning: [activiteit, activiteiten]}",
        "{activity: [project, projects]}",
    ),
    "*.inspanning": (
        "Het woord voor een inspanning, met zijn meervoud; bij een het-woord met ‘het’ ervoor. Zo "
        "heet zij op het scherm en in elk document.",
        "The word for an activity, with its plural. It is called so on the screen and in every "
        "document.",
        "[het project, projecten]",
        "[project, projects]",
    ),
    "Words.nl": (
        "De woorden voor wie het plan in het Nederlands leest.",
        "The words for somebody who reads the plan in Dutch.",
        "{inspanning: [activiteit, activiteiten]}",
        "{activity: [activiteit, activiteiten]}",
    ),
    "Words.en": (
        "De woorden voor wie het plan in het Engels leest.",
        "The words for somebody who reads the plan in English.",
        "{inspanning: [project, projects]}",
        "{activity: [project, projects]}",
    ),
    "Programme.currency": (
        "De valuta van elk bedrag, als code van drie letters (ISO 4217).",
        "The currency of every amount, as a three-letter code (ISO 4217).",
        "EUR",
        "GBP",
    ),
    "Programme.horizon": (
        "De jaren waarvoor het programma is.",
        "The years that the programme is for.",
        "{begin: 2026-01, einde: 2029-12}",
        "{start: 2026-01, end: 2029-12}",
    ),
    "Programme.documents": (
        "De documenten waar het programma op rust. Een bron verwijst ernaar met de id.",
        "The documents that the programme rests on. A source refers to them by id.",
        "{programmaplan: Programmaplan Leesmaatjes}",
        "{plan: Programme plan Reading buddies}",
    ),
    "Programme.partners": (
        "Eén lijst van de organisaties die meedoen. Overal waar een eigenaar of partner staat, "
        "mag u de id, de naam of wat er bij ‘ook_genoemd’ staat gebruiken. Zonder "
        "lijst telt wat gelijk geschreven is als één.",
        "One list of the organisations that take part. Wherever an owner or partner stands, you "
        "may use the id, the name or what stands under ‘also_called’. Without a "
        "list, what is written alike counts as one.",
        "{bibliotheek: Bibliotheek De Wijk}",
        "{library: Riverside Library}",
    ),
    "Programme.problem": (
        "Het probleem waarvoor het programma er is.",
        "The problem that the programme is there for.",
        "Een op de vier kinderen leest thuis nooit",
        "One child in four never reads at home",
    ),
    "Programme.mission": (
        "Waartoe de partners er samen zijn.",
        "What the partners are there for together.",
        "Wij helpen gezinnen om samen te lezen",
        "We help families to read together",
    ),
    "Programme.vision": (
        "Waar het programma uiteindelijk om gaat, in één zin.",
        "What the programme is for in the end, in one sentence.",
        "Elk kind in de wijk leest met plezier",
        "Every child in the neighbourhood enjoys reading",
    ),
    "Programme.lines": (
        "De programmalijnen: de grote delen van het programma.",
        "The programme lines: the main parts of the programme.",
        "{gezin: Lezen in het gezin}",
        "{family: Reading in the family}",
    ),
    "Programme.themes": (
        "De thema’s waarnaar operationele doelen binnen een programmalijn zijn gegroepeerd.",
        "The themes by which operational goals are grouped within a programme line.",
        "{thuis: Thuis}",
        "{home: At home}",
    ),
    "Programme.networks": (
        "De netwerken: één netwerk is één bladzijde, een DIN. Wat erin staat volgt uit de doelen "
        "die het netwerk noemen.",
        "The networks: one network is one page, a DIN. What stands in it follows from the goals "
        "that name the network.",
        "{thuis-lezen: Thuis lezen}",
        "{reading-at-home: Reading at home}",
    ),
    "Programme.strategic_goals": (
        "De strategische doelen: wat er over jaren anders is. Elk draagt vanzelf bij aan de "
        "visie.",
        "The strategic goals: what is different years from now. Each contributes to the vision by "
        "itself.",
        "{leesplezier: Kinderen lezen thuis en op school met plezier}",
        "{reading-pleasure: Children enjoy reading at home and at school}",
    ),
    "Programme.operational_goals": (
        "De operationele doelen: wie merkt wat, in welke mate, wanneer?",
        "The operational goals: who notices what, how much, by when?",
        "{ouders-lezen-voor: {tekst: Ouders lezen elke week voor, draagt_bij_aan: leesplezier}}",
        "{parents-read: {text: Parents read aloud weekly, contributes_to: reading-pleasure}}",
    ),
    "Programme.inspanningen": (
        "De inspanningen: wat u doet. Elke inspanning schrijft u één keer, ook als zij meer "
        "doelen dient.",
        "The inspanningen (efforts): what you do. Each is written once, also where it serves "
        "several goals.",
        "{voorleescursus: {tekst: Een cursus geven, draagt_bij_aan: ouders-lezen-voor}}",
        "{reading-course: {text: Give a course, contributes_to: parents-read}}",
    ),
    "Programme.indicators": (
        "De indicatoren: waaraan u ziet dat een doel dichterbij komt, of dat werk gedaan is.",
        "The indicators: how you see that a goal comes nearer, or that work was done.",
        "{voorlezen: {tekst: Deel van de ouders dat voorleest, meet: ouders-lezen-voor}}",
        "{reading: {text: Share of parents who read aloud, measures: parents-read}}",
    ),
    "Programme.monitoring": (
        "Wat het plan zegt te willen volgen, voordat er indicatoren zijn.",
        "What the plan says it will look at, before there are indicators.",
        "{vragen: {plezier: Lezen kinderen met meer plezier?}}",
        "{questions: {pleasure: Do children enjoy reading more?}}",
    ),
    "Programme.phases": (
        "De fasen van het programma, elk met een begin en een einde.",
        "The phases of the programme, each with a start and an end.",
        "{opbouw: {titel: Opbouw, begin: 2026-01, einde: 2027-06}}",
        "{building: {title: Building up, start: 2026-01, end: 2027-06}}",
    ),
    "Programme.planning": (
        "Wat een jaarplan nodig heeft naast de doelenboom: hoeveel er tegelijk kan, met welk geld "
        "en welke menskracht, en waarop u kiest.",
        "What a year plan needs beside the goal tree: how much can be done at once, with what "
        "money and people, and what you choose by.",
        "{focus: {2026: 2, 2027: 2}}",
        "{focus: {2026: 2, 2027: 2}}",
    ),
    "Programme.decisions": (
        "Wat mensen over een inspanning of een doel besloten. Een besluit gaat voor het voorstel "
        "van ‘toc plan’. Gaan er twee over hetzelfde, dan geldt het laatste; het oude blijft "
        "staan als geschiedenis.",
        "What people decided on an inspanning or a goal. A decision goes before what ‘toc plan’ "
        "proposes. Where two are about the same thing the last one holds; the old one stays as "
        "history.",
        "{inspanning: boekenkast, besluit: later, periode: 2026, reden: Eerst opleiden, "
        "rol: Stuurgroep, datum: 2025-12-11}",
        "{inspanning: book-swap, decision: later, period: 2026, reason: Training first, "
        "role: Steering group, date: 2025-12-11}",
    ),
    "Programme.risks": (
        "De risico’s: wat er mis kan gaan.",
        "The risks: what may go wrong.",
        "{vrijwilligers: Er zijn te weinig vrijwilligers}",
        "{volunteers: There are too few volunteers}",
    ),
    "Programme.communication": (
        "De middelen waarmee het programma vertelt wat het doet.",
        "The means by which the programme tells what it does.",
        "{nieuwsbrief: Een nieuwsbrief per kwartaal}",
        "{newsletter: A newsletter every quarter}",
    ),
    "Programme.governance": (
        "De rollen in de sturing: wie besluit, wie begeleidt.",
        "The roles in the governance: who decides, who guides.",
        "{stuurgroep: {titel: Stuurgroep, tekst: Stelt het jaarplan vast}}",
        "{steering-group: {title: Steering group, text: Adopts the year plan}}",
    ),
    "Programme.related_programmes": (
        "Andere programma’s die met dit programma samenhangen.",
        "Other programmes that are related to this one.",
        "{taalakkoord: Taalakkoord}",
        "{language-pact: Language pact}",
    ),
    "Programme.iati": (
        "Wat een IATI-bestand vraagt en een plan zelf niet zegt. Alleen nodig voor ‘toc export "
        "iati’.",
        "What an IATI file asks and a plan itself does not say. Only needed for ‘toc export "
        "iati’.",
        "{kenmerk: NL-KVK-12345678-LEES}",
        "{identifier: NL-KVK-12345678-READ}",
    ),
    "Programme.style": (
        "De huisstijl van tekeningen en documenten. Wat u weglaat, blijft sober.",
        "The house style of drawings and documents. What you leave out stays sober.",
        '{kleuren: {accent: "#16324f"}}',
        '{colours: {accent: "#16324f"}}',
    ),
    "Programme.profile": (
        "Voor wie het plan gecontroleerd wordt. Dat bepaalt wat zwaar weegt.",
        "For whom the plan is checked. That settles what weighs heavily.",
        "concept",
        "draft",
    ),
    "Programme.rules": (
        "Regels van de controle die voor dit programma anders wegen, bij de naam van de regel. "
        "‘toc rules’ noemt ze.",
        "Rules of the check that weigh otherwise for this programme, by the name of the rule. "
        "‘toc rules’ lists them.",
        "{thin-network: uit}",
        "{thin-network: off}",
    ),
    "Programme.accepted": (
        "Bevindingen van de controle die u bewust zo laat, tot een dag.",
        "Findings of the check that you leave as they are on purpose, until a day.",
        "{regel: thin-network, elementen: thuis-lezen, reden: Het is een begin, "
        "eigenaar: Stuurgroep, tot_en_met: 2099}",
        "{rule: thin-network, elements: reading-at-home, reason: It is a start, "
        "owner: Steering group, until: 2099}",
    ),
    "Programme.notes": (
        "Opmerkingen bij het bestand. Ze staan in geen tekening of document.",
        "Notes on the file. They stand in no drawing or document.",
        "[De cijfers van 2025 volgen nog]",
        "[The figures of 2025 are still to come]",
    ),
    "Horizon.start": (
        "Wanneer het programma begint.",
        "When the programme starts.",
        "2026-01",
        "2026-01",
    ),
    "Horizon.end": (
        "Wanneer het programma eindigt. Een maand of jaar telt helemaal mee.",
        "When the programme ends. A month or year counts as a whole.",
        "2029-12",
        "2029-12",
    ),
    "*.source": (
        "Waar dit staat: in welk document, op welke plaats.",
        "Where this stands: in which document, at which place.",
        "{document: programmaplan, paragraaf: hoofdstuk 3}",
        "{document: plan, section: chapter 3}",
    ),
    "*.other_wordings": (
        "Hetzelfde in andere woorden, zoals een ander vastgesteld document het zegt.",
        "The same in other words, as another adopted document says it.",
        "{tekst: Anders gezegd, bron: programmaplan}",
        "{text: Said otherwise, source: plan}",
    ),
    "*.note": ("Een toelichting.", "An explanation.", "Nog te bespreken", "To be discussed"),
    "Source.document": (
        "De id van een document uit ‘documenten’.",
        "The id of a document in ‘documents’.",
        "programmaplan",
        "plan",
    ),
    "Source.section": (
        "Waar in het document: hoofdstuk, paragraaf of bladzijde.",
        "Where in the document: chapter, section or page.",
        "hoofdstuk 3",
        "chapter 3",
    ),
    "Source.status": (
        "Hoe de tekst zich tot het document verhoudt.",
        "How the text relates to the document.",
        "afgeleid",
        "derived",
    ),
    "Document.title": (
        "De titel van het document.",
        "The title of the document.",
        "Programmaplan Leesmaatjes",
        "Programme plan Reading buddies",
    ),
    "Document.date": ("Van wanneer het is.", "When it is of.", "2025-11", "2025-11"),
    "Document.version": ("De versie.", "The version.", "concept 2", "draft 2"),
    "Partner.name": (
        "Hoe de organisatie heet.",
        "What the organisation is called.",
        "Bibliotheek De Wijk",
        "Riverside Library",
    ),
    "Partner.kind": (
        "Wat voor organisatie het is, in uw eigen woord.",
        "What kind of organisation it is, in your own word.",
        "bibliotheek",
        "library",
    ),
    "Partner.also_called": (
        "Andere namen waaronder de organisatie in het plan of in bestanden van partners staat.",
        "Other names by which the organisation stands in the plan or in files of partners.",
        "[De Wijkbieb]",
        "[The Riverside]",
    ),
    "Statement.text": (
        "De tekst zelf.",
        "The text itself.",
        "Elk kind in de wijk leest met plezier",
        "Every child in the neighbourhood enjoys reading",
    ),
    "Wording.text": (
        "De tekst zoals hij daar staat.",
        "The text as it stands there.",
        "Alle kinderen lezen graag",
        "All children like to read",
    ),
}
