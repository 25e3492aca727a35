"""What was understood of a written plan: elements, where each stands, links, what is open."""

from __future__ import annotations

from dataclasses import dataclass, field

from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Place


@dataclass
class Found:
    """An element that was found, while the plan is being understood.

    `code` is the number or code that the plan gives it; `places` are all places where it stands.
    `level` names its like: what is decided about one of them holds for all. `above` are the
    elements that it stands under, nearest first; `stated` are those that it is linked to by a row,
    an arrow or a code. `refers` are the codes and texts that a column or its text refers to.
    `details` are what the plan says of it, `numbers` the values of an indicator."""

    kind: Kind
    text: str
    places: list[Place]
    passages: list[int]
    code: str = ""
    level: str = ""
    section: str = ""
    above: list[Found] = field(default_factory=list)
    stated: list[Found] = field(default_factory=list)
    refers: list[str] = field(default_factory=list)
    details: dict[str, str] = field(default_factory=dict)
    numbers: Numbers | None = None
    contents: list[str] = field(default_factory=list)
    wordings: list[str] = field(default_factory=list)
    certain: bool = True

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other


@dataclass
class Numbers:
    """The values of an indicator, by year where the plan gives one."""

    unit: str = ""
    baseline: float | None = None
    baseline_year: str = ""
    targets: dict[str, float] = field(default_factory=dict)
    undated_target: float | None = None
    measured: dict[str, float] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
