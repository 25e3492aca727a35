"""The rows of a theory of change: their texts broken into lines, in as much detail as fits, and on
which sheet they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.messages.views_goals import GOAL_VIEWS
from toc.render import style
from toc.render.boxes import look_of
from toc.render.measure import fit
from toc.render.views.frame import (
    Part,
    height,
)
from toc.reports.views.theory import TheoryLine, TheoryRow, TheoryView

BETWEEN = 20.0
WIDES = (86.0, 124.0, 282.0, 104.0, style.INNER - 596.0 - 4 * BETWEEN)
LINE = 14.0
GAP = 3.0
_PAD = 2.5
LINES_APART = 5.0
STRATEGIC_PAD = 6.0
"""Above and below the text of a strategic goal together, beside the usual padding."""

_SIZES = (9.5, 9.0, 8.5, style.SMALL)


@dataclass(frozen=True)
class Row:
    """A row with the texts of its two panels."""

    row: TheoryRow
    below: tuple[Part, ...]
    goals: tuple[Part, ...]

    @property
    def height(self) -> float:
        return max(height(self.below, _PAD), height(self.goals, _PAD))


@dataclass(frozen=True)
class Laid:
    """A programme line, its rows and its strategic goals broken into lines."""

    line: TheoryLine
    rows: tuple[Row, ...]

    @cached_property
    def strategic(self) -> tuple[Part, ...]:
        """The texts of the strategic goals."""
        return tuple(
            Part(
                fit(one.text, WIDES[3] - 14, (10.0, 9.0, style.SMALL), bold=True),
                look_of(one).ink,
                True,
            )
            for one in self.line.strategic
        )

    @property
    def height(self) -> float:
        """Of its rows, or of its strategic goals where these take more."""
        head = LINE if self.line.title else 0.0
        rows = head + sum(row.height + GAP for row in self.rows)
        goals = sum(height((part,)) + STRATEGIC_PAD + GAP for part in self.strategic)
        return max(rows, goals + GAP)


def laid_out(view: TheoryView, room: float) -> list[Laid]:
    """The rows at the most detail, and then the largest type, at which they fit; else with counts
    only at the smallest."""
    laid: list[Laid] = []
    for detail in ("all", "first", "count"):
        for size in _SIZES:
            laid = [
                Laid(line, tuple(_row(view, row, size, detail) for row in line.rows))
                for line in view.lines
            ]
            if whole_height(laid) <= room:
                return laid
    return laid


def whole_height(laid: Sequence[Laid]) -> float:
    """How high these lines are together, in points."""
    return sum(one.height for one in laid) + LINES_APART * (len(laid) - 1)


def _row(view: TheoryView, row: TheoryRow, size: float, detail: str) -> Row:
    language = view.language
    inner = WIDES[1] - 14
    key = "theory.counted" if row.inspanningen else "theory.no-inspanningen"
    said = GOAL_VIEWS.say(key, language, title=row.title, count=row.inspanningen)
    sizes = (size, style.SMALL)
    ink = style.INK if row.inspanningen else style.ACCENT
    below = Part(fit(said, inner, sizes, bold=True), ink, True)
    texts = [goal.text for goal in row.goals]
    if detail == "count":
        texts = [GOAL_VIEWS.say("theory.goals", language, count=len(texts))]
    elif detail == "first" and len(texts) > 1:
        more = GOAL_VIEWS.say("theory.more-goals", language, count=len(texts) - 1)
        texts = [f"{texts[0]} {more}"]
    if row.state and len(texts) < len(row.goals):
        # Not every goal stands there with its own state.
        texts[-1] = f"{texts[-1]} ({row.state})"
    goals = tuple(Part(fit(text, WIDES[2] - 14, sizes)) for text in texts)
    return Row(row, (below,), goals)


def split(laid: Sequence[Laid], room: float) -> list[list[Laid]]:
    """The lines by sheet; a line that is higher than a sheet is continued on the next."""
    sheets: list[list[Laid]] = [[]]
    filled = 0.0
    for one in laid:
        rest = list(one.rows)
        while True:
            free = room - filled - (LINES_APART if sheets[-1] else 0.0)
            taken: list[Row] = []
            while rest and Laid(one.line, (*taken, rest[0])).height <= free:
                taken.append(rest.pop(0))
            if not taken and rest and not sheets[-1]:
                taken.append(rest.pop(0))
            bare = not one.rows and (Laid(one.line, ()).height <= free or not sheets[-1])
            if taken or bare:
                part = Laid(one.line, tuple(taken))
                filled += part.height + (LINES_APART if sheets[-1] else 0.0)
                sheets[-1].append(part)
                if not rest:
                    break
            sheets.append([])
            filled = 0.0
    return sheets
