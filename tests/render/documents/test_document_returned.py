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

from tests.render.documents.conftest import CHOICE, DRAWN, FULL, scene
from tests.render.documents.offices import VERSIONS, converted, office, through
from tests.render.documents.people import Presenter, Typist, misplaced, typed_in
from toc.render.documents import Kind, docx_template, pptx_template, write
from toc.render.documents.names import named
from toc.render.documents.parts import Filled, Left
from toc.render.house import SOBER
from toc.reports.document import Cell, Document, Table

RETURNED = Path(__file__).parent / "golden" / "returned"
OTHER = replace(CHOICE, id="andere", caption="Wat wij laten")
POINT = 12_700
NEW = "Voorlezen in de bibliotheek"
DRAWN_NOW = {**DRAWN, "din-thuis": (replace(scene("Nieuw"), description="Anders."), scene("Twee"))}
LEFT = Left("Wat wij doen", "{{toc:keuzetabel}}")


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
    person = Typist(write(BEFORE, Kind.DOCX, SOBER, DRAWN))
    person.around()
    person.on_the_line()
    person.headings()
    person.behind([*person.tables()[0].iter(qn("w:p"))][-1])
    return person.saved(), person.words


def presented() -> tuple[bytes, list[str]]:
    person = Presenter(write(BEFORE, Kind.PPTX, SOBER, DRAWN))
    person.beside()
    person.in_a_table()
    return person.saved(), person.words


def _kept(name: str, content: bytes, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden", default=False):
        RETURNED.mkdir(parents=True, exist_ok=True)
        (RETURNED / name).write_bytes(content)


def _version(program: Path, folder: Path) -> str:
    """Which LibreOffice it is, as its files say."""
    with zipfile.ZipFile(io.BytesIO(through(program, written()[0], "docx", folder))) as archive:
        about = archive.read("docProps/app.xml").decode()
    return "7.4" if "LibreOffice/7.4" in about else "25.2"


def check_word(content: bytes, words: set[str]) -> Filled:
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


def check_slides(content: bytes, words: set[str]) -> Filled:
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


@pytest.mark.parametrize("odf", ["", "odt"])
@pytest.mark.parametrize("which", VERSIONS)
def test_a_document_through_libreoffice(
    which: str, odf: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    import openxml_audit as audit

    def faults(content: bytes) -> int:
        (tmp_path / "audited.docx").write_bytes(content)
        return len(audit.OpenXmlValidator().validate(str(tmp_path / "audited.docx")).errors)

    program = office(which)
    content, words = written()
    for cycle in range(2):
        content = through(program, content, "docx", tmp_path, odf)
        if cycle == 0:
            ending = f"-{odf}" if odf else ""
            _kept(f"{_version(program, tmp_path)}{ending}.docx", content, request)
        result = check_word(content, set(words))
        assert (result.renewed, result.typed, result.missing) == (3, (LEFT,), ())
        # What LibreOffice itself writes beside the schemas is its own.
        assert faults(result.content) <= faults(content)
        content = result.content
        assert converted(program, content, "docx", "pdf", tmp_path).startswith(b"%PDF")


@pytest.mark.parametrize("odf", ["", "odp"])
@pytest.mark.parametrize("which", VERSIONS)
def test_a_presentation_through_libreoffice(
    which: str, odf: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    program = office(which)
    content, words = presented()
    for cycle in range(2):
        content = through(program, content, "pptx", tmp_path, odf)
        if cycle == 0:
            ending = f"-{odf}" if odf else ""
            _kept(f"{_version(program, tmp_path)}{ending}.pptx", content, request)
        content = check_slides(content, set(words)).content
        assert converted(program, content, "pptx", "pdf", tmp_path).startswith(b"%PDF")
