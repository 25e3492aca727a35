from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

from tests.documents.writers.conftest import ready
from toc.documents.document import Document
from toc.documents.house_style import SOBER, Logo, WriterStyle
from toc.documents.kinds import Kind
from toc.documents.writers import write


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "col", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def seen(document: Document, house: WriterStyle = SOBER) -> _Seen:
    parser = _Seen()
    parser.feed(write(document, Kind.HTML, house, ready).decode())
    parser.close()
    assert parser.open == []
    return parser


def test_every_tag_is_closed_and_no_id_doubled(full: Document, hostile: Document) -> None:
    for document in (full, hostile):
        ids = [attrs["id"] for _, attrs in seen(document).tags if "id" in attrs]
        assert len(ids) == len(set(ids)) > 3


def test_nothing_runs_and_nothing_comes_from_elsewhere(hostile: Document) -> None:
    for tag, attrs in seen(hostile).tags:
        assert tag != "script"
        assert not [name for name in attrs if name.startswith("on")]
        for name in ("src", "href"):
            assert re.match(r"data:|#", attrs.get(name) or "#")
    policy = next(a["content"] for t, a in seen(hostile).tags if "http-equiv" in a)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def test_headings_go_down_one_by_one(full: Document) -> None:
    levels = [int(tag[1]) for tag, _ in seen(full).tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_every_picture_has_its_words(full: Document) -> None:
    said = write(full, Kind.HTML, SOBER, ready).decode()
    assert said.count('alt="Netwerk Thuis lezen"') == 2
    assert said.count("<details><summary>Deze figuur in woorden</summary>") == 2
    assert "Alleen in woorden." in said


def test_tones_are_told_in_words(full: Document) -> None:
    said = write(full, Kind.HTML, SOBER, ready).decode()
    assert '<p class="open"><strong>○ Open punt – kosten:</strong> Wie betaalt?</p>' in said
    assert '<p class="warning"><strong>▲ Let op:</strong> Twee vragen' in said
    assert '<p class="decision"><strong>► Gevraagd besluit – Besluit 1:</strong> Stem in.' in said
    assert '<p class="note"><strong>Toelichting:</strong> Zo is geteld.</p>' in said


def test_house_style(full: Document) -> None:
    logo = Logo(b"<svg xmlns='http://www.w3.org/2000/svg'/>", True, "Logo van Leesmaatjes")
    house = WriterStyle(accent="#5a2a6e", font="Calibri", logo=logo, footer="Gemeente")
    said = write(full, Kind.HTML, house, ready).decode()
    assert '--accent: #5a2a6e; --font: "Calibri", Arimo' in said
    assert 'alt="Logo van Leesmaatjes"' in said
    assert "<footer>Faseplan 2026 · Leesmaatjes · Gemeente</footer>" in said
