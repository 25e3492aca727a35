"""The texts that the wording rules read, and how words of them are quoted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from toc.core.model import Programme

Part = Literal["strategic_goals", "operational_goals", "inspanningen", "indicators"]
"""A part of a programme whose elements each have a text."""

GOALS: Final[tuple[Part, ...]] = ("strategic_goals", "operational_goals")
GOALS_AND_WORK: Final[tuple[Part, ...]] = (*GOALS, "inspanningen")


def elements(programme: Programme, parts: tuple[Part, ...]) -> Iterator[tuple[Part, str, str]]:
    """Every element of these parts: part, id and text."""
    for part in parts:
        for element, value in getattr(programme, part).items():
            yield part, element, value.text


def quoted(matches: list[str]) -> str:
    """Words, each once, as they are quoted one after the other: ‘a’, ‘b’."""
    return ", ".join(f"‘{word}’" for word in dict.fromkeys(matches))
