"""When the lines of a drawing can no longer be followed."""

from __future__ import annotations

from toc.draw.layout.density import MOST_CROSSINGS, crossings, dense, places
from toc.draw.views.columns import BoxLink


def _full(goals: int, work: int) -> tuple[list[BoxLink], list[list[str]]]:
    """Everything that serves everything."""
    columns = [[f"g{n}" for n in range(goals)], [f"i{n}" for n in range(work)]]
    return [BoxLink(i, g) for i in columns[1] for g in columns[0]], columns


def _count(links: list[BoxLink], columns: list[list[str]]) -> int:
    return crossings(links, places(columns))


def test_lines_cross_where_their_ends_stand_the_other_way_about() -> None:
    columns = [["a", "b"], ["x", "y"]]
    assert _count([BoxLink("x", "a"), BoxLink("y", "b")], columns) == 0
    assert _count([BoxLink("x", "b"), BoxLink("y", "a")], columns) == 1
    assert _count([BoxLink("x", "a"), BoxLink("x", "b"), BoxLink("y", "b")], columns) == 0


def test_a_full_drawing_crosses_once_for_each_two_goals_and_two_inspanningen() -> None:
    assert _count(*_full(2, 2)) == 1
    assert _count(*_full(3, 5)) == 30
    assert _count(*_full(6, 9)) == 15 * 36


def test_a_line_over_a_column_crosses_as_it_goes_straight() -> None:
    columns = [["v"], ["s", "t"], ["x", "y"]]
    assert _count([BoxLink("x", "v"), BoxLink("y", "s")], columns) == 1
    assert _count([BoxLink("x", "s"), BoxLink("y", "v")], columns) == 0


def test_lines_within_a_column_and_of_other_columns_are_not_counted() -> None:
    columns = [["v", "w"], ["s", "t"], ["x", "y"]]
    assert _count([BoxLink("s", "t"), BoxLink("x", "s")], columns) == 0
    assert _count([BoxLink("s", "w"), BoxLink("y", "s")], columns) == 0


def test_dense_is_more_than_can_be_followed() -> None:
    links, columns = _full(3, 5)
    assert _count(links, columns) == MOST_CROSSINGS
    assert not dense(links, columns)
    assert dense(*_full(4, 4))


def test_many_lines_that_do_not_cross_are_not_dense() -> None:
    work = [f"i{n}" for n in range(60)]
    links = [BoxLink(one, f"g{n // 10}") for n, one in enumerate(work)]
    assert not dense(links, [[f"g{n}" for n in range(6)], work])
