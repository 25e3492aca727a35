"""Charts as figures of a document and beside a text. Every figure is made up."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measure.monitoring.progress_plans import END, indicator, row, stands
from toc.core.model.measurements import Measurement
from toc.documents.drawings.scene import Rect, Scene
from toc.documents.style import SMALL, Paper
from toc.documents.text_width import width
from toc.documents.writers.paper import sheet
from toc.draw.charts.chart_panel import title_lines
from toc.draw.charts.charts import ChartPage, IndicatorChart, indicator_chart
from toc.draw.charts.scenes import (
    chart_figure,
    chart_picture,
    chart_scene,
    page_figures,
    page_scenes,
)
from toc.draw.figures import scenes


def chart(*rows: Measurement, **given: object) -> IndicatorChart:
    one = indicator(**given)
    return indicator_chart(one, stands(one, *rows), END, "nl")


LONG = "Een heel lange naam van een indicator, die nergens op een regel past en " * 3
NONE: dict[str, object] = {"baseline": None, "targets": {}, "unit": None}
CASES = (
    chart(row("2023", "44", 210), row("2024", "45", 64)),
    chart(
        row("2023", "-12000000000"),
        row("2024", "3500000000"),
        text=LONG,
        unit="euro",
        baseline={"value": -20000000000, "date": "2022"},
        targets={"2025": 40000000000},
    ),
    chart(row("2023", "no"), row("2024", "yes"), value_kind="yes_no", **NONE),
    chart(*(row(f"{y}", LONG) for y in range(2010, 2024)), value_kind="qualitative", **NONE),
    chart(row("2023", "44", 50), row("2024", "31", 3), smallest_group=10),
    chart(**NONE),
    chart(row("2024", "50", 20), **NONE),
    chart(
        *(row(str(y), str(40 + y - 2010), 100) for y in range(2010, 2024)),
        targets={str(y): 40 + y - 2009 for y in range(2010, 2030)},
        baseline={"value": 40, "date": "2009"},
    ),
    chart(),
    chart(row("2024", "0.001"), row("2023", "0.0012"), unit=None),
)


def _page(count: int, columns: int) -> ChartPage:
    charts = tuple(CASES[i % len(CASES)] for i in range(count))
    return ChartPage("n", "Voorbeeld", "Netwerk", "nl", charts, columns)


def _all_inside(scene: Scene) -> None:
    whole = Rect(-0.5, -0.5, scene.width + 1, scene.height + 1)
    for shape in scene.shapes:
        assert whole.x <= shape.rect.x <= shape.rect.right <= whole.right
        assert whole.y <= shape.rect.y <= shape.rect.bottom <= whole.bottom
    for text in scene.texts:
        right = text.x + width(text.text, text.size, text.bold)
        assert whole.x <= text.x <= right <= whole.right + 6, text
        assert 0 < text.y < scene.height


def _no_text_over_another(scene: Scene) -> None:
    boxes = [
        (
            one.text,
            Rect(
                one.x, one.y - 0.7 * one.size, width(one.text, one.size, one.bold), 0.8 * one.size
            ),
        )
        for one in scene.texts
    ]
    for (said, one), (other_said, other) in combinations(boxes, 2):
        over = (
            min(one.right, other.right) - max(one.x, other.x) > 0.5
            and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.5
        )
        assert not over, (said, other_said)


@settings(max_examples=60)
@given(
    baseline=st.one_of(st.none(), st.integers(-20, 120)),
    targets=st.dictionaries(st.integers(2021, 2027), st.integers(-20, 120), max_size=3),
    values=st.dictionaries(st.integers(2020, 2024), st.integers(-20, 120), max_size=4),
)
def test_no_label_lies_over_another_text(
    baseline: int | None, targets: dict[int, int], values: dict[int, int]
) -> None:
    one = chart(
        *(row(str(year), str(value), 200) for year, value in values.items()),
        baseline=None if baseline is None else {"value": baseline, "date": "2020"},
        targets={str(year): value for year, value in targets.items()},
    )
    for scene in (chart_figure(one), chart_picture(one), chart_scene(one, "Voorbeeld")):
        _no_text_over_another(scene)


@pytest.mark.parametrize("one", CASES, ids=range(len(CASES)))
def test_no_text_of_a_chart_lies_over_another(one: IndicatorChart) -> None:
    for scene in (chart_figure(one), chart_picture(one)):
        _no_text_over_another(scene)


@pytest.mark.parametrize("count", range(1, 14))
@pytest.mark.parametrize("columns", [2, 3])
def test_any_number_of_charts_fits(count: int, columns: int) -> None:
    page = _page(count, columns)
    drawn = page_figures(page)
    assert sum(one.title.count("Netwerk") for one in drawn) == len(drawn)
    paper = sheet(Paper.A4, landscape=columns == 3)
    for scene in drawn:
        _all_inside(scene)
        # As large on paper as drawn: the smallest letters stay readable.
        assert SMALL * paper.figure(scene) / scene.width >= 7.5
    said = " ".join(scene.description for scene in drawn)
    assert all(one.words in said for one in page.charts)
    for scene in page_scenes(page):
        _all_inside(scene)


@pytest.mark.parametrize("one", CASES, ids=range(len(CASES)))
def test_a_chart_alone_fits(one: IndicatorChart) -> None:
    for scene in (chart_figure(one), chart_picture(one), chart_scene(one, "Voorbeeld")):
        _all_inside(scene)
        assert scene.description == one.words


def test_four_stand_two_by_two_and_seven_are_spread() -> None:
    (four,) = page_figures(_page(4, 3))
    assert {text.x for text in four.texts if text.size == 9.0} == {0.0, 378.0}
    first, second = page_figures(_page(7, 3))
    assert first.title == "Netwerk blad 1 van 2"
    assert (first.description + second.description).count(CASES[0].words) == 1


def test_a_long_title_ends_in_an_ellipsis() -> None:
    lines = title_lines(LONG, 200)
    assert len(lines) == 3
    assert lines[-1].endswith(" …")
    assert all(width(line, 9.0, bold=True) <= 200 for line in lines)


def test_words_stand_below_each_other_the_last_first() -> None:
    scene = chart_figure(CASES[2])
    texts = [text.text for text in scene.texts]
    assert texts == ["□ onbekend", "2024", "ja", "2023", "nee"]
    assert not scene.connectors


def test_words_that_do_not_fit_are_counted() -> None:
    texts = [text.text for text in chart_picture(CASES[3]).texts]
    assert "2023" in texts
    assert any(text.startswith("en ") and text.endswith(" eerdere waarden") for text in texts)


def test_the_last_value_stands_beside_its_mark_and_covers_nothing() -> None:
    scene = chart_picture(CASES[0])
    (label,) = [text for text in scene.texts if text.text == "45"]
    box = Rect(label.x, label.y - 7, width("45", label.size), 8)
    for line in scene.connectors:
        for point in line.path:
            assert not (box.x < point.x < box.right and box.y < point.y < box.bottom)


def test_a_figure_of_a_document_is_a_chart() -> None:
    assert scenes(CASES[0]) == (chart_figure(CASES[0]),)
    assert scenes(_page(2, 2)) == page_figures(_page(2, 2))
