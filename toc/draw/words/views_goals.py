"""What the theory of change, the matrix, the chain of indicators and the coherence with other
programmes say."""

from toc.core.words import Sentences

GOAL_VIEWS = Sentences(
    {
        # What is asked for on the command line
        "theory.option": (
            "Teken de verandertheorie: van probleem naar missie.",
            "Draw the theory of change: from problem to mission.",
        ),
        "matrix.option": (
            "Teken de matrix van inspanningen en doelen.",
            "Draw the matrix of inspanningen and goals.",
        ),
        "chain.option": (
            "Teken de keten van indicatoren, met wat er ontbreekt.",
            "Draw the chain of indicators, with what is missing.",
        ),
        "coherence.option": (
            "Teken de samenhang met verwante programma’s.",
            "Draw the coherence with related programmes.",
        ),
        # The matrix
        "matrix.kind": ("Bijdragenmatrix", "Contribution matrix"),
        "matrix.title": (
            "Welke inspanning draagt bij aan welk doel?",
            "Which inspanning contributes to which goal?",
        ),
        "matrix.no-network": ("In geen DIN", "In no network"),
        "matrix.nothing": ("geen enkele inspanning", "no inspanning at all"),
        "matrix.empty": (
            "Het plan heeft nog geen operationele doelen: er valt niets naast elkaar te zetten.",
            "The plan has no operational goals yet: there is nothing to lay side by side.",
        ),
        "matrix.loose.one": (
            "1 inspanning draagt aan geen operationeel doel bij en staat niet in de matrix.",
            "1 inspanning contributes to no operational goal and is not in the matrix.",
        ),
        "matrix.loose.many": (
            "{count} inspanningen dragen aan geen operationeel doel bij en staan niet in de "
            "matrix.",
            "{count} inspanningen contribute to no operational goal and are not in the matrix.",
        ),
        "matrix.none": ("geen", "none"),
        "matrix.corner": (
            "Inspanningen en de doelen waaraan zij bijdragen",
            "Inspanningen and the goals to which they contribute",
        ),
        "matrix.legend.stated": ("draagt bij aan; niet beoordeeld", "contributes to; not judged"),
        "matrix.legend.network": (
            "staat in hetzelfde DIN; of het eraan bijdraagt, is niet bekend",
            "is in the same network; whether it contributes is not known",
        ),
        "matrix.legend.proposal": ("voorstel", "proposal"),
        "matrix.legend.1": ("kleine bijdrage (1)", "small contribution (1)"),
        "matrix.legend.3": ("duidelijke bijdrage (3)", "clear contribution (3)"),
        "matrix.legend.9": ("doorslaggevende bijdrage (9)", "decisive contribution (9)"),
        "matrix.legend.elsewhere": ("→ staat ook op dat blad", "→ is on that sheet too"),
        # The chain of indicators
        "chain.kind": ("Indicatorketen", "Chain of indicators"),
        "chain.title": (
            "Van inspanning tot visie: wat meten we?",
            "From inspanning to vision: what do we measure?",
        ),
        "chain.missing": ("ontbreekt", "missing"),
        "chain.empty": ("Het plan heeft nog geen doelen.", "The plan has no goals yet."),
        "chain.counts-none": (
            "Geen van de {all} operationele doelen heeft een effectindicator.",
            "None of the {all} operational goals has an effect indicator.",
        ),
        "chain.counts.one": (
            "1 van de {all} operationele doelen heeft een effectindicator.",
            "1 of the {all} operational goals has an effect indicator.",
        ),
        "chain.counts.many": (
            "{count} van de {all} operationele doelen hebben een effectindicator.",
            "{count} of the {all} operational goals have an effect indicator.",
        ),
        "chain.words": (
            "{goal}: aantal inspanningen: {count}; procesindicatoren: {process}; "
            "effectindicatoren: {effect}.",
            "{goal}: number of inspanningen: {count}; process indicators: {process}; "
            "effect indicators: {effect}.",
        ),
        "chain.words-goal": (
            "{goal}: effectindicatoren: {effect}.",
            "{goal}: effect indicators: {effect}.",
        ),
        "chain.no-inspanningen": ("▲ geen inspanningen", "▲ no inspanningen"),
        "chain.watched.one": (
            "{count} van {all} met een procesindicator",
            "{count} of {all} with a process indicator",
        ),
        "chain.watched.many": (
            "{count} van {all} met een procesindicator",
            "{count} of {all} with a process indicator",
        ),
        "chain.announced": ("Het plan kondigt aan: {text}", "The plan announces: {text}"),
        "chain.more.one": ("en nog 1 indicator", "and 1 more indicator"),
        "chain.more.many": ("en nog {count} indicatoren", "and {count} more indicators"),
        "chain.column.inspanningen": ("Inspanningen", "Inspanningen"),
        "chain.column.process": ("Procesindicatoren", "Process indicators"),
        "chain.column.operational": ("Operationeel doel", "Operational goal"),
        "chain.column.effect": ("Effectindicatoren", "Effect indicators"),
        "chain.column.strategic": ("Strategisch doel en visie", "Strategic goal and vision"),
        # Related programmes
        "coherence.kind": ("Samenhang met andere programma’s", "Coherence with other programmes"),
        "coherence.title": (
            "Waar raken andere programma’s aan het onze?",
            "Where do other programmes touch ours?",
        ),
        "coherence.column.related": ("Andere programma’s", "Other programmes"),
        "coherence.column.ours": (
            "Waar zij aan ons programma raken",
            "Where they touch our programme",
        ),
        "coherence.unknown": ("raakvlak niet vastgelegd", "not recorded what it touches"),
        "coherence.empty": (
            "Het plan noemt geen andere programma’s.",
            "The plan names no other programmes.",
        ),
        "coherence.counts.one": (
            "Van 1 programma legt het plan niet vast aan welke doelen, lijnen of DIN’s het raakt.",
            "Of 1 programme the plan does not record which goals, lines or networks it touches.",
        ),
        "coherence.counts.many": (
            "Van {count} programma’s legt het plan niet vast aan welke doelen, lijnen of DIN’s ze "
            "raken.",
            "Of {count} programmes the plan does not record which goals, lines or networks they "
            "touch.",
        ),
        "coherence.words": ("{title} raakt aan {parts}.", "{title} touches {parts}."),
        "coherence.words-unknown": (
            "{title}: raakvlak niet vastgelegd{parts}.",
            "{title}: not recorded what it touches{parts}.",
        ),
        "part.vision": ("visie", "vision"),
        "part.line": ("programmalijn", "programme line"),
        "part.strategic": ("strategisch doel", "strategic goal"),
        "part.network": ("DIN", "network"),
        "part.operational": ("operationeel doel", "operational goal"),
        # The theory of change
        "theory.kind": ("Verandertheorie", "Theory of change"),
        "theory.title": ("Van probleem naar missie", "From problem to mission"),
        "theory.empty": ("Het plan heeft nog geen doelen.", "The plan has no goals yet."),
        "theory.no-assumptions": (
            "Het plan legt geen aannames vast: waarom het een aan het ander zou bijdragen, staat "
            "er niet bij.",
            "The plan records no assumptions: it does not say why one would contribute to the "
            "other.",
        ),
        "theory.loose.one": (
            "1 inspanning draagt aan geen operationeel doel bij en is hier niet meegeteld.",
            "1 inspanning contributes to no operational goal and is not counted here.",
        ),
        "theory.loose.many": (
            "{count} inspanningen dragen aan geen operationeel doel bij en zijn hier niet "
            "meegeteld.",
            "{count} inspanningen contribute to no operational goal and are not counted here.",
        ),
        # Contributions that no arrow shows, said in the boxes at both their ends
        "theory.aside.to-vision.one": (
            "Bijdrage rechtstreeks aan de visie.",
            "Contribution straight to the vision.",
        ),
        "theory.aside.to-vision.many": (
            "{count} bijdragen rechtstreeks aan de visie.",
            "{count} contributions straight to the vision.",
        ),
        "theory.aside.to-strategic.one": (
            "Bijdrage aan 1 ander strategisch doel.",
            "Contribution to 1 other strategic goal.",
        ),
        "theory.aside.to-strategic.many": (
            "Bijdragen aan {count} andere strategische doelen.",
            "Contributions to {count} other strategic goals.",
        ),
        "theory.aside.from-strategic.one": (
            "Bijdrage van 1 ander strategisch doel.",
            "Contribution from 1 other strategic goal.",
        ),
        "theory.aside.from-strategic.many": (
            "Bijdragen van {count} andere strategische doelen.",
            "Contributions from {count} other strategic goals.",
        ),
        "theory.aside.from-operational.one": (
            "Rechtstreekse bijdrage van 1 operationeel doel.",
            "Direct contribution from 1 operational goal.",
        ),
        "theory.aside.from-operational.many": (
            "Rechtstreekse bijdragen van {count} operationele doelen.",
            "Direct contributions from {count} operational goals.",
        ),
        "theory.aside.from-inspanningen.one": (
            "Rechtstreekse bijdrage van 1 inspanning.",
            "Direct contribution from 1 inspanning.",
        ),
        "theory.aside.from-inspanningen.many": (
            "Rechtstreekse bijdragen van {count} inspanningen.",
            "Direct contributions from {count} inspanningen.",
        ),
        "theory.continued.to.one": (
            "Bijdrage aan een doel op blad {sheets}.",
            "Contribution to a goal on sheet {sheets}.",
        ),
        "theory.continued.to.many": (
            "{count} bijdragen aan doelen op blad {sheets}.",
            "{count} contributions to goals on sheet {sheets}.",
        ),
        "theory.continued.from.one": (
            "Bijdrage van een doel op blad {sheets}.",
            "Contribution from a goal on sheet {sheets}.",
        ),
        "theory.continued.from.many": (
            "{count} bijdragen van doelen op blad {sheets}.",
            "{count} contributions from goals on sheet {sheets}.",
        ),
        "theory.column.problem": ("Probleem", "Problem"),
        "theory.column.inspanningen": ("Inspanningen per DIN", "Inspanningen by network"),
        "theory.column.undivided": ("Inspanningen", "Inspanningen"),
        "theory.column.operational": ("Operationele doelen", "Operational goals"),
        "theory.column.strategic": ("Strategische doelen", "Strategic goals"),
        "theory.column.top": ("Visie en missie", "Vision and mission"),
        "theory.column.vision": ("Visie", "Vision"),
        "theory.vision": ("Visie", "Vision"),
        "theory.mission": ("Missie", "Mission"),
        "theory.no-problem": (
            "▲ Het plan noemt het probleem niet",
            "▲ The plan does not name the problem",
        ),
        "theory.counted": ("{title} · {count}", "{title} · {count}"),
        "theory.no-work": ("▲ nog geen inspanningen", "▲ no inspanningen yet"),
        "theory.no-inspanningen": ("▲ {title} · geen", "▲ {title} · none"),
        "theory.goals.one": ("1 operationeel doel", "1 operational goal"),
        "theory.goals.many": ("{count} operationele doelen", "{count} operational goals"),
        "theory.more-goals.one": ("(en nog 1 doel)", "(and 1 more goal)"),
        "theory.more-goals.many": ("(en nog {count} doelen)", "(and {count} more goals)"),
        "theory.assumptions": ("Aannames", "Assumptions"),
        "theory.necessary": ("noodzakelijk", "necessary"),
        "theory.notes-apart.one": (
            "De aanname staat op het volgende blad.",
            "The assumption is on the next sheet.",
        ),
        "theory.notes-apart.many": (
            "De nummers zijn aannames; de {count} aannames staan op het volgende blad.",
            "The numbers are assumptions; the {count} assumptions are on the next sheet.",
        ),
        "theory.words-problem": ("Maatschappelijk probleem: {text}", "Problem: {text}"),
        "theory.words-row": (
            "{title}: {count}; operationele doelen: {goals}; dragen bij aan {target}.",
            "{title}: {count}; operational goals: {goals}; contributing to {target}.",
        ),
        "theory.words-stray": (
            "{title}: {count}; operationele doelen: {goals}; zonder strategisch doel{target}.",
            "{title}: {count}; operational goals: {goals}; without a strategic goal{target}.",
        ),
        "theory.words-vision": ("Visie: {text}", "Vision: {text}"),
        "theory.words-serving.one": (
            "{goals} draagt bij aan de visie: {text}",
            "{goals} contributes to the vision: {text}",
        ),
        "theory.words-serving.many": (
            "{goals} dragen bij aan de visie: {text}",
            "{goals} contribute to the vision: {text}",
        ),
        "theory.words-mission": ("Missie: {text}", "Mission: {text}"),
    }
)
