"""What a file is: by what stands in it first, and only where that says nothing by its ending."""

from __future__ import annotations

import io
import re
import zipfile

from toc.core.files.archives import BROKEN

_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"8BPS",
    b"\0\0\1\0",
)
_ARCHIVES = (b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_OLE = b"\xd0\xcf\x11\xe0"
# What stands in the contents of an old office file, in the order in which it is looked for.
_OLD = (
    ("EncryptedPackage", "locked"),
    ("WordDocument", "doc"),
    ("PowerPoint Document", "presentation"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)
_PARTS = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("xl/workbook.bin", "binary-excel"),
    ("ppt/presentation.xml", "presentation"),
    ("content.json", "xmind"),
)
_OPEN = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.spreadsheet-template": "ods",
    b"application/vnd.oasis.opendocument.presentation": "presentation",
}
_ROOTS = {
    "mxfile": "drawio",
    "mxGraphModel": "drawio",
    "opml": "opml",
    "map": "mm",
    "iati-activities": "iati",
    "html": "web-page",
    "wordDocument": "word-xml",
    "Workbook": "word-xml",
    "package": "word-xml",
    "document": "word-xml",
    "Project": "project",
}
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[^<>]*>?")
_ASIDE = re.compile(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>", re.S | re.I)
_MERMAID = re.compile(
    r"\s*(?:---\n.*?\n---\s*)?(?:\s*%%[^\n]*\n)*\s*"
    r"(?:(?:flowchart(?:-elk)?|graph)[ \t]+(?:TB|TD|BT|RL|LR)\b|flowchart\s)",
    re.S,
)
_HEADINGS = re.compile(r"^#{1,6} \S|\A---\n(?:\w[^\n]*:[^\n]*\n)+---\n", re.M)
_VALUES = frozenset(("waarde", "value", "obs_value"))
_PERIODS = frozenset(
    ("periode", "period", "jaar", "year", "datum", "date", "time_period", "perioden", "peildatum")
)
_INDICATORS = frozenset(("indicator", "indicatoren", "indicators", "indicator_id"))
ENDINGS = {
    ".docx": "docx", ".docm": "docx", ".dotx": "docx", ".odt": "odt", ".xlsx": "xlsx",
    ".xlsm": "xlsx", ".ods": "ods", ".xls": "xls", ".csv": "csv", ".tsv": "csv", ".tab": "csv",
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".txt": "text",
    ".text": "text", ".pdf": "pdf", ".mm": "mm", ".xmind": "xmind", ".opml": "opml",
    ".drawio": "drawio", ".dio": "drawio", ".mmd": "mermaid", ".mermaid": "mermaid",
    ".yaml": "programme", ".yml": "programme", ".json": "data", ".pptx": "presentation",
    ".ppt": "presentation", ".odp": "presentation", ".key": "apple", ".pages": "apple",
    ".numbers": "apple", ".rtf": "rich-text", ".html": "web-page", ".htm": "web-page",
    ".mpp": "project", ".zip": "archive", ".doc": "doc",
}  # fmt: skip
_SAMPLE = 20_000


def kind_of(data: bytes, ending: str) -> str:
    """What a file is, in a word: that of a reader (`docx`, `pdf`), or `presentation`, `iati` and
    so on. `ending` is that of its name, with its point."""
    ending = ending.lower()
    start = data[:1024]
    if b"%PDF-" in start:
        return "pdf"
    if data.startswith(b"PK"):
        return _packed(data, ending)
    if data.startswith(_OLE):
        return next(
            (kind for name, kind in _OLD if name.encode("utf-16-le") in data),
            "project" if ending == ".mpp" else "old-office",
        )
    if data.startswith(_PICTURES) or start[8:12] == b"WEBP" or start[4:8] == b"ftyp":
        return "picture"
    if data.startswith(_ARCHIVES):
        return "archive"
    if data.lstrip()[:5] == b"{\\rtf":
        return "rich-text"
    text = _start_of(data)
    if text.lstrip()[:1] == "<" and (kind := _marked_up(text)):
        return kind
    return _text(text, ending)


def _packed(data: bytes, ending: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            mime = packed.open("mimetype").read(200).strip() if "mimetype" in names else b""
    except BROKEN:
        # Whoever opens it says that it is damaged.
        return ENDINGS.get(ending, "archive")
    for name, kind in _PARTS:
        if name in names:
            return kind
    if mime.startswith(b"application/vnd.oasis.opendocument."):
        return _OPEN.get(mime, "other-office")
    if any(name.endswith(".iwa") or name in ("index.apxl", "Index.zip") for name in names):
        return "apple"
    if "content.xml" in names and ("meta.xml" in names or ending == ".xmind"):
        return "xmind"
    return "archive"


def _start_of(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[:_SAMPLE].decode("utf-16", "replace")
    return data[:_SAMPLE].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def root_of(data: bytes) -> str:
    """The name of the root of an XML file, without its namespace; empty for no XML."""
    found = _ROOT.match(_ASIDE.sub("", _start_of(data)).lstrip())
    return found[1] if found else ""


def _marked_up(text: str) -> str:
    """What a file with tags is; empty where it is text that begins with one."""
    bare = _ASIDE.sub("", text).lstrip()
    found = _ROOT.match(bare)
    name = found[1] if found else ""
    if name == "svg":
        return "drawio" if "mxfile" in text or "mxGraphModel" in text else "picture"
    if (
        name.lower() in ("html", "head", "body", "table", "meta")
        or "<!doctype html" in text.lower()
    ):
        return "web-page"
    if name in _ROOTS:
        return _ROOTS[name]
    return "other-xml" if text.lstrip().startswith("<?xml") else ""


def _text(text: str, ending: str) -> str:
    if _MERMAID.match(text) and ENDINGS.get(ending) not in ("markdown", "csv"):
        return "mermaid"
    kind = ENDINGS.get(ending, "")
    if kind == "csv" or (kind in ("", "text") and _is_measurements(text)):
        return "measurements" if _is_measurements(text) else "csv"
    if kind in ("", "text") and _is_tabbed(text):
        return "csv"
    if kind in ("markdown", "text", "mermaid", "programme", "data"):
        return kind
    if kind in ("drawio", "opml", "mm"):
        return kind  # damaged, says its reader
    return "markdown" if _HEADINGS.search(text) else "text"


def _is_tabbed(text: str) -> bool:
    """Whether most lines are cells with tabs between, as a spreadsheet saves `Unicode text`: as
    many in each. In a text somebody typed, tabs stand here and there."""
    counts = [line.count("\t") for line in text.splitlines() if line.strip()]
    most = max(set(counts), key=counts.count, default=0)
    return most > 1 and counts.count(most) > max(2, len(counts) // 2)


def _is_measurements(text: str) -> bool:
    """Whether a row of headings names an indicator, a period and a value: a value a row."""
    for line in text.splitlines()[:10]:
        for comma in (";", ",", "\t"):
            cells = {cell.strip().strip('"').lower() for cell in line.split(comma)}
            if cells & _VALUES and cells & _PERIODS and cells & _INDICATORS:
                return True
    return False
