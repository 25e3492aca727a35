"""The list of formats, and all of them at once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from toc.documents.drawings.scene import Scene
from toc.documents.office_archive import timeless
from toc.draw.files import Material, files
from toc.draw.formats import STANDARD, DrawingFormat, MadeFrom
from toc.draw.views.plain_forms import Rows


@pytest.fixture(scope="module")
def material(
    scene_of: Callable[[str], Scene],
    table_of: Callable[[str], Rows],
) -> Material:
    """Two of everything."""
    stems = ("00-overzicht", "01-doel")
    return Material(
        "plan",
        "Titel",
        "nl",
        pages=tuple((stem, scene_of(stem)) for stem in stems),
        tables=tuple(map(table_of, stems)),
        page="<!DOCTYPE html> and the rest",
    )


@pytest.mark.parametrize("format", DrawingFormat)
def test_every_format_names_its_files_and_gives_the_same_twice(
    format: DrawingFormat, material: Material
) -> None:
    made = list(files(format, material))
    whole = "plan-pagina" if format is DrawingFormat.PAGE else "plan"
    stems = [whole] if format.together else ["00-overzicht", "01-doel"]
    assert [name for name, _ in made] == [f"{stem}.{format.ending}" for stem in stems]
    assert all(isinstance(content, bytes) and len(content) > 20 for _, content in made)
    assert list(files(format, material)) == made


@pytest.mark.parametrize("format", DrawingFormat)
def test_nothing_to_write_is_no_file(format: DrawingFormat) -> None:
    assert list(files(format, Material("plan", "Titel"))) == []


def test_the_standard_is_drawn_pages() -> None:
    assert all(format.takes is MadeFrom.PAGES for format in STANDARD)
    # There are two pages for a browser.
    assert len({format.ending for format in DrawingFormat}) == len(DrawingFormat) - 1


def test_an_archive_forgets_when_it_was_made() -> None:
    made = io.BytesIO()
    core = (
        '<cp xmlns:dcterms="d"><dcterms:created xsi:type="x">2026</dcterms:created><a/>'
        "<dcterms:modified/></cp>"
    )
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo("b.xml", (2026, 11, 22, 1, 2, 4)), "<b/>")
        archive.writestr("docProps/core.xml", core)
        archive.writestr("docProps/app.xml", "<P><Application>Excel</Application><A/></P>")
    with zipfile.ZipFile(io.BytesIO(timeless(made.getvalue()))) as archive:
        assert archive.namelist() == ["b.xml", "docProps/core.xml", "docProps/app.xml"]
        assert archive.read("docProps/app.xml") == b"<P><A/></P>"
        assert archive.read("b.xml") == b"<b/>"
        assert archive.read("docProps/core.xml") == b'<cp xmlns:dcterms="d"><a/></cp>'
        assert {part.date_time[0] for part in archive.infolist()} == {1980}
