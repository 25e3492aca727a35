"""The first sheet of the Excel form of a programme: how it is filled in and comes back."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_EXPLANATION = Sentences(
    {
        # --- the explanation ---
        "title": ("Programma op een formulier", "A programme on a form"),
        "told.purpose": (
            "Met dit formulier legt u een heel programma vast: waar het om gaat, wat u wilt "
            "bereiken, wat u doet, en wie meedoet. Alles staat op bladen; de tabs staan onderaan.",
            "With this form you write down a whole programme: what it is for, what you want to "
            "achieve, what you do, and who takes part. All of it stands on sheets; their tabs "
            "are at the bottom.",
        ),
        "told.order-heading": ("In deze volgorde gaat het vlot", "It goes well in this order"),
        "told.order-1": (
            "1. Programma: de naam en de visie, in één zin.",
            "1. Programme: the name and the vision, in one sentence.",
        ),
        "told.order-2": (
            "2. Doelen: één doel per regel. Typ alleen de tekst en kies het niveau.",
            "2. Goals: one goal a row. Just type the text and choose the level.",
        ),
        "told.order-3": (
            "3. Inspanningen: wat u doet, met een werkwoord.",
            "3. Inspanningen: what you do, with a verb.",
        ),
        "told.order-4": (
            "4. Bijdragen: kies in elke regel wat bijdraagt, en waaraan. Wat u op de bladen "
            "Doelen en Inspanningen typt, staat meteen in de lijst.",
            "4. Links: choose in each row what contributes, and to what. What you type on the "
            "sheets Goals and Inspanningen is in the list at once.",
        ),
        "told.order-5": (
            "5. Indicatoren, Waarden per jaar, Partners en Jaren: zo ver als u bent.",
            "5. Indicators, Values by year, Partners and Years: as far as you are.",
        ),
        "told.example-heading": ("Een voorbeeld", "An example"),
        "told.example-1": (
            "Doelen, D1: ‘Ouders lezen hun kinderen elke week voor’, operationeel.",
            "Goals, G1: ‘Parents read aloud to their children every week’, operational.",
        ),
        "told.example-2": (
            "Inspanningen, I1: ‘Een voorleescursus voor ouders geven in het buurthuis’.",
            "Inspanningen, A1: ‘Give a course in reading aloud in the community centre’.",
        ),
        "told.example-3": (
            "Bijdragen: kies bij ‘Wat draagt bij?’ I1 en bij ‘Waaraan?’ D1.",
            "Links: at ‘What contributes?’ choose A1, and at ‘To what?’ G1.",
        ),
        "told.know-heading": ("Goed om te weten", "Good to know"),
        "told.know-empty": (
            "Wat u niet weet, laat u leeg. Verzin niets: een lege cel is ook een antwoord.",
            "Leave empty what you do not know. Make nothing up: an empty cell is an answer too.",
        ),
        "told.know-needed": (
            "Een kop met een sterretje (*) hoort in elke regel ingevuld te zijn.",
            "A heading with an asterisk (*) is to be filled in in every row.",
        ),
        "told.know-number": (
            "Het nummer vooraan (D1, I1) houdt een regel uit elkaar van de andere. Sorteren, "
            "filteren, regels tussenvoegen en regels weghalen mag; de nummers laat u staan. Zijn "
            "de genummerde regels op, typ dan gewoon verder.",
            "The number in front (G1, A1) tells a row from the others. You may sort, filter, put "
            "rows in and take rows out; leave the numbers as they are. Where the numbered rows "
            "run out, just type on.",
        ),
        "told.know-several": (
            "Meer dan één in een cel? Zet ze onder elkaar met Alt+Enter, of met een puntkomma "
            "ertussen.",
            "More than one in a cell? Put them below each other with Alt+Enter, or with a "
            "semicolon between them.",
        ),
        "told.know-date": (
            "Een datum is zo precies als u hem weet: 2027, 2027-03 of 2027-03-31.",
            "A date is as precise as you know it: 2027, 2027-03 or 2027-03-31.",
        ),
        "told.know-hidden": (
            "Er zijn meer bladen, voor wat niet elk plan heeft (zoals aannames, besluiten en "
            "bronnen). Klik met rechts op een tab en kies Zichtbaar maken.",
            "There are more sheets, for what not every plan has (such as assumptions, decisions "
            "and sources). Right-click a tab and choose Unhide.",
        ),
        "told.know-persons": (
            "Schrijf rollen en organisaties op, geen namen, telefoonnummers of adressen van "
            "personen.",
            "Write down roles and organisations, no names, phone numbers or addresses of persons.",
        ),
        "told.know-comments": (
            "Wie het programmabestand zelf bewerkt: opmerkingen achter een hekje (#) en de "
            "indeling van dat bestand staan niet op dit formulier.",
            "For who edits the programme file itself: comments behind a hash (#) and the layout "
            "of that file do not stand on this form.",
        ),
        "told.back-heading": ("En dan", "And then"),
        "told.back": (
            "Sla het bestand op en lees het in met: toc import en de naam van dit bestand. Klopt "
            "er iets niet, dan zegt toc in welke cel, en wat er wel kan.",
            "Save the file and read it with: toc import and the name of this file. If something "
            "is not right, toc says in which cell, and what is possible.",
        ),
    }
)
