"""Tables of contents that nobody marked as one: lists that name the headings further on."""

from __future__ import annotations

from itertools import groupby

from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.word_lists import plain

FEWEST_LINES = 3
"""Two items can be called as headings by chance."""


def contents_of(outline: Outline) -> set[int]:
    """The numbers of the lines of tables of contents: those that the file marks, and the items of
    a list of which most are headings further on."""
    found = {one.number for one in outline.passages if one.role is Role.CONTENTS}
    heads = [(one.number, plain(one.text)) for one in outline.passages if one.role is Role.HEADING]
    runs = groupby(outline.passages, key=lambda one: (one.role is Role.ITEM, one.under))
    for (is_list, _), run in runs:
        if not is_list:
            continue
        items = list(run)
        later = {text for number, text in heads if number > items[-1].number}
        named = sum(plain(one.text) in later for one in items)
        if named >= FEWEST_LINES and named * 2 > len(items):
            found |= {one.number for one in items}
    return found
