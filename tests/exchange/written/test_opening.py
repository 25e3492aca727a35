"""A file is known by what stands in it, and what is no plan is told with what to do instead."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from toc.exchange.words.written import WRITTEN
from toc.exchange.written.kinds import kind_of
from toc.exchange.written.opening import READERS, REFUSED, read_plan
from toc.exchange.written.refusal import UnreadablePlanError

PLANS = Path(__file__).parents[1] / "plans" / "files"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _zip(*names: str, mimetype: str = "") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        if mimetype:
            packed.writestr("mimetype", mimetype)
        for name in names:
            packed.writestr(name, "x")
    return made.getvalue()


def _ole(name: str) -> bytes:
    return _OLE + bytes(40) + name.encode("utf-16-le")


def test_each_plan_is_known_by_its_ending_and_nearly_each_without_it() -> None:
    files = sorted(PLANS.iterdir())
    assert len(files) == 16
    known = {
        file.name[:3]: (kind_of(file.read_bytes(), file.suffix), kind_of(file.read_bytes(), ""))
        for file in files
    }
    assert known == {
        "p01": ("docx", "docx"), "p02": ("docx", "docx"), "p03": ("docx", "docx"),
        "p04": ("odt", "odt"), "p05": ("xlsx", "xlsx"), "p06": ("ods", "ods"),
        "p07": ("csv", "text"), "p08": ("markdown", "markdown"), "p09": ("pdf", "pdf"),
        "p10": ("mm", "mm"), "p11": ("xmind", "xmind"), "p12": ("opml", "opml"),
        "p13": ("drawio", "drawio"), "p14": ("mermaid", "mermaid"), "p15": ("text", "text"),
        "p16": ("xls", "xls"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("plan.docx", b"%PDF-1.7", "pdf"),
        ("plan.txt", b"flowchart TD\nA --> B", "mermaid"),
        ("plan.txt", b"graph of all\nthat we want", "text"),
        ("plan", b"# Plan\n\nTekst", "markdown"),
        ("plan.txt", b"Doel\tActie\tWie\nA\tb\tc\n\tc\td\n\t\t\nLees meer", "csv"),
        ("plan.txt", b"Doel\tActie\tWie\nEerst dit.\nDan dat.\nEn zo.\nEn zo.", "text"),
        ("plan.xml", b'<?xml version="1.0"?><!-- x --><mxfile/>', "drawio"),
        ("plan.svg", b"<svg content='&lt;mxfile&gt;'/>", "drawio"),
        ("plan.xml", b"\xef\xbb\xbf<opml version='2.0'/>", "opml"),
        ("plan.mm", b"<map version='1'/>", "mm"),
        ("plan.xmind", _zip("content.json", "metadata.json"), "xmind"),
        ("oud.xmind", _zip("content.xml", "meta.xml"), "xmind"),
        ("plan.txt", b"<doel> is wat we willen", "text"),
        ("stuk.drawio", b"niets", "drawio"),
        ("dia.pptx", _zip("ppt/presentation.xml"), "presentation"),
        ("dia.odp", _zip(mimetype="application/vnd.oasis.opendocument.presentation"),
         "presentation"),
        ("plan.odg", _zip(mimetype="application/vnd.oasis.opendocument.graphics"), "other-office"),
        ("plan.pages", _zip("Index/Document.iwa"), "apple"),
        ("plan.xlsb", _zip("xl/workbook.bin"), "binary-excel"),
        ("map.zip", _zip("plan.docx"), "archive"),
        ("map.7z", b"7z\xbc\xaf\x27\x1c", "archive"),
        ("plan.doc", _ole("WordDocument"), "doc"),
        ("plan.xls", _ole("Workbook"), "xls"),
        ("plan.ppt", _ole("PowerPoint Document"), "presentation"),
        ("plan.docx", _ole("EncryptedPackage"), "locked"),
        ("plan.mpp", _ole("anders"), "project"),
        ("plan.wps", _ole("anders"), "old-office"),
        ("plan.doc", b"{\\rtf1 x}", "rich-text"),
        ("plan.xls", b"<html><table>", "web-page"),
        ("plan.png", b"\x89PNG\r\n\x1a\n", "picture"),
        ("plan.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture"),
        ("plan.xml", b"<?xml version='1.0'?><w:wordDocument xmlns:w='x'/>", "word-xml"),
        ("plan.xml", b"<?xml version='1.0'?><Project/>", "project"),
        ("plan.xml", b"<?xml version='1.0'?><recept/>", "other-xml"),
        ("act.xml", b"<?xml version='1.0'?><iati-activities version='2.03'/>", "iati"),
        ("plan.yaml", b"programma: x", "programme"),
        ("plan.json", b"[]", "data"),
        ("m.csv", b'"Indicator";"Periode";"Waarde"\r\nx;2024;3', "measurements"),
        ("m.csv", b"title\nindicator,year,value,note\n", "measurements"),
        ("p.csv", b"Doel;Indicator;Nulmeting;Streefwaarde\n", "csv"),
        ("stuk.docx", b"PK\x03\x04", "docx"),
    ],
)  # fmt: skip
def test_what_a_file_is(name: str, data: bytes, kind: str) -> None:
    assert kind_of(data, Path(name).suffix) == kind


def test_every_kind_is_read_or_refused_in_words() -> None:
    assert not READERS.keys() & REFUSED.keys()
    assert WRITTEN.keys() >= set(REFUSED.values())


@pytest.mark.parametrize("name", ["p08", "p10", "p11", "p12", "p13", "p14", "p15", "p09"])
def test_a_plan_is_read_by_the_reader_of_what_it_is(name: str) -> None:
    file = next(PLANS.glob(f"{name}*"))
    assert len(read_plan(file).passages) > 15


def test_what_is_no_plan_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOC_PROGRAM", "toc")
    said = {}
    for name, data in {
        "metingen.csv": b"indicator;periode;waarde\n",
        "recept.xml": b"<?xml version='1.0'?><recept/>",
        "leeg.txt": b"\xef\xbb\xbf \n",
    }.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UnreadablePlanError) as refused:
            read_plan(tmp_path / name)
        said[name] = refused.value.say("nl").replace(str(tmp_path), "MAP")
    with pytest.raises(UnreadablePlanError) as refused:
        read_plan(tmp_path / "weg.docx")
    said["weg.docx"] = refused.value.say("nl").replace(str(tmp_path), "MAP")
    assert said == {
        "metingen.csv": "Dit zijn metingen en geen plan. Lees ze in met: toc measure import "
        "MAP/metingen.csv",
        "recept.xml": "Dit is een XML-bestand van een soort die hier niet gelezen wordt "
        "(‘recept’). Sla het plan op als .docx, .xlsx of .opml.",
        "leeg.txt": "Het bestand is leeg. Kies het bestand met het plan.",
        "weg.docx": "Het bestand MAP/weg.docx is er niet of kan niet geopend worden. Controleer "
        "de naam en de map.",
    }


def test_a_file_that_is_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toc.exchange.written.opening.MOST_FILE", 3)
    (tmp_path / "plan.txt").write_bytes(b"tekst")
    with pytest.raises(UnreadablePlanError) as refused:
        read_plan(tmp_path / "plan.txt")
    assert refused.value.key == "too-large"
