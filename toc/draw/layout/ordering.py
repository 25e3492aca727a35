"""In what order the boxes of a sheet stand within their columns: that of the file, or the one in
which the fewest lines cross."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import groupby, pairwise

from toc.documents.drawings.scene import FRAME
from toc.draw.layout.crossings import Frame, Layers, Order, OrderedColumn
from toc.draw.layout.direction import Direction
from toc.draw.layout.pages import sheets
from toc.draw.layout.passing_lines import passing, via
from toc.draw.layout.sheet import ViewSheet
from toc.draw.layout.sheet_size import GAP
from toc.draw.views.columns import BoxLink, ColumnsView, Element

FEW = 5
"""With fewer avoidable crossings than this a drawing is easily followed."""

_GLANCE = 1_000
"""What is drawn in the order of the file does not wait long to know of a better one."""

_MOST_BOXES = 14
"""A column of more boxes than this does not stand on one sheet."""


class BoxOrder(StrEnum):
    """The order within columns."""

    FILE = "file"
    FEWEST_CROSSINGS = "fewest-crossings"


def sheets_in(view: ColumnsView, direction: Direction, order: BoxOrder) -> list[ViewSheet]:
    """The sheets of a view with their boxes in that order. What stands on which sheet is the same
    in both, but a view that needs a grid only in the order of the file gets none. DrawingError as
    `toc.draw.layout.pages.sheets`."""
    made = sheets(view, direction)
    if order is BoxOrder.FILE:
        return made
    if any(sheet.grid is not None for sheet in made):
        columns = sheets(_untangled(view), direction)
        if all(sheet.grid is None for sheet in columns):
            made = columns
    return [_with_fewest(sheet) for sheet in made]


def avoidable(sheets: Iterable[ViewSheet]) -> int:
    """How many crossings of lines on these sheets `BoxOrder.FEWEST_CROSSINGS` avoids, on a very
    full sheet at the least; where there are fewer than `FEW` they are not looked for."""
    layers = [_layers(sheet) for sheet in sheets]
    crossed = [some.crossings(some.given) for some in layers]
    if sum(crossed) < FEW:
        return 0
    return sum(
        count - some.crossings(_fewest(some, _GLANCE))
        for count, some in zip(crossed, layers, strict=True)
        if count
    )


def _untangled(view: ColumnsView) -> ColumnsView:
    """The view with its boxes in the order with the fewest crossings; as it is where that is not a
    matter of one sheet."""
    if max(len(column.elements) for column in view.columns) > _MOST_BOXES:
        return view
    layers = layers_of([column.elements for column in view.columns], view.links)
    columns = []
    for column, layer, places in zip(view.columns, layers.columns, _fewest(layers), strict=True):
        elements = {e.id: e for e in column.elements}
        names = [layer.names[place] for place in places]
        columns.append(
            replace(column, elements=tuple(elements[n] for n in names if n in elements))
        )
    return replace(view, columns=tuple(columns))


def _fewest(layers: Layers, most: int | None = None) -> Order:
    # Imported here: the search needs numpy, and most drawings need no search.
    from toc.draw.layout.crossing_search import MOST, fewest_crossings

    return fewest_crossings(layers, MOST if most is None else most).order


def _with_fewest(sheet: ViewSheet) -> ViewSheet:
    layers = _layers(sheet)
    order = _fewest(layers)
    named = [
        [column.names[place] for place in places]
        for column, places in zip(layers.columns, order, strict=True)
    ]
    boxes = {b.element.id: b for column in sheet.columns for b in column}
    columns = tuple(tuple(boxes[name] for name in column if name in boxes) for column in named)
    passed = any(column.vias for column in layers.columns)
    return replace(sheet, columns=columns, lanes=tuple(map(tuple, named)) if passed else ())


def _layers(sheet: ViewSheet) -> Layers:
    """The sheet as columns with lines between neighbours."""
    elements = [[b.element for b in column] for column in sheet.columns]
    lengths = {b.element.id: sheet.room.length(b) + GAP for b in sheet.columns[sheet.goals]}
    return layers_of(elements, sheet.links, lengths if sheet.framed else {}, sheet.bundled)


def layers_of(
    elements: Sequence[Sequence[Element]],
    links: Sequence[BoxLink],
    framed: Mapping[str, float] | None = None,
    bundled: Sequence[str] = (),
) -> Layers:
    """Columns of elements with the links between them. `framed` are the lengths of the goals where
    they stand in a frame; `bundled` is linked to that."""
    stands = {
        e.id: (c, (r + 0.5) / len(column))
        for c, column in enumerate(elements)
        for r, e in enumerate(column)
    }
    ends = [
        tuple(sorted((x.source, x.target), key=lambda id: stands[id]))
        for x in links
        if x.source != x.target
    ]
    stops = [passing(stands[left], stands[right]) for left, right in ends]
    names: list[list[str]] = []
    for c, column in enumerate(elements):
        boxes = [(stands[e.id][1], e.id) for e in column]
        vias = [(at, via(n, d)) for n, some in enumerate(stops) for d, at in some if d == c]
        names.append([name for _, name in sorted([*boxes, *vias], key=lambda one: one[0])])
    goals = len(elements) - 2
    if framed:
        names[goals].append(FRAME)
    places = [{name: n for n, name in enumerate(column)} for column in names]
    columns = []
    for c, named in enumerate(names):
        frame = None
        if framed and c == goals:
            frame = Frame(places[c][FRAME], tuple(framed.get(name, 0.0) for name in named))
        within = [(places[c][a], places[c][b]) for a, b in ends if {a, b} <= set(places[c])]
        others = frozenset(n for n, name in enumerate(named) if name not in stands)
        columns.append(
            OrderedColumn(tuple(named), others, _groups(named, elements[c]), tuple(within), frame)
        )
    lines: list[list[tuple[int, int]]] = [[] for _ in columns[1:]]
    for n, (left, right) in enumerate(ends):
        path = [left, *(via(n, c) for c, _ in stops[n]), right]
        first = stands[left][0]
        if first != stands[right][0]:
            for c, (a, b) in enumerate(pairwise(path), first):
                lines[c].append((places[c][a], places[c + 1][b]))
    for source in bundled:
        lines[goals].append((places[goals][FRAME], places[goals + 1][source]))
    return Layers(tuple(columns), tuple(map(tuple, lines)))


def _groups(names: Sequence[str], elements: Sequence[Element]) -> tuple[str, ...]:
    """The programme line or the networks of each box, where the file has these together: then they
    stay together."""
    of = {e.id: e.line or ", ".join(e.stands_in) for e in elements}
    runs = [group for group, _ in groupby(of[e.id] for e in elements)]
    kept = {group for group in runs if runs.count(group) == 1}
    if len(kept) < 2:
        return ()
    return tuple(of[name] if name in of and of[name] in kept else "" for name in names)
