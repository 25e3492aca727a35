"""An office file as its parts: a packed folder with XML in it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple
from urllib.parse import unquote

from lxml import etree

from toc.core.files.archives import BROKEN
from toc.exchange.written.outline import Outline
from toc.exchange.written.packed import Packed
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import root_of

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


class Package(Packed):
    """The parts of an office file, and which names which. Raises UnreadablePlanError."""

    def __init__(self, data: bytes, otherwise: str) -> None:
        """`otherwise` is the key of what is said of a file that is not packed at all."""
        if data.startswith(_OLE):
            if _ENCRYPTED in data:
                raise UnreadablePlanError("password")
            raise UnreadablePlanError("old-word" if _WORD in data else otherwise)
        if not data.startswith(b"PK"):
            raise UnreadablePlanError(otherwise)
        super().__init__(data)

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


def parsed(text: bytes) -> Any:
    """The root of an XML text. What is damaged is told by `reader`: nobody who made an office file
    knows of the lines of its parts."""
    return root_of(in_usual_names(text))


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
