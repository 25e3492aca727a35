"""The texts of a file as a reader finds them, one after another, and the outline that they make
when all are there: what is nested in what, and what is a heading where no style says so.

For office files. What knows at once under what a text stands uses `outline_builder`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toc.exchange.written.limits import MOST_PASSAGES
from toc.exchange.written.looks import contents_by_look, headings_by_look
from toc.exchange.written.outline import (
    Arrow,
    LeftOut,
    Look,
    Outline,
    Passage,
    Place,
    Role,
    Table,
    TableCell,
    Unread,
)
from toc.exchange.written.refusal import UnreadablePlanError, nothing_to_read
from toc.exchange.written.typed_marks import Marked

NO_LOOK = Look()
"""Of what nothing is known of its looks."""


@dataclass(frozen=True)
class Level:
    """How deep an item of a list stands: the `step` in its own list, and its `indent` on the page
    in points, which tells of another `list` whether it stands deeper. What somebody typed has no
    list."""

    list: str
    step: int
    indent: float

    def deeper(self, than: Level) -> bool:
        """Whether it is nested in the other item, where that stands above it."""
        if self.list and self.list == than.list:
            return self.step > than.step
        return self.indent > than.indent + 4


def typed_level(line: str, own: Marked, indent: float) -> Level:
    """The level of an item whose mark somebody typed, in a paragraph with this indent. It is moved
    with spaces or tabs; below a number stands a dash, and below that an o."""
    wide = line.expandtabs(8)
    room = len(wide) - len(wide.lstrip())
    below = 0 if not own.bullet else 10 if line.lstrip()[:1] == "o" else 5
    return Level("", 0, indent + 4.5 * room + below)


@dataclass
class Draft:
    """A passage while it may still change. `level` is that of an item; `under` is known of what
    hangs on another text for itself (a note, a topic); `cell` is the number of the cell that it
    stands in, 0 outside of tables."""

    text: str
    role: Role
    place: Place
    depth: int = 0
    label: str = ""
    bullet: bool = False
    style: str = ""
    look: Look = NO_LOOK
    checked: bool | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    level: Level | None = None
    under: int | None = None
    cell: int = 0


@dataclass(eq=False)
class CellDraft:
    """A cell while its table is read."""

    passages: list[int] = field(default_factory=list)
    rows: int = 1
    columns: int = 1
    value: float | None = None
    unit: str = ""
    formula: bool = False

    def made(self) -> TableCell:
        """The cell as it is kept."""
        return TableCell(
            tuple(self.passages), self.rows, self.columns, self.value, self.unit, self.formula
        )


class Gathering:
    """What is gathered of one file."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.left_out: list[LeftOut] = []
        self.arrows: list[Arrow] = []
        self._tables: list[tuple[int, Table]] = []

    def add(self, draft: Draft) -> int:
        """A further passage; its number. Raises UnreadablePlanError for one too many."""
        if len(self.drafts) >= MOST_PASSAGES:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        self.drafts.append(draft)
        return len(self.drafts) - 1

    def leave(self, why: Unread, text: str, place: Place) -> None:
        """Something that is left out."""
        self.left_out.append(LeftOut(why, text, place))

    def add_table(
        self,
        place: Place,
        grid: Sequence[Sequence[CellDraft | None]],
        headers: int = 0,
        start: int | None = None,
    ) -> None:
        """A table, whose first passage is or would be `start`."""
        cells = {id(one): one.made() for row in grid for one in row if one is not None}
        made = tuple(tuple(None if one is None else cells[id(one)] for one in row) for row in grid)
        at = len(self.drafts) if start is None else start
        self._tables.append((at, Table(place, made, None, headers)))

    def outline(self, title: str = "", language: str = "") -> Outline:
        """All of it. Raises UnreadablePlanError where there is no text at all."""
        if not self.drafts:
            raise nothing_to_read(self.left_out)
        contents_by_look(self.drafts)
        headings_by_look(self.drafts)
        nested = _nested(self.drafts)
        above = _headings(self.drafts)
        tables = sorted(self._tables, key=lambda one: (one[1].place.table, one[0]))
        return Outline(
            tuple(nested),
            tuple(
                Table(one.place, one.grid, above[at - 1] if at else None, one.headers)
                for at, one in tables
            ),
            tuple(self.arrows),
            tuple(self.left_out),
            title,
            language,
        )


def _headings(drafts: Sequence[Draft]) -> list[int | None]:
    """Of each passage the heading that it stands under, or is itself."""
    found: list[int | None] = []
    for number, one in enumerate(drafts):
        heading = one.role is Role.HEADING
        found.append(number if heading else found[-1] if found else None)
    return found


def _nested(drafts: Sequence[Draft]) -> list[Passage]:
    headings: list[tuple[int, int]] = []
    items: list[tuple[Level, int]] = []
    cell, interrupted = 0, False
    made = []
    for number, one in enumerate(drafts):
        under, depth = one.under, one.depth
        if one.role is Role.HEADING:
            while headings and headings[-1][0] >= depth:
                headings.pop()
            under = headings[-1][1] if headings else None
            headings.append((depth, number))
            items.clear()
        elif under is None and one.role is not Role.TITLE:
            if one.cell != cell:
                items.clear()
            cell = one.cell
            under = headings[-1][1] if headings else None
            if one.level is None:
                interrupted = True
            else:
                if interrupted:
                    # After another text only the same list goes on.
                    own = one.level.list
                    items = [item for item in items if own and item[0].list == own]
                    interrupted = False
                while items and not one.level.deeper(items[-1][0]):
                    items.pop()
                under = items[-1][1] if items else under
                items.append((one.level, number))
                depth = len(items)
        made.append(
            Passage(
                number, one.text, one.role, one.place, under, depth, one.label, one.bullet,
                one.style, one.look, one.checked, one.attributes,
            )
        )  # fmt: skip
    return made
