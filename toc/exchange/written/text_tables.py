"""Tables in plain text: columns held apart by tabs, by bars or by spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import marked
from toc.exchange.written.wrapping import joined

_DRAWN = frozenset(" \t-=_+|:─━═┼│")
_DRAWN_LINE = re.compile("[-=_─━═]{2}")
_TABS = re.compile(r"\t+")
_NUMBER = re.compile(r"[€$]?\s*[-−]?\d[\d.,\s%]*")
_GAP = 2
"""So many spaces on every line, under each other, hold columns apart."""
_WIDEST = 1000
"""No line of a table by spaces is longer."""

Rows = list[list[str]]


def is_rule(line: str) -> bool:
    """Whether a line is only drawn."""
    drawn = len(line.strip()) > 2 and _DRAWN.issuperset(line)
    return drawn and _DRAWN_LINE.search(line) is not None


def table_of(lines: Sequence[str]) -> tuple[Rows, int] | None:
    """The rows of the table that the lines are, and how many of them are headings; None where they
    are no table."""
    texts = [line for line in lines if not is_rule(line)]
    if len(texts) < 2:
        return None
    if all(line.count("|") > 1 or line.strip().startswith("|") for line in texts):
        return _parted(lines, [_barred(line) for line in texts])
    if all("\t" in line.strip("\t ") or line.startswith("\t") for line in texts):
        rows = _tabbed(texts)
        first = [row[0].strip() for row in rows if row[0].strip()]
        # A bullet or a number before a tab begins an item.
        if all(marked(f"{one} x").text == "x" for one in first):
            return None
        return _parted(lines, rows)
    rows = _spaced([line.expandtabs(8) for line in texts])
    return _parted(lines, rows) if rows else None


def _barred(line: str) -> list[str]:
    return [tidy(cell) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _tabbed(lines: Sequence[str]) -> Rows:
    lines = [line.rstrip() for line in lines]
    widths = {line.count("\t") for line in lines}
    if len(widths) > 1 and any("\t\t" in line.strip("\t") for line in lines):
        # Tabs that were typed until it stood right: some lines needed more of them.
        runs = [_TABS.split(line) for line in lines]
        if len({len(row) for row in runs}) == 1:
            return [[tidy(cell) for cell in row] for row in runs]
    return [[tidy(cell) for cell in line.split("\t")] for line in lines]


def _spaced(lines: Sequence[str]) -> Rows:
    """The cells of lines with gaps that stand under each other; nothing where there are none."""
    width = max(map(len, lines))
    if width > _WIDEST:
        return []
    empty = [all(at >= len(line) or line[at] == " " for line in lines) for at in range(width)]
    edges: list[tuple[int, int]] = []
    at = 0
    while at < width:
        if empty[at]:
            end = at
            while end < width and empty[end]:
                end += 1
            if end - at >= _GAP and at > 0:
                edges.append((at, end))
            at = end
        else:
            at += 1
    starts = [0, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), width]
    rows = [
        [tidy(line[start:end]) for start, end in zip(starts, ends, strict=True)] for line in lines
    ]
    if len(starts) < 2 or any(sum(bool(row[at]) for row in rows) < 2 for at in range(len(starts))):
        return []
    # A bullet or a number, and then room: a list.
    if all(marked(f"{row[0]} x").text == "x" for row in rows if row[0]):
        return []
    return rows


def _parted(lines: Sequence[str], rows: Rows) -> tuple[Rows, int]:
    """Headings above a drawn line are one row; a cell that went on on the next line is whole."""
    above = 0
    for line in lines:
        if is_rule(line):
            if above:
                break
        else:
            above += 1
    headers = above if above < len(rows) else 0
    if not headers and len(rows) > 1 and _heads(rows):
        headers = 1
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    head = rows[:headers]
    body: Rows = []
    for row in rows[headers:]:
        filled = [at for at, cell in enumerate(row) if cell]
        # It has fewer cells than the row above, and each goes on with the one there.
        goes_on = (
            body
            and 0 < len(filled) < sum(map(bool, body[-1]))
            and all(row[at][0].islower() and body[-1][at] for at in filled)
        )
        if goes_on:
            for at in filled:
                body[-1][at] = joined(body[-1][at], row[at])
        elif filled:
            body.append(list(row))
    if not head:
        return body, 0
    top = ["" for _ in range(width)]
    for row in head:
        top = [joined(one, two) if one else two for one, two in zip(top, row, strict=True)]
    return [top, *body], 1


def _heads(rows: Rows) -> bool:
    """Whether the first row names the columns: years or words above figures."""
    figures = [
        at
        for at in range(min(map(len, rows)))
        if all(not row[at] or _NUMBER.fullmatch(row[at]) for row in rows[1:])
        and any(row[at] for row in rows[1:])
    ]
    years = re.compile(r"(?:19|20)\d\d\*?")
    return bool(figures) and all(
        not rows[0][at] or not _NUMBER.fullmatch(rows[0][at]) or years.fullmatch(rows[0][at])
        for at in figures
    )
