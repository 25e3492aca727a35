"""What each rule is called on its page and in a list: a short noun phrase."""

from __future__ import annotations

from toc.core.words import Sentences

RULE_TITLES = Sentences(
    {
        "unknown-reference": (
            "Verwijzing naar iets wat er niet is",
            "Reference to something that is not there",
        ),
        "duplicate-id": ("Eén id op twee plaatsen", "One id in two places"),
        "partner-twice": ("Eén partner twee keer", "One partner twice"),
        "partner-unknown": (
            "Partner van wie niet zeker is wie het is",
            "Partner that is not certain",
        ),
        "years-do-not-add-up": (
            "Jaren die niet optellen tot het totaal",
            "Years that do not add up to the total",
        ),
        "structural-cost-unclear": (
            "Structurele kosten: per jaar of in totaal?",
            "Structural cost: per year or in all?",
        ),
        "amount-outside-its-time": (
            "Bedrag voor een jaar waarin de inspanning niet loopt",
            "Amount for a year in which the inspanning does not run",
        ),
        "year-without-amount": (
            "Jaar waarvoor geen kosten staan",
            "Year without a cost",
        ),
        "self-reference": (
            "Element dat naar zichzelf verwijst",
            "Element that refers to itself",
        ),
        "cycle": ("Verwijzingen in een kring", "References in a circle"),
        "illegal-level": (
            "Verwijzing in een onmogelijke richting",
            "Reference in an impossible direction",
        ),
        "skipped-level": ("Overgeslagen niveau", "Skipped level"),
        "strategic-goal-without-operational-goal": (
            "Strategisch doel zonder operationeel doel",
            "Strategic goal without an operational goal",
        ),
        "operational-goal-without-inspanning": (
            "Operationeel doel zonder inspanning",
            "Operational goal without an inspanning",
        ),
        "inspanning-without-goal": ("Inspanning zonder doel", "Inspanning without a goal"),
        "no-path-to-vision": (
            "Doel zonder weg naar de visie",
            "Goal without a way to the vision",
        ),
        "goal-in-no-network": (
            "Operationeel doel in geen enkel netwerk",
            "Operational goal in no network",
        ),
        "same-inspanning-twice": (
            "Inspanning die er twee keer staat",
            "Inspanning that is here twice",
        ),
        "redundant-link": (
            "Verwijzing die de boom al zegt",
            "Reference that the tree says already",
        ),
        "indicator-measures-nothing": (
            "Indicator die niets meet",
            "Indicator that measures nothing",
        ),
        "goal-without-indicator": ("Doel zonder indicator", "Goal without an indicator"),
        "inspanning-without-owner": (
            "Inspanning zonder eigenaar",
            "Inspanning without an owner",
        ),
        "text-cut-off": (
            "Tekst die voor een deel niet gelezen wordt",
            "Text that is read in part",
        ),
        "merge-undecided": (
            "Nog niet gekozen bij het samenvoegen",
            "Not yet chosen after a merge",
        ),
        "conflict-copy": ("Dubbel bestand in een gedeelde map", "Doubled file in a shared folder"),
        "logo-unusable": ("Logo dat niet bruikbaar is", "Logo that cannot be used"),
        "setting-without-effect": (
            "Instelling van een regel die niets doet",
            "Setting of a rule that does nothing",
        ),
        "accepted-expired": ("Verlopen acceptatie", "Acceptance that has ended"),
        "accepted-incomplete": (
            "Acceptatie zonder reden, eigenaar of einddatum",
            "Acceptance without a reason, owner or end date",
        ),
        "accepted-unused": (
            "Acceptatie die niets wegneemt",
            "Acceptance that takes nothing away",
        ),
        "order-with-structural": (
            "Onmogelijke volgorde met een structurele inspanning",
            "Impossible order with a structural inspanning",
        ),
        "theme-without-goal": ("Thema zonder doel", "Theme without a goal"),
        "theme-without-network": (
            "Thema met doelen, maar zonder netwerk",
            "Theme with goals, but without a network",
        ),
        "line-without-strategic-goal": (
            "Programmalijn zonder strategisch doel",
            "Programme line without a strategic goal",
        ),
        "network-without-goals": ("Netwerk zonder doelen", "Network without goals"),
        "drawn-on-no-page": (
            "Element dat in geen enkele tekening staat",
            "Element in no drawing",
        ),
        "lines-without-link": (
            "Programmalijnen zonder onderlinge samenhang",
            "Programme lines that nothing ties together",
        ),
        "goal-on-one-inspanning": (
            "Doel dat op één inspanning rust",
            "Goal that rests on one inspanning",
        ),
        "thin-network": ("Netwerk met weinig inspanningen", "Network with few inspanningen"),
        "goal-with-many-inspanningen": (
            "Doel met erg veel inspanningen",
            "Goal with very many inspanningen",
        ),
        "inspanning-serves-many-goals": (
            "Inspanning die aan erg veel doelen bijdraagt",
            "Inspanning that contributes to very many goals",
        ),
        "tangled-network": (
            "Netwerk waarin alles aan alles bijdraagt",
            "Network in which everything contributes to everything",
        ),
        "crowded-picture": ("Tekening met te veel vakken", "Drawing with too many boxes"),
        "critical-assumption": (
            "Zwakke aanname op de enige weg naar de visie",
            "Weak assumption on the only way to the vision",
        ),
        "contradicted-contribution": (
            "Bijdrage die het bewijs tegenspreekt",
            "Contribution that the evidence contradicts",
        ),
        "unmeasured-ambition": (
            "Ambitie waarvan niets het effect meet",
            "Ambition of which nothing measures the effect",
        ),
        "link-known-from-drawing": (
            "Bijdrage die alleen uit de tekening bekend is",
            "Contribution known only from the drawing",
        ),
        "unwatched-assumption": ("Aanname die niemand volgt", "Assumption that nobody watches"),
        "old-evidence": ("Bijdrage met alleen oud bewijs", "Contribution with old evidence only"),
        "outcome-link-without-assumption": (
            "Stap van doel naar doel zonder aanname",
            "Step from goal to goal without an assumption",
        ),
        "link-without-rationale": (
            "Bijdrage zonder onderbouwing",
            "Contribution without a rationale",
        ),
        "link-without-evidence": ("Bijdrage zonder bewijs", "Contribution without evidence"),
        "unknown-sdg-code": (
            "Onbekende code van de Sustainable Development Goals",
            "Unknown code of the Sustainable Development Goals",
        ),
        "unknown-wellbeing-theme": (
            "Onbekend thema van brede welvaart",
            "Unknown theme of broad welfare",
        ),
        "sdg-indicator-not-listed": (
            "SDG-indicator die niet in de lijst staat",
            "SDG indicator that is not in the list",
        ),
        "identifiable-group": (
            "Groep waarin mensen te herkennen zijn",
            "Group in which people can be recognised",
        ),
        "goal-without-effect-indicator": (
            "Doel zonder effectindicator",
            "Goal without an effect indicator",
        ),
        "past-target-without-value": (
            "Verstreken streefjaar zonder meting",
            "Past target without a value",
        ),
        "direction-against-target": (
            "Richting die niet bij de streefwaarde past",
            "Direction that does not fit the target",
        ),
        "cumulative-series-falls": ("Opgetelde reeks die daalt", "Cumulative series that falls"),
        "value-outside-scale": (
            "Percentage onder 0 of boven 100",
            "Percentage below 0 or over 100",
        ),
        "unit-against-text": (
            "Eenheid die niet bij de tekst past",
            "Unit that does not fit the text",
        ),
        "same-indicator-other-unit": (
            "Dezelfde indicator in twee eenheden",
            "The same indicator in two units",
        ),
        "indicator-without-target": (
            "Indicator zonder streefwaarde of streefjaar",
            "Indicator without a target or target year",
        ),
        "indicator-without-baseline": (
            "Indicator zonder nulmeting",
            "Indicator without a baseline",
        ),
        "output-proves-outcome": (
            "Geteld werk als bewijs van verandering",
            "Counted work as proof of change",
        ),
        "effect-indicator-measures-inspanning": (
            "Effectindicator bij een inspanning",
            "Effect indicator of an inspanning",
        ),
        "indicator-without-kind": ("Indicator zonder soort", "Indicator without a kind"),
        "indicator-without-unit": ("Indicator zonder eenheid", "Indicator without a unit"),
        "indicator-incomplete": (
            "Indicator waarvan het meten niet geregeld is",
            "Indicator whose measuring is not arranged",
        ),
        "inspanning-without-process-indicator": (
            "Inspanning zonder procesindicator",
            "Inspanning without a process indicator",
        ),
        "in-another-programme": (
            "Staat ook in een ander programma",
            "Also in another programme",
        ),
        "same-goal-twice": ("Doel dat er twee keer staat", "Goal that is here twice"),
        "same-indicator-twice": (
            "Indicator die er twee keer staat",
            "Indicator that is here twice",
        ),
        "same-text-in-two-sections": (
            "Dezelfde tekst als doel, inspanning of indicator",
            "The same text as a goal, an inspanning or an indicator",
        ),
        "similar-goals": ("Doelen die veel op elkaar lijken", "Goals that are much alike"),
        "similar-indicators": (
            "Indicatoren die veel op elkaar lijken",
            "Indicators that are much alike",
        ),
        "similar-inspanningen": (
            "Inspanningen die veel op elkaar lijken",
            "Inspanningen that are much alike",
        ),
        "after-the-deadline": (
            "Werk dat klaar is na de uiterlijke datum",
            "Work that is done after the deadline",
        ),
        "duration-does-not-fit": (
            "Duur die niet tussen begin en einde past",
            "Duration that does not fit between start and end",
        ),
        "inspanning-ends-before-start": (
            "Einde dat voor het begin ligt",
            "End before the start",
        ),
        "gap-between-phases": ("Tijd die in geen enkele fase valt", "Time in no phase"),
        "goal-without-year": ("Doel zonder enig jaar", "Goal without any year"),
        "no-phase-after": (
            "Looptijd die doorgaat na de laatste fase",
            "Programme that continues after its last phase",
        ),
        "latest-before-earliest": (
            "Inspanning die op geen enkel moment kan beginnen",
            "Inspanning that can begin at no time",
        ),
        "decisions-contradict": (
            "Besluiten die elkaar tegenspreken",
            "Decisions that contradict each other",
        ),
        "partners-exceed-whole": (
            "Partners die samen meer inbrengen dan het totaal",
            "Partners who together bring more than the whole",
        ),
        "later-without-date": (
            "Uitgesteld zonder datum",
            "Put off without a date",
        ),
        "partner-without-use": (
            "Bijdrage van een partner waar niets van gevraagd wordt",
            "Contribution of a partner of whom nothing is asked",
        ),
        "outside-horizon": ("Datum buiten de looptijd", "Date outside the horizon"),
        "over-budget": ("Meer kosten dan begroting", "More cost than budget"),
        "over-capacity": (
            "Meer inspanningen tegelijk dan de grens",
            "More inspanningen at once than the limit",
        ),
        "phase-length-contradicts": (
            "Fase die langer of korter is dan de tekst zegt",
            "Phase that is longer or shorter than the text says",
        ),
        "phases-overlap": ("Fasen die elkaar overlappen", "Phases that overlap"),
        "prerequisite-later": (
            "Inspanning die begint voordat klaar is wat eerst moet",
            "Inspanning that begins before what it requires is done",
        ),
        "structural-activity-is-goal": (
            "Structurele activiteit die ook een doel is",
            "Structural activity that is also a goal",
        ),
        "year-without-work": (
            "Jaar waarin voor een strategisch doel niets gebeurt",
            "Year in which nothing is done for a strategic goal",
        ),
        "derived-or-proposed": (
            "Tekst die niet letterlijk uit een document komt",
            "Text that does not come from a document word for word",
        ),
        "element-without-source": ("Element zonder bron", "Element without a source"),
        "in-one-chapter-only": (
            "Element dat maar in één hoofdstuk staat",
            "Element in one chapter only",
        ),
        "quote-not-in-document": (
            "Citaat dat niet in het document staat",
            "Quote that is not in the document",
        ),
        "spelling-differs": (
            "Zelfde bewoording, anders geschreven",
            "Same wording, written differently",
        ),
        "wording-differs": (
            "Andere bewoording op een andere plaats",
            "Another wording in another place",
        ),
        "goal-phrased-as-activity": (
            "Doel dat als activiteit is geschreven",
            "Goal phrased as an activity",
        ),
        "goal-without-change": ("Doel zonder verandering", "Goal without a change"),
        "inspanning-as-effect": (
            "Inspanning die eigenlijk een effect is",
            "Inspanning that is really an effect",
        ),
        "inspanning-without-verb": ("Inspanning zonder werkwoord", "Inspanning without a verb"),
        "output-as-goal": ("Product dat als doel is geschreven", "Product written as a goal"),
        "two-results": ("Twee resultaten in één tekst", "Two results in one text"),
        "citizen-service-number": (
            "Mogelijk burgerservicenummer",
            "Possible citizen service number",
        ),
        "email-address": ("E-mailadres", "E-mail address"),
        "home-address": ("Adres of postcode", "Address or postcode"),
        "person-name": ("Naam van een persoon", "Name of a person"),
        "phone-number": ("Telefoonnummer", "Phone number"),
        "comparative-without-baseline": (
            "Vergelijking zonder nulmeting",
            "Comparison without a baseline",
        ),
        "goal-without-group": (
            "Doel waarvan niemand iets merkt",
            "Goal that nobody would notice",
        ),
        "goals-without-measure": ("Doelen zonder maat en tijd", "Goals without measure and time"),
        "inconsistent-terms": ("Termen die door elkaar lopen", "Terms that are mixed up"),
        "long-text": ("Tekst die te lang is om te onthouden", "Text that is too long to remember"),
        "means-and-end": ("Middel en doel in één tekst", "Means and end in one text"),
        "placeholder": ("Tekst die nog moet komen", "Text that is still to come"),
        "same-group-several-names": (
            "Dezelfde groep onder verschillende namen",
            "The same group under several names",
        ),
        "two-spellings": ("Eén woord op twee manieren geschreven", "One word in two spellings"),
        "vague-words": ("Vage woorden", "Vague words"),
    }
)
