"""How wide the columns of a table are, so that no word of a heading breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.documents.document import Column
from toc.documents.text_width import width
from toc.documents.writers.common import plain

_PARTS = re.compile(r"\s+|(?<=[-/])")
_SLACK = 0.5
"""Points: an office rounds the width of a column."""


def column_widths(
    columns: Sequence[Column], wide: float, size: float, inset: float
) -> tuple[float, ...]:
    """The width of each column in points, together `wide`: as the columns ask, but none narrower
    than the longest word of its heading, in bold type of this `size` with `inset` on either side.
    What that takes comes from the columns that have more than they need. Where all together need
    more than there is, each has as much as it needs in proportion."""
    least = [_least(column.title, size) + 2 * inset + _SLACK for column in columns]
    if sum(least) >= wide:
        return tuple(each * wide / sum(least) for each in least)
    narrow: set[int] = set()
    while True:
        room = wide - sum(least[number] for number in narrow)
        asked = sum(c.share for number, c in enumerate(columns) if number not in narrow)
        found = [
            least[number] if number in narrow else column.share * room / asked
            for number, column in enumerate(columns)
        ]
        more = {number for number, each in enumerate(found) if each < least[number]} - narrow
        if not more:
            return tuple(found)
        narrow |= more


def _least(title: str, size: float) -> float:
    return max(width(word, size, bold=True) for word in _PARTS.split(plain(title)) or [""])
