"""Drawings of draw.io (diagrams.net), compressed or not."""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse
import zlib
from typing import Any

from toc.exchange.written.cells import gather_page
from toc.exchange.written.limits import MOST_BYTES
from toc.exchange.written.outline import Outline
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import child, children, named, parse_xml
from toc.exchange.written.spelling import tidy

_SPACE = re.compile(r"\s+")


def read_drawio(data: bytes) -> Outline:
    """The boxes and arrows of every page. An SVG that was saved with its drawing in it is one
    too."""
    root = parse_xml(data)
    if named(root) == "svg":
        root = parse_xml(root.get("content", "").encode())
    into = OutlineBuilder()
    if named(root) == "mxGraphModel":
        gather_page(into, root, "")
    elif named(root) == "mxfile":
        for page in children(root, "diagram"):
            gather_page(into, _model(page), tidy(page.get("name", "")))
    else:
        raise UnreadablePlanError("no-drawing")
    return into.outline()


def _model(page: Any) -> Any:
    """The model of a page, unpacked where it is packed."""
    model = child(page, "mxGraphModel")
    if model is not None:
        return model
    text = _SPACE.sub("", page.text or "")
    if not text:
        return parse_xml(b"<mxGraphModel/>")
    if text.startswith("%3C"):
        return parse_xml(urllib.parse.unquote_to_bytes(text))
    try:
        unpacking = zlib.decompressobj(-15)
        data = unpacking.decompress(base64.b64decode(text, validate=True), 3 * MOST_BYTES)
        if unpacking.unconsumed_tail:
            raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000)
    except (binascii.Error, zlib.error, ValueError):
        raise UnreadablePlanError("damaged") from None
    return parse_xml(urllib.parse.unquote_to_bytes(data))
