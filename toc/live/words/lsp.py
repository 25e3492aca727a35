"""What the language server says, beside what the check and the reference of the keys say."""

from __future__ import annotations

from toc.core.words import Sentences

LSP = Sentences(
    {
        "no-pygls": (
            "Voor een editor is het pakket pygls nodig, en dat is hier niet geïnstalleerd. Typ: "
            "{install}",
            "An editor takes the package pygls, and that is not installed here. Type: {install}",
        ),
        "for-an-editor": (
            "Alles is er. Een editor start ‘{toc} lsp’ zelf; in de terminal doet het niets.",
            "All is there. An editor starts ‘{toc} lsp’ itself; in the terminal it does nothing.",
        ),
        "findings": ("Meldingen:", "Findings:"),
        "owner": ("Eigenaar: {owner}", "Owner: {owner}"),
        "example": ("Voorbeeld:", "Example:"),
        "values": ("Kan zijn:", "Can be:"),
        "write": ("Maak ervan: {new}", "Change it to: {new}"),
        "mend-all": (
            "Herstel in het hele bestand wat maar op één manier kan",
            "Mend in the whole file what has one right answer",
        ),
        "save-first": (
            "Sla {file} eerst op: een andere id verandert ook wat er naast het plan staat.",
            "Save {file} first: another id changes what stands beside the plan as well.",
        ),
        "mend-first": (
            "Herstel eerst de fouten in {file}; dan kan de id overal veranderen.",
            "Mend the errors in {file} first; then the id can change everywhere.",
        ),
        "no-id": (
            "Hier staat geen id van een onderdeel.",
            "No id of an element stands here.",
        ),
        "no-text-beside": (
            "{file} noemt ‘{id}’ en is geen tekst die een editor kan veranderen. Doe dit in de "
            "terminal: {toc} rename {id} {new}",
            "{file} names ‘{id}’ and is no text that an editor can change. Do this in the "
            "terminal: {toc} rename {id} {new}",
        ),
    }
)
