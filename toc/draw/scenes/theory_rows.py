"""The rows of a theory of change: their texts broken into lines, in as much detail as fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from toc.documents import style
from toc.documents.text_width import fit
from toc.draw.layout.boxes import look_of
from toc.draw.scenes.frame import PanelText, height
from toc.draw.scenes.theory_places import Places, Window
from toc.draw.views.columns import Element
from toc.draw.views.theory_values import TheoryLine, TheoryRow, TheoryView
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS

LINE = 14.0
GAP = 3.0
_PAD = 2.5
LINES_APART = 5.0
STRATEGIC_PAD = 6.0
"""Above and below the text of a strategic goal together, beside the usual padding."""

_SIZES = (13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, style.SMALL)
_AIRY = 10.0
"""Type larger than this only where each row can stand apart from the next."""

_AIR = 8.0
_NAMED = 8.5
"""Inspanningen are named in type as large as this, and else counted."""

_MOST_NAMED = 12
"""So many are named in one box."""

_PORT = 15.0
"""What the number of an assumption takes of the height of a box, beside the next."""


@dataclass(frozen=True)
class DrawnRow:
    """A row with the texts of its two panels; those of its goals end with what is not drawn."""

    row: TheoryRow
    below: tuple[PanelText, ...]
    goals: tuple[PanelText, ...]

    @property
    def height(self) -> float:
        """Of the higher of its panels, in points."""
        ports = _PORT * len({link.target for link in self.row.up}) if self.row.above else 0.0
        return max(height(self.below, _PAD), height(self.goals, _PAD), ports)


@dataclass(frozen=True)
class Laid:
    """A programme line, its rows and its strategic goals broken into lines for a column `wide`
    points wide; `asides` by id is what the boxes of strategic goals say of what is not drawn."""

    line: TheoryLine
    rows: tuple[DrawnRow, ...]
    wide: float
    size: float
    asides: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def strategic(self) -> tuple[tuple[PanelText, ...], ...]:
        """The texts of the boxes of the strategic goals."""
        return tuple(self._box(one) for one in self.line.strategic)

    def _box(self, element: Element) -> tuple[PanelText, ...]:
        sizes = (max(self.size, 10.0), 9.0, style.SMALL)
        ink = look_of(element).ink
        parts = [PanelText(fit(element.text, self.wide - 14, sizes, bold=True), ink, True)]
        if aside := self.asides.get(element.id):
            parts.append(PanelText(fit(aside, self.wide - 14, (style.SMALL,)), ink))
        return tuple(parts)

    @property
    def head(self) -> float:
        """Of its title."""
        return LINE if self.line.title and self.rows else 0.0

    @property
    def goals(self) -> float:
        """How high its strategic goals are together."""
        return sum(height(parts) + STRATEGIC_PAD + GAP for parts in self.strategic) - (
            GAP if self.strategic else 0.0
        )

    @property
    def height(self) -> float:
        """Of its rows, or of its strategic goals where these take more."""
        rows = sum(row.height + GAP for row in self.rows)
        return self.head + max(rows, self.goals + GAP if self.strategic else 0.0)


def laid_out(
    view: TheoryView, found: Sequence[tuple[Window, Places]], room: float
) -> list[list[Laid]]:
    """The rows of each window at the most detail, and then the largest type, at which they fit;
    else with counts only at the smallest."""
    laid: list[list[Laid]] = []
    for detail in ("named", "all", "first", "count"):
        for size in _SIZES:
            if detail == "named" and not _can_be_named(view, size):
                continue
            laid = [
                [_line(view, line, where, size, detail) for line in window.lines]
                for window, where in found
            ]
            air = _AIR if size > _AIRY else 0.0
            if all(whole_height(one, air) <= room for one in laid):
                return laid
    return laid


def _can_be_named(view: TheoryView, size: float) -> bool:
    most = max((row.inspanningen for line in view.lines for row in line.rows), default=0)
    return size >= _NAMED and most <= _MOST_NAMED


def _line(view: TheoryView, line: TheoryLine, where: Places, size: float, detail: str) -> Laid:
    wide = where.strategic.wide if where.strategic else 0.0
    rows = tuple(_row(view, row, size, detail, where) for row in line.rows)
    return Laid(line, rows, wide, size, view.asides)


def whole_height(laid: Sequence[Laid], air: float = 0.0) -> float:
    """How high these lines are together, in points, with so much more for each row."""
    rows = sum(len(one.rows) for one in laid)
    return sum(one.height for one in laid) + LINES_APART * (len(laid) - 1) + air * rows


def _row(view: TheoryView, row: TheoryRow, size: float, detail: str, where: Places) -> DrawnRow:
    texts = [goal.text for goal in row.goals]
    if detail == "count":
        texts = [GOAL_VIEWS.say("theory.goals", view.language, count=len(texts))]
    elif detail == "first" and len(texts) > 1:
        more = GOAL_VIEWS.say("theory.more-goals", view.language, count=len(texts) - 1)
        texts = [f"{texts[0]} {more}"]
    if row.state and len(texts) < len(row.goals):
        # Not every goal stands there with its own state.
        texts[-1] = f"{texts[-1]} ({row.state})"
    goals = tuple(PanelText(fit(text, where.step - 14, (size, style.SMALL))) for text in texts)
    made = DrawnRow(row, _below(view, row, size, detail == "named", where), goals)
    return noted(made, row.aside, where)


def _below(
    view: TheoryView, row: TheoryRow, size: float, named: bool, where: Places
) -> tuple[PanelText, ...]:
    """What stands in the box of the inspanningen, which is not there where other goals serve these
    and no inspanning does."""
    if where.work is None or not (row.inspanningen or not row.served):
        return ()
    language = view.language
    inner = where.work.wide - 14
    ink = style.INK if row.inspanningen else style.ACCENT
    if row.title:
        key = "theory.counted" if row.inspanningen else "theory.no-inspanningen"
        said = GOAL_VIEWS.say(key, language, title=row.title, count=row.inspanningen)
    elif row.inspanningen:
        said = VIEWS.say("inspanningen", language, count=row.inspanningen)
    else:
        said = GOAL_VIEWS.say("theory.no-work", language)
    sizes = (size, style.SMALL)
    if not (named and row.inspanningen):
        return (PanelText(fit(said, inner, sizes, bold=True), ink, True),)
    head = [
        PanelText(fit(row.title, inner, (max(size - 2, 9.0), style.SMALL), bold=True), ink, True)
    ]
    return (
        *(head if row.title else ()),
        *(PanelText(fit(text, inner, sizes), ink) for text in row.work),
    )


def noted(row: DrawnRow, said: str, where: Places) -> DrawnRow:
    """A row that says one thing more of what is not drawn; as it was where there is nothing."""
    if not said:
        return row
    return replace(row, goals=(*row.goals, PanelText(fit(said, where.step - 14, (style.SMALL,)))))
