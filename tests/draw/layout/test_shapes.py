"""Programmes of all shapes: every link is drawn, and nothing stands where it should not. A longer
run: python -m tests.draw.layout.shapes 1000"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.draw.layout.shapes import check, drawn_on, faults, links_of, shape
from tests.draw.layout.written import through
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.layout.booklet import booklet
from toc.draw.layout.direction import Direction


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("seed", [*range(7), 28, 42, 45])
def test_every_link_is_drawn_and_nothing_is_in_the_way(seed: int, direction: Direction) -> None:
    assert check(seed, direction, slides=seed % 3 == 0) == []


def test_the_shapes_are_of_all_kinds() -> None:
    made = [shape(seed) for seed in range(40)]
    goals = {len(one["operational_goals"]) for one in made}
    assert goals == set(range(1, 9))
    assert max(len(one["inspanningen"]) for one in made) == 40
    shares = [
        len(links_of(one)) / (len(one["operational_goals"]) * max(len(one["inspanningen"]), 1))
        for one in made
    ]
    assert min(shares) < 0.4
    assert max(shares) > 1
    assert any(not one["networks"] for one in made)


def test_the_check_sees_what_is_wrong() -> None:
    data = shape(3)
    programme = Programme.model_validate(data)
    scene = booklet(programme, GoalGraph(programme))[-1].scene
    assert list(faults(scene)) == []
    (first, *_) = [s for s in scene.shapes if s.id]
    moved = replace(first, rect=replace(first.rect, x=first.rect.x + 30))
    shapes = tuple(moved if s is first else s for s in scene.shapes)
    found = list(faults(replace(scene, shapes=shapes)))
    assert any("outside its box" in one for one in found)
    fewer = replace(scene, connectors=scene.connectors[1:])
    assert drawn_on(fewer) < drawn_on(scene)


def test_a_line_through_a_box_is_seen_in_what_is_written() -> None:
    box = (10.0, 10.0, 40.0, 20.0)
    assert through([box], [[(0.0, 20.0), (30.0, 20.0)]]) == 1
    assert through([box], [[(0.0, 20.0), (10.0, 20.0)], [(0.0, 5.0), (60.0, 5.0)]]) == 0
