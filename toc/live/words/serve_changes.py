"""What the pages of a served programme say where it is changed."""

from toc.core.words import Sentences

SERVE_CHANGES = Sentences(
    {
        "change": ("Wijzigen", "Change"),
        "save": ("Bewaren", "Save"),
        "texts": ("Tekst en gegevens", "Text and details"),
        "more-fields": ("Meer gegevens", "More details"),
        "links": ("Draagt bij aan", "Contributes to"),
        "add-link": ("Draagt ook bij aan", "Also contributes to"),
        "choose-goal": ("Kies een doel", "Choose a goal"),
        "add": ("Toevoegen", "Add"),
        "points": ("Punten voor ‘{text}’", "Points for ‘{text}’"),
        "not-scored": ("niet gescoord", "not scored"),
        "unlink": ("Losmaken", "Unlink"),
        "unlink-from": ("Losmaken van ‘{text}’", "Unlink from ‘{text}’"),
        "decide": ("Besluit vastleggen", "Record a decision"),
        "verdict": ("Besluit", "Decision"),
        "period": ("Jaar of fase", "Year or phase"),
        "reason": ("Waarom", "Why"),
        "role": ("Door welke rol", "By which role"),
        "date": ("Datum", "Date"),
        "becomes": ("Wat wordt er anders? (bij ‘wijzigen’)", "What becomes otherwise? (‘change’)"),
        "remove": ("Verwijderen", "Remove"),
        "remove-help": (
            "Het onderdeel gaat weg, met elke verwijzing ernaar. Dit is ongedaan te maken.",
            "The element goes, with every reference to it. This can be undone.",
        ),
        "remove-sure": ("Ja, verwijder dit onderdeel", "Yes, remove this element"),
        "nothing": (
            "Er is niets gewijzigd: dit stond er al zo.",
            "Nothing was changed: it said so already.",
        ),
        "done": ("Gewijzigd: {said}", "Changed: {said}"),
        "undone": ("Ongedaan gemaakt: {said}", "Undone: {said}"),
        "redone": ("Opnieuw gedaan: {said}", "Done again: {said}"),
        "field": ("{field}: {old} → {new}", "{field}: {old} → {new}"),
        "field-new": ("{field}: {new}", "{field}: {new}"),
        "field-gone": ("{field}: niet meer ‘{old}’", "{field}: no longer ‘{old}’"),
        "arises.one": ("Hierdoor valt er iets nieuws op:", "Something new stands out by it:"),
        "arises.many": (
            "Hierdoor vallen er {count} dingen nieuw op:",
            "{count} new things stand out by it:",
        ),
        "solved.one": ("Hiermee is opgelost:", "This is solved by it:"),
        "solved.many": (
            "Hiermee zijn {count} dingen opgelost:",
            "{count} things are solved by it:",
        ),
        "more": ("en nog {count} andere", "and {count} more"),
        "cannot": ("Dat kan zo niet", "That cannot be done so"),
        "not-written": ("Er is niets gewijzigd.", "Nothing was changed."),
        "clash": ("Iemand anders wijzigde dit net", "Somebody else just changed this"),
        "clash-help": (
            "Terwijl u bezig was, is ‘{field}’ gewijzigd. Beide teksten staan hieronder; er gaat "
            "niets verloren. Kies wat er moet staan.",
            "While you were busy, ‘{field}’ was changed. Both texts are below; nothing is lost. "
            "Choose what it has to say.",
        ),
        "was": ("Wat u zag", "What you saw"),
        "theirs": ("Wat er nu staat", "What it says now"),
        "yours": ("Wat u schreef", "What you wrote"),
        "take-theirs": ("Laat staan wat er nu staat", "Keep what it says now"),
        "take-yours": ("Bewaar deze tekst", "Save this text"),
        "gone-clash": (
            "Iemand heeft dit onderdeel net verwijderd. Wat u schreef, staat hieronder.",
            "Somebody just removed this element. What you wrote is below.",
        ),
        "turn-clash": (
            "Intussen is er iets anders gewijzigd: {said}. Kijk eerst of dat terug moet.",
            "Something else was changed meanwhile: {said}. See first whether that has to go back.",
        ),
        "unknown-change": (
            "Deze wijziging is niet te begrijpen.",
            "This change cannot be understood.",
        ),
        "empty": ("(leeg)", "(empty)"),
        # A new element
        "new-title": ("Iets toevoegen", "Add something"),
        "kind": ("Wat voegt u toe?", "What do you add?"),
        "kind-choose": ("Kies", "Choose"),
        "text": ("Hoe heet het, of wat is de tekst?", "What is it called, or what is its text?"),
        "under": ("Waar staat het onder?", "What does it stand under?"),
        "under-none": ("(nog) nergens onder", "under nothing (yet)"),
        "owner": ("Wie is de trekker?", "Who is the owner?"),
        "advice": ("Terwijl u typt, leest de controle mee.", "The check reads along as you type."),
        "advice-good": (
            "De controle heeft hier niets op aan te merken.",
            "The check has nothing to remark on this.",
        ),
    }
)
"""Every sentence of the forms and of what comes of them."""
