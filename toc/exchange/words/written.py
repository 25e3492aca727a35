"""Why a written plan cannot be read, and what to do instead."""

from __future__ import annotations

from toc.core.words import Sentences

WRITTEN = Sentences(
    {
        "damaged": (
            "Het bestand is beschadigd en kan niet gelezen worden. Open het in het programma "
            "waarmee het gemaakt is, sla het opnieuw op en probeer het nog eens.",
            "The file is damaged and cannot be read. Open it in the program that made it, save "
            "it again and try once more.",
        ),
        "password": (
            "Het bestand is met een wachtwoord beveiligd. Haal de beveiliging eraf, sla het op "
            "en probeer het nog eens.",
            "The file is protected with a password. Remove the protection, save it and try once "
            "more.",
        ),
        "too-large": (
            "Het bestand is uitgepakt groter dan {most} MB. Haal weg wat niet bij het plan "
            "hoort, of splits het in delen.",
            "The file is larger than {most} MB when unpacked. Remove what does not belong to the "
            "plan, or split it into parts.",
        ),
        "too-long": (
            "In het bestand staan meer dan {most} teksten; dat is te veel voor een plan. Bewaar "
            "alleen het plan zelf in een eigen bestand.",
            "The file holds more than {most} texts; that is too much for a plan. Save only the "
            "plan itself in a file of its own.",
        ),
        "no-text": (
            "In het bestand staat geen tekst. Lees het bestand in waarin het plan uitgeschreven "
            "staat.",
            "There is no text in the file. Import the file in which the plan is written out.",
        ),
        "only-pictures": (
            "In het bestand staan alleen afbeeldingen, en daaruit is geen tekst te lezen. Lees "
            "het bestand in waarin het plan als tekst staat.",
            "The file holds only pictures, and no text can be read from those. Import the file "
            "in which the plan stands as text.",
        ),
        "entities": (
            "Het bestand bevat verwijzingen (XML-entiteiten) die hier niet gelezen worden. Open "
            "het in een kantoorprogramma en sla het opnieuw op.",
            "The file holds references (XML entities) that are not read here. Open it in an "
            "office program and save it again.",
        ),
        "not-word": (
            "Dit is geen Word-document (.docx). Kies het bestand met het plan, of sla het op als "
            "Word-document (.docx).",
            "This is no Word document (.docx). Choose the file with the plan, or save it as a "
            "Word document (.docx).",
        ),
        "old-word": (
            "Dit is een Word-document van voor 2007 (.doc). Open het in Word en sla het op als "
            "Word-document (.docx).",
            "This is a Word document from before 2007 (.doc). Open it in Word and save it as a "
            "Word document (.docx).",
        ),
        "not-odt": (
            "Dit is geen OpenDocument-tekst (.odt). Kies het bestand met het plan, of sla het op "
            "als .odt of .docx.",
            "This is no OpenDocument text (.odt). Choose the file with the plan, or save it as "
            ".odt or .docx.",
        ),
        "not-sheets": (
            "Dit is geen werkblad dat hier gelezen wordt. Sla het op als Excel-werkmap (.xlsx).",
            "This is no spreadsheet that can be read here. Save it as an Excel workbook (.xlsx).",
        ),
        "quotes": (
            "In het CSV-bestand wordt een aanhalingsteken niet gesloten. Open het in Excel of "
            "LibreOffice en sla het op als .xlsx.",
            "In the CSV file a quotation mark is never closed. Open it in Excel or LibreOffice "
            "and save it as .xlsx.",
        ),
        # Of what is no office file
        "damaged-xml": (
            "Het bestand is beschadigd (regel {line}) en kan niet gelezen worden. Open het in "
            "het programma waarmee het gemaakt is, sla het opnieuw op en probeer het nog eens.",
            "The file is damaged (line {line}) and cannot be read. Open it in the program that "
            "made it, save it again and try once more.",
        ),
        "too-deep": (
            "In het bestand zijn teksten meer dan {most} niveaus diep in elkaar gezet. Maak het "
            "plan minder diep en probeer het nog eens.",
            "In the file texts are nested more than {most} levels deep. Make the plan less deep "
            "and try once more.",
        ),
        "not-text": (
            "Dit is geen tekstbestand. Kies het bestand met het plan, of sla het op als "
            "Word-document (.docx).",
            "This is no text file. Choose the file with the plan, or save it as a Word document "
            "(.docx).",
        ),
        "no-map": (
            "In dit bestand staat geen mindmap. Kies het bestand met het plan, of exporteer de "
            "mindmap als OPML.",
            "There is no mind map in this file. Choose the file with the plan, or export the "
            "mind map as OPML.",
        ),
        "no-drawing": (
            "In dit bestand staat geen tekening van draw.io. Kies het bestand met het plan, of "
            "sla de tekening op als .drawio.",
            "There is no draw.io drawing in this file. Choose the file with the plan, or save "
            "the drawing as .drawio.",
        ),
        "other-mermaid": (
            "Dit is geen stroomdiagram in Mermaid; het begint met ‘{kind}’. Maak er een van dat "
            "met ‘flowchart’ begint.",
            "This is no flowchart in Mermaid; it begins with ‘{kind}’. Make it one that begins "
            "with ‘flowchart’.",
        ),
        "unclear-mermaid": (
            "Regel {line} van het stroomdiagram is niet te lezen. Kijk in het programma waarin u "
            "het tekende wat eraan mankeert.",
            "Line {line} of the flowchart cannot be read. See in the program in which you drew "
            "it what is wrong with it.",
        ),
        "not-pdf": (
            "Dit is geen PDF die te openen is. Maak de PDF opnieuw, of neem het bestand waaruit "
            "hij gemaakt is.",
            "This is no PDF that can be opened. Make the PDF again, or take the file that it was "
            "made from.",
        ),
        "scan": (
            "Deze PDF bestaat uit plaatjes van bladzijden (een scan) en heeft geen tekst. Neem "
            "het bestand waaruit hij gemaakt is, of laat er eerst tekstherkenning (OCR) op los.",
            "This PDF consists of pictures of pages (a scan) and has no text. Take the file that "
            "it was made from, or have its text recognised (OCR) first.",
        ),
        "no-letters": (
            "Van de letters in deze PDF is niet bekend welke het zijn: er valt niets uit te "
            "kopiëren. Neem het bestand waaruit hij gemaakt is.",
            "It is not known which letters stand in this PDF: nothing can be copied from it. "
            "Take the file that it was made from.",
        ),
        "too-many-pages": (
            "Deze PDF heeft meer dan {most} bladzijden. Bewaar alleen de bladzijden met het plan.",
            "This PDF has more than {most} pages. Save only the pages with the plan.",
        ),
        # What a file is that is no written plan, and what to do with it
        "cannot-open": (
            "Het bestand {file} is er niet of kan niet geopend worden. Controleer de naam en de "
            "map.",
            "The file {file} is not there or cannot be opened. Check its name and folder.",
        ),
        "is-folder": (
            "{file} is een map. Kies daarin het bestand met het plan.",
            "{file} is a folder. Choose the file with the plan in it.",
        ),
        "other-language": (
            "Dit plan is niet in het Nederlands of Engels geschreven, en andere talen worden hier "
            "niet gelezen. Lees een vertaling in, of begin zelf met: {toc} new NAAM",
            "This plan is not written in Dutch or English, and other languages are not read here. "
            "Import a translation, or begin yourself with: {toc} new NAME",
        ),
        "nothing-found": (
            "In dit bestand zegt niets dat het een doel, inspanning of indicator is, dus er is "
            "geen concept gemaakt. Zet er in het plan een kop boven, zoals ‘Wat willen we "
            "bereiken?’ of ‘Acties’, en lees het opnieuw in.",
            "Nothing in this file says that it is a goal, inspanning or indicator, so no draft "
            "was made. Put a heading above them in the plan, such as ‘What do we want to "
            "achieve?’ or ‘Actions’, and import it again.",
        ),
        "empty-file": (
            "Het bestand is leeg. Kies het bestand met het plan.",
            "The file is empty. Choose the file with the plan.",
        ),
        "is-presentation": (
            "Dit is een presentatie. Lees het document in waaruit zij gemaakt is, of zet de "
            "tekst van de dia’s in een Word-document (.docx).",
            "This is a presentation. Import the document that it was made from, or put the text "
            "of the slides in a Word document (.docx).",
        ),
        "is-rich-text": (
            "Dit is een RTF-document. Open het in Word of LibreOffice en sla het op als "
            "Word-document (.docx).",
            "This is an RTF document. Open it in Word or LibreOffice and save it as a Word "
            "document (.docx).",
        ),
        "is-old-office": (
            "Dit is een bestand van een ouder kantoorprogramma. Open het in dat programma of in "
            "LibreOffice en sla het op als .docx of .xlsx.",
            "This is a file of an older office program. Open it in that program or in "
            "LibreOffice and save it as .docx or .xlsx.",
        ),
        "is-apple": (
            "Dit is een bestand van Pages, Numbers of Keynote. Exporteer het in dat programma "
            "als Word-document (.docx) of Excel-werkmap (.xlsx).",
            "This is a file of Pages, Numbers or Keynote. Export it in that program as a Word "
            "document (.docx) or an Excel workbook (.xlsx).",
        ),
        "is-binary-excel": (
            "Dit is een binaire Excel-werkmap (.xlsb). Open haar in Excel en sla haar op als "
            ".xlsx.",
            "This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.",
        ),
        "is-other-office": (
            "Dit is een OpenDocument-bestand dat geen tekst en geen rekenblad is. Zet het plan "
            "in een tekst (.odt of .docx) of een rekenblad (.ods of .xlsx).",
            "This is an OpenDocument file that is no text and no spreadsheet. Put the plan in a "
            "text (.odt or .docx) or a spreadsheet (.ods or .xlsx).",
        ),
        "is-picture": (
            "Dit is een afbeelding; daaruit is geen tekst te lezen. Neem het bestand waaruit zij "
            "gemaakt is, zoals een .docx, .xlsx of .drawio.",
            "This is a picture; no text can be read from it. Take the file that it was made "
            "from, such as a .docx, .xlsx or .drawio.",
        ),
        "is-archive": (
            "Dit is een ingepakte map. Pak haar uit en kies daarin het bestand met het plan.",
            "This is a packed folder. Unpack it and choose the file with the plan in it.",
        ),
        "is-web-page": (
            "Dit is een webpagina. Open haar in Word of LibreOffice en sla haar op als "
            "Word-document (.docx).",
            "This is a web page. Open it in Word or LibreOffice and save it as a Word document "
            "(.docx).",
        ),
        "is-word-xml": (
            "Dit is een Office-document als los XML-bestand. Open het in Word, Excel of "
            "LibreOffice en sla het op als .docx of .xlsx.",
            "This is an Office document as a single XML file. Open it in Word, Excel or "
            "LibreOffice and save it as .docx or .xlsx.",
        ),
        "is-project": (
            "Dit is een planning van Microsoft Project. Sla haar daar op als Excel-werkmap "
            "(.xlsx) en lees die in.",
            "This is a schedule of Microsoft Project. Save it there as an Excel workbook (.xlsx) "
            "and import that.",
        ),
        "is-other-xml": (
            "Dit is een XML-bestand van een soort die hier niet gelezen wordt (‘{root}’). Sla "
            "het plan op als .docx, .xlsx of .opml.",
            "This is an XML file of a kind that is not read here (‘{root}’). Save the plan as "
            ".docx, .xlsx or .opml.",
        ),
        "is-iati": (
            "Dit is een IATI-bestand en geen geschreven plan. Lees het in met: {toc} import "
            "{file}",
            "This is an IATI file and no written plan. Import it with: {toc} import {file}",
        ),
        "is-programme": (
            "Dit is een YAML-bestand. Een programma hoeft niet ingelezen te worden; bekijk het "
            "met: {toc} validate {file}",
            "This is a YAML file. A programme need not be imported; look at it with: {toc} "
            "validate {file}",
        ),
        "is-data": (
            "Dit zijn gegevens van een programma (JSON) en geen geschreven plan. Sla het plan op "
            "als .docx, .xlsx of .txt.",
            "These are data of a program (JSON) and no written plan. Save the plan as .docx, "
            ".xlsx or .txt.",
        ),
        "is-measurements": (
            "Dit zijn metingen en geen plan. Lees ze in met: {toc} measure import {file}",
            "These are measurements and no plan. Import them with: {toc} measure import {file}",
        ),
    }
)
