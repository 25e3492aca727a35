"""The committed drawings are those that the programme file gives now.

After a change in the file or in the drawing:

    toc export programmes/alliantie-van-kracht.yaml
    toc export programmes/alliantie-van-kracht.yaml --to exports/alliantie-van-kracht/bijlage.pdf
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents.house_style import house_of
from toc.documents.writers.files import write_document
from toc.draw.annex.annex import annex
from toc.draw.export import DrawingFormat, Make, export
from toc.draw.figures import figures_of

ANNEX = "bijlage.pdf"
GALLERY = Path(__file__).parents[2] / "exports" / "alliantie-van-kracht"


def test_the_gallery_is_fresh(alliantie: tuple[Programme, GoalGraph], tmp_path: Path) -> None:
    made = export(*alliantie, "alliantie-van-kracht", tmp_path).files
    drawings = {file.stem for file in made if file.suffix == ".svg"}
    assert {file.stem for file in made if file.suffix == ".png"} == drawings
    assert len(drawings) >= 13
    committed = {file.name for file in GALLERY.iterdir()}
    assert committed == {ANNEX, *(file.name for file in made)}
    for file in made:
        if file.suffix == ".svg":
            drawn = (GALLERY / file.name).read_text(encoding="utf-8")
            assert drawn == file.read_text(encoding="utf-8"), file.name


def test_the_booklets_in_the_gallery_say_what_the_plan_says(
    alliantie: tuple[Programme, GoalGraph], tmp_path: Path
) -> None:
    programme, graph = alliantie
    export(
        programme, graph, "alliantie-van-kracht", tmp_path, Make(frozenset({DrawingFormat.PDF}))
    )
    house = house_of(programme, GALLERY.parents[1] / "programmes")
    write_document(annex(programme, graph), tmp_path / ANNEX, house, draw=figures_of)
    for name in ("alliantie-van-kracht.pdf", ANNEX):
        assert _texts(GALLERY / name) == _texts(tmp_path / name), name


def _texts(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as document:
        return [page.get_textpage().get_text_range() for page in document]
