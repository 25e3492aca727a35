"""Which element of one programme is which of another: one to one, and best over all.

The same text is the same element where it stands once. The rest is weighed: how much of its words
two texts have in common, and a little what they stand under, their code, their id. An element of
another level must be nearer in words. The sides can be turned: the pairs are the same.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from toc.core.comparing.elements import (
    LEVELS,
    STATEMENTS,
    Ref,
    above,
    elements_of,
    main_text,
    texts_of,
)
from toc.core.graph import canonical
from toc.core.model import Programme
from toc.core.model.base import Value

if TYPE_CHECKING:
    import networkx as nx

NEAR = 67.0
"""So many of 100 must two texts have in common (`rapidfuzz`'s ratio of their sorted words) to be
one element in other words. Measured on the 49 rewordings of tests/core/comparing: by their texts
alone the best balance lies between 66 and 69, and this module pairs all 49 and two others."""

SAME_ABOVE, SAME_CODE, SAME_ID, OTHER_LEVEL = 4.0, 8.0, 2.0, -15.0
"""What two elements count for more or less beside their words."""

SAME_ORDER = 0.5
"""That both are the first, or the second, of those with their text."""

MOST_WEIGHED = 3
"""Of each element so many of the nearest are weighed."""

ROWS = 500
"""So many texts at a time are compared with all of the other side."""

_WORD = re.compile(r"\w+")


class _Side(NamedTuple):
    """An element on its side. `order` tells elements with one text in one part apart."""

    ref: Ref
    words: tuple[str, ...]
    above: frozenset[str]
    code: str
    order: int


def matched(
    old: Programme,
    new: Programme,
    *,
    by_id: bool = False,
    old_codes: Mapping[Ref, str] | None = None,
    new_codes: Mapping[Ref, str] | None = None,
) -> dict[Ref, Ref]:
    """The elements of `old` that are in `new`, with which they are there. With `by_id` one id in
    one part is one element, whatever its text. Codes are what a document calls its elements by."""
    ours, theirs = elements_of(old), elements_of(new)
    pairs = {ref: ref for ref in ours if ref in theirs and (by_id or ref.section in STATEMENTS)}
    mine = _sides(ours, pairs, old_codes or {})
    yours = _sides(theirs, set(pairs.values()), new_codes or {})
    same = _same_text(mine.values(), yours.values())
    known = set(same.values())
    near = _nearest(
        [one for ref, one in mine.items() if ref not in same],
        [one for ref, one in yours.items() if ref not in known],
    )
    return pairs | same | near


def _sides(
    every: Mapping[Ref, Value], paired: Collection[Ref], codes: Mapping[Ref, str]
) -> dict[Ref, _Side]:
    """The elements that are not paired yet."""
    if len(paired) == len(every):
        return {}
    text_of = {ref.id: _plain(main_text(value)) for ref, value in every.items()}
    seen: dict[tuple[str, str], int] = defaultdict(int)
    made: dict[Ref, _Side] = {}
    for ref, value in every.items():
        if ref in paired:
            continue
        words = tuple(dict.fromkeys(_plain(text) for text in texts_of(value)))
        first = (ref.section, words[0])
        up = frozenset(text_of.get(canonical(id), "") for id in above(value)) - {""}
        made[ref] = _Side(ref, words, up, codes.get(ref, ""), seen[first])
        seen[first] += 1
    return made


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold())) or text.strip()


def _same_text(ours: Iterable[_Side], theirs: Iterable[_Side]) -> dict[Ref, Ref]:
    """Those with one text that stands once on either side in one part."""
    by_text: tuple[dict[tuple[str, str], list[Ref]], ...] = (defaultdict(list), defaultdict(list))
    for held, side in zip(by_text, (ours, theirs), strict=True):
        for one in side:
            held[one.ref.section, one.words[0]].append(one.ref)
    mine, yours = by_text
    return {
        refs[0]: yours[text][0]
        for text, refs in mine.items()
        if len(refs) == 1 and len(yours.get(text, ())) == 1
    }


def _nearest(ours: list[_Side], theirs: list[_Side]) -> dict[Ref, Ref]:
    """The pairs that are the best together."""
    weighed = _weighed(ours, theirs)
    pairs: list[tuple[int, int]] = []
    while certain := _certain(weighed):
        pairs += certain
        mine, yours = {one for one, _ in certain}, {other for _, other in certain}
        weighed = {
            pair: weight
            for pair, weight in weighed.items()
            if pair[0] not in mine and pair[1] not in yours
        }
    if weighed:
        pairs += _best_together(weighed)
    return {ours[mine].ref: theirs[yours].ref for mine, yours in pairs}


def _certain(weighed: Mapping[tuple[int, int], int]) -> list[tuple[int, int]]:
    """The pairs that weigh as much as the best others of both together: no choice is better."""
    others: tuple[dict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for pair, weight in weighed.items():
        for side in (0, 1):
            others[side][pair[side]].append(weight)
    second = [
        {one: sorted(weights)[-2] if len(weights) > 1 else 0 for one, weights in side.items()}
        for side in others
    ]
    first = [{one: max(weights) for one, weights in side.items()} for side in others]
    found: dict[int, int] = {}
    for pair, weight in weighed.items():
        best = all(first[side][pair[side]] == weight for side in (0, 1))
        free = pair[0] not in found and pair[1] not in found.values()
        if best and free and weight >= second[0][pair[0]] + second[1][pair[1]]:
            found[pair[0]] = pair[1]
    return list(found.items())


def _best_together(weighed: Mapping[tuple[int, int], int]) -> list[tuple[int, int]]:
    """One to one, with the most weight together."""
    import networkx as nx

    graph: nx.Graph = nx.Graph()
    for (mine, yours), weight in weighed.items():
        graph.add_edge((0, mine), (1, yours), weight=weight)
    found = []
    for part in nx.connected_components(graph):
        for pair in nx.max_weight_matching(graph.subgraph(part).copy()):
            (_, mine), (_, yours) = sorted(pair)
            found.append((mine, yours))
    return found


def _weighed(ours: list[_Side], theirs: list[_Side]) -> dict[tuple[int, int], int]:
    """How near two elements are, as far as they may be one, for the nearest of each."""
    near = {
        (mine, yours): score
        for (mine, yours), words in _words(ours, theirs).items()
        if (score := words + _beside(ours[mine], theirs[yours])) >= NEAR
    }
    best: set[tuple[int, int]] = set()
    for side in (0, 1):
        by_one: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for pair in near:
            by_one[pair[side]].append(pair)
        for pairs in by_one.values():
            pairs.sort(key=lambda pair: (-near[pair], _tie(ours[pair[0]], theirs[pair[1]])))
            best.update(pairs[:MOST_WEIGHED])
    # One good pair is worth more than two bad ones; what is equally good is told apart by the
    # texts, so that the sides can be turned.
    return {
        pair: (round((near[pair] - NEAR + 5) * 1000) << 32) + _tie(ours[pair[0]], theirs[pair[1]])
        for pair in sorted(best)
    }


def _words(ours: list[_Side], theirs: list[_Side]) -> dict[tuple[int, int], float]:
    """How much of their words two elements have in common, of 100."""
    mine = [(number, _sorted(text)) for number, one in enumerate(ours) for text in one.words]
    yours = [(number, _sorted(text)) for number, one in enumerate(theirs) for text in one.words]
    if not mine or not yours:
        return {}
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    least = NEAR - SAME_ABOVE - SAME_CODE - SAME_ID - SAME_ORDER
    found: dict[tuple[int, int], float] = {}
    others = [text for _, text in yours]
    for start in range(0, len(mine), ROWS):
        rows = mine[start : start + ROWS]
        scores = cdist([text for _, text in rows], others, scorer=ratio, score_cutoff=least)
        for row, column in zip(*scores.nonzero(), strict=True):
            pair = rows[row][0], yours[column][0]
            if _may_be(ours[pair[0]], theirs[pair[1]]):
                found[pair] = max(found.get(pair, 0.0), float(scores[row, column]))
    return found


def _sorted(text: str) -> str:
    return " ".join(sorted(text.split()))


def _may_be(one: _Side, other: _Side) -> bool:
    sections = {one.ref.section, other.ref.section}
    return len(sections) == 1 or sections <= LEVELS


def _beside(one: _Side, other: _Side) -> float:
    return (
        SAME_ABOVE * bool(one.above & other.above)
        + SAME_CODE * (one.code == other.code != "")
        + SAME_ID * (one.ref.id == other.ref.id)
        + OTHER_LEVEL * (one.ref.section != other.ref.section)
        + SAME_ORDER * (one.order == other.order)
    )


def _tie(one: _Side, other: _Side) -> int:
    said = sorted(f"{side.ref.section}\0{side.words[0]}\0{side.order}" for side in (one, other))
    return int.from_bytes(hashlib.blake2b("\1".join(said).encode(), digest_size=4).digest())
