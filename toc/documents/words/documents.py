"""The fixed words of a document, whatever it is about."""

from __future__ import annotations

from toc.core.words import Sentences

DOCUMENTS = Sentences(
    {
        "contents": ("Inhoud", "Contents"),
        # What the sheet of a workbook is called, by the id of its table
        "sheet-name.gekozen": ("gekozen", "chosen"),
        "sheet-name.nu-niet": ("nu-niet", "not-now"),
        "sheet-name.middelen": ("middelen", "means"),
        "sheet-name.bedragen": ("bedragen", "amounts"),
        "sheet-name.besluitpunten": ("besluitpunten", "to-decide"),
        "sheet-name.doelen": ("doelen", "goals"),
        "sheet-name.indicatoren": ("indicatoren", "indicators"),
        "sheet-name.terugblik": ("terugblik", "looking-back"),
        "sheet-name.wijzigingen": ("wijzigingen", "changes"),
        "sheet-name.afhankelijkheden": ("afhankelijkheden", "dependencies"),
        "sheet-name.risicos": ("risico’s", "risks"),
        "sheet-name.open-punten": ("open-punten", "open-points"),
        "sheet-name.begrippen": ("begrippen", "terms"),
        "figure": ("Figuur {number}", "Figure {number}"),
        "table": ("Tabel {number}", "Table {number}"),
        "sheet": ("blad {sheet} van {sheets}", "sheet {sheet} of {sheets}"),
        "continued": ("{title} (vervolg)", "{title} (continued)"),
        "page-of": ("Bladzijde {page} van {pages}", "Page {page} of {pages}"),
        "date": ("Datum", "Date"),
        "version": ("Stand van het plan", "State of the plan"),
        "tone.note": ("Toelichting", "Note"),
        "tone.open": ("Open punt", "Open point"),
        "tone.warning": ("Let op", "Please note"),
        "tone.decision": ("Gevraagd besluit", "Decision asked"),
        "in-words": ("Deze figuur in woorden", "This figure in words"),
        "skip": ("Naar de inhoud", "To the contents"),
        "logo": ("Logo van {title}", "Logo of {title}"),
        # The command
        "template-option": (
            "Vul dit Word- of PowerPoint-sjabloon; stijlen en eigen tekst blijven.",
            "Fill this Word or PowerPoint template; its styles and own text stay.",
        ),
        "replace-option": (
            "Maak een bestaand Word- of PowerPoint-bestand geheel opnieuw; wat erin is getypt, "
            "gaat dan verloren.",
            "Make an existing Word or PowerPoint file again from scratch; what was typed in it "
            "is then lost.",
        ),
        "too-large": (
            "Dit wordt te groot om te lezen of af te drukken (inspanningen: {inspanningen}, "
            "doelen: {goals}). Er is niets gemaakt.\n{instead}",
            "This would be too large to read or to print (inspanningen: {inspanningen}, goals: "
            "{goals}). Nothing was made.\n{instead}",
        ),
        "too-large-part": (
            "Wat wel kan:\n  {toc} {command}",
            "What can be made:\n  {toc} {command}",
        ),
        "too-large-table": (
            "Elk deel is ook te groot. Wat wel kan, is een tabel:\n  {toc} {command}",
            "Every part is too large as well. What can be made is a table:\n  {toc} {command}",
        ),
        "made": ("Geschreven: {file}", "Written: {file}"),
        "pdf-unshown.one": (
            "Deze PDF voldoet niet aan de eisen van toegankelijkheid (PDF/UA): 1 teken kan niet "
            "worden getoond, want geen lettertype op deze computer heeft het. Vervang het in het "
            "plan.",
            "This PDF does not meet the requirements of accessibility (PDF/UA): 1 sign cannot be "
            "shown, because no font on this computer has it. Replace it in the plan.",
        ),
        "pdf-unshown.many": (
            "Deze PDF voldoet niet aan de eisen van toegankelijkheid (PDF/UA): {count} tekens "
            "kunnen niet worden getoond, want geen lettertype op deze computer heeft ze. Vervang "
            "ze in het plan.",
            "This PDF does not meet the requirements of accessibility (PDF/UA): {count} signs "
            "cannot be shown, because no font on this computer has them. Replace them in the "
            "plan.",
        ),
        "pdf-sign": ("‘{sign}’ ({code}), in ‘{chapter}’", "‘{sign}’ ({code}), in ‘{chapter}’"),
        "pdf-sign-title-page": (
            "‘{sign}’ ({code}), op de titelpagina",
            "‘{sign}’ ({code}), on the title page",
        ),
        "pdf-not-for-all": (
            "Deze PDF voldoet niet aan de eisen van toegankelijkheid (PDF/UA). De zetter zegt: "
            "{reason}",
            "This PDF does not meet the requirements of accessibility (PDF/UA). The typesetter "
            "says: {reason}",
        ),
        "kept": (
            "In dit bestand is gewerkt. Wat buiten de tekeningen en tabellen staat, is blijven "
            "staan, ook waar het plan sindsdien is veranderd. Met --replace maakt u alles "
            "opnieuw; wat erin is getypt, gaat dan verloren.",
            "People have worked in this file. What stands outside the drawings and tables was "
            "left as it is, also where the plan has changed since. With --replace everything is "
            "made again from scratch; what was typed in it is then lost.",
        ),
        "not-ours": (
            "{path} bestaat al, en er staat niets in dat kan worden vernieuwd. Om uw tekst niet "
            "te verliezen is er niets geschreven. Kies een andere naam, vul het bestand als "
            "sjabloon met --template, of schrijf eroverheen met --replace.",
            "{path} is there already, and nothing in it can be renewed. So that none of your text "
            "is lost, nothing was written. Choose another name, fill the file as a template with "
            "--template, or write over it with --replace.",
        ),
        "renewed.one": (
            "1 tekening of tabel is vernieuwd; al het andere is zoals het was.",
            "1 drawing or table was renewed; everything else is as it was.",
        ),
        "renewed.many": (
            "{count} tekeningen en tabellen zijn vernieuwd; al het andere is zoals het was.",
            "{count} drawings and tables were renewed; everything else is as it was.",
        ),
        "gone.one": (
            "Dit onderdeel bestaat niet meer in het plan en is blijven staan; haal het zelf weg:",
            "This part is no longer in the plan and was left as it is; take it out yourself:",
        ),
        "gone.many": (
            "Deze onderdelen bestaan niet meer in het plan en zijn blijven staan; haal ze zelf "
            "weg:",
            "These parts are no longer in the plan and were left as they are; take them out "
            "yourself:",
        ),
        "new.one": (
            "1 tekening uit de bijlage staat niet in dit document.",
            "1 drawing of the annex is not in this document.",
        ),
        "new.many": (
            "{count} tekeningen uit de bijlage staan niet in dit document.",
            "{count} drawings of the annex are not in this document.",
        ),
        "typed.one": (
            "In dit onderdeel is iets getypt of veranderd. Daarom is het niet vernieuwd:",
            "Something was typed or changed in this part, so it was not renewed:",
        ),
        "typed.many": (
            "In deze onderdelen is iets getypt of veranderd. Daarom zijn ze niet vernieuwd:",
            "Something was typed or changed in these parts, so they were not renewed:",
        ),
        "unsure.one": (
            "Dit onderdeel is met een eerdere versie van toc gemaakt; of u er iets in hebt "
            "getypt, is niet te zien. Daarom is het niet vernieuwd:",
            "This part was made with an earlier version of toc; whether you typed anything in it "
            "cannot be seen, so it was not renewed:",
        ),
        "unsure.many": (
            "Deze onderdelen zijn met een eerdere versie van toc gemaakt; of u er iets in hebt "
            "getypt, is niet te zien. Daarom zijn ze niet vernieuwd:",
            "These parts were made with an earlier version of toc; whether you typed anything in "
            "them cannot be seen, so they were not renewed:",
        ),
        "missing.one": (
            "Deze tabel is in dit document niet teruggevonden, en dus niet vernieuwd:",
            "This table was not found in this document, so it was not renewed:",
        ),
        "missing.many": (
            "Deze tabellen zijn in dit document niet teruggevonden, en dus niet vernieuwd:",
            "These tables were not found in this document, so they were not renewed:",
        ),
        "part-left": ("{title}: {asked}", "{title}: {asked}"),
        "anew.docx": (
            "Wilt u zo’n onderdeel nieuw, bewaar dan wat u typte, haal het onderdeel met zijn "
            "bijschrift weg, typ op die plaats op een eigen regel wat erachter staat, en geef de "
            "opdracht opnieuw.",
            "To have such a part made again, keep what you typed, take the part out with its "
            "caption, type in its place on a line of its own what stands behind it here, and "
            "give the command again.",
        ),
        "anew.pptx": (
            "Wilt u zo’n onderdeel nieuw, bewaar dan wat u typte, haal het onderdeel weg, typ op "
            "die plaats in een eigen tekstvak wat erachter staat, en geef de opdracht opnieuw.",
            "To have such a part made again, keep what you typed, take the part out, type in "
            "its place in a text box of its own what stands behind it here, and give the "
            "command again.",
        ),
        "told.one": (
            "De alternatieve tekst van dit onderdeel is door iemand geschreven en gebleven; kijk "
            "of zij nog klopt:",
            "Somebody wrote the alternative text of this part, and it was left; see whether it "
            "still holds:",
        ),
        "told.many": (
            "De alternatieve tekst van deze onderdelen is door iemand geschreven en gebleven; "
            "kijk of zij nog klopt:",
            "Somebody wrote the alternative text of these parts, and it was left; see whether it "
            "still holds:",
        ),
        # Templates
        "template-missing": (
            "Het sjabloon {path} kan niet worden gelezen: {reason}",
            "The template {path} cannot be read: {reason}",
        ),
        "template-kind": (
            "Het sjabloon {path} kan niet worden geopend als .{kind}. Open het in Word of "
            "PowerPoint en bewaar het zonder wachtwoord als .{kind}.",
            "The template {path} cannot be opened as .{kind}. Open it in Word or PowerPoint and "
            "save it without a password as .{kind}.",
        ),
        "template-other": (
            "Een sjabloon kan alleen worden gevuld voor Word en PowerPoint: laat --to eindigen op "
            ".docx of .pptx.",
            "A template can only be filled for Word and PowerPoint: let --to end in .docx or "
            ".pptx.",
        ),
        "template-unmarked": (
            "In {path} staat nergens waar de inhoud moet komen. Zet in het sjabloon, op een eigen "
            "regel, {{{{toc}}}} voor alles of {{{{toc:naam}}}} voor één onderdeel.",
            "Nothing in {path} says where the contents should go. Put in the template, on a line "
            "of its own, {{{{toc}}}} for everything or {{{{toc:name}}}} for one part.",
        ),
        "template-unknown": (
            "In {path} staat {marker}, maar zo heet geen onderdeel. Bedoelde u: {names}?",
            "{path} has {marker}, but no part is called so. Did you mean: {names}?",
        ),
        "template-within": (
            "In {path} staat {marker} midden in andere tekst. Zet het op een eigen regel.",
            "In {path}, {marker} stands in the middle of other text. Put it on a line of its own.",
        ),
        "template-changes": (
            "In {path} staan bijgehouden wijzigingen of opmerkingen in ‘{figure}’, die bij het "
            "vernieuwen verloren zouden gaan. Verwerk ze eerst, of haal dat onderdeel weg.",
            "{path} has tracked changes or comments in ‘{figure}’ that would be lost when it is "
            "renewed. Settle them first, or take that part out.",
        ),
    }
)
