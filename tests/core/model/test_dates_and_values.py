"""Dates as precise as the plan is, and values that cannot be changed."""

from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.each import each
from toc.core.model import Colours, HouseStyle, Monitoring, Planning, Programme
from toc.core.model.dates import Interval, PartialDate

ROOT = Path(__file__).parents[3]

days = st.dates(min_value=datetime.date(1, 1, 1))


@given(days)
def test_what_is_written_is_read_back(day: datetime.date) -> None:
    for date in (
        PartialDate(day.year),
        PartialDate(day.year, day.month),
        PartialDate(day.year, day.month, day.day),
    ):
        assert PartialDate.parse(str(date)) == date
        assert date.first_day <= day <= date.last_day


@each("text", ["", "24-1", "2024-1", "2024-00", "2023-02-29", "0", "12345", "x"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (it has no words: nobody sees it)
        PartialDate.parse(text)


def interval(start: datetime.date, end: datetime.date) -> Interval:
    return Interval(min(start, end), max(start, end))


@given(days, days, days, days)
def test_overlap(a: datetime.date, b: datetime.date, c: datetime.date, d: datetime.date) -> None:
    one, other = interval(a, b), interval(c, d)
    both = one.overlap(other)
    assert both == other.overlap(one)
    assert (both is None) == (one.end < other.start or other.end < one.start)
    if both is not None:
        assert both.start in (one.start, other.start)
        assert both.end in (one.end, other.end)
        assert both.months <= min(one.months, other.months)


def test_months_that_are_touched() -> None:
    def months(start: str, end: str) -> int:
        days = PartialDate.parse(start).first_day, PartialDate.parse(end).last_day
        return Interval(*days).months

    assert months("2024-01-31", "2024-02-01") == 2
    assert months("2023", "2024") == 24
    assert months("2024-05", "2024-05") == 1


def test_a_programme_is_frozen_and_takes_only_what_it_knows() -> None:
    programme = Programme.model_validate({"title": "T", "vision": "V"})
    with pytest.raises(ValidationError):
        programme.title = "X"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Programme.model_validate({"title": "T", "vision": "V", "kleur": "rood"})


@pytest.mark.parametrize("amount", ["1000000000001", "9" * 400])
def test_an_amount_that_nobody_has_is_refused(amount: str) -> None:
    with pytest.raises(ValidationError) as raised:
        Programme.model_validate(
            {"title": "T", "vision": "V", "planning": {"budget": {"2024": amount}}}
        )
    assert [error["type"] for error in raised.value.errors()] == ["number_too_large"]


def test_what_a_plan_leaves_out_is_empty() -> None:
    """Its defaults are made without checking them."""
    programme = Programme.model_validate({"title": "Plan", "vision": "Iedereen doet mee"})
    assert programme.planning == Planning()
    assert programme.monitoring == Monitoring()
    assert programme.style == HouseStyle(colours=Colours())
    assert programme == Programme.model_validate_json(programme.model_dump_json())


def test_no_validator_is_built_before_a_plan_is_read() -> None:
    """Each takes longer to build than a plan to read; only that of a programme is used."""
    built = "import toc.core.model as m; print([n for n in m.__all__ if hasattr("
    built += "c := getattr(m, n), 'model_fields') and c.__pydantic_complete__], len(m.__all__))"
    ran = subprocess.run(
        [sys.executable, "-c", built], cwd=ROOT, capture_output=True, timeout=120, check=True
    )
    names, _, number = ran.stdout.decode().partition("] ")
    assert (names, int(number) > 40) == ("[", True)
