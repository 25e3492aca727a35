"""What is wrong with a file that was recorded of a programme: an adopted plan, a reflection."""

from __future__ import annotations

from toc.core.words import Sentences

RECORDS = Sentences(
    {
        "adopted-changed.what": (
            "Dit vastgestelde plan is na het vaststellen veranderd, of niet meer heel: het zegel "
            "aan het eind past niet bij de rest.",
            "This adopted plan was changed after it was adopted, or is no longer whole: the seal "
            "at its end does not fit the rest.",
        ),
        "adopted-incomplete.what": (
            "Dit vastgestelde plan is niet heel: het zegel aan het eind ontbreekt.",
            "This adopted plan is not whole: the seal at its end is missing.",
        ),
        "adopted-newer.what": (
            "Dit plan is vastgelegd met een nieuwere versie van toc (vorm {version}; deze toc "
            "kent vorm {known}).",
            "This plan was recorded with a newer version of toc (form {version}; this toc knows "
            "form {known}).",
        ),
        "adopted-misnamed.what": (
            "Dit bestand heet ‘{name}’, maar er staat het plan ‘{period}’ in.",
            "This file is called ‘{name}’, but it holds the plan ‘{period}’.",
        ),
        "adopted-foreign.what": (
            "Dit plan is van een ander programma: ‘{title}’.",
            "This plan is of another programme: ‘{title}’.",
        ),
        "fix.newer": (
            "Werk toc bij en probeer het opnieuw.",
            "Update toc and try again.",
        ),
        "fix.misnamed": (
            "Geef het bestand de naam {name}.yaml terug.",
            "Give the file its name {name}.yaml back.",
        ),
        "fix.misnamed-both": (
            "Plan {name} staat er ook als {name}.yaml, en dat telt. Vergelijk de twee en zet dit "
            "bestand in een andere map.",
            "Plan {name} stands there as {name}.yaml too, and that one counts. Compare the two "
            "and move this file to another folder.",
        ),
        "fix.foreign": (
            "Zet het bestand in de map van het programma waar het bij hoort.",
            "Move the file to the folder of the programme that it belongs to.",
        ),
        "fix.restore": (
            "Zet het bestand terug uit een kopie, of stel het plan opnieuw vast: {command}",
            "Put the file back from a copy, or adopt the plan again: {command}",
        ),
        "review-changed.what": (
            "Dit verslag van een reflectie is later veranderd, of niet meer heel: het zegel aan "
            "het eind past niet bij de rest.",
            "This record of a reflection was changed later, or is no longer whole: the seal at "
            "its end does not fit the rest.",
        ),
        "review-incomplete.what": (
            "Dit verslag van een reflectie is niet heel: het zegel aan het eind ontbreekt.",
            "This record of a reflection is not whole: the seal at its end is missing.",
        ),
        "review-newer.what": (
            "Dit verslag van een reflectie is gemaakt met een nieuwere versie van toc (vorm "
            "{version}; deze toc kent vorm {known}). Werk toc bij.",
            "This record of a reflection was made with a newer version of toc (form {version}; "
            "this toc knows form {known}). Update toc.",
        ),
        "review-misnamed.what": (
            "Dit bestand heet ‘{name}’, maar er staat de reflectie over ‘{period}’ in.",
            "This file is called ‘{name}’, but it holds the reflection on ‘{period}’.",
        ),
        "fix.review": (
            "Zet het bestand terug zoals het was, uit een back-up of uit git.",
            "Put the file back as it was, from a backup or from git.",
        ),
    }
)
