"""What columns hold together. A head such as `Doel` says little by itself: beside indicators it is
a target, with codes below it a reference, beside activities a goal. What the heads leave open is
taken from what the whole table is about, and asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.exchange.written.collecting import Collector
from toc.exchange.written.naming import Detail, Kind, detail_named, says_nothing
from toc.exchange.written.subjects import explains, is_apart
from toc.exchange.written.tables.columns import VALUES, Column, kinds_in
from toc.exchange.written.tables.content import (
    are_codes,
    are_crosses,
    are_levels,
    are_numbers,
    are_sentences,
    are_units,
    level_in,
)
from toc.exchange.written.tables.values import is_value
from toc.exchange.written.word_lists import plain, word_list

Columns = tuple[Column, ...]
MOST_EXPLAINING = 3
"""A table that explains words has few columns."""

_MEANS = (Detail.OWNER, Detail.PARTNERS, Detail.PLANNING, Detail.COST)
"""What is said of work: who does it, when, for how much."""


@dataclass(frozen=True)
class Settled:
    """What the columns of a table hold. `level` is the column that says of each row what it is,
    and `text` the one in which that stands; both -1 where there is none. `apart` says that the
    table is about something else than the plan's elements."""

    columns: Columns
    level: int = -1
    text: int = -1
    apart: bool = False


@dataclass(frozen=True)
class Surroundings:
    """What is said around a table: what the heading above it announces, whether that heading says
    that it is about something else (`apart`), and of each column the texts below its head."""

    announced: Kind | None
    apart: bool
    below: tuple[tuple[str, ...], ...]


def settled(columns: Columns, around: Surroundings, into: Collector) -> Settled:
    """What the columns hold, each taken beside the others."""
    if _about_else(columns, around):
        return Settled(columns, apart=True)
    columns = _answered(columns, into)
    columns = _codes(columns, around)
    level = _level(columns, around)
    columns = _levelled(columns, level)
    columns = _values(columns, around)
    text = _text(columns, level, around) if level >= 0 else -1
    if level >= 0 and text >= 0:
        columns = _of_levels(columns, level, text)
        return Settled(_asked(columns, around, into, {level, text}), level, text)
    columns = _forecasts(_names(columns, around))
    columns = _results(columns, around)
    columns = _guessed(columns, around)
    columns = _work(columns)
    columns = tuple(replace(one, detail=None) if one.is_element else one for one in columns)
    columns = _units(_lines(_codes_of(columns)), around)
    if not kinds_in(columns) and around.apart:
        return Settled(columns, apart=True)
    return Settled(_asked(columns, around, into, set()))


def _about_else(columns: Columns, around: Surroundings) -> bool:
    """Whether a table is about risks, money, meetings or words, as its first head says."""
    heads = [one for one in columns if one.head]
    first = next((one for one in heads if one.detail is not Detail.CODE), None)
    if first is None:
        return False
    if len(heads) <= MOST_EXPLAINING and any(explains(one.head) for one in heads):
        return True
    if is_apart(first.head) or (around.apart and not kinds_in(columns)):
        return True
    element = any(one.is_element for one in columns)
    if first.kind is Kind.ASIDE and not element:
        return True
    return first.detail is Detail.COST and all(
        one.year or one.detail is Detail.COST or not one.head for one in columns[1:]
    )


def _answered(columns: Columns, into: Collector) -> Columns:
    """What people said of a column counts before all else."""
    found = []
    for one in columns:
        kind = into.answered(one.level) if one.head else None
        said = into.answers.get(f"years|{one.year}") if one.year else None
        said = into.answers.get(one.level, said) if one.head else said
        detail = next((d for d in (*VALUES, Detail.NOTE) if d.value == said), None)
        if kind is not None:
            one = replace(one, kind=kind, detail=Detail.NOTE if kind is Kind.ASIDE else None)
        elif detail is not None:
            one = replace(one, kind=None, detail=detail)
        found.append(one)
    return tuple(found)


def _codes(columns: Columns, around: Surroundings) -> Columns:
    """A column with only codes refers to what has them, or gives its row's own."""
    kinds = kinds_in(columns)
    found: list[Column] = []
    for at, one in enumerate(columns):
        texts = around.below[at]
        coded = are_codes(texts)
        work = any(other.kind is not None and other.kind.is_work for other in columns)
        other = any(x.is_element and x is not one for x in columns)
        if one.detail is Detail.CODE and one.of is not None and one.of not in kinds:
            # The code of what has no column of its own is that of what it belongs to.
            similar = any(k.is_goal and one.of.is_goal for k in kinds)
            one = one if similar else replace(one, detail=Detail.REFERS)
        elif one.is_element and coded and not _counts(one, texts, columns):
            goal = one.kind is not None and not one.kind.is_work and one.kind is not Kind.INDICATOR
            one = replace(one, kind=None, detail=Detail.REFERS if goal else Detail.CODE)
        elif one.detail is Detail.REFERS and one.is_element and not are_numbers(texts):
            # `Doel` beside other elements: short texts name a goal that stands elsewhere.
            short = [text for text in texts if len(text.split()) <= 2]
            beside = Kind.INDICATOR in kinds or work
            one = replace(one, kind=None) if beside and len(short) * 2 > len(texts) else one
        elif not one.says and coded and at == 0 and other:
            one = replace(one, detail=Detail.CODE)
        found.append(one)
    return tuple(found)


def _counts(one: Column, texts: Sequence[str], columns: Columns) -> bool:
    """Whether a column of bare numbers counts something: its head names a value, or it has a year,
    or a start stands beside it."""
    if not are_numbers(texts):
        return False
    start = any(other.detail is Detail.BASELINE for other in columns)
    return bool(one.year) or one.detail in VALUES or (start and one.detail is Detail.REFERS)


def _level(columns: Columns, around: Surroundings) -> int:
    """The column that says of each row what it is: its head says so, or its cells do."""
    for at, one in enumerate(columns):
        texts = around.below[at]
        said = one.detail is Detail.KIND and (are_levels(texts) or _one_level(texts))
        if said or (at <= 1 and not one.is_element and not one.year and are_levels(texts)):
            return at
    return -1


def _one_level(texts: Sequence[str]) -> bool:
    return bool(texts) and all(level_in(one)[0] not in (None, Kind.ASIDE) for one in texts)


def _levelled(columns: Columns, level: int) -> Columns:
    """Of a head that says `Soort` without one below it that is one, nothing is known."""
    return tuple(
        replace(one, detail=Detail.KIND, kind=None)
        if at == level
        else replace(one, detail=None)
        if one.detail is Detail.KIND
        else one
        for at, one in enumerate(columns)
    )


def _values(columns: Columns, around: Surroundings) -> Columns:
    """Beside indicators a goal of a year is a target, and so is one with numbers below it. A
    performance with numbers of years beside it is an indicator itself."""
    kinds = kinds_in(columns)
    found = []
    for at, one in enumerate(columns):
        texts = around.below[at]
        numbers = are_numbers(texts)
        if one.is_element and one.detail in VALUES:
            beside = Kind.INDICATOR in kinds and one.kind is not Kind.INDICATOR
            dated = bool(one.year) or beside
            one = (
                replace(one, kind=None) if numbers or (dated and not are_sentences(texts)) else one
            )
        elif one.is_element and one.kind is not Kind.INDICATOR and _counts(one, texts, columns):
            one = replace(one, kind=None, detail=Detail.TARGET)
        elif one.is_element and one.detail is Detail.RESULT and kinds == {one.kind}:
            counted = [
                x for i, x in enumerate(columns) if is_value(x) and are_numbers(around.below[i])
            ]
            one = replace(one, kind=Kind.INDICATOR, detail=None, certain=False) if counted else one
        found.append(one)
    return tuple(found)


def _text(columns: Columns, level: int, around: Surroundings) -> int:
    """The column in which the texts stand of which another says the level."""
    can = [
        at
        for at, one in enumerate(columns)
        if at != level
        and one.detail in (None, Detail.NOTE, Detail.RESULT)
        and one.kind is not Kind.ASIDE
        and not one.year
        and around.below[at]
    ]
    worded = [
        at for at in can if not are_codes(around.below[at]) and not are_numbers(around.below[at])
    ]
    right = [at for at in worded if at > level]
    return next(iter(right or worded), -1)


def _of_levels(columns: Columns, level: int, text: int) -> Columns:
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


_MARK = re.compile(
    r"(?:hoog|midden|middel|gemiddeld|laag|high|medium|low|must|should|could|would|[A-D]|\d)\W*",
    re.I,
)
_FORECAST = re.compile(r"\b(?:raming|prognose|verwacht\w*|forecast|projected|expected)\b", re.I)


def _forecasts(columns: Columns) -> Columns:
    """What is expected is no target where a target stands beside it."""
    targets = [one for one in columns if one.detail is Detail.TARGET]
    expected = [one for one in targets if _FORECAST.search(one.head)]
    if len(expected) == len(targets):
        return columns
    return tuple(replace(one, detail=Detail.NOTE) if one in expected else one for one in columns)


def _names(columns: Columns, around: Surroundings) -> Columns:
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


def _results(columns: Columns, around: Surroundings) -> Columns:
    """A result in words is none that was measured. Right of the work it is what that gives; left
    of it, and of no goal, it is a goal."""
    found = list(columns)
    for at, one in enumerate(columns):
        words = word_list(f"field_{Detail.RESULT.value}").has(plain(one.head))
        if one.detail is Detail.MEASURED and words and not are_numbers(around.below[at]):
            found[at] = one = replace(one, detail=Detail.RESULT)
        if one.detail is not Detail.RESULT:
            continue
        work_left = any(c.kind is not None and c.kind.is_work for c in columns[:at])
        work_right = any(c.kind is not None and c.kind.is_work for c in columns[at + 1 :])
        goals = any(c.kind is not None and c.kind.is_goal for c in columns if c is not one)
        if work_left and (goals or one.kind is None or not one.kind.is_goal):
            found[at] = replace(one, kind=None)
        elif one.kind is None and work_right and not goals:
            found[at] = replace(one, kind=Kind.GOAL, detail=None, certain=False)
    return tuple(found)


def _guessed(columns: Columns, around: Surroundings) -> Columns:
    """Where no head names an element: what the heading above announces, what has a baseline and a
    target is an indicator, and what has an owner and a time is work."""
    if kinds_in(columns):
        return columns
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
    return _with(columns, at, replace(columns[at], kind=kind, detail=None, certain=certain))


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


def _work(columns: Columns) -> Columns:
    """Of two columns of work beside one another without a goal, the left one is what the other is
    done for; and what a performance counts in years is an indicator."""
    work = [at for at, one in enumerate(columns) if one.kind is not None and one.kind.is_work]
    goals = any(one.kind is not None and one.kind.is_goal for one in columns)
    if len(work) > 1 and not goals:
        return _with(columns, work[0], replace(columns[work[0]], kind=Kind.GOAL))
    return columns


def _lines(columns: Columns) -> Columns:
    """A theme beside indicators only groups them."""
    if kinds_in(columns) <= {Kind.LINE, Kind.THEME, Kind.INDICATOR} and Kind.INDICATOR in kinds_in(
        columns
    ):
        return tuple(
            replace(one, kind=None, detail=Detail.NOTE)
            if one.kind in (Kind.LINE, Kind.THEME)
            else one
            for one in columns
        )
    return columns


def _units(columns: Columns, around: Surroundings) -> Columns:
    """Beside indicators a column without a head that has no numbers says what they count."""
    if Kind.INDICATOR not in kinds_in(columns):
        return columns
    return tuple(
        replace(one, detail=Detail.UNIT)
        if not one.head and not one.says and are_units(around.below[at])
        else one
        for at, one in enumerate(columns)
    )


def _codes_of(columns: Columns) -> Columns:
    """A code that does not say of what it is belongs to the elements at its right."""
    found = []
    for at, one in enumerate(columns):
        if one.detail is Detail.CODE and one.of is None:
            right = next((x for x in columns[at + 1 :] if x.is_element), None)
            one = replace(one, of=right.kind) if right is not None else one
        found.append(one)
    return tuple(found)


def _asked(columns: Columns, around: Surroundings, into: Collector, known: set[int]) -> Columns:
    """The columns with a head that says nothing and texts that do: they are asked."""
    found = []
    for at, one in enumerate(columns):
        texts = [text for text in around.below[at] if not says_nothing(text)]
        open_ = at not in known and bool(one.head) and not one.says and are_sentences(texts)
        found.append(replace(one, asked=one.level) if open_ and not around.apart else one)
    return tuple(found)


def _with(columns: Columns, at: int, one: Column) -> Columns:
    return (*columns[:at], one, *columns[at + 1 :])
