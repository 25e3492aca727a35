"""What can be wrong with a score form that comes back, and what to do then."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_MISTAKES = Sentences(
    {
        "no-workbook.what": ("Dit is geen Excel-bestand.", "This is not an Excel file."),
        "no-workbook.fix": (
            "Geef het ingevulde formulier op, een bestand dat eindigt op .xlsx.",
            "Name the form that was filled in, a file that ends in .xlsx.",
        ),
        "old-excel.what": (
            "Dit bestand is in een oude vorm van Excel bewaard (.xls).",
            "This file was saved in an old form of Excel (.xls).",
        ),
        "old-excel.fix": (
            "Open het en kies Opslaan als, Excel-werkmap (.xlsx).",
            "Open it and choose Save as, Excel workbook (.xlsx).",
        ),
        "open-document.what": (
            "Dit bestand is als OpenDocument bewaard (.ods).",
            "This file was saved as OpenDocument (.ods).",
        ),
        "open-document.fix": (
            "Open het en kies Opslaan als, Excel-werkmap (.xlsx).",
            "Open it and choose Save as, Excel workbook (.xlsx).",
        ),
        "password.what": (
            "Dit bestand is met een wachtwoord versleuteld.",
            "This file is encrypted with a password.",
        ),
        "password.fix": (
            "Open het, haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en bewaar "
            "het opnieuw.",
            "Open it, remove the password (File, Info, Protect workbook) and save it again.",
        ),
        "too-large.what": (
            "Dit bestand is veel groter dan een formulier kan zijn.",
            "This file is much larger than a form can be.",
        ),
        "too-large.fix": (
            "Neem de antwoorden over in het formulier dat ‘{toc} plan score-sheet’ maakte.",
            "Copy the answers into the form that ‘{toc} plan score-sheet’ made.",
        ),
        "damaged.what": (
            "Dit Excel-bestand is beschadigd of niet helemaal aangekomen.",
            "This Excel file is damaged or did not arrive whole.",
        ),
        "damaged.fix": ("Vraag het opnieuw op.", "Ask for it again."),
        "no-form.what": (
            "Dit is geen scoreformulier: het verborgen blad ‘toc’ ontbreekt of is leeg.",
            "This is not a score form: the hidden sheet ‘toc’ is missing or empty.",
        ),
        "no-form.fix": (
            "Neem de antwoorden over in het formulier dat ‘{toc} plan score-sheet’ maakte.",
            "Copy the answers into the form that ‘{toc} plan score-sheet’ made.",
        ),
        "newer.what": (
            "Dit formulier is gemaakt met een nieuwere versie van toc.",
            "This form was made with a newer version of toc.",
        ),
        "newer.fix": ("Werk toc bij en probeer het opnieuw.", "Update toc and try again."),
        "changed.what": (
            "Het verborgen blad ‘toc’ is veranderd, zodat niet meer zeker is wat waar stond.",
            "The hidden sheet ‘toc’ was changed, so it is no longer certain what was where.",
        ),
        "changed.fix": (
            "Neem de antwoorden over in een nieuw formulier.",
            "Copy the answers into a new form.",
        ),
        "other-programme.what": (
            "Dit formulier hoort bij het programma ‘{form}’, niet bij ‘{plan}’.",
            "This form belongs to the programme ‘{form}’, not to ‘{plan}’.",
        ),
        "other-programme.fix": (
            "Noem achter de formulieren het plan waar dit bij hoort.",
            "Name the plan that it belongs to after the forms.",
        ),
        "sheet-missing.what": (
            "Dit tabblad ontbreekt.",
            "This sheet is missing.",
        ),
        "sheet-missing.fix": (
            "Zet het terug, of geef het weer zijn oude naam.",
            "Put it back, or give it its old name again.",
        ),
        "sheet-unknown.what": (
            "Dit tabblad hoort niet bij het formulier.",
            "This sheet is not part of the form.",
        ),
        "sheet-unknown.fix": (
            "Verwijder het of geef het zijn oude naam terug (nu ontbreekt: {absent}). Wie het "
            "invult, hoort in cel B2.",
            "Remove it or give it its old name back (now missing: {absent}). Whoever fills it "
            "in goes in cell B2.",
        ),
        "participant-empty.what": (
            "Er staat niet wie dit heeft ingevuld.",
            "It does not say who filled this in.",
        ),
        "participant-empty.fix": (
            "Typ hier de rol of organisatie, bijvoorbeeld: gemeente",
            "Type the role or organisation here, for example: municipality",
        ),
        "participant-changed.what": (
            "Hier staat ‘{found}’, maar dit tabblad is van ‘{text}’.",
            "This says ‘{found}’, but this sheet is for ‘{text}’.",
        ),
        "participant-changed.fix": ("Typ hier weer: {text}", "Type here again: {text}"),
        "participant-twice.what": (
            "‘{name}’ heeft twee keer iets ingevuld: ook in {file}, tabblad ‘{sheet}’.",
            "‘{name}’ filled something in twice: also in {file}, sheet ‘{sheet}’.",
        ),
        "participant-twice.fix": (
            "Lees maar één van de twee in, of geef een van beide een andere rol of organisatie.",
            "Read only one of the two, or give one of them another role or organisation.",
        ),
        "merged.what": (
            "Deze cellen zijn samengevoegd, zodat niet te zien is waar een antwoord bij hoort.",
            "These cells were merged, so it is not clear what an answer belongs to.",
        ),
        "merged.fix": ("Splits de cellen weer.", "Split the cells again."),
        "heading-changed.what": (
            "Hier staat ‘{found}’, maar de kop van deze kolom was ‘{text}’.",
            "This says ‘{found}’, but the heading of this column was ‘{text}’.",
        ),
        "heading-changed.fix": ("Typ hier weer: {text}", "Type here again: {text}"),
        "text-changed.what": (
            "Hier staat ‘{found}’, maar er stond ‘{text}’.",
            "This says ‘{found}’, but it was ‘{text}’.",
        ),
        "text-changed.fix": ("Typ hier weer: {text}", "Type here again: {text}"),
        "rows-moved.what": (
            "Vanaf hier staan {count} teksten niet meer op hun plaats: er zijn rijen verplaatst, "
            "gesorteerd, toegevoegd of verwijderd.",
            "From here on {count} texts are no longer in their place: rows were moved, sorted, "
            "added or removed.",
        ),
        "rows-moved.fix": (
            "Neem de antwoorden over in een nieuw formulier.",
            "Copy the answers into a new form.",
        ),
        "off-scale.what": (
            "Hier staat {found}; dat is geen 1, 3 of 9.",
            "This says {found}; that is not 1, 3 or 9.",
        ),
        "off-scale.fix": (
            "Kies 1, 3 of 9, of maak de cel leeg.",
            "Choose 1, 3 or 9, or empty the cell.",
        ),
        "number-as-text.what": (
            "Hier staat ‘{found}’ als tekst, niet als getal.",
            "‘{found}’ is text here, not a number.",
        ),
        "number-as-text.fix": (
            "Maak de cel leeg en kies {found} uit het lijstje.",
            "Empty the cell and choose {found} from the list.",
        ),
        "no-number.what": (
            "Hier staat ‘{found}’, en dat is geen getal.",
            "This says ‘{found}’, which is not a number.",
        ),
        "no-number.fix": (
            "Kies 1, 3 of 9, of maak de cel leeg; een opmerking hoort in de laatste kolom.",
            "Choose 1, 3 or 9, or empty the cell; a remark belongs in the last column.",
        ),
        "date.what": (
            "Hier staat een datum of tijd ({found}).",
            "There is a date or a time here ({found}).",
        ),
        "date.fix": (
            "Kies 1, 3 of 9, of maak de cel leeg.",
            "Choose 1, 3 or 9, or empty the cell.",
        ),
        "formula.what": (
            "Hier staat een formule ({found}).",
            "There is a formula here ({found}).",
        ),
        "formula.fix": (
            "Typ het antwoord zelf in plaats van de formule.",
            "Type the answer itself instead of the formula.",
        ),
        "error-value.what": (
            "Hier staat een foutmelding van Excel ({found}).",
            "There is an Excel error here ({found}).",
        ),
        "error-value.fix": (
            "Kies 1, 3 of 9, of maak de cel leeg.",
            "Choose 1, 3 or 9, or empty the cell.",
        ),
        "inspanning-gone.what": (
            "Dit antwoord gaat over de inspanning ‘{inspanning}’, die niet meer in het plan "
            "staat.",
            "This answer is about the inspanning ‘{inspanning}’, which is no longer in the plan.",
        ),
        "inspanning-gone.fix": (
            "Heet zij nu anders, geef haar dan in het plan de oude id terug; anders: maak de cel "
            "leeg.",
            "If it has another id now, restore its old id in the plan; otherwise empty the cell.",
        ),
        "criterion-gone.what": (
            "Dit antwoord gaat over het uitgangspunt ‘{criterion}’, dat niet meer in het plan "
            "staat.",
            "This answer is about the criterion ‘{criterion}’, which is no longer in the plan.",
        ),
        "criterion-gone.fix": (
            "Zet het uitgangspunt terug in het plan, of maak de cel leeg.",
            "Put the criterion back in the plan, or empty the cell.",
        ),
        "goal-gone.what": (
            "Dit antwoord gaat over de bijdrage van ‘{inspanning}’ aan ‘{goal}’, die niet meer in "
            "het plan staat.",
            "This answer is about the contribution of ‘{inspanning}’ to ‘{goal}’, which is no "
            "longer in the plan.",
        ),
        "goal-gone.fix": (
            "Zet die bijdrage terug in het plan, of maak de cel leeg.",
            "Put that contribution back in the plan, or empty the cell.",
        ),
    }
)
