"""What the levels of a map or a list are that says nothing of them: theme, goal and what is done
for it, by how the texts of each level are put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations_with_replacement
from math import log

from toc.core.words import Language
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Role

_LIKELY = {
    Kind.LINE: {Put.NAME: 0.8, Put.STATE: 0.1, Put.DOING: 0.1},
    Kind.GOAL: {Put.NAME: 0.2, Put.STATE: 0.7, Put.DOING: 0.1},
    Kind.INSPANNING: {Put.NAME: 0.4, Put.STATE: 0.1, Put.DOING: 0.5},
}
"""How texts of a kind are put, roughly: a theme is a name, a goal says what becomes so, and what
is done is told with a verb or is the name of a project."""

_DOWN = tuple(_LIKELY)
MOST_LEVELS = 5
"""What is deeper in a map is a note on what stands above it."""


def by_depth(
    tops: Sequence[Node],
    language: Language,
    fixed: Mapping[int, Kind],
    among: Sequence[Kind] = _DOWN,
) -> tuple[Kind, ...]:
    """The kinds of the levels of some trees, from that of the tops down: those under which the way
    in which their texts are put is the likeliest. `fixed` are levels of which the kind is known,
    counted from 0, `among` the kinds that can be, from the top down."""
    levels = [[put(one.text, language) for one in level] for level in levels_of(tops)]
    possible = [
        kinds
        for kinds in combinations_with_replacement(among, len(levels))
        if all(_like(kinds[at]) is _like(kind) for at, kind in fixed.items() if at < len(kinds))
        and kinds.count(Kind.LINE) <= 1
    ]

    def likelihood(kinds: tuple[Kind, ...]) -> float:
        return sum(
            log(_LIKELY[kind][one])
            for kind, level in zip(kinds, levels, strict=True)
            for one in level
        )

    return max(possible, key=likelihood, default=())


def _like(kind: Kind) -> Kind:
    """A kind as levels are told apart by it."""
    if kind.is_goal:
        return Kind.GOAL
    return Kind.INSPANNING if kind.is_work else kind


def levels_of(tops: Sequence[Node]) -> Iterator[list[Node]]:
    """The topics, headings and items of trees level by level, from the top, without what names
    something."""
    level = [one for one in tops if _counts(one)]
    for _ in range(MOST_LEVELS):
        if not level:
            return
        yield level
        level = [inner for one in level for inner in one.below if _counts(inner)]


def _counts(one: Node) -> bool:
    coded = one.role is Role.PARAGRAPH and "." in one.code
    return (coded or one.role in (Role.BOX, Role.HEADING, Role.ITEM)) and not one.says.names
