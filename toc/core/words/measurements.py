"""What is said about a measurement that cannot be: what is wrong, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences

MEASUREMENTS = Sentences(
    {
        # --- the file ---
        "file-has-errors.one": (
            "In {file} staat {count} fout. Herstel die eerst; er is nu niets gedaan.",
            "{file} has {count} error. Mend it first; nothing has been done.",
        ),
        "file-has-errors.many": (
            "In {file} staan {count} fouten. Herstel die eerst; er is nu niets gedaan.",
            "{file} has {count} errors. Mend them first; nothing has been done.",
        ),
        "not-a-table.what": (
            'Vanaf deze regel is het bestand niet als tabel te lezen: een aanhalingsteken (") '
            "staat los.",
            'From this line on the file cannot be read as a table: a quotation mark (") is on '
            "its own.",
        ),
        "not-a-table.fix": (
            "Zet om de hele cel aanhalingstekens, of haal dat ene weg.",
            "Put quotation marks around the whole cell, or remove that one.",
        ),
        "unknown-column.what": (
            "‘{found}’ is geen kolom van een bestand met metingen.",
            "‘{found}’ is not a column of a file with measurements.",
        ),
        "unknown-column.fix": ("De kolommen zijn: {allowed}.", "The columns are: {allowed}."),
        "column-twice.what": (
            "De kolom ‘{found}’ staat er twee keer.",
            "The column ‘{found}’ is there twice.",
        ),
        "column-twice.fix": ("Haal er één weg.", "Remove one of them."),
        "column-missing.what": (
            "De kolom ‘{found}’ ontbreekt.",
            "The column ‘{found}’ is missing.",
        ),
        "column-missing.fix": (
            "Op de eerste regel staan de namen van de kolommen. Zet deze erbij, en de gegevens "
            "eronder.",
            "The names of the columns are on the first line. Add this one, and the data below it.",
        ),
        "wrong-width.what": (
            "Op deze regel staan {found} cellen; er zijn {columns} kolommen.",
            "This line has {found} cells; there are {columns} columns.",
        ),
        "wrong-width.fix": (
            "Kijk of er een scheidingsteken te veel of te weinig staat. Zet een cel waar er een "
            "in voorkomt tussen aanhalingstekens.",
            "See whether there is a delimiter too many or too few. Put a cell that has one in it "
            "between quotation marks.",
        ),
        # --- what was measured ---
        "unknown-indicator.what": (
            "‘{found}’ is geen indicator van dit programma.",
            "‘{found}’ is not an indicator of this programme.",
        ),
        "unknown-indicator.fix": (
            "Schrijf de naam zoals die in het programma onder indicatoren staat, of voeg de "
            "indicator daar eerst toe.",
            "Write the name as it is in the programme under indicators, or add the indicator "
            "there first.",
        ),
        "unknown-indicator-near.what": (
            "‘{found}’ is geen indicator van dit programma.",
            "‘{found}’ is not an indicator of this programme.",
        ),
        "unknown-indicator-near.fix": ("Bedoelde u {near}?", "Did you mean {near}?"),
        "measured-twice.what": (
            "Deze meting staat er al (regel {other}): dezelfde indicator, periode, groep en "
            "plaats.",
            "This measurement is there already (line {other}): the same indicator, period, group "
            "and place.",
        ),
        "measured-twice.fix": (
            "Is dit een verbetering? Zeg dan waarom in de kolom correctie, met de datum in "
            "vastgelegd en de rol in door. Haal anders een van de twee weg.",
            "Is it a correction? Then say why in the column correction, with the date in recorded "
            "and the role in by. Otherwise remove one of the two.",
        ),
        "corrects-nothing.what": (
            "Deze regel zegt een correctie te zijn, maar daarvóór staat geen meting van dezelfde "
            "indicator, periode, groep en plaats.",
            "This line says that it is a correction, but no measurement of the same indicator, "
            "period, group and place comes before it.",
        ),
        "corrects-nothing.fix": (
            "Zet de regel onder de meting die hij verbetert, of laat de kolom correctie leeg.",
            "Put the line below the measurement that it corrects, or leave the column correction "
            "empty.",
        ),
        "correction-incomplete.what": (
            "Bij deze correctie ontbreekt: {lacks}.",
            "This correction lacks: {lacks}.",
        ),
        "correction-incomplete.fix": (
            "Schrijf op welke dag (2024-11-30) en in welke rol de waarde is veranderd.",
            "Write on which day (2024-11-30) and in which role the value was changed.",
        ),
        "no-value.what": ("Hier staat geen waarde.", "There is no value here."),
        "no-value.fix": (
            "Schrijf de waarde. Is er niet gemeten, laat de regel dan weg; alleen een correctie "
            "kan een waarde intrekken.",
            "Write the value. If nothing was measured, leave the line out; only a correction can "
            "withdraw a value.",
        ),
        # --- the value ---
        "not-a-number.what": ("‘{found}’ is geen getal.", "‘{found}’ is not a number."),
        "not-a-number.fix": (
            "Schrijf alleen het getal, zonder eenheid en zonder punten voor duizendtallen: 1234 "
            "of 12,5. Is de waarde geen getal, zet dan bij de indicator value_kind.",
            "Write just the number, without a unit and without marks for thousands: 1234 or "
            "12.5. If the value is not a number, put value_kind with the indicator.",
        ),
        "ambiguous-number.what": (
            "‘{found}’ kan {whole} zijn en {share}.",
            "‘{found}’ can be {whole} and {share}.",
        ),
        "ambiguous-number.fix": (
            "Schrijf {whole} als het een duizendtal is, en anders {share}.",
            "Write {whole} if it is in thousands, and {share} otherwise.",
        ),
        "outside-scale.what": (
            "{found} ligt buiten de schaal van {low} tot {high}.",
            "{found} lies outside the scale from {low} to {high}.",
        ),
        "outside-scale.fix": (
            "Verbeter de waarde, of de schaal van de indicator in het programma.",
            "Correct the value, or the scale of the indicator in the programme.",
        ),
        "over-hundred.what": (
            "{found} is meer dan 100 procent.",
            "{found} is more than 100 per cent.",
        ),
        "over-hundred.fix": (
            "Schrijf het percentage. Is dit een aantal, dan klopt de eenheid van de indicator "
            "niet.",
            "Write the percentage. If this is a number of things, the unit of the indicator is "
            "wrong.",
        ),
        "negative.what": ("{found} is minder dan nul.", "{found} is less than zero."),
        "negative.fix": (
            "Verbeter de waarde. Kan de indicator echt onder nul komen, geef hem dan een schaal "
            "in het programma.",
            "Correct the value. If the indicator can really be below zero, give it a scale in the "
            "programme.",
        ),
        "not-yes-or-no.what": ("‘{found}’ is geen ja of nee.", "‘{found}’ is not yes or no."),
        "not-yes-or-no.fix": ("Schrijf ja of nee.", "Write yes or no."),
        "not-a-category.what": (
            "‘{found}’ is geen van de antwoorden van deze indicator.",
            "‘{found}’ is none of the answers of this indicator.",
        ),
        "not-a-category.fix": ("Kies uit: {allowed}.", "Choose from: {allowed}."),
        "not-a-count.what": (
            "‘{found}’ is geen aantal mensen of dingen.",
            "‘{found}’ is not a number of people or things.",
        ),
        "not-a-count.fix": (
            "Schrijf een heel getal van 1 of meer, of laat de cel leeg als het niet bekend is.",
            "Write a whole number of 1 or more, or leave the cell empty if it is not known.",
        ),
        "not-a-quality.what": (
            "‘{found}’ zegt niet hoe zeker de waarde is.",
            "‘{found}’ does not say how sure the value is.",
        ),
        "not-a-quality.fix": (
            "Kies exact, circa, afgeleid, geschat, voorlopig of nader voorlopig. Leeg is exact.",
            "Choose exact, circa, derived, estimated, provisional or revised provisional. Empty "
            "is exact.",
        ),
        # --- when ---
        "not-a-period.what": (
            "‘{found}’ is geen periode.",
            "‘{found}’ is not a period.",
        ),
        "not-a-period.fix": (
            "Schrijf 2024, 2024-Q1, 2024-H1 (een half jaar), 2024-03, 2024-03-31 of "
            "2023-09..2024-08.",
            "Write 2024, 2024-Q1, 2024-H1 (a half year), 2024-03, 2024-03-31 or 2023-09..2024-08.",
        ),
        "not-a-day.what": ("‘{found}’ is geen dag.", "‘{found}’ is not a day."),
        "not-a-day.fix": ("Schrijf de dag als 2024-11-30.", "Write the day as 2024-11-30."),
        "in-future.what": (
            "{found} begint pas na vandaag ({today}).",
            "{found} begins after today ({today}).",
        ),
        "in-future.fix": (
            "Een verwachting is een streefwaarde: die staat bij de indicator in het programma.",
            "An expectation is a target: that goes with the indicator in the programme.",
        ),
        "after-horizon.what": (
            "{found} ligt na het einde van het programma ({end}).",
            "{found} is after the end of the programme ({end}).",
        ),
        "after-horizon.fix": (
            "Verbeter de periode, of de horizon van het programma.",
            "Correct the period, or the horizon of the programme.",
        ),
        "before-horizon.what": (
            "{found} ligt vóór het begin van het programma ({start}).",
            "{found} is before the start of the programme ({start}).",
        ),
        "before-horizon.fix": (
            "Is dit de nulmeting, zet die dan bij de indicator in het programma, met haar datum. "
            "Verbeter anders de periode.",
            "If this is the baseline, put it with the indicator in the programme, with its date. "
            "Otherwise correct the period.",
        ),
        "before-baseline.what": (
            "{found} ligt vóór de nulmeting van deze indicator ({baseline}).",
            "{found} is before the baseline of this indicator ({baseline}).",
        ),
        "before-baseline.fix": (
            "Verbeter de periode. De nulmeting zelf staat bij de indicator in het programma en "
            "wordt hier nooit vervangen.",
            "Correct the period. The baseline itself is with the indicator in the programme and "
            "is never replaced here.",
        ),
        # --- about whom ---
        "not-a-group.what": ("‘{found}’ is geen groep.", "‘{found}’ is not a group."),
        "not-a-group.fix": (
            "Schrijf kenmerk=groep, met + tussen twee kenmerken: leeftijd=12-18 + "
            "geslacht=vrouw. Leeg is iedereen.",
            "Write feature=group, with + between two features: age=12-18 + sex=female. Empty is "
            "everybody.",
        ),
        "unknown-dimension.what": (
            "Deze indicator wordt niet uitgesplitst naar ‘{found}’.",
            "This indicator is not broken down by ‘{found}’.",
        ),
        "unknown-dimension.fix": (
            "Wel naar: {allowed}. Zet het kenmerk zo nodig bij de uitsplitsing van de indicator.",
            "It is broken down by: {allowed}. Add the feature to the disaggregation of the "
            "indicator if needed.",
        ),
        "unknown-group.what": (
            "‘{found}’ is geen groep van ‘{dimension}’.",
            "‘{found}’ is not a group of ‘{dimension}’.",
        ),
        "unknown-group.fix": ("De groepen zijn: {allowed}.", "The groups are: {allowed}."),
    }
)
