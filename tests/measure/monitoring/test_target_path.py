"""The path from a baseline to targets, and which way is better."""

from __future__ import annotations

import datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from tests.measure.monitoring.progress_plans import indicator
from toc.measure.monitoring.target_path import Path, direction_of, path_of, position

DAY = datetime.date


def test_a_straight_line_in_years_of_equal_length() -> None:
    path = path_of(indicator())
    assert path.at(DAY(2022, 12, 30)) is None
    assert [path.at(DAY(year, 12, 31)) for year in (2022, 2023, 2024, 2025)] == [40, 45, 50, 55]
    assert path.at(DAY(2026, 12, 31)) == 59  # on to the next target
    assert path.at(DAY(2024, 6, 30)) == 45 + 5 * Fraction(182, 366)


def test_after_the_last_target_its_value_holds() -> None:
    assert path_of(indicator()).at(DAY(2040, 1, 1)) == 75


def test_a_month_or_a_day_of_the_baseline_counts() -> None:
    start = {"value": 40, "date": "2022-06"}
    assert path_of(indicator(baseline=start)).points[0].day == DAY(2022, 6, 30)


def test_without_a_baseline_the_path_begins_at_the_first_target() -> None:
    for baseline in (None, {"reason": "Nog niet gemeten"}, {"value": 40}):
        path = path_of(indicator(baseline=baseline))
        assert path.at(DAY(2025, 12, 30)) is None
        assert path.at(DAY(2025, 12, 31)) == 55
        assert path.baseline is None


def test_a_target_before_the_baseline_is_no_point() -> None:
    path = path_of(indicator(targets={"2021": 10, "2022": 20, "2024": 50}))
    assert [point.value for point in path.points] == [40, 50]


def test_no_points_no_path() -> None:
    assert Path().at(DAY(2024, 1, 1)) is None


@given(st.dates(DAY(2000, 1, 1)), st.dates(DAY(2000, 1, 1)))
def test_position_keeps_the_order_of_days(one: DAY, other: DAY) -> None:
    assert (position(one) < position(other)) == (one < other)


@given(st.dates(DAY(2022, 12, 31), DAY(2045, 1, 1)))
def test_the_path_stays_between_its_points(day: DAY) -> None:
    value = path_of(indicator()).at(day)
    assert value is not None
    assert 40 <= value <= 75


@each(
    ("given", "expected"),
    [
        ({}, "up"),
        ({"direction": None}, "up"),
        ({"direction": None, "targets": {"2025": 30}}, "down"),
        ({"direction": None, "targets": {}, "undated_target": 60}, "up"),
        ({"direction": None, "baseline": None}, "up"),  # from the first target to the last
        ({"direction": None, "targets": {}}, None),
        ({"direction": None, "targets": {"2025": 40}}, None),
        ({"direction": "down"}, None),  # the target lies the other way
        ({"direction": "down", "targets": {}}, "down"),
    ],
)
def test_direction(given: dict[str, object], expected: str | None) -> None:
    assert direction_of(indicator(**given)) == expected
