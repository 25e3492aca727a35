"""What a year plan says beside the programme's own texts: titles, heads of tables, and the
sentences that tell of what is in the plan."""

from __future__ import annotations

from toc.core.words import Sentences

YEAR = Sentences(
    {
        "title": ("Faseplan {period}", "Phase plan {period}"),
        "unknown-kind": (
            "{file} is geen soort document dat hier gemaakt kan worden. Laat de naam eindigen op "
            "een van deze: {kinds}.",
            "{file} is not a kind of document that can be made here. Let the name end in one of "
            "these: {kinds}.",
        ),
        "fact.about": ("Waar het om gaat", "What it is about"),
        "fact.period": ("Periode", "Period"),
        "fact.state": ("Status", "State"),
        "state.proposal": (
            "Voorstel, nog niet vastgesteld",
            "Proposal, not adopted yet",
        ),
        "state.adopted": (
            "Vastgesteld door {role} op {date}",
            "Adopted by {role} on {date}",
        ),
        "state.changed": (
            "Voorstel tot wijziging van het plan, vastgesteld door {role} op {date}",
            "Proposal to change the plan that was adopted by {role} on {date}",
        ),
        # --- what things are called ---
        "code.chosen": ("G{number}", "C{number}"),
        "code.fixed": ("L{number}", "R{number}"),
        "code.structural": ("S{number}", "S{number}"),
        "code.not-now": ("N{number}", "N{number}"),
        "code.goal": ("D{number}", "G{number}"),
        "codes": (
            "De inspanningen hebben een nummer: G is gekozen, L ligt al vast, S is structureel, "
            "N doen we nu niet. Doelen beginnen met D, besluitpunten met B, open punten met O.",
            "The inspanningen have a number: C is chosen, R runs already, S is structural, N we "
            "do not do now. Goals begin with G, decisions asked with D, open points with O.",
        ),
        "quoted": ("‘{text}’", "‘{text}’"),
        "named": ("‘{text}’ ({code})", "‘{text}’ ({code})"),
        "part": ("{title} ({count})", "{title} ({count})"),
        "unknown": ("niet bekend", "not known"),
        "unknown-because": ("niet bekend: {reason}", "not known: {reason}"),
        "nothing": ("niets", "nothing"),
        "total": ("Samen", "Together"),
        "undivided": ("niet verdeeld", "not divided"),
        "no-network": ("In geen netwerk", "In no network"),
        "in-line": ("{line} – {network}", "{line} – {network}"),
        "in-period": ("{period}: {where}", "{period}: {where}"),
        "in-year": ("{value} in {year}", "{value} in {year}"),
        "only-name": (
            "Het plan noemt alleen de naam.",
            "The plan only gives the name.",
        ),
        "about": ("Raakt aan: {names}.", "Touches: {names}."),
        "nothing-chosen": ("Er is niets gekozen.", "Nothing is chosen."),
        "proposed": ("{name} (een voorstel)", "{name} (a proposal)"),
        "is-over": ("{text} (klaar of gestopt)", "{text} (finished or stopped)"),
        "starts-in": ("begint in {period}", "starts in {period}"),
        # --- heads of tables ---
        # --- summary ---
        "summary": ("Samenvatting", "Summary"),
        "summary.do": ("Wat we doen", "What we do"),
        "summary.not-now.one": ("Wat we nu niet doen (1)", "What we do not do now (1)"),
        "summary.not-now.many": (
            "Wat we nu niet doen ({count})",
            "What we do not do now ({count})",
        ),
        "summary.means": ("Middelen en tekort", "Means and shortage"),
        "summary.asked": ("Gevraagde besluiten", "Decisions asked"),
        "summary.network": ("{title}: {count}", "{title}: {count}"),
        "summary.reason": ("{reason} ({count})", "{reason} ({count})"),
        "summary.enough": (
            "Het plan past binnen de middelen die er zijn.",
            "The plan fits within the means available.",
        ),
        "summary.partly": (
            "Een deel van de middelen is niet bekend ({codes}); het tekort kan dus groter zijn "
            "dan hier staat.",
            "Part of the means is not known ({codes}); so the shortage may be larger than it "
            "says here.",
        ),
        "summary.unknown": (
            "Of er genoeg geld en menskracht is, is niet te zeggen: die gegevens ontbreken "
            "({codes}).",
            "Whether there is enough money and staff cannot be said: those facts are missing "
            "({codes}).",
        ),
        "lead.chosen.none": (
            "In {period} begint volgens dit voorstel geen inspanning.",
            "By this proposal no inspanning starts in {period}.",
        ),
        "lead.adopted.none": (
            "In {period} begint volgens het vastgestelde plan geen inspanning.",
            "By the adopted plan no inspanning starts in {period}.",
        ),
        "lead.chosen.one": (
            "In {period} begint volgens dit voorstel 1 inspanning.",
            "By this proposal 1 inspanning starts in {period}.",
        ),
        "lead.chosen.many": (
            "In {period} beginnen volgens dit voorstel {count} inspanningen.",
            "By this proposal {count} inspanningen start in {period}.",
        ),
        "lead.adopted.one": (
            "In {period} begint volgens het vastgestelde plan 1 inspanning.",
            "By the adopted plan 1 inspanning starts in {period}.",
        ),
        "lead.adopted.many": (
            "In {period} beginnen volgens het vastgestelde plan {count} inspanningen.",
            "By the adopted plan {count} inspanningen start in {period}.",
        ),
        "lead.fixed.one": ("Daarnaast ligt er 1 al vast.", "Besides, 1 is fixed already."),
        "lead.fixed.many": (
            "Daarnaast liggen er {count} al vast.",
            "Besides, {count} are fixed already.",
        ),
        "lead.structural.one": (
            "Verder is er 1 structurele activiteit.",
            "There is also 1 structural activity.",
        ),
        "lead.structural.many": (
            "Verder zijn er {count} structurele activiteiten.",
            "There are also {count} structural activities.",
        ),
        "lead.goals": (
            "Er gebeurt iets voor {strategic} van de {all_strategic} strategische doelen en voor "
            "{operational} van de {all_operational} operationele doelen. Bij {possibly} daarvan "
            "is dat niet zeker: bekend is alleen dat doel en inspanning in hetzelfde netwerk "
            "staan.",
            "Something is done for {strategic} of {all_strategic} strategic goals and for "
            "{operational} of {all_operational} operational goals. For {possibly} of these that "
            "is not certain: it is only known that goal and inspanning are in one network.",
        ),
        "lead.goals-certain": (
            "Er gebeurt iets voor {strategic} van de {all_strategic} strategische doelen en voor "
            "{operational} van de {all_operational} operationele doelen.",
            "Something is done for {strategic} of {all_strategic} strategic goals and for "
            "{operational} of {all_operational} operational goals.",
        ),
        "lead.in-period": ("{period}: {said}", "{period}: {said}"),
        # --- looking back ---
        "back": ("Terugblik", "Looking back"),
        "back.caption": (
            "Wat er van eerdere plannen is geworden",
            "What has become of earlier plans",
        ),
        "back.now-chosen": ("Nu gekozen.", "Chosen now."),
        "back.now-fixed": ("Ligt nu vast.", "Fixed now."),
        "back.now-again": ("Ook nu niet.", "Not now either."),
        "back.finished": ("Klaar", "Finished"),
        "back.stopped": ("Gestopt", "Stopped"),
        "back.since": ("Sinds {date}.", "Since {date}."),
        "back.since-unknown": ("Sinds wanneer is niet bekend.", "Since when is not known."),
        # --- goals and indicators ---
        "goals": ("Stand van doelen en indicatoren", "How goals and indicators stand"),
        "goals.none": ("Het programma noemt geen doelen.", "The programme names no goals."),
        "goals.caption": (
            "De doelen, en wat er in {period} voor gebeurt",
            "The goals, and what in {period} is done for them",
        ),
        "goals.strategic": ("Strategische doelen", "Strategic goals"),
        "goals.operational": ("Operationele doelen", "Operational goals"),
        "goals.decided": ("Wat over doelen is besloten:", "What was decided on goals:"),
        "goals.possibly-means": (
            "Mogelijk: de inspanning staat in hetzelfde netwerk als het doel. Of zij aan dit doel "
            "bijdraagt, is niet vastgelegd.",
            "Possibly: the inspanning is in the same network as the goal. Whether it "
            "contributes to this goal is not recorded.",
        ),
        "indicators.caption": ("De indicatoren van de doelen", "The indicators of the goals"),
        # --- changes ---
        "changes": ("Wijzigingen", "Changes"),
        "changes.none": (
            "Er is nog geen eerder plan vastgesteld, dus er is niets om mee te vergelijken.",
            "No earlier plan has been adopted, so there is nothing to compare with.",
        ),
        "changes.caption": (
            "Wat er verandert ten opzichte van plan {then}",
            "What changes from plan {then}",
        ),
        # --- chosen ---
        "chosen": ("Gekozen inspanningen", "Chosen inspanningen"),
        "chosen.caption": ("Wat we doen in {period}", "What we do in {period}"),
        "fixed.caption": ("Wat al vastligt", "What is fixed already"),
        "board": ("De keuze in één overzicht", "The choice at a glance"),
        "board.caption": (
            "Alle inspanningen en wat ermee gebeurt in {period}",
            "All inspanningen and what is done with them in {period}",
        ),
        "time": ("De planning in de tijd", "The plan in time"),
        "timeline.caption": (
            "Wat er wanneer loopt in {period}",
            "What runs when in {period}",
        ),
        "timeline.title": ("Planning {period}", "Planning {period}"),
        "timeline.note": (
            "De gekozen inspanningen zijn getekend vanaf de eerste maand van hun periode waarin "
            "zij kunnen beginnen: zo rekent het plan.",
            "The chosen inspanningen are drawn from the first month of their period in which they "
            "can start: that is what the plan reckons with.",
        ),
        "horizon.caption": (
            "De hele looptijd van het programma",
            "The whole time of the programme",
        ),
        "horizon.planned": ("Dit plan: {period}", "This plan: {period}"),
        "group.chosen": ("Gekozen", "Chosen"),
        "group.fixed": ("Ligt al vast", "Fixed already"),
        "group.structural": ("Structureel", "Structural"),
        # --- not now ---
        "not-now": ("Wat we nu niet doen", "What we do not do now"),
        "not-now.none": ("Er is niets dat we nu niet doen.", "There is nothing that is left out."),
        "not-now.caption": (
            "Wat we in {period} niet doen, en wat ervoor nodig is",
            "What we do not do in {period}, and what it would take",
        ),
        # --- cards ---
        "cards": ("Per inspanning", "By inspanning"),
        "cards.unknown": (
            "Van geen van deze inspanningen is bekend: {what}.",
            "Not known of any of these inspanningen: {what}.",
        ),
        "structural.unknown": (
            "Van geen van deze activiteiten is bekend: {what}.",
            "Not known of any of these activities: {what}.",
        ),
        "of-partner": ("{partner} {amount}", "{partner} {amount}"),
        "by-partner": ("van {parts}", "from {parts}"),
        "in-planned": ("in {period}: {amount}", "in {period}: {amount}"),
        # --- structural ---
        "structural": ("Structurele activiteiten", "Structural activities"),
        "structural.none": (
            "Het programma noemt geen structurele activiteiten.",
            "The programme names no structural activities.",
        ),
        "structural.not-now": (
            "In deze tijd loopt er geen structurele activiteit.",
            "No structural activity runs in this time.",
        ),
        # --- means ---
        "means": ("Middelen en tekort", "Means and shortage"),
        "means.because": (
            "Alleen dit past al niet bij elkaar:",
            "These alone do not fit together:",
        ),
        "means.caption": ("Ruimte en gebruik in {period}", "Room and use in {period}"),
        "means.counted": (
            "Kosten zijn gelijk verdeeld over de maanden dat een inspanning loopt; wat niet "
            "bekend is, telt niet mee. Bedragen zijn naar boven afgerond op hele bedragen, "
            "menskracht op honderdsten van een fte.",
            "Cost is spread evenly over the months that an inspanning runs; what is not known "
            "does not count. Amounts are rounded up to whole amounts, staff to hundredths of an "
            "fte.",
        ),
        "means.by-year": (
            "Wat het programma voor een jaar of per jaar noemt, telt in dat jaar; een fase telt "
            "er zoveel van als er maanden van dat jaar in liggen.",
            "What the programme names for a year or per year counts in that year; a phase counts "
            "as much of it as there are months of that year in it.",
        ),
        "at-least": ("ten minste {amount}", "at least {amount}"),
        "by.caption": (
            "Wat elke inspanning vraagt in {period}",
            "What each inspanning takes in {period}",
        ),
        "amounts.caption": (
            "Bedragen per inspanning en partner in {period}",
            "Amounts by inspanning and partner in {period}",
        ),
        "state.chosen": ("gekozen", "chosen"),
        "state.fixed": ("ligt al vast", "fixed already"),
        "state.structural": ("structureel", "structural"),
        "state.always": ("altijd", "always"),
        # --- dependencies ---
        "dependencies": ("Afhankelijkheden", "Dependencies"),
        "dependencies.caption": (
            "Wat van elkaar afhangt, voor zover het dit plan raakt",
            "What depends on what, as far as this plan is concerned",
        ),
        "dependencies.none": (
            "Het programma noemt geen afhankelijkheden die dit plan raken.",
            "The programme names no dependencies that concern this plan.",
        ),
        "relation.requires": ("kan pas na", "can only come after"),
        "relation.together": ("hoort bij", "belongs with"),
        "relation.not-with": ("niet tegelijk met", "not beside"),
        "relation.proposal": ("Een voorstel.", "A proposal."),
        "relation.no-reason": ("Zonder reden vermeld.", "Named without a reason."),
        "related": (
            "Andere programma’s waarmee dit programma samenhangt:",
            "Other programmes with which this programme is connected:",
        ),
        # --- risks ---
        "risks": ("Risico’s en aannames", "Risks and assumptions"),
        "risks.caption": ("De risico’s van het programma", "The risks of the programme"),
        "assumptions.caption": (
            "De aannames onder de inspanningen in dit plan",
            "The assumptions under the inspanningen in this plan",
        ),
        # --- governance, monitoring, communication, method ---
        "governance": ("Sturing", "Governance"),
        "decided": ("Wat al besloten is:", "What has been decided already:"),
        "decided.in": (
            "{name} gebeurt in {period}. Besluit van {role}, {date}: {reason}.",
            "{name} is done in {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.out": (
            "{name} gebeurt niet in {period}. Besluit van {role}, {date}: {reason}.",
            "{name} is not done in {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.later": (
            "{name} komt later dan {period}. Besluit van {role}, {date}: {reason}.",
            "{name} comes later than {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.stop": (
            "{name} stopt met ingang van {period}. Besluit van {role}, {date}: {reason}.",
            "{name} stops as from {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.go_on": (
            "{name} gaat door in {period}. Besluit van {role}, {date}: {reason}.",
            "{name} goes on in {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.change": (
            "{name} wijzigt in {period}: {change}. Besluit van {role}, {date}: {reason}.",
            "{name} changes in {period}: {change}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.start": (
            "{name} start in {period}. Besluit van {role}, {date}: {reason}.",
            "{name} starts in {period}. Decided by {role}, {date}: {reason}.",
        ),
        "decided.old-text": (
            " In het plan staat de oude tekst nog.",
            " The plan still has the old text.",
        ),
        "decided.still-there": (
            " Dit doel staat nog in het plan.",
            " This goal is still in the plan.",
        ),
        "monitoring": ("Monitoring en leeragenda", "Monitoring and learning agenda"),
        "monitoring.charts": ("Hoe het stond op {day}", "How things stood on {day}"),
        "monitoring.charts-caption": (
            "De indicatoren van {title}, stand op {day}",
            "The indicators of {title}, as they stood on {day}",
        ),
        "monitoring.caption": ("Wat er wordt gemeten", "What is measured"),
        "monitoring.questions": ("Vragen", "Questions"),
        "monitoring.families": ("Soorten indicatoren", "Families of indicators"),
        "monitoring.methods": ("Manieren van kijken", "Ways of looking"),
        "monitoring.tests": ("Aannames om te toetsen", "Assumptions to test"),
        "monitoring.test": ("{assumption}. Toets: {test}", "{assumption}. Test: {test}"),
        "monitoring.differ": (
            "Waarover de deelnemers verschillen: de agenda voor het gesprek",
            "Where the participants differ: the agenda",
        ),
        "contribution-to": ("Bijdrage aan {goal}", "Contribution to {goal}"),
        "not-judged": ("niet beoordeeld", "not judged"),
        "communication": ("Communicatie", "Communication"),
        "method": ("Hoe is er gekozen", "How the choice was made"),
        "method.adopted": (
            "Dit plan is vastgesteld door {role} op {date}. Hier staat wat er bij de keuze "
            "meetelde, en waarom.",
            "This plan was adopted by {role} on {date}. It shows what counted in the choice, "
            "and why.",
        ),
        "method.intro": (
            "De punten tellen in deze volgorde: een volgend punt telt alleen tussen keuzes die "
            "op alle vorige gelijk zijn.",
            "The points count in this order: each counts only between choices that are equal on "
            "all before it.",
        ),
        "method.sure": ("Hoe zeker is de keuze", "How sure is the choice"),
        "method.inversions": (
            "Waar een inspanning met minder punten voorgaat op een met meer:",
            "Where an inspanning with fewer points goes before one with more:",
        ),
        # --- networks ---
        "networks": ("Bijlage: de netwerken met de keuze", "Annex: the networks with the choice"),
        "network.caption": (
            "Netwerk {title} met de keuze voor {period}",
            "Network {title} with the choice for {period}",
        ),
    }
)
