"""Opening a workbook that somebody sent: whatever it is, a workbook or the reason why not."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from typing import IO, Any

from toc.core.files.archives import BROKEN
from toc.core.records.hidden_sheet import UnreadableError

MOST_BYTES = 20_000_000
"""A larger file is refused before it is read. A form for 200 inspanningen and 20 participants is
a twentieth of this."""

MOST_UNPACKED = 100_000_000
"""So many bytes may be in it once it is unpacked."""

MOST_ROWS = 50_000
"""So many rows of a sheet may have something in them."""

MOST_CELLS = 1_500_000
"""So many cells may be in a sheet, with or without something in them: openpyxl makes an object of
each, twice."""

MOST_PARTS = 2_000
"""So many parts may be in it."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def open_workbook(data: bytes) -> Any:
    """The openpyxl workbook in these bytes. Raises UnreadableError; never runs or fetches
    anything."""
    _look(data)
    import openpyxl

    try:
        data = transitional(data)
        with warnings.catch_warnings():
            # What openpyxl does not know (a picture, a new kind of list) is no matter here.
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
    except Exception as error:  # a damaged file makes openpyxl raise anything
        raise UnreadableError("damaged") from error


_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = (
    (b"spreadsheetml/main", b"spreadsheetml/2006/main"),
    (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
    (b"drawingml/", b"drawingml/2006/"),
    (b"officeDocument/extendedProperties", b"officeDocument/2006/extended-properties"),
    (b"officeDocument/customProperties", b"officeDocument/2006/custom-properties"),
    (b"officeDocument/docPropsVTypes", b"officeDocument/2006/docPropsVTypes"),
)


def transitional(data: bytes) -> bytes:
    """A workbook that was saved as Strict Open XML, in which openpyxl finds no sheet, under the
    names that it knows; any other as it is."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        if _STRICT not in old.read("xl/workbook.xml"):
            return data
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
            for part in old.infolist():
                content = old.read(part)
                if part.filename.endswith((".xml", ".rels")):
                    for strict, known in _TRANSITIONAL:
                        names = _STRICT + strict, b"http://schemas.openxmlformats.org/" + known
                        content = content.replace(*names)
                new.writestr(part.filename, content)
    return made.getvalue()


def _look(data: bytes) -> None:
    """Refuse what is no workbook, and one that would fill the memory, before it is unpacked."""
    if len(data) > MOST_BYTES:
        raise UnreadableError("too-large")
    if data.startswith(_OLE):
        raise UnreadableError("password" if _ENCRYPTED in data else "old-excel")
    if not data.startswith(b"PK"):
        raise UnreadableError("no-workbook")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            # zipfile never unpacks more of a part than is told here.
            if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > MOST_UNPACKED:
                raise UnreadableError("too-large")
            names = {one.filename for one in parts}
            if any(one.flag_bits & 1 for one in parts):
                raise UnreadableError("password")
            if "mimetype" in names and b"opendocument" in packed.read("mimetype"):
                raise UnreadableError("open-document")
            for one in parts:
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", one.filename):
                    with packed.open(one) as stream:
                        refuse_many_rows(stream)
    except BROKEN as error:
        raise UnreadableError("damaged") from error
    if "xl/workbook.xml" not in names:
        raise UnreadableError("no-workbook")


_EXCEL = re.compile(rb"<(?:\w+:)?(?:(row)|(c)|(v|is)|(sheetData))[\s>/]")
_OPEN = re.compile(rb"<(?:\w+:)?(?:(table-row)|(table-cell)|(p)|(table))[\s>/]")
_CHUNK = 1 << 20


def refuse_many_rows(stream: IO[bytes], *, of_libreoffice: bool = False) -> None:
    """Refuse a sheet with too much in it, from the stream that unpacks it a piece at a time: it is
    never in memory as a whole. Raises UnreadableError."""
    tag = _OPEN if of_libreoffice else _EXCEL
    rows = cells = 0
    rest = b""
    while chunk := stream.read(_CHUNK):
        # A tag can begin in one piece and end in the next.
        text = rest + chunk
        whole = text.rfind(b"<")
        text, rest = text[:whole], text[whole:]
        for match in tag.finditer(text):
            rows += match.lastindex == 1
            cells += match.lastindex == 2
            if match.lastindex == 3 and rows > MOST_ROWS:
                raise UnreadableError("too-large")
            if match.lastindex == 4:  # a sheet begins
                rows = cells = 0
        if cells > MOST_CELLS:
            raise UnreadableError("too-large")
