"""The texts of a plan as a tree: what hangs below what. To what the file says is added what people
see: a line such as `Acties:` names what stands after it, and `Doel 2: …` begins something new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import replace

from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.runs import grouped
from toc.exchange.written.flow.saying import Says, said_by
from toc.exchange.written.naming import Kind, Prefixed
from toc.exchange.written.outline import Outline, Passage, Role


def tree(outline: Outline, skipped: Set[int]) -> tuple[Node, ...]:
    """The texts at the top, without those that are skipped. What hangs on a skipped text hangs on
    what that hangs on."""
    under: dict[int | None, list[Passage]] = defaultdict(list)
    parents = {one.number: one.under for one in outline.passages}
    for one in outline.passages:
        parent = one.under
        while parent is not None and parent in skipped:
            parent = parents[parent]
        if one.number not in skipped:
            under[parent].append(one)
    return _nodes(under, None)


def _nodes(under: dict[int | None, list[Passage]], number: int | None) -> tuple[Node, ...]:
    made = [_node(one, _nodes(under, one.number)) for one in under[number]]
    return tuple(grouped(_led(_numbered(made))))


def _numbered(nodes: Sequence[Node]) -> list[Node]:
    """Paragraphs and items stand below the one with whose number theirs goes on: `1.1.2` below
    `1.1`."""
    made: list[Node] = []
    for one in nodes:
        last = made[-1] if made else None
        flat = last is not None and one.role in _FLAT and last.role in _FLAT and last.code
        if last is not None and flat and one.code.startswith(f"{last.code}."):
            made[-1] = replace(last, below=(*last.below, one))
        else:
            made.append(one)
    return [
        replace(one, below=tuple(_numbered(one.below))) if one.role in _FLAT and one.code else one
        for one in made
    ]


_FLAT = (Role.PARAGRAPH, Role.ITEM)


def _node(one: Passage, below: tuple[Node, ...]) -> Node:
    """A text, which a note at it can say what it is."""
    says = said_by(one)
    if not says.names:
        for note in below:
            kind = note.says.announces
            if note.role is Role.NOTE and kind is not None and kind is not Kind.ASIDE:
                return Node(one, Says(prefix=Prefixed(kind, "", one.text.strip())), below)
    return Node(one, says, below)


def _led(nodes: Sequence[Node]) -> list[Node]:
    """A sentence with a colon behind it stands above the list that it leads in; a line that names
    what follows does so of itself."""
    made: list[Node] = []
    leading = False
    for one in nodes:
        if leading and one.role is Role.ITEM:
            made[-1] = replace(made[-1], below=(*made[-1].below, one))
            continue
        made.append(one)
        leading = (
            one.role is Role.PARAGRAPH and one.text.endswith(":") and one.says.announces is None
        )
    return made
