"""What stands on which sheet."""

from __future__ import annotations

from typing import Any

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.errors import DrawingError
from toc.draw.layout.booklet import booklet
from toc.draw.layout.pages import FRAME, ViewSheet, sheets
from toc.draw.views.din import network_view

TEXT = "Organiseren, uitvoeren en analyseren van sessies lerend evalueren met partners"


def _plan(goals: int, inspanningen: int, basis: str = "network") -> tuple[Programme, GoalGraph]:
    names = [f"o{i}" for i in range(goals)]
    served = [{"goal": name, "basis": basis} for name in names]
    data: dict[str, Any] = {
        "title": "T",
        "vision": "V",
        "networks": {"n": "Netwerk"},
        "strategic_goals": {"s": "S"},
        "operational_goals": {
            name: {"text": TEXT, "contributes_to": "s", "network": "n"} for name in names
        },
        "inspanningen": {
            f"i{i}": {"text": TEXT, "contributes_to": served} for i in range(inspanningen)
        },
    }
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


def _sheets(goals: int, inspanningen: int, basis: str = "network") -> list[ViewSheet]:
    return sheets(network_view(*_plan(goals, inspanningen, basis), "n"))


def _ids(sheet: ViewSheet, column: int) -> list[str]:
    return [box.element.id for box in sheet.columns[column]]


def test_a_small_din_stands_on_one_sheet_at_the_largest_type() -> None:
    (sheet,) = _sheets(1, 6)
    sizes = {box.text.size for column in sheet.columns for box in column}
    assert sizes == {style.BODY_SIZES[0]}


def test_a_din_with_few_boxes_has_larger_type() -> None:
    (sheet,) = _sheets(2, 3)
    sizes = {box.text.size for column in sheet.columns for box in column}
    assert sizes == {style.SPARSE_SIZES[0]}


def test_a_large_din_is_continued_with_its_goals_repeated() -> None:
    parts = _sheets(2, 25)
    assert len(parts) > 1
    assert [(sheet.part, sheet.parts) for sheet in parts] == [
        (i, len(parts)) for i in range(1, len(parts) + 1)
    ]
    assert [i for sheet in parts for i in _ids(sheet, 3)] == [f"i{i}" for i in range(25)]
    assert all(_ids(sheet, 2) == ["o0", "o1"] for sheet in parts)
    counts = [len(sheet.columns[3]) for sheet in parts]
    assert max(counts) - min(counts) <= 2


def test_no_type_is_smaller_than_eight_points() -> None:
    for sheet in _sheets(30, 40):
        for column in sheet.columns:
            assert all(box.text.size >= style.SMALL for box in column)


def test_links_of_which_the_goal_is_not_known_go_to_a_frame() -> None:
    (sheet,) = _sheets(2, 3)
    assert sheet.framed
    assert sheet.bundled == ("i0", "i1", "i2")
    assert {link.source for link in sheet.links} == {"s", "o0", "o1"}


@pytest.mark.parametrize(("goals", "basis"), [(1, "network"), (2, "stated")])
def test_links_of_which_the_goal_is_known_go_to_the_goal(goals: int, basis: str) -> None:
    (sheet,) = _sheets(goals, 3, basis)
    assert not sheet.framed
    assert {link.source for link in sheet.links} >= {"i0", "i1", "i2"}


def test_a_frame_and_stated_links_on_one_sheet() -> None:
    programme, _ = _plan(2, 2)
    stated = {"text": "Dient alleen het eerste doel", "contributes_to": "o0"}
    data = programme.model_dump(exclude_defaults=True)
    data["inspanningen"]["i0"] = stated
    changed = Programme.model_validate(data)
    pages = booklet(changed, GoalGraph(changed))
    ends = {
        (c.source, c.target): c.stroke.dash.name for c in pages[-1].scene.connectors if c.target
    }
    assert ends == {
        ("s", "vision"): "FULL",
        ("o0", "s"): "FULL",
        ("o1", "s"): "FULL",
        ("i0", "o0"): "FULL",
        ("i1", FRAME): "DASHED",
    }


def test_an_empty_column_says_so() -> None:
    pages = booklet(*_plan(1, 0))
    assert "nog geen inspanningen" in set(pages[-1].scene.all_texts())
    empty = booklet(*_plan(0, 0))[-1].scene
    assert {"nog geen strategisch doel", "nog geen operationeel doel"} <= set(empty.all_texts())


def test_two_thousand_inspanningen_are_split() -> None:
    pages = booklet(*_plan(1, 2000))
    assert 100 < len(pages) < 400
    assert "2000" in set(pages[-1].scene.all_texts())


def test_what_would_fill_too_many_sheets_is_refused_with_advice() -> None:
    with pytest.raises(DrawingError) as caught:
        _sheets(1, 6000)
    assert caught.value.say("nl") == (
        "De tekening ‘Netwerk’ (Doelen-inspanningen-netwerk (DIN)) is te groot: het zouden meer "
        "dan 400 bladen worden. Verdeel de doelen over meer netwerken, of teken een deel, "
        "bijvoorbeeld met --network of --line."
    )


def test_pages_are_numbered_as_in_the_whole_booklet() -> None:
    programme, graph = _plan(2, 25)
    whole = booklet(programme, graph)
    alone = booklet(programme, graph, "n")
    assert [page.scene for page in alone] == [page.scene for page in whole[1:]]
    texts = set(whole[2].scene.all_texts())
    assert f"3 van {len(whole)}" in texts
    assert f"blad 2 van {len(alone)}" in texts


def test_an_unknown_network_is_named_with_those_that_exist() -> None:
    with pytest.raises(DrawingError) as caught:
        booklet(*_plan(1, 1), "nergens")
    assert caught.value.say("nl") == ("Het netwerk ‘nergens’ bestaat niet. De netwerken zijn: n.")
