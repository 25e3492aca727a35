"""Which goals and inspanningen of a contribution matrix stand together on a sheet, and how much
room they take."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from toc.documents import style
from toc.documents.text_width import Fitted, fit, width
from toc.draw.views.columns import Element
from toc.draw.views.matrix import MatrixBlock, MatrixView

_LABELS, _MOST_LABEL = (270.0, 300.0, 330.0, 360.0), 470.0
"""How wide the texts beside the rows are at least: with wider ones the rows are lower and the
headings higher."""
_MOST_GOALS = 10
_WIDEST = 84.0
_NARROW = 58.0
_SIZES = (9.5, 9.0, 8.5, style.SMALL)
_SPARSE_SIZES = (13.0, 12.0, 11.0, 10.0)
"""Of a matrix that stands on one sheet, where it fits."""
_PADS = (2.5, 1.25)
_SPARSE_PADS = (9.0, 6.0, 4.0)
"""The white above and below the text of a row: less of it before another sheet."""
_ROWS = {None: 12.0, 1: 14.0, 3: 16.5, 9: 20.0}
"""How high a row is at least, by the largest points in the matrix."""
_EMPTY = 12.0


@dataclass(frozen=True)
class MatrixSheet:
    """Goals and inspanningen that stand on one sheet."""

    line: str
    blocks: tuple[MatrixBlock, ...]
    inspanningen: tuple[Element, ...]
    size: float
    least: float
    pad: float = _PADS[0]
    label_least: float = _LABELS[0]

    @cached_property
    def goals(self) -> tuple[Element, ...]:
        """Every goal on the sheet."""
        return tuple(goal for block in self.blocks for goal in block.goals)

    @cached_property
    def wide(self) -> float:
        """Of a column, in points."""
        widest = _WIDEST * max(1.0, self.size / _SIZES[0])
        return min(widest, (style.INNER - self.label_least) / max(len(self.goals), 1))

    @cached_property
    def label(self) -> float:
        """How wide the inspanningen's texts may be, with the white beside them."""
        most = min(_MOST_LABEL, style.INNER - self.wide * len(self.goals))
        if not self.sparse:
            return most
        longest = max((width(one.text, self.size) for one in self.inspanningen), default=0.0)
        return min(most, max(self.label_least, longest + 40.0))

    @property
    def sparse(self) -> bool:
        """Whether the type is larger than that of a full sheet."""
        return self.size > _SIZES[0]

    @property
    def head_sizes(self) -> tuple[float, ...]:
        """Of the headings: no larger than the rest, and small where columns are narrow."""
        if self.wide < _NARROW:
            return (style.SMALL,)
        most = self.size - 1.0 if self.sparse else min(9.0, self.size)
        return tuple(dict.fromkeys((most, style.SMALL)))

    @cached_property
    def titles(self) -> tuple[Fitted, ...]:
        """The DINs' titles above their goals."""
        return tuple(
            fit(b.title, self.wide * len(b.goals) - 5, self.head_sizes, bold=True)
            for b in self.blocks
        )

    @cached_property
    def heads(self) -> tuple[Fitted, ...]:
        """The goals' texts above their columns."""
        between = max(5.0, self.size - 1.0) if self.sparse else 5.0
        return tuple(fit(goal.text, self.wide - between, self.head_sizes) for goal in self.goals)

    @cached_property
    def band(self) -> float:
        """How high the band with the titles is."""
        return max((title.height for title in self.titles), default=0.0) + 5

    @cached_property
    def top(self) -> float:
        """How high everything above the rows is."""
        return self.band + max((head.height for head in self.heads), default=0.0) + 5

    @cached_property
    def texts(self) -> tuple[Fitted, ...]:
        """The inspanningen's texts beside their rows."""
        room = self.label - 14
        return tuple(fit(one.text, room, (self.size, style.SMALL)) for one in self.inspanningen)

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """Of the rows, in points; a row holds its largest dot."""
        return tuple(max(text.height + 2 * self.pad, self.least) for text in self.texts)

    @cached_property
    def high(self) -> float:
        """The whole of it."""
        return self.top + sum(self.heights) + (_EMPTY if self.empty else 0.0)

    @property
    def readable(self) -> bool:
        """Whether all texts stand in the type of the sheet, or in its headings' own."""
        if self.wide < _NARROW:
            return False
        heads = all(one.size == self.head_sizes[0] for one in (*self.heads, *self.titles))
        return heads and all(one.size == self.size for one in self.texts)

    @cached_property
    def empty(self) -> bool:
        """Whether some goal here has no inspanning at all."""
        return any(not block.inspanningen for block in self.blocks)


def divided(view: MatrixView, room: float) -> Iterator[MatrixSheet]:
    """The sheets of a matrix, each at most `room` points high: as few as possible for each
    programme line, its DINs in their order."""
    least = _ROWS[max((link.points or 0 for link in view.links), default=0) or None]
    # A small matrix is not torn apart by its programme lines.
    few = view.blocks and len(view.goals) <= _MOST_GOALS
    if few and _fitting(view.blocks, style.SMALL, least, room) is not None:
        for sheet in _sparse(view.blocks, room, least) or _filled(view.blocks, room, least):
            several = len({block.line for block in view.blocks}) > 1
            yield replace(sheet, line="") if several else sheet
        return
    for _, of_line in groupby(view.blocks, key=lambda block: block.line):
        parts = [part for block in of_line for part in _parts(block)]
        for blocks in _grouped(parts, room, least):
            yield from _filled(blocks, room, least)


def _parts(block: MatrixBlock) -> Iterator[MatrixBlock]:
    """A block with too many goals for a sheet, in parts."""
    for start in range(0, len(block.goals), _MOST_GOALS):
        goals = block.goals[start : start + _MOST_GOALS]
        yield MatrixBlock(block.line, block.title, goals, block.inspanningen)


def _grouped(blocks: Sequence[MatrixBlock], room: float, least: float) -> list[list[MatrixBlock]]:
    """As few groups as possible, about equally high."""
    groups = _packed(blocks, room, least)
    if len(groups) == 1:
        return groups
    low, high = 0.0, room
    for _ in range(8):
        middle = (low + high) / 2
        tried = _packed(blocks, middle, least)
        if len(tried) == len(groups):
            high, groups = middle, tried
        else:
            low = middle
    return groups


def _packed(blocks: Sequence[MatrixBlock], room: float, least: float) -> list[list[MatrixBlock]]:
    groups: list[list[MatrixBlock]] = []
    for block in blocks:
        last = groups[-1] if groups else []
        goals = sum(len(b.goals) for b in (*last, block))
        together = (*last, block)
        if (
            last
            and goals <= _MOST_GOALS
            and _fitting(together, style.SMALL, least, room) is not None
        ):
            last.append(block)
        else:
            groups.append([block])
    return groups


def _sheet(blocks: Sequence[MatrixBlock], size: float, least: float) -> MatrixSheet:
    found = {one.id: one for block in blocks for one in block.inspanningen}
    return MatrixSheet(blocks[0].line, tuple(blocks), tuple(found.values()), size, least)


def _fitting(
    blocks: Sequence[MatrixBlock], size: float, least: float, room: float
) -> MatrixSheet | None:
    """The blocks on one sheet at that type size, as roomy as they fit there; None where they do
    not."""
    sheet = _sheet(blocks, size, least)
    for pad in _PADS:
        for label in _LABELS:
            made = replace(sheet, pad=pad, label_least=label)
            if made.high <= room:
                return made
    return None


def _sparse(blocks: Sequence[MatrixBlock], room: float, least: float) -> list[MatrixSheet]:
    """The blocks on one sheet in large type and with much white, or nothing where that does not
    fit."""
    for size in _SPARSE_SIZES:
        for pad in _SPARSE_PADS:
            made = replace(_sheet(blocks, size, least), pad=pad)
            if made.high <= room and made.readable:
                return [made]
    return []


def _filled(blocks: Sequence[MatrixBlock], room: float, least: float) -> Iterator[MatrixSheet]:
    """The blocks at the largest type at which they fit; with too many inspanningen even for the
    smallest, on several sheets."""
    for size in _SIZES:
        fitting = _fitting(blocks, size, least, room)
        if fitting is not None:
            yield fitting
            return
    sheet = _sheet(blocks, style.SMALL, least)
    rows: list[Element] = []
    filled = sheet.top + _EMPTY
    for one, high in zip(sheet.inspanningen, sheet.heights, strict=True):
        if rows and filled + high > room:
            yield replace(sheet, inspanningen=tuple(rows))
            rows, filled = [], sheet.top + _EMPTY
        rows.append(one)
        filled += high
    yield replace(sheet, inspanningen=tuple(rows))
