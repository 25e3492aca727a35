"""The order in which the pieces of a page are read: one column after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from toc.exchange.written.pdf.fragments import Box, box_of, most, text_of
from toc.exchange.written.pdf.page import Drawn
from toc.exchange.written.typed_marks import marked

_MOST_COLUMNS_DEEP = 6
_SMALLER = 0.9
_TRIED = 8
_LONG = 30
_MANY = 1.8
"""So many pieces of text on each line, on average, are columns themselves."""
_FIRST = 12
"""So many letters of a line show whether it begins an item."""

Gap = tuple[float, float]


@dataclass(frozen=True)
class Known:
    """What was found out already. The same boxes come up beside many gaps: without it a page of
    many columns takes twice as long with each more. `nearest` has the column nearest to a gap, of
    the boxes on its left or right side; `lines` the line that boxes are together, and whether an
    item begins with it."""

    nearest: dict[tuple[frozenset[int], bool], list[Box]] = field(default_factory=dict)
    lines: dict[tuple[int, ...], _Line] = field(default_factory=dict)


def bands_of(boxes: Sequence[Box]) -> list[list[Box]]:
    """Boxes that stand at one height, together, from the top; each band from the left."""
    bands: list[list[Box]] = []
    bottom = 0.0
    for box in sorted(boxes, key=lambda one: -one.top):
        overlap = min(box.top - box.bottom, 4) * 0.5
        if bands and box.top - overlap > bottom:
            bands[-1].append(box)
            bottom = min(bottom, box.bottom)
        else:
            bands.append([box])
            bottom = box.bottom
    return [sorted(band, key=lambda one: one.left) for band in bands]


def in_columns(
    boxes: Sequence[Box],
    size: float,
    rules: Sequence[Drawn] = (),
    depth: int = 0,
    known: Known | None = None,
) -> list[list[Box]]:
    """The boxes column by column in reading order. `size` is that of the usual text; `rules` are
    the level lines that are drawn: what they run under is a table."""
    if not boxes:
        return []
    known = Known() if known is None else known
    bands = bands_of(boxes)
    if depth == _MOST_COLUMNS_DEEP:
        return [[box for band in bands for box in band]]
    found: list[list[Box]] = [[]]
    at = 0
    while at < len(bands):
        end, gap = _run(bands, at, size, rules, known)
        if gap is None:
            found[-1] += bands[at]
            at += 1
            continue
        end = _end_of(bands, at, end, gap)
        inside = [box for band in bands[at:end] for box in band]
        sides = (
            [box for box in inside if box.right <= gap[1]],
            [box for box in inside if box.left >= gap[0] and box.right > gap[1]],
        )
        for side in sides:
            found += in_columns(side, size, rules, depth + 1, known)
        found.append([])
        at = end
    return [column for column in found if column]


def _run(
    bands: Sequence[Sequence[Box]],
    start: int,
    size: float,
    rules: Sequence[Drawn],
    known: Known,
) -> tuple[int, Gap | None]:
    """The longest run of bands from `start` in which two columns of text stand beside each other,
    and the gap between them; None where there is none."""
    left = min(box.left for band in bands for box in band)
    right = max(box.right for band in bands for box in band)
    gaps: list[list[Gap]] = []
    free: list[Gap] = [(left, right)]
    for band in bands[start:]:
        free = _both(free, _gaps(band, left, right), 0.9 * size)
        if not free:
            break
        gaps.append(sorted(free, key=lambda one: one[0] - one[1]))
    # The longest that will do; far from the longest, not each is looked at.
    for length in range(len(gaps), 1, -1):
        if len(gaps) - length > _TRIED and length % _TRIED:
            continue
        inside = [box for band in bands[start : start + length] for box in band]
        for gap in gaps[length - 1]:
            if _flows(inside, gap, right - left, size, known) and not _ruled(inside, gap, rules):
                return start + length, gap
    return start, None


def _end_of(bands: Sequence[Sequence[Box]], start: int, end: int, gap: Gap) -> int:
    """Where two columns end: before a table or a note that stands below both, if only on the left,
    with more room above it than there is anywhere between the lines of the columns."""
    last = max(at for at in range(start, end) if any(box.left >= gap[0] for box in bands[at]))
    low = min(box.bottom for box in bands[last])
    left = [box for band in bands[start:end] for box in band if box.right <= gap[1]]
    lines = bands_of(left)
    usual_size = most((box.size, len(box.letters)) for box in left)
    usual = 4.0
    for above, below in pairwise(lines):
        top = max(box.top for box in below)
        room = min(box.bottom for box in above) - top
        apart = len(below) > 1 or any(
            box.grid is not None or box.size < _SMALLER * usual_size for box in below
        )
        if top <= low and apart and room > 1.25 * usual:
            return next(at for at in range(start, end) if any(box in below for box in bands[at]))
        usual = max(usual, room)
    return end


def _gaps(band: Sequence[Box], left: float, right: float) -> list[Gap]:
    gaps = []
    at = left
    for box in band:
        if box.left > at:
            gaps.append((at, box.left))
        at = max(at, box.right)
    if at < right:
        gaps.append((at, right))
    return gaps


def _both(one: Sequence[Gap], other: Sequence[Gap], least: float) -> list[Gap]:
    return [
        (max(a[0], b[0]), min(a[1], b[1]))
        for a in one
        for b in other
        if min(a[1], b[1]) - max(a[0], b[0]) >= least
    ]


def _ruled(boxes: Sequence[Box], gap: Gap, rules: Sequence[Drawn]) -> bool:
    """Whether lines run across a gap, as between the rows of a table."""
    low, high = min(box.bottom for box in boxes), max(box.top for box in boxes)
    middle = (gap[0] + gap[1]) / 2
    across = {
        round(one.bottom)
        for one in rules
        if one.left < middle < one.right and low < one.bottom < high
    }
    return len(across) > 1


def _flows(boxes: Sequence[Box], gap: Gap, width: float, size: float, known: Known) -> bool:
    """Whether text runs down on both sides of a gap, rather than that cells stand beside each
    other."""
    sides = [
        [box for box in boxes if box.right <= gap[0] + 0.1],
        [box for box in boxes if box.left >= gap[1] - 0.1],
    ]
    if any(sum(3 if box.grid else 1 for box in side) < 3 for side in sides):
        return False
    said = [_column(side, width, size, known) for side in sides]
    columns = [one for one in said if one is not None]
    nearest = [
        _nearest(side, size, at == 1, known) or (side if one is not None else [])
        for at, (one, side) in enumerate(zip(said, sides, strict=True))
    ]
    if not all(nearest):
        return False
    wraps = len(columns) < 2 or any(one.wraps for one in columns)
    least = min((one.letters for one in columns), default=_LONG)
    # Lines this long on both sides are text, however even its paragraphs are.
    return wraps and (
        least >= _LONG
        or not _rows_match(*([one.box for one in _lines(side, known)] for side in nearest))
    )


class _Column(NamedTuple):
    """A column of text: how many letters its lines have, and whether its end breaks them."""

    letters: float
    wraps: bool


def _column(side: Sequence[Box], width: float, size: float, known: Known) -> _Column | None:
    """What stands on one side of a gap as one column of text, None where it is none. `width` is
    that of all of them."""
    found = _lines([box for box in side if box.grid is None], known)
    lines = [one.box for one in found]
    grids = sum(box.grid is not None for box in side)
    if len(lines) + 3 * grids < 3:
        return None
    edges = min(box.left for box in side), max(box.right for box in side)
    extent = edges[1] - edges[0]
    if extent < 0.18 * width:
        return None
    full = sum(box.right > edges[1] - 0.2 * extent for box in lines) + 3 * grids
    marks = sum(one.begins for one in found)
    share = max(full / (len(lines) + 3 * grids), marks / max(len(lines), 1))
    # The lines of a column begin at its edge, but for an indent; what stands in columns of
    # its own within it is a table.
    begins = sum(box.left < edges[0] + 4 * size for box in lines)
    letters = sum(len(box.letters) for box in lines) / max(len(lines), 1)
    if begins < 0.9 * len(lines) or (letters < 12 and lines):
        return None
    pieces = [box for box in side if box.grid is None]
    if letters * len(lines) >= 12 * len(pieces) and len(pieces) >= _MANY * len(lines):
        return None  # columns of text themselves, and no short cells
    wraps = share >= 0.3 and (letters >= 20 or grids > 0)
    return _Column(letters if lines else 1000.0, wraps)


def _nearest(side: Sequence[Box], size: float, right: bool, known: Known) -> list[Box]:
    """Of what stands on one side of a gap, the left or the `right` one, the column that is nearest
    to it, where these are columns of text themselves; empty where they are not."""
    key = frozenset(map(id, side)), right
    if key not in known.nearest:
        low, high = min(box.left for box in side), max(box.right for box in side)
        free: list[Gap] = [(low, high)]
        for band in bands_of(side):
            free = _both(free, _gaps(band, low, high), 0.9 * size)
        flowing = (
            [box for box in side if (box.right <= gap[1]) == right]
            for gap in (free if right else reversed(free))
            if _flows(side, gap, high - low, size, known)
        )
        known.nearest[key] = next(flowing, [])
    return known.nearest[key]


class _Line(NamedTuple):
    """Boxes that stand on one line as one, and whether it begins an item."""

    box: Box
    begins: bool


def _lines(boxes: Sequence[Box], known: Known) -> list[_Line]:
    """The boxes of a column, those that stand on one line as one."""
    lines: dict[int, list[Box]] = {}
    for box in sorted(boxes, key=lambda one: one.left):
        if box.letters:
            lines.setdefault(round(box.base), []).append(box)
    return [_line(line, known) for line in lines.values()]


def _line(boxes: Sequence[Box], known: Known) -> _Line:
    key = tuple(map(id, boxes))
    if key not in known.lines:
        made = box_of([letter for box in boxes for letter in box.letters])
        parts = marked(text_of(made.letters[:_FIRST]))
        known.lines[key] = _Line(made, parts.bullet or parts.label != "")
    return known.lines[key]


def _rows_match(one: Sequence[Box], other: Sequence[Box]) -> bool:
    """Whether what begins on one side begins beside what begins on the other: rows of a table."""
    if not one or not other:
        return False
    starts = [_starts(one), _starts(other)]
    if min(map(len, starts)) < 3:
        return False
    matched = [
        sum(any(abs(a - b) <= 2 for b in starts[1 - at]) for a in starts[at]) for at in (0, 1)
    ]
    return matched[0] >= 0.8 * len(starts[0]) and matched[1] >= 0.6 * len(starts[1])


def _starts(side: Sequence[Box]) -> list[float]:
    lines = sorted(side, key=lambda one: -one.base)
    steps = [a.base - b.base for a, b in pairwise(lines)]
    usual = sorted(steps)[len(steps) // 4] if steps else 0
    return [lines[0].base] + [
        box.base for box, step in zip(lines[1:], steps, strict=True) if step > 1.3 * usual
    ]
