"""How an indicator stands. All figures are made up."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from tests.measure.monitoring.progress_plans import END, indicator, row, stands
from toc.measure.monitoring.progress import IndicatorStatus, Moved, UnknownReason
from toc.measure.monitoring.series import Span, by_chance, wilson

DAY = datetime.date


def status(found: object) -> tuple[IndicatorStatus, UnknownReason | None]:
    return found.status, found.reason  # type: ignore[attr-defined]  # shortens the tests below


def test_on_the_path_or_above_it_is_on_course() -> None:
    for value in ("50", "50.1", "80"):
        found = stands(indicator(), row("2024", value))
        assert status(found) == (IndicatorStatus.ON_COURSE, None)
        assert found.expected == 50
        assert found.gap == Decimal(value) - 50


def test_below_the_path_is_behind() -> None:
    found = stands(indicator(), row("2023", "60"), row("2024", "49.9"))
    assert status(found) == (IndicatorStatus.BEHIND, None)
    assert found.latest is not None
    assert found.latest.value == Decimal("49.9")


def test_the_tolerance_is_how_far_behind_still_counts() -> None:
    one = indicator(tolerance=0.1)
    assert stands(one, row("2024", "49.9")).status is IndicatorStatus.ON_COURSE
    assert stands(one, row("2024", "49.89")).status is IndicatorStatus.BEHIND


def test_where_lower_is_better() -> None:
    one = indicator(
        direction="down",
        baseline={"value": 7.2, "date": "2022"},
        unit="punten",
        targets={"2026": 6},
    )
    assert stands(one, row("2024", "6.6")).status is IndicatorStatus.ON_COURSE
    behind = stands(one, row("2024", "6.7"))
    assert behind.status is IndicatorStatus.BEHIND
    assert behind.gap == Decimal("-0.1")


def test_an_interval_that_holds_the_path_cannot_be_told_from_on_course() -> None:
    close = stands(indicator(), row("2024", "45", 64))
    assert close.status is IndicatorStatus.CLOSE
    assert close.sure is False
    assert close.latest is not None
    assert close.latest.span == Span(Decimal("33.4"), Decimal("57.1"))
    far = stands(indicator(), row("2024", "45", 2000))
    assert far.status is IndicatorStatus.BEHIND
    assert far.sure is True
    assert stands(indicator(), row("2024", "45")).sure is None


def test_above_the_path_is_on_course_though_it_can_be_chance() -> None:
    found = stands(indicator(), row("2024", "52", 64))
    assert (found.status, found.sure) == (IndicatorStatus.ON_COURSE, False)


def test_no_interval_for_what_is_no_percentage() -> None:
    found = stands(indicator(unit="gezinnen", value_kind="number"), row("2024", "45", 64))
    assert found.status is IndicatorStatus.BEHIND
    assert found.sure is None


def test_not_measured_again_is_never_unchanged() -> None:
    found = stands(indicator())
    assert status(found) == (IndicatorStatus.NOT_MEASURED, None)
    assert found.moved is Moved.UNKNOWN
    # A target has passed since the last value.
    late = stands(indicator(), row("2024", "50"), on=DAY(2025, 12, 31))
    assert status(late) == (IndicatorStatus.NOT_MEASURED, None)
    assert late.moved is Moved.UNKNOWN
    assert (
        stands(indicator(), row("2024", "50"), on=DAY(2025, 12, 30)).status
        is IndicatorStatus.ON_COURSE
    )
    assert (
        stands(indicator(), row("2025-11", "60"), on=DAY(2026, 5, 1)).status
        is IndicatorStatus.ON_COURSE
    )


@each(
    ("given", "on", "expected"),
    [
        ({"frequency": "jaarlijks"}, DAY(2023, 12, 30), IndicatorStatus.TOO_EARLY),
        ({"frequency": "jaarlijks"}, DAY(2023, 12, 31), IndicatorStatus.NOT_MEASURED),
        ({"frequency": "om het jaar"}, DAY(2024, 12, 30), IndicatorStatus.TOO_EARLY),
        ({"frequency": "soms"}, DAY(2023, 1, 1), IndicatorStatus.NOT_MEASURED),
        ({"next_date": "2025-03"}, END, IndicatorStatus.TOO_EARLY),
        ({"next_date": "2024-03"}, END, IndicatorStatus.NOT_MEASURED),
        ({"baseline": {"value": 40, "date": "2024"}}, END, IndicatorStatus.TOO_EARLY),
        (
            {"baseline": {"value": 40, "date": "9999-12-31"}, "frequency": "jaarlijks"},
            END,
            IndicatorStatus.TOO_EARLY,
        ),
    ],
)
def test_too_early_is_where_nothing_was_due(
    given: dict[str, object], on: datetime.date, expected: IndicatorStatus
) -> None:
    assert stands(indicator(**given), on=on).status is expected


def test_a_value_that_is_overdue_by_its_frequency() -> None:
    one = indicator(frequency="elk kwartaal")
    assert stands(one, row("2024-Q2", "48")).status is IndicatorStatus.NOT_MEASURED
    assert stands(one, row("2024-Q3", "50")).status is IndicatorStatus.NOT_MEASURED
    assert (
        stands(one, row("2024-Q3", "50"), on=DAY(2024, 12, 30)).status is IndicatorStatus.ON_COURSE
    )


def test_a_period_that_is_not_over_does_not_count() -> None:
    found = stands(indicator(), row("2024", "50"), row("2025", "1"), on=DAY(2025, 6, 1))
    assert found.status is IndicatorStatus.ON_COURSE
    assert found.running
    assert len(found.readings) == 1
    later = stands(indicator(), row("2024", "50"), row("2025", "1"), on=END)
    assert not later.running


def test_a_value_of_the_plan_itself_counts_unless_it_was_measured() -> None:
    one = indicator(measured={"2023": 44, "2024": 10})
    assert stands(one).status is IndicatorStatus.BEHIND
    assert stands(one, row("2024", "60")).status is IndicatorStatus.ON_COURSE


@each(
    ("given", "rows", "reason"),
    [
        ({"baseline": None}, [], UnknownReason.NO_VALUE),
        ({}, [row("2024", "50", group=(("leeftijd", "65+"),))], UnknownReason.ONLY_GROUPS),
        ({}, [row("2024", "50", place="Doetinchem")], UnknownReason.ONLY_GROUPS),
        ({"value_kind": "nominal", "unit": None}, [row("2024", "groen")], UnknownReason.WORDS),
        ({"smallest_group": 10}, [row("2024", "50", 9)], UnknownReason.HIDDEN),
        ({"targets": {}}, [row("2024", "50")], UnknownReason.NO_TARGET),
        ({"targets": {}, "undated_target": 60}, [row("2024", "50")], UnknownReason.UNDATED_TARGET),
        (
            {"direction": None, "baseline": None, "targets": {"2025": 55}},
            [row("2024", "50")],
            UnknownReason.NO_DIRECTION,
        ),
        ({"direction": "down"}, [row("2024", "50")], UnknownReason.CONTRADICTION),
        ({"baseline": None}, [row("2024", "50")], UnknownReason.NO_BASELINE),
        ({"baseline": {"value": 40}}, [row("2024", "50")], UnknownReason.UNDATED_BASELINE),
        ({}, [row("2024", "60", below=True)], UnknownReason.BELOW),
    ],
)
def test_unknown_says_why(
    given: dict[str, object], rows: list[object], reason: UnknownReason
) -> None:
    found = stands(indicator(**given), *rows)  # type: ignore[arg-type]  # rows of a table
    assert status(found) == (IndicatorStatus.UNKNOWN, reason)
    assert found.gap is None


def test_less_than_a_value_below_the_path_is_behind_for_certain() -> None:
    assert stands(indicator(), row("2024", "45", below=True)).status is IndicatorStatus.BEHIND
    lower = indicator(direction="down", targets={"2025": 25})
    assert stands(lower, row("2024", "20", below=True)).status is IndicatorStatus.ON_COURSE


def test_a_hidden_value_is_nowhere() -> None:
    found = stands(indicator(smallest_group=10), row("2023", "44", 50), row("2024", "31", 3))
    assert found.latest is not None
    assert (found.latest.value, found.latest.n, found.latest.hidden) == (None, None, True)
    assert found.moved is Moved.UNKNOWN


COUNT = {
    "unit": "gesprekken",
    "cumulative": True,
    "targets": {"2024": 2500},
    "baseline": {"value": 100, "date": "2022"},
}


def test_a_cumulative_one_adds_up_from_its_baseline() -> None:
    found = stands(
        indicator(**COUNT), row("2023", "1100"), row("2024-H1", "700"), row("2024-H2", "600")
    )
    assert [one.value for one in found.readings] == [1200, 1900, 2500]
    assert found.status is IndicatorStatus.ON_COURSE
    assert found.expected == 2500


def test_a_cumulative_one_goes_on_from_a_total_of_the_plan() -> None:
    one = indicator(**COUNT, measured={"2023": 2000})
    found = stands(one, row("2023-H1", "9"), row("2024", "400"))
    assert [reading.value for reading in found.readings] == [109, 2000, 2400]


def test_a_period_within_a_longer_one_counts_once() -> None:
    found = stands(indicator(**COUNT), row("2023", "1100"), row("2024-Q1", "5"), row("2024", "50"))
    assert [one.value for one in found.readings] == [1200, 1250]


def test_a_total_that_misses_a_period_is_at_least_that() -> None:
    one = indicator(**COUNT)
    assert status(stands(one, row("2024", "100"))) == (IndicatorStatus.UNKNOWN, UnknownReason.GAP)
    assert stands(one, row("2024", "2400")).status is IndicatorStatus.ON_COURSE
    less = stands(one, row("2023", "50", below=True), row("2024", "100"))
    assert status(less) == (IndicatorStatus.UNKNOWN, UnknownReason.GAP)


def test_periods_that_count_the_same_days_are_no_total() -> None:
    found = stands(indicator(**COUNT), row("2023..2024-06", "900"), row("2024", "900"))
    assert status(found) == (IndicatorStatus.UNKNOWN, UnknownReason.OVERLAP)
    # 1,900 would be a total that is nowhere.
    assert [one.value for one in found.readings] == [Decimal(1000), None]


def test_a_total_of_the_plan_and_a_period_that_it_counts_in_part_are_no_total() -> None:
    one = indicator(**{**COUNT, "measured": {"2023": 900}})
    found = stands(one, row("2023-07..2024-06", "100"))
    assert status(found) == (IndicatorStatus.UNKNOWN, UnknownReason.OVERLAP)
    # Of nothing there is no part: what was counted since is all of it.
    first = {"value": 0, "date": "2022"}
    found = stands(indicator(**{**COUNT, "baseline": first}), row("2022-07..2024", "100"))
    assert [one.value for one in found.readings] == [100]


def test_unknown_n_is_no_small_group() -> None:
    one = indicator(smallest_group=10)
    found = stands(one, row("2024", "52", None))
    assert status(found) == (IndicatorStatus.UNKNOWN, UnknownReason.UNKNOWN_N)
    assert [one.value for one in found.readings] == [None]
    few = stands(one, row("2024", "52", 4))
    assert status(few) == (IndicatorStatus.UNKNOWN, UnknownReason.HIDDEN)


def test_a_total_with_a_hidden_part_is_hidden() -> None:
    one = indicator(**COUNT, smallest_group=10)
    found = stands(one, row("2023", "1100", 5), row("2024", "50", 60))
    assert found.reason is UnknownReason.HIDDEN
    assert all(reading.value is None for reading in found.readings)


def test_moved_compares_with_the_baseline() -> None:
    assert stands(indicator(), row("2024", "41")).moved is Moved.BETTER
    assert stands(indicator(), row("2024", "40")).moved is Moved.NOT_BETTER
    assert stands(indicator(), row("2024", "39")).moved is Moved.NOT_BETTER
    assert stands(indicator(), row("2024", "41", 100)).moved is Moved.UNKNOWN
    assert stands(indicator(), row("2024", "60", 100)).moved is Moved.BETTER
    assert stands(indicator(baseline=None), row("2024", "60")).moved is Moved.UNKNOWN


def test_wilson() -> None:
    """As in R: `prop.test(45, 100, correct = FALSE)` gives 0.3561 to 0.5476."""
    assert wilson(Decimal(45), 100) == Span(Decimal("35.6"), Decimal("54.8"))
    assert wilson(Decimal(0), 10) == Span(Decimal("0.0"), Decimal("27.8"))
    assert wilson(Decimal(100), 10).high == 100


@given(st.integers(0, 1000), st.integers(1, 100_000))
def test_an_interval_holds_its_value(tenths: int, n: int) -> None:
    value = Decimal(tenths) / 10
    span = wilson(value, n)
    # To one decimal, so half of one may be lost to rounding.
    slack = Decimal("0.05")
    assert 0 <= span.low <= value + slack
    assert value - slack <= span.high <= 100


def test_a_difference_by_chance() -> None:
    """Newcombe (1998), table II, method 10: 56/70 against 48/80 is 0.0524 to 0.3339."""
    assert not by_chance(Decimal(60), 80, Decimal(80), 70)
    assert by_chance(Decimal(60), 8, Decimal(80), 7)
    assert by_chance(Decimal(48), None, Decimal(50), 100)


@given(st.lists(st.tuples(st.integers(2023, 2024), st.integers(0, 100)), max_size=4))
def test_the_order_of_the_rows_does_not_matter(given: list[tuple[int, int]]) -> None:
    rows = [row(str(year), str(value)) for year, value in dict(given).items()]
    assert stands(indicator(), *rows) == stands(indicator(), *reversed(rows))


@given(st.integers(0, 100), st.integers(1, 5000))
def test_wilson_is_that_of_scipy(found: int, n: int) -> None:
    """Of scipy the tests alone make use: a formula of three lines is not worth its size."""
    from scipy.stats import binomtest

    hits = round(found * n / 100)
    theirs = binomtest(hits, n).proportion_ci(method="wilson")
    ours = wilson(Decimal(hits) * 100 / n, n)
    assert float(ours.low) == pytest.approx(theirs.low * 100, abs=0.0501)
    assert float(ours.high) == pytest.approx(theirs.high * 100, abs=0.0501)
