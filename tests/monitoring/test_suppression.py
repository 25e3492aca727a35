"""Small groups are hidden, and no subtraction over what is shown brings them back."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.model import Indicator
from toc.model.measurements import Measurement, to_group, to_period
from toc.monitoring.suppression import Published, hidden, publishable, total

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


def test_places_and_quarters_add_up_too() -> None:
    places = [row(n=100), row(n=4, place="Ede"), row(n=40, place="Epe"), row(n=56, place="Tiel")]
    assert gone(places) == ["Ede", "Epe"]
    year = [row(n=100), *(row(n=n, period=f"2024-Q{q}") for q, n in enumerate((4, 30, 33, 33), 1))]
    year.sort(key=lambda one: (one.period.start, one.period.end))
    assert hidden(year, indicator()) == {0, 2}


def test_all_nought_is_told_by_its_sum() -> None:
    rows = [row(n=100, value="3"), row("leeftijd=jong", 4, "0"), row("leeftijd=oud", 36, "0")]
    rows.append(row("leeftijd=hoogbejaard", 60, "3"))
    assert gone(rows) == ["hoogbejaard", "jong", "oud"]


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


def _determined(rows: list[Measurement], hide: frozenset[int]) -> set[int]:
    """What a reader can work out: a hidden cell of which a unit vector lies in the row space of
    all sums in the table, looked for over every cell and every way to take it apart."""
    at = {(one.period, one.place, one.group): n for n, one in enumerate(rows)}
    equations = []
    for (period, place, group), whole in at.items():
        taken = dict(group)
        for name, categories in (("leeftijd", AGES), ("geslacht", SEXES)):
            if name not in taken:
                groups = [tuple(sorted((*group, (name, c)))) for c in categories]
                equations.append((whole, [at.get((period, place, g)) for g in groups]))
        if not place:
            equations.append((whole, [at.get((period, p, group)) for p in ("Ede", "Tiel")]))
    unknown = sorted(hide)
    matrix = []
    for whole, parts in equations:
        line = [0.0] * len(unknown)
        if all(part is None for part in parts):
            continue
        for cell, sign in [(whole, -1.0), *((part, 1.0) for part in parts if part is not None)]:
            if cell in hide:
                line[unknown.index(cell)] += sign
        matrix.append(line)
    if not matrix or not unknown:
        return set()
    base = np.array(matrix)
    rank = np.linalg.matrix_rank(base)
    found = set()
    for number, cell in enumerate(unknown):
        unit = np.zeros((1, len(unknown)))
        unit[0, number] = 1.0
        if np.linalg.matrix_rank(np.vstack([base, unit])) == rank:
            found.add(cell)
    return found


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


@given(rows=tables())
def test_no_combination_of_what_is_shown_tells_what_is_hidden(rows: list[Measurement]) -> None:
    of = indicator(disaggregation={"leeftijd": AGES, "geslacht": SEXES})
    hide = hidden(rows, of)
    small = {at for at, one in enumerate(rows) if one.n is not None and one.n < K}
    assert small <= hide
    told = _determined(rows, hide)
    everything = len(hide) == len(rows)
    assert everything or not told


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
