"""An outline in the rows of a table: the shape of the code before a text says how deep it stands
(`A`, `A1`, `A1.1`), and what stands beside it what it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toc.core.words import Language
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.naming import MEANS, Detail, Kind
from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.columns import VALUES, Column, kinds_in
from toc.exchange.written.tables.content import are_codes, say_something

FEWEST_ROWS = 4
"""So many rows with a code make an outline."""

_WORK = (Detail.OWNER, Detail.PARTNERS, Detail.PLANNING, *MEANS)
"""What is said of work: who does it, when, for how much."""


@dataclass(frozen=True)
class CodeOutline:
    """Where the codes and the texts stand, and what a text is by the shape of its code."""

    code: int
    text: int
    kinds: Mapping[str, Kind]


def shape_of(code: str) -> str:
    """The shape of a code: letters and numbers apart, whatever they are.

    >>> shape_of("A"), shape_of("T12"), shape_of("1.1"), shape_of("B2.3")
    ('a', 'a9', '9.9', 'a9.9')
    """
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "a", code.strip("(). ").casefold()))


def code_outline(
    columns: Sequence[Column], area: Area, rows: Sequence[int], language: Language
) -> CodeOutline | None:
    """The outline that the rows below some heads are; None where they are none. Its heads name no
    elements but indicators, and its codes have more than one shape."""
    if kinds_in(columns) - {Kind.INDICATOR}:
        return None
    code, text = _places(columns, area, rows)
    if code < 0 or text < 0:
        return None
    coded = [row for row in rows if area.said(row, code) and area.said(row, text)]
    shapes = list(dict.fromkeys(shape_of(area.said(row, code)) for row in coded))
    many = len(coded) >= FEWEST_ROWS and len(coded) > len(shapes)
    if not many or len(shapes) < 2 or len({area.said(r, code) for r in coded}) < len(coded):
        return None
    kinds = _kinds(columns, area, rows, code, text, shapes, language)
    return CodeOutline(code, text, kinds) if any(one.is_goal for one in kinds.values()) else None


def _places(columns: Sequence[Column], area: Area, rows: Sequence[int]) -> tuple[int, int]:
    """The column of codes, and right of it the first one with texts."""
    for at, one in enumerate(columns[:-1]):
        said = [text for row in rows if (text := area.said(row, at))]
        if one.detail in (None, Detail.CODE) and not one.year and are_codes(said):
            for beside in range(at + 1, len(columns)):
                other = columns[beside]
                free = other.detail in (None, Detail.NOTE, Detail.RESULT) and not other.says
                free = free or other.detail in (Detail.NOTE, Detail.RESULT)
                texts = [text for row in rows if (text := area.said(row, beside))]
                if free and not other.year and other.kind is None and say_something(texts):
                    return at, beside
            return -1, -1
        if said:
            return -1, -1
    return -1, -1


def _kinds(
    columns: Sequence[Column],
    area: Area,
    rows: Sequence[int],
    code: int,
    text: int,
    shapes: Sequence[str],
    language: Language,
) -> dict[str, Kind]:
    """What stands at each depth: what has an owner or a time is work, what is measured is a goal.
    Of what has neither the lowest is what most of its texts say; above it stand goals, and the
    names at the top are lines."""
    worked: dict[str, list[bool]] = defaultdict(list)
    measured: dict[str, list[bool]] = defaultdict(list)
    said: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if not (area.said(row, code) and area.said(row, text)):
            continue
        shape = shape_of(area.said(row, code))
        worked[shape].append(_any(columns, area, row, _WORK))
        indicator = any(
            one.kind is Kind.INDICATOR and area.said(row, at) for at, one in enumerate(columns)
        )
        measured[shape].append(indicator or _any(columns, area, row, VALUES))
        said[shape].append(area.said(row, text))
    found: dict[str, Kind] = {}
    for at, shape in enumerate(shapes):
        forms = [put(one, language) for one in said[shape]]
        states, doing = forms.count(Put.STATE) * 2 > len(forms), forms.count(Put.DOING) * 2
        last = at == len(shapes) - 1
        if _most(worked[shape]) and (last or not _most(measured[shape])):
            found[shape] = Kind.INSPANNING
        elif _most(measured[shape]) or states:
            found[shape] = Kind.GOAL
        elif last:
            found[shape] = Kind.INSPANNING if doing > len(forms) else Kind.GOAL
        else:
            found[shape] = Kind.LINE if at == 0 else Kind.GOAL
    return found


def _any(columns: Sequence[Column], area: Area, row: int, details: Sequence[Detail]) -> bool:
    return any(one.detail in details and area.said(row, at) for at, one in enumerate(columns))


def _most(said: Sequence[bool]) -> bool:
    return sum(said) * 2 > len(said)
