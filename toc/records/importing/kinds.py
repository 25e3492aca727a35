"""Files that are no Excel workbook and no CSV, of which it can be said what they are."""

from __future__ import annotations

import io
import zipfile


def kind_of(data: bytes) -> str:
    """What a file is, where it is something else than a workbook or text: `pdf`, `web-page` (as
    many systems export under the name .xls), `numbers`, `binary-excel` or `word`; else empty."""
    start = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"%pdf"):
        return "pdf"
    # Excel itself wrote workbooks as XML in 2003.
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"mime-version:")):
        return "web-page"
    if not data.startswith(b"PK"):
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = packed.namelist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, EOFError, ValueError):
        return ""  # whoever opens it says that it is damaged
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return "numbers"
    if "xl/workbook.bin" in names:
        return "binary-excel"
    return "word" if "word/document.xml" in names else ""
