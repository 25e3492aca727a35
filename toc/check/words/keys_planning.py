"""What each key means of phases, planning and decisions; see `toc.check.words.keys_programme`."""

from __future__ import annotations

from toc.check.words.keys_programme import KeysSaid

PLANNING_KEYS: KeysSaid = {
    "Phase.title": ("De naam van de fase.", "The name of the phase.", "Opbouw", "Building up"),
    "Phase.start": ("Wanneer de fase begint.", "When the phase starts.", "2026-01", "2026-01"),
    "Phase.end": (
        "Wanneer de fase eindigt. Een maand of jaar telt helemaal mee.",
        "When the phase ends. A month or year counts as a whole.",
        "2027-06",
        "2027-06",
    ),
    "Phase.contents": (
        "Wat er in de fase gebeurt, in de woorden van het plan.",
        "What happens in the phase, in the words of the plan.",
        "[Vrijwilligers werven, De eerste cursussen]",
        "[Recruit volunteers, The first courses]",
    ),
    "Planning.focus": (
        "Hoeveel inspanningen er in een jaar of fase tegelijk kunnen lopen. Structurele tellen "
        "niet mee. Zonder focus kiest ‘toc plan’ niets.",
        "How many inspanningen can run at once in a year or phase. Structural ones do not count. "
        "Without a focus ‘toc plan’ chooses nothing.",
        "{2026: 2, 2027: 3}",
        "{2026: 2, 2027: 3}",
    ),
    "Planning.budget": (
        "Hoeveel geld er in een jaar of fase is, in de valuta van het plan.",
        "How much money there is in a year or phase, in the currency of the plan.",
        "{2026: 50000, 2027: 60000}",
        "{2026: 50000, 2027: 60000}",
    ),
    "Planning.fte": (
        "Hoeveel voltijdsbanen er in een jaar of fase zijn.",
        "How many full-time equivalents there are in a year or phase.",
        "{2026: 1.5}",
        "{2026: 1.5}",
    ),
    "Planning.partners": (
        "Wat één partner in een jaar of fase kan geven, bij id of naam.",
        "What one partner can give in a year or phase, by id or name.",
        "{bibliotheek: {begroting: {2026: 10000}}}",
        "{library: {budget: {2026: 10000}}}",
    ),
    "Planning.criteria": (
        "De uitgangspunten waarop u kiest.",
        "The criteria that you choose by.",
        "{bereik: Het bereikt veel gezinnen}",
        "{reach: It reaches many families}",
    ),
    "Planning.ready_criteria": (
        "Een kant-en-klare reeks uitgangspunten, naast die van uzelf.",
        "A ready set of criteria, beside your own.",
        "thefd",
        "thefd",
    ),
    "Planning.aims": (
        "Wat bij het kiezen het eerst telt. Wat u niet noemt, volgt in de gewone volgorde.",
        "What counts first in choosing. What you do not name follows in the usual order.",
        "[strategisch, punten]",
        "[strategic, points]",
    ),
    "Focus.limit": (
        "Hoeveel er tegelijk kunnen lopen.",
        "How many can run at once.",
        "2",
        "2",
    ),
    "PartnerRoom.title": (
        "Hoe eigenaren en partners de organisatie noemen, als er geen lijst van partners is die "
        "dat zegt.",
        "What owners and partners call the organisation, where no list of partners says so.",
        "Bibliotheek De Wijk",
        "Riverside Library",
    ),
    "PartnerRoom.budget": (
        "Hoeveel geld deze partner in een jaar of fase heeft, in de valuta van het plan.",
        "How much money this partner has in a year or phase, in the currency of the plan.",
        "{2026: 10000}",
        "{2026: 10000}",
    ),
    "PartnerRoom.fte": (
        "Hoeveel voltijdsbanen deze partner in een jaar of fase heeft.",
        "How many full-time equivalents this partner has in a year or phase.",
        "{2026: 0.5}",
        "{2026: 0.5}",
    ),
    "Criterion.text": (
        "Het uitgangspunt in woorden.",
        "The criterion in words.",
        "Het bereikt veel gezinnen",
        "It reaches many families",
    ),
    "Criterion.weight": (
        "Hoeveel keer de oordelen op dit uitgangspunt tellen. Zonder deze sleutel: één keer.",
        "How many times the judgements on this criterion count. Without this key: once.",
        "2",
        "2",
    ),
    "Criterion.applied_by": (
        "Waarin dit uitgangspunt in het bestand terugkomt. Oordelen erop tellen alleen mee met "
        "‘beoordelingen’.",
        "Through what this criterion works in the file. Judgements on it only count with "
        "‘scores’.",
        "beoordelingen",
        "scores",
    ),
    "Decision.inspanning": (
        "De id van de inspanning waarover het gaat. Een besluit gaat over een inspanning of een "
        "doel: een van de twee moet er staan.",
        "The id of the inspanning that it is about. A decision is about an inspanning or a goal: "
        "one of the two has to stand there.",
        "boekenkast",
        "book-swap",
    ),
    "Decision.decision": (
        "Wat er besloten is. Over een doel kan alleen stoppen, doorgaan of wijzigen.",
        "What was decided. On a goal only stop, go_on or change is possible.",
        "later",
        "later",
    ),
    "Decision.period": (
        "Voor welk jaar of welke fase. Stoppen geldt vanaf dan.",
        "For which year or phase. A stop holds from then on.",
        "2026",
        "2026",
    ),
    "Decision.reason": (
        "Waarom.",
        "Why.",
        "Eerst de leesmaatjes opleiden",
        "Training the buddies comes first",
    ),
    "Decision.role": (
        "Wie het besloot: een rol, geen naam.",
        "Who decided: a role, no name.",
        "Stuurgroep",
        "Steering group",
    ),
    "Decision.date": ("Wanneer.", "When.", "2025-12-11", "2025-12-11"),
    "Decision.earliest": (
        "Bij later: voor wanneer het niet begint.",
        "With later: before when it does not start.",
        "2027-01",
        "2027-01",
    ),
    "Decision.goal": (
        "De id van het doel waarover het gaat, in plaats van een inspanning. Stopt een doel, dan "
        "begint niet meer wat alleen daaraan bijdraagt; wat al loopt, loopt door tot u ook "
        "daarover besluit.",
        "The id of the goal that it is about, instead of an inspanning. Where a goal stops, what "
        "only contributes to it no longer starts; what runs goes on until you decide on that too.",
        "boeken-in-huis",
        "books-at-home",
    ),
    "Decision.change": (
        "Bij wijzigen: wat er anders wordt. Dan moet het er staan.",
        "With change: what becomes otherwise. It then has to stand there.",
        "Alleen gezinnen met jonge kinderen",
        "Only families with young children",
    ),
}
