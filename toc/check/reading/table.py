"""A sorted table of lines, in which a key is found without reading the rest.

The file is text: an index, an empty line, and lines `key TAB value` in the order of the bytes of
their keys. The index has a line for each so many of them: the first key, and where it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

_LINES = 64


class PackedTable:
    """A table from a key to a text; `data` as `packed` makes it."""

    def __init__(self, data: bytes) -> None:
        # The data are not copied: they are large.
        self._data, self._begin = data, data.index(b"\n\n") + 2
        told = data[: self._begin - 2].replace(b"\n", b"\t").split(b"\t")
        self._firsts = told[::2]
        self._starts = [*map(int, told[1::2]), len(data) - self._begin]

    def get(self, key: str) -> str | None:
        """The text at `key`, None where there is no such key."""
        wanted = key.encode(errors="replace")
        at = bisect_right(self._firsts, wanted)
        if not at:
            return None
        # The new line before the first of these lines is the end of the one before them.
        first, last = self._starts[at - 1] + self._begin, self._starts[at] + self._begin
        found = self._data.find(b"\n%b\t" % wanted, first, last)
        if found < 0:
            return None
        start = found + len(wanted) + 2
        return self._data[start : self._data.index(b"\n", start)].decode()

    def items(self) -> list[tuple[str, str]]:
        """All of it, in order."""
        rows = (line.partition("\t") for line in self._data[self._begin :].decode().split("\n"))
        return [(key, value) for key, _, value in rows if key]


def packed(rows: Mapping[str, str]) -> bytes:
    """The bytes of a table with these rows. Neither keys nor texts may hold a tab or a new line.

    >>> PackedTable(packed({"een": "1", "twee": "2"})).get("twee")
    '2'
    """
    ordered = sorted((key.encode(), value.encode()) for key, value in rows.items())
    index, start = [], 0
    for number, (key, value) in enumerate(ordered):
        if number % _LINES == 0:
            index.append(b"%b\t%d" % (key, start))
        start += len(key) + len(value) + 2
    lines = b"".join(b"\n%b\t%b" % row for row in ordered)
    return b"%b\n\n%b\n" % (b"\n".join(index), lines)
