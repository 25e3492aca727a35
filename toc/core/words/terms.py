"""The field's terms, the same everywhere: what an element is called, months, and so on."""

from __future__ import annotations

import datetime

from toc.core.words import Language, Sentences

TERMS = Sentences(
    {
        "vision": ("visie", "vision"),
        "mission": ("missie", "mission"),
        "problem": ("maatschappelijk probleem", "problem"),
        "line": ("programmalijn", "programme line"),
        "network": ("doelen-inspanningen-netwerk", "network of goals and inspanningen"),
        "strategic_goal": ("strategisch doel", "strategic goal"),
        "operational_goal": ("operationeel doel", "operational goal"),
        "inspanning": ("inspanning", "inspanning"),
        "indicator": ("indicator", "indicator"),
        "strategic_goals": ("strategische doelen", "strategic goals"),
        "operational_goals": ("operationele doelen", "operational goals"),
        "inspanningen": ("inspanningen", "inspanningen"),
        "indicators": ("indicatoren", "indicators"),
    }
)

_MONTHS = {
    "nl": (
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    "en": "January February March April May June July August September October November December",
}


def month_name(day: datetime.date, language: Language) -> str:
    """`januari 2024`.

    >>> month_name(datetime.date(2024, 1, 31), "nl")
    'januari 2024'
    """
    return f"{_MONTHS[language].split()[day.month - 1]} {day.year}"
