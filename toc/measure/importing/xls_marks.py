"""What an .xls file (Excel 97 to 2003) says of its cells besides their values: which formulas
failed, and what is hidden.

Source: Microsoft, [MS-CFB] (the container) and [MS-XLS] (the records in it).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.forms.workbook import MOST_BYTES
from toc.measure.importing.marks import Marks

_FORMULA, _BOOLERR, _ROW, _COLINFO = 0x06, 0x205, 0x208, 0x7D
_BOUNDSHEET, _BOF, _EOF, _FILEPASS = 0x85, 0x809, 0x0A, 0x2F
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_END = 0xFFFFFFFE


def xls_marks(data: bytes) -> dict[str, Marks]:
    """By the name of its sheet, what there is to say. Raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError("too-large")
    try:
        book = _stream(data)
        sheets = list(_sheets(book))
        return {name: _marks(book, start) for name, start in sheets}
    except UnreadableError:
        raise
    except (struct.error, IndexError, ValueError, UnicodeDecodeError) as error:
        raise UnreadableError("damaged") from error


def _stream(data: bytes) -> bytes:
    """The stream with the workbook, of the file system in the file."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    small = 1 << struct.unpack_from("<H", data, 32)[0]
    start, _, cutoff, small_fat = struct.unpack_from("<IIII", data, 48)
    more, count = struct.unpack_from("<II", data, 68)
    tables = list(struct.unpack_from("<109I", data, 76))
    for _ in range(count):
        part = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
        tables += part[:-1]
        more = part[-1]
    fat: list[int] = []
    for table in tables:
        if table < _END - 2:
            fat += struct.unpack_from(f"<{size // 4}I", data, (table + 1) * size)

    def chained(first: int, links: list[int], source: bytes, step: int, shift: int) -> bytes:
        parts, at, seen = [], first, 0
        while at < _END and seen <= len(links):
            parts.append(source[(at + shift) * step : (at + shift + 1) * step])
            at, seen = links[at], seen + 1
        return b"".join(parts)

    folder = chained(start, fat, data, size, 1)
    entries = {}
    for at in range(0, len(folder) - 127, 128):
        length = struct.unpack_from("<H", folder, at + 64)[0]
        name = folder[at : at + max(0, length - 2)].decode("utf-16-le")
        entries[name] = struct.unpack_from("<II", folder, at + 116)
    if "Workbook" not in entries:
        raise UnreadableError("no-workbook")
    first, length = entries["Workbook"]
    if length >= cutoff:
        return chained(first, fat, data, size, 1)[:length]
    links_of = chained(small_fat, fat, data, size, 1)
    links = list(struct.unpack(f"<{len(links_of) // 4}I", links_of))
    pool = chained(entries["Root Entry"][0], fat, data, size, 1)
    return chained(first, links, pool, small, 0)[:length]


def _records(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    depth = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        yield kind, book[at + 4 : at + 4 + length]
        depth += (kind == _BOF) - (kind == _EOF)
        if kind == _EOF and depth <= 0:
            return
        at += 4 + length


def _sheets(book: bytes) -> Iterator[tuple[str, int]]:
    for kind, record in _records(book, 0):
        if kind == _FILEPASS:
            raise UnreadableError("password")
        if kind == _BOUNDSHEET:
            start, length, wide = struct.unpack_from("<I2xBB", record, 0)
            coding, step = ("utf-16-le", 2) if wide & 1 else ("latin-1", 1)
            yield record[8 : 8 + length * step].decode(coding), start


def _marks(book: bytes, start: int) -> Marks:
    marks = Marks()
    rows: set[int] = set()
    columns: set[int] = set()
    for kind, record in _records(book, start):
        if kind in (_FORMULA, _BOOLERR):
            row, column = struct.unpack_from("<HH", record, 0)
            code = None
            if kind == _BOOLERR and record[7]:
                code = record[6]
            elif kind == _FORMULA and record[12:14] == b"\xff\xff" and record[6] == 2:
                code = record[8]
            if code is not None:
                marks.errors[row + 1, column + 1] = _ERRORS.get(code, "#VALUE!")
        elif kind == _ROW and struct.unpack_from("<H", record, 12)[0] & 0x20:
            rows.add(struct.unpack_from("<H", record, 0)[0] + 1)
        elif kind == _COLINFO and struct.unpack_from("<H", record, 8)[0] & 1:
            first, last = struct.unpack_from("<HH", record, 0)
            columns.update(range(first + 1, last + 2))
    marks.hidden_rows, marks.hidden_columns = frozenset(rows), frozenset(columns)
    return marks
