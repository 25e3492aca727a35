"""The field's terms, the same everywhere: what an element is called, months, and so on."""

from __future__ import annotations

import datetime

from toc.core.words import Language, Sentences
from toc.core.words.locales import LOCALES

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


def month_name(day: datetime.date, language: Language) -> str:
    """`januari 2024`.

    >>> month_name(datetime.date(2024, 1, 31), "nl")
    'januari 2024'
    """
    return f"{LOCALES[language].months[day.month - 1]} {day.year}"
