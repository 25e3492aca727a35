"""What contributes to what in a draft: the links that a plan states, as far as a programme can
have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind

_RANK = {
    Kind.STRATEGIC: 2,
    Kind.GOAL: 2,
    Kind.OPERATIONAL: 1,
    Kind.INSPANNING: 0,
    Kind.STRUCTURAL: 0,
}


@dataclass
class Links:
    """The links of a draft. `together` are the goals of the network in which a text stands that
    says of no goal that it serves it: only that is known. `unplaced` are links that the plan
    states and a programme cannot have: downwards, or in a circle."""

    goals: dict[Found, list[Found]] = field(default_factory=dict)
    together: dict[Found, list[Found]] = field(default_factory=dict)
    unplaced: list[tuple[Found, Found]] = field(default_factory=list)

    def up(self, one: Found) -> list[Found]:
        """The goals that an element contributes to."""
        return self.goals.get(one, [])


def ups(one: Found) -> list[Found]:
    """What an element is linked to, or else stands under, nearest first; and the groups that it
    stands in."""
    stated = any(up.kind.is_goal for up in one.stated)
    above = [up for up in one.above if up.kind.is_group or not stated]
    return list(dict.fromkeys([*one.stated, *above]))


def links_of(elements: Iterable[Found], kept: Mapping[Found, object]) -> Links:
    """The links between the elements that are `kept`."""
    links = Links()
    for one in elements:
        if one not in kept or one.kind not in _RANK:
            continue
        for up in ups(one):
            if up not in kept or up is one or not up.kind.is_goal:
                continue
            if _RANK[up.kind] < _RANK[one.kind] or _leads_to(up, one, links):
                links.unplaced.append((one, up))
            else:
                links.goals.setdefault(one, []).append(up)
    _together(links, kept)
    return links


def _together(links: Links, kept: Mapping[Found, object]) -> None:
    in_network: dict[Found, list[Found]] = {}
    for one in kept:
        for up in ups(one) if one.kind is Kind.OPERATIONAL else ():
            if up.kind is Kind.NETWORK:
                in_network.setdefault(up, []).append(one)
    for one in kept:
        if one.kind.is_work and not links.up(one):
            found = [goal for up in ups(one) for goal in in_network.get(up, ())]
            if found:
                links.together[one] = list(dict.fromkeys(found))


def _leads_to(start: Found, goal: Found, links: Links) -> bool:
    seen: set[Found] = set()
    todo = [start]
    while todo:
        one = todo.pop()
        if one is goal:
            return True
        if one not in seen:
            seen.add(one)
            todo += links.up(one)
    return False
