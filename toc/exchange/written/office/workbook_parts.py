"""The parts of an Excel workbook, and the workbook that openpyxl is given.

Which cells are merged is read here, and the comments: openpyxl makes a cell of each place of a
merged cell and reckons its borders, which of whole columns takes minutes. Of the strict variant of
the format it finds no sheet at all.
"""

from __future__ import annotations

import io
import re
import zipfile

from toc.exchange.written.office.packed import Package, in_usual_names
from toc.exchange.written.office.sheets import Area, At

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ALL_MERGED = re.compile(
    rb"<(\w+:)?mergeCells\b[^>]*(?:/>|>.*?</(?:\w+:)?mergeCells\s*>)", re.DOTALL
)
_COMMENTS = re.compile(rb"<(?:\w+:)?comments[\s>]")
_PLACE = re.compile(rb"([A-Z]{1,3})(\d{1,7})")
_NO_COMMENTS = (
    b'<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/>'
    b"<commentList/></comments>"
)
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"'
)


def sheet_paths(package: Package) -> dict[str, str]:
    """By the name of each sheet, the path of its part."""
    main = next(
        (one.path for one in package.relations("").values() if one.kind == "officeDocument"), ""
    )
    root = package.xml(main)
    relations = package.relations(main) if root is not None else {}
    return {
        sheet.get("name", ""): relations[sheet.get(f"{_R}id", "")].path
        for sheet in (root.iterfind(f"{_S}sheets/{_S}sheet") if root is not None else ())
        if sheet.get(f"{_R}id", "") in relations
    }


def merged_in(sheet: bytes) -> list[Area]:
    """Which cells are merged in the part of a sheet."""
    found = []
    for match in _MERGED.finditer(sheet):
        left, top, right, bottom = match.groups()
        found.append((int(top), _column(left), int(bottom), _column(right)))
    return found


def comments_on(package: Package, path: str) -> list[tuple[At, str]]:
    """The comments on the sheet with this path: in which row and column each stands, and its
    text."""
    found = []
    for part in package.relations(path).values():
        root = package.xml(part.path) if part.kind == "comments" else None
        for one in root.iter(f"{_S}comment") if root is not None else ():
            match = _PLACE.fullmatch(one.get("ref", "").encode())
            if match is not None:
                at = int(match[2]), _column(match[1])
                found.append((at, "".join(text.text or "" for text in one.iter(f"{_S}t"))))
    return sorted(found)


def for_openpyxl(package: Package) -> bytes:
    """The workbook without its merged cells, comments and pictures, in the usual variant of the
    format."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in package.under(""):
            content = b""
            if path.endswith((".xml", ".rels", ".vml")):
                content = in_usual_names(package.bytes_of(path))
            if _COMMENTS.search(content, 0, 2_000):
                content = _NO_COMMENTS
            if path.startswith("xl/worksheets/") and b"mergeCells" in content:
                content = _ALL_MERGED.sub(b"", content)
            archive.writestr(package.name_of(path), content)
    return made.getvalue()


def _column(letters: bytes) -> int:
    """`C` is 3."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
