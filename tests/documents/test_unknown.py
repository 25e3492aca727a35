"""No writer passes over what it does not know: nothing of a document vanishes in silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import pytest

from toc.documents.document import Block, Chapter, Document, Figure
from toc.documents.drawings.pptx_lines import _form
from toc.documents.drawings.routes import Route, RouteForm
from toc.documents.drawings.scene import Point
from toc.documents.kinds import Kind
from toc.documents.writers import write


@dataclass(frozen=True)
class Poem:
    """A kind of block that no writer knows."""

    text: str


def _document(block: object) -> Document:
    chapter = Chapter("een", "Een", (cast(Block, block),))
    return Document("Titel", "", "nl", "Programma", (), (chapter,))


@pytest.mark.parametrize("kind", Kind)
def test_a_block_that_a_writer_does_not_know_is_refused(kind: Kind) -> None:
    with pytest.raises(AssertionError, match="unreachable"):
        write(_document(Poem("Het regent")), kind)


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PDF, Kind.PPTX, Kind.HTML])
def test_a_figure_that_nobody_drew_is_refused(kind: Kind) -> None:
    with pytest.raises(KeyError, match="kaart"):
        write(_document(Figure("kaart", None, "Kaart", "Een kaart")), kind)


def test_a_line_of_a_form_that_powerpoint_does_not_know_is_refused() -> None:
    way = Route(Point(0, 0), Point(9, 9), cast(RouteForm, "zigzag"))
    with pytest.raises(AssertionError, match="unreachable"):
        _form(way, 9, 9, (False, False))
