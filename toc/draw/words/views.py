"""What the views say that several share, those in columns and the boards: programme lines, why,
partners, places, years, the state of the indicators."""

from toc.core.words import Sentences

VIEWS = Sentences(
    {
        # What is asked for on the command line
        "line.option": (
            "Teken deze programmalijn (id of titel).",
            "Draw this programme line (id or title).",
        ),
        "why.option": (
            "Teken elke weg van dit element omhoog naar de visie.",
            "Draw every way from this element up to the vision.",
        ),
        "partner.option": (
            "Teken wat deze trekker of partner doet, en waarvoor.",
            "Draw what this owner or partner does, and what for.",
        ),
        "place.option": (
            "Teken wat er in deze plaats gebeurt, en waarvoor.",
            "Draw what happens in this place, and what for.",
        ),
        "year.option": (
            "Teken wat in dit jaar of deze fase wel en niet gebeurt.",
            "Draw what is done and not done in this year or phase.",
        ),
        "status.option": (
            "Teken per doel hoever het meten is.",
            "Draw for each goal how far the measuring is.",
        ),
        # Words
        "not-known": ("niet bekend", "not known"),
        "not-judged": ("niet beoordeeld", "not judged"),
        "none": ("geen", "none"),
        "no-line": ("Zonder programmalijn", "Without a programme line"),
        "no-strategic": ("Zonder strategisch doel", "Without a strategic goal"),
        "no-goals": ("nog geen operationele doelen", "no operational goals yet"),
        "points.one": ("1 punt", "1 point"),
        "points.many": ("{count} punten", "{count} points"),
        # How a contribution is known
        "basis.stated": ("staat in het plan", "stated in the plan"),
        "basis.network": ("alleen zelfde netwerk", "same network only"),
        "basis.proposal": ("voorstel", "proposal"),
        "words.overview": (
            "Overzicht van het programma {title}. Visie: {text}",
            "Overview of the programme {title}. Vision: {text}",
        ),
        "inspanning": ("inspanning", "inspanning"),
        # Headings of tables
        "head.level": ("Niveau", "Level"),
        "head.number": ("Nr.", "No."),
        "head.id": ("Id", "Id"),
        "head.serves": ("Draagt bij aan", "Contributes to"),
        "head.points": ("Punten", "Points"),
        "head.basis": ("Hoe bekend", "How known"),
        "head.line": ("Programmalijn", "Programme line"),
        "head.strategic": ("Strategisch doel", "Strategic goal"),
        "head.network": ("DIN", "Network"),
        "head.inspanningen": ("Inspanningen", "Inspanningen"),
        "head.operational": ("Operationeel doel", "Operational goal"),
        "head.kind": ("Soort", "Kind"),
        "head.what": ("Wat", "What"),
        "head.from": ("Vanaf", "From"),
        "head.until": ("Tot en met", "Until"),
        "head.state": ("Stand", "State"),
        "head.detail": ("Toelichting", "Explanation"),
        # Words of several views
        "also-in": ("ook in {networks}", "also in {networks}"),
        "none-known": ("niet bekend", "not known"),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "head.inspanning": ("Inspanning", "Inspanning"),
        "head.goal": ("Doel", "Goal"),
        "head.group": ("Groep", "Group"),
        "head.process": ("Procesindicatoren", "Process indicators"),
        "head.effect": ("Effectindicatoren", "Effect indicators"),
        "head.related": ("Programma", "Programme"),
        "head.touches": ("Raakt aan", "Touches"),
        "head.assumptions": ("Aannames", "Assumptions"),
        # What the plan does not have
        "nothing": ("{reason} Er is niets getekend.", "{reason} Nothing was drawn."),
        "nothing.inspanningen": (
            "Het plan heeft nog geen inspanningen.",
            "The plan has no inspanningen yet.",
        ),
        "nothing.goals": (
            "Het plan heeft nog geen doelen en geen inspanningen.",
            "The plan has no goals and no inspanningen yet.",
        ),
        "unknown.line": (
            "De programmalijn ‘{given}’ bestaat niet. De programmalijnen zijn: {names}.",
            "There is no programme line ‘{given}’. The programme lines are: {names}.",
        ),
        "unknown.line-near": (
            "De programmalijn ‘{given}’ bestaat niet. Bedoelde u: {near}?",
            "There is no programme line ‘{given}’. Did you mean: {near}?",
        ),
        "unknown.line-none": (
            "De programmalijn ‘{given}’ bestaat niet: dit plan heeft geen programmalijnen.",
            "There is no programme line ‘{given}’: this plan has no programme lines.",
        ),
        "unknown.element": (
            "In dit plan staat niets met de id ‘{given}’. Zie alle ids met: {toc} show",
            "This plan has nothing with the id ‘{given}’. See all ids with: {toc} show",
        ),
        "unknown.element-near": (
            "In dit plan staat niets met de id ‘{given}’. Bedoelde u: {near}?",
            "This plan has nothing with the id ‘{given}’. Did you mean: {near}?",
        ),
        "unknown.partner": (
            "Het plan noemt geen trekker of partner ‘{given}’. Wel: {names}.",
            "The plan names no owner or partner ‘{given}’. It does name: {names}.",
        ),
        "unknown.partner-near": (
            "Het plan noemt geen trekker of partner ‘{given}’. Bedoelde u: {near}?",
            "The plan names no owner or partner ‘{given}’. Did you mean: {near}?",
        ),
        "unknown.partner-none": (
            "Van ‘{given}’ valt niets te tekenen: het plan noemt bij geen enkele inspanning een "
            "trekker of partner.",
            "There is nothing to draw for ‘{given}’: the plan names no owner or partner with any "
            "inspanning.",
        ),
        "unknown.place": (
            "Het plan noemt de plaats ‘{given}’ niet. Wel: {names}.",
            "The plan does not name the place ‘{given}’. It does name: {names}.",
        ),
        "unknown.place-near": (
            "Het plan noemt de plaats ‘{given}’ niet. Bedoelde u: {near}?",
            "The plan does not name the place ‘{given}’. Did you mean: {near}?",
        ),
        "unknown.place-none": (
            "Van ‘{given}’ valt niets te tekenen: het plan noemt bij geen enkele inspanning een "
            "plaats.",
            "There is nothing to draw for ‘{given}’: the plan names no place with any inspanning.",
        ),
        # A programme line
        "file.line": ("lijn", "line"),
        "line.kind": ("Programmalijn", "Programme line"),
        "line.counted": ("Inspanningen per DIN", "Inspanningen by network"),
        "line.in-all.one": (
            "Samen is dat 1 inspanning; de tekening van elk DIN toont ze met hun tekst.",
            "Together that is 1 inspanning; the drawing of each network shows its text.",
        ),
        "line.in-all.many": (
            "Samen zijn dat {count} verschillende inspanningen; de tekening van elk DIN toont ze "
            "met hun tekst.",
            "Together those are {count} different inspanningen; the drawing of each network shows "
            "their texts.",
        ),
        "line.shared.one": (
            "Eén daarvan staat in meer dan één DIN en is in elk meegeteld.",
            "One of them is in more than one network and is counted in each.",
        ),
        "line.shared.many": (
            "{count} daarvan staan in meer dan één DIN en zijn in elk meegeteld.",
            "{count} of them are in more than one network and are counted in each.",
        ),
        "line.loose.one": (
            "Eén operationeel doel staat in geen DIN.",
            "One operational goal is in no network.",
        ),
        "line.loose.many": (
            "{count} operationele doelen staan in geen DIN.",
            "{count} operational goals are in no network.",
        ),
        # Why
        "file.why": ("waarom", "why"),
        "why.kind": ("Waarom doen we dit?", "Why do we do this?"),
        "why.ways.one": ("Eén weg omhoog naar de visie.", "One way up to the vision."),
        "why.ways.many": ("{count} wegen omhoog naar de visie.", "{count} ways up to the vision."),
        "why.ways-more": (
            "Meer dan {count} wegen omhoog naar de visie.",
            "More than {count} ways up to the vision.",
        ),
        "why.none": (
            "Vanaf hier is er geen weg omhoog naar de visie.",
            "From here there is no way up to the vision.",
        ),
        "why.vision": (
            "Dit is de visie zelf: alles draagt hieraan bij.",
            "This is the vision itself: everything contributes to it.",
        ),
        "why.measures": (
            "De indicator ‘{text}’ meet ‘{goal}’; getekend is de weg vanaf daar.",
            "The indicator ‘{text}’ measures ‘{goal}’; drawn is the way from there.",
        ),
        "why.measures-nothing": (
            "Het plan zegt niet wat de indicator ‘{text}’ meet; daarom staat hier alleen de "
            "visie: ‘{goal}’",
            "The plan does not say what the indicator ‘{text}’ measures; so only the vision is "
            "shown: ‘{goal}’",
        ),
        # Partners and places
        "file.partner": ("partner", "partner"),
        "partner.kind": (
            "Wat deze partner doet, en waarvoor",
            "What this partner does, and what for",
        ),
        "partner.none": ("geen inspanning van {name}", "no inspanning of {name}"),
        "partner.owner": ("trekker", "owner"),
        "partner.partner": ("partner", "partner"),
        "partner.brings": ("brengt in: {what}", "brings: {what}"),
        "partner.counts.one": (
            "1 inspanning, waarvan {owned} als trekker.",
            "1 inspanning, of which {owned} as owner.",
        ),
        "partner.counts.many": (
            "{count} inspanningen, waarvan {owned} als trekker.",
            "{count} inspanningen, of which {owned} as owner.",
        ),
        "file.place": ("plaats", "place"),
        "place.kind": ("Wat hier gebeurt, en waarvoor", "What happens here, and what for"),
        "place.none": ("geen inspanning in {name}", "no inspanning in {name}"),
        "place.unknown.one": (
            "Van 1 andere inspanning noemt het plan geen plaats.",
            "Of 1 other inspanning the plan names no place.",
        ),
        "place.unknown.many": (
            "Van {count} andere inspanningen noemt het plan geen plaats.",
            "Of {count} other inspanningen the plan names no place.",
        ),
        # A year
        "file.year": ("jaar", "year"),
        "year.kind": ("Wat wel en wat nu niet", "What is done and what is not now"),
        "year.chosen": ("gekozen", "chosen"),
        "year.proposed": ("voorgesteld", "proposed"),
        "year.proposed-by": (
            "Voorstel van de computer; er is nog niets over besloten. De redenen: "
            "toc plan {period}",
            "Proposed by the computer; nothing has been decided yet. The reasons: "
            "toc plan {period}",
        ),
        "year.adopted-by": (
            "Vastgesteld door {role} op {date}.",
            "Adopted by {role} on {date}.",
        ),
        "year.no-proposal": (
            "Getekend is wat het plan zelf zegt. Een voorstel kan niet: het plan zegt niet "
            "hoeveel inspanningen er tegelijk kunnen lopen.",
            "Drawn is what the plan itself says. No proposal can be made: the plan does not say "
            "how many inspanningen can run at once.",
        ),
        "year.begins": ("begint in {month}", "starts in {month}"),
        "year.later": ("voorgesteld voor later", "proposed for later"),
        "year.begun": ("voorgesteld voor een eerder jaar", "proposed for an earlier year"),
        "year.chosen-for": ("gekozen voor {period}", "chosen for {period}"),
        "year.running": ("loopt", "running"),
        "year.structural": ("structureel", "structural"),
        "year.parked": ("geparkeerd", "parked"),
        "year.not-now": ("nu niet", "not now"),
        "year.finished": ("afgerond", "finished"),
        "year.stopped": ("gestopt", "stopped"),
        "year.open": ("nog open", "still open"),
        "year.loose": ("In geen DIN", "In no network"),
        "year.no-line": ("Programmabreed", "Programme-wide"),
        "year.of": ("{done} van {all}", "{done} of {all}"),
        "year.empty": (
            "Het plan heeft nog geen inspanningen: er valt niets te kiezen.",
            "The plan has no inspanningen yet: there is nothing to choose.",
        ),
        # How far the measuring is
        "file.status": ("stand", "status"),
        "status.kind": ("Stand van de indicatoren", "State of the indicators"),
        "status.title": (
            "Weten we of de doelen dichterbij komen?",
            "Do we know whether the goals come nearer?",
        ),
        "status.strategic": ("Strategische doelen", "Strategic goals"),
        "status.operational": ("Operationele doelen", "Operational goals"),
        "status.goals": ("Doelen", "Goals"),
        "status.vision": ("Visie", "Vision"),
        "status.empty": ("Het plan heeft nog geen doelen.", "The plan has no goals yet."),
        "status.counts-none": (
            "Geen van de {all} doelen, de visie meegeteld, heeft een indicator die het doel meet.",
            "None of the {all} goals, the vision included, has an indicator that measures it.",
        ),
        "status.counts.one": (
            "Van de {all} doelen, de visie meegeteld, heeft er 1 een indicator die het doel meet.",
            "Of the {all} goals, the vision included, 1 has an indicator that measures it.",
        ),
        "status.counts.many": (
            "Van de {all} doelen, de visie meegeteld, hebben er {count} een indicator die het "
            "doel meet.",
            "Of the {all} goals, the vision included, {count} have an indicator that measures it.",
        ),
        # --- how it stood on a day ---
        "no-progress": (
            "De tekening ‘{view}’ laat niet zien hoe doelen ervoor staan. Laat --progress weg.",
            "The drawing ‘{view}’ does not show how goals stand. Leave out --progress.",
        ),
        "standing.on": ("stand op {day}", "as it stood on {day}"),
        "standing.kind": ("{kind}, stand op {day}", "{kind}, as it stood on {day}"),
        "standing.board": (
            "Hoe de doelen ervoor stonden op {day}",
            "How the goals stood on {day}",
        ),
        "standing.about": (
            "Wat bij een doel staat, komt van de indicator die op {day} de meeste aandacht vroeg; "
            "waardoor dat komt, zegt het niet.",
            "What is shown at a goal is that of the indicator that needed most attention on "
            "{day}; it does not say what that is due to.",
        ),
        "standing.beside": (
            "Strategische doelen en andere indicatoren",
            "Strategic goals and other indicators",
        ),
        "standing.none": (
            "Geen van deze doelen heeft een indicator: of zij dichterbij komen, is niet bekend.",
            "None of these goals has an indicator: whether they come nearer is not known.",
        ),
        "standing.process-only": ("geen effectindicator", "no effect indicator"),
        "standing.work": (
            "Indicator van de uitvoering: {status}",
            "Indicator of the work: {status}",
        ),
        "standing.state-unknown": ("stand niet bekend", "state not known"),
        "standing.no-state": (
            "Hoe ver de inspanningen zijn, zegt het plan niet.",
            "The plan does not say how far the inspanningen are.",
        ),
        "measured.none": ("geen indicator", "no indicator"),
        "measured.no_baseline": ("nog geen nulmeting", "no baseline yet"),
        "measured.baseline": ("alleen nulmeting", "baseline only"),
        "measured.measured": ("gemeten", "measured"),
        "measured.baseline-value": ("nulmeting {value}", "baseline {value}"),
        "measured.without-baseline": ("zonder nulmeting", "without a baseline"),
        "measured.target": ("streefwaarde {value} in {year}", "target {value} in {year}"),
        # The matrix
        "file.matrix": ("matrix", "matrix"),
        # The chain of indicators
        "file.chain": ("indicatoren", "indicators"),
        # Related programmes
        "file.coherence": ("samenhang-programmas", "related-programmes"),
        # The theory of change
        "file.theory": ("verandertheorie", "theory-of-change"),
        # Time
        "file.horizon": ("horizon", "horizon"),
    }
)
