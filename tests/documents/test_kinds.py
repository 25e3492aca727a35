"""What a document can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.documents.kinds import DocumentKinds, Kind, kind_of


@pytest.mark.parametrize("kind", Kind)
def test_a_name_asks_for_its_kind(kind: Kind) -> None:
    assert kind_of(Path(f"stuk.v2.{kind.upper()}")) is kind


def test_another_name_asks_for_none() -> None:
    assert [kind_of(Path(name)) for name in ("stuk", "stuk.odt", "stuk.docx.bak")] == [None] * 3


def test_a_document_has_its_own_kinds() -> None:
    log = DocumentKinds.DECISION_LOG
    assert (log.kind_of(Path("a.pdf")), log.kind_of(Path("a.pptx"))) == (Kind.PDF, None)
    assert log.endings == (".docx", ".pdf", ".md", ".html")
    assert log.told("nl") == ".docx, .pdf, .md of .html"
    assert log.told("en") == ".docx, .pdf, .md or .html"
