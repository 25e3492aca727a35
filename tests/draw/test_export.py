"""Drawings as files: which there are and what is in them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pptx
import pypdfium2
import pytest

from tests.draw.exporting import SVG, exported, names_of, small
from toc.documents.drawings import pdf, png
from toc.documents.file_names import safe
from toc.documents.style import Paper
from toc.draw.export import DrawingFormat, Make, export
from toc.draw.layout.direction import Direction


def test_a_page_for_each_network_after_the_overview(tmp_path: Path) -> None:
    files = exported(*small(), "voorbeeld", tmp_path / "nieuw" / "map")
    assert names_of(files) == [
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
    files = exported(*small(), "voorbeeld", tmp_path, Make(network="twee"))
    assert names_of(files) == ["02-twee.svg", "02-twee.png", "02-twee.pdf"]


def test_sheets_of_one_network_are_numbered(tmp_path: Path) -> None:
    many = {f"i{i}": {"text": "Inspanning " * 8, "contributes_to": "o"} for i in range(20)}
    files = exported(*small(inspanningen=many), "voorbeeld", tmp_path, SVG)
    assert names_of(files)[:3] == ["00-overzicht.svg", "01-een-1.svg", "01-een-2.svg"]


def test_a_programme_without_networks_gets_its_goals_drawn(tmp_path: Path) -> None:
    goal = {"o": {"text": "Doel", "contributes_to": "s"}}
    plan = small(networks={}, operational_goals=goal)
    formats = frozenset({DrawingFormat.SVG, DrawingFormat.PAGE, DrawingFormat.PPTX})
    files = exported(*plan, "voorbeeld", tmp_path, Make(formats))
    assert "01-doelen-en-inspanningen.svg" in names_of(files)
    page = next(file for file in files if file.suffix == ".html").read_text(encoding="utf-8")
    assert '<section id="u-doelen-en-inspanningen" class="drawing"' in page
    assert '<a class="view" href="#u-doelen-en-inspanningen">Voorbeeld</a>' in page
    slides = next(file for file in files if file.suffix == ".pptx")
    assert len(pptx.Presentation(str(slides)).slides) == 4


def test_what_stands_in_no_network_follows_those_that_do(tmp_path: Path) -> None:
    loose = {"los": {"text": "Iets los"}, "i": {"text": "Inspanning", "contributes_to": "o"}}
    files = exported(*small(inspanningen=loose), "voorbeeld", tmp_path, SVG)
    assert names_of(files)[2:4] == ["02-twee.svg", "03-zonder-netwerk.svg"]
    texts = files[3].read_text(encoding="utf-8")
    assert "Iets los" in texts
    assert "4 van 6" in texts


def test_an_english_programme_has_an_english_overview(tmp_path: Path) -> None:
    files = exported(*small(language="en"), "example", tmp_path, SVG)
    assert names_of(files)[0] == "00-overview.svg"
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
    files = exported(
        *small(networks={"A": "Een", "a": "Twee", "../a": "Drie"}), "x", tmp_path, SVG
    )
    assert names_of(files)[1:4] == ["01-a.svg", "02-a.svg", "03-a.svg"]


def test_same_input_same_bytes(tmp_path: Path) -> None:
    first = exported(*small(), "voorbeeld", tmp_path / "een")
    second = exported(*small(), "voorbeeld", tmp_path / "twee")
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]


def test_the_pdf_holds_every_page_as_text(tmp_path: Path) -> None:
    (file,) = exported(*small(), "voorbeeld", tmp_path, Make(frozenset({DrawingFormat.PDF})))
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
    files = exported(*small(), "voorbeeld", tmp_path, Make(paper=Paper.A3))
    assert 'width="420mm"' in files[0].read_text(encoding="utf-8")
    with pypdfium2.PdfDocument(files[-1]) as document:
        assert [round(side) for side in document[0].get_size()] == [1191, 842]


def test_svg_needs_no_typesetter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, "toc.documents.drawings.pdf", raising=False)
    assert len(exported(*small(), "voorbeeld", tmp_path, SVG)) == 5


def test_only_the_views_that_are_asked_for(tmp_path: Path) -> None:
    make = Make(wanted={"theory": True, "why": "i"})
    assert names_of(exported(*small(), "voorbeeld", tmp_path, make)) == [
        "verandertheorie.svg",
        "waarom-i.svg",
        "verandertheorie.png",
        "waarom-i.png",
        "voorbeeld.pdf",
    ]


def test_every_format_of_every_page(tmp_path: Path) -> None:
    make = Make(formats=frozenset(DrawingFormat))
    files = exported(*small(), "voorbeeld", tmp_path, make)
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
    plan = small(lines={"a": "A", "A": "Nog een A"})
    names = names_of(exported(*plan, "voorbeeld", tmp_path, SVG))
    assert {"lijn-a.svg", "lijn-a-2.svg"} <= set(names)


def test_the_direction_is_that_of_the_drawings_in_columns(tmp_path: Path) -> None:
    left = exported(*small(), "x", tmp_path / "een", Make(SVG.formats, network="een"))
    down = Make(SVG.formats, network="een", direction=Direction.TD)
    above = exported(*small(), "x", tmp_path / "twee", down)
    assert left[0].read_bytes() != above[0].read_bytes()


def test_pages_of_one_network_are_numbered_as_in_the_whole(tmp_path: Path) -> None:
    whole = exported(*small(), "x", tmp_path / "een", SVG)
    (alone,) = exported(*small(), "x", tmp_path / "twee", Make(SVG.formats, network="twee"))
    assert whole[2].read_bytes() == alone.read_bytes()


def test_unchanged_pictures_are_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = Make(frozenset({DrawingFormat.PNG}))
    first = export(*small(), "x", tmp_path, pictures)
    assert not first.unchanged
    made: list[str] = []
    plain = pdf.typeset

    def counted(*given: Any, **named: Any) -> bytes:
        made.append("picture")
        return plain(*given, **named)

    monkeypatch.setattr(png, "typeset", counted)
    again = export(*small(), "x", tmp_path, pictures)
    assert again.unchanged == set(again.files) == set(first.files)
    assert not made
    # One that was changed, one that is cut off, one that is gone, and one of another page.
    contents = [file.read_bytes() for file in first.files]
    first.files[0].write_bytes(contents[0][:-30] + b"x" + contents[0][-29:])
    first.files[1].write_bytes(contents[1][:2000])
    first.files[2].unlink()
    first.files[3].write_bytes(contents[4])
    third = export(*small(), "x", tmp_path, pictures)
    assert len(made) == 4
    assert third.unchanged == {first.files[4]}
    assert [file.read_bytes() for file in third.files] == contents


def test_a_picture_of_another_paper_is_made_anew(tmp_path: Path) -> None:
    on_a4 = export(*small(), "x", tmp_path, Make(frozenset({DrawingFormat.PNG})))
    on_a3 = export(*small(), "x", tmp_path, Make(frozenset({DrawingFormat.PNG}), paper=Paper.A3))
    assert on_a4.files == on_a3.files
    assert not on_a3.unchanged


def test_a_picture_with_letters_of_this_computer_is_always_made(tmp_path: Path) -> None:
    plan = small(title="Programma 漢字")
    made = export(*plan, "x", tmp_path, Make(frozenset({DrawingFormat.PNG})))
    assert all(b"toc-page" not in file.read_bytes() for file in made.files)


def test_the_progress_counts_every_file(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make = Make(frozenset({DrawingFormat.SVG, DrawingFormat.PNG, DrawingFormat.PDF}))
    export(*small(), "x", tmp_path, make, lambda done, whole: told.append((done, whole)))
    assert told == [(done, 11) for done in range(1, 12)]


def test_sheets_and_lines_with_one_name_do_not_meet(tmp_path: Path) -> None:
    goal = {"text": "Een doel " * 12, "contributes_to": "s", "network": "een"}
    plan = small(
        lines={"a": "A", "a-2": "B"},
        networks={"een": "Eén", "twee": "Twee"},
        strategic_goals={"s": {"text": "Een strategisch doel", "line": "a"}},
        operational_goals={f"o{i}": goal for i in range(30)},
        inspanningen={},
    )
    files = exported(*plan, "x", tmp_path, SVG)
    names = names_of(files)
    assert {"lijn-a-1.svg", "lijn-a-2.svg", "lijn-a-2-2.svg"} <= set(names)
    assert len(set(names)) == len(names)
    assert set(tmp_path.iterdir()) == set(files)


def test_networks_with_the_name_of_a_view_keep_apart(tmp_path: Path) -> None:
    plan = small(networks={"matrix": "Een", "verandertheorie": "Twee", "overzicht": "Drie"})
    names = names_of(exported(*plan, "x", tmp_path, SVG))
    # The goal stands in a network that there is not: it gets a page of its own.
    assert len(set(names)) == len(names) == 7
