"""Where the columns of a theory of change stand on a sheet, and which steps of a chain of goals
stand together on one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from toc.documents import style
from toc.documents.text_width import width
from toc.draw.views.theory_values import TheoryLine, TheoryRow, TheoryView

_READABLE = 9.0
"""Type at which no word of a goal may have to be broken; else fewer steps stand on a sheet."""

_LONG_WORD = 80.0
"""A word wider than this is broken rather than that a sheet more is made."""

_MOST_CRAMPED = 3
"""So many steps stand together where words have to be broken whatever is done."""

_FULL = 12.0
"""A column needs no more than what a text of this size takes on two lines."""

_INSET = 14.0


@dataclass(frozen=True)
class Window:
    """The steps of a view that stand together, from `first` on, with the lines that have rows in
    them. The strategic goals are those that these rows serve; the last window has all."""

    first: int
    steps: int
    lines: tuple[TheoryLine, ...]

    @property
    def rows(self) -> Iterator[TheoryRow]:
        """Those of all lines."""
        return (row for line in self.lines for row in line.rows)

    @property
    def works(self) -> bool:
        """Whether inspanningen stand beside these goals, or are missing there."""
        return self.first == 0 or any(row.inspanningen or not row.served for row in self.rows)

    @property
    def ends(self) -> bool:
        """Whether strategic goals stand beside these goals."""
        return any(line.strategic for line in self.lines)


@dataclass(frozen=True)
class PlacedColumn:
    """The left side and the width of a column, in points."""

    left: float
    wide: float

    @property
    def right(self) -> float:
        """Its right side."""
        return self.left + self.wide


@dataclass(frozen=True)
class Places:
    """Where the columns of a window stand, None for those that are not there; the left sides of
    the steps within the column of operational goals and how wide each is; and how far a line goes
    level before it turns, for the number of an assumption, in points."""

    problem: PlacedColumn | None
    work: PlacedColumn | None
    goals: PlacedColumn
    strategic: PlacedColumn | None
    top: PlacedColumn | None
    first: int
    lefts: tuple[float, ...]
    step: float
    lead: float

    def left(self, step: int) -> float:
        """The left side of the boxes of a step."""
        return self.lefts[step - self.first]

    @cached_property
    def before(self) -> float:
        """Where the room before the first step begins."""
        return self.work.right if self.work else self.goals.left - 20.0


def windows(view: TheoryView) -> list[Window]:
    """All steps together, or on as few windows as it takes to break no word of a goal."""
    steps = view.steps
    for count in range(1, steps + 1):
        found = _divided(view, count)
        if all(not _cramped(window, places(view, window)) for window in found):
            return found
    return _divided(view, -(-steps // _MOST_CRAMPED))


def _divided(view: TheoryView, count: int) -> list[Window]:
    """The steps in so many windows about equally long."""
    edges = [round(view.steps * i / count) for i in range(count + 1)]
    found = []
    for first, end in pairwise(edges):
        lines = [
            replace(line, rows=tuple(row for row in line.rows if first <= row.step < end))
            for line in view.lines
        ]
        if end < view.steps:
            served = {link.target for line in lines for row in line.rows for link in row.up}
            lines = [_only(line, served) for line in lines]
        kept = tuple(line for line in lines if line.rows or line.strategic)
        found.append(Window(first, end - first, kept))
    return found


def _only(line: TheoryLine, served: set[str]) -> TheoryLine:
    pairs = [p for p in zip(line.strategic, line.notes, strict=True) if p[0].id in served]
    strategic = tuple(one for one, _ in pairs)
    return replace(line, strategic=strategic, notes=tuple(notes for _, notes in pairs))


def _cramped(window: Window, where: Places) -> bool:
    words = (word for row in window.rows for goal in row.goals for word in goal.text.split())
    longest = max((width(word, _READABLE) for word in words), default=0.0)
    return where.step - _INSET < min(longest, _LONG_WORD)


def places(view: TheoryView, window: Window) -> Places:
    """More strategic goals and more goals that serve goals take more room for their arrows; what
    the goals do not need is for the other columns."""
    lead = 17.0 if view.notes else 0.0
    every = sum(len(line.strategic) for line in window.lines)
    steps = window.steps
    narrow = 12.0 * min(steps - 1, 2)
    wides: dict[str, float] = {}
    gutters = {"work": 18.0, "goals": 20.0}
    if window.works:
        wides |= {"problem": 86.0 - narrow / 2, "work": 124.0 - narrow}
    wides["goals"] = 0.0
    if window.ends:
        wides |= {"strategic": 104.0 - narrow / 4, "top": 94.0}
        gutters["strategic"] = max(min(14.0 + 4.0 * every, 60.0), 20.0) + lead
        gutters["top"] = min(16.0 + 2.0 * every, 40.0)
    between = (26.0 if steps < 4 else 16.0) + lead
    free = style.INNER - sum(wides.values())
    free -= sum(gutters[name] for name in wides if name != "problem")
    each = _needed(goal.text for row in window.rows for goal in row.goals)
    over = max(0.0, free - each * steps - between * (steps - 1))
    for name, needed in _needs(view, window).items():
        if name in wides:
            more = max(0.0, min(over * _SHARES[name], needed - wides[name]))
            wides[name] += more
            free -= more
    wides["goals"] = free
    columns: dict[str, PlacedColumn] = {}
    left = style.MARGIN
    for name, wide in wides.items():
        left += gutters.get(name, 0.0)
        columns[name] = PlacedColumn(left, wide)
        left += wide
    goals = columns["goals"]
    step = (goals.wide - between * (steps - 1)) / steps
    return Places(
        columns.get("problem"),
        columns.get("work"),
        goals,
        columns.get("strategic"),
        columns.get("top"),
        window.first,
        tuple(goals.left + i * (step + between) for i in range(steps)),
        step,
        lead,
    )


_SHARES = {"problem": 0.15, "work": 0.45, "strategic": 0.25, "top": 0.15}
"""How what the goals do not need is divided; what the others do not need is for the goals."""


def _needs(view: TheoryView, window: Window) -> dict[str, float]:
    """How wide the other columns must be for their longest texts to stand on two lines."""
    strategic = (one.text for line in window.lines for one in line.strategic)
    return {
        "problem": _needed([view.problem]),
        "work": _needed(text for row in window.rows for text in (row.title, *row.work)),
        "strategic": _needed(strategic),
        "top": _needed([view.vision.text, view.mission]),
    }


def _needed(texts: Iterable[str]) -> float:
    return max((width(text, _FULL, bold=True) for text in texts), default=0.0) / 2 + _INSET + 24.0
