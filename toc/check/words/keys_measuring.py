"""What each key means of indicators and monitoring, of the file of measurements and of how a
partner's file is read; see `toc.check.words.keys_programme`."""

from __future__ import annotations

from toc.check.words.keys_programme import KeysSaid

MEASURING: KeysSaid = {
    "Indicator.text": (
        "Wat er gemeten wordt, zoals mensen het noemen.",
        "What is measured, as people call it.",
        "Deel van de ouders dat elke week voorleest",
        "Share of parents who read aloud every week",
    ),
    "Indicator.definition": (
        "Wat er precies geteld wordt, en wat niet.",
        "What exactly is counted, and what is not.",
        "Ouders die zeggen minstens één keer per week voor te lezen",
        "Parents who say that they read aloud at least once a week",
    ),
    "Indicator.measures": (
        "De id van het doel of de inspanning die hij meet.",
        "The id of the goal or inspanning that it measures.",
        "ouders-lezen-voor",
        "parents-read",
    ),
    "Indicator.kind": (
        "Of hij het werk telt of het effect meet.",
        "Whether it counts the work or measures the effect.",
        "effect",
        "effect",
    ),
    "Indicator.value_kind": (
        "Wat voor waarde het is.",
        "What kind of value it is.",
        "percentage",
        "percentage",
    ),
    "Indicator.scale": (
        "Bij een schaal: van welk getal tot welk getal.",
        "Of a scale: from which number to which.",
        "{laag: 1, hoog: 10}",
        "{low: 1, high: 10}",
    ),
    "Indicator.categories": (
        "Bij een waarde in woorden: welke woorden er zijn.",
        "Of a value in words: which words there are.",
        "[nooit, soms, vaak]",
        "[never, sometimes, often]",
    ),
    "Indicator.unit": ("De eenheid.", "The unit.", '"%"', '"%"'),
    "Indicator.direction": (
        "Welke kant op beter is.",
        "Which way is better.",
        "omhoog",
        "up",
    ),
    "Indicator.population": (
        "Over wie het gaat.",
        "Whom it is about.",
        "ouders van kinderen tot 12 jaar in de wijk",
        "parents of children up to 12 in the neighbourhood",
    ),
    "Indicator.denominator": (
        "Waarvan een deel een deel is.",
        "What a share is a share of.",
        "alle ouders die antwoordden",
        "all parents who answered",
    ),
    "Indicator.baseline": (
        "De waarde vóór het programma, of waarom die er niet is.",
        "The value before the programme, or why there is none.",
        "{waarde: 40, datum: 2025, n: 120}",
        "{value: 40, date: 2025, n: 120}",
    ),
    "Indicator.targets": (
        "De streefwaarden, per jaar.",
        "The targets, by year.",
        "{2027: 50, 2029: 60}",
        "{2027: 50, 2029: 60}",
    ),
    "Indicator.undated_target": (
        "Een streefwaarde waarvan het plan het jaar niet noemt.",
        "A target of which the plan does not name the year.",
        "60",
        "60",
    ),
    "Indicator.tolerance": (
        "Hoever achter het pad nog op koers is, in de eenheid. Zonder deze sleutel: niets.",
        "How far behind the path is still on course, in the unit. Without this key: nothing.",
        "2",
        "2",
    ),
    "Indicator.measured": (
        "Gemeten waarden per jaar, als u geen bestand met metingen gebruikt.",
        "Measured values by year, where you use no file of measurements.",
        "{2026: 44}",
        "{2026: 44}",
    ),
    "Indicator.cumulative": (
        "Of de waarden in dit bestand totalen tot dan toe zijn. Een meting is dan wat er in haar "
        "periode bij kwam.",
        "Whether the values in this file are totals so far. A measurement then is what came in "
        "its period.",
        "ja",
        "yes",
    ),
    "Indicator.disaggregation": (
        "Naar welke groepen de waarde is uitgesplitst.",
        "By which groups the value is told apart.",
        "{leeftijd: [0-4, 5-12]}",
        "{age: [0-4, 5-12]}",
    ),
    "Indicator.group_size": (
        "De kleinste groep mensen waarover een waarde gaat, als dat van elke waarde bekend is.",
        "The smallest group of people that a value is about, where that is known of every value.",
        "40",
        "40",
    ),
    "Indicator.smallest_group": (
        "Een waarde over minder mensen wordt nergens getoond.",
        "A value about fewer people is shown nowhere.",
        "10",
        "10",
    ),
    "Indicator.privacy": (
        "Voor wie de waarden zijn.",
        "For whom the values are.",
        "intern",
        "internal",
    ),
    "Indicator.data_source": (
        "Waar de cijfers vandaan komen.",
        "Where the figures come from.",
        "wijkpanel",
        "neighbourhood panel",
    ),
    "Indicator.frequency": (
        "Hoe vaak er gemeten wordt, zoals jaarlijks, elk kwartaal, maandelijks of eenmalig.",
        "How often it is measured, such as yearly, quarterly, monthly or once.",
        "jaarlijks",
        "yearly",
    ),
    "Indicator.next_date": (
        "Wanneer er weer gemeten wordt.",
        "When it is measured next.",
        "2027-01",
        "2027-01",
    ),
    "Indicator.method": (
        "Hoe er gemeten wordt.",
        "How it is measured.",
        "een vragenlijst op papier",
        "a questionnaire on paper",
    ),
    "Indicator.burden": (
        "Wat het meten van mensen vraagt.",
        "What measuring asks of people.",
        "tien minuten per gezin",
        "ten minutes a family",
    ),
    "Indicator.owner": (
        "Wie de cijfers levert: een rol of organisatie.",
        "Who delivers the figures: a role or an organisation.",
        "Bibliotheek",
        "Library",
    ),
    "Scale.low": ("Het laagste getal.", "The lowest number.", "1", "1"),
    "Scale.high": ("Het hoogste getal.", "The highest number.", "10", "10"),
    "Scale.low_means": (
        "Wat het laagste getal betekent.",
        "What the lowest number means.",
        "helemaal niet",
        "not at all",
    ),
    "Scale.high_means": (
        "Wat het hoogste getal betekent.",
        "What the highest number means.",
        "heel graag",
        "very much",
    ),
    "Baseline.value": ("De waarde.", "The value.", "40", "40"),
    "Baseline.date": ("Van wanneer zij is.", "When it is of.", "2025", "2025"),
    "Baseline.n": (
        "Over hoeveel mensen of dingen zij gaat.",
        "How many people or things it is about.",
        "120",
        "120",
    ),
    "Baseline.reason": (
        "Waarom er geen nulmeting is, als er geen waarde staat.",
        "Why there is no baseline, where there is no value.",
        "Vóór de eerste cursus is er niet gemeten",
        "Nothing was measured before the first course",
    ),
    "Monitoring.questions": (
        "De vragen die het plan wil beantwoorden.",
        "The questions that the plan wants to answer.",
        "{plezier: Lezen kinderen met meer plezier?}",
        "{pleasure: Do children enjoy reading more?}",
    ),
    "Monitoring.indicator_families": (
        "Soorten indicatoren die het plan noemt.",
        "Kinds of indicators that the plan names.",
        "{gedrag: Wat ouders doen}",
        "{behaviour: What parents do}",
    ),
    "Monitoring.methods": (
        "De manieren van kijken die het plan noemt.",
        "The ways of looking that the plan names.",
        "{panel: Een wijkpanel}",
        "{panel: A neighbourhood panel}",
    ),
    "MonitoringItem.text": (
        "De vraag, de soort of de manier.",
        "The question, the kind or the way.",
        "Lezen kinderen met meer plezier?",
        "Do children enjoy reading more?",
    ),
    "MonitoringItem.about": (
        "De id’s van de doelen waar het over gaat.",
        "The ids of the goals that it is about.",
        "[leesplezier]",
        "[reading-pleasure]",
    ),
}

MEASUREMENTS: KeysSaid = {
    "indicator": (
        "De id van de indicator.",
        "The id of the indicator.",
        "voorlezen",
        "reading",
    ),
    "period": (
        "Waarover: een jaar (2026), half jaar (2026-H1), kwartaal (2026-Q1), maand (2026-03) of "
        "dag (2026-03-31), of van en tot met twee punten ertussen (2026-03..2026-05).",
        "About when: a year (2026), half year (2026-H1), quarter (2026-Q1), month (2026-03) or "
        "day (2026-03-31), or from and to with two dots between (2026-03..2026-05).",
        "2026-Q1",
        "2026-Q1",
    ),
    "value": (
        "De waarde, in de eenheid van de indicator; <10 als alleen bekend is dat het minder is. "
        "Leeg bij een correctie die een waarde intrekt.",
        "The value, in the unit of the indicator; <10 where only that it is less is known. Empty "
        "in a correction that withdraws a value.",
        "63,2",
        "63.2",
    ),
    "n": (
        "Over hoeveel mensen of dingen de waarde gaat.",
        "How many people or things the value is about.",
        "231",
        "231",
    ),
    "group": (
        "Over welke groep: kenmerk=categorie, meer met ‘ + ’ ertussen. Leeg is iedereen.",
        "About which group: feature=category, several with ‘ + ’ between. Empty is everybody.",
        "leeftijd=5-12",
        "age=5-12",
    ),
    "place": (
        "Over welke plaats. Leeg is overal.",
        "About which place. Empty is everywhere.",
        "Stationswijk",
        "Station quarter",
    ),
    "quality": (
        "Hoe zeker de waarde is. Leeg is precies.",
        "How sure the value is. Empty is exact.",
        "voorlopig",
        "provisional",
    ),
    "source": (
        "Waar de waarde vandaan komt.",
        "Where the value comes from.",
        "wijkpanel",
        "neighbourhood panel",
    ),
    "note": (
        "Een toelichting. Zet er geen namen van mensen in.",
        "An explanation. Put no people’s names in it.",
        "nieuwe vragenlijst",
        "new questionnaire",
    ),
    "recorded": (
        "De dag waarop de meting is vastgelegd.",
        "The day on which the measurement was written down.",
        "2026-04-02",
        "2026-04-02",
    ),
    "by": (
        "In welke rol zij is vastgelegd.",
        "In which role it was written down.",
        "Programmabureau",
        "Programme office",
    ),
    "correction": (
        "Waarom deze regel een eerdere over hetzelfde vervangt. De eerdere blijft staan.",
        "Why this line takes the place of an earlier one about the same. The earlier one stays.",
        "de bibliotheek telde dubbel",
        "the library counted twice",
    ),
}

MAPPING: KeysSaid = {
    "SourceMapping.title": (
        "Hoe de bron bij haar metingen heet.",
        "What the source is called with its measurements.",
        "Cijfers bibliotheek",
        "Figures of the library",
    ),
    "SourceMapping.columns": (
        "Wat er onder een kop staat: indicator, period, value, n, group, place, quality, source, "
        "note, of ‘group’ met een kenmerk; skip is overslaan.",
        "What stands under a heading: indicator, period, value, n, group, place, quality, "
        "source, note, or ‘group’ with a feature; or skip.",
        "{Aantal: n}",
        "{Number: n}",
    ),
    "SourceMapping.names": (
        "Welke indicator met een naam bedoeld is, bij id; skip is overslaan.",
        "Which indicator a name means, by id; or skip.",
        "{Leest voor: voorlezen}",
        "{Reads aloud: reading}",
    ),
    "SourceMapping.groups": (
        "Welke groep met een woord bedoeld is; everybody is iedereen.",
        "Which group a word means; everybody is all.",
        "{Kinderen: leeftijd=5-12}",
        "{Children: age=5-12}",
    ),
    "SourceMapping.places": (
        "Welke plaats met een naam of code bedoeld is; everywhere is het hele programma, skip is "
        "overslaan.",
        "Which place a name or code means; everywhere is the whole programme; or skip.",
        "{GM0114: Emmen}",
        "{GM0114: Emmen}",
    ),
    "SourceMapping.totals": (
        "Of de waarden onder een kop totalen tot dan toe zijn, of wat er bij kwam.",
        "Whether the values under a heading are totals so far, or what came.",
        "{Stand: total}",
        "{Standing: total}",
    ),
    "SourceMapping.sheets": (
        "Tabbladen die niet gelezen worden.",
        "Sheets that are not read.",
        "{Toelichting: skip}",
        "{Notes: skip}",
    ),
    "SourceMapping.decimal": (
        "Of 1,5 of 1.5 anderhalf is.",
        "Whether 1,5 or 1.5 is one and a half.",
        "comma",
        "point",
    ),
    "SourceMapping.dates": (
        "Of bij 01-02-2026 de dag of de maand vooraan staat.",
        "Whether the day or the month comes first in 01-02-2026.",
        "day_first",
        "month_first",
    ),
    "SourceMapping.years": (
        "Wat 2025/26 is.",
        "What 2025/26 is.",
        "school_year",
        "whole_years",
    ),
    "SourceMapping.short": (
        "Wat het getal is in ‘juli 23’.",
        "What the number is in ‘July 23’.",
        "year",
        "day",
    ),
    "SourceMapping.dash": (
        "Wat een streepje alleen betekent.",
        "What a dash alone means.",
        "nothing",
        "zero",
    ),
    "SourceMapping.struck": (
        "Of een doorgestreept cijfer telt.",
        "Whether a figure that is struck through counts.",
        "skip",
        "skip",
    ),
    "SourceMapping.rounded": (
        "Of het getal telt zoals het getoond wordt, of zoals het in de cel staat.",
        "Whether a number counts as it is shown, or as it stands in the cell.",
        "shown",
        "exact",
    ),
    "SourceMapping.others": (
        "Of plaatsen die niet onder ‘places’ staan gelezen worden.",
        "Whether places that do not stand under ‘places’ are read.",
        "skip",
        "skip",
    ),
}
