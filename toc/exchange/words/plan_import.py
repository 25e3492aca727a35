"""What `toc import` says: of its options, and of the draft that it makes of a written plan."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_IMPORT = Sentences(
    {
        # --- the command ---
        "file-argument": (
            "Het plan zoals het geschreven is (.docx, .xlsx, .pdf, .odt, .md, een mindmap, een "
            "tekening, …), of een IATI-bestand (.xml).",
            "The plan as it is written (.docx, .xlsx, .pdf, .odt, .md, a mind map, a drawing, …), "
            "or an IATI file (.xml).",
        ),
        "to-option": (
            "Het programmabestand dat gemaakt wordt. Van IATI ook een waar de metingen bij komen.",
            "The programme file to make. For IATI also one that the measurements are added to.",
        ),
        "activity-option": (
            "Het kenmerk van de activiteit, als er meer in een IATI-bestand staan.",
            "The identifier of the activity, where an IATI file has several.",
        ),
        "bad-to": (
            "Een programmabestand eindigt op .yaml, bijvoorbeeld: --to programmes/mijn-plan.yaml",
            "A programme file ends in .yaml, for example: --to programmes/my-plan.yaml",
        ),
        "no-activities": (
            "--activity is alleen voor een IATI-bestand.",
            "--activity is for an IATI file only.",
        ),
        "exists": (
            "{file} is er al en wordt niet overschreven. Kies een andere naam met --to, "
            "bijvoorbeeld: --to {free}",
            "{file} is there already and is not overwritten. Choose another name with --to, for "
            "example: --to {free}",
        ),
    }
)
