"""What is wrong with what somebody typed in a cell of a form, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_TYPED_FAULTS = Sentences(
    {
        "title-empty.what": (
            "De naam van het programma is niet ingevuld.",
            "The name of the programme is not filled in.",
        ),
        "title-empty.fix": ("Vul hier de naam in.", "Fill in the name here."),
        "vision-empty.what": ("De visie is niet ingevuld.", "The vision is not filled in."),
        "vision-empty.fix": (
            "Schrijf hier in één zin waar het programma uiteindelijk om gaat. Is er nog geen "
            "visie, schrijf dan: Nog in te vullen.",
            "Write here in one sentence what the programme is for in the end. If there is no "
            "vision yet, write: To be filled in.",
        ),
        "needed-empty.what": (
            "‘{column}’ is in deze regel niet ingevuld.",
            "‘{column}’ is not filled in in this row.",
        ),
        "needed-empty.fix": (
            "Vul de cel in, of maak de hele regel leeg.",
            "Fill in the cell, or empty the whole row.",
        ),
        "formula.what": (
            "De formule {found} heeft geen uitkomst.",
            "The formula {found} has no outcome.",
        ),
        "formula.fix": (
            "Open het bestand in Excel en sla het op, of typ de uitkomst zelf.",
            "Open the file in Excel and save it, or type the outcome yourself.",
        ),
        "error-value.what": (
            "Hier staat de foutmelding {found}.",
            "Here stands the error {found}.",
        ),
        "error-value.fix": (
            "Typ hier de waarde, of maak de cel leeg.",
            "Type the value here, or empty the cell.",
        ),
        "became-date.what": (
            "Hier staat een datum ({found}); misschien maakte Excel die van iets anders.",
            "Here stands a date ({found}); maybe Excel made it of something else.",
        ),
        "became-date.fix": (
            "Typ de waarde opnieuw met een apostrof ervoor.",
            "Type the value again with an apostrophe before it.",
        ),
        "year-became-day.what": (
            "Hier staat de dag {found}; dat maakt Excel van het getal {year} in een cel voor "
            "dagen.",
            "Here stands the day {found}; that is what Excel makes of the number {year} in a "
            "cell for days.",
        ),
        "year-became-day.fix": (
            "Bedoelt u het jaar {year}, typ het dan met een apostrof ervoor: '{year}",
            "If you mean the year {year}, type it with an apostrophe before it: '{year}",
        ),
        "no-date.what": ("‘{found}’ is geen datum.", "‘{found}’ is no date."),
        "no-date.fix": (
            "Schrijf een jaar (2027), een maand (2027-03) of een dag (2027-03-31).",
            "Write a year (2027), a month (2027-03) or a day (2027-03-31).",
        ),
        "date-two-ways.what": (
            "‘{found}’ kan {one} en {two} zijn.",
            "‘{found}’ may be {one} and {two}.",
        ),
        "date-two-ways.fix": ("Schrijf {one} of {two}.", "Write {one} or {two}."),
        "no-number.what": ("‘{found}’ is geen getal.", "‘{found}’ is no number."),
        "no-number.fix": (
            "Schrijf alleen het getal, zoals 12 of 2,5. Is er geen getal, laat de cel dan leeg.",
            "Write the number only, such as 12 or 2.5. If there is no number, leave the cell "
            "empty.",
        ),
        "number-thousands.what": (
            "‘{found}’ kan een duizendtal zijn of een getal met cijfers achter de komma.",
            "‘{found}’ may be thousands or a number with decimals.",
        ),
        "number-thousands.fix": (
            "Is het een duizendtal, schrijf dan {instead}, zonder punten en komma’s.",
            "If it is thousands, write {instead}, without points and commas.",
        ),
        "number-zero.what": (
            "‘{found}’ begint met een nul.",
            "‘{found}’ begins with a nought.",
        ),
        "number-zero.fix": ("Schrijf {instead}.", "Write {instead}."),
        "not-whole.what": ("‘{found}’ is geen heel getal.", "‘{found}’ is no whole number."),
        "not-whole.fix": ("Schrijf een heel getal.", "Write a whole number."),
        "less-than-one.what": ("‘{found}’ is minder dan één.", "‘{found}’ is less than one."),
        "less-than-one.fix": (
            "Schrijf een getal van 1 of meer, of laat de cel leeg.",
            "Write a number of 1 or more, or leave the cell empty.",
        ),
        "number-large.what": ("{found} is te groot.", "{found} is too large."),
        "number-large.fix": (
            "Kijk na of er een nul te veel staat.",
            "See whether there is a nought too many.",
        ),
        "less-than-nothing.what": ("{found} is minder dan nul.", "{found} is less than zero."),
        "less-than-nothing.fix": (
            "Schrijf nul of meer, of laat de cel leeg.",
            "Write zero or more, or leave the cell empty.",
        ),
        "no-points.what": (
            "‘{found}’ kan niet: punten zijn 1, 3 of 9.",
            "‘{found}’ cannot be: points are 1, 3 or 9.",
        ),
        "no-points.fix": (
            "Schrijf 1 (een beetje), 3 (duidelijk) of 9 (doorslaggevend), of laat de cel leeg.",
            "Write 1 (a little), 3 (clearly) or 9 (decisively), or leave the cell empty.",
        ),
        "no-year.what": ("‘{found}’ is geen jaar.", "‘{found}’ is no year."),
        "no-year.fix": ("Schrijf vier cijfers, zoals 2027.", "Write four digits, such as 2027."),
        "no-period.what": (
            "‘{found}’ is geen jaar en geen fase van het blad Fasen.",
            "‘{found}’ is no year and no phase of the sheet Phases.",
        ),
        "no-period.fix": (
            "Schrijf een jaar in vier cijfers, of kies een fase uit de lijst.",
            "Write a year in four digits, or choose a phase from the list.",
        ),
        "no-flag.what": ("‘{found}’ is geen ja of nee.", "‘{found}’ is no yes or no."),
        "no-flag.fix": (
            "Schrijf ja of nee, of laat de cel leeg.",
            "Write yes or no, or leave the cell empty.",
        ),
        "no-choice.what": (
            "‘{found}’ kan hier niet staan.",
            "‘{found}’ cannot stand here.",
        ),
        "no-choice.fix": ("Kies uit: {values}.", "Choose from: {values}."),
        "unknown-row.what": (
            "‘{found}’ staat niet op het blad {sheet}.",
            "‘{found}’ is not on the sheet {sheet}.",
        ),
        "unknown-row.fix": (
            "Kies uit de lijst, of zet het eerst op dat blad.",
            "Choose from the list, or put it on that sheet first.",
        ),
        "unknown-row-near.what": (
            "‘{found}’ staat niet op het blad {sheet}.",
            "‘{found}’ is not on the sheet {sheet}.",
        ),
        "unknown-row-near.fix": (
            "Bedoelt u ‘{near}’? Kies uit de lijst, of zet het eerst op dat blad.",
            "Do you mean ‘{near}’? Choose from the list, or put it on that sheet first.",
        ),
        "unknown-row-of.what": (
            "‘{found}’ staat op geen van de bladen waar dit naar kan verwijzen ({sheet}).",
            "‘{found}’ is on none of the sheets that this can refer to ({sheet}).",
        ),
        "unknown-row-of.fix": (
            "Kies uit de lijst, of zet het eerst op zijn eigen blad.",
            "Choose from the list, or put it on its own sheet first.",
        ),
        "unknown-row-of-near.what": (
            "‘{found}’ staat op geen van de bladen waar dit naar kan verwijzen ({sheet}).",
            "‘{found}’ is on none of the sheets that this can refer to ({sheet}).",
        ),
        "unknown-row-of-near.fix": (
            "Bedoelt u ‘{near}’? Kies uit de lijst, of zet het eerst op zijn eigen blad.",
            "Do you mean ‘{near}’? Choose from the list, or put it on its own sheet first.",
        ),
    }
)
