"""Office files are archives that remember when they were made. The same plan must give the same
bytes, so they forget it. What they get instead is a seal, by which is seen whether anybody has
worked in a file since it was made."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from typing import Any, Protocol

from toc.core.files.archives import BROKEN

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that an archive can name
# openpyxl says that it is Microsoft Excel. LibreOffice then believes that the heights of the rows
# were reckoned already, and writes one text over the other.
_FORGOTTEN = {
    "docProps/core.xml": re.compile(
        rb"<dcterms:(created|modified)\b[^>]*(/>|>[^<]*</dcterms:\1>)"
    ),
    "docProps/app.xml": re.compile(rb"<(Application|AppVersion)>[^<]*</\1>"),
}


class Saved(Protocol):
    """What a library can write to a stream: a document, a presentation, a workbook."""

    def save(self, file: Any) -> Any: ...


def saved(made: Saved) -> bytes:
    """The file; the same content gives the same bytes."""
    file = io.BytesIO()
    made.save(file)
    return timeless(file.getvalue())


def timeless(archive: bytes) -> bytes:
    """The same archive, its parts in the same order, without the moments at which it was made
    and changed, and the program with which."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            info = zipfile.ZipInfo(part.filename, _LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 0  # the same on every system
            content = old.read(part)
            if part.filename in _FORGOTTEN:
                content = _FORGOTTEN[part.filename].sub(b"", content)
            new.writestr(info, content)
    return made.getvalue()


_ABOUT = "docProps/core.xml"
_SEAL = re.compile(rb"<dc:identifier(?: xmlns:dc=[^>]*)?>toc:([0-9a-f]{64})</dc:identifier>")
_DECLARED = re.compile(rb"<cp:coreProperties[^>]*\sxmlns:dc=")
_DC = ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
"""openpyxl says at each element what `dc` is, the others say it once for all of them."""

_LARGEST = 200_000_000
"""Bytes unpacked: of more nobody reads the seal."""


def sealed(archive: bytes) -> bytes:
    """The same Office file with its seal, in the place that the format has for an identifier; as
    it is where somebody's own identifier stands there."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(made, "w") as new:
        own = "" if _DECLARED.search(old.read(_ABOUT)) else _DC
        seal = f"<dc:identifier{own}>toc:{_digest(old)}</dc:identifier></cp:coreProperties>"
        for part in old.infolist():
            content = old.read(part)
            if part.filename == _ABOUT:
                content = _SEAL.sub(b"", content)
                if b"<dc:identifier" in content:
                    return archive
                content = content.replace(b"</cp:coreProperties>", seal.encode())
            new.writestr(part, content)
    return made.getvalue()


def untouched(archive: bytes) -> bool:
    """Whether a file is exactly as it was when it was sealed. False for one without a seal, and
    for what is no Office file at all."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as given:
            if sum(part.file_size for part in given.infolist()) > _LARGEST:
                return False
            found = _SEAL.search(given.read(_ABOUT))
            return found is not None and found[1].decode() == _digest(given)
    except BROKEN:
        return False


def _digest(archive: zipfile.ZipFile) -> str:
    """Of every part by its name, the seal itself left out."""
    digest = hashlib.sha256()
    for name in sorted(archive.namelist()):
        content = archive.read(name)
        if name == _ABOUT:
            content = _SEAL.sub(b"", content)
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
