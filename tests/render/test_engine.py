"""The engine: what it is asked, what it answers, and what happens without it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from toc.render import engine
from toc.render.engine import Columns, Edge, Node
from toc.render.errors import DrawingError

TWO = Columns(
    ((Node("a", 100, 40),), (Node("b", 80, 30), Node("c", 80, 50))),
    (Edge("a", "c"), Edge("a", "b"), Edge("b", "c")),
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
    one = Columns(((Node("x", 30, 20),),), (), gap=10, between=40)
    placed = engine.place([one, TWO, one])
    assert [sorted(answer.middles) for answer in placed] == [["x"], ["a", "b", "c"], ["x"]]


def test_nothing_asked_nothing_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "run", lambda text: pytest.fail("the engine was started"))
    assert engine.place([]) == []


def test_the_engine_never_sees_a_text() -> None:
    assert "label" in engine.dot(TWO)
    assert '"' not in engine.dot(TWO).replace('label=""', "")


def test_without_the_engine_the_user_reads_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DrawingError) as caught:
        engine.find()
    assert caught.value.say("nl") == (
        "De tekeningen kunnen niet worden gemaakt: het programma graphviz-pure ontbreekt. "
        "Installeer het opnieuw met: python -m pip install --force-reinstall graphviz-pure"
    )


def test_an_engine_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DrawingError) as caught:
        engine.run("dit is geen graaf")
    assert caught.value.key == "engine-failed"
    assert "syntax error" in caught.value.say("nl")
    monkeypatch.setattr(engine, "find", lambda: "/nergens/graphviz")
    with pytest.raises(DrawingError, match="could not make the drawing"):
        engine.run("graph {}")
