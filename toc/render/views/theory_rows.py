"""The rows of a theory of change: their texts broken into lines, in as much detail as fits, and on
which sheet they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from toc.messages.views import VIEWS
from toc.messages.views_goals import GOAL_VIEWS
from toc.render import style
from toc.render.boxes import look_of
from toc.render.measure import fit
from toc.render.views.frame import (
    Part,
    height,
)
from toc.reports.views.theory import TheoryLine, TheoryRow, TheoryView

LINE = 14.0
GAP = 3.0
_PAD = 2.5
LINES_APART = 5.0
STRATEGIC_PAD = 6.0
"""Above and below the text of a strategic goal together, beside the usual padding."""

_SIZES = (12.0, 11.0, 10.0, 9.5, 9.0, 8.5, style.SMALL)
_PORT = 15.0
"""What the number of an assumption takes of the height of a box, beside the next."""


@dataclass(frozen=True)
class Places:
    """Where the columns of a view stand: their left sides and widths, those of the steps within
    the column of operational goals, the room before each column, and how far a line goes level
    before it turns, for the number of an assumption, in points."""

    lefts: tuple[float, ...]
    wides: tuple[float, ...]
    steps: tuple[float, ...]
    step: float
    gutters: tuple[float, ...]
    lead: float


def places(view: TheoryView) -> Places:
    """More strategic goals and more goals that serve goals take more room for their arrows."""
    every = sum(len(line.strategic) for line in view.lines)
    steps = view.steps
    right = min(14.0 + 4.0 * every, 60.0)
    lead = 17.0 if view.notes else 0.0
    gutters = (0.0, 18.0, 20.0, max(right, 20.0) + lead, min(16.0 + 2.0 * every, 40.0))
    narrow = 12.0 * min(steps - 1, 2)
    wides = [86.0 - narrow / 2, 124.0 - narrow, 0.0, 104.0 - narrow / 4, 94.0]
    wides[2] = style.INNER - sum(wides) - sum(gutters)
    lefts = [style.MARGIN]
    for wide, gutter in zip(wides, gutters[1:], strict=False):
        lefts.append(lefts[-1] + wide + gutter)
    between = (26.0 if steps < 4 else 16.0) + lead
    step = (wides[2] - between * (steps - 1)) / steps
    rights = tuple(lefts[2] + i * (step + between) for i in range(steps))
    return Places(tuple(lefts), tuple(wides), rights, step, gutters, lead)


@dataclass(frozen=True)
class Row:
    """A row with the texts of its two panels."""

    row: TheoryRow
    below: tuple[Part, ...]
    goals: tuple[Part, ...]

    @property
    def height(self) -> float:
        ports = _PORT * len({link.target for link in self.row.up}) if self.row.above else 0.0
        return max(height(self.below, _PAD), height(self.goals, _PAD), ports)


@dataclass(frozen=True)
class Laid:
    """A programme line, its rows and its strategic goals broken into lines."""

    line: TheoryLine
    rows: tuple[Row, ...]
    wide: float
    size: float = 10.0

    @cached_property
    def strategic(self) -> tuple[Part, ...]:
        """The texts of the strategic goals."""
        return tuple(
            Part(
                fit(one.text, self.wide - 14, (max(self.size, 10.0), 9.0, style.SMALL), bold=True),
                look_of(one).ink,
                True,
            )
            for one in self.line.strategic
        )

    @property
    def height(self) -> float:
        """Of its rows, or of its strategic goals where these take more."""
        head = LINE if self.line.title and self.rows else 0.0
        rows = head + sum(row.height + GAP for row in self.rows)
        goals = sum(height((part,)) + STRATEGIC_PAD + GAP for part in self.strategic)
        return max(rows, goals + GAP)


def laid_out(view: TheoryView, room: float) -> list[Laid]:
    """The rows at the most detail, and then the largest type, at which they fit; else with counts
    only at the smallest."""
    laid: list[Laid] = []
    where = places(view)
    for detail in ("all", "first", "count"):
        for size in _SIZES:
            laid = [
                Laid(
                    line,
                    tuple(_row(view, row, size, detail, where) for row in line.rows),
                    where.wides[3],
                    size,
                )
                for line in view.lines
            ]
            if whole_height(laid) <= room:
                return laid
    return laid


def whole_height(laid: Sequence[Laid]) -> float:
    """How high these lines are together, in points."""
    return sum(one.height for one in laid) + LINES_APART * (len(laid) - 1)


def _row(view: TheoryView, row: TheoryRow, size: float, detail: str, where: Places) -> Row:
    language = view.language
    inner = where.wides[1] - 14
    if row.title:
        key = "theory.counted" if row.inspanningen else "theory.no-inspanningen"
        said = GOAL_VIEWS.say(key, language, title=row.title, count=row.inspanningen)
    elif row.inspanningen:
        said = VIEWS.say("inspanningen", language, count=row.inspanningen)
    else:
        said = GOAL_VIEWS.say("theory.no-work", language)
    sizes = (size, style.SMALL)
    ink = style.INK if row.inspanningen else style.ACCENT
    below: tuple[Part, ...] = ()
    if row.inspanningen or not row.served:  # else nothing is missing: other goals serve these
        below = (Part(fit(said, inner, sizes, bold=True), ink, True),)
    texts = [goal.text for goal in row.goals]
    if detail == "count":
        texts = [GOAL_VIEWS.say("theory.goals", language, count=len(texts))]
    elif detail == "first" and len(texts) > 1:
        more = GOAL_VIEWS.say("theory.more-goals", language, count=len(texts) - 1)
        texts = [f"{texts[0]} {more}"]
    if row.state and len(texts) < len(row.goals):
        # Not every goal stands there with its own state.
        texts[-1] = f"{texts[-1]} ({row.state})"
    goals = tuple(Part(fit(text, where.step - 14, sizes)) for text in texts)
    return Row(row, below, goals)


def split(laid: Sequence[Laid], room: float) -> list[list[Laid]]:
    """The lines by sheet; a line that is higher than a sheet is continued on the next."""
    sheets: list[list[Laid]] = [[]]
    filled = 0.0
    for one in laid:
        rest = list(one.rows)
        while True:
            free = room - filled - (LINES_APART if sheets[-1] else 0.0)
            taken: list[Row] = []
            while rest and replace(one, rows=(*taken, rest[0])).height <= free:
                taken.append(rest.pop(0))
            if not taken and rest and not sheets[-1]:
                taken.append(rest.pop(0))
            bare = not one.rows and (replace(one, rows=()).height <= free or not sheets[-1])
            if taken or bare:
                part = replace(one, rows=tuple(taken))
                filled += part.height + (LINES_APART if sheets[-1] else 0.0)
                sheets[-1].append(part)
                if not rest:
                    break
            sheets.append([])
            filled = 0.0
    return sheets
