"""The engine: what it is asked, what it answers, and what happens without it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.documents.errors import DrawingError
from toc.draw.layout import engine
from toc.draw.layout.engine_question import LayoutColumns, LayoutEdge, LayoutNode, dot

TWO = LayoutColumns(
    ((LayoutNode("a", 100, 40),), (LayoutNode("b", 80, 30), LayoutNode("c", 80, 50))),
    (LayoutEdge("a", "c"), LayoutEdge("a", "b"), LayoutEdge("b", "c")),
    gap=10,
    between=40,
)


def test_columns_keep_their_order_and_distance() -> None:
    (placed,) = engine.place([TWO])
    a, b, c = (placed.middles[name] for name in "abc")
    assert b.x == c.x == pytest.approx(100 + 40 + 40, abs=0.1)
    assert a.x == pytest.approx(50, abs=0.1)
    assert b.y + 15 + 10 <= c.y - 25 + 0.1
    assert placed.width == pytest.approx(220, abs=0.1)


def test_paths_stand_in_the_order_of_the_edges() -> None:
    (placed,) = engine.place([TWO])
    ends = [(path[0], path[-1]) for path in placed.paths]
    assert [round(start.x) for start, _ in ends[:2]] == [100, 100]
    assert [round(end.x) for _, end in ends[:2]] == [140, 140]
    assert ends[0][1].y == pytest.approx(placed.middles["c"].y, abs=0.1)
    assert ends[1][1].y == pytest.approx(placed.middles["b"].y, abs=0.1)


def test_many_drawings_come_back_in_their_order() -> None:
    one = LayoutColumns(((LayoutNode("x", 30, 20),),), (), gap=10, between=40)
    placed = engine.place([one, TWO, one])
    assert [sorted(answer.middles) for answer in placed] == [["x"], ["a", "b", "c"], ["x"]]


def test_nothing_asked_nothing_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "run", lambda text: pytest.fail("the engine was started"))
    assert engine.place([]) == []


def test_the_engine_never_sees_a_text() -> None:
    assert "label" in dot(TWO)
    assert '"' not in dot(TWO).replace('label=""', "")


def test_without_the_engine_the_user_reads_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DrawingError) as caught:
        engine.find()
    assert caught.value.say("nl") == (
        "De tekeningen kunnen niet worden gemaakt: het programma graphviz-pure ontbreekt. "
        "Installeer Graphviz zelf, of dit programma opnieuw met: bin/python -m pip install "
        "--force-reinstall graphviz-pure"
    )


def test_an_engine_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DrawingError) as caught:
        engine.run("dit is geen graaf")
    assert caught.value.key == "engine-failed"
    assert "syntax error" in caught.value.say("nl")
    monkeypatch.setattr(engine, "find", lambda: "/nergens/graphviz")
    with pytest.raises(DrawingError, match="could not make the drawing"):
        engine.run("graph {}")


def _program(folder: Path, name: str) -> Path:
    file = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    file.write_text("#!/bin/sh\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def test_graphviz_itself_is_used_where_the_wheel_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    path = tmp_path / "bin"
    path.mkdir()
    monkeypatch.setenv("PATH", str(path))
    other = _program(path, engine.OTHER)
    assert engine.find() == str(other)
    ours = _program(path, engine.PROGRAM)
    assert engine.find() == str(ours)


def test_another_program_is_used_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    other = _program(tmp_path, "mijn-dot")
    monkeypatch.setenv(engine.ASKED_FOR, "mijn-dot")
    assert engine.find() == str(other)
    monkeypatch.setenv(engine.ASKED_FOR, "iets-anders")
    with pytest.raises(DrawingError) as caught:
        engine.find()
    assert caught.value.say("nl") == (
        "De tekeningen kunnen niet worden gemaakt: TOC_GRAPHVIZ noemt ‘iets-anders’, en dat "
        "programma is er niet. Haal TOC_GRAPHVIZ weg, of noem een programma dat er is, "
        "bijvoorbeeld dot."
    )
    assert caught.value.say("en") == (
        "The drawings cannot be made: TOC_GRAPHVIZ names ‘iets-anders’, and that program is not "
        "there. Remove TOC_GRAPHVIZ, or name a program that is there, such as dot."
    )


_SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=4)


@pytest.mark.usefixtures("each_engine")
@given(_SIZES, st.data())
def test_every_link_leaves_columns_as_they_are_asked(
    sizes: list[int], data: st.DataObject
) -> None:
    columns = tuple(
        tuple(LayoutNode(f"c{c}r{r}", 120, 30 + 10 * (r % 2)) for r in range(size))
        for c, size in enumerate(sizes)
    )
    names = [node.name for column in columns for node in column]
    pair = st.tuples(st.sampled_from(names), st.sampled_from(names))
    pairs = data.draw(st.lists(pair.filter(lambda two: two[0] != two[1]), max_size=9, unique=True))
    edges = tuple(LayoutEdge(left, right) for left, right in pairs)
    (placed,) = engine.place([LayoutColumns(columns, edges, gap=12, between=60)])
    assert set(placed.middles) == set(names)
    lefts = []
    for column in columns:
        middles = [placed.middles[node.name] for node in column]
        assert [one.y for one in middles] == sorted(one.y for one in middles)
        assert len({round(one.x, 1) for one in middles}) == 1
        lefts.append(middles[0].x)
    assert lefts == sorted(lefts)
    for edge, path in zip(edges, placed.paths, strict=True):
        for name, end in ((edge.left, path[0]), (edge.right, path[-1])):
            middle = placed.middles[name]
            assert abs(end.x - middle.x) <= 60 + 1
            assert abs(end.y - middle.y) <= 20 + 1


@pytest.mark.usefixtures("each_engine")
def test_a_line_over_a_column_turns_no_boxes_over() -> None:
    """Both engines put the third box of the middle column above the second one here."""
    columns = tuple(
        tuple(LayoutNode(f"c{c}r{r}", 120, 30) for r in range(size))
        for c, size in enumerate((2, 3, 1))
    )
    asked = LayoutColumns(
        columns, (LayoutEdge("c0r0", "c2r0"), LayoutEdge("c1r0", "c0r1")), gap=12, between=60
    )
    (alone,) = engine._answers([asked])
    assert alone.middles["c1r1"].y > alone.middles["c1r2"].y
    (placed,) = engine.place([asked])
    assert placed.middles["c1r0"].y < placed.middles["c1r1"].y < placed.middles["c1r2"].y
    over, back = placed.paths
    for path in (over, back):
        assert len(path) % 3 == 1
    assert over[0].x < over[-1].x
    assert back[0].x > back[-1].x
    # It passes between boxes of the middle column.
    inside = [point for point in over if abs(point.x - placed.middles["c1r0"].x) <= 60]
    assert inside
    for name in ("c1r0", "c1r1", "c1r2"):
        assert all(abs(point.y - placed.middles[name].y) > 15 for point in inside)
