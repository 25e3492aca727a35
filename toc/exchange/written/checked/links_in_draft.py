"""What a draft says above each of its elements, read from the programme that it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from toc.core.model import Programme


class DraftLinks(NamedTuple):
    """By ids: the goals that an element contributes to, or measures, and the line, theme and
    networks that it belongs to."""

    goals: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def links_in_draft(programme: Programme) -> dict[str, DraftLinks]:
    """The links of every element that has some, by its id."""
    found: dict[str, DraftLinks] = {}

    def add(id: str, goals: Iterable[str], *parts: str | None) -> None:
        links = DraftLinks(tuple(goals), tuple(part for part in parts if part))
        if any(links):
            found[id] = links

    for name, theme in programme.themes.items():
        add(name, (), theme.line)
    for name, network in programme.networks.items():
        add(name, (), network.line, network.theme)
    for name, strategic in programme.strategic_goals.items():
        add(name, (one.goal for one in strategic.contributes_to), strategic.line)
    for name, goal in programme.operational_goals.items():
        add(name, (one.goal for one in goal.contributes_to), *goal.network, goal.theme)
    for name, inspanning in programme.inspanningen.items():
        add(name, (one.goal for one in inspanning.contributes_to))
    for name, indicator in programme.indicators.items():
        add(name, (indicator.measures,) if indicator.measures else ())
    return found
