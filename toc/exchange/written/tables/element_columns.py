"""Columns of elements: of which kind, where the heads leave that open or say it twice."""

from __future__ import annotations

import re
from dataclasses import replace

from toc.exchange.written.naming import MEANS, Detail, Kind, detail_named
from toc.exchange.written.tables.columns import VALUES, Column, is_result, kinds_in
from toc.exchange.written.tables.content import (
    are_codes,
    are_crosses,
    are_numbers,
    say_something,
)
from toc.exchange.written.tables.surroundings import Columns, Surroundings, with_one

_MEANS = (Detail.OWNER, Detail.PARTNERS, Detail.PLANNING, *MEANS)
"""What is said of work: who does it, when, for how much."""


_MARK = re.compile(
    r"(?:hoog|midden|middel|gemiddeld|laag|high|medium|low|must|should|could|would|[A-D]|\d)\W*",
    re.I,
)


def names(columns: Columns, around: Surroundings) -> Columns:
    """Of two columns of one kind the right one describes what the left one names, where its head
    says that; and what only says `hoog` or `2` is a mark."""
    found: list[Column] = []
    for at, one in enumerate(columns):
        same = any(left.kind is one.kind for left in found)
        described = detail_named(one.head.split()[0]) is Detail.NOTE if one.head else False
        mark = all(_MARK.fullmatch(text.strip()) for text in around.below[at])
        if one.is_element and ((same and described) or mark):
            one = replace(one, kind=None, detail=Detail.NOTE)
        found.append(one)
    return tuple(found)


def described(columns: Columns, around: Surroundings) -> Columns:
    """Indicators of a word each, right of what describes them, are no more than a sort (`Lokaal`):
    the descriptions are what is measured."""
    at = next((at for at, one in enumerate(columns) if one.kind is Kind.INDICATOR), -1)
    left = [
        n
        for n, one in enumerate(columns[: max(at, 0)])
        if one.head and detail_named(one.head) is Detail.NOTE and say_something(around.below[n])
    ]
    sorts = all(len(text.split()) == 1 for text in around.below[at]) if at >= 0 else False
    if len(left) != 1 or not sorts or kinds_in(columns) != {Kind.INDICATOR}:
        return columns
    columns = with_one(columns, at, replace(columns[at], kind=None, detail=Detail.NOTE))
    one = replace(columns[left[0]], kind=Kind.INDICATOR, detail=None)
    return with_one(columns, left[0], one)


def results(columns: Columns, around: Surroundings) -> Columns:
    """A result in words, or without an indicator, is none that was measured. Right of the work it
    is what that gives; left of it, and of no goal, it is a goal."""
    found = list(columns)
    for at, one in enumerate(columns):
        counted = Kind.INDICATOR in kinds_in(columns) and are_numbers(around.below[at])
        if one.detail is Detail.MEASURED and is_result(one.head) and not counted:
            found[at] = one = replace(one, detail=Detail.RESULT)
        if one.detail is not Detail.RESULT:
            continue
        work_left = any(c.kind is not None and c.kind.is_work for c in columns[:at])
        work_right = any(c.kind is not None and c.kind.is_work for c in columns[at + 1 :])
        goals = any(c.kind is not None and c.kind.is_goal for c in columns if c is not one)
        between = any(c.kind is not None and c.kind.is_goal for c in columns[at + 1 :])
        if work_left and one.is_element and between:
            continue
        if work_left and (goals or one.kind is None or not one.kind.is_goal):
            found[at] = replace(one, kind=None)
        elif one.kind is None and not kinds_in(columns) and _named(around.announced):
            found[at] = replace(one, kind=around.announced, detail=None)
        elif one.kind is None and (
            (work_right and (not goals or say_something(around.below[at])))
            or (not kinds_in(columns) and say_something(around.below[at]))
        ):
            found[at] = replace(one, kind=Kind.GOAL, detail=None, certain=False)
    return tuple(found)


def _named(kind: Kind | None) -> bool:
    return kind is not None and (kind.is_goal or kind.is_work)


def guessed(columns: Columns, around: Surroundings) -> Columns:
    """Where no head names an element: what the heading above announces, what has a baseline and a
    target is an indicator, and what has an owner and a time is work."""
    if kinds_in(columns):
        return _beside_goals(columns, around)
    announced = around.announced
    named = announced is not None and announced is not Kind.ASIDE
    details = {one.detail for one in columns}
    values = [one for one in columns if one.detail in VALUES or (one.year and one.detail is None)]
    at = _widest(columns, around)
    if at < 0 or around.apart:
        return columns
    numbers = [
        at for at, one in enumerate(columns) if one in values and are_numbers(around.below[at])
    ]
    counted = any(columns[n].detail in VALUES for n in numbers)
    kind: Kind | None = None
    if counted and (not named or announced is Kind.INDICATOR or len(numbers) > 1):
        kind = Kind.INDICATOR
    elif named and all(one.detail in (None, Detail.CODE) for one in columns[:at]):
        kind = announced
    elif len(details & set(_MEANS)) >= 2:
        kind = Kind.INSPANNING
    if kind is None:
        return columns
    certain = named and kind is announced
    return with_one(columns, at, replace(columns[at], kind=kind, detail=None, certain=certain))


def _beside_goals(columns: Columns, around: Surroundings) -> Columns:
    """Right of goals, and of nothing else, the only column of which no head says what it is: with
    numbers beside it it is what is measured, with an owner or a time what is done."""
    kinds = kinds_in(columns)
    goals = [at for at, one in enumerate(columns) if one.kind in kinds]
    if around.apart or not all(kind.is_goal or kind.is_group for kind in kinds):
        return columns
    unknown = [
        at
        for at, one in enumerate(columns)
        if one.head and not one.says and at > goals[0] and say_something(around.below[at])
    ]
    if len(unknown) != 1:
        return columns
    details = {one.detail for one in columns}
    kind = Kind.INDICATOR if details & set(VALUES) else Kind.INSPANNING
    if kind is Kind.INSPANNING and not details & {*_MEANS, Detail.RESULT}:
        return columns
    one = replace(columns[unknown[0]], kind=kind, certain=False)
    return with_one(columns, unknown[0], one)


def _widest(columns: Columns, around: Surroundings) -> int:
    """The first column whose texts say or name something of their own."""
    can = [
        at
        for at, one in enumerate(columns)
        if one.detail in (None, Detail.NOTE) and one.kind is not Kind.ASIDE and not one.year
    ]
    for at in can:
        texts = around.below[at]
        if texts and not are_codes(texts) and not are_numbers(texts) and not are_crosses(texts):
            return at
    return -1


def of_work(columns: Columns) -> Columns:
    """Of two columns of work without a goal, or right of one, results at the left are what the
    other is done for. Between work at the left and goals at the right, results are goals too."""
    work = [at for at, one in enumerate(columns) if one.kind is not None and one.kind.is_work]
    goals = [at for at, one in enumerate(columns) if one.kind is not None and one.kind.is_goal]
    results = [at for at in work if is_result(columns[at].head)]
    if len(work) > 1 and not goals and results[:1] == work[:1]:
        return with_one(columns, work[0], replace(columns[work[0]], kind=Kind.GOAL))
    if goals and results and len(work) > 1 and goals[0] < results[0] == work[0]:
        return with_one(columns, results[0], replace(columns[results[0]], kind=Kind.GOAL))
    indicators = any(one.kind is Kind.INDICATOR for one in columns)
    if indicators and not goals and results == work and len(work) == 1:
        return with_one(columns, work[0], replace(columns[work[0]], kind=Kind.GOAL))
    if goals and results and work[0] < results[0] < goals[0]:
        return with_one(columns, results[0], replace(columns[results[0]], kind=Kind.GOAL))
    return columns


def nested(columns: Columns) -> Columns:
    """Of two columns of parts of a plan beside one another the right one has the themes of those
    in the left one: `Pijler | Programmalijn`."""
    lines = [at for at, one in enumerate(columns) if one.kind is Kind.LINE]
    if len(lines) != FEWEST_NESTED or lines[1] != lines[0] + 1:
        return columns
    return with_one(columns, lines[1], replace(columns[lines[1]], kind=Kind.THEME))


FEWEST_NESTED = 2


def groups(columns: Columns) -> Columns:
    """A theme beside indicators is none itself: it groups them, or names what they are of. Alone
    beside an owner or money it only says whose it is."""
    kinds = kinds_in(columns)
    themes = {Kind.LINE, Kind.THEME}
    indicators = Kind.INDICATOR in kinds and kinds <= {*themes, Kind.INDICATOR}
    owned = kinds <= themes and any(one.detail in (Detail.OWNER, *MEANS) for one in columns)
    if not (indicators or owned):
        return columns
    detail = Detail.REFERS if indicators else Detail.NOTE
    return tuple(
        replace(one, kind=None, detail=detail) if one.kind in themes else one for one in columns
    )
