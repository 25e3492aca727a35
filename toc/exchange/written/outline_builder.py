"""An outline while its file is being read: the texts are numbered, and a text finds the heading
that it stands under.

For a format in which what hangs on what is known at once: a line of text, a topic, a box. Of an
office file that is known when all is there, and `gathering` keeps drafts until then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.exchange.written.limits import MOST_PASSAGES
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
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import marked

_AHEAD = 0.8
_PLAIN, _BOLD = Look(), Look(bold=True)


@dataclass(frozen=True, eq=False)
class CellTexts:
    """A cell of a table as it was read: its paragraphs, and over how many rows and columns it
    reaches."""

    texts: Sequence[str]
    rows: int = 1
    columns: int = 1
    bold: bool = False


class OutlineBuilder:
    """What was read so far."""

    def __init__(self) -> None:
        self._passages: list[Passage] = []
        self._tables: list[Table] = []
        self._arrows: list[Arrow] = []
        self._left_out: list[LeftOut] = []
        self._headings: list[tuple[int, int]] = []

    @property
    def heading(self) -> int | None:
        """The heading that a text which comes now stands under."""
        return self._headings[-1][1] if self._headings else None

    def add(
        self,
        text: str,
        role: Role,
        place: Place,
        *,
        under: int | None = None,
        depth: int = 0,
        label: str = "",
        bullet: bool = False,
        style: str = "",
        look: Look = _PLAIN,
        checked: bool | None = None,
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> int:
        """Add a text; its number. Refused where there are too many."""
        number = len(self._passages)
        if number == MOST_PASSAGES:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        self._passages.append(
            Passage(
                number,
                text,
                role,
                place,
                under,
                depth,
                label,
                bullet,
                style,
                look,
                checked,
                attributes,
            )
        )
        return number

    def add_heading(
        self,
        text: str,
        place: Place,
        depth: int,
        *,
        label: str = "",
        style: str = "",
        look: Look = _PLAIN,
    ) -> int:
        """Add a heading, below the last one that is higher; what comes next stands under it."""
        while self._headings and self._headings[-1][0] >= depth:
            self._headings.pop()
        number = self.add(
            text,
            Role.HEADING,
            place,
            under=self.heading,
            depth=depth,
            label=label,
            style=style,
            look=look,
        )
        self._headings.append((depth, number))
        return number

    def add_table(
        self, place: Place, rows: Sequence[Sequence[CellTexts | None]], headers: int = 0
    ) -> None:
        """Add a table of which each text becomes a passage. A cell that is merged stands in each
        of its places; None is a place that is not there, and short rows are filled up with it."""
        width = max(map(len, rows), default=0)
        table = Place(page=place.page, line=place.line, table=len(self._tables) + 1)
        made: dict[int, TableCell] = {}
        grid = []
        for row, cells in enumerate(rows, 1):
            line: list[TableCell | None] = [None] * width
            for column, cell in enumerate(cells, 1):
                if cell is None:
                    continue
                if id(cell) not in made:
                    at = replace(table, row=row, column=column)
                    made[id(cell)] = TableCell(self._texts(cell, at), cell.rows, cell.columns)
                line[column - 1] = made[id(cell)]
            grid.append(tuple(line))
        self._tables.append(Table(table, tuple(grid), self.heading, headers))

    def _texts(self, cell: CellTexts, place: Place) -> tuple[int, ...]:
        found = []
        for text in filter(None, map(tidy, cell.texts)):
            parts = marked(text)
            found.append(
                self.add(
                    parts.text,
                    Role.CELL,
                    place,
                    under=self.heading,
                    label=parts.label,
                    bullet=parts.bullet,
                    look=_BOLD if cell.bold else _PLAIN,
                    checked=parts.checked,
                )
            )
        return tuple(found)

    def add_arrow(self, arrow: Arrow) -> None:
        """Add a line between two texts."""
        if len(self._arrows) == MOST_PASSAGES:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        self._arrows.append(arrow)

    def leave_out(self, why: Unread, text: str, place: Place) -> None:
        """Tell of something that is not in the outline."""
        self._left_out.append(LeftOut(why, text, place))

    def outline(self, title: str = "", language: str = "") -> Outline:
        """All that was read. Refused where that is nothing."""
        if not self._passages:
            raise nothing_to_read(self._left_out)
        self._find_contents()
        return Outline(
            tuple(self._passages),
            tuple(self._tables),
            tuple(self._arrows),
            tuple(self._left_out),
            title,
            language,
        )

    def _find_contents(self) -> None:
        """A list of nearly only what later stands as a heading is a table of contents."""
        last = {
            one.text.casefold(): one.number for one in self._passages if one.role is Role.HEADING
        }
        run: list[Passage] = []
        for one in (*self._passages, None):
            if one is not None and one.role is Role.ITEM:
                run.append(one)
                continue
            ahead = sum(last.get(item.text.casefold(), 0) > item.number for item in run)
            if len(run) > 2 and ahead >= _AHEAD * len(run):
                for item in run:
                    self._passages[item.number] = replace(item, role=Role.CONTENTS)
            run = []
