"""What the annex says beside the programme's own texts."""

from toc.core.words import Sentences

ANNEX = Sentences(
    {
        "title": ("Doelen-inspanningen-netwerken", "Networks of goals and inspanningen"),
        "subtitle": ("Bijlage bij {programme}", "Annex to {programme}"),
        # Title page
        "fact.programme": ("Programma", "Programme"),
        "fact.about": ("Waar het om gaat", "What it is about"),
        "fact.horizon": ("Looptijd", "Horizon"),
        "fact.documents": ("Bronnen", "Sources"),
        "fact.contents": ("In deze bijlage", "In this annex"),
        "fact.now": ("Stand van de doelen op", "The goals as they stood on"),
        "charts": ("Indicatoren: {title}", "Indicators: {title}"),
        "charts.caption": (
            "De indicatoren van {title}, stand op {day}",
            "The indicators of {title}, as they stood on {day}",
        ),
        "horizon": ("{start} tot en met {end}", "{start} to {end}"),
        "counted": (
            "{networks}, {strategic}, {operational} en {inspanningen}",
            "{networks}, {strategic}, {operational} and {inspanningen}",
        ),
        "networks.one": ("1 netwerk", "1 network"),
        "networks.many": ("{count} netwerken", "{count} networks"),
        "strategic.one": ("1 strategisch doel", "1 strategic goal"),
        "strategic.many": ("{count} strategische doelen", "{count} strategic goals"),
        "operational.one": ("1 operationeel doel", "1 operational goal"),
        "operational.many": ("{count} operationele doelen", "{count} operational goals"),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        # How to read it
        "reading": ("Hoe u deze bijlage leest", "How to read this annex"),
        "reading.lead": (
            "Elk netwerk laat zien welke inspanningen aan welke doelen bijdragen, en zo aan de "
            "visie.",
            "Each network shows which inspanningen contribute to which goals, and so to the "
            "vision.",
        ),
        "reading.once": (
            "Een inspanning staat in elk netwerk waarvan zij een doel dient. Het register "
            "achterin noemt van elke inspanning de netwerken.",
            "An inspanning is in every network that has a goal it serves. The index at the back "
            "names the networks of each inspanning.",
        ),
        "reading.literal": ("Letterlijk", "Literal"),
        "reading.literal-text": (
            "de tekst staat zo in de bron; dit staat er niet apart bij.",
            "the text is the same in the source; this is not marked.",
        ),
        "reading.derived": ("Afgeleid", "Derived"),
        "reading.derived-text": (
            "de tekst volgt uit wat in de bron staat.",
            "the text follows from what the source says.",
        ),
        "reading.proposal": ("Voorstel", "Proposal"),
        "reading.proposal-text": (
            "de tekst staat in geen bron; hierover is nog een besluit nodig.",
            "the text is in no source; it still needs a decision.",
        ),
        "reading.network": ("Onderbroken lijn", "Dashed line"),
        "reading.network-text": (
            "inspanning en doel staan in hetzelfde netwerk; de bron zegt niet welk doel de "
            "inspanning dient.",
            "inspanning and goal are in the same network; the source does not say which goal "
            "the inspanning serves.",
        ),
        "reading.open": ("Open punt", "Open point"),
        "reading.open-text": (
            "wat de bronnen niet zeggen, is niet ingevuld.",
            "what the sources do not say is not filled in.",
        ),
        # Chapters
        "overview": ("Het programma op één bladzijde", "The programme on a page"),
        "overview.caption": (
            "Visie, programmalijnen, doelen en netwerken",
            "Vision, programme lines, goals and networks",
        ),
        "theory": ("De verandertheorie", "The theory of change"),
        "theory.caption": ("Van probleem naar missie", "From problem to mission"),
        "line.drawing": ("{title} in één tekening", "{title} in one drawing"),
        "line.drawing-caption": (
            "De doelen en inspanningen van de programmalijn {title}",
            "The goals and inspanningen of the programme line {title}",
        ),
        "line": ("Programmalijn {title}", "Programme line {title}"),
        "line.caption": ("De netwerken van deze lijn", "The networks of this line"),
        "other-networks": ("Overige netwerken", "Other networks"),
        "challenge": ("Uitdaging", "Challenge"),
        "approach": ("Aanpak", "Approach"),
        "network.caption": (
            "Doelen-inspanningen-netwerk {title}",
            "Network of goals and inspanningen {title}",
        ),
        "tables": ("Doelen en inspanningen: {title}", "Goals and inspanningen: {title}"),
        "goals.caption": ("Doelen van {title}", "Goals of {title}"),
        "inspanningen.caption": ("Inspanningen van {title}", "Inspanningen of {title}"),
        "indicators.caption": ("Indicatoren van {title}", "Indicators of {title}"),
        "loose": ("Buiten de netwerken", "Outside the networks"),
        "whole": ("Doelen en inspanningen", "Goals and inspanningen"),
        "whole.caption": (
            "Doelen en inspanningen: {title}",
            "Goals and inspanningen: {title}",
        ),
        "loose.caption": (
            "Wat buiten de netwerken staat",
            "What is outside the networks",
        ),
        "loose.tables": (
            "De doelen en inspanningen in tabellen",
            "The goals and inspanningen in tables",
        ),
        "loose.goals": (
            "Operationele doelen zonder netwerk",
            "Operational goals without a network",
        ),
        "loose.inspanningen": (
            "Inspanningen zonder netwerk",
            "Inspanningen without a network",
        ),
        "index": ("Register van inspanningen", "Index of inspanningen"),
        "index.caption": (
            "De inspanningen op alfabet, met het nummer in elk netwerk",
            "The inspanningen in alphabetical order, with their number in each network",
        ),
        "sources": ("Bronnen en open punten", "Sources and open points"),
        "sources.caption": ("De bronnen", "The sources"),
        "status.caption": (
            "Waar de teksten vandaan komen",
            "Where the texts come from",
        ),
        # Headings of tables
        "head.number": ("Nr.", "No."),
        "head.goal": ("Doel", "Goal"),
        "head.inspanning": ("Inspanning", "Inspanning"),
        "head.serves": ("Draagt bij aan", "Contributes to"),
        "head.indicators": ("Indicatoren", "Indicators"),
        "head.owner": ("Eigenaar", "Owner"),
        "head.partners": ("Partners", "Partners"),
        "head.duration": ("Duur", "Duration"),
        "head.source": ("Bron", "Source"),
        "head.indicator": ("Indicator", "Indicator"),
        "head.measures": ("Meet", "Measures"),
        "head.kind": ("Soort", "Kind"),
        "head.baseline": ("Nulmeting", "Baseline"),
        "head.latest": ("Laatste meting", "Last measurement"),
        "head.targets": ("Streefwaarden", "Targets"),
        "head.network": ("Netwerk", "Network"),
        "head.goals": ("Operationele doelen", "Operational goals"),
        "head.inspanningen": ("Inspanningen", "Inspanningen"),
        "head.networks": ("Netwerken", "Networks"),
        "head.document": ("Document", "Document"),
        "head.date": ("Datum", "Date"),
        "head.version": ("Versie", "Version"),
        "head.note": ("Toelichting", "Note"),
        "head.literal": ("Letterlijk", "Literal"),
        "head.derived": ("Afgeleid", "Derived"),
        "head.proposal": ("Voorstel", "Proposal"),
        "head.unsourced": ("Zonder bron", "Without a source"),
        "head.sort": ("Teksten", "Texts"),
        # Cells
        "level.strategic": ("Strategische doelen", "Strategic goals"),
        "level.operational": ("Operationele doelen", "Operational goals"),
        "vision": ("de visie", "the vision"),
        "points": ("{goal} ({points})", "{goal} ({points})"),
        "whole-network": (
            "staat in dit netwerk; welk van de {count} doelen zij dient, is niet bekend",
            "is in this network; which of its {count} goals it serves is not known",
        ),
        "network-only": ("{goal} (zelfde netwerk)", "{goal} (same network)"),
        "proposed": ("{goal} (voorstel)", "{goal} (proposal)"),
        "months.one": ("1 maand", "1 month"),
        "months.many": ("{count} maanden", "{count} months"),
        "structural": ("doorlopend", "continuous"),
        "unknown": ("niet bekend", "not known"),
        "not-measured": ("nog niet gemeten", "not measured yet"),
        "none": ("geen", "none"),
        "in-network": ("{title} ({number})", "{title} ({number})"),
        "status.derived": ("{where} (afgeleid)", "{where} (derived)"),
        "status.proposal": ("voorstel", "proposal"),
        "status.proposal-in": ("{where} (voorstel)", "{where} (proposal)"),
        "kind.process": ("proces", "process"),
        "kind.effect": ("effect", "effect"),
        "target": ("{year}: {value}", "{year}: {value}"),
        # Open points
        "open.nothing": (
            "Van deze inspanningen is niet bekend: {what}.",
            "Not known of these inspanningen: {what}.",
        ),
        "open.owner": ("wie de eigenaar is", "who the owner is"),
        "open.partners": ("welke partners meedoen", "which partners take part"),
        "open.duration": ("wat de duur is", "what the duration is"),
        "open.indicators": (
            "Voor deze doelen en inspanningen zijn nog geen indicatoren vastgesteld.",
            "No indicators have been set yet for these goals and inspanningen.",
        ),
        "open.no-inspanningen": (
            "Aan de doelen van dit netwerk draagt nog geen inspanning bij.",
            "No inspanning contributes to the goals of this network yet.",
        ),
        "open.no-goals": (
            "Dit netwerk heeft nog geen operationele doelen.",
            "This network has no operational goals yet.",
        ),
        "open.bare.one": (
            "Aan 1 operationeel doel draagt nog geen inspanning bij: {goals}.",
            "No inspanning contributes yet to 1 operational goal: {goals}.",
        ),
        "open.bare.many": (
            "Aan {count} operationele doelen draagt nog geen inspanning bij: {goals}.",
            "No inspanning contributes yet to {count} operational goals: {goals}.",
        ),
        "open.count.one": (
            "Van de inspanning is niet bekend: {fields}.",
            "Not known of the inspanning: {fields}.",
        ),
        "open.count.many": (
            "Van de {count} inspanningen is niet bekend: {fields}.",
            "Not known of the {count} inspanningen: {fields}.",
        ),
        "open.count-of": ("{field} (bij {number})", "{field} (of {number})"),
        "open.unmeasured": (
            "Zonder indicator zijn {goals} van de {all} doelen.",
            "Without an indicator are {goals} of the {all} goals.",
        ),
        "open.documents": (
            "Het plan noemt geen bronnen.",
            "The plan names no sources.",
        ),
    }
)
