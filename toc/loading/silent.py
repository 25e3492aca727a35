"""Lines of which a file can say something else than it looks like, without a complaint.

Asked of every file, so nothing is looked at here but the letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.loading.text import SourceText
from toc.loading.vocabulary import DUTCH_KEYS, KEYS

WIDE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that look like a space and are none to YAML, for use inside a class of a pattern."""

HIDDEN = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Characters that nobody sees: soft hyphens, joiners, spaces without width, a mark of the byte
order that stands inside a text."""

MARKS = (
    "-*\u2010-\u2015\u2212\u2022\u2023\u00b7\u2219\u25aa\u25ab\u25cf\u25cb\u25a0\u25e6\u25ba"
    "\u27a2\u2713\u2714\uf0a7\uf0b7\uf0d8"
)
"""What people and word processors begin an item of a list with."""

KNOWN = frozenset({*KEYS, *DUTCH_KEYS, "document", "inspanning", "inspanningen"})
"""The keys that a line may begin with, in both languages."""

_SILENT = re.compile(
    rf"^(?P<key> *(?:- +)*[a-z_]+:[^\s:/{WIDE}])"
    rf"|^ *(?:-(?=[^\s-])|[{MARKS[1:]}](?=[ {WIDE}\t])).*"
    rf"|^[ \t]*(?:- )*[^\s:]*:?[{WIDE}{HIDDEN}]"
    r"|^(?P<item> *)- .*\n(?P=item) {1,3}- ",
    re.MULTILINE,
)


def silent_lines(source: SourceText) -> Iterator[int]:
    """The numbers of such lines, as far as their letters tell; most are as they should be."""
    at, number = 0, 1
    for match in _SILENT.finditer(source.text):
        if match["key"] and match["key"].lstrip(" -").split(":")[0] not in KNOWN:
            continue
        number += source.text.count("\n", at, match.end())
        at = match.end()
        yield number
