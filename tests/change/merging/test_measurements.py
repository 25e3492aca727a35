"""Measurements of two copies as one history."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from toc.change.merging.joining import Choices, Side
from toc.change.merging.measurements import join_rows
from toc.core.model.measurements import Measurement
from toc.core.records.measurement_rules import period_in

PERIOD = period_in("2023")
KEY = ("measured", "indicators", "bezoek", "2023")


def row(value: int, correction: str = "", note: str = "") -> Measurement:
    """What was measured of one indicator in one year."""
    return Measurement("bezoek", PERIOD, Decimal(value), correction=correction, note=note)


class _Joined(NamedTuple):
    values: list[object]
    clashes: list[tuple[str, ...]]


def joined(
    base: list[Measurement],
    mine: list[Measurement],
    theirs: list[Measurement],
    choices: Choices | None = None,
) -> _Joined:
    """The values of both, and what clashes."""
    rows, conflicts = join_rows(base, mine, theirs, choices or {})
    return _Joined([one.value for one in rows], [one.key for one in conflicts])


def test_who_corrected_what_the_other_has_too_is_followed() -> None:
    one, corrected = row(10), row(12, "Geteld")
    assert joined([], [one, corrected], [one]) == ([10, 12], [])
    assert joined([], [one], [one, corrected]) == ([10, 12], [])
    assert joined([one], [one, corrected], [one]) == ([10, 12], [])


def test_of_two_corrections_both_stay_and_that_of_who_is_chosen_counts() -> None:
    one, mine, theirs = row(10), row(12, "Geteld"), row(15, "Nog eens geteld")
    sides = ([one], [one, mine], [one, theirs])
    assert joined(*sides) == ([10, 15, 12], [KEY])
    assert joined(*sides, {KEY: Side.MINE}) == ([10, 15, 12], [])
    assert joined(*sides, {KEY: Side.THEIRS}) == ([10, 12, 15], [])


def test_one_value_with_other_words_beside_it_is_no_clash() -> None:
    assert joined([], [row(10, note="Mijn")], [row(10, note="Hun")]) == ([10], [])


def test_what_one_took_away_and_the_other_corrected_is_asked() -> None:
    one, corrected = row(10), row(12, "Geteld")
    assert joined([one], [], [one, corrected]) == ([10, 12], [KEY])
    assert joined([one], [], [one, corrected], {KEY: Side.MINE}) == ([], [])
