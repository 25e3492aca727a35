"""How a decision sheet is laid out: which row asks what about which goal or inspanning.

It travels along with the form on a hidden sheet, with the mark of every text as it was printed, so
that reading it back tells what people saw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.model import Verdict
from toc.core.records.hidden_sheet import Line, marked, unmarked

FORMAT = 1
"""The version of the form. A form of a later version is refused."""

MARK = "toc-decision-sheet"
"""What the first cell of the hidden sheet says."""

ROLE_ROW, DATE_ROW, HEADER_ROW = 2, 3, 6
WHOLE_COLUMN = 3
"""Where the role and the date for the whole sheet stand."""

NUMBER, KIND, TEXT, SITUATION, CHOICE, REASON, CHANGE, ROLE, DATE = range(1, 10)
"""The columns."""

NEW_ROWS = 8
"""So many rows for what is new."""


@dataclass(frozen=True)
class DecisionRow:
    """A row that asks what to do with a goal or an inspanning, and the answers it offers. `kind`
    is `goal` or `inspanning`; `text` is as it was printed."""

    number: int
    kind: str
    id: str
    text: str
    choices: tuple[Verdict, ...]


@dataclass(frozen=True)
class DecisionLayout:
    """A decision sheet: of which programme (its title), the period that it looks back on, the one
    that it decides for, the titles of its sheet and its columns, and its rows; those for what is
    new run from `first_new` on."""

    programme: str
    period: str
    next_period: str
    tab: str
    headings: tuple[str, ...]
    rows: tuple[DecisionRow, ...]
    first_new: int

    @property
    def new_rows(self) -> range:
        """The rows for what is new."""
        return range(self.first_new, self.first_new + NEW_ROWS)


def to_lines(layout: DecisionLayout) -> tuple[Line, ...]:
    """The lines of the hidden sheet."""
    lines: list[Line] = [
        ("programme", layout.programme),
        ("period", layout.period),
        ("next", layout.next_period),
        ("tab", layout.tab),
        ("new", layout.first_new),
        ("headings", *layout.headings),
    ]
    lines += [
        ("row", row.number, row.kind, row.id, row.text, *(one.value for one in row.choices))
        for row in layout.rows
    ]
    return marked(MARK, FORMAT, lines)


def from_lines(lines: Sequence[Sequence[object]]) -> DecisionLayout:
    """The layout that the hidden sheet tells of. Raises UnreadableError where it is no such sheet,
    of a later version, or changed by hand."""
    # The checksum is right, so every line is as `to_lines` wrote it.
    told: dict[str, str] = {}
    headings: tuple[str, ...] = ()
    rows, first_new = [], 0
    for kind, *cells in unmarked(MARK, FORMAT, lines):
        texts = [str(cell) for cell in cells]
        if kind == "row":
            choices = tuple(Verdict(word) for word in texts[4:])
            rows.append(DecisionRow(int(texts[0]), texts[1], texts[2], texts[3], choices))
        elif kind == "headings":
            headings = tuple(texts)
        elif kind == "new":
            first_new = int(texts[0])
        else:
            told[str(kind)] = texts[0] if texts else ""
    return DecisionLayout(
        told["programme"],
        told["period"],
        told["next"],
        told["tab"],
        headings,
        tuple(rows),
        first_new,
    )
