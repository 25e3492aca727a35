"""Where the tags of a programme stand: at its goals and its indicators."""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Path
from toc.core.loading import UNREAD
from toc.core.model import Programme


def tags(programme: Programme, field: str) -> Iterator[tuple[Path, str, str]]:
    """Every `sdg` or `wellbeing`: its path, the element that has it, and what is written."""
    for section in ("strategic_goals", "operational_goals", "indicators"):
        for element, value in getattr(programme, section).items():
            for number, written in enumerate(getattr(value, field)):
                if not written.startswith(UNREAD):
                    yield (section, element, field, number), element, written
