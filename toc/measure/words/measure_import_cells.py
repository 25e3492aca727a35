"""What `toc measure import` says of a cell that cannot be read."""

from __future__ import annotations

IMPORT_CELLS = {
    "nothing-there.what": (
        "Er staan geen cijfers in dit bestand.",
        "There are no figures in this file.",
    ),
    "nothing-there.fix": (
        "Kijk of het ingevuld is en of het blad niet verborgen is.",
        "Check that it is filled in and that the sheet is not hidden.",
    ),
    "no-headings.what": (
        "Boven de cijfers zijn geen koppen te herkennen.",
        "No headings can be recognised above the figures.",
    ),
    "no-headings.fix": (
        "Zet boven de kolommen wat erin staat, bijvoorbeeld: indicator, periode, waarde, n.",
        "Put above the columns what is in them, for example: indicator, period, value, n.",
    ),
    "no-value-column.what": (
        "Geen van deze koppen zegt in welke kolom de cijfers staan.",
        "None of these headings says in which column the figures are.",
    ),
    "no-value-column.fix": (
        "Zet ‘waarde’ boven die kolom, of het jaar waarover de cijfers gaan.",
        "Put ‘value’ above that column, or the year that the figures are about.",
    ),
    "no-indicator.what": (
        "Bij ‘{found}’ is niet te zien van welke indicator het is.",
        "It is not clear which indicator ‘{found}’ belongs to.",
    ),
    "no-indicator.fix": (
        "Zet de naam van de indicator op dezelfde regel.",
        "Put the name of the indicator on the same row.",
    ),
    "no-period.what": (
        "Bij ‘{found}’ is niet te zien over welke periode het gaat.",
        "It is not clear which period ‘{found}’ is about.",
    ),
    "no-period.fix": (
        "Zet een kolom ‘periode’ in het bestand, of het jaar boven de cijfers.",
        "Put a column ‘period’ in the file, or the year above the figures.",
    ),
    "no-period-anywhere.what": (
        "Nergens op dit blad staat over welke periode de cijfers gaan.",
        "Nowhere on this sheet does it say which period the figures are about.",
    ),
    "no-period-anywhere.fix": (
        "Zet een kolom ‘periode’ in het bestand, of een regel boven de tabel met ‘Periode:’ "
        "en in de cel ernaast het jaar.",
        "Put a column ‘period’ in the file, or a row above the table with ‘Period:’ and the "
        "year in the cell beside it.",
    ),
    "second-table.what": (
        "Hier begint een tweede tabel, met andere koppen dan de eerste.",
        "A second table begins here, with other headings than the first.",
    ),
    "second-table.fix": (
        "Zet elke tabel op een eigen blad.",
        "Put each table on a sheet of its own.",
    ),
    "short-year.what": (
        "Het jaar van ‘{found}’ is niet voluit geschreven.",
        "The year of ‘{found}’ is not written out.",
    ),
    "short-year.fix": (
        "Schrijf het jaar met vier cijfers: {example}.",
        "Write the year in four figures: {example}.",
    ),
    "merged-value.what": (
        "‘{found}’ staat in een samengevoegde cel die over meer dan één plek loopt.",
        "‘{found}’ is in a merged cell that covers more than one place.",
    ),
    "merged-value.fix": (
        "Splits de cel en zet de waarde waar die hoort.",
        "Split the cell and put the value where it belongs.",
    ),
    "cell-twice.what": (
        "‘{found}’ gaat over dezelfde indicator, periode, groep en plaats als {other}.",
        "‘{found}’ is about the same indicator, period, group and place as {other}.",
    ),
    "cell-twice.fix": (
        "Laat er één staan. Gaan ze over verschillende groepen of plaatsen, zet die dan in "
        "een kolom.",
        "Leave one of them. If they are about different groups or places, put those in a column.",
    ),
    "percent-sign.what": (
        "‘{found}’ is een percentage, en de eenheid van deze indicator is: {unit}.",
        "‘{found}’ is a percentage, and the unit of this indicator is: {unit}.",
    ),
    "percent-sign.fix": (
        "Schrijf de waarde in die eenheid, of verbeter de indicator in het programma.",
        "Write the value in that unit, or correct the indicator in the programme.",
    ),
    "date-as-value.what": (
        "‘{found}’ is een datum: Excel heeft er waarschijnlijk zelf een van gemaakt.",
        "‘{found}’ is a date: Excel probably made it one by itself.",
    ),
    "date-as-value.fix": (
        "Maak de cel op als getal en schrijf de waarde opnieuw.",
        "Format the cell as a number and write the value again.",
    ),
    "formula-without-value.what": (
        "Hier staat een formule waarvan de uitkomst niet bewaard is.",
        "There is a formula here whose outcome was not kept.",
    ),
    "formula-without-value.fix": (
        "Open het bestand in Excel, sla het op en lees het opnieuw in.",
        "Open the file in Excel, save it and read it again.",
    ),
    "error-value.what": (
        "Hier staat een fout van Excel: {found}.",
        "There is an Excel error here: {found}.",
    ),
    "error-value.fix": (
        "Verbeter de formule, of schrijf de waarde zelf. Is er geen, schrijf dan n.v.t.",
        "Correct the formula, or write the value yourself. If there is none, write n/a.",
    ),
    "no-heading-here.what": (
        "‘{found}’ staat in een kolom zonder kop.",
        "‘{found}’ is in a column without a heading.",
    ),
    "no-heading-here.fix": (
        "Zet boven de kolom wat erin staat. Is het een decimaal van het getal ervoor? Sla het "
        "bestand dan op als .xlsx, of met puntkomma’s tussen de kolommen.",
        "Put above the column what is in it. Is it a decimal of the number before it? Then "
        "save the file as .xlsx, or with semicolons between the columns.",
    ),
    "unknown-above.what": (
        "Boven de cijfers staat ‘{found}’, en dat zegt niets bekends over die kolom.",
        "‘{found}’ is above the figures, and does not say what that column is.",
    ),
    "unknown-above.fix": (
        "Is het een groep, een periode of een indicator? Schrijf die zoals in het programma. "
        "Zet een opmerking met een lege regel ertussen boven de tabel.",
        "Is it a group, a period or an indicator? Write it as in the programme. Put a remark "
        "above the table with an empty row between them.",
    ),
    "no-year.what": (
        "Bij ‘{found}’ staat geen jaar.",
        "There is no year with ‘{found}’.",
    ),
    "no-year.fix": (
        "Zet het jaar in de kop, of zet boven de tabel: Jaar: 2024.",
        "Put the year in the heading, or above the table: Year: 2024.",
    ),
    "hidden-row.what": (
        "Deze rij, van ‘{found}’, is in Excel verborgen.",
        "This row, of ‘{found}’, is hidden in Excel.",
    ),
    "hidden-row.fix": (
        "Maak de rij zichtbaar als de cijfers meetellen, en verwijder haar anders.",
        "Show the row if its figures count, and delete it otherwise.",
    ),
    "hidden-column.what": (
        "De kolom ‘{found}’ is in Excel verborgen.",
        "The column ‘{found}’ is hidden in Excel.",
    ),
    "hidden-column.fix": (
        "Maak de kolom zichtbaar als de cijfers meetellen, en verwijder haar anders.",
        "Show the column if its figures count, and delete it otherwise.",
    ),
    "share-or-percent.what": (
        "‘{found}’ kan {found} procent zijn, maar ook {percent} procent.",
        "‘{found}’ can be {found} percent, but also {percent} percent.",
    ),
    "share-or-percent.fix": (
        "Schrijf het procentteken erbij: {percent}% of {found}%.",
        "Write the percent sign with it: {percent}% or {found}%.",
    ),
    "periods-differ.what": (
        "‘{found}’ valt niet in {other}, dat op dezelfde regel staat.",
        "‘{found}’ is not in {other}, which is on the same row.",
    ),
    "periods-differ.fix": (
        "Verbeter een van beide.",
        "Correct one of them.",
    ),
    "total-unknown.what": (
        "‘{found}’ is geen getal, dus is niet te zien wat er sindsdien bij kwam.",
        "‘{found}’ is not a number, so it is not clear what was added since.",
    ),
    "total-unknown.fix": (
        "Schrijf het totaal als getal.",
        "Write the total as a number.",
    ),
    "no-total-before.what": (
        "‘{found}’ is een totaal tot dan toe, en welk totaal ervóór gold is niet bekend.",
        "‘{found}’ is a total so far, and the total before it is not known.",
    ),
    "no-total-before.fix": (
        "Zet bij de indicator een nulmeting met een waarde en een datum.",
        "Give the indicator a baseline with a value and a date.",
    ),
    "total-falls.what": (
        "‘{found}’ is minder dan het totaal ervóór ({before}), of van een eerdere dag.",
        "‘{found}’ is less than the total before it ({before}), or of an earlier day.",
    ),
    "total-falls.fix": (
        "Verbeter het cijfer. Is het geen totaal tot dan toe, antwoord dan met toename.",
        "Correct the figure. If it is not a total so far, answer with increment.",
    ),
    "differs.what": (
        "Hier staat {value}, en in het programma staat al {there} ({about}).",
        "This says {value}, and the programme has {there} already ({about}).",
    ),
    "differs.fix": (
        'Is dit een verbetering? Lees dan opnieuw in met --correct "waarom" --by "rol".',
        'Is it a correction? Then read again with --correct "why" --by "role".',
    ),
    "and-more.one": (
        "… en nog {count} andere cel.",
        "… and {count} other cell.",
    ),
    "and-more.many": (
        "… en nog {count} andere cellen.",
        "… and {count} other cells.",
    ),
    "more-questions.one": (
        "… en nog {count} andere vraag.",
        "… and {count} other question.",
    ),
    "more-questions.many": (
        "… en nog {count} andere vragen.",
        "… and {count} other questions.",
    ),
}
