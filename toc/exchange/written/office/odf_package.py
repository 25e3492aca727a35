"""An OpenDocument file that is opened."""

from __future__ import annotations

from typing import Any

from toc.exchange.written.office.odf_blocks import body_of
from toc.exchange.written.office.packed import Package
from toc.exchange.written.refusal import UnreadablePlanError


def opened(data: bytes, kind: str, otherwise: str) -> tuple[Package, Any, Any, Any]:
    """The parts of a file, its body of a kind (`text`, `spreadsheet`), and the roots of its
    content and its styles (an empty element where it has none). Raises UnreadablePlanError, with
    the key `otherwise` for a file of another kind."""
    package = Package(data, otherwise)
    if b"encryption-data" in package.bytes_of("META-INF/manifest.xml"):
        raise UnreadablePlanError("password")
    root = package.xml("content.xml")
    body = body_of(root, kind)
    if body is None:
        raise UnreadablePlanError(otherwise)
    styles = package.xml("styles.xml")
    return package, body, root, styles
