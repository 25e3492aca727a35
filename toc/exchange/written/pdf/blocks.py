"""The blocks of a PDF: headings, paragraphs, items and tables, in reading order."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from toc.exchange.written.outline import Role
from toc.exchange.written.pdf.fragments import Box, most, one_line, pieces_of, text_of
from toc.exchange.written.pdf.grids import Cell, Grid
from toc.exchange.written.pdf.page import Letter
from toc.exchange.written.typed_marks import Marked, marked
from toc.exchange.written.wrapping import cut_off, joined

LONGEST_HEADING = 120
_PADDING = 5.0
_ENDS = (".", "!", ":", ";", "…")
_LEADERS = re.compile(r"(.*?\S)\s*(?:\.{3,}|…{2,}|(?:\s\.){3,})[\s.]*(\d{1,4}|[ivxlc]{1,6})?")
_LAST = re.compile(r"(.*\S)\s+(\d{1,3})")
_BROKEN = re.compile("\u00ad$|[^\\W\\d]-$")
_YEAR = re.compile(r"(?:19|20)\d\d\s*:")  # of a list of figures, one a line
CONTENTS_TITLES = frozenset(
    ("inhoud", "inhoudsopgave", "inhoudsoverzicht", "contents", "table of contents")
)


@dataclass
class Block:
    """A block of a page. `left` is how far it is indented in points; `level` is that of a heading
    of which the file says it, 0 where it does not; `grid` is that of a table. `flows` says that
    it may go on in the next column or on the next page; `to_page` is the page that a line of a
    table of contents names."""

    page: int
    role: Role
    text: str = ""
    label: str = ""
    bullet: bool = False
    checked: bool | None = None
    level: int = 0
    depth: int = 0
    left: float = 0
    size: float = 0
    bold: bool = False
    italic: bool = False
    grid: Grid | None = None
    flows: bool = False
    tagged: bool = False
    page_end: int = 0
    to_page: str = ""


def block_of(page: int, role: Role, letters: Sequence[Letter], text: str | None = None) -> Block:
    """A block with the looks of its letters."""
    seen = [one for one in letters if one.text.strip()]
    parts = marked(text_of(letters) if text is None else text, heading=role is Role.HEADING)
    return Block(
        page,
        role,
        parts.text,
        parts.label,
        parts.bullet,
        parts.checked,
        left=min((one.left for one in seen), default=0),
        size=most((one.size, 1) for one in seen),
        bold=is_bold(seen),
        italic=any(one.text.isalnum() for one in seen)
        and all(one.italic for one in seen if one.text.isalnum()),
    )


def is_bold(letters: Sequence[Letter]) -> bool:
    """Whether all that is said is bold."""
    said = [one for one in letters if one.text.isalnum()]
    return bool(said) and all(one.bold for one in said)


def contents_text(text: str, sure: bool) -> tuple[str, str]:
    """The heading that a line of a table of contents names, and its page number; both empty where
    it is none. `sure` says that the line stands in such a table."""
    found = _LEADERS.fullmatch(text) if "..." in text or ". ." in text or "……" in text else None
    if found is None and sure:
        found = _LAST.fullmatch(text)
    return (found[1].rstrip(" .…"), found[2] or "") if found else ("", "")


def cell_texts(cell: Cell, page: int) -> list[str]:
    """The paragraphs of a cell."""
    if cell.texts or not cell.letters:
        return list(cell.texts)
    boxes = sorted(pieces_of(cell.letters), key=lambda one: (-round(one.base), one.left))
    size = most((one.size, 1) for one in cell.letters)
    # The letters do not reach up to the lines around them.
    blocks = column_blocks(boxes, page, size, right=cell.right - _PADDING)
    return [with_mark(block) for block in blocks]


def with_mark(block: Block) -> str:
    """A text with the mark before it again."""
    if block.label:
        return f"{block.label} {block.text}"
    return f"• {block.text}" if block.bullet else block.text


def column_blocks(
    column: Sequence[Box], page: int, size: float, right: float | None = None
) -> list[Block]:
    """The blocks of a column, whose boxes stand in reading order. `right` is given of a cell: how
    far its lines can reach; tables are not looked for in it."""
    edge = min((box.left for box in column if box.grid is None), default=0)
    blocks: list[Block] = []
    lines: list[list[Box]] = []
    for box in column:
        if box.grid is not None:
            blocks += _paragraphs(lines, page, edge, right)
            lines = []
            if isinstance(box.grid, Grid):
                blocks.append(Block(page, Role.CELL, left=box.left, grid=box.grid))
        elif lines and abs(lines[-1][0].base - box.base) <= 0.3 * size:
            lines[-1].append(box)
        else:
            lines.append([box])
    return blocks + _paragraphs(lines, page, edge, right)


def _paragraphs(
    lines: Sequence[list[Box]], page: int, edge: float, right: float | None
) -> list[Block]:
    blocks: list[Block] = []
    lines = [one_line(line) for line in lines]
    reach = _reach(lines) if right is None else right
    at = 0
    while at < len(lines):
        rows = _rows(lines[at:]) if right is None else 0
        if rows:
            blocks.append(_table(lines[at : at + rows], page))
            at += rows
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines, at, end, reach):
            end += 1
        blocks.append(_block(lines[at:end], page, lines))
        blocks[-1].left -= edge
        at = end
    return blocks


def _reach(lines: Sequence[list[Box]]) -> float:
    """How far the lines of a column reach to the right. One that is longer than all others does
    not tell: its text need not have been broken there."""
    ends = sorted((line[-1].right for line in lines), reverse=True)
    if len(ends) < 2 or ends[0] - ends[1] > 4 * lines[0][0].size:
        return math.inf
    return ends[0]


def _letters(line: Sequence[Box]) -> list[Letter]:
    return [letter for box in line for letter in box.letters]


def _said(line: Sequence[Box]) -> str:
    return " ".join(box.text for box in line)


def _first(line: Sequence[Box]) -> Marked:
    return marked(f"{_said(line)} ")


def _looks(line: Sequence[Box]) -> tuple[float, bool]:
    letters = [one for one in _letters(line) if one.text.isalnum()]
    return most((one.size, 1) for one in letters), is_bold(letters)


def _begins(line: Sequence[Box]) -> bool:
    parts = _first(line)
    bare = line[0].text in "•·∙●○◦▪▫■□-–—o*➢✓" and len(line) > 1
    return bare or parts.bullet or bool(parts.label) or parts.checked is not None


def _goes_on(lines: Sequence[list[Box]], start: int, at: int, edge: float) -> bool:
    """Whether the line goes on with the paragraph that began at `start`. `edge` is the right one
    of the column."""
    before, line = lines[at - 1], lines[at]
    if _begins(line) or contents_text(_said(before), False)[0]:
        return False
    size, bold = _looks(before)
    other, heavy = _looks(line)
    if abs(size - other) > 0.6:
        return False
    step = before[0].base - line[0].base
    if step > 1.75 * max(size, 1) or step < 0:
        return False
    first = next((one for one in _letters(line) if one.text.isalnum()), None)
    if bold and not heavy and (first is None or not first.bold):
        return False  # a heading, and what stands below it
    if heavy and not bold:
        return False
    text, after = _said(before), _said(line)
    if _BROKEN.search(text) or cut_off(text, after):
        return True
    if _YEAR.match(after):
        return False
    steps = [a[0].base - b[0].base for a, b in pairwise(lines)]
    near = sorted(one for one in steps if 0.5 * size < one < 2.5 * size)
    if near and step > 1.2 * near[len(near) // 4]:
        return False  # there is more room than between the lines of a paragraph
    hangs = _begins(lines[start])
    if hangs and line[0].left < lines[start][0].left + 2:
        return False
    if not hangs and line[0].left > before[0].left + 0.8 * size:
        return False  # an indent
    # The first word would have fit on the line before, had that been the same paragraph.
    return edge - before[-1].right < _word(line[0]) + 0.4 * size


def _word(box: Box) -> float:
    """How wide the first word of a box is."""
    end = next((at for at, one in enumerate(box.letters) if not one.text.strip()), None)
    letters = box.letters[:end] or box.letters
    last = letters[0]
    for letter in letters[1:]:
        if letter.left - last.right > 0.18 * letter.size:
            break
        last = letter
    return last.right - letters[0].left


def _block(lines: Sequence[list[Box]], page: int, column: Sequence[list[Box]]) -> Block:
    text = ""
    for line in lines:
        said = _said(line)
        text = joined(text, said) if text else said
    letters = [one for line in lines for one in _letters(line)]
    contents, to = contents_text(text, False)
    if contents:
        block = block_of(page, Role.CONTENTS, letters, contents)
        block.to_page = to
        return block
    block = block_of(page, Role.PARAGRAPH, letters, text)
    if block.bullet or block.label or block.checked is not None:
        block.role = Role.ITEM
    right = max(one[-1].right for one in column)
    size = max(block.size, 1)
    block.flows = lines[-1] is column[-1] and right - lines[-1][-1].right < 8 * size
    return block


def _rows(lines: Sequence[list[Box]]) -> int:
    """How many lines are rows of a table without drawn lines; 0 where none begins here."""
    if len(lines[0]) < 2 or _begins(lines[0]) or contents_text(_said(lines[0]), False)[0]:
        return 0
    best = 0
    size = max(lines[0][0].size, 1)
    for end in range(1, min(len(lines), 200) + 1):
        line = lines[end - 1]
        if end > 1 and lines[end - 2][0].base - line[0].base > 4 * size:
            break
        if _begins(line) and len(line) < 3:
            break
        columns = _column_edges(lines[:end], size)
        if len(columns) < 2:
            break
        full = sum(len(one) > 1 for one in lines[:end])
        if full >= 2 and len(line) > 1 and full >= end / 2:
            best = end
    return best


def _column_edges(lines: Sequence[list[Box]], size: float) -> list[tuple[float, float]]:
    """From where to where the columns reach that keep apart on all lines."""
    spans = sorted((box.left, box.right) for line in lines for box in line)
    edges: list[tuple[float, float]] = []
    for left, right in spans:
        if edges and left <= edges[-1][1] + 0.8 * size:
            edges[-1] = (edges[-1][0], max(edges[-1][1], right))
        else:
            edges.append((left, right))
    return edges


def _table(lines: Sequence[list[Box]], page: int) -> Block:
    size = max(lines[0][0].size, 1)
    edges = _column_edges(lines, size)
    steps = [a[0].base - b[0].base for a, b in pairwise(lines)]
    near = min(steps, default=0)
    rows: list[list[Cell]] = []
    for at, line in enumerate(lines):
        cells = [Cell(left, right, line[0].bottom, line[0].top) for left, right in edges]
        for box in line:
            column = next(i for i, edge in enumerate(edges) if box.left <= edge[1])
            cells[column].letters += box.letters
        # A cell of several lines: rows have more room between them.
        wrapped = max(steps, default=0) > 1.25 * near and at > 0 and steps[at - 1] < 1.1 * near
        lower = all(one.text[:1].islower() for one in line)
        if rows and (wrapped or (lower and not cells[0].letters) or lower):
            for cell, more in zip(rows[-1], cells, strict=True):
                cell.letters += more.letters
        else:
            rows.append(cells)
    grid: list[list[Cell | None]] = [list(row) for row in rows]
    return Block(page, Role.CELL, left=lines[0][0].left, grid=Grid(grid))
