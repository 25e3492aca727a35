"""The page as text: what is in it, that texts are texts, and that it can ask nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from fontTools.ttLib import TTFont

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents.arimo_widths import REGULAR
from toc.documents.drawings.pdf import FONTS
from toc.documents.house_style import Logo, WriterStyle
from toc.documents.text_width import clean
from toc.draw import page as made_page
from toc.draw.layout.direction import Direction
from toc.draw.page import page


class _Read(HTMLParser):
    """The tags with their attributes, and the texts, with what stands in script and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": []}
        self.now = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.now = tag
        if tag in self.inside:
            self.inside[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self.now = ""

    def handle_data(self, data: str) -> None:
        if self.now in self.inside:
            self.inside[self.now][-1] += data
        else:
            self.texts.append(data)


@pytest.fixture(params=["real_page", "full_page", "hostile_page", "measured_page"])
def any_page(request: pytest.FixtureRequest) -> str:
    text: str = request.getfixturevalue(request.param)
    return text


def test_the_same_programme_gives_the_same_bytes(
    alliantie: tuple[Programme, GoalGraph], real_page: str
) -> None:
    assert page(*alliantie) == real_page
    assert real_page.endswith("</html>\n")
    assert len(real_page.encode()) < 600_000


def test_its_policy_allows_its_own_style_and_script_and_nothing_else(any_page: str) -> None:
    read = _Read(any_page)
    (policy,) = (
        given["content"] or ""
        for tag, given in read.tags
        if given.get("http-equiv") == "Content-Security-Policy"
    )
    data, script = read.inside["script"]
    (style,) = read.inside["style"]

    def mark(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    assert policy.split("; ") == [
        "default-src 'none'",
        f"script-src 'sha256-{mark(script)}'",
        f"style-src 'sha256-{mark(style)}'",
        "font-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert json.loads(data)["elements"]
    assert not {tag for tag, _ in read.tags} & {"link", "img", "iframe", "object", "embed"}
    assert not any(
        name.startswith("on") or name in ("style", "src")
        for _, given in read.tags
        for name in given
    )
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b", script
    )
    assert set(re.findall(r"url\(([a-z]+:[a-z/]+)", style)) == {"data:font/woff"}


def test_ids_are_there_once_and_every_link_finds_its_own(any_page: str) -> None:
    read = _Read(any_page)
    ids = [given["id"] for _, given in read.tags if "id" in given]
    assert len(ids) == len(set(ids)) > 20
    links = [given["href"] or "" for _, given in read.tags if "href" in given]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)
    for _, given in read.tags:
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert set((given.get(name) or "").split()) <= set(ids)


def test_hostile_text_is_text(hostile_page: str, hostile: tuple[Programme, GoalGraph]) -> None:
    read = _Read(hostile_page)
    said = clean(hostile[0].title)
    assert read.texts.count(said) > 8  # the heading, the vision, goals, sources, …
    assert len(read.inside["script"]) == 2
    elements = json.loads(read.inside["script"][0])["elements"]
    assert [element["text"] for element in elements] == [said] * 5
    data = read.inside["script"][0]
    assert not set(data) & set("<>&\u2028")
    assert "\u202e" not in hostile_page


def test_everything_can_be_read_without_the_script(full_page: str) -> None:
    texts = "\n".join(_Read(full_page).texts)
    for said in (
        "Give books to families",
        "The library",
        "Plan for reading, annex (literally from the source)",
        "running (since March 2024)",
        "€12,500",
        "assumption: Families open them",
        "2024: later, not before September 2025 – no teachers (board, 2 November 2023)",
        "Families with books: 55.5% in 2024, baseline 40%, target 90% in 2027",
        "is in the same network; which goal the activity serves is not known",
        "JavaScript is off in this browser.",
    ):
        assert said in texts


def test_drawings_have_buttons_with_names_and_lines_with_ends(full_page: str) -> None:
    read = _Read(full_page)
    names = {given["aria-label"] for tag, given in read.tags if given.get("class") == "box"}
    assert "Operational goal: Every family has books" in names
    assert "Activity 2: A reading hour a day. Also in Schools" in names
    cards = [given for _, given in read.tags if given.get("class") == "card"]
    assert [(card.get("aria-label"), card["data-n"]) for card in cards] == [
        ("Go to the drawing: Homes. 2 activities", "3"),
        ("Go to the drawing: Schools. 1 activity", "4"),
        (None, "5"),
        # The theory of change: what serves the goals of a network, and of none.
        ("Go to the drawing: Homes", "6 7"),
        ("Go to the drawing: Schools", "7"),
        (None, "8"),
        # The year that was decided on, by network.
        (None, "6 7"),
        (None, "8"),
    ]
    lines = {
        (given["data-from"], given["data-to"]) for _, given in read.tags if "data-from" in given
    }
    # Vision, two strategic goals, three operational ones, three inspanningen.
    assert {("6", "3"), ("7", "3"), ("7", "4"), ("3", "1"), ("5", "2"), ("1", "0")} <= lines


@pytest.mark.parametrize("direction", Direction)
def test_drawings_may_run_any_way(
    direction: Direction, everything: tuple[Programme, GoalGraph]
) -> None:
    # The overview, the theory, two networks, what stands in none, the matrix, and
    # the year that was decided on.
    assert page(*everything, direction=direction).count("<figure>") == 7


def test_the_house_style(everything: tuple[Programme, GoalGraph]) -> None:
    from toc.core.graph import Level

    logo = Logo(b"\x89PNG\r\n\x1a\n", False, "Our logo")
    house = WriterStyle(
        accent="#7a1040", fills=((Level.INSPANNING, "#ffe9b0"),), logo=logo, footer="Us"
    )
    text = page(*everything, house)
    assert ":root { --accent: #7a1040; }" in text
    assert 'fill="#ffe9b0"' in text
    assert "img-src data:" in text
    assert 'alt="Our logo"' in text
    assert "<footer><p>Us</p></footer>" in text


def test_a_plan_with_only_a_vision() -> None:
    programme = Programme.model_validate({"title": "Leeg", "vision": "Ooit"})
    read = _Read(page(programme, GoalGraph(programme)))
    assert "Het plan heeft geen programmalijnen." in " ".join(read.texts)
    assert [given["id"] for tag, given in read.tags if tag == "section"] == ["overview", "list"]


@pytest.mark.parametrize("name", ["Regular", "Bold"])
def test_the_fonts_have_what_the_drawings_are_measured_with(name: str) -> None:
    """Made with `pyftsubset --flavor=woff --no-hinting` of the characters of `widths`."""
    folder = made_page._HERE
    files = (folder / f"Arimo-{name}.woff", FONTS / f"Arimo-{name}.ttf")
    with TTFont(files[0]) as part, TTFont(files[1]) as whole:
        wanted = {
            first + i for first, row in REGULAR.items() for i, width in enumerate(row) if width
        }
        assert wanted <= set(part.getBestCmap())
        for sign in wanted:
            widths = [font["hmtx"][font.getBestCmap()[sign]][0] for font in (part, whole)]
            assert widths[0] == widths[1]


def test_the_states_and_charts_of_what_was_measured(measured_page: str, real_page: str) -> None:
    read = _Read(measured_page)
    charts = [given for tag, given in read.tags if given.get("class") == "chart"]
    # All but the one with nothing to draw.
    assert len(charts) == 5
    assert all(one["role"] == "img" and "id" not in one for one in charts)
    label = "Deel van de gezinnen dat weet waar hulp is: achter. In woorden hieronder."
    assert label in {one["aria-label"] for one in charts}
    assert "Gemeten over 2024: 38,5\u00a0%." in read.texts
    states = [given.get("aria-label") for tag, given in read.tags if given.get("class") == "box"]
    assert "Operationeel doel: ▼ achter. Gezinnen weten de weg" in states
    # On the overview and in the theory each goal still leads to what is known of it.
    led = Counter(
        given["href"]
        for tag, given in read.tags
        if given.get("class") == "box"
        and (given["aria-label"] or "").startswith("Operationeel doel")
    )
    assert sorted(led.values()) == [4, 4, 4, 4]  # and in its network and the matrix
    assert "stand op 31 december 2024" in measured_page
    choices = [given["value"] for tag, given in read.tags if tag == "option" and "value" in given]
    assert [one for one in choices if one and one.startswith("now-")] == [
        "now-behind",
        "now-close",
        "now-not_measured",
        "now-on_course",
    ]
    # What is new is only there where it is asked for.
    assert 'value="now-' not in real_page
    assert ".chart {" not in real_page
