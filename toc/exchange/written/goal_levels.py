"""The levels of goals of which the plan does not say them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind


def give_levels(found: list[Found]) -> None:
    """Goals with a goal above them are operational, and so are those beside a goal that the plan
    calls strategic; the others are strategic. What is called alike is of one level."""
    goals = [one for one in found if one.kind is Kind.GOAL]
    deep = {one: _depth(one, frozenset()) for one in goals}
    said = {_part(one) for one in found if one.kind is Kind.STRATEGIC}
    deep |= {one: 1 for one in goals if not deep[one] and _part(one) in said}
    by_level: dict[str, list[Found]] = defaultdict(list)
    for one in goals:
        by_level[one.level].append(one)
    for level, ones in by_level.items():
        called = level.startswith(("word|", "column|"))
        lower = called and any(deep[one] > 0 for one in ones)
        for one in ones:
            one.kind = Kind.OPERATIONAL if lower or deep[one] > 0 else Kind.STRATEGIC


def _part(one: Found) -> Found | None:
    """The part of the plan that an element stands in, None for all of it."""
    return next((up for up in (*one.above, *one.stated) if up.kind.is_group), None)


def _ups(one: Found, seen: frozenset[int]) -> Iterator[Found]:
    """What an element stands under, also what a part of the plan that it stands in does."""
    for up in (*one.stated, *one.above):
        yield up
        if up.kind.is_group and id(up) not in seen:
            yield from _ups(up, seen | {id(up)})


def _depth(one: Found, seen: frozenset[int]) -> int:
    if id(one) in seen:
        return 0
    ups = [up for up in _ups(one, seen) if up.kind.is_goal]
    return 1 + max((_depth(up, seen | {id(one)}) for up in ups), default=-1)
