"""The parts of a workbook as Excel itself writes them, where the library writes them otherwise:
texts once in a table of their own, what is said of a font in the order of the schema."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from openpyxl.xml.functions import fromstring, tostring

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_SHEETS, _STYLES, _TEXTS = "xl/worksheets/sheet", "xl/styles.xml", "xl/sharedStrings.xml"
_FONT = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"),
    *("sz", "color", "name", "family", "charset", "scheme"),
)
"""The order of CT_Font (ECMA-376 part 1, 18.8.22, as in the schema of Office)."""

_KNOWN = {
    "[Content_Types].xml": b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
    b'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
    "xl/_rels/workbook.xml.rels": b'<Relationship Id="rIdTexts" Target="sharedStrings.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>',
}
"""Where a workbook says that it has a table of texts."""


def as_excel_does(archive: bytes) -> bytes:
    """The same workbook, its parts in the same order."""
    texts: dict[str, int] = {}
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(made, "w") as new:
        parts = {name: old.read(name) for name in old.namelist()}
        uses = 0
        for name in [name for name in parts if name.startswith(_SHEETS)]:
            parts[name], used = _shared(parts[name], texts)
            uses += used
        parts[_STYLES] = _ordered(parts[_STYLES])
        for name, element in _KNOWN.items():
            if b"sharedStrings" not in parts[name]:
                end = parts[name].rindex(b"</")
                parts[name] = parts[name][:end] + element + parts[name][end:]
        parts[_TEXTS] = _table(texts, uses)
        for name, content in parts.items():
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _shared(sheet: bytes, texts: dict[str, int]) -> tuple[bytes, int]:
    """A sheet whose texts are numbers of `texts`, to which new ones are added; how many it has."""
    root = fromstring(sheet)
    used = 0
    for cell in root.iter(f"{_MAIN}c"):
        if cell.get("t") != "inlineStr":
            continue
        text = "".join(cell.itertext())
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "s")
        number = cell.makeelement(f"{_MAIN}v", {})
        number.text = str(texts.setdefault(text, len(texts)))
        cell.append(number)
        used += 1
    return _written(root), used


def _table(texts: dict[str, int], uses: int) -> bytes:
    root = fromstring(f'<sst xmlns="{_MAIN[1:-1]}"/>'.encode())
    root.set("count", str(uses))
    root.set("uniqueCount", str(len(texts)))
    for text in texts:
        item, said = (root.makeelement(f"{_MAIN}{name}", {}) for name in ("si", "t"))
        said.text = text
        if text != text.strip():
            said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        item.append(said)
        root.append(item)
    return _written(root)


def _ordered(styles: bytes) -> bytes:
    root = fromstring(styles)
    for font in root.iterfind(f"{_MAIN}fonts/{_MAIN}font"):
        font[:] = sorted(font, key=lambda one: _FONT.index(one.tag.removeprefix(_MAIN)))
    return _written(root)


def _written(root: Any) -> bytes:
    made: bytes = tostring(root)
    return made
