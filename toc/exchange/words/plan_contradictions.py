"""Where a written plan says two things."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_CONTRADICTIONS = Sentences(
    {
        "code": (
            "Nummer {of} staat bij twee teksten: {said}.",
            "Number {of} stands with two texts: {said}.",
        ),
        "level": (
            "Het plan noemt ‘{text}’ op de ene plaats {first} en op de andere {other}.",
            "The plan calls ‘{text}’ {first} in one place and {other} in another.",
        ),
        "detail": (
            "Bij ‘{text}’ staat er meer dan één {of}: {said}.",
            "‘{text}’ has more than one {of}: {said}.",
        ),
        "value": (
            "Bij ‘{text}’ staan er twee waarden van {of}: {said}.",
            "‘{text}’ has two values of {of}: {said}.",
        ),
        "at": ("{said} ({places})", "{said} ({places})"),
        "quoted": ("‘{text}’", "‘{text}’"),
        "of.owner": ("trekker", "owner"),
        "of.partners": ("lijst van partners", "list of partners"),
        "of.planning": ("planning", "planning"),
        "of.cost": ("bedrag", "amount"),
        "of.capacity": ("inzet", "means"),
        "of.unit": ("eenheid", "unit"),
        "of.result": ("resultaat", "result"),
        "of.source": ("bron", "source"),
        "of.note": ("toelichting", "note"),
    }
)
