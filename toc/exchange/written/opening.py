"""A written plan is opened: what it is decides which reader reads it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from toc.exchange.written.kinds import kind_of, root_of
from toc.exchange.written.outline import Outline
from toc.exchange.written.refusal import UnreadablePlanError

# The module and its function. They are only loaded for a file of theirs.
READERS = {
    "docx": ("docx", "read_docx"),
    "odt": ("odt", "read_odt"),
    "xlsx": ("xlsx", "read_xlsx"),
    "ods": ("ods", "read_ods"),
    "xls": ("xls", "read_xls"),
    "csv": ("csv", "read_csv"),
    "markdown": ("markdown", "read_markdown"),
    "text": ("plain", "read_text"),
    "pdf": ("pdf", "read_pdf"),
    "mm": ("freemind", "read_mm"),
    "xmind": ("xmind", "read_xmind"),
    "opml": ("opml", "read_opml"),
    "drawio": ("drawio", "read_drawio"),
    "mermaid": ("mermaid", "read_mermaid"),
}

# The sentence that says what it is and what to do instead.
REFUSED = {
    "locked": "password",
    "doc": "old-word",
    "presentation": "is-presentation",
    "rich-text": "is-rich-text",
    "old-office": "is-old-office",
    "apple": "is-apple",
    "binary-excel": "is-binary-excel",
    "other-office": "is-other-office",
    "picture": "is-picture",
    "archive": "is-archive",
    "web-page": "is-web-page",
    "word-xml": "is-word-xml",
    "project": "is-project",
    "other-xml": "is-other-xml",
    "iati": "is-iati",
    "programme": "is-programme",
    "data": "is-data",
    "measurements": "is-measurements",
}

MOST_FILE = 200_000_000
"""A larger file is not even opened; photographs make a document of an office large."""


def read_plan(file: Path) -> Outline:
    """What stands in a file, read by the reader of what it is. Raises UnreadablePlanError, which
    says what it is where it is no plan, and what to do instead."""
    try:
        if file.stat().st_size > MOST_FILE:
            raise UnreadablePlanError("too-large", most=MOST_FILE // 1_000_000)
        data = file.read_bytes()
    except OSError:
        raise UnreadablePlanError("cannot-open", file=file) from None
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise UnreadablePlanError("empty-file")
    kind = kind_of(data, file.suffix)
    if kind in REFUSED:
        raise UnreadablePlanError(REFUSED[kind], file=file, root=root_of(data))
    module, function = READERS[kind]
    reader = getattr(import_module(f"toc.exchange.written.readers.{module}"), function)
    outline: Outline = reader(data)
    return outline
