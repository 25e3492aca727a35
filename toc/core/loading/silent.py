"""Lines of which a file can say something else than it looks like, without a complaint.

Asked of every file, so nothing is looked at here but the letters.
"""

from __future__ import annotations

import re

from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS

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

KNOWN = frozenset({*KEYS, *KEYS.values(), "document", "inspanning", "inspanningen"})
"""The keys that a line may begin with, in both languages."""

# Each begins with a letter that most places of a text do not have, so that looking costs little.
_GLUED = re.compile(r":[^\s:/]")
_DASH = re.compile(r"\n *(?:-[^\s-]|\*[ \t])|\n( *)- [^\n]*\n\1 {1,3}- ")
_KEY_BEFORE = re.compile(r" *(?:- +)*([a-z_]+)")
_ODD = re.compile(
    rf"\n *[{MARKS[2:]}][ {WIDE}\t]|\n[ \t]*(?:- )*[^\s:]*:?[{WIDE}{HIDDEN}]",
)


def silent_lines(source: SourceText) -> list[int]:
    """The numbers of such lines, as far as their letters tell; most are as they should be."""
    text = "\n" + source.text
    ends = [match.end() for match in _DASH.finditer(text)]
    for match in _GLUED.finditer(text):
        key = _KEY_BEFORE.fullmatch(text, text.rfind("\n", 0, match.start()) + 1, match.start())
        if key is not None and key[1] in KNOWN:
            ends.append(match.end())
    if not text.isascii():
        ends += [match.end() for match in _ODD.finditer(text)]
    return sorted({text.count("\n", 0, end) for end in ends})
