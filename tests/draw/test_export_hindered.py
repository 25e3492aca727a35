"""Drawings as files where something is in the way."""

from __future__ import annotations

import errno
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from tests.draw.exporting import SVG, exported, names_of, small
from toc.core.files import SavingError
from toc.documents.drawings import pdf, png
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.file_names import folder_name
from toc.documents.style import Paper
from toc.draw.export import DrawingFormat, Make, export
from toc.draw.layout import engine
from toc.draw.views.asking import ViewError


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "00-overzicht.svg").write_text("oud", encoding="utf-8")
    files = exported(*small(), "voorbeeld", tmp_path, SVG)
    assert files[0].read_text(encoding="utf-8").startswith("<?xml")


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    file = tmp_path / "bestand"
    file.write_text("", encoding="utf-8")
    for to in (file, file / "map"):
        with pytest.raises(SavingError) as caught:
            exported(*small(), "voorbeeld", to, SVG)
        assert caught.value.say("nl") == (
            f"{file} is een bestand, geen map. Hernoem het of kies een andere map."
        )


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    folder = tmp_path / "01-een.svg"
    folder.mkdir()
    with pytest.raises(SavingError) as caught:
        exported(*small(), "voorbeeld", tmp_path, SVG)
    assert caught.value.say("nl") == (
        f"{folder} is een map; daar kan geen bestand met die naam worden geschreven. "
        "Hernoem de map of kies een andere naam."
    )


def test_a_file_that_cannot_be_written_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(FileIO):
        def write(self, content: Any) -> int:
            super().write(content[:10])
            raise OSError(errno.ENOSPC, "No space left on device")

    plain = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, mode="r", *rest, **named: (
            Full(self, mode) if "x" in mode else plain(self, mode, *rest, **named)
        ),
    )
    (tmp_path / "00-overzicht.svg").write_text("oud", encoding="utf-8")
    with pytest.raises(SavingError) as caught:
        exported(*small(), "voorbeeld", tmp_path, SVG)
    assert caught.value.say("nl") == (
        f"{tmp_path / '00-overzicht.svg'} kan niet worden geschreven: de schijf is vol, of uw "
        "ruimte daarop is op. Maak ruimte vrij en probeer het opnieuw; aan dit bestand is niets "
        "veranderd."
    )
    assert names_of(list(tmp_path.iterdir())) == ["00-overzicht.svg"]
    assert (tmp_path / "00-overzicht.svg").read_text(encoding="utf-8") == "oud"


def test_a_text_that_the_font_lacks_is_still_drawn(tmp_path: Path) -> None:
    plan = small(title="Programma 漢字 😀 שלום")
    files = exported(
        *plan, "voorbeeld", tmp_path, Make(frozenset({DrawingFormat.PDF, DrawingFormat.PNG}))
    )
    assert all(file.stat().st_size > 1000 for file in files)


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    to = tmp_path / "map" / "Theorie van ons.PDF"
    make = Make(formats=frozenset({DrawingFormat.PDF}), wanted={"theory": True})
    assert exported(*small(), "voorbeeld", to, make) == [to]
    assert to.read_bytes().startswith(b"%PDF")


def test_a_file_that_is_there_just_so_is_left_alone(tmp_path: Path) -> None:
    first = exported(*small(), "x", tmp_path, SVG)
    before = [file.stat().st_mtime_ns for file in first]
    again = exported(*small(), "x", tmp_path, SVG)
    assert [file.stat().st_mtime_ns for file in again] == before


def test_one_file_that_cannot_be_written_does_not_hinder_the_others(tmp_path: Path) -> None:
    (tmp_path / "01-een.svg").mkdir()
    with pytest.raises(SavingError):
        exported(*small(), "voorbeeld", tmp_path, SVG)
    assert (tmp_path / "matrix.svg").is_file()


def test_a_link_to_a_file_is_replaced_and_the_file_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "iets-anders.svg"
    other.write_text("van iemand anders", encoding="utf-8")
    (tmp_path / "matrix.svg").symlink_to(other)
    exported(*small(), "voorbeeld", tmp_path, SVG)
    assert other.read_text(encoding="utf-8") == "van iemand anders"
    assert not (tmp_path / "matrix.svg").is_symlink()


def test_an_unknown_network_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(DrawingError) as caught:
        exported(*small(), "voorbeeld", tmp_path, Make(network="twe"))
    assert caught.value.say("nl") == "Het netwerk ‘twe’ bestaat niet. Bedoelde u: twee?"


def test_an_unknown_view_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(ViewError):
        exported(*small(), "voorbeeld", tmp_path / "map", Make(wanted={"why": "niets"}))
    assert not (tmp_path / "map").exists()


def test_a_page_on_which_the_engine_fails_is_named_and_the_others_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = engine.run

    def stumbles(text: str) -> str:
        if "id=" in text:  # only the network `een` has lines
            raise DrawingError("engine-failed", reason="knoop")
        return plain(text)

    monkeypatch.setattr(engine, "run", stumbles)
    made = export(*small(), "voorbeeld", tmp_path, SVG)
    assert "01-een.svg" not in names_of(list(made.files))
    assert {"00-overzicht.svg", "02-twee.svg", "matrix.svg"} <= set(names_of(list(made.files)))
    assert [error.say("nl") for error in made.failed] == [
        "‘Eén’ is niet getekend. Het tekenprogramma kon de tekening niet maken: knoop"
    ]


def test_a_page_that_cannot_be_typeset_is_named_and_the_others_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = pdf.typeset

    def picture(scene: Scene, paper: Paper, there: bytes | None) -> bytes:
        if "Twee" in scene.title:
            raise DrawingError("typesetter-failed", reason="letter")
        return plain(pdf.compiler([scene], "", paper), "png")

    monkeypatch.setattr(png, "_picture", picture)
    made = export(*small(), "voorbeeld", tmp_path, Make(frozenset({DrawingFormat.PNG})))
    assert "02-twee.png" not in names_of(list(made.files))
    assert len(made.files) == 4
    assert [error.say("nl") for error in made.failed] == [
        "‘Voorbeeld · Twee’ is niet getekend. De bladzijde kon niet worden opgemaakt: letter"
    ]


def test_without_the_engine_what_needs_none_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> str:
        raise DrawingError("engine-missing", program="graphviz-pure")

    monkeypatch.setattr(engine, "find", none)
    made = export(*small(), "voorbeeld", tmp_path, SVG)
    assert names_of(list(made.files)) == ["00-overzicht.svg", "verandertheorie.svg", "matrix.svg"]
    assert [error.key for error in made.failed] == ["engine-missing"]


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "map.pptx").mkdir()
    make = Make(frozenset({DrawingFormat.PPTX}))
    (file,) = exported(*small(), "voorbeeld", tmp_path / "map.pptx", make)
    assert file == tmp_path / "map.pptx" / "voorbeeld.pptx"


@pytest.mark.parametrize(
    ("name", "folder"),
    [("con", "con-din"), ("Con.oud", "Con.oud-din"), ("plan 2024", "plan 2024"), ("cons", "cons")],
)
def test_a_folder_that_every_system_can_have(name: str, folder: str) -> None:
    assert folder_name(name) == folder
