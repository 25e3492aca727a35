"""What headings are, seen by what stands beside and below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toc.core.words import Language
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.statements import Put, by_us, put, short
from toc.exchange.written.naming import Kind, kind_named
from toc.exchange.written.outline import Role


def kinds_said(nodes: Sequence[Node]) -> set[Kind]:
    """The kinds that texts announce, or say of themselves."""
    found = (
        one.says.announces or (one.says.prefix.kind if one.says.prefix else None) for one in nodes
    )
    return {kind for kind in found if kind is not None}


def kinds_of_parts(node: Node) -> set[Kind]:
    """Of a topic with only parts of the plan below it, more than one: the kinds that those
    announce."""
    if not node.topic or len(node.below) < FEWEST_PARTS:
        return set()
    parts = [kinds_said(one.below) for one in node.below if one.role is Role.BOX]
    goals = [part for part in parts if any(kind.is_goal for kind in part)]
    return goals[0].union(*goals[1:]) if len(goals) == len(parts) else set()


FEWEST_PARTS = 2
"""What has only one part below it is as well another name for that."""


def is_plan(kinds: set[Kind]) -> bool:
    """Whether there are goals or work among them."""
    return any(kind.is_goal or kind.is_work for kind in kinds)


def reached_below(node: Node) -> bool:
    """Whether a line below a heading calls that a goal and leads to what is done for it: `Om deze
    doelstelling te bereiken …`, with headings for that below it."""
    if node.role is not Role.HEADING or not any(one.heads for one in node.below):
        return False
    for one in node.below:
        said = _TO_REACH.match(one.text) if one.role is Role.PARAGRAPH else None
        kind = kind_named(said["goal"]) if said is not None else None
        if kind is not None and kind.is_goal:
            return True
    return False


_TO_REACH = re.compile(r"(?:om|to \w+)\s+(?:dit|deze|this)\s+(?P<goal>[^\W\d_]+)\b", re.IGNORECASE)


def groups(node: Node, beside: Sequence[Node], chapter: str, language: Language) -> bool:
    """Whether a heading below one that announces something only groups what is announced: it has
    no number of its own beyond that of its `chapter`, and the list stands below it or below its
    own headings. What is put as a goal above what is done is that goal."""
    if node.role is not Role.HEADING or own_number(node, chapter) or not _lists(node):
        return False
    heads = [one for one in beside if one.role is Role.HEADING]
    states = sum(put(one.text, language) is Put.STATE for one in heads)
    items = [inner for one in heads for inner in _items(one)]
    doing = sum(put(one.text, language) is Put.DOING for one in items)
    return not (states * 2 > len(heads) and doing * 2 > len(items))


def _lists(node: Node) -> bool:
    return any(
        one.role is Role.ITEM
        or (one.role is Role.HEADING and not own_number(one, node.code) and _lists(one))
        or (one.role is Role.PARAGRAPH and _lists(one))
        for one in node.below
    )


def _items(node: Node) -> Iterator[Node]:
    for one in node.below:
        if one.role is Role.ITEM:
            yield one
        elif one.role is Role.PARAGRAPH:
            yield from _items(one)


def mixed(node: Node, beside: Sequence[Node], chapter: str) -> bool:
    """Whether some of the headings beside this one say something themselves: then these are the
    parts of a chapter, and no elements."""
    if node.role is not Role.HEADING or own_number(node, chapter):
        return False
    others = [one for one in beside if one.role is Role.HEADING and one is not node]
    return any(_says_itself(one) for one in others)


def _says_itself(one: Node) -> bool:
    """Whether a heading says what it is; one that sounds like none of the plan (`Samenwerking met
    …`) and has goals below it does not."""
    if one.says.announces is Kind.ASIDE and is_plan(kinds_said(one.below)):
        return False
    return one.says.announces is not None or one.says.prefix is not None


def told_below(node: Node, beside: Sequence[Node], language: Language) -> bool:
    """Whether this heading and those beside it are names, each with its text in the one paragraph
    below it."""
    texts = []
    for head in beside:
        if head.role is not node.role or not head.heads:
            continue
        first = next(iter(head.below), None)
        if first is None or first.role is not Role.PARAGRAPH or first.label:
            return False
        if not short(first.text) or put(head.text, language) is Put.STATE or by_us(first.text):
            return False
        texts.append(first.text)
    told = [one for one in texts if put(one, language) is Put.STATE]
    return len(set(texts)) == len(texts) and len(told) * 2 > len(texts)


def under_title(node: Node, beside: Sequence[Node]) -> Node | None:
    """The heading right below this one that only says its name more fully, as below those beside
    it: `Energie`, and below it `Energie die past bij oude huizen` with goals of its own."""
    with_one = [one for one in beside if _only_heading(one) is not None]
    under = _only_heading(node)
    return under if under is not None and len(with_one) > 1 else None


def _only_heading(node: Node) -> Node | None:
    """The one heading below a heading without a number, where it stands first and goals or work
    are named below it."""
    heads = [one for one in node.below if one.role is Role.HEADING]
    if node.role is not Role.HEADING or len(heads) != 1 or heads[0] is not node.below[0]:
        return None
    quiet = not heads[0].says.names and not heads[0].code
    return heads[0] if quiet and is_plan(kinds_said(heads[0].below)) else None


def own_number(node: Node, chapter: str) -> bool:
    """Whether a heading has a number that is no part of its chapter's: `3` below `1.17`."""
    return bool(node.code) and not goes_on(node, chapter)


def goes_on(node: Node, above: str) -> bool:
    """Whether the number of a text goes on with one above it: `5.1.2` below `5.1`."""
    return bool(above) and node.code.startswith(f"{above}.")
