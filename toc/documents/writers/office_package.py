"""Office files that people give us: opened, or refused in words."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pptx
from docx.document import Document as Word

from toc.core.files.archives import BROKEN
from toc.documents.errors import DocumentError

_LARGEST = 200_000_000
"""Bytes unpacked: a template of more is no template."""

_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_of(content: bytes, path: str) -> Word:
    """A Word document or template. DocumentError for anything else."""
    wanted = f"{_WORD}.document.main+xml"
    plain = _opened(content, path, f"{_WORD}.template.main+xml", wanted, "docx")
    try:
        return docx.Document(io.BytesIO(plain))
    except Exception as error:  # the library raises whatever its parts raise
        raise _refused(path, "docx") from error


def presentation_of(content: bytes, path: str) -> Any:
    """A PowerPoint presentation or template. DocumentError for anything else."""
    wanted = f"{_SLIDES}.presentation.main+xml"
    plain = _opened(content, path, f"{_SLIDES}.template.main+xml", wanted, "pptx")
    try:
        return pptx.Presentation(io.BytesIO(plain))
    except Exception as error:  # the library raises whatever its parts raise
        raise _refused(path, "pptx") from error


def _opened(content: bytes, path: str, template: str, wanted: str, kind: str) -> bytes:
    """The file as one of the wanted kind: a template (.dotx, .potx) is made one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as given:
            size = sum(entry.file_size for entry in given.infolist())
            types = given.read("[Content_Types].xml") if size <= _LARGEST else b""
            if wanted.encode() in types:
                return content
            if template.encode() not in types:
                raise _refused(path, kind)
            made = io.BytesIO()
            with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
                for entry in given.infolist():
                    part = given.read(entry)
                    if entry.filename == "[Content_Types].xml":
                        part = types.replace(template.encode(), wanted.encode())
                    new.writestr(entry.filename, part)
            return made.getvalue()
    except BROKEN as error:
        raise _refused(path, kind) from error


def _refused(path: str, kind: str) -> DocumentError:
    return DocumentError("template-kind", path=path, kind=kind)
