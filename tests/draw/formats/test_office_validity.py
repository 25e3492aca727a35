"""The files for Office against the schemas of Office."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from toc.documents.drawings.scene import Scene
from toc.draw.files import Material, files
from toc.draw.formats import DrawingFormat
from toc.draw.views.plain_forms import Rows

audit = pytest.importorskip("openxml_audit")


def _errors(file: Path) -> list[str]:
    return [str(error) for error in audit.OpenXmlValidator().validate(str(file)).errors]


def test_the_presentation_of_the_real_plan(pages: list[Scene], tmp_path: Path) -> None:
    material = Material("plan", "Titel", pages=tuple((str(i), s) for i, s in enumerate(pages)))
    ((name, content),) = files(DrawingFormat.PPTX, material)
    assert isinstance(content, bytes)
    (tmp_path / name).write_bytes(content)
    assert _errors(tmp_path / name) == []


def test_hostile_text(
    scene_of: Callable[[str], Scene], table_of: Callable[[str], Rows], hostile: str, tmp_path: Path
) -> None:
    material = Material("plan", hostile, pages=(("1", scene_of(hostile)),))
    ((name, content),) = files(DrawingFormat.PPTX, material)
    assert isinstance(content, bytes)
    (tmp_path / name).write_bytes(content)
    assert _errors(tmp_path / name) == []
