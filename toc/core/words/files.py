"""What keeps a file from being written, and waiting for somebody else who writes."""

from __future__ import annotations

from toc.core.words import Sentences

FILES = Sentences(
    {
        "waiting": (
            "Een andere opdracht van toc is bezig met {file}. Even wachten…",
            "Another toc command is busy with {file}. Waiting…",
        ),
        "busy": (
            "Een andere opdracht van toc is na {seconds} seconden nog steeds bezig met {file}. Er "
            "is niets geschreven; probeer het straks opnieuw. Werkt er zeker niemand anders mee, "
            "verwijder dan {lock}.",
            "Another toc command is still busy with {file} after {seconds} seconds. Nothing was "
            "written; try again later. If surely nobody else works with it, delete {lock}.",
        ),
        "in-use": (
            "{file} is in gebruik door een ander programma, bijvoorbeeld Excel. Sluit het daar en "
            "probeer het opnieuw; aan dit bestand is niets veranderd.",
            "{file} is in use by another program, for example Excel. Close it there and try "
            "again; nothing in this file has changed.",
        ),
        "full": (
            "{file} kan niet worden geschreven: de schijf is vol, of uw ruimte daarop is op. Maak "
            "ruimte vrij en probeer het opnieuw; aan dit bestand is niets veranderd.",
            "{file} cannot be written: the disk is full, or your share of it is used up. Make "
            "room and try again; nothing in this file has changed.",
        ),
        "read-only": (
            "{file} is alleen-lezen. Haal die beveiliging eraf, of vraag dat aan wie het bestand "
            "beheert; er is niets aan veranderd.",
            "{file} is read-only. Take that protection off, or ask whoever looks after the file; "
            "nothing in it has changed.",
        ),
        "read-only-folder": (
            "{file} kan niet worden geschreven: in de map {folder} mag u niets veranderen. Vraag "
            "wie de map beheert om toestemming, of werk in een andere map.",
            "{file} cannot be written: you may not change anything in the folder {folder}. Ask "
            "whoever looks after the folder, or work in another folder.",
        ),
        "no-files": (
            "{file} kan niet worden gemaakt: in de map {folder} kan geen enkel bestand worden "
            "gemaakt. Kies een andere map.",
            "{file} cannot be made: no file at all can be made in the folder {folder}. Choose "
            "another folder.",
        ),
        "changed": (
            "{file} is ondertussen door iemand anders veranderd. Er is niets overschreven; "
            "probeer het opnieuw.",
            "{file} was changed by somebody else in the meantime. Nothing was overwritten; try "
            "again.",
        ),
        "made": (
            "{file} is ondertussen door iemand anders gemaakt. Er is niets overschreven; probeer "
            "het opnieuw.",
            "{file} was made by somebody else in the meantime. Nothing was overwritten; try "
            "again.",
        ),
        "gone": (
            "{file} is ondertussen verplaatst of verwijderd. Er is niets geschreven.",
            "{file} was moved or deleted in the meantime. Nothing was written.",
        ),
        "link": (
            "{file} verwijst naar {target}, in een andere map, en daar wordt niet geschreven. "
            "Noem in de opdracht dat bestand zelf, of zet hier een gewoon bestand neer.",
            "{file} points to {target}, in another folder, and nothing is written there. Name "
            "that file itself in the command, or put an ordinary file here.",
        ),
        "is-a-folder": (
            "{file} is een map; daar kan geen bestand met die naam worden geschreven. Hernoem de "
            "map of kies een andere naam.",
            "{file} is a folder; no file of that name can be written there. Rename the folder or "
            "choose another name.",
        ),
        "not-a-file": (
            "{file} is geen gewoon bestand; daar wordt niet in geschreven. Kies een andere naam.",
            "{file} is not an ordinary file; nothing is written to it. Choose another name.",
        ),
        "not-a-folder": (
            "{folder} is een bestand, geen map. Hernoem het of kies een andere map.",
            "{folder} is a file, not a folder. Rename it or choose another folder.",
        ),
        "unreadable": (
            "{file} kan niet worden gelezen ({reason}). Er is niets geschreven.",
            "{file} cannot be read ({reason}). Nothing was written.",
        ),
        "no-folder": (
            "{file} kan niet worden geschreven: de map {folder} bestaat niet. Maak die map eerst, "
            "of kies een andere.",
            "{file} cannot be written: the folder {folder} does not exist. Make that folder "
            "first, or choose another one.",
        ),
        "long": (
            "{file} kan niet worden geschreven: die naam is te lang. Kies een kortere naam of "
            "een andere map.",
            "{file} cannot be written: that name is too long. Choose a shorter name or another "
            "folder.",
        ),
        "other": (
            "{file} kan niet worden geschreven ({reason}). Aan dit bestand is niets veranderd.",
            "{file} cannot be written ({reason}). Nothing in this file has changed.",
        ),
        "logo-missing": (
            "Het logo {path} kan niet worden gelezen. Zet het bestand daar neer, of verander bij "
            "de huisstijl de plaats van het logo; die geldt vanaf de map van het plan.",
            "The logo {path} cannot be read. Put the file there, or change the place of the logo "
            "in the house style; it is counted from the folder of the plan.",
        ),
        "logo-kind": (
            "Het logo {path} is geen PNG en geen SVG. Bewaar het als een van die twee.",
            "The logo {path} is neither a PNG nor an SVG. Save it as one of those.",
        ),
        "logo-large": (
            "Het logo {path} is groter dan {most} MB. Bewaar het kleiner.",
            "The logo {path} is larger than {most} MB. Save it smaller.",
        ),
    }
)
