"""What a choice must satisfy, as values that can be told one by one: each demand has its path in
the programme file, so that whoever reads of it can find its line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Path = tuple[str | int, ...]


class DemandKind(StrEnum):
    """What kind of demand it is, and so who can change it."""

    DECIDED_IN = "decided_in"
    DECIDED_OUT = "decided_out"
    DECIDED_LATER = "decided_later"
    DECIDED_STOP = "decided_stop"
    GOAL_STOPPED = "goal_stopped"  # people decided to stop the goals that it serves
    AGREED = "agreed"  # its start is agreed
    RUNNING = "running"  # it runs already
    ADOPTED = "adopted"  # an adopted plan has it run on
    STRUCTURAL = "structural"  # it always runs
    STOPPED = "stopped"  # it was stopped, so what waits for it waits for ever
    REQUIRES = "requires"
    NOT_WITH = "not_with"
    EARLIEST = "earliest"
    LATEST = "latest"
    END = "end"  # it has an end without a start: it must be finished by then
    FOCUS = "focus"
    BUDGET = "budget"
    FTE = "fte"

    @property
    def is_limit(self) -> bool:
        """Whether it is a limit, that people can raise without going back on anything."""
        return self in _LIMITS


_LIMITS = frozenset({DemandKind.FOCUS, DemandKind.BUDGET, DemandKind.FTE})


@dataclass(frozen=True)
class Demand:
    """One demand. `about` is the inspanning; `other` the second inspanning of a relation. For a
    limit `about` is empty and `other` the partner, empty for the limit in all. `period` is the
    number of the planned period of a limit, else None. `path` is where the file says it; empty
    where the file does not (an option, an adopted plan)."""

    kind: DemandKind
    about: str = ""
    other: str = ""
    period: int | None = None
    path: Path = ()


@dataclass(frozen=True)
class Conflict:
    """Demands that cannot all hold: the smallest such set there is, in a fixed order."""

    demands: tuple[Demand, ...]

    @property
    def limits(self) -> tuple[Demand, ...]:
        """The limits among them."""
        return tuple(demand for demand in self.demands if demand.kind.is_limit)
