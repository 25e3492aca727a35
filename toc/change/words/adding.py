"""What is asked of who adds an element and says no more."""

from __future__ import annotations

from toc.core.words import Sentences

ADDING = Sentences(
    {
        "kind": (
            "Wat komt erbij? Typ een nummer of het woord.",
            "What is added? Type a number or the word.",
        ),
        "text": ("Wat is het, in één zin?", "What is it, in one sentence?"),
        "under": (
            "Waar staat het onder? Typ een id, of meer met komma’s ertussen; Enter slaat over.",
            "What does it stand under? Type an id, or several with commas; Enter passes on.",
        ),
        "measures": (
            "Wat meet deze indicator? Typ een id; Enter slaat over.",
            "What does this indicator measure? Type an id; Enter passes on.",
        ),
        "owner": (
            "Wie trekt het? Een rol of organisatie; Enter slaat over.",
            "Who owns it? A role or an organisation; Enter passes on.",
        ),
        "start": (
            "Wanneer begint de fase? Een jaar of maand, zoals 2026-09.",
            "When does the phase begin? A year or month, such as 2026-09.",
        ),
        "end": (
            "Wanneer eindigt de fase? Een jaar of maand.",
            "When does the phase end? A year or month.",
        ),
        "choice": ("{id}: {text}", "{id}: {text}"),
        "more": (
            "… en nog {count}; {toc} show toont ze alle.",
            "… and {count} more; {toc} show shows them all.",
        ),
        "again": ("Hier is een antwoord nodig.", "An answer is needed here."),
    }
)
