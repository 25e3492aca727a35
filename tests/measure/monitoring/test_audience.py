"""For whom values are, and what follows from values of the plan that may not be shown."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.each import each
from tests.measure.monitoring.progress_plans import END, indicator, row, stands
from toc.core.model import Indicator, Programme
from toc.core.model.measurements import Measurements
from toc.measure.monitoring.audience import Audience, known, may_see, progress_for, released
from toc.measure.monitoring.progress import IndicatorStatus, Moved, UnknownReason

MAY = {
    None: (True, True, True),
    "open": (True, True, True),
    "internal": (False, True, True),
    "sensitive": (False, False, True),
}
USUAL = {"baseline": {"value": 40, "date": "2022", "n": 200}, "smallest_group": 10}
SMALL = {"baseline": {"value": 40, "date": "2022", "n": 9}, "smallest_group": 10}


def programme(one: Indicator) -> Programme:
    made = Programme.model_validate({"title": "Voorbeeld", "vision": {"text": "Iedereen"}})
    return made.model_copy(update={"indicators": {"a": one}})


@each("privacy", MAY)
def test_who_may_see_what(privacy: str | None) -> None:
    one = indicator(privacy=privacy)
    assert tuple(may_see(one, audience) for audience in Audience) == MAY[privacy]


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("privacy", ["internal", "sensitive"])
def test_without_its_values_how_it_stands_is_left(privacy: str, audience: Audience) -> None:
    plan = programme(indicator(privacy=privacy, **USUAL))
    rows = Measurements((row("2024", "41", 300),))
    whole = progress_for(plan, rows, END, Audience.OFFICE)["a"]
    assert whole.latest is not None
    assert (whole.latest.value, whole.withheld) == (Decimal(41), None)
    found = progress_for(plan, rows, END, audience)["a"]
    assert found.status is whole.status is IndicatorStatus.BEHIND
    if may_see(plan.indicators["a"], audience):
        assert found == whole
        return
    assert found.withheld == privacy
    assert (found.readings, found.path.points) == ((), ())
    assert (found.expected, found.gap, found.sure) == (None, None, None)
    assert found.latest is not None
    assert (found.latest.value, found.latest.n, found.latest.hidden) == (None, None, True)
    assert found.baseline is not None
    assert (found.baseline.value, found.baseline.n) == (None, None)
    # It makes no difference whether something was left out before.
    assert released(released({"a": whole}, plan, audience), plan, audience) == {"a": found}


def test_everything_known_has_the_last_value_of_any_day() -> None:
    plan = programme(indicator())
    found = known(plan, Measurements((row("2019", "30"), row("2024", "41"), row("2025", "43"))))
    assert found["a"].latest is not None
    assert found["a"].latest.value == Decimal(43)
    assert known(plan)["a"].latest is None


def test_nothing_follows_from_a_baseline_about_too_few() -> None:
    found = stands(indicator(**SMALL), row("2024", "41", 300))
    assert found.baseline is not None
    assert (found.baseline.hidden, found.baseline.value) == (True, None)
    assert (found.status, found.reason) == (IndicatorStatus.UNKNOWN, UnknownReason.HIDDEN_BASELINE)
    assert found.path.baseline is None
    assert (found.expected, found.gap, found.moved) == (None, None, Moved.UNKNOWN)
    shown = stands(indicator(**USUAL), row("2024", "41", 300))
    assert shown.expected == Fraction(50)
    # From the first target on there is a path without it.
    later = stands(indicator(**SMALL), row("2025", "56", 300), on=END.replace(year=2025))
    assert (later.status, later.reason) == (IndicatorStatus.ON_COURSE, None)


def test_which_way_is_better_does_not_follow_from_a_hidden_baseline() -> None:
    few = {**SMALL, "direction": None, "targets": {"2025": 55}}
    assert stands(indicator(**few), row("2024", "41", 300)).direction is None
    assert stands(indicator(**{**few, **USUAL}), row("2024", "41", 300)).direction == "up"


def test_a_value_of_the_plan_about_too_few_is_hidden() -> None:
    found = stands(indicator(measured={"2024": 44}, group_size=4, **USUAL))
    assert found.latest is not None
    assert (found.latest.value, found.latest.hidden, found.latest.in_plan) == (None, True, True)
    assert (found.status, found.reason) == (IndicatorStatus.UNKNOWN, UnknownReason.HIDDEN)


def test_a_whole_of_the_plan_does_not_undo_a_hidden_part() -> None:
    one = indicator(measured={"2024": 44}, group_size=40, smallest_group=10)
    part = row("2024-Q2", "10", 3)
    found = stands(one, part)
    assert found.latest is not None
    assert found.latest.hidden
    (shown,) = [reading.value for reading in stands(one).readings]
    assert shown == Decimal(44)


def test_a_total_does_not_tell_a_hidden_baseline() -> None:
    one = indicator(cumulative=True, **SMALL)
    found = stands(one, row("2023", "100", 90), row("2024", "110", 90))
    assert [reading.value for reading in found.readings] == [None, None]
    assert all(reading.hidden for reading in found.readings)
    told = stands(indicator(cumulative=True, **USUAL), row("2023", "100", 90))
    assert [reading.value for reading in told.readings] == [Decimal(140)]


def test_a_sensitive_one_without_a_smallest_group_shows_nobody_anything() -> None:
    plan = programme(indicator(privacy="sensitive", baseline={"value": 40, "date": "2022"}))
    found = progress_for(plan, Measurements((row("2024", "41", 300),)), END, Audience.OFFICE)["a"]
    assert found.latest is not None
    assert found.latest.hidden
    assert found.baseline is not None
    assert found.baseline.hidden
