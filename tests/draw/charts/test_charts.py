"""What the picture of an indicator shows. Every figure is made up."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.measure.monitoring.progress_plans import END, indicator, row, stands
from tests.measure.progress_example import write
from toc.check.opening import open_dossier
from toc.core.model.measurements import Measurement
from toc.core.records.measurements import read_measurements
from toc.draw.charts.charts import IndicatorChart, indicator_chart, network_pages, ticks
from toc.draw.charts.scenes import chart_scene, page_scenes
from toc.measure.monitoring.progress import progress

DAY = datetime.date


def chart(*rows: Measurement, **given: object) -> IndicatorChart:
    one = indicator(**given)
    return indicator_chart(one, stands(one, *rows), END, "nl")


def test_values_are_joined_only_where_nothing_lies_between() -> None:
    made = chart(row("2022-Q4", "40"), row("2023-Q1", "41"), row("2023-Q2", "42"),
                 row("2023-Q4", "44"))  # fmt: skip
    assert [one.joined for one in made.values] == [True, True, False]
    assert [one.value for one in made.values] == [41, 42, 44]


def test_years_without_a_value_are_marked() -> None:
    assert chart(row("2024", "50")).missing == (DAY(2023, 12, 31),)
    assert chart(row("2023-11", "50")).missing == (DAY(2024, 12, 31),)
    assert chart(frequency="om het jaar", targets={"2024": 50}).missing == (DAY(2024, 12, 31),)
    assert chart(baseline=None).missing == ()


def test_a_hidden_value_has_no_height_and_no_figure() -> None:
    made = chart(row("2023", "44", 50), row("2024", "31", 3), smallest_group=10)
    assert (made.values[-1].value, made.values[-1].low) == (None, None)
    drawn = chart_scene(made, "Voorbeeld")
    whole = " ".join((*drawn.all_texts(), drawn.description))
    assert "31" not in whole
    assert "niet getoond (kleine groep)" in whole
    assert "×" in whole
    assert "n onbekend" not in whole


def test_a_value_without_n_is_no_small_group() -> None:
    made = chart(row("2023", "44", 50), row("2024", "31", None), smallest_group=10)
    drawn = chart_scene(made, "Voorbeeld")
    whole = " ".join((*drawn.all_texts(), drawn.description))
    assert "31" not in whole.replace("31 december", "")
    assert "niet getoond (n onbekend)" in whole
    assert "?" in drawn.all_texts()
    assert "kleine groep" not in whole


def test_the_status_stands_there_as_symbol_and_word() -> None:
    assert chart(row("2024", "45")).status == "▼ achter"
    assert chart(row("2024", "45")).words.startswith(
        "Deel dat de samenwerking goed noemt: achter. Gemeten over 2024: 45\u00a0%."
    )


def test_nothing_to_draw_is_said() -> None:
    made = chart(baseline=None, targets={})
    assert made.empty
    texts = list(chart_scene(made, "Voorbeeld").all_texts())
    assert "Geen waarde en geen pad: er is niets te tekenen." in texts


@pytest.mark.parametrize("rows", [[], [row("2024", "50")], [row("2024", "50", 20)]])
def test_everything_stands_on_the_page(rows: list[Measurement]) -> None:
    plans: list[dict[str, object]] = [
        {},
        {"targets": {}},
        {"baseline": None},
        {"unit": "%" * 80, "text": "Doel " * 60},
    ]
    for plan in plans:
        scene = chart_scene(chart(*rows, **plan), "Voorbeeld")
        for shape in scene.shapes:
            assert 0 <= shape.rect.x <= shape.rect.right <= scene.width
            assert 0 <= shape.rect.y <= shape.rect.bottom <= scene.height
        for text in scene.texts:
            assert 0 <= text.x < scene.width
            assert 0 <= text.y < scene.height


def test_a_page_holds_the_indicators_of_a_network(tmp_path: Path) -> None:
    dossier = open_dossier(write(tmp_path))
    assert dossier.programme is not None
    assert dossier.tree is not None
    measurements = read_measurements(dossier.file, dossier.programme, DAY(2025, 2, 1)).measurements
    assert measurements is not None
    charts = {
        name: indicator_chart(dossier.programme.indicators[name], found, END, "nl")
        for name, found in progress(dossier.programme, measurements, END).items()
    }
    (page,) = network_pages(dossier.tree, charts, "nl")
    assert [one.id for one in page.charts] == ["samenwerking", "bekend", "stress", "gesprekken"]
    (scene,) = page_scenes(page)
    assert scene.title == "Samenwerking"
    assert all(one.words in scene.description for one in page.charts)


def test_more_than_a_page() -> None:
    from toc.draw.charts.charts import ChartPage

    page = ChartPage("n", "Voorbeeld", "Netwerk", "nl", (chart(),) * 7)
    assert [one.title for one in page_scenes(page)] == [
        "Netwerk blad 1 van 2",
        "Netwerk blad 2 van 2",
    ]


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.integers(4, 9))
def test_ticks_hold_everything(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    marks = ticks(low, high, most)
    assert marks[0] <= low
    assert marks[-1] >= high
    assert 2 <= len(marks) <= most
