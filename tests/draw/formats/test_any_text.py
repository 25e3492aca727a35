"""Whatever a text is, a file shows it and stays a file of its kind."""

from __future__ import annotations

import csv as standard
import io
import json as data
import xml.etree.ElementTree as ET
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from toc.documents.drawings.drawio import drawio
from toc.documents.drawings.html import html
from toc.documents.drawings.json import json
from toc.documents.drawings.pptx_texts import text_in
from toc.documents.drawings.scene import Rect, Scene, Text
from toc.documents.measure import clean
from toc.documents.style import Paper
from toc.draw.csv import csv
from toc.draw.graphml import graphml
from toc.draw.mermaid import mermaid
from toc.draw.views.forms import GraphForm, Rows

TEXTS = st.text(max_size=60) | st.text("<>&\"'#;%$`\\{}[]|:=+-@\n\t\x00ab é😀", max_size=40)


@settings(max_examples=60)
@given(text=TEXTS)
def test_drawings(scene_of: Callable[[str], Scene], text: str) -> None:
    scene = scene_of(text)
    assert len(ET.fromstring(drawio([scene], Paper.A4)).findall(".//mxCell[@vertex]")) == 6
    assert data.loads(json([scene], text, Paper.A4))["title"] == clean(text)
    assert html([scene], text, Paper.A4).count("<svg") == 1
    body = text_in(
        (Text(10, 20, clean(text), 9.0, "#000000"),), Rect(0, 0, 90, 40), 0, 1, "nl", text
    )
    spaces = 'xmlns:p="p" xmlns:a="a"'
    read = ET.fromstring(body.replace("<p:txBody>", f"<p:txBody {spaces}>", 1))
    assert "".join(read.itertext()) == clean(text)


@settings(max_examples=60)
@given(text=TEXTS.filter(bool))  # an empty text is no label
def test_graphs(graph_of_text: Callable[[str], GraphForm], text: str) -> None:
    read = ET.fromstring(graphml(graph_of_text(text)))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    label = read.findtext(f"{space}graph/{space}node/{space}data[@key='node-label']")
    assert label == clean(text)
    harmless = mermaid(graph_of_text("tekst")).split("\n")
    assert [line.split('"')[0] for line in mermaid(graph_of_text(text)).split("\n")] == [
        line.split('"')[0] for line in harmless
    ]


@settings(max_examples=100)
@given(texts=st.lists(TEXTS, min_size=2, max_size=2))
def test_tables(texts: list[str]) -> None:
    made = csv(Rows("x", "T", ("A", "B"), (tuple(texts),)))
    (_, row) = standard.reader(io.StringIO(made.decode("utf-8-sig")), delimiter=";")
    for text, cell in zip(texts, row, strict=True):
        said = clean(text) if text.strip() else ""
        assert cell in (said, f"'{said}")
        assert cell[:1] not in ("=", "@")
