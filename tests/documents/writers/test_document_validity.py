"""What is written for Office against the schemas of Office, and opened by LibreOffice."""

from __future__ import annotations

from pathlib import Path

import pytest

import toc
from tests.documents.writers.conftest import DRAWN, hostile_document, ready, scene
from tests.documents.writers.offices import ALWAYS, office
from toc.documents.document import Document
from toc.documents.house_style import SOBER, Logo, WriterStyle
from toc.documents.kinds import Kind
from toc.documents.style import Paper
from toc.documents.writers import docx_template, pptx_template, write
from toc.draw.annex.annex import annex
from toc.draw.figures import figures_of
from toc.draw.views.plain_forms import Rows

if ALWAYS:
    import openxml_audit as audit
else:
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")

REAL = Path(__file__).parents[3] / "programmes" / "alliantie-van-kracht.yaml"
KINDS = (Kind.DOCX, Kind.PPTX, Kind.XLSX)
DRESSED = WriterStyle(
    accent="#5a2a6e",
    font="Georgia",
    logo=Logo(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", True, "Logo"),
    paper=Paper.A3,
    footer="Wijk & Co",
)


def _errors(content: bytes, kind: str, folder: Path) -> list[str]:
    file = folder / f"made.{kind}"
    file.write_bytes(content)
    return [str(error) for error in audit.OpenXmlValidator().validate(str(file)).errors]


@pytest.fixture(scope="module")
def real() -> Document:
    loaded = toc.open(REAL)
    assert loaded.programme is not None
    assert loaded.tree is not None
    return annex(loaded.programme, loaded.tree)


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_with_everything(kind: Kind, full: Document, tmp_path: Path) -> None:
    for house in (SOBER, DRESSED):
        assert _errors(write(full, kind, house, ready), kind, tmp_path) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_of_texts_that_would_do_harm(kind: Kind, tmp_path: Path) -> None:
    content = write(hostile_document(), kind, draw=lambda _: {"'\"<x>": (scene("'\"<x>"),)})
    assert _errors(content, kind, tmp_path) == []


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PPTX])
def test_a_document_filled_again(kind: Kind, full: Document, tmp_path: Path) -> None:
    fill = docx_template.fill if kind is Kind.DOCX else pptx_template.fill
    first = write(full, kind, draw=ready)
    fewer = {**DRAWN, "din-thuis": (scene("Nieuw"),)}
    assert _errors(fill(first, "plan", full, SOBER, fewer).content, kind, tmp_path) == []


def test_no_two_shapes_on_a_slide_have_one_number(real: Document, full: Document) -> None:
    import io

    import pptx

    decks = [
        write(full, Kind.PPTX, DRESSED, ready),
        write(hostile_document(), Kind.PPTX, draw=lambda _: {"'\"<x>": (scene("'\"<x>"),)}),
        write(real, Kind.PPTX, draw=figures_of),
    ]
    decks.append(pptx_template.fill(decks[0], "dag", full, SOBER, DRAWN).content)
    count = 0
    for deck in decks:
        for slide in pptx.Presentation(io.BytesIO(deck)).slides:
            numbers = [one.get("id") for one in slide._element.iter("{*}cNvPr")]
            assert len(numbers) == len(set(numbers)), numbers
            count += len(numbers)
    assert count > 900


def test_a_template_with_styles_of_an_old_word(full: Document, tmp_path: Path) -> None:
    import docx

    template = docx.Document()
    template.add_paragraph("{{toc}}")
    template.save(str(tmp_path / "sjabloon.docx"))
    given = (tmp_path / "sjabloon.docx").read_bytes()
    filled = docx_template.fill(given, "x", full, SOBER, DRAWN)
    assert _errors(filled.content, "docx", tmp_path) == []


@pytest.mark.parametrize("text", ["gewoon", "=1+1", "\x00<&>'\" 🙂 ", " spatie "])
def test_tables_as_a_workbook(text: str, tmp_path: Path) -> None:
    from toc.draw.xlsx import xlsx

    table = Rows("doelen", text, ("Wat", text), ((text, "12"), ("", text)))
    assert _errors(xlsx([table], text, "nl"), "xlsx", tmp_path) == []


@pytest.fixture(scope="module")
def opened(
    real: Document, settings: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[Kind, tuple[bytes, bytes]]:
    """The annex of the real plan in Word and PowerPoint, and the PDF that LibreOffice makes of
    each."""
    made = {kind: write(real, kind, draw=figures_of) for kind in (Kind.DOCX, Kind.PPTX)}
    given = {f"bijlage-{kind}.{kind}": content for kind, content in made.items()}
    pdfs = office("own", settings).converted(given, "pdf", tmp_path_factory.mktemp("annex"))
    return {kind: (content, pdfs[f"bijlage-{kind}"]) for kind, content in made.items()}


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PPTX])
def test_the_annex_of_the_real_plan_opens(
    kind: Kind, real: Document, opened: dict[Kind, tuple[bytes, bytes]]
) -> None:
    """On as many pages as its own PDF has (slides: as it has slides), with the same texts."""
    import pypdfium2

    content, pdf = opened[kind]
    with pypdfium2.PdfDocument(pdf) as read:
        said = "".join(page.get_textpage().get_text_bounded() for page in read)
        pages = len(read)
    if kind is Kind.DOCX:
        with pypdfium2.PdfDocument(write(real, Kind.PDF, draw=figures_of)) as own:
            assert pages == len(own)
        assert f"Bladzijde {pages} van {pages}" in said
    else:
        import io

        import pptx

        assert pages == len(pptx.Presentation(io.BytesIO(content)).slides)
    joined = "".join(said.split())
    for chapter in real.chapters:
        assert "".join(chapter.title.split()) in joined, chapter.title
    assert "Speeddatesorganiseren" in joined
