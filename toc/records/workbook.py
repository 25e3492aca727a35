"""Opening a workbook that somebody sent: whatever it is, a workbook or the reason why not."""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import Any

MOST_BYTES = 20_000_000
"""A larger file is refused before it is read. A form for 200 inspanningen and 20 participants is
a twentieth of this."""

MOST_UNPACKED = 100_000_000
"""So many bytes may be in it once it is unpacked."""

MOST_PARTS = 2_000
"""So many parts may be in it."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class UnreadableError(Exception):
    """It is no workbook that can be read. `key` is `too-large`, `password`, `old-excel`,
    `open-document`, `no-workbook`, `damaged` or, of a text, `quotes`."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def open_workbook(data: bytes) -> Any:
    """The openpyxl workbook in these bytes. Raises UnreadableError; never runs or fetches
    anything."""
    _look(data)
    import openpyxl

    try:
        with warnings.catch_warnings():
            # What openpyxl does not know (a picture, a new kind of list) is no matter here.
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
    except Exception as error:  # a damaged file makes openpyxl raise anything
        raise UnreadableError("damaged") from error


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
    except (zipfile.BadZipFile, OSError, NotImplementedError, EOFError, ValueError) as error:
        raise UnreadableError("damaged") from error
    if "xl/workbook.xml" not in names:
        raise UnreadableError("no-workbook")
