"""What an .ods file says of its cells besides their values."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.forms.workbook import MOST_BYTES, MOST_UNPACKED, refuse_many_rows
from toc.measure.importing.grid import MOST_COLUMNS, MOST_ROWS
from toc.measure.importing.marks import Marks

_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_X = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_S = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_ERROR = re.compile(r"#[A-Z/0!?]+[!?]?|Err:\d+")


def ods_marks(data: bytes) -> dict[str, Marks]:
    """By the name of its sheet, what there is to say. Raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError("too-large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if "manifest:encryption-data" in packed.read("META-INF/manifest.xml").decode():
                raise UnreadableError("password")
            if packed.getinfo("content.xml").file_size > MOST_UNPACKED:
                raise UnreadableError("too-large")
            with packed.open("content.xml") as stream:
                refuse_many_rows(stream, of_libreoffice=True)
            content = packed.read("content.xml")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        root = etree.fromstring(content, parser)
    except UnreadableError:
        raise
    except Exception as error:  # whatever a damaged file makes of it
        raise UnreadableError("damaged") from error
    struck = {
        style.get(f"{_S}name")
        for style in root.iter(f"{_S}style")
        for one in style.iter(f"{_S}text-properties")
        if one.get(f"{_S}text-line-through-style", "none") != "none"
    }
    return {
        table.get(f"{_T}name", ""): _Table(table, struck).marks
        for table in root.iter(f"{_T}table")
    }


class _Table:
    """Reads one table."""

    def __init__(self, table: etree._Element, struck: set[str | None]) -> None:
        self.marks, self.struck = Marks(), struck
        self.marks.hidden_columns = frozenset(self._hidden(table, "table-column", MOST_COLUMNS))
        self.marks.hidden_rows = frozenset(self._hidden(table, "table-row", MOST_ROWS))
        row = 1
        for element in table.iter(f"{_T}table-row"):
            times = int(element.get(f"{_T}number-rows-repeated", 1))
            for number in range(row, min(row + times, MOST_ROWS + 1)):
                if not self._read(element, number):
                    break
            row += times

    def _hidden(self, table: etree._Element, name: str, most: int) -> Iterator[int]:
        at = 1
        repeated = f"{_T}number-{name.removeprefix('table-')}s-repeated"
        for element in table.iter(f"{_T}{name}"):
            times = int(element.get(repeated, 1))
            if element.get(f"{_T}visibility", "visible") != "visible":
                yield from range(at, min(at + times, most + 1))
            at += times

    def _read(self, row: etree._Element, number: int) -> bool:
        """Read a row; whether anything stands in it."""
        column, found = 1, False
        for cell in row:
            if cell.tag not in (f"{_T}table-cell", f"{_T}covered-table-cell"):
                continue
            times = int(cell.get(f"{_T}number-columns-repeated", 1))
            shown = " ".join("".join(one.itertext()) for one in cell.iter(f"{_X}p"))
            if shown or cell.get(f"{_T}number-columns-spanned"):
                found = True
                for at in range(column, min(column + times, MOST_COLUMNS + 1)):
                    self._mark(cell, number, at, shown)
            column += times
        return found

    def _mark(self, cell: etree._Element, row: int, column: int, shown: str) -> None:
        marks, at = self.marks, (row, column)
        kind = cell.get(f"{_O}value-type", "")
        failed = cell.get(f"{_CALC}value-type") == "error"
        if failed or (cell.get(f"{_T}formula") and _ERROR.fullmatch(shown)):
            marks.errors[at] = shown
        elif kind == "time":
            marks.texts[at] = shown
        elif kind in ("float", "percentage", "currency"):
            marks.forms[at] = _form(cell.get(f"{_O}value", ""), shown, kind)
        if cell.get(f"{_T}style-name") in self.struck:
            marks.struck.add(at)
        wide = int(cell.get(f"{_T}number-columns-spanned", 1))
        high = int(cell.get(f"{_T}number-rows-spanned", 1))
        for down in range(row, min(row + high, MOST_ROWS + 1)):
            for right in range(column, min(column + wide, MOST_COLUMNS + 1)):
                if (down, right) != at:
                    marks.merged[down, right] = at


def _form(value: str, shown: str, kind: str) -> str:
    """The form of a number as Excel writes it: with as many decimals as are shown."""
    match = re.search(r"\d[\d.,\s]*", shown)
    decimals = re.search(r"[.,](\d+)\s*$", match[0]) if match is not None else None
    places = len(decimals[1]) if decimals is not None else 0
    if decimals is not None and places == 3 and "." not in value:
        places = 0  # thousands
    # A number without a form is shown as far as there is room.
    if places > 5:
        return "0.00%" if kind == "percentage" else ""
    form = "0." + "0" * places if places else "0"
    return f"{form}%" if kind == "percentage" else form
