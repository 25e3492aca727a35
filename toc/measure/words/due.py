"""What `toc measure due` and `toc measure template` say, on the screen, in the calendar and on the
form."""

from __future__ import annotations

from toc.core.words import Sentences

DUE = Sentences(
    {
        # --- options ---
        "until-option": (
            "Tot welke dag vooruit te kijken. Weglaten is een jaar.",
            "Up to which day to look ahead. Leave it out for a year.",
        ),
        "on-option": (
            "Alsof het deze dag is, bijvoorbeeld om vooruit of terug te kijken. Weglaten is "
            "vandaag.",
            "As if it were this day, for example to look ahead or back. Leave it out for today.",
        ),
        "ics-option": (
            "Schrijf de data naar een agendabestand (.ics) voor Outlook of een andere agenda.",
            "Write the dates to a calendar file (.ics) for Outlook or another calendar.",
        ),
        "partner-option": (
            "Alleen wat deze rol of organisatie moet aanleveren.",
            "Only what this role or organisation is to deliver.",
        ),
        "to-option": (
            "Naar welk Excel-bestand het formulier gaat.",
            "To which Excel file the form goes.",
        ),
        "replace-option": (
            "Vervang het bestand als het er al is.",
            "Replace the file if it is there already.",
        ),
        # --- what is due ---
        "title": ("Metingen tot en met {until}", "Measurements up to and including {until}"),
        "part.overdue": ("Te laat", "Overdue"),
        "part.open": ("Nu te meten", "To be measured now"),
        "part.later": ("Later", "Later"),
        "part.unknown": ("Niet bekend wanneer", "Not known when"),
        "part.stale": ("Bronnen die niet meer leveren", "Sources that no longer deliver"),
        "item": ("{date}: {text}, over {period}", "{date}: {text}, for {period}"),
        "from": ("van {owner}", "from {owner}"),
        "from-nobody": ("van wie is niet bekend", "from whom is not known"),
        "missed.one": (
            "ook {count} eerdere periode is niet gemeten",
            "{count} earlier period was not measured either",
        ),
        "missed.many": (
            "ook {count} eerdere perioden zijn niet gemeten",
            "{count} earlier periods were not measured either",
        ),
        "last": ("laatst gemeten: {period}", "last measured: {period}"),
        "never": ("nog nooit gemeten", "never measured so far"),
        "no-frequency": (
            "{text}: het plan zegt niet hoe vaak (frequentie).",
            "{text}: the plan does not say how often (frequency).",
        ),
        "unknown-frequency": (
            "{text}: ‘{frequency}’ zegt niet om de hoeveel maanden. Schrijf bijvoorbeeld "
            "jaarlijks, elk kwartaal of elke 2 jaar.",
            "{text}: ‘{frequency}’ does not say every how many months. Write for example yearly, "
            "every quarter or every 2 years.",
        ),
        "no-start": (
            "{text}: er is geen meting, datum of horizon om vanaf te tellen.",
            "{text}: there is no measurement, date or horizon to count from.",
        ),
        "stale": (
            "{source}: laatste cijfers over {period}; wachten erop: {indicators}.",
            "{source}: last figures for {period}; waiting for them: {indicators}.",
        ),
        "nothing": (
            "Er hoeft tot die dag niets gemeten te worden.",
            "Nothing needs to be measured up to that day.",
        ),
        "no-indicators": (
            "Dit programma heeft nog geen indicatoren. Zonder indicatoren is er niets te meten.",
            "This programme has no indicators yet. Without indicators there is nothing to "
            "measure.",
        ),
        "unknown-partner": (
            "Geen enkele indicator is van ‘{partner}’. Wel van: {owners}.",
            "No indicator belongs to ‘{partner}’. The owners are: {owners}.",
        ),
        "ics-made.one": (
            "{count} datum geschreven naar {file}.",
            "{count} date written to {file}.",
        ),
        "ics-made.many": (
            "{count} data geschreven naar {file}.",
            "{count} dates written to {file}.",
        ),
        # --- the calendar ---
        "event": ("Meten: {text}", "Measure: {text}"),
        "event-about": ("Over {period}, {owner}.", "About {period}, {owner}."),
        # --- the form ---
        "form-title": ("Cijfers voor {programme}", "Figures for {programme}"),
        "form-how": (
            "Vul de gele cellen in. Is er niet gemeten, schrijf dan n.v.t.; nul is een uitkomst.",
            "Fill in the yellow cells. If nothing was measured, write n/a; zero is an outcome.",
        ),
        "form-small": (
            "Vul bij n in over hoeveel mensen een uitkomst gaat. Gaat zij over weinig mensen, "
            "schrijf dan bijvoorbeeld <10.",
            "Under n, fill in how many people an outcome is about. If they are few, write for "
            "example <10.",
        ),
        "head.indicator": ("Indicator", "Indicator"),
        "head.what": ("Wat er gemeten wordt", "What is measured"),
        "head.unit": ("Eenheid", "Unit"),
        "head.period": ("Periode", "Period"),
        "head.group": ("Groep", "Group"),
        "head.before": ("Vorige waarde", "Previous value"),
        "head.value": ("Waarde", "Value"),
        "head.n": ("n", "n"),
        "head.quality": ("Kwaliteit", "Quality"),
        "head.source": ("Bron", "Source"),
        "head.note": ("Toelichting", "Note"),
        "quality-list": (
            "exact,circa,afgeleid,geschat,voorlopig,nader voorlopig",
            "exact,circa,derived,estimated,provisional,revised provisional",
        ),
        "yes-no-list": ("ja,nee", "yes,no"),
        "hidden": ("niet getoond (kleine groep)", "not shown (small group)"),
        "unknown-n": ("niet getoond (n onbekend)", "not shown (n unknown)"),
        "look-again": (
            "Deze waarde ligt buiten wat er bij deze indicator kan. Toch zo laten staan?",
            "This value lies outside what is possible for this indicator. Leave it as it is?",
        ),
        "form-made.one": (
            "Formulier met {count} regel geschreven naar {file}.",
            "A form with {count} row was written to {file}.",
        ),
        "form-made.many": (
            "Formulier met {count} regels geschreven naar {file}.",
            "A form with {count} rows was written to {file}.",
        ),
        "form-next": (
            "Stuur het naar de partner. Lees het ingevuld terug met: {toc} measure import {file}",
            "Send it to the partner. Once it is filled in, read it back with: {toc} measure "
            "import {file}",
        ),
        "form-empty": (
            "Er is nu niets te meten; er is geen formulier gemaakt. Wat later komt, toont: "
            "{toc} measure due {plan}",
            "There is nothing to measure now; no form was made. What comes later is shown by: "
            "{toc} measure due {plan}",
        ),
        "form-exists": (
            "{file} bestaat al. Geef --replace als het weg mag, of een andere naam.",
            "{file} exists already. Use --replace if it may be overwritten, or choose another "
            "name.",
        ),
        "not-xlsx": (
            "Het formulier is een Excel-bestand: geef een naam die eindigt op .xlsx.",
            "The form is an Excel file: give a name that ends in .xlsx.",
        ),
        "default-form": ("metingen.xlsx", "measurements.xlsx"),
    }
)
