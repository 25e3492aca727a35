"""What stands in a draft that is not in the plan: its head, placeholders and remarks."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_DRAFT = Sentences(
    {
        "head": (
            "Concept, gemaakt van {file}. De teksten zijn die van dat bestand; bij elke tekst "
            "zegt de bron waar hij staat. Wat het bestand niet zegt, is hier open gelaten. "
            "Verander hier gerust: het bestand zelf blijft zoals het is.",
            "Draft, made of {file}. The texts are those of that file; with each text its source "
            "says where it stands. What the file does not say is left open here. Change it as "
            "you like: the file itself stays as it is.",
        ),
        "file": ("Bestand: {file}", "File: {file}"),
        "vision": (
            "Nog in te vullen: het plan noemt geen visie.",
            "To be filled in: the plan states no vision.",
        ),
        "title-comment": (
            "In het plan is geen titel gevonden; dit is de naam van het bestand.",
            "No title was found in the plan; this is the name of the file.",
        ),
        "vision-comment": (
            "Elk programma heeft een visie, en dit plan noemt er geen. Schrijf haar hier.",
            "Every programme has a vision, and this plan states none. Write it here.",
        ),
        "several-measured": (
            "Het plan zet deze indicator bij meer dan één: {ids}. Kies er een, en schrijf: meet: "
            "{first}",
            "The plan puts this indicator with more than one: {ids}. Choose one, and write: "
            "measures: {first}",
        ),
        "question-above": (
            "{question} Het gaat om: {texts}",
            "{question} It is about: {texts}",
        ),
        "question-text": ("‘{text}’ ({place})", "‘{text}’ ({place})"),
        # --- in the note of a source ---
        "note.owner": ("trekker: {text}", "owner: {text}"),
        "note.partners": ("partners: {text}", "partners: {text}"),
        "note.planning": ("planning: {text}", "planning: {text}"),
        "note.cost": ("kosten: {text}", "costs: {text}"),
        "note.capacity": ("inzet: {text}", "means: {text}"),
        "note.result": ("resultaat: {text}", "result: {text}"),
        "note.note": ("toelichting: {text}", "note: {text}"),
        "note.source": ("bron: {text}", "source: {text}"),
        "note.numbers": ("niet overgenomen waarden: {text}", "values not taken: {text}"),
        "note.baseline": ("nulmeting: {text}", "baseline: {text}"),
        "note.target": ("streefwaarde: {text}", "target: {text}"),
        "note.measured": ("gemeten: {text}", "measured: {text}"),
        # --- in the notes of the programme ---
        "phase-undated": (
            "Fase zonder jaren: {text} ({place})",
            "Phase without years: {text} ({place})",
        ),
        "milestone-loose": (
            "Mijlpaal zonder inspanning: {text} ({place})",
            "Milestone without an inspanning: {text} ({place})",
        ),
        "further": (
            "Het plan zegt verder over de {kind}: {text} ({place})",
            "The plan says more of the {kind}: {text} ({place})",
        ),
    }
)
