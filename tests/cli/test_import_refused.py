"""What is no plan, or no plan that can be read, is refused: one sentence that says what it is and
what to do, exit code 2, and nothing is written. Each is a file as people have it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
import typst
from pptx import Presentation

from tests.cli.conftest import Run
from tests.exchange.written.office_files import paragraph, word
from toc.exchange.written import limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
PLAN = word(paragraph("Doel"))


def _word(*texts: str) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    return _saved(document.save)


def _rows(count: int) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Doelen")
    for number in range(count):
        sheet.append([f"Doel {number}", f"Maatregel {number}"])
    return _saved(book.save)


def _slides() -> bytes:
    slides = Presentation()
    slides.slides.add_slide(slides.slide_layouts[0])
    return _saved(slides.save)


def _saved(save: Callable[[io.BytesIO], None]) -> bytes:
    held = io.BytesIO()
    save(held)
    return held.getvalue()


def _bomb() -> bytes:
    """A document of which one part is far larger than what it was packed in."""
    held = io.BytesIO(PLAN)
    with zipfile.ZipFile(held) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts["word/document.xml"] += b" " * (limits.MOST_BYTES + 1)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return made.getvalue()


GERMAN = (
    "Die Stadt will, dass alle Kinder gesund aufwachsen und dass ihre Familien nicht arm sind.",
    "Maßnahmen",
    "Wir bauen neue Spielplätze und ein Zentrum für Familien, in dem sie Hilfe von der Stadt "
    "bekommen und mit anderen Familien zusammen sind.",
)
DAMAGED = (
    "Het bestand is beschadigd en kan niet gelezen worden. Open het in het programma waarmee het "
    "gemaakt is, sla het opnieuw op en probeer het nog eens."
)
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "beveiligd.docx": (
        lambda: OLE + "EncryptedPackage".encode("utf-16-le"),
        "Het bestand is met een wachtwoord beveiligd. Haal de beveiliging eraf, sla het op en "
        "probeer het nog eens.",
    ),
    "oud.doc": (
        lambda: OLE + "WordDocument".encode("utf-16-le"),
        "Dit is een Word-document van voor 2007 (.doc). Open het in Word en sla het op als "
        "Word-document (.docx).",
    ),
    "half.docx": (lambda: PLAN[: len(PLAN) // 2], DAMAGED),
    "enorm.docx": (
        _bomb,
        "Het bestand is uitgepakt groter dan 50 MB. Haal weg wat niet bij het plan hoort, of "
        "splits het in delen.",
    ),
    "plaatjes.docx": (
        lambda: word("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"),
        "In het bestand staan alleen afbeeldingen, en daaruit is geen tekst te lezen. Lees het "
        "bestand in waarin het plan als tekst staat.",
    ),
    "leeg.docx": (lambda: b"", "Het bestand is leeg. Kies het bestand met het plan."),
    "zonder-tekst.docx": (
        lambda: word(""),
        "In het bestand staat geen tekst. Lees het bestand in waarin het plan uitgeschreven "
        "staat.",
    ),
    "duits.docx": (
        lambda: _word(*GERMAN),
        "Dit plan is niet in het Nederlands of Engels geschreven, en andere talen worden hier "
        "niet gelezen. Lees een vertaling in, of begin zelf met: toc new NAAM",
    ),
    "brief.txt": (
        lambda: b"Beste mensen,\n\nHierbij het plan in de bijlage.\n\nGroet\n",
        "In dit bestand zegt niets dat het een doel, inspanning of indicator is, dus er is geen "
        "concept gemaakt. Zet er in het plan een kop boven, zoals ‘Wat willen we bereiken?’ of "
        "‘Acties’, en lees het opnieuw in.",
    ),
    "rijen.xlsx": (
        lambda: _rows(10_001),
        "In het bestand staan meer dan 20000 teksten; dat is te veel voor een plan. Bewaar alleen "
        "het plan zelf in een eigen bestand.",
    ),
    "dia.pptx": (
        _slides,
        "Dit is een presentatie. Lees het document in waaruit zij gemaakt is, of zet de tekst van "
        "de dia’s in een Word-document (.docx).",
    ),
    "foto.png": (
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(50),
        "Dit is een afbeelding; daaruit is geen tekst te lezen. Neem het bestand waaruit zij "
        "gemaakt is, zoals een .docx, .xlsx of .drawio.",
    ),
    "metingen.csv": (
        lambda: b"indicator;periode;waarde\nlezen;2024;3\n",
        "Dit zijn metingen en geen plan. Lees ze in met: toc measure import metingen.csv",
    ),
    "programma.yaml": (
        lambda: b"title: x\nvision: y\n",
        "Dit is een YAML-bestand. Een programma hoeft niet ingelezen te worden; bekijk het met: "
        "toc validate programma.yaml",
    ),
    "ingepakt.zip": (
        lambda: b"PK\x05\x06" + bytes(18),
        "Dit is een ingepakte map. Pak haar uit en kies daarin het bestand met het plan.",
    ),
    "pagina.html": (
        lambda: b"<html><body>Doelen</body></html>",
        "Dit is een webpagina. Open haar in Word of LibreOffice en sla haar op als Word-document "
        "(.docx).",
    ),
    "tekening.pdf": (
        lambda: typst.compile(b"#rect(width: 5cm, height: 5cm, fill: blue)"),
        "In het bestand staat geen tekst. Lees het bestand in waarin het plan uitgeschreven "
        "staat.",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_plan_is_refused_in_one_sentence(
    home: Path, run: Run, name: str
) -> None:
    make, said = FILES[name]
    Path(name).write_bytes(make())
    ran = run("import", name)
    assert (ran.code, ran.out, ran.err) == (2, "", f"{said}\n")
    assert [one.name for one in Path().iterdir()] == [name]


def test_a_folder_and_a_file_that_is_not_there_are_refused(home: Path, run: Run) -> None:
    Path("map met plan").mkdir()
    folder, missing = run("import", "map met plan"), run("import", "geen.docx")
    assert (folder.code, folder.err) == (
        2,
        '"map met plan" is een map. Kies daarin het bestand met het plan.\n',
    )
    assert (missing.code, missing.err) == (
        2,
        "Het bestand geen.docx is er niet of kan niet geopend worden. Controleer de naam en de "
        "map.\n",
    )
