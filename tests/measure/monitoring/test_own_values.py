"""What a programme file has itself is not shown where it would give a small group away."""

from __future__ import annotations

from decimal import Decimal

from tests.each import each
from tests.measure.monitoring.progress_plans import indicator
from toc.core.model import Interval
from toc.core.model.measurements import Measurement, to_period
from toc.measure.monitoring.own_values import OwnValue, own_values
from toc.measure.monitoring.suppression import Published

OF_2023 = Measurement("a", to_period("2023-Q2"), None)


def found(*shown: Published, **given: object) -> dict[str, OwnValue]:
    one = indicator(measured={"2023": 44, "2024": 46}, **given)
    return {
        f"{value.kind} {value.period.start.year if value.period else '-'}": value
        for value in own_values(one, shown)
    }


def gone(values: dict[str, OwnValue]) -> list[str]:
    assert all((one.value is None) == one.hidden for one in values.values())
    return [name for name, value in values.items() if value.hidden]


def test_as_the_plan_has_them() -> None:
    values = found(baseline={"value": 40, "date": "2022-03", "n": 200})
    assert gone(values) == []
    first = values["baseline 2022"]
    assert (first.value, first.n) == (40, 200)
    assert first.period == to_period("2022-03")
    assert values["measured 2024"].period == to_period("2024")
    assert list(values) == ["baseline 2022", "measured 2023", "measured 2024"]


def test_the_whole_is_hidden_where_a_part_is() -> None:
    shown = Published(Measurement("a", to_period("2024"), Decimal(3), 90))
    assert gone(found(Published(OF_2023, True), shown)) == ["measured 2023"]
    assert gone(found(Published(OF_2023), shown)) == []


def test_of_totals_so_far_all_are() -> None:
    values = found(Published(OF_2023, True), cumulative="yes")
    assert gone(values) == ["baseline 2022", "measured 2023", "measured 2024"]


def test_a_baseline_without_a_date_may_be_of_any_time() -> None:
    assert gone(found(Published(OF_2023, True), baseline=40)) == ["baseline -", "measured 2023"]
    assert gone(found(baseline=40)) == []


@each(
    ("given", "hidden"),
    [
        ({"smallest_group": 10, "baseline": {"value": 40, "date": "2022", "n": 9}}, 3),
        ({"smallest_group": 10, "baseline": {"value": 40, "date": "2022", "n": 10}}, 2),
        ({"smallest_group": 10, "group_size": 9, "baseline": 40}, 3),
        ({"smallest_group": 10, "baseline": 40}, 3),
        ({"smallest_group": 10, "group_size": 10, "baseline": 40}, 0),
        ({"privacy": "sensitive"}, 3),
        ({"privacy": "sensitive", "smallest_group": 10, "group_size": 10}, 0),
    ],
)
def test_too_few_people(given: dict[str, object], hidden: int) -> None:
    assert len(gone(found(**given))) == hidden


def test_no_baseline_is_no_value() -> None:
    one = indicator(baseline={"reason": "Nog niet gemeten"})
    assert own_values(one, ()) == ()
    assert isinstance(own_values(indicator(), ())[0].period, Interval)
