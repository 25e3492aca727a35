"""What stands in a plan of what came back on forms, and where it comes from."""

from __future__ import annotations

from toc.core.words import Sentences

TAKEN_IN = Sentences(
    {
        "objection": ("Bezwaar: {text}", "Objection: {text}"),
        "objection-bare": ("Bezwaar, zonder toelichting.", "Objection, without explanation."),
        "no": ("Draagt niet bij aan ‘{goal}’.", "Does not contribute to ‘{goal}’."),
        "note": ("Opmerking van {who}: {text}", "Remark of {who}: {text}"),
        "note-dated": (
            "Opmerking van {who}, {date}: {text}",
            "Remark of {who}, {date}: {text}",
        ),
        "note-on": (
            "Opmerking van {who} bij ‘{goal}’: {text}",
            "Remark of {who} on ‘{goal}’: {text}",
        ),
        "note-on-dated": (
            "Opmerking van {who}, {date}, bij ‘{goal}’: {text}",
            "Remark of {who}, {date}, on ‘{goal}’: {text}",
        ),
        "note-idea": ("Idee van {who}: {text}", "Idea of {who}: {text}"),
        "note-idea-dated": ("Idee van {who}, {date}: {text}", "Idea of {who}, {date}: {text}"),
        "idea": ("Idee van {who}, op een formulier", "Idea of {who}, on a form"),
        "idea-dated": (
            "Idee van {who}, op een formulier van {date}",
            "Idea of {who}, on a form of {date}",
        ),
        "idea-id": ("idee", "idea"),
        "wording": ("Tekst van {who}, op een formulier", "Text of {who}, on a form"),
        "wording-dated": (
            "Tekst van {who}, op een formulier van {date}",
            "Text of {who}, on a form of {date}",
        ),
        "reason": ("Zo gevraagd door {who}, op een formulier", "As {who} asked, on a form"),
        "reason-dated": (
            "Zo gevraagd door {who}, op een formulier van {date}",
            "As {who} asked, on a form of {date}",
        ),
        "wanted": (
            "{who} wilde iets anders ({field}: ‘{text}’)",
            "{who} wanted otherwise ({field}: ‘{text}’)",
        ),
        "wanted-none": (
            "{who} wilde iets anders ({field}: niets)",
            "{who} wanted otherwise ({field}: nothing)",
        ),
        "became": ("{field}: ‘{old}’ werd ‘{new}’", "{field}: ‘{old}’ became ‘{new}’"),
        "became-said": ("{field}: ‘{new}’", "{field}: ‘{new}’"),
        "became-none": ("{field}: ‘{old}’ vervalt", "{field}: ‘{old}’ goes"),
        "partner-field": ("Partner", "Partner"),
        "matters.one": (
            "Van 1 bewoner die een formulier invulde, telt het meest: {goals}",
            "Of 1 resident who filled in a form, what matters most: {goals}",
        ),
        "matters.many": (
            "Van {count} bewoners die een formulier invulden, telt het meest: {goals}",
            "Of {count} residents who filled in a form, what matters most: {goals}",
        ),
        "matters-one": ("‘{goal}’ ({times}×)", "‘{goal}’ ({times}×)"),
        "missing": ("Een bewoner mist: {text}", "A resident misses: {text}"),
    }
)
