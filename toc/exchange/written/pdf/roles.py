"""What the blocks of a PDF are, seen together: headings by their looks and how high each is, a
table of contents, notes, and what goes on in the next column or on the next page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toc.exchange.written.outline import Role
from toc.exchange.written.pdf.blocks import (
    CONTENTS_TITLES,
    LONGEST_HEADING,
    Block,
    contents_text,
)
from toc.exchange.written.pdf.fragments import most, text_of
from toc.exchange.written.pdf.grids import Grid, cells_of
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import marked
from toc.exchange.written.wrapping import joined

_LARGER = 1.1
_NOTES = 0.88
_NOTE = re.compile(r"(\d{1,3})\s*(?=[^\W\d])")
_EMPTY_ITEM = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]")
_TITLE = 1.25
_NO_HEADING = (".", ",", ";", "!")


def give_roles(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with those that belong together made one."""
    size = most(_sizes(blocks))
    whole = _joined(blocks, size)
    if not any(block.role in (Role.HEADING, Role.TITLE) for block in whole):
        _find_headings(whole, size)
    whole = _with_contents(whole)
    _find_title(whole)
    _give_levels(whole)
    return whole


def _sizes(blocks: Sequence[Block]) -> Iterator[tuple[float, int]]:
    """The sizes of the letters of all blocks, those in tables too, each with how many there are:
    of a plan of headings and tables most letters of its text stand in the tables."""
    for block in blocks:
        if block.text:
            yield block.size, len(block.text)
        for cell in cells_of(block.grid) if block.grid is not None else ():
            yield from ((letter.size, 1) for letter in cell.letters)


def _joined(blocks: Sequence[Block], size: float) -> list[Block]:
    whole: list[Block] = []
    for block in blocks:
        before = whole[-1] if whole else None
        if before is not None and _goes_on(before, block):
            before.text = joined(before.text, block.text)
            before.flows, before.page_end = block.flows, block.page
        elif before is not None and _same_table(before, block):
            _add_rows(before, block)
        else:
            block.page_end = block.page
            # A number of a list whose item is empty is no text.
            if block.grid is not None or not _EMPTY_ITEM.fullmatch(tidy(block.text)):
                whole.append(block)
    return whole


def _goes_on(before: Block, block: Block) -> bool:
    if before.grid or block.grid or not before.flows or block.role is not Role.PARAGRAPH:
        return False
    if before.role not in (Role.PARAGRAPH, Role.ITEM) or abs(before.size - block.size) > 0.6:
        return False
    if before.tagged and before.page_end == block.page:
        return False
    return before.text.endswith("\u00ad") or block.text[:1].islower()


def _same_table(before: Block, block: Block) -> bool:
    if before.grid is None or block.grid is None or block.page != before.page_end + 1:
        return False
    widths = {len(row) for grid in (before.grid, block.grid) for row in grid.rows}
    return len(widths) == 1


def _add_rows(before: Block, block: Block) -> None:
    if before.grid is None or block.grid is None:
        return
    rows = block.grid.rows
    before.page_end = block.page
    # The headings of a table are repeated on each page.
    if [_plain(row) for row in rows[:1]] == [_plain(row) for row in before.grid.rows[:1]]:
        rows = rows[1:]
    before.grid = Grid([*before.grid.rows, *rows], before.grid.headers)


def _plain(row: Sequence[object]) -> list[str]:
    said = []
    for cell in row:
        letters = getattr(cell, "letters", [])
        texts = getattr(cell, "texts", ())
        said.append(text_of(letters) if letters else " ".join(texts))
    return said


def _find_headings(blocks: Sequence[Block], size: float) -> None:
    plain = sum(len(one.text) for one in blocks if one.text and not one.bold)
    grids = [one.grid for one in blocks if one.grid is not None]
    plain += sum(len(cell.letters) for grid in grids for cell in cells_of(grid) if not cell.bold)
    heavy = sum(len(one.text) for one in blocks if one.text and one.bold)
    for block in blocks:
        if block.grid or block.role not in (Role.PARAGRAPH, Role.ITEM) or block.bullet:
            continue
        text = tidy(block.text)
        larger = block.size >= _LARGER * size
        if (
            (larger or (block.bold and heavy < plain))
            and len(text) <= LONGEST_HEADING * (2 if larger else 1)
            and not text.endswith(_NO_HEADING)
            and any(map(str.isalpha, text))
            and block.checked is None
        ):
            parts = marked(text, heading=not block.label)
            block.role, block.text = Role.HEADING, parts.text
            block.label = block.label or parts.label
        elif (
            block.size <= _NOTES * size
            and block.role is Role.PARAGRAPH
            and (found := _NOTE.match(text))
        ):
            block.role, block.label, block.text = Role.NOTE, found[1], text[found.end() :]


def _with_contents(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the lines of a table of contents told apart."""
    found: list[Block] = []
    inside = False
    for block in blocks:
        text = tidy(block.text)
        lines = [block]
        if text.lower().strip(" :") in CONTENTS_TITLES:
            inside = True
        elif inside and block.grid is not None and _only_contents(block.grid):
            lines = [
                Block(block.page, Role.CONTENTS, said[0], page_end=block.page, to_page=said[1])
                for said in map(_plain, block.grid.rows)
            ]
        elif block.role is Role.CONTENTS:
            inside = True
        elif inside and block.grid is None and contents_text(text, True)[0]:
            block.role = Role.CONTENTS
            block.text, block.to_page = contents_text(text, True)
        elif text or block.grid:
            inside = False
        for one in lines:
            if one.role is Role.CONTENTS:
                parts = marked(one.text, heading=True)
                one.text, one.label = parts.text, one.label or parts.label
                one.depth = one.label.rstrip(".").count(".") + 1
        found += lines
    return found


def _only_contents(grid: Grid) -> bool:
    rows = [_plain(row) for row in grid.rows]
    return all(len(row) == 2 and row[0] and row[1].isdigit() for row in rows)


def _find_title(blocks: Sequence[Block]) -> None:
    if any(one.role is Role.TITLE for one in blocks):
        return
    able = (Role.HEADING, Role.PARAGRAPH)
    first = [one for one in blocks if one.page == 1 and one.role in able and not one.grid]
    title = max(first, key=lambda one: one.size, default=None)
    if title is None or title.label or title.level or len(title.text) > LONGEST_HEADING:
        return
    others = [one.size for one in blocks if one is not title and one.text]
    if others and title.size > _TITLE * max(others):
        title.role = Role.TITLE


def _give_levels(blocks: Sequence[Block]) -> None:
    """How high the headings without a level are: the larger the higher, at one size those with
    the shorter number."""
    open_ = [one for one in blocks if one.role is Role.HEADING and not one.level]
    keys = {id(one): _height(one) for one in open_}
    order = sorted(set(keys.values()))
    for block in open_:
        block.level = order.index(keys[id(block)]) + 1


def _height(block: Block) -> tuple[float, bool, int, bool]:
    parts = block.label.strip("().").count(".") if block.label[:1].isdigit() else 0
    return (-block.size, not block.bold, parts, block.italic)
