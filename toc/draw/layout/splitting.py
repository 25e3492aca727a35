"""How a view is divided over sheets: which elements stand together. Boxes and their sizes are no
concern of this module; whether a sheet is full is asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toc.draw.views.columns import ColumnsView

Part = frozenset[str]
"""The elements of a sheet."""

Fits = Callable[[Part, bool], bool]
"""Whether these elements can stand on one sheet; the second says whether it is one of many."""

_LONGEST_CHUNK = 24
"""More end elements than this never stand on one sheet, so that no longer chunk is tried."""

_EVEN = 0.25
"""What uneven sheets cost against a goal repeated: nine boxes and one, instead of five and five,
cost as much as eight goals."""


@dataclass(frozen=True)
class _Unit:
    """An end element with all that it leads up to: what has to stand together. `own` is what no
    other unit brings."""

    end: str
    above: frozenset[str]


def split(view: ColumnsView, fits: Fits, most: int) -> list[Part] | None:
    """The elements of each sheet; None where it would take more than `most`. Every element stands
    on at least one, and so does every link, with both its ends; elements of the last column stand
    in their order, sheet after sheet. As few sheets as possible; of those ways the one that
    repeats few goals, so that what serves the same goals stays together, on sheets that are about
    evenly filled."""
    whole = frozenset(element.id for element in view.elements)
    if fits(whole, False):
        return [whole]
    always = frozenset(e.id for e in view.columns[0].elements)
    if len(always) > 1:
        always = frozenset()
    units = _units(view, always, fits)
    if not units:  # nothing but the highest box, and too much of it
        return [whole]
    parts = _chunks(units, always, fits, most)
    if parts is None:
        return None
    return [always.union(*(unit.above | {unit.end} for unit in part)) for part in parts]


def _units(view: ColumnsView, always: Part, fits: Fits) -> list[_Unit]:
    """The elements of the last column in their order, then what they do not lead up to, from the
    bottom up; an element that leads up to more than a sheet can hold is there once for each part
    of it."""
    goals: dict[str, list[str]] = {}
    for link in view.links:
        goals.setdefault(link.source, []).append(link.target)
    above = _closures(goals)
    columns = [[e.id for e in column.elements] for column in view.columns]
    ends = list(columns[-1])
    covered = set(ends).union(*(above(end) for end in ends))
    served = {link.target for link in view.links if link.source != link.target}
    rest = [e for column in columns[-2::-1] for e in column if e not in covered]
    # First those that nothing serves; what is left after them serves itself in a circle.
    for end in [*(e for e in rest if e not in served), *rest]:
        if end not in covered and end not in always:
            ends.append(end)
            covered |= {end} | above(end)
    units: list[_Unit] = []
    for end in ends:
        if fits(always | above(end) | {end}, True):
            units.append(_Unit(end, above(end)))
            continue
        group: frozenset[str] = frozenset()
        for goal in goals.get(end, []):
            wider = group | {goal} | above(goal)
            if group and not fits(always | wider | {end}, True):
                units.append(_Unit(end, group))
                wider = above(goal) | {goal}
            group = wider
        units.append(_Unit(end, group))
    return units


def _closures(goals: dict[str, list[str]]) -> Callable[[str], frozenset[str]]:
    """What each element leads up to, directly or through others, without itself."""
    known: dict[str, frozenset[str]] = {}

    def above(element: str) -> frozenset[str]:
        if element not in known:
            found: set[str] = set()
            todo = list(goals.get(element, ()))
            while todo:
                goal = todo.pop()
                if goal not in found:
                    found.add(goal)
                    todo += goals.get(goal, ())
            known[element] = frozenset(found - {element})
        return known[element]

    return above


def _chunks(
    units: Sequence[_Unit], always: Part, fits: Fits, most: int
) -> list[Sequence[_Unit]] | None:
    """The units in runs that each fit. For each start, from the last back: how many sheets follow,
    what they cost, and where the first one ends."""
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)] * (len(units) + 1)
    for start in range(len(units) - 1, -1, -1):
        shown = always
        ways = []
        for end in range(start, min(start + _LONGEST_CHUNK, len(units))):
            shown = shown | units[end].above | {units[end].end}
            if end > start and not fits(shown, True):
                break
            sheets, cost, _ = best[end + 1]
            size = end + 1 - start
            cost += len(shown) - size + _EVEN * size**2
            ways.append((sheets + 1, cost, end + 1))
        best[start] = min(ways)
        if best[start][0] > most:
            return None
    parts: list[Sequence[_Unit]] = []
    start = 0
    while start < len(units):
        end = best[start][2]
        parts.append(units[start:end])
        start = end
    return parts
