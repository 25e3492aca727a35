"""What the rules of the family `indicators` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

INDICATORS = Sentences(
    {
        "unknown-sdg-code.what": (
            "‘{code}’ is geen code van de Sustainable Development Goals.",
            "‘{code}’ is not a code of the Sustainable Development Goals.",
        ),
        "unknown-sdg-code.group": (
            "{count} codes die de Sustainable Development Goals niet hebben",
            "{count} codes that the Sustainable Development Goals do not have",
        ),
        "unknown-sdg-code.why": (
            "Een financier telt op deze codes; wat niet bestaat, telt nergens mee.",
            "A funder counts by these codes; what does not exist counts nowhere.",
        ),
        "unknown-sdg-code.fix": (
            "Schrijf een doel als 1 tot en met 17, een subdoel als 1.2 of 1.a, en een indicator "
            "als 1.2.1.",
            "Write a goal as 1 to 17, a target as 1.2 or 1.a, and an indicator as 1.2.1.",
        ),
        "unknown-sdg-code.near.fix": (
            "Bedoelde u: {near}? Een doel is 1 tot en met 17, een subdoel 1.2 of 1.a, een "
            "indicator 1.2.1.",
            "Did you mean: {near}? A goal is 1 to 17, a target 1.2 or 1.a, an indicator 1.2.1.",
        ),
        "unknown-wellbeing-theme.what": (
            "‘{theme}’ is geen thema van de Monitor Brede Welvaart van het CBS.",
            "‘{theme}’ is not a theme of the Monitor Brede Welvaart of Statistics Netherlands.",
        ),
        "unknown-wellbeing-theme.group": (
            "{count} thema’s die de Monitor Brede Welvaart niet heeft",
            "{count} themes that the Monitor Brede Welvaart does not have",
        ),
        "unknown-wellbeing-theme.why": (
            "Op deze thema’s legt u uw plan naast wat Nederland elk jaar meet.",
            "By these themes a plan is laid beside what the Netherlands measures every year.",
        ),
        "unknown-wellbeing-theme.fix": (
            "De thema’s zijn subjectief welzijn, materiële welvaart, gezondheid, arbeid en vrije "
            "tijd, wonen, samenleving, veiligheid en milieu; voor later: economisch, natuurlijk, "
            "menselijk of sociaal kapitaal; voor elders: handel en hulp, of milieu en "
            "grondstoffen.",
            "The themes are subjective well-being, material well-being, health, labour and "
            "leisure time, housing, society, safety and environment; for later: economic, "
            "natural, human or social capital; for elsewhere: trade and aid, or environment and "
            "resources.",
        ),
        "unknown-wellbeing-theme.near.fix": (
            "Bedoelde u: {near}? "
            "De thema’s zijn subjectief welzijn, materiële welvaart, gezondheid, arbeid en vrije "
            "tijd, wonen, samenleving, veiligheid en milieu; voor later: economisch, natuurlijk, "
            "menselijk of sociaal kapitaal; voor elders: handel en hulp, of milieu en "
            "grondstoffen.",
            "Did you mean: {near}? "
            "The themes are subjective well-being, material well-being, health, labour and "
            "leisure time, housing, society, safety and environment; for later: economic, "
            "natural, human or social capital; for elsewhere: trade and aid, or environment and "
            "resources.",
        ),
        "sdg-indicator-not-listed.what": (
            "De lijst van 2024 heeft geen indicator {code}; bij subdoel {target} staan: {listed}.",
            "The list of 2024 has no indicator {code}; under target {target} it has: {listed}.",
        ),
        "sdg-indicator-not-listed.none.what": (
            "De lijst van 2024 heeft geen indicator {code}; bij subdoel {target} staat er geen.",
            "The list of 2024 has no indicator {code}; under target {target} it has none.",
        ),
        "sdg-indicator-not-listed.group": (
            "{count} SDG-indicatoren die niet in de lijst van 2024 staan",
            "{count} SDG indicators that are not in the list of 2024",
        ),
        "sdg-indicator-not-listed.why": (
            "Met een verkeerde code ligt uw cijfer naast een ander cijfer dan u bedoelt.",
            "With a wrong code your figure is laid beside another one than you mean.",
        ),
        "sdg-indicator-not-listed.fix": (
            "Neem de code uit de lijst over, of noem alleen het subdoel. Staat uw code in een "
            "latere lijst, accepteer deze melding dan.",
            "Take the code from the list, or name the target only. Is your code from a later "
            "list, then accept this finding.",
        ),
        "identifiable-group.what": (
            "Een waarde van deze indicator kan over maar {size} mensen gaan; de ondergrens is "
            "{limit}.",
            "A value of this indicator can be about only {size} people; the lower limit is "
            "{limit}.",
        ),
        "identifiable-group.group": (
            "{count} indicatoren gaan over zo weinig mensen dat zij te herkennen zijn",
            "{count} indicators are about so few people that they can be recognised",
        ),
        "identifiable-group.why": (
            "Wie het dorp kent, weet over wie een cijfer van een paar mensen gaat.",
            "Whoever knows the village knows whom a figure about a few people is about.",
        ),
        "identifiable-group.fix": (
            "Neem een grotere groep, bijvoorbeeld meer dorpen of jaren samen, en publiceer geen "
            "cijfer over minder mensen.",
            "Take a larger group, such as several villages or years together, and publish no "
            "figure about fewer people.",
        ),
        "goal-without-effect-indicator.what": (
            "Dit doel heeft alleen procesindicatoren: zij laten zien wat er gedaan is, niet wat "
            "er verandert.",
            "This goal has process indicators only: they show what was done, not what changes.",
        ),
        "goal-without-effect-indicator.group": (
            "{count} doelen met alleen procesindicatoren",
            "{count} goals with process indicators only",
        ),
        "goal-without-effect-indicator.why": (
            "Al het werk kan gedaan zijn terwijl er voor niemand iets veranderd is.",
            "All the work can be done while nothing has changed for anybody.",
        ),
        "goal-without-effect-indicator.fix": (
            "Voeg een indicator toe die laat zien wat mensen ervan merken (kind: effect), en laat "
            "de procesindicator de inspanning meten waarover hij gaat.",
            "Add an indicator that shows what people notice of it (kind: effect), and let the "
            "process indicator measure the inspanning that it is about.",
        ),
        "past-target-without-value.what": (
            "Voor {years} is een streefwaarde afgesproken, maar er staat geen meting bij.",
            "A target was agreed for {years}, but no value was entered.",
        ),
        "past-target-without-value.group": (
            "{count} indicatoren zonder meting bij een streefwaarde uit een voorbij jaar",
            "{count} indicators without a value for a target of a past year",
        ),
        "past-target-without-value.why": (
            "Zonder meting weet niemand of de streefwaarde gehaald is.",
            "Without a value nobody knows whether the target was met.",
        ),
        "past-target-without-value.fix": (
            "Leg de meting vast ({toc} measure add, of measured: …), of accepteer dit met de "
            "reden waarom er geen is.",
            "Record the measurement ({toc} measure add, or measured: …), or accept this with the "
            "reason why there is none.",
        ),
        "direction-against-target.up-baseline.what": (
            "Deze indicator moet omhoog, maar de streefwaarde ({number_after}) is lager dan de "
            "nulmeting ({number_before}).",
            "This indicator is to go up, but the target ({number_after}) is lower than the "
            "baseline ({number_before}).",
        ),
        "direction-against-target.down-baseline.what": (
            "Deze indicator moet omlaag, maar de streefwaarde ({number_after}) is hoger dan de "
            "nulmeting ({number_before}).",
            "This indicator is to go down, but the target ({number_after}) is higher than the "
            "baseline ({number_before}).",
        ),
        "direction-against-target.up-earlier.what": (
            "Deze indicator moet omhoog, maar deze streefwaarde ({number_after}) is lager dan de "
            "vorige ({number_before}).",
            "This indicator is to go up, but this target ({number_after}) is lower than the one "
            "before it ({number_before}).",
        ),
        "direction-against-target.down-earlier.what": (
            "Deze indicator moet omlaag, maar deze streefwaarde ({number_after}) is hoger dan de "
            "vorige ({number_before}).",
            "This indicator is to go down, but this target ({number_after}) is higher than the "
            "one before it ({number_before}).",
        ),
        "direction-against-target.group": (
            "{count} indicatoren met een streefwaarde die de verkeerde kant op gaat",
            "{count} indicators with a target that goes the wrong way",
        ),
        "direction-against-target.why": (
            "Wie de cijfers leest, kan achteruitgang dan voor vooruitgang houden.",
            "Whoever reads the figures may then take a loss for a gain.",
        ),
        "direction-against-target.fix": (
            "Verbeter de richting (direction: …) of de waarde.",
            "Correct the direction (direction: …) or the value.",
        ),
        "cumulative-series-falls.measured.what": (
            "Deze cijfers tellen op over de jaren, maar {year} ({number_value}) is lager dan "
            "{earlier} ({number_before}).",
            "These figures add up over the years, but {year} ({number_value}) is lower than "
            "{earlier} ({number_before}).",
        ),
        "cumulative-series-falls.targets.what": (
            "Deze streefwaarden tellen op over de jaren, maar {year} ({number_value}) is lager "
            "dan {earlier} ({number_before}).",
            "These targets add up over the years, but {year} ({number_value}) is lower than "
            "{earlier} ({number_before}).",
        ),
        "cumulative-series-falls.group": (
            "{count} cumulatieve reeksen die dalen",
            "{count} cumulative series that fall",
        ),
        "cumulative-series-falls.why": (
            "Een totaal kan niet dalen; elke som met deze cijfers komt verkeerd uit.",
            "A total cannot fall; every sum made with these figures comes out wrong.",
        ),
        "cumulative-series-falls.fix": (
            "Schrijf bij elk jaar het totaal tot dan toe, of haal ‘cumulative’ weg.",
            "Write the total so far for each year, or take ‘cumulative’ out.",
        ),
        "value-outside-scale.what": (
            "Deze indicator is een percentage, maar heeft waarden buiten 0 tot 100: {values}.",
            "This indicator is a percentage, but has values outside of 0 to 100: {values}.",
        ),
        "value-outside-scale.group": (
            "{count} percentages onder 0 of boven 100",
            "{count} percentages below 0 or over 100",
        ),
        "value-outside-scale.why": (
            "Meestal is dan een aantal ingevuld waar een percentage hoort.",
            "Usually a number was then entered where a percentage belongs.",
        ),
        "value-outside-scale.fix": (
            "Vul het percentage in, of verbeter de eenheid: unit: …",
            "Enter the percentage, or correct the unit: unit: …",
        ),
        "unit-against-text.share.what": (
            "De tekst vraagt om een percentage, maar de eenheid is ‘{unit}’.",
            "The text asks for a percentage, but the unit is ‘{unit}’.",
        ),
        "unit-against-text.number.what": (
            "De tekst vraagt om een aantal, maar de eenheid is ‘{unit}’.",
            "The text asks for a number, but the unit is ‘{unit}’.",
        ),
        "unit-against-text.named.what": (
            "De tekst noemt ‘{named}’, maar de eenheid is ‘{unit}’.",
            "The text names ‘{named}’, but the unit is ‘{unit}’.",
        ),
        "unit-against-text.group": (
            "{count} indicatoren waarvan tekst en eenheid elkaar tegenspreken",
            "{count} indicators of which text and unit contradict each other",
        ),
        "unit-against-text.why": (
            "De ene lezer leest het getal dan in die eenheid en de andere zoals de tekst zegt.",
            "One reader then reads the figure in that unit and the other as the text says.",
        ),
        "unit-against-text.fix": (
            "Kies één van de twee en pas de tekst of de eenheid aan: unit: …",
            "Choose one of the two and adapt the text or the unit: unit: …",
        ),
        "same-indicator-other-unit.what": (
            "Deze indicator heeft dezelfde tekst als ‘{first}’, maar een andere eenheid: ‘{unit}’ "
            "en daar ‘{first_unit}’.",
            "This indicator has the same text as ‘{first}’, but another unit: ‘{unit}’, and there "
            "‘{first_unit}’.",
        ),
        "same-indicator-other-unit.group": (
            "{count} indicatoren staan er nog eens in een andere eenheid",
            "{count} indicators are here again in another unit",
        ),
        "same-indicator-other-unit.why": (
            "Die twee worden vroeg of laat opgeteld of verwisseld.",
            "Sooner or later the two will be added up or confused.",
        ),
        "same-indicator-other-unit.fix": (
            "Houd er één, of schrijf in de teksten wat het verschil is.",
            "Keep one, or say in the texts what the difference is.",
        ),
        "indicator-without-target.none.what": (
            "Deze indicator heeft geen streefwaarde.",
            "This indicator has no target.",
        ),
        "indicator-without-target.year.what": (
            "Bij de streefwaarde van deze indicator staat geen jaar.",
            "The target of this indicator has no year.",
        ),
        "indicator-without-target.group": (
            "{count} indicatoren zonder streefwaarde of zonder jaar daarbij",
            "{count} indicators without a target or without its year",
        ),
        "indicator-without-target.why": (
            "Een cijfer zegt weinig zolang niet is afgesproken wat genoeg is, en wanneer.",
            "A figure says little as long as nobody has agreed what is enough, and by when.",
        ),
        "indicator-without-target.fix": (
            "Spreek een waarde en een jaar af en schrijf ze op als jaar: waarde onder ‘targets’.",
            "Agree on a value and a year and write them as year: value under ‘targets’.",
        ),
        "indicator-without-baseline.none.what": (
            "Deze indicator heeft geen nulmeting.",
            "This indicator has no baseline.",
        ),
        "indicator-without-baseline.value.what": (
            "Bij de nulmeting van deze indicator staat geen waarde, en geen reden waarom die er "
            "niet is.",
            "The baseline of this indicator has no value, and no reason why there is none.",
        ),
        "indicator-without-baseline.year.what": (
            "Bij de nulmeting van deze indicator staat niet wanneer er gemeten is.",
            "The baseline of this indicator does not say when it was measured.",
        ),
        "indicator-without-baseline.group": (
            "{count} indicatoren zonder volledige nulmeting",
            "{count} indicators without a complete baseline",
        ),
        "indicator-without-baseline.why": (
            "Zonder beginstand kan later niemand zeggen wat er veranderd is.",
            "Without the value at the start nobody can say later what has changed.",
        ),
        "indicator-without-baseline.fix": (
            "Schrijf de waarde en de datum op (baseline: …), of de reden waarom er geen nulmeting "
            "is (reason: …).",
            "Write the value and the date (baseline: …), or the reason why there is none "
            "(reason: …).",
        ),
        "output-proves-outcome.kind.what": (
            "Deze procesindicator staat bij het doel ‘{goal}’, maar laat zien wat er gedaan is.",
            "This process indicator is at the goal ‘{goal}’, but shows what was done.",
        ),
        "output-proves-outcome.text.what": (
            "Deze indicator telt werk, maar staat bij het doel ‘{goal}’, dat over verandering "
            "gaat.",
            "This indicator counts work, but is at the goal ‘{goal}’, which is about change.",
        ),
        "output-proves-outcome.group": (
            "{count} indicatoren tellen werk bij een doel",
            "{count} indicators count work at a goal",
        ),
        "output-proves-outcome.why": (
            "In een rapport lijkt meer werk dan vanzelf meer resultaat.",
            "In a report more work then looks like more result.",
        ),
        "output-proves-outcome.fix": (
            "Laat hem de inspanning meten waarover hij gaat (measures: …) en meet bij het doel "
            "wat mensen ervan merken.",
            "Let it measure the inspanning that it is about (measures: …), and measure at the "
            "goal what people notice of it.",
        ),
        "effect-indicator-measures-inspanning.what": (
            "Deze effectindicator meet een inspanning, ‘{inspanning}’, en geen doel.",
            "This effect indicator measures an inspanning, ‘{inspanning}’, and no goal.",
        ),
        "effect-indicator-measures-inspanning.group": (
            "{count} effectindicatoren meten een inspanning",
            "{count} effect indicators measure an inspanning",
        ),
        "effect-indicator-measures-inspanning.why": (
            "Een effect hoort bij een doel; zelden is één inspanning er de oorzaak van.",
            "An effect belongs to a goal; rarely is one inspanning enough for it.",
        ),
        "effect-indicator-measures-inspanning.fix": (
            "Noem het doel waarin de verandering staat (measures: …), of kies kind: process als "
            "hij telt wat er gedaan is.",
            "Name the goal that describes the change (measures: …), or choose kind: process if it "
            "counts what was done.",
        ),
        "indicator-without-kind.what": (
            "Deze indicator zegt niet of hij een effect meet of het proces.",
            "This indicator does not say whether it measures an effect or the process.",
        ),
        "indicator-without-kind.group": (
            "{count} indicatoren zonder soort",
            "{count} indicators without a kind",
        ),
        "indicator-without-kind.why": (
            "‘Helpt het?’ en ‘doen we het?’ zijn twee vragen; samen in één tabel zijn ze geen van "
            "beide te beantwoorden.",
            "‘Does it help?’ and ‘do we do it?’ are two questions; mixed in one table neither can "
            "be answered.",
        ),
        "indicator-without-kind.fix": (
            "Schrijf kind: effect als hij laat zien wat er voor mensen verandert, en kind: "
            "process als hij laat zien wat er gedaan is.",
            "Write kind: effect if it shows what changes for people, and kind: process if it "
            "shows what is done.",
        ),
        "indicator-without-unit.what": (
            "Deze indicator heeft geen eenheid.",
            "This indicator has no unit.",
        ),
        "indicator-without-unit.group": (
            "{count} indicatoren zonder eenheid",
            "{count} indicators without a unit",
        ),
        "indicator-without-unit.why": (
            "Veertig kan veertig gezinnen zijn, veertig procent of een cijfer op een schaal.",
            "Forty can be forty families, forty per cent or a mark on a scale.",
        ),
        "indicator-without-unit.fix": (
            "Schrijf waarin gemeten wordt: unit: …",
            "Write what it is measured in: unit: …",
        ),
        "indicator-incomplete.what": (
            "Bij deze indicator is nog niet alles geregeld. Er ontbreekt: {keys}.",
            "Not everything is arranged for this indicator yet. Missing: {keys}.",
        ),
        "indicator-incomplete.group": (
            "{count} indicatoren waarvan niet geregeld is hoe de cijfers er komen",
            "{count} indicators of which it is not arranged how the figures are got",
        ),
        "indicator-incomplete.why": (
            "Een indicator die niemand bijhoudt, is bij de eerste evaluatie leeg.",
            "An indicator that nobody collects is empty at the first evaluation.",
        ),
        "indicator-incomplete.fix": (
            "Schrijf waar de cijfers vandaan komen (data_source: …), hoe ze verzameld worden "
            "(method: …), hoe vaak (frequency: …) en welke rol daarvoor zorgt (owner: …).",
            "Write where the figures come from (data_source: …), how they are collected (method: "
            "…), how often (frequency: …) and which role sees to it (owner: …).",
        ),
        "inspanning-without-process-indicator.what": (
            "Geen indicator laat zien of deze inspanning wordt uitgevoerd.",
            "No indicator shows whether this inspanning is carried out.",
        ),
        "inspanning-without-process-indicator.group": (
            "{count} inspanningen zonder procesindicator",
            "{count} inspanningen without a process indicator",
        ),
        "inspanning-without-process-indicator.why": (
            "Komt een doel niet dichterbij, dan is de eerste vraag of het werk wel gedaan is.",
            "Where a goal does not come nearer, the first question is whether the work was done.",
        ),
        "inspanning-without-process-indicator.fix": (
            "Voeg een indicator toe met kind: process en measures: {id}.",
            "Add an indicator with kind: process and measures: {id}.",
        ),
    }
)
