"""Files that came back from LibreOffice with words typed in them, and are made anew: kept files
that 7.4 and 25.2 saved, and the programs themselves where they are to be had.

`--update-golden` with both programs makes the kept files of this version anew; those of version
0.1 were made with that version, and stay as they are.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from pptx.enum.shapes import MSO_SHAPE_TYPE

from tests.documents.writers.conftest import CHOICE, DRAWN, FULL, ready, scene
from tests.documents.writers.offices import VERSIONS, office
from tests.documents.writers.people import Presenter, Typist, misplaced, typed_in
from toc.documents.document import Cell, Document, Table
from toc.documents.house_style import SOBER
from toc.documents.kinds import Kind
from toc.documents.writers import docx_template, pptx_template, write
from toc.documents.writers.names import named
from toc.documents.writers.template_parts import FilledTemplate, PartLeft

RETURNED = Path(__file__).parent / "golden" / "returned"
OTHER = replace(CHOICE, id="andere", caption="Wat wij laten")
POINT = 12_700
NEW = "Voorlezen in de bibliotheek"
DRAWN_NOW = {**DRAWN, "din-thuis": (replace(scene("Nieuw"), description="Anders."), scene("Twee"))}
LEFT = PartLeft("Wat wij doen", "{{toc:keuzetabel}}")


def _document(choice: Table, other: Table) -> Document:
    chapter = replace(FULL.chapters[1], blocks=(choice, other))
    return replace(FULL, chapters=(FULL.chapters[0], chapter, *FULL.chapters[2:]))


def _changed(table: Table) -> Table:
    row = (Cell("1", 1), Cell(NEW), Cell("Bibliotheek"), Cell("€ 4.000,50", 4000.5))
    return replace(table, rows=(table.rows[0], row, table.rows[2]))


BEFORE = _document(CHOICE, OTHER)
NOW = _document(_changed(CHOICE), _changed(OTHER))


def written() -> tuple[bytes, list[str]]:
    """The document with words before, behind and after everything of ours, and in the first
    table; the words."""
    person = Typist(write(BEFORE, Kind.DOCX, SOBER, ready))
    person.around()
    person.on_the_line()
    person.headings()
    person.behind([*person.tables()[0].iter(qn("w:p"))][-1])
    return person.saved(), person.words


def presented() -> tuple[bytes, list[str]]:
    person = Presenter(write(BEFORE, Kind.PPTX, SOBER, ready))
    person.beside()
    person.in_a_table()
    return person.saved(), person.words


def _kept(name: str, content: bytes, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden", default=False):
        RETURNED.mkdir(parents=True, exist_ok=True)
        (RETURNED / name).write_bytes(content)


def _version(content: bytes) -> str:
    """Which LibreOffice saved a file, as the file says."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        about = archive.read("docProps/app.xml").decode()
    return "7.4" if "LibreOffice/7.4" in about else "25.2"


def check_word(content: bytes, words: set[str]) -> FilledTemplate:
    """Make a returned document anew, and look at all that may not happen to it."""
    result = docx_template.fill(content, "plan.docx", NOW, SOBER, DRAWN_NOW)
    assert words
    assert typed_in(content) == typed_in(result.content) == words
    assert misplaced(result.content) == []
    body = docx.Document(io.BytesIO(result.content)).element.body
    shown = list(body.iter(qn("wp:docPr")))
    assert [named(one.get("name")).sheet for one in shown] == [1, 2]  # type: ignore[union-attr]
    assert len({one.get("id") for one in shown}) == 2
    assert [one.get("descr") for one in shown] == ["Anders.", DRAWN["din-thuis"][0].description]
    assert result.gone == result.told == ()
    return result


def grounds(content: bytes) -> list[set[str]]:
    """The colours on which the headings of each table stand, which are white."""
    body = docx.Document(io.BytesIO(content)).element.body
    rows = (next(one.iter(qn("w:tr"))) for one in body.iter(qn("w:tbl")))
    return [{one.get(qn("w:fill")).upper() for one in row.iter(qn("w:shd"))} for row in rows]


def tables(content: bytes) -> list[bool]:
    """Of each table whether it is as the plan is now."""
    body = docx.Document(io.BytesIO(content)).element.body
    said = ("".join(t.text or "" for t in one.iter(qn("w:t"))) for one in body.iter(qn("w:tbl")))
    return [NEW in text for text in said]


def check_slides(content: bytes, words: set[str]) -> FilledTemplate:
    result = pptx_template.fill(content, "dag.pptx", NOW, SOBER, DRAWN_NOW)
    assert words
    assert typed_in(content) == typed_in(result.content) == words
    told = []
    for slide in pptx.Presentation(io.BytesIO(result.content)).slides:
        ids = [one.get("id") for one in slide._element.iter("{*}cNvPr")]
        assert len(ids) == len(set(ids))
        told += [s._element[0][0].get("descr") for s in slide.shapes if named(s.name)]
    assert [text for text in told if text][-3:] == [
        "Wat wij laten",
        "Anders.",
        DRAWN["din-thuis"][0].description,
    ]
    assert (result.renewed, result.typed) == (2, (LEFT,))
    assert result.gone == result.told == ()
    assert [round(one / POINT) for one in wide(result.content)] == [716, 716]
    return result


def wide(content: bytes) -> list[int]:
    """How wide the boxes and lines of each drawing stand: its margins are lost on the way."""
    found = []
    for slide in pptx.Presentation(io.BytesIO(content)).slides:
        for group in (one for one in slide.shapes if one.shape_type == MSO_SHAPE_TYPE.GROUP):
            shapes = list(group.shapes)
            right = max(one.left + one.width for one in shapes)
            found.append(right - min(one.left for one in shapes))
    return found


# Kept files


@pytest.mark.parametrize("name", ["7.4", "7.4-odt", "25.2", "25.2-odt"])
def test_a_document_that_came_back(name: str) -> None:
    content = (RETURNED / f"{name}.docx").read_bytes()
    result = check_word(content, typed_in(content))
    assert (result.renewed, result.typed, result.missing) == (3, (LEFT,), ())
    assert result.new == ()
    assert tables(result.content) == [False, True]
    assert [SOBER.accent[1:].upper() in fills for fills in grounds(result.content)] == [True] * 2
    again = docx_template.fill(result.content, "plan.docx", NOW, SOBER, DRAWN_NOW)
    assert again.content == result.content


@pytest.mark.parametrize("name", ["word", "7.4", "7.4-odt", "25.2", "25.2-odt"])
def test_a_document_of_version_0_1_that_came_back(name: str) -> None:
    """Drawings are made anew; of a table it is not known whether somebody typed in it."""
    content = (RETURNED / f"0.1-{name}.docx").read_bytes()
    result = check_word(content, typed_in(content))
    assert result.typed == ()
    assert tables(result.content) == [False, False]
    left = {part.title for part in result.unsure} | {part.title for part in result.missing}
    assert {"Wat wij doen", "Wat wij laten"} <= left
    again = docx_template.fill(result.content, "plan.docx", NOW, SOBER, DRAWN_NOW)
    assert typed_in(again.content) == typed_in(content)


@pytest.mark.parametrize("name", ["7.4", "7.4-odp", "25.2", "25.2-odp"])
def test_a_presentation_that_came_back(name: str) -> None:
    content = (RETURNED / f"{name}.pptx").read_bytes()
    result = check_slides(content, typed_in(content))
    assert pptx_template.fill(result.content, "dag.pptx", NOW, SOBER, DRAWN_NOW).content == (
        result.content
    )


# The programs themselves


def _faults(content: bytes, folder: Path) -> int:
    import openxml_audit as audit

    (folder / "audited.docx").write_bytes(content)
    return len(audit.OpenXmlValidator().validate(str(folder / "audited.docx")).errors)


@pytest.mark.parametrize("which", VERSIONS)
def test_documents_through_libreoffice(
    which: str, settings: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Twice there and back, straight and by way of its own kind."""
    program = office(which, settings)
    content, words = written()
    straight, detour = content, content
    results = {}
    for cycle in range(2):
        returned = program.through(straight, detour, "docx", "odt", tmp_path)
        for ending, saved in zip(("", "-odt"), returned, strict=True):
            if cycle == 0:
                _kept(f"{_version(saved)}{ending}.docx", saved, request)
            result = check_word(saved, set(words))
            assert (result.renewed, result.typed, result.missing) == (3, (LEFT,), ()), ending
            # What LibreOffice itself writes beside the schemas is its own.
            assert _faults(result.content, tmp_path) <= _faults(saved, tmp_path), ending
            results[f"{cycle}{ending}.docx"] = result.content
        straight, detour = results[f"{cycle}.docx"], results[f"{cycle}-odt.docx"]
    for name, pdf in program.converted(results, "pdf", tmp_path).items():
        assert pdf.startswith(b"%PDF"), name


@pytest.mark.parametrize("which", VERSIONS)
def test_presentations_through_libreoffice(
    which: str, settings: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    program = office(which, settings)
    content, words = presented()
    straight, detour = content, content
    results = {}
    for cycle in range(2):
        returned = program.through(straight, detour, "pptx", "odp", tmp_path)
        for ending, saved in zip(("", "-odp"), returned, strict=True):
            if cycle == 0:
                _kept(f"{_version(saved)}{ending}.pptx", saved, request)
            results[f"{cycle}{ending}.pptx"] = check_slides(saved, set(words)).content
        straight, detour = results[f"{cycle}.pptx"], results[f"{cycle}-odp.pptx"]
    for name, pdf in program.converted(results, "pdf", tmp_path).items():
        assert pdf.startswith(b"%PDF"), name
