"""What `toc validate --fix` and `--watch` say."""

from __future__ import annotations

from toc.core.words import Sentences

FIXING = Sentences(
    {
        "nothing": (
            "{file}: er is niets dat vanzelf te verbeteren is.",
            "{file}: there is nothing that can be mended without you.",
        ),
        "found.one": (
            "{file}: 1 verbetering waarvoor maar één goed antwoord is:",
            "{file}: 1 improvement that has only one right answer:",
        ),
        "found.many": (
            "{file}: {count} verbeteringen waarvoor maar één goed antwoord is:",
            "{file}: {count} improvements that have only one right answer:",
        ),
        "reference": (
            "regel {line}: de verwijzing ‘{old}’ wordt ‘{new}’, de enige id die bedoeld kan zijn.",
            "line {line}: the reference ‘{old}’ becomes ‘{new}’, the only id that can be meant.",
        ),
        "list": (
            "regel {line}: ‘{old}’ wordt een lijst van ids: {new}.",
            "line {line}: ‘{old}’ becomes a list of ids: {new}.",
        ),
        "key": (
            "regel {line}: ‘{old}’ wordt ‘{new}’, het enige woord hier dat erop lijkt.",
            "line {line}: ‘{old}’ becomes ‘{new}’, the only word here that looks like it.",
        ),
        "id": (
            "regel {line}: de id ‘{old}’ wordt ‘{new}’, zonder hoofdletters, spaties en tekens.",
            "line {line}: the id ‘{old}’ becomes ‘{new}’, without capitals, spaces and signs.",
        ),
        "id-reference": (
            "regel {line}: de verwijzing naar ‘{old}’ gaat mee naar ‘{new}’.",
            "line {line}: the reference to ‘{old}’ goes along to ‘{new}’.",
        ),
        "hidden": (
            "regel {line}: een onzichtbaar teken gaat weg.",
            "line {line}: an invisible character goes.",
        ),
        "colon": (
            "regel {line}: achter de sleutel komt een dubbele punt met een spatie.",
            "line {line}: the key gets a colon with a space after it.",
        ),
        "list-mark": (
            "regel {line}: een deel van een lijst begint met een streepje en een spatie.",
            "line {line}: a part of a list begins with a dash and a space.",
        ),
        "list-not-needed": (
            "regel {line}: het streepje of opsommingsteken gaat weg; dit is geen lijst.",
            "line {line}: the dash or bullet goes; this is not a list.",
        ),
        "quotes": (
            "regel {line}: de tekst komt tussen rechte aanhalingstekens, of verliest gekrulde.",
            "line {line}: the text gets straight quotes, or loses curly ones.",
        ),
        "indent": (
            "regel {line}: de regel springt even ver in als de regels waar die bij hoort.",
            "line {line}: the line is indented as far as the lines it belongs to.",
        ),
        "below": (
            "regel {line}: de regel springt verder in, onder de naam waar die bij hoort.",
            "line {line}: the line is indented further, below the name it belongs to.",
        ),
        "value": (
            "regel {line}: ‘{old}’ wordt ‘{new}’, zoals het bestand dat schrijft.",
            "line {line}: ‘{old}’ becomes ‘{new}’, as the file has it.",
        ),
        "bracket": (
            "regel {line}: het haakje krijgt zijn sluithaakje.",
            "line {line}: the bracket gets its closing bracket.",
        ),
        "wrapped": (
            "regel {line}: de regel springt in, omdat die verdergaat met de tekst erboven.",
            "line {line}: the line is indented, because it goes on with the text above it.",
        ),
        "order": (
            "regel {line}: de tekst of titel komt bovenaan te staan in zijn element.",
            "line {line}: the text or title goes to the top of its element.",
        ),
        "tab.one": (
            "regel {line}: een tab aan het begin wordt spaties.",
            "line {line}: a tab at the start becomes spaces.",
        ),
        "tab.many": (
            "{count} regels vanaf regel {line}: tabs aan het begin worden spaties.",
            "{count} lines from line {line}: tabs at the start become spaces.",
        ),
        "no-break-space.one": (
            "regel {line}: een bijzondere spatie wordt een gewone spatie.",
            "line {line}: a special space becomes a plain space.",
        ),
        "no-break-space.many": (
            "{count} regels vanaf regel {line}: bijzondere spaties worden gewone spaties.",
            "{count} lines from line {line}: special spaces become plain spaces.",
        ),
        "trailing.one": (
            "regel {line}: de spaties aan het eind gaan weg.",
            "line {line}: the spaces at the end go.",
        ),
        "trailing.many": (
            "{count} regels vanaf regel {line}: de spaties aan het eind gaan weg.",
            "{count} lines from line {line}: the spaces at the end go.",
        ),
        "newline": (
            "regel {line}: de laatste regel krijgt een regeleinde.",
            "line {line}: the last line gets a line end.",
        ),
        "legend": (
            "De regels met - gaan weg, die met + komen ervoor in de plaats:",
            "The lines with - go, those with + come in their place:",
        ),
        "before": ("{file} zoals het is", "{file} as it is"),
        "after": ("{file} na de verbeteringen", "{file} after the improvements"),
        "no-line-end": (
            "\\ geen regeleinde aan het eind van het bestand",
            "\\ no line end at the end of the file",
        ),
        "written": ("{file} is bijgewerkt.", "{file} has been updated."),
        "not-written": (
            "Er is niets geschreven. Voer de verbeteringen door met: {toc} validate --fix {file}",
            "Nothing has been written. Make the improvements with: {toc} validate --fix {file}",
        ),
        "refused.one": (
            "1 mogelijke verbetering is niet doorgevoerd, omdat het bestand er niet zeker beter "
            "van wordt.",
            "1 possible improvement was not made, because it is not certain to make the file "
            "better.",
        ),
        "refused.many": (
            "{count} mogelijke verbeteringen zijn niet doorgevoerd, omdat het bestand er niet "
            "zeker beter van wordt.",
            "{count} possible improvements were not made, because they are not certain to make "
            "the file better.",
        ),
        "left.one": (
            "Er blijft 1 fout over die alleen u kunt herstellen; bekijk haar met: "
            "{toc} validate {file}",
            "1 error is left that only you can mend; see it with: {toc} validate {file}",
        ),
        "left.many": (
            "Er blijven {count} fouten over die alleen u kunt herstellen; bekijk ze met: "
            "{toc} validate {file}",
            "{count} errors are left that only you can mend; see them with: {toc} validate {file}",
        ),
        "unreadable": (
            "{file} kan niet gelezen worden. Controleer de naam en of u het bestand mag lezen.",
            "{file} cannot be read. Check the name and whether you may read the file.",
        ),
        "watching": (
            "Zodra u {file} opslaat, wordt het opnieuw gecontroleerd. Stoppen kan met Ctrl+C.",
            "As soon as you save {file} it is checked again. Stop with Ctrl+C.",
        ),
        "watched": (
            "Gestopt: {file} wordt niet meer in de gaten gehouden.",
            "Stopped: {file} is no longer being watched.",
        ),
    }
)
