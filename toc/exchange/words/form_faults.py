"""What is wrong with a form of a programme that came back, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_FAULTS = Sentences(
    {
        # --- the file ---
        "unreadable": (
            "{file} kan niet gelezen worden. Er is niets geschreven.",
            "{file} cannot be read. Nothing was written.",
        ),
        "refused.one": (
            "Er is {count} fout in {file}. Er is niets geschreven: verbeter het formulier en "
            "lees het opnieuw in.",
            "There is {count} mistake in {file}. Nothing was written: correct the form and read "
            "it again.",
        ),
        "refused.many": (
            "Er zijn {count} fouten in {file}. Er is niets geschreven: verbeter het formulier en "
            "lees het opnieuw in.",
            "There are {count} mistakes in {file}. Nothing was written: correct the form and "
            "read it again.",
        ),
        # --- what the checks call an error ---
        "self-reference.what": ("‘{id}’ verwijst naar zichzelf.", "‘{id}’ refers to itself."),
        "self-reference.fix": (
            "Kies een ander, of maak de cel of de hele regel leeg.",
            "Choose another one, or clear the cell or the whole row.",
        ),
        "cycle.what": (
            "Deze verwijzingen vormen een kring: {circle}.",
            "These references run in a circle: {circle}.",
        ),
        "cycle.fix": (
            "Haal een van deze verwijzingen weg.",
            "Take out one of these references.",
        ),
        "illegal-level.down.what": (
            "‘{id}’ kan niet bijdragen aan ‘{goal}’, want dat staat lager in de doelenboom.",
            "‘{id}’ cannot contribute to ‘{goal}’, which is lower in the goal tree.",
        ),
        "illegal-level.down.fix": (
            "Wissel de twee om, of maak de regel leeg.",
            "Swap the two, or clear the row.",
        ),
        "illegal-level.sideways.what": (
            "‘{id}’ en ‘{goal}’ zijn allebei een inspanning; een inspanning draagt bij aan een "
            "doel.",
            "‘{id}’ and ‘{goal}’ are both inspanningen; an inspanning contributes to a goal.",
        ),
        "illegal-level.sideways.fix": (
            "Kies een doel, of maak de regel leeg.",
            "Choose a goal, or clear the row.",
        ),
        "too-large.what": ("Het bestand is te groot.", "The file is too large."),
        "too-large.fix": (
            "Lees alleen het formulier in, zonder plaatjes en andere bladen.",
            "Read the form only, without pictures and other sheets.",
        ),
        "password.what": (
            "Het bestand is met een wachtwoord beveiligd.",
            "The file is protected by a password.",
        ),
        "password.fix": (
            "Haal in Excel het wachtwoord weg en sla het op.",
            "Take the password off in Excel and save it.",
        ),
        "old-excel.what": (
            "Dit is een oud Excel-bestand (.xls).",
            "This is an old Excel file (.xls).",
        ),
        "old-excel.fix": (
            "Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
            "Open it in Excel and choose Save as: Excel workbook (.xlsx).",
        ),
        "open-document.what": (
            "Dit is een LibreOffice-bestand (.ods).",
            "This is a LibreOffice file (.ods).",
        ),
        "open-document.fix": (
            "Open het in LibreOffice en kies Opslaan als: Excel 2007-365 (.xlsx).",
            "Open it in LibreOffice and choose Save as: Excel 2007-365 (.xlsx).",
        ),
        "no-workbook.what": ("Dit is geen Excel-bestand.", "This is no Excel file."),
        "no-workbook.fix": (
            "Kies het formulier, een bestand dat eindigt op .xlsx.",
            "Choose the form, a file that ends in .xlsx.",
        ),
        "damaged.what": ("Het bestand is beschadigd.", "The file is damaged."),
        "damaged.fix": (
            "Open het in Excel, sla het opnieuw op en probeer het nog eens.",
            "Open it in Excel, save it again and try once more.",
        ),
        "newer.what": (
            "Dit formulier is gemaakt door een nieuwere versie van toc.",
            "This form was made by a later version of toc.",
        ),
        "newer.fix": (
            "Haal de nieuwste versie van toc en lees het dan in.",
            "Get the latest version of toc and read it then.",
        ),
        # --- sheets, headings, rows ---
        "no-sheet.what": ("Het blad ‘{sheet}’ is er niet.", "The sheet ‘{sheet}’ is not there."),
        "no-sheet.fix": (
            "Zet het blad terug onder deze naam, of begin met een nieuw formulier.",
            "Put the sheet back under this name, or start with a new form.",
        ),
        "sheet-gone.what": (
            "Het blad ‘{sheet}’ is er niet; er is niets van gelezen.",
            "The sheet ‘{sheet}’ is not there; nothing of it was read.",
        ),
        "sheet-unknown.what": (
            "Het blad ‘{sheet}’ hoort niet bij het formulier en is niet gelezen.",
            "The sheet ‘{sheet}’ is no part of the form and was not read.",
        ),
        "no-headings.what": (
            "Op dit blad staan de koppen van het formulier niet meer.",
            "The headings of the form are no longer on this sheet.",
        ),
        "no-headings.fix": (
            "Zet de koppen terug zoals ze in een nieuw formulier staan.",
            "Put the headings back as they are on a new form.",
        ),
        "no-column.what": (
            "De kolom ‘{column}’ is er niet.",
            "The column ‘{column}’ is not there.",
        ),
        "no-column.fix": (
            "Zet boven de kolom weer deze kop.",
            "Put this heading above the column again.",
        ),
        "column-gone.what": (
            "De kolom ‘{column}’ is er niet; er is niets van gelezen.",
            "The column ‘{column}’ is not there; nothing of it was read.",
        ),
        "beside.what": (
            "‘{found}’ staat in geen kolom van het formulier en is niet gelezen.",
            "‘{found}’ stands in no column of the form and was not read.",
        ),
        "no-question.what": (
            "De vraag ‘{question}’ staat er niet meer.",
            "The question ‘{question}’ is no longer there.",
        ),
        "no-question.fix": (
            "Zet de vraag terug in de eerste kolom, met het antwoord ernaast.",
            "Put the question back in the first column, with the answer beside it.",
        ),
        "merged.what": (
            "Deze cellen zijn samengevoegd.",
            "These cells are merged.",
        ),
        "merged.fix": (
            "Hef de samenvoeging op en vul elke regel apart in.",
            "Unmerge them and fill in each row by itself.",
        ),
        "number-twice.what": (
            "Het nummer {number} staat er al bij {first}.",
            "The number {number} is there already at {first}.",
        ),
        "number-twice.fix": (
            "Maak de cel met het nummer in deze regel leeg; de regel blijft gewoon meedoen.",
            "Empty the cell with the number in this row; the row still counts.",
        ),
        # --- cells ---
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
        "two-rows.what": (
            "‘{found}’ kan ‘{one}’ en ‘{other}’ zijn.",
            "‘{found}’ may be ‘{one}’ and ‘{other}’.",
        ),
        "two-rows.fix": (
            "Kies opnieuw uit de lijst, of typ alleen het nummer.",
            "Choose from the list again, or type the number only.",
        ),
        "other-text.what": (
            "Hier staat ‘{found}’; dat nummer is nu ‘{now}’, en zo is het gelezen.",
            "Here stands ‘{found}’; that number is now ‘{now}’, and so it was read.",
        ),
        "bad-id.what": (
            "‘{id}’ kan geen kenmerk zijn.",
            "‘{id}’ cannot be a name in the file.",
        ),
        "bad-id.fix": (
            "Maak de cel leeg, of schrijf {instead}.",
            "Empty the cell, or write {instead}.",
        ),
        "bad-id-far.what": (
            "‘{id}’ kan geen kenmerk zijn.",
            "‘{id}’ cannot be a name in the file.",
        ),
        "bad-id-far.fix": ("Maak de cel leeg.", "Empty the cell."),
        "id-twice.what": (
            "Het kenmerk ‘{id}’ staat er al bij {first}.",
            "The name ‘{id}’ is there already at {first}.",
        ),
        "id-twice.fix": (
            "Maak de cel leeg, dan maakt toc een ander; of schrijf zelf een ander.",
            "Empty the cell, then toc makes another; or write another yourself.",
        ),
        "twice.what": (
            "‘{found}’ staat hier twee keer bij hetzelfde.",
            "‘{found}’ is here twice for the same thing.",
        ),
        "twice.fix": ("Haal een van de twee regels weg.", "Take one of the two rows out."),
        "value-twice.what": (
            "‘{column}’ is in een eerdere regel al ingevuld voor hetzelfde.",
            "‘{column}’ was filled in already for the same thing in an earlier row.",
        ),
        "value-twice.fix": (
            "Haal de waarde in een van de twee regels weg.",
            "Take the value in one of the two rows out.",
        ),
        "not-here.what": (
            "‘{column}’ kan niet bij ‘{sort}’.",
            "‘{column}’ cannot stand with ‘{sort}’.",
        ),
        "not-here.fix": (
            "Maak de cel leeg, of kies iets anders dan ‘{sort}’.",
            "Empty the cell, or choose something else than ‘{sort}’.",
        ),
        "no-baseline.what": (
            "Alleen een indicator heeft een nulmeting.",
            "Only an indicator has a baseline.",
        ),
        "no-baseline.fix": (
            "Kies links een indicator, of maak deze cel leeg.",
            "Choose an indicator on the left, or empty this cell.",
        ),
        "end-before-start.what": (
            "Het einde ligt voor het begin.",
            "The end comes before the start.",
        ),
        "end-before-start.fix": (
            "Verbeter een van de twee datums.",
            "Correct one of the two dates.",
        ),
        "amount-twice.what": (
            "Hier staan twee bedragen voor hetzelfde.",
            "Here are two amounts for the same thing.",
        ),
        "amount-twice.fix": (
            "Houd er een: wat het kost, wat het per jaar kost, of wat het in totaal kost.",
            "Keep one: what it costs, what it costs per year, or what it costs in total.",
        ),
        "no-currency.what": ("‘{found}’ is geen valuta.", "‘{found}’ is no currency."),
        "no-currency.fix": (
            "Schrijf de code van drie letters, zoals EUR.",
            "Write the code of three letters, such as EUR.",
        ),
        "two-forms.what": (
            "Hier horen twee woorden: enkelvoud en meervoud.",
            "Here belong two words: singular and plural.",
        ),
        "two-forms.fix": (
            "Schrijf bijvoorbeeld: activiteit; activiteiten",
            "Write for example: project; projects",
        ),
        "no-colour.what": ("‘{found}’ is geen kleur.", "‘{found}’ is no colour."),
        "no-colour.fix": (
            "Schrijf een kleurcode van zes tekens, zoals 1f3864.",
            "Write a colour code of six signs, such as 1f3864.",
        ),
        "colour-faint.what": (
            "De kleur {found} is op wit papier niet te lezen.",
            "The colour {found} cannot be read on white paper.",
        ),
        "colour-faint.fix": (
            "Neem een donkerder kleur, zoals {instead}.",
            "Take a darker colour, such as {instead}.",
        ),
        "colour-middling.what": (
            "Op de kleur {found} is geen tekst te lezen.",
            "No text can be read on the colour {found}.",
        ),
        "colour-middling.fix": (
            "Neem een donkerder kleur, zoals {instead}, of een veel lichtere.",
            "Take a darker colour, such as {instead}, or a much lighter one.",
        ),
        "no-font.what": (
            "‘{found}’ is geen naam van een lettertype.",
            "‘{found}’ is no name of a font.",
        ),
        "no-font.fix": ("Schrijf de naam, zoals Calibri.", "Write the name, such as Calibri."),
        "decision-about-nothing.what": (
            "Dit besluit gaat nergens over.",
            "This decision is about nothing.",
        ),
        "decision-about-nothing.fix": (
            "Kies een inspanning of een doel.",
            "Choose an inspanning or a goal.",
        ),
        "decision-about-two.what": (
            "Dit besluit gaat over een inspanning en over een doel.",
            "This decision is about an inspanning and about a goal.",
        ),
        "decision-about-two.fix": (
            "Houd een van de twee; maak er voor het andere een regel bij.",
            "Keep one of the two; add a row for the other.",
        ),
        "decision-not-of-goal.what": (
            "Dit kan niet over een doel besloten worden.",
            "This cannot be decided on a goal.",
        ),
        "decision-not-of-goal.fix": (
            "Kies bij een doel stoppen, doorgaan of wijzigen.",
            "With a goal choose stop, go on or change.",
        ),
        "decision-without-change.what": (
            "Er staat niet wat er anders wordt.",
            "It does not say what becomes otherwise.",
        ),
        "decision-without-change.fix": (
            "Vul in deze regel de wijziging in.",
            "Fill in the change in this row.",
        ),
        "decision-with-change.what": (
            "Er staat een wijziging, maar er is iets anders besloten.",
            "There is a change, but something else was decided.",
        ),
        "decision-with-change.fix": (
            "Kies wijzigen, of maak de wijziging leeg.",
            "Choose change, or empty the change.",
        ),
        "missing.what": (
            "Hier hoort nog iets bij dat niet is ingevuld.",
            "Something that belongs to this is not filled in.",
        ),
        "missing.fix": (
            "Vul de lege cellen in deze regel aan (bij een looptijd of fase: begin en einde; bij "
            "een schaal: van en tot; bij een stand: de stand zelf), of maak ook deze cel leeg.",
            "Fill in the empty cells in this row (of a horizon or phase: start and end; of a "
            "scale: from and to; of a state: the state itself), or empty this cell too.",
        ),
        "no-way.what": (
            "Deze weg is er in een programmabestand niet.",
            "There is no such way in a programme file.",
        ),
        "no-way.fix": (
            "Zet de cel terug zoals zij was, of maak de regel leeg.",
            "Put the cell back as it was, or empty the row.",
        ),
        "baseline-words.what": (
            "‘{found}’ is geen getal, en een nulmeting is dat wel.",
            "‘{found}’ is no number, and a baseline is one.",
        ),
        "baseline-words.fix": (
            "Zet het in de kolom ‘Waarom geen nulmeting’, en laat deze cel leeg.",
            "Put it in the column ‘Why no baseline’, and leave this cell empty.",
        ),
        "cannot-be.what": (
            "‘{found}’ kan hier niet staan.",
            "‘{found}’ cannot stand here.",
        ),
        "cannot-be.fix": (
            "Kijk wat er bij deze kolom hoort, en verbeter het of maak de cel leeg.",
            "See what belongs in this column, and correct it or empty the cell.",
        ),
    }
)
