"""An office file as its parts: a packed folder with XML in it.

Nothing is unpacked beyond a limit, nothing outside the file is fetched, and an XML entity is never
expanded.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple
from urllib.parse import unquote

from lxml import etree

from toc.core.files.archives import BROKEN
from toc.exchange.written.outline import Outline
from toc.exchange.written.refusal import UnreadablePlanError

MOST_UNPACKED = 50
"""So many megabytes of XML are unpacked of a file; its pictures do not count."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED, _WORD = ("EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))
_STRICT = b"http://purl.oclc.org/ooxml/"
_SAME = {
    b"http://purl.oclc.org/ooxml/spreadsheetml/": (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/"
    ),
    b"http://purl.oclc.org/ooxml/wordprocessingml/": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": (
        b"http://schemas.openxmlformats.org/drawingml/2006/"
    ),
}
"""How the strict variant of the format calls what the usual one calls otherwise."""


class Relation(NamedTuple):
    """A part that another part names: the last word of its kind (`styles`), and its path."""

    kind: str
    path: str


class Package:
    """The parts of a packed file, by their path. Raises UnreadablePlanError."""

    def __init__(self, data: bytes, otherwise: str) -> None:
        """`otherwise` is the key of what is said of a file that is not packed at all."""
        if data.startswith(_OLE):
            if _ENCRYPTED in data:
                raise UnreadablePlanError("password")
            raise UnreadablePlanError("old-word" if _WORD in data else otherwise)
        if not data.startswith(b"PK"):
            raise UnreadablePlanError(otherwise)
        self._packed = zipfile.ZipFile(io.BytesIO(data))
        parts = self._packed.infolist()
        if any(one.flag_bits & 1 for one in parts):
            raise UnreadablePlanError("password")
        self._parts = {_plain(one.filename): one for one in parts}
        self._unpacked = 0

    def __contains__(self, path: str) -> bool:
        return _plain(path) in self._parts

    def refuse_large(self, folder: str) -> None:
        """Refuse a file whose XML in a folder is too large, before anything else reads it."""
        size = sum(
            self._parts[path].file_size
            for path in self.under(folder)
            if path.endswith((".xml", ".rels"))
        )
        if size > MOST_UNPACKED * 1_000_000:
            raise UnreadablePlanError("too-large", most=MOST_UNPACKED)

    def under(self, folder: str) -> list[str]:
        """The paths of the parts in a folder."""
        return [path for path in self._parts if path.startswith(folder)]

    def name_of(self, path: str) -> str:
        """What a part is called in the file."""
        return self._parts[path].filename

    def bytes_of(self, path: str) -> bytes:
        """A part, or nothing where there is none."""
        part = self._parts.get(_plain(path))
        if part is None:
            return b""
        # zipfile never unpacks more of a part than is told here.
        self._unpacked += part.file_size
        if self._unpacked > MOST_UNPACKED * 1_000_000:
            raise UnreadablePlanError("too-large", most=MOST_UNPACKED)
        return self._packed.read(part)

    def xml(self, path: str) -> Any:
        """The root of a part, or None where there is none."""
        text = self.bytes_of(path)
        return parsed(text) if text else None

    def relations(self, path: str) -> dict[str, Relation]:
        """The parts that a part names, by the id by which it names them."""
        folder, name = posixpath.split(path)
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found = {}
        for one in root if root is not None else ():
            if not isinstance(one.tag, str) or one.get("TargetMode") == "External":
                continue
            target = unquote(one.get("Target", ""))
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = one.get("Type", "").rsplit("/", 1)[-1]
            found[one.get("Id", "")] = Relation(kind, target)
        return found


def in_usual_names(text: bytes) -> bytes:
    """XML of the strict variant of a format, in the names of the usual one."""
    if _STRICT in text:
        for old, new in _SAME.items():
            text = text.replace(old, new)
    return text


def _plain(path: str) -> str:
    return path.replace("\\", "/").lstrip("/").lower()


def parsed(text: bytes) -> Any:
    """The root of an XML text."""
    text = in_usual_names(text)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    root = etree.fromstring(text, parser)
    table = root.getroottree().docinfo.internalDTD
    if table is not None and any(True for _ in table.iterentities()):
        raise UnreadablePlanError("entities")
    return root


def reader(read: Callable[[bytes], Outline]) -> Callable[[bytes], Outline]:
    """A reader of office files, of which everything that a damaged file makes of it is one
    refusal."""

    @wraps(read)
    def refusing(data: bytes) -> Outline:
        try:
            return read(data)
        except (*BROKEN, etree.LxmlError, RecursionError) as error:
            raise UnreadablePlanError("damaged") from error

    return refusing
