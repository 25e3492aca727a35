"""Whatever a text is, a file shows it and stays a file of its kind."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from toc.documents.drawings.drawio import drawio
from toc.documents.drawings.html import html
from toc.documents.drawings.pptx_texts import text_in
from toc.documents.drawings.scene import Rect, Scene, Text
from toc.documents.style import Paper
from toc.documents.text_width import clean
from toc.exchange.table import TableRow
from toc.exchange.table.files import tidy_csv

TEXTS = st.text(max_size=60) | st.text("<>&\"'#;%$`\\{}[]|:=+-@\n\t\x00ab é😀", max_size=40)


@settings(max_examples=60)
@given(text=TEXTS)
def test_drawings(scene_of: Callable[[str], Scene], text: str) -> None:
    scene = scene_of(text)
    assert len(ET.fromstring(drawio([scene], text, Paper.A4)).findall(".//mxCell[@vertex]")) == 6
    assert html([scene], text, Paper.A4).count("<svg") == 1
    body = text_in(
        (Text(10, 20, clean(text), 9.0, "#000000"),), Rect(0, 0, 90, 40), 0, 1, "nl", text
    )
    spaces = 'xmlns:p="p" xmlns:a="a"'
    read = ET.fromstring(body.replace("<p:txBody>", f"<p:txBody {spaces}>", 1))
    assert "".join(read.itertext()) == clean(text)


@settings(max_examples=100)
@given(text=TEXTS)
def test_tables(text: str) -> None:
    made = tidy_csv([TableRow(programme="p", record="element", level="l", id="a", text=text)])
    (row,) = csv.DictReader(io.StringIO(made.decode()))
    said = clean(text) if text.strip() else ""
    assert row["text"] in (said, f"'{said}")
    assert row["text"][:1] not in ("=", "@")
