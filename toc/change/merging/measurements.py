"""Measurements of two copies as one history: nothing that was ever written down goes."""

from __future__ import annotations

from collections.abc import Sequence

from toc.change.merging.joining import ABSENT, Choices, Conflict, ConflictKind, Side
from toc.core.model.measurements import Key, Measurement, group_text, period_text
from toc.core.records.measurement_layout import value_text

Rows = Sequence[Measurement]


def join_rows(
    base: Rows, mine: Rows, theirs: Rows, choices: Choices
) -> tuple[list[Measurement], list[Conflict]]:
    """The rows of both. Where each corrected one value, both corrections stay, and that of who is
    chosen counts; where each measured something else for the first time, mine stands until
    somebody chooses."""
    sides = [_by_key(rows) for rows in (base, mine, theirs)]
    rows: list[Measurement] = []
    conflicts: list[Conflict] = []
    for key in dict.fromkeys([*sides[1], *sides[2]]):
        was, ours, other = (side.get(key, []) for side in sides)
        if ours == other or other == was:
            rows += ours
        elif ours == was:
            rows += other
        elif was == ours[: len(was)] and ours[: len(other)] == other:
            rows += ours
        elif was == ours[: len(was)] and other[: len(ours)] == ours:
            rows += other
        else:
            rows += _both(key, was, ours, other, choices, conflicts)
    return rows, conflicts


def _both(
    key: Key,
    was: Rows,
    ours: Rows,
    other: Rows,
    choices: Choices,
    conflicts: list[Conflict],
) -> list[Measurement]:
    same = len(was) if list(ours[: len(was)]) == list(other[: len(was)]) == list(was) else 0
    conflict = Conflict(
        ConflictKind.MEASURED,
        ("indicators", key[0], *_said(key)),
        _value(was),
        _value(ours),
        _value(other),
    )
    first, last = list(other), list(ours)
    if not ours or not other:  # one took it away, and the other corrected it
        side = choices.get(conflict.key)
    elif _value(ours) == _value(other):
        side = Side.MINE  # the same value, with other words beside it
    else:
        side = choices.get(conflict.key)
    if side is None:
        conflicts.append(conflict)
        side = Side.MINE if ours else Side.THEIRS
    if side is Side.THEIRS:
        first, last = last, first
    if not last:
        return []
    # Of two corrections of one value both stay, and the last one counts.
    corrections = [one for one in first[same:] if one.correction and one not in last]
    return [*last[:same], *corrections, *last[same:]] if same else last


def _by_key(rows: Rows) -> dict[Key, list[Measurement]]:
    found: dict[Key, list[Measurement]] = {}
    for row in rows:
        found.setdefault(row.key, []).append(row._replace(line=0))
    return found


def _said(key: Key) -> tuple[str, ...]:
    _, period, group, place = key
    return tuple(one for one in (period_text(period), group_text(group), place) if one)


def _value(rows: Rows) -> object:
    """What counts of a history."""
    return value_text(rows[-1], dutch=True) if rows else ABSENT
