"""Drawing a programme without a terminal."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.core.dossier import Dossier
from toc.core.model import PartialDate
from toc.documents.errors import DocumentError, DrawingError
from toc.documents.style import Paper
from toc.draw.annex.commands import draw_annex
from toc.draw.commands import draw
from toc.draw.formats import DrawingFormat
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import BoxOrder
from toc.draw.request import (
    Request,
    date_of,
    direction_of,
    formats_of,
    order_of,
    paper_of,
    refuse_other_ending,
)

PLAN = """\
titel: Leesmaatjes
visie: Elk kind leest
planning: {focus: {2024: 1}}
netwerken: {thuis: Thuis lezen}
strategische_doelen: {taal: Kinderen zijn taalvaardig}
operationele_doelen: {voor: {tekst: Ouders lezen voor, draagt_bij_aan: taal, netwerk: thuis}}
inspanningen: {maatjes: {tekst: Maatjes opleiden, draagt_bij_aan: voor}}
indicatoren:
  ouders: {tekst: Ouders die voorlezen, meet: voor, richting: omhoog, eenheid: aantal}
"""
SVG = frozenset({DrawingFormat.SVG})


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    file = tmp_path / "lezen.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return open_dossier(file)


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_the_standard_set(dossier: Dossier, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    made = draw(dossier, tmp_path / "uit", progress=lambda *step: steps.append(step))
    assert not made.failed
    assert sorted(file.name for file in made.files) == _names(tmp_path / "uit")
    assert {"00-overzicht.svg", "01-thuis.svg", "verandertheorie.png", "lezen.pdf"} <= {
        *_names(tmp_path / "uit")
    }
    assert steps[-1] == (len(made.files), len(made.files))


def test_one_view_in_one_file_or_in_a_folder_of_that_name(
    dossier: Dossier, tmp_path: Path
) -> None:
    asked = Request(formats=SVG, wanted={"why": "maatjes"})
    assert draw(dossier, tmp_path / "een.svg", asked).files == (tmp_path / "een.svg",)
    folder = tmp_path / "map.svg"
    assert draw(dossier, folder, asked, folder=True).files == (folder / "waarom-maatjes.svg",)


def test_a_date_the_paper_and_how_the_goals_stood(dossier: Dossier, tmp_path: Path) -> None:
    asked = Request(
        formats=SVG,
        network="thuis",
        paper=Paper.A3,
        dated=PartialDate.parse("2026-05-01"),
        on=datetime.date(2025, 12, 31),
    )
    (file,) = draw(dossier, tmp_path / "uit", asked).files
    said = file.read_text(encoding="utf-8")
    assert 'width="420mm"' in said
    assert "1 mei 2026" in said
    assert f"versie {asked.version(dossier)}" in said
    assert "stand op 31 december 2025" in said


def test_a_year_is_drawn_with_what_was_adopted(dossier: Dossier, tmp_path: Path) -> None:
    asked = Request(formats=SVG, wanted={"year": "2024"})
    (file,) = draw(dossier, tmp_path, asked).files
    assert "Voorstel van de computer" in file.read_text(encoding="utf-8")


def test_the_annex(dossier: Dossier, tmp_path: Path) -> None:
    document, filled = draw_annex(dossier, tmp_path / "bijlage.md")
    assert filled is None
    assert document.programme == "Leesmaatjes"
    assert "Maatjes opleiden" in (tmp_path / "bijlage.md").read_text(encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        draw_annex(dossier, tmp_path / "bijlage.odt")
    assert refused.value.key == "template-other"


def test_nothing_is_drawn_of_a_programme_with_errors(tmp_path: Path) -> None:
    file = tmp_path / "fout.yaml"
    file.write_text("titel: [", encoding="utf-8")
    with pytest.raises(ValueError, match=r"fout\.yaml has errors"):
        draw(open_dossier(file), tmp_path / "uit")
    assert not (tmp_path / "uit").exists()


def test_from_words_to_what_is_asked() -> None:
    assert formats_of(" SVG,pdf", None, True) == {DrawingFormat.SVG, DrawingFormat.PDF}
    assert formats_of(None, Path("x.html"), True) == {DrawingFormat.PAGE}
    assert formats_of(None, Path("x.html"), False) == {DrawingFormat.HTML}
    assert formats_of(None, Path("x"), True) == {
        DrawingFormat.SVG,
        DrawingFormat.PNG,
        DrawingFormat.PDF,
    }
    assert (paper_of(" A3 "), direction_of("TD")) == (Paper.A3, Direction.TD)
    assert order_of("fewest-crossings") is BoxOrder.FEWEST_CROSSINGS
    assert date_of("2026-05") == PartialDate.parse("2026-05")


@pytest.mark.parametrize(
    ("read", "key"),
    [
        (paper_of, "unknown-paper"),
        (direction_of, "unknown-direction"),
        (order_of, "unknown-order"),
        (date_of, "unknown-date"),
        (lambda given: formats_of(given, None, True), "unknown-format"),
    ],
)
def test_a_word_that_is_none_of_them(read: object, key: str) -> None:
    assert callable(read)
    with pytest.raises(DrawingError) as refused:
        read("scheef")
    assert (refused.value.key, refused.value.values["given"]) == (key, "scheef")


@pytest.mark.parametrize("given", ["csv", "json", "mermaid", "dot", "graphml"])
def test_what_was_a_format_once_is_answered_with_what_there_is_instead(given: str) -> None:
    with pytest.raises(DrawingError) as refused:
        formats_of(f"svg,{given}", None, True)
    assert refused.value.say("nl") == (
        f"‘{given}’ maakt toc export niet meer. Tabellen geeft --format xlsx, alles in één tabel "
        "(ook als CSV) toc export table, en verder tekenen kan met pptx of drawio."
    )
    with pytest.raises(DrawingError) as ended:
        refuse_other_ending(f"x.{given}", f".{given}", None, True)
    assert (ended.value.key, ended.value.values) == ("format-gone", {"given": f"x.{given}"})
