"""Texts that stand beside one another in the file, and below one another for who reads them: after
`Acties:` come the actions, after `Doel 2: …` comes what belongs to that goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.flow.node import Node
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Role
from toc.exchange.written.word_lists import plain, word_list

_HEIGHTS = (
    (Kind.VISION, Kind.MISSION, Kind.PROBLEM, Kind.PHASE, Kind.ASIDE),
    (Kind.LINE,),
    (Kind.THEME, Kind.NETWORK),
    (Kind.STRATEGIC,),
    (Kind.GOAL, Kind.OPERATIONAL),
    (Kind.INSPANNING, Kind.STRUCTURAL, Kind.INDICATOR, Kind.MILESTONE),
)
"""What can stand below what, from the top."""

MOST_LABEL_WORDS = 8
"""A bold line that is longer is a sentence that matters, and no name."""


def grouped(nodes: Sequence[Node]) -> list[Node]:
    """The nodes, each label and each text that says what it is with what belongs to it below."""
    made: list[Node] = []
    nests = _nesting(nodes)
    at = 0
    while at < len(nodes):
        one, after = nodes[at], nodes[at + 1 :]
        label = _is_label(one, after)
        at += 1
        if label or at - 1 in nests:
            count = _reach(one, label, after)
            if at - 1 in nests:
                count = _own(nodes, [n for n in sorted(nests) if n < at], count)
            inside = grouped(after[:count])
            one = replace(one, below=(*one.below, *inside), label=label)
            at += count
        made.append(one)
    return made


def _has_points(one: Node, other: Node, named: Kind) -> bool:
    """Whether a line names points within a part of the plan: `Speerpunten:` in `Pijler I: …`."""
    part = one.says.prefix is not None and one.says.prefix.kind.is_group
    return part and named.is_group and other.text.endswith(":")


def _own(nodes: Sequence[Node], starts: Sequence[int], count: int) -> int:
    """How many of the texts after the last of some goals are its own. A list that is named below
    it alone, at the end, is of all of them: `Measures`."""
    *before, last = starts
    if not before:
        return count
    said = {one.says.announces for one in nodes[before[0] : last]}
    said |= {one.says.prefix.kind for one in nodes[before[0] : last] if one.says.prefix}
    inside = nodes[last + 1 : last + 1 + count]
    names = [at for at, one in enumerate(inside) if one.says.announces is Kind.INDICATOR]
    alone = Kind.INDICATOR not in said and len(names) == 1
    after = inside[names[0] + 1 :] if alone else ()
    ends = alone and not any(one.says.announces or one.says.prefix for one in after)
    return names[0] if ends else count


def _height(kind: Kind) -> int:
    return next(at for at, kinds in enumerate(_HEIGHTS) if kind in kinds)


def _is_label(one: Node, after: Sequence[Node]) -> bool:
    """Whether a line of text names what stands after it: by its words, or in bold alone."""
    if one.role is Role.BOX and not one.topic and not one.below:
        return one.says.announces is not None and bool(after) and after[0].role is Role.BOX
    if one.role is not Role.PARAGRAPH:
        return False
    if one.says.announces is not None or one.says.refers is not None:
        return True
    if word_list("approach").has(plain(one.text)):
        return True
    if one.says.detail is not None:
        return not one.says.detail[1]
    return (
        one.passage.look.bold
        and one.says.prefix is None
        and len(one.text.split()) <= MOST_LABEL_WORDS
        and one.text[-1:] not in (".", ";", "!")
        and bool(after)
        and not after[0].passage.look.bold
        and after[0].role in (Role.PARAGRAPH, Role.ITEM)
    )


def _nesting(nodes: Sequence[Node]) -> frozenset[int]:
    """Which texts that say what they are have what comes after them below them. Where two goals
    stand together before what is done, nobody knows for which of them that is."""
    kinds = {at: kind for at, one in enumerate(nodes) if (kind := _opens(one)) is not None}
    found: set[int] = set()
    for kind in set(kinds.values()):
        alike = [at for at, other in kinds.items() if _height(other) == _height(kind)]
        ends = [*alike[1:], len(nodes)]
        filled = [
            any(_belongs(inner, nodes[start], kind) for inner in nodes[start + 1 : end])
            for start, end in zip(alike, ends, strict=True)
        ]
        if sum(filled) > 1 or filled[0]:
            found.update(alike)
    return frozenset(found)


def _opens(one: Node) -> Kind | None:
    """The kind of a paragraph or an item that says of itself that it is a goal or a group."""
    prefix = one.says.prefix
    if one.role not in (Role.PARAGRAPH, Role.ITEM) or prefix is None or not prefix.rest:
        return None
    return prefix.kind if prefix.kind.is_goal or prefix.kind.is_group else None


def _belongs(one: Node, to: Node, kind: Kind) -> bool:
    """Whether it says that it stands below an element of a kind, or is in a list after it."""
    said = one.says.prefix.kind if one.says.prefix else one.says.announces
    if said is not None:
        return _height(said) > _height(kind)
    return one.role is Role.ITEM and to.role is Role.PARAGRAPH


def _reach(one: Node, label: bool, after: Sequence[Node]) -> int:
    """How many of the texts after it belong to it."""
    said = one.says.prefix.kind if one.says.prefix is not None else one.says.announces
    own = _height(said) if said is not None else _height(Kind.ASIDE)
    for count, other in enumerate(after):
        if one.role is Role.BOX and other.role is not Role.BOX:
            return count
        if label and said is None and other.role is one.role and other.passage.look.bold:
            return count  # the next of the names in bold, also without a text of its own
        if one.role is Role.BOX and not other.below and other.says.announces is None:
            continue
        if other.role in (Role.HEADING, Role.TITLE, Role.LANE, Role.BOX):
            return count
        if (prefix := other.says.prefix) is not None:
            high = _height(prefix.kind)
            if high < own or (high == own and not label):
                return count
        elif _is_label(other, after[count + 1 :]):
            named = other.says.announces
            if named is not None and _has_points(one, other, named):
                continue
            if label or named is None or _height(named) <= own:
                return count
    return len(after)
