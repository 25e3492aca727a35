"""Drawings as files."""

from __future__ import annotations

import errno
import sys
from io import FileIO
from pathlib import Path
from typing import Any

import pptx
import pypdfium2
import pytest

from toc.core.files import SavingError
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents.drawings import pdf, png
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.stems import folder_name, safe
from toc.documents.style import Paper
from toc.draw.export import EVERYTHING, Format, Make, export
from toc.draw.layout import engine
from toc.draw.layout.direction import Direction
from toc.draw.views.asking import ViewError

Plan = tuple[Programme, GoalGraph]
SVG = Make(formats=frozenset({Format.SVG}))


def _plan(**changes: Any) -> Plan:
    data: dict[str, Any] = {
        "title": "Voorbeeld",
        "vision": "Een visie",
        "networks": {"een": "Eén", "twee": "Twee"},
        "strategic_goals": {"s": "Een strategisch doel"},
        "operational_goals": {"o": {"text": "Doel", "contributes_to": "s", "network": "een"}},
        "inspanningen": {"i": {"text": "Inspanning", "contributes_to": "o"}},
        **changes,
    }
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


def _export(
    programme: Programme, graph: GoalGraph, name: str, to: Path, make: Make = EVERYTHING
) -> list[Path]:
    """The files, where all went well; else the first of the errors."""
    made = export(programme, graph, name, to, make)
    if made.failed:
        raise made.failed[0]
    return list(made.files)


def _names(files: list[Path]) -> list[str]:
    return [file.name for file in files]


def test_a_page_for_each_network_after_the_overview(tmp_path: Path) -> None:
    files = _export(*_plan(), "voorbeeld", tmp_path / "nieuw" / "map")
    assert _names(files) == [
        "00-overzicht.svg",
        "01-een.svg",
        "02-twee.svg",
        "verandertheorie.svg",
        "matrix.svg",
        "00-overzicht.png",
        "01-een.png",
        "02-twee.png",
        "verandertheorie.png",
        "matrix.png",
        "voorbeeld.pdf",
    ]
    assert set((tmp_path / "nieuw" / "map").iterdir()) == set(files)


def test_one_network_only(tmp_path: Path) -> None:
    files = _export(*_plan(), "voorbeeld", tmp_path, Make(network="twee"))
    assert _names(files) == ["02-twee.svg", "02-twee.png", "02-twee.pdf"]


def test_sheets_of_one_network_are_numbered(tmp_path: Path) -> None:
    many = {f"i{i}": {"text": "Inspanning " * 8, "contributes_to": "o"} for i in range(20)}
    files = _export(*_plan(inspanningen=many), "voorbeeld", tmp_path, SVG)
    assert _names(files)[:3] == ["00-overzicht.svg", "01-een-1.svg", "01-een-2.svg"]


def test_a_programme_without_networks_gets_its_goals_drawn(tmp_path: Path) -> None:
    goal = {"o": {"text": "Doel", "contributes_to": "s"}}
    plan = _plan(networks={}, operational_goals=goal)
    formats = frozenset({Format.SVG, Format.PAGE, Format.PPTX})
    files = _export(*plan, "voorbeeld", tmp_path, Make(formats))
    assert "01-doelen-en-inspanningen.svg" in _names(files)
    page = next(file for file in files if file.suffix == ".html").read_text(encoding="utf-8")
    assert '<section id="u-doelen-en-inspanningen" class="drawing"' in page
    assert '<a class="view" href="#u-doelen-en-inspanningen">Voorbeeld</a>' in page
    slides = next(file for file in files if file.suffix == ".pptx")
    assert len(pptx.Presentation(str(slides)).slides) == 4


def test_what_stands_in_no_network_follows_those_that_do(tmp_path: Path) -> None:
    loose = {"los": {"text": "Iets los"}, "i": {"text": "Inspanning", "contributes_to": "o"}}
    files = _export(*_plan(inspanningen=loose), "voorbeeld", tmp_path, SVG)
    assert _names(files)[2:4] == ["02-twee.svg", "03-zonder-netwerk.svg"]
    texts = files[3].read_text(encoding="utf-8")
    assert "Iets los" in texts
    assert "4 van 6" in texts


def test_an_english_programme_has_an_english_overview(tmp_path: Path) -> None:
    files = _export(*_plan(language="en"), "example", tmp_path, SVG)
    assert _names(files)[0] == "00-overview.svg"
    assert "Operational goals" in files[1].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../x", "x"),
        ("con", "con-din"),
        ("Eén Programma", "een-programma"),
        ("a/b\\c:d", "a-b-c-d"),
        ("漢字", "din"),
        ("x" * 300, "x" * 60),
    ],
)
def test_names_are_safe_on_every_system(name: str, file: str) -> None:
    assert safe(name) == file


def test_names_that_differ_only_in_case_do_not_meet(tmp_path: Path) -> None:
    files = _export(*_plan(networks={"A": "Een", "a": "Twee", "../a": "Drie"}), "x", tmp_path, SVG)
    assert _names(files)[1:4] == ["01-a.svg", "02-a.svg", "03-a.svg"]


def test_same_input_same_bytes(tmp_path: Path) -> None:
    first = _export(*_plan(), "voorbeeld", tmp_path / "een")
    second = _export(*_plan(), "voorbeeld", tmp_path / "twee")
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]


def test_the_pdf_holds_every_page_as_text(tmp_path: Path) -> None:
    (file,) = _export(*_plan(), "voorbeeld", tmp_path, Make(frozenset({Format.PDF})))
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 5
        assert document.get_metadata_dict()["Title"] == "Voorbeeld"
        assert "CreationDate" not in document.get_metadata_dict(skip_empty=True)
        assert [entry.get_title() for entry in document.get_toc()] == [
            "Voorbeeld · Overzicht van het programma",
            "Voorbeeld · Eén",
            "Voorbeeld · Twee",
            "Voorbeeld · Van probleem naar missie",
            "Voorbeeld · Welke inspanning draagt bij aan welk doel?",
        ]
        text = document[1].get_textpage().get_text_range()
        assert "Een strategisch doel" in text.replace("\r\n", " ")
        assert [round(side) for side in document[1].get_size()] == [842, 595]


def test_a3(tmp_path: Path) -> None:
    files = _export(*_plan(), "voorbeeld", tmp_path, Make(paper=Paper.A3))
    assert 'width="420mm"' in files[0].read_text(encoding="utf-8")
    with pypdfium2.PdfDocument(files[-1]) as document:
        assert [round(side) for side in document[0].get_size()] == [1191, 842]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "00-overzicht.svg").write_text("oud", encoding="utf-8")
    files = _export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert files[0].read_text(encoding="utf-8").startswith("<?xml")


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    file = tmp_path / "bestand"
    file.write_text("", encoding="utf-8")
    for to in (file, file / "map"):
        with pytest.raises(SavingError) as caught:
            _export(*_plan(), "voorbeeld", to, SVG)
        assert caught.value.say("nl") == (
            f"{file} is een bestand, geen map. Hernoem het of kies een andere map."
        )


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    folder = tmp_path / "01-een.svg"
    folder.mkdir()
    with pytest.raises(SavingError) as caught:
        _export(*_plan(), "voorbeeld", tmp_path, SVG)
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
        _export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert caught.value.say("nl") == (
        f"{tmp_path / '00-overzicht.svg'} kan niet worden geschreven: de schijf is vol, of uw "
        "ruimte daarop is op. Maak ruimte vrij en probeer het opnieuw; aan dit bestand is niets "
        "veranderd."
    )
    assert _names(list(tmp_path.iterdir())) == ["00-overzicht.svg"]
    assert (tmp_path / "00-overzicht.svg").read_text(encoding="utf-8") == "oud"


def test_a_text_that_the_font_lacks_is_still_drawn(tmp_path: Path) -> None:
    plan = _plan(title="Programma 漢字 😀 שלום")
    files = _export(*plan, "voorbeeld", tmp_path, Make(frozenset({Format.PDF, Format.PNG})))
    assert all(file.stat().st_size > 1000 for file in files)


def test_svg_needs_no_typesetter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, "toc.documents.drawings.pdf", raising=False)
    assert len(_export(*_plan(), "voorbeeld", tmp_path, SVG)) == 5


def test_only_the_views_that_are_asked_for(tmp_path: Path) -> None:
    make = Make(wanted={"theory": True, "why": "i"})
    assert _names(_export(*_plan(), "voorbeeld", tmp_path, make)) == [
        "verandertheorie.svg",
        "waarom-i.svg",
        "verandertheorie.png",
        "waarom-i.png",
        "voorbeeld.pdf",
    ]


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    to = tmp_path / "map" / "Theorie van ons.PDF"
    make = Make(formats=frozenset({Format.PDF}), wanted={"theory": True})
    assert _export(*_plan(), "voorbeeld", to, make) == [to]
    assert to.read_bytes().startswith(b"%PDF")


def test_every_format_of_every_page(tmp_path: Path) -> None:
    make = Make(formats=frozenset(Format))
    files = _export(*_plan(), "voorbeeld", tmp_path, make)
    found = {file.suffix for file in files}
    assert found == {
        ".svg",
        ".png",
        ".pdf",
        ".pptx",
        ".html",
        ".drawio",
        ".xlsx",
    }


def test_names_that_are_alike_get_a_number(tmp_path: Path) -> None:
    plan = _plan(lines={"a": "A", "A": "Nog een A"})
    names = _names(_export(*plan, "voorbeeld", tmp_path, SVG))
    assert {"lijn-a.svg", "lijn-a-2.svg"} <= set(names)


def test_the_direction_is_that_of_the_drawings_in_columns(tmp_path: Path) -> None:
    left = _export(*_plan(), "x", tmp_path / "een", Make(SVG.formats, network="een"))
    down = Make(SVG.formats, network="een", direction=Direction.TD)
    above = _export(*_plan(), "x", tmp_path / "twee", down)
    assert left[0].read_bytes() != above[0].read_bytes()


def test_pages_of_one_network_are_numbered_as_in_the_whole(tmp_path: Path) -> None:
    whole = _export(*_plan(), "x", tmp_path / "een", SVG)
    (alone,) = _export(*_plan(), "x", tmp_path / "twee", Make(SVG.formats, network="twee"))
    assert whole[2].read_bytes() == alone.read_bytes()


def test_a_file_that_is_there_just_so_is_left_alone(tmp_path: Path) -> None:
    first = _export(*_plan(), "x", tmp_path, SVG)
    before = [file.stat().st_mtime_ns for file in first]
    again = _export(*_plan(), "x", tmp_path, SVG)
    assert [file.stat().st_mtime_ns for file in again] == before


def test_one_file_that_cannot_be_written_does_not_hinder_the_others(tmp_path: Path) -> None:
    (tmp_path / "01-een.svg").mkdir()
    with pytest.raises(SavingError):
        _export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert (tmp_path / "matrix.svg").is_file()


def test_a_link_to_a_file_is_replaced_and_the_file_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "iets-anders.svg"
    other.write_text("van iemand anders", encoding="utf-8")
    (tmp_path / "matrix.svg").symlink_to(other)
    _export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert other.read_text(encoding="utf-8") == "van iemand anders"
    assert not (tmp_path / "matrix.svg").is_symlink()


def test_an_unknown_network_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(DrawingError) as caught:
        _export(*_plan(), "voorbeeld", tmp_path, Make(network="twe"))
    assert caught.value.say("nl") == "Het netwerk ‘twe’ bestaat niet. Bedoelde u: twee?"


def test_an_unknown_view_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(ViewError):
        _export(*_plan(), "voorbeeld", tmp_path / "map", Make(wanted={"why": "niets"}))
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
    made = export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert "01-een.svg" not in _names(list(made.files))
    assert {"00-overzicht.svg", "02-twee.svg", "matrix.svg"} <= set(_names(list(made.files)))
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
    made = export(*_plan(), "voorbeeld", tmp_path, Make(frozenset({Format.PNG})))
    assert "02-twee.png" not in _names(list(made.files))
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
    made = export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert _names(list(made.files)) == ["00-overzicht.svg", "verandertheorie.svg", "matrix.svg"]
    assert [error.key for error in made.failed] == ["engine-missing"]


def test_unchanged_pictures_are_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = Make(frozenset({Format.PNG}))
    first = export(*_plan(), "x", tmp_path, pictures)
    assert not first.unchanged
    made: list[str] = []
    plain = pdf.typeset

    def counted(*given: Any, **named: Any) -> bytes:
        made.append("picture")
        return plain(*given, **named)

    monkeypatch.setattr(png, "typeset", counted)
    again = export(*_plan(), "x", tmp_path, pictures)
    assert again.unchanged == set(again.files) == set(first.files)
    assert not made
    # One that was changed, one that is cut off, one that is gone, and one of another page.
    contents = [file.read_bytes() for file in first.files]
    first.files[0].write_bytes(contents[0][:-30] + b"x" + contents[0][-29:])
    first.files[1].write_bytes(contents[1][:2000])
    first.files[2].unlink()
    first.files[3].write_bytes(contents[4])
    third = export(*_plan(), "x", tmp_path, pictures)
    assert len(made) == 4
    assert third.unchanged == {first.files[4]}
    assert [file.read_bytes() for file in third.files] == contents


def test_a_picture_of_another_paper_is_made_anew(tmp_path: Path) -> None:
    small = export(*_plan(), "x", tmp_path, Make(frozenset({Format.PNG})))
    large = export(*_plan(), "x", tmp_path, Make(frozenset({Format.PNG}), paper=Paper.A3))
    assert small.files == large.files
    assert not large.unchanged


def test_a_picture_with_letters_of_this_computer_is_always_made(tmp_path: Path) -> None:
    plan = _plan(title="Programma 漢字")
    made = export(*plan, "x", tmp_path, Make(frozenset({Format.PNG})))
    assert all(b"toc-page" not in file.read_bytes() for file in made.files)


def test_the_progress_counts_every_file(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make = Make(frozenset({Format.SVG, Format.PNG, Format.PDF}))
    export(*_plan(), "x", tmp_path, make, lambda done, whole: told.append((done, whole)))
    assert told == [(done, 11) for done in range(1, 12)]


def test_sheets_and_lines_with_one_name_do_not_meet(tmp_path: Path) -> None:
    goal = {"text": "Een doel " * 12, "contributes_to": "s", "network": "een"}
    plan = _plan(
        lines={"a": "A", "a-2": "B"},
        networks={"een": "Eén", "twee": "Twee"},
        strategic_goals={"s": {"text": "Een strategisch doel", "line": "a"}},
        operational_goals={f"o{i}": goal for i in range(30)},
        inspanningen={},
    )
    files = _export(*plan, "x", tmp_path, SVG)
    names = _names(files)
    assert {"lijn-a-1.svg", "lijn-a-2.svg", "lijn-a-2-2.svg"} <= set(names)
    assert len(set(names)) == len(names)
    assert set(tmp_path.iterdir()) == set(files)


def test_networks_with_the_name_of_a_view_keep_apart(tmp_path: Path) -> None:
    plan = _plan(networks={"matrix": "Een", "verandertheorie": "Twee", "overzicht": "Drie"})
    names = _names(_export(*plan, "x", tmp_path, SVG))
    # The goal stands in a network that there is not: it gets a page of its own.
    assert len(set(names)) == len(names) == 7


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "map.pptx").mkdir()
    make = Make(frozenset({Format.PPTX}))
    (file,) = _export(*_plan(), "voorbeeld", tmp_path / "map.pptx", make)
    assert file == tmp_path / "map.pptx" / "voorbeeld.pptx"


@pytest.mark.parametrize(
    ("name", "folder"),
    [("con", "con-din"), ("Con.oud", "Con.oud-din"), ("plan 2024", "plan 2024"), ("cons", "cons")],
)
def test_a_folder_that_every_system_can_have(name: str, folder: str) -> None:
    assert folder_name(name) == folder
