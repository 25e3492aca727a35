"""The committed drawings are those that the programme file gives now.

After a change in the file or in the drawing: `toc export programmes/alliantie-van-kracht.yaml`.
"""

from __future__ import annotations

from pathlib import Path

from toc.graph import GoalGraph
from toc.model import Programme
from toc.render.export import export

GALLERY = Path(__file__).parents[2] / "exports" / "alliantie-van-kracht"


def test_the_gallery_is_fresh(alliantie: tuple[Programme, GoalGraph], tmp_path: Path) -> None:
    made = export(*alliantie, "alliantie-van-kracht", tmp_path)
    assert len(made) == 13 + 13 + 1
    committed = {file.name for file in GALLERY.iterdir()}
    assert committed == {file.name for file in made}
    for file in made:
        if file.suffix == ".svg":
            drawn = (GALLERY / file.name).read_text(encoding="utf-8")
            assert drawn == file.read_text(encoding="utf-8"), file.name
