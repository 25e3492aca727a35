"""Views in columns as pages: what stands in a box, around the drawing, and in which direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.edits import sample
from tests.examples import examples
from toc.core.graph import Level
from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.scene import Scene, Shape
from toc.documents.marks import Mark
from toc.draw.layout.columns import scenes
from toc.draw.layout.direction import Direction
from toc.draw.layout.page_frame import below
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Emphasis, Origin

pytestmark = pytest.mark.usefixtures("each_engine")

Check = Callable[[Scene], None]

VISION, STRATEGIC, OPERATIONAL, INSPANNING = list(Level)[::-1]


def _view(**changes: Any) -> ColumnsView:
    whole = ColumnsView(
        id="proef",
        kind="Proef",
        programme="Programma",
        title="Titel",
        subtitle="Deel",
        language="nl",
        columns=(
            BoxColumn(VISION, "Visie", (Element("v", VISION, "De visie"),), ""),
            BoxColumn(STRATEGIC, "Strategisch", (Element("s", STRATEGIC, "Strategie"),), "niets"),
            BoxColumn(
                INSPANNING,
                "Werk",
                tuple(Element(f"i{n}", INSPANNING, f"Werk {n}", number=n) for n in (1, 2, 3)),
                "niets te doen",
            ),
        ),
        links=(BoxLink("s", "v"), *(BoxLink(f"i{n}", "s", Basis.STATED, 3) for n in (1, 2, 3))),
        origin=Origin((), 0, 0, 0, 5),
    )
    return replace(whole, **changes)


def _one(view: ColumnsView, direction: Direction = Direction.LR) -> Scene:
    (scene,) = scenes(view, direction)
    return scene


def _box(scene: Scene, id: str) -> Shape:
    (shape,) = [shape for shape in scene.shapes if shape.id == id]
    return shape


def _texts(shape: Shape) -> list[str]:
    return [text.text for text in shape.texts]


def _with(**changes: Any) -> ColumnsView:
    view = _view()
    work = view.columns[-1]
    element = replace(work.elements[0], **changes)
    last = replace(work, elements=(element, *work.elements[1:]))
    return replace(view, columns=(*view.columns[:-1], last))


def test_a_state_is_a_symbol_and_a_word_and_a_detail_stands_below(check_geometry: Check) -> None:
    scene = _one(_with(mark=Mark("●", "gekozen"), detail="Gemeente; 0,5 fte"))
    check_geometry(scene)
    assert _texts(_box(scene, "i1")) == ["● gekozen", "1", "Werk 1", "Gemeente; 0,5 fte"]


def test_emphasis_is_weight_and_not_only_colour() -> None:
    plain, strong, faint = (
        _box(_one(_with(emphasis=emphasis)), "i1")
        for emphasis in (Emphasis.PLAIN, Emphasis.STRONG, Emphasis.FAINT)
    )
    assert plain.stroke is not None
    assert strong.stroke is not None
    assert strong.stroke.width > 2 * plain.stroke.width
    assert strong.texts[-1].bold
    assert not faint.texts[-1].bold
    assert faint.fill == style.WHITE


def test_a_proposal_says_so_and_has_a_dotted_border() -> None:
    box = _box(_one(_with(proposal=True)), "i1")
    assert _texts(box)[0] == "Voorstel"
    assert box.stroke is not None
    assert box.stroke.dash.name == "DOTTED"


def test_a_line_is_named_only_where_there_are_more() -> None:
    assert "Het Werkveld" not in _texts(_box(_one(_with(line="Het Werkveld")), "i1"))
    view = _with(line="Het Werkveld")
    goal = replace(view.columns[1], elements=(Element("s", STRATEGIC, "S", line="Leren"),))
    scene = _one(replace(view, columns=(view.columns[0], goal, view.columns[2])))
    assert _texts(_box(scene, "i1"))[0] == "Het Werkveld"
    assert _texts(_box(scene, "s"))[0] == "Leren"


def test_the_networks_of_a_box() -> None:
    assert _texts(_box(_one(_with(also_in=("Leren",))), "i1"))[-1] == "Ook in Leren"
    assert _texts(_box(_one(_with(stands_in=("Leren", "Samenhang"))), "i1"))[-1] == (
        "DIN Leren en Samenhang"
    )


def test_title_block_remarks_version_and_date(check_geometry: Check) -> None:
    remarks = ("Twee inspanningen hebben geen eigenaar.", "Van één doel is niets bekend. " * 9)
    scene = _one(_view(remarks=remarks, version="1.2", date="3 maart 2024"))
    check_geometry(scene)
    texts = [text.text for text in scene.texts]
    assert "Programma · Deel · Proef" in texts
    assert "Titel" in texts
    assert "versie 1.2 · 3 maart 2024 · 1 van 1" in texts
    assert remarks[0] in texts
    assert sum("Van één doel is niets bekend." in text for text in texts) == 2
    assert all(remark in scene.description for remark in remarks)
    bare = [text.text for text in _one(_view()).texts]
    assert "1 van 1" in bare


def test_a_remark_is_grey_and_stands_beside_a_short_legend() -> None:
    links = [BoxLink("a", "b")]
    around, extra = below(links, ("Een opmerking.",), "nl")
    assert {text.text: text.colour for text in around.texts}["Een opmerking."] == style.GREY
    assert len({text.y for text in around.texts}) == 1
    assert extra == 0
    around, extra = below(links, ("Een opmerking.", "Nog één."), "nl")
    assert len({text.y for text in around.texts}) == 3
    assert extra > 0


def test_the_legend_points_as_the_lines_do() -> None:
    for direction in Direction:
        scene = _one(_view(), direction)
        (sample,) = [c for c in scene.connectors if not c.target][:1]
        rightwards = sample.arrow[0].x > sample.path[0].x
        assert rightwards == (direction is Direction.RL)


@pytest.mark.parametrize("direction", Direction)
def test_remarks_that_need_room_leave_the_drawing_whole(
    direction: Direction, check_geometry: Check
) -> None:
    scene = _one(_view(remarks=tuple(f"Opmerking {n}." for n in range(9))), direction)
    check_geometry(scene)
    lowest = max(shape.rect.bottom for shape in scene.shapes if shape.id)
    assert lowest < min(text.y for text in scene.texts if "Opmerking" in text.text) - 6


def test_pages_are_numbered_from_the_first() -> None:
    (scene,) = scenes(_view(), first=4, total=13)
    assert "4 van 13" in [text.text for text in scene.texts]


def test_directions(check_geometry: Check) -> None:
    drawn = {direction: _one(_view(), direction) for direction in Direction}
    for scene in drawn.values():
        check_geometry(scene)
    vision, work = ({d: _box(scene, id).rect for d, scene in drawn.items()} for id in ("v", "i1"))
    assert vision[Direction.LR].right < work[Direction.LR].x
    assert work[Direction.RL].right < vision[Direction.RL].x
    assert vision[Direction.TD].bottom < work[Direction.TD].y
    order = [_box(drawn[Direction.TD], f"i{n}").rect.x for n in (1, 2, 3)]
    assert order == sorted(order)
    # From right to left is the same drawing, mirrored.
    for shape in drawn[Direction.LR].shapes:
        if shape.id:
            other = _box(drawn[Direction.RL], shape.id).rect
            assert other.x == pytest.approx(style.WIDTH - shape.rect.right)
            assert other.y == pytest.approx(shape.rect.y)


def test_boxes_in_a_row_are_equally_high() -> None:
    view = _with(text="Een veel langere tekst dan de andere boxen in deze rij, over meer regels")
    scene = _one(view, Direction.TD)
    assert len({round(_box(scene, f"i{n}").rect.height, 2) for n in (1, 2, 3)}) == 1


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("count", range(1, 7))
def test_any_number_of_columns(count: int, direction: Direction, check_geometry: Check) -> None:
    levels = [VISION, STRATEGIC, STRATEGIC, OPERATIONAL, OPERATIONAL, INSPANNING][:count]
    columns = tuple(
        BoxColumn(
            level,
            f"Kolom {n} met een lange titel",
            tuple(Element(f"{n}.{m}", level, f"Tekst {n}.{m} van een box") for m in range(3)),
            "leeg",
        )
        for n, level in enumerate(levels)
    )
    links = [BoxLink(f"{n}.{m}", f"{n - 1}.{m}") for n in range(1, count) for m in range(3)]
    links += [BoxLink(f"{n}.0", "0.0") for n in range(2, count)]
    links += [BoxLink(f"{n}.1", f"{n}.0") for n in range(count)]
    scene = _one(_view(columns=columns, links=tuple(links)), direction)
    check_geometry(scene)
    assert len([c for c in scene.connectors if c.target]) == len(links)


@pytest.mark.parametrize("direction", Direction)
def test_an_empty_column_says_so(direction: Direction, check_geometry: Check) -> None:
    view = _view()
    empty = replace(view.columns[-1], elements=())
    scene = _one(replace(view, columns=(*view.columns[:-1], empty), links=()), direction)
    check_geometry(scene)
    assert "niets te doen" in " ".join(scene.all_texts())


def test_a_box_stands_next_to_the_goal_that_it_serves() -> None:
    view = _view()
    goals = tuple(Element(f"s{n}", STRATEGIC, f"Strategisch doel {n}") for n in range(8))
    columns = (view.columns[0], replace(view.columns[1], elements=goals), view.columns[2])
    links = (
        *(BoxLink(goal.id, "v") for goal in goals),
        *(BoxLink(f"i{n}", f"s{n + 4}") for n in (1, 2, 3)),
    )
    scene = _one(replace(view, columns=columns, links=links))
    for n in (1, 2, 3):
        work, goal = _box(scene, f"i{n}").rect, _box(scene, f"s{n + 4}").rect
        assert work.middle == pytest.approx(goal.middle, abs=6)


def test_lines_of_one_box_begin_apart_and_arrive_in_one_point() -> None:
    view = _view()
    more = replace(
        view.columns[1], elements=tuple(Element(f"s{n}", STRATEGIC, f"S {n}") for n in range(3))
    )
    links = tuple(BoxLink(f"i{i}", f"s{s}") for i in (1, 2) for s in range(3))
    scene = _one(replace(view, columns=(view.columns[0], more, view.columns[2]), links=links))
    lines = {(c.source, c.target): c for c in scene.connectors if c.target}
    starts = [lines["i1", f"s{s}"].path[0].y for s in range(3)]
    assert starts == sorted(starts)
    assert len(set(starts)) == 3
    assert lines["i1", "s0"].arrow[0] == lines["i2", "s0"].arrow[0]


def test_points_are_thickness() -> None:
    view = _view(
        links=tuple(BoxLink(f"i{n}", "s", Basis.STATED, p) for n, p in ((1, 1), (2, 3), (3, 9)))
    )
    widths = [c.stroke.width for c in _one(view).connectors if c.target]
    assert widths == [style.THICKNESS[1], style.THICKNESS[3], style.THICKNESS[9]]
    assert widths[0] * 2 < widths[1] < widths[2] / 1.5


def test_a_heading_that_is_too_long_does_not_run_into_the_next(check_geometry: Check) -> None:
    view = _view()
    long = replace(view.columns[0], title="Een veel te lange naam voor een kolom " * 3)
    for direction in Direction:
        check_geometry(_one(replace(view, columns=(long, *view.columns[1:])), direction))
    (heading,) = [
        t
        for t in _one(replace(view, columns=(long, *view.columns[1:]))).texts
        if t.text.startswith("Een veel")
    ]
    assert heading.text.endswith("…")


WORDS = st.one_of(
    st.just(""),
    st.text(min_size=1, max_size=40),
    st.sampled_from(
        ["Gemeente Emmen", "samenwerkingsovereenkomst " * 9, "x" * 90, "שלום", "漢字" * 9]
    ),
)


@settings(max_examples=examples(30), deadline=None)
@given(
    seed=st.integers(0, 999),
    count=st.integers(0, 16),
    goals=st.integers(1, 9),
    direction=st.sampled_from(list(Direction)),
    words=st.lists(WORDS, min_size=9, max_size=9),
    proposal=st.booleans(),
    emphasis=st.sampled_from(list(Emphasis)),
)
def test_any_view(
    seed: int,
    count: int,
    goals: int,
    direction: Direction,
    words: list[str],
    proposal: bool,
    emphasis: Emphasis,
    check_geometry: Check,
) -> None:
    view = sample(count, goals, seed)
    columns = []
    for n, column in enumerate(view.columns):
        boxes = [
            replace(
                element,
                mark=Mark("●", words[0]) if words[0] else None,
                detail=words[(n + i) % 9],
                line=words[i % 2] or None,
                also_in=(words[8],) if words[8] else (),
                proposal=proposal and i % 2 == 0,
                emphasis=emphasis if i % 3 == 0 else Emphasis.PLAIN,
                number=i + 1 if n == 3 else None,
            )
            for i, element in enumerate(column.elements)
        ]
        columns.append(replace(column, elements=tuple(boxes), title=words[n] or "Kolom"))
    remarks = tuple(word for word in words[4:7] if word.strip())
    whole = replace(view, columns=tuple(columns), remarks=remarks, version="1", date=words[7])
    for scene in scenes(whole, direction):
        check_geometry(scene)


def test_a_goal_with_more_above_it_than_a_sheet_holds(check_geometry: Check) -> None:
    strategic = tuple(Element(f"s{n}", STRATEGIC, f"Strategisch doel {n}") for n in range(60))
    view = _view()
    columns = (view.columns[0], replace(view.columns[1], elements=strategic), view.columns[2])
    links = (*(BoxLink(f"s{n}", f"s{n + 1}") for n in range(59)), BoxLink("i1", "s0"))
    for direction in Direction:
        for scene in scenes(replace(view, columns=columns, links=links), direction):
            check_geometry(scene)
