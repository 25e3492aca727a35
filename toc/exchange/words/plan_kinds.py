"""What a text of a written plan can be in a programme, and what can be said of an element: one
word for each, the same in a question, an answer and the document to check."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_KINDS = Sentences(
    {
        "kind.vision": ("visie", "vision"),
        "kind.mission": ("missie", "mission"),
        "kind.problem": ("probleem", "problem"),
        "kind.line": ("programmalijn", "programme line"),
        "kind.theme": ("thema", "theme"),
        "kind.network": ("netwerk", "network"),
        "kind.strategic_goal": ("strategisch doel", "strategic goal"),
        "kind.operational_goal": ("operationeel doel", "operational goal"),
        "kind.goal": ("doel", "goal"),
        "kind.inspanning": ("inspanning", "inspanning"),
        "kind.structural": ("structurele inspanning", "structural inspanning"),
        "kind.indicator": ("indicator", "indicator"),
        "kind.phase": ("fase", "phase"),
        "kind.milestone": ("mijlpaal", "milestone"),
        "kind.aside": ("niets daarvan", "none of these"),
        # --- what each is, for who is asked ---
        "means.vision": (
            "hoe het er in de verre toekomst uitziet",
            "how things look in the far future",
        ),
        "means.mission": ("waar het programma voor is", "what the programme is for"),
        "means.problem": ("waarom het programma er is", "why there is a programme"),
        "means.line": (
            "een deel van het programma, met eigen doelen",
            "a part of the programme, with goals of its own",
        ),
        "means.network": (
            "doelen en inspanningen die bij elkaar horen",
            "goals and inspanningen that belong together",
        ),
        "means.strategic_goal": (
            "wat er uiteindelijk anders is",
            "what is different in the end",
        ),
        "means.operational_goal": (
            "wat daarvoor eerst bereikt is",
            "what is reached first, for that",
        ),
        "means.goal": (
            "het niveau volgt uit zijn plaats in het plan",
            "its level follows from its place in the plan",
        ),
        "means.inspanning": ("wat er gedaan wordt", "what is done"),
        "means.structural": ("wat blijvend gedaan wordt", "what is done lastingly"),
        "means.indicator": (
            "waaraan te meten is of het lukt",
            "what shows whether it works, when measured",
        ),
        "means.phase": ("een tijdvak van het programma", "a period of the programme"),
        "means.aside": (
            "het hoort niet in het programma",
            "it does not belong in the programme",
        ),
        # --- what the numbers of a column are ---
        "value.baseline": ("nulmeting", "baseline"),
        "value.target": ("streefwaarde", "target"),
        "value.measured": ("gemeten waarde", "measured value"),
        "value.note": ("geen waarde", "no value"),
        "means.baseline": ("hoe het was bij de start", "how it was at the start"),
        "means.target": ("waar het heen moet", "where it has to go"),
        "means.measured": ("hoe het in dat jaar was", "how it was in that year"),
        "means.note": (
            "de getallen horen niet bij de indicator",
            "the numbers do not belong to the indicator",
        ),
    }
)
