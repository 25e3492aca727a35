"""What a form carries along on a hidden sheet: lines of cells, with a mark, a version and a
checksum before them, so that reading the form back depends on no text that people see."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from toc.core.problems import WrongError

SHEET = "toc"
"""The name of the hidden sheet."""

LONGEST = 1_000
"""So many characters of a text stand on the form; a cell has its limits."""

Line = tuple[str | int, ...]


class UnreadableError(WrongError):
    """It is no file that can be read here. Of a form `key` is `no-form`, `newer` or `changed`; of
    a workbook `too-large`, `password`, `old-excel`, `open-document`, `no-workbook`, `damaged` or,
    of a text, `quotes`."""


def shown(text: str) -> str:
    """A text as it stands on the form: on one line, and never longer than a cell can show."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 2].rstrip()} …"


def marked(mark: str, version: int, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a hidden sheet, after one with the mark, the version and the checksum."""
    return ((mark, version, _checksum(lines)), *lines)


def unmarked(mark: str, version: int, lines: Sequence[Sequence[object]]) -> list[Line]:
    """The lines as they were written. Raises UnreadableError where the sheet is not one with this
    mark, of a later version, or changed by hand."""
    head = [_plain(cell) for cell in lines[0]] if lines else []
    if not head or head[0] != mark:
        raise UnreadableError("no-form")
    if len(head) < 3 or not isinstance(head[1], int):
        raise UnreadableError("changed")
    if head[1] > version:
        raise UnreadableError("newer")
    told = [_trimmed(line) for line in lines[1:]]
    if _checksum(told) != head[2]:
        raise UnreadableError("changed")
    return told


def _plain(cell: object) -> str | int:
    """A cell as it was written: other programs write 4 as 4.0 and nothing for an empty text."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if cell is None:
        return ""
    return cell if isinstance(cell, int) else str(cell)


def _trimmed(line: Iterable[object]) -> Line:
    cells = [_plain(cell) for cell in line]
    while cells and cells[-1] == "":
        cells.pop()
    return tuple(cells)


def _checksum(lines: Iterable[Iterable[object]]) -> str:
    told = "\n".join("\t".join(map(str, _trimmed(line))) for line in lines)
    # A letter first: a program that takes figures for a number would change it.
    return "c" + hashlib.sha256(told.encode()).hexdigest()[:24]
