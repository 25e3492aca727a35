"""What cannot be read is refused with one sentence that says what to do."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.exchange.written.office_files import open_text, packed, paragraph, parts_of, word
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.csv import read_csv
from toc.exchange.written.readers.docx import read_docx
from toc.exchange.written.readers.ods import read_ods
from toc.exchange.written.readers.odt import read_odt
from toc.exchange.written.readers.xls import read_xls
from toc.exchange.written.readers.xlsx import read_xlsx
from toc.exchange.written.refusal import UnreadablePlanError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")
OLD_WORD = OLE + "WordDocument".encode("utf-16-le")
OLD_EXCEL = OLE + "Workbook".encode("utf-16-le")
PICTURE = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"
ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaa">]>'
LAUGHS = '<!DOCTYPE d [<!ENTITY a "' + "a" * 9000 + '"><!ENTITY b "' + "&a;" * 9000 + '">]>'
PLAN = word(paragraph("Doel"))


def with_part(data: bytes, name: str, before: str) -> bytes:
    """A packed file, with something put before the XML of one of its parts."""
    parts = parts_of(data)
    parts[name] = before.encode() + bytes(parts[name])  # type: ignore[arg-type]
    return packed(parts)


EMPTY_BOOK = io.BytesIO()
openpyxl.Workbook().save(EMPTY_BOOK)
MANIFEST = "<manifest:manifest xmlns:manifest='x'><manifest:encryption-data/></manifest:manifest>"


@pytest.mark.parametrize(
    ("read", "data", "key"),
    [
        (read_docx, b"", "not-word"),
        (read_docx, b"Doel", "not-word"),
        (read_docx, LOCKED, "password"),
        (read_docx, OLD_WORD, "old-word"),
        (read_docx, PLAN[: len(PLAN) // 2], "damaged"),
        (read_docx, EMPTY_BOOK.getvalue(), "not-word"),
        (read_docx, word(""), "no-text"),
        (read_docx, word(PICTURE), "only-pictures"),
        (read_docx, word("<w:p>"), "damaged"),
        (read_docx, with_part(PLAN, "word/document.xml", ENTITY), "entities"),
        (read_docx, with_part(PLAN, "word/document.xml", LAUGHS), "entities"),
        (read_docx, word("<w:sdt><w:sdtContent>" * 300), "damaged"),
        (read_odt, b"PK", "damaged"),
        (read_odt, PLAN, "not-odt"),
        (read_odt, open_text("<table:table/>", kind="spreadsheet"), "not-odt"),
        (read_odt, open_text(""), "no-text"),
        (read_odt, packed({"META-INF/manifest.xml": MANIFEST, "content.xml": "x"}), "password"),
        (read_xlsx, LOCKED, "password"),
        (read_xlsx, OLD_EXCEL, "not-sheets"),
        (read_xlsx, PLAN, "not-sheets"),
        (read_xlsx, EMPTY_BOOK.getvalue(), "no-text"),
        (read_xlsx, EMPTY_BOOK.getvalue()[:4000], "damaged"),
        (read_ods, open_text("<text:p>x</text:p>"), "not-sheets"),
        (read_ods, open_text("", kind="spreadsheet"), "no-text"),
        (read_xls, EMPTY_BOOK.getvalue(), "not-sheets"),
        (read_xls, OLD_EXCEL, "damaged"),
        (read_xls, LOCKED, "not-sheets"),
        (read_csv, b'Doel;"Actie\n', "quotes"),
        (read_csv, b"\0\1\2", "not-sheets"),
        (read_csv, b"<html><table>", "not-sheets"),
        (read_csv, b"\n\n", "no-text"),
        (read_csv, b"a\n" * 50_001, "too-long"),
    ],
)
def test_refused(read: Callable[[bytes], Outline], data: bytes, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as told:
        read(data)
    assert told.value.key == key
    assert told.value.say("nl")


def test_no_more_is_unpacked_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.exchange.written.packed.MOST_BYTES", 1_000_000)
    bomb = word("<w:p/>" + " " * 1_000_001)
    assert len(bomb) < 10_000
    with pytest.raises(UnreadablePlanError) as told:
        read_docx(bomb)
    assert told.value.say("nl") == (
        "Het bestand is uitgepakt groter dan 1 MB. Haal weg wat niet bij het plan hoort, of "
        "splits het in delen."
    )


def test_the_pictures_of_a_plan_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.exchange.written.packed.MOST_BYTES", 1_000_000)
    parts = parts_of(PLAN)
    parts["word/media/image1.png"] = bytes(2_000_000)
    assert [one.text for one in read_docx(packed(parts)).passages] == ["Doel"]


def test_what_stands_outside_of_the_file_is_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim")
    outside = f'<!DOCTYPE d SYSTEM "{secret.as_uri()}">'
    assert [
        one.text for one in read_docx(with_part(PLAN, "word/document.xml", outside)).passages
    ] == ["Doel"]
    with pytest.raises(UnreadablePlanError, match="references"):
        read_docx(
            with_part(
                PLAN, "word/document.xml", f'<!DOCTYPE d [<!ENTITY a SYSTEM "{secret.as_uri()}">]>'
            )
        )
