"""How a view is divided over sheets."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.core.graph import GoalGraph, Level
from toc.core.model import Programme
from toc.core.words import Language
from toc.draw.layout.direction import Direction
from toc.draw.layout.pages import ViewSheet, sheets
from toc.draw.layout.splitting import split
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Origin
from toc.draw.views.din import network_view

NOWHERE = Origin((), 0, 0, 0, 0)


def view(columns: list[list[str]], links: list[BoxLink], language: Language = "nl") -> ColumnsView:
    levels = list(Level)[::-1]
    return ColumnsView(
        id="v",
        kind="Soort",
        programme="Programma",
        title="Titel",
        subtitle=None,
        language=language,
        columns=tuple(
            BoxColumn(
                level, level.name, tuple(Element(id, level, f"Tekst {id}") for id in ids), "-"
            )
            for level, ids in zip(levels, columns, strict=True)
        ),
        links=tuple(links),
        origin=NOWHERE,
    )


def network(goals: dict[str, list[str]], **inspanningen: list[str]) -> ColumnsView:
    """A DIN of goals with their strategic goals, and inspanningen with their goals."""
    strategic = sorted({above for of_goal in goals.values() for above in of_goal})
    data: dict[str, Any] = {
        "title": "T",
        "vision": "V",
        "networks": {"n": "N"},
        "strategic_goals": {goal: f"Strategisch {goal}" for goal in strategic},
        "operational_goals": {
            goal: {"text": f"Doel {goal}", "contributes_to": above, "network": "n"}
            for goal, above in goals.items()
        },
        "inspanningen": {
            id: {"text": f"Inspanning {id}", "contributes_to": serves}
            for id, serves in inspanningen.items()
        },
    }
    programme = Programme.model_validate(data)
    return network_view(programme, GoalGraph(programme), "n")


def _ids(sheet: ViewSheet, column: int) -> list[str]:
    return [box.element.id for box in sheet.columns[column]]


def test_what_serves_the_same_goals_stays_on_one_sheet() -> None:
    first = {f"i{n}": ["o0"] for n in range(6)}
    second = {f"j{n}": ["o1"] for n in range(8)}
    one, two = sheets(network({"o0": ["s0"], "o1": ["s1"]}, **first, **second))
    assert (_ids(one, 1), _ids(one, 2), _ids(one, 3)) == (["s0"], ["o0"], list(first))
    assert (_ids(two, 1), _ids(two, 2), _ids(two, 3)) == (["s1"], ["o1"], list(second))


def test_at_most_ten_inspanningen_a_sheet_and_twelve_where_they_fit_on_one() -> None:
    twelve = {f"i{n}": ["o"] for n in range(12)}
    assert [len(s.columns[3]) for s in sheets(network({"o": ["s"]}, **twelve))] == [12]
    more = {f"i{n}": ["o"] for n in range(13)}
    assert sorted(len(s.columns[3]) for s in sheets(network({"o": ["s"]}, **more))) == [6, 7]


def test_from_the_top_down_more_than_six_boxes_stand_below_each_other() -> None:
    six = {f"i{n}": ["o"] for n in range(6)}
    (row,) = sheets(network({"o": ["s"]}, **six), Direction.TD)
    assert _ids(row, 3) == list(six)
    seven = six | {"i6": ["o"]}
    (rows,) = sheets(network({"o": ["s"]}, **seven), Direction.TD)
    assert rows.grid is not None
    assert _rows(rows) == list(seven)


def test_goals_that_nothing_serves_are_not_lost() -> None:
    goals = {f"o{n}": ["s"] for n in range(30)}
    parts = sheets(network(goals, i=["o3"]))
    shown = [id for sheet in parts for id in _ids(sheet, 2)]
    assert sorted(shown) == sorted(goals)


def test_an_inspanning_with_more_goals_than_a_sheet_holds_is_there_with_all_of_them() -> None:
    goals = {f"o{n}": ["s"] for n in range(30)}
    parts = sheets(network(goals, i=list(goals)))
    assert all(_ids(sheet, 3) == ["i"] for sheet in parts)
    assert {link for sheet in parts for link in sheet.links if link.source == "i"} == {
        BoxLink("i", goal) for goal in goals
    }


def test_a_circle_is_divided_as_well() -> None:
    goals = [f"o{n}" for n in range(30)]
    links = [BoxLink(a, b) for a, b in zip(goals, [*goals[1:], goals[0]], strict=True)]
    parts = sheets(view([["v"], [], goals, []], links))
    assert {id for sheet in parts for id in _ids(sheet, 2)} == set(goals)


def test_too_many_sheets_are_given_up() -> None:
    flat = view([["v"], [], [], [f"i{n}" for n in range(50)]], [])
    assert split(flat, lambda part, many: len(part) <= 3, most=24) is None
    assert len(split(flat, lambda part, many: len(part) <= 3, most=25) or ()) == 25


@pytest.mark.parametrize(
    ("sheet", "element", "said"),
    [
        (0, "o0", None),
        (0, "o1", "Meer bijdragen op blad 2"),
        (1, "o1", "Meer bijdragen op blad 1"),
        (0, "s0", "Ook op blad 2"),
        (0, "vision", "Meer bijdragen op blad 2"),
    ],
)
def test_a_box_says_on_which_other_sheets_it_stands(
    sheet: int, element: str, said: str | None
) -> None:
    goals = {"o0": ["s0"], "o1": ["s0"], "o2": ["s1"]}
    first = {f"i{n}": ["o0"] for n in range(7)} | {f"j{n}": ["o1"] for n in range(2)}
    second = {f"k{n}": ["o1"] for n in range(2)} | {f"l{n}": ["o2"] for n in range(7)}
    parts = sheets(network(goals, **first, **second))
    assert len(parts) == 2
    (box,) = [b for column in parts[sheet].columns for b in column if b.element.id == element]
    assert [" ".join(note.lines) for note in box.notes] == ([said] if said else [])


def test_many_sheets_are_named_as_a_run() -> None:
    many = {f"i{n}": ["o"] for n in range(50)}
    parts = sheets(network({"o": ["s"]}, **many))
    (goal,) = parts[2].columns[2]
    assert len(parts) == 5
    assert [" ".join(note.lines) for note in goal.notes] == [
        "Meer bijdragen op de bladen 1, 2, 4 en 5"
    ]
    (goal,) = parts[0].columns[2]
    assert [" ".join(note.lines) for note in goal.notes] == ["Meer bijdragen op de bladen 2–5"]


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    count=st.integers(0, 45),
    goals=st.integers(1, 14),
    direction=st.sampled_from(list(Direction)),
)
def test_nothing_is_lost_and_the_order_stays(
    seed: int, count: int, goals: int, direction: Direction
) -> None:
    chance = random.Random(seed)
    names = [f"o{n}" for n in range(goals)]
    shown = network(
        {goal: [f"s{chance.randrange(3)}"] for goal in names},
        **{
            f"i{n}": sorted(chance.sample(names, chance.randint(1, min(3, goals))))
            for n in range(count)
        },
    )
    parts = sheets(shown, direction)
    drawn = {link for sheet in parts for link in _links(sheet)}
    assert drawn == set(shown.links)
    done = [id for sheet in parts for id in _rows(sheet)]
    assert done == [f"i{n}" for n in range(count)]
    order = [element.id for column in shown.columns for element in column.elements]
    for sheet in parts:
        for column in sheet.columns:
            places = [order.index(box.element.id) for box in column]
            assert places == sorted(places)
        # Whatever contributes to a box and stands elsewhere, the box says so.
        for column in sheet.columns:
            for box in column:
                ends = {x for x in shown.links if box.element.id in (x.source, x.target)}
                if ends - _links(sheet):
                    assert any(note.whole.lower().startswith("meer") for note in box.notes)


def _links(sheet: ViewSheet) -> set[BoxLink]:
    return {*sheet.links, *(sheet.grid.dots if sheet.grid else ())}


def _rows(sheet: ViewSheet) -> list[str]:
    """The inspanningen of a sheet, in its last column or its grid."""
    if sheet.grid is not None:
        return [box.element.id for box in sheet.grid.rows]
    last = sheet.columns[-1]
    return [box.element.id for box in last if box.element.level is Level.INSPANNING]
