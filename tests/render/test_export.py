"""Drawings as files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from toc.graph import GoalGraph
from toc.model import Programme
from toc.render.errors import DrawingError
from toc.render.export import Format, export, safe
from toc.render.style import Paper

Plan = tuple[Programme, GoalGraph]
SVG = frozenset({Format.SVG})


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


def _names(files: list[Path]) -> list[str]:
    return [file.name for file in files]


def test_a_page_for_each_network_after_the_overview(tmp_path: Path) -> None:
    files = export(*_plan(), "voorbeeld", tmp_path / "nieuw" / "map")
    assert _names(files) == [
        "00-overzicht.svg",
        "01-een.svg",
        "02-twee.svg",
        "00-overzicht.png",
        "01-een.png",
        "02-twee.png",
        "voorbeeld.pdf",
    ]
    assert set((tmp_path / "nieuw" / "map").iterdir()) == set(files)


def test_one_network_only(tmp_path: Path) -> None:
    files = export(*_plan(), "voorbeeld", tmp_path, network="twee")
    assert _names(files) == ["02-twee.svg", "02-twee.png", "02-twee.pdf"]


def test_sheets_of_one_network_are_numbered(tmp_path: Path) -> None:
    many = {f"i{i}": {"text": "Inspanning " * 8, "contributes_to": "o"} for i in range(20)}
    files = export(*_plan(inspanningen=many), "voorbeeld", tmp_path, SVG)
    assert _names(files)[:3] == ["00-overzicht.svg", "01-een-1.svg", "01-een-2.svg"]


def test_an_english_programme_has_an_english_overview(tmp_path: Path) -> None:
    files = export(*_plan(language="en"), "example", tmp_path, SVG)
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
    files = export(*_plan(networks={"A": "Een", "a": "Twee", "../a": "Drie"}), "x", tmp_path, SVG)
    assert _names(files)[1:] == ["01-a.svg", "02-a.svg", "03-a.svg"]


def test_same_input_same_bytes(tmp_path: Path) -> None:
    first = export(*_plan(), "voorbeeld", tmp_path / "een")
    second = export(*_plan(), "voorbeeld", tmp_path / "twee")
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]


def test_the_pdf_holds_every_page_as_text(tmp_path: Path) -> None:
    (file,) = export(*_plan(), "voorbeeld", tmp_path, frozenset({Format.PDF}))
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 3
        assert document.get_metadata_dict()["Title"] == "Voorbeeld"
        assert "CreationDate" not in document.get_metadata_dict(skip_empty=True)
        assert [entry.get_title() for entry in document.get_toc()] == [
            "Voorbeeld · Overzicht van het programma",
            "Voorbeeld · Eén",
            "Voorbeeld · Twee",
        ]
        text = document[1].get_textpage().get_text_range()
        assert "Een strategisch doel" in text.replace("\r\n", " ")
        assert [round(side) for side in document[1].get_size()] == [842, 595]


def test_a3(tmp_path: Path) -> None:
    files = export(*_plan(), "voorbeeld", tmp_path, paper=Paper.A3)
    assert 'width="420mm"' in files[0].read_text(encoding="utf-8")
    with pypdfium2.PdfDocument(files[-1]) as document:
        assert [round(side) for side in document[0].get_size()] == [1191, 842]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "00-overzicht.svg").write_text("oud", encoding="utf-8")
    files = export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert files[0].read_text(encoding="utf-8").startswith("<?xml")


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    file = tmp_path / "bestand"
    file.write_text("", encoding="utf-8")
    for to in (file, file / "map"):
        with pytest.raises(DrawingError) as caught:
            export(*_plan(), "voorbeeld", to, SVG)
        assert caught.value.say("nl") == (
            f"{file} is een bestand, geen map. Kies met --to een map voor de tekeningen."
        )


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    folder = tmp_path / "01-een.svg"
    folder.mkdir()
    with pytest.raises(DrawingError) as caught:
        export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert caught.value.say("nl") == (
        f"{folder} is een map; daar kan geen bestand met die naam worden geschreven. "
        "Hernoem de map of kies met --to een andere plek."
    )


def test_a_file_that_cannot_be_written_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, content: bytes) -> int:
        with self.open("wb") as file:
            file.write(content[:10])
        raise OSError(28, "No space left on device")

    (tmp_path / "00-overzicht.svg").write_text("oud", encoding="utf-8")
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DrawingError) as caught:
        export(*_plan(), "voorbeeld", tmp_path, SVG)
    assert caught.value.say("nl") == (
        f"{tmp_path / '00-overzicht.svg'} kan niet worden geschreven: No space left on device. "
        "Is het bestand in een ander programma open, of is de map alleen-lezen?"
    )
    assert _names(list(tmp_path.iterdir())) == ["00-overzicht.svg"]
    assert (tmp_path / "00-overzicht.svg").read_text(encoding="utf-8") == "oud"


def test_a_text_that_the_font_lacks_is_still_drawn(tmp_path: Path) -> None:
    plan = _plan(title="Programma 漢字 😀 שלום")
    files = export(*plan, "voorbeeld", tmp_path, frozenset({Format.PDF, Format.PNG}))
    assert all(file.stat().st_size > 1000 for file in files)


def test_svg_needs_no_typesetter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, "toc.render.pdf", raising=False)
    assert len(export(*_plan(), "voorbeeld", tmp_path, SVG)) == 3
