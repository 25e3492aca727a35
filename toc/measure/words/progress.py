"""What is said of how indicators and goals stand."""

from __future__ import annotations

from toc.core.words import Sentences

PROGRESS = Sentences(
    {
        "year-option": (
            "Hoe stond het aan het eind van dit jaar? Zonder deze optie: vandaag.",
            "How did things stand at the end of this year? Without this option: today.",
        ),
        "charts-option": (
            "Teken elke indicator in deze map, en per netwerk alle indicatoren bij elkaar.",
            "Draw each indicator in this folder, and all indicators of a network together.",
        ),
        "charts-no-file": (
            "De grafieken komen in een map, niet in één bestand ({file}). Kies een map, zoals "
            "{folder}",
            "The charts come in a folder, not in one file ({file}). Choose a folder, such as "
            "{folder}",
        ),
        "charts-made.one": (
            "1 bestand geschreven in de map {folder}.",
            "1 file written in the folder {folder}.",
        ),
        "charts-made.many": (
            "{count} bestanden geschreven in de map {folder} (SVG en PNG).",
            "{count} files written in the folder {folder} (SVG and PNG).",
        ),
        "not-a-year": (
            "‘{found}’ is geen jaar. Schrijf een jaar in vier cijfers, bijvoorbeeld {example}.",
            "‘{found}’ is not a year. Write a year in four digits, for example {example}.",
        ),
        "year-ahead": (
            "{year} moet nog beginnen: daarover is nog niets te meten.",
            "{year} is still to begin: nothing can be measured about it yet.",
        ),
        # --- the whole ---
        "title": ("Voortgang op {day}", "Progress on {day}"),
        "day": ("{day} {month}", "{day} {month}"),
        "no-indicators": (
            "Het plan heeft geen indicatoren. Van geen enkel doel is dus te zeggen of het "
            "dichterbij komt.",
            "The plan has no indicators. So it cannot be said of any goal whether it comes "
            "nearer.",
        ),
        "no-indicators-fix": (
            "Begin bij de doelen die er het meest toe doen: spreek per doel één indicator af, met "
            "een nulmeting, een streefwaarde per jaar en wie er meet.",
            "Begin with the goals that matter most: agree on one indicator a goal, with a "
            "baseline, a target by year and who measures.",
        ),
        "summary.one": ("1 indicator: {counts}.", "1 indicator: {counts}."),
        "summary.many": ("{count} indicatoren: {counts}.", "{count} indicators: {counts}."),
        "count": ("{number} {word}", "{number} {word}"),
        "unmeasured.none": (
            "Elk doel heeft een indicator.",
            "Every goal has an indicator.",
        ),
        "unmeasured.one": (
            "1 van de {all} doelen heeft geen indicator.",
            "1 of {all} goals has no indicator.",
        ),
        "unmeasured.many": (
            "{count} van de {all} doelen hebben geen indicator.",
            "{count} of {all} goals have no indicator.",
        ),
        "part.strategic": ("Strategische doelen", "Strategic goals"),
        "part.operational": ("Operationele doelen", "Operational goals"),
        "part.inspanningen": ("Inspanningen", "Inspanningen"),
        "part.loose": ("Andere indicatoren", "Other indicators"),
        "part.unmeasured": ("Doelen zonder indicator", "Goals without an indicator"),
        "part.theory": (
            "Uitgevoerd, en komt er beweging?",
            "Carried out, and does anything move?",
        ),
        "part.stress": (
            "Als een aanname niet uitkomt",
            "If an assumption turns out wrong",
        ),
        "part.method": ("Hoe is er gerekend", "How it was worked out"),
        "goal.counts": ("{counts}.", "{counts}."),
        "goal.worst": ("Vraagt de meeste aandacht: {names}.", "Needs most attention: {names}."),
        "goal.below": (
            "De doelen die hieraan bijdragen: {counts}.",
            "The goals that contribute to it: {counts}.",
        ),
        "goal.unmeasured": ("Geen eigen indicator.", "No indicator of its own."),
        # --- status ---
        "status.on_course": ("op koers", "on course"),
        "status.behind": ("achter", "behind"),
        "status.close": (
            "niet te onderscheiden van op koers",
            "indistinguishable from on course",
        ),
        "status.not_measured": ("niet opnieuw gemeten", "not measured again"),
        "status.too_early": ("te vroeg", "too early"),
        "status.unknown": ("onbekend", "unknown"),
        "mark": ("{number} van {total} {word}", "{number} of {total} {word}"),
        # --- why unknown ---
        "reason.no_value": (
            "Er is nog nooit gemeten.",
            "Nothing was ever measured.",
        ),
        "reason.only_groups": (
            "Er zijn alleen waarden van groepen of plaatsen, niet van iedereen samen.",
            "There are values of groups or places only, not of everybody together.",
        ),
        "reason.words": (
            "De waarde is een woord en geen getal: daar is geen pad voor. Bespreek wat zij zegt.",
            "The value is a word and not a number: there is no path for it. Discuss what it says.",
        ),
        "reason.hidden": (
            "De waarde gaat over te weinig mensen, of zou een kleine groep verraden.",
            "The value is about too few people, or would give a small group away.",
        ),
        "reason.unknown_n": (
            "Over hoeveel mensen de waarde gaat (n) is niet bekend, en waarden over minder dan "
            "{least} mensen worden niet getoond. Leg n alsnog vast.",
            "It is not known how many people the value is about (n), and values about fewer "
            "than {least} people are not shown. Record n after all.",
        ),
        "reason.unknown_n-total": (
            "Van een waarde in dit totaal is niet bekend over hoeveel mensen zij gaat (n), en "
            "waarden over minder dan {least} mensen worden niet getoond. Leg n alsnog vast.",
            "For a value in this total it is not known how many people it is about (n), and "
            "values about fewer than {least} people are not shown. Record n after all.",
        ),
        "reason.overlap": (
            "Er is geen totaal, want twee perioden tellen dezelfde dagen mee.",
            "There is no total, as two periods count the same days.",
        ),
        "reason.gap": (
            "Van een periode ontbreekt de telling.",
            "The count of a period is missing.",
        ),
        "reason.no_target": (
            "Er is geen streefwaarde.",
            "There is no target.",
        ),
        "reason.undated_target": (
            "De streefwaarde heeft geen jaar, dus er is geen pad.",
            "The target has no year, so there is no path.",
        ),
        "reason.no_direction": (
            "Het plan zegt niet of hoger of lager beter is, en dat volgt ook niet uit de waarden.",
            "The plan does not say whether higher or lower is better, and the values do not show "
            "it either.",
        ),
        "reason.contradiction": (
            "De streefwaarde ligt de andere kant op dan de richting die het plan geeft.",
            "The target lies the other way than the direction that the plan gives.",
        ),
        "reason.no_baseline": (
            "Zonder nulmeting is er tot het eerste streefjaar geen pad.",
            "Without a baseline there is no path up to the first target.",
        ),
        "reason.hidden-sensitive": (
            "De indicator is gevoelig, en het plan zegt niet vanaf hoeveel mensen een waarde "
            "getoond mag worden (kleinste_groep).",
            "The indicator is sensitive, and the plan does not say from how many people on a "
            "value may be shown (smallest_group).",
        ),
        "reason.hidden_baseline": (
            "De nulmeting mag niet worden getoond, dus tot het eerste streefjaar is er geen pad.",
            "The baseline may not be shown, so up to the first target there is no path.",
        ),
        "reason.undated_baseline": (
            "De nulmeting heeft geen datum, dus tot het eerste streefjaar is er geen pad.",
            "The baseline has no date, so up to the first target there is no path.",
        ),
        "reason.below": (
            "De waarde is gegeven als ‘minder dan {value}’; het pad ligt daar ook onder.",
            "The value is given as ‘less than {value}’; the path lies below that too.",
        ),
        # --- one indicator ---
        "below-value": ("minder dan {value}", "less than {value}"),
        "at-least-value": ("ten minste {value}", "at least {value}"),
        "hidden-value": ("niet getoond", "not shown"),
        "no-total": ("geen totaal", "no total"),
        "points": ("procentpunt", "percentage points"),
        "measured": ("Gemeten over {period}: {value}.", "Measured for {period}: {value}."),
        "measured-on": ("Gemeten op {period}: {value}.", "Measured on {period}: {value}."),
        "word.yes": ("ja", "yes"),
        "word.no": ("nee", "no"),
        "measured-total": (
            "Totaal op {day}: {value}.",
            "Total on {day}: {value}.",
        ),
        "measured-at-least": (
            "Totaal op {day}: {value}; niet over de hele tijd is geteld.",
            "Total on {day}: {value}; not all of the time was counted.",
        ),
        "expected-at": (
            "Op het pad hoort dan {expected}: de waarde ligt daar precies op.",
            "The path is at {expected} then: the value is exactly that.",
        ),
        "expected-above": (
            "Op het pad hoort dan {expected}: de waarde ligt daar {gap} boven.",
            "The path is at {expected} then: the value is {gap} above it.",
        ),
        "expected-below": (
            "Op het pad hoort dan {expected}: de waarde ligt daar {gap} onder.",
            "The path is at {expected} then: the value is {gap} below it.",
        ),
        "expected-only": (
            "Op het pad hoort dan {expected}.",
            "The path is at {expected} then.",
        ),
        "within-tolerance": (
            "Dat valt binnen de marge van {tolerance} die het plan toestaat.",
            "That is within the margin of {tolerance} that the plan allows.",
        ),
        "lower-is-better": ("Lager is beter.", "Lower is better."),
        "derived-direction": (
            "Welke kant beter is zegt het plan niet; het volgt hier uit de streefwaarde.",
            "The plan does not say which way is better; here it follows from the target.",
        ),
        "span": (
            "Zijn de {n} ondervraagden een aselecte steekproef, dan ligt de werkelijke waarde met "
            "95\u00a0% zekerheid tussen {low} en {high}.",
            "If the {n} respondents are a random sample, the real value lies between {low} and "
            "{high} with 95% confidence.",
        ),
        "close": (
            "Zo’n verschil met het pad kan toeval zijn.",
            "Such a difference from the path can be chance.",
        ),
        "no-n": (
            "Hoe zeker dit is, is niet te zeggen: het aantal waarnemingen (n) ontbreekt.",
            "It cannot be said how sure this is: the number of observations (n) is missing.",
        ),
        "no-spread": (
            "Hoe zeker dit gemiddelde is, is niet te zeggen: de spreiding is niet bekend.",
            "It cannot be said how sure this average is: its spread is not known.",
        ),
        "quality.circa": ("De waarde is bij benadering.", "The value is approximate."),
        "quality.estimated": ("De waarde is een schatting.", "The value is an estimate."),
        "quality.provisional": (
            "De waarde is voorlopig.",
            "The value is provisional.",
        ),
        "quality.revised provisional": (
            "De waarde is nader voorlopig: bijgesteld, maar nog niet definitief.",
            "The value is revised provisional: adjusted, but not final yet.",
        ),
        "quality.derived": (
            "De waarde is afgeleid uit andere cijfers.",
            "The value is derived from other figures.",
        ),
        "not-again": (
            "Na {day} niet opnieuw gemeten; toen was het {value}. Of het veranderd is, is niet "
            "bekend.",
            "Not measured again after {day}; then it was {value}. Whether it has changed is not "
            "known.",
        ),
        "not-again-unsaid": (
            "Na {day} niet opnieuw gemeten (toen: {value}). Of er iets veranderd is, is niet "
            "bekend.",
            "Not measured again after {day} (then: {value}). Whether anything has changed is not "
            "known.",
        ),
        "not-again-baseline": (
            "Sinds de nulmeting niet opnieuw gemeten. Of er iets veranderd is, is niet bekend.",
            "Not measured again since the baseline. Whether anything has changed is not known.",
        ),
        "too-early": (
            "Er hoefde nog niet opnieuw gemeten te worden.",
            "No new measurement was due yet.",
        ),
        "next-date": ("Volgende meting: {date}.", "Next measurement: {date}."),
        "running": (
            "Er is ook een waarde over een periode die nog niet voorbij is; die telt nog niet "
            "mee.",
            "There is also a value for a period that is not over; it does not count yet.",
        ),
        "baseline": ("Nulmeting {date}: {value}.", "Baseline {date}: {value}."),
        "baseline-undated": (
            "Nulmeting (zonder datum): {value}.",
            "Baseline (without a date): {value}.",
        ),
        "baseline-hidden.small": (
            "Nulmeting: niet getoond. Zij gaat over te weinig mensen, of zou een kleine groep "
            "verraden.",
            "Baseline: not shown. It is about too few people, or would give a small group away.",
        ),
        "baseline-hidden.unknown-n": (
            "Nulmeting: niet getoond, want over hoeveel mensen zij gaat (n) is niet bekend.",
            "Baseline: not shown, as it is not known how many people it is about (n).",
        ),
        "baseline-hidden.sensitive": ("Nulmeting: niet getoond.", "Baseline: not shown."),
        "hidden.small": ("niet getoond (kleine groep)", "not shown (small group)"),
        "hidden.unknown-n": ("niet getoond (n onbekend)", "not shown (n unknown)"),
        "hidden.internal": ("niet getoond (intern)", "not shown (internal)"),
        "hidden.sensitive": ("niet getoond (gevoelig)", "not shown (sensitive)"),
        "latest-groups": ("alleen per groep of plaats", "by group or place only"),
        "latest-in": ("{value} in {period}", "{value} in {period}"),
        "latest-words": ("{period}: ‘{value}’", "{period}: ‘{value}’"),
        "latest-on": ("{value} op {day}", "{value} on {day}"),
        "latest-range": ("{value} ({period})", "{value} ({period})"),
        "latest-total": ("{value} tot en met {day}", "{value} up to {day}"),
        "withheld.internal": (
            "De waarden staan hier niet: ze zijn alleen voor intern gebruik (privacy: intern).",
            "The values are not shown here: they are for internal use only (privacy: internal).",
        ),
        "withheld.sensitive": (
            "De waarden staan hier niet: ze zijn gevoelig (privacy: gevoelig).",
            "The values are not shown here: they are sensitive (privacy: sensitive).",
        ),
        "baseline-missing": ("Nulmeting ontbreekt.", "The baseline is missing."),
        "baseline-missing-why": (
            "Nulmeting ontbreekt. Reden: {reason}",
            "The baseline is missing. Reason: {reason}",
        ),
        "target": ("Streefwaarde {year}: {value}.", "Target {year}: {value}."),
        "target-undated": ("Streefwaarde (zonder jaar): {value}.", "Target (no year): {value}."),
        "period.Q1": ("het 1e kwartaal van {year}", "the 1st quarter of {year}"),
        "period.Q2": ("het 2e kwartaal van {year}", "the 2nd quarter of {year}"),
        "period.Q3": ("het 3e kwartaal van {year}", "the 3rd quarter of {year}"),
        "period.Q4": ("het 4e kwartaal van {year}", "the 4th quarter of {year}"),
        "period.H1": ("het 1e halfjaar van {year}", "the 1st half of {year}"),
        "period.H2": ("het 2e halfjaar van {year}", "the 2nd half of {year}"),
        "period.range": ("{first} t/m {last}", "{first} to {last}"),
        # --- pictures ---
        "chart.file": ("indicator", "indicator"),
        "chart.page-file": ("netwerk", "network"),
        "chart.unit": ("in {unit}", "in {unit}"),
        "chart.value": ("gemeten", "measured"),
        "chart.span": ("interval van 95\u00a0%", "95% interval"),
        "chart.path": ("pad (afspraak)", "path (agreed)"),
        "chart.baseline": ("nulmeting", "baseline"),
        "chart.target": ("streefwaarde", "target"),
        "chart.hidden": ("niet getoond (kleine groep)", "not shown (small group)"),
        "chart.unknown-n": ("niet getoond (n onbekend)", "not shown (n unknown)"),
        "chart.missing": ("niet gemeten", "not measured"),
        "chart.kind": ("Indicatoren van een netwerk", "Indicators of a network"),
        "chart.page": ("blad {page} van {pages}", "sheet {page} of {pages}"),
        "chart.told.one": (
            "Eén indicator in de tijd, met zijn pad: {charts}. De cijfers staan eronder in "
            "woorden.",
            "One indicator over time, with its path: {charts}. The figures are below in words.",
        ),
        "chart.told.many": (
            "{count} indicatoren in de tijd, elk met zijn pad: {charts}. De cijfers staan eronder "
            "in woorden.",
            "{count} indicators over time, each with its path: {charts}. The figures are below "
            "in words.",
        ),
        "chart.earlier.one": ("en 1 eerdere waarde", "and 1 earlier value"),
        "chart.earlier.many": ("en {count} eerdere waarden", "and {count} earlier values"),
        "chart.empty": (
            "Geen waarde en geen pad: er is niets te tekenen.",
            "No value and no path: there is nothing to draw.",
        ),
        # --- how it was worked out ---
        "method.path": (
            "Het pad loopt in een rechte lijn van de nulmeting naar elke streefwaarde. Nulmeting, "
            "streefwaarde en meting tellen aan het eind van hun jaar, maand of periode. Na het "
            "laatste streefjaar blijft de laatste streefwaarde gelden.",
            "The path is a straight line from the baseline to each target. Baseline, target and "
            "measurement count at the end of their year, month or period. After the last target "
            "its value goes on to hold.",
        ),
        "method.cumulative": (
            "Van een cumulatieve indicator is elke meting wat er in haar periode bij kwam; zij is "
            "hier opgeteld bij de nulmeting. De streefwaarde is het totaal.",
            "Of a cumulative indicator each measurement is what its period added; here it is "
            "added to the baseline. The target is the total.",
        ),
        "method.no-average": (
            "Waarden in verschillende eenheden zijn niet opgeteld of gemiddeld: een doel toont "
            "hoeveel van zijn indicatoren hoe staan.",
            "Values in different units are not added or averaged: a goal shows how many of its "
            "indicators stand how.",
        ),
    }
)
