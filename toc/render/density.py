"""Which contributions are drawn where there are too many lines to follow: the main ones. What is
not drawn is counted on the drawing, and stands in its text in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from toc.messages import Language, listing
from toc.messages.columns import COLUMNS
from toc.model import Basis
from toc.reports.columns import Link

LEAST = 24
"""So many lines are always drawn."""

FEW = 3
"""Rather than leave out so few, all are drawn."""

A_BOX = 1.25
"""So many lines are drawn for each box. With fewer than one the boxes would fall apart."""

_ORDER = {Basis.STATED: 0, Basis.NETWORK: 1, Basis.PROPOSAL: 2}


def main(links: Sequence[Link], boxes: int) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """The links that are drawn and those that are not, both in their order. Every element keeps
    its own main link up and every goal its main link from below; beyond that those with the most
    points are drawn, and of the same points those that are stated before those known from a
    network before those that are proposed."""
    most = max(LEAST, int(A_BOX * boxes))
    if len(links) <= most + FEW:
        return tuple(links), ()
    ranked = sorted(range(len(links)), key=lambda i: (*_weight(links[i]), i))
    kept: set[int] = set()
    for end in ("source", "target"):
        seen: set[str] = set()
        for i in ranked:
            element = getattr(links[i], end)
            if element not in seen:
                seen.add(element)
                kept.add(i)
    for i in ranked:
        if len(kept) >= most:
            break
        kept.add(i)
    drawn = tuple(link for i, link in enumerate(links) if i in kept)
    return drawn, tuple(link for i, link in enumerate(links) if i not in kept)


def _weight(link: Link) -> tuple[int, int]:
    return -(link.points or 0), _ORDER[link.basis]


def hidden_in_words(hidden: Sequence[Link], language: Language) -> str:
    """What is not drawn, counted by weight, as a sentence."""
    counts = Counter(link.points for link in hidden)
    said = []
    for points in (9, 3, 1):
        if counts[points]:
            said.append(COLUMNS.say(f"hidden.points-{points}", language, count=counts[points]))
    if counts[None]:
        said.append(COLUMNS.say("hidden.unknown", language, count=counts[None]))
    return COLUMNS.say("hidden", language, counts=listing(said, language))
