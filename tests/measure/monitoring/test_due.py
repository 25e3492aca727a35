"""What is due, from whom and when."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from tests.each import each
from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements, period_text, to_period
from toc.measure.monitoring.due import Due, due, months_between, stale_sources
from toc.measure.monitoring.form import asked

TODAY = datetime.date(2025, 2, 1)


def programme(**fields: object) -> Programme:
    return Programme.model_validate(
        {
            "title": "t",
            "vision": "v",
            "horizon": {"start": "2023-02", "end": "2026-12"},
            "indicators": {"i": {"text": "I", "owner": "panel", **fields}},
        }
    )


def found(
    plan: Programme, *periods: str, until: datetime.date = datetime.date(2026, 1, 1)
) -> list[tuple[str, str, str, int, str]]:
    return [
        (
            one.state,
            period_text(one.period) if one.period else "",
            str(one.date or ""),
            one.missed,
            one.reason,
        )
        for one in due(plan, measured(*periods), TODAY, until)
    ]


def measured(*periods: str) -> Measurements:
    return Measurements(
        tuple(
            Measurement("i", to_period(period), Decimal(1), source="panel") for period in periods
        )
    )


def test_yearly_is_due_when_the_year_is_over() -> None:
    plan = programme(frequency="jaarlijks")
    assert found(plan, "2023") == [
        ("overdue", "2024", "2024-12-31", 0, ""),
        ("open", "2025", "2025-12-31", 0, ""),
    ]
    assert found(plan, "2024") == [("open", "2025", "2025-12-31", 0, "")]
    assert found(plan, "2024", until=datetime.date(2025, 6, 1)) == []


@each(
    ("until", "expected"),
    [
        # What was due after that day is not in it, also where that day is long past.
        (datetime.date(2025, 1, 31), [("overdue", "2025-01", "2025-01-31", 12, "")]),
        (datetime.date(2025, 1, 30), [("overdue", "2024-12", "2024-12-31", 11, "")]),
        (datetime.date(2024, 2, 28), [("overdue", "2024-01", "2024-01-31", 0, "")]),
        (datetime.date(2024, 1, 30), []),
    ],
)
def test_nothing_is_listed_that_is_due_after_the_last_day(
    until: datetime.date, expected: list[tuple[str, str, str, int, str]]
) -> None:
    plan = programme(frequency="maandelijks")
    assert found(plan, "2023-12", until=until) == expected


def test_missed_periods_are_counted_and_the_newest_is_asked() -> None:
    assert found(programme(frequency="elk kwartaal"), "2024-Q1")[0] == (
        "overdue",
        "2024-Q4",
        "2024-12-31",
        2,
        "",
    )


def test_nothing_is_due_after_the_programme() -> None:
    plan = programme(frequency="yearly")
    assert found(plan, "2025", until=datetime.date(2040, 1, 1)) == [
        ("later", "2026", "2026-12-31", 0, "")
    ]


def test_never_measured_starts_from_the_baseline_or_the_start() -> None:
    plan = programme(frequency="jaarlijks", baseline={"value": 1, "date": "2023"})
    assert found(plan)[0] == ("overdue", "2024", "2024-12-31", 0, "")
    assert found(programme(frequency="jaarlijks"))[0] == ("overdue", "2024", "2024-12-31", 1, "")


def test_the_next_date_of_the_plan_goes_first() -> None:
    plan = programme(frequency="jaarlijks", next_date="2025-05")
    assert found(plan, "2023")[0] == ("open", "2025", "2025-05-31", 0, "")
    plan = programme(next_date="2024-11-30")
    assert found(plan) == [("overdue", "2024-11-30", "2024-11-30", 0, "")]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [({}, "no-frequency"), ({"frequency": "af en toe"}, "unknown-frequency")],
)
def test_what_is_not_known_is_said(fields: dict[str, str], reason: str) -> None:
    assert found(programme(**fields)) == [("unknown", "", "", 0, reason)]


def test_once_is_once() -> None:
    plan = programme(frequency="eenmalig", baseline={"value": 1, "date": "2023"})
    assert found(plan, "2024") == []


def test_stale_sources() -> None:
    plan, rows = programme(frequency="jaarlijks"), measured("2022", "2023")
    items = due(plan, rows, TODAY, TODAY)
    (stale,) = stale_sources(items, rows)
    assert (stale.source, period_text(stale.last), stale.indicators) == ("panel", "2023", ("i",))
    assert stale_sources([Due("i", "", "open")], rows) == ()


@each(
    ("text", "months"),
    [
        ("Jaarlijks", 12),
        ("elke 3 maanden", 3),
        ("every 2 years", 24),
        ("4x per jaar", 3),
        ("twee keer per jaar", 6),
        ("Eén keer per jaar", 12),
        ("tweejaarlijks", 24),
        ("monthly", 1),
        ("eenmalig", 0),
        ("regelmatig", None),
        ("elke 0 jaar", None),
        ("5x per jaar", None),
    ],
)
def test_words_for_how_often(text: str, months: int | None) -> None:
    assert months_between(text) == months


@pytest.mark.parametrize("cumulative", [True, False])
def test_a_form_asks_every_missed_period_of_a_running_total(cumulative: bool) -> None:
    plan = programme(frequency="elk kwartaal", cumulative=cumulative)
    row = Measurement("i", to_period("2024-Q1"), Decimal(3))
    measurements = Measurements((row,))
    items = due(plan, measurements, TODAY, datetime.date(2025, 3, 1))
    asking = [period_text(one.period) for one in asked(plan, measurements, items)["panel"]]
    assert asking == (["2024-Q2", "2024-Q3", "2024-Q4"] if cumulative else ["2024-Q4"])
