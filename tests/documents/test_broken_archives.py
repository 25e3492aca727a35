"""An Office file whose contents cannot be unpacked is refused where it is opened, in any of its
parts: its list of contents is right, and only what is packed is not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import openpyxl
import pptx
import pytest

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.errors import DocumentError
from toc.documents.forms.workbook import open_workbook
from toc.documents.office_archive import sealed, untouched
from toc.documents.writers.office_package import presentation_of, word_of


def _saved(made: object) -> bytes:
    file = io.BytesIO()
    made.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


WORKBOOK = _saved(openpyxl.Workbook())
WORD = _saved(docx.Document())
SLIDES = _saved(pptx.Presentation())


def _broken(archive: bytes, part: str) -> bytes:
    """The same file, with bytes in that part that no packer writes."""
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        one = packed.getinfo(part)
    assert one.compress_type == zipfile.ZIP_DEFLATED
    start = one.header_offset + 30 + len(one.filename)
    # Three bits that say ‘packed in a third way’, which there is not.
    return archive[:start] + b"\x07" * one.compress_size + archive[start + one.compress_size :]


def test_it_is_broken_as_no_checksum_tells() -> None:
    with zipfile.ZipFile(io.BytesIO(_broken(WORD, "word/document.xml"))) as packed:
        assert packed.namelist()
        with pytest.raises(Exception, match="decompressing") as raised:
            packed.read("word/document.xml")
    assert not isinstance(raised.value, (zipfile.BadZipFile, OSError, ValueError))


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_a_workbook_is_refused(part: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        open_workbook(_broken(WORKBOOK, part))
    assert raised.value.key == "damaged"


@pytest.mark.parametrize(
    ("archive", "opened"), [(WORD, word_of), (SLIDES, presentation_of)], ids=["docx", "pptx"]
)
def test_a_template_is_refused(archive: bytes, opened: Callable[[bytes, str], object]) -> None:
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        parts = [one.filename for one in packed.infolist() if one.filename.endswith(".xml")]
    assert "[Content_Types].xml" in parts
    for part in parts:
        with pytest.raises(DocumentError) as raised:
            opened(_broken(archive, part), "huisstijl")
        assert raised.value.key == "template-kind"


def test_what_was_sealed_is_not_untouched() -> None:
    archive = sealed(WORD)
    assert untouched(archive)
    assert not untouched(_broken(archive, "word/document.xml"))
