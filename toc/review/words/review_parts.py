"""The chapters of a review as a document."""

from __future__ import annotations

from toc.core.words import Sentences

PARTS = Sentences(
    {
        "document": ("Reflectie op {period}", "Reflection on {period}"),
        "fact.about": ("Programma", "Programme"),
        "fact.back": ("Terugblik op", "Looks back on"),
        "fact.ahead": ("Besluiten voor", "Decisions for"),
        "fact.stand": ("Stand van", "As on"),
        "span": ("{first} tot en met {last}", "{first} to {last}"),
        "summary": ("In één bladzijde", "On one page"),
        # --- said and done ---
        "work": ("Wat wij zeiden en wat wij deden", "What we said and what we did"),
        "work.caption": (
            "Wat er was afgesproken en hoe het staat op {day}",
            "What was agreed and how it stands on {day}",
        ),
        "work.head.inspanning": ("Inspanning", "Inspanning"),
        "work.head.said": ("Afgesproken", "Agreed"),
        "work.head.state": ("Hoe het staat", "How it stands"),
        "work.rest.one": (
            "1 andere inspanning staat hier niet: er was voor deze tijd niets over afgesproken en "
            "er is niets over doorgegeven.",
            "1 other inspanning is not listed here: nothing was agreed on it for this time and "
            "nothing was reported about it.",
        ),
        "work.rest.many": (
            "{count} andere inspanningen staan hier niet: er was voor deze tijd niets over "
            "afgesproken en er is niets over doorgegeven.",
            "{count} other inspanningen are not listed here: nothing was agreed on them for "
            "this time and nothing was reported about them.",
        ),
        "work.left-out.one": (
            "1 andere inspanning is in het plan voor {plan} niet gekozen.",
            "1 other inspanning was not chosen in the plan for {plan}.",
        ),
        "work.left-out.many": (
            "{count} andere inspanningen zijn in het plan voor {plan} niet gekozen.",
            "{count} other inspanningen were not chosen in the plan for {plan}.",
        ),
        "work.not-told": (
            "‘Niet doorgegeven’ is niet hetzelfde als niet gedaan: niemand heeft verteld hoe het "
            "staat. Weet u het wel? Zeg het vandaag.",
            "‘Not reported’ is not the same as not done: nobody has said how things stand. Do "
            "you know? Say so today.",
        ),
        "work.gone": (
            "Stonden in het vastgestelde plan en niet meer in het programma: {names}.",
            "Were in the adopted plan and are no longer in the programme: {names}.",
        ),
        "decided": ("Wat wij de vorige keer besloten", "What we decided the last time"),
        "decided.caption": (
            "Besluiten voor {period}, en wat ervan kwam",
            "Decisions for {period}, and what came of them",
        ),
        "decided.head.what": ("Waarover", "On what"),
        "decided.head.answer": ("Besluit", "Decision"),
        "decided.head.reason": ("Reden", "Reason"),
        "decided.head.came": ("Wat ervan kwam", "What came of it"),
        "decided.change": (
            "{reason}; wat zou wijzigen: {change}",
            "{reason}; what was to change: {change}",
        ),
        "came.old-text": (
            "in het plan staat de oude tekst nog",
            "the plan still has the old text",
        ),
        "came.other-text": ("de tekst is gewijzigd", "the text was changed"),
        "came.not-known": ("niet bekend", "not known"),
        "came.not-told": ("niet doorgegeven", "not reported"),
        "came.out-stopped": ("gestopt", "stopped"),
        "came.out-finished": ("klaar", "finished"),
        "came.out-running": (
            "in het programma staat nog dat het loopt",
            "the programme still says that it is under way",
        ),
        "came.in-stopped": (
            "in het programma staat dat het gestopt is",
            "the programme says that it was stopped",
        ),
        "came.in-finished": ("klaar", "finished"),
        "came.in-running": ("loopt", "under way"),
        # --- moved ---
        "moved": ("Wat er bewoog", "What moved"),
        "moved.figure": ("{title}: gemeten en afgesproken", "{title}: measured and agreed"),
        "moved.lead": (
            "Elk plaatje toont wat er gemeten is (stip) en de afspraak (stippellijn van nulmeting "
            "naar streefwaarde). Dat een doel beweegt, zegt niet waardoor.",
            "Each picture shows what was measured (dot) and what was agreed (dashed line from "
            "baseline to target). That a goal moves does not say why.",
        ),
        "moved.silent.one": (
            "1 andere indicator van een doel is in deze tijd niet gemeten; zie het volgende "
            "hoofdstuk.",
            "1 other indicator of a goal was not measured in this time; see the next chapter.",
        ),
        "moved.silent.many": (
            "{count} andere indicatoren van doelen zijn in deze tijd niet gemeten; zie het "
            "volgende hoofdstuk.",
            "{count} other indicators of goals were not measured in this time; see the next "
            "chapter.",
        ),
        "moved.item": ("{symbol} {word} – {text}", "{symbol} {word} – {text}"),
        "moved.alternative": (
            "{charts}. De cijfers staan onder de figuur.",
            "{charts}. The figures are below.",
        ),
        "moved.chart": ("{text}: {word}", "{text}: {word}"),
        # --- not measured ---
        "gaps": ("Wat wij niet maten", "What we did not measure"),
        "gaps.nothing": (
            "Alles wat gemeten moest worden, is gemeten.",
            "Everything that was to be measured was measured.",
        ),
        "gaps.overdue": (
            "Had er moeten zijn en kwam niet",
            "Should have been there and did not come",
        ),
        "gaps.overdue-caption": ("Metingen die uitbleven", "Measurements that did not come"),
        "gaps.head.indicator": ("Indicator", "Indicator"),
        "gaps.head.period": ("Over", "About"),
        "gaps.head.owner": ("Te leveren door", "To be delivered by"),
        "gaps.nobody": ("niet bekend", "not known"),
        "gaps.missed.one": ("{period} (en 1 periode eerder)", "{period} (and 1 period before)"),
        "gaps.missed.many": (
            "{period} (en {count} perioden eerder)",
            "{period} (and {count} periods before)",
        ),
        "gaps.stale": ("Bronnen die stilvielen", "Sources that fell silent"),
        "gaps.source.one": (
            "laatste cijfers over {last}; 1 indicator wacht erop.",
            "last figures for {last}; 1 indicator waits for it.",
        ),
        "gaps.source.many": (
            "laatste cijfers over {last}; {count} indicatoren wachten erop.",
            "last figures for {last}; {count} indicators wait for it.",
        ),
        "gaps.baseline": ("Zonder nulmeting", "Without a baseline"),
        "gaps.why": ("{text} (reden: {reason})", "{text} (reason: {reason})"),
        "gaps.undated": (
            "Zonder afspraak over wanneer er gemeten wordt",
            "Without an agreement on when to measure",
        ),
        "gaps.bare": ("Doelen zonder indicator", "Goals without an indicator"),
        "gaps.bare-all": (
            "Geen van de {count} doelen heeft een indicator. Van geen enkel doel is dus met "
            "cijfers "
            "te zeggen of het dichterbij komt.",
            "None of the {count} goals has an indicator. So it cannot be said in figures of any "
            "goal whether it comes nearer.",
        ),
        "gaps.bare-some.one": (
            "1 van de {all} doelen heeft geen indicator.",
            "1 of the {all} goals has no indicator.",
        ),
        "gaps.bare-some.many": (
            "{count} van de {all} doelen hebben geen indicator.",
            "{count} of the {all} goals have no indicator.",
        ),
        "gaps.promised": (
            "Het plan noemt wel wat het wil meten:",
            "The plan does say what it wants to measure:",
        ),
        # --- theory ---
        "theory": ("Klopt ons verhaal nog?", "Does our story still hold?"),
        "theory.lead": (
            "Het plan is een redenering: inspanningen dragen bij aan doelen, en doelen aan de "
            "visie. Hier staat wat wij daarvan zagen.",
            "The plan is a line of reasoning: inspanningen contribute to goals, and goals to "
            "the vision. This is what we saw of that.",
        ),
        "theory.cells": (
            "Is gedaan wat wij wilden doen, en komt er beweging?",
            "Did we do what we meant to do, and does anything move?",
        ),
        "theory.unknown": ("Nog niet te zeggen", "Cannot be said yet"),
        "theory.unknown-goals": ("Het gaat om: {names}.", "These are: {names}."),
        "theory.assumptions": ("Welke aannames hielden stand?", "Which assumptions held?"),
        "theory.caption": (
            "Aannames en wat ervan bekend is",
            "Assumptions and what is known of them",
        ),
        "theory.head.what": ("Aanname", "Assumption"),
        "theory.head.held": ("Stand", "Status"),
        "theory.head.evidence": ("Wat er gevonden is", "What was found"),
        "theory.no-evidence": ("niets", "nothing"),
        "theory.test": ("Te toetsen: {test}", "To be tested: {test}"),
        "theory.link": (
            "(zonder aanname) ‘{element}’ draagt bij aan ‘{goal}’",
            "(no assumption) ‘{element}’ contributes to ‘{goal}’",
        ),
        "theory.bare.one": (
            "Bij 1 van de {all} bijdragen staat geen aanname en geen bewijs.",
            "1 of the {all} contributions has no assumption and no evidence.",
        ),
        "theory.bare.many": (
            "Bij {count} van de {all} bijdragen staat geen aanname en geen bewijs.",
            "{count} of the {all} contributions have no assumption and no evidence.",
        ),
        "theory.stress": (
            "Als een aanname niet uitkomt",
            "If an assumption turns out wrong",
        ),
        "held.supported": ("houdt stand", "holds"),
        "held.contradicted": ("wordt tegengesproken", "is contradicted"),
        "held.mixed": ("wijst twee kanten op", "points both ways"),
        "held.unread": ("gevonden, niet gewogen", "found, not weighed"),
        "held.untested": ("niet getoetst", "not tested"),
        # --- texts ---
        "texts": (
            "Wat er in de teksten veranderde",
            "What changed in the texts",
        ),
        "texts.since.review": (
            "de reflectie op {period} van {date}",
            "the reflection on {period} of {date}",
        ),
        "texts.since.plan": (
            "het plan voor {period}, vastgesteld op {date}",
            "the plan for {period}, adopted on {date}",
        ),
        "texts.same": (
            "Geen tekst is veranderd sinds {told}.",
            "No text changed since {told}.",
        ),
        "texts.lead": ("Vergeleken met {told}.", "Compared with {told}."),
        "texts.caption": ("Toen en nu", "Then and now"),
        "texts.head.then": ("Toen", "Then"),
        "texts.head.now": ("Nu", "Now"),
        "texts.head.words": ("Andere woorden", "Other words"),
        "texts.head.suspect": ("Lees opnieuw", "Read again"),
        "texts.suspect": (
            "Wat in de laatste kolom staat, is afgesproken met de oude tekst in gedachten. Past "
            "het nog?",
            "What is in the last column was agreed with the old text in mind. Does it still fit?",
        ),
        "texts.new": ("Erbij gekomen: {names}.", "Added: {names}."),
        "texts.gone": ("Verdwenen: {names}.", "Gone: {names}."),
        "words.instead": ("{then} werd {now}", "{then} became {now}"),
        "words.less": ("weg: {then}", "gone: {then}"),
        "words.more": ("erbij: {now}", "added: {now}"),
    }
)
