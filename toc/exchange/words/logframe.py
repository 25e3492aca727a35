"""What the logframe says beside the programme's own texts.

The Dutch terms are those of project cycle management in Dutch practice; the English ones of the
Project Cycle Management guidelines of the European Commission, beside those of DFID and Norad.
"""

from __future__ import annotations

from toc.core.words import Sentences

LOGFRAME = Sentences(
    {
        # The command
        "line-option": (
            "Alleen het logisch kader van deze programmalijn (de id)",
            "Only the logframe of this programme line (its id)",
        ),
        "network-option": (
            "Alleen het logisch kader van dit netwerk (de id)",
            "Only the logframe of this network (its id)",
        ),
        "to-option": (
            "Naar dit bestand: {kinds}",
            "To this file: {kinds}",
        ),
        "date-option": (
            "Met de waarden die op deze dag bekend waren; anders vandaag",
            "With the values known on this day; otherwise today",
        ),
        "unknown-kind": (
            "‘{file}’ is geen soort document dat gemaakt kan worden. Kies een naam op {kinds}.",
            "‘{file}’ is not a kind of document that can be made. Choose a name ending in "
            "{kinds}.",
        ),
        "line-and-network": (
            "Kies een programmalijn of een netwerk, niet allebei.",
            "Choose a programme line or a network, not both.",
        ),
        # The document
        "title": ("Logisch kader", "Logframe"),
        "subtitle": ("Logframe van {programme}", "Logical framework of {programme}"),
        "fact.programme": ("Programma", "Programme"),
        "fact.part": ("Dit deel", "This part"),
        "of-line": ("Programmalijn {title}", "Programme line {title}"),
        "of-network": ("Netwerk {title}", "Network {title}"),
        "loose": ("Buiten een strategisch doel", "Outside a strategic goal"),
        "no-purpose": ("Het programma", "The programme"),
        # How to read it
        "reading": ("Hoe u dit logisch kader leest", "How to read this logframe"),
        "lead": (
            "Elk strategisch doel heeft een eigen kader. Wat in een rij staat, draagt bij aan wat "
            "in de rij erboven staat, als de aannames kloppen.",
            "Each strategic goal has a framework of its own. What is in a row contributes to "
            "what is in the row above it, if the assumptions hold.",
        ),
        "terms": (
            "De rijen, en hoe financiers ze noemen",
            "The rows, and what funders call them",
        ),
        "head.row": ("Rij", "Row"),
        "head.here": ("In dit programma", "In this programme"),
        "head.ec": ("Europese Commissie", "European Commission"),
        "head.dfid": ("DFID en Norad", "DFID and Norad"),
        "level.overall": ("Algemeen doel", "Overall objective"),
        "level.purpose": ("Specifiek doel", "Purpose"),
        "level.results": ("Resultaten", "Results"),
        "level.activities": ("Activiteiten", "Activities"),
        "row.overall.here": ("Visie", "Vision"),
        "row.overall.ec": ("Overall objective (impact)", "Overall objective (impact)"),
        "row.overall.dfid": ("Goal (impact)", "Goal (impact)"),
        "row.purpose.here": ("Strategisch doel", "Strategic goal"),
        "row.purpose.ec": (
            "Purpose, specific objective (outcome)",
            "Purpose, specific objective (outcome)",
        ),
        "row.purpose.dfid": ("Purpose (outcome)", "Purpose (outcome)"),
        "row.results.here": ("Operationele doelen", "Operational goals"),
        "row.results.ec": ("Results (outputs)", "Results (outputs)"),
        "row.results.dfid": ("Outputs", "Outputs"),
        "row.activities.here": ("Inspanningen", "Inspanningen"),
        "row.activities.ec": ("Activities", "Activities"),
        "row.activities.dfid": ("Activities", "Activities"),
        "reading.numbers": (
            "R is een resultaat, A een activiteit. Een activiteit die aan meer resultaten "
            "bijdraagt, staat er één keer, met alle resultaten erachter.",
            "R is a result, A an activity. An activity that contributes to several results is "
            "there once, followed by all of them.",
        ),
        "reading.network": (
            "‘In het netwerk van’ betekent: het plan tekent beide in één netwerk, maar zegt niet "
            "aan welk doel de activiteit bijdraagt.",
            "‘In the network of’ means: the plan draws both in one network, but does not say to "
            "which goal the activity contributes.",
        ),
        "reading.means": (
            "Bij activiteiten staan middelen en kosten in plaats van indicatoren en "
            "verificatiebronnen; een procesindicator staat eronder.",
            "For activities, means and cost take the place of indicators and sources of "
            "verification; a process indicator comes below them.",
        ),
        "reading.open": (
            "Een rondje (○) is een open punt: het plan zegt het niet, en er is niets ingevuld.",
            "A circle (○) is an open point: the plan does not say it, and nothing is filled in.",
        ),
        "head.logframe": ("Logisch kader", "Logframe"),
        "open.caption": (
            "Open punten: waar het plan nog niets zegt",
            "Open points: where the plan says nothing yet",
        ),
        "open.indicator": ("Doel zonder indicator", "Goal without indicator"),
        "open.source": ("Indicator zonder verificatiebron", "Indicator without source"),
        "open.assumption": (
            "Doel of inspanning zonder aanname of risico",
            "Goal or inspanning without assumption or risk",
        ),
        "open.means": ("Inspanning zonder middelen", "Inspanning without means"),
        "open.cost": ("Inspanning zonder kosten", "Inspanning without cost"),
        "open.together": ("Samen", "Together"),
        "of-all": ("{count} van {all}", "{count} of {all}"),
        # The table
        "caption": ("Logisch kader: {title}", "Logframe: {title}"),
        "column.logic": ("Interventielogica", "Intervention logic"),
        "column.indicators": (
            "Objectief verifieerbare indicatoren",
            "Objectively verifiable indicators",
        ),
        "column.verification": ("Verificatiebronnen", "Sources of verification"),
        "column.assumptions": ("Aannames en risico’s", "Assumptions and risks"),
        "group.overall": ("Algemeen doel: de visie", "Overall objective: the vision"),
        "group.purpose": (
            "Specifiek doel: het strategische doel",
            "Purpose: the strategic goal",
        ),
        "group.results": (
            "Resultaten: de operationele doelen",
            "Results: the operational goals",
        ),
        "group.activities": (
            "Activiteiten: de inspanningen, met hun middelen (2e kolom) en kosten (3e kolom)",
            "Activities, with their means (2nd column) and cost (3rd column)",
        ),
        "group.preconditions": (
            "Randvoorwaarden: wat eerst af moet zijn",
            "Preconditions: what must be finished first",
        ),
        "numbered": ("{number}. {text}", "{number}. {text}"),
        "tagged": ("{text}. {tags}.", "{text}. {tags}."),
        "serves.stated": ("draagt bij aan {goals}", "contributes to {goals}"),
        "serves.network": ("in het netwerk van {goals}", "in the network of {goals}"),
        "serves.proposal": ("voorgesteld bij {goals}", "proposed for {goals}"),
        "the-purpose": ("het specifieke doel", "the purpose"),
        "after": ("na {numbers}", "after {numbers}"),
        "baseline": ("Nulmeting: {value}", "Baseline: {value}"),
        "baseline.hidden": (
            "Nulmeting: niet getoond, te weinig mensen",
            "Baseline: not shown, too few people",
        ),
        "baseline.unknown-n": (
            "Nulmeting: niet getoond, over hoeveel mensen is niet bekend",
            "Baseline: not shown, as it is not known how many people it is about",
        ),
        "baseline.unknown": ("Nulmeting: niet bekend", "Baseline: not known"),
        "baseline.why": (
            "Nulmeting: niet bekend ({reason})",
            "Baseline: not known ({reason})",
        ),
        "targets": ("Streefwaarde: {values}", "Target: {values}"),
        "no-targets": ("Streefwaarde: niet bekend", "Target: not known"),
        "dated": ("{value} ({date})", "{value} ({date})"),
        "undated": ("{value} (zonder jaar)", "{value} (without a year)"),
        "latest": ("Laatste waarde: {value}", "Latest value: {value}"),
        "latest.hidden": (
            "Laatste waarde: niet getoond, te weinig mensen",
            "Latest value: not shown, too few people",
        ),
        "latest.unknown-n": (
            "Laatste waarde: niet getoond, over hoeveel mensen is niet bekend",
            "Latest value: not shown, as it is not known how many people it is about",
        ),
        "inside": (
            "De gemeten waarden zijn alleen voor intern gebruik",
            "The measured values are for internal use only",
        ),
        "not-again": ("Sindsdien niet gemeten", "Not measured since"),
        "not-measured": ("Nog niet gemeten", "Not measured yet"),
        "until": ("tot en met {day}", "up to {day}"),
        "of-n": ("{when}, n = {n}", "{when}, n = {n}"),
        "method": ("methode: {text}", "method: {text}"),
        "by": ("door {owner}", "by {owner}"),
        "necessary": ("noodzakelijk", "necessary"),
        "strength.weak": ("zwak", "weak"),
        "strength.moderate": ("redelijk", "moderate"),
        "strength.strong": ("sterk", "strong"),
        "marked": ("{text} ({marks}).", "{text} ({marks})."),
        "risk": ("Risico: {text}.", "Risk: {text}."),
        "measure": ("Maatregel: {text}.", "Measure: {text}."),
        "owner": ("Eigenaar: {owner}", "Owner: {owner}"),
        "partners": ("Partners: {partners}", "Partners: {partners}"),
        "structural": ("Structureel", "Structural"),
        "months.one": ("1 maand", "1 month"),
        "months.many": ("{count} maanden", "{count} months"),
        "cost": ("{amount} in totaal.", "{amount} in all."),
        "of-which": ("Daarvan {parts}.", "Of which {parts}."),
        "share": ("{partner} {amount}", "{partner} {amount}"),
        "precondition": (
            "{text} (vóór {numbers}).",
            "{text} (before {numbers}).",
        ),
    }
)
