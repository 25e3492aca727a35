"""Columns of codes: what has a code itself, and what refers to something by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.naming import Detail, Kind
from toc.exchange.written.tables.columns import (
    MOST_IN_A_NAME,
    VALUES,
    Column,
    is_goal,
    is_result,
    kinds_in,
)
from toc.exchange.written.tables.content import (
    are_codes,
    are_crosses,
    are_numbers,
    is_code,
    say_something,
)
from toc.exchange.written.tables.surroundings import Columns, Surroundings


def crossed(columns: Columns, around: Surroundings) -> Columns:
    """A column with the code or the text of a goal as its head, and only crosses below that."""
    found = []
    for at, one in enumerate(columns):
        text = is_code(one.head) or is_goal(one.head) or len(one.head.split()) > MOST_IN_A_NAME
        marks = (
            are_crosses(around.below[at]) and not one.year and one.detail is not Detail.PLANNING
        )
        crossed = bool(one.head) and text and marks
        found.append(
            replace(one, kind=None, detail=Detail.REFERS, crossed=True) if crossed else one
        )
    return tuple(found)


def described_codes(columns: Columns, around: Surroundings) -> Columns:
    """A first column of elements with a code each, and their description beside it (`Doel |
    Omschrijving`): the elements are what is described."""
    at = next((at for at, one in enumerate(columns) if one.is_element), -1)
    if at < 0 or at + 1 >= len(columns):
        return columns
    one, beside = columns[at], columns[at + 1]
    texts = around.below[at]
    own = are_codes(texts) and len(set(texts)) == len(texts)
    described = beside.detail is Detail.NOTE and not beside.is_element and not beside.year
    if not (own and described and say_something(around.below[at + 1])):
        return columns
    code = replace(one, kind=None, detail=Detail.CODE, of=one.kind)
    return (*columns[:at], code, replace(beside, kind=one.kind, detail=None), *columns[at + 2 :])


def with_codes(columns: Columns, around: Surroundings) -> Columns:
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
        elif one.is_element and coded and not counts(one, texts, columns):
            beside = any(x.kind is not None and x.kind.is_work for x in columns if x is not one)
            work = one.kind is not None and one.kind.is_work
            above = beside and is_result(one.head) if work else one.kind is not Kind.INDICATOR
            detail = Detail.REFERS if above else Detail.CODE
            of = one.kind if detail is Detail.CODE else one.of
            one = replace(one, kind=None, detail=detail, of=of)
        elif one.detail is Detail.REFERS and one.is_element and not are_numbers(texts):
            # `Doel` beside other elements: short texts name a goal that stands elsewhere.
            short = [text for text in texts if len(text.split()) <= 2]
            beside = Kind.INDICATOR in kinds or work
            one = replace(one, kind=None) if beside and len(short) * 2 > len(texts) else one
        elif not one.says and coded and at == 0 and other:
            one = replace(one, detail=Detail.CODE)
        elif one.detail is Detail.CODE and one.of is None and coded and other:
            one = one if _is_own(at, columns, around) else replace(one, detail=Detail.REFERS)
        found.append(one)
    return tuple(found)


def _is_own(at: int, columns: Columns, around: Surroundings) -> bool:
    """Whether codes are those of the elements of their rows: each stands once, or as often as the
    element that has it. Others name what several of them belong to."""
    codes = around.below[at]
    elements = [
        around.below[n] for n, one in enumerate(columns) if one.is_element and around.below[n]
    ]
    if len(set(codes)) == len(codes):
        return True
    return any(len(set(texts)) <= len(set(codes)) or len(texts) < len(codes) for texts in elements)


def counts(one: Column, texts: Sequence[str], columns: Columns) -> bool:
    """Whether a column of bare numbers counts something: its head names a value, or it has a year,
    or a start stands beside it and no target."""
    if not are_numbers(texts):
        return False
    beside = {other.detail for other in columns}
    goal = Detail.BASELINE in beside and Detail.TARGET not in beside
    return bool(one.year) or one.detail in VALUES or (goal and one.detail is Detail.REFERS)


def codes_of(columns: Columns) -> Columns:
    """A code that does not say of what it is belongs to the elements at its right."""
    found = []
    for at, one in enumerate(columns):
        if one.detail is Detail.CODE and one.of is None:
            right = next((x for x in columns[at + 1 :] if x.is_element), None)
            one = replace(one, of=right.kind) if right is not None else one
        found.append(one)
    return tuple(found)
