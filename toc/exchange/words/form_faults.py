"""What is wrong with a form of a programme that came back, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences
from toc.exchange.words.form_row_faults import FORM_ROW_FAULTS
from toc.exchange.words.form_typed_faults import FORM_TYPED_FAULTS

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
        # --- cells, and what they say together ---
        **FORM_TYPED_FAULTS,
        **FORM_ROW_FAULTS,
    }
)
