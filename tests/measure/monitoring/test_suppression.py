"""Small groups are hidden, and no subtraction over what is shown brings them back."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.core.model import Indicator
from toc.core.model.measurements import Measurement, Measurements, to_group, to_period
from toc.measure.monitoring.suppression import Published, publishable, published, total

K = 10
AGES, SEXES = ("jong", "oud", "hoogbejaard"), ("man", "vrouw")


def indicator(**fields: object) -> Indicator:
    return Indicator.model_validate(
        {"text": "Aantal", "smallest_group": K, "disaggregation": {"leeftijd": AGES}, **fields}
    )


def row(
    group: str = "", n: int | None = 50, value: str = "5", period: str = "2024", place: str = ""
) -> Measurement:
    return Measurement("i", to_period(period), Decimal(value), n, to_group(group), place)


def gone(rows: list[Measurement], of: Indicator | None = None) -> list[str]:
    shown = publishable(rows, of or indicator())
    for one in shown:
        told = (one.measurement.value, one.measurement.n, one.measurement.note)
        assert not one.hidden or told == (None, None, "")
    return [
        f"{one.measurement.place} {'/'.join(c for _, c in one.measurement.group)}".strip()
        for one in shown
        if one.hidden
    ]


def test_nothing_small_nothing_hidden() -> None:
    assert gone([row(n=100), row("leeftijd=jong"), row("leeftijd=oud")]) == []


def test_a_small_group_takes_the_smallest_other_along() -> None:
    rows = [row(n=104), row("leeftijd=jong", 4), row("leeftijd=oud", 60)]
    rows.append(row("leeftijd=hoogbejaard", 40))
    assert gone(rows) == ["hoogbejaard", "jong"]


def test_two_small_ones_together_too_small_take_a_third_along() -> None:
    rows = [row(n=106), row("leeftijd=jong", 4), row("leeftijd=oud", 2)]
    rows.append(row("leeftijd=hoogbejaard", 100))
    assert gone(rows) == ["hoogbejaard", "jong", "oud"]


def test_groups_without_a_total_do_not_give_each_other_away() -> None:
    assert gone([row("leeftijd=jong", 4), row("leeftijd=oud", 60)]) == ["jong"]
    by_sex = [row("geslacht=man", 30), row("geslacht=vrouw", 34)]
    of = indicator(disaggregation={"leeftijd": AGES, "geslacht": SEXES})
    rows = [row("leeftijd=jong", 4), row("leeftijd=oud", 60)]
    assert gone([*rows, *by_sex], of) == ["jong", "oud"]


def test_too_few_that_nobody_listed_take_the_smallest_along() -> None:
    assert gone([row(n=103), row("leeftijd=jong", 40), row("leeftijd=oud", 60)]) == ["jong"]
    enough = [row(n=110), row("leeftijd=jong", 40), row("leeftijd=oud", 60)]
    assert gone(enough) == []


def test_places_and_quarters_add_up_too() -> None:
    places = [row(n=100), row(n=4, place="Ede"), row(n=40, place="Epe"), row(n=56, place="Tiel")]
    assert gone(places) == ["Ede", "Epe"]
    quarters = [row(n=n, period=f"2024-Q{q}") for q, n in enumerate((4, 30, 33, 33), 1)]
    assert len(gone([row(n=100), *quarters])) == 2
    assert gone(quarters) == [""]


def test_of_periods_that_overlap_only_the_longest_are_shown() -> None:
    rows = [row(n=100), row(n=95, period="2024-02..2025-01"), row(n=40, period="2025-02")]
    shown = [one for one in publishable(rows, indicator()) if not one.hidden]
    assert [one.measurement.period for one in shown] == [
        to_period("2024"),
        to_period("2025-02"),
    ]


def test_crossings_are_shown_whole_or_not_at_all() -> None:
    of = indicator(disaggregation={"leeftijd": AGES, "geslacht": SEXES})
    rows = [row(n=90), row("leeftijd=jong", 30), row("leeftijd=oud", 60)]
    rows += [row("geslacht=man", 45), row("geslacht=vrouw", 45)]
    crossed = [(15, "jong", "man"), (15, "jong", "vrouw"), (30, "oud", "man")]
    rows += [row(f"geslacht={sex} + leeftijd={age}", n) for n, age, sex in crossed]
    last = row("geslacht=vrouw + leeftijd=oud", 30)
    assert gone([*rows, last], of) == []
    assert gone(rows, of) == ["man/jong", "man/oud", "vrouw/jong"]


def test_all_nought_is_told_by_its_sum() -> None:
    rows = [row(n=100, value="3"), row("leeftijd=jong", 4, "0"), row("leeftijd=oud", 36, "0")]
    rows.append(row("leeftijd=hoogbejaard", 60, "3"))
    assert gone(rows) == ["hoogbejaard", "jong", "oud"]
    rows[0] = row(n=100, value="0")
    assert len(gone(rows)) == 4


def test_a_percentage_in_which_all_are_alike_is_told_by_its_sum() -> None:
    of = indicator(value_kind="percentage", unit="%")
    rows = [row(n=100, value="100"), row("leeftijd=jong", 4, "100"), row(n=50, period="2025")]
    assert gone(rows, of) == ["", "jong"]
    rows[0] = row(n=100, value="98")
    assert gone(rows, of) == ["jong"]


def test_the_total_that_the_plan_itself_tells_counts() -> None:
    quarters = [row(n=n, period=f"2024-Q{q}") for q, n in enumerate((4, 30, 33, 33), 1)]
    assert len(gone(quarters, indicator(measured={"2024": 20}))) == 2
    of = indicator(cumulative=True, baseline={"value": 0, "date": "2022"}, measured={"2024": 20})
    years = [row(n=4, period="2023"), row(n=40, period="2024"), row(n=40, period="2025")]
    assert [one.hidden for one in publishable(years, of)] == [True, True, False]


def test_beside_a_total_of_the_plan_nothing_is_shown_crossed() -> None:
    told = {"disaggregation": {"leeftijd": AGES, "geslacht": SEXES}}
    crossed = [row(f"geslacht={sex} + leeftijd={age}", 30) for age in AGES[:2] for sex in SEXES]
    assert gone(crossed, indicator(**told)) == []
    assert len(gone(crossed, indicator(**told, measured={"2024": 22}))) == 4


def test_what_was_too_few_once_stays_hidden_when_it_is_corrected() -> None:
    rows = [row(n=100), row("leeftijd=jong", 4), row("leeftijd=oud", 60)]
    rows.append(row("leeftijd=hoogbejaard", 36))
    better = row("leeftijd=jong", 14)._replace(correction="het waren er geen 4")
    both = Measurements((*rows, better))
    shown = published(both, "i", indicator())
    assert [one.hidden for one in shown] == [False, True, True, False]
    assert all(one.measurement.correction == "" for one in shown)
    assert published(Measurements((*rows[:1], better)), "i", indicator())[1].hidden is False


def test_unknown_numbers_and_sensitive_ones() -> None:
    assert gone([row(n=None, place="Ede")]) == ["Ede"]
    assert gone([row(n=None, place="Ede")], indicator(group_size=25)) == []
    free = indicator(smallest_group=None)
    assert gone([row(n=1, place="Ede")], free) == []
    assert gone([row(n=99, place="Ede")], indicator(smallest_group=None, privacy="sensitive")) == [
        "Ede"
    ]


def test_a_total_over_something_hidden_is_not_known() -> None:
    shown = publishable([row(n=50), row(n=60, period="2025")], indicator())
    assert total(shown) == Decimal(10)
    assert total([*shown, Published(row(), hidden=True)]) is None


@st.composite
def tables(draw: st.DrawFn) -> list[Measurement]:
    """A table over age, sex and place with all its margins, some of them left out."""
    size = st.integers(1, 30)
    inner = {
        cell: draw(size)
        for cell in product(AGES[: draw(st.integers(2, 3))], SEXES, ("Ede", "Tiel"))
    }
    ages = sorted({age for age, _, _ in inner})
    rows = []
    for age, sex, place in product(("", *ages), ("", *SEXES), ("", "Ede", "Tiel")):
        if draw(st.integers(0, 9)) == 0:
            continue
        n = sum(
            count
            for (a, s, p), count in inner.items()
            if age in ("", a) and sex in ("", s) and place in ("", p)
        )
        parts = [f"geslacht={sex}"] * bool(sex) + [f"leeftijd={age}"] * bool(age)
        rows.append(row(" + ".join(parts), n, str(n), place=place))
    return sorted(rows, key=lambda one: (one.place, one.group))


@settings(max_examples=20)
@given(rows=tables())
def test_the_order_of_the_rows_makes_no_difference(rows: list[Measurement]) -> None:
    of = indicator(disaggregation={"leeftijd": AGES, "geslacht": SEXES})
    assert publishable(rows, of) == publishable(list(reversed(rows)), of)


@pytest.mark.parametrize("smallest", [None, 1])
def test_where_nothing_needs_hiding_all_is_as_it_was(smallest: int | None) -> None:
    rows = [row(n=3), row("leeftijd=jong", 1)]
    shown = publishable(rows, indicator(smallest_group=smallest))
    assert [one.measurement for one in shown] == rows
