"""Which lines are drawn where there are too many."""

from __future__ import annotations

import pytest

from toc.model import Basis
from toc.render import density
from toc.render.density import hidden_in_words, main
from toc.reports.columns import Link

MANY = [Link(f"i{i}", f"o{o}", points=1) for i in range(10) for o in range(5)]


def test_all_are_drawn_where_there_are_few() -> None:
    few = MANY[: density.LEAST + density.FEW]
    assert main(few, 10) == (tuple(few), ())
    drawn, hidden = main(MANY[: density.LEAST + density.FEW + 1], 10)
    assert len(drawn) == density.LEAST
    assert len(hidden) == density.FEW + 1


def test_nothing_is_dropped_and_the_order_stays() -> None:
    drawn, hidden = main(MANY, 15)
    assert sorted([*drawn, *hidden], key=MANY.index) == MANY
    assert list(drawn) == sorted(drawn, key=MANY.index)
    assert list(hidden) == sorted(hidden, key=MANY.index)


def test_every_box_keeps_a_line() -> None:
    drawn, _ = main(MANY, 15)
    assert {link.source for link in drawn} == {f"i{i}" for i in range(10)}
    assert {link.target for link in drawn} == {f"o{o}" for o in range(5)}


def test_the_most_points_first_and_then_how_it_is_known() -> None:
    light = [Link("a", f"x{n}", points=1) for n in range(20)]
    heavy = [Link("b", f"y{n}", points=9) for n in range(10)]
    guessed = [Link("c", "x0", Basis.PROPOSAL), *(Link("c", f"y{n}") for n in range(4))]
    known = [Link("d", "y0", Basis.NETWORK), Link("d", "y1", Basis.STATED)]
    drawn, hidden = main([*guessed, *light, *known, *heavy], 10)
    assert set(heavy) <= set(drawn)
    assert guessed[0] in hidden
    assert known[0] in hidden
    assert known[1] in drawn


@pytest.mark.parametrize(
    ("hidden", "dutch", "english"),
    [
        (
            [Link("a", "b", points=1)] * 7,
            "Niet getekend, om het leesbaar te houden: 7 kleine bijdragen; zie de tabel.",
            "Not drawn, to keep this readable: 7 small contributions; see the table.",
        ),
        (
            [Link("a", "b", points=3), Link("a", "b"), Link("a", "b", points=9)],
            "Niet getekend, om het leesbaar te houden: 1 doorslaggevende bijdrage, 1 duidelijke "
            "bijdrage en 1 bijdrage waarvan het gewicht niet bekend is; zie de tabel.",
            "Not drawn, to keep this readable: 1 decisive contribution, 1 clear contribution and "
            "1 contribution of which the weight is not known; see the table.",
        ),
    ],
)
def test_what_is_not_drawn_is_counted(hidden: list[Link], dutch: str, english: str) -> None:
    assert hidden_in_words(hidden, "nl") == dutch
    assert hidden_in_words(hidden, "en") == english
