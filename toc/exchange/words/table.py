"""What is said of the long table: its command, and the code book of its columns and rows."""

from __future__ import annotations

from toc.core.words import Sentences

TIDY = Sentences(
    {
        # The command
        "to-option": (
            "Naar dit bestand: .csv, .parquet, of .md voor het codeboek",
            "To this file: .csv, .parquet, or .md for the code book",
        ),
        "date-option": (
            "De dag waarvan de stand van de indicatoren is; anders vandaag",
            "The day of which the states of the indicators are; otherwise today",
        ),
        "internal-option": (
            "Ook de waarden die alleen voor intern gebruik zijn (privacy: intern)",
            "Also the values for internal use only (privacy: internal)",
        ),
        "left-out.one": (
            "1 waarde is alleen voor intern gebruik en staat er niet in; met --internal wel.",
            "1 value is for internal use only and is left out; with --internal it is there.",
        ),
        "left-out.many": (
            "{count} waarden zijn alleen voor intern gebruik en staan er niet in; met --internal "
            "wel.",
            "{count} values are for internal use only and are left out; with --internal they are "
            "there.",
        ),
        "sensitive.one": (
            "1 waarde is gevoelig en staat er niet in.",
            "1 value is sensitive and is left out.",
        ),
        "sensitive.many": (
            "{count} waarden zijn gevoelig en staan er niet in.",
            "{count} values are sensitive and are left out.",
        ),
        "made.one": (
            "Geschreven: {file}, met 1 rij. Wat de kolommen betekenen: {toc} export table {plan} "
            "--to codeboek.md",
            "Written: {file}, with 1 row. What the columns mean: {toc} export table {plan} "
            "--to codebook.md",
        ),
        "made.many": (
            "Geschreven: {file}, met {count} rijen. Wat de kolommen betekenen: {toc} export table "
            "{plan} --to codeboek.md",
            "Written: {file}, with {count} rows. What the columns mean: {toc} export table {plan} "
            "--to codebook.md",
        ),
        "hidden.one": (
            "1 waarde is verborgen, om mensen niet herkenbaar te maken.",
            "1 value is hidden, so that nobody can be recognised.",
        ),
        "hidden.many": (
            "{count} waarden zijn verborgen, om mensen niet herkenbaar te maken.",
            "{count} values are hidden, so that nobody can be recognised.",
        ),
        "codebook-made": ("Geschreven: {file}, het codeboek.", "Written: {file}, the code book."),
        "unknown-kind": (
            "‘{file}’ is geen tabel. Kies een naam op .csv of .parquet, of op .md voor het "
            "codeboek.",
            "‘{file}’ is not a table. Choose a name ending in .csv or .parquet, or in .md for "
            "the code book.",
        ),
        "no-parquet": (
            "Voor een Parquet-bestand is het pakket pyarrow nodig, en dat is hier niet "
            "geïnstalleerd. Kies een naam op .csv, of installeer het met: {install}",
            "A Parquet file takes the package pyarrow, and that is not installed here. Choose a "
            "name ending in .csv, or install it with: {install}",
        ),
        "not-a-date": (
            "‘{found}’ is geen datum. Schrijf een dag als 2024-12-31.",
            "‘{found}’ is not a date. Write a day as 2024-12-31.",
        ),
        # The code book
        "title": ("Codeboek van de tabel", "Code book of the table"),
        "subtitle": (
            "Wat toc export table schrijft: één rij per feit",
            "What toc export table writes: one row a fact",
        ),
        "rules": ("Wat overal geldt", "What holds everywhere"),
        "rule.na": (
            "Een lege cel is niet bekend of niet van toepassing; zij staat nooit voor 0. Wat het "
            "plan niet zegt, heeft geen rij.",
            "An empty cell is not known or does not apply; it never stands for 0. What the plan "
            "does not say has no row.",
        ),
        "rule.numbers": (
            "Getallen hebben een decimale punt en geen duizendtalteken.",
            "Numbers have a decimal point and no thousands mark.",
        ),
        "rule.dates": (
            "Datums zijn jjjj-mm-dd. Een jaar of maand is een periode met een eerste dag (start) "
            "en een laatste dag (end).",
            "Dates are yyyy-mm-dd. A year or month is a period with a first day (start) and a "
            "last day (end).",
        ),
        "rule.hidden": (
            "Een waarde over te weinig mensen is verborgen, en ook wat haar door aftrekken zou "
            "verraden; een waarde waarvan niet bekend is over hoeveel mensen zij gaat (n) ook, "
            "als het plan een kleinste groep noemt. Die rij blijft staan, met status hidden en "
            "zonder waarde. Reken totalen niet zelf uit over delen waarvan er een verborgen is.",
            "A value about too few people is hidden, and so is what would give it away by "
            "subtraction; and a value of which it is not known how many people it is about (n), "
            "where the plan names a smallest group. Such a row stays, with status hidden and "
            "without a value. Do not sum parts of which one is hidden.",
        ),
        "rule.inside": (
            "Waarden van een indicator met privacy intern staan er alleen in als de tabel met "
            "--internal is gemaakt, en die van een gevoelige indicator nooit. Anders heeft de rij "
            "status internal of sensitive, en geen waarde.",
            "Values of an indicator with privacy internal are there only if the table was made "
            "with --internal, and those of a sensitive one never. Else the row has status "
            "internal or sensitive, and no value.",
        ),
        "rule.texts": (
            "Het CSV-bestand volgt RFC 4180: komma’s, dubbele aanhalingstekens, UTF-8. Een tekst "
            "staat op één regel.",
            "The CSV file follows RFC 4180: commas, double quotes, UTF-8. A text is on one line.",
        ),
        "rule.formulas": (
            "Begint een tekst in het CSV-bestand met =, +, - of @, dan staat er een apostrof "
            "voor: een rekenblad voert hem dan niet uit. In Parquet staat de tekst zelf.",
            "A text that begins with =, +, - or @ has an apostrophe before it in the CSV file, so "
            "that no spreadsheet carries it out. Parquet has the text itself.",
        ),
        "columns": ("De kolommen", "The columns"),
        "records": ("De soorten rijen", "The kinds of rows"),
        "head.name": ("Naam", "Name"),
        "head.type": ("Type", "Type"),
        "head.meaning": ("Betekenis", "Meaning"),
        "type.text": ("tekst", "text"),
        "type.number": ("getal", "number"),
        "type.whole": ("geheel getal", "whole number"),
        "type.date": ("datum", "date"),
        "column.programme": (
            "De naam van het programmabestand, zodat u tabellen van meer programma’s onder "
            "elkaar kunt zetten.",
            "The name of the programme file, so that tables of several programmes can be put "
            "together.",
        ),
        "column.record": ("Wat voor feit het is; zie hieronder.", "What kind of fact; see below."),
        "column.level": (
            "Waar het feit over gaat: programme, vision, line, theme, network, strategic_goal, "
            "operational_goal, ‘inspanning’, indicator, risk of partner.",
            "What the fact is about: programme, vision, line, theme, network, strategic_goal, "
            "operational_goal, ‘inspanning’, indicator, risk or partner.",
        ),
        "column.id": (
            "De id van dat element, zoals in het programmabestand.",
            "The id of that element, as in the programme file.",
        ),
        "column.field": (
            "Welke eigenschap, of welk soort verband, aanname of waarde.",
            "Which property, or what kind of link, assumption or value.",
        ),
        "column.related_id": (
            "De id van het element waarmee het verband is.",
            "The id of the element at the other end of the link.",
        ),
        "column.text": (
            "De waarde als tekst: een omschrijving, een naam, een categorie.",
            "The value as a text: a description, a name, a category.",
        ),
        "column.number": (
            "De waarde als getal, in de eenheid van unit.",
            "The value as a number, in the unit of unit.",
        ),
        "column.upper_bound": (
            "Waar alleen bekend is dat een waarde kleiner is: kleiner dan dit. Dan is number "
            "leeg.",
            "Where all that is known of a value is that it is less: less than this. Then number "
            "is empty.",
        ),
        "column.unit": (
            "De eenheid; de valuta, fte, months, points en people waar het plan er zelf geen "
            "noemt.",
            "The unit; the currency, fte, months, points and people where the plan has none of "
            "its own.",
        ),
        "column.start": ("De eerste dag van de periode.", "The first day of the period."),
        "column.end": (
            "De laatste dag van de periode; bij de stand van een indicator de dag waarvan zij is.",
            "The last day of the period; of the state of an indicator the day of which it is.",
        ),
        "column.group": (
            "Over welke groep de meting gaat: kenmerk=categorie, meer met ‘ + ’ ertussen. Leeg "
            "is iedereen.",
            "Which group the measurement is about: dimension=category, several with ‘ + ’ "
            "between. Empty is everybody.",
        ),
        "column.place": (
            "Over welke plaats de meting gaat. Leeg is overal.",
            "Which place the measurement is about. Empty is everywhere.",
        ),
        "column.n": (
            "Over hoeveel mensen of dingen de waarde gaat.",
            "How many people or things the value is about.",
        ),
        "column.status": (
            "Hoe het feit bekend is, of hoe het staat; de woorden staan bij de soorten rijen.",
            "How the fact is known, or how it stands; the words are with the kinds of rows.",
        ),
        "column.quality": (
            "Van een meting: exact, circa, derived (afgeleid), estimated (geschat), provisional "
            "(voorlopig) of revised provisional (nader voorlopig).",
            "Of a measurement: exact, circa, derived, estimated, provisional or revised "
            "provisional.",
        ),
        "column.role": (
            "De rol of partner die vastlegde, besloot, bewaakt of betaalt.",
            "The role or partner that wrote down, decided, watches or pays.",
        ),
        "column.recorded": (
            "De dag waarop de meting of het besluit is vastgelegd; is alleen een jaar of maand "
            "bekend, dan de eerste dag daarvan.",
            "The day on which the measurement or decision was written down; where only a year or "
            "month is known, its first day.",
        ),
        "column.source": (
            "Waar het vandaan komt: document en paragraaf, of de bron van de meting.",
            "Where it comes from: document and section, or the source of the measurement.",
        ),
        "column.note": (
            "Een toelichting of reden; bij de stand van een indicator waarom zij niet bekend is.",
            "A note or reason; of the state of an indicator why it is not known.",
        ),
        "record.element": (
            "Een onderdeel van het plan met zijn tekst. status: literal, derived of proposal, "
            "naar hoe de tekst zich tot de bron verhoudt; leeg zonder bron.",
            "A part of the plan with its text. status: literal, derived or proposal, by how the "
            "text relates to its source; empty without a source.",
        ),
        "record.property": (
            "Een eigenschap van een onderdeel, genoemd in field: owner, partner, place, cost, "
            "fte, duration, sdg, wellbeing, unit, frequency … Het deel van een partner staat als "
            "cost_of_partner of fte_of_partner en is al in het totaal begrepen; zo ook het bedrag "
            "van een jaar of fase, cost_of_period. cost_per_year is per jaar; van cost_unclear is "
            "niet bekend of het per jaar is of in totaal.",
            "A property of a part, named in field: owner, partner, place, cost, fte, duration, "
            "sdg, wellbeing, unit, frequency … The share of a partner is there as "
            "cost_of_partner or fte_of_partner and is part of the total already, as is the "
            "amount of a year or phase, cost_of_period. cost_per_year is per year; of "
            "cost_unclear it is not known whether it is per year or in all.",
        ),
        "record.link": (
            "Een verband, genoemd in field: contributes_to (met punten 1, 3 of 9 in number waar "
            "die gegeven zijn), requires, together_with, not_with, measures of about. status van "
            "contributes_to: stated (het plan zegt het), network (alleen bekend doordat beide in "
            "één netwerk staan), proposal (voorstel) of by_level (een strategisch doel draagt bij "
            "aan de visie).",
            "A link, named in field: contributes_to (with 1, 3 or 9 points in number where they "
            "were given), requires, together_with, not_with, measures or about. status of "
            "contributes_to: stated (the plan says so), network (known only because both are in "
            "one network), proposal or by_level (a strategic goal contributes to the vision).",
        ),
        "record.assumption": (
            "Een aanname bij een bijdrage. field: necessary of helpful; status: weak, moderate "
            "of strong, leeg waar niemand dat beoordeeld heeft; note: het signaal.",
            "An assumption of a contribution. field: necessary or helpful; status: weak, moderate "
            "or strong, empty where nobody judged it; note: the signal.",
        ),
        "record.evidence": (
            "Bewijs bij een bijdrage. field: de soort; status: supports of contradicts.",
            "Evidence for a contribution. field: its kind; status: supports or contradicts.",
        ),
        "record.baseline": (
            "De nulmeting van een indicator. status: published, hidden, internal, sensitive of "
            "missing (met de reden in note).",
            "The baseline of an indicator. status: published, hidden, internal, sensitive or "
            "missing (with the reason in note).",
        ),
        "record.target": (
            "Een streefwaarde, aan het einde van haar jaar. status: planned.",
            "A target, at the end of its year. status: planned.",
        ),
        "record.measurement": (
            "Een gemeten waarde. field: measured (uit de metingen) of in_plan (uit het "
            "programmabestand); status: published, below (alleen upper_bound is bekend), "
            "hidden, internal of sensitive. Van een cumulatieve indicator is measured wat er in "
            "de periode bij kwam en in_plan het totaal tot dan toe.",
            "A measured value. field: measured (from the measurements) or in_plan (from the "
            "programme file); status: published, below (only upper_bound is known), hidden, "
            "internal or sensitive. Of a cumulative indicator measured is what came in its "
            "period, and in_plan the total so far.",
        ),
        "record.status": (
            "Hoe het staat. Van een indicator op de dag van end: behind, close, not_measured, "
            "unknown, too_early of on_course; van een inspanning: running, finished of stopped.",
            "How it stands. Of an indicator on the day of end: behind, close, not_measured, "
            "unknown, too_early or on_course; of an inspanning: running, finished or stopped.",
        ),
        "record.decision": (
            "Een besluit over een periode (field): in status wat, in note waarom, in text wat er "
            "verandert.",
            "A decision on a period (field): in status what, in note why, in text what changes.",
        ),
        "reading": ("Zo leest u de tabel in", "How to read the table"),
        "reading.text": (
            "In R met read_csv van readr of read_parquet van arrow; in Python met read_csv of "
            "read_parquet van pandas of polars.\n"
            "Neem daarna de rijen waarvan record gelijk is aan measurement: elke rij is een "
            "waarde van één indicator (id), over één periode, groep en plaats.",
            "In R with read_csv of readr or read_parquet of arrow; in Python with read_csv or "
            "read_parquet of pandas or polars.\n"
            "Then take the rows of which record is measurement: each is a value of one indicator "
            "(id), about one period, group and place.",
        ),
    }
)
