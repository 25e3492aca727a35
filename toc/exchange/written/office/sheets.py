"""The sheets of a workbook, as any reader of workbooks gives them, and what they are in an
outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toc.exchange.written.gathering import (
    NO_LOOK,
    CellDraft,
    Draft,
    Gathering,
    typed_level,
)
from toc.exchange.written.limits import MOST_PASSAGES
from toc.exchange.written.outline import Look, Place, Role, Unread
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import seen
from toc.exchange.written.typed_marks import lines_of, marked

MOST_PLACES = 2_000_000
"""A sheet of more places than this, most of them empty, is read without its empty rows and
columns."""

At = tuple[int, int]
"""A row and a column, counted from 1."""

Area = tuple[int, int, int, int]
"""The first row and column of a merged cell, and its last."""


@dataclass
class SheetCell:
    """What stands in a cell: its text as people see it, with its line breaks. `left` is what is in
    it and is not read, and why."""

    text: str
    look: Look = NO_LOOK
    style: str = ""
    value: float | None = None
    unit: str = ""
    formula: bool = False
    left: list[tuple[Unread, str]] = field(default_factory=list)


@dataclass
class ReadSheet:
    """A sheet: its cells that are not empty, which cells are merged, and what is hidden.
    `headers` is how many rows at the top are marked as headings."""

    name: str
    cells: dict[At, SheetCell] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    headers: int = 0
    hidden: bool = False


def add_sheet(gathering: Gathering, sheet: ReadSheet) -> None:
    """What stands in a sheet, with all that is left out of it. Raises UnreadablePlanError."""
    if len(sheet.cells) > MOST_PASSAGES:
        raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
    if sheet.hidden:
        _leave(gathering, sheet, list(sheet.cells), Place(sheet=sheet.name))
        return
    rows, columns = _shown(sheet)
    start = _starts(sheet, rows, columns)
    _leave_hidden(gathering, sheet, start, rows, columns)
    drafts: dict[At, CellDraft] = {}
    first = len(gathering.drafts)
    grid: list[list[CellDraft | None]] = []
    for row in rows:
        line: list[CellDraft | None] = []
        for column in columns:
            at = start.get((row, column), (row, column))
            cell = sheet.cells.get(at)
            if cell is None:
                line.append(None)
                continue
            if at not in drafts:
                drafts[at] = _read(gathering, sheet, cell, Place(
                    sheet=sheet.name, row=row, column=column
                ), len(gathering.drafts) + 1)  # fmt: skip
            line.append(drafts[at])
        grid.append(line)
    places: dict[At, list[At]] = {}
    for place, begin in start.items():
        places.setdefault(begin, []).append(place)
    for at, draft in drafts.items():
        where = places.get(at, [at])
        draft.rows = len({row for row, _ in where})
        draft.columns = len({column for _, column in where})
    if any(one is not None for line in grid for one in line):
        headers = sum(row <= sheet.headers for row in rows)
        gathering.add_table(Place(sheet=sheet.name), grid, headers, first)


def _shown(sheet: ReadSheet) -> tuple[Sequence[int], Sequence[int]]:
    """The rows and columns that people see, up to the last that has something."""
    filled = {row for row, _ in sheet.cells}, {column for _, column in sheet.cells}
    for top, left, bottom, right in sheet.merged:
        if (top, left) in sheet.cells and len(filled[0]) + len(filled[1]) < MOST_PASSAGES:
            filled[0].update(range(top, min(bottom, top + 1_000) + 1))
            filled[1].update(range(left, min(right, left + 1_000) + 1))
    last_row, last_column = max(filled[0], default=0), max(filled[1], default=0)
    rows: Sequence[int] = range(1, last_row + 1)
    columns: Sequence[int] = range(1, last_column + 1)
    if last_row * last_column > MOST_PLACES:
        rows, columns = sorted(filled[0]), sorted(filled[1])
    if len(rows) * len(columns) > MOST_PLACES:
        raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
    return (
        [one for one in rows if one not in sheet.hidden_rows],
        [one for one in columns if one not in sheet.hidden_columns],
    )


def _starts(sheet: ReadSheet, rows: Sequence[int], columns: Sequence[int]) -> dict[At, At]:
    """Of each place that people see in a merged cell, where that cell begins."""
    shown_rows, shown_columns = set(rows), set(columns)
    found: dict[At, At] = {}
    for top, left, bottom, right in sheet.merged:
        if (top, left) not in sheet.cells or len(found) > MOST_PLACES:
            continue
        for row in range(top, min(bottom, max(rows, default=0)) + 1):
            if row in shown_rows:
                for column in range(left, min(right, max(columns, default=0)) + 1):
                    if column in shown_columns:
                        found[row, column] = top, left
    return found


def _leave_hidden(
    gathering: Gathering,
    sheet: ReadSheet,
    start: dict[At, At],
    rows: Sequence[int],
    columns: Sequence[int],
) -> None:
    """Tell what stands in hidden rows and columns, a row or a column at a time; and what stands
    behind a merged cell."""
    shown_rows, shown_columns, seen_of = set(rows), set(columns), set(start.values())
    by_row: dict[int, list[At]] = {}
    by_column: dict[int, list[At]] = {}
    for at in list(sheet.cells):
        row, column = at
        covered = start.get(at, at) != at
        if at in seen_of or (row in shown_rows and column in shown_columns and not covered):
            continue
        (by_column if row in shown_rows else by_row).setdefault(
            column if row in shown_rows else row, []
        ).append(at)
    for row, places in by_row.items():
        _leave(gathering, sheet, places, Place(sheet=sheet.name, row=row))
    for column, places in by_column.items():
        _leave(gathering, sheet, places, Place(sheet=sheet.name, column=column))


def _leave(gathering: Gathering, sheet: ReadSheet, places: Sequence[At], place: Place) -> None:
    texts = [seen(sheet.cells[at].text) for at in sorted(places)]
    if text := "\n".join(one for one in texts if one):
        gathering.leave(Unread.HIDDEN, text, place)


def _read(
    gathering: Gathering, sheet: ReadSheet, cell: SheetCell, place: Place, number: int
) -> CellDraft:
    draft = CellDraft(value=cell.value, unit=cell.unit, formula=cell.formula)
    for why, text in cell.left:
        gathering.leave(why, seen(text), place)
    lines = [cell.text] if cell.value is not None else lines_of(cell.text)
    for line in lines:
        own = marked(line, dash=True) if cell.value is None else marked("")._replace(text=line)
        text = seen(own.text)
        if not text:
            continue
        made = Draft(
            text,
            Role.CELL,
            place,
            label=own.label,
            bullet=own.bullet,
            style=cell.style,
            look=cell.look,
            checked=own.checked,
            cell=number,
        )
        if own.bullet or own.checked is not None or (own.label and len(lines) > 1):
            made.level = typed_level(line, own, 0)
        draft.passages.append(gathering.add(made))
    return draft
