"""The column that says of each row what it is, and the one in which that stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.naming import Detail, Kind
from toc.exchange.written.tables.content import are_codes, are_levels, are_numbers, level_in
from toc.exchange.written.tables.surroundings import Columns, Surroundings


def level_column(columns: Columns, around: Surroundings) -> int:
    """The column that says of each row what it is: its head says so, or its cells do."""
    for at, one in enumerate(columns):
        texts = around.below[at]
        said = one.detail is Detail.KIND and (are_levels(texts) or _one_level(texts))
        if said or (at <= 1 and not one.is_element and not one.year and are_levels(texts)):
            return at
    return -1


def _one_level(texts: Sequence[str]) -> bool:
    return bool(texts) and all(level_in(one)[0] not in (None, Kind.ASIDE) for one in texts)


def levelled(columns: Columns, level: int) -> Columns:
    """Of a head that says `Soort` without one below it that is one, nothing is known."""
    return tuple(
        replace(one, detail=Detail.KIND, kind=None)
        if at == level
        else replace(one, detail=None)
        if one.detail is Detail.KIND
        else one
        for at, one in enumerate(columns)
    )


def text_column(columns: Columns, level: int, around: Surroundings) -> int:
    """The column in which the texts stand of which another says the level."""
    can = [
        at
        for at, one in enumerate(columns)
        if at != level
        and (one.detail in (None, Detail.NOTE, Detail.RESULT) or one.is_element)
        and one.kind is not Kind.INDICATOR
        and one.kind is not Kind.ASIDE
        and not one.year
        and around.below[at]
    ]
    worded = [
        at for at in can if not are_codes(around.below[at]) and not are_numbers(around.below[at])
    ]
    right = [at for at in worded if at > level] or worded
    # What stands in every row of a part is its name, and no text of its own.
    own = [at for at in right if _differ(around.below[at])]
    return next(iter(own or right), -1)


def _differ(texts: Sequence[str]) -> bool:
    return len(set(texts)) * 10 >= len(texts) * 9


def of_levels(columns: Columns, level: int, text: int) -> Columns:
    """Beside a column of levels only indicators have one of their own."""
    found = []
    for at, one in enumerate(columns):
        if at == text:
            one = replace(one, kind=None, detail=None)
        elif one.kind is Kind.INDICATOR:
            one = replace(one, detail=None)
        elif one.is_element:
            one = replace(one, kind=None, detail=one.detail or Detail.NOTE)
        found.append(one)
    return tuple(found)
