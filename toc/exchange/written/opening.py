"""A written plan is opened: what it is decides which reader reads it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from toc.core.words.typed_commands import as_argument
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


@dataclass(frozen=True)
class PlanFile:
    """A file that a reader can read: `kind` is which."""

    file: Path
    kind: str
    data: bytes


def open_plan(file: Path) -> PlanFile:
    """What stands in a file, and what it is. Raises UnreadablePlanError, which says what it is
    where it is no plan, and what to do instead."""
    try:
        if file.is_dir():
            raise UnreadablePlanError("is-folder", file=as_argument(file))
        if file.stat().st_size > MOST_FILE:
            raise UnreadablePlanError("too-large", most=MOST_FILE // 1_000_000)
        data = file.read_bytes()
    except (OSError, ValueError):  # also a name that no file can have
        raise UnreadablePlanError("cannot-open", file=as_argument(file)) from None
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise UnreadablePlanError("empty-file")
    kind = kind_of(data, file.suffix)
    if kind in REFUSED:
        raise UnreadablePlanError(REFUSED[kind], file=as_argument(file), root=root_of(data))
    return PlanFile(file, kind, data)


def read_plan(file: Path) -> Outline:
    """What stands in a file, read by the reader of what it is. Raises UnreadablePlanError where
    it is no plan or cannot be read."""
    return read_opened(open_plan(file))


def read_opened(plan: PlanFile) -> Outline:
    """What a file says, read by the reader of what it is. Raises UnreadablePlanError where it
    cannot be read."""
    module, function = READERS[plan.kind]
    reader = getattr(import_module(f"toc.exchange.written.readers.{module}"), function)
    outline: Outline = reader(plan.data)
    return outline


def is_iati(file: Path) -> bool:
    """Whether a file is for the reader of IATI: one of IATI, or an .xml of which only that reader
    can say what is wrong with it."""
    try:
        kind = kind_of(file.read_bytes(), file.suffix) if file.is_file() else ""
    except (OSError, ValueError):
        kind = ""
    unknown = kind in ("", "text", "markdown") and file.suffix.lower() == ".xml"
    return kind == "iati" or unknown
