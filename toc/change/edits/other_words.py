"""What people also type for a kind of element and for a field: not what the file calls it."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "hoofddoel": "strategic_goals",
    "main-goal": "strategic_goals",
    "subdoel": "operational_goals",
    "deeldoel": "operational_goals",
    "sub-goal": "operational_goals",
    "subgoal": "operational_goals",
    "activiteit": "inspanningen",
    "activiteiten": "inspanningen",
    "actie": "inspanningen",
    "project": "inspanningen",
    "taak": "inspanningen",
    "maatregel": "inspanningen",
    "activity": "inspanningen",
    "activities": "inspanningen",
    "action": "inspanningen",
    "task": "inspanningen",
    "kpi": "indicators",
    "meting": "indicators",
    "lijn": "lines",
    "programme-line": "lines",
    "din": "networks",
    "organisatie": "partners",
    "organisation": "partners",
    "organization": "partners",
    "periode": "phases",
    "period": "phases",
}
"""By the word, as a slug, the part of the programme."""

GOAL = frozenset({"doel", "doelen", "goal", "goals"})
"""What is a strategic goal or an operational one: that depends on where it stands."""

_OWNER = ("trekker", "verantwoordelijke", "wie", "lead", "leader", "responsible", "who")
_START = ("begint", "start-op", "startdatum", "begindatum", "starts", "start-date", "van", "from")
_END = ("eindigt", "eind", "einddatum", "tot", "ends", "end-date", "stopt")
_NAME = ("naam", "titel", "tekst", "omschrijving", "beschrijving", "formulering", "name", "title")
_NAME_ENGLISH = ("text", "description", "wording")

FIELDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(_OWNER, ("owner",)),
    **dict.fromkeys(_START, ("start",)),
    **dict.fromkeys(_END, ("end", "deadline")),
    **dict.fromkeys((*_NAME, *_NAME_ENGLISH), ("text", "title", "name")),
    **dict.fromkeys(("doel", "doelen", "goal", "goals", "onder"), ("contributes_to",)),
    **dict.fromkeys(("under", "dient", "serves"), ("contributes_to",)),
    **dict.fromkeys(("budget", "prijs", "bedrag", "price", "costs", "kost"), ("cost",)),
    **dict.fromkeys(("status", "stand", "state"), ("progress",)),
    **dict.fromkeys(("partner", "met", "with"), ("partners",)),
    **dict.fromkeys(("streefwaarde", "streef", "doelwaarde", "target"), ("targets",)),
    **dict.fromkeys(("wanneer-klaar", "klaar", "jaar", "year", "due"), ("deadline", "end")),
    **dict.fromkeys(("locatie", "waar", "location", "where"), ("place",)),
    **dict.fromkeys(("lijn", "programme-line"), ("line",)),
    **dict.fromkeys(("meetfrequentie", "hoe-vaak", "how-often"), ("frequency",)),
}
"""By the word, as a slug, the fields that may be meant; it is the first that an element has."""
