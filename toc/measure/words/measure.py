"""What `toc measure add` and `toc measure due` say, and what all commands about measurements
share."""

from __future__ import annotations

from toc.core.words import Sentences

MEASURE = Sentences(
    {
        # --- options ---
        "indicator-argument": (
            "De indicator, zoals die in het programma heet.",
            "The indicator, as it is called in the programme.",
        ),
        "value-option": (
            "Wat er gemeten is: 12,5, <10, ja of een antwoord. Leeg, met --correct, trekt een "
            "waarde in.",
            "What was measured: 12.5, <10, yes or an answer. Empty, with --correct, withdraws a "
            "value.",
        ),
        "period-option": (
            "Waarover: 2024, 2024-Q1, 2024-H1, 2024-03, 2024-03-31 of 2023-09..2024-08.",
            "About when: 2024, 2024-Q1, 2024-H1, 2024-03, 2024-03-31 or 2023-09..2024-08.",
        ),
        "n-option": (
            "Over hoeveel mensen of dingen de waarde gaat.",
            "How many people or things the value is about.",
        ),
        "group-option": (
            "Over welke groep: leeftijd=12-18. Weglaten is iedereen.",
            "About which group: age=12-18. Leave it out for everybody.",
        ),
        "place-option": (
            "Over welke plaats. Weglaten is overal.",
            "About which place. Leave it out for everywhere.",
        ),
        "quality-option": (
            "Hoe zeker: exact, circa, afgeleid, geschat, voorlopig of nader voorlopig.",
            "How sure: exact, circa, derived, estimated, provisional or revised provisional.",
        ),
        "source-option": ("Waar de waarde vandaan komt.", "Where the value comes from."),
        "note-option": ("Wat erbij gezegd moet worden.", "What should be said with it."),
        "by-option": (
            "In welke rol u dit vastlegt (geen naam).",
            "In which role you write this down (no name).",
        ),
        "on-option": (
            "Op welke dag dit is vastgelegd. Weglaten is vandaag.",
            "On which day this was written down. Leave it out for today.",
        ),
        "correct-option": (
            "Waarom de waarde die er staat verandert. De oude blijft bewaard.",
            "Why the value that is there changes. The old one is kept.",
        ),
        "dry-run-option": (
            "Laat zien wat er zou gebeuren, en schrijf niets.",
            "Show what would happen, and write nothing.",
        ),
        # --- what is there already ---
        # --- add ---
        "needs": (
            "Geef ook {option}: {why}",
            "Also give {option}: {why}",
        ),
        "wrong-option": ("{option}: {what}", "{option}: {what}"),
        "about": ("{indicator}, {period}", "{indicator}, {period}"),
        "conflict": (
            "{about}: er staat al {there}, en u geeft {value}.",
            "{about}: {there} is there already, and you give {value}.",
        ),
        "conflict-fix": (
            "Is dit een verbetering? Geef dan --correct met de reden en --by met de rol.",
            "Is it a correction? Then give --correct with the reason and --by with the role.",
        ),
        "nothing-to-correct": (
            "{about}: daar staat nog geen waarde. Laat --correct weg om deze toe te voegen.",
            "{about}: there is no value yet. Leave out --correct to add this one.",
        ),
        "added-one": ("Toegevoegd: {about}: {value}.", "Added: {about}: {value}."),
        "corrected-one": (
            "Verbeterd: {about}: {value} in plaats van {there}. De oude waarde blijft bewaard.",
            "Corrected: {about}: {value} instead of {there}. The old value is kept.",
        ),
        "same-one": (
            "{about}: {value} stond er al. Er is niets veranderd.",
            "{about}: {value} was there already. Nothing has changed.",
        ),
        "completed-one": (
            "Aangevuld: {about}: {value}, n = {n}.",
            "Completed: {about}: {value}, n = {n}.",
        ),
        "told-apart": ("{value} ({by})", "{value} ({by})"),
        "n-is": ("n = {n}", "n = {n}"),
        "quality.exact": ("exact", "exact"),
        "quality.circa": ("circa", "circa"),
        "quality.derived": ("afgeleid", "derived"),
        "quality.estimated": ("geschat", "estimated"),
        "quality.provisional": ("voorlopig", "provisional"),
        "quality.revised provisional": ("nader voorlopig", "revised provisional"),
        "ask-n": (
            "Over hoeveel mensen gaat deze waarde? Zolang dat niet bekend is, wordt zij niet "
            "getoond: waarden over minder dan {least} mensen blijven weg. Geef hetzelfde nog "
            "eens, met --n erbij.",
            "How many people is this value about? As long as that is not known, it is not "
            "shown: values about fewer than {least} people stay away. Give the same once more, "
            "with --n.",
        ),
        "withdrawn": ("geen waarde", "no value"),
        "written": ("Vastgelegd in {file}.", "Written to {file}."),
        "not-written": (
            "Dit was een proef: er is niets geschreven.",
            "This was a trial: nothing was written.",
        ),
    }
)
