"""What the pages of a served programme say beside its own texts."""

from toc.core.words import Sentences

SERVE = Sentences(
    {
        # Who may not come in
        "closed": (
            "Deze pagina opent alleen met het hele adres dat {toc} serve in het venster toont.",
            "This page opens only with the whole address that {toc} serve shows in its window.",
        ),
        "elsewhere": (
            "Deze vraag kwam niet van een pagina van dit programma. Er is niets getoond of "
            "gewijzigd.",
            "This request did not come from a page of this programme. Nothing was shown or "
            "changed.",
        ),
        "no-such-way": (
            "Zo kan hier niets gevraagd worden.",
            "Nothing can be asked here in this way.",
        ),
        "read-only": (
            "Dit programma is alleen om te bekijken geopend. Er is niets gewijzigd.",
            "This programme was opened to look at only. Nothing was changed.",
        ),
        "too-much": (
            "Dat is meer tekst dan hier past. Er is niets gewijzigd.",
            "That is more text than fits here. Nothing was changed.",
        ),
        "bad-question": (
            "Deze vraag is niet te begrijpen. Er is niets gewijzigd.",
            "This request cannot be understood. Nothing was changed.",
        ),
        "failed": (
            "Er ging iets mis in toc. Een wijziging die hier niet als bewaard getoond is, is niet "
            "bewaard.",
            "Something went wrong in toc. A change that was not shown here as saved was not "
            "saved.",
        ),
        # Around every page
        "skip": ("Naar de inhoud", "Skip to the content"),
        "nav": ("Het programma", "The programme"),
        "overview": ("Overzicht", "Overview"),
        "tree": ("Doelenboom", "Goal tree"),
        "drawings": ("Tekeningen", "Drawings"),
        "findings": ("Bevindingen", "Findings"),
        "year-plan": ("Jaarplan", "Year plan"),
        "progress": ("Voortgang", "Progress"),
        "history": ("Wijzigingen", "Changes"),
        "new": ("Toevoegen", "Add"),
        "meeting": ("Vergadering", "Meeting"),
        "all-plans": ("Alle programma’s", "All programmes"),
        "search": ("Zoeken", "Search"),
        "search-in": ("Zoek in het programma", "Search the programme"),
        "other-language": ("English", "Nederlands"),
        "undo": ("Ongedaan maken", "Undo"),
        "redo": ("Opnieuw doen", "Redo"),
        "file": ("Bestand: {file}", "File: {file}"),
        "is-read-only": ("Alleen bekijken", "Look only"),
        "local": (
            "Dit staat op deze computer; er gaat niets naar het internet.",
            "This is on this computer; nothing goes to the internet.",
        ),
        "lost": (
            "Geen verbinding met {toc} serve. De pagina probeert het opnieuw; wat u typt, blijft "
            "staan.",
            "No connection with {toc} serve. The page keeps trying; what you type stays.",
        ),
        "back-again": ("De verbinding is er weer.", "The connection is back."),
        "show-new": ("Toon het nieuwe", "Show what is new"),
        "outside.changed": (
            "Het bestand is buiten deze pagina’s gewijzigd en opnieuw gelezen.",
            "The file was changed outside these pages and was read again.",
        ),
        "outside.beside": (
            "Wat bij het programma hoort, is buiten deze pagina’s gewijzigd.",
            "What belongs to the programme was changed outside these pages.",
        ),
        "outside.gone": (
            "Het bestand is weg. U ziet wat het laatst is gelezen.",
            "The file is gone. You see what was read last.",
        ),
        "outside.unreadable": (
            "Het bestand kan niet worden geopend. U ziet wat het laatst is gelezen.",
            "The file cannot be opened. You see what was read last.",
        ),
        "outside.same": ("Het bestand is er weer.", "The file is there again."),
        # Several plans
        "choose": ("Welk programma?", "Which programme?"),
        "has-errors": ("heeft fouten", "has errors"),
        # Overview
        "vision": ("Visie", "Vision"),
        "at-a-glance": ("In één oogopslag", "At a glance"),
        "stands-out": ("Wat opvalt", "What stands out"),
        "nothing-stands-out": (
            "De controle vindt niets om op te lossen.",
            "The check finds nothing to solve.",
        ),
        "still-checking": (
            "De controle leest dit grote plan nog; wat opvalt, verschijnt hier vanzelf.",
            "The check is still reading this large plan; what stands out appears here by itself.",
        ),
        "all-findings": ("Alle bevindingen", "All findings"),
        "networks": ("De netwerken", "The networks"),
        "goals.one": ("1 doel", "1 goal"),
        "goals.many": ("{count} doelen", "{count} goals"),
        "work.one": ("1 inspanning", "1 inspanning"),
        "work.many": ("{count} inspanningen", "{count} inspanningen"),
        "to-drawing": ("Tekening van ‘{title}’", "Drawing of ‘{title}’"),
        "too-wide": (
            "Dit programma is te groot voor één overzicht. Kies een netwerk, of zoek.",
            "This programme is too large for one overview. Choose a network, or search.",
        ),
        # Tree
        "tree-title": ("De doelenboom", "The goal tree"),
        "filter": ("Toon alleen wat deze woorden heeft", "Show only what has these words"),
        "filtered": ("{count} gevonden", "{count} found"),
        "open-all": ("Alles openklappen", "Open everything"),
        "close-all": ("Alles dichtklappen", "Close everything"),
        # Drawings
        "drawings-title": ("Alle tekeningen", "All drawings"),
        "of-whole": ("Van het hele programma", "Of the whole programme"),
        "of-lines": ("Per programmalijn", "By programme line"),
        "of-networks": ("Per netwerk", "By network"),
        "of-partners": ("Per partner", "By partner"),
        "of-places": ("Per plaats", "By place"),
        "sheet": ("Blad {part} van {parts}", "Sheet {part} of {parts}"),
        "in-words": ("Deze tekening in woorden", "This drawing in words"),
        "connect": ("Verbinden", "Connect"),
        "connect-help": (
            "Sleep van een inspanning of doel naar het doel waaraan het bijdraagt. Met het "
            "toetsenbord: Enter op het eerste vak, dan Enter op het tweede. Escape stopt.",
            "Drag from an inspanning or goal to the goal that it contributes to. By keyboard: "
            "Enter on the first box, then Enter on the second. Escape stops.",
        ),
        "connect-from": (
            "Van ‘{text}’. Kies nu het doel waaraan het bijdraagt.",
            "From ‘{text}’. Now choose the goal that it contributes to.",
        ),
        "cannot-draw": (
            "Deze tekening kan niet worden gemaakt: {why}",
            "This drawing cannot be made: {why}",
        ),
        # Findings
        "findings-title": ("Wat de controle vindt", "What the check finds"),
        "severity.error": ("Fout", "Error"),
        "severity.warning": ("Aandachtspunt", "Point of attention"),
        "severity.advice": ("Advies", "Advice"),
        "what-to-do": ("Wat te doen", "What to do"),
        "count-findings.one": ("1 bevinding", "1 finding"),
        "count-findings.many": ("{count} bevindingen", "{count} findings"),
        "first-shown": (
            "De eerste {most} van {count} staan hier.",
            "The first {most} of {count} are here.",
        ),
        "line-of": ("regel {line}", "line {line}"),
        "unsound": (
            "In dit bestand staan fouten. Eerst herstellen, dan is het programma hier weer te "
            "zien.",
            "This file has errors. Once they are repaired, the programme can be seen here again.",
        ),
        # An element
        "facts": ("Gegevens", "Details"),
        "way-up": ("De weg naar de visie", "The way to the vision"),
        "findings-here": ("Wat hier opvalt", "What stands out here"),
        "none-here": ("Hier valt niets op.", "Nothing stands out here."),
        "see-why": ("Teken de weg naar de visie", "Draw the way to the vision"),
        "no-element": (
            "Dit onderdeel is er niet (meer).",
            "This element is not there (any more).",
        ),
        "no-page": ("Deze pagina is er niet.", "There is no such page."),
        # Search
        "found.one": ("1 onderdeel met ‘{text}’", "1 element with ‘{text}’"),
        "found.many": ("{count} onderdelen met ‘{text}’", "{count} elements with ‘{text}’"),
        "search-hint": (
            "Typ een woord uit een tekst, een trekker, een partner of een id.",
            "Type a word of a text, an owner, a partner or an id.",
        ),
        "search-more": ("De eerste {most} staan hieronder.", "The first {most} are below."),
        # Progress
        "progress-title": ("Hoe het ervoor staat", "How it stands"),
        "no-indicators": (
            "Het programma heeft nog geen indicatoren.",
            "The programme has no indicators yet.",
        ),
        "unmeasured": ("Nog zonder indicator", "Without an indicator yet"),
        # Changes
        "history-title": ("Wat er is gewijzigd", "What was changed"),
        "no-steps": (
            "Er is nog niets gewijzigd met toc.",
            "Nothing has been changed with toc yet.",
        ),
        "by-hand": (
            "Daarna is het bestand met de hand gewijzigd.",
            "After that the file was changed by hand.",
        ),
        "taken-back": ("teruggenomen", "taken back"),
        "last-step": ("laatste stap", "last step"),
    }
)
"""Every sentence of the pages that show."""
