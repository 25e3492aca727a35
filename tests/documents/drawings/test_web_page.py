"""The page for a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

from toc.documents.drawings.html import html
from toc.documents.drawings.scene import Scene
from toc.documents.style import Paper
from toc.documents.text_width import clean


class _Page(HTMLParser):
    """The tags with their attributes, the ids, and the texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_each_drawing_with_the_same_in_words(pages: list[Scene]) -> None:
    page = _Page(html(pages, "Alliantie van Kracht", Paper.A4))
    tags = [tag for tag, _ in page.tags]
    assert tags.count("svg") == tags.count("figure") == tags.count("details") == len(pages)
    for scene in pages:
        assert clean(scene.description) in page.texts
    assert "Deze tekening in woorden" in page.texts
    assert page.texts.count("Overzicht van het programma") == 2  # in the contents and above it


def test_ids_are_there_once_and_references_find_them(pages: list[Scene]) -> None:
    page = _Page(html(pages, "Alliantie van Kracht", Paper.A4))
    ids = [given["id"] for _, given in page.tags if "id" in given]
    assert len(ids) == len(set(ids)) > 40
    asked = [(given.get("href") or "#").removeprefix("#") for _, given in page.tags]
    for _, given in page.tags:
        asked += (given.get("aria-labelledby") or "").split()
    assert {name for name in asked if name} <= set(ids)


def test_it_asks_nothing_of_the_network_and_runs_nothing(pages: list[Scene]) -> None:
    text = html(pages, "Alliantie van Kracht", Paper.A4)
    page = _Page(text)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object"}
    addresses = set(re.findall(r"https?://[^\s\"'<]+", text))
    assert addresses == {"http://www.w3.org/2000/svg"}
    assert "default-src 'none'" in text
    assert "url(" not in text
    assert "<?xml" not in text


def test_the_paper(scene_of: Callable[[str], Scene]) -> None:
    text = html([scene_of("Een doel")], "Titel", Paper.A3)
    assert "@page { size: 420mm 297mm; margin: 0; }" in text
    assert "<nav" not in text  # one page needs no contents
    assert '<html lang="nl">' in text


def test_hostile_text_is_shown_as_text(scene_of: Callable[[str], Scene], hostile: str) -> None:
    page = _Page(html([scene_of(hostile), scene_of("Een doel")], hostile, Paper.A4))
    assert not {tag for tag, _ in page.tags} & {"script", "img", "b"}
    assert not any(name[:2] == "on" for _, given in page.tags for name in given)
    assert page.texts.count(clean(hostile)) >= 4
