"""PDF with text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from toc.exchange.written.outline import Look, Outline, Place, Role, Unread
from toc.exchange.written.outline_builder import CellTexts, OutlineBuilder
from toc.exchange.written.pdf.blocks import Block, cell_texts, column_blocks, is_bold
from toc.exchange.written.pdf.columns import in_columns
from toc.exchange.written.pdf.document import language_of, open_pdf, pages_of, title_of
from toc.exchange.written.pdf.fragments import Box, most, pieces_of
from toc.exchange.written.pdf.furniture import furniture
from toc.exchange.written.pdf.grids import Grid, filled, grids_of
from toc.exchange.written.pdf.page import Page
from toc.exchange.written.pdf.roles import give_roles
from toc.exchange.written.pdf.rules import ruled_tables
from toc.exchange.written.pdf.tagged import is_covered, tagged_blocks
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import tidy

MOST_PAGES = 1500
_MOST_LETTERS = 2_000_000
_SCANNED = 15
"""A page with a picture and fewer letters than this was scanned."""


def read_pdf(data: bytes) -> Outline:
    """The headings, paragraphs, items and tables of a PDF, by its tags where it has them and else
    by where they stand and what they look like. Refused where it has a password, is damaged, or
    has no text."""
    document = open_pdf(data)
    try:
        if len(document) > MOST_PAGES:
            raise UnreadablePlanError("too-many-pages", most=MOST_PAGES)
        pages: list[Page] = []
        letters = 0
        for page in pages_of(document):
            pages.append(page)
            letters += len(page.letters)
            if letters > _MOST_LETTERS:
                raise UnreadablePlanError("too-long", most=MOST_PAGES)
        title, language = title_of(document), language_of(document)
    finally:
        document.close()
    _refuse_without_text(pages)
    into = OutlineBuilder()
    blocks = _by_tags(pages, into) if is_covered(pages) else _by_place(pages, into)
    _add_all(give_roles(blocks), into)
    turned = Counter(page.turned for page in pages)
    for page in pages:
        place = Place(page=page.number)
        if turned[page.turned] > 1 and tidy(page.turned):
            into.leave_out(Unread.HEADER, tidy(page.turned), place)
        elif tidy(page.turned):
            into.add(tidy(page.turned), Role.PARAGRAPH, place, under=into.heading, style="turned")
        if tidy(page.hidden):
            into.leave_out(Unread.HIDDEN, tidy(page.hidden), place)
        if tidy(page.struck):
            into.leave_out(Unread.STRUCK, tidy(page.struck), place)
        for _ in range(page.pictures):
            into.leave_out(Unread.PICTURE, "", place)
    return into.outline(tidy(title), language)


def _refuse_without_text(pages: Sequence[Page]) -> None:
    letters = sum(one.text.isalnum() for page in pages for one in page.letters)
    turned = sum(len(page.turned) for page in pages)
    pictures = sum(page.pictures > 0 for page in pages)
    if letters + turned < _SCANNED * max(pictures, 1) and pictures:
        raise UnreadablePlanError("scan")
    if sum(page.unknown for page in pages) > 0.3 * max(letters, 1):
        raise UnreadablePlanError("no-letters")


def _by_tags(pages: Sequence[Page], into: OutlineBuilder) -> list[Block]:
    blocks = []
    for page in pages:
        blocks += tagged_blocks(page)
        around = [one for one in page.letters if one.tag == -2]
        for box in sorted(pieces_of(around), key=lambda one: (-one.base, one.left)):
            if any(map(str.isalnum, box.text)):
                into.leave_out(Unread.HEADER, box.text, Place(page=page.number))
    return blocks


def _by_place(pages: Sequence[Page], into: OutlineBuilder) -> list[Block]:
    laid: list[tuple[Page, list[Box]]] = []
    for page in pages:
        grids = grids_of(page.drawn)
        outside = filled(grids, page.letters)
        ruled = ruled_tables(page.drawn, outside)
        outside = filled(ruled, outside)
        grids = [box for box in (*grids, *ruled) if _holds_text(box)]
        laid.append((page, [*grids, *pieces_of(outside)]))
    size = most(
        (letter.size, 1) for page, _ in laid for letter in page.letters if letter.text.strip()
    )
    around = furniture(laid, size)
    blocks: list[Block] = []
    for at, (page, boxes) in enumerate(laid):
        kept = []
        for number, box in enumerate(boxes):
            if (at, number) in around:
                into.leave_out(Unread.HEADER, box.text, Place(page=page.number))
            else:
                kept.append(box)
        rules = [one for one in page.drawn if one.level]
        for column in in_columns(kept, size or 10, rules):
            blocks += column_blocks(column, page.number, size or 10)
    return blocks


def _holds_text(box: Box) -> bool:
    grid = box.grid
    return isinstance(grid, Grid) and any(
        cell is not None and cell.letters for row in grid.rows for cell in row
    )


def _add_all(blocks: Sequence[Block], into: OutlineBuilder) -> None:
    # The items that are open: how far each is indented, its depth, and its number.
    items: list[tuple[float, int, int]] = []
    for block in blocks:
        place = Place(page=block.page)
        look = Look(block.bold, block.italic, size=block.size)
        text = tidy(block.text)
        if block.grid is not None:
            _add_grid(block, into)
            items.clear()
        elif block.role is Role.HEADING:
            into.add_heading(text, place, block.level, label=block.label, look=look)
            items.clear()
        elif block.role is Role.ITEM:
            while items and not _inside(block, items[-1]):
                items.pop()
            number = into.add(
                text,
                Role.ITEM,
                place,
                under=items[-1][2] if items else into.heading,
                depth=len(items) + 1,
                label=block.label,
                bullet=block.bullet,
                look=look,
                checked=block.checked,
            )
            items.append((block.left, block.depth, number))
        else:
            if block.role is not Role.NOTE:
                items.clear()
            into.add(
                text,
                block.role,
                place,
                under=None if block.role is Role.TITLE else into.heading,
                depth=block.depth if block.role is Role.CONTENTS else 0,
                label=block.label,
                look=look,
                attributes=(("page", block.to_page),) if block.to_page else (),
            )


def _inside(block: Block, item: tuple[float, int, int]) -> bool:
    if block.tagged and block.depth != item[1]:
        return block.depth > item[1]
    # Further to the right than any indent is another column.
    return item[0] + 4 < block.left < item[0] + 72


def _add_grid(block: Block, into: OutlineBuilder) -> None:
    if block.grid is None:
        return
    made: dict[int, CellTexts] = {}
    rows: list[list[CellTexts | None]] = []
    for row in block.grid.rows:
        line: list[CellTexts | None] = []
        for cell in row:
            if cell is not None and id(cell) not in made:
                bold = cell.bold or is_bold(cell.letters)
                made[id(cell)] = CellTexts(
                    cell_texts(cell, block.page), cell.rows, cell.columns, bold
                )
            line.append(None if cell is None else made[id(cell)])
        rows.append(line)
    headers = block.grid.headers
    if not headers and len(rows) > 1:
        heavy = [all(cell is None or cell.bold or not cell.texts for cell in row) for row in rows]
        headers = int(heavy[0] and not heavy[1])
    into.add_table(Place(page=block.page), rows, headers)
