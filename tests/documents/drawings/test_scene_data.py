"""A drawing as data."""

from __future__ import annotations

import json as standard
from collections.abc import Callable

from toc.documents.drawings.json import json
from toc.documents.drawings.scene import Scene
from toc.documents.measure import clean
from toc.documents.style import Paper


def test_the_form(scene_of: Callable[[str], Scene]) -> None:
    made = standard.loads(json([scene_of("Een doel")], "Titel", Paper.A4))
    assert list(made) == ["version", "title", "paper", "pages"]
    assert made["version"] == 1
    assert made["paper"] == {"name": "a4", "width_mm": 297, "height_mm": 210}
    (page,) = made["pages"]
    assert page["shapes"][1] == {
        "id": "goal",
        "x": 60,
        "y": 200,
        "width": 160,
        "height": 90,
        "radius": 7,
        "fill": "#16324f",
        "stroke": {"colour": "#2f5f8a", "width": 0.8, "dash": "full"},
        "texts": [
            {
                "text": "Een doel",
                "x": 69,
                "y": 216.5,
                "width": 41.67,
                "lines": 1,
                "size": 10,
                "colour": "#ffffff",
                "bold": True,
            }
        ],
    }
    line, _, sample = page["connectors"]
    assert (line["source"], line["target"]) == ("work", "goal")
    assert (sample["source"], sample["target"]) == (None, None)
    assert line["arrow"][0] == [220, 245]


def test_texts_are_whole(scene_of: Callable[[str], Scene]) -> None:
    said = "Ouders en/of verzorgers weten waar zij terechtkunnen voor ondersteuning"
    (page,) = standard.loads(json([scene_of(said)], "Titel", Paper.A4))["pages"]
    (text,) = page["shapes"][1]["texts"]
    assert text["text"] == said
    assert text["lines"] > 2


def test_hostile_text_is_data(scene_of: Callable[[str], Scene], hostile: str) -> None:
    made = standard.loads(json([scene_of(hostile)], hostile, Paper.A4))
    assert made["title"] == made["pages"][0]["description"] == clean(hostile)
    assert made["pages"][0]["shapes"][3]["id"] == "../../x"
    assert made["pages"][0]["shapes"][1]["texts"][0]["text"] == clean(hostile)


def test_every_number_has_two_decimals_at_most(pages: list[Scene]) -> None:
    def check(value: object) -> None:
        if isinstance(value, float):
            assert round(value, 2) == value
        elif isinstance(value, dict):
            for one in value.values():
                check(one)
        elif isinstance(value, list):
            for one in value:
                check(one)

    text = json(pages, "Titel", Paper.A4)
    check(standard.loads(text))
    assert "-0.0" not in text
