"""Files that are no Excel workbook and no CSV, of which it can be said what they are."""

from __future__ import annotations

import io
import zipfile

from toc.core.files.archives import BROKEN

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
_WORKBOOK, _ENCRYPTED = ("Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le"))


def is_spreadsheet(data: bytes) -> bool:
    """Whether a file is a workbook of LibreOffice (.ods) or of old Excel (.xls)."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _WORKBOOK in data and _ENCRYPTED not in data
    # The format asks that its name comes first, unpacked.
    return data[:2] == b"PK" and data[30:38] == b"mimetype" and _OPEN_DOCUMENT in data[38:150]


def _parts(data: bytes) -> list[str]:
    if not data.startswith(b"PK"):
        return []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return packed.namelist()
    except BROKEN:
        return []  # whoever opens it says that it is damaged


def kind_of(data: bytes) -> str:
    """What a file is, where it is something else than a workbook or text: `pdf`, `web-page` (as
    many systems export under the name .xls), `numbers`, `binary-excel` or `word`; else empty."""
    start = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"%pdf"):
        return "pdf"
    # Excel itself wrote workbooks as XML in 2003.
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"mime-version:")):
        return "web-page"
    names = _parts(data)
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return "numbers"
    if "xl/workbook.bin" in names:
        return "binary-excel"
    return "word" if "word/document.xml" in names else ""
