"""What holds for every kind of document file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.documents.writers.conftest import ready
from toc.documents.document import Document
from toc.documents.house_style import WriterStyle
from toc.documents.kinds import Kind
from toc.documents.writers import write
from toc.draw.figures import figures_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("kind", Kind)
def test_the_same_document_gives_the_same_bytes(kind: Kind, full: Document) -> None:
    made = write(full, kind, draw=ready)
    assert made == write(full, kind, draw=ready)


@pytest.mark.parametrize("kind", Kind)
def test_hostile_texts_are_written_as_texts(kind: Kind, hostile: Document) -> None:
    assert len(write(hostile, kind, WriterStyle(footer="a & <b>"), figures_of)) > 500


@pytest.mark.parametrize("kind", [Kind.MARKDOWN, Kind.JSON])
def test_golden(kind: Kind, full: Document, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"full.{kind}", write(full, kind, draw=ready).decode())


def test_markdown_of_hostile_texts(hostile: Document, golden: Callable[[Path, str], None]) -> None:
    said = write(hostile, Kind.MARKDOWN).decode()
    assert "<script>" not in said.replace("\\<script>", "")
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {4}
    golden(GOLDEN / "hostile.md", said)


def test_json_has_every_value(hostile: Document) -> None:
    said = json.loads(write(hostile, Kind.JSON))
    assert said["version"] == 1
    assert said["title"] == hostile.title
    kinds = [block["kind"] for block in said["chapters"][0]["blocks"]]
    assert set(kinds) == {"paragraph", "items", "table", "figure"}
