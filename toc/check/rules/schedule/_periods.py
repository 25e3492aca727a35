"""The years and phases that the planning names, and where."""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Path
from toc.core.model import Programme


def is_year(period: str) -> bool:
    """Whether a period is written as a year that there is."""
    return len(period) == 4 and period.isdecimal() and int(period) > 0


def periods_named(programme: Programme) -> Iterator[tuple[Path, str]]:
    """Every year or phase id that a limit, an amount or a decision is for, with its path."""
    planning = programme.planning
    for field in ("focus", "budget", "fte"):
        for period in getattr(planning, field):
            yield ("planning", field, period), period
    for partner, room in planning.partners.items():
        for field in ("budget", "fte"):
            for period in getattr(room, field):
                yield ("planning", "partners", partner, field, period), period
    for element, one in programme.inspanningen.items():
        for field, amount in (("cost", one.cost), ("fte", one.fte)):
            for period in amount.periods if amount is not None else ():
                yield ("inspanningen", element, field, "periods", period), period
    for number, decision in enumerate(programme.decisions):
        yield ("decisions", number, "period"), decision.period
