"""An attacker who has all that is shown of an indicator, and reckons.

He shares no code with what he attacks. He thinks of people as counted in small boxes, one for each
month, place, age and sex at once, and of everything shown as a sum over boxes. Whatever he can say
of a group of too few people, listed or not, is looked for: exactly, by linear algebra over
fractions, and as the least and the most that it can be, by linear programming. The numbers are
made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from toc.core.model import Indicator
from toc.core.model.measurements import Measurement, to_group, to_period
from toc.measure.monitoring.suppression import publishable

K = 5
QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")
TIMES = {"2024": (0, 1, 2, 3), "2024-H1": (0, 1), "2024-H2": (2, 3), "2024-02..2024-06": ()}
TIMES |= {quarter: (at,) for at, quarter in enumerate(QUARTERS)}
TIMES["2024-04..2024-09"] = (1, 2)
del TIMES["2024-02..2024-06"]
PLACES, AGES, SEXES = ("Ede", "Epe", "Tiel"), ("jong", "oud"), ("man", "vrouw")

Key = tuple[str, ...]
"""Period, place, age, sex; an empty one is all of them."""


@dataclass(frozen=True)
class Cube:
    """The boxes: people in each, and how many of them said yes. `rows` are what was measured."""

    times: int
    boxes: tuple[tuple[Any, ...], ...]
    people: tuple[int, ...]
    yes: tuple[int, ...]
    rows: tuple[Key, ...]

    def vector(self, key: Key) -> tuple[int, ...]:
        """In which boxes those are that a key is about."""
        period, *rest = key
        within = TIMES[period] if self.times > 1 else (0,)
        return tuple(
            int(
                time in within
                and all(asked in ("", own) for asked, own in zip(rest, own_, strict=True))
            )
            for time, *own_ in self.boxes
        )

    def count(self, key: Key) -> int:
        """How many people a key is about."""
        return sum(a * b for a, b in zip(self.vector(key), self.people, strict=True))

    def agreed(self, key: Key) -> int:
        """How many of them said yes."""
        return sum(a * b for a, b in zip(self.vector(key), self.yes, strict=True))

    def groups(self) -> Iterator[Key]:
        """Every group that one could ask about, whether it was measured or not."""
        times = TIMES if self.times > 1 else ("2024",)
        yield from product(times, ("", *PLACES, "?"), ("", *AGES), ("", *SEXES))


def draw_cube(draw: st.DrawFn, periods: tuple[str, ...], dims: tuple[bool, ...]) -> Cube:
    times = 4 if len(periods) > 1 else 1
    # In a place that nobody asked about there may be people as well.
    places = (*PLACES[: draw(st.integers(2, 3))], *(["?"] if draw(st.booleans()) else []))
    axes = [use if on else ("",) for on, use in zip(dims, (places, AGES, SEXES), strict=True)]
    boxes = tuple((time, *rest) for time in range(times) for rest in product(*axes))
    most = draw(st.sampled_from((3, 12, 40)))
    sizes = st.integers(0, most)
    people = tuple(draw(st.lists(sizes, min_size=len(boxes), max_size=len(boxes))))
    share = draw(st.sampled_from((0, 10, 50, 100)))
    yes = tuple(
        size
        if share == 100
        else draw(st.integers(0, size))
        if share == 50
        else size * share // 100
        for size in people
    )
    keys = [
        key
        for key in product(
            periods, *(("", *(a for a in axis if a not in ("", "?"))) for axis in axes)
        )
        # Now and then somebody leaves something out.
        if draw(st.integers(0, 12))
    ]
    cube = Cube(times, boxes, people, yes, tuple(keys))
    return Cube(times, boxes, people, yes, tuple(key for key in keys if cube.count(key)))


@st.composite
def cubes(draw: st.DrawFn) -> Cube:
    """A few features at a time, over one period or over several that overlap."""
    dims = draw(st.sampled_from(((1, 1, 0), (0, 1, 1), (1, 1, 1), (0, 1, 0), (1, 0, 0))))
    periods: tuple[str, ...] = ("2024",)
    if sum(dims) < 3 and draw(st.booleans()):
        periods = tuple(one for one in TIMES if draw(st.integers(0, 3)))
    return draw_cube(draw, periods or ("2024",), tuple(map(bool, dims)))


KINDS: dict[str, dict[str, object]] = {
    "share": {"value_kind": "percentage", "unit": "%"},
    "count": {"value_kind": "number", "unit": "keer"},
    "mean": {"value_kind": "scale", "scale": {"low": 0, "high": 1}},
}


def measured(cube: Cube, kind: str) -> list[Measurement]:
    rows = []
    for key in cube.rows:
        period, place, age, sex = key
        n, yes = cube.count(key), Decimal(cube.agreed(key))
        value = yes if kind == "count" else yes / n * (100 if kind == "share" else 1)
        parts = [f"geslacht={sex}"] * bool(sex) + [f"leeftijd={age}"] * bool(age)
        group = to_group(" + ".join(parts))
        rows.append(Measurement("i", to_period(period), value, n, group, place))
    return rows


def key_of(row: Measurement) -> Key:
    group = dict(row.group)
    (period,) = [one for one in TIMES if to_period(one) == row.period]
    return period, row.place, group.get("leeftijd", ""), group.get("geslacht", "")


def shown_keys(cube: Cube, kind: str) -> tuple[list[Key], list[Key]]:
    """What is shown, and what is hidden."""
    of = Indicator.model_validate({"text": "x", "smallest_group": K, **KINDS[kind]})
    result = publishable(measured(cube, kind), of)
    for one in result:
        assert not one.hidden or (one.measurement.value, one.measurement.n) == (None, None)
    return (
        [key_of(one.measurement) for one in result if not one.hidden],
        [key_of(one.measurement) for one in result if one.hidden],
    )


class Reckoner:
    """What follows exactly from sums that are known."""

    def __init__(self, known: list[tuple[int, ...]]) -> None:
        self.basis: list[tuple[int, list[Fraction]]] = []
        for vector in known:
            left = self.left_of(vector)
            at = next((at for at, value in enumerate(left) if value), None)
            if at is not None:
                self.basis.append((at, [value / left[at] for value in left]))

    def left_of(self, vector: tuple[int, ...]) -> list[Fraction]:
        """What of a sum is not a combination of those that are known."""
        left = list(map(Fraction, vector))
        for at, row in self.basis:
            if factor := left[at]:
                left = [a - factor * b if b else a for a, b in zip(left, row, strict=True)]
        return left

    def knows(self, vector: tuple[int, ...]) -> bool:
        """Whether a sum follows."""
        return not any(self.left_of(vector))


def bounds(cube: Cube, shown: list[Key], key: Key, asked: str) -> tuple[float, float]:
    """The least and the most that a group can have: of `people`, as the numbers of people tell;
    of `people with values`, as the values tell as well; of `yes`."""
    size = len(cube.boxes)
    none = [0] * size
    equal = [(*cube.vector(one), *none) for one in shown]
    right = [cube.count(one) for one in shown]
    if asked != "people":
        equal += [(*none, *cube.vector(one)) for one in shown]
        right += [cube.agreed(one) for one in shown]
    # Nobody says yes twice.
    once = np.hstack((-np.eye(size), np.eye(size)))
    aim = (*none, *cube.vector(key)) if asked == "yes" else (*cube.vector(key), *none)
    ends = []
    for sign in (1, -1):
        found = linprog(
            sign * np.array(aim),
            A_ub=once,
            b_ub=np.zeros(size),
            A_eq=np.array(equal) if equal else None,
            b_eq=right or None,
            method="highs",
        )
        ends.append(sign * found.fun if found.status == 0 else -sign * np.inf)
    return ends[0], ends[1]


@settings(max_examples=50)
@given(cube=cubes(), kind=st.sampled_from(sorted(KINDS)))
def test_nothing_about_too_few_people_follows_exactly(cube: Cube, kind: str) -> None:
    shown, hidden = shown_keys(cube, kind)
    assert all(cube.count(key) >= K for key in shown)
    reckoner = Reckoner([cube.vector(key) for key in shown])
    for key in {*cube.groups(), *hidden}:
        vector = cube.vector(key)
        if 0 < cube.count(key) < K:
            assert not reckoner.knows(vector), key
    # Nor what is left when one is taken from another.
    for one, other in product(shown, shown):
        rest = tuple(a - b for a, b in zip(cube.vector(one), cube.vector(other), strict=True))
        if min(rest) >= 0 and any(rest):
            assert not 0 < cube.count(one) - cube.count(other) < K, (one, other)


@settings(max_examples=50)
@given(cube=cubes(), kind=st.sampled_from(sorted(KINDS)), data=st.data())
def test_nor_within_narrow_bounds(cube: Cube, kind: str, data: st.DataObject) -> None:
    shown, hidden = shown_keys(cube, kind)
    small = sorted(key for key in {*cube.groups()} if 0 < cube.count(key) < K)
    for key in data.draw(st.permutations(small))[:3]:
        least, most = bounds(cube, shown, key, "people")
        assert most - least >= K - 1e-6, (key, least, most)
    withheld = sorted(key for key in hidden if cube.count(key) < K)
    for key in data.draw(st.permutations(withheld))[:3]:
        for asked in ("people with values", "yes"):
            least, most = bounds(cube, shown, key, asked)
            assert most - least >= 1 - 1e-6, (key, asked, least, most)


def test_crossings_of_three_features_in_pairs_tell_nearly_all_of_it() -> None:
    axes = (PLACES[:2], AGES, SEXES)
    boxes = tuple((0, *rest) for rest in product(*axes))
    corners = (boxes[0], boxes[-1])
    people = tuple(1 if box in corners else 10 for box in boxes)
    every = product(("2024",), *(("", *axis) for axis in axes))
    pairs: tuple[Key, ...] = tuple(key for key in every if key.count("") >= 1)
    cube = Cube(1, boxes, people, tuple(size // 2 for size in people), pairs)
    assert all(cube.count(key) >= K for key in pairs)
    corner: Key = ("2024", "Ede", "jong", "man")
    assert bounds(cube, list(pairs), corner, "people") == pytest.approx((0, 2))
    shown, _ = shown_keys(cube, "share")
    assert {key.count("") for key in shown} == {2, 3}
    assert bounds(cube, shown, corner, "people") == pytest.approx((0, 31))


def test_the_attacker_is_no_fool() -> None:
    boxes = ((0, "", "jong", ""), (0, "", "oud", ""))
    keys = tuple(("2024", "", age, "") for age in ("", "jong", "oud"))
    cube = Cube(1, boxes, (3, 40), (1, 20), keys)
    shown: list[Key] = [keys[0], keys[2]]
    assert Reckoner([cube.vector(key) for key in shown]).knows(cube.vector(keys[1]))
    assert bounds(cube, shown, keys[1], "people") == pytest.approx((3, 3))
    assert bounds(cube, shown[:1], keys[1], "yes") == pytest.approx((0, 21))
