"""Questions about a written plan: what is asked, what can be answered, and what is said around
it in the terminal and in the draft."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_QUESTIONS = Sentences(
    {
        # --- what is asked ---
        "kind.below.one": (
            "Wat is deze tekst onder ‘{what}’?",
            "What is this text below ‘{what}’?",
        ),
        "kind.below.many": (
            "Wat zijn deze {count} teksten onder ‘{what}’?",
            "What are these {count} texts below ‘{what}’?",
        ),
        "kind.column.one": (
            "Wat is de tekst in de kolom ‘{what}’?",
            "What is the text in the column ‘{what}’?",
        ),
        "kind.column.many": (
            "Wat zijn de {count} teksten in de kolom ‘{what}’?",
            "What are the {count} texts in the column ‘{what}’?",
        ),
        "kind.word.one": (
            "Wat is de tekst die het plan ‘{what}’ noemt?",
            "What is the text that the plan calls ‘{what}’?",
        ),
        "kind.word.many": (
            "Wat zijn de {count} teksten die het plan ‘{what}’ noemt?",
            "What are the {count} texts that the plan calls ‘{what}’?",
        ),
        "kind.heading.one": ("Wat is deze kop?", "What is this heading?"),
        "kind.heading.many": (
            "Wat zijn deze {count} koppen?",
            "What are these {count} headings?",
        ),
        "kind.section.one": (
            "Wat is deze tussenkop van de tabel?",
            "What is this heading within the table?",
        ),
        "kind.section.many": (
            "Wat zijn deze {count} tussenkoppen van de tabel?",
            "What are these {count} headings within the table?",
        ),
        "kind.beside.one": (
            "Wat is deze tekst bij de tabel?",
            "What is this text beside the table?",
        ),
        "kind.beside.many": (
            "Wat zijn deze {count} teksten bij de tabel?",
            "What are these {count} texts beside the table?",
        ),
        "kind.lane.one": (
            "Wat is dit vlak van de tekening?",
            "What is this area of the drawing?",
        ),
        "kind.lane.many": (
            "Wat zijn deze {count} vlakken van de tekening?",
            "What are these {count} areas of the drawing?",
        ),
        "kind.place.one": (
            "Wat is dit vak van de tekening?",
            "What is this box of the drawing?",
        ),
        "kind.place.many": (
            "Wat zijn deze {count} vakken van de tekening?",
            "What are these {count} boxes of the drawing?",
        ),
        "kind.any.one": ("Wat is deze tekst?", "What is this text?"),
        "kind.any.many": (
            "Wat zijn deze {count} teksten?",
            "What are these {count} texts?",
        ),
        "values": (
            "Wat zijn de getallen in de kolom ‘{what}’?",
            "What are the numbers in the column ‘{what}’?",
        ),
        "values.any": ("Wat zijn deze getallen?", "What are these numbers?"),
        "above.one": ("Bij welk doel hoort dit?", "To which goal does this belong?"),
        "above.many": (
            "Bij welk doel horen deze {count}?",
            "To which goal do these {count} belong?",
        ),
        "to-none": ("bij geen van deze", "to none of these"),
        # --- what the draft says as long as nobody answers ---
        "nothing": ("niets", "nothing"),
        "comment": (
            "Vraag: {question} Nu is dat: {now}. Klopt dat niet, verbeter het dan.",
            "Question: {question} Now that is: {now}. If that is not right, correct it.",
        ),
        # --- in the terminal ---
        "begin.one": (
            "Het plan zegt 1 ding niet. U kunt dat nu beantwoorden; wat openblijft, staat als "
            "vraag in het concept.",
            "There is 1 thing that the plan does not say. You can answer it now; what stays open "
            "is a question in the draft.",
        ),
        "begin.many": (
            "Het plan zegt {count} dingen niet. U kunt ze nu beantwoorden, de belangrijkste "
            "eerst; wat openblijft, staat als vraag in het concept.",
            "There are {count} things that the plan does not say. You can answer them now, the "
            "most important first; what stays open is a question in the draft.",
        ),
        "number": ("Vraag {number}. {question}", "Question {number}. {question}"),
        "more.one": ("en nog 1 tekst", "and 1 more text"),
        "more.many": ("en nog {count} teksten", "and {count} more texts"),
        "choice": ("{words}: {means}", "{words}: {means}"),
        "open": ("laat open", "leave open"),
        "enter": ("Enter: {what}", "Enter: {what}"),
        "stop": ("s: stop met vragen", "s: stop asking"),
        "back": ("t: terug naar de vorige vraag", "b: back to the question before"),
        "key.stop": ("s", "s"),
        "key.back": ("t", "b"),
        "prompt": ("Uw antwoord", "Your answer"),
        "again": (
            "Typ een nummer van 0 tot en met {most}, of een van de letters hierboven.",
            "Type a number from 0 to {most}, or one of the letters above.",
        ),
    }
)
