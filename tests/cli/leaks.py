"""Searching what a command made for figures that may not stand in it."""

from __future__ import annotations

import base64
import contextlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

KINDS = "svg,png,pdf,pptx,html,page,drawio,xlsx"
"""Every kind of drawing."""


def said(file: Path) -> str:
    """Every text in a file, and what people who cannot see it are told."""
    data = file.read_bytes()
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(data) as document:
            pages = [page.get_textpage().get_text_range() for page in document]
        text = " ".join(" ".join(pages).split()).replace("45 %", "45\u00a0%")
        return f"{text}\n{_in_streams(data)}"
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            return "\n".join(
                whole.read(name).decode("utf-8", "replace") for name in whole.namelist()
            )
    if data.startswith(b"\x89PNG"):
        return "\n".join(_in_chunks(data))
    text = data.decode("utf-8", "replace")
    text = re.sub(r"data:font/woff;base64,[\w+/=]+", "", text)
    text = re.sub(
        r"data:image/svg\+xml;base64,([\w+/=]+)",
        lambda found: base64.b64decode(found[1]).decode(),
        text,
    )
    # Where a line runs can happen to be the same number; what was measured there has no height.
    return re.sub(r' (d|x|y|width|height|viewBox)="[^"]*"', "", text)


def _in_streams(data: bytes) -> str:
    """What stands in a PDF beside its letters, such as what is told of its drawings."""
    parts = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        with contextlib.suppress(zlib.error):
            parts.append(zlib.decompressobj().decompress(stream))
    wide = [
        bytes.fromhex(found.decode()) for part in parts
        for found in re.findall(rb"<feff((?:[0-9a-f]{4})+)>", part, re.IGNORECASE)
    ]  # fmt: skip
    return (
        b"\n".join(re.findall(rb"\(\xfe\xff.*?\)", b"\n".join(parts), re.DOTALL) + wide)
        .replace(b"\0", b"")
        .decode("latin-1")
    )


def _in_chunks(data: bytes) -> Iterator[str]:
    """Every text that a PNG carries beside its picture, whose letters are those of the SVG."""
    at = 8
    while at < len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        chunk = data[at + 8 : at + 8 + length]
        if kind in (b"tEXt", b"iTXt", b"eXIf"):
            yield chunk.decode("utf-8", "replace")
        elif kind == b"zTXt":
            yield zlib.decompress(chunk.split(b"\0", 1)[1][1:]).decode("latin-1")
        at += length + 12


def leaks(folder: Path, figure: re.Pattern[str]) -> list[str]:
    """The files in which a figure stands, however it is written."""
    return sorted(
        file.name for file in folder.rglob("*") if file.is_file() and figure.search(said(file))
    )
