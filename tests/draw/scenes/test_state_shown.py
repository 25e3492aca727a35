"""Boxes coloured by how they stand: told by words too, and readable."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from toc.core.graph import GoalGraph, Level
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.scene import Rect
from toc.documents.house_style import WriterStyle, dressed
from toc.documents.marks import Mark, Shade
from toc.draw.layout import columns, overview
from toc.draw.layout.boxes import box
from toc.draw.scenes.theory_places import places, windows
from toc.draw.scenes.theory_rows import laid_out
from toc.draw.views.columns import ColumnsView, Element
from toc.draw.views.din import network_view
from toc.draw.views.overview import overview_view
from toc.draw.views.theory import theory_view

MARK = Mark("▼", "achter", Shade.BAD)


def _light(colour: str) -> float:
    """The relative luminance of WCAG 2.1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("shade", "level"), list(product(Shade, Level)))
def test_a_coloured_box_can_be_read(shade: Shade, level: Level) -> None:
    element = Element(
        "a", level, "Tekst", proposal=True, mark=Mark("▼", "woord", shade), detail="klein"
    )
    shape = box(element, 150, 11, "nl", 400).shape(Rect(0, 0, 150, 60))
    assert shape.fill == style.TINTS[shade].fill
    assert shape.stroke is not None
    assert [text.text for text in shape.texts][:1] == ["▼ woord"]
    for text in shape.texts:
        assert _contrast(text.colour, shape.fill) >= 4.5, text
    for ground in (shape.fill, style.BAND, style.WHITE):
        assert _contrast(shape.stroke.colour, ground) >= 4.5


@pytest.fixture
def coloured(alliantie: tuple[Programme, GoalGraph]) -> ColumnsView:
    view = network_view(*alliantie, "leren")
    return replace(
        view,
        columns=tuple(
            replace(
                column,
                elements=tuple(
                    replace(one, mark=MARK) if one.level is Level.OPERATIONAL else one
                    for one in column.elements
                ),
            )
            for column in view.columns
        ),
        key=(MARK,),
    )


def test_the_legend_explains_the_colours_and_stands_clear(coloured: ColumnsView) -> None:
    (scene,) = columns.scenes(coloured)
    (said,) = [text for text in scene.texts if text.text == "▼ achter"]
    (sample,) = [s for s in scene.shapes if not s.id and s.fill == style.TINTS[Shade.BAD].fill]
    assert sample.rect.right < said.x
    assert sample.rect.y < said.y < sample.rect.bottom + 2
    assert all(shape.rect.bottom < sample.rect.y for shape in scene.shapes if shape.id)
    (plain,) = columns.scenes(replace(coloured, key=()))
    assert "▼ achter" not in {text.text for text in plain.texts}


def test_the_colours_of_a_house_leave_a_state_alone(coloured: ColumnsView) -> None:
    fills = tuple((level, "#402060") for level in Level)
    (scene,) = columns.scenes(coloured)
    drawn = dressed(scene, WriterStyle(fills=fills))
    changed = {s.id: s.fill for s in drawn.shapes if s.id}
    for element in coloured.at(Level.OPERATIONAL):
        assert changed[element.id] == style.TINTS[Shade.BAD].fill
    assert changed["vision"] == "#402060"


def test_the_overview_says_the_state_before_the_text(
    alliantie: tuple[Programme, GoalGraph],
) -> None:
    view = overview_view(*alliantie)
    first = view.sections[0]
    branch = first.branches[0]
    assert branch.goal is not None
    marked = replace(branch, goal=replace(branch.goal, mark=MARK))
    section = replace(first, branches=(marked, *first.branches[1:]))
    view = replace(view, sections=(section, *view.sections[1:]), key=(MARK,))
    sheet = overview.sheets(view, {})[0]
    scene = overview.scene(sheet, 1, 1)
    shape, *_ = [s for s in scene.shapes if s.id and s.fill == style.TINTS[Shade.BAD].fill]
    assert shape.id == branch.goal.id
    assert shape.texts[0].text.startswith("▼ achter: ")
    assert f"▼ achter: {branch.goal.text}" in scene.description


def test_the_legend_of_the_overview_names_only_colours_that_are_there(
    alliantie: tuple[Programme, GoalGraph],
) -> None:
    view = overview_view(*alliantie)
    elsewhere = Mark("√", "op koers", Shade.GOOD)
    first = view.sections[0]
    branch = first.branches[0]
    assert branch.goal is not None
    marked = replace(branch, goal=replace(branch.goal, mark=MARK))
    section = replace(first, branches=(marked, *first.branches[1:]))
    view = replace(view, sections=(section, *view.sections[1:]), key=(MARK, elsewhere))
    texts = {text.text for text in overview.scene(overview.sheets(view, {})[0], 1, 1).texts}
    assert "▼ achter" in texts
    assert "√ op koers" not in texts


def test_a_theory_that_only_counts_goals_counts_their_states(
    alliantie: tuple[Programme, GoalGraph],
) -> None:
    view = theory_view(*alliantie)
    line = view.lines[0]
    row = next(row for row in line.rows if len(row.goals) > 1)
    state = "1 achter, 1 op koers"
    view = replace(view, lines=(replace(line, rows=(replace(row, state=state),)),))
    found = [(window, places(view, window)) for window in windows(view)]
    (part,) = laid_out(view, found, 0)[0][0].rows[0].goals
    assert " ".join(part.text.lines) == f"{len(row.goals)} operationele doelen ({state})"
    every = laid_out(view, found, 10_000)[0][0].rows[0].goals
    assert not any(state in " ".join(part.text.lines) for part in every)
