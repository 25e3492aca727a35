"""Columns of numbers: which of them are of an indicator, and what counts them."""

from __future__ import annotations

import re
from dataclasses import replace

from toc.exchange.written.naming import Detail, Kind
from toc.exchange.written.tables.code_columns import counts
from toc.exchange.written.tables.columns import VALUES, is_anything, kinds_in
from toc.exchange.written.tables.content import (
    are_numbers,
    are_row_values,
    are_units,
    are_years,
    say_something,
)
from toc.exchange.written.tables.surroundings import Columns, Surroundings
from toc.exchange.written.tables.values import is_value


def as_values(columns: Columns, around: Surroundings) -> Columns:
    """Beside indicators a goal of a year is a target, and so is one with numbers below it. A
    performance with numbers of years beside it is an indicator itself. A moment above figures says
    of when they are, and not when something is done."""
    kinds = kinds_in(columns)
    found = []
    for at, one in enumerate(columns):
        texts = around.below[at]
        numbers = are_numbers(texts)
        if one.is_element and _tells_targets(at, columns, around):
            one = replace(one, kind=None, detail=Detail.NOTE)
        elif one.is_element and one.detail in VALUES:
            beside = Kind.INDICATOR in kinds and one.kind is not Kind.INDICATOR
            dated = bool(one.year) or beside
            one = (
                replace(one, kind=None) if numbers or (dated and not say_something(texts)) else one
            )
        elif one.is_element and one.kind is not Kind.INDICATOR and counts(one, texts, columns):
            one = replace(one, kind=None, detail=Detail.TARGET)
        elif Kind.INDICATOR in kinds and one.detail is Detail.PLANNING and one.year and numbers:
            one = replace(one, detail=None)  # `Eind 2023` above figures
        elif kinds == {one.kind} and (one.detail is Detail.RESULT or is_anything(one.head)):
            counted = [
                x for i, x in enumerate(columns) if is_value(x) and are_numbers(around.below[i])
            ]
            one = replace(one, kind=Kind.INDICATOR, detail=None, certain=False) if counted else one
        found.append(one)
    return tuple(found)


def _tells_targets(at: int, columns: Columns, around: Surroundings) -> bool:
    """Whether what is called goals right of indicators only says their targets in words: `Increase
    the graduation rate to 92%`, and beside it 92%."""
    goal = columns[at].kind
    left = any(one.kind is Kind.INDICATOR for one in columns[:at])
    if goal is None or not goal.is_goal or not left:
        return False
    texts = around.below[at]
    for beside, one in enumerate(columns):
        targets = around.below[beside]
        if one.detail is not Detail.TARGET or one.is_element or len(targets) != len(texts):
            continue
        said = [
            _figures(target) & _figures(text) for target, text in zip(targets, texts, strict=True)
        ]
        if texts and sum(map(bool, said)) * 3 >= len(texts) * 2:
            return True
    return False


def _figures(text: str) -> set[str]:
    return {re.sub(r"\D", "", one) for one in re.findall(r"\d[\d.,]*", text)}


def behind_years(columns: Columns, around: Surroundings) -> Columns:
    """Beside indicators the numbers right of a column of years (`Jaar | Onze gemeente | Ref.`) are
    what was measured in those; what stands behind them is of others."""
    if kinds_in(columns) != {Kind.INDICATOR}:
        return columns
    found = list(columns)
    for at, one in enumerate(columns[:-1]):
        beside = columns[at + 1]
        dated = one.detail is Detail.PLANNING and are_years(around.below[at])
        unknown = beside.detail is None and not beside.is_element and not beside.year
        if dated and unknown and are_numbers(around.below[at + 1]):
            found[at + 1] = replace(beside, detail=Detail.MEASURED)
    first = next((at for at, one in enumerate(found) if one.detail is Detail.MEASURED), len(found))
    return tuple(
        replace(one, detail=Detail.NOTE)
        if at > first and one.detail in (Detail.CODE, Detail.REFERS)
        else one
        for at, one in enumerate(found)
    )


_FORECAST = re.compile(r"\b(?:raming|prognose|verwacht\w*|forecast|projected|expected)\b", re.I)


def forecasts(columns: Columns) -> Columns:
    """What is expected is no target where a target stands beside it."""
    targets = [one for one in columns if one.detail is Detail.TARGET]
    expected = [one for one in targets if _FORECAST.search(one.head)]
    if len(expected) == len(targets):
        return columns
    return tuple(replace(one, detail=Detail.NOTE) if one in expected else one for one in columns)


def by_rows(columns: Columns, around: Surroundings) -> Columns:
    """A column that says of each row what its numbers are."""
    return tuple(
        replace(one, kind=None, detail=Detail.NOTE, by_row=True)
        if are_row_values(around.below[at])
        else one
        for at, one in enumerate(columns)
    )


def with_units(columns: Columns, around: Surroundings) -> Columns:
    """Beside indicators a column without a head that has no numbers says what they count."""
    if Kind.INDICATOR not in kinds_in(columns):
        return columns
    return tuple(
        replace(one, detail=Detail.UNIT)
        if not one.head and not one.says and are_units(around.below[at])
        else one
        for at, one in enumerate(columns)
    )
