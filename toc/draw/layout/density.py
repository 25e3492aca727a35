"""Whether the lines of a drawing can still be followed. Where they cannot, it is drawn otherwise;
nothing is left out."""

from collections.abc import Mapping, Sequence

from toc.draw.views.columns import BoxLink

MOST_CROSSINGS = 30
"""Where lines cross more often than this, nobody sees any more which goes where. Those of three
inspanningen that all serve the same five goals cross thirty times, and can just be followed."""

Place = tuple[int, float]
"""The column of a box, and how far down it stands, from 0 to 1."""


def places(columns: Sequence[Sequence[str]]) -> dict[str, Place]:
    """The place of each element of these columns."""
    return {
        id: (c, (r + 0.5) / len(column))
        for c, column in enumerate(columns)
        for r, id in enumerate(column)
    }


def crossings(links: Sequence[BoxLink], at: Mapping[str, Place]) -> int:
    """How often links from the same column cross, where each goes straight; links within a column
    are not counted."""
    ends: dict[int, list[tuple[float, float]]] = {}
    for link in links:
        (low, start), (high, end) = at[link.source], at[link.target]
        if low != high:
            ends.setdefault(low, []).append((start, end))
    count = 0
    for pairs in ends.values():
        pairs.sort()
        for i, (start, end) in enumerate(pairs):
            count += sum(other > start and arrives < end for other, arrives in pairs[i + 1 :])
    return count


def dense(links: Sequence[BoxLink], columns: Sequence[Sequence[str]]) -> bool:
    """Whether links between the elements of these columns would cross too often."""
    return crossings(links, places(columns)) > MOST_CROSSINGS
