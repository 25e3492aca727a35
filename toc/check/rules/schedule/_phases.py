"""The phases in the order of time, for the rules that look at what lies between them."""

from __future__ import annotations

from toc.core.model import Phase, Programme


def in_time(programme: Programme) -> list[tuple[str, Phase]]:
    """Every phase with its id, by its first day and then its last."""
    return sorted(
        programme.phases.items(), key=lambda item: (item[1].interval.start, item[1].interval.end)
    )
