"""What columns hold together. A head such as `Doel` says little by itself: beside indicators it is
a target, with codes below it a reference, beside activities a goal. What the heads leave open is
taken from what the whole table is about, and asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from toc.exchange.written.collecting import Collector
from toc.exchange.written.naming import MEANS, Detail, Kind, says_nothing
from toc.exchange.written.subjects import explains, is_apart, is_date, is_risk
from toc.exchange.written.tables.code_columns import (
    codes_of,
    crossed,
    described_codes,
    with_codes,
)
from toc.exchange.written.tables.columns import VALUES, is_anything, kinds_in
from toc.exchange.written.tables.content import are_numbers, are_sentences
from toc.exchange.written.tables.element_columns import (
    described,
    groups,
    guessed,
    names,
    nested,
    of_work,
    results,
)
from toc.exchange.written.tables.level_columns import (
    level_column,
    levelled,
    of_levels,
    text_column,
)
from toc.exchange.written.tables.surroundings import Columns, Surroundings
from toc.exchange.written.tables.value_columns import (
    as_values,
    behind_years,
    by_rows,
    forecasts,
    with_units,
)

MOST_EXPLAINING = 3
"""A table that explains words has few columns."""


@dataclass(frozen=True)
class Settled:
    """What the columns of a table hold. `level` is the column that says of each row what it is,
    -1 where there is none; `text` is the one in which that stands, where a column or rows over
    the whole width say levels, else -1; `kinds` is what each shape of the codes in `level` says.
    `apart` says that the table is about something else than the plan's elements."""

    columns: Columns
    level: int = -1
    text: int = -1
    apart: bool = False
    kinds: Mapping[str, Kind] = field(default_factory=dict)


def settled(columns: Columns, around: Surroundings, into: Collector) -> Settled:
    """What the columns hold, each taken beside the others."""
    if _about_else(columns, around):
        return Settled(columns, apart=True)
    columns = _answered(columns, into)
    if around.outline is not None and not around.apart:
        level, text = around.outline.code, around.outline.text
        columns = of_levels(as_values(columns, around), level, text)
        columns = _asked(columns, around, into, {level, text})
        return Settled(columns, level, text, kinds=around.outline.kinds)
    columns = with_codes(described_codes(crossed(columns, around), around), around)
    level = level_column(columns, around)
    columns = levelled(columns, level)
    columns = as_values(by_rows(columns, around), around)
    text = text_column(columns, level, around) if level >= 0 or around.banded else -1
    if text < 0 and around.leveled >= 0 and _is_alone(columns, around.leveled):
        text = around.leveled
    if text >= 0:
        columns = of_levels(columns, level, text)
        return Settled(_asked(columns, around, into, {level, text}), level, text)
    columns = forecasts(described(names(columns, around), around))
    columns = results(columns, around)
    columns = guessed(columns, around)
    columns = of_work(columns)
    columns = tuple(replace(one, detail=None) if one.is_element else one for one in columns)
    columns = behind_years(with_units(nested(groups(codes_of(columns))), around), around)
    if around.apart and (not kinds_in(columns) or _only_amounts(columns, around)):
        return Settled(columns, apart=True)
    return Settled(_asked(columns, around, into, set()))


def _is_alone(columns: Columns, at: int) -> bool:
    """Whether a column of which the texts say their levels themselves has all elements of a table
    but indicators."""
    others = kinds_in([*columns[:at], *columns[at + 1 :]])
    kind = columns[at].kind
    return kind is None or (kind.is_goal and others <= {Kind.INDICATOR})


def _about_else(columns: Columns, around: Surroundings) -> bool:
    """Whether a table is about risks, money, meetings or words, as its first head says."""
    heads = [one for one in columns if one.head]
    first = next((one for one in heads if one.detail is not Detail.CODE), None)
    if first is None:
        return False
    if len(heads) <= MOST_EXPLAINING and any(explains(one.head) for one in heads):
        return True
    risk = next((at for at, one in enumerate(columns) if is_risk(one.head)), -1)
    if risk >= 0 and not any(one.is_element for one in columns[:risk]):
        return True
    named = [one for one in columns if one.is_element and not is_anything(one.head)]
    if is_apart(first.head) or (around.apart and not named):
        return True
    if around.apart and is_date(first.head):
        return True
    element = any(one.is_element for one in columns)
    if first.kind is Kind.ASIDE and not element:
        return True
    return first.detail in MEANS and all(
        one.year or one.detail in MEANS or not one.head for one in columns[1:]
    )


def _only_amounts(columns: Columns, around: Surroundings) -> bool:
    """Whether beside the elements of a table there are only amounts: below a heading about money
    it repeats what stands elsewhere. Those of indicators are what they are about."""
    if Kind.INDICATOR in kinds_in(columns):
        return False
    beside = [at for at, one in enumerate(columns) if one.head and not one.is_element]
    amounts = [at for at in beside if columns[at].detail in MEANS or are_numbers(around.below[at])]
    return bool(amounts) and amounts == beside


def _answered(columns: Columns, into: Collector) -> Columns:
    """What people said of a column counts before all else."""
    found = []
    for one in columns:
        kind = into.answered(one.level) if one.head else None
        said = into.answers.get(f"years|{one.year}") if one.year else None
        said = into.answers.get(f"years|{one.figures}", said)
        said = into.answers.get(one.level, said) if one.head else said
        detail = next((d for d in (*VALUES, Detail.NOTE) if d.value == said), None)
        if kind is not None:
            one = replace(one, kind=kind, detail=Detail.NOTE if kind is Kind.ASIDE else None)
        elif detail is not None:
            one = replace(one, kind=None, detail=detail)
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
