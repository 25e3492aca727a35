"""A sorted table of lines on disk, of which only the parts that are asked for are unpacked.

The file begins with a line that says how long the index is; then comes the index (of each block
its first key and how long it is), and then the blocks: lines `key TAB value` in the order of their
bytes. Index and blocks are compressed.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

_LINES = 64


class Table:
    """A table from a key to a text; `data` as `packed` makes it."""

    def __init__(self, data: bytes) -> None:
        length, _, rest = data.partition(b"\n")
        index = zlib.decompress(rest[: int(length)]).split(b"\n")
        self._data = rest
        self._firsts = index[::2]
        self._starts = list(accumulate(map(int, index[1::2]), initial=int(length)))
        self._blocks: dict[int, bytes] = {}

    def get(self, key: str) -> str | None:
        """The text at `key`, None where there is no such key."""
        wanted = key.encode(errors="replace")
        at = bisect_right(self._firsts, wanted) - 1
        if at < 0:
            return None
        block = self._blocks.get(at)
        if block is None:
            start, end = self._starts[at : at + 2]
            block = self._blocks[at] = zlib.decompress(self._data[start:end])
        found = block.find(b"\n%b\t" % wanted)
        if found < 0:
            return None
        start = found + len(wanted) + 2
        return block[start : block.index(b"\n", start)].decode()

    def items(self) -> list[tuple[str, str]]:
        """All of it, in order."""
        blocks = zip(self._starts, self._starts[1:], strict=False)
        lines = b"".join(zlib.decompress(self._data[a:b]) for a, b in blocks).decode()
        return [
            (key, value)
            for key, _, value in (line.partition("\t") for line in lines.split("\n"))
            if key
        ]


def packed(rows: Mapping[str, str]) -> bytes:
    """The bytes of a table with these rows. Neither keys nor texts may hold a tab or a new line.

    >>> Table(packed({"een": "1", "twee": "2"})).get("twee")
    '2'
    """
    ordered = sorted((key.encode(), value.encode()) for key, value in rows.items())
    blocks: list[bytes] = []
    index: list[bytes] = []
    for first in range(0, len(ordered), _LINES):
        lines = b"".join(b"%b\t%b\n" % row for row in ordered[first : first + _LINES])
        blocks.append(zlib.compress(b"\n" + lines, 9))
        index += [ordered[first][0], b"%d" % len(blocks[-1])]
    told = zlib.compress(b"\n".join(index), 9)
    return b"%d\n%b%b" % (len(told), told, b"".join(blocks))
