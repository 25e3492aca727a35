"""How a score form is laid out: which cell asks for which judgement.

It travels along with the form on a hidden sheet, so that reading the form back depends on no text
that people see. A checksum tells whether somebody changed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toc.core.records.hidden_sheet import Line, marked, unmarked

FORMAT = 1
"""The version of the form. A form of a later version is refused."""

MARK = "toc-score-sheet"
"""What the first cell of the hidden sheet says."""

SCALE = (1, 3, 9)
"""A little, clearly, decisively."""

HEADER_ROW = 5
NAME_ROW, NAME_COLUMN = 2, 2
NUMBER_COLUMN, TEXT_COLUMN = 1, 2
FIRST_ANSWER_COLUMN = 3


@dataclass(frozen=True)
class Tab:
    """The sheet of one participant. `participant` is his id, `name` what stands on the sheet; a
    `free` one is not named yet: who fills it in writes his own."""

    title: str
    participant: str
    name: str
    free: bool = False


@dataclass(frozen=True)
class FormHeading:
    """A column: its number from 1, and the text above it. `criterion` is the id of the criterion
    that it asks for, empty in the others."""

    column: int
    text: str
    criterion: str = ""


@dataclass(frozen=True)
class ScoreRow:
    """A row that asks for something: its number, an inspanning and, where it has one, a goal that
    the inspanning contributes to. `text` and `goal_text` stand on it; the `text` of an inspanning
    and the answers on criteria only in its first row."""

    number: int
    inspanning: str
    text: str
    goal: str = ""
    goal_text: str = ""

    @property
    def first(self) -> bool:
        """Whether it is the inspanning's first row."""
        return bool(self.text)


@dataclass(frozen=True)
class FilledCell:
    """A judgement that stood in a cell already when the form was made."""

    tab: str
    row: int
    column: int
    points: int


@dataclass(frozen=True)
class ScoreLayout:
    """A form: for which programme (its title) and period, and what stands where. After the
    columns of the criteria come those of the goal, the contribution and the remarks."""

    programme: str
    period: str
    tabs: tuple[Tab, ...]
    headings: tuple[FormHeading, ...]
    rows: tuple[ScoreRow, ...]
    filled: tuple[FilledCell, ...] = field(default=())

    @property
    def criteria(self) -> tuple[FormHeading, ...]:
        """The columns that ask for a criterion."""
        return tuple(heading for heading in self.headings if heading.criterion)

    @property
    def goal_column(self) -> int:
        """The column with the goals."""
        return FIRST_ANSWER_COLUMN + len(self.criteria)

    @property
    def points_column(self) -> int:
        """The column that asks for the contribution to the goal."""
        return self.goal_column + 1

    @property
    def remark_column(self) -> int:
        """The column for a remark, in the first row of an inspanning."""
        return self.goal_column + 2


def to_lines(layout: ScoreLayout) -> tuple[Line, ...]:
    """The lines of the hidden sheet; the first has the mark, the version and the checksum."""
    lines: list[Line] = [("programme", layout.programme), ("period", layout.period)]
    lines += [
        ("tab", tab.title, tab.participant, tab.name, "free" if tab.free else "named")
        for tab in layout.tabs
    ]
    lines += [
        ("column", heading.column, heading.text, heading.criterion) for heading in layout.headings
    ]
    lines += [
        ("row", row.number, row.inspanning, row.text, row.goal, row.goal_text)
        for row in layout.rows
    ]
    lines += [("filled", one.tab, one.row, one.column, one.points) for one in layout.filled]
    return marked(MARK, FORMAT, lines)


def from_lines(lines: Sequence[Sequence[object]]) -> ScoreLayout:
    """The layout that the hidden sheet tells of. Raises UnreadableError where it is no such sheet,
    of a later version, or changed by hand."""
    return _layout(unmarked(MARK, FORMAT, lines))


def _layout(lines: list[Line]) -> ScoreLayout:
    # The checksum is right, so every line is as `to_lines` wrote it.
    programme = period = ""
    tabs, headings, rows, filled = [], [], [], []
    for kind, *cells in lines:
        texts = [str(cell) for cell in cells] + [""] * 5
        numbers = [cell if isinstance(cell, int) else 0 for cell in cells]
        if kind == "programme":
            programme = texts[0]
        elif kind == "period":
            period = texts[0]
        elif kind == "tab":
            tabs.append(Tab(texts[0], texts[1], texts[2], free=texts[3] == "free"))
        elif kind == "column":
            headings.append(FormHeading(numbers[0], texts[1], texts[2]))
        elif kind == "row":
            rows.append(ScoreRow(numbers[0], *texts[1:5]))
        elif kind == "filled":
            filled.append(FilledCell(texts[0], *numbers[1:4]))
    return ScoreLayout(programme, period, tuple(tabs), tuple(headings), tuple(rows), tuple(filled))
